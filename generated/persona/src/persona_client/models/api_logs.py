"""Models of answers: api logs."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, Literal

from pydantic import Field

from .._runtime.models import Answer
from .shared_included import Included
from .shared_page_links import PageLinks


class ApiLog(Answer):
    """A request that was made to this API, and its answer. Inferred."""

    type: Literal["api-log"] | str
    """Stated."""
    id: str
    """Stated."""
    attributes: ApiLogAttributes


class ApiLogAnswer(Answer):
    """One API log."""

    data: ApiLog
    included: Included | None = None
    """What `include` asked for. No relationship to include is documented."""


class ApiLogAttributes(Answer):
    """What was asked and answered, and when."""

    request: ApiLogRequest | None = None
    response: ApiLogResponse | None = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    redacted_at: Annotated[datetime | None, Field(alias="redacted-at")] = None
    """When the content of the log was erased. Null where it was not."""


class ApiLogList(Answer):
    """One page of API logs."""

    data: list[ApiLog]
    links: PageLinks


class ApiLogRequest(Answer):
    """A request."""

    method: str | None = None
    """The method, such as `GET`."""
    path: str | None = None
    """The path without the host, from `/api/v1` on."""
    headers: ApiLogRequestHeaders | None = None
    """Some of the headers."""
    get_params: Annotated[dict[str, Any] | None, Field(alias="get-params")] = None
    """What the query held, by the operation that was called."""
    post_params: Annotated[dict[str, Any] | None, Field(alias="post-params")] = None
    """What the body held, by the operation that was called."""
    ip_address: Annotated[str | None, Field(alias="ip-address")] = None
    """Where the request came from."""


class ApiLogRequestHeaders(Answer):
    """Headers of a request."""

    accept: Annotated[str | None, Field(alias="Accept")] = None
    authorization: Annotated[str | None, Field(alias="Authorization")] = None
    """Asterisks in the place of the key."""
    host: Annotated[str | None, Field(alias="Host")] = None
    persona_version: Annotated[str | None, Field(alias="Persona-Version")] = None
    user_agent: Annotated[str | None, Field(alias="User-Agent")] = None


class ApiLogResponse(Answer):
    """The answer to a request, without its body."""

    status: int | None = None
    """The HTTP status."""
    headers: ApiLogResponseHeaders | None = None
    """Some of the headers."""


class ApiLogResponseHeaders(Answer):
    """Headers of an answer."""

    persona_host: Annotated[str | None, Field(alias="Persona-Host")] = None
    """Which machine of the vendor answered."""
    cache_control: Annotated[str | None, Field(alias="Cache-Control")] = None
    pragma: Annotated[str | None, Field(alias="Pragma")] = None
    expires: Annotated[str | None, Field(alias="Expires")] = None
    rate_limit_limit: Annotated[int | None, Field(alias="RateLimit-Limit")] = None
    """How many requests were allowed in the window."""
    rate_limit_remaining: Annotated[int | None, Field(alias="RateLimit-Remaining")] = None
    """How many requests were left in the window."""
    rate_limit_reset: Annotated[int | None, Field(alias="RateLimit-Reset")] = None
    """After how many seconds the window ended."""
    quota_limit: Annotated[int | None, Field(alias="Quota-Limit")] = None
    """How much the quota of a product allowed."""
    quota_remaining: Annotated[int | None, Field(alias="Quota-Remaining")] = None
    """How much was left of the quota."""
    quota_reset: Annotated[int | None, Field(alias="Quota-Reset")] = None
    """When the quota starts anew; the unit is not documented."""
    request_id: Annotated[str | None, Field(alias="Request-Id")] = None
    """The same as the id of the API log."""
    content_type: Annotated[str | None, Field(alias="Content-Type")] = None
    vary: Annotated[str | None, Field(alias="Vary")] = None
