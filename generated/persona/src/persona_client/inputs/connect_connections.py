"""Models of what calls send: connect connections."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field

from .._runtime.models import Input


class ConnectionCreate(Input):
    """A new connection."""

    data: ConnectionCreateData | MISSING = MISSING
    """The connection itself."""


class ConnectionCreateAttributes(Input):
    """The attributes of a new connection."""

    destination_organization_id: Annotated[str, Field(alias="destination-organization-id")]
    """The organization that may take over data, by id."""


class ConnectionCreateData(Input):
    """The connection itself."""

    attributes: ConnectionCreateAttributes | MISSING = MISSING


class ConnectionFilter(Input):
    """Which connections are returned."""

    status: str | MISSING = MISSING
    """Connections with this status."""
    destination_organization_id: Annotated[
        str | MISSING, Field(alias="destination-organization-id")
    ] = MISSING
    """Connections to this organization, which may take over data."""
