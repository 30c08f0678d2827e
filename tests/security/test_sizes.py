"""What a server sends has a bound in memory, however it is compressed; only what is read in pieces has none."""

import gzip
import tracemalloc
import zlib
from functools import cache
from types import ModuleType
from typing import Any

import pytest

from tests.security.conftest import SECRETS
from tests.support.clients import Mode
from tests.support.server import RecordingServer, Reply, json_reply

_LARGE = 32 << 20
_ROOM = 16 << 20  # half of what the bomb would take


@cache
def _gzip(times: int) -> bytes:
    if not times:
        return b" " * _LARGE
    return gzip.compress(_gzip(times - 1), 1 if times == 1 else 9, mtime=0)


@cache
def _deflate() -> bytes:
    return zlib.compress(_gzip(0), 1)


_BOMBS = {
    "gzip": lambda: _gzip(1),
    "x-gzip": lambda: _gzip(1),
    "deflate": _deflate,
    "gzip, gzip": lambda: _gzip(2),
    "deflate, gzip": lambda: gzip.compress(_deflate(), mtime=0),
    "gzip, gzip, gzip, gzip, gzip": lambda: _gzip(5),
}


@pytest.mark.parametrize(
    ("coding", "status"), [*((coding, 200) for coding in _BOMBS), ("gzip", 500)]
)
def test_no_bomb_goes_off(
    desk: ModuleType, server: RecordingServer, mode: Mode, coding: str, status: int
) -> None:
    headers = (("Content-Type", "application/json"), ("Content-Encoding", coding))
    server.always = Reply(status, _BOMBS[coding](), headers)
    given = {"base_url": server.origin, "largest_answer": 1 << 20, "max_retries": 0, **SECRETS}
    mode.call(desk, "Desk", lambda c: None, **given)  # so that all is imported
    tracemalloc.start()
    try:
        with pytest.raises(desk.ClientError) as raised:
            mode.call(desk, "Desk", lambda c: c.public.get(), **given)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < _ROOM
    assert len(raised.value.content) <= 65_536
    assert "largest_answer=" in str(raised.value) if status == 200 else raised.value.status == 500


def test_more_codings_than_anyone_needs(
    desk: ModuleType, server: RecordingServer, mode: Mode
) -> None:
    coding = ", ".join(["gzip"] * 6)
    server.always = Reply(200, _gzip(6), (("Content-Encoding", coding),))
    with pytest.raises(desk.TransportError):
        mode.call(desk, "Desk", lambda c: c.public.get(), base_url=server.origin, **SECRETS)


def test_the_bound_is_the_callers(desk: ModuleType, server: RecordingServer, mode: Mode) -> None:
    server.always = json_reply({"a": "b" * 100})
    given = {"base_url": server.origin, **SECRETS}
    with pytest.raises(desk.DecodeError, match="larger than 99 bytes"):
        mode.call(desk, "Desk", lambda c: c.public.get(), largest_answer=99, **given)
    for bound in (200, None):
        mode.call(desk, "Desk", lambda c: c.public.get(), largest_answer=bound, **given)


def test_a_token_has_a_bound_whatever_the_caller_says(
    desk: ModuleType, server: RecordingServer
) -> None:
    server.always = Reply(200, gzip.compress(b" " * (65 << 20), 1), (("Content-Encoding", "gzip"),))
    with pytest.raises(desk.DecodeError):
        desk.Desk(base_url=server.origin, largest_answer=None, **SECRETS).tokens.get()


def test_an_event_has_a_bound(desk: ModuleType) -> None:
    """Also one that is made of nothing but lines without content."""
    from importlib import import_module

    events = import_module(f"{desk.__name__}._runtime.events")
    for piece in (b"data:\n" * 10, b"data: abc\n", b"abc", b": c\n" * 10 + b"data:x\n"):
        decoder = events.decoder("events", largest=1_000)
        with pytest.raises(events.StreamTooLarge):
            for _ in range(1_000):
                assert list(decoder.feed(piece)) == []
    for kind in ("lines", "records"):
        decoder = events.decoder(kind, largest=1_000)
        with pytest.raises(events.StreamTooLarge):
            for _ in range(1_000):
                assert list(decoder.feed(b"[1,")) == []


def test_a_stream_may_be_of_any_length(desk: ModuleType, server: RecordingServer) -> None:
    content = b'data: {"a": "' + b"b" * 1_000 + b'"}\n\n'
    server.always = Reply(200, content * 200, (("Content-Type", "text/event-stream"),))
    client: Any = desk.Desk(base_url=server.origin, largest_answer=2_000, **SECRETS)
    with client, client.events.tail() as stream:
        assert sum(1 for _ in stream) == 200
