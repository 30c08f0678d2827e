"""From Python arguments to bytes: bodies of every kind, parameters, and what is refused."""

import datetime
import email.parser
import email.policy
import io
import json
from collections.abc import Callable
from types import ModuleType
from typing import Any

import pytest

from tests.support.clients import Mode
from tests.support.packages import Packages
from tests.support.server import RecordingServer, Request, status_reply

SPEC = """\
openapi: 3.1.0
info: {title: Acme, version: '1'}
servers: [{url: 'https://api.acme.example'}]
paths:
  /things/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    patch:
      operationId: updateThing
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              properties:
                name: {type: string}
                note: {type: [string, 'null']}
                dueAt: {type: string, format: date-time}
                kind: {type: string, enum: [small, large]}
                sub-parts: {type: array, items: {$ref: '#/components/schemas/Part'}}
                main: {$ref: '#/components/schemas/Part'}
                class: {type: string}
      responses: {'204': {description: done}}
  /search:
    get:
      operationId: search
      parameters:
        - {name: q, in: query, required: true, schema: {type: string}}
        - {name: tag-names, in: query, schema: {type: array, items: {type: string}}}
        - {name: ids, in: query, explode: false, schema: {type: array, items: {type: integer}}}
        - {name: pipes, in: query, style: pipeDelimited, explode: false, schema: {type: array, items: {type: string}}}
        - name: filter
          in: query
          style: deepObject
          schema:
            type: object
            properties: {created-at: {type: string, format: date-time}, open: {type: boolean}}
        - name: where
          in: query
          content: {application/json: {schema: {$ref: '#/components/schemas/Part'}}}
        - {name: since, in: query, schema: {type: string, format: date}}
        - {name: X-Trace, in: header, schema: {type: array, items: {type: string}}}
        - {name: flag, in: cookie, schema: {type: boolean}}
      responses: {'204': {description: done}}
  /form:
    post:
      operationId: sendForm
      requestBody:
        required: true
        content:
          application/x-www-form-urlencoded:
            schema:
              type: object
              required: [full-name]
              properties: {full-name: {type: string}, tags: {type: array, items: {type: string}}}
      responses: {'204': {description: done}}
  /upload:
    post:
      operationId: upload
      requestBody:
        required: true
        content:
          multipart/form-data:
            schema:
              type: object
              required: [file]
              properties:
                file: {type: string, format: binary}
                details: {$ref: '#/components/schemas/Part'}
                title: {type: string}
      responses: {'204': {description: done}}
  /bytes:
    put:
      operationId: putBytes
      requestBody: {required: true, content: {application/octet-stream: {schema: {type: string, format: binary}}}}
      responses: {'204': {description: done}}
  /text:
    put:
      operationId: putText
      requestBody: {required: true, content: {text/plain: {schema: {type: string}}}}
      responses: {'204': {description: done}}
  /list:
    put:
      operationId: putList
      requestBody:
        required: true
        content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Part'}}}}
      responses: {'204': {description: done}}
  /optional:
    post:
      operationId: optional
      requestBody: {content: {application/json: {schema: {type: object, properties: {a: {type: integer}}}}}}
      responses: {'204': {description: done}}
components:
  schemas:
    Part:
      type: object
      required: [displayName]
      properties:
        displayName: {type: string}
        size: {type: [integer, 'null']}
        serial: {type: string, readOnly: true}
"""
CLIENT = """\
operations:
  PATCH /things/{id}: things.update
  GET /search: search.get
  POST /form: form.send
  POST /upload: upload.send
  PUT /bytes: bytes_.put
  PUT /text: text.put
  PUT /list: list_.put
  POST /optional: optional.send
"""
MOMENT = datetime.datetime(2026, 2, 1, 9, 30, tzinfo=datetime.UTC)
Send = Callable[[Callable[[Any], Any]], Request]


@pytest.fixture(scope="session")
def acme(packages: Packages) -> ModuleType:
    return packages.inline(SPEC, CLIENT)


@pytest.fixture
def send(acme: ModuleType, server: RecordingServer, mode: Mode) -> Send:
    """Makes one call and returns the request that arrived."""

    def one(act: Callable[[Any], Any]) -> Request:
        server.requests.clear()
        server.always = status_reply(204)
        assert mode.call(acme, "Acme", act, base_url=server.origin) is None
        return server.only

    return one


def test_what_is_not_passed_is_not_sent(send: Send) -> None:
    assert send(lambda c: c.things.update("1", name="n")).json() == {"name": "n"}


def test_a_required_body_without_fields_is_an_empty_object(send: Send) -> None:
    assert send(lambda c: c.things.update("1")).body == b"{}"


def test_an_optional_body_without_fields_is_no_body(send: Send) -> None:
    request = send(lambda c: c.optional.send())
    assert request.body == b"" and request.header("Content-Type") is None
    assert send(lambda c: c.optional.send(a=1)).json() == {"a": 1}


def test_none_is_null_where_null_is_allowed(send: Send) -> None:
    assert send(lambda c: c.things.update("1", note=None)).json() == {"note": None}


@pytest.mark.parametrize(
    ("act", "place"),
    [
        (lambda c: c.things.update("1", name=None), "name"),
        (lambda c: c.things.update("1", due_at=None), "due_at|dueAt"),
        (lambda c: c.things.update("1", main={"display_name": None}), "display_?[nN]ame"),
        (lambda c: c.things.update("1", kind="medium"), "kind"),
        (lambda c: c.things.update("1", sub_parts=[{"size": 1}]), "display_?[nN]ame"),
        (lambda c: c.things.update("1", main={"display_name": "n", "colour": "s3cr3t"}), "colour"),
        (lambda c: c.things.update("1", main={"display_name": ["s3cr3t"]}), "display_?[nN]ame"),
        (lambda c: c.search.get(q=None), "q"),
        (lambda c: c.search.get(q="x", tag_names=None), "tag_names"),
        (lambda c: c.things.update(None), "id"),
        (lambda c: c.things.update("1", extra_headers={"X-A": "s3cr3t\r\nX-B: 1"}), "X-A|extra"),
        (lambda c: c.search.get(q="x", x_trace=["a\nb"]), "x_trace"),
    ],
)
def test_what_does_not_fit_is_refused_before_any_request(
    acme: ModuleType, server: RecordingServer, mode: Mode, act: Callable[[Any], Any], place: str
) -> None:
    with pytest.raises(acme.ArgumentError, match=place) as raised:
        mode.call(acme, "Acme", act, base_url=server.origin)
    assert server.requests == []
    assert "s3cr3t" not in str(raised.value)


def test_a_misspelled_keyword_is_refused(
    acme: ModuleType, server: RecordingServer, mode: Mode
) -> None:
    with pytest.raises((TypeError, acme.ArgumentError), match="nmae"):
        mode.call(acme, "Acme", lambda c: c.things.update("1", nmae="n"), base_url=server.origin)
    assert server.requests == []


def test_nested_names_are_translated(send: Send) -> None:
    body = send(
        lambda c: c.things.update(
            "1",
            due_at=MOMENT,
            kind="small",
            sub_parts=[{"display_name": "a"}, {"display_name": "b", "size": None}],
            main={"display_name": "c", "size": 3},
            class_="k",
        )
    ).json()
    moment = datetime.datetime.fromisoformat(body.pop("dueAt"))
    assert moment == MOMENT
    assert body == {
        "kind": "small",
        "sub-parts": [{"displayName": "a"}, {"displayName": "b", "size": None}],
        "main": {"displayName": "c", "size": 3},
        "class": "k",
    }


def test_a_body_is_compact_utf_8(send: Send) -> None:
    request = send(lambda c: c.things.update("1", name="\u00fc \u2603"))
    assert request.body == '{"name":"\u00fc \u2603"}'.encode()


def test_extra_body_headers_and_query_are_merged_last(send: Send) -> None:
    request = send(
        lambda c: c.things.update(
            "1",
            name="n",
            extra_body={"name": "m", "new": 1},
            extra_headers={"X-New": "h", "accept": "a/b"},
            extra_query={"q": "a b"},
        )
    )
    assert request.json() == {"name": "m", "new": 1}
    assert (request.header("X-New"), request.header("Accept")) == ("h", "a/b")
    assert request.target == "/things/1?q=a%20b"


def test_an_array_is_the_body(send: Send) -> None:
    request = send(lambda c: c.list_.put(body=[{"display_name": "a"}]))
    assert request.json() == [{"displayName": "a"}]


@pytest.mark.parametrize(
    ("given", "query"),
    [
        ({}, ""),
        ({"tag_names": ["a", "b c"]}, "&tag-names=a&tag-names=b%20c"),
        ({"tag_names": []}, ""),
        ({"ids": [1, 2]}, "&ids=1,2"),
        ({"pipes": ["a", "b"]}, "&pipes=a%7Cb"),
        ({"filter": {"open": True}}, "&filter%5Bopen%5D=true"),
        ({"where": {"display_name": "n"}}, "&where=%7B%22displayName%22%3A%22n%22%7D"),
        ({"since": datetime.date(2026, 2, 1)}, "&since=2026-02-01"),
    ],
)
def test_query_parameters(send: Send, given: dict[str, Any], query: str) -> None:
    request = send(lambda c: c.search.get(q="a+b&c=d/\u00fc", **given))
    assert request.target == f"/search?q=a%2Bb%26c%3Dd%2F%C3%BC{query}"


def test_a_time_inside_a_deep_object(send: Send) -> None:
    request = send(lambda c: c.search.get(q="x", filter={"created_at": MOMENT}))
    name, _, value = request.query.partition("&")[2].partition("=")
    assert name == "filter%5Bcreated-at%5D"
    text = value.replace("%3A", ":").replace("%2B", "+")
    assert datetime.datetime.fromisoformat(text) == MOMENT


def test_header_and_cookie_parameters(send: Send) -> None:
    request = send(lambda c: c.search.get(q="x", x_trace=["a", "b"], flag=False))
    assert request.header("X-Trace") == "a,b"
    assert request.header("Cookie") == "flag=false"


def test_a_form(send: Send) -> None:
    request = send(lambda c: c.form.send(full_name="A&B = \u00fc", tags=["x", "y z"]))
    assert request.header("Content-Type") == "application/x-www-form-urlencoded"
    pairs = request.body.decode("ascii").replace("+", "%20").split("&")
    assert pairs == ["full-name=A%26B%20%3D%20%C3%BC", "tags=x", "tags=y%20z"]


def parts(request: Request) -> dict[str, tuple[str | None, str, bytes]]:
    """File name, content type and content of each part, as the standard library reads them."""
    head = f"Content-Type: {request.header('Content-Type')}\r\n\r\n".encode()
    message = email.parser.BytesParser(policy=email.policy.HTTP).parsebytes(head + request.body)
    found = {}
    for part in message.iter_parts():
        name = str(part.get_param("name", header="content-disposition"))
        content = part.get_payload(decode=True)
        assert isinstance(content, bytes)
        found[name] = (part.get_filename(), part.get_content_type(), content)
    return found


@pytest.mark.parametrize(
    ("file", "filename"),
    [
        (b"\x00\r\n--x", None),
        (("scan.pdf", b"\x00\r\n--x"), "scan.pdf"),
        (("scan.pdf", io.BytesIO(b"\x00\r\n--x"), "application/pdf"), "scan.pdf"),
    ],
    ids=["bytes", "named", "open file"],
)
def test_multipart(send: Send, file: Any, filename: str | None) -> None:
    if isinstance(file, tuple) and hasattr(file[1], "seek"):
        file[1].seek(0)
    request = send(lambda c: c.upload.send(file=file, details={"display_name": "d"}, title="t"))
    assert (request.header("Content-Type") or "").startswith("multipart/form-data; boundary=")
    found = parts(request)
    assert list(found) == ["file", "details", "title"]
    assert found["file"][2] == b"\x00\r\n--x"
    assert filename is None or found["file"][0] == filename
    if isinstance(file, tuple) and len(file) == 3:
        assert found["file"][1] == "application/pdf"
    assert found["details"][1] == "application/json"
    assert json.loads(found["details"][2]) == {"displayName": "d"}
    assert found["title"][2] == b"t"


def test_bytes_and_text(send: Send) -> None:
    request = send(lambda c: c.bytes_.put(body=b"\x00\xff"))
    assert (request.header("Content-Type"), request.body) == (
        "application/octet-stream",
        b"\x00\xff",
    )
    request = send(lambda c: c.text.put(body="h\u00e9"))
    assert (request.header("Content-Type") or "").startswith("text/plain")
    assert request.body == "h\u00e9".encode()
