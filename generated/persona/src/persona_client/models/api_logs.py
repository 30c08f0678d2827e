"""Models of answers: api logs."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, Literal

from pydantic import Field

from .._runtime.models import Answer
from .shared import Included, PageLinks


class ApiLog(Answer):
    """Inferred."""

    type: Literal["api-log"] | str
    """Stated."""
    id: str
    """Stated."""
    attributes: ApiLogAttributes


class ApiLogAnswer(Answer):
    data: ApiLog
    included: Included | None = None


class ApiLogAttributes(Answer):
    request: ApiLogRequest | None = None
    response: ApiLogResponse | None = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    redacted_at: Annotated[datetime | None, Field(alias="redacted-at")] = None


class ApiLogList(Answer):
    data: list[ApiLog]
    links: PageLinks


class ApiLogRequest(Answer):
    method: str | None = None
    path: str | None = None
    headers: ApiLogRequestHeaders | None = None
    get_params: Annotated[dict[str, Any] | None, Field(alias="get-params")] = None
    post_params: Annotated[dict[str, Any] | None, Field(alias="post-params")] = None
    ip_address: Annotated[str | None, Field(alias="ip-address")] = None


class ApiLogRequestHeaders(Answer):
    accept: Annotated[str | None, Field(alias="Accept")] = None
    authorization: Annotated[str | None, Field(alias="Authorization")] = None
    host: Annotated[str | None, Field(alias="Host")] = None
    persona_version: Annotated[str | None, Field(alias="Persona-Version")] = None
    user_agent: Annotated[str | None, Field(alias="User-Agent")] = None


class ApiLogResponse(Answer):
    status: int | None = None
    headers: ApiLogResponseHeaders | None = None


class ApiLogResponseHeaders(Answer):
    persona_host: Annotated[str | None, Field(alias="Persona-Host")] = None
    cache_control: Annotated[str | None, Field(alias="Cache-Control")] = None
    pragma: Annotated[str | None, Field(alias="Pragma")] = None
    expires: Annotated[str | None, Field(alias="Expires")] = None
    rate_limit_limit: Annotated[int | None, Field(alias="RateLimit-Limit")] = None
    rate_limit_remaining: Annotated[int | None, Field(alias="RateLimit-Remaining")] = None
    rate_limit_reset: Annotated[int | None, Field(alias="RateLimit-Reset")] = None
    quota_limit: Annotated[int | None, Field(alias="Quota-Limit")] = None
    quota_remaining: Annotated[int | None, Field(alias="Quota-Remaining")] = None
    quota_reset: Annotated[int | None, Field(alias="Quota-Reset")] = None
    request_id: Annotated[str | None, Field(alias="Request-Id")] = None
    content_type: Annotated[str | None, Field(alias="Content-Type")] = None
    vary: Annotated[str | None, Field(alias="Vary")] = None
