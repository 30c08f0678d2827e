"""Models of answers: several resources."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Answer

AttachmentScope = TypeAliasType("AttachmentScope", Literal["public", "restricted"] | str)
"""Who can fetch a file."""


OtherWord = TypeAliasType("OtherWord", str)
"""A word that the vendor's pages do not list."""


CaseFieldType = TypeAliasType(
    "CaseFieldType",
    Literal["text", "number", "date", "file", "choices", "checkbox"] | str | OtherWord,
)
"""Kind of a data field. Others than these exist, for example for currencies, signatures and
calls of other services.
"""


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


FormTemplateOptions = TypeAliasType("FormTemplateOptions", dict[str, Any])
"""Options of a form template; which these are depends on the template."""


ParentStatus = TypeAliasType(
    "ParentStatus", Literal["draft", "pending", "in_progress", "closed"] | str
)
"""Where a case stands, in terms that all cases share."""


WaitingFor = TypeAliasType("WaitingFor", Literal["none", "owner", "contact"] | str)
"""Whose turn it is in a case."""


WebhookSubscriptions = TypeAliasType("WebhookSubscriptions", dict[str, list[EventName]])
"""HTTPS addresses, each with the names of the events that are sent there."""


class Attachment(Answer):
    """A file, in flat form. An older sample has the same inside `attributes`."""

    id: str
    """Identifies the attachment."""
    name: str | None = None
    """Name of the file."""
    type: str | None = None
    """Media type of the file."""
    scope: AttachmentScope | None = None
    """Who can fetch the file."""
    data: str | None = None
    """The file in Base64. Only files of less than 50 MB have it."""
    metadata: AttachmentMetadata | None = None
    """Size of the file."""
    uri: str | None = None
    """Address of the file."""


class AttachmentMetadata(Answer):
    """Size of a file."""

    size: int | None = None
    """Size in bytes."""
    width: int | None = None
    """Width in pixels; null for what is no picture."""
    height: int | None = None
    """Height in pixels; null for what is no picture."""


class Case(Answer):
    """A case with its steps and data fields."""

    id: str
    """Identifies the case."""
    title: str
    """Name that people see."""
    parent_status: ParentStatus
    """Where the case stands, in terms that all cases share."""
    created_at: datetime | None = None
    """When the case was created."""
    updated_at: datetime | None = None
    """When the case last changed."""
    description: str | None = None
    """What the case is about."""
    locale: str | None = None
    """Language in which contacts are addressed."""
    reference: str | None = None
    """The caller's own id of the case."""
    status: str | None = None
    """Key of a status that the template defines: lower case letters, digits and underscores,
    at most 120 characters. Each belongs to one parent status.
    """
    waiting_for: WaitingFor | None = None
    """Whose turn it is."""
    archived_at: datetime | None = None
    """When the case was archived."""
    contacts: list[CaseContact] | None = None
    """People who are asked for something."""
    template: str | None = None
    """Template that the case was made from; an object where a case is created, a text here."""
    owner: CaseOwner | None = None
    """User who is responsible for the case."""
    steps: list[CaseStep] | None = None
    """What is done in the case, in order."""
    schema_: Annotated[list[CaseSchemaField] | None, Field(alias="schema")] = None
    """Data fields of the case with their present values."""


class CaseContact(Answer):
    """A contact of a case. Shown by example."""

    key: str | None = None
    """Role of the contact in the case, such as the main contact."""
    name: str | None = None
    """Whole name."""
    email: str | None = None
    """E-mail address."""
    given_name: str | None = None
    """Given name."""
    family_name: str | None = None
    """Family name."""
    phone: str | None = None
    """Phone number."""
    id: str | None = None
    """Identifies the contact."""


class CaseList(Answer):
    """A page of cases or of case templates."""

    meta: PageMeta
    """Size of the whole list and place of this page in it."""
    data: list[CaseSummary]
    """What stands on this page."""


class CaseOwner(Answer):
    """User who is responsible for a case. Shown by example."""

    id: str | None = None
    """Identifies the user."""
    email: str | None = None
    """E-mail address."""
    given_name: str | None = None
    """Given name."""
    family_name: str | None = None
    """Family name."""


class CaseSchemaField(Answer):
    """One data field of a case. Shown by example."""

    key: str | None = None
    """Key of the field: lower case letters, digits and underscores, at most 120 characters.
    Stated.
    """
    type: CaseFieldType | None = None
    """Kind of field. Stated."""
    value: Any = None
    """Value of the field; what it can be depends on the kind."""
    name: str | None = None
    """Name that people see."""


class CaseStep(Answer):
    """One step of a case. Shown by example."""

    id: str | None = None
    """Identifies the step."""
    title: str | None = None
    """Name that people see."""
    status: str | None = None
    """How far the step is; the values are not documented."""
    data: dict[str, Any] | None = None
    """Values of the step."""


class CaseSummary(Answer):
    """A case as lists have it, without steps and data fields."""

    id: str
    """Identifies the case."""
    title: str
    """Name that people see."""
    parent_status: ParentStatus
    """Where the case stands, in terms that all cases share."""
    created_at: datetime | None = None
    """When the case was created."""
    updated_at: datetime | None = None
    """When the case last changed."""
    description: str | None = None
    """What the case is about."""
    locale: str | None = None
    """Language in which contacts are addressed."""
    reference: str | None = None
    """The caller's own id of the case."""
    status: str | None = None
    """Key of a status that the template defines: lower case letters, digits and underscores,
    at most 120 characters. Each belongs to one parent status.
    """
    waiting_for: WaitingFor | None = None
    """Whose turn it is."""
    archived_at: datetime | None = None
    """When the case was archived."""
    contacts: list[CaseContact] | None = None
    """People who are asked for something."""
    template: str | None = None
    """Template that the case was made from; an object where a case is created, a text here."""
    owner: CaseOwner | None = None
    """User who is responsible for the case."""


class ErrorEntry(Answer):
    """One thing that went wrong."""

    status: str | None = None
    """HTTP status, as text."""
    title: str | None = None
    """What went wrong, in short."""
    detail: str | None = None
    """What exactly went wrong."""


class Errors(Answer):
    """What went wrong."""

    errors: list[ErrorEntry] | None = None
    """One entry for each thing that went wrong."""


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


class FormResponse(Answer):
    """What a person has filled in, as forms list it."""

    id: str
    """Identifies the response."""
    completed_at: datetime | None = None
    """When the form was completed."""
    declined_at: datetime | None = None
    """When the person declined. Older samples have it. Shown by example."""
    updated_at: datetime | None = None
    """When the response last changed. Newer samples have it. Shown by example."""
    data: dict[str, Any] | None = None
    """Values by the keys of the template's fields."""
    user: FormResponseUser | None = None
    """Who has filled in the form."""
    attachments: list[Attachment] | None = None
    """Files of the response."""
    signatures: dict[str, Any] | None = None
    """Signatures of the response."""
    files: dict[str, Any] | None = None
    """Files of the response by the fields that hold them."""


class FormResponseUser(Answer):
    """Person who has filled in a form, and with which program."""

    anonymous: bool | None = None
    """Whether nothing is known of the person."""
    ip: str | None = None
    """Internet address."""
    email: str | None = None
    """E-mail address."""
    phone: str | None = None
    """Phone number."""
    locale: str | None = None
    """Language of the person."""
    given_name: str | None = None
    """Given name."""
    family_name: str | None = None
    """Family name."""
    user_agent: Annotated[str | None, Field(alias="user-agent")] = None
    """What the browser says about itself."""
    accept_language: Annotated[str | None, Field(alias="accept-language")] = None
    """Languages that the browser asks for."""


class FormTemplateElement(Answer):
    """One element of a step, such as a field."""

    key: str | None = None
    """Key of the field."""
    type: str | None = None
    """Kind of element."""
    label: str | None = None
    """Text that people see."""
    required: bool | None = None
    """Whether the field must be filled in."""


class FormTemplateStep(Answer):
    """One step of a form template."""

    id: str | None = None
    """Identifies the step."""
    title: str | None = None
    """Name that people see."""
    description: str | None = None
    """What the step is about."""
    elements: list[FormTemplateElement] | None = None
    """What stands in the step."""


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


class PageMeta(Answer):
    """Size of a whole list and place of a page in it."""

    total_count: int | None = None
    """Items in the whole list."""
    total_pages: int | None = None
    """Pages of the whole list."""
    page_size: int | None = None
    """Items per page."""
    current_page: int | None = None
    """Number of this page, from 1."""


class Workspace(Answer):
    """A part of an organization with members and templates of its own."""

    id: str
    """Identifies the workspace."""
    created_at: datetime | None = None
    """When the workspace was created."""
    slug: str | None = None
    """Short name."""
    name: str | None = None
    """Name that people see."""


class WorkspaceLabel(Answer):
    """The workspace that something belongs to."""

    id: str | None = None
    """Identifies the workspace."""
    slug: str | None = None
    """Short name of the workspace."""
