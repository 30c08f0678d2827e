"""Uploads over connections that break, and how much memory they take."""

import asyncio
import io
import socket
import struct
import threading
import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import pytest
from callers import AsyncCaller, Caller, SyncCaller
from runtime import files
from runtime.async_transport import AsyncTransport
from runtime.errors import ConnectionFailedError
from sample_operations import DEFINITION, KEY
from test_uploads import FORM, RAW

SIZE = 32 * 2**20
_MIDDLE = 100_000
_RESET = struct.pack("ii", 1, 0)  # nothing lingers: closing the socket resets the connection
CLIENTS = pytest.mark.parametrize("kind", [SyncCaller, AsyncCaller])


class Sink:
    """A server that throws away what it gets; of each connection it may reset the first ones."""

    def __init__(self, port: int = 0, resets: int = 0) -> None:
        self._resets = resets
        self.sizes: list[int] = []  # of the bodies, with the framing of chunks
        self._socket = socket.create_server(("127.0.0.1", port))
        self._socket.settimeout(60)
        self.url = f"http://127.0.0.1:{self._socket.getsockname()[1]}"

    def serve(self) -> None:
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:  # closed
                return
            connection.settimeout(60)
            with connection:
                self._answer(connection)

    def close(self) -> None:
        self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()

    def _answer(self, connection: socket.socket) -> None:
        head = b""
        while b"\r\n\r\n" not in head:
            head += connection.recv(1)
        length = head.lower().partition(b"content-length:")[2].partition(b"\r\n")[0].strip()
        size, last = 0, b""
        while size < int(length) if length else not last.endswith(b"0\r\n\r\n"):
            came = connection.recv(2**18)
            size, last = size + len(came), (last + came)[-5:]
            if not came:  # the client gave up
                return
            if len(self.sizes) < self._resets and size >= _MIDDLE:
                self.sizes.append(size)
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
                return
        self.sizes.append(size)
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")


@contextmanager
def sinking(**how: int) -> Iterator[Sink]:
    sink = Sink(**how)
    thread = threading.Thread(target=sink.serve, daemon=True)
    thread.start()
    try:
        yield sink
    finally:
        sink.close()
        thread.join(60)


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("uploads") / "large.bin"
    with path.open("wb") as file:
        file.truncate(SIZE)
    return path


def _pieces() -> Iterator[bytes]:
    yield from (bytes(2**16) for _ in range(SIZE // 2**16))


CONTENTS: dict[str, tuple[Any, Callable[[Path], Any]]] = {
    "path": (RAW, lambda path: path),
    "file": (RAW, lambda path: path.open("rb")),
    "iterator": (RAW, lambda path: _pieces()),
    "path in a form": (FORM, lambda path: {"file": path, "note": "n"}),
    "iterator in a form": (FORM, lambda path: {"file": ("n", _pieces()), "note": "n"}),
}


@CLIENTS
@pytest.mark.parametrize("content", CONTENTS)
def test_no_file_is_held_in_memory(kind: Callable[..., Caller], content: str, large: Path) -> None:
    operation, make = CONTENTS[content]
    with sinking() as sink:
        caller = kind(sink.url)
        caller.send(operation, {"body": make(large)})  # what is loaded once
        tracemalloc.start()
        try:
            caller.send(operation, {"body": make(large)})
            _, peak = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
        assert min(sink.sizes) >= SIZE
    assert peak < 4 * 2**20


@CLIENTS
def test_bytes_are_not_copied(kind: Callable[..., Caller]) -> None:
    content = bytes(SIZE)
    with sinking() as sink:
        tracemalloc.start()
        try:
            kind(sink.url).send(RAW, {"body": content})
            _, peak = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
        assert sink.sizes == [SIZE]
    assert peak < SIZE / 4


@CLIENTS
@pytest.mark.parametrize("content", CONTENTS)
def test_a_reset_in_the_middle(kind: Callable[..., Caller], content: str, large: Path) -> None:
    operation, make = CONTENTS[content]
    with sinking(resets=2) as sink:
        if "iterator" not in content:
            kind(sink.url).send(operation, {"body": make(large)})
            assert len(sink.sizes) == 3
            assert sink.sizes[2] >= SIZE
            return
        with pytest.raises(ConnectionFailedError, match="not tried again: .* read twice"):
            kind(sink.url).send(operation, {"body": make(large)})
        assert len(sink.sizes) == 1


@CLIENTS
def test_what_was_not_read_is_sent_later(kind: Callable[..., Caller]) -> None:
    """Nobody listens until a hook opens the server, before the second attempt."""
    with ExitStack() as stack:
        with socket.create_server(("127.0.0.1", 0)) as taken:
            port = taken.getsockname()[1]
        sinks: list[Sink] = []

        def listen(_: object) -> None:
            sinks.append(stack.enter_context(sinking(port=port)))

        caller = kind(f"http://127.0.0.1:{port}", on_retry=listen)
        caller.send(RAW, {"body": iter([b"x" * 200])})
        assert len(sinks) == 1
        assert sinks[0].sizes == [len("c8\r\n") + 200 + len("\r\n0\r\n\r\n")]


def test_a_cancelled_upload_closes_its_file(large: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also while a thread is reading from it."""
    seen: list[Any] = []
    reading, go_on = threading.Event(), threading.Event()

    class Held(io.FileIO):
        def read(self, size: int | None = -1) -> Any:
            reading.set()
            assert go_on.wait(60)
            return super().read(size)

    def opened(path: Path, mode: str) -> Any:
        seen.append(Held(path, "r"))
        return seen[-1]

    monkeypatch.setattr(files, "open", opened, raising=False)

    async def run(url: str) -> None:
        async with AsyncTransport(DEFINITION, {"api_key": KEY}, None, url, {}) as transport:
            task = asyncio.create_task(transport.send(RAW, {"body": large}, {}))
            assert await asyncio.to_thread(reading.wait, 60)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            go_on.set()

    with sinking() as sink:
        asyncio.run(run(sink.url))  # which waits for the threads
    assert [file.closed for file in seen] == [True]
