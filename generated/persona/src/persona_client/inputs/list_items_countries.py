"""Models of what calls send: list items countries."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field

from .._runtime.models import Input


class CountryListItemCreate(Input):
    """The country to add."""

    data: CountryListItemCreateData | MISSING = MISSING


class CountryListItemCreateAttributes(Input):
    """The country, and the list that it is put on."""

    country_code: Annotated[str | MISSING, Field(alias="country-code")] = MISSING
    """Two letters, as in ISO 3166-1."""
    list_id: Annotated[str | MISSING, Field(alias="list-id")] = MISSING
    """The id of a list for items of this kind."""


class CountryListItemCreateData(Input):
    """The item to add."""

    attributes: CountryListItemCreateAttributes | MISSING = MISSING
