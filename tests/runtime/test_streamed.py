"""Answers that are read as they come: in pieces, whole, and saved."""

import asyncio
import gzip
import io
import threading
from pathlib import Path
from typing import Any

import pytest
from callers import STREAMED, AsyncCaller
from conftest import Make
from loopback import Reply, Server
from runtime.async_transport import AsyncTransport
from runtime.errors import ConnectionFailedError, DecodeError, NotFoundError
from sample_operations import DEFINITION, GET, KEY, Thing

ID = {"thing_id": 1}


def test_pieces_come_as_they_are_sent(make: Make, server: Server) -> None:
    sent: list[int] = []

    def note() -> None:
        sent.append(len(sent))

    server.answer(Reply(chunks=[b"a" * 10, note, b"b" * 10], headers={"Content-Length": "20"}))
    response, pieces = make().received(GET, ID, "iter_bytes")
    assert b"".join(pieces) == b"a" * 10 + b"b" * 10
    assert (response.status_code, response.headers["content-length"]) == (200, "20")
    assert sent == [0]


def test_the_whole_answer_can_be_parsed(make: Make, server: Server) -> None:
    response, thing = make().received(GET, ID, "parse")
    assert thing == Thing(id=1)
    assert "200" in repr(response)
    server.answer(Reply(body=b"{"))
    with pytest.raises(DecodeError):
        make().received(GET, ID, "parse")
    server.answer(Reply(body=b"[1]"))
    assert make().received(GET, ID, "read")[1] == b"[1]"


def test_a_path_is_written_whole(make: Make, server: Server, tmp_path: Path) -> None:
    content = bytes(range(256)) * 1000
    server.answer(Reply(body=content, headers={"Content-Length": str(len(content))}))
    target = tmp_path / "file.bin"
    target.write_bytes(b"before")
    assert make().received(GET, ID, "save", target)[1] == len(content)
    assert target.read_bytes() == content
    assert [path.name for path in tmp_path.iterdir()] == ["file.bin"]


def test_a_file_object_is_written(make: Make, server: Server) -> None:
    file = io.BytesIO()
    assert make().received(GET, ID, "save", file)[1] == 9
    assert file.getvalue() == b'{"id": 1}'


def test_a_broken_answer_leaves_the_path_as_it_was(
    make: Make, server: Server, tmp_path: Path
) -> None:
    target = tmp_path / "file.bin"
    target.write_bytes(b"before")
    server.answer(Reply(body=b"abc", headers={"Content-Length": "10"}))
    with pytest.raises(ConnectionFailedError):
        make().received(GET, ID, "save", target)
    assert target.read_bytes() == b"before"
    assert [path.name for path in tmp_path.iterdir()] == ["file.bin"]


def test_a_file_that_cannot_be_written_is_the_callers(
    make: Make, server: Server, tmp_path: Path
) -> None:
    with pytest.raises(FileNotFoundError):
        make().received(GET, ID, "save", tmp_path / "missing" / "file")


def test_errors_come_before_the_content(make: Make, server: Server) -> None:
    server.answer(Reply(404, b'{"code": "gone"}', content_type="application/problem+json"))
    with pytest.raises(NotFoundError) as caught:
        make().received(GET, ID, "read")
    assert caught.value.body.code == "gone"


def test_retries_come_before_the_content(make: Make, server: Server) -> None:
    server.answer(Reply(503, headers={"Retry-After": "1"}), Reply(body=b'{"id": 2}'))
    assert make().received(GET, ID, "parse")[1] == Thing(id=2)
    assert len(server.asked) == 2


def test_the_content_can_be_had_once(make: Make, server: Server) -> None:
    response, _ = make().received(GET, ID, "iter_bytes")
    with pytest.raises(RuntimeError, match="read already"):
        response._begin()


class Unbuffered(io.RawIOBase):
    """A file that takes a part of what it is given, and knows in which thread."""

    def __init__(self, most: int = 1000) -> None:
        self.content, self._most, self.threads = b"", most, set[bool]()

    def writable(self) -> bool:
        return True

    def write(self, content: Any) -> int:
        self.threads.add(threading.current_thread() is threading.main_thread())
        self.content += bytes(content[: self._most])
        return min(self._most, len(content))


def test_a_file_without_a_buffer_gets_everything(make: Make, server: Server) -> None:
    content = bytes(range(256)) * 100
    server.answer(Reply(body=content))
    file = Unbuffered()
    assert make().received(GET, ID, "save", file)[1] == len(content)
    assert file.content == content
    with pytest.raises(OSError, match="takes nothing"):
        make().received(GET, ID, "save", Unbuffered(0))


def test_an_asynchronous_client_writes_apart_from_its_loop(server: Server) -> None:
    file = Unbuffered()
    AsyncCaller(server.url).received(GET, ID, "save", file)
    assert file.threads == {False}


@pytest.mark.parametrize("kind", ["chunks", "gzip"])
def test_what_is_cut_off_is_no_file(make: Make, server: Server, tmp_path: Path, kind: str) -> None:
    """Neither where no size was announced, nor where it was that of what is compressed."""
    packed = gzip.compress(bytes(range(256)) * 100)
    if kind == "gzip":
        headers = {"Content-Encoding": "gzip", "Content-Length": str(len(packed))}
        server.answer(Reply(body=packed[:-100], headers=headers))
    else:
        headers = {"Transfer-Encoding": "chunked"}
        server.answer(Reply(chunks=[b"5\r\nhello\r\n", b"5\r\nwor"], headers=headers))
    with pytest.raises(ConnectionFailedError):
        make().received(GET, ID, "save", tmp_path / "file")
    assert not list(tmp_path.iterdir())


def test_a_cancelled_download_leaves_nothing(server: Server, tmp_path: Path) -> None:
    stop = threading.Event()
    server.answer(Reply(chunks=[b"hello", lambda: stop.wait(60)], headers={"Content-Length": "9"}))

    async def save(transport: AsyncTransport) -> None:
        options: Any = STREAMED
        async with await transport.send(GET, ID, options) as response:
            await response.save(tmp_path / "file")

    async def run() -> None:
        async with AsyncTransport(DEFINITION, {"api_key": KEY}, None, server.url, {}) as transport:
            task = asyncio.create_task(save(transport))
            while not list(tmp_path.iterdir()):
                await asyncio.sleep(0.01)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    try:
        asyncio.run(run())
    finally:
        stop.set()
    assert not list(tmp_path.iterdir())
