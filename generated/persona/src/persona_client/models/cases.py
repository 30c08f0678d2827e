"""Models of answers: cases."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Answer

ActorType = TypeAliasType("ActorType", Literal["user", "workflow-run", "workflow"] | str)
"""What created or resolved a case: a user or a run of a workflow. `workflow` stands in older
answers.
"""


AssignerType = TypeAliasType(
    "AssignerType", Literal["case-assignment-policy", "user", "workflow-run"] | str
)
"""What assigned or changed a case, which a case assignment policy may do as well."""


CaseFields = TypeAliasType("CaseFields", dict[str, Any])
"""Values by the name of a field. The case template of the case defines the names, which `Key-
Inflection` never changes. Persona returns a field only where the dashboard allows that.
"""


class Attachment(Answer):
    """A file attached to a case."""

    filename: str | None = None
    """The name of the file."""
    url: str | None = None
    """Where the content can be fetched without a key. The address stops working after 6 hours,
    or after as long as the API key says, 3 days at most.
    """
    byte_size: Annotated[int | None, Field(alias="byte-size")] = None
    """The size of the content in bytes."""


class Case(Answer):
    """A case, and what it is related to. Inferred."""

    type: Literal["case"] | str
    """The type of the object, always `case`. Stated."""
    id: str
    """The id of the case, which starts with `case_`. Stated."""
    attributes: CaseAttributes
    """What the case says about itself."""
    relationships: CaseRelationships | None = None
    """Which objects the case is related to."""


class CaseAnswer(Answer):
    """One case."""

    data: Case
    """The case."""
    included: list[IncludedObject] | None = None
    """The objects that `include` asked for; empty without it."""


class CaseAttributes(Answer):
    """What a case says about itself. With the parameter `fields`, only what was asked for."""

    status: str | None = None
    """How far the case is, by a name that its case template defines."""
    name: str | None = None
    """The short name of the case, such as letters and a number."""
    resolution: str | None = None
    """How the case was resolved, by a name that its case template defines. Null before that."""
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    """When the case was created. Shown by example."""
    updated_at: Annotated[datetime | None, Field(alias="updated-at")] = None
    """When the case was last changed. Shown by example."""
    assigned_at: Annotated[datetime | None, Field(alias="assigned-at")] = None
    """When the case was assigned. Null where nobody is assigned. Shown by example."""
    resolved_at: Annotated[datetime | None, Field(alias="resolved-at")] = None
    """When the case was resolved. Null before that. Shown by example."""
    redacted_at: Annotated[datetime | None, Field(alias="redacted-at")] = None
    """When the case was redacted. Null where it was not. Shown by example."""
    sla_expires_at: Annotated[datetime | None, Field(alias="sla-expires-at")] = None
    """When the time that the service level allows is over. Null where none is set. Shown by
    example.
    """
    creator_id: Annotated[str | None, Field(alias="creator-id")] = None
    """Who created the case, by the id of a workflow run or by the email address of a user."""
    creator_type: Annotated[ActorType | None, Field(alias="creator-type")] = None
    """What created the case."""
    assignee_id: Annotated[str | None, Field(alias="assignee-id")] = None
    """The user whom the case is assigned to, by email address. Null where it is nobody."""
    assigner_id: Annotated[str | None, Field(alias="assigner-id")] = None
    """Who assigned the case, by an id or by the email address of a user."""
    assigner_type: Annotated[AssignerType | None, Field(alias="assigner-type")] = None
    """What assigned the case."""
    resolver_id: Annotated[str | None, Field(alias="resolver-id")] = None
    """Who resolved the case, by an id or by the email address of a user. Null before that."""
    resolver_type: Annotated[ActorType | None, Field(alias="resolver-type")] = None
    """What resolved the case. Null before that."""
    updater_id: Annotated[str | None, Field(alias="updater-id")] = None
    """Who changed the case last, by an id or by the email address of a user."""
    updater_type: Annotated[AssignerType | None, Field(alias="updater-type")] = None
    """What changed the case last."""
    tags: list[str] | None = None
    """The names of the case's tags. Shown by example."""
    fields: CaseFields | None = None
    """The values of the fields that the case template defines."""
    attachments: list[Attachment] | None = None
    """The files attached to the case."""


class CaseList(Answer):
    """One page of cases."""

    data: list[Case]
    """The cases of this page."""
    links: PageLinks
    """Where the pages before and after are."""


class CaseRelationships(Answer):
    """The objects that a case is related to, by type and id."""

    accounts: ToMany | None = None
    """Accounts (type `account`)."""
    case_comments: Annotated[ToMany | None, Field(alias="case-comments")] = None
    """Comments on the case (type `case-comment`)."""
    case_template: Annotated[ToOne | None, Field(alias="case-template")] = None
    """The case template that the case was made from (type `case-template`)."""
    case_queue: Annotated[ToOneOrNone | None, Field(alias="case-queue")] = None
    """The case queue that holds the case (type `case-queue`), if one does."""
    inquiries: ToMany | None = None
    """Inquiries (type `inquiry`)."""
    reports: ToMany | None = None
    """Reports; the type says of which kind, such as `report/watchlist`."""
    verifications: ToMany | None = None
    """Verifications; the type says of which kind, such as `verification/document`."""
    txns: ToMany | None = None
    """Transactions (type `transaction`)."""


class Error(Answer):
    """Why a call failed."""

    errors: list[ErrorItem] | None = None
    """What went wrong."""


class ErrorItem(Answer):
    """One thing that went wrong. There is no code for programs in it: the status of the answer
    is what to act on. With status 401 only the title is given.
    """

    title: str | None = None
    """The kind of error, for people."""
    details: str | None = None
    """What was wrong in this request, for people."""
    source: ErrorSource | None = None
    """What in the request was wrong. Only with status 422."""
    meta: dict[str, Any] | None = None
    """More about the error. Only with the statuses 400, 403, 404 and 409."""


class ErrorSource(Answer):
    """What in a request was wrong."""

    pointer: str | None = None
    """A JSON Pointer into the body of the request."""


class IncludedObject(Answer):
    """An object that `include` asked for: an account, case comment, case queue, case template,
    inquiry, report, transaction or verification. Types may be added at any time.
    """

    type: str
    """The type of the object, such as `case-comment`."""
    id: str
    """The id of the object."""
    attributes: dict[str, Any] | None = None
    """What the object says about itself, by type."""
    relationships: dict[str, Any] | None = None
    """Which objects it is related to, as on a case."""


class PageLinks(Answer):
    """Where the pages before and after are. Each is a path on the same host, already percent-
    encoded. Those of a search are called with POST and the body of the search.
    """

    next: str | None
    """The path of the next page, null on the last one."""
    prev: str | None
    """The path of the page before, null on the first one."""


class ResourceIdentifier(Answer):
    """Another object, by type and id."""

    type: str
    """The type of the object."""
    id: str
    """The id of the object."""


class ToMany(Answer):
    """A relationship to any number of objects."""

    data: list[ResourceIdentifier] | None = None
    """The related objects."""


class ToOne(Answer):
    """A relationship to one object."""

    data: ResourceIdentifier | None = None
    """The related object."""


class ToOneOrNone(Answer):
    """A relationship to one object or none."""

    data: ResourceIdentifier | None = None
    """The related object, or null where there is none."""
