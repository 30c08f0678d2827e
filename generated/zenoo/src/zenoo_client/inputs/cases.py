"""Models of what calls send: cases."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import MISSING
from typing_extensions import TypeAliasType

from .._runtime.models import Input
from .shared_address_input import EntityCreate

CaseDecisionInput = TypeAliasType("CaseDecisionInput", Literal["Approve", "Decline"])
"""Outcome of a case."""


CaseStatusInput = TypeAliasType(
    "CaseStatusInput",
    Literal[
        "New", "In Progress", "In Review", "Internal Review", "Client Input", "Closed", "Escalated"
    ],
)
"""Where a case stands. `Closed` is final."""


CaseTypeInput = TypeAliasType("CaseTypeInput", Literal["Onboarding", "Review", "Perpetual"])
"""Why a case is opened."""


EntityCategoryInput = TypeAliasType("EntityCategoryInput", Literal["Company", "Person"])
"""Whom a case is about."""


class CaseClose(Input):
    """How a case ends."""

    decision: CaseDecisionInput
    """Outcome of the case."""
    summary: str | MISSING = MISSING
    """Reasons for the decision, at most 5,000 characters."""


class CaseCreate(Input):
    """A case to open."""

    type: CaseTypeInput | MISSING = MISSING
    """Why the case is opened."""
    entity_category: EntityCategoryInput | MISSING = MISSING
    """Whether the case is about a company or a person."""
    assigned_to: str | MISSING = MISSING
    """Id of the user who is to work on the case."""
    entity: EntityCreate | MISSING = MISSING
    """First entity of the case, created with it."""
    external_reference: str | MISSING = MISSING
    """The caller's own id of the case, at most 255 characters."""
    metadata: dict[str, Any] | MISSING = MISSING
    """Free keys and values to store with the case; no answer returns them."""


class CaseEscalate(Input):
    """Why a case is escalated, and to whom."""

    reason: str
    """Why the case needs attention, at most 2,000 characters."""
    escalate_to: str | MISSING = MISSING
    """Id of the user who is to take over."""


class CaseUpdate(Input):
    """What to change about a case."""

    status: CaseStatusInput | MISSING = MISSING
    """Status to move the case to; only some moves are allowed."""
    assigned_to: str | MISSING = MISSING
    """Id of the user who is to work on the case."""
    metadata: dict[str, Any] | MISSING = MISSING
    """Free keys and values to store with the case; no answer returns them."""
