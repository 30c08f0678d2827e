"""Models of answers: user audit logs."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, ClassVar, Literal

from pydantic import Field

from .._runtime.models import Answer
from .shared_page_links import PageLinks
from .shared_to_one import ToOne
from .shared_user import User


class UserAuditLog(Answer):
    """Something that a user did in the dashboard. Inferred."""

    type: Literal["user-audit-log"] | str
    """Stated."""
    id: str
    """Stated."""
    attributes: UserAuditLogAttributes
    relationships: UserAuditLogRelationships | None = None


class UserAuditLogAnswer(Answer):
    """One user audit log."""

    data: UserAuditLog
    included: list[User] | None = None
    """The user who acted, if `include` asked for it."""


class UserAuditLogAttributes(Answer):
    """What a user did, and from where."""

    path: str | None = None
    """The path that the dashboard called, which is no part of this API."""
    method: str | None = None
    """The method with which the dashboard called the path."""
    get_params: Annotated[dict[str, Any] | str | None, Field(alias="get-params")] = None
    """What the query held, by action. Something large may be replaced by the text
    `[FILTERED]`.
    """
    post_params: Annotated[dict[str, Any] | str | None, Field(alias="post-params")] = None
    """What the body held, by action. Something large may be replaced by the text `[FILTERED]`."""
    ip_address: Annotated[str | None, Field(alias="ip-address")] = None
    """Where the user was."""
    user_agent: Annotated[str | None, Field(alias="user-agent")] = None
    """The browser, as it calls itself."""
    response_status: Annotated[int | None, Field(alias="response-status")] = None
    """The HTTP status of the answer."""
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    impersonator_email_address: Annotated[str | None, Field(alias="impersonator-email-address")] = (
        None
    )
    """The email address of whoever acted in the place of the user, if somebody did."""
    context: UserAuditLogContext | None = None
    """More about the action. Only where a user created an inquiry."""


class UserAuditLogContext(Answer):
    """What is known besides of something that a user did."""

    open_: ClassVar[bool] = True
    inquiry_id: Annotated[str | None, Field(alias="inquiry-id")] = None
    """The id of the inquiry that the user created."""


class UserAuditLogList(Answer):
    """One page of user audit logs."""

    data: list[UserAuditLog]
    included: list[User] | None = None
    """The users who acted, where they are included."""
    links: PageLinks


class UserAuditLogRelationships(Answer):
    """Who acted, and in which session."""

    user: ToOne | None = None
    """Type `user`."""
    user_session: Annotated[ToOne | None, Field(alias="user-session")] = None
    """Type `user-session`."""
