"""Models of what calls send: connect connections."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field

from .._runtime.models import Input


class ConnectionCreate(Input):
    data: ConnectionCreateData | MISSING = MISSING


class ConnectionCreateAttributes(Input):
    destination_organization_id: Annotated[str, Field(alias="destination-organization-id")]


class ConnectionCreateData(Input):
    attributes: ConnectionCreateAttributes | MISSING = MISSING


class ConnectionFilter(Input):
    status: str | MISSING = MISSING
    destination_organization_id: Annotated[
        str | MISSING, Field(alias="destination-organization-id")
    ] = MISSING
