"""One test for both clients of a package: the same call, made synchronously or awaited."""

import asyncio
import inspect
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass, field
from types import ModuleType
from typing import Any

import httpx2

Act = Callable[[Any], Any]


@dataclass(slots=True)
class FakeTime:
    """A clock that only sleeping moves; `slept` holds the seconds of every sleep."""

    now: float = 1000.0
    slept: list[float] = field(default_factory=list)

    def monotonic(self) -> float:
        """Seconds since any moment."""
        return self.now

    def time(self) -> float:
        """Seconds since 1970."""
        return 1_800_000_000.0 + self.now

    def sleep(self, seconds: float) -> None:
        """Move the clock."""
        self.slept.append(seconds)
        self.now += seconds

    async def async_sleep(self, seconds: float) -> None:
        """Move the clock."""
        self.sleep(seconds)


@dataclass(frozen=True, slots=True)
class Mode:
    """Which of the two clients a test uses."""

    is_async: bool

    def call(
        self, module: ModuleType, name: str, act: Act, time: FakeTime | None = None, /, **given: Any
    ) -> Any:
        """What `act` returns for a new client of the class `name` (without `Async`).

        An answer to be awaited is awaited, pages are gathered into a list. Waiting between attempts
        moves `time`, or a clock that nobody looks at; `given` are the client's arguments.
        """
        clock = time or FakeTime()
        given = {"clock": clock, "random": lambda: 1.0, **given}
        if self.is_async:
            given.setdefault("sleep", clock.async_sleep)
            return asyncio.run(_call_async(getattr(module, f"Async{name}"), act, given))
        given.setdefault("sleep", clock.sleep)
        with getattr(module, name)(**given) as client:
            found = act(client)
            return list(found) if _is_iterated(found, Iterator, "__iter__") else found

    def rerouted(self, origin: str, seen: list[str]) -> Any:
        """An `http_client` that sends every request to `origin`, and notes the URL meant."""
        if self.is_async:
            return httpx2.AsyncClient(transport=_AsyncRerouted(origin, seen))
        return httpx2.Client(transport=_Rerouted(origin, seen))


async def _call_async(kind: Callable[..., Any], act: Act, given: dict[str, Any]) -> Any:
    async with kind(**given) as client:
        found = act(client)
        if inspect.isawaitable(found):
            return await found
        if _is_iterated(found, AsyncIterator, "__aiter__"):
            return [item async for item in found]
        return found


def _is_iterated(found: object, iterator: type, method: str) -> bool:
    """Whether it is an iterator or Pages, and not a model, whose iterator gives its fields."""
    return isinstance(found, iterator) or (
        hasattr(found, method) and type(found).__name__ in ("Pages", "AsyncPages")
    )


class _Rerouted(httpx2.HTTPTransport):
    def __init__(self, origin: str, seen: list[str]) -> None:
        super().__init__()
        self._origin, self._seen = httpx2.URL(origin), seen

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        return super().handle_request(_to(self._origin, self._seen, request))


class _AsyncRerouted(httpx2.AsyncHTTPTransport):
    def __init__(self, origin: str, seen: list[str]) -> None:
        super().__init__()
        self._origin, self._seen = httpx2.URL(origin), seen

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        return await super().handle_async_request(_to(self._origin, self._seen, request))


def _to(origin: httpx2.URL, seen: list[str], request: httpx2.Request) -> httpx2.Request:
    seen.append(str(request.url))
    there = request.url.copy_with(scheme=origin.scheme, host=origin.host, port=origin.port)
    # The headers stay, Host among them: the server sees the request that was meant.
    return httpx2.Request(
        request.method,
        there,
        headers=request.headers,
        stream=request.stream,
        extensions=request.extensions,
    )
