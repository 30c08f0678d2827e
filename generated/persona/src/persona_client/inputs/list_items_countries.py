"""Models of what calls send: list items countries."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field

from .._runtime.models import Input


class CountryListItemCreate(Input):
    data: CountryListItemCreateData | MISSING = MISSING


class CountryListItemCreateAttributes(Input):
    country_code: Annotated[str | MISSING, Field(alias="country-code")] = MISSING
    list_id: Annotated[str | MISSING, Field(alias="list-id")] = MISSING


class CountryListItemCreateData(Input):
    attributes: CountryListItemCreateAttributes | MISSING = MISSING
