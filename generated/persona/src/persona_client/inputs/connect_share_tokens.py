"""Models of what calls send: connect share tokens."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field

from .._runtime.models import Input


class FieldMapping(Input):
    """A field of the shared object, and the one that it goes into."""

    source_field_name: Annotated[str, Field(alias="source-field-name")]
    destination_field_name: Annotated[str, Field(alias="destination-field-name")]


class ShareTokenCreate(Input):
    """A new share token."""

    data: ShareTokenCreateData
    """The share token itself."""


class ShareTokenCreateAttributes(Input):
    """The attributes of a new share token."""

    connection_id: Annotated[str, Field(alias="connection-id")]
    """The connection through which the object is shared, by id."""
    source_id: Annotated[str, Field(alias="source-id")]
    """The object that is shared, by id."""
    expires_in_seconds: Annotated[int | MISSING, Field(alias="expires-in-seconds")] = MISSING
    """After how many seconds from now the token expires, one minute (60) to 21 days (1814400).
    Without it, 14 days.
    """


class ShareTokenCreateData(Input):
    """The share token itself."""

    attributes: ShareTokenCreateAttributes


class ShareTokenFilter(Input):
    """Which share tokens are returned."""

    connection_id: Annotated[str | MISSING, Field(alias="connection-id")] = MISSING
    """Share tokens for this connection."""
    status: str | MISSING = MISSING
    """Share tokens with this status, `created`, `pending`, `redeemed`, `expired` or `failed`."""
    direction: str | MISSING = MISSING
    """Share tokens that were received (`inbound`) or given (`outbound`). Without it, both."""


class ShareTokenRedemption(Input):
    """How a share token is redeemed. Without a body, a new object is made."""

    data: ShareTokenRedemptionData | MISSING = MISSING
    """The object that the data go into."""
    meta: ShareTokenRedemptionMeta | MISSING = MISSING
    """How the data get there."""


class ShareTokenRedemptionAttributes(Input):
    """The object that the data go into."""

    destination_id: Annotated[str | MISSING, Field(alias="destination-id")] = MISSING
    """The object that the data go into, by id. Without it, a new object is made."""


class ShareTokenRedemptionData(Input):
    """The object that the data go into."""

    attributes: ShareTokenRedemptionAttributes | MISSING = MISSING


class ShareTokenRedemptionMeta(Input):
    """How the data get into an object."""

    field_mappings: Annotated[list[FieldMapping] | MISSING, Field(alias="field-mappings")] = MISSING
    """Which field goes where. Fields with the same name on both sides need no mention. Leave
    it out where a new object is made.
    """
