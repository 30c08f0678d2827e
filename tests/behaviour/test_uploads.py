"""Files in generated packages: what callers may pass, and what servers, fakes and hooks get of it."""

import asyncio
import importlib
import logging
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.support.clients import FakeTime, Mode
from tests.support.packages import Packages
from tests.support.server import RecordingServer, json_reply, status_reply

CONTENT = b"RIFF" * 40_000
CREATED = json_reply({"id": "f_1"}, 201)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    found = tmp_path / "console.webp"
    found.write_bytes(CONTENT)
    return found


def upload(packages: Packages, server: RecordingServer, mode: Mode, file: Any, **more: Any) -> Any:
    given = {"api_key": "so_test_0123456789", "base_url": server.origin, **more}
    module = packages.vendor("serverops")
    return mode.call(module, "ServerOps", lambda c: c.media.upload(file=file), **given)


def test_a_path_is_sent_again_after_the_wait_that_is_asked_for(
    packages: Packages, server: RecordingServer, mode: Mode, path: Path
) -> None:
    server.will(status_reply(503, Retry_After="0"), CREATED)
    assert upload(packages, server, mode, path).id == "f_1"
    first, second = server.requests
    assert first.body == second.body
    assert b'filename="console.webp"\r\nContent-Type: image/webp\r\n\r\n' + CONTENT in first.body
    assert first.header("Content-Length") == str(len(first.body))


def test_an_iterator_is_sent_once(
    packages: Packages, server: RecordingServer, mode: Mode, path: Path
) -> None:
    server.will(CREATED)
    upload(packages, server, mode, ("a.webp", iter([CONTENT]), "image/webp", {"X-Part": "1"}))
    assert b"\r\nX-Part: 1\r\n\r\n" + CONTENT in server.only.body
    assert server.only.header("Transfer-Encoding") == "chunked"
    server.requests.clear()
    server.will(status_reply(503, Retry_After="0"))
    with pytest.raises(packages.vendor("serverops").ServerError, match="cannot be read twice"):
        upload(packages, server, mode, iter([CONTENT]))
    assert len(server.requests) == 1


def test_hooks_and_the_log_hold_nothing_of_a_file(
    packages: Packages,
    server: RecordingServer,
    mode: Mode,
    path: Path,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    told: list[object] = []
    server.will(status_reply(503, Retry_After="0"), CREATED)
    hooks = dict.fromkeys(("on_request", "on_response", "on_retry"), told.append)
    upload(packages, server, mode, path, **hooks)
    assert len(told) == 5
    assert "RIFF" not in f"{told}{caplog.text}"
    assert "console" not in f"{told}{caplog.text}"


def test_fakes_see_the_whole_file(packages: Packages, path: Path) -> None:
    module = packages.vendor("serverops")
    testing: Any = importlib.import_module(f"{module.__name__}.testing")
    with testing.FakeServerOps() as fake:
        for file in (path, path.read_bytes(), ("n", iter([CONTENT])), path.open("rb")):
            fake.media.upload(file=file)
        assert [CONTENT in call.request.content for call in fake.media.upload.calls] == [True] * 4
        assert fake.media.upload.calls[0].arguments == {"file": path}

    async def later() -> AsyncIterator[bytes]:
        yield CONTENT

    async def run() -> None:
        async with testing.FakeAsyncServerOps() as fake:
            for file in (path, ("n", later()), ("n", iter([CONTENT]))):
                await fake.media.upload(file=file)
            calls = fake.media.upload.calls
            assert [CONTENT in call.request.content for call in calls] == [True] * 3

    asyncio.run(run())


def test_what_callers_may_pass_has_a_name(packages: Packages) -> None:
    for vendor in ("serverops", "zenoo"):
        module = packages.vendor(vendor)
        assert {"FileArgument", "FileContent", "UploadError"} <= set(module.__all__)
        assert bytes in module.FileContent.__args__


def test_a_request_by_hand_takes_files(
    packages: Packages, server: RecordingServer, mode: Mode, path: Path
) -> None:
    server.will(CREATED, CREATED)
    given = {"api_key": "K", "base_url": server.origin}
    module = packages.vendor("zenoo")

    def gives() -> Iterator[bytes]:
        yield CONTENT

    mode.call(module, "Zenoo", lambda c: c.request("PUT", "/x", content=path), **given)
    mode.call(
        module, "Zenoo", lambda c: c.request("PUT", "/x", multipart={"f": [path, ("n", gives())]}),
        FakeTime(), **given,
    )  # fmt: skip
    assert server.requests[0].body == CONTENT
    assert server.requests[1].body.count(CONTENT) == 2
