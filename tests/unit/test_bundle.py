"""bundle: files of one folder become one document, and each part still knows its file and line."""

from pathlib import Path
from typing import Any

import pytest

from generator import path_items, references, source
from generator.bundle import bundle
from generator.diagnostics import Collector
from generator.document import Document
from generator.validate import validate

HEAD = "openapi: 3.1.0\ninfo: {title: Pets, version: '1'}\n"


def bundled(folder: Path, files: dict[str, str]) -> tuple[Document, list[str]]:
    """The document in source.yaml, and what is said of it: code and place."""
    home = folder / "acme"
    for name, text in files.items():
        path = home / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    collector = Collector()
    shown = "specs/acme/source.yaml"
    read = source.read(home / "source.yaml", shown, collector)
    assert read is not None
    whole = bundle(read, home / "source.yaml", shown, collector)
    document = path_items.gather(whole or read)
    references.check(document, collector)
    if not collector.has_errors:
        validate(document, collector)
    return document, [f"{found.code} {found.location}" for found in collector.in_order()]


def whole(folder: Path, files: dict[str, str]) -> Document:
    document, found = bundled(folder, files)
    assert found == []
    return document


def schema_of(document: Document, path: str = "/pets") -> Any:
    answer = document.content["paths"][path]["get"]["responses"]["200"]
    return answer["content"]["application/json"]["schema"]


def answer(reference: str) -> str:
    text = (
        "paths: {/pets: {get: {responses: {'200': {description: Pets, content:"
        " {application/json: {schema: {$ref: 'REFERENCE'}}}}}}}}\n"
    )
    return text.replace("REFERENCE", reference)


def test_one_file_stays_as_it_is(tmp_path: Path) -> None:
    text = HEAD + "paths: {}\ncomponents: {schemas: {A: {$ref: '#/components/schemas/B'}, B: {}}}\n"
    document = whole(tmp_path, {"source.yaml": text})
    assert document.content["components"]["schemas"]["A"] == {"$ref": "#/components/schemas/B"}
    assert document.files == ("source.yaml",)


def test_a_schema_of_another_file_becomes_a_component_with_its_line(tmp_path: Path) -> None:
    files = {
        "source.yaml": HEAD + answer("schemas/pets.yaml#/definitions/Pet"),
        "schemas/pets.yaml": "definitions:\n  Pet:\n    properties:\n      owner: {$ref: '#/Owner'}\n"
        "      friend: {$ref: 'pets.yaml#/definitions/Pet'}\n"
        "      vet: {$ref: '../people/vet.json'}\nOwner: {type: string}\n",
        "people/vet.json": '{"type": "object"}',
    }
    document = whole(tmp_path, files)
    assert schema_of(document) == {"$ref": "#/components/schemas/Pet"}
    assert document.schemas() == {
        "Pet": {
            "properties": {
                "owner": {"$ref": "#/components/schemas/Owner"},
                "friend": {"$ref": "#/components/schemas/Pet"},
                "vet": {"$ref": "#/components/schemas/vet"},
            }
        },
        "Owner": {"type": "string"},
        "vet": {"type": "object"},
    }
    place = document.location("/components/schemas/Pet/properties/owner")
    assert str(place) == "specs/acme/schemas/pets.yaml:4:7"
    assert document.location("/components/schemas/vet/type").file == "specs/acme/people/vet.json"
    assert str(document.location("/info/title")) == "specs/acme/source.yaml:2:8"
    assert document.files == ("people/vet.json", "schemas/pets.yaml", "source.yaml")


def test_components_of_the_document_keep_their_names(tmp_path: Path) -> None:
    files = {
        "source.yaml": HEAD
        + answer("pet.yaml")
        + "components:\n  schemas:\n    Animal: {$ref: pet.yaml}\n    Beast: {$ref: pet.yaml}\n",
        "pet.yaml": "type: object\nproperties: {twin: {$ref: pet.yaml}}\n",
    }
    document = whole(tmp_path, files)
    assert document.schemas() == {
        "Animal": {
            "type": "object",
            "properties": {"twin": {"$ref": "#/components/schemas/Animal"}},
        },
        "Beast": {"$ref": "#/components/schemas/Animal"},
    }
    assert schema_of(document) == {"$ref": "#/components/schemas/Animal"}


def test_whole_sections_and_all_paths_in_files(tmp_path: Path) -> None:
    files = {
        "source.yaml": HEAD
        + "paths: {$ref: paths/index.yaml}\ncomponents: {schemas: {$ref: schemas.yaml}}\n",
        "paths/index.yaml": "/pets: {$ref: pets.yaml}\n",
        "paths/pets.yaml": "get:\n  responses:\n    '200':\n      description: Pets\n      content:\n"
        "        application/json: {schema: {$ref: '../source.yaml#/components/schemas/Dog'}}\n",
        "schemas.yaml": "Pet: {$ref: '#/Dog'}\nDog: {type: object}\n",
    }
    document = whole(tmp_path, files)
    assert [found[1:3] for found in document.operations()] == [("get", "/pets")]
    assert schema_of(document) == {"$ref": "#/components/schemas/Dog"}
    schemas = {"Pet": {"$ref": "#/components/schemas/Dog"}, "Dog": {"type": "object"}}
    assert document.schemas() == schemas
    assert str(document.location("/paths/~1pets/get")) == "specs/acme/paths/pets.yaml:1:1"


def test_everything_that_can_be_referred_to(tmp_path: Path) -> None:
    text = """
paths:
  /pets:
    $ref: other.yaml#/items/pets
    post:
      parameters: [{$ref: 'other.yaml#/Limit'}]
      requestBody: {$ref: 'other.yaml#/Body'}
      responses: {'200': {$ref: 'other.yaml#/Answer'}}
      callbacks: {on: {$ref: 'other.yaml#/Callback'}}
"""
    other = """
items: {pets: {get: {responses: {'204': {description: Done}}}}}
Limit: {name: limit, in: query, schema: {type: integer}}
Body: {content: {text/plain: {schema: {type: string}}}}
Answer: {description: It, headers: {Left: {$ref: '#/Left'}}, links: {next: {$ref: '#/Next'}}}
Left: {schema: {type: integer}}
Next: {operationId: x}
Callback: {'{$request.query.url}': {$ref: '#/items/pets'}}
"""
    document = whole(tmp_path, {"source.yaml": HEAD + text, "other.yaml": other})
    assert [found[1] for found in document.operations()] == ["get", "post"]
    assert {name: list(section) for name, section in document.content["components"].items()} == {
        "callbacks": ["Callback"],
        "headers": ["Left"],
        "links": ["Next"],
        "parameters": ["Limit"],
        "requestBodies": ["Body"],
        "responses": ["Answer"],
    }


def test_discriminators_lead_where_their_schemas_stand(tmp_path: Path) -> None:
    files = {
        "source.yaml": HEAD + answer("pets/pet.yaml"),
        "pets/pet.yaml": "oneOf: [{$ref: dog.yaml}]\ndiscriminator:\n  propertyName: kind\n"
        "  mapping: {dog: dog.yaml, old: '#/definitions/Old'}\ndefinitions: {Old: {type: object}}\n",
        "pets/dog.yaml": "type: object\n",
    }
    mapping = whole(tmp_path, files).schemas()["pet"]["discriminator"]["mapping"]
    assert mapping == {"dog": "#/components/schemas/dog", "old": "#/components/schemas/Old"}


def test_equal_names_of_different_things(tmp_path: Path) -> None:
    files = {
        "source.yaml": HEAD
        + answer("a.yaml#/Pet")
        + "components: {schemas: {Pet: {type: string}, x: {$ref: 'b.yaml#/Pet'}, Y: {allOf:"
        " [{$ref: 'c/a.yaml#/Pet'}]}}}\n",
        "a.yaml": "Pet: {type: object}\n",
        "b.yaml": "Pet: {type: integer}\n",
        "c/a.yaml": "Pet: {type: number}\n",
    }
    schemas = whole(tmp_path, files).schemas()
    assert schemas["Pet"] == {"type": "string"}
    assert schemas["x"] == {"type": "integer"}
    assert schemas["a-Pet"] == {"type": "object"}
    assert schemas["Pet-2"] == {"type": "number"}


def test_swagger_2_0(tmp_path: Path) -> None:
    text = """
swagger: '2.0'
info: {title: Pets, version: '1'}
paths:
  /pets:
    get:
      parameters: [{$ref: 'common.yaml#/parameters/Limit'}]
      responses: {'200': {description: Pets, schema: {$ref: 'common.yaml#/definitions/Pet'}}}
definitions: {Own: {type: object}}
"""
    common = """
parameters: {Limit: {name: limit, in: query, type: integer}}
definitions: {Pet: {type: object, properties: {own: {$ref: 'source.yaml#/definitions/Own'}}}}
"""
    content = whole(tmp_path, {"source.yaml": text, "common.yaml": common}).content
    assert list(content["definitions"]) == ["Own", "Pet"]
    assert content["definitions"]["Pet"]["properties"]["own"] == {"$ref": "#/definitions/Own"}
    assert list(content["parameters"]) == ["Limit"]


def test_what_only_looks_like_a_reference_is_left_alone(tmp_path: Path) -> None:
    text = """
paths: {}
components:
  schemas:
    A: {type: object, properties: {$ref: {type: string}}, example: {$ref: other.yaml}}
    B: {const: {$ref: other.yaml}, x-note: {$ref: other.yaml}, default: {$ref: other.yaml}}
"""
    document = whole(tmp_path, {"source.yaml": HEAD + text, "other.yaml": "a: 1\n"})
    assert document.files == ("source.yaml",)
    assert document.schemas()["B"]["const"] == {"$ref": "other.yaml"}


def test_a_description_in_a_file_of_its_own(tmp_path: Path) -> None:
    text = "openapi: 3.1.0\ninfo: {title: T, version: '1', description: {$ref: it.md}}\npaths: {}\n"
    document = whole(tmp_path, {"source.yaml": text, "it.md": "# It: `a`"})
    assert document.content["info"]["description"] == "# It: `a`"


@pytest.mark.parametrize(
    "reference",
    [
        "../outside.yaml",
        "/etc/hostname",
        "file:///etc/hostname",
        "https://example.com/a.yaml#/A",
        "//example.com/a.yaml",
        "missing.yaml",
        "other.yaml#/Missing",
        "other.yaml#anchor",
        "a/../../outside.yaml",
        "%2e%2e/outside.yaml",
        "link.yaml",
        ".",
        "..",
        "\\\\host\\a.yaml",
        "a" * 300,
        "a%00b.yaml",
    ],
)
def test_references_that_lead_out_of_the_folder_or_nowhere(tmp_path: Path, reference: str) -> None:
    (tmp_path / "outside.yaml").write_text("type: object\n")
    (tmp_path / "acme").mkdir()
    (tmp_path / "acme" / "link.yaml").symlink_to(tmp_path / "outside.yaml")
    files = {"source.yaml": HEAD + answer(reference), "other.yaml": "A: {type: object}\n"}
    document, found = bundled(tmp_path, files)
    assert [each.split()[0] for each in found] == ["external-reference"]
    assert schema_of(document) == {"$ref": reference}


def test_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    files = {"source.yaml": HEAD + answer("pet.yaml"), "pet.yaml": "a: [\n"}
    _, found = bundled(tmp_path, files)
    assert "not-yaml specs/acme/pet.yaml:2:1" in found


def test_mistakes_in_another_file_are_found_there(tmp_path: Path) -> None:
    files = {
        "source.yaml": HEAD + answer("pet.yaml"),
        "pet.yaml": "type: object\nproperties:\n  a:\n    $ref: '#/Nope'\n",
    }
    _, found = bundled(tmp_path, files)
    assert found == ["unresolved-reference specs/acme/pet.yaml:4:5"]
    files["pet.yaml"] = "type: object\nproperties:\n  a: {type: integr}\n"
    _, found = bundled(tmp_path, files)
    assert found == ["invalid-document specs/acme/pet.yaml:3:7"]


@pytest.mark.parametrize(
    "files",
    [
        {"a.yaml": "$ref: b.yaml\n", "b.yaml": "$ref: a.yaml\n"},
        {"a.yaml": "$ref: a.yaml\n"},
        {"a.yaml": "properties: {$ref: b.yaml}\n", "b.yaml": "{$ref: b.yaml}\n"},
        {"a.yaml": "$ref: source.yaml#/paths/~1pets/get/responses/200/content/application~1json/schema\n"},
    ],
)  # fmt: skip
def test_circles_of_files_end(tmp_path: Path, files: dict[str, str]) -> None:
    _, found = bundled(tmp_path, {"source.yaml": HEAD + answer("a.yaml"), **files})
    assert found


def test_path_items_in_a_circle_end(tmp_path: Path) -> None:
    item = "post: {{responses: {{'204': {{description: D}}}}, callbacks: {{{0}: {{x: {{$ref: {1}}}}}, n{0}: {{x: {{$ref: {1}}}}}}}}}\n"
    files = {f"p{i}.yaml": item.format(f"c{i}", f"p{i + 1}.yaml") for i in range(40)}
    document, found = bundled(
        tmp_path, {"source.yaml": HEAD + "paths: {/a: {$ref: p0.yaml}}\n", **files}
    )
    assert any(each.startswith("too-large") for each in found)
    files = {"p.yaml": item.format("c", "p.yaml")}
    _, found = bundled(tmp_path, {"source.yaml": HEAD + "paths: {/a: {$ref: p.yaml}}\n", **files})
    assert found


def test_a_large_part_is_not_copied_everywhere(tmp_path: Path) -> None:
    places = "".join(f"  /p{n}: {{$ref: 'big.yaml'}}\n" for n in range(3_000))
    values = ", ".join("{name: x, in: query}" for _ in range(400))
    files = {
        "source.yaml": f"{HEAD}paths:\n{places}",
        "big.yaml": f"get: {{parameters: [{values}], responses: {{}}}}\n",
    }
    document, found = bundled(tmp_path, files)
    assert "too-large specs/acme/source.yaml:1:1" in found


@pytest.mark.parametrize(
    ("own", "above", "found"), [("own", "above", "own"), ("", "above", "above"), ("", "", "")]
)
def test_a_part_keeps_the_evidence_of_its_file(
    tmp_path: Path, own: str, above: str, found: str
) -> None:
    def said(page: str) -> str:
        return f"x-evidence: {{page: {page}, basis: stated}}, " if page else ""

    files = {
        "source.yaml": HEAD + answer("parts.yaml#/schemas/Pet"),
        "parts.yaml": f"{{{said(above)}schemas: {{Pet: {{{said(own)}type: object}}}}}}\n",
    }
    pet = whole(tmp_path, files).content["components"]["schemas"]["Pet"]
    assert pet.get("x-evidence", {}).get("page", "") == found
