"""Dependencies that cannot be had are a reason to skip; those that do not fit are a failure."""

import zipfile
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from generator.rehearsal import Outcome, lines, rehearse, rows
from generator.rehearsal.callers import try_all
from generator.rehearsal.index import Done, Stage
from generator.rehearsal.installing import INSTALLERS, Candidate
from generator.rehearsal.outcome import Step, failed
from generator.rehearsal.wheel import read_wheel
from tests.rehearsal.tiny import Tiny

_NEEDED = "needed-1.0.dist-info"


@pytest.fixture
def offline(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """pip and uv as on a machine without network; pip finds the project `needed` 1.0, uv nothing."""
    links = tmp_path / "links"
    links.mkdir()
    with zipfile.ZipFile(links / "needed-1.0-py3-none-any.whl", "w") as archive:
        archive.writestr("needed.py", "")
        archive.writestr(
            f"{_NEEDED}/METADATA", "Metadata-Version: 2.1\nName: needed\nVersion: 1.0\n"
        )
        archive.writestr(f"{_NEEDED}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\n")
        archive.writestr(f"{_NEEDED}/RECORD", "")
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(links))
    monkeypatch.setenv("UV_DEFAULT_INDEX", "http://127.0.0.1:9/simple")  # where nothing listens
    monkeypatch.setenv("UV_HTTP_RETRIES", "0")


def test_without_network_installing_is_skipped_and_says_why(offline: None, tmp_path: Path) -> None:
    usual = Tiny(requires=("httpx2>=2.16,<3", "pydantic>=2")).release(tmp_path / "a", "usual")
    tight = Tiny(requires=("needed>=2",), version="1.2.4").release(tmp_path / "b", "tight")
    trials = rehearse([usual, tight], needs_network=False)
    found = {(trial.vendor, trial.place): trial.steps for trial in trials if trial.place != "index"}
    assert all(len(steps) == 1 for steps in found.values())
    said = {key: (steps[0].outcome, steps[0].said) for key, steps in found.items()}
    out_of_reach = "cannot be had here: httpx2, pydantic"
    assert said == {
        ("usual", "pip"): (Outcome.SKIPPED, out_of_reach),
        ("usual", "uv"): (Outcome.SKIPPED, out_of_reach),
        # The project is there, only no version that fits: that is a mistake of the package.
        ("tight", "pip"): (Outcome.FAILED, "not installed"),
        ("tight", "uv"): (Outcome.SKIPPED, "cannot be had here: needed"),
    }
    assert "needed>=2" in found["tight", "pip"][0].detail
    assert [cells[2:] for cells, _ in rows(trials)][:3] == [
        ("fine", "2 uploaded; 2 skipped; 1 refused"),
        ("skipped", "install skipped"),
        ("skipped", "install skipped"),
    ]
    assert f"tiny-client 1.2.3, pip, install: {out_of_reach}" in dict(lines(trials))
    assert [line for line, _ in lines(trials)][-1] == (
        "rehearsed 2 packages: 6 fine, 1 failed, 3 skipped"
    )


def _nothing_installs(stage: Stage, package: Candidate, folder: Path) -> tuple[Step, Path]:
    return failed("install", "not installed", "no route to host"), folder


@pytest.mark.parametrize(
    ("needs_network", "is_reached", "expected"),
    [
        (True, False, (Outcome.FAILED, "cannot be had here: httpx2")),
        (False, False, (Outcome.SKIPPED, "cannot be had here: httpx2")),
        (True, True, (Outcome.FAILED, "not installed")),
        (False, True, (Outcome.FAILED, "not installed")),
    ],
)
def test_where_the_network_is_needed_that_is_a_failure(
    needs_network: bool,
    is_reached: bool,
    expected: tuple[Outcome, str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[tuple[str, ...]] = []

    def reach(stage: Stage, names: Sequence[str], folder: Path) -> Done:
        asked.append(tuple(names))
        return Done(0 if is_reached else 1, "")

    tool = replace(
        INSTALLERS[1], prepare=lambda stage: Done(0, ""), install=_nothing_installs, reach=reach
    )
    monkeypatch.setattr("generator.rehearsal.callers.INSTALLERS", (tool,))
    release = Tiny(requires=("httpx2>=2.16,<3",)).release(tmp_path / "dist")
    package = Candidate("tiny", read_wheel(release.distributions[0].path), release.distributions)
    stage = Stage(tmp_path, 0, "", "secret", 0)
    with ThreadPoolExecutor(1) as pool:
        trials = try_all(
            stage, [package] * 3, pool, needs_network=needs_network, at_work=lambda text: None
        )
    assert [(trial.steps[0].outcome, trial.steps[0].said) for trial in trials] == [expected] * 3
    # Once is enough to know that there is no network.
    assert len(asked) == (3 if is_reached else 1)
