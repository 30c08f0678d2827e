"""Typed client for the Zenoo API. Start with `Zenoo` or `AsyncZenoo`."""

from ._runtime.lazy import lazy_exports

# Type checkers take it for true by its name; importing `typing` takes longer than all of this.
TYPE_CHECKING = False

if TYPE_CHECKING:
    from ._client import AsyncZenoo as AsyncZenoo, Zenoo as Zenoo
    from ._runtime.drift import Drift as Drift, Finding as Finding
    from ._runtime.errors import (
        ApiError as ApiError,
        ArgumentError as ArgumentError,
        AuthenticationError as AuthenticationError,
        BadRequestError as BadRequestError,
        ClientError as ClientError,
        ConfigurationError as ConfigurationError,
        ConflictError as ConflictError,
        ConnectionFailedError as ConnectionFailedError,
        DeadlineExceededError as DeadlineExceededError,
        DecodeError as DecodeError,
        DriftError as DriftError,
        GoneError as GoneError,
        NotFoundError as NotFoundError,
        NotReadyError as NotReadyError,
        NotYetAvailableError as NotYetAvailableError,
        PaginationError as PaginationError,
        PermissionDeniedError as PermissionDeniedError,
        RateLimitError as RateLimitError,
        RequestTimeoutError as RequestTimeoutError,
        ServerError as ServerError,
        TransportError as TransportError,
        UnexpectedStatusError as UnexpectedStatusError,
        UnprocessableEntityError as UnprocessableEntityError,
        UploadError as UploadError,
        WebhookExpiredError as WebhookExpiredError,
        WebhookSignatureError as WebhookSignatureError,
    )
    from ._runtime.events import Event as Event
    from ._runtime.files import FileArgument as FileArgument, FileContent as FileContent
    from ._runtime.hooks import Answered as Answered, Retrying as Retrying, Sending as Sending
    from ._runtime.pagination import (
        AsyncPages as AsyncPages,
        AsyncWalk as AsyncWalk,
        Pages as Pages,
        Walk as Walk,
    )
    from ._runtime.response import RawResponse as RawResponse
    from ._runtime.streamed import (
        AsyncStreamedResponse as AsyncStreamedResponse,
        StreamedResponse as StreamedResponse,
    )
    from ._runtime.streams import AsyncStream as AsyncStream, Stream as Stream
    from ._runtime.types import (
        AsyncSettings as AsyncSettings,
        OMIT as OMIT,
        Omit as Omit,
        Options as Options,
        Settings as Settings,
    )
    from ._version import __version__ as __version__

__all__: tuple[str, ...] = (
    "Answered",
    "ApiError",
    "ArgumentError",
    "AsyncPages",
    "AsyncSettings",
    "AsyncStream",
    "AsyncStreamedResponse",
    "AsyncWalk",
    "AsyncZenoo",
    "AuthenticationError",
    "BadRequestError",
    "ClientError",
    "ConfigurationError",
    "ConflictError",
    "ConnectionFailedError",
    "DeadlineExceededError",
    "DecodeError",
    "Drift",
    "DriftError",
    "Event",
    "FileArgument",
    "FileContent",
    "Finding",
    "GoneError",
    "NotFoundError",
    "NotReadyError",
    "NotYetAvailableError",
    "OMIT",
    "Omit",
    "Options",
    "Pages",
    "PaginationError",
    "PermissionDeniedError",
    "RateLimitError",
    "RawResponse",
    "RequestTimeoutError",
    "Retrying",
    "Sending",
    "ServerError",
    "Settings",
    "Stream",
    "StreamedResponse",
    "TransportError",
    "UnexpectedStatusError",
    "UnprocessableEntityError",
    "UploadError",
    "Walk",
    "WebhookExpiredError",
    "WebhookSignatureError",
    "Zenoo",
    "__version__",
)

# A type checker must still refuse names that do not exist.
if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "._client": ("AsyncZenoo", "Zenoo"),
            "._runtime.drift": ("Drift", "Finding"),
            "._runtime.errors": (
                "ApiError",
                "ArgumentError",
                "AuthenticationError",
                "BadRequestError",
                "ClientError",
                "ConfigurationError",
                "ConflictError",
                "ConnectionFailedError",
                "DeadlineExceededError",
                "DecodeError",
                "DriftError",
                "GoneError",
                "NotFoundError",
                "NotReadyError",
                "NotYetAvailableError",
                "PaginationError",
                "PermissionDeniedError",
                "RateLimitError",
                "RequestTimeoutError",
                "ServerError",
                "TransportError",
                "UnexpectedStatusError",
                "UnprocessableEntityError",
                "UploadError",
                "WebhookExpiredError",
                "WebhookSignatureError",
            ),
            "._runtime.events": ("Event",),
            "._runtime.files": ("FileArgument", "FileContent"),
            "._runtime.hooks": ("Answered", "Retrying", "Sending"),
            "._runtime.pagination": ("AsyncPages", "AsyncWalk", "Pages", "Walk"),
            "._runtime.response": ("RawResponse",),
            "._runtime.streamed": ("AsyncStreamedResponse", "StreamedResponse"),
            "._runtime.streams": ("AsyncStream", "Stream"),
            "._runtime.types": ("AsyncSettings", "OMIT", "Omit", "Options", "Settings"),
            "._version": ("__version__",),
        },
    )
