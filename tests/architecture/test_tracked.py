"""What is under version control belongs to the project: no file leads, or points, out of it."""

import os
import re
import subprocess
import tempfile
from pathlib import Path, PurePosixPath

import pytest

from tests.architecture.modules import ROOT

_LINK = "120000"
# Folders that only a machine has; a path of an API that looks so would have to be listed here.
_OF_MACHINES = r"/home/\w+/|/Users/\w+/|/ro{2}t/|/tmp/|[A-Z]:\\Users\\"
_BEFORE = r"(?<![\w.}/:-])"


def tracked() -> list[tuple[str, str]]:
    """Mode and path of every file under version control; skips the test where there is none."""
    listed = subprocess.run(
        ["git", "ls-files", "--stage", "-z"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if listed.returncode != 0:
        pytest.skip("this is no checkout: git knows no file of it")
    entries = [entry.partition("\t") for entry in listed.stdout.split("\0") if entry]
    return [(facts.split()[0], path) for facts, _, path in entries]


def leads_out(path: str, target: str) -> bool:
    """Whether a link in the project leads to an absolute path, or outside of the project."""
    if PurePosixPath(target).is_absolute():
        return True
    place = os.path.normpath(os.path.join(os.path.dirname(path), target))
    return place.split("/")[0] == ".."


def traces(text: str, own: tuple[str, ...] = ()) -> list[str]:
    """Paths of a machine in a text; `own` are more folders that this one has."""
    folders = "|".join([_OF_MACHINES, *(re.escape(folder) for folder in own)])
    return re.findall(rf"{_BEFORE}(?:{folders})[^\s\"']*", text)


def test_no_link_leads_out_of_the_project() -> None:
    files = tracked()
    assert len(files) > 100
    links = [path for mode, path in files if mode == _LINK]
    wrong = [path for path in links if leads_out(path, os.readlink(ROOT / path))]
    assert not wrong


def test_no_file_has_a_path_of_this_machine() -> None:
    here = (ROOT, Path.home(), Path(tempfile.gettempdir()))
    own = tuple(f"{folder}/" for folder in here if len(folder.parts) > 2)
    this = Path(__file__).relative_to(ROOT).as_posix()
    wrong: dict[str, list[str]] = {}
    for mode, path in tracked():
        if mode == _LINK or path == this or not (ROOT / path).is_file():
            continue
        found = traces((ROOT / path).read_bytes().decode("utf-8", "replace"), own)
        if found:
            wrong[path] = found
    assert not wrong


@pytest.mark.parametrize(
    ("path", "target", "is_out"),
    [
        (".venv", "/srv/env", True),
        ("a/b", "../../c", True),
        ("a/b", "../c", False),
        ("a/b", "c/../../..", True),
        ("a/b", "c", False),
    ],
)
def test_links_are_told_apart(path: str, target: str, is_out: bool) -> None:
    assert leads_out(path, target) is is_out


def test_paths_of_machines_are_told_from_others() -> None:
    assert traces('see "/home/me/project/x.py" and /tmp/y') == ["/home/me/project/x.py", "/tmp/y"]
    assert traces("/srv/checkout/z", ("/srv/checkout/",)) == ["/srv/checkout/z"]
    assert traces("https://a.example/home/me/x, {base}/tmp/y, a/ro" "ot/b, GET /homes/x") == []
