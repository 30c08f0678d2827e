"""A document by itself: tried with `generate --from`, added with `new`, and what is left out of it."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from generator import pipeline
from generator.cli import main
from tests.support.clients import Mode
from tests.support.packages import Packages, imported
from tests.support.server import RecordingServer, json_reply, status_reply

PETS: dict[str, Any] = {
    "openapi": "3.0.3",
    "info": {"title": "Pet Store", "version": "1"},
    "servers": [{"url": "https://pets.example"}],
    "paths": {
        "/pets": {
            "get": {
                "responses": {
                    "200": {
                        "description": "All",
                        "content": {
                            "application/json": {
                                "schema": {
                                    "type": "array",
                                    "items": {"$ref": "#/components/schemas/Pet"},
                                }
                            }
                        },
                    }
                }
            }
        },
        "/owners/{id}": {
            "parameters": [
                {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
            ],
            "get": {"responses": {"200": {"$ref": "#/components/responses/Owner"}}},
            "delete": {"responses": {"204": {"description": "Gone"}}},
        },
    },
    "components": {
        "schemas": {
            "Pet": {"type": "object", "properties": {"name": {"type": "string"}}},
            "Owner": {"type": "object", "properties": {"name": {"type": "string"}}},
        },
        "responses": {
            "Owner": {
                "description": "One",
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Owner"}}},
            }
        },
    },
}
Run = Callable[..., Result]


@pytest.fixture
def run(tmp_path: Path, packages: Packages, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs a command in an empty folder; all tests share a cache."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("CLIENTSMITH_CACHE", str(packages.base / "cache"))

    def one(*arguments: str) -> Result:
        result = CliRunner().invoke(main, arguments)
        if result.exception is not None and not isinstance(result.exception, SystemExit):
            raise result.exception
        return result

    return one


def write(content: dict[str, Any], file: str = "pet-store.json") -> str:
    Path(file).write_text(json.dumps(content), encoding="utf-8")
    return file


def with_broken(pointer: str, value: object) -> dict[str, Any]:
    """The document with another value at a pointer."""
    content: dict[str, Any] = json.loads(json.dumps(PETS))
    *way, last = [token.replace("~1", "/") for token in pointer.split("/")[1:]]
    owner: Any = content
    for token in way:
        owner = owner[token]
    owner[last] = value
    return content


def told(result: Result) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(result.stdout)
    return found


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


def test_a_new_vendor(run: Run) -> None:
    text = Path(write(PETS)).read_text(encoding="utf-8")
    result = run("new", "pets", "--from", "pet-store.json", "--format", "json")
    assert result.exit_code == 0
    assert told(result)["files"] == ["CHANGELOG.md", "client.yaml", "source.json"]
    assert told(result)["operations"] == {"document": 3}
    assert Path("specs/pets/source.json").read_text(encoding="utf-8") == text
    assert run("generate", "pets").exit_code == 0
    with imported(Path("generated/pets")) as package:
        assert package.Pets
    assert run("check").exit_code == 0


def test_a_new_vendor_of_several_files(run: Run) -> None:
    Path("parts").mkdir()
    Path("parts/pet.yaml").write_text("type: object\n", encoding="utf-8")
    write(with_broken("/components/schemas/Pet", {"$ref": "parts/pet.yaml"}), "api.yml")
    assert run("new", "pets", "--from", "api.yml").exit_code == 0
    assert Path("specs/pets/parts/pet.yaml").is_file()
    assert run("generate", "pets", "--format", "json").exit_code == 0
    provenance = json.loads(Path("generated/pets/provenance.json").read_text(encoding="utf-8"))
    assert {"parts/pet.yaml", "source.yaml"} <= provenance["inputs"].keys()


def test_parts_may_refer_back_to_the_document_by_its_own_name(run: Run) -> None:
    Path("parts").mkdir()
    back = {"$ref": "../api.yml#/components/schemas/Owner"}
    pet = {"type": "object", "properties": {"owner": back}}
    write(pet, "parts/pet.json")
    write(with_broken("/components/schemas/Pet", {"$ref": "parts/pet.json"}), "api.yml")
    assert run("generate", "--from", "api.yml").exit_code == 0
    assert run("new", "pets", "--from", "api.yml").exit_code == 0
    result = run("generate", "pets", "--format", "json")
    assert told(result)["vendors"][0]["diagnostics"] == []
    api = Path("generated/pets/openapi.yaml").read_text(encoding="utf-8")
    assert api == Path("api-client/openapi.yaml").read_text(encoding="utf-8")
    assert "$ref: '#/components/schemas/Owner'" in api


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


NAMES = {
    "My API (v2).json": ("my_api_v2_client", "MyApiV2"),
    "openapi.yaml": ("openapi_client", "Openapi"),
    "2fa.json": ("n2_fa_client", "N2Fa"),
    "апи.json": ("u430_u43f_u438_client", "U430U43fU438"),
    "class": ("class_client", "Class"),
    "...json": ("u2e_u2e_client", "U2eU2e"),
    "-x.y.yml": ("minus_x_y_client", "MinusXY"),
}


@pytest.mark.parametrize("file", NAMES)
def test_any_file_gives_a_name(run: Run, file: str) -> None:
    module, name = NAMES[file]
    result = run("generate", "--from", f"./{write(PETS, file)}", "--out", "out")
    assert result.exit_code == 0, result.output
    assert [path.name for path in Path("out/src").iterdir()] == [module]
    with imported(Path("out")) as package:
        assert getattr(package, name) and getattr(package, f"Async{name}")


TEXT = json.dumps(PETS, indent=1)
ODD_FILES: dict[str, tuple[str, bytes, str]] = {
    "byte order mark": ("a.json", b"\xef\xbb\xbf" + TEXT.encode(), ""),
    "CRLF": ("a.json", TEXT.replace("\n", "\r\n").encode(), ""),
    "JSON as YAML": ("a.yaml", TEXT.encode(), ""),
    "YAML as JSON": ("a.json", b"openapi: 3.0.3\n", "not-json: this looks like YAML"),
    "comment": ("a.json", f"// ours\n{TEXT}".encode(), "not-json: JSON has no comments"),
    "comma": ("a.json", TEXT.replace('"1"', '"1",').encode(), "not-json: JSON has no comma"),
    "quotes": ("a.json", TEXT.replace('"', "'").encode(), "not-json: JSON has texts in double"),
    "web page": ("a.json", b"<html>404</html>", "not-json: this looks like a web page"),
    "empty JSON": ("a.json", b" \n", "not-json: the file is empty"),
    "empty YAML": ("a.yaml", b"", "not-openapi: "),
    "Latin-1": ("a.json", TEXT.replace("All", "Où").encode("latin-1").replace(b"\\u00f9", b"\xf9"),
                "not-utf-8: save"),
    "UTF-16": ("a.json", TEXT.encode("utf-16"), "not-utf-8: save"),
    "array": ("a.json", b"[]", "not-openapi: "),
    "zeros": ("a.json", bytes(9), "not-json: "),
    "brackets": ("a.json", b"[" * 100_000, "too-deep: "),
}  # fmt: skip


@pytest.mark.parametrize("what", ODD_FILES)
def test_any_file_ends_in_a_package_or_in_findings(run: Run, what: str) -> None:
    file, content, expected = ODD_FILES[what]
    Path(file).write_bytes(content)
    result = run("generate", "--from", file, "--format", "json", "--waive-all")
    found = told(result)
    count = 0 if expected else 3
    assert found["operations"] == {"document": count, "generated": count, "waived": 0}
    assert found["status"] == ("not generated" if expected else "generated")
    assert result.exit_code == (2 if expected else 0)
    said = [f"{each['code']}: {each['hint']}" for each in found["diagnostics"]]
    assert [each for each in said if not each.startswith(expected)] == []
    assert len(said) == (1 if expected else 0)


def test_a_folder_is_no_document(run: Run) -> None:
    Path("a.json").mkdir()
    assert run("generate", "--from", "a.json").exit_code == 2


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


def test_a_vendor_is_never_replaced(run: Run) -> None:
    write(PETS)
    run("new", "pets", "--from", "pet-store.json")
    before = sorted(Path("specs").rglob("*"))
    result = run("new", "pets", "--from", "pet-store.json")
    assert result.exit_code == 2
    assert "specs/pets is there already" in result.output
    assert sorted(Path("specs").rglob("*")) == before


@pytest.mark.parametrize("name", ["../pets", "", "a/b", ".hidden", "-x"])
def test_a_vendor_needs_a_usable_name(run: Run, name: str) -> None:
    assert run("new", "--from", write(PETS), "--", name).exit_code == 2
    assert not Path("specs").exists()


def test_a_document_that_cannot_be_read_makes_no_vendor(run: Run) -> None:
    Path("pets.yaml").write_text("openapi: [", encoding="utf-8")
    result = run("new", "pets", "--from", "pets.yaml", "--format", "json")
    assert result.exit_code == 2
    assert "not-yaml" in [each["code"] for each in told(result)["diagnostics"]]
    assert not Path("specs").exists()


SWAGGER = """\
swagger: '2.0'
info: {title: Zoo, version: '1'}
host: zoo.example
basePath: /v2
consumes: [application/json]
produces: [application/json]
paths:
  /animals:
    get:
      parameters:
        - {name: ids, in: query, type: array, items: {type: integer}, collectionFormat: pipes}
        - {name: kinds, in: query, type: array, items: {type: string}, collectionFormat: multi}
      responses: {'200': {description: All, schema: {type: array, items: {$ref: '#/definitions/Animal'}}}}
    post:
      parameters: [{name: animal, in: body, required: true, schema: {$ref: '#/definitions/Animal'}}]
      responses: {'201': {description: Made, schema: {$ref: '#/definitions/Animal'}}}
  /animals/{id}/photo:
    put:
      consumes: [multipart/form-data]
      parameters:
        - {name: id, in: path, required: true, type: string}
        - {name: photo, in: formData, required: true, type: file}
        - {name: caption, in: formData, type: string}
      responses: {'204': {description: Kept}}
definitions:
  Animal: {type: object, properties: {name: {type: string}, age: {type: integer, x-nullable: true}}}
"""


def test_swagger_2_0_on_the_wire(packages: Packages, server: RecordingServer, mode: Mode) -> None:
    package = packages.inline(SWAGGER, name="zoo")
    seen: list[str] = []

    def call(act: Callable[[Any], Any]) -> Any:
        return mode.call(package, "Zoo", act, http_client=mode.rerouted(server.origin, seen))

    server.script = [
        json_reply([{"name": "Rex", "age": None}]),
        json_reply({}, 201),
        status_reply(204),
    ]
    (animal,) = call(lambda zoo: zoo.animals.list(ids=[1, 2], kinds=["a", "b"]))
    assert (animal.name, animal.age) == ("Rex", None)
    call(lambda zoo: zoo.animals.create(name="Rex", age=None))
    call(lambda zoo: zoo.animals.photo("1", photo=b"PNG"))
    listed, made, kept = server.requests
    assert seen[1] == "https://zoo.example/v2/animals"
    assert listed.query == "ids=1%7C2&kinds=a&kinds=b"
    assert made.json() == {"name": "Rex", "age": None}
    assert kept.path == "/v2/animals/1/photo"
    assert (kept.header("Content-Type") or "").startswith("multipart/form-data")
    assert b"PNG" in kept.body


NEWEST = """\
openapi: 3.2.0
info: {title: Zoo, version: '1'}
servers: [{url: 'https://zoo.example', name: production}]
paths:
  /animals: {$ref: '#/components/pathItems/Animals'}
  /search:
    query:
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Animal'}}}}
      responses: {'200': {description: Found, content: {application/json: {$ref: '#/components/mediaTypes/Found'}}}}
  /events:
    get:
      parameters: [{name: sid, in: cookie, style: cookie, schema: {type: string}}]
      responses: {'200': {summary: A stream, content: {text/event-stream: {itemSchema: {type: object}}}}}
components:
  mediaTypes: {Found: {schema: {type: array, items: {$ref: '#/components/schemas/Animal'}}}}
  pathItems: {Animals: {delete: {responses: {'204': {description: Gone}}}}}
  schemas: {Animal: {type: object, properties: {name: {type: string}}}}
"""


def test_openapi_3_2_on_the_wire(packages: Packages, server: RecordingServer, mode: Mode) -> None:
    package = packages.inline(NEWEST, name="zoo")
    server.script = [json_reply([{"name": "Rex"}]), status_reply(204)]
    (found,) = mode.call(
        package, "Zoo", lambda zoo: zoo.search.query(name="Rex"), base_url=server.origin
    )
    assert found.name == "Rex"
    mode.call(package, "Zoo", lambda zoo: zoo.animals.delete(), base_url=server.origin)
    searched, deleted = server.requests
    assert (searched.method, searched.json()) == ("QUERY", {"name": "Rex"})
    assert (deleted.method, deleted.path) == ("DELETE", "/animals")


def test_the_command_itself(tmp_path: Path) -> None:
    (tmp_path / "pets.json").write_text(json.dumps(PETS), encoding="utf-8")
    command = [sys.executable, "-m", "generator", "generate", "--from", "pets.json"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, ""), done.stderr
    assert (tmp_path / "pets-client/src/pets_client/__init__.py").is_file()
