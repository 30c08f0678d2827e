"""From an answer to the error that it stands for."""

from typing import Any

from .answers import Reply, is_documented, read_error, request_id, verdict
from .definition import Definition
from .errors import (
    ApiError,
    AuthenticationError,
    DecodeError,
    PermissionDeniedError,
    RateLimitError,
    error_class,
    excerpt,
)
from .operation import Operation
from .retry import retry_after
from .steps import Plan, Surroundings


def api_error(
    operation: Operation[Any],
    plan: Plan,
    reply: Reply,
    definition: Definition,
    around: Surroundings,
) -> ApiError:
    """The error of a status that is no answer, without anything that the credentials hold."""

    def redacted(text: str) -> str:
        return around.credentials.redact(text, (*around.tokens.values(), *plan.told))

    named = request_id(definition.request_id, reply)
    kind = error_class(reply.status, is_documented=is_documented(operation, reply.status))
    if plan.client and 400 <= reply.status < 500 and reply.status not in (408, 429):
        kind = AuthenticationError  # whatever its status, it is no fault of the caller's request
    error = kind(
        status=reply.status,
        operation=operation.name,
        method=plan.call.method,
        url=plan.call.address,
        headers=reply.headers,
        content=reply.content,
        body=read_error(operation, reply),
        request_id=None if named is None else redacted(named),
        message="; ".join(filter(None, (excerpt(reply.content, redacted), reply.remark))),
    )
    error.retry_after = retry_after(reply.status, reply.headers, around.clock.time(), around.reset)
    if isinstance(error, PermissionDeniedError):
        error.required_scopes = tuple(
            dict.fromkeys(scope for _, scopes in plan.alternative for scope in scopes)
        )
    if isinstance(error, RateLimitError):
        error.is_quota = verdict(definition.error_codes, reply) == "final"
    return error


def misread(
    definition: Definition, operation: Operation[Any], reply: Reply, text: str
) -> DecodeError:
    """The error of an answer that is not what it is documented as."""
    return DecodeError(
        f"{operation.name}: {text}",
        operation=operation.name,
        status=reply.status,
        content=reply.content,
        request_id=request_id(definition.request_id, reply),
    )
