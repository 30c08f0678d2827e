"""`clientsmith build` on a project under git: what it makes, and what it refuses."""

import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.distributions.commands import FILES, build, built, generate
from tests.review.command.project import LIMIT, SPEC, Project
from tests.support.pets import invoked

ORDER = "        - {name: order, in: query, schema: {type: string, enum: [up, down, none]}}\n"


def test_archives_are_in_dist_and_stay_when_nothing_changed(project: Project) -> None:
    first = build(0)
    assert built() == FILES
    assert first.stdout.startswith("acme: acme-client 1.2.0 built\n")
    for name in FILES:
        digest = hashlib.sha256(Path("dist", name).read_bytes()).hexdigest()
        assert f"dist/{name}  sha256:{digest}" in first.stdout
    before = [Path("dist", name).stat().st_ino for name in FILES]
    assert build(0).stdout == first.stdout.replace(" built", " unchanged")
    assert [Path("dist", name).stat().st_ino for name in FILES] == before


def test_json_says_what_was_made(project: Project) -> None:
    (row,) = json.loads(build(0, "acme", "--out", "wheels", "--format", "json").stdout)["vendors"]
    assert (row["vendor"], row["status"], row["diagnostics"]) == ("acme", "built", [])
    assert [each["kind"] for each in row["distributions"]] == ["wheel", "sdist"]
    for each in row["distributions"]:
        content = Path(each["path"]).read_bytes()
        assert (each["name"], each["version"]) == ("acme-client", "1.2.0")
        assert each["sha256"] == hashlib.sha256(content).hexdigest()
        assert each["size"] == len(content)
    assert built("wheels") == FILES


def _edited() -> None:
    path = Path("generated/acme/src/acme_client/_version.py")
    path.write_text(path.read_text("utf-8") + "\n", encoding="utf-8")


def _with_a_file_more() -> None:
    Path("generated/acme/src/acme_client/notes.txt").write_text("mine")


def _not_generated() -> None:
    shutil.rmtree("generated/acme")


@pytest.mark.parametrize("change", [_edited, _with_a_file_more, _not_generated])
def test_a_stale_package_is_refused(project: Project, change: Any) -> None:
    change()
    said = build(1).output
    assert "generated/acme:1:1: error[stale-package]" in said
    assert "run `clientsmith generate acme`" in said
    assert "acme: not built" in said
    assert not built()
    generate()
    build(0)


def test_a_version_that_is_too_small_is_refused_until_it_is_released(project: Project) -> None:
    build(0)
    project.edit(ORDER, "")
    generate()
    said = build(1).output
    assert "specs/acme/client.yaml:3:3: error[version-too-small]" in said
    assert "acme: version 1.2.0 is too small" in said and "2.0.0 is needed (major)" in said
    assert "run `clientsmith release acme`, then `clientsmith generate acme`" in said
    assert built() == FILES
    assert invoked("release").exit_code == 0
    generate()
    build(0)
    newer = [name.replace("1.2.0", "2.0.0") for name in FILES]
    assert built() == sorted([*FILES, *newer])


def test_the_base_can_be_named(project: Project) -> None:
    project.git("tag", "v1.2.0")
    project.edit(LIMIT, "")
    generate()
    project.commit("breaks")
    project.git("switch", "--quiet", "main")
    project.git("merge", "--quiet", "work")
    build(0)  # nothing differs from the main branch
    said = build(1, "--base", "v1.2.0").output
    assert "run `clientsmith release acme --base v1.2.0`" in said
    build(0, "--no-gate")
    assert build(2, "--no-gate", "--base", "v1.2.0").output


def test_every_problem_of_every_vendor_is_said(project: Project) -> None:
    project.vendor("beta", client="package: {version: 0.1.0}\n")
    project.vendor("gamma", spec=SPEC.replace("'1'}", "'1'"))
    project.vendor("delta")
    assert invoked("generate", "beta").exit_code == 0
    project.edit(ORDER, "")  # too small a version, and not generated
    result = build(2)
    said = result.output
    assert "error[version-too-small]: acme" in said
    assert "generated/acme:1:1: error[stale-package]" in said
    assert "generated/delta:1:1: error[stale-package]" in said
    assert "specs/gamma/source.yaml" in said and "gamma: not built: cannot be generated" in said
    assert "beta: beta-client 0.1.0 built" in said
    assert built() == [name.replace("acme", "beta").replace("1.2.0", "0.1.0") for name in FILES]


def test_two_vendors_cannot_make_one_distribution(project: Project) -> None:
    client = "package: {distribution: Acme_Client, version: 1.2.0, module: beta}\n"
    project.vendor("beta", client=client)
    generate()
    said = build(1).output
    assert "error[same-distribution]: beta and acme both make" in said
    assert "specs/beta/client.yaml:1:" in said
    assert "acme: acme-client 1.2.0 built" in said and "beta: not built" in said
    assert built() == FILES


def test_without_a_repository_the_gate_must_be_left_out(project: Project) -> None:
    shutil.rmtree(".git")
    said = build(2).output
    assert "no repository of git" in said and "--no-gate builds without" in said
    build(0, "--no-gate")
    assert built() == FILES


def test_what_lies_about_gets_into_no_archive(project: Project) -> None:
    build(0, "--out", "clean")
    Path(".gitignore").write_text("*.py\n/generated/\n")
    for name in ("hatch_build.py", "setup.py", "MANIFEST.in", "hatch.toml"):
        Path(name).write_text("raise SystemExit('ran')\n")
    (Path("generated") / ".gitignore").write_text("*\n")
    Path("generated/acme/src/acme_client/__pycache__").mkdir()
    Path("generated/acme/src/acme_client/__pycache__/_client.pyc").write_bytes(b"\0")
    build(0)
    for name in FILES:
        assert Path("dist", name).read_bytes() == Path("clean", name).read_bytes()


def test_a_second_checkout_gives_the_same_bytes(project: Project, tmp_path: Path) -> None:
    build(0)
    project.git("clone", "--quiet", ".", str(tmp_path / "second"))
    done = subprocess.run(
        [sys.executable, "-m", "generator", "build", "--format", "json"],
        cwd=tmp_path / "second",
        capture_output=True,
        text=True,
        env={
            **os.environ,
            "PYTHONPATH": str(Path(__file__).parents[2]),
            "SOURCE_DATE_EPOCH": "1",
            "CLIENTSMITH_CACHE": str(tmp_path / "cache"),
        },
        umask=0o077,
    )
    assert done.returncode == 0, done.stderr
    for name in FILES:
        there = (tmp_path / "second" / "dist" / name).read_bytes()
        assert there == Path("dist", name).read_bytes()


def test_missing_libraries_are_named_with_the_remedy(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    find = importlib.util.find_spec
    monkeypatch.setattr(
        importlib.util, "find_spec", lambda name: None if name == "twine" else find(name)
    )
    said = build(2).output
    assert "twine is not installed; run: pip install 'clientsmith[publish]'" in said


def test_where_one_archive_cannot_be_written_none_is(project: Project) -> None:
    Path("dist", FILES[1]).mkdir(parents=True)
    said = build(2).output
    assert "acme: not written: dist cannot be written: Is a directory" in said
    assert built() == [FILES[1]]


def test_the_folder_of_the_archives_may_be_a_link(project: Project, tmp_path: Path) -> None:
    (tmp_path / "shelf").mkdir()
    Path("dist").symlink_to(tmp_path / "shelf")
    build(0)
    assert built(str(tmp_path / "shelf")) == FILES
