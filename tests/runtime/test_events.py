"""Streams of bytes as events, in whatever pieces they come."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from runtime.events import Event, StreamCutOff, StreamTooLarge, decoder
from runtime.media_types import StreamKind

# The kinds of line end, comments, a byte order mark, an event without data, an id that stays, a
# retry that is no number, an id with NUL, a field without a colon, two lines of data.
SSE = (
    b"\xef\xbb\xbf: hello\n\n"
    b"event: first\r\nid: 1\r\nretry: 3000\r\ndata: \xc3\xa9\r\ndata:  b\r\n\r\n"
    b"event: lost\n\n"
    b"retry: soon\rid: 2\0\rdata\r\r"
    b"data: {}\n\n:\n"
)
EVENTS = [
    Event("é\n b", "first", "1", 3000),
    Event("", "message", "1", 3000),
    Event("{}", "message", "1", 3000),
]


def read(kind: StreamKind, *chunks: bytes, largest: int = 1000) -> list[Event]:
    found = decoder(kind, largest)
    return [*(event for chunk in chunks for event in found.feed(chunk)), *found.end()]


@pytest.mark.parametrize("size", [1, 2, 3, 7, 1000])
def test_server_sent_events(size: int) -> None:
    chunks = [SSE[at : at + size] for at in range(0, len(SSE), size)]
    assert read("events", *chunks) == EVENTS


@given(st.lists(st.integers(0, len(SSE)), max_size=12), st.sampled_from([b"\n", b"\r", b"\r\n"]))
def test_nothing_depends_on_where_chunks_end(cuts: list[int], line_end: bytes) -> None:
    text = SSE.replace(b"\r\n", b"\n").replace(b"\r", b"\n").replace(b"\n", line_end)
    places = [0, *sorted(cuts), len(text)]
    chunks = [text[start:end] for start, end in pairwise(places)]
    assert read("events", *chunks) == EVENTS


def test_ids_and_times_are_known_without_an_event() -> None:
    found = decoder("events", last_event_id="0")
    assert (found.last_event_id, found.retry) == ("0", None)
    assert list(found.feed(b"retry: 5\nid: 1\n")) == []
    assert (found.last_event_id, found.retry) == ("0", 5)  # the empty line is still to come
    assert list(found.feed(b"\n")) == []
    assert found.last_event_id == "1"
    assert list(found.feed(b"data: a\n\nid: 2\0\ndata: b\n\n")) == [
        Event("a", id="1", retry=5),
        Event("b", id="1", retry=5),
    ]
    assert list(found.feed(b"id\ndata: c\n\n")) == [Event("c", retry=5)]
    assert (decoder("lines").last_event_id, decoder("records").retry) == ("", None)


def test_an_event_is_there_as_soon_as_it_is_complete() -> None:
    found = decoder("events")
    assert list(found.feed(b"data: 1\r\r")) == [Event("1")]
    assert list(found.feed(b"\ndata: 2\r\n\r")) == [Event("2")]
    assert list(found.feed(b"\n")) == []
    assert list(found.end()) == []


@pytest.mark.parametrize("rest", [b"data: 1", b"data: 1\n", b"event: x", b"dat"])
def test_half_an_event_is_no_end(rest: bytes) -> None:
    with pytest.raises(StreamCutOff, match="in the middle of an event"):
        read("events", b"data: 0\n\n", rest)


def test_a_comment_may_be_cut_off() -> None:
    assert read("events", b"data: 0\n\n: still he") == [Event("0")]


@pytest.mark.parametrize(
    "chunks",
    [
        [b"data: " + b"x" * 60, b"x" * 60],  # a line without end
        [b"data: " + b"x" * 50 + b"\n"] * 3,  # an event without end
        [b":" + b"x" * 60, b"x" * 60],
    ],
)
def test_what_never_ends_is_refused(chunks: list[bytes]) -> None:
    with pytest.raises(StreamTooLarge, match="more than 100 bytes"):
        read("events", *chunks, largest=100)


def test_many_events_are_not_too_large() -> None:
    assert len(read("events", *[b"data: " + b"x" * 50 + b"\n\n"] * 30, largest=100)) == 30


@pytest.mark.parametrize("size", [1, 3, 1000])
def test_json_lines(size: int) -> None:
    text = b'{"a": "\xc3\xa9"}\n\r\n[1]\r\n"last"'
    chunks = [text[at : at + size] for at in range(0, len(text), size)]
    assert [event.data for event in read("lines", *chunks)] == ['{"a": "é"}', "[1]", '"last"']


@pytest.mark.parametrize("size", [1, 3, 1000])
def test_json_text_sequences(size: int) -> None:
    text = b'\x1e{"a":\n 1}\n\x1e\x1e"two"\n\x1e3'
    chunks = [text[at : at + size] for at in range(0, len(text), size)]
    assert [event.data for event in read("records", *chunks)] == ['{"a":\n 1}', '"two"', "3"]


def test_a_record_is_there_before_the_next_one_begins() -> None:
    assert [event.data for event in decoder("records").feed(b'\x1e{"a": 1}\n')] == ['{"a": 1}']


def test_half_a_record_is_no_end() -> None:
    with pytest.raises(StreamCutOff):
        read("records", b'\x1e{"a": 1}\n\x1e{"a"')


@pytest.mark.parametrize("kind", ["lines", "records"])
def test_json_without_end_is_refused(kind: StreamKind) -> None:
    with pytest.raises(StreamTooLarge):
        read(kind, b"[1, " * 20, b"1, " * 20, largest=100)
