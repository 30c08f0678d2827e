"""A server on 127.0.0.1 that fails on purpose: what it does with a connection is a function.

Plain sockets, because servers of the standard library do not let one send half a header.
"""

import gzip
import json
import socket
import ssl
import struct
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from functools import lru_cache

# Nothing waits longer than this, whatever a client does: a test ends by itself.
LONGEST = 20.0
_PIECE = 65_536


@dataclass(frozen=True, slots=True)
class Request:
    """A request as it was received: the head as text, and the body."""

    head: str
    body: bytes

    @property
    def method(self) -> str:
        """The HTTP method."""
        return self.head.partition(" ")[0]

    @property
    def target(self) -> str:
        """What stood in the request line."""
        return self.head.split(" ")[1]

    def header(self, name: str) -> str | None:
        """The value of a header, in any case; None where there is none."""
        for line in self.head.split("\r\n")[1:]:
            found, _, value = line.partition(":")
            if found.lower() == name.lower():
                return value.strip()
        return None


@dataclass(slots=True)
class Play:
    """What came to the server while one fault was on, and how clients left."""

    serve: "Callable[[Peer], None]"
    requests: list[Request] = field(default_factory=list)
    connections: int = 0
    kept: set[socket.socket] = field(default_factory=set)
    began: float = field(default_factory=time.monotonic)
    over: threading.Event = field(default_factory=threading.Event)
    left: threading.Event = field(default_factory=threading.Event)
    interrupt: Callable[[], object] = lambda: None
    other_origin: str = ""


class Peer:
    """One connection, from the server's side."""

    def __init__(self, connection: socket.socket, play: Play) -> None:
        self.play, self._connection, self._received = play, connection, b""
        connection.settimeout(LONGEST)

    @property
    def is_over(self) -> bool:
        """Whether the fault is over, or has lasted longer than any may."""
        return self.play.over.is_set() or time.monotonic() > self.play.began + LONGEST

    @property
    def number(self) -> int:
        """How many requests have come so far, over all connections."""
        return len(self.play.requests)

    def request(self) -> Request | None:
        """The next request with its body; None when the client has closed the connection."""
        head = self._head()
        if head is None:
            return None
        length = int(head.header("content-length") or 0)
        body = self._exactly(length)
        if (head.header("transfer-encoding") or "").lower() == "chunked":
            body = self._chunks()
        found = Request(head.head, body)
        self.play.requests.append(found)
        return found

    def head(self) -> Request | None:
        """The next request without reading its body; it counts as received."""
        found = self._head()
        if found is not None:
            self.play.requests.append(found)
        return found

    def _head(self) -> Request | None:
        while b"\r\n\r\n" not in self._received:
            if not self._more():
                return None
        raw, _, self._received = self._received.partition(b"\r\n\r\n")
        return Request(raw.decode("latin-1"), b"")

    def send(self, content: bytes) -> None:
        """Send bytes as they are."""
        self._connection.sendall(content)

    def answer(
        self,
        body: bytes = b"",
        status: str = "200 OK",
        *headers: str,
        kind: str = "application/json",
    ) -> None:
        """Send a whole answer."""
        self.send(answer(body, status, *headers, kind=kind))

    def drip(self, piece: bytes, every: float) -> None:
        """Send a few bytes over and over until the client has gone."""
        while not self.is_over:
            self.send(piece)
            self.play.over.wait(every)

    def wait(self) -> None:
        """Say nothing until the client has gone, or the fault is over."""
        self._connection.settimeout(0.02)
        while not self.is_over:
            try:
                if not self._connection.recv(_PIECE):
                    break
            except TimeoutError:
                continue
            except OSError:  # closed before all was read that was sent to it
                break
        else:
            return
        self.play.left.set()

    def finish(self) -> None:
        """No more is sent, what still comes is dropped."""
        self._connection.shutdown(socket.SHUT_WR)
        self.wait()

    def reset(self) -> None:
        """Close so that the client gets a reset instead of an end."""
        self._connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self._connection.close()

    def close(self) -> None:
        """Close the connection."""
        self._connection.close()

    def _exactly(self, length: int) -> bytes:
        while len(self._received) < length and self._more():
            pass
        found, self._received = self._received[:length], self._received[length:]
        return found

    def _line(self) -> bytes:
        while b"\r\n" not in self._received and self._more():
            pass
        line, _, self._received = self._received.partition(b"\r\n")
        return line

    def _chunks(self) -> bytes:
        body = b""
        while size := int(self._line().split(b";")[0] or b"0", 16):
            body += self._exactly(size)
            self._line()
        self._line()
        return body

    def _more(self) -> bool:
        piece = self._connection.recv(_PIECE)
        self._received += piece
        if not piece:
            self.play.left.set()
        return bool(piece)


class FaultServer:
    """Listens as long as the block lasts; each connection has a thread, which ends with its play."""

    def __init__(
        self, tls: ssl.SSLContext | None = None, scheme: str = "http", backlog: int = 128
    ) -> None:
        self._tls, self._scheme = tls, scheme
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=backlog)
        self.port: int = self._listener.getsockname()[1]
        self._play = Play(lambda peer: peer.close())
        self._threads: list[threading.Thread] = []
        self._is_over = False
        self._accepting = threading.Thread(target=self._accept, daemon=True)

    @property
    def origin(self) -> str:
        """Where clients are sent; the scheme may be another one than the server speaks."""
        return f"{self._scheme}://127.0.0.1:{self.port}"

    def __enter__(self) -> "FaultServer":
        self._accepting.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._is_over = True
        with suppress(OSError):
            socket.create_connection(("127.0.0.1", self.port), 1).close()  # wakes `accept`
        self._accepting.join(LONGEST)
        self._listener.close()

    @property
    def connections(self) -> int:
        """How many were made since the last fault began."""
        return self._play.connections

    def stop_listening(self) -> None:
        """For a server that was never started."""
        self._listener.close()

    @contextmanager
    def playing(self, serve: Callable[[Peer], None]) -> Iterator[Play]:
        """Do this with each connection that is made within the block."""
        self._play = Play(serve)
        try:
            yield self._play
        finally:
            self._play.over.set()
            for connection in tuple(self._play.kept):
                with suppress(OSError):  # closed already
                    connection.shutdown(socket.SHUT_RDWR)
            for thread in self._threads:
                thread.join(LONGEST)
            self._threads.clear()

    def _accept(self) -> None:
        while True:
            connection, _ = self._listener.accept()
            if self._is_over:
                connection.close()
                return
            self._play.connections += 1
            thread = threading.Thread(
                target=self._serve, args=(connection, self._play), daemon=True
            )
            self._threads.append(thread)
            thread.start()

    def _serve(self, connection: socket.socket, play: Play) -> None:
        try:
            # A client that goes away in the middle is part of what is tried here.
            with suppress(OSError, ssl.SSLError):
                if self._tls is not None:
                    connection.settimeout(LONGEST)
                    connection = self._tls.wrap_socket(connection, server_side=True)
                play.kept.add(connection)
                play.serve(Peer(connection, play))
        finally:
            play.kept.discard(connection)
            connection.close()


def answer(
    body: bytes = b"", status: str = "200 OK", *headers: str, kind: str = "application/json"
) -> bytes:
    """A whole answer as bytes; `headers` are lines."""
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", *headers]
    if kind:
        lines.append(f"Content-Type: {kind}")
    return "\r\n".join([*lines, "", ""]).encode("latin-1") + body


def of_json(value: object) -> bytes:
    """A value as JSON."""
    return json.dumps(value).encode()


@lru_cache(maxsize=4)
def bomb(mebibytes: int) -> bytes:
    """Zeros, as many MiB, compressed to a thousandth."""
    return gzip.compress(bytes(mebibytes << 20), 9)
