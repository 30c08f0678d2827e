"""Against an index that others wrote: pypiserver, with a password for everything."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

import pytest

from generator.publishing import Index, index
from tests.publishing.distributions import made
from tests.publishing.runs import messages, outcomes, run
from tests.publishing.server import SECRET, USER


class Quiet(WSGIRequestHandler):
    """Requests are no news."""

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


class Server(WSGIServer):
    """One that does not wait for a connection that nobody uses any more."""

    request_queue_size = 16


@contextmanager
def serving(folder: Path, **options: object) -> Iterator[Index]:
    """An index of the files in a folder, as long as the block lasts."""
    # When it is imported it changes how modules are found, in a way that pytest cannot collect with.
    import pypiserver

    folder.mkdir(exist_ok=True)
    app = pypiserver.app(
        roots=[folder],
        authenticate=["list", "download", "update"],
        auther=lambda user, secret: (user, secret) == (USER, SECRET),
        **{"disable_fallback": True, **options},
    )
    with make_server("127.0.0.1", 0, app, Server, Quiet) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
        thread.start()
        try:
            yield index(None, f"http://127.0.0.1:{server.server_port}/simple/", None)
        finally:
            server.shutdown()
            thread.join()


def test_publish_twice_and_change(tmp_path: Path, environment: dict[str, str]) -> None:
    release = made(tmp_path / "dist")
    other = made(tmp_path / "other", content="# other")
    with serving(tmp_path / "index") as internal:
        runs = [run(internal, each, environment)[0] for each in (release, release, other)]
    assert [outcomes(each) for each in runs] == [
        ["uploaded", "uploaded"],
        ["skipped", "skipped"],
        ["refused", "refused"],
    ]
    for refused, there in zip(runs[2].files, release.distributions, strict=True):
        assert refused.listed == there.sha256
        assert (tmp_path / "index" / there.path.name).read_bytes() == there.path.read_bytes()


@pytest.mark.parametrize("kept", ["wheel", "sdist"])
def test_half_a_set_is_completed(kept: str, tmp_path: Path, environment: dict[str, str]) -> None:
    release = made(tmp_path / "dist")
    (tmp_path / "index").mkdir()
    for each in release.distributions:
        if each.kind == kept:
            (tmp_path / "index" / each.path.name).write_bytes(each.path.read_bytes())
    with serving(tmp_path / "index") as internal:
        (published,) = run(internal, release, environment)
    assert sorted(outcomes(published)) == ["skipped", "uploaded"]
    assert len(list((tmp_path / "index").iterdir())) == 2


@pytest.mark.parametrize(("algorithm"), ["md5", None])
def test_what_the_page_does_not_hash_is_downloaded(
    algorithm: str | None, tmp_path: Path, environment: dict[str, str]
) -> None:
    release = made(tmp_path / "dist")
    with serving(tmp_path / "index", hash_algo=algorithm) as internal:
        runs = [run(internal, release, environment)[0] for _ in range(2)]
    assert [outcomes(each) for each in runs] == [["uploaded"] * 2, ["skipped"] * 2]


@pytest.mark.parametrize(
    ("user", "secret", "status", "source"),
    [("", "", 401, "none found in TWINE_USERNAME and"), (USER, "wrong", 403, "the environment")],
)
def test_wrong_passwords(user: str, secret: str, status: int, source: str, tmp_path: Path) -> None:
    environment = {"TWINE_USERNAME": user, "TWINE_PASSWORD": secret}
    with serving(tmp_path / "index") as internal:
        (published,) = run(internal, made(tmp_path / "dist"), environment)
    assert outcomes(published) == ["failed", "failed"]
    assert f"answers {status}" in messages(published)
    assert f"credential: {source}" in messages(published)


def test_an_index_that_forwards_to_the_public_one(
    tmp_path: Path, environment: dict[str, str]
) -> None:
    """That is what pypiserver does with names that it lacks, unless it is told not to."""
    release = made(tmp_path / "dist")
    with serving(tmp_path / "index", disable_fallback=False) as internal:
        first, second = (run(internal, release, environment)[0] for _ in range(2))
    assert (outcomes(first), outcomes(second)) == (["uploaded"] * 2, ["skipped"] * 2)
    assert "gets a stranger's" in "".join(first.warnings)
    assert not second.warnings
