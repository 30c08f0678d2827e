"""Faults of connections: refused, broken, slow, silent, interrupted."""

import time
from typing import Any

from tests.faults.server import Peer
from tests.faults.table import Fault, answers, raises, read, upload, write

FILE = b'{"id": "f_1"}'
INVITATION = b'{"id": "i_1"}'
_IDLE = 0.02
_HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"


def good(peer: Peer) -> None:
    """Answers as an honest server does."""
    while request := peer.request():
        is_read = request.method == "GET"
        peer.answer(FILE if is_read else INVITATION, "200 OK" if is_read else "201 Created")


def after_request(content: bytes, end: str = "close") -> Any:
    """Reads a request, sends bytes, and then does what the end says."""

    def serve(peer: Peer) -> None:
        if peer.request():
            peer.send(content)
            getattr(peer, end)()

    return serve


def answering(*contents: bytes) -> Any:
    """Answers each request with the next of these bytes, the last one for ever."""

    def serve(peer: Peer) -> None:
        while peer.request():
            peer.send(contents[min(peer.number, len(contents)) - 1])

    return serve


def _never(peer: Peer) -> None:
    if peer.request():
        peer.wait()


def _drips_head(peer: Peer) -> None:
    if peer.request():
        peer.send(b"HTTP/1.1 200 OK\r\nX-Long: ")
        peer.drip(b"a", 0.05)


def _drips_body(peer: Peer) -> None:
    if peer.request():
        peer.send(_HEAD + b"Content-Length: 1000000\r\n\r\n")
        peer.drip(b" ", 0.05)


def _drips_chunk_head(peer: Peer) -> None:
    if peer.request():
        peer.send(_HEAD + b"Transfer-Encoding: chunked\r\n\r\n1;")
        peer.drip(b"a", 0.05)


def _drips_gzip_head(peer: Peer) -> None:
    """The name of a file, which a gzip head may hold, without an end: nothing can be decompressed."""
    if peer.request():
        peer.send(_HEAD + b"Content-Encoding: gzip\r\n\r\n\x1f\x8b\x08\x08\0\0\0\0\0\x03")
        peer.drip(b"a", 0.05)


def _announces_for_ever(peer: Peer) -> None:
    if peer.request():
        while not peer.is_over:
            peer.send(b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n" * 100)


async def _twice(client: Any) -> Any:
    """Reads, and writes over a connection that the server has closed meanwhile."""
    await read(client)
    time.sleep(_IDLE)  # until the end has come: nobody can know of one that is on its way
    await read(client)
    time.sleep(_IDLE)
    return await write(client)


def _closes_idle(peer: Peer) -> None:
    """Keep-alive by its words; but it closes as soon as it has answered."""
    request = peer.request()
    if request is not None:
        is_read = request.method == "GET"
        peer.answer(FILE if is_read else INVITATION, "200 OK" if is_read else "201 Created")


def _drops_the_second(peer: Peer) -> None:
    """Answers one request of a connection, reads another one and closes."""
    if peer.request():
        peer.answer(FILE)
        if peer.request():
            peer.close()


async def _read_and_write(client: Any) -> Any:
    await read(client)
    return await write(client)


async def read_twice(client: Any) -> Any:
    """Two requests, over one connection where that can be."""
    await read(client)
    return await read(client)


def _refuses_early(peer: Peer) -> None:
    if peer.head():
        peer.answer(
            b'{"error": {"code": "too_large"}}', "413 Content Too Large", "Connection: close"
        )
        peer.finish()


def _refuses_early_and_closes(peer: Peer) -> None:
    if peer.head():
        peer.answer(
            b'{"error": {"code": "too_large"}}', "413 Content Too Large", "Connection: close"
        )


def _interrupts(peer: Peer) -> None:
    if peer.request():
        peer.play.interrupt()
        peer.wait()


def _interrupts_in_body(peer: Peer) -> None:
    if peer.request():
        peer.send(_HEAD + b"Content-Length: 100\r\n\r\n{")
        peer.play.interrupt()
        peer.wait()


_LOST = raises("ConnectionFailedError", "RemoteProtocolError")
_RESET = raises("ConnectionFailedError", "ReadError")
_LATE = raises("RequestTimeoutError")
_LONG = {"timeout": 10.0}

FAULTS = (
    Fault(
        name="refused: GET",
        serve=good,
        server="gone",
        expected=raises("ConnectionFailedError", "ConnectError"),
        requests=0,
        slept=(0.5,),
    ),
    Fault(
        name="refused: POST, which nobody has seen",
        serve=good,
        server="gone",
        act=write,
        expected=raises("ConnectionFailedError", "ConnectError"),
        requests=0,
        slept=(0.5,),
    ),
    Fault(
        name="never accepts",
        serve=good,
        server="deaf",
        act=write,
        expected=raises("ConnectionFailedError", "ConnectTimeout"),
        requests=0,
        slept=(0.5,),
    ),
    Fault(
        name="reset before headers: GET",
        serve=after_request(b"", "reset"),
        expected=_RESET,
        requests=2,
        slept=(0.5,),
    ),
    Fault(
        name="reset before headers: POST",
        serve=after_request(b"", "reset"),
        act=write,
        expected=_RESET,
    ),
    Fault(
        name="reset after headers",
        serve=after_request(_HEAD + b"Content-Length: 9\r\n\r\n", "reset"),
        act=write,
        expected=_RESET,
    ),
    Fault(
        name="closed without an answer: GET",
        serve=after_request(b""),
        expected=_LOST,
        requests=2,
        slept=(0.5,),
    ),
    Fault(
        name="closed without an answer: POST", serve=after_request(b""), act=write, expected=_LOST
    ),
    Fault(name="never answers: GET", serve=_never, expected=_LATE, requests=2, slept=(0.5,)),
    Fault(name="never answers: POST", serve=_never, act=write, expected=_LATE),
    Fault(
        name="never answers, with a deadline",
        serve=_never,
        settings={"deadline": 0.2, "timeout": 10.0},
        is_timed=True,
        expected=raises("DeadlineExceededError"),
    ),
    Fault(
        name="headers drip for ever", serve=_drips_head, act=write, is_timed=True, expected=_LATE
    ),
    Fault(name="body drips for ever", serve=_drips_body, act=write, is_timed=True, expected=_LATE),
    Fault(
        name="the head of a chunk drips for ever",
        serve=_drips_chunk_head,
        act=write,
        is_timed=True,
        expected=_LATE,
    ),
    Fault(
        name="the head of gzip drips for ever",
        serve=_drips_gzip_head,
        act=write,
        is_timed=True,
        expected=_LATE,
    ),
    Fault(name="1xx for ever", serve=_announces_for_ever, act=write, is_timed=True, expected=_LATE),
    Fault(
        name="closes each connection after its answer, without saying so",
        serve=_closes_idle,
        act=_twice,
        settings=_LONG,
        expected=answers(id="i_1"),
        requests=3,
    ),
    Fault(
        name="closes a used connection on the next request: POST",
        serve=_drops_the_second,
        act=_read_and_write,
        expected=_LOST,
        requests=2,
    ),
    Fault(
        name="closes a used connection on the next request: GET",
        serve=_drops_the_second,
        act=read_twice,
        expected=answers(id="f_1"),
        requests=3,
        slept=(0.5,),
    ),
    Fault(
        name="413 before the body was read, then waits",
        serve=_refuses_early,
        act=upload,
        settings=_LONG,
        expected=raises("ApiError", status=413),
    ),
    Fault(
        name="413 before the body was read, then closes",
        serve=_refuses_early_and_closes,
        act=upload,
        settings=_LONG,
        expected=raises("ApiError or ConnectionFailedError"),
    ),
    Fault(
        name="interrupted while it waits",
        serve=_interrupts,
        settings=_LONG,
        expected=raises("KeyboardInterrupt"),
        raises_async=raises("CancelledError"),
        is_left=True,
    ),
    Fault(
        name="interrupted in the body",
        serve=_interrupts_in_body,
        settings=_LONG,
        expected=raises("KeyboardInterrupt"),
        raises_async=raises("CancelledError"),
        is_left=True,
    ),
)
