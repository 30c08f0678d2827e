"""Which version a change needs, and whether a version is enough."""

import re
from pathlib import Path

import pytest

from generator.review.change import Bump
from generator.review.versions import is_enough, needed_version, read
from tests.review.command.project import CLIENT, LIMIT, Project, diff, reviews


@pytest.mark.parametrize(
    ("base", "bump", "needed"),
    [
        ("1.2.3", "none", "1.2.3"),
        ("1.2.3", "patch", "1.2.4"),
        ("1.2.3", "minor", "1.3.0"),
        ("1.2.3", "major", "2.0.0"),
        ("0.4.2", "patch", "0.4.3"),
        ("0.4.2", "minor", "0.5.0"),
        ("1", "minor", "1.1.0"),
        ("1.2", "patch", "1.2.1"),
        ("1.2.3.4", "patch", "1.2.4"),
        ("2!1.2.3", "major", "2!2.0.0"),
        ("1.0.0.post1", "patch", "1.0.1"),
        ("2.0.0rc1", "major", "2.0.0rc2"),
        ("2.0.0.dev4", "major", "2.0.0.dev5"),
        ("2.0.0a1.dev4", "patch", "2.0.0a1.dev5"),
        ("1.3.0rc1", "major", "2.0.0"),
        ("1.3.0rc1", "minor", "1.3.0rc2"),
        ("1.2.4b2", "minor", "1.3.0"),
        ("1.2.4b2", "patch", "1.2.4b3"),
    ],
)
def test_what_is_needed(base: str, bump: Bump, needed: str) -> None:
    assert needed_version(base, bump) == needed
    assert is_enough(base, needed, bump)
    assert bump == "none" or not is_enough(base, base, bump)


@pytest.mark.parametrize(
    ("base", "head", "bump", "enough"),
    [
        ("1.2.3", "1.2.3", "none", True),
        ("1.2.3", "1.2.2", "none", False),
        ("1.2.3", "1.9.0", "major", False),
        ("1.2.3", "3.0.0", "major", True),
        ("1.2.3", "2.0.0rc1", "major", True),
        ("1.2.3", "1.2.3.post1", "patch", False),
        ("1.2.3", "1.3.0", "patch", True),
        ("1.2.3", "1!0.1.0", "major", True),
        ("1!0.1.0", "2.0.0", "patch", False),
        ("0.4.2", "0.4.3", "minor", False),
        ("0.4.2", "1.0.0", "minor", True),
        ("2.0.0rc1", "2.0.0", "major", True),
        ("2.0.0rc2", "2.0.0rc1", "patch", False),
        ("1.3.0rc1", "1.3.0", "major", False),
    ],
)
def test_what_is_enough(base: str, head: str, bump: Bump, enough: bool) -> None:
    assert is_enough(base, head, bump) is enough


def test_versions_are_sorted_as_pep_440_has_it() -> None:
    ordered = (
        "1.0.0.dev1 1.0.0a1.dev1 1.0.0a1 1.0.0a2 1.0.0b1 1.0.0rc1 1.0.0rc2 1.0.0 1.0.0.post1.dev1"
        " 1.0.0.post1 1.0.1 1.10.0 2.0.0 1!0.1.0"
    ).split()
    backwards = ordered[::-1]
    assert sorted(backwards, key=lambda text: read(text).order) == ordered
    assert [str(read(text)) for text in ordered] == ordered


def version(text: str) -> None:
    path = Path("specs/acme/client.yaml")
    path.write_text(re.sub(r"version: \S+", f"version: {text}", path.read_text()))


@pytest.mark.parametrize(
    ("old", "new", "bump", "needed"),
    [
        pytest.param("description: A thing.", "description: One.", "patch", "1.2.1", id="prose"),
        pytest.param(
            "owner: {type: string}", "owner: {type: string}, a: {type: string}", "minor", "1.3.0",
            id="more",
        ),
        pytest.param(LIMIT, "", "major", "2.0.0", id="less"),
    ],
)  # fmt: skip
def test_the_gate(project: Project, old: str, new: str, bump: str, needed: str) -> None:
    assert diff("--gate").exit_code == 0
    project.edit(old, new)
    review = reviews()["acme"]
    assert review["bump"] == bump
    assert review["version"]["needed"] == needed
    refused = diff("--gate")
    assert refused.exit_code == 1
    assert f"acme: version 1.2.0 is too small: {needed} is needed ({bump})" in refused.stderr
    assert refused.stderr.count("\n") == 1
    assert diff().exit_code == 0
    version(needed)
    assert diff("--gate").exit_code == 0
    version("1.2.0rc1")
    assert diff("--gate").exit_code == 1


def test_below_one_what_breaks_raises_the_minor(project: Project) -> None:
    version("0.3.1")
    project.commit()
    project.edit(LIMIT, "")
    review = reviews("HEAD")["acme"]
    assert (review["bump"], review["version"]["needed"]) == ("minor", "0.4.0")
    version("0.3.2")
    assert diff("HEAD", "--gate").exit_code == 1
    version("0.4.0")
    assert diff("HEAD", "--gate").exit_code == 0


def test_a_version_alone_is_no_change_and_may_not_go_down(project: Project) -> None:
    version("1.5.0")
    assert reviews()["acme"]["bump"] == "none"
    assert diff("--gate").exit_code == 0
    version("1.1.0")
    refused = diff("--gate")
    assert refused.exit_code == 1
    assert "a version never goes down" in refused.stderr


def test_what_breaks_on_the_wire_only_is_minor(project: Project) -> None:
    """The package before sends what the server does not take any more; callers' code stays."""
    project.edit("schema: {type: integer}", "schema: {type: integer, maximum: 20}")
    project.commit()
    project.edit("maximum: 20", "maximum: 10")
    review = reviews("HEAD")["acme"]
    assert [(row["wire"], row["caller"]) for row in review["changes"]] == [("breaking", "none")]
    assert review["bump"] == "minor"
    assert CLIENT.count("1.2.0") == 1
