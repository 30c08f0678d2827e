"""A document by itself: tried with `generate --from`, added with `new`, and what is left out of it."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from generator import pipeline
from tests.support.packages import imported
from tests.support.pets import PETS, Run, told, with_broken, write


def test_a_document_becomes_a_package_with_defaults_for_everything(run: Run) -> None:
    result = run("generate", "--from", write(PETS))
    assert result.exit_code == 0, result.output
    home = Path("pet-store-client")
    assert (home / "src/pet_store_client/resources/pets.py").is_file()
    assert 'name = "pet-store-client"' in (home / "pyproject.toml").read_text(encoding="utf-8")
    with imported(home) as package:
        assert package.PetStore and package.AsyncPetStore
    assert sorted(path.name for path in Path().iterdir()) == ["pet-store-client", "pet-store.json"]


def test_folder_and_name_can_be_given(run: Run) -> None:
    assert run("generate", "--from", write(PETS), "--out", "a/b", "--name", "zoo").exit_code == 0
    with imported(Path("a/b")) as package:
        assert package.__name__.startswith("zoo_client")
        assert package.Zoo


def test_the_result_as_json(run: Run) -> None:
    found = told(run("generate", "--from", write(PETS), "--format", "json"))
    assert found["status"] == "generated"
    assert found["operations"] == {"document": 3, "generated": 3, "waived": 0}
    assert found["diagnostics"] == []
    assert "src/pet_store_client/__init__.py" in found["added"]


def test_the_same_again_changes_nothing_and_another_document_replaces_it(run: Run) -> None:
    arguments = ("generate", "--from", write(PETS), "--out", "out", "--format", "json")
    run(*arguments)
    assert told(run(*arguments))["changed"] == []
    write(with_broken("/info/title", "Zoo"))
    assert "README.md" in told(run(*arguments))["changed"]


@pytest.mark.parametrize("out", [".", "notes", "notes/todo.txt"])
def test_a_folder_with_something_else_in_it_is_left_alone(run: Run, out: str) -> None:
    document = write(PETS)
    Path("notes").mkdir()
    Path("notes/todo.txt").write_text("milk")
    assert run("generate", "--from", document, "--out", out).exit_code == 2
    assert Path("notes/todo.txt").read_text() == "milk"
    assert sorted(path.name for path in Path().iterdir()) == ["notes", document]


@pytest.mark.parametrize(
    "arguments",
    [
        ("--from", "missing.json"),
        ("--out", "a"),
        ("--name", "a"),
        ("--from", "pet-store.json", "acme"),
        ("--from", "pet-store.json", "--name", "../up"),
        ("--from", "pet-store.json", "--name", ""),
    ],
)
def test_wrong_usage(run: Run, arguments: tuple[str, ...]) -> None:
    write(PETS)
    assert run("generate", *arguments).exit_code == 2
    assert [path.name for path in Path().iterdir()] == ["pet-store.json"]


def test_files_of_a_vendor_that_stand_beside_the_document_mean_nothing(run: Run) -> None:
    for name in ("client.yaml", "overlay.yaml", "evidence.yaml", "names.lock"):
        Path(name).write_text("nonsense: [", encoding="utf-8")
    write(PETS, "openapi.yaml")
    result = run("generate", "--from", "openapi.yaml", "--format", "json")
    assert told(result)["diagnostics"] == []
    provenance = json.loads(Path("openapi-client/provenance.json").read_text(encoding="utf-8"))
    assert list(provenance["inputs"]) == ["openapi.yaml"]


# What is broken, and the operations that cannot do without it.
BROKEN = {
    "operation": ("/paths/~1pets/get/responses/200/content/application~1json/schema/items",
                  {"$ref": "#/components/schemas/Nobody"}, ["GET /pets"]),
    "schema": ("/components/schemas/Owner/properties/name/$ref", "#/components/schemas/Nobody",
               ["GET /owners/{id}"]),
    "response": ("/components/responses/Owner", {"$ref": "#/components/responses/Nobody"},
                 ["GET /owners/{id}"]),
    "callback": ("/paths/~1pets/get/callbacks",
                 {"born": {"{$url}": {"post": {"responses": {"200": {
                     "$ref": "#/components/responses/Nobody"}}}}}}, []),
    "path": ("/paths/~1owners~1{id}/parameters", [{"name": "id", "in": "where", "schema": {}}],
             ["DELETE /owners/{id}", "GET /owners/{id}"]),
    "unused schema": ("/components/schemas/Unused", {"$ref": "#/components/schemas/Nobody"}, []),
    "in two steps": ("/paths/~1pets/get/parameters",
                     [{"name": "a", "in": "query", "schema": {"$ref": "#/components/schemas/A"}},
                      {"name": "b", "in": "where", "schema": {}}], ["GET /pets"]),
}  # fmt: skip


@pytest.mark.parametrize("what", BROKEN)
def test_what_is_meaningless_is_left_out_and_listed(run: Run, what: str) -> None:
    pointer, value, operations = BROKEN[what]
    document = write(with_broken(pointer, value))
    refused = run("generate", "--from", document, "--format", "json")
    assert refused.exit_code == 2
    assert told(refused)["status"] == "not generated"
    assert told(refused)["operations"] == {"document": 3, "generated": 0, "waived": 0}
    assert not Path("pet-store-client").exists()
    result = run("generate", "--from", document, "--waive-all", "--format", "json")
    assert result.exit_code == 0, result.output
    found = told(result)
    left = len(operations)
    assert found["operations"] == {"document": 3, "generated": 3 - left, "waived": left}
    listed = [each for each in found["diagnostics"] if each["code"] == "operation-waived"]
    assert sorted(each["message"].partition(" is left out: ")[0] for each in listed) == operations
    assert all(each["severity"] != "error" for each in found["diagnostics"])
    with imported(Path("pet-store-client")) as package:
        assert package.PetStore
    text = Path("pet-store-client/api.md").read_text(encoding="utf-8")
    assert len([line for line in text.splitlines() if "`GET /" in line or "`DELETE /" in line]) == (
        3 - left
    )


def test_what_is_left_out_is_said_to_people_too(run: Run) -> None:
    pointer, value, _ = BROKEN["operation"]
    write(with_broken(pointer, value))
    result = run("generate", "--from", "pet-store.json", "--waive-all")
    assert "warning[operation-waived]: GET /pets is left out: #/components/schemas/Nobody" in (
        result.output
    )
    assert "1 operations left out" in result.output


@pytest.mark.parametrize(
    "content",
    [
        with_broken("/openapi", "4.0.0"),
        with_broken("/paths", ["/pets"]),
        with_broken("/paths", "nothing"),
        {},
    ],
)
def test_a_document_that_cannot_be_read_is_refused_all_the_same(
    run: Run, content: dict[str, Any]
) -> None:
    result = run("generate", "--from", write(content), "--waive-all", "--format", "json")
    assert result.exit_code == 2
    assert told(result)["status"] == "not generated"
    assert any(each["severity"] == "error" for each in told(result)["diagnostics"])


def test_a_waiver_takes_with_it_what_no_other_operation_needs(run: Run) -> None:
    pointer, value, _ = BROKEN["schema"]
    write(with_broken(pointer, value))
    assert run("new", "pets", "--from", "pet-store.json").exit_code == 0
    with Path("specs/pets/client.yaml").open("a", encoding="utf-8") as file:
        file.write(
            "waivers:\n"
            "  - {code: unresolved-reference, pointer: '/paths/~1owners~1{id}/get', reason: Broken.}\n"
        )
    result = run("generate", "pets", "--format", "json")
    assert result.exit_code == 0, result.output
    (vendor,) = told(result)["vendors"]
    assert vendor["operations"] == {"document": 3, "generated": 2, "waived": 1}


def test_vendors_can_be_waived_too(run: Run) -> None:
    pointer, value, _ = BROKEN["operation"]
    write(with_broken(pointer, value))
    run("new", "pets", "--from", "pet-store.json")
    assert run("generate", "pets").exit_code == 2
    assert run("generate", "pets", "--waive-all").exit_code == 0


def test_a_mistake_of_ours_is_a_finding(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def parse(*arguments: object) -> None:
        raise KeyError("x")

    monkeypatch.setattr(pipeline, "parse", parse)
    result = run("generate", "--from", write(PETS), "--waive-all", "--format", "json")
    assert result.exit_code == 2
    (found,) = told(result)["diagnostics"]
    assert found["code"] == "internal-error"
    assert "pipeline.py:" in found["message"] and "KeyError" in found["message"]


def test_an_operation_that_gets_lost_is_an_error(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    real = pipeline.parse

    def parse(*arguments: Any) -> Any:
        api = real(*arguments)
        return type(api)(**{**_fields(api), "operations": api.operations[1:]})

    monkeypatch.setattr(pipeline, "parse", parse)
    result = run("generate", "--from", write(PETS), "--format", "json")
    assert result.exit_code == 2
    assert [each["code"] for each in told(result)["diagnostics"]] == ["operation-missing"]
    assert not Path("pet-store-client").exists()


def _fields(value: Any) -> dict[str, Any]:
    return {name: getattr(value, name) for name in type(value).__slots__}


def test_a_run_on_a_document_keeps_nothing_in_the_folder(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("CLIENTSMITH_CACHE")
    monkeypatch.setenv("XDG_CACHE_HOME", "kept")
    run("generate", "--from", write(PETS))
    assert sorted(path.name for path in Path().iterdir()) == [
        "kept",
        "pet-store-client",
        "pet-store.json",
    ]
    assert any(Path("kept/clientsmith").iterdir())


def test_resources_whose_names_would_make_one_module(run: Run) -> None:
    item = {"get": {"responses": {"204": {"description": "Fine"}}}}
    company = "/user/{id}/company"
    paths = {company: item, f"{company}/{{number}}": item, "/user_company": item}
    document = write({**PETS, "paths": paths}, "twins.json")
    result = run("generate", "--from", document, "--format", "json")
    assert told(result)["operations"] == {"document": 3, "generated": 3, "waived": 0}
    text = Path("twins-client/api.md").read_text(encoding="utf-8")
    assert all(f"`GET {path}`" in text for path in paths)
    with imported(Path("twins-client").absolute()) as package:
        client = package.Twins()
        assert type(client.user.company) is not type(client.user_company)


def test_the_command_itself(tmp_path: Path) -> None:
    (tmp_path / "pets.json").write_text(json.dumps(PETS), encoding="utf-8")
    command = [sys.executable, "-m", "generator", "generate", "--from", "pets.json"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, ""), done.stderr
    assert (tmp_path / "pets-client/src/pets_client/__init__.py").is_file()
