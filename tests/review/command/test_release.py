"""`release`: the version and the changelog from the list of changes, all or nothing, once."""

import json
import os
from pathlib import Path

import pytest
from click.testing import Result

from generator.review.change import CallerChange
from generator.review.changelog import with_entry
from generator.review.client_file import UneditableFile, with_version
from generator.review.texts import caller_text
from tests.review.command.project import CLIENT, LIMIT, Project, diff
from tests.support.pets import invoked


def release(*arguments: str) -> Result:
    return invoked("release", "--today", "2026-06-01", *arguments)


def read(file: str, vendor: str = "acme") -> str:
    path = Path("specs") / vendor / file
    return path.read_text() if path.is_file() else ""


def test_version_and_entry_are_written_once(project: Project) -> None:
    project.edit(LIMIT, "")
    assert diff("--gate").exit_code == 1
    result = release()
    assert result.exit_code == 0, result.output
    assert result.stdout.splitlines() == [
        "acme: 1.2.0 -> 2.0.0; CHANGELOG.md and client.yaml written",
        "next: clientsmith generate acme",
    ]
    assert read("client.yaml") == CLIENT.replace("1.2.0", "2.0.0")
    assert read("CHANGELOG.md") == (
        "# Changelog\n\n## 2.0.0\n\n### Breaking\n\n"
        "- `things.list(limit=)` is gone. The API: the query parameter `limit` is gone.\n"
    )
    assert diff("--gate").exit_code == 0
    before = read("client.yaml"), read("CHANGELOG.md")
    again = release()
    assert again.stdout == "acme: 2.0.0, as it is written already\n"
    assert (read("client.yaml"), read("CHANGELOG.md")) == before
    assert not Path("generated").exists()


def test_a_dry_run_prints_and_writes_nothing(project: Project) -> None:
    project.edit(LIMIT, "")
    result = release("--dry-run")
    assert "acme: 1.2.0 -> 2.0.0; CHANGELOG.md and client.yaml would be written" in result.stdout
    assert "  - `things.list(limit=)` is gone." in result.stdout
    assert read("client.yaml") == CLIENT
    assert read("CHANGELOG.md") == ""
    (row,) = json.loads(release("--dry-run", "--format", "json").stdout)["vendors"]
    assert row["version"] == {"base": "1.2.0", "head": "2.0.0"}
    assert row["files"] == ["specs/acme/CHANGELOG.md", "specs/acme/client.yaml"]
    assert list(row["entry"]) == ["Breaking"]


def test_more_changes_raise_the_version_again_or_join_the_entry(project: Project) -> None:
    project.edit("owner: {type: string}", "owner: {type: string}, colour: {type: string}")
    assert release().exit_code == 0
    assert "## 1.3.0\n\n### Added\n\n- `models.Thing.colour` is new." in read("CHANGELOG.md")
    project.edit("colour: {type: string}", "colour: {type: string}, shape: {type: string}")
    assert "acme: 1.2.0 -> 1.3.0; CHANGELOG.md written" in release().stdout
    text = read("CHANGELOG.md")
    assert text.count("## 1.3.0") == text.count("### Added") == text.count("colour` is new") == 1
    assert text.count("`models.Thing.shape` is new.") == 1


def test_words_of_people_stay(project: Project) -> None:
    project.edit(LIMIT, "")
    folder = project.specs / "acme"
    (folder / "client.yaml").write_text(CLIENT.replace("1.2.0", "3.0.0"))
    kept = "# Changelog\n\nOf acme.\n\n## [3.0.0]\n\nIt was time.\n\n## 1.2.0\n\n- The first.\n"
    (folder / "CHANGELOG.md").write_text(kept)
    assert release().stdout.startswith("acme: 1.2.0 -> 3.0.0; CHANGELOG.md written")
    text = read("CHANGELOG.md")
    assert text.startswith(
        "# Changelog\n\nOf acme.\n\n## [3.0.0]\n\nIt was time.\n\n### Breaking\n\n- `things.list("
    )
    assert text.endswith("\n\n## 1.2.0\n\n- The first.\n")


def test_nothing_to_release(project: Project) -> None:
    assert release().stdout == "acme: nothing to release\n"
    project.vendor("beta")
    assert release("beta").stdout == "beta: nothing to release\n"
    assert release("gamma").exit_code == 2


def test_only_prose_is_a_patch(project: Project) -> None:
    project.edit("description: A thing.", "description: One of them.")
    assert release().exit_code == 0
    assert read("client.yaml") == CLIENT.replace("1.2.0", "1.2.1")
    assert (
        "- Texts and the inside of the package; nothing that code which uses it meets.\n"
        in read("CHANGELOG.md")
    )


def test_another_base(project: Project) -> None:
    project.git("tag", "v1.2.0")
    project.edit(LIMIT, "")
    project.commit()
    assert release().stdout == "acme: nothing to release\n"
    assert "1.2.0 -> 2.0.0" in release("--base", "v1.2.0").stdout


def test_one_file_that_cannot_be_edited_stops_all(project: Project) -> None:
    project.vendor(
        "beta", client="x: &v 1.0.0\npackage: {version: *v}\n".replace("x:", "upstream:")
    )
    project.commit()
    project.edit(LIMIT, "")
    project.edit(LIMIT, "", "beta/source.yaml")
    (project.specs / "beta" / "client.yaml").write_text("package: {version: &v 1.0.0}\n")
    result = release("--base", "HEAD")
    assert result.exit_code == 2
    assert "nothing is written: specs/beta/client.yaml has no line" in result.stderr
    assert read("client.yaml") == CLIENT
    assert read("CHANGELOG.md") == ""


def test_a_disk_that_refuses_leaves_all_as_it_was(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    project.vendor("beta", client=CLIENT)
    project.commit()
    project.edit(LIMIT, "")
    project.edit(LIMIT, "", "beta/source.yaml")
    replace = os.replace

    def refusing(source: Path, target: Path) -> None:
        if target.parent.name == "beta" and target.name == "client.yaml":
            raise OSError(5, "Input/output error")
        replace(source, target)

    monkeypatch.setattr(os, "replace", refusing)
    result = release("--base", "HEAD")
    assert result.exit_code == 2
    assert "nothing is written: specs cannot be written: Input/output error" in result.stderr
    for vendor in ("acme", "beta"):
        assert read("client.yaml", vendor) == CLIENT
        assert not (project.specs / vendor / "CHANGELOG.md").exists()
    assert [path.name for path in (project.specs / "acme").iterdir() if path.name[0] == "."] == []


def test_a_link_is_not_written_through(project: Project, tmp_path: Path) -> None:
    target = tmp_path / "elsewhere.md"
    target.write_text("# Changelog\n")
    os.symlink(target, project.specs / "acme" / "CHANGELOG.md")
    project.edit(LIMIT, "")
    result = release()
    assert result.exit_code == 2
    assert "specs/acme/CHANGELOG.md is a symbolic link" in result.stderr
    assert target.read_text() == "# Changelog\n"


def test_broken_input_writes_nothing(project: Project) -> None:
    project.edit("openapi: 3.1.0", "openapi: [")
    result = release()
    assert result.exit_code == 2
    assert "nothing is written, because of the errors above" in result.stderr


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", "package:\n  version: 2.0.0\n"),
        ("# notes\n", "# notes\npackage:\n  version: 2.0.0\n"),
        ("upstream: x", "upstream: x\npackage:\n  version: 2.0.0\n"),
        ("a: 1\r\n", "a: 1\r\npackage:\r\n  version: 2.0.0\r\n"),
        ("package:\n  version: 1.2.0\n", "package:\n  version: 2.0.0\n"),
        ("package:\n    'version' : '1.2.0' # x\n", "package:\n    'version' : '2.0.0' # x\n"),
        ('package: {class: A, version: "1.2.0"}\n', 'package: {class: A, version: "2.0.0"}\n'),
        ("package: {version: 1.2.0}\n", "package: {version: 2.0.0}\n"),
        ("package: {}\n", "package: {version: 2.0.0}\n"),
        ("package: {class: A}\n", "package: {version: 2.0.0, class: A}\n"),
        ("package:\n    class: A # x\n", "package:\n    version: 2.0.0\n    class: A # x\n"),
        ("package: # how\n  # called\n  class: A", "package: # how\n  version: 2.0.0\n  # called\n  class: A"),
        ("package:\r\n  version: 1.2.0\r\nb: 1\r\n", "package:\r\n  version: 2.0.0\r\nb: 1\r\n"),
        ("headers: {version: 1.2.0}\npackage: {version: 1.2.0}", "headers: {version: 1.2.0}\npackage: {version: 2.0.0}"),
        ("package:\n", "package:\n  version: 2.0.0\n"),
        ("\ufeffpackage: {version: 1.2.0}\n", "\ufeffpackage: {version: 2.0.0}\n"),
    ],
)  # fmt: skip
def test_one_line_is_edited(before: str, after: str) -> None:
    assert with_version(before, "client.yaml", "2.0.0") == after


@pytest.mark.parametrize(
    "text",
    [
        "package: {version: &v 1.2.0}\nheaders: {A: *v}\n",
        "x: &p {version: 1.2.0}\npackage: *p\n",
        "x: &p {version: 1.2.0}\npackage: {<<: *p, class: A}\n",
        "package: {version: !!str 1.2.0}\n",
        "package:\n  version: >-\n    1.2.0\n",
        "package: [1]\n",
        "{upstream: x}\n",
        "package: {version: 1.2.0, version: 1.3.0}\n",
        "- a\n",
        "a: [\n",
    ],
)
def test_what_cannot_be_edited_safely_is_refused(text: str) -> None:
    with pytest.raises(UneditableFile, match=r"client\.yaml"):
        with_version(text, "client.yaml", "2.0.0")


def test_an_entry_comes_before_the_newest() -> None:
    lines = {"Added": ("a is new.",), "Changed": ("b.",)}
    made = with_entry("# Changelog\r\n\r\n## 1.0.0\r\n\r\n- x\r\n", "1.1.0", lines)
    assert made == (
        "# Changelog\r\n\r\n## 1.1.0\r\n\r\n### Added\r\n\r\n- a is new.\r\n\r\n### Changed\r\n\r\n"
        "- b.\r\n\r\n## 1.0.0\r\n\r\n- x\r\n"
    )
    assert with_entry(made, "1.1.0", lines) == made


def test_a_line_that_is_missing_joins_its_section() -> None:
    text = "# Changelog\n\n## 1.1.0\n\n### Added\n\n- a\n\n### Removed\n\n- c\n\n## 1.0.0\n"
    assert with_entry(text, "1.1.0", {"Added": ("a", "b"), "Changed": ("d",)}) == (
        "# Changelog\n\n## 1.1.0\n\n### Added\n\n- a\n- b\n\n### Removed\n\n- c\n\n"
        "### Changed\n\n- d\n\n## 1.0.0\n"
    )


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ("Literal['low', 'high'] | None", "Literal['high'] | None", "takes one value less: `low`."),
        ("Literal['a']", "Literal['a', 'b', 'c']", "takes 2 values more: `b`, `c`."),
        ("Literal['a', 'b']", "Literal['a', 'c']", "takes one value more: `c` and one value less: `b`."),
    ],
)  # fmt: skip
def test_listed_values_are_named(before: str, after: str, said: str) -> None:
    change = CallerChange("argument-type-changed", "cases.update(status=)", "risky", before, after)
    assert caller_text(change) == f"`cases.update(status=)` {said}"
