# pyright: reportDeprecated=false
"""Pictures."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from typing_extensions import deprecated

from .._runtime.operation import AcceptChoice, Answer, Operation, Parameter
from .._runtime.response import async_raw, raw
from .._runtime.streamed import async_streamed, streamed
from .._runtime.types import OMIT

if TYPE_CHECKING:
    from typing import Literal, Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Omit, Options

_LIST: Operation[bytes] = Operation(
    name="pictures.list",
    method="GET",
    path="/pictures",
    parameters=(Parameter("accept", "accept", "query", "form", explode=True),),
    answers=(Answer("200", "image/png", bytes), Answer("200", "image/webp", bytes)),
    accept=AcceptChoice(argument="accept_", media_types=("image/png", "image/webp")),
    is_deprecated=True,
)


class Pictures:
    """Pictures."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawPictures:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawPictures(self)

    @cached_property
    def with_streaming_response(self) -> StreamedPictures:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedPictures(self)

    @deprecated("Deprecated by the vendor.")
    def list(
        self,
        *,
        accept: str | Omit = OMIT,
        accept_: Literal["image/png", "image/webp"] = "image/png",
        **options: Unpack[Options],
    ) -> bytes:
        """Get the picture of a filter.

        Here `accept` is what the API calls a parameter.

        Deprecated by the vendor.

        Args:
            accept: Not described by the vendor.
            accept_: The media type to be answered: `image/png` or `image/webp` for `bytes`.

        Returns:
            The picture.
        """
        return self._transport.send(_LIST, {"accept": accept, "accept_": accept_}, options)


class AsyncPictures:
    """Pictures."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawPictures:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawPictures(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedPictures:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedPictures(self)

    @deprecated("Deprecated by the vendor.")
    async def list(
        self,
        *,
        accept: str | Omit = OMIT,
        accept_: Literal["image/png", "image/webp"] = "image/png",
        **options: Unpack[Options],
    ) -> bytes:
        """See `Pictures.list`."""
        return await self._transport.send(_LIST, {"accept": accept, "accept_": accept_}, options)


class RawPictures:
    """The methods of `Pictures`, answering `RawResponse`."""

    def __init__(self, resource: Pictures) -> None:
        self.list = raw(resource.list)


class AsyncRawPictures:
    """The methods of `AsyncPictures`, answering `RawResponse`."""

    def __init__(self, resource: AsyncPictures) -> None:
        self.list = async_raw(resource.list)


class StreamedPictures:
    """The methods of `Pictures`, answering `StreamedResponse`."""

    def __init__(self, resource: Pictures) -> None:
        self.list = streamed(resource.list)


class AsyncStreamedPictures:
    """The methods of `AsyncPictures`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncPictures) -> None:
        self.list = async_streamed(resource.list)
