"""Models of answers: user audit logs."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, ClassVar, Literal

from pydantic import Field

from .._runtime.models import Answer
from .shared import PageLinks, ToOne, User


class UserAuditLog(Answer):
    """Inferred."""

    type: Literal["user-audit-log"] | str
    """Stated."""
    id: str
    """Stated."""
    attributes: UserAuditLogAttributes
    relationships: UserAuditLogRelationships | None = None


class UserAuditLogAnswer(Answer):
    data: UserAuditLog
    included: list[User] | None = None


class UserAuditLogAttributes(Answer):
    path: str | None = None
    method: str | None = None
    get_params: Annotated[dict[str, Any] | str | None, Field(alias="get-params")] = None
    post_params: Annotated[dict[str, Any] | str | None, Field(alias="post-params")] = None
    ip_address: Annotated[str | None, Field(alias="ip-address")] = None
    user_agent: Annotated[str | None, Field(alias="user-agent")] = None
    response_status: Annotated[int | None, Field(alias="response-status")] = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    impersonator_email_address: Annotated[str | None, Field(alias="impersonator-email-address")] = (
        None
    )
    context: UserAuditLogContext | None = None


class UserAuditLogContext(Answer):
    open_: ClassVar[bool] = True
    inquiry_id: Annotated[str | None, Field(alias="inquiry-id")] = None


class UserAuditLogList(Answer):
    data: list[UserAuditLog]
    included: list[User] | None = None
    links: PageLinks


class UserAuditLogRelationships(Answer):
    user: ToOne | None = None
    """Type `user`."""
    user_session: Annotated[ToOne | None, Field(alias="user-session")] = None
    """Type `user-session`."""
