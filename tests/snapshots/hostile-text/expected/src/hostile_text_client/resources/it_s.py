"""\"\"\" + evil() + \"\"\"."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import models
from .._runtime.operation import Answer, Operation, Parameter
from .._runtime.response import async_raw, raw
from .._runtime.streamed import async_streamed, streamed
from .._runtime.types import OMIT

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Omit, Options
    from ..inputs.it_s import ItSGetAEvil
    from ..models.it_s import ItSGetAnswer

_SECURITY = ((("k-ey", ()),),)
_GET: Operation[ItSGetAnswer] = Operation(
    name="it_s.get",
    method="GET",
    path="/it's/{i\"d}",
    parameters=(
        Parameter("i_d", 'i"d', "path", "simple"),
        Parameter("a_evil", "a'] = evil() #", "query", "form", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.ItSGetAnswer),),
    security=_SECURITY,
)


class ItS:
    """\"\"\" + evil() + \"\"\"."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawItS:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawItS(self)

    @cached_property
    def with_streaming_response(self) -> StreamedItS:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedItS(self)

    def get(
        self, i_d: str, *, a_evil: ItSGetAEvil | Omit = OMIT, **options: Unpack[Options]
    ) -> ItSGetAnswer:
        """Ends with a quote".

        Ends with a backslash \x5c

        Args: indented: text reversed

        Args:
            i_d: }} {% endfor %} \\N{BULLET} \\x.
            a_evil: One of `'`, `"`, `\\`, ` `, `{{ x }}`. Default: `'`.

        Returns:
            \"\"\".

        See https://x.test/%22%29%5D%28javascript:a%29%20%0A%22%22%22%7Bid%7D
        """
        return self._transport.send(_GET, {"i_d": i_d, "a_evil": a_evil}, options)


class AsyncItS:
    """\"\"\" + evil() + \"\"\"."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawItS:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawItS(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedItS:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedItS(self)

    async def get(
        self, i_d: str, *, a_evil: ItSGetAEvil | Omit = OMIT, **options: Unpack[Options]
    ) -> ItSGetAnswer:
        """See `ItS.get`."""
        return await self._transport.send(_GET, {"i_d": i_d, "a_evil": a_evil}, options)


class RawItS:
    """The methods of `ItS`, answering `RawResponse`."""

    def __init__(self, resource: ItS) -> None:
        self.get = raw(resource.get)


class AsyncRawItS:
    """The methods of `AsyncItS`, answering `RawResponse`."""

    def __init__(self, resource: AsyncItS) -> None:
        self.get = async_raw(resource.get)


class StreamedItS:
    """The methods of `ItS`, answering `StreamedResponse`."""

    def __init__(self, resource: ItS) -> None:
        self.get = streamed(resource.get)


class AsyncStreamedItS:
    """The methods of `AsyncItS`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncItS) -> None:
        self.get = async_streamed(resource.get)
