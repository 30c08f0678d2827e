"""Models of what calls send: cases subscribers."""

from __future__ import annotations

from .._runtime.models import Input


class CaseSubscriberBatchCreate(Input):
    """Users to be subscribed together."""

    user_emails: list[str]
    """The email addresses of the users, 50 at most."""
