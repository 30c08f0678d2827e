"""Documents say odd things about requests; what leaves the socket makes sense all the same."""

from collections.abc import Callable
from types import ModuleType
from typing import Any

import pytest

from tests.support.clients import Mode
from tests.support.packages import Packages
from tests.support.server import RecordingServer, Request, json_reply, status_reply

SPEC = """\
openapi: 3.1.0
info: {title: Acme, version: '1'}
servers: [{url: 'https://api.acme.example'}]
paths:
  /any/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    post:
      operationId: sendAny
      requestBody:
        required: true
        content: {'*/*': {schema: {$ref: '#/components/schemas/Part'}}}
      responses: {'204': {description: done}}
    put:
      operationId: putAny
      parameters: [{name: Content-Length, in: header, required: true, schema: {type: integer}}]
      requestBody: {required: true, content: {'*/*': {schema: {type: string, format: binary}}}}
      responses: {'204': {description: done}}
  /old:
    post:
      operationId: sendOld
      requestBody: {required: true, content: {text/json: {schema: {$ref: '#/components/schemas/Part'}}}}
      responses: {'204': {description: done}}
  /tree:
    post:
      operationId: sendTree
      requestBody:
        required: true
        content: {application/xml: {schema: {$ref: '#/components/schemas/Part'}}}
      responses: {'204': {description: done}}
  /#Action=Count:
    get:
      operationId: count
      parameters: [{name: kind, in: query, schema: {type: string}}]
      responses: {'204': {description: done}}
  /unnamed:
    post:
      operationId: sendUnnamed
      requestBody:
        required: true
        content:
          application/json:
            schema: {type: object, required: [known, unknown], properties: {known: {type: integer}}}
      responses: {'204': {description: done}}
    get:
      operationId: getUnnamed
      responses:
        '200':
          description: fine
          content:
            application/json:
              schema: {type: object, required: [known, more], properties: {known: {type: integer}}}
        '304': {description: the same as before, content: {application/json: {schema: {}}}}
components:
  schemas:
    Part: {type: object, properties: {displayName: {type: string}}}
"""
CLIENT = """\
operations:
  POST /any/{id}: any_.send
  PUT /any/{id}: any_.put
  POST /old: old.send
  POST /tree: tree.send
  GET /#Action=Count: counts.get
  POST /unnamed: unnamed.send
  GET /unnamed: unnamed.get
"""
Send = Callable[[Callable[[Any], Any]], Request]


@pytest.fixture(scope="session")
def acme(packages: Packages) -> ModuleType:
    return packages.inline(SPEC, CLIENT)


@pytest.fixture
def send(acme: ModuleType, server: RecordingServer, mode: Mode) -> Send:
    """Makes one call and returns the request that arrived."""

    def one(act: Callable[[Any], Any]) -> Request:
        server.always = status_reply(204)
        assert mode.call(acme, "Acme", act, base_url=server.origin) is None
        return server.only

    return one


def test_a_body_for_any_media_type_is_json(send: Send) -> None:
    request = send(lambda c: c.any_.send("1", display_name="n"))
    assert (request.json(), request.header("Content-Type")) == (
        {"displayName": "n"},
        "application/json",
    )


def test_a_binary_body_for_any_media_type_is_bytes_of_the_length_they_have(send: Send) -> None:
    request = send(lambda c: c.any_.put("1", body=b"\x00raw"))
    assert (request.body, request.header("Content-Type")) == (
        b"\x00raw",
        "application/octet-stream",
    )
    assert request.header("Content-Length") == "4"


def test_an_old_name_of_json_is_json(send: Send) -> None:
    request = send(lambda c: c.old.send(display_name="n"))
    assert (request.json(), request.header("Content-Type")) == ({"displayName": "n"}, "text/json")


def test_xml_is_taken_as_bytes(send: Send) -> None:
    request = send(lambda c: c.tree.send(body=b"<part/>"))
    assert (request.body, request.header("Content-Type")) == (b"<part/>", "application/xml")


def test_a_fragment_in_a_path_is_not_sent_and_hides_no_query(send: Send) -> None:
    assert send(lambda c: c.counts.get(kind="a")).target == "/?kind=a"


def test_a_required_name_without_a_schema_can_be_passed(send: Send) -> None:
    assert send(lambda c: c.unnamed.send(known=1, unknown=[2])).json() == {
        "known": 1,
        "unknown": [2],
    }


def test_a_required_name_without_a_schema_is_no_drift(
    acme: ModuleType, server: RecordingServer, mode: Mode
) -> None:
    found: list[Any] = []
    server.always = json_reply({"known": 1, "more": {"a": 2}})
    answer = mode.call(
        acme, "Acme", lambda c: c.unnamed.get(), base_url=server.origin, on_drift=found.append
    )
    assert (answer.more, found) == ({"a": 2}, [])


def test_not_modified_has_no_content(acme: ModuleType, server: RecordingServer, mode: Mode) -> None:
    server.always = status_reply(304)
    assert mode.call(acme, "Acme", lambda c: c.unnamed.get(), base_url=server.origin) is None
