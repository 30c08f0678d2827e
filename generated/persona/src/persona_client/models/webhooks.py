"""Models of answers: webhooks."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Answer
from .shared_api_version import ApiVersion
from .shared_included import Included
from .shared_page_links import PageLinks


class AllowAll(Answer):
    """All of them are sent."""

    state: Literal["include_all"]


class AllowCustom(Answer):
    """Some of them are sent, by kind of event."""

    state: Literal["custom"]
    """That `event-types` decides."""
    event_types: Annotated[list[AllowedEvent], Field(alias="event-types")]
    """What is sent for each kind of event, each of which stands here at most once. A kind that
    is missing gets nothing; one that the webhook is not enabled for is dropped.
    """


class AllowNone(Answer):
    """None of them is sent."""

    state: Literal["include_none"]


class AllowedEvent(Answer):
    """What is sent for one kind of event."""

    event_type: Annotated[str, Field(alias="event-type")]
    """The kind of event, such as `inquiry`."""
    relationships: list[str]
    """The names of the related objects, or `*` alone for all of them. If every kind has `*`,
    Persona keeps the list as `include_all`.
    """


class Webhook(Answer):
    """A webhook, without its secrets. Inferred."""

    type: Literal["webhook"] | str
    """Stated."""
    id: str
    """Stated."""
    attributes: WebhookAttributes


class WebhookAnswer(Answer):
    """One webhook."""

    data: Webhook
    included: Included | None = None
    """Empty; a webhook has nothing to include."""


class WebhookAttributes(Answer):
    """What a webhook says about itself."""

    status: str | None = None
    """`enabled`, `disabled` or `archived` in examples."""
    url: str | None = None
    """Where events are sent to."""
    name: str | None = None
    description: str | None = None
    api_version: Annotated[ApiVersion | None, Field(alias="api-version")] = None
    """The version of the API that deliveries follow."""
    api_key_inflection: Annotated[str | None, Field(alias="api-key-inflection")] = None
    """How names are written in deliveries: `kebab`, `camel` or `snake`."""
    api_attributes_blocklist: Annotated[
        list[str | None] | None, Field(alias="api-attributes-blocklist")
    ] = None
    """What is left out of deliveries: names of attributes, names with `*`, and paths with `*`
    are seen in examples.
    """
    file_access_token_expires_in: Annotated[
        int | None, Field(alias="file-access-token-expires-in")
    ] = None
    """For how many seconds the addresses of files in a delivery work. 6 hours (21600) is the
    default, 3 days the most.
    """
    enabled_events: Annotated[list[str] | None, Field(alias="enabled-events")] = None
    """The names of the events that are sent, or `*` for every event."""
    payload_filter: Annotated[dict[str, Any] | None, Field(alias="payload-filter")] = None
    """What the payload of an event has to hold for the event to be sent."""
    included_allowlist: Annotated[IncludedAllowlist | None, Field(alias="included-allowlist")] = (
        None
    )
    """Which related objects stand in `included` of a delivery."""
    relationship_allowlist: Annotated[
        RelationshipAllowlist | None, Field(alias="relationship-allowlist")
    ] = None
    """Whether objects in a delivery name those that they are related to."""
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None


class WebhookList(Answer):
    """One page of webhooks."""

    data: list[Webhook]
    """The webhooks of this page."""
    links: PageLinks


class WebhookSecret(Answer):
    """A secret, and how long it lasts."""

    value: str | None = None
    """The secret. In examples it starts with `wbhsec_`."""
    expires_at: Annotated[datetime | None, Field(alias="expires-at")] = None
    """When the secret stops being used. Null where no end is set."""


class WebhookWithSecret(Answer):
    """A webhook, with its secrets. Inferred."""

    type: Literal["webhook"] | str
    """Stated."""
    id: str
    """Stated."""
    attributes: WebhookWithSecretAttributes


class WebhookWithSecretAnswer(Answer):
    """One webhook, with its secrets."""

    data: WebhookWithSecret
    included: Included | None = None
    """Empty; a webhook has nothing to include."""


class WebhookWithSecretAttributes(Answer):
    """What a webhook says about itself, with its secrets."""

    status: str | None = None
    """`enabled`, `disabled` or `archived` in examples."""
    url: str | None = None
    """Where events are sent to."""
    name: str | None = None
    description: str | None = None
    api_version: Annotated[ApiVersion | None, Field(alias="api-version")] = None
    """The version of the API that deliveries follow."""
    api_key_inflection: Annotated[str | None, Field(alias="api-key-inflection")] = None
    """How names are written in deliveries: `kebab`, `camel` or `snake`."""
    api_attributes_blocklist: Annotated[
        list[str | None] | None, Field(alias="api-attributes-blocklist")
    ] = None
    """What is left out of deliveries: names of attributes, names with `*`, and paths with `*`
    are seen in examples.
    """
    file_access_token_expires_in: Annotated[
        int | None, Field(alias="file-access-token-expires-in")
    ] = None
    """For how many seconds the addresses of files in a delivery work. 6 hours (21600) is the
    default, 3 days the most.
    """
    enabled_events: Annotated[list[str] | None, Field(alias="enabled-events")] = None
    """The names of the events that are sent, or `*` for every event."""
    payload_filter: Annotated[dict[str, Any] | None, Field(alias="payload-filter")] = None
    """What the payload of an event has to hold for the event to be sent."""
    included_allowlist: Annotated[IncludedAllowlist | None, Field(alias="included-allowlist")] = (
        None
    )
    """Which related objects stand in `included` of a delivery."""
    relationship_allowlist: Annotated[
        RelationshipAllowlist | None, Field(alias="relationship-allowlist")
    ] = None
    """Whether objects in a delivery name those that they are related to."""
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    secret: str | None = None
    """The secret that deliveries are signed with. Use `secrets` instead. Deprecated."""
    secrets: list[WebhookSecret] | None = None
    """The secrets that deliveries are signed with; more than one while the secret is rotated."""


IncludedAllowlist = TypeAliasType("IncludedAllowlist", AllowAll | AllowNone | AllowCustom)
"""Which related objects stand in `included` of a delivery: all, none, or some by kind of
event. Without a choice it is none.
"""


RelationshipAllowlist = TypeAliasType("RelationshipAllowlist", AllowAll | AllowNone)
"""Whether objects in a delivery name those that they are related to, all or none. Without a
choice it is all.
"""
