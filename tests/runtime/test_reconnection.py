"""Streams of server-sent events that break, and go on over another connection."""

import asyncio
import dataclasses
import logging
import threading
from collections.abc import Callable, Sequence
from typing import Any

import pytest
from callers import Caller, Watch
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from loopback import FakeClock, Reply, Server
from runtime.async_transport import AsyncTransport
from runtime.errors import (
    ClientError,
    ConnectionFailedError,
    DeadlineExceededError,
    DecodeError,
    NotFoundError,
    RequestTimeoutError,
    ServerError,
)
from runtime.event_source import _with_last_event_id
from runtime.events import Event
from runtime.hooks import Retrying, Sending
from runtime.operation import Answer, Operation, Parameter
from runtime.records import replace
from runtime.request import Call
from sample_operations import DEFINITION, KEY, PROBLEM, Thing

Make = Callable[..., Caller]
Chunk = bytes | Callable[[], None]
TAIL: Operation[Thing] = Operation(
    name="things.tail",
    method="GET",
    path="/things/tail",
    answers=(Answer(status="200", media_type="text/event-stream", type=Thing),),
    errors=(PROBLEM,),
    security=((("token", ()),),),
    is_stream=True,
)
POST = replace(TAIL, method="POST")


def event(number: int, *fields: str) -> bytes:
    lines = [*fields, f'data: {{"id": {number}}}', "", ""]
    return "\n".join(lines).encode()


def with_id(*numbers: int) -> bytes:
    return b"".join(event(number, f"id: {number}") for number in numbers)


def cut(*chunks: Chunk, content_type: str = "text/event-stream") -> Reply:
    """A stream in HTTP chunks, without the one that ends them."""

    def framed(chunk: Chunk) -> Chunk:
        return chunk if callable(chunk) else f"{len(chunk):x}\r\n".encode() + chunk + b"\r\n"

    headers = {"Transfer-Encoding": "chunked"}
    return Reply(content_type=content_type, chunks=[*map(framed, chunks)], headers=headers)


def whole(*chunks: Chunk) -> Reply:
    return Reply(content_type="text/event-stream", chunks=chunks or (b"",))


def resumed(server: Server) -> list[str | None]:
    """The `Last-Event-ID` of each request."""
    return [asked.headers.get("Last-Event-ID") for asked in server.asked]


def ids(things: Sequence[Any]) -> list[int]:
    return [thing.id for thing in things]


def test_what_breaks_between_events_goes_on(make: Make, server: Server) -> None:
    server.answer(cut(with_id(1, 2)), cut(with_id(3)), whole(with_id(4)))
    caller = make()
    assert ids(caller.stream(TAIL, {})) == [1, 2, 3, 4]
    assert resumed(server) == [None, "2", "3"]
    assert caller.clock.slept == [0.5, 0.5]  # each break is the first one since an event
    assert {asked.headers["Authorization"] for asked in server.asked} == {f"Bearer {KEY}"}


@pytest.mark.parametrize("half", [b"id: 2\ndata: {", b'id: 2\ndata: {"id": 9}\n', b"id", b"\xc3"])
@pytest.mark.parametrize("is_clean", [True, False])
def test_half_an_event_is_thrown_away(
    make: Make, server: Server, half: bytes, is_clean: bool
) -> None:
    broken = whole(with_id(1), half) if is_clean else cut(with_id(1), half)
    server.answer(broken, whole(b"\xef\xbb\xbf", with_id(2)))
    assert ids(make().stream(TAIL, {})) == [1, 2]
    assert resumed(server) == [None, "1"]


def test_silence_is_a_break(make: Make, server: Server) -> None:
    stop = threading.Event()
    silent = whole(with_id(1), lambda: None if stop.wait(5) else None)
    server.answer(silent, whole(with_id(2)))
    assert ids(make().stream(TAIL, {}, timeout=0.3)) == [1, 2]
    stop.set()
    assert resumed(server) == [None, "1"]


def test_a_clean_end_is_the_end(make: Make, server: Server) -> None:
    server.answer(whole(with_id(1)))
    assert ids(make().stream(TAIL, {})) == [1]
    assert len(server.asked) == 1


@pytest.mark.parametrize(
    ("operation", "options"),
    [
        (replace(POST, retry="idempotent"), {}),
        (replace(POST, idempotency_header="Idempotency-Key"), {}),
        (replace(TAIL, method="PUT"), {}),
    ],
)
def test_what_may_be_repeated(
    make: Make, server: Server, operation: Operation[Any], options: dict[str, Any]
) -> None:
    server.answer(cut(with_id(1)), whole(with_id(2)))
    assert ids(make().stream(operation, {}, **options)) == [1, 2]
    assert len({asked.headers.get("Idempotency-Key") for asked in server.asked}) == 1


@pytest.mark.parametrize(
    ("operation", "broken", "options"),
    [
        (POST, with_id(1), {}),
        (replace(TAIL, retry="never"), with_id(1), {}),
        (replace(TAIL, retry="rate_limited"), with_id(1), {}),
        (TAIL, with_id(1), {"max_retries": 0}),
        (TAIL, event(1), {}),  # nobody knows where to go on
        (TAIL, with_id(7) + event(1, "id:"), {}),  # the server has taken its id back
        (TAIL, event(1, "id: a\1"), {}),  # no header can hold it
        (TAIL, event(1, "id: 1", "retry: 60001"), {}),  # longer than anybody waits
    ],
)
def test_what_is_an_error(
    make: Make, server: Server, operation: Operation[Any], broken: bytes, options: dict[str, Any]
) -> None:
    server.answer(cut(broken), whole(with_id(2)))
    seen = list[Any]()
    with pytest.raises(ConnectionFailedError, match=r"things\.tail: "):
        make().stream(operation, {}, Watch(came=seen.append), **options)
    assert seen[-1] == Thing(id=1)
    assert len(server.asked) == 1


def test_lines_of_json_do_not_go_on(make: Make, server: Server) -> None:
    server.answer(cut(b'{"id": 1}\n', content_type="application/x-ndjson"))
    with pytest.raises(ConnectionFailedError):
        make().stream(TAIL, {})
    # Nor where events went before them: the ids were those of the other stream.
    server.answer(cut(with_id(1)), cut(b'{"id": 2}\n', content_type="application/x-ndjson"))
    with pytest.raises(ConnectionFailedError):
        make().stream(TAIL, {})
    assert len(server.asked) == 2


def test_without_an_event_in_between_it_gives_up(make: Make, server: Server) -> None:
    server.answer(cut(with_id(1)), cut(b": hello\n\n"), cut(b"id: 9\n\n"), whole(with_id(2)))
    caller = make()
    with pytest.raises(ConnectionFailedError):
        caller.stream(TAIL, {})
    assert resumed(server) == [None, "1", "1"]
    assert caller.clock.slept == [0.5, 1.0]
    server.answer(cut(with_id(1)), cut(b": hello\n\n"), cut(b"id: 9\n\n"), whole(with_id(2)))
    assert ids(make().stream(TAIL, {}, max_retries=3)) == [1, 2]
    assert resumed(server) == [None, "1", "1", "9"]  # an id without data is one


def test_attempts_that_fail_count_with_connections_that_break(make: Make, server: Server) -> None:
    down = Reply(503)
    server.answer(cut(with_id(1)), down, cut(with_id(2)), down, down, whole(with_id(3)))
    caller = make(max_retries=2)
    seen = list[Any]()
    with pytest.raises(ServerError):
        caller.stream(TAIL, {}, Watch(came=seen.append))
    assert ids(seen) == [1, 2]
    assert resumed(server) == [None, "1", "1", "2", "2"]
    assert caller.clock.slept == [0.5, 1.0, 0.5, 1.0]


def test_the_server_says_how_long_to_wait(make: Make, server: Server) -> None:
    server.answer(
        cut(event(1, "id: 1", "retry: 3000")), Reply(503), cut(with_id(2)),
        cut(event(3, "id: 3", "retry: 10")), whole(with_id(4)),
    )  # fmt: skip
    caller = make()
    assert ids(caller.stream(TAIL, {})) == [1, 2, 3, 4]
    assert caller.clock.slept == [3.0, 3.0, 3.0, 0.5]


def test_no_content_is_the_end(make: Make, server: Server) -> None:
    server.answer(cut(with_id(1)), Reply(204, body=b"", content_type=None))
    assert ids(make().stream(TAIL, {})) == [1]
    assert len(server.asked) == 2


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (Reply(404, b'{"code": "x"}', content_type="application/problem+json"), NotFoundError),
        (Reply(body=b"<html>", content_type="text/html"), DecodeError),
        (Reply(205, body=b"", content_type=None), ClientError),
    ],
)
def test_another_answer_is_the_usual_error(
    make: Make, server: Server, answer: Reply, error: type[Exception]
) -> None:
    server.answer(cut(with_id(1)), answer)
    with pytest.raises(error):
        make().stream(TAIL, {})
    assert len(server.asked) == 2


@pytest.mark.parametrize(
    ("id_", "sent"),
    [
        ("é ü", "Ã© Ã¼"),
        (" a b ", "a b"),
        ("a\tb", "a\tb"),
        ("日", "æ\x97¥"),
        ("x" * 4000, "x" * 4000),
    ],
)
def test_ids_are_sent_in_utf_8(make: Make, server: Server, id_: str, sent: str) -> None:
    server.answer(cut(event(1, f"id: {id_}")), whole(with_id(2)))
    assert ids(make().stream(TAIL, {})) == [1, 2]
    assert resumed(server) == [None, sent]


@given(st.text())
def test_no_id_breaks_a_header(text: str) -> None:
    call = _with_last_event_id(Call("GET", "https://a.test"), text)
    if call is not None:
        ((_, value),) = call.headers
        assert value.encode("latin-1").decode() == text.strip(" \t")
        assert value.strip(" \t") == value and not set(value) & {
            chr(at) for at in (*range(9), *range(10, 32))
        }


def test_the_callers_own_id_gives_way(make: Make, server: Server) -> None:
    header = Parameter(
        argument="last", wire_name="last-event-id", location="header", style="simple"
    )
    server.answer(cut(with_id(1)), whole(with_id(2)))
    assert ids(make().stream(replace(TAIL, parameters=(header,)), {"last": "0"})) == [1, 2]
    assert [
        [v for k, v in asked.headers.items() if k.lower() == "last-event-id"]
        for asked in server.asked
    ] == [["0"], ["1"]]


def test_ids_last_over_connections(make: Make, server: Server) -> None:
    server.answer(cut(with_id(1)), cut(event(2)), whole(event(3)))
    opened = list[Any]()
    found = make().stream(TAIL, {}, Watch(is_raw=True, opened=opened.append))
    assert found == [Event(f'{{"id": {number}}}', id="1") for number in (1, 2, 3)]
    assert resumed(server) == [None, "1", "1"]
    assert opened[0].last_event_id == "1"


def test_an_open_stream_speaks_of_its_connection(make: Make, server: Server) -> None:
    first, second = cut(with_id(1)), whole(with_id(2))
    server.answer(
        dataclasses.replace(first, headers={**first.headers, "Request-Id": "r-1"}),
        dataclasses.replace(second, headers={"Request-Id": "r-2"}),
    )
    opened, seen = list[Any](), list[str]()
    watch = Watch(opened=opened.append, came=lambda event: seen.append(opened[0].request_id))
    make().stream(TAIL, {}, watch)
    assert seen == ["r-1", "r-2"]


def test_a_deadline_is_for_each_beginning(make: Make, server: Server) -> None:
    caller = make()

    def pass_time(event: object) -> None:
        caller.clock.now += 100

    server.answer(cut(with_id(1)), cut(with_id(2)), whole(with_id(3)))
    assert ids(caller.stream(TAIL, {}, Watch(came=pass_time), deadline=5)) == [1, 2, 3]
    server.answer(cut(event(1, "id: 1", "retry: 6000")), whole(with_id(2)))
    with pytest.raises(DeadlineExceededError, match=r"the deadline is over \(last: RemoteProtocol"):
        make().stream(TAIL, {}, deadline=5)
    assert len(server.asked) == 1


def test_it_is_told(make: Make, server: Server, caplog: pytest.LogCaptureFixture) -> None:
    server.answer(cut(with_id(1)), whole(with_id(2), b"data: {"), whole(with_id(3)))
    sent, retries = list[Sending](), list[Retrying]()
    caller = make(on_request=sent.append, on_retry=retries.append)
    with caplog.at_level(logging.INFO, logger="runtime"):
        assert ids(caller.stream(TAIL, {})) == [1, 2, 3]
    assert [one.attempt for one in sent] == [1, 2, 3]
    assert [one.headers.get("Last-Event-ID") for one in sent] == [None, "1", "2"]
    assert [(one.operation, one.attempt, one.seconds) for one in retries] == [
        ("things.tail", 1, 0.5),
        ("things.tail", 2, 0.5),
    ]
    assert retries[0].reason.startswith("RemoteProtocolError: ")
    assert retries[1].reason == "the stream ended in the middle of an event"
    assert [record.message.partition(": ")[2][:9] for record in caplog.records] == [
        "attempt 1",
        "attempt 2",
    ]


def test_a_redirect_on_the_way(make: Make, server: Server) -> None:
    server.answer(cut(with_id(1)), Reply(307, headers={"Location": "moved"}), whole(with_id(2)))
    assert ids(make().stream(TAIL, {})) == [1, 2]
    assert [asked.target for asked in server.asked] == [
        "/v1/things/tail",
        "/v1/things/tail",
        "/v1/things/moved",
    ]
    assert resumed(server) == [None, "1", "1"]


EVENTS = with_id(*range(1, 7))


@settings(
    max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(st.integers(0, len(EVENTS) // 6), max_size=4), st.integers(1, 40))
def test_wherever_it_breaks_nothing_is_lost(
    make: Make, server: Server, breaks: list[int], size: int
) -> None:
    """The server goes on behind the last id, and each connection breaks so many bytes behind it."""
    server.answer(cut(with_id(1)))
    start, plan = 1, list[Reply]()
    for length in breaks:
        rest = with_id(*range(start + 1, 7))[: length * 3]
        plan.append(cut(*[rest[at : at + size] for at in range(0, len(rest), size)]))
        start += rest.count(b"\n\n")
    server.answer(cut(with_id(1)), *plan, whole(with_id(*range(start + 1, 7)) or b": end\n"))
    assert ids(make().stream(TAIL, {}, max_retries=5)) == [1, 2, 3, 4, 5, 6]


def test_a_stream_that_is_closed_meanwhile_is_not_opened_again(server: Server) -> None:
    arrived, stop = threading.Event(), threading.Event()

    def wait() -> None:
        arrived.set()
        stop.wait(5)

    server.answer(cut(with_id(1), wait), whole(with_id(2)))

    async def run() -> list[Any]:
        clock, found = FakeClock(), list[Any]()
        given: Any = {"clock": clock, "sleep": clock.sleep_async, "random": lambda: 1.0}
        async with AsyncTransport(DEFINITION, {"api_key": KEY}, None, server.url, given) as sent:
            stream = await sent.stream(TAIL, {}, {})

            async def read() -> None:
                async for thing in stream:
                    found.append(thing)

            reading = asyncio.create_task(read())
            while not arrived.is_set() or not found:
                await asyncio.sleep(0.01)
            await stream.aclose()
            stop.set()
            with pytest.raises(ConnectionFailedError):
                await asyncio.wait_for(reading, 5)
        return found

    assert ids(asyncio.run(run())) == [1]
    assert len(server.asked) == 1


def test_a_timeout_that_stays_is_an_error(make: Make, server: Server) -> None:
    stop = threading.Event()
    server.answer(whole(with_id(1), lambda: None if stop.wait(5) else None))
    with pytest.raises(RequestTimeoutError):
        make().stream(TAIL, {}, timeout=0.2, max_retries=0)
    stop.set()
