"""Models of answers: received case action call."""

from __future__ import annotations

from typing import ClassVar

from .._runtime.models import Answer
from .received import NotifiedCase
from .v1_cases import UserV1


class CaseActionCall(Answer):
    """What a tenant sends when a button of type webhook is pressed. Query parameters of the
    URL of the button come as further keys, except `case_id`, `user`, `button`, `case` and
    `message`, which are reserved. Shown by example.
    """

    open_: ClassVar[bool] = True
    user: UserV1 | None = None
    """Who pressed the button."""
    button: PressedButton | None = None
    """The button."""
    case: NotifiedCase | None = None
    """The case that the button is on."""
    message: str | None = None
    """A text that says what happened."""


class PressedButton(Answer):
    """A button that was pressed. Shown by example."""

    id: int | None = None
    """The id of the button."""
    label: str | None = None
    """What the button says."""
    type: str | None = None
    """What the button leads to."""
    url: str | None = None
    """The webhook that the button leads to."""
