"""Models of what calls send: cases actions."""

from __future__ import annotations

from pydantic import MISSING

from .._runtime.models import Input
from .shared_case_action_type_input import CaseActionTypeInput


class CaseActionBatchReplace(Input):
    """The buttons that a case is to have."""

    actions: list[CaseActionCreate]
    """All buttons; one that is not here is taken off the case."""


class CaseActionCreate(Input):
    """A button to be added to a case."""

    url: str
    """The webhook or page that the button leads to."""
    label: str
    """What the button says."""
    action_type: CaseActionTypeInput
    """What the button leads to."""
    action_text: str | MISSING = MISSING
    """A text that goes with the button."""


class CaseActionUpdate(Input):
    """What to change in a button. Inferred."""

    url: str | MISSING = MISSING
    """The webhook or page that the button leads to."""
    label: str | MISSING = MISSING
    """What the button says."""
    action_type: CaseActionTypeInput | MISSING = MISSING
    """What the button leads to."""
    action_text: str | MISSING = MISSING
    """A text that goes with the button."""
