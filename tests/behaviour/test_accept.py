"""The keyword `accept`: what is asked for, and what comes of it."""

from typing import Any

import pytest

from tests.support.clients import Mode
from tests.support.packages import Packages
from tests.support.server import RecordingServer, Reply, json_reply

SPEC = """\
openapi: 3.1.0
info: {title: Acme, version: '1'}
servers: [{url: 'https://api.acme.example'}]
paths:
  /reports/{id}:
    get:
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses:
        '200':
          description: ok
          content:
            application/pdf: {schema: {type: string, format: binary}}
            application/json: {schema: {type: object, required: [id], properties: {id: {type: string}}}}
            text/csv: {schema: {type: string}}
        '404': {description: gone, content: {application/problem+json: {schema: {type: object}}}}
  /pages:
    get:
      parameters: [{name: page, in: query, schema: {type: integer}}]
      responses:
        '200':
          description: ok
          content:
            application/json: {schema: {type: array, items: {type: integer}}}
            text/csv: {schema: {type: string}}
"""
PDF = Reply(200, b"%PDF-1.7", (("Content-Type", "application/pdf"),))


@pytest.mark.parametrize(
    ("accept", "answer", "expected"),
    [
        ({}, json_reply({"id": "r"}), "r"),
        ({"accept": "application/pdf"}, PDF, b"%PDF-1.7"),
        (
            {"accept": "application/pdf"},
            Reply(200, b"%PDF", (("Content-Type", "application/octet-stream"),)),
            b"%PDF",
        ),
        ({"accept": "text/csv"}, Reply(200, b"a,b", (("Content-Type", "text/csv"),)), "a,b"),
        # A vendor that does not listen answers as it likes; what comes is what it says it is.
        ({"accept": "application/pdf"}, json_reply({"id": "r"}), "r"),
    ],
)
def test_the_answer_is_of_the_type_that_was_asked_for(
    packages: Packages,
    server: RecordingServer,
    mode: Mode,
    accept: dict[str, str],
    answer: Reply,
    expected: Any,
) -> None:
    server.always = lambda request: answer
    found = mode.call(
        packages.inline(SPEC),
        "Acme",
        lambda client: client.reports.get("1", **accept),
        base_url=server.origin,
    )
    assert getattr(found, "id", found) == expected
    (request,) = server.requests
    asked = accept.get("accept", "application/json")
    assert request.header("Accept") == f"{asked}, application/problem+json"


def test_raw_responses_can_be_asked_for_too(
    packages: Packages, server: RecordingServer, mode: Mode
) -> None:
    server.always = lambda request: PDF
    found = mode.call(
        packages.inline(SPEC),
        "Acme",
        lambda client: client.reports.with_raw_response.get("1", accept="application/pdf"),
        base_url=server.origin,
    )
    assert (found.content, found.parse()) == (b"%PDF-1.7", b"%PDF-1.7")


def test_nothing_else_can_be_asked_for(
    packages: Packages, server: RecordingServer, mode: Mode
) -> None:
    acme = packages.inline(SPEC)
    with pytest.raises(acme.ArgumentError, match="accept must be one of application/json"):
        mode.call(
            acme, "Acme", lambda client: client.reports.get("1", accept="text/html\r\nX: y"),
            base_url=server.origin,
        )  # fmt: skip
    assert server.requests == []


def test_pages_are_json(packages: Packages, server: RecordingServer, mode: Mode) -> None:
    pagination = 'pagination: {GET /pages: {style: page_number, argument: page, items: ""}}'
    replies = iter([json_reply([1, 2]), json_reply([])])
    server.always = lambda request: next(replies)
    found = mode.call(
        packages.inline(SPEC, pagination),
        "Acme",
        lambda client: client.pages.list(),
        base_url=server.origin,
    )
    assert found == [1, 2]
