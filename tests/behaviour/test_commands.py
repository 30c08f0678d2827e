"""The commands as a user runs them: exit statuses, what they print, what they write."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.acme import (
    BROKEN,
    SPEC,
    change,
    client_yaml,
    codes,
    contents,
    lock,
    package,
    reported,
)
from tests.support.packages import ROOT, write_folder
from tests.support.pets import Run

_LAST_ROWS = ("page", "else", "all")


@pytest.fixture
def run(run: Run, tmp_path: Path) -> Run:
    """Runs a command in a project of one vendor, called acme."""
    write_folder(tmp_path / "specs" / "acme", SPEC)
    return run


def test_timings_name_every_stage_and_add_up(run: Run) -> None:
    result = run("generate", "acme", "--timings", "--no-cache")
    assert result.exit_code == 0
    header, *lines = result.stderr.splitlines()
    assert header.split() == ["vendor", "stage", "CPU", "s", "wall", "s"]
    rows = {" ".join(line.split()[:-2]): line.split()[-2:] for line in lines}
    stages = "hash config source overlay recall check validate names normalize parse lower render"
    stages += " syntax models format documents lock write"
    assert list(rows) == ["start", *(f"acme {stage}" for stage in stages.split()), *_LAST_ROWS]
    for column in (0, 1):
        *parts, whole = (float(row[column]) for row in rows.values() if row[column] != "-")
        assert sum(parts) == pytest.approx(whole, abs=0.001 * len(rows))
    assert "stage" not in run("generate", "acme").stderr


def test_generate_writes_a_package_and_its_names(run: Run) -> None:
    result = run("generate")
    assert result.exit_code == 0
    assert {
        "pyproject.toml",
        "README.md",
        "CHANGELOG.md",
        "api.md",
        "openapi.yaml",
        "provenance.json",
        "src/acme_client/__init__.py",
        "src/acme_client/py.typed",
        "src/acme_client/resources/things.py",
    } <= contents(package()).keys()
    assert "things.list" in lock() and "things.get" in lock()
    assert "acme" in result.output


def test_generate_twice_changes_nothing(run: Run) -> None:
    run("generate")
    before = contents(package()), lock()
    result = run("generate", "acme", "--format", "json")
    assert result.exit_code == 0
    assert (contents(package()), lock()) == before
    vendor = reported(result)
    assert (vendor["added"], vendor["changed"], vendor["removed"]) == ([], [], [])


def test_generate_reports_what_it_wrote_as_json(run: Run) -> None:
    vendor = reported(run("generate", "--format", "json"))
    assert vendor["vendor"] == "acme"
    assert sorted(vendor["added"]) == sorted(contents(package()))


def test_check_is_fine_after_generate(run: Run) -> None:
    run("generate")
    result = run("check", "--format", "json")
    assert result.exit_code == 0
    assert reported(result)["is_current"] is True


@pytest.mark.parametrize(
    "spoil",
    [
        lambda: package("README.md").write_text("mine"),
        lambda: package("src/acme_client/extra.py").write_text(""),
        lambda: package("src/acme_client/py.typed").unlink(),
        lambda: change("listThings", "allThings"),
        lambda: change("{name: {type: string}", "{name: {type: integer}"),
        lambda: Path("specs/acme/CHANGELOG.md").write_text("# Changelog\n\n## 0.1.0\n"),
        lambda: Path("specs/acme/names.lock").unlink(),
    ],
    ids=["changed", "added", "removed", "operationId", "schema", "changelog", "names"],
)
def test_check_notices_what_is_stale_and_writes_nothing(
    run: Run, spoil: Callable[[], object]
) -> None:
    run("generate")
    spoil()
    before = contents(package())
    result = run("check")
    assert result.exit_code == 1
    assert "stale" in result.output
    assert contents(package()) == before


def test_check_without_a_package(run: Run) -> None:
    assert run("check").exit_code == 1
    assert not package().exists()


def test_check_of_a_broken_document(run: Run) -> None:
    change(SPEC, BROKEN)
    assert run("check").exit_code == 2


def test_an_error_leaves_the_old_package_and_its_names_untouched(run: Run) -> None:
    run("generate")
    before = contents(package()), lock()
    change(SPEC, BROKEN)
    result = run("generate")
    assert result.exit_code == 2
    assert (contents(package()), lock()) == before
    assert "unresolved-reference" in result.output
    assert "specs/acme/source.yaml:" in result.output


def test_an_error_of_one_vendor_does_not_stop_the_others(run: Run) -> None:
    write_folder(Path("specs/bad"), BROKEN)
    result = run("generate", "--format", "json")
    assert result.exit_code == 2
    vendors = {vendor["vendor"]: vendor for vendor in json.loads(result.stdout)["vendors"]}
    assert vendors["acme"]["diagnostics"] == [] and package().exists()
    assert not Path("generated/bad").exists()


def test_files_that_are_no_longer_produced_go_away(run: Run) -> None:
    change("paths:\n", "paths:\n  /other: {get: {responses: {'204': {description: ok}}}}\n")
    run("generate")
    modules = {"src/acme_client/resources/other.py", "src/acme_client/fakes/other.py"}
    assert all(package(module).exists() for module in modules)
    change("  /other: {get: {responses: {'204': {description: ok}}}}\n", "")
    package("src/acme_client/forgotten.py").write_text("")
    gone = {*modules, "src/acme_client/forgotten.py"}
    result = run("generate", "--format", "json")
    assert not any(package(module).exists() for module in gone)
    assert set(reported(result)["removed"]) == gone


def test_validate_finds_everything_and_writes_nothing(run: Run) -> None:
    assert run("validate").exit_code == 0
    change(SPEC, BROKEN.replace("'#/components/schemas/Thing'", "'#/components/schemas/Thnig'"))
    result = run("validate", "--format", "json")
    assert result.exit_code == 1
    assert codes(result).count("unresolved-reference") == 3
    first, *_ = reported(result)["diagnostics"]
    assert first["file"] == "specs/acme/source.yaml" and first["line"] > 1
    assert not package().exists() and not Path("specs/acme/names.lock").exists()


@pytest.mark.parametrize("stage", ["source", "normalized", "api", "package", "tree", "names"])
def test_inspect_prints_every_stage(run: Run, stage: str) -> None:
    result = run("inspect", "acme", "--stage", stage, "--format", "json")
    assert result.exit_code == 0
    assert json.loads(result.stdout)


def test_inspect_prints_one_part(run: Run) -> None:
    pointer = "/components/schemas/Thing/properties/name"
    result = run("inspect", "acme", "--stage", "source", "--pointer", pointer, "--format", "json")
    assert json.loads(result.stdout) == {"type": "string"}
    assert run("inspect", "acme", "--pointer", "/nowhere").exit_code == 2


@pytest.mark.parametrize("command", ["generate", "check", "validate", "inspect"])
def test_an_unknown_vendor_is_a_usage_error(run: Run, command: str) -> None:
    result = run(command, "acne")
    assert result.exit_code == 2
    assert "'acne'" in result.output and "acme" in result.output.replace("'acne'", "")
    assert not package().exists()


def test_a_folder_outside_is_no_vendor(run: Run) -> None:
    for name in ("../specs/acme", "..", "."):
        assert run("generate", name).exit_code == 2


def test_without_any_vendor(run: Run, tmp_path: Path) -> None:
    assert run("generate", "--specs", str(tmp_path / "none")).exit_code == 2


@pytest.mark.parametrize("command", ["generate", "check", "validate", "inspect"])
def test_help_shows_an_example(run: Run, command: str) -> None:
    result = run(command, "--help")
    assert result.exit_code == 0
    assert f"Example: clientsmith {command}" in result.output


def test_a_waiver_leaves_an_operation_out_and_says_so(run: Run) -> None:
    client_yaml('waivers: [{code: draft, pointer: "/paths/~1things~1{id}/get", reason: no}]\n')
    result = run("generate", "--format", "json")
    assert result.exit_code == 0
    assert "operation-waived" in codes(result)
    source = package("src/acme_client/resources/things.py").read_text()
    assert "def list(" in source and "def get(" not in source


def test_a_waiver_of_nothing_is_a_warning(run: Run) -> None:
    client_yaml("waivers: [{code: draft, pointer: /paths/~1gone/get, reason: not needed}]\n")
    result = run("generate", "--format", "json")
    assert result.exit_code == 0
    assert codes(result) == ["unused-waiver"]


def test_an_unknown_key_is_refused_with_a_guess(run: Run) -> None:
    client_yaml("pagnation: {}\n")
    result = run("generate")
    assert result.exit_code == 2
    assert "pagnation" in result.output and "pagination" in result.output
    assert "specs/acme/client.yaml:1:1" in result.output


def test_a_real_process(run: Run, tmp_path: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), *sys.path])}

    def clientsmith(*arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "generator", *arguments],
            cwd=tmp_path,
            env=environment,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )

    done = clientsmith("generate")
    assert (done.returncode, done.stderr) == (0, "")
    assert "acme" in done.stdout and "\x1b" not in done.stdout  # no colours, no progress bar
    done = clientsmith("check", "--format", "json")
    assert done.returncode == 0 and json.loads(done.stdout)["vendors"][0]["is_current"]
    change(SPEC, BROKEN)
    done = clientsmith("generate")
    assert done.returncode == 2 and "error[unresolved-reference]" in done.stdout + done.stderr


@pytest.mark.parametrize("file", ["client.yaml", "names.lock", "overlay.yaml", "CHANGELOG.md"])
@pytest.mark.parametrize("command", ["generate", "check", "validate"])
def test_a_file_that_is_no_text_is_a_finding(run: Run, command: str, file: str) -> None:
    Path("specs/acme", file).write_bytes(b"a: \xff")
    result = run(command, "--format", "json")
    assert result.exit_code == (1 if command == "validate" else 2)
    assert codes(result) == ["not-utf-8"]
    assert f"specs/acme/{file}" in result.output


def test_ends_of_lines_of_another_system_make_nothing_stale(run: Run) -> None:
    run("generate")
    lines = Path("specs/acme/names.lock")
    lines.write_bytes(lines.read_bytes().replace(b"\n", b"\r\n"))
    assert run("check").exit_code == 0


@pytest.mark.parametrize("command", ["generate", "check"])
def test_a_package_that_is_no_folder_is_said(run: Run, command: str) -> None:
    Path("generated").mkdir()
    package().write_text("mine")
    result = run(command)
    assert result.exit_code == 2
    assert "generated/acme is a file" in result.output
    assert package().read_text() == "mine"
