"""The steps that are counted are those that the kernel sees."""

import json
import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from tests.architecture.modules import ROOT
from tests.review.command.project import CLIENT, SPEC, Project

# Each group of system calls, and the steps that it is counted as.
_GROUPS = {
    "rename renameat renameat2": ("rename", "replace", "exchange"),
    "mkdir mkdirat": ("mkdir",),
    "unlink unlinkat rmdir": ("unlink", "remove", "rmdir"),
    "fsync fdatasync": ("fsync",),
    "truncate ftruncate": ("truncate", "ftruncate"),
    "link linkat": ("link",),
    "symlink symlinkat": ("symlink",),
    "chmod fchmod fchmodat fchmodat2": ("chmod", "fchmod"),
    "write writev pwrite64 pwritev sendfile copy_file_range": ("write", "sendfile"),
}
# Counts without changing anything, and waits for the disk as the program would.
_RUN = """
import json, sys
from generator.cli import main
from tests.crashes.steps import NOTHING, Steps
steps = Steps(NOTHING, syncs=True)
steps.install()
try:
    main(["generate"])
finally:
    print(json.dumps(steps.names))
"""


def test_no_step_is_missed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, record_property: pytest.FixtureRequest
) -> None:
    if shutil.which("strace") is None:
        pytest.skip("strace is not installed: nothing to hold the counts against")
    if subprocess.run(["strace", "-o", os.devnull, "true"], capture_output=True).returncode:
        pytest.skip("strace may not look at processes here")
    project = Project(tmp_path / "project")
    project.vendor(spec=SPEC, client=CLIENT)
    calls = " ".join([*_GROUPS, "open openat"]).split()
    (project.folder / "tmp").mkdir()
    done = subprocess.run(
        [
            *("strace", "-y", "-s", "0", "-o", str(tmp_path / "log")),
            *("-e", f"trace={','.join(f'?{call}' for call in calls)}"),
            *(sys.executable, "-c", _RUN),
        ],
        cwd=project.folder,
        env={
            **os.environ,
            "PYTHONPATH": str(ROOT),
            "PYTHONDONTWRITEBYTECODE": "1",
            "TMPDIR": str(project.folder / "tmp"),
            "CLIENTSMITH_CACHE": "cache",
        },
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    counted = Counter(json.loads(done.stdout.splitlines()[-1]))
    seen = _seen((tmp_path / "log").read_text("utf-8", "replace"), str(project.folder))
    for group, steps in _GROUPS.items():
        ours = sum(counted[step] for step in steps)
        kernels = sum(seen[call] for call in group.split())
        assert ours == kernels, (group, ours, kernels)
    assert counted["open"] == seen["open for writing"]
    assert sum(counted.values()) > 400
    record_property("counts", f"strace and we count {sum(counted.values())} steps")


def _seen(log: str, folder: str) -> Counter[str]:
    """How often each call was made on something below a folder, in which the program runs."""
    found: Counter[str] = Counter()
    for line in log.splitlines():
        match = re.match(r"(\w+)\(", line)
        is_relative = re.match(r'\w+\("(?!/)', line) is not None
        if match is None or not (is_relative or folder in line):
            continue
        call = match[1]
        if call in ("open", "openat"):
            writes = re.search(r"O_WRONLY|O_RDWR|O_CREAT|O_TRUNC", line)
            found["open for writing"] += writes is not None
        else:
            found[call] += 1
    return found
