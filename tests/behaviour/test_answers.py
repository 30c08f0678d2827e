"""From bytes to Python values: media types, raw answers, and answers that do not fit."""

from types import ModuleType
from typing import Any

import pytest

from tests.support.clients import Mode
from tests.support.packages import Packages
from tests.support.server import RecordingServer, Reply, json_reply, status_reply

SPEC = """\
openapi: 3.1.0
info: {title: Acme, version: '1'}
servers: [{url: 'https://api.acme.example'}]
paths:
  /shape:
    get: {responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Drawing'}}}}}}
  /tree:
    get: {responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Node'}}}}}}
  /map:
    get: {responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Prices'}}}}}}
  /file:
    get: {responses: {'200': {description: ok, content: {application/pdf: {schema: {type: string, format: binary}}}}}}
  /text:
    get: {responses: {'200': {description: ok, content: {text/plain: {schema: {type: string}}}}}}
  /nothing:
    delete: {responses: {'204': {description: gone}}}
  /range:
    get: {responses: {2XX: {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Node'}}}}}}
components:
  schemas:
    Drawing:
      type: object
      required: [shapes]
      properties:
        shapes: {type: array, items: {$ref: '#/components/schemas/Shape'}}
        id: {type: [string, integer]}
        at: {type: string, format: date-time}
        owner: {type: object, properties: {name: {type: string}}}
    Shape:
      oneOf: [{$ref: '#/components/schemas/Circle'}, {$ref: '#/components/schemas/Square'}]
      discriminator:
        propertyName: kind
        mapping: {circle: '#/components/schemas/Circle', square: '#/components/schemas/Square'}
    Circle:
      type: object
      required: [kind, radius]
      properties: {kind: {type: string, const: circle}, radius: {type: number}}
    Square:
      type: object
      required: [kind, side]
      properties: {kind: {type: string, const: square}, side: {type: number}, colour: {type: string, enum: [red, blue]}}
    Node:
      type: object
      required: [name]
      properties:
        name: {type: string}
        children: {type: array, items: {$ref: '#/components/schemas/Node'}}
    Prices: {type: object, additionalProperties: {type: integer}}
"""
CLIENT = """\
operations:
  GET /shape: shape.get
  GET /tree: tree.get
  GET /map: map.get
  GET /file: file.get
  GET /text: text.get
  DELETE /nothing: nothing.delete
  GET /range: range.get
request_id: /id
"""
SHAPES = {
    "shapes": [{"kind": "circle", "radius": 1.5}, {"kind": "square", "side": 2, "colour": "red"}],
    "id": 7,
    "at": "2026-02-01T09:00:00Z",
}


@pytest.fixture(scope="session")
def acme(packages: Packages) -> ModuleType:
    return packages.inline(SPEC, CLIENT)


def get(
    acme: ModuleType, server: RecordingServer, mode: Mode, resource: str, reply: Reply, **given: Any
) -> tuple[Any, list[tuple[str, str]]]:
    """The answer of a resource's `get`, and what was reported of it."""
    server.will(reply)
    reported: list[Any] = []
    given = {"base_url": server.origin, "on_drift": reported.append, **given}
    found = mode.call(acme, "Acme", lambda c: getattr(c, resource).get(), **given)
    return found, [(one.kind, one.pointer) for drift in reported for one in drift.findings]


def test_a_union_is_told_apart_by_its_discriminator(
    acme: ModuleType, server: RecordingServer, mode: Mode
) -> None:
    drawing, reported = get(acme, server, mode, "shape", json_reply(SHAPES))
    assert reported == []
    assert [type(shape).__name__ for shape in drawing.shapes] == ["Circle", "Square"]
    assert (drawing.shapes[0].radius, drawing.id) == (1.5, 7)
    assert drawing.at.year == 2026


@pytest.mark.parametrize(
    ("content", "findings"),
    [
        ({"shapes": [{"kind": "star", "points": 5}]}, [("unknown_variant", "/shapes/0")]),
        ({"shapes": [{"radius": 1}]}, [("missing_field", "/shapes/0/kind")]),
        ({"shapes": [{"kind": "circle"}]}, [("missing_field", "/shapes/0/radius")]),
        ({"shapes": [{"kind": "circle", "radius": "wide"}]}, [("wrong_type", "/shapes/0/radius")]),
        (
            {"shapes": [{"kind": "square", "side": 1, "colour": "green"}]},
            [("unknown_value", "/shapes/0/colour")],
        ),
        ({"shapes": [{"kind": "square", "side": 1, "x": 0}]}, [("unknown_field", "/shapes/0/x")]),
        ({"shapes": [], "id": 1.5}, [("wrong_type", "/id")]),
        ({"shapes": [], "owner": []}, [("wrong_type", "/owner")]),
        ({}, [("missing_field", "/shapes")]),
        ([], [("wrong_type", "")]),
        ({"shapes": 5, "extra": 1}, [("unknown_field", "/extra"), ("wrong_type", "/shapes")]),
    ],
)
def test_what_does_not_fit_is_kept_and_reported(
    acme: ModuleType, server: RecordingServer, content: Any, findings: list[tuple[str, str]]
) -> None:
    sync = Mode(is_async=False)
    drawing, reported = get(acme, server, sync, "shape", json_reply(content))
    assert reported == findings
    kept = drawing.model_dump(by_alias=True, exclude_unset=True) if content != [] else drawing
    assert kept == content
    with pytest.raises(acme.DriftError):
        get(acme, server, sync, "shape", json_reply(content), strict=True)


def test_good_parts_beside_a_bad_one_are_still_models(
    acme: ModuleType, server: RecordingServer, mode: Mode
) -> None:
    content = {**SHAPES, "shapes": [{"kind": "star"}, {"kind": "circle", "radius": 2}]}
    drawing, _ = get(acme, server, mode, "shape", json_reply(content))
    assert drawing.shapes[0] == {"kind": "star"}
    assert drawing.shapes[1].radius == 2
    assert drawing.at.month == 2


def test_recursion(acme: ModuleType, server: RecordingServer, mode: Mode) -> None:
    content = {"name": "a", "children": [{"name": "b", "children": [{"size": 1}]}]}
    node, reported = get(acme, server, mode, "tree", json_reply(content))
    assert reported == [
        ("missing_field", "/children/0/children/0/name"),
        ("unknown_field", "/children/0/children/0/size"),
    ]
    assert node.children[0].name == "b"
    assert node.children[0].children[0].name is None


def test_a_map_has_free_keys_and_typed_values(
    acme: ModuleType, server: RecordingServer, mode: Mode
) -> None:
    found, reported = get(acme, server, mode, "map", json_reply({"a/b": 1, "c": "2"}))
    assert reported == [("wrong_type", "/c")]
    assert dict(found) == {"a/b": 1, "c": "2"}


def test_without_hook_and_strictness_drift_is_harmless(
    acme: ModuleType, server: RecordingServer, mode: Mode
) -> None:
    server.will(json_reply({"shapes": [{"kind": "star"}], "new": True}))
    found = mode.call(acme, "Acme", lambda c: c.shape.get(), base_url=server.origin)
    assert found.shapes == [{"kind": "star"}]
    assert found.new is True


def test_bytes_text_and_nothing(acme: ModuleType, server: RecordingServer, mode: Mode) -> None:
    pdf = Reply(200, b"%PDF\x00\xff", (("Content-Type", "application/pdf"),))
    assert get(acme, server, mode, "file", pdf)[0] == b"%PDF\x00\xff"
    text = Reply(
        200, "h\u00e9".encode("latin-1"), (("Content-Type", "text/plain; charset=latin-1"),)
    )
    assert get(acme, server, mode, "text", text)[0] == "h\u00e9"
    server.will(status_reply(204))
    given = {"base_url": server.origin}
    assert mode.call(acme, "Acme", lambda c: c.nothing.delete(), **given) is None


def test_a_status_class_is_documented(
    acme: ModuleType, server: RecordingServer, mode: Mode
) -> None:
    node, _ = get(acme, server, mode, "range", json_reply({"name": "n"}, 206))
    assert node.name == "n"


@pytest.mark.parametrize(
    "body", [b"<html>", b"", b'{"name": "n"', b'{"name": NaN}', b"\xff\xfe"], ids=repr
)
def test_what_is_not_json_is_a_decode_error(
    acme: ModuleType, server: RecordingServer, mode: Mode, body: bytes
) -> None:
    reply = Reply(200, body, (("Content-Type", "application/json"),))
    with pytest.raises(acme.DecodeError) as raised:
        get(acme, server, mode, "tree", reply)
    error = raised.value
    assert (error.status, error.operation, error.content) == (200, "tree.get", body)


def test_json_under_another_media_type_is_read(
    acme: ModuleType, server: RecordingServer, mode: Mode
) -> None:
    reply = Reply(200, b'{"name": "n"}', (("Content-Type", "text/html"),))
    assert get(acme, server, mode, "tree", reply)[0].name == "n"


def test_raw_answers(acme: ModuleType, server: RecordingServer, mode: Mode) -> None:
    server.will(json_reply({"name": "n", "id": "r-5"}, X_Limit="9"))
    raw = mode.call(acme, "Acme", lambda c: c.tree.with_raw_response.get(), base_url=server.origin)
    assert (raw.status_code, raw.headers["x-limit"]) == (200, "9")
    assert raw.content == b'{"name": "n", "id": "r-5"}' and raw.text == raw.content.decode()
    assert raw.request_id == "r-5"
    assert raw.parse().name == "n"
    assert raw.parse() is raw.parse()


def test_a_raw_answer_of_a_failure_raises_when_it_is_parsed(
    acme: ModuleType, server: RecordingServer, mode: Mode
) -> None:
    server.will(json_reply({"id": "r-6"}, 404))
    raw = mode.call(acme, "Acme", lambda c: c.tree.with_raw_response.get(), base_url=server.origin)
    assert raw.status_code == 404
    with pytest.raises(acme.NotFoundError) as raised:
        raw.parse()
    assert raised.value.request_id == raw.request_id == "r-6"
