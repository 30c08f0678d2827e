"""`validate --evidence`: what a hand-written document rests on, counted and listed."""

import json
from pathlib import Path

import pytest

from tests.support.pets import Run

MAIN = """\
openapi: 3.1.0
info: {title: Acme, version: '1'}
servers: [{url: 'https://api.acme.example'}]
paths:
  /things: {$ref: 'things.yaml#/paths/things'}
components:
  parameters:
    Limit:
      {name: limit, in: query, schema: {type: integer}, x-evidence: {page: all, basis: inferred}}
"""
THINGS = """\
x-evidence: {page: things, basis: example}
paths:
  things:
    get:
      x-evidence: {page: things, basis: stated}
      parameters:
        - {$ref: 'openapi.yaml#/components/parameters/Limit'}
        - {name: sort, in: query, schema: {type: string}}
      responses:
        '200':
          description: Everything.
          content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}
components:
  schemas:
    Thing:
      type: object
      properties:
        name: {type: string}
        owner:
          type: object
          x-evidence: {page: things, basis: assumed}
          properties: {mail: {type: string}}
"""
PAGES = """\
pages:
  all: {url: https://acme.example/docs, read: 2026-11-22}
  things: {url: https://acme.example/docs/things, read: 2026-11-22}
"""


@pytest.fixture
def run(run: Run, tmp_path: Path) -> Run:
    """Runs a command in a project of one vendor, whose document has two files."""
    folder = tmp_path / "specs" / "acme"
    folder.mkdir(parents=True)
    for name, text in (("openapi", MAIN), ("things", THINGS), ("evidence", PAGES)):
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    return run


def test_counts_by_what_statements_rest_on(run: Run) -> None:
    result = run("validate", "acme", "--evidence", "--format", "json")
    assert result.exit_code == 0
    (vendor,) = json.loads(result.stdout)["vendors"]
    counts = vendor["evidence"]["counts"]
    assert {kind: {k: n for k, n in of.items() if n} for kind, of in counts.items()} == {
        "operations": {"stated": 1},
        "webhooks": {},
        # The one of the components counts there, once, as it says itself.
        "parameters": {"stated": 1, "inferred": 1},
        "headers": {},
        # `name` has the evidence of the file that it stands in.
        "properties": {"example": 1, "assumed": 2},
    }
    assert vendor["evidence"]["assumed"] == [
        {
            "file": "specs/acme/things.yaml",
            "line": 19,
            "pointer": "/components/schemas/Thing/properties/owner",
            "what": "the property 'owner'",
            "statements": 2,
        }
    ]


def test_prints_a_table_and_what_is_assumed(run: Run) -> None:
    lines = run("validate", "--evidence").output.splitlines()
    assert lines[0] == "acme: fine"
    assert lines[1].split() == "vendor all stated example inferred assumed none".split()
    assert lines[4].split() == ["acme", "parameters", "2", "1", "0", "1", "0", "0"]
    assert lines[-2:] == [
        "specs/acme/things.yaml:19:9: assumed: the property 'owner' (2 statements)",
        "    at: /components/schemas/Thing/properties/owner",
    ]


def test_a_published_document_has_no_evidence(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "specs" / "acme"
    (folder / "openapi.yaml").rename(folder / "source.yaml")
    (folder / "things.yaml").write_text(THINGS.replace("openapi.yaml#", "source.yaml#"))
    result = run("validate", "--evidence", "--format", "json")
    assert json.loads(result.stdout)["vendors"][0]["evidence"] is None
    assert "acme  " not in run("validate", "--evidence").output


def test_nothing_is_counted_unless_asked_for(run: Run) -> None:
    assert run("validate").output == "acme: fine\n"
    assert "evidence" not in json.loads(run("validate", "--format", "json").stdout)["vendors"][0]
