"""Models of what calls send: cases."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import MISSING, Field
from typing_extensions import TypeAliasType

from .._runtime.models import Input
from ..models.shared_other_word import OtherWord
from .shared_owner_reference import OwnerReference
from .shared_workspace_reference import WorkspaceReference

CaseFieldTypeInput = TypeAliasType(
    "CaseFieldTypeInput",
    Literal["text", "number", "date", "file", "choices", "checkbox"] | OtherWord,
)
"""Kind of a data field. Others than these exist, for example for currencies, signatures and
calls of other services.
"""


ParentStatusInput = TypeAliasType(
    "ParentStatusInput", Literal["draft", "pending", "in_progress", "closed"]
)
"""Where a case stands, in terms that all cases share."""


StepInput = TypeAliasType("StepInput", dict[str, Any])
"""Values for a step; what it understands depends on the step. Inferred."""


WaitingForInput = TypeAliasType("WaitingForInput", Literal["none", "owner", "contact"])
"""Whose turn it is in a case."""


class CaseContactsUpdate(Input):
    """Contacts for a case. Assumed."""

    contacts: list[ContactDetails] | MISSING = MISSING
    """People to be contacts of the case."""


class CaseCreate(Input):
    """A case to create."""

    title: str | MISSING = MISSING
    """Name that people see."""
    reference: str | MISSING = MISSING
    """The caller's own id of the case; cases can be filtered by it."""
    status: str | MISSING = MISSING
    """Key of the status to start in, one of those that the template defines."""
    template: TemplateReference | MISSING = MISSING
    """Template to make the case from; a case without one starts without data fields."""
    workspace: WorkspaceReference | MISSING = MISSING
    """Workspace of the case; needed with a token that reaches several. Inferred."""
    owner: OwnerReference | MISSING = MISSING
    """User who is to be responsible for the case."""
    contacts: list[ContactDetails] | MISSING = MISSING
    """People who will be asked for something; they are created, or linked where they exist."""
    schema_: Annotated[list[CaseSchemaFieldInput] | MISSING, Field(alias="schema")] = MISSING
    """Data fields to have beside those of the template; none when empty."""


class CaseDataUpdate(Input):
    """Values for the data fields of a case."""

    data: dict[str, Any]
    """Values by the keys of the case's data fields."""


class CaseSchemaFieldInput(Input):
    """One data field of a case. Shown by example."""

    key: str | MISSING = MISSING
    """Key of the field: lower case letters, digits and underscores, at most 120 characters.
    Stated.
    """
    type: CaseFieldTypeInput | MISSING = MISSING
    """Kind of field. Stated."""
    value: Any | MISSING = MISSING
    """Value of the field; what it can be depends on the kind."""
    name: str | MISSING = MISSING
    """Name that people see."""


class ContactDetails(Input):
    """Who a contact is and how to reach them."""

    key: str | MISSING = MISSING
    """Role of the contact in the case, such as the main contact."""
    name: str | MISSING = MISSING
    """Whole name."""
    email: str | MISSING = MISSING
    """E-mail address."""
    given_name: str | MISSING = MISSING
    """Given name."""
    family_name: str | MISSING = MISSING
    """Family name."""
    phone: str | MISSING = MISSING
    """Phone number."""


class ContactFilter(Input):
    """A contact to filter by."""

    given_name: str | MISSING = MISSING
    """Given name."""
    family_name: str | MISSING = MISSING
    """Family name."""
    email: str | MISSING = MISSING
    """E-mail address."""


class TemplateFilter(Input):
    """A template to filter by."""

    id: str | MISSING = MISSING
    """Id of the template. A UUID."""


class TemplateReference(Input):
    """Names a case template."""

    id: str | MISSING = MISSING
    """Id of the template. A UUID."""
