"""The judge takes a right request, and refuses the same request made wrong in one way."""

import base64
import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from .judging import verdicts

_DOCUMENT = """
openapi: 3.1.0
info: {title: Parcels, version: '1'}
paths:
  /parcels/{id}/label:
    post:
      parameters:
      - {name: id, in: path, required: true, schema: {type: integer}}
      - {name: sizes, in: query, schema: {type: array, items: {type: string}}}
      - {name: codes, in: query, explode: false, schema: {type: array, items: {type: string}}}
      - {name: where, in: query, style: deepObject, explode: true, schema: {type: object}}
      - {name: near, in: query, content: {application/json: {schema: {type: object}}}}
      - {name: X-Trace, in: header, required: true, schema: {type: string}}
      - {name: mood, in: cookie, schema: {type: string}}
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              required: [weight]
              properties: {weight: {type: number, minimum: 1}}
          application/x-www-form-urlencoded:
            schema:
              type: object
              properties: {tags: {type: array, items: {type: string}}, by: {type: object}}
            encoding: {by: {style: deepObject, explode: true}}
          multipart/form-data:
            schema:
              type: object
              properties: {file: {type: string, format: binary}, facts: {type: object}}
      responses: {'204': {description: Done.}}
"""


@dataclass(frozen=True, slots=True)
class _Sent:
    """A request, and what it means."""

    target: str = (
        "/parcels/7/label?sizes=a%2Cb&sizes=c&codes=d%2Ce,f&where%5Bzip%20code%5D=1%262"
        "&near=%7B%22lat%22%3A1%7D"
    )
    headers: tuple[tuple[str, str], ...] = (
        ("Content-Type", "application/json"),
        ("X-Trace", "t"),
        ("Cookie", "mood=fine"),
    )
    body: bytes = b'{"weight": 2.5}'
    media_type: str = "application/json"
    meant: Any = dataclasses.field(default_factory=lambda: {"weight": 2.5})

    def line(self) -> Mapping[str, Any]:
        """What the judge is given."""
        return {
            "method": "POST",
            "path": "/parcels/{id}/label",
            "target": self.target,
            "headers": self.headers,
            "body": base64.b64encode(self.body).decode(),
            "parameters": [
                ["path", "id", 7],
                ["query", "sizes", ["a,b", "c"]],
                ["query", "codes", ["d,e", "f"]],
                ["query", "where", {"zip code": "1&2"}],
                ["query", "near", {"lat": 1}],
                ["header", "X-Trace", "t"],
                ["cookie", "mood", "fine"],
            ],
            "media_type": self.media_type,
            "json": self.meant,
        }

    def of_type(self, content_type: str, body: bytes, meant: Any) -> "_Sent":
        """The same with another body."""
        headers = (("Content-Type", content_type), *self.headers[1:])
        essence = content_type.partition(";")[0]
        return dataclasses.replace(
            self, headers=headers, body=body, media_type=essence, meant=meant
        )


_FORM, _MULTIPART = "application/x-www-form-urlencoded", "multipart/form-data; boundary=zz"
_PARTS = (
    b'--zz\r\nContent-Disposition: form-data; name="file"; filename="f"\r\n'
    b"Content-Type: application/octet-stream\r\n\r\nline\r\n--z\xff\r\n"
    b'--zz\r\nContent-Disposition: form-data; name="facts"\r\n'
    b'Content-Type: application/json\r\n\r\n{"a":[1]}\r\n--zz--\r\n'
)
_RIGHT = _Sent()
_IN_FORM = _RIGHT.of_type(
    _FORM, b"tags=a%26b&tags=c&by%5Bx%5D=1", {"tags": ["a&b", "c"], "by": {"x": "1"}}
)
_IN_PARTS = _RIGHT.of_type(_MULTIPART, _PARTS, {"file": "line\r\n--z\udcff", "facts": {"a": [1]}})


def _but(sent: _Sent, **changed: Any) -> _Sent:
    return dataclasses.replace(sent, **changed)


def _target(old: str, new: str) -> _Sent:
    assert old in _RIGHT.target
    return _but(_RIGHT, target=_RIGHT.target.replace(old, new))


def _body(sent: _Sent, old: bytes, new: bytes) -> _Sent:
    assert old in sent.body
    return _but(sent, body=sent.body.replace(old, new))


_WRONG = {
    "another path": _target("/label", "/labels"),
    "another value in the path": _target("/7/", "/8/"),
    "no number in the path": _target("/7/", "/x/"),
    "an array in one value": _target("sizes=a%2Cb&sizes=c", "sizes=a%2Cb,c"),
    "an array in another order": _target("sizes=a%2Cb&sizes=c", "sizes=c&sizes=a%2Cb"),
    "an array in several values": _target("codes=d%2Ce,f", "codes=d%2Ce&codes=f"),
    "a delimiter inside a value": _target("codes=d%2Ce,f", "codes=d,e,f"),
    "a delimiter encoded": _target("codes=d%2Ce,f", "codes=d%2Ce%2Cf"),
    "an object under another key": _target("where%5Bzip%20code%5D", "where.zip%20code"),
    "an object without brackets": _target("where%5Bzip%20code%5D=1%262", "where=1%262"),
    "a value cut at a separator": _target("1%262", "1&2"),
    "an object that is no JSON": _target("near=%7B%22lat%22%3A1%7D", "near=lat,1"),
    "a parameter that is left out": _target("&near=%7B%22lat%22%3A1%7D", ""),
    "a parameter that nobody knows": _but(_RIGHT, target=_RIGHT.target + "&more=1"),
    "no required header": _but(_RIGHT, headers=(_RIGHT.headers[0], _RIGHT.headers[2])),
    "another cookie": _but(_RIGHT, headers=(*_RIGHT.headers[:2], ("Cookie", "mood=bad"))),
    "a cookie that nobody knows": _but(
        _RIGHT, headers=(*_RIGHT.headers[:2], ("Cookie", "mood=fine; a=b"))
    ),
    "no body": _but(_RIGHT, body=b""),
    "a body that does not fit": _but(_RIGHT, body=b'{"weight": 0}', meant={"weight": 0}),
    "a body of another value": _but(_RIGHT, body=b'{"weight": 3}'),
    "a body that is cut off": _but(_RIGHT, body=b'{"weight": 2.5'),
    "an undocumented media type": _RIGHT.of_type("text/plain", b'{"weight": 2.5}', {"weight": 2.5}),
    "a form as JSON": _but(_IN_FORM, body=b'{"tags":["a&b","c"],"by":{"x":"1"}}'),
    "an array of a form in one value": _body(_IN_FORM, b"&tags=", b","),
    "an object of a form as JSON": _body(_IN_FORM, b"by%5Bx%5D=1", b"by=%7B%22x%22%3A%221%22%7D"),
    "a field that nobody knows": _but(_IN_FORM, body=_IN_FORM.body + b"&more=1"),
    "a file of other bytes": _body(_IN_PARTS, b"line\r\n", b"line\n"),
    "a part of another name": _body(_IN_PARTS, b'name="facts"', b'name="fact"'),
    "an object that is cut off": _body(_IN_PARTS, b"[1]}", b"[1]"),
}


@pytest.fixture
def document(tmp_path: Path) -> Path:
    """The document that all requests are judged by."""
    path = tmp_path / "openapi.yaml"
    path.write_text(_DOCUMENT, "utf-8")
    return path


def test_right_requests_are_accepted(judge: Path, document: Path) -> None:
    """What openapi-core cannot read is known by cause, and read by the second reader."""
    right = [_RIGHT.line(), _IN_FORM.line(), _IN_PARTS.line()]
    found = verdicts(judge, document, right)
    assert [one["refused"] for one in found] == [[], [], []]
    assert set(found[0]["misjudged"]) == {"deep-object", "split-after-decoding"}
    assert "form" in found[2]["misjudged"]


def test_wrong_requests_are_refused(judge: Path, document: Path) -> None:
    """Every one of them: else the check could not fail."""
    found = verdicts(judge, document, [sent.line() for sent in _WRONG.values()])
    accepted = [name for name, one in zip(_WRONG, found, strict=True) if not one["refused"]]
    assert accepted == []
