"""Bodies as bytes; multipart is read back by the standard library's e-mail parser."""

import io
import json
from collections.abc import Mapping
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import Annotated, Any, cast
from urllib.parse import parse_qsl

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from pydantic import MISSING, Field
from runtime.body import encode_body
from runtime.errors import ArgumentError
from runtime.models import Input
from runtime.multipart import Piece, encode
from runtime.operation import Body, Part
from runtime.types import OMIT
from runtime.upload import Upload as Sent
from sample_operations import UPDATE, Label, ThingUpdate

JSON = "application/json"


class Upload(Input):
    title: str | MISSING = MISSING
    file: Annotated[bytes, Field(alias="the-file")]
    more: list[bytes] | MISSING = MISSING
    label: Label | MISSING = MISSING
    sizes: list[int] | MISSING = MISSING
    is_new: bool | None | MISSING = MISSING


FIELDS = tuple((name, name) for name in Upload.model_fields)
UPLOAD = Body(media_type="multipart/form-data", kind="multipart", type=Upload, fields=FIELDS)


def sent(form: Body, extra: Mapping[str, object] | None = None, /, **arguments: object) -> bytes:
    content = encode_body(form, arguments, extra or {})
    assert content is not None
    return whole(content.content)


def whole(content: bytes | Sent) -> bytes:
    return content if isinstance(content, bytes) else b"".join(content.pieces())


def parts(form: Body, /, **arguments: object) -> list[tuple[str, str | None, str, bytes]]:
    """Name, filename, media type and content of each part."""
    content = encode_body(form, arguments, {})
    assert content is not None
    head = f"Content-Type: {content.media_type}\r\n\r\n".encode()
    message = message_from_bytes(head + whole(content.content), policy=policy.HTTP)
    found = [cast("EmailMessage", part) for part in message.iter_parts()]
    return [
        (
            str(part.get_param("name", header="content-disposition")),
            part.get_filename(),
            part.get("content-type", ""),
            cast("bytes", part.get_payload(decode=True)),
        )
        for part in found
    ]


def update(**arguments: object) -> object:
    assert UPDATE.body is not None
    return json.loads(sent(UPDATE.body, **arguments))


def test_omitted_null_and_value_are_three_things() -> None:
    assert update(name="x", colour=OMIT) == {"name": "x"}
    assert update(name=OMIT, colour=None) == {"colour": None}
    with pytest.raises(ArgumentError, match=r"^name: input"):
        update(name=None)


def test_nested_dicts_and_models_are_written_in_wire_names() -> None:
    expected = {"labels": [{"displayName": "é"}]}
    assert update(labels=[{"display_name": "é"}]) == expected
    assert update(labels=[Label(display_name="é")]) == expected
    with pytest.raises(
        ArgumentError, match=r"labels\[0\].displayName: unknown key; did you mean 'display_name'"
    ):
        update(labels=[{"displayName": "é", "display_name": "é"}])


def test_json_is_compact_utf_8() -> None:
    body = Body(media_type=JSON, kind="json", argument="body")
    assert sent(body, body={"a": ["é", 1]}) == '{"a":["é",1]}'.encode()
    for bad in (object(), "\ud800"):
        with pytest.raises(ArgumentError):
            sent(body, body={"a": bad})


def test_nothing_passed_is_an_empty_object_only_where_a_body_is_required() -> None:
    optional = Body(media_type=JSON, kind="json", type=ThingUpdate, fields=(("name", "name"),))
    assert encode_body(optional, {"name": OMIT}, {}) is None
    assert update() == {}
    required = Body(media_type=JSON, kind="json", argument="body", is_required=True)
    with pytest.raises(ArgumentError, match="body must be passed"):
        encode_body(required, {}, {})


def test_extra_body_comes_last() -> None:
    assert UPDATE.body is not None
    extra = {"name": "z", "new": [1]}
    assert json.loads(sent(UPDATE.body, extra, name="x")) == {"name": "z", "new": [1]}
    without = encode_body(None, {}, extra)
    assert without is not None
    assert json.loads(whole(without.content)) == extra
    with pytest.raises(ArgumentError, match="extra_body"):
        sent(Body(media_type=JSON, kind="json", argument="body"), extra, body=[1])


def test_forms_repeat_arrays_and_write_objects_as_json() -> None:
    media_type = "application/x-www-form-urlencoded"
    part = Part(wire_name="json", media_type=JSON)
    body = Body(media_type=media_type, kind="form", argument="body", parts=(part,))
    values = {"t": "a b&c=é", "n": 1, "yes": True, "l": ["x", "y"], "o": {"k": 1}, "json": [1, "2"]}
    content = encode_body(body, {"body": values}, {})
    assert content is not None
    assert content.media_type == media_type
    assert parse_qsl(whole(content.content).decode(), strict_parsing=True) == [
        ("t", "a b&c=é"),
        ("n", "1"),
        ("yes", "true"),
        ("l", "x"),
        ("l", "y"),
        ("o", '{"k":1}'),
        ("json", '[1,"2"]'),
    ]
    with pytest.raises(ArgumentError, match="no null"):
        sent(body, body={"t": None})


def test_a_form_in_the_styles_that_its_document_names() -> None:
    """Each property as a query parameter would be; a style makes its media type meaningless."""
    body = Body(
        media_type="application/x-www-form-urlencoded",
        kind="form",
        argument="body",
        parts=(
            Part(wire_name="deep", style="deepObject", explode=True),
            Part(wire_name="rows", style="deepObject", explode=True),
            Part(wire_name="joined", style="form"),
            Part(wire_name="spread", style="form", explode=True),
            Part(wire_name="kept", style="form", explode=True, allow_reserved=True),
        ),
    )
    value = {
        "deep": {"a": {"b": "1&2"}},
        "rows": [{"price": "p"}],
        "joined": ["x,y", "z"],
        "spread": {"k": 1},
        "kept": "/a/b",
        "plain": "c d",
    }
    assert sent(body, body=value) == (
        b"deep%5Ba%5D%5Bb%5D=1%262&rows%5B0%5D%5Bprice%5D=p&joined=x%2Cy,z&k=1&kept=/a/b&plain=c+d"
    )


def test_parts_in_the_styles_that_their_document_names() -> None:
    """Nothing is percent-encoded: a part is no URL."""
    body = Body(
        media_type="multipart/form-data",
        kind="multipart",
        argument="body",
        parts=(
            Part(wire_name="deep", style="deepObject", explode=True),
            Part(wire_name="joined", style="form"),
        ),
    )
    found = parts(body, body={"deep": {"a b": "1&2"}, "joined": ["x", "y"]})
    assert [(name, text) for name, _, _, text in found] == [
        ("deep[a b]", b"1&2"),
        ("joined", b"x,y"),
    ]


def test_multipart_with_files_json_and_text(tmp_path: Path) -> None:
    (tmp_path / "note.txt").write_bytes(b"\xff\r\n--x")
    with (tmp_path / "note.txt").open("rb") as note:
        found = parts(
            UPLOAD,
            title="é",
            file=note,
            more=[b"1", ("two.csv", b"2"), ("three", io.BytesIO(b"3"), "text/csv")],
            label={"display_name": "x"},
            sizes=[1, 2],
            is_new=True,
        )
    binary = "application/octet-stream"
    assert sorted(found, key=lambda one: (one[0], one[3])) == [
        ("is_new", None, "", b"true"),
        ("label", None, JSON, b'{"displayName":"x"}'),
        ("more", "more", binary, b"1"),
        ("more", "two.csv", "text/csv", b"2"),
        ("more", "three", "text/csv", b"3"),
        ("sizes", None, "", b"1"),
        ("sizes", None, "", b"2"),
        ("the-file", "note.txt", "text/plain", b"\xff\r\n--x"),
        ("title", None, "", "é".encode()),
    ]


def test_parts_take_the_media_type_that_the_document_gives() -> None:
    given_parts = (
        Part(wire_name="the-file", media_type="image/png"),
        Part(wire_name="title", media_type=JSON, headers=(("X-Part", "1"),)),
        Part(wire_name="more", media_type="image/png, image/jpeg"),
    )
    body = Body(media_type="multipart/form-data", kind="multipart", type=Upload, fields=FIELDS,
                parts=given_parts)  # fmt: skip
    found = {name: (kind, content) for name, _, kind, content in
             parts(body, file=b"f", title="t", more=[b"m"])}  # fmt: skip
    assert found == {
        "the-file": ("image/png", b"f"),
        "title": (JSON, b'"t"'),
        "more": ("application/octet-stream", b"m"),
    }
    assert b"\r\nX-Part: 1\r\n" in sent(body, file=b"f", title="t")


def test_a_file_whose_media_type_nobody_gives_tells_by_its_name() -> None:
    given_parts = (Part(wire_name="the-file", media_type="image/*"),)
    body = Body(media_type="multipart/form-data", kind="multipart", type=Upload, fields=FIELDS,
                parts=given_parts)  # fmt: skip
    for name, kind in (("a.png", "image/png"), ("a.unknown-ending", "application/octet-stream")):
        found = [part[:3] for part in parts(body, file=(name, b"f"), title="t")]
        assert ("the-file", name, kind) in found


def test_multipart_still_asks_for_what_is_required() -> None:
    with pytest.raises(ArgumentError, match=r"^file: is required"):
        parts(UPLOAD, title="x")
    with pytest.raises(ArgumentError, match="no null"):
        parts(UPLOAD, file=b"", is_new=None)
    with pytest.raises(ArgumentError, match="binary mode"):
        parts(UPLOAD, file=io.StringIO("text"))


def test_a_model_may_be_the_whole_multipart_body() -> None:
    body = Body(media_type="multipart/form-data", kind="multipart", type=Upload, argument="body")
    model = Upload(title="t", file=b"\xff")
    assert {(name, content) for name, _, _, content in parts(body, body=model)} == {
        ("title", b"t"),
        ("the-file", b"\xff"),
    }


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1), st.binary())
@example('a"\r\nX: y\r\n\r\n', b"")
@example("lone\r", b"")
@example("lone\n", b"")
def test_no_file_name_can_end_its_header(filename: str, content: bytes) -> None:
    written, boundary = encode([Piece("f", content, "a/b", filename)], "b0undary")
    head, _, rest = whole(written).partition(b"\r\n\r\n")
    assert (head.count(b"\r"), head.count(b"\n")) == (2, 2)
    assert head.count(b'"') == 4
    assert rest == content + f"\r\n--{boundary}--\r\n".encode()


@pytest.mark.parametrize(
    ("kind", "media_type", "value", "content", "says"),
    [
        ("bytes", "image/png", b"\x00\xff", b"\x00\xff", "image/png"),
        ("bytes", "image/png", io.BytesIO(b"\x01"), b"\x01", "image/png"),
        ("text", "text/plain", "é", "é".encode(), "text/plain; charset=utf-8"),
        ("text", "text/csv;charset=UTF-8", "é", "é".encode(), "text/csv;charset=UTF-8"),
        ("text", "text/plain", b"raw", b"raw", "text/plain"),
    ],
)
def test_raw_bodies(kind: Any, media_type: str, value: object, content: bytes, says: str) -> None:
    body = Body(media_type=media_type, kind=kind, argument="body")
    found = encode_body(body, {"body": value}, {})
    assert found is not None
    assert (whole(found.content), found.media_type) == (content, says)
    with pytest.raises(ArgumentError, match="body must be bytes"):
        sent(body, body={"a": 1})
