"""The throw-away index wants its password, and leaves nothing behind, whatever ends it."""

import base64
import os
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.rehearsal.index import RehearsalError, Stage, stage
from tests.architecture.modules import ROOT

_PATIENCE = 60.0


def _status(place: Stage, username: str = "", password: str = "") -> int:
    asked = urllib.request.Request(place.url)
    if username:
        pair = base64.b64encode(f"{username}:{password}".encode()).decode()
        asked.add_header("Authorization", f"Basic {pair}")
    try:
        with urllib.request.urlopen(asked) as answer:
            return int(answer.status)
    except urllib.error.HTTPError as error:
        with error:
            return error.code


def test_the_index_is_entered_with_the_password_only() -> None:
    with stage() as place:
        assert _status(place) == 401
        assert _status(place, place.username, "guess") == 403
        assert _status(place, "someone", place.password) == 403
        assert _status(place, place.username, place.password) == 200


def test_the_password_is_in_no_command_environment_or_text() -> None:
    with stage() as place:
        assert place.password not in repr(place)
        proc = Path(f"/proc/{place.group}")
        if proc.exists():
            shown = (proc / "cmdline").read_bytes() + (proc / "environ").read_bytes()
            assert place.password.encode() not in shown
        done = place.run([sys.executable, "-c", f"print('{place.password}')"], {}, place.root)
        assert (done.status, done.text) == (0, "***\n")
        assert os.stat(place.root).st_mode & 0o077 == 0


def test_nothing_is_left_at_the_end_of_the_block() -> None:
    with stage() as place:
        (place.folder("some", "where") / "file").write_text("x", "utf-8")
        keeper = place.group
    assert not place.root.exists()
    assert not _is_alive(keeper)
    with pytest.raises(FileNotFoundError):
        place.folder("late")
    assert place.run([sys.executable, "-c", ""], {}, Path.cwd()).status == 127


def test_a_proxy_is_not_asked_for_the_index(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "internal.example")
    monkeypatch.delenv("no_proxy", raising=False)
    with stage():
        assert os.environ["NO_PROXY"] == "internal.example,127.0.0.1"
        assert os.environ["no_proxy"] == "127.0.0.1"
    assert os.environ["NO_PROXY"] == "internal.example"
    assert "no_proxy" not in os.environ


def test_a_tool_that_is_not_there_is_no_exception() -> None:
    with stage() as place:
        done = place.run([place.root / "missing"], {}, place.root)
    assert done.status == 127 and "No such file" in done.text


def test_an_index_that_does_not_start_says_why(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("generator.rehearsal.index._KEEPER", Path(__file__).with_name("none.py"))
    with pytest.raises(RehearsalError, match="does not start: .*none.py"), stage():
        pass


_REHEARSAL = """
import sys
from concurrent.futures import ThreadPoolExecutor
from generator.rehearsal.index import stage
from generator.stopping import stoppable

SLEEP = "import os, time; print(os.getpid(), file=open('tool', 'w'), flush=True); time.sleep(600)"
with stoppable(), ThreadPoolExecutor(1) as pool, stage() as place:
    waiting = pool.submit(place.run, [sys.executable, "-c", SLEEP], {}, place.root)
    print(place.root, place.group, flush=True)
    waiting.result()
"""


@pytest.mark.parametrize(
    ("number", "status"),
    [
        (signal.SIGINT, 130),
        (signal.SIGTERM, 143),
        (signal.SIGHUP, 129),
        (signal.SIGKILL, -signal.SIGKILL),
    ],
)
def test_a_signal_leaves_no_process_and_no_folder(number: signal.Signals, status: int) -> None:
    """Even of a program that was killed: the index ends with it, and takes the tools along."""
    with subprocess.Popen(
        [sys.executable, "-c", _REHEARSAL],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        text=True,
        preexec_fn=_hears_signals,
    ) as process:
        assert process.stdout is not None
        folder, keeper = process.stdout.readline().split()
        root = Path(folder)
        _until(lambda: (root / "tool").is_file() and (root / "tool").read_text("utf-8").strip())
        tool = int((root / "tool").read_text("utf-8"))
        process.send_signal(number)
        assert process.wait(_PATIENCE) == status
    _until(lambda: not _is_alive(tool) and not _is_alive(int(keeper)) and not root.exists())


def _hears_signals() -> None:
    """What runs in the background of a shell ignores interruptions, and so would its children."""
    for number in (signal.SIGINT, signal.SIGHUP):
        signal.signal(number, signal.SIG_DFL)


def _until(holds: Callable[[], object]) -> None:
    end = time.monotonic() + _PATIENCE
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.05)


def _is_alive(pid: int) -> bool:
    """Whether a process runs; one that has ended, and that nobody has asked about, does not."""
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    try:
        state = Path(f"/proc/{pid}/stat").read_text("utf-8").rpartition(")")[2].split()[0]
    except FileNotFoundError:
        return not Path("/proc/self").exists()
    return state != "Z"
