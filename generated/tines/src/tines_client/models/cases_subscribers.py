"""Models of answers: cases subscribers."""

from __future__ import annotations

from .._runtime.models import Answer
from .shared_meta import Meta
from .shared_user import User


class CaseSubscriber(Answer):
    """A user that is told about changes of a case. Here the keys of the user stand beside the
    id of the subscription.
    """

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
    id: int | None = None
    """The id of the subscription."""


class CaseSubscriberList(Answer):
    """One page of the subscribers of a case."""

    case_id: int | None = None
    """The id of the case."""
    subscribers: list[CaseSubscriber]
    """The subscribers of the page."""
    meta: Meta
    """Where the page stands among the others."""


class CaseSubscription(Answer):
    """That a user is told about changes of a case."""

    id: int
    """The id of the subscription."""
    user: User | None = None
    """The user."""


class CaseSubscriptionAnswer(Answer):
    """A subscription, with the id of the case."""

    id: int
    """The id of the subscription."""
    user: User | None = None
    """The user."""
    case_id: int | None = None
    """The id of the case."""


class CaseSubscriptionBatch(Answer):
    """Subscriptions that were made together."""

    case_id: int | None = None
    """The id of the case."""
    subscribers: list[CaseSubscription]
    """The subscriptions."""
