"""Models of answers: received case event."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAliasType

from .._runtime.models import Answer
from .webhooks import Case

CaseEventType = TypeAliasType(
    "CaseEventType", Literal["case.opened", "case.closed", "case.moved"] | str
)


class CaseEvent(Answer):
    type: CaseEventType
    case: Case | None = None
    actor: CaseEventActor | None = None


class CaseEventActor(Answer):
    name: str | None = None
