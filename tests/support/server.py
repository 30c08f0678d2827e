"""A server on 127.0.0.1 that records what it receives and gives the answers of a script."""

import json
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


@dataclass(frozen=True, slots=True)
class Request:
    """A request as it was received: the target is not decoded, headers keep order and case."""

    method: str
    target: str
    headers: tuple[tuple[str, str], ...]
    body: bytes

    def header(self, name: str) -> str | None:
        """The only header of this name, in any case; None when there is none."""
        found = [value for key, value in self.headers if key.lower() == name.lower()]
        assert len(found) < 2, f"{name} was sent {len(found)} times"
        return found[0] if found else None

    @property
    def path(self) -> str:
        """The target without the query."""
        return self.target.partition("?")[0]

    @property
    def query(self) -> str:
        """The query as received."""
        return self.target.partition("?")[2]

    def json(self) -> Any:
        """The body, decoded."""
        return json.loads(self.body)


@dataclass(frozen=True, slots=True)
class Reply:
    """What the server does with one request.

    `ends` says what happens instead of an answer: `drop` closes the connection, `hang` says nothing
    until the server stops.
    """

    status: int = 200
    body: bytes = b""
    headers: tuple[tuple[str, str], ...] = ()
    ends: str | None = None


def json_reply(value: object, status: int = 200, **headers: str) -> Reply:
    """A JSON answer; header names are written with `_` for `-`."""
    named = tuple((name.replace("_", "-"), text) for name, text in headers.items())
    content = json.dumps(value).encode()
    return Reply(status, content, (("Content-Type", "application/json"), *named))


def status_reply(status: int, **headers: str) -> Reply:
    """An answer without a body."""
    return Reply(status, b"", tuple((k.replace("_", "-"), v) for k, v in headers.items()))


DROP = Reply(ends="drop")
HANG = Reply(ends="hang")
# No client repeats a request after this status, so an unexpected request shows at once.
_UNSCRIPTED = Reply(501, b"the script holds no answer", (("Content-Type", "text/plain"),))

Script = Reply | Callable[[Request], Reply]


@dataclass(slots=True)
class RecordingServer:
    """The requests so far, and the answers to come; `always` answers when the script is at its end."""

    port: int
    requests: list[Request] = field(default_factory=list)
    script: list[Script] = field(default_factory=list)
    always: Script | None = None
    stopped: threading.Event = field(default_factory=threading.Event)
    _turn: threading.Lock = field(default_factory=threading.Lock)

    @property
    def origin(self) -> str:
        """Scheme, host and port."""
        return f"http://127.0.0.1:{self.port}"

    def will(self, *script: Script) -> "RecordingServer":
        """Add answers to the script; returns the server."""
        self.script.extend(script)
        return self

    @property
    def only(self) -> Request:
        """The one request that was received."""
        assert len(self.requests) == 1, f"{len(self.requests)} requests were received"
        return self.requests[0]

    def take(self, request: Request) -> Reply:
        """Record a request and return the answer to it."""
        with self._turn:
            self.requests.append(request)
            step = self.script.pop(0) if self.script else self.always or _UNSCRIPTED
        return step if isinstance(step, Reply) else step(request)


class _Listening(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False  # a connection kept alive would be waited for

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.recording = RecordingServer(self.server_address[1])


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    @property
    def _recording(self) -> RecordingServer:
        assert isinstance(self.server, _Listening)
        return self.server.recording

    def _any(self) -> None:
        # `self.path` is not the target as received: http.server joins leading slashes.
        target = self.requestline.split(" ")[1]
        request = Request(self.command, target, tuple(self.headers.items()), self._body())
        reply = self._recording.take(request)
        if reply.ends is None:
            self._answer(reply)
            return
        if reply.ends == "hang":
            self._recording.stopped.wait()
        self.close_connection = True

    def _answer(self, reply: Reply) -> None:
        self.send_response_only(reply.status)
        for name, value in reply.headers:
            self.send_header(name, value)
        if reply.status not in (204, 304):
            self.send_header("Content-Length", str(len(reply.body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(reply.body)

    def _body(self) -> bytes:
        if self.headers.get("Transfer-Encoding", "").lower() != "chunked":
            return self.rfile.read(int(self.headers.get("Content-Length") or 0))
        chunks = []
        while size := int(self.rfile.readline().split(b";")[0], 16):
            chunks.append(self.rfile.read(size))
            self.rfile.readline()
        self.rfile.readline()
        return b"".join(chunks)

    do_GET = do_HEAD = do_POST = do_PUT = do_PATCH = do_DELETE = do_OPTIONS = do_QUERY = _any

    def log_message(self, format: str, *args: object) -> None:
        """Tests read `requests`; nothing is printed."""


@contextmanager
def running_server() -> Iterator[RecordingServer]:
    """A server on a port that the system chose; it stops at the end of the block."""
    listening = _Listening()
    server = listening.recording
    thread = threading.Thread(target=listening.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.stopped.set()
        listening.shutdown()
        listening.server_close()
        thread.join()


def unused_origin() -> str:
    """An origin where nobody listens: a connection is refused."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{probe.getsockname()[1]}"
