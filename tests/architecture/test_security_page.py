"""SECURITY.md names tests and targets that exist, and stays a page."""

import re

from tests.architecture.modules import ROOT

_TEXT = (ROOT / "SECURITY.md").read_text("utf-8")


def test_each_named_place_exists_and_has_tests() -> None:
    places = re.findall(r"`(tests/[^`]*)`", _TEXT)
    assert len(places) >= 20
    missing = [place for place in places if not (ROOT / place).exists()]
    assert missing == []
    folders = [ROOT / place for place in places if (ROOT / place).is_dir()]
    empty = [
        folder.name
        for folder in folders
        # A folder of tests/errors is one of the cases of tests/errors/test_errors.py.
        if folder.parent.name != "errors" and not list(folder.glob("test_*.py"))
    ]
    assert empty == []


def test_each_named_target_exists() -> None:
    makefile = (ROOT / "Makefile").read_text("utf-8")
    for target in set(re.findall(r"`make ([a-z-]+)", _TEXT)):
        assert re.search(rf"^{target}:.*## ", makefile, re.MULTILINE), target


def test_every_file_of_tests_of_security_is_named() -> None:
    files = {path.name for path in (ROOT / "tests/security").glob("test_*.py")}
    assert {name for name in files if f"tests/security/{name}" not in _TEXT} == set()


def test_it_is_a_page() -> None:
    assert len(_TEXT.split()) < 1_000
