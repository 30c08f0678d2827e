"""Answers that are read as they come: in pieces, whole, and saved."""

import io
from pathlib import Path

import pytest
from conftest import Make
from loopback import Reply, Server
from runtime.errors import ConnectionFailedError, DecodeError, NotFoundError
from sample_operations import GET, Thing

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
