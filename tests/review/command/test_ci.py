"""The workflow that reviews pull requests, the hooks, and the targets of the Makefile."""

import base64
import gzip
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import click
import pytest
import yaml

from generator.cli import main
from generator.cli.review import FORMATS as NAMES
from generator.review import FORMATS, Review
from tests.review.command.project import CLIENT, LIMIT, Project
from tests.support.packages import ROOT

WORKFLOW = ROOT / ".github/workflows/review.yml"
GH = """\
#!/bin/bash
printf '%s\\n' "$*" >> "$CALLS"
case "$*" in
  *--paginate*) printf '%s' "$FOUND" ;;
esac
"""


def jobs() -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load(WORKFLOW.read_text())["jobs"]
    return found


def step(job: str, begins: str) -> dict[str, Any]:
    (found,) = [one for one in jobs()[job]["steps"] if one.get("name", "").startswith(begins)]
    return dict(found)


def run(script: str, **environment: str) -> "subprocess.CompletedProcess[str]":
    """Runs a step's script as the runner does."""
    return subprocess.run(
        ["bash", "-e", "-c", script],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, **environment},
    )


def test_what_runs_the_pull_request_may_not_write() -> None:
    assert yaml.safe_load(WORKFLOW.read_text())["permissions"] == {}
    assert jobs()["review"]["permissions"] == {"contents": "read"}
    assert jobs()["comment"]["permissions"] == {"pull-requests": "write"}
    assert all("uses" not in one for one in jobs()["comment"]["steps"])
    assert "head.repo.full_name == github.repository" in jobs()["comment"]["if"]
    text = WORKFLOW.read_text()
    assert "secrets." not in text
    assert "pull_request_target" not in text


def test_actions_are_pinned_and_texts_of_others_are_no_script() -> None:
    for job in jobs().values():
        for one in job["steps"]:
            assert "uses" not in one or re.fullmatch(r"[\w/-]+@[0-9a-f]{40}", one["uses"])
            assert "${{" not in one.get("run", "")


@pytest.fixture
def bin_folder(project: Project, tmp_path: Path) -> Path:
    """A folder of programs, in which gh writes down how it is called."""
    folder = tmp_path / "bin"
    folder.mkdir()
    (folder / "gh").write_text(GH)
    (folder / "gh").chmod(0o755)
    return folder


def posted(comment: bytes, found: str, bin_folder: Path, tmp_path: Path) -> list[str]:
    """How gh is called for a comment, where it finds those of some numbers."""
    calls = tmp_path / "calls"
    done = run(
        step("comment", "Post")["run"],
        PATH=f"{bin_folder}:{os.environ['PATH']}",
        CALLS=str(calls),
        FOUND=found,
        COMMENT=base64.b64encode(gzip.compress(comment)).decode(),
        COMMENTS="repos/a/b/issues/7/comments",
        ONE="repos/a/b/issues/comments",
    )
    assert done.returncode == 0, done.stderr
    assert Path("comment.md").read_bytes() == comment
    return calls.read_text().splitlines()


@pytest.mark.parametrize("found", ["", "71\n72\n"])
def test_a_comment_is_posted_once_and_then_updated(
    bin_folder: Path, tmp_path: Path, found: str
) -> None:
    comment = (ROOT / "tests/review/reports/golden/comment.md").read_bytes()
    last = posted(comment, found, bin_folder, tmp_path)[-1]
    if found:
        assert "--method PATCH repos/a/b/issues/comments/71 --field body=@comment.md" in last
    else:
        assert "--method POST repos/a/b/issues/7/comments --field body=@comment.md" in last


def test_a_pull_request_that_changes_nothing_gets_no_comment_but_keeps_its_own(
    bin_folder: Path, tmp_path: Path
) -> None:
    quiet = Review("acme", "unchanged", (), (), "none", "1.0.0", "1.0.0", "1.0.0")
    comment = FORMATS["markdown"]([quiet]).encode()
    assert b"Unchanged: acme" in comment
    first, *others = posted(comment, "", bin_folder, tmp_path)
    assert "--paginate" in first and others == []
    assert "PATCH" in posted(comment, "71\n", bin_folder, tmp_path)[-1]


def test_the_steps_of_the_review(project: Project, tmp_path: Path) -> None:
    base = project.commit()
    project.git("checkout", "--quiet", "-b", "branch")
    project.edit(LIMIT, "")
    project.commit()
    project.git("checkout", "--quiet", "main")
    project.vendor("other", client=CLIENT)
    project.commit("the base moves on, after the event")
    project.git("checkout", "--quiet", "--detach")
    project.git("merge", "--quiet", "--no-edit", "branch")
    command = project.folder / ".venv/bin/clientsmith"
    command.parent.mkdir(parents=True)
    command.write_text(
        f'#!/bin/bash\nPYTHONPATH="{ROOT}" exec "{sys.executable}" -m generator "$@"\n'
    )
    command.chmod(0o755)
    files = {name: str(tmp_path / name) for name in ("GITHUB_STEP_SUMMARY", "GITHUB_OUTPUT")}
    done = run(step("review", "Compare")["run"], BASE=base, **files)
    assert done.returncode == 0, done.stderr
    summary = Path(files["GITHUB_STEP_SUMMARY"]).read_text()
    assert "things.list(limit=)" in summary
    outputs = Path(files["GITHUB_OUTPUT"]).read_text().splitlines()
    found = dict(line.split("=", 1) for line in outputs)
    packed = found.pop("comment")
    assert found == {"base": project.git("rev-parse", "main")}
    assert "other: added" not in summary and "Unchanged: other." in summary
    assert gzip.decompress(base64.b64decode(packed)).decode() == summary
    assert summary.startswith("<!-- clientsmith ")
    gate = run(step("review", "Annotate")["run"], BASE=found["base"])
    assert gate.returncode == 1
    assert "::error file=specs/acme/source.yaml,line=6" in gate.stdout
    assert "version 1.2.0 is too small" in gate.stderr


def test_hooks_name_commands_that_there_are() -> None:
    hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text())
    assert [hook["id"] for hook in hooks] == ["clientsmith-validate", "clientsmith-check"]
    for hook in hooks:
        program, command = hook["entry"].split()
        assert program == "clientsmith"
        assert command in main.list_commands(click.Context(main))
        assert re.search(hook["files"], "specs/acme/source.yaml")
        assert hook["pass_filenames"] is False


def test_formats_have_one_list_of_names() -> None:
    assert tuple(NAMES) == tuple(FORMATS)
