"""Which version a change needs, and whether a version is enough."""

import json
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


@pytest.mark.parametrize(
    ("old", "new", "bump", "status", "said"),
    [
        pytest.param("1.4.0", "1.4.1", "major", 1, "version 1.4.1 is too small: 2.0.0 is needed after 1.4.0 (major)", id="too small"),
        pytest.param("v1.4.0", "v2.0.0", "major", 0, "version 1.4.0 → 2.0.0: enough (major)", id="enough"),
        pytest.param("0.4.0", "0.4.0", "minor", 1, "version 0.4.0 is too small: 0.5.0 is needed", id="early"),
        pytest.param("2026-01-01", "2026-02-01", "major", 1, "info.version of the two documents cannot be compared", id="days"),
        pytest.param("v1", "1.0.0", "major", 1, "info.version of the two documents cannot be compared", id="one of both"),
    ],
)  # fmt: skip
def test_documents_have_the_version_that_they_say(
    project: Project, old: str, new: str, bump: str, status: int, said: str
) -> None:
    """Two documents have no package whose version could be enough."""
    path = project.specs / "acme" / "source.yaml"
    text = path.read_text().replace("version: '1'", f"version: '{old}'")
    Path("old.yaml").write_text(text)
    Path("new.yaml").write_text(text.replace(LIMIT, "").replace(f"'{old}'", f"'{new}'"))
    for form in ("text", "markdown", "github", "html", "json", "sarif"):
        result = diff("old.yaml", "new.yaml", "--gate", "--format", form)
        assert result.exit_code == status, result.output
        assert form != "text" or said in result.output
        assert form != "json" or json.loads(result.stdout)["bump"] == bump
    assert diff("old.yaml", "old.yaml", "--gate").exit_code == 0


def test_a_document_beside_a_vendor_counts_as_the_vendors(project: Project) -> None:
    """What the document says of its own version is no version of the package."""
    text = (project.specs / "acme" / "source.yaml").read_text()
    Path("published.yaml").write_text(text.replace("version: '1'", "version: '2026-01-01'"))
    review = reviews("published.yaml", "--vendor", "acme")["acme"]
    assert review["version"] == {
        "base": "1.2.0",
        "head": "1.2.0",
        "needed": "1.2.0",
        "is_enough": True,
    }
    assert diff("published.yaml", "--vendor", "acme", "--gate").exit_code == 0
