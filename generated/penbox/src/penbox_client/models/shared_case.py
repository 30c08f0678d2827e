"""Models of answers: several resources."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Answer
from .shared_other_word import OtherWord
from .shared_page_meta import PageMeta

CaseFieldType = TypeAliasType(
    "CaseFieldType",
    Literal["text", "number", "date", "file", "choices", "checkbox"] | str | OtherWord,
)
"""Kind of a data field. Others than these exist, for example for currencies, signatures and
calls of other services.
"""


ParentStatus = TypeAliasType(
    "ParentStatus", Literal["draft", "pending", "in_progress", "closed"] | str
)
"""Where a case stands, in terms that all cases share."""


WaitingFor = TypeAliasType("WaitingFor", Literal["none", "owner", "contact"] | str)
"""Whose turn it is in a case."""


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
