"""Streams over a real socket: events as they come, and every way in which they may end."""

import dataclasses
import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from callers import Caller, Watch
from loopback import Reply, Server
from runtime.drift import Drift
from runtime.errors import (
    ConnectionFailedError,
    DecodeError,
    DriftError,
    NotFoundError,
    RequestTimeoutError,
)
from runtime.events import Event
from runtime.operation import Answer, Operation
from runtime.records import replace
from sample_operations import PROBLEM, Problem, Thing

Make = Callable[..., Caller]
TAIL: Operation[Thing] = Operation(
    name="things.tail",
    method="POST",
    path="/things/tail",
    answers=(Answer(status="200", media_type="text/event-stream", type=Thing),),
    errors=(PROBLEM,),
    security=((("token", ()),),),
    is_stream=True,
)


def stream(*chunks: bytes | Callable[[], None], content_type: str = "text/event-stream") -> Reply:
    return Reply(content_type=content_type, chunks=chunks, headers={"Request-Id": "r-1"})


def chunked(*chunks: bytes) -> Reply:
    """The same in HTTP chunks, without the one that ends them."""
    parts = [f"{len(chunk):x}\r\n".encode() + chunk + b"\r\n" for chunk in chunks]
    return Reply(
        content_type="text/event-stream", chunks=parts, headers={"Transfer-Encoding": "chunked"}
    )


def test_events_are_decoded(make: Make, server: Server) -> None:
    server.answer(
        stream(
            b'data: {"id": 1}\n\n', b': ping\n\ndata: {"id"', b': 2, "name": "\xc3', b'\xa9"}\n\n'
        )
    )
    found = make().stream(TAIL, {})
    assert found == [Thing(id=1), Thing(id=2, name="é")]
    (asked,) = server.asked
    assert asked.headers["Accept"] == "text/event-stream, application/problem+json"


def test_events_as_they_are(make: Make, server: Server) -> None:
    server.answer(stream(b"event: hello\nid: 7\nretry: 10\ndata: not json\n\n"))
    assert make().stream(TAIL, {}, Watch(is_raw=True)) == [Event("not json", "hello", "7", 10)]


def test_an_event_is_there_before_the_next_one(make: Make, server: Server) -> None:
    seen = threading.Event()

    def wait() -> None:
        assert seen.wait(5)

    server.answer(stream(b'data: {"id": 1}\n\n', wait, b'data: {"id": 2}\n\n'))
    assert make().stream(TAIL, {}, Watch(came=lambda event: seen.set())) == [
        Thing(id=1),
        Thing(id=2),
    ]


def test_leaving_the_block_closes_the_connection(make: Make, server: Server) -> None:
    gone = threading.Event()

    def chunks() -> Iterator[bytes]:
        while not gone.is_set():
            yield b'data: {"id": 1}\n\n'

    class Endless(tuple[Any, ...]):
        def __iter__(self) -> Iterator[bytes]:
            try:
                yield from chunks()
            finally:
                gone.set()

        def __bool__(self) -> bool:
            return True

    server.answer(dataclasses.replace(stream(), chunks=Endless()))
    assert make().stream(TAIL, {}, Watch(most=3)) == [Thing(id=1)] * 3
    assert gone.wait(5)


def test_an_error_before_the_stream_is_the_usual_one(make: Make, server: Server) -> None:
    server.answer(Reply(404, b'{"code": "x"}', content_type="application/problem+json"))
    with pytest.raises(NotFoundError) as caught:
        make().stream(TAIL, {})
    assert caught.value.body == Problem(code="x")


def test_the_beginning_is_tried_again(make: Make, server: Server) -> None:
    server.answer(Reply(429), stream(b'data: {"id": 1}\n\n'))
    assert make().stream(TAIL, {}) == [Thing(id=1)]


@pytest.mark.parametrize(
    "reply",
    [chunked(b'data: {"id": 1}\n\n'), stream(b'data: {"id": 1}\n\n', b'data: {"id": 2}\n')],
    ids=["between events", "in an event"],
)
def test_a_stream_that_breaks_is_no_end(make: Make, server: Server, reply: Reply) -> None:
    server.answer(reply)
    seen = list[object]()
    with pytest.raises(ConnectionFailedError, match=r"things\.tail: ") as caught:
        make().stream(TAIL, {}, Watch(came=seen.append))
    assert seen == [Thing(id=1)]
    assert "key" not in str(caught.value)
    assert len(server.asked) == 1


def test_the_timeout_is_between_two_pieces(make: Make, server: Server) -> None:
    stop = threading.Event()

    def pause() -> None:
        stop.wait(0.2)

    steady = [part for _ in range(4) for part in (b": ping\n", pause)]
    silent = stream(b": ping\n", lambda: None if stop.wait(5) else None)
    server.answer(stream(*steady, b'data: {"id": 1}\n\n'), silent)
    assert make().stream(TAIL, {}, timeout=0.6) == [Thing(id=1)]
    with pytest.raises(RequestTimeoutError):
        make().stream(TAIL, {}, timeout=0.3)
    stop.set()


def test_a_deadline_is_for_the_beginning(make: Make, server: Server) -> None:
    def pause() -> None:
        threading.Event().wait(0.5)

    server.answer(stream(b": ping\n", pause, b'data: {"id": 1}\n\n'))
    assert make().stream(TAIL, {}, deadline=0.3, timeout=5) == [Thing(id=1)]


def test_what_is_no_stream_is_said(make: Make, server: Server) -> None:
    server.answer(Reply(body=b"<html>", content_type="text/html"))
    with pytest.raises(DecodeError, match="text/html, where a stream was expected") as caught:
        make().stream(TAIL, {})
    assert caught.value.content == b"<html>"


def test_nothing_is_a_stream_without_events(make: Make, server: Server) -> None:
    server.answer(Reply(status=204, body=b"", content_type=None))
    nothing = replace(TAIL, answers=(*TAIL.answers, Answer(status="204")))
    assert make().stream(nothing, {}) == []


def test_an_event_that_is_not_json(make: Make, server: Server) -> None:
    server.answer(stream(b"data: [DONE]\n\n"))
    with pytest.raises(DecodeError, match="in an event of the stream") as caught:
        make().stream(TAIL, {})
    assert (caught.value.content, caught.value.request_id) == (b"[DONE]", "r-1")


def test_drift_is_told_for_each_event(make: Make, server: Server) -> None:
    server.answer(stream(b'data: {"id": 1, "new": 1}\n\n', b'data: {"id": "2"}\n\n'))
    drifts = list[Drift]()
    found = make(on_drift=drifts.append).stream(TAIL, {})
    assert [getattr(one, "id", None) for one in found] == [1, "2"]
    assert [str(drift.findings[0]) for drift in drifts] == [
        "unknown field at /new",
        "wrong type at /id",
    ]
    with pytest.raises(DriftError):
        make(strict=True).stream(TAIL, {})


def test_events_that_may_be_text(make: Make, server: Server) -> None:
    server.answer(stream(b'data: {"id": 1}\n\ndata: done\n\n'))
    either = Answer(status="200", media_type="text/event-stream", type=Thing | str)
    assert make().stream(replace(TAIL, answers=(either,)), {}) == [Thing(id=1), "done"]
    server.answer(stream(b'data: {"id": 1}\n\n'))
    text = Answer(status="200", media_type="text/event-stream", type=str)
    assert make().stream(replace(TAIL, answers=(text,)), {}) == ['{"id": 1}']


def test_what_comes_decides_how_pieces_are_joined(make: Make, server: Server) -> None:
    server.answer(stream(b'{"id": 1}\n{"id": 2}\n', content_type="application/x-ndjson"))
    assert make().stream(TAIL, {}) == [Thing(id=1), Thing(id=2)]


def test_what_an_open_stream_says_of_itself(make: Make, server: Server) -> None:
    server.answer(stream(b'id: 9\ndata: {"id": 1}\n\n'))
    says = list[Any]()
    make().stream(TAIL, {}, Watch(opened=says.append))
    (opened,) = says
    assert (opened.status_code, opened.request_id, opened.last_event_id) == (200, "r-1", "9")
    assert opened.headers["content-type"] == "text/event-stream"
    assert repr(opened) in ("<Stream 200>", "<AsyncStream 200>")
