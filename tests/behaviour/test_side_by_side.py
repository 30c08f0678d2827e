"""VENDORS.md: made of the vendors' folders, written with the packages, and never half."""

import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.support.packages import write_folder
from tests.support.pets import Run

SPEC = """\
openapi: 3.1.0
info: {title: TITLE, version: '1'}
servers: [{url: 'https://api.acme.example'}]
security: [{token: [read]}]
paths:
  /things:
    get:
      deprecated: true
      x-sunset: 2027-01-31
      parameters: [{name: cursor, in: query, schema: {type: string}}]
      responses:
        '200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Things'}}}}
        '404': {$ref: '#/components/responses/Lost'}
    post:
      x-stability-level: draft
      responses: {'204': {description: ok}, '404': {$ref: '#/components/responses/Lost'}}
  /things/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    patch:
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Change'}}}}
      responses: {'204': {description: ok}, '503': {description: later}}
webhooks:
  thing.made: {post: {responses: {'204': {description: ok}}}}
components:
  securitySchemes: {token: {type: http, scheme: bearer}}
  responses:
    Lost:
      description: Lost.
      content: {application/json: {schema: {$ref: '#/components/schemas/Errors'}}}
  schemas:
    Things: {type: object, properties: {things: {type: array, items: {type: string}}, next: {type: string}}}
    Change: {type: object, x-write: {omitted: keeps, 'null': clears}, properties: {name: {type: string}}}
    Errors: {type: object, properties: {errors: {type: array, items: {type: object, properties: {code: {type: string}}}}}}
"""
CLIENT = """\
credentials: {token: {variable: ACME_TOKEN}}
pagination: {GET /things: {style: cursor, argument: cursor, next: /next, items: /things}}
retries: {operations: {POST /things: never}}
rate_limits:
  - {limit: 1000, per: 60, scope: token}
  - {limit: 5, per: 1, scope: 'a|b', paths: [/things/]}
rate_limit_headers: {limit: X-Limit, reset: X-Reset, reset_unit: unix}
webhooks: {header: X-Sig, algorithm: hmac-sha256, format: 'sha256={signature}'}
"""


@pytest.fixture
def run(run: Run, tmp_path: Path) -> Run:
    """Runs a command in a project of two vendors."""
    for name in ("acme", "bolt"):
        write_folder(tmp_path / "specs" / name, SPEC.replace("TITLE", name.title()), CLIENT)
    return run


def page() -> Path:
    return Path("generated/VENDORS.md")


def rows(vendor: str) -> Mapping[str, list[str]]:
    """What the page says of a vendor: the rows below each heading, without its name."""
    found: dict[str, list[str]] = {}
    title = ""
    for line in page().read_text(encoding="utf-8").splitlines():
        if line.startswith("## "):
            title = line[3:]
        elif line.startswith(f"| {vendor} | "):
            found.setdefault(title, []).append(line.removeprefix(f"| {vendor} | ")[:-2])
    return found


def test_says_of_every_vendor_what_its_folder_says(run: Run) -> None:
    assert run("generate").exit_code == 0
    assert rows("Acme") == rows("Bolt")
    assert rows("Acme") == {
        "Operations": ["3 | 1 | 1 | 1 | 1 | – | 1 | – | –"],
        "Access": ["bearer token | `ACME_TOKEN` | 3 | 1"],
        "Servers": ["`https://api.acme.example` | –"],
        "Updates": ["PATCH (1) | keeps (1) | clears (1) | not said (1)"],
        "Idempotency": ["– | – | – | –"],
        "Pagination": ["cursor | `cursor` | `/next` | 1"],
        "Retries": ["1 | – | – | – | – | –"],
        "Rate limits": [
            "1,000 a minute per token<br>5 a second per a\\|b for `/things/`"
            " | `X-Limit`<br>`X-Reset` (unix time)"
        ],
        "Errors": ["`{errors: [{code}]}` | `404`", "no body | `503`"],
        "Webhooks": [
            "1 | `thing.made` | HMAC-SHA256, hex, of `{body}`<br>in `X-Sig` as `sha256={signature}`"
        ],
        "Lifecycle": ["1 | 2027-01-31 (1) | 1"],
        "Evidence": ["published by the vendor | – | – | – | – | –"],
        "Documentation": ["– | –"],
    }


def test_one_vendor_leaves_the_rows_of_the_others(run: Run) -> None:
    run("generate")
    before, acme = page().read_bytes(), rows("Acme")
    assert run("generate", "bolt").output.splitlines() == [
        "bolt: unchanged",
        "VENDORS.md: unchanged",
    ]
    change("bolt", "deprecated: true", "deprecated: false")
    assert "VENDORS.md: changed" in run("generate", "bolt").output
    assert page().read_bytes() != before
    assert rows("Acme") == acme
    assert rows("Bolt")["Lifecycle"] == ["– | – | 1"]


def change(vendor: str, old: str, new: str) -> None:
    path = Path("specs", vendor, "source.yaml")
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_what_is_kept_is_what_would_be_made_anew(run: Run) -> None:
    run("generate")
    kept = page().read_bytes()
    page().unlink()
    run("generate")
    assert page().read_bytes() == kept
    page().unlink()
    run("generate", "--no-cache", "acme")
    assert page().read_bytes() == kept


def test_check_compares_it_and_writes_nothing(run: Run) -> None:
    run("generate")
    assert run("check").exit_code == 0
    page().write_text("mine")
    result = run("check", "--format", "json")
    assert result.exit_code == 1
    assert json.loads(result.stdout)["page"] == {
        "file": "VENDORS.md",
        "status": "stale: run `make generate`",
    }
    assert page().read_text() == "mine"
    page().unlink()
    assert run("check", "acme").exit_code == 1


def test_a_vendor_with_errors_leaves_the_page_as_it_is(run: Run) -> None:
    run("generate")
    before = page().read_bytes()
    change("bolt", "schemas/Errors'", "schemas/Nothing'")
    change("acme", "deprecated: true", "deprecated: false")
    result = run("generate")
    assert result.exit_code == 2
    assert "VENDORS.md: left as it is, because of the errors above" in result.output
    result = run("generate", "acme")
    assert result.exit_code == 0
    assert "VENDORS.md: left as it is: bolt cannot be read" in result.output
    assert page().read_bytes() == before


def test_a_single_document_has_no_page(run: Run) -> None:
    run("generate", "--from", "specs/acme/source.yaml", "--name", "solo")
    assert Path("solo-client").is_dir() and not page().exists()


def test_a_page_that_cannot_be_written_is_said(run: Run) -> None:
    page().mkdir(parents=True)
    result = run("generate")
    assert result.exit_code == 2
    assert "VENDORS.md: not written: " in result.output
