"""The two kinds of client, called in the same way."""

import asyncio
from collections.abc import Callable, Coroutine, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from loopback import FakeClock
from runtime.async_transport import AsyncTransport
from runtime.definition import Definition
from runtime.operation import Operation, Polling
from runtime.sync_transport import SyncTransport
from runtime.types import Given
from sample_operations import DEFINITION, KEY

Arguments = Mapping[str, object]
_VALUES: Given = {"api_key": KEY}


class Caller(Protocol):
    """A client of either kind; each call has a transport of its own, closed afterwards."""

    clock: FakeClock

    def send(self, operation: Operation[Any], arguments: Arguments, **options: Any) -> Any:
        """One call."""
        ...

    def items(self, operation: Operation[Any], arguments: Arguments, **options: Any) -> list[Any]:
        """All items of all pages."""
        ...

    def poll(self, polling: Polling[Any], arguments: Arguments, **options: Any) -> Any:
        """One call that waits until the answer is ready."""
        ...

    def stream(
        self, operation: Operation[Any], arguments: Arguments, watch: "Watch" = ..., **options: Any
    ) -> list[Any]:
        """The events of a stream."""
        ...

    def request(self, method: str, path: str, **options: Any) -> Any:
        """One call of what no operation describes; `inside` are the path's parameters."""
        ...

    def received(
        self, operation: Operation[Any], arguments: Arguments, use: str, *values: Any
    ) -> tuple[Any, Any]:
        """An answer that is read as it comes, and what a method of it returns."""
        ...


@dataclass(frozen=True)
class Watch:
    """How a stream is read: decoded or as it comes, how many events at most, and who is told."""

    is_raw: bool = False
    most: int | None = None
    opened: Callable[[Any], object] = lambda stream: None
    came: Callable[[Any], object] = lambda event: None


_ALL = Watch()
STREAMED: Any = {"streamed_response_": True}


class SyncCaller:
    def __init__(
        self,
        base_url: str,
        definition: Definition = DEFINITION,
        values: Given = _VALUES,
        **settings: Any,
    ) -> None:
        self.clock = FakeClock()
        self._settings = {
            "clock": self.clock, "sleep": self.clock.sleep, "random": lambda: 1.0, **settings
        }  # fmt: skip
        self._base_url, self._definition, self._values = base_url, definition, values

    def send(self, operation: Operation[Any], arguments: Arguments, **options: Any) -> Any:
        with self._transport() as transport:
            return transport.send(operation, arguments, options)  # type: ignore[arg-type]

    def items(self, operation: Operation[Any], arguments: Arguments, **options: Any) -> list[Any]:
        with self._transport() as transport:
            return list(transport.pages(operation, arguments, options))  # type: ignore[arg-type]

    def poll(self, polling: Polling[Any], arguments: Arguments, **options: Any) -> Any:
        with self._transport() as transport:
            return transport.poll(polling, arguments, options)  # type: ignore[arg-type]

    def stream(
        self, operation: Operation[Any], arguments: Arguments, watch: Watch = _ALL, **options: Any
    ) -> list[Any]:
        found = list[Any]()
        with (
            self._transport() as transport,
            transport.stream(operation, arguments, options) as stream,  # type: ignore[arg-type]
        ):
            watch.opened(stream)
            for event in stream.events() if watch.is_raw else stream:
                watch.came(event)
                found.append(event)
                if len(found) == watch.most:
                    break
        return found

    def request(
        self, method: str, path: str, inside: Any = None, answer: Any = None, **options: Any
    ) -> Any:
        with self._transport() as transport:
            return transport.request(method, path, inside or {}, answer, options)  # type: ignore[arg-type]

    def received(
        self, operation: Operation[Any], arguments: Arguments, use: str, *values: Any
    ) -> tuple[Any, Any]:
        with self._transport() as transport:
            response: Any = transport.send(operation, arguments, STREAMED)
            with response:
                found = getattr(response, use)(*values)
                return response, list(found) if use == "iter_bytes" else found

    def _transport(self) -> SyncTransport:
        settings: Any = self._settings
        return SyncTransport(self._definition, self._values, None, self._base_url, settings)


class AsyncCaller:
    def __init__(
        self,
        base_url: str,
        definition: Definition = DEFINITION,
        values: Given = _VALUES,
        **settings: Any,
    ) -> None:
        self.clock = FakeClock()
        self._settings = {
            "clock": self.clock, "sleep": self.clock.sleep_async, "random": lambda: 1.0, **settings
        }  # fmt: skip
        self._base_url, self._definition, self._values = base_url, definition, values

    def send(self, operation: Operation[Any], arguments: Arguments, **options: Any) -> Any:
        async def call(transport: AsyncTransport) -> Any:
            return await transport.send(operation, arguments, options)  # type: ignore[arg-type]

        return asyncio.run(self._call(call))

    def items(self, operation: Operation[Any], arguments: Arguments, **options: Any) -> list[Any]:
        async def call(transport: AsyncTransport) -> Any:
            pages = transport.pages(operation, arguments, options)  # type: ignore[arg-type]
            return [item async for item in pages]

        found: list[Any] = asyncio.run(self._call(call))
        return found

    def poll(self, polling: Polling[Any], arguments: Arguments, **options: Any) -> Any:
        async def call(transport: AsyncTransport) -> Any:
            return await transport.poll(polling, arguments, options)  # type: ignore[arg-type]

        return asyncio.run(self._call(call))

    def stream(
        self, operation: Operation[Any], arguments: Arguments, watch: Watch = _ALL, **options: Any
    ) -> list[Any]:
        async def call(transport: AsyncTransport) -> Any:
            found = list[Any]()
            opened = await transport.stream(operation, arguments, options)  # type: ignore[arg-type]
            async with opened as stream:
                watch.opened(stream)
                async for event in stream.events() if watch.is_raw else stream:
                    watch.came(event)
                    found.append(event)
                    if len(found) == watch.most:
                        break
            return found

        events: list[Any] = asyncio.run(self._call(call))
        return events

    def request(
        self, method: str, path: str, inside: Any = None, answer: Any = None, **options: Any
    ) -> Any:
        async def call(transport: AsyncTransport) -> Any:
            return await transport.request(method, path, inside or {}, answer, options)  # type: ignore[arg-type]

        return asyncio.run(self._call(call))

    def received(
        self, operation: Operation[Any], arguments: Arguments, use: str, *values: Any
    ) -> tuple[Any, Any]:
        async def call(transport: AsyncTransport) -> Any:
            response: Any = await transport.send(operation, arguments, STREAMED)
            async with response:
                found = getattr(response, use)(*values)
                if use == "iter_bytes":
                    return response, [chunk async for chunk in found]
                return response, await found

        received: tuple[Any, Any] = asyncio.run(self._call(call))
        return received

    async def _call(self, call: Callable[[AsyncTransport], Coroutine[Any, Any, Any]]) -> Any:
        settings: Any = self._settings
        async with AsyncTransport(
            self._definition, self._values, None, self._base_url, settings
        ) as transport:
            return await call(transport)
