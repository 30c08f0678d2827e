"""Models of what calls send: list items email addresses."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field

from .._runtime.models import Input


class EmailAddressListItemCreate(Input):
    """The email address to add."""

    data: EmailAddressListItemCreateData | MISSING = MISSING


class EmailAddressListItemCreateAttributes(Input):
    """The email address, and the list that it is put on."""

    list_id: Annotated[str | MISSING, Field(alias="list-id")] = MISSING
    """The id of a list for items of this kind."""
    match_type: Annotated[str | MISSING, Field(alias="match-type")] = MISSING
    """What is compared: `email_address` for the whole address, `domain` for its domain alone."""
    value: str | MISSING = MISSING
    """The email address."""


class EmailAddressListItemCreateData(Input):
    """The item to add."""

    attributes: EmailAddressListItemCreateAttributes | MISSING = MISSING
