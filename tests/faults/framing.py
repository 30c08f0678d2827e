"""Faults of HTTP itself: answers that are cut, framed wrongly, or no HTTP."""

from tests.faults.connecting import FILE, after_request, answering, read_twice
from tests.faults.server import Peer, answer
from tests.faults.table import Fault, answers, raises

_HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
_CHUNKED = _HEAD + b"Transfer-Encoding: chunked\r\n\r\n"
_BROKEN = raises("ConnectionFailedError", "RemoteProtocolError")


def _broken(name: str, content: bytes) -> Fault:
    """No whole answer: a GET is tried again."""
    serve = after_request(content)
    return Fault(name=name, serve=serve, expected=_BROKEN, requests=2, slept=(0.5,))


def _fine(name: str, content: bytes) -> Fault:
    """Odd, but an answer."""
    return Fault(name=name, serve=after_request(content, "wait"), expected=answers(id="f_1"))


def too_short_then_another(peer: Peer) -> None:
    """What is left over of the first answer must not become the beginning of the next one."""
    while peer.request():
        peer.send(answer(FILE) + b'HTTP/1.1 200 OK\r\nContent-Length: 13\r\n\r\n{"id": "f_0"}')


def _many_headers(peer: Peer) -> None:
    if peer.request():
        peer.answer(FILE, "200 OK", *(f"{number:x}: 1" for number in range(10_000)))
        peer.wait()


FAULTS = (
    _broken("half a status line", b"HTTP/1.1 20"),
    _broken("half the headers", b"HTTP/1.1 200 OK\r\nContent-Ty"),
    _broken("half a body with Content-Length", _HEAD + b'Content-Length: 13\r\n\r\n{"id"'),
    _broken("half a chunk", _CHUNKED + b'd\r\n{"id"'),
    _broken("no last chunk", _CHUNKED + b'd\r\n{"id": "f_1"}\r\n'),
    _broken("a chunk size that is no number", _CHUNKED + b'xyz\r\n{"id": "f_1"}\r\n0\r\n\r\n'),
    _broken("garbage instead of HTTP", bytes(range(256)) * 4),
    _broken(
        "two different Content-Lengths",
        _HEAD + b"Content-Length: 13\r\n" * 1 + b"Content-Length: 2\r\n\r\n" + FILE,
    ),
    _broken("Content-Length below zero", _HEAD + b"Content-Length: -1\r\n\r\n" + FILE),
    _broken("a control character in a header", _HEAD + b"X-Odd: a\x00b\r\n\r\n" + FILE),
    _broken("a header without a colon", _HEAD + b"no colon\r\n\r\n" + FILE),
    _broken("headers of 1 MB", _HEAD + b"X-Long: " + b"a" * 1_000_000 + b"\r\n\r\n" + FILE),
    _broken("status 20", b"HTTP/1.1 20 OK\r\n\r\n"),
    _broken("HTTP/2 without being asked", b"\x00\x00\x12\x04\x00\x00\x00\x00\x00" + bytes(18)),
    Fault(name="10,000 headers", serve=_many_headers, expected=answers(id="f_1")),
    Fault(
        name="a Content-Length that is too short",
        serve=after_request(_HEAD + b"Content-Length: 6\r\n\r\n" + FILE, "wait"),
        expected=raises("DecodeError", "not JSON", status=200),
    ),
    Fault(
        name="an answer that nobody asked for behind the first",
        serve=too_short_then_another,
        act=read_twice,
        requests=3,
        slept=(0.5,),
        expected=answers(id="f_1"),
    ),
    _fine("the same Content-Length twice", answer(FILE, "200 OK", "Content-Length: 13")),
    _fine("HTTP/1.0", b"HTTP/1.0 200 OK\r\nContent-Length: 13\r\n\r\n" + FILE),
    _fine(
        "100 and 103 in front",
        b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n"
        + answer(FILE),
    ),
    Fault(
        name="HTTP/1.0 that ends by closing",
        serve=after_request(b"HTTP/1.0 200 OK\r\n\r\n" + FILE),
        expected=answers(id="f_1"),
    ),
    Fault(
        name="204 with a body",
        serve=answering(answer(FILE, "204 No Content")),
        expected=raises("UnexpectedStatusError", status=204),
    ),
    Fault(
        name="200 without content",
        serve=after_request(answer(b""), "wait"),
        expected=raises("DecodeError", "without content", status=200),
    ),
    Fault(
        name="304",
        serve=after_request(answer(b"", "304 Not Modified"), "wait"),
        expected=raises("UnexpectedStatusError", status=304),
    ),
    Fault(
        name="status 999",
        serve=after_request(answer(FILE, "999 Blocked"), "wait"),
        expected=raises("UnexpectedStatusError", status=999),
    ),
)
