"""Errors of a client, all of them below `ClientError`. Light: imports neither pydantic nor httpx2.

Every error can be pickled. Messages are short and hold no credentials.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .drift import Finding

_SHOWN_CHARACTERS = 200
_READ_BYTES = 65_536
_SHOWN_FINDINGS = 5


class ClientError(Exception):
    """Root of all errors of this package."""

    def __reduce__(self) -> tuple[Any, ...]:
        # The usual way calls the class with `args`, which fails for keyword arguments.
        return _restore, (type(self), self.args, self.__dict__)


def _restore(kind: type[ClientError], args: tuple[object, ...], state: dict[str, Any]) -> object:
    error = kind.__new__(kind, *args)
    error.args = args
    error.__dict__.update(state)
    return error


class ConfigurationError(ClientError):
    """A credential or the server's address is missing or wrong."""


class ArgumentError(ClientError, ValueError):
    """An argument has a value that cannot be sent. Nothing was sent."""


class UploadError(ClientError):
    """What was being sent could not be read, or has changed meanwhile. The vendor may have got the
    beginning of it."""


class NotYetAvailableError(ClientError):
    """The vendor has announced the operation but not opened it. Nothing was sent."""


class PaginationError(ClientError):
    """The next page cannot be asked for: it repeats an earlier one or leads to another server."""


class TransportError(ClientError):
    """No complete answer arrived."""


class ConnectionFailedError(TransportError):
    """The connection could not be made, or broke."""


class RequestTimeoutError(TransportError):
    """One attempt took longer than `timeout`."""


class DeadlineExceededError(TransportError):
    """The whole call would take longer than `deadline`."""


class NotReadyError(ClientError, TimeoutError):
    """What was waited for was not ready at the deadline.

    Attributes:
        operation: Name of the operation that was asked.
        waited: Seconds since the first time it was asked.
    """

    # Without defaults it could not be unpickled: only the message is given again then.
    def __init__(self, message: str, *, operation: str = "", waited: float = 0.0) -> None:
        super().__init__(message)
        self.operation = operation
        self.waited = waited


class DecodeError(ClientError):
    """The answer is not what its media type says.

    Attributes:
        operation: Name of the operation; None outside a call.
        status: The answer's status; None outside a call.
        content: The answer's body.
        request_id: What the vendor calls this request.
    """

    def __init__(
        self,
        message: str,
        *,
        operation: str | None = None,
        status: int | None = None,
        content: bytes = b"",
        request_id: str | None = None,
    ) -> None:
        super().__init__(message)
        self.operation = operation
        self.status = status
        self.content = content
        self.request_id = request_id


class DriftError(ClientError):
    """In strict mode: the answer does not fit the vendor's document.

    Attributes:
        operation: Name of the operation.
        findings: Where and how it does not fit; never with values.
    """

    def __init__(self, operation: str, findings: "Sequence[Finding]") -> None:
        shown = "; ".join(str(finding) for finding in findings[:_SHOWN_FINDINGS])
        left = len(findings) - _SHOWN_FINDINGS
        super().__init__(f"{operation}: {shown}" + (f"; and {left} more" if left > 0 else ""))
        self.operation = operation
        self.findings = tuple(findings)


class WebhookSignatureError(ClientError):
    """What was received is not signed by the vendor, or is not as it was sent. Do not handle it.

    Says what is wrong with the signature; never the secret, and nothing of the body.
    """


class WebhookExpiredError(WebhookSignatureError):
    """The signature fits, and was made too long ago, or is not valid yet. It may have been recorded
    and sent again."""


class ApiError(ClientError):
    """The vendor answered with an error.

    Attributes:
        status: The status as a number.
        operation: Name of the operation, such as `cases.update`.
        method: The HTTP method.
        url: Where it was sent, without the query.
        headers: The answer's headers; names in any case.
        content: The answer's body as it came.
        body: The decoded body: a model where the document describes one; None where it cannot be
            read.
        request_id: What the vendor calls this request; None when the answer does not say.
        retry_after: Seconds after which the vendor would listen again; None when it does not say.
    """

    retry_after: float | None = None

    def __init__(
        self,
        *,
        status: int,
        operation: str,
        method: str,
        url: str,
        headers: Mapping[str, str],
        content: bytes,
        body: Any = None,
        request_id: str | None = None,
        message: str | None = None,
    ) -> None:
        text = excerpt(content) if message is None else message
        known = f" (request id {request_id})" if request_id else ""
        super().__init__(f"{operation}: HTTP {status}{known}" + (f": {text}" if text else ""))
        self.status = status
        self.operation = operation
        self.method = method
        self.url = url
        self.headers = headers
        self.content = content
        self.body = body
        self.request_id = request_id


class BadRequestError(ApiError):
    """400: the vendor could not make sense of the request."""


class AuthenticationError(ApiError):
    """401: the credential is missing, wrong or expired. Any 4xx where a token is refused."""


class PermissionDeniedError(ApiError):
    """403: the credential does not allow this.

    Attributes:
        required_scopes: Scopes that the operation needs, as documented.
    """

    required_scopes: tuple[str, ...] = ()


class NotFoundError(ApiError):
    """404: there is nothing at this address."""


class ConflictError(ApiError):
    """409: the request does not fit the present state."""


class GoneError(ApiError):
    """410: what was here is gone for good."""


class UnprocessableEntityError(ApiError):
    """422: the request is well formed, but its values are refused."""


class RateLimitError(ApiError):
    """429: too many requests.

    Attributes:
        is_quota: Whether waiting does not help, because a quota is used up.
    """

    is_quota: bool = False


class ServerError(ApiError):
    """5xx: the vendor failed."""


class UnexpectedStatusError(ApiError):
    """A status that the vendor's document does not name, or a redirect that is not followed."""


_BY_STATUS: Mapping[int, type[ApiError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    410: GoneError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}


def error_class(status: int, *, is_documented: bool) -> type[ApiError]:
    """The class of the error for a status, by whether the operation documents that status."""
    if status in _BY_STATUS:
        return _BY_STATUS[status]
    if 500 <= status < 600:
        return ServerError
    return ApiError if is_documented and status >= 400 else UnexpectedStatusError


def excerpt(content: bytes, redact: Callable[[str], str] = str) -> str:
    """The beginning of a body as one printable line; empty where the body is not text.

    `redact` takes out secrets: before the text is cut, for half of one would not be known.
    """
    # Enough for every secret that begins in what is shown; the last character may be cut in half.
    text = content[:_READ_BYTES].decode("utf-8", "ignore")
    line = " ".join(text.split())
    shown = "".join(character for character in line if character.isprintable())
    if len(shown) < len(line) / 2:
        return ""
    shown = redact(shown)
    return shown if len(shown) <= _SHOWN_CHARACTERS else shown[:_SHOWN_CHARACTERS] + "..."
