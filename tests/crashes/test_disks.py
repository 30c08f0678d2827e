"""Real disks: full, read-only, mounted in the way. Where namespaces cannot be had, that is said."""

import os
import resource
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.modules import ROOT
from tests.crashes.forks import forked
from tests.crashes.scenes import COLD, GENERATE, Stage
from tests.crashes.steps import NOTHING


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Stage:
    """Two vendors whose documents have changed."""
    return Stage(GENERATE, tmp_path_factory.mktemp("stage"), tmp_path_factory.mktemp("kept"))


def _mounted(folder: Path, mounting: str) -> subprocess.CompletedProcess[str]:
    """The command in a folder, after mounts that nobody else sees; skips where there can be none."""
    own = ["unshare", "--mount"] if os.geteuid() == 0 else ["unshare", "--mount", "--map-root-user"]
    if (
        shutil.which("unshare") is None
        or subprocess.run(
            [*own, "sh", "-c", "mount -t tmpfs none /mnt"], capture_output=True
        ).returncode
    ):
        pytest.skip("nothing can be mounted here: the errors are raised by hand in test_trials")
    script = f'set -e; cd "$1"; {mounting}; exec "$2" -m generator generate'
    return subprocess.run(
        [*own, "sh", "-c", script, "sh", str(folder), sys.executable],
        env={
            **os.environ,
            "PYTHONPATH": str(ROOT),
            "CLIENTSMITH_CACHE": str(folder / "cache"),
            "TMPDIR": str(folder / "tmp"),
        },
        capture_output=True,
        text=True,
    )


@pytest.mark.parametrize(
    ("mounting", "words"),
    [
        ("mount -t tmpfs -o size=64k none generated", "No space left on device"),
        ("mount --bind generated generated; mount -o remount,bind,ro generated", "Read-only"),
        ("mount --bind specs/beta specs/beta; mount -o remount,bind,ro specs/beta", "Read-only"),
        ("mount --bind generated/beta generated/beta", "a file system of its own is mounted there"),
        ("mount -t tmpfs none generated/beta", "a file system of its own is mounted there"),
        ("mount -t tmpfs -o size=4k none tmp", "No space left on device"),
    ],
)
def test_what_is_mounted_refuses(mounting: str, words: str, stage: Stage) -> None:
    """A line says why, and what was there is there."""
    folder = stage.fresh()
    done = _mounted(folder, mounting)
    assert done.returncode == 2, done.stdout + done.stderr
    said = done.stdout + done.stderr
    assert words in said and "Traceback" not in said
    assert not list(stage.faults(leftovers=False))
    assert not list(stage.completed())


def test_a_file_may_not_be_as_long(stage: Stage) -> None:
    """The kernel's own refusal in the middle of a file."""
    stage.fresh()

    def limited() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (3000, 3000))
        stage.command()

    outcome = forked(limited, NOTHING)
    assert outcome.status == 2
    assert "File too large" in outcome.output and "Traceback" not in outcome.output
    assert not list(stage.faults(leftovers=False))
    assert not list(stage.completed())


def test_folders_of_others(stage: Stage) -> None:
    if os.geteuid() == 0:
        pytest.skip("root may write everywhere: read-only mounts are tried instead")
    folder = stage.fresh()
    for name in ("generated", "specs/beta"):
        (folder / name).chmod(0o555)
    try:
        outcome = stage.run()
        assert outcome.status == 2 and "Permission denied" in outcome.output
        assert "Traceback" not in outcome.output
        assert not list(stage.faults(leftovers=False))
    finally:
        for name in ("generated", "specs/beta"):
            (folder / name).chmod(0o755)
    assert not list(stage.completed())


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full here")
@pytest.mark.parametrize("command", ["generate", "check", "validate"])
def test_what_is_printed_does_not_fit(command: str, stage: Stage) -> None:
    folder = stage.fresh()
    with open("/dev/full", "w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "generator", command],
            cwd=folder,
            env={**os.environ, "PYTHONPATH": str(ROOT), "CLIENTSMITH_CACHE": "cache"},
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
        )
    assert done.returncode == 2
    assert "No space left on device" in done.stderr and "Traceback" not in done.stderr


def test_a_full_disk_keeps_nothing_in_the_cache(tmp_path: Path) -> None:
    """What cannot be kept is made anew; the packages are the same."""
    stage = Stage(COLD, tmp_path / "stage", tmp_path / "kept")
    folder = stage.fresh()
    (folder / "cache").mkdir()
    done = _mounted(folder, "mount -t tmpfs -o size=16k none cache")
    assert done.returncode == 0, done.stdout + done.stderr
    assert not list(stage.completed())
