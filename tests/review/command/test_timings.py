"""Where the time of a comparison goes, and that nothing is made again that `generate` has made."""

import shutil
from pathlib import Path

import pytest
from click.testing import Result

from tests.review.command.project import LIMIT, Project, diff
from tests.support.pets import invoked

MADE = ("normalize", "lower", "models", "render", "format")


def _generated(project: Project) -> None:
    """The package as it is, committed; then a changed one that is not."""
    for _ in range(2):  # the first run adds names, so that the second begins with others
        assert invoked("generate").exit_code == 0
    project.commit("generated")
    project.edit(LIMIT, "")
    assert invoked("generate").exit_code == 0


def _stages(result: Result) -> list[str]:
    """The rows of the table, without their numbers."""
    assert result.exit_code == 0, result.output
    header, *lines = result.stderr.splitlines()
    assert header.split() == ["vendor", "stage", "CPU", "s", "wall", "s"]
    return [" ".join(line.split()[:-2]) for line in lines]


@pytest.fixture
def nothing_kept(project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The project has a cache of its own, in which there is nothing."""
    monkeypatch.setenv("CLIENTSMITH_CACHE", str(tmp_path / "cache"))


@pytest.mark.usefixtures("nothing_kept")
def test_timings_name_the_stages_of_both_sides(project: Project) -> None:
    project.edit(LIMIT, "")
    stages = _stages(diff("--timings"))
    assert (stages[0], stages[-1]) == ("start", "all")
    for side in ("base", "head"):
        assert [f"acme {side} {stage}" in stages for stage in ("source", *MADE)] == [True] * 6
    assert "acme compare" in stages
    assert not diff().stderr


def test_what_generate_has_made_is_not_made_again(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    _generated(project)
    result = diff("HEAD", "--format", "json", "--timings")
    stages = _stages(result)
    assert "acme base source" in stages and "acme head source" in stages
    assert not [row for row in stages if row.endswith(MADE)]
    monkeypatch.setenv("CLIENTSMITH_CACHE", "another")
    without = diff("HEAD", "--format", "json", "--timings")
    assert "acme head models" in _stages(without)
    assert without.stdout == result.stdout and "request-parameter-removed" in result.stdout


@pytest.mark.usefixtures("nothing_kept")
@pytest.mark.parametrize("what", ["changed", "gone"])
def test_a_package_that_is_no_more_what_generate_made_does_not_count(
    project: Project, what: str
) -> None:
    _generated(project)
    expected = diff("HEAD", "--format", "json").stdout
    package = project.folder / "generated" / "acme"
    if what == "gone":
        shutil.rmtree(package)
    else:
        (client,) = package.rglob("_client.py")
        client.write_text("")
    result = diff("HEAD", "--format", "json", "--timings")
    assert "acme head models" in _stages(result)
    assert result.stdout == expected


@pytest.mark.usefixtures("nothing_kept")
@pytest.mark.parametrize(
    "sides", [[], ["old.yaml", "specs/acme/source.yaml"]], ids=["folders", "documents"]
)
def test_what_one_comparison_has_made_the_next_one_reads(
    project: Project, sides: list[str]
) -> None:
    shutil.copyfile("specs/acme/source.yaml", "old.yaml")
    project.edit(LIMIT, "")
    first, again = diff("--timings", *sides), diff("--timings", *sides)
    assert first.stdout == again.stdout and "limit" in first.stdout
    made = {f"{stage}" for row in _stages(again) for stage in row.split()}
    assert "words" in made and not made & {*MADE}
    # All that decides a package decides what is read.
    project.edit("{name: order,", "{name: sorting,")
    assert "sorting" in diff(*sides).stdout


@pytest.mark.usefixtures("nothing_kept")
def test_names_that_are_locked_decide_what_is_read(project: Project) -> None:
    project.edit(LIMIT, "")
    assert "inputs.ThingsListOrder" not in diff("--format", "json").stdout
    assert invoked("generate").exit_code == 0
    lock = Path("specs/acme/names.lock")
    text = lock.read_text("utf-8")
    shutil.rmtree("generated")
    assert text.count(": ThingsListOrder") == 1
    lock.write_text(text.replace(": ThingsListOrder", ": Sorting"), "utf-8")
    assert "inputs.ThingsListOrder" in diff("--format", "json").stdout
