"""What runs on other people's machines: pinned, with few permissions, and one job with the credential."""

import re
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.architecture.modules import ROOT

WORKFLOWS = sorted((ROOT / ".github/workflows").glob("*.yml"))
_PINNED = re.compile(r"uses: [\w.-]+/[\w./-]+@[0-9a-f]{40} # v\d+(\.\d+)*")
_EXPRESSION = re.compile(r"\$\{\{.*?\}\}", re.DOTALL)
# What each job may do besides reading the repository, or instead of it.
_MORE = {
    ("review.yml", "comment"): {"pull-requests": "write"},
    ("publish.yml", "attest"): {"attestations": "write", "id-token": "write"},
}
_READ = {"contents": "read"}


def _jobs(path: Path) -> dict[str, dict[str, Any]]:
    found = yaml.safe_load(path.read_text("utf-8"))["jobs"]
    assert isinstance(found, dict)
    return found


def _steps(path: Path) -> list[tuple[str, dict[str, Any]]]:
    return [(name, step) for name, job in _jobs(path).items() for step in job["steps"]]


@pytest.fixture(params=WORKFLOWS, ids=lambda path: path.name)
def workflow(request: pytest.FixtureRequest) -> Path:
    """Each workflow in turn."""
    path = request.param
    assert isinstance(path, Path)
    return path


def test_every_action_is_pinned_by_commit(workflow: Path) -> None:
    lines = workflow.read_text("utf-8").splitlines()
    used = [line.strip().removeprefix("- ") for line in lines if "uses:" in line]
    assert len(used) == sum("uses" in step for _, step in _steps(workflow))
    assert [line for line in used if not _PINNED.fullmatch(line)] == []


def test_permissions_are_the_fewest(workflow: Path) -> None:
    top = yaml.safe_load(workflow.read_text("utf-8"))["permissions"]
    assert top in ({}, _READ)
    for name, job in _jobs(workflow).items():
        expected = _MORE.get((workflow.name, name), _READ)
        assert job.get("permissions", top) == expected, name


def test_a_checkout_leaves_no_token_behind(workflow: Path) -> None:
    checkouts = [
        step for _, step in _steps(workflow) if "actions/checkout@" in step.get("uses", "")
    ]
    assert all(step["with"]["persist-credentials"] is False for step in checkouts)


def test_no_expression_is_part_of_a_command(workflow: Path) -> None:
    """What somebody named a branch must not be run: it comes as a variable."""
    commands = [step["run"] for _, step in _steps(workflow) if "run" in step]
    assert [command for command in commands if _EXPRESSION.search(command)] == []


def test_only_the_upload_has_the_credential(workflow: Path) -> None:
    holders = [
        (name, index)
        for name, job in _jobs(workflow).items()
        for index, step in enumerate(job["steps"])
        if "secrets." in yaml.safe_dump(step)
    ]
    text = workflow.read_text("utf-8")
    if workflow.name != "publish.yml":
        assert not holders and "secrets." not in text and "secrets:" not in text
        return
    job = _jobs(workflow)["publish"]
    # The last step: nothing that runs before it, or in another job, ever sees it.
    assert holders == [("publish", len(job["steps"]) - 1)]
    assert len(re.findall(r"secrets\.", text)) == 1 and "secrets:" not in text
    assert job["environment"] == "package-index"
    assert [name for name, other in _jobs(workflow).items() if "environment" in other] == [
        "publish"
    ]


@pytest.fixture
def publishing() -> dict[str, dict[str, Any]]:
    """The jobs of the workflow that publishes."""
    return _jobs(ROOT / ".github/workflows/publish.yml")


def test_nothing_is_uploaded_that_was_not_rehearsed(publishing: dict[str, dict[str, Any]]) -> None:
    needs = {name: job.get("needs", []) for name, job in publishing.items()}
    assert needs == {
        "build": [],
        "rehearse": "build",
        "publish": ["build", "rehearse"],
        "attest": ["build", "rehearse"],
    }


def test_what_is_handed_on_is_what_was_built(publishing: dict[str, dict[str, Any]]) -> None:
    """By its number, not by a name that another job could take; and compared by hash before use."""
    assert publishing["build"]["outputs"] == {
        "artifact": "${{ steps.hand-on.outputs.artifact-id }}",
        "hash": "${{ steps.hashes.outputs.hash }}",
    }
    for name in ("rehearse", "publish", "attest"):
        steps = publishing[name]["steps"]
        (at,) = [
            index
            for index, step in enumerate(steps)
            if step.get("uses", "").startswith("actions/download-artifact@")
        ]
        wanted = {"artifact-ids": "${{ needs.build.outputs.artifact }}", "path": "dist"}
        assert steps[at]["with"] == wanted
        if (
            name != "attest"
        ):  # runs nothing of the repository; the action compares the archive's hash
            assert steps[at + 1]["run"] == "make check-hashes"
            assert steps[at + 1]["env"] == {"HASH": "${{ needs.build.outputs.hash }}"}


def test_every_command_is_a_target_of_make(publishing: dict[str, dict[str, Any]]) -> None:
    """So that the same can be done by hand."""
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    runs = {
        name: [step["run"] for step in job["steps"] if "run" in step]
        for name, job in publishing.items()
    }
    asked = {
        name: [re.match(r"make ([a-z-]+)( |$)", run) for run in found]
        for name, found in runs.items()
    }
    assert all(match is not None for found in asked.values() for match in found)
    called = {name: [match[1] for match in found if match] for name, found in asked.items()}
    assert called == {
        "build": ["build", "hashes"],
        "rehearse": ["check-hashes", "rehearse"],
        "publish": ["check-hashes", "setup", "publish"],
        "attest": [],
    }
    assert {name for names in called.values() for name in names} <= targets


def _make(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["make", "--file", str(ROOT / "Makefile"), *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
        env={"PATH": "/usr/bin:/bin", "GITHUB_OUTPUT": str(folder / "output")},
    )


def test_hashes_tell_a_file_that_was_changed_added_or_removed(tmp_path: Path) -> None:
    dist = tmp_path / "dist"
    dist.mkdir()
    for name in ("a-1.0.tar.gz", "a-1.0-py3-none-any.whl"):
        (dist / name).write_text(name, "utf-8")
    made = _make(tmp_path, "hashes")
    assert made.returncode == 0, made.stderr
    said = (tmp_path / "output").read_text("utf-8").strip()
    assert re.fullmatch(r"hash=[0-9a-f]{64}", said)
    check = ("check-hashes", said.replace("hash=", "HASH="))
    assert _make(tmp_path, *check).returncode == 0
    assert _make(tmp_path, "check-hashes").returncode != 0
    assert _make(tmp_path, "check-hashes", "HASH=" + "0" * 64).returncode != 0
    (dist / "b-1.0.tar.gz").write_text("b", "utf-8")
    assert _make(tmp_path, *check).returncode != 0
    (dist / "b-1.0.tar.gz").unlink()
    assert _make(tmp_path, *check).returncode == 0
    (dist / "a-1.0.tar.gz").write_text("changed", "utf-8")
    assert _make(tmp_path, *check).returncode != 0
    (dist / "a-1.0.tar.gz").unlink()
    assert _make(tmp_path, *check).returncode != 0


def test_bills_of_materials_are_hashed_too(tmp_path: Path) -> None:
    dist = tmp_path / "dist"
    dist.mkdir()
    names = [
        *("a-1.0.tar.gz", "b-1.0.tar.gz", "a-1.0-py3-none-any.whl", "b-1.0-py3-none-any.whl"),
        *("a-1.0.cdx.json", "b-1.0.cdx.json"),
    ]
    for name in names[::-1]:
        (dist / name).write_text(name, "utf-8")
    assert _make(tmp_path, "hashes").returncode == 0
    lines = (dist / "SHA256SUMS").read_text("utf-8").splitlines()
    assert [line[66:] for line in lines] == names
    check = ("check-hashes", (tmp_path / "output").read_text().strip().replace("hash=", "HASH="))
    assert _make(tmp_path, *check).returncode == 0
    (dist / "b-1.0.cdx.json").write_text("changed", "utf-8")
    assert _make(tmp_path, *check).returncode != 0
