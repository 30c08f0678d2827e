"""Runs in which nothing has changed: what they load, that they say the same, and what ends that."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.packages import ROOT, write_folder
from tests.support.pets import Run, invoked

SPEC = """\
openapi: 3.1.0
info: {title: Acme, version: '1'}
servers: [{url: 'https://api.acme.example'}]
paths:
  /things:
    get:
      parameters: [{name: odd, in: query, schema: {type: integer, default: 1}}]
      responses:
        '200': {description: ok, content: {application/json: {schema: {$ref: 'parts.yaml#/Thing'}}}}
  /left/out:
    get: {responses: {'200': {description: ok, content: {application/json: {schema: {not: {}}}}}}}
"""
PARTS = "Thing: {type: object, properties: {name: {type: string}}}\n"
CLIENT = "package: {class: Acme}\n"
# What no run without changes needs; `click` only where there are options.
HEAVY = ("black", "datamodel_code_generator", "jinja2", "jsonschema", "jsonschema_rs")
HEAVY += ("openapi_spec_validator", "pydantic", "rich", "ruff", "yaml")
_LIST = (
    "import atexit, sys; atexit.register(lambda: print(*sorted(sys.modules), file=sys.stderr))\n"
)
_MAIN = "from generator.front import main; main()"


@pytest.fixture(scope="session")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project of one vendor that has just been generated, with its cache, made once."""
    home = tmp_path_factory.mktemp("project")
    folder = home / "specs" / "acme"
    write_folder(folder, SPEC, CLIENT)
    (folder / "parts.yaml").write_text(PARTS)
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(home)
        patch.setenv("CLIENTSMITH_CACHE", "cache")
        _generate(invoked)
    return home


@pytest.fixture
def run(project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs a command in a copy of the project."""
    shutil.copytree(project, tmp_path / "copy")
    monkeypatch.chdir(tmp_path / "copy")
    monkeypatch.setenv("CLIENTSMITH_CACHE", "cache")
    return invoked


def _generate(run: Run) -> None:
    for _ in range(2):  # the first run adds names, so that the second begins with others
        assert run("generate").exit_code == 0


def _loaded(*arguments: str, code: str = _MAIN) -> tuple[str, set[str]]:
    """What a process of its own prints, and the packages that it has loaded."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", _LIST + code, *arguments]
    done = subprocess.run(command, capture_output=True, text=True, env=environment, check=True)
    modules = done.stderr.splitlines()[-1].split()
    return done.stdout, {name.partition(".")[0] for name in modules} | {*modules}


def _change(path: str, old: str = "", new: str = "\n") -> None:
    """Replaces a text of a file, or adds to its end."""
    text = Path(path).read_text()
    assert old in text
    Path(path).write_text(text.replace(old, new) if old else text + new)


@pytest.mark.usefixtures("run")
@pytest.mark.parametrize("arguments", [["generate"], ["check"], ["generate", "acme"]])
def test_without_changes_nothing_heavy_is_loaded(arguments: list[str]) -> None:
    word = {"generate": "unchanged", "check": "current"}[arguments[0]]
    printed, loaded = _loaded(*arguments)
    assert printed == f"acme: {word}\nVENDORS.md: {word}\n"
    assert not loaded & {*HEAVY, "click", "generator.pipeline"}


@pytest.mark.usefixtures("run")
def test_with_changes_what_is_heavy_is_loaded() -> None:
    _change("specs/acme/parts.yaml", "name", "label")
    assert {"yaml", "jsonschema_rs", "jinja2"} <= _loaded("generate")[1]


@pytest.mark.usefixtures("run")
@pytest.mark.parametrize("option", [["--notes"], ["--format", "json"], ["--generated=generated"]])
@pytest.mark.parametrize("command", ["generate", "check"])
def test_options_load_the_command_line_and_no_more(command: str, option: list[str]) -> None:
    _, loaded = _loaded(command, *option)
    assert "click" in loaded
    assert not loaded & {*HEAVY, "generator.pipeline"}


@pytest.mark.usefixtures("run")
def test_building_loads_nothing_to_see_that_a_package_is_current() -> None:
    code = """
from pathlib import Path
from generator.cache import default_cache
from generator.cli.freshness import freshness
from generator.cli.runs import Runs
from generator.workspace import Workspace
(vendor,) = Workspace(Path("specs"), Path("generated")).vendors()
print(freshness(vendor, Path("generated/acme"), Runs(default_cache())).is_current)
"""
    printed, loaded = _loaded(code=code)
    assert printed == "True\n" and not loaded & {*HEAVY, "generator.pipeline"}


LEFT_OUT = "waivers: [{code: invalid-document, pointer: /paths/~1left~1out/get, reason: odd}]\n"


@pytest.mark.parametrize("form", [["--notes"], ["--format", "json"]])
@pytest.mark.parametrize("command", ["generate", "check", "validate"])
def test_a_run_without_changes_says_what_one_without_a_cache_says(
    run: Run, command: str, form: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    _change("specs/acme/client.yaml", new=LEFT_OUT)
    _change("specs/acme/source.yaml", "default: 1", "default: one")
    _change("specs/acme/source.yaml", "not: {}", "type: nonsense")
    _generate(run)
    warm = run(command, *form)
    monkeypatch.setenv("CLIENTSMITH_CACHE", "another")
    cold = run(command, *form)
    assert (warm.stdout, warm.stderr) == (cold.stdout, cold.stderr)
    assert warm.exit_code == cold.exit_code == 0
    said = cold.stdout if "json" in form else cold.stderr
    assert "invalid-default" in said
    assert command != "generate" or "1 operations left out" in cold.stdout


def _edit(path: str, old: str, new: str) -> Callable[[], object]:
    return lambda: _change(path, old, new)


def _touch(path: str) -> Callable[[], object]:
    return lambda: Path(path).write_text("x: 1\n")


def _link() -> None:
    path = Path("generated/acme/README.md")
    path.rename("README.md")
    path.symlink_to(Path("README.md").resolve())


CHANGES: dict[str, Callable[[], object]] = {
    "the document": _edit("specs/acme/source.yaml", "/things", "/stuff"),
    "a file beside it": _edit("specs/acme/parts.yaml", "name", "label"),
    "client.yaml": _edit("specs/acme/client.yaml", "Acme", "Other"),
    "the changelog": _touch("specs/acme/CHANGELOG.md"),
    "a file of the package": _edit("generated/acme/README.md", "", "more"),
    "another file in it": _touch("generated/acme/other"),
    "a file that is gone": lambda: Path("generated/acme/README.md").unlink(),
    "a link": _link,
    "a package that is gone": lambda: Path("generated/acme").rename("elsewhere"),
}


@pytest.mark.parametrize("what", CHANGES)
def test_whatever_changes_is_seen(run: Run, what: str) -> None:
    CHANGES[what]()
    assert run("check").exit_code == 1
    assert not run("generate").stdout.startswith("acme: unchanged\n")
    assert run("check").exit_code == 0
    assert run("generate").stdout == "acme: unchanged\nVENDORS.md: unchanged\n"


def test_names_that_somebody_took_away_come_back(run: Run) -> None:
    lock = Path("specs/acme/names.lock")
    before = lock.read_bytes()
    lock.write_bytes(b"")
    assert run("check").exit_code == 1
    run("generate")
    assert lock.read_bytes() == before


def test_lines_of_names_lock_end_as_they_would_without_a_cache(run: Run) -> None:
    lock = Path("specs/acme/names.lock")
    before = lock.read_bytes()
    lock.write_bytes(before.replace(b"\n", b"\r\n"))
    assert run("check").exit_code == 0
    run("generate")
    assert lock.read_bytes() == before


def test_the_page_is_seen_to_have_changed(run: Run) -> None:
    before = Path("generated/VENDORS.md").read_bytes()
    _change("generated/VENDORS.md")
    assert run("check").exit_code == 1
    assert run("generate").stdout == "acme: unchanged\nVENDORS.md: changed\n"
    assert Path("generated/VENDORS.md").read_bytes() == before


@pytest.mark.usefixtures("run")
@pytest.mark.parametrize("place", ["generated/.acme", "generated/.VENDORS.md", "specs/acme/"])
def test_what_an_ended_run_has_left_is_cleared_away(place: str) -> None:
    left = Path(f"{place}.staged")
    left.mkdir()
    assert _loaded("generate")[0] == "acme: unchanged\nVENDORS.md: unchanged\n"
    assert not left.exists()


def test_a_run_that_had_errors_is_made_again(run: Run) -> None:
    _change("specs/acme/parts.yaml", "type: string", "$ref: nowhere.yaml#/Name")
    for _ in range(2):
        result = run("generate")
        assert result.exit_code == 2 and "error[external-reference]" in result.stderr


def test_what_is_left_out_on_demand_counts_for_no_other_run(run: Run) -> None:
    _change("specs/acme/parts.yaml", "type: string", "$ref: nowhere.yaml#/Name")
    assert run("generate", "--waive-all").exit_code == 0
    assert run("check").exit_code == 2


def test_a_damaged_or_deleted_cache_changes_nothing(run: Run) -> None:
    for path in Path("cache").rglob("*"):
        if path.is_file():
            path.write_bytes(path.read_bytes()[:-1])
    expected = "acme: unchanged\nVENDORS.md: unchanged\n"
    assert run("generate").stdout == expected
    Path("cache").rename("away")
    assert run("generate").stdout == expected


def test_json_of_a_run_without_changes_has_the_counts(run: Run) -> None:
    (vendor,) = json.loads(run("generate", "--format", "json").stdout)["vendors"]
    assert vendor["operations"]["document"] == 2
    assert vendor["added"] == vendor["changed"] == vendor["removed"] == []
