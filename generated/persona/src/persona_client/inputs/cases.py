"""Models of what calls send: cases."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field
from typing_extensions import TypeAliasType

from .._runtime.models import Input
from ..models.cases import CaseFields
from .shared_not_query import AllOfQuery, AnyOfQuery, AttributeQuery, NotQuery, SearchSort
from .shared_page import Page

CaseQuery = TypeAliasType("CaseQuery", AllOfQuery | AnyOfQuery | NotQuery | AttributeQuery)
"""A condition on one attribute, or conditions joined, two levels deep at most. The attributes
are `template`, `status`, `state`, `created_at`, `updated_at`, `resolved_at`,
`sla_expires_at`, `assignee`, `case_queue`, `resolver`, and `fields.` and the name of a
field that the case template marks as searchable.
"""


CaseSort = TypeAliasType("CaseSort", SearchSort)
"""The order of the cases found."""


class CaseAssignment(Input):
    """Whom to assign a case to."""

    meta: CaseAssignmentMeta
    """The user."""


class CaseAssignmentMeta(Input):
    """The user whom a case is assigned to."""

    user_email_address: Annotated[str, Field(alias="user-email-address")]
    """The user's email address."""


class CaseCreate(Input):
    """A new case."""

    data: CaseCreateData
    """The case itself."""
    meta: CaseCreateMeta | MISSING = MISSING
    """What to do with the case."""


class CaseCreateAttributes(Input):
    """The attributes of a new case."""

    case_template_id: Annotated[str, Field(alias="case-template-id")]
    """The case template that the case is made from, by id."""
    creator_email_address: Annotated[str | MISSING, Field(alias="creator-email-address")] = MISSING
    """Which user of the organization creates the case, by email address."""
    case_queue_id: Annotated[str | MISSING, Field(alias="case-queue-id")] = MISSING
    """The case queue that the case goes to, by id."""
    fields: CaseFields | MISSING = MISSING
    """Values of the fields that the case template defines."""


class CaseCreateData(Input):
    """The case itself."""

    attributes: CaseCreateAttributes | MISSING = MISSING
    """The attributes of the new case."""


class CaseCreateMeta(Input):
    """What to do with a new case."""

    object_ids: Annotated[list[str] | MISSING, Field(alias="object-ids")] = MISSING
    """Ids of the objects to relate to the case. They can be inquiries, accounts, transactions,
    verifications, documents, reports and their runs, suspicious activity reports and graph
    queries.
    """
    sla_expires_in_seconds: Annotated[
        float | None | MISSING, Field(alias="sla-expires-in-seconds")
    ] = MISSING
    """After how many seconds from now the service level is missed, 90 days at most. At most
    7776000.
    """


class CaseFilter(Input):
    """Which cases are returned. A case has to meet every condition given."""

    status: str | MISSING = MISSING
    """Cases with this status."""
    case_template_id: Annotated[str | MISSING, Field(alias="case-template-id")] = MISSING
    """Cases made from this case template."""
    account_id: Annotated[str | MISSING, Field(alias="account-id")] = MISSING
    """Cases related to this account."""
    reference_id: Annotated[str | MISSING, Field(alias="reference-id")] = MISSING
    """Cases with this reference id, which is the caller's own."""
    inquiry_id: Annotated[str | MISSING, Field(alias="inquiry-id")] = MISSING
    """Cases related to this inquiry."""
    report_id: Annotated[str | MISSING, Field(alias="report-id")] = MISSING
    """Cases related to this report."""


class CaseSearch(Input):
    """A search among the cases."""

    query: CaseQuery | MISSING = MISSING
    """Which cases are returned."""
    sort: CaseSort | MISSING = MISSING
    """In which order they are returned."""
    body_page: Annotated[Page | MISSING, Field(alias="page")] = MISSING
    """Which page is returned, as the query parameter of the same name says."""


class CaseUpdate(Input):
    """What changes in a case."""

    data: CaseUpdateData | MISSING = MISSING
    """The case itself."""
    meta: CaseUpdateMeta | MISSING = MISSING
    """What to do with the case."""


class CaseUpdateAttributes(Input):
    """The attributes that change."""

    attachments: list[NewAttachment] | MISSING = MISSING
    """Files to attach beside those that the case has. They have to be images or PDF."""
    case_queue_id: Annotated[str | None | MISSING, Field(alias="case-queue-id")] = MISSING
    """The case queue that the case goes to, by id. Null takes it out of its queue."""
    fields: CaseFields | MISSING = MISSING
    """Values of the fields that the case template defines."""


class CaseUpdateData(Input):
    """The case itself."""

    attributes: CaseUpdateAttributes | MISSING = MISSING
    """The attributes that change."""


class CaseUpdateMeta(Input):
    """What to do with a case."""

    sla_expires_in_seconds: Annotated[
        float | None | MISSING, Field(alias="sla-expires-in-seconds")
    ] = MISSING
    """After how many seconds from now the service level is missed, 90 days at most. Null takes
    the limit away. At most 7776000.
    """


class NewAttachment(Input):
    """A file to add to a case."""

    data: str | MISSING = MISSING
    """The content of the file in base64."""
    filename: str | MISSING = MISSING
    """The name of the file."""


class ObjectChange(Input):
    """Which objects to relate to a case, or to take away from it."""

    meta: ObjectChangeMeta | MISSING = MISSING
    """The objects."""


class ObjectChangeMeta(Input):
    """The objects to add or to take away."""

    object_ids: Annotated[list[str] | None | MISSING, Field(alias="object-ids")] = MISSING
    """Ids of the objects. They can be inquiries, accounts, transactions, verifications,
    documents, reports and their runs, suspicious activity reports and graph queries.
    """


class StatusChange(Input):
    """The new status of a case. Inferred."""

    meta: StatusChangeMeta
    """The status."""


class StatusChangeMeta(Input):
    """The status that a case gets."""

    status: str
    """The name of the status, one of those that the case template defines."""
