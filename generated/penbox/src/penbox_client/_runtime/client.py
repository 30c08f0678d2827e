"""What every client can do beside its resources. Light: httpx2 and pydantic are not imported."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, overload

if TYPE_CHECKING:
    from types import TracebackType
    from typing import NoReturn, Unpack

    from .async_transport import AsyncTransport
    from .response import RawResponse
    from .sync_transport import SyncTransport
    from .types import RequestOptions, SharedSettings

# Credentials would go along, and connections cannot.
_NO_PICKLE = (
    "a client cannot be pickled or copied: make one in each process; see also with_options()"
)

T = TypeVar("T")
C = TypeVar("C", bound="ClientBase | AsyncClientBase")


class ClientBase:
    """A client's connections, and requests that the vendor's document does not describe."""

    _transport: "SyncTransport"

    def with_options(self, **settings: "Unpack[SharedSettings]") -> Self:
        """This client with other settings, over the same connections; closing one closes both.

        Args:
            settings: See `SharedSettings`. Headers are added to those of this client.
        """
        return _copy(self, self._transport.derived(settings))

    @overload
    def request(
        self,
        method: str,
        path: str,
        *,
        answer: "type[RawResponse[Any]]",
        path_parameters: Mapping[str, object] = ...,
        **options: "Unpack[RequestOptions]",
    ) -> "RawResponse[Any]": ...

    @overload
    def request(
        self,
        method: str,
        path: str,
        *,
        answer: type[T],
        path_parameters: Mapping[str, object] = ...,
        **options: "Unpack[RequestOptions]",
    ) -> T: ...

    @overload
    def request(
        self,
        method: str,
        path: str,
        *,
        answer: None = None,
        path_parameters: Mapping[str, object] = ...,
        **options: "Unpack[RequestOptions]",
    ) -> Any: ...

    def request(
        self,
        method: str,
        path: str,
        *,
        answer: type[Any] | None = None,
        path_parameters: Mapping[str, object] = {},
        **options: "Unpack[RequestOptions]",
    ) -> Any:
        """Send what the vendor's document does not describe, with the client's credentials and retries.

        Args:
            method: Such as GET.
            path: Below the client's address, such as `/cases/{id}`.
            answer: What the answer is read as: a model, another type, or `RawResponse`. Without it,
                plain JSON data, bytes where it is no JSON, None where there is no content.
            path_parameters: What stands in the braces of the path; encoded, and never empty.
            options: query, json, form, multipart, content and media_type: see `RequestOptions`; and
                timeout, max_retries and more: see `Options`.

        Raises:
            ApiError: The vendor answered with an error.
            TransportError: No complete answer came.
            ClientError: The root of these and of all other errors.
        """
        return self._transport.request(method, path, path_parameters, answer, options)

    def close(self) -> None:
        """Close the connections; the client cannot be used afterwards."""
        self._transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: "TracebackType | None",
    ) -> None:
        self.close()

    def __getstate__(self) -> "NoReturn":
        raise TypeError(_NO_PICKLE)

    def __repr__(self) -> str:
        return repr(self._transport)


class AsyncClientBase:
    """The asynchronous twin of `ClientBase`."""

    _transport: "AsyncTransport"

    def with_options(self, **settings: "Unpack[SharedSettings]") -> Self:
        """This client with other settings, over the same connections; closing one closes both.

        Args:
            settings: See `SharedSettings`. Headers are added to those of this client.
        """
        return _copy(self, self._transport.derived(settings))

    @overload
    async def request(
        self,
        method: str,
        path: str,
        *,
        answer: "type[RawResponse[Any]]",
        path_parameters: Mapping[str, object] = ...,
        **options: "Unpack[RequestOptions]",
    ) -> "RawResponse[Any]": ...

    @overload
    async def request(
        self,
        method: str,
        path: str,
        *,
        answer: type[T],
        path_parameters: Mapping[str, object] = ...,
        **options: "Unpack[RequestOptions]",
    ) -> T: ...

    @overload
    async def request(
        self,
        method: str,
        path: str,
        *,
        answer: None = None,
        path_parameters: Mapping[str, object] = ...,
        **options: "Unpack[RequestOptions]",
    ) -> Any: ...

    async def request(
        self,
        method: str,
        path: str,
        *,
        answer: type[Any] | None = None,
        path_parameters: Mapping[str, object] = {},
        **options: "Unpack[RequestOptions]",
    ) -> Any:
        """Send what the vendor's document does not describe; see `ClientBase.request`."""
        return await self._transport.request(method, path, path_parameters, answer, options)

    async def aclose(self) -> None:
        """Close the connections; the client cannot be used afterwards."""
        await self._transport.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: "TracebackType | None",
    ) -> None:
        await self.aclose()

    def __getstate__(self) -> "NoReturn":
        raise TypeError(_NO_PICKLE)

    def __repr__(self) -> str:
        return repr(self._transport)


def _copy(client: C, transport: "SyncTransport | AsyncTransport") -> C:
    """The same client over another transport; its resources are made anew when they are used."""
    made = object.__new__(type(client))
    made.__dict__.update({k: v for k, v in vars(client).items() if k.startswith("_")})
    made.__dict__["_transport"] = transport
    return made
