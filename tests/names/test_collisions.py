"""What would share a name or a file does not, whichever comes first."""

from pathlib import Path
from typing import Any

import pytest

from tests.support.surface import stages_of, surface_of

_NOTHING = {"responses": {"204": {"description": "Done"}}}


def _document(paths: dict[str, Any], **schemas: Any) -> dict[str, Any]:
    return {
        "openapi": "3.1.0",
        "info": {"title": "Notes", "version": "1"},
        "servers": [{"url": "https://api.example.com"}],
        "paths": paths,
        "components": {"schemas": schemas},
    }


def _body(**properties: Any) -> dict[str, Any]:
    schema = {"type": "object", "properties": properties}
    content = {"application/json": {"schema": schema}}
    return {"post": {"requestBody": {"content": content}, **_NOTHING}}


def _object(name: str) -> dict[str, Any]:
    return {"type": "object", "properties": {name: {"type": "string"}}}


def _reference(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def test_resources_that_are_spelled_alike_have_modules_of_their_own(tmp_path: Path) -> None:
    paths = {
        "/a/b/c": {"get": _NOTHING, "post": _NOTHING},
        "/a_b/c": {"get": _NOTHING, "post": _NOTHING},
    }
    package = stages_of(_document(paths), tmp_path / "acme").package
    assert package is not None
    files = [one.path.text for one in package.resources]
    assert len(set(files)) == len(files) == 5


@pytest.mark.parametrize("name", ["typed_dicts", "shared", "json", "types", "models", "typing"])
def test_a_resource_that_is_called_like_a_module(tmp_path: Path, name: str) -> None:
    paths = {f"/{name}": _body(inner=_object("x")), "/others": _body(inner=_object("y"))}
    package = stages_of(_document(paths), tmp_path / "acme").package
    assert package is not None
    files = [one.path for one in package.models]
    assert len(set(files)) == len(files)
    assert {"inputs/typed_dicts.py", "inputs/others.py"} < set(files)


def test_a_class_is_not_called_like_the_typed_dict_of_another(tmp_path: Path) -> None:
    names = ("Note", "NoteDict", "NoteInputDict", "Tag", "TagDict")
    properties = {name.lower(): _reference(name) for name in names}
    schemas = {name: _object(name.lower()) for name in names}
    answer = {"application/json": {"schema": _reference("Note")}}
    get = {"responses": {"200": {"description": "A note", "content": answer}}}
    document = _document({"/notes": {**_body(**properties), "get": get}}, **schemas)
    stages = stages_of(document, tmp_path / "acme")
    assert stages.package is not None
    printed = [
        name + ("Dict" if module.kind == "typed_dict" else "")
        for module in stages.package.models
        for name in module.components
    ]
    assert len(set(printed)) == len(printed)
    surface = surface_of(stages)
    assert {name for _, name in surface.exports} == set(printed)
    again = stages_of(document, tmp_path / "again" / "acme", str(stages.lock))
    assert surface_of(again) == surface


def test_a_typed_dict_takes_no_name_from_a_class(tmp_path: Path) -> None:
    before = _document({"/notes": _body(a=_reference("TagDict"))}, TagDict=_object("x"))
    after = _document(
        {"/notes": _body(b=_reference("Tag"), a=_reference("TagDict"))},
        Tag=_object("y"), TagDict=_object("x"),
    )  # fmt: skip
    lock = str(stages_of(before, tmp_path / "acme").lock)
    surface = surface_of(stages_of(after, tmp_path / "after" / "acme", lock))
    assert ("inputs", "TagDict") in surface.exports
    assert surface.types["POST /notes", "a"] == ("Omit", "TagDict", "TagDictDict")
    assert "Tag" not in surface.types["POST /notes", "b"]


def test_an_answer_does_not_take_the_name_of_what_is_sent(tmp_path: Path) -> None:
    """Nor does it when the answer goes again."""
    sent = {"/notes": _body(tag=_reference("Tag"))}
    answer = {"application/json": {"schema": _reference("Tag")}}
    get = {"responses": {"200": {"description": "A tag", "content": answer}}}
    first = stages_of(_document(sent, Tag=_object("x")), tmp_path / "1" / "acme")
    both = stages_of(
        _document({**sent, "/tags": {"get": get}}, Tag=_object("x")),
        tmp_path / "2" / "acme",
        str(first.lock),
    )
    last = stages_of(_document(sent, Tag=_object("x")), tmp_path / "3" / "acme", str(both.lock))
    place = ("POST /notes", "tag")
    assert surface_of(first).types[place] == ("Omit", "Tag", "TagDict")
    assert (
        surface_of(both).types[place] == surface_of(last).types[place] == ("Omit", "Tag", "TagDict")
    )
    assert surface_of(both).types["GET /tags", "returns"] == ("TagAnswer",)
