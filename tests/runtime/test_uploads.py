"""Files as they are sent: every kind of them, read piece by piece, again where that is possible."""

import io
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any

import httpx2
import pytest
from callers import AsyncCaller, SyncCaller
from conftest import Make
from loopback import Reply, Server
from runtime import files
from runtime.errors import (
    ArgumentError,
    BadRequestError,
    DeadlineExceededError,
    ServerError,
    UploadError,
)
from runtime.operation import Answer, Body, Operation

TEXT = bytes(range(256)) * 700  # 175 KiB, so in three pieces
OK = Reply(body=b"", content_type=None)
LATER = Reply(503, headers={"Retry-After": "0"})
ANSWERS = (Answer(status="200"),)
RAW = Operation[None](
    name="files.put", method="PUT", path="/files", answers=ANSWERS,
    body=Body(media_type="application/octet-stream", kind="bytes", argument="body", is_required=True),
)  # fmt: skip
FORM = Operation[None](
    name="files.add", method="PUT", path="/forms", answers=ANSWERS,
    body=Body(media_type="multipart/form-data", kind="multipart", argument="body"),
)  # fmt: skip


class OnlyRead:
    """A file that can do nothing but be read, such as the answer of a server."""

    def __init__(self, content: bytes) -> None:
        self._file = io.BytesIO(content)

    def read(self, size: int) -> bytes:
        return self._file.read(size)


def gives(content: bytes) -> Iterator[bytes]:
    yield b""
    yield from (content[:100], content[100:])


async def gives_later(content: bytes) -> AsyncIterator[bytes]:
    for piece in gives(content):
        yield piece


class Opened:
    """A file at a place that is not its beginning."""

    def __init__(self, path: Path) -> None:
        path.write_bytes(b"before" + TEXT)
        self.file = path.open("rb")
        self.file.seek(6)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    found = tmp_path / "note.bin"
    found.write_bytes(TEXT)
    return found


# Whether the length is known, and with it whether it can be sent twice.
KINDS: dict[str, tuple[Callable[[Path], Any], bool]] = {
    "bytes": (lambda path: TEXT, True),
    "bytearray": (lambda path: bytearray(TEXT), True),
    "memoryview": (lambda path: memoryview(TEXT).cast("I"), True),
    "list": (lambda path: [TEXT[:9], TEXT[9:]], True),
    "path": (lambda path: path, True),
    "file": (lambda path: Opened(path).file, True),
    "buffer": (lambda path: io.BytesIO(TEXT), True),
    "reader": (lambda path: OnlyRead(TEXT), False),
    "generator": (lambda path: gives(TEXT), False),
    "map": (lambda path: map(bytes, [TEXT[:9], TEXT[9:]]), False),
}


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_is_sent_whole(make: Make, server: Server, path: Path, kind: str) -> None:
    content, is_known = KINDS[kind]
    server.answer(OK)
    make().send(RAW, {"body": content(path)})
    (asked,) = server.asked
    assert asked.body == TEXT
    assert asked.headers.get("Content-Length") == (str(len(TEXT)) if is_known else None)
    assert asked.headers.get("Transfer-Encoding") == (None if is_known else "chunked")


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "list"])
def test_every_kind_may_be_part_of_a_form(
    make: Make, server: Server, path: Path, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With the bytes that a form of bytes has."""
    monkeypatch.setattr("secrets.token_hex", lambda size: "b0undary")
    content, is_known = KINDS[kind]
    server.answer(OK)
    make().send(FORM, {"body": {"note": {"a": 1}, "file": ("n", content(path), "a/b"), "end": "x"}})
    make().send(FORM, {"body": {"note": {"a": 1}, "file": ("n", TEXT, "a/b"), "end": "x"}})
    streamed, expected = server.asked
    assert streamed.body == expected.body
    assert expected.body == (
        b'--b0undary\r\nContent-Disposition: form-data; name="note"\r\n'
        b'Content-Type: application/json\r\n\r\n{"a":1}\r\n'
        b'--b0undary\r\nContent-Disposition: form-data; name="file"; filename="n"\r\n'
        b"Content-Type: a/b\r\n\r\n" + TEXT + b"\r\n"
        b'--b0undary\r\nContent-Disposition: form-data; name="end"\r\n\r\nx\r\n--b0undary--\r\n'
    )
    assert ("Content-Length" in streamed.headers) is is_known


def test_several_files_and_their_names(make: Make, server: Server, path: Path) -> None:
    server.answer(OK)
    several = (path, ("b.csv", gives(b"2")), io.BytesIO(b"3"))
    for given in (several, list(several)):
        make().send(FORM, {"body": {"file": given}})
    found = [line for line in server.asked[0].body.split(b"\r\n") if b"filename" in line]
    assert [line.rpartition(b"=")[2] for line in found] == [b'"note.bin"', b'"b.csv"', b'"file"']


def test_an_asynchronous_iterable_needs_the_asynchronous_client(server: Server, path: Path) -> None:
    server.answer(OK)
    for operation, given in (
        (RAW, lambda: gives_later(TEXT)),
        (FORM, lambda: {"file": ("n", gives_later(TEXT))}),
    ):
        AsyncCaller(server.url).send(operation, {"body": given()})
        assert TEXT in server.asked.pop().body
        with pytest.raises(ArgumentError, match="asynchronous client"):
            SyncCaller(server.url).send(operation, {"body": given()})
        assert not server.asked


@pytest.mark.parametrize("kind", KINDS)
def test_what_can_be_read_again_is_sent_again(
    make: Make, server: Server, path: Path, kind: str
) -> None:
    content, can_repeat = KINDS[kind]
    server.answer(LATER, LATER, OK)
    caller = make()
    if can_repeat:
        caller.send(RAW, {"body": content(path)})
        assert [asked.body for asked in server.asked] == [TEXT] * 3
        return
    with pytest.raises(ServerError, match=r"HTTP 503: \{\}; not tried again: .* read twice"):
        caller.send(RAW, {"body": content(path)})
    assert len(server.asked) == 1
    server.answer(Reply(400), OK)
    with pytest.raises(BadRequestError) as raised:  # which nobody would try again
        caller.send(RAW, {"body": content(path)})
    assert "read twice" not in str(raised.value)


def test_a_file_is_left_open_and_a_path_is_not(
    make: Make, server: Server, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[Any] = []

    def opened(*args: Any) -> Any:
        seen.append(open(*args))  # noqa: SIM115  # that it is closed is the question
        return seen[-1]

    monkeypatch.setattr(files, "open", opened, raising=False)
    server.answer(LATER, OK)
    make().send(RAW, {"body": path})
    assert [file.closed for file in seen] == [True, True]
    file = Opened(path).file
    make().send(RAW, {"body": file})
    assert not file.closed
    file.close()
    with pytest.raises(ArgumentError, match=r"files\.put: a file must be open"):
        make().send(RAW, {"body": file})


@pytest.mark.parametrize(
    ("now", "says"), [(TEXT[:-1], "shorter"), (TEXT + b"+", "longer"), (b"", "shorter")]
)
@pytest.mark.parametrize("operation", [RAW, FORM])
def test_a_file_that_changes_meanwhile_is_an_error(
    make: Make, server: Server, path: Path, now: bytes, says: str, operation: Operation[None]
) -> None:
    caller = make(on_request=lambda _: path.write_bytes(now))
    with pytest.raises(UploadError, match=rf"{operation.name}: the file became {says}"):
        caller.send(operation, {"body": path if operation is RAW else {"file": path}})


def test_an_empty_file_that_grows_is_an_error(make: Make, server: Server, path: Path) -> None:
    path.write_bytes(b"")
    server.answer(OK)
    make().send(RAW, {"body": path})
    assert server.asked[0].headers["Content-Length"] == "0"
    with pytest.raises(UploadError, match="longer"):
        make(on_request=lambda _: path.write_bytes(b"+")).send(RAW, {"body": path})


def test_what_no_file_is_is_refused_before_anything_is_sent(
    make: Make, server: Server, tmp_path: Path
) -> None:
    for given in (1, [1], object(), {"a": 1}, ["text"], ("n", b"x")):
        with pytest.raises(ArgumentError, match=r"files\.put: body must be bytes, text, a path"):
            make().send(RAW, {"body": given})
    with pytest.raises(ArgumentError, match="binary mode"):
        make().send(RAW, {"body": io.StringIO("text")})
    with pytest.raises(ArgumentError, match="folder"):
        make().send(RAW, {"body": tmp_path})
    with pytest.raises(FileNotFoundError):
        make().send(RAW, {"body": tmp_path / "missing"})
    assert not server.asked


def test_an_error_of_the_source_is_the_callers(make: Make, server: Server) -> None:
    """One of the network's, too, that a source met is none of this call's."""

    def fails(error: Exception) -> Iterator[bytes]:
        yield TEXT
        raise error

    with pytest.raises(KeyError, match="mine"):
        make().send(RAW, {"body": fails(KeyError("mine"))})
    with pytest.raises(UploadError, match=r"files\.put: ReadError"):
        make().send(RAW, {"body": fails(httpx2.ReadError("other server"))})
    with pytest.raises(UploadError, match=r"files\.put: a file must give bytes, and it gave str"):
        make().send(RAW, {"body": iter(["text"])})
    assert not server.asked


def test_headers_of_a_part(make: Make, server: Server) -> None:
    server.answer(OK)
    headers = {"X-Checksum": "abc", "content-id": "<1>"}
    make().send(FORM, {"body": {"file": ("n", b"x", None, headers)}})
    assert b"\r\nX-Checksum: abc\r\ncontent-id: <1>\r\n\r\nx\r\n" in server.asked[0].body
    for name, value in (
        ("X", "a\r\nB: c"), ("X\r\nY", "a"), ("X Y", "a"), ("Content-Type", "a/b"),
        ("content-disposition", "form-data"),
    ):  # fmt: skip
        with pytest.raises(ArgumentError, match=r"files\.add: "):
            make().send(FORM, {"body": {"file": ("n", b"x", None, {name: value})}})
    with pytest.raises(ArgumentError, match="must be a mapping"):
        make().send(FORM, {"body": {"file": ("n", b"x", None, "X: y")}})
    with pytest.raises(ArgumentError, match="line break"):
        make().send(FORM, {"body": {"file": ("n", b"x", "a/b\r\nX: y")}})
    with pytest.raises(ArgumentError, match="surrogate"):
        make().send(FORM, {"body": {"file": ("n\udcff", b"x")}})


def test_a_length_that_the_caller_knows(make: Make, server: Server) -> None:
    server.answer(OK)
    headers = {"Content-Length": str(len(TEXT))}
    make().send(RAW, {"body": gives(TEXT)}, extra_headers=headers)
    assert server.asked[0].body == TEXT
    assert "Transfer-Encoding" not in server.asked[0].headers


def test_the_time_of_sending_does_not_count_but_for_the_deadline(
    make: Make, server: Server
) -> None:
    server.answer(OK)
    caller = make()

    def slow() -> Iterator[bytes]:
        for _ in range(5):
            caller.clock.now += 10.0
            yield b"x"

    caller.send(RAW, {"body": slow()}, timeout=5.0)
    assert server.asked.pop().body == b"xxxxx"
    with pytest.raises(DeadlineExceededError):
        caller.send(RAW, {"body": slow()}, deadline=25.0)
    assert not server.asked


def test_files_are_read_apart_from_the_loop(server: Server, path: Path) -> None:
    """A caller's own file and iterator, too."""
    threads: list[bool] = []

    class Watched(OnlyRead):
        def read(self, size: int) -> bytes:
            threads.append(threading.current_thread() is threading.main_thread())
            return super().read(size)

    def watched() -> Iterator[bytes]:
        threads.append(threading.current_thread() is threading.main_thread())
        yield TEXT

    server.answer(OK)
    for content in (Watched(TEXT), watched()):
        AsyncCaller(server.url).send(RAW, {"body": content})
    assert len(threads) > 3
    assert not any(threads)


def test_a_request_by_hand_takes_the_same(make: Make, server: Server, path: Path) -> None:
    server.answer(OK)
    make().request("POST", "/x", content=path)
    make().request("POST", "/x", content=gives(TEXT), media_type="image/png")
    make().request("POST", "/x", multipart={"file": [path, ("n", gives(TEXT))]})
    assert [asked.body for asked in server.asked[:2]] == [TEXT, TEXT]
    assert server.asked[1].headers["Content-Type"] == "image/png"
    assert server.asked[2].body.count(TEXT) == 2
