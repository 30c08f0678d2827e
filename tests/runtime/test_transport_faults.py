"""Both transports over a real socket: faults, redirects, time limits, and answers that do not fit."""

import threading
import time
from collections.abc import Callable

import pytest
from callers import Caller
from loopback import FakeClock, Reply, Server, running
from runtime.drift import Drift, Finding
from runtime.errors import (
    ConnectionFailedError,
    DeadlineExceededError,
    DecodeError,
    DriftError,
    RequestTimeoutError,
    TransportError,
    UnexpectedStatusError,
)
from sample_operations import CREATE, DELETE, GET, UPDATE, Thing

Make = Callable[..., Caller]
THING = Reply(body=b'{"id": 1}')
ID = {"thing_id": 1}


def test_redirects(make: Make, server: Server) -> None:
    with running() as other:
        server.answer(Reply(302, headers={"Location": f"{server.url}/moved"}), THING)
        assert make().send(GET, ID) == Thing(id=1)
        assert server.asked[1].target == "/moved"
        server.answer(Reply(302, headers={"Location": f"{other.url}/stolen"}))
        with pytest.raises(UnexpectedStatusError):
            make().send(GET, ID)
        server.answer(Reply(307, headers={"Location": "/moved"}))
        with pytest.raises(UnexpectedStatusError):
            make().send(UPDATE, ID)
        assert len(server.asked) == 1
        assert other.asked == []


def test_no_content(make: Make, server: Server) -> None:
    server.answer(Reply(204, b"", content_type=None))
    assert make().send(DELETE, ID) is None


def test_a_server_that_is_not_there(make: Make, server: Server) -> None:
    with running() as gone:
        url = gone.url
    server.answer()
    caller = make()
    caller = type(caller)(url)  # type: ignore[call-arg]
    with pytest.raises(ConnectionFailedError, match="things.create: ConnectError"):
        caller.send(CREATE, {})
    assert caller.clock.slept == [0.5, 1.0]


def test_a_server_that_hangs_up(make: Make, server: Server) -> None:
    server.answer(Reply(hangs_up=True), THING)
    assert make().send(GET, ID) == Thing(id=1)
    server.answer(Reply(hangs_up=True))
    with pytest.raises(ConnectionFailedError):
        make().send(UPDATE, ID)
    assert len(server.asked) == 1


def test_an_answer_that_breaks_off_is_no_answer(make: Make, server: Server) -> None:
    server.answer(Reply(body=b'{"id"', headers={"Content-Length": "9"}))
    with pytest.raises(ConnectionFailedError, match="RemoteProtocolError"):
        make().send(UPDATE, ID)


def test_an_answer_whose_coding_is_wrong(make: Make, server: Server) -> None:
    server.answer(Reply(headers={"Content-Encoding": "gzip"}))
    with pytest.raises(TransportError, match="DecodingError"):
        make().send(GET, ID)
    assert len(server.asked) == 1


def test_a_slow_answer(make: Make, server: Server) -> None:
    is_over = threading.Event()

    def hold() -> None:
        is_over.wait(30)

    server.answer(Reply(chunks=[hold]))
    try:
        with pytest.raises(RequestTimeoutError, match="things.update: ReadTimeout"):
            make(clock=time).send(UPDATE, ID, timeout=0.02)
    finally:
        is_over.set()


def test_an_answer_that_trickles_is_slow_too(make: Make, server: Server) -> None:
    """Each wait is short enough; the whole attempt is not."""
    clock = FakeClock()
    server.answer(Reply(chunks=[b" ", lambda: clock.sleep(100), b" "]))
    with pytest.raises(RequestTimeoutError, match="the answer took too long"):
        make(clock=clock).send(UPDATE, ID, timeout=25)


def test_a_deadline_over_all_attempts(make: Make, server: Server) -> None:
    server.answer(Reply(503, headers={"Retry-After": "9"}))
    caller = make()
    with pytest.raises(DeadlineExceededError, match=r"last: HTTP 503"):
        caller.send(GET, ID, deadline=10.0)
    assert caller.clock.slept == [9.0]
    with pytest.raises(DeadlineExceededError):
        make(deadline=10.0).send(GET, ID)
    server.answer(THING)
    assert make(deadline=0.0).send(GET, ID, deadline=None) == Thing(id=1)


def test_drift_is_reported_or_raised(make: Make, server: Server) -> None:
    server.answer(Reply(body=b'{"id": "1", "new": 2}'))
    assert make().send(GET, ID).id == "1"
    drifts: list[Drift] = []
    make(on_drift=drifts.append).send(GET, ID)
    findings = (Finding("wrong_type", "/id"), Finding("unknown_field", "/new"))
    assert drifts == [Drift("things.get", findings)]
    with pytest.raises(DriftError) as caught:
        make(strict=True, on_drift=drifts.append).send(GET, ID)
    assert caught.value.findings == findings
    assert len(drifts) == 2
    server.answer(THING)
    assert make(strict=True).send(GET, ID) == Thing(id=1)


def test_an_answer_that_is_no_json(make: Make, server: Server) -> None:
    server.answer(Reply(body=b"<html>", content_type="text/html", headers={"Request-Id": "r"}))
    with pytest.raises(DecodeError, match="HTTP 200 with text/html") as caught:
        make().send(GET, ID)
    assert (caught.value.request_id, caught.value.content) == ("r", b"<html>")
