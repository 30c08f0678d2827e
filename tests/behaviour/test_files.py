"""Files that people have: made a vendor with `new`, called oddly, written oddly."""

import json
from pathlib import Path

import pytest

from tests.support.packages import imported
from tests.support.pets import PETS, Run, told, with_broken, write


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
