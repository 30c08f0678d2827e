"""Models of what calls send: webhooks."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import MISSING, ConfigDict, Field
from typing_extensions import TypeAliasType

from .._runtime.models import Input
from .shared_api_version_input import ApiVersionInput

Inflection = TypeAliasType("Inflection", Literal["camel", "kebab", "snake"])
"""How names are written on the wire."""


WebhookEventName = TypeAliasType(
    "WebhookEventName",
    Literal[
        "*",
        "account-property.redacted",
        "account-type.deleted-field",
        "account.added-relation",
        "account.archived",
        "account.consolidated",
        "account.consolidated-with",
        "account.created",
        "account.redacted",
        "account.removed-relation",
        "account.restored",
        "account.status-updated",
        "account.tag-added",
        "account.tag-removed",
        "account.updated-fields",
        "account.updated-tags",
        "agent-conversation.created",
        "agent-conversation.errored",
        "agent-conversation.message-added",
        "authentication.completed",
        "authentication.created",
        "authentication.expired",
        "authentication.failed",
        "authentication.redacted",
        "case-comment.created",
        "case-message.received",
        "case-message.sent",
        "case-template.deleted-field",
        "case.assigned",
        "case.created",
        "case.exported",
        "case.print-initiated",
        "case.queue-updated",
        "case.redacted",
        "case.reopened",
        "case.resolved",
        "case.sla-expired",
        "case.status-updated",
        "case.updated",
        "case.updated-fields",
        "case.updated-tags",
        "checkpoint.completed",
        "checkpoint.created",
        "checkpoint.expired",
        "checkpoint.failed",
        "checkpoint.reusable-persona-used",
        "checkpoint.started",
        "connect/share-token.inbound-created",
        "connect/share-token.inbound-redeemed",
        "connect/share-token.outbound-created",
        "connect/share-token.outbound-redeemed",
        "document.created",
        "document.errored",
        "document.extracted",
        "document.pending",
        "document.processed",
        "document.submitted",
        "filing.created",
        "filing.filed",
        "graph-query.cancelled",
        "graph-query.completed",
        "graph-query.errored",
        "graph-query.reran",
        "graph-query.submitted",
        "graph-query.timed-out",
        "importer-pipeline-run.canceled",
        "importer-pipeline-run.completed",
        "importer-pipeline-run.errored",
        "importer-pipeline-run.paused",
        "importer-pipeline-run.resumed",
        "importer-pipeline-run.started",
        "inquiry-session.canceled",
        "inquiry-session.expired",
        "inquiry-session.started",
        "inquiry-template-version.created",
        "inquiry-template-version.published",
        "inquiry.approved",
        "inquiry.completed",
        "inquiry.created",
        "inquiry.declined",
        "inquiry.expired",
        "inquiry.failed",
        "inquiry.marked-for-review",
        "inquiry.redacted",
        "inquiry.reusable-persona-assurance-failed",
        "inquiry.reusable-persona-created",
        "inquiry.reusable-persona-updated",
        "inquiry.reusable-persona-used",
        "inquiry.started",
        "inquiry.transitioned",
        "inquiry.updated-tags",
        "integration-log.created",
        "report/address-lookup.errored",
        "report/address-lookup.ready",
        "report/address-lookup.submitted",
        "report/adverse-media.dismissed",
        "report/adverse-media.errored",
        "report/adverse-media.matched",
        "report/adverse-media.ready",
        "report/background-check.ready",
        "report/better-business-bureau.errored",
        "report/better-business-bureau.ready",
        "report/business-adverse-media.dismissed",
        "report/business-adverse-media.errored",
        "report/business-adverse-media.matched",
        "report/business-adverse-media.ready",
        "report/business-associated-persons.errored",
        "report/business-associated-persons.ready",
        "report/business-classification.errored",
        "report/business-classification.ready",
        "report/business-classification.submitted",
        "report/business-enforcement-action.errored",
        "report/business-enforcement-action.ready",
        "report/business-enforcement-action.submitted",
        "report/business-industry-classification.errored",
        "report/business-industry-classification.ready",
        "report/business-industry-classification.submitted",
        "report/business-liens-lookup.errored",
        "report/business-liens-lookup.ready",
        "report/business-lookup-eu.errored",
        "report/business-lookup-eu.ready",
        "report/business-lookup.errored",
        "report/business-lookup.ready",
        "report/business-media-coverage.errored",
        "report/business-media-coverage.matched",
        "report/business-media-coverage.ready",
        "report/business-media-coverage.submitted",
        "report/business-nonprofit.changed",
        "report/business-nonprofit.errored",
        "report/business-nonprofit.ready",
        "report/business-online-presence.errored",
        "report/business-online-presence.ready",
        "report/business-online-presence.submitted",
        "report/business-personnel-insights.errored",
        "report/business-personnel-insights.ready",
        "report/business-personnel-insights.submitted",
        "report/business-registrations-lookup.errored",
        "report/business-registrations-lookup.ready",
        "report/business-social-media.errored",
        "report/business-social-media.ready",
        "report/business-watchlist.dismissed",
        "report/business-watchlist.errored",
        "report/business-watchlist.matched",
        "report/business-watchlist.ready",
        "report/business-website.errored",
        "report/business-website.ready",
        "report/chainalysis-address-screening.errored",
        "report/chainalysis-address-screening.ready",
        "report/clearbit-business-lookup.errored",
        "report/clearbit-business-lookup.ready",
        "report/coinbase-check-crypto-risk.errored",
        "report/coinbase-check-crypto-risk.ready",
        "report/community-safety.errored",
        "report/community-safety.matched",
        "report/community-safety.ready",
        "report/comply-advantage-search.ready",
        "report/comprehensive-profile.ready",
        "report/crypto-address-watchlist.errored",
        "report/crypto-address-watchlist.matched",
        "report/crypto-address-watchlist.ready",
        "report/crypto_address.matched",
        "report/crypto_address.ready",
        "report/custom-list.dismissed",
        "report/custom-list.errored",
        "report/custom-list.matched",
        "report/custom-list.ready",
        "report/email-address.errored",
        "report/email-address.ready",
        "report/employer-lookup.ready",
        "report/equifax-oneview.errored",
        "report/equifax-oneview.ready",
        "report/finra-broker-check.errored",
        "report/finra-broker-check.ready",
        "report/kyckr-business-lookup.errored",
        "report/kyckr-business-lookup.ready",
        "report/middesk.errored",
        "report/middesk.ready",
        "report/middesk.submitted",
        "report/mx-account.errored",
        "report/mx-account.ready",
        "report/nces.errored",
        "report/nces.ready",
        "report/novacredit-cash-atlas.errored",
        "report/novacredit-cash-atlas.ready",
        "report/novacredit-cash-atlas.submitted",
        "report/novacredit-credit-passport.errored",
        "report/novacredit-credit-passport.ready",
        "report/novacredit-credit-passport.submitted",
        "report/phone-number.errored",
        "report/phone-number.ready",
        "report/politically-exposed-person.dismissed",
        "report/politically-exposed-person.errored",
        "report/politically-exposed-person.matched",
        "report/politically-exposed-person.ready",
        "report/profile-non-authoritative.errored",
        "report/profile-non-authoritative.ready",
        "report/profile.errored",
        "report/profile.ready",
        "report/screening.errored",
        "report/screening.matched",
        "report/screening.ready",
        "report/sec-action-lookup.errored",
        "report/sec-action-lookup.ready",
        "report/sentilink-application-risk.errored",
        "report/sentilink-application-risk.ready",
        "report/sentilink-scores.errored",
        "report/sentilink-scores.ready",
        "report/social-media.errored",
        "report/social-media.ready",
        "report/synthetic.errored",
        "report/synthetic.ready",
        "report/trm-wallet-screening.errored",
        "report/trm-wallet-screening.ready",
        "report/watchlist.dismissed",
        "report/watchlist.errored",
        "report/watchlist.matched",
        "report/watchlist.ready",
        "sar.created",
        "sar.filed",
        "selfie.created",
        "selfie.errored",
        "selfie.processed",
        "selfie.submitted",
        "session.created",
        "session.expired",
        "transaction-type.deleted-field",
        "transaction.added-relation",
        "transaction.created",
        "transaction.labeled",
        "transaction.redacted",
        "transaction.removed-relation",
        "transaction.sentinel-session-processed",
        "transaction.status-updated",
        "transaction.updated-fields",
        "user.availability-updated",
        "verification.canceled",
        "verification.created",
        "verification.escalated",
        "verification.failed",
        "verification.passed",
        "verification.requires-retry",
        "verification.skipped",
        "verification.submitted",
        "verification.tentatively-failed",
        "verification.tentatively-passed",
        "verification.updated-tags",
        "workflow-run.created",
        "workflow-run.errored",
        "workflow-run.resumed",
        "workflow.published",
    ],
)
"""An event that a webhook can be enabled for, or `*` for every event."""


class AllowAllInput(Input):
    """All of them are sent."""

    state: Literal["include_all"]


class AllowCustomInput(Input):
    """Some of them are sent, by kind of event."""

    state: Literal["custom"]
    """That `event-types` decides."""
    event_types: Annotated[list[AllowedEventInput], Field(alias="event-types")]
    """What is sent for each kind of event, each of which stands here at most once. A kind that
    is missing gets nothing; one that the webhook is not enabled for is dropped. 1 to 200
    items.
    """


class AllowNoneInput(Input):
    """None of them is sent."""

    state: Literal["include_none"]


class AllowedEventInput(Input):
    """What is sent for one kind of event."""

    event_type: Annotated[str, Field(alias="event-type")]
    """The kind of event, such as `inquiry`."""
    relationships: list[str]
    """The names of the related objects, or `*` alone for all of them. If every kind has `*`,
    Persona keeps the list as `include_all`. At least 1 item.
    """


class WebhookCreate(Input):
    """A new webhook."""

    data: WebhookCreateData
    """The webhook itself."""


class WebhookCreateAttributes(Input):
    """The attributes of a new webhook."""

    name: str
    """A name that helps to remember the webhook."""
    description: str | None | MISSING = MISSING
    url: str
    """Where events are sent to."""
    enabled_events: Annotated[list[WebhookEventName], Field(alias="enabled-events")]
    """The events that are sent, or `*` for every event."""
    api_version: Annotated[ApiVersionInput | MISSING, Field(alias="api-version")] = MISSING
    """The version of the API that deliveries follow. Without it, the version of this request."""
    api_key_inflection: Annotated[Inflection | MISSING, Field(alias="api-key-inflection")] = MISSING
    """How names are written in deliveries. Default: `kebab`."""
    api_attributes_blocklist: Annotated[
        list[str] | MISSING, Field(alias="api-attributes-blocklist")
    ] = MISSING
    """What to leave out of deliveries. Names of attributes, names with `*`, and paths with `*`
    are seen in examples.
    """
    file_access_token_expires_in: Annotated[
        int | MISSING, Field(alias="file-access-token-expires-in")
    ] = MISSING
    """For how many seconds the addresses of files in a delivery work. 6 hours (21600) is the
    default, 3 days the most.
    """
    payload_filter: Annotated[WebhookPayloadFilter | MISSING, Field(alias="payload-filter")] = (
        MISSING
    )
    """What the payload of an event has to hold for the event to be sent. Only some customers
    may use it.
    """
    included_allowlist: Annotated[
        IncludedAllowlistInput | MISSING, Field(alias="included-allowlist")
    ] = MISSING
    relationship_allowlist: Annotated[
        RelationshipAllowlistInput | MISSING, Field(alias="relationship-allowlist")
    ] = MISSING
    custom_http_headers: Annotated[
        WebhookCustomHeaders | MISSING, Field(alias="custom-http-headers")
    ] = MISSING
    """Headers that every delivery carries. No answer is documented to return them."""


class WebhookCreateData(Input):
    """The webhook itself."""

    attributes: WebhookCreateAttributes
    """The attributes of the new webhook."""


class WebhookCustomHeaders(Input):
    """Headers by name. Any other than those listed can be given as well."""

    model_config = ConfigDict(extra="allow")
    authorization: Annotated[str | MISSING, Field(alias="Authorization")] = MISSING
    calling_application: Annotated[str | MISSING, Field(alias="Calling-Application")] = MISSING
    cf_access_client_id: Annotated[str | MISSING, Field(alias="CF-Access-Client-Id")] = MISSING
    cf_access_client_secret: Annotated[str | MISSING, Field(alias="CF-Access-Client-Secret")] = (
        MISSING
    )
    x_api_key: Annotated[str | MISSING, Field(alias="X-API-Key")] = MISSING


class WebhookPayloadFilter(Input):
    """What the payload of an event has to hold."""

    data: dict[str, Any] | MISSING = MISSING
    """A part of the object in the payload: names down to a value, as in that object."""


class WebhookSecretRotation(Input):
    """How to rotate the secret of a webhook."""

    meta: WebhookSecretRotationMeta | MISSING = MISSING
    """When the old secret expires."""


class WebhookSecretRotationMeta(Input):
    """When the old secret of a webhook expires."""

    expires_in_seconds: Annotated[int | MISSING, Field(alias="expires-in-seconds")] = MISSING
    """After how many seconds from now the secret that is in use so far expires."""


class WebhookUpdate(Input):
    """What changes in a webhook."""

    data: WebhookUpdateData | MISSING = MISSING
    """The webhook itself."""


class WebhookUpdateAttributes(Input):
    """Where a webhook sends to, which events, and in what form."""

    name: str | MISSING = MISSING
    """A name that helps to remember the webhook."""
    description: str | None | MISSING = MISSING
    url: str | MISSING = MISSING
    """Where events are sent to."""
    enabled_events: Annotated[list[WebhookEventName] | MISSING, Field(alias="enabled-events")] = (
        MISSING
    )
    """The events that are sent, or `*` for every event."""
    api_version: Annotated[ApiVersionInput | MISSING, Field(alias="api-version")] = MISSING
    """The version of the API that deliveries follow. Without it, the version of this request."""
    api_key_inflection: Annotated[Inflection | MISSING, Field(alias="api-key-inflection")] = MISSING
    """How names are written in deliveries. Default: `kebab`."""
    api_attributes_blocklist: Annotated[
        list[str] | MISSING, Field(alias="api-attributes-blocklist")
    ] = MISSING
    """What to leave out of deliveries. Names of attributes, names with `*`, and paths with `*`
    are seen in examples.
    """
    file_access_token_expires_in: Annotated[
        int | MISSING, Field(alias="file-access-token-expires-in")
    ] = MISSING
    """For how many seconds the addresses of files in a delivery work. 6 hours (21600) is the
    default, 3 days the most.
    """
    payload_filter: Annotated[WebhookPayloadFilter | MISSING, Field(alias="payload-filter")] = (
        MISSING
    )
    """What the payload of an event has to hold for the event to be sent. Only some customers
    may use it.
    """
    included_allowlist: Annotated[
        IncludedAllowlistInput | MISSING, Field(alias="included-allowlist")
    ] = MISSING
    relationship_allowlist: Annotated[
        RelationshipAllowlistInput | MISSING, Field(alias="relationship-allowlist")
    ] = MISSING
    custom_http_headers: Annotated[
        WebhookCustomHeaders | MISSING, Field(alias="custom-http-headers")
    ] = MISSING
    """Headers that every delivery carries. No answer is documented to return them."""


class WebhookUpdateData(Input):
    """The webhook itself."""

    attributes: WebhookUpdateAttributes | MISSING = MISSING
    """The attributes that change."""


IncludedAllowlistInput = TypeAliasType(
    "IncludedAllowlistInput", AllowAllInput | AllowNoneInput | AllowCustomInput
)
"""Which related objects stand in `included` of a delivery: all, none, or some by kind of
event. Without a choice it is none.
"""


RelationshipAllowlistInput = TypeAliasType(
    "RelationshipAllowlistInput", AllowAllInput | AllowNoneInput
)
"""Whether objects in a delivery name those that they are related to, all or none. Without a
choice it is all.
"""
