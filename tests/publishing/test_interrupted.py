"""A run that is ended midway, by whatever, leaves nothing that another run does not complete."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from generator.publishing import Index
from tests.publishing.distributions import write
from tests.publishing.server import SECRET, USER, Fault, State, hangs, serving, stores

_LONGEST = 60
_VENDORS = ("acme", "pets")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with two vendors whose files are built."""
    folder = tmp_path / "project"
    for vendor in _VENDORS:
        home = folder / "specs" / vendor
        home.mkdir(parents=True)
        (home / "source.yaml").write_text("openapi: 3.1.0\n")
        (home / "client.yaml").write_text("package: {version: 1.0.0}\n")
        write(folder / "dist", f"{vendor}-client")
    return folder


@contextmanager
def running(project: Path, internal: Index) -> Iterator[subprocess.Popen[str]]:
    """The command in a process of its own, which is gone after the block."""
    arguments = ("publish", "--index-url", internal.url, "--dist", "dist", "--no-public-check")
    environment = {
        **os.environ,
        "PYTHONPATH": str(Path(__file__).parents[2]),
        "TWINE_USERNAME": USER,
        "TWINE_PASSWORD": SECRET,
    }
    process = subprocess.Popen(
        [sys.executable, "-m", "generator", *arguments],
        cwd=project, env=environment, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        preexec_fn=_interruptible,
    )  # fmt: skip
    try:
        yield process
    finally:
        process.kill()
        process.wait()


def _interruptible() -> None:
    """What runs in the background of a shell ignores interruptions, and so would its children."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def after(count: int, fault: Fault) -> list[Fault]:
    """So many uploads that go well, and then one that does not."""
    usual: Fault = stores
    return [*[usual] * count, fault]


@pytest.mark.parametrize(("count", "stored"), [(0, False), (1, True), (2, False)])
def test_killed_at_an_upload(count: int, stored: bool, project: Path) -> None:
    """In the middle of the upload that follows so many others, or when its file was just stored."""
    state = State()
    state.uploads += after(count, hangs(after=stored))
    with serving(state) as internal:
        with running(project, internal) as process:
            assert state.reached.wait(_LONGEST)
            process.send_signal(signal.SIGKILL)
            assert process.wait(_LONGEST) == -signal.SIGKILL
        assert len(state.files) == count + stored
        state.goes_on.set()
        with running(project, internal) as process:
            output, _ = process.communicate(timeout=_LONGEST)
    assert process.returncode == 0, output
    assert len(state.files) == 4
    assert set(state.counts().values()) == {1}
    assert SECRET not in output


def test_an_interruption_ends_with_the_summary(project: Path) -> None:
    state = State()
    state.uploads += after(1, hangs(after=False))
    with serving(state) as internal:
        with running(project, internal) as process:
            assert state.reached.wait(_LONGEST)
            process.send_signal(signal.SIGINT)
            output, _ = process.communicate(timeout=_LONGEST)
        state.goes_on.set()
        assert process.returncode == 1, output
        assert "1 uploaded, 3 not tried; not published: acme, pets" in output
        assert "interrupted; another run completes it" in output
        with running(project, internal) as process:
            output, _ = process.communicate(timeout=_LONGEST)
    assert process.returncode == 0, output
    assert set(state.counts().values()) == {1}
    assert "3 uploaded, 1 skipped" in output
