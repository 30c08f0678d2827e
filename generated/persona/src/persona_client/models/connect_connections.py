"""Models of answers: connect connections."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Answer
from .shared import PageLinks, ToOne


class Connection(Answer):
    """Inferred."""

    type: Literal["connect/connection"] | str
    """Stated."""
    id: str
    """Stated."""
    attributes: ConnectionAttributes
    relationships: ConnectionRelationships | None = None


class ConnectionAnswer(Answer):
    data: Connection


class ConnectionAttributes(Answer):
    status: str | None = None
    destination_organization_id: Annotated[
        str | None, Field(alias="destination-organization-id")
    ] = None
    source_organization_id: Annotated[str | None, Field(alias="source-organization-id")] = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    updated_at: Annotated[datetime | None, Field(alias="updated-at")] = None


class ConnectionList(Answer):
    data: list[Connection]
    links: PageLinks


class ConnectionRelationships(Answer):
    creator: ToOne | None = None
