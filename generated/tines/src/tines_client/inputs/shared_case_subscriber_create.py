"""Models of what calls send: several resources."""

from __future__ import annotations

from .._runtime.models import Input


class CaseSubscriberCreate(Input):
    """A user to be subscribed."""

    user_email: str
    """The email address of the user."""
