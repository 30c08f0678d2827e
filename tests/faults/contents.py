"""Faults of what answers hold: codings, charsets, JSON that is none, and too much of it."""

import gzip
import math
import zlib
from typing import Any

from tests.faults.connecting import FILE, after_request, answering
from tests.faults.server import Peer, answer, bomb, of_json
from tests.faults.table import Fault, answers, come, raises

_MEBIBYTE = 1 << 20
_HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
_NO_JSON = raises("DecodeError", "not JSON", status=200)
_CUT_OFF = raises("ConnectionFailedError", "RemoteProtocolError")
_TOO_LARGE = raises("DecodeError", "largest_answer=", status=200)
_ZIPPED = gzip.compress(FILE)
_GZIP = "Content-Encoding: gzip"


def _whole(
    name: str,
    content: bytes,
    expected: Any,
    *headers: str,
    kind: str = "application/json",
    **more: Any,
) -> Fault:
    serve = answering(answer(content, "200 OK", *headers, kind=kind))
    return Fault(name=name, serve=serve, expected=expected, **more)


def _bomb(peer: Peer) -> None:
    """10 GiB of zeros, compressed twice: 10 MiB to be sent."""
    if peer.request():
        peer.send(_HEAD + b"Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n")
        squeezed = zlib.compressobj(9, zlib.DEFLATED, 31)
        for _ in range(10 * 1024):
            piece = squeezed.compress(bytes(_MEBIBYTE))
            if piece:
                peer.send(f"{len(piece):x}\r\n".encode() + piece + b"\r\n")


def _endless(piece: bytes, times: int) -> Any:
    """So many pieces, made while they are sent, and no Content-Length."""

    def serve(peer: Peer) -> None:
        if peer.request():
            peer.send(_HEAD + b"Connection: close\r\n\r\n")
            for _ in range(times):
                peer.send(piece)

    return serve


def _error_bomb(peer: Peer) -> None:
    while peer.request():
        peer.send(answer(bomb(64), "500 Oops", _GZIP))


async def _file(client: Any) -> Any:
    """An answer that is read in pieces."""
    response = await come(client.media.with_streaming_response.get("f_1"))
    return len(await come(response.read()))


async def _parsed(client: Any) -> Any:
    response = await come(client.media.with_streaming_response.get("f_1"))
    return await come(response.parse())


async def _raw(client: Any) -> Any:
    return await come(client.media.with_raw_response.get("f_1"))


FAULTS = (
    _whole("gzip that is none", FILE, raises("TransportError", "DecodingError"), _GZIP),
    _whole("gzip that is cut off", _ZIPPED[:-10], _CUT_OFF, _GZIP, requests=2, slept=(0.5,)),
    _whole("gzip without its trailer", _ZIPPED[:-8], _CUT_OFF, _GZIP, act=_parsed),
    _whole(
        "gzip with a wrong checksum",
        _ZIPPED[:-8] + bytes(8),
        raises("TransportError", "DecodingError"),
        _GZIP,
    ),
    _whole(
        "gzip in two members",
        gzip.compress(FILE[:5]) + gzip.compress(FILE[5:]),
        answers(id="f_1"),
        _GZIP,
    ),
    _whole("gzip with zeros behind it", _ZIPPED + bytes(100), answers(id="f_1"), _GZIP),
    _whole("gzip that is cut off, read in pieces", _ZIPPED[:-10], _CUT_OFF, _GZIP, act=_file),
    _whole("x-gzip", _ZIPPED, answers(id="f_1"), "Content-Encoding: x-gzip"),
    _whole(
        "deflate that is cut off", zlib.compress(FILE)[:-6], _NO_JSON, "Content-Encoding: deflate"
    ),
    _whole(
        "deflate without its head",
        zlib.compress(FILE)[2:-4],
        answers(id="f_1"),
        "Content-Encoding: deflate",
    ),
    _whole(
        "a Content-Encoding that nobody knows",
        b"\x01\x02",
        raises("DecodeError", "Content-Encoding 'snappy'"),
        "Content-Encoding: snappy",
    ),
    Fault(
        name="gzip bomb: 10 MiB for 10 GiB",
        serve=_bomb,
        expected=_TOO_LARGE,
        settings={"largest_answer": 4 * _MEBIBYTE, "timeout": 10.0},
        peak=24,
    ),
    Fault(
        name="gzip bomb with status 500",
        serve=_error_bomb,
        expected=raises("ServerError", status=500),
        requests=2,
        slept=(0.5,),
        settings={"largest_answer": 4 * _MEBIBYTE, "timeout": 10.0},
    ),
    Fault(
        name="a gzip bomb as raw response",
        serve=_bomb,
        act=_raw,
        expected=_TOO_LARGE,
        settings={"largest_answer": 4 * _MEBIBYTE, "timeout": 10.0},
    ),
    Fault(
        name="larger than largest_answer, read in pieces",
        serve=after_request(answer(bytes(5 * _MEBIBYTE)), "wait"),
        act=_file,
        settings={"largest_answer": 4 * _MEBIBYTE},
        expected=answers(value=5 * _MEBIBYTE),
    ),
    _whole(
        "just as large as it may be",
        FILE,
        answers(id="f_1"),
        settings={"largest_answer": len(FILE)},
    ),
    _whole(
        "announced as larger",
        FILE,
        raises("DecodeError", "larger than 12 bytes", status=200),
        settings={"largest_answer": len(FILE) - 1},
    ),
    Fault(
        name="100 MB of nested arrays",
        serve=_endless(b"[" * _MEBIBYTE, 100),
        expected=_TOO_LARGE,
        settings={"timeout": 10.0},
        peak=160,
    ),
    Fault(
        name="100 MB of arrays in an array",
        serve=_endless(b"[[" + b"[]," * (_MEBIBYTE // 3), 100),
        expected=_TOO_LARGE,
        settings={"timeout": 10.0},
        peak=160,
    ),
    _whole("100,000 arrays in one another", b"[" * 100_000 + b"]" * 100_000, _NO_JSON),
    _whole("100,000 objects in one another", b'{"a":' * 100_000 + b"1" + b"}" * 100_000, _NO_JSON),
    _whole(
        "UTF-16",
        '{"id": "f_1"}'.encode("utf-16"),
        answers(id="f_1"),
        kind="application/json; charset=utf-16",
    ),
    _whole(
        "Latin-1, by its charset",
        '{"id": "é"}'.encode("latin-1"),
        answers(id="é"),
        kind="application/json; charset=iso-8859-1",
    ),
    _whole(
        "a charset that is none", FILE, answers(id="f_1"), kind="application/json; charset=no-such"
    ),
    _whole("UTF-16 that nobody names", '{"id": "f_1"}'.encode("utf-16"), _NO_JSON),
    _whole("bytes that are no UTF-8", b'{"id": "\xff\xfe"}', _NO_JSON),
    _whole("a byte order mark", b"\xef\xbb\xbf" + FILE, answers(id="f_1")),
    _whole(
        "HTML with 200",
        b"<html>Welcome</html>",
        raises("DecodeError", "text/html", status=200),
        kind="text/html",
    ),
    _whole("HTML that claims to be JSON", b"<html>Welcome</html>", _NO_JSON),
    _whole("JSON without a media type", FILE, answers(id="f_1"), kind=""),
    _whole("NaN", b'{"size": NaN}', _NO_JSON),
    _whole("Infinity", b'{"size": -Infinity}', _NO_JSON),
    _whole("a name twice", b'{"id": "f_0", "id": "f_1"}', answers(id="f_1")),
    _whole(
        "an integer of 400 digits", b'{"size": ' + b"9" * 400 + b"}", answers(size=int("9" * 400))
    ),
    _whole("an integer of a million digits", b'{"size": ' + b"9" * 1_000_000 + b"}", _NO_JSON),
    _whole("1e400", b'{"size": 1e400}', answers(size=math.inf)),
    _whole("a lone surrogate", b'{"id": "\\ud800"}', _NO_JSON),
    _whole("JSON that is cut off", FILE[:-3], _NO_JSON),
    _whole("JSON twice", FILE + FILE, _NO_JSON),
    _whole("an array instead of an object", of_json([1, 2]), answers(value=[1, 2])),
    _whole("null", b"null", answers(value=None)),
    _whole("a text without quotes", b"ok", _NO_JSON),
    _whole(
        "another type for each field",
        of_json({"id": 1, "size": "x", "tags": {}}),
        answers(id=1, size="x", tags={}),
    ),
)
