"""comparison: the words of the page about all vendors, whatever the folders say."""

import json

import pytest

from generator import comparison, config, path_items
from generator.comparison.requests import duration
from generator.config import Config
from generator.diagnostics import Collector, Location
from generator.document import Document
from generator.naming import NameBook
from generator.normalize import normalize
from generator.parse import parse
from generator.render import render_page
from generator.text import visible


def page(document: dict[str, object], client: str = "") -> str:
    collector = Collector()
    content = {"openapi": "3.1.0", "info": {"title": "Acme", "version": "1"}, **document}
    read = path_items.gather(Document(content, lambda pointer: Location("spec.yaml")))
    for _, method, path, operation in read.operations():
        operation["x-clientsmith-name"] = f"things.{method}_{len(path)}"
    settings: Config = config.read(client, "client.yaml", "acme", collector)
    normalized = normalize(read, NameBook({}, {}), collector)
    api = parse(normalized, settings, {}, collector)
    assert not collector.has_errors
    found = comparison.facts("acme", api, settings, normalized, {}, None)
    kept = comparison.from_text(comparison.to_text(found))
    assert kept == found
    return render_page(comparison.page([kept]))


def answering(schema: object, media_type: str = "application/json") -> dict[str, object]:
    answer = {"description": "no", "content": {media_type: {"schema": schema}}}
    return {"paths": {"/a": {"get": {"responses": {"400": answer}}}}}


@pytest.mark.parametrize(
    ("schema", "shape"),
    [
        ({"type": "string"}, "application/json"),
        ({"type": "array", "items": {"properties": {"a": {}}}}, "[{a}]"),
        ({"properties": {"a": {"properties": {"b": {"items": {"type": "string"}}}}}}, "{a: {b}}"),
        ({"anyOf": [{"properties": {"a": {}}}, {"type": "array", "items": {}}]}, "{a}"),
        (
            {"oneOf": [{"properties": {"a": {}}}, {"type": "array", "items": {"properties": {"b": {}}}}]},
            "{a} or [{b}]",
        ),
    ],
)  # fmt: skip
def test_a_body_of_an_error_is_shown_by_its_properties(schema: object, shape: str) -> None:
    assert f"| Acme | `{shape}` | `400` |" in page(answering(schema))


def test_a_body_that_holds_itself_ends() -> None:
    node = {"properties": {"next": {"$ref": "#/components/schemas/Node"}}}
    document = answering({"$ref": "#/components/schemas/Node"})
    text = page({**document, "components": {"schemas": {"Node": node}}})
    assert "`{next: {next: {next}}}`" in text


def test_a_signature_that_is_a_token() -> None:
    text = page(
        {"paths": {}},
        "webhooks:\n  header: X-Sig\n  algorithm: jwt\n  algorithms: [RS256, ES256]\n"
        "  claims: {iss: me}\n  digest: {algorithm: sha512, encoding: base64}\n",
    )
    assert (
        "JWT, `RS256`, `ES256`<br>in `X-Sig`<br>with the claims `iss`"
        "<br>with a digest of the body, SHA512, base64"
    ) in text


def test_many_events_are_counted() -> None:
    events = {f"e{number:02}": {"post": {"responses": {}}} for number in range(20)}
    text = page({"paths": {}, "webhooks": events})
    assert "| 20 | `e00`, " in text and "`e11` and 8 more" in text and "e12" not in text


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(1, "1 second"), (90, "90 seconds"), (3600, "1 hour"), (7200, "2 hours"), (86400, "1 day")],
)
def test_durations_read_well(seconds: int, words: str) -> None:
    assert duration(seconds) == words


def test_hostile_text_stays_in_its_cell() -> None:
    hostile = "a|b`|\n<script>\u202e[x](javascript:1)"
    document = answering({"properties": {hostile: {}}})
    document |= {
        "info": {"title": hostile, "version": "1"},
        "servers": [{"url": f"https://x.example/{hostile}"}],
        "webhooks": {hostile: {"post": {"responses": {}}}},
    }
    text = page(document, f"rate_limits: [{{limit: 1, per: 1, scope: {json.dumps(hostile)}}}]\n")
    assert visible(text) == text
    widths = {}
    for line in text.splitlines():
        if line.startswith("## "):
            widths[title := line] = 0
        elif line.startswith("|"):
            cells = line.replace("\\|", "").count("|")
            assert widths[title] in (0, cells)
            widths[title] = cells
    assert len(widths) > 10
    assert not any(line.startswith("<script>") for line in text.splitlines())
