"""Models of what calls send: list items email addresses."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field

from .._runtime.models import Input


class EmailAddressListItemCreate(Input):
    data: EmailAddressListItemCreateData | MISSING = MISSING


class EmailAddressListItemCreateAttributes(Input):
    list_id: Annotated[str | MISSING, Field(alias="list-id")] = MISSING
    match_type: Annotated[str | MISSING, Field(alias="match-type")] = MISSING
    value: str | MISSING = MISSING


class EmailAddressListItemCreateData(Input):
    attributes: EmailAddressListItemCreateAttributes | MISSING = MISSING
