"""Models of answers: connect connections."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Answer
from .shared_page_links import PageLinks
from .shared_to_one import ToOne


class Connection(Answer):
    """A connection through which one organization can take over data of another. Inferred."""

    type: Literal["connect/connection"] | str
    """Stated."""
    id: str
    """Stated."""
    attributes: ConnectionAttributes
    relationships: ConnectionRelationships | None = None


class ConnectionAnswer(Answer):
    """One connection."""

    data: Connection


class ConnectionAttributes(Answer):
    """What a connection says about itself."""

    status: str | None = None
    """Whether the connection was accepted, `pending`, `active` or `inactive`."""
    destination_organization_id: Annotated[
        str | None, Field(alias="destination-organization-id")
    ] = None
    """The organization that may take over data, by id."""
    source_organization_id: Annotated[str | None, Field(alias="source-organization-id")] = None
    """The organization that made the connection and gives away data, by id."""
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    updated_at: Annotated[datetime | None, Field(alias="updated-at")] = None


class ConnectionList(Answer):
    """One page of connections."""

    data: list[Connection]
    links: PageLinks


class ConnectionRelationships(Answer):
    """What a connection is related to, by type and id."""

    creator: ToOne | None = None
    """What made the connection; the type says of which kind it is."""
