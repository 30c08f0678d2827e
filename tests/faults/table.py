"""What a fault is, and how one is tried on a generated client, sync and async."""

import asyncio
import inspect
import pickle
import signal
import threading
import time
import tracemalloc
from collections.abc import Callable, Coroutine, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from types import ModuleType
from typing import Any

from tests.faults.server import FaultServer, Peer, Play
from tests.support.clients import FakeTime

KEY = "so_test_0123456789abcdef"
QUERY = "hidden-in-the-query"
PERSON = "person@example.test"
TIMEOUT = 0.3
# No fault waits as long: what takes longer hangs.
HANGS = 15.0

Act = Callable[[Any], Coroutine[Any, Any, Any]]
Serve = Callable[[Peer], None]


async def come(found: Any) -> Any:
    """What a method returned, awaited where it is a coroutine's: an act is written once."""
    return await found if inspect.isawaitable(found) else found


async def read(client: Any) -> Any:
    """An operation by GET."""
    return await come(client.media.get("f_1", extra_query={"q": QUERY}))


async def write(client: Any) -> Any:
    """An operation by POST, which must not be done twice."""
    given = {"email": PERSON, "role_id": "r_1", "extra_query": {"q": QUERY}}
    return await come(client.members.invite("o_1", **given))


async def ask(client: Any) -> Any:
    """An operation by POST that only reads, so that client.yaml lets it be repeated."""
    return await come(client.logs.query(q="*", extra_query={"q": QUERY}))


async def upload(client: Any) -> Any:
    """A body of 8 MiB."""
    return await come(client.media.upload(file=bytes(8 << 20)))


@dataclass(frozen=True, slots=True)
class Raises:
    """An error of the package, by the name of its class, and what its attributes are.

    Two names joined by "or" are for what depends on which bytes the kernel delivers first.
    """

    kind: str
    match: str = ""
    attributes: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Answers:
    """An answer, and what its attributes are; None: there is none."""

    attributes: Mapping[str, Any] | None


def raises(kind: str, match: str = "", /, **attributes: Any) -> Raises:
    """This error, whose text holds `match`."""
    return Raises(kind, match, attributes)


def answers(**attributes: Any) -> Answers:
    """An answer with these attributes."""
    return Answers(attributes)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One way to fail, and what it must be for callers.

    `requests` is how many reach the server, `slept` the seconds between them, `settings` the client's,
    by which the fault is bounded; `peak` is in MiB. Only where `is_timed` the client has a real clock.
    Where it `is_left` the client must have closed the connection before it is closed itself. `after`
    looks at what came to the server. `raises_async` is what differs for an asynchronous client.
    """

    name: str
    serve: Serve
    expected: Raises | Answers
    requests: int = 1
    slept: tuple[float, ...] = ()
    act: Act = read
    settings: Mapping[str, Any] = field(default_factory=dict)
    is_timed: bool = False
    peak: int | None = None
    server: str = "plain"
    is_left: bool = False
    after: Callable[[Play], None] = lambda play: None
    raises_async: Raises | None = None

    def bounds(self) -> dict[str, Any]:
        """What bounds it: settings of the client, and the memory that it may take, in MiB."""
        found = {"timeout": TIMEOUT, **self.settings}
        return found if self.peak is None else {**found, "peak": self.peak}


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a fault."""

    text: str
    requests: int
    slept: tuple[float, ...]


def tried(
    fault: Fault, module: ModuleType, servers: Mapping[str, FaultServer], is_async: bool
) -> Outcome:
    """Try a fault on a new client; raises AssertionError where something is not as it must be."""
    waits, started = FakeTime(), time.monotonic()
    server = servers[fault.server]
    with server.playing(fault.serve) as play, _peak(fault):
        play.other_origin = servers["other"].origin
        given = {
            "clock": time if fault.is_timed else waits,
            "random": lambda: 1.0,
            "timeout": TIMEOUT,
        }
        given |= {"api_key": KEY, "base_url": server.origin, "max_retries": 1, **fault.settings}
        result = _result(fault, module, play, waits, given, is_async)
    assert time.monotonic() - started < HANGS, "it hung"
    expected = fault.raises_async if is_async and fault.raises_async else fault.expected
    text = _checked(module, expected, result)
    assert len(play.requests) == fault.requests, f"{len(play.requests)} requests"
    assert tuple(waits.slept) == fault.slept, f"slept {waits.slept}"
    assert servers["other"].connections == 0, "somebody else was asked, and told the credential"
    fault.after(play)
    return Outcome(text, len(play.requests), tuple(waits.slept))


def _result(
    fault: Fault,
    module: ModuleType,
    play: Play,
    waits: FakeTime,
    given: dict[str, Any],
    is_async: bool,
) -> Any:
    """The answer or the error."""
    if is_async:
        given["sleep"] = waits.async_sleep
        return asyncio.run(_result_async(fault, module, play, given))
    given["sleep"] = waits.sleep
    main = threading.main_thread().ident or 0
    play.interrupt = lambda: signal.pthread_kill(main, signal.SIGINT)
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        with module.ServerOps(**given) as client:
            acting = fault.act(client)
            try:
                acting.send(None)  # nothing in it waits for anything
            except StopIteration as end:
                return end.value
            except (Exception, KeyboardInterrupt) as error:
                assert not fault.is_left or play.left.wait(HANGS), "the connection is still open"
                return error
            raise AssertionError("a synchronous client was awaited")
    finally:
        signal.signal(signal.SIGINT, before)


async def _result_async(fault: Fault, module: ModuleType, play: Play, given: dict[str, Any]) -> Any:
    async with module.AsyncServerOps(**given) as client:
        acting = asyncio.ensure_future(fault.act(client))
        loop = asyncio.get_running_loop()
        play.interrupt = lambda: loop.call_soon_threadsafe(acting.cancel)
        try:
            return await acting
        except (Exception, asyncio.CancelledError) as error:
            has_left = not fault.is_left or await asyncio.to_thread(play.left.wait, HANGS)
            assert has_left, "the connection is still open"
            return error


@contextmanager
def _peak(fault: Fault) -> Iterator[None]:
    """Fails where more memory is taken than the fault may; measuring costs, so only where asked."""
    if fault.peak is None:
        yield
        return
    tracemalloc.start()
    try:
        yield
        taken = tracemalloc.get_traced_memory()[1] / (1 << 20)
    finally:
        tracemalloc.stop()
    assert taken < fault.peak, f"{taken:.0f} MiB were taken"


def _checked(module: ModuleType, expected: Raises | Answers, result: Any) -> str:
    if isinstance(expected, Answers):
        assert not isinstance(result, BaseException), repr(result)
        return _answer(expected, result)
    assert isinstance(result, BaseException), f"{result!r} is no error"
    assert type(result).__name__ in expected.kind.split(" or "), repr(result)
    assert expected.match in str(result), str(result)
    found = {name: getattr(result, name) for name in expected.attributes}
    assert found == expected.attributes
    if isinstance(result, module.ClientError):
        _assert_pickles(result)
        _assert_quiet(result)
    shown = ", ".join(f"{name}={value}" for name, value in found.items())
    return expected.kind + (f"({shown})" if shown else "")


def _answer(expected: Answers, result: Any) -> str:
    if expected.attributes is None:
        assert result is None
        return "None"
    found = {name: _attribute(result, name) for name in expected.attributes}
    assert found == expected.attributes
    shown = ", ".join(f"{name}={str(value)[:20]}" for name, value in found.items())
    return f"{type(result).__name__}({shown})"


def _attribute(owner: Any, name: str) -> Any:
    return owner if name == "value" else getattr(owner, name)


def _assert_pickles(error: Exception) -> None:
    back = pickle.loads(pickle.dumps(error))
    assert (type(back), str(back), back.args) == (type(error), str(error), error.args)
    state, before = vars(back), vars(error)
    assert state.keys() == before.keys()
    assert all(state[name] == before[name] for name in state if name not in ("headers", "body"))
    assert dict(state.get("headers", {})) == dict(before.get("headers", {}))


def _assert_quiet(error: BaseException) -> None:
    """No text of the error, or of what led to it, holds a secret, a query, or much of the body."""
    seen = list[BaseException]()
    waiting: list[BaseException | None] = [error]
    while waiting:
        one = waiting.pop()
        if one is None or one in seen:
            continue
        seen.append(one)
        waiting += [one.__cause__, one.__context__]
        texts = [str(one), repr(one), *map(repr, one.args), *getattr(one, "__notes__", ())]
        assert not any(hidden in text for text in texts for hidden in (KEY, QUERY, PERSON))
        assert max(map(len, texts)) < 600, texts
