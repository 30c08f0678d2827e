"""Models of answers: webhooks."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Answer
from .shared import ApiVersion, Included, PageLinks


class AllowAll(Answer):
    state: Literal["include_all"]


class AllowCustom(Answer):
    state: Literal["custom"]
    event_types: Annotated[list[AllowedEvent], Field(alias="event-types")]


class AllowNone(Answer):
    state: Literal["include_none"]


class AllowedEvent(Answer):
    event_type: Annotated[str, Field(alias="event-type")]
    relationships: list[str]


class Webhook(Answer):
    """Inferred."""

    type: Literal["webhook"] | str
    """Stated."""
    id: str
    """Stated."""
    attributes: WebhookAttributes


class WebhookAnswer(Answer):
    data: Webhook
    included: Included | None = None


class WebhookAttributes(Answer):
    status: str | None = None
    url: str | None = None
    name: str | None = None
    description: str | None = None
    api_version: Annotated[ApiVersion | None, Field(alias="api-version")] = None
    api_key_inflection: Annotated[str | None, Field(alias="api-key-inflection")] = None
    api_attributes_blocklist: Annotated[
        list[str | None] | None, Field(alias="api-attributes-blocklist")
    ] = None
    file_access_token_expires_in: Annotated[
        int | None, Field(alias="file-access-token-expires-in")
    ] = None
    enabled_events: Annotated[list[str] | None, Field(alias="enabled-events")] = None
    payload_filter: Annotated[dict[str, Any] | None, Field(alias="payload-filter")] = None
    included_allowlist: Annotated[IncludedAllowlist | None, Field(alias="included-allowlist")] = (
        None
    )
    relationship_allowlist: Annotated[
        RelationshipAllowlist | None, Field(alias="relationship-allowlist")
    ] = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None


class WebhookList(Answer):
    data: list[Webhook]
    links: PageLinks


class WebhookSecret(Answer):
    value: str | None = None
    expires_at: Annotated[datetime | None, Field(alias="expires-at")] = None


class WebhookWithSecret(Answer):
    """Inferred."""

    type: Literal["webhook"] | str
    """Stated."""
    id: str
    """Stated."""
    attributes: WebhookWithSecretAttributes


class WebhookWithSecretAnswer(Answer):
    data: WebhookWithSecret
    included: Included | None = None


class WebhookWithSecretAttributes(Answer):
    status: str | None = None
    url: str | None = None
    name: str | None = None
    description: str | None = None
    api_version: Annotated[ApiVersion | None, Field(alias="api-version")] = None
    api_key_inflection: Annotated[str | None, Field(alias="api-key-inflection")] = None
    api_attributes_blocklist: Annotated[
        list[str | None] | None, Field(alias="api-attributes-blocklist")
    ] = None
    file_access_token_expires_in: Annotated[
        int | None, Field(alias="file-access-token-expires-in")
    ] = None
    enabled_events: Annotated[list[str] | None, Field(alias="enabled-events")] = None
    payload_filter: Annotated[dict[str, Any] | None, Field(alias="payload-filter")] = None
    included_allowlist: Annotated[IncludedAllowlist | None, Field(alias="included-allowlist")] = (
        None
    )
    relationship_allowlist: Annotated[
        RelationshipAllowlist | None, Field(alias="relationship-allowlist")
    ] = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    secret: str | None = None
    secrets: list[WebhookSecret] | None = None


IncludedAllowlist = TypeAliasType("IncludedAllowlist", AllowAll | AllowNone | AllowCustom)


RelationshipAllowlist = TypeAliasType("RelationshipAllowlist", AllowAll | AllowNone)
