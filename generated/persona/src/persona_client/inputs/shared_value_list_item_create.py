"""Models of what calls send: several resources."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field

from .._runtime.models import Input


class ValueListItemCreate(Input):
    """The item to add, where it is one text."""

    data: ValueListItemCreateData | MISSING = MISSING


class ValueListItemCreateAttributes(Input):
    """The text, and the list that it is put on."""

    list_id: Annotated[str | MISSING, Field(alias="list-id")] = MISSING
    """The id of a list for items of this kind."""
    value: str | MISSING = MISSING
    """A browser fingerprint, a device fingerprint, an IP address of version 4 or 6, a phone
    number or another text, as the list has them.
    """


class ValueListItemCreateData(Input):
    """The item to add."""

    attributes: ValueListItemCreateAttributes | MISSING = MISSING
