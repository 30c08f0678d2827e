"""A whole rehearsal of packages that need no network, and of what is wrong with others."""

import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from generator.rehearsal import Outcome, Trial, as_data, lines, rehearse, rows, worst
from tests.rehearsal.tiny import Tiny


def _said(trials: tuple[Trial, ...]) -> dict[str, dict[str, str]]:
    return {
        trial.place: {step.name: f"{step.outcome.value}: {step.said}" for step in trial.steps}
        for trial in trials
    }


_UPLOADS = {"upload": "fine: 2 uploaded", "again": "fine: 2 skipped", "changed": "fine: 1 refused"}
_CALLERS = {
    "install": "fine: installed",
    "import": "fine: 3 modules",
    "snippets": "fine: 1 snippet",
    "types": "fine: mypy --strict",
}


def test_a_package_is_published_installed_and_used(tmp_path: Path) -> None:
    release = Tiny().release(tmp_path)
    heard: list[str] = []
    trials = rehearse([release], needs_network=True, at_work=heard.append)
    assert _said(trials) == {"index": _UPLOADS, "pip": _CALLERS, "uv": _CALLERS}
    assert heard[0] == "publishing (upload)" and heard[-1] == "installed and tried 2 of 2"
    assert [cells for cells, _ in rows(trials)] == [
        ("tiny-client 1.2.3", "index", "fine", "2 uploaded; 2 skipped; 1 refused"),
        ("", "pip", "fine", "installed; 3 modules; 1 snippet; mypy --strict"),
        ("", "uv", "fine", "installed; 3 modules; 1 snippet; mypy --strict"),
    ]
    assert list(lines(trials)) == [("rehearsed 1 package: 11 fine", "title")]
    found = json.loads(json.dumps(as_data(trials, [release])))
    assert found["outcome"] == "fine"
    (package,) = found["packages"]
    assert [file["sha256"] for file in package["files"]] == [
        file.sha256 for file in release.distributions
    ]
    assert [trial["at"] for trial in package["trials"]] == ["index", "pip", "uv"]


def _draft(says_so: bool) -> str:
    word = "The call raises `NotYetAvailableError`." if says_so else ""
    return f"```python\nfrom tiny_client import Tiny\n\nTiny(api_key='').later()\n```\n\n{word}\n"


_WRONG: Mapping[str, tuple[Tiny, dict[str, str]]] = {
    "a-module-does-not-import": (
        Tiny(modules={"broken.py": "import missing_module\n"}),
        {"import": "not every module imports"},
    ),
    "a-module-for-pytest-that-it-does-not-find": (
        Tiny(modules={"_pytest.py": "import pytest\n"}),
        {"import": "not every module imports"},
    ),
    "no-py-typed": (Tiny(without=("py.typed",)), {"import": "not every module imports"}),
    "no-client": (Tiny(modules={"__init__.py": "__all__ = ()\n"}), {"import": "no client in it"}),
    "half-a-fake": (
        Tiny(modules={"testing.py": "__all__ = ()\n"}),
        {"snippets": "the README does not run"},
    ),
    "a-fake-that-asks-the-network": (
        Tiny(
            modules={
                "testing.py": "from ._client import AsyncTiny, Tiny\n\n"
                "__all__ = ('A', 'B')\n\n\nclass A(Tiny): ...\n\n\nclass B(AsyncTiny): ...\n"
            }
        ),
        {"snippets": "the README does not run"},
    ),
    "the-readme-has-no-python": (Tiny(readme="# tiny\n"), {"snippets": "the README has no Python"}),
    "the-readme-fails-and-has-wrong-types": (
        Tiny(readme="```python\nfrom tiny_client import Tiny\n\nTiny(api_key=1).pong()\n```\n"),
        {"snippets": "the README does not run", "types": "mypy finds errors"},
    ),
    "a-draft-that-the-readme-hides": (
        Tiny(readme=_draft(says_so=False)),
        {"snippets": "the README calls what is not open, and does not say so"},
    ),
    "any-keyword-is-taken": (
        Tiny(
            modules={
                "__init__.py": "from typing import Any\n\nfrom ._client import AsyncTiny as AsyncTiny,"
                " NotYetAvailableError as NotYetAvailableError\nfrom ._client import Tiny as _Tiny\n\n"
                "Tiny: Any = _Tiny\n__all__ = ('AsyncTiny', 'NotYetAvailableError', 'Tiny')\n"
            }
        ),
        {"types": "mypy finds errors"},
    ),
}


@pytest.mark.parametrize("case", _WRONG)
def test_what_is_wrong_with_a_package_is_found(
    case: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tiny, expected = _WRONG[case]
    # One tool is enough to see what is wrong with a package, and uv is the quicker one.
    monkeypatch.setattr("generator.rehearsal.callers.INSTALLERS", _only("uv"))
    trials = rehearse([tiny.release(tmp_path)], needs_network=True)
    _, tried = trials
    wrong = {step.name: step.said for step in tried.steps if step.outcome is not Outcome.FINE}
    assert wrong == expected
    details = [step.detail for step in tried.steps if step.outcome is Outcome.FAILED]
    assert worst([trial.outcome for trial in trials]) is Outcome.FAILED
    printed = "\n".join(line for line, _ in lines(trials))
    assert all(line.strip() in printed for detail in details for line in detail.splitlines())


def test_a_module_that_only_pytest_imports_needs_no_pytest(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("generator.rehearsal.callers.INSTALLERS", _only("uv"))
    tiny = Tiny(
        modules={"_pytest.py": "import pytest\n"},
        entry_points="[pytest11]\ntiny = tiny_client._pytest\n",
    )
    trials = rehearse([tiny.release(tmp_path)], needs_network=True)
    assert _said(trials)["uv"]["import"] == "fine: 3 modules"


def test_without_a_fake_the_readme_is_not_followed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("generator.rehearsal.callers.INSTALLERS", _only("uv"))
    trials = rehearse([Tiny(without=("testing.py",)).release(tmp_path)], needs_network=True)
    assert _said(trials)["uv"]["snippets"] == "failed: the package has no fake to run them on"


def _only(name: str) -> tuple[object, ...]:
    from generator.rehearsal.installing import INSTALLERS

    return tuple(tool for tool in INSTALLERS if tool.name == name)


def test_a_draft_of_which_the_readme_speaks_is_fine(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("generator.rehearsal.callers.INSTALLERS", _only("uv"))
    release = Tiny(readme=_draft(says_so=True)).release(tmp_path)
    assert _said(rehearse([release], needs_network=True))["uv"]["snippets"] == (
        "fine: 1 snippet, 1 not open yet"
    )
