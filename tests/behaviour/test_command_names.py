"""The names that a run gives, and keeps in names.lock."""

from pathlib import Path

import pytest

from tests.support.acme import SPEC, change, client_yaml, contents, lock, package
from tests.support.packages import write_folder
from tests.support.pets import Run


@pytest.fixture
def run(run: Run, tmp_path: Path) -> Run:
    """Runs a command in a project of one vendor, called acme."""
    write_folder(tmp_path / "specs" / "acme", SPEC)
    return run


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


def test_check_says_when_only_the_names_are_stale(run: Run) -> None:
    run("generate")
    change("things.get\n", "things.get\n/paths/~1gone/get: gone.get\n", "names.lock")
    result = run("check")
    assert result.exit_code == 1
    assert "stale (names.lock; package unchanged)" in result.output
