"""The commands as a user runs them: exit statuses, what they print, what they write."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

from tests.support.packages import ROOT, write_folder
from tests.support.pets import Run

SPEC = """\
openapi: 3.1.0
info: {title: Acme, version: '1'}
servers: [{url: 'https://api.acme.example'}]
paths:
  /things:
    get:
      operationId: listThings
      responses:
        '200': {description: ok, content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Thing'}}}}}
  /things/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    get:
      operationId: getThing
      responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}}
components:
  schemas:
    Thing:
      type: object
      properties: {name: {type: string}, owner: {type: object, properties: {mail: {type: string}}}}
"""
BROKEN = SPEC.replace(
    "type: object, properties: {mail", "$ref: '#/components/schemas/Nobody', p: {mail"
)

_LAST_ROWS = ("page", "else", "all")


@pytest.fixture
def run(run: Run, tmp_path: Path) -> Run:
    """Runs a command in a project of one vendor, called acme."""
    write_folder(tmp_path / "specs" / "acme", SPEC)
    return run


def package(path: str = "") -> Path:
    return Path("generated/acme") / path


def contents(folder: Path) -> dict[str, bytes]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def change(old: str, new: str, file: str = "source.yaml", count: int = -1) -> None:
    path = Path("specs/acme") / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, count), encoding="utf-8")


def client_yaml(text: str) -> None:
    Path("specs/acme/client.yaml").write_text(text, encoding="utf-8")


def lock() -> str:
    return Path("specs/acme/names.lock").read_text(encoding="utf-8")


def reported(result: Result) -> dict[str, Any]:
    (vendor,) = json.loads(result.stdout)["vendors"]
    assert isinstance(vendor, dict)
    return vendor


def codes(result: Result) -> list[str]:
    return [found["code"] for found in reported(result)["diagnostics"]]


def test_timings_name_every_stage_and_add_up(run: Run) -> None:
    result = run("generate", "acme", "--timings", "--no-cache")
    assert result.exit_code == 0
    header, *lines = result.stderr.splitlines()
    assert header.split() == ["vendor", "stage", "CPU", "s", "wall", "s"]
    rows = {" ".join(line.split()[:-2]): line.split()[-2:] for line in lines}
    stages = (
        "hash config source overlay check validate names normalize parse documents lower models"
    )
    stages += " render syntax format lock write"
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


def models() -> str:
    return package("src/acme_client/models/things.py").read_text(encoding="utf-8")


def test_a_class_made_of_an_inline_schema_has_its_name_in_the_lock(run: Run) -> None:
    run("generate")
    assert "class ThingOwner(" in models()
    assert any(line.endswith(": ThingOwner") for line in lock().splitlines())


def test_a_new_component_does_not_take_the_name_of_an_inline_schema(run: Run) -> None:
    run("generate")
    change(
        "schemas:\n", "schemas:\n    ThingOwner: {type: object, properties: {n: {type: integer}}}\n"
    )
    change(
        "properties: {name:", "properties: {other: {$ref: '#/components/schemas/ThingOwner'}, name:"
    )
    assert run("generate").exit_code == 0
    (owner,) = (part for part in models().split("\nclass ") if part.startswith("ThingOwner("))
    assert "mail: str" in owner


def test_an_inline_schema_under_a_name_that_python_lacks_is_the_same_twice(run: Run) -> None:
    # The property and the class made of its schema stand at one place of the document.
    change("owner: {type", "home-town: {type")
    run("generate")
    before = models()
    assert "class ThingHomeTown(" in before
    assert run("check").exit_code == 0
    run("generate")
    assert models() == before


def test_order_gives_no_name(run: Run) -> None:
    run("generate")
    before = lock()
    head, things, thing_and_rest = SPEC.partition("  /things/{id}:\n")
    start = head.index("  /things:\n")
    rest = thing_and_rest.index("components:\n")
    swapped = head[:start] + things + thing_and_rest[:rest] + head[start:] + thing_and_rest[rest:]
    change(SPEC, swapped)
    assert run("generate").exit_code == 0
    assert lock() == before


def test_an_operation_that_is_renamed_by_the_vendor_keeps_its_name(run: Run) -> None:
    change("operationId: listThings", "operationId: listThings\n      tags: [a]")
    client_yaml("operations: {GET /things: things.all_of_them}\n")
    run("generate")
    client_yaml("package: {title: Acme}\n")
    change("operationId: listThings", "operationId: somethingElse")
    assert run("generate").exit_code == 0
    source = package("src/acme_client/resources/things.py").read_text()
    assert "def all_of_them(" in source and "def list(" not in source


def test_a_locked_name_wins(run: Run) -> None:
    run("generate")
    change("things.get", "things.fetch", "names.lock")
    change("/paths/", "/components/schemas/Thing: Widget\n/paths/", "names.lock", count=1)
    assert run("generate").exit_code == 0
    assert "class Widget(" in models() and "class Thing(" not in models()
    source = package("src/acme_client/resources/things.py").read_text()
    assert "def fetch(" in source and "def get(" not in source and "Widget" in source
    assert "things.fetch" in lock()


def test_configuration_against_the_lock_is_an_error(run: Run) -> None:
    run("generate")
    before = contents(package()), lock()
    client_yaml("operations: {GET /things: things.find}\n")
    result = run("generate")
    assert result.exit_code == 2
    assert "things.find" in result.output and "things.list" in result.output
    assert (contents(package()), lock()) == before


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


def test_check_says_when_only_the_names_are_stale(run: Run) -> None:
    run("generate")
    change("things.get\n", "things.get\n/paths/~1gone/get: gone.get\n", "names.lock")
    result = run("check")
    assert result.exit_code == 1
    assert "stale (names.lock; package unchanged)" in result.output
