"""What a plain dict may hold where a method takes a model; for type checkers only."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from ..models.cases import CaseFields
from .cases import QueryOperator, SortDirection


class AllOfQueryDict(TypedDict):
    """Every one of the conditions holds."""

    and_: list[CaseQueryDict]
    """The conditions, 20 at most."""


class AnyOfQueryDict(TypedDict):
    """At least one of the conditions holds."""

    or_: list[CaseQueryDict]
    """The conditions, 20 at most."""


class AttributeQueryDict(TypedDict):
    """A condition on one attribute."""

    attribute: str
    """The attribute, in snake case whatever `Key-Inflection` says: `template`, `status`,
    `state`, `created_at`, `updated_at`, `resolved_at`, `sla_expires_at`, `assignee`,
    `case_queue`, `resolver`, or `fields.` and the name of a field that the case template
    marks as searchable.
    """
    operator: QueryOperator
    """How the attribute is compared with the value."""
    value: str | float | bool
    """The value that the attribute is compared with."""


class CaseAssignmentMetaDict(TypedDict):
    """The user whom a case is assigned to."""

    user_email_address: str
    """The user's email address."""


class CaseCreateAttributesDict(TypedDict):
    """The attributes of a new case."""

    case_template_id: str
    """The case template that the case is made from, by id."""
    creator_email_address: NotRequired[str]
    """Which user of the organization creates the case, by email address."""
    case_queue_id: NotRequired[str]
    """The case queue that the case goes to, by id."""
    fields: NotRequired[CaseFields]
    """Values of the fields that the case template defines."""


class CaseCreateDataDict(TypedDict):
    """The case itself."""

    attributes: NotRequired[CaseCreateAttributesDict]
    """The attributes of the new case."""


class CaseCreateMetaDict(TypedDict):
    """What to do with a new case."""

    object_ids: NotRequired[list[str]]
    """Ids of the objects to relate to the case. They can be inquiries, accounts, transactions,
    verifications, documents, reports and their runs, suspicious activity reports and graph
    queries.
    """
    sla_expires_in_seconds: NotRequired[float | None]
    """After how many seconds from now the service level is missed, 90 days at most."""


class CaseFilterDict(TypedDict):
    """Which cases are returned. A case has to meet every condition given."""

    status: NotRequired[str]
    """Cases with this status."""
    case_template_id: NotRequired[str]
    """Cases made from this case template."""
    account_id: NotRequired[str]
    """Cases related to this account."""
    reference_id: NotRequired[str]
    """Cases with this reference id, which is the caller's own."""
    inquiry_id: NotRequired[str]
    """Cases related to this inquiry."""
    report_id: NotRequired[str]
    """Cases related to this report."""


class CaseSortDict(TypedDict):
    """The order of the cases found."""

    attribute: str
    """The attribute that decides, in snake case as in a query."""
    direction: SortDirection
    """Which way the order goes. The vendor's default is `desc`, and yet a value is required."""


class CaseUpdateAttributesDict(TypedDict):
    """The attributes that change."""

    attachments: NotRequired[list[NewAttachmentDict]]
    """Files to attach beside those that the case has. They have to be images or PDF."""
    case_queue_id: NotRequired[str | None]
    """The case queue that the case goes to, by id. Null takes it out of its queue."""
    fields: NotRequired[CaseFields]
    """Values of the fields that the case template defines."""


class CaseUpdateDataDict(TypedDict):
    """The case itself."""

    attributes: NotRequired[CaseUpdateAttributesDict]
    """The attributes that change."""


class CaseUpdateMetaDict(TypedDict):
    """What to do with a case."""

    sla_expires_in_seconds: NotRequired[float | None]
    """After how many seconds from now the service level is missed, 90 days at most. Null takes
    the limit away.
    """


class NewAttachmentDict(TypedDict):
    """A file to add to a case."""

    data: NotRequired[str]
    """The content of the file in base64."""
    filename: NotRequired[str]
    """The name of the file."""


class NotQueryDict(TypedDict):
    """The condition does not hold."""

    not_: CaseQueryDict
    """The condition."""


class ObjectChangeMetaDict(TypedDict):
    """The objects to add or to take away."""

    object_ids: NotRequired[list[str] | None]
    """Ids of the objects. They can be inquiries, accounts, transactions, verifications,
    documents, reports and their runs, suspicious activity reports and graph queries.
    """


class PageDict(TypedDict):
    """Which page is returned. Give `after` or `before`, or neither for the first page."""

    after: NotRequired[str]
    """Return what comes after this. In a list, the id of a case."""
    before: NotRequired[str]
    """Return what comes before this. In a list, the id of a case."""
    size: NotRequired[int]
    """How many cases a page holds at most, 1 to 100."""


class StatusChangeMetaDict(TypedDict):
    """The status that a case gets."""

    status: str
    """The name of the status, one of those that the case template defines."""


class TagChangeMetaDict(TypedDict):
    """A tag, by name or by id."""

    tag_name: NotRequired[str]
    """The name of the tag."""
    tag_id: NotRequired[str]
    """The id of the tag."""


class TagReplacementMetaDict(TypedDict):
    """Tags, by name or by id."""

    tag_name: NotRequired[list[str]]
    """The names of the tags."""
    tag_id: NotRequired[list[str]]
    """The ids of the tags."""


CaseQueryDict: TypeAlias = AllOfQueryDict | AnyOfQueryDict | NotQueryDict | AttributeQueryDict
"""A condition on one attribute, or conditions joined, two levels deep at most."""
