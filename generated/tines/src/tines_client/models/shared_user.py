"""Models of answers: several resources."""

from __future__ import annotations

from .._runtime.models import Answer


class User(Answer):
    """A user."""

    user_id: str | int | None = None
    """The id of the user, as a string or as a number. Shown by example."""
    first_name: str | None = None
    """The first name."""
    last_name: str | None = None
    """The last name."""
    email: str | None = None
    """The email address."""
    avatar_url: str | None = None
    """Where the user's picture is."""
    is_service_account: bool | None = None
    """Whether the user is a program."""
