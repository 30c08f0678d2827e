"""Models of answers: several resources."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Answer
from .shared_form_response import FormResponse
from .shared_workspace_label import WorkspaceLabel

EventName = TypeAliasType(
    "EventName",
    Literal[
        "requests:created",
        "requests:updated",
        "requests:deleted",
        "requests:archived",
        "requests:unarchived",
        "responses:created",
        "responses:updated",
        "responses:deleted",
        "responses:completed",
    ]
    | str,
)
"""Something that can happen to a form, which older words call a request, or to a response."""


FormNotificationMethod = TypeAliasType("FormNotificationMethod", Literal["sms", "email"] | str)
"""How the message is sent."""


FormNotificationStatus = TypeAliasType(
    "FormNotificationStatus", Literal["pending", "sent", "failed", "skipped"] | str
)
"""What became of the message."""


FormStatus = TypeAliasType(
    "FormStatus", Literal["draft", "pending", "completed", "declined", "processed"] | str
)
"""How far a form is."""


WebhookSubscriptions = TypeAliasType("WebhookSubscriptions", dict[str, list[EventName]])
"""HTTPS addresses, each with the names of the events that are sent there."""


class FlowReference(Answer):
    """Names a form template, which older words call a flow."""

    slug: str
    """Short name of the form template."""


class Form(Answer):
    """A form that was made for one person from a template."""

    id: str
    """Identifies the form."""
    created_at: datetime | None = None
    """When the form was created."""
    status: FormStatus | None = None
    """How far the form is."""
    archived: bool | None = None
    """Whether the form is archived."""
    archived_at: datetime | None = None
    """When the form was archived."""
    processed_at: datetime | None = None
    """When the form was marked as processed."""
    active_from: datetime | None = None
    """From when on the form can be filled in."""
    active_until: datetime | None = None
    """Until when the form can be filled in."""
    links: FormLinks | None = None
    """Where the form can be opened."""
    user: FormUser | None = None
    """Who is asked to fill in the form."""
    owner: FormOwner | None = None
    """User who is responsible for the form."""
    flow: FlowReference | None = None
    """Template that the form was made from."""
    workspace: WorkspaceLabel | None = None
    """Workspace of the form. Seen in the answer of the older list only. Shown by example."""
    data: dict[str, Any] | None = None
    """Values filled in beforehand by the keys of the template's fields."""
    external_args: dict[str, Any] | None = None
    """What the caller keeps with the form."""
    options: dict[str, Any] | None = None
    """Options of the template."""
    responses: list[FormResponse] | None = None
    """What was filled in."""
    notifications: list[FormNotification] | None = None
    """Messages about the form that were or will be sent."""
    webhooks: WebhookSubscriptions | None = None
    """Who is told about the form."""


class FormLinks(Answer):
    """Addresses of a form."""

    fill: str | None = None
    """Where the person fills in the form."""
    app: str | None = None
    """Where the owner sees the form."""


class FormNotification(Answer):
    """A message about a form. The vendor's list of fields is cut off, so there can be more."""

    id: str | None = None
    """Identifies the message."""
    status: FormNotificationStatus | None = None
    """What became of the message."""
    method: FormNotificationMethod | None = None
    """How the message is sent."""
    at: datetime | None = None
    """When the message is sent."""
    to: str | None = None
    """Who gets the message."""
    from_: Annotated[str | None, Field(alias="from")] = None
    """Who sends the message."""
    cc: str | None = None
    """Who gets a copy."""
    bcc: str | None = None
    """Who gets a copy unseen."""
    system: bool | None = None
    """Whether the vendor's program sends the message by itself."""
    locale: str | None = None
    """Language of the message."""
    template: str | None = None
    """Text that is used, such as `raw` or `request_completed`."""
    variables: dict[str, Any] | None = None
    """Values for the text."""
    active: bool | None = None
    """Whether the message is still meant to be sent."""
    error: str | None = None
    """Why the message could not be sent."""
    message_id: str | None = None
    """Id of the message at the service that delivers it."""


class FormOwner(Answer):
    """User who is responsible for a form."""

    id: str | None = None
    """Identifies the user."""
    email: str | None = None
    """E-mail address."""


class FormUser(Answer):
    """Person who is asked to fill in a form."""

    anonymous: bool | None = None
    """Whether nothing is known of the person."""
    email: str | None = None
    """E-mail address."""
    phone: str | None = None
    """Phone number."""
    given_name: str | None = None
    """Given name."""
    family_name: str | None = None
    """Family name."""
    company_name: str | None = None
    """Company of the person."""
    internal_ref: str | None = None
    """The caller's own id of the person."""
