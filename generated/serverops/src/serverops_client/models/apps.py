"""Models of answers: apps."""

from __future__ import annotations

from datetime import datetime

from .._runtime.models import Answer


class App(Answer):
    """An app of the project. Shown by example."""

    id: str | None = None
    """The id of the app."""
    name: str | None = None
    """What the app is called."""
    description: str | None = None
    """What the app does."""
    created_at: datetime | None = None
    """When the app was submitted."""


class AppList(Answer):
    """One page of apps."""

    next_cursor: str | None = None
    """The `cursor` of the next page. Look at `has_more` to see whether there is one."""
    has_more: bool | None = None
    """Whether another page follows."""
    apps: list[App] | None = None
    """The apps of this page."""
