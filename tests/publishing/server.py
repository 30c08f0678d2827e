"""An index of our own on this machine, which fails in the ways that a test asks for.

It takes files as twine sends them, never takes a name twice, and counts what it stored.
"""

import base64
import hashlib
import json
import re
import socket
import struct
import sys
import threading
from collections import Counter, deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from generator.publishing import Index, index

USER, SECRET = "publisher", "canary-5ecret/of+the:test"
_FILE = re.compile(rb'name="content"; filename="([^"]+)"\r\n(?:[^\r\n]+\r\n)*\r\n')
_JSON = "application/vnd.pypi.simple.v1+json"
_HTML = "text/html"
# Longer than any wait of a test, and still an end.
_LONGEST = 20.0


@dataclass
class State:
    """What an index has, was asked, and does wrong.

    `uploads` holds what is done instead of the usual with the next uploads, one each; `always` with all
    that follow. `pages` are the same for listings. `hides` is how often a listing leaves out a file
    after it was stored; `page` is how files are listed.
    """

    files: dict[str, bytes] = field(default_factory=dict)
    stored: Counter[str] = field(default_factory=Counter)
    seen: Counter[str] = field(default_factory=Counter)
    asked: list[tuple[str, str, str]] = field(default_factory=list)
    uploads: deque["Fault"] = field(default_factory=deque)
    always: "Fault | None" = None
    pages: deque["Fault"] = field(default_factory=deque)
    hides: int = 0
    has_password: bool = True
    is_html: bool = False
    has_hashes: bool = True
    has_wrong_hashes: bool = False
    allows_again: bool = False
    reached: threading.Event = field(default_factory=threading.Event)
    goes_on: threading.Event = field(default_factory=threading.Event)

    def counts(self) -> dict[str, int]:
        """How often each file was stored."""
        return dict(self.stored)


class Request(BaseHTTPRequestHandler):
    """One request to the index."""

    protocol_version = "HTTP/1.1"
    state: State
    body: bytes = b""

    def do_GET(self) -> None:
        """A page of a project, or a file."""
        self._note()
        if self.state.pages:
            self.state.pages.popleft()(self)
        elif not self.may_enter():
            self.answer(401, "who are you?", {"WWW-Authenticate": 'Basic realm="index"'})
        elif self.path.startswith("/files/"):
            content = self.state.files.get(self.path.rpartition("/")[2])
            self.answer(200 if content else 404, content or b"", {"Content-Type": "x/y"})
        else:
            self.page(self.path.split("/")[2])

    def do_POST(self) -> None:
        """An upload."""
        self._note()
        fault = self.state.uploads.popleft() if self.state.uploads else self.state.always
        if fault is None:
            fault = stores
        fault(self)

    def take(self) -> str:
        """Read what is sent, and keep the file, once; returns its name."""
        self.body = self.rfile.read(int(self.headers["Content-Length"]))
        match = _FILE.search(self.body)
        assert match is not None
        boundary = self.headers["Content-Type"].partition("boundary=")[2].encode()
        name = match[1].decode()
        content = self.body[match.end() :].split(b"\r\n--" + boundary)[0]
        if name not in self.state.files or self.state.allows_again:
            self.state.files[name] = content
            self.state.stored[name] += 1
        return name

    def answer(
        self, status: int, body: str | bytes = b"", headers: dict[str, str] | None = None
    ) -> None:
        """Send an answer, whole."""
        content = body.encode() if isinstance(body, str) else body
        self.send_response(status)
        for name, value in {"Content-Type": "text/plain", **(headers or {})}.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def cut(self) -> None:
        """End the connection at once, so that the other side notices."""
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.close_connection = True
        self.connection.close()

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""

    def _note(self) -> None:
        authorization = self.headers.get("Authorization", "")
        self.state.asked.append((self.command, self.path, authorization))

    def may_enter(self) -> bool:
        """Whether the request has the password, or none is needed."""
        expected = base64.b64encode(f"{USER}:{SECRET}".encode()).decode()
        given = self.headers.get("Authorization")
        return not self.state.has_password or given == f"Basic {expected}"

    def page(self, project: str) -> None:
        """Answer with the files of a project."""
        files = dict(self._listed(project))
        if not files and not any(_project(name) == project for name in self.state.files):
            self.answer(404, "no such project")
        elif self.state.is_html:
            links = [
                f'<a href="{self._href(name, digest)}">{name}</a>' for name, digest in files.items()
            ]
            self.answer(
                200,
                f"<!DOCTYPE html><html><body>{''.join(links)}</body></html>",
                {"Content-Type": _HTML},
            )
        else:
            entries = [
                {
                    "filename": name,
                    "url": f"../../files/{name}",
                    "hashes": {"sha256": digest} if self.state.has_hashes else {},
                }
                for name, digest in files.items()
            ]
            page = {"meta": {"api-version": "1.1"}, "name": project, "files": entries}
            self.answer(200, json.dumps(page), {"Content-Type": _JSON})

    def _listed(self, project: str) -> Iterator[tuple[str, str]]:
        for name, content in sorted(self.state.files.items()):
            self.state.seen[name] += 1
            if _project(name) == project and self.state.seen[name] > self.state.hides:
                digest = hashlib.sha256(content).hexdigest()
                yield name, digest[::-1] if self.state.has_wrong_hashes else digest

    def _href(self, name: str, digest: str) -> str:
        return f"/files/{name}#sha256={digest}" if self.state.has_hashes else f"/files/{name}"


def _project(name: str) -> str:
    return name.partition("-")[0].replace("_", "-")


Fault = Callable[[Request], None]


def stores(request: Request) -> None:
    """What an index does that does nothing wrong."""
    if not request.may_enter():
        request.rfile.read(int(request.headers["Content-Length"]))
        request.answer(401, "who are you?", {"WWW-Authenticate": 'Basic realm="index"'})
        return
    before = sum(request.state.stored.values())
    name = request.take()
    if sum(request.state.stored.values()) == before:
        request.answer(409, f"{name} already exists")
    else:
        request.answer(200, "thanks")


def answers(
    status: int,
    text: str | bytes = "",
    headers: dict[str, str] | None = None,
    *,
    kept: bool = False,
) -> Fault:
    """Read the upload and answer so; `kept` stores the file all the same."""

    def fault(request: Request) -> None:
        if request.command == "POST" and kept:
            request.take()
        elif request.command == "POST":
            request.rfile.read(int(request.headers["Content-Length"]))
        request.answer(status, text, headers)

    return fault


def drips(request: Request) -> None:
    """Send a byte now and then, and never all of them."""
    request.send_response(200)
    request.send_header("Content-Type", "text/html")
    request.send_header("Content-Length", "100000")
    request.end_headers()
    with suppress(OSError):
        while not request.state.goes_on.wait(0.02):
            request.wfile.write(b" ")


def cuts(*, after: bool) -> Fault:
    """Cut the connection: in the middle of the upload, or after the file was stored."""

    def fault(request: Request) -> None:
        if after:
            request.take()
        else:
            request.rfile.read(int(request.headers["Content-Length"]) // 2)
        request.cut()

    return fault


def hangs(*, after: bool) -> Fault:
    """Say nothing until the test goes on: in the middle of the upload, or after the file was stored."""

    def fault(request: Request) -> None:
        if after:
            request.take()
        else:
            request.rfile.read(int(request.headers["Content-Length"]) // 2)
        request.state.reached.set()
        request.state.goes_on.wait(_LONGEST)
        request.cut()

    return fault


class _Server(ThreadingHTTPServer):
    """Serves until it is told to stop; a connection that the other side ended is no news."""

    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing of connections that ended."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]


@contextmanager
def serving(state: State) -> Iterator[Index]:
    """The index as long as the block lasts."""
    handler = type("Handler", (Request,), {"state": state, "timeout": _LONGEST})
    with _Server(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
        thread.start()
        try:
            yield index("internal", f"http://127.0.0.1:{server.server_port}/simple", None)
        finally:
            state.goes_on.set()
            server.shutdown()
            thread.join()
