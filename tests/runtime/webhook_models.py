"""Models of events, in a module as a package has one."""

from runtime.models import Answer


class Name(Answer):
    """What happened."""

    name: str | None = None


class Opened(Answer):
    """A case was opened."""

    event: Name | None = None
    opened_by: str | None = None


class Closed(Answer):
    """A case was closed."""

    event: Name | None = None
    reason: str | None = None
