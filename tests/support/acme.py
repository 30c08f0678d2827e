"""A project of one vendor, called acme, and what commands make of it."""

import json
from pathlib import Path
from typing import Any

from click.testing import Result

SPEC = """\
openapi: 3.1.0
info: {title: Acme, version: '1'}
servers: [{url: 'https://api.acme.example'}]
paths:
  /things:
    get:
      operationId: listThings
      responses:
        '200': {description: ok, content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Thing'}}}}}
  /things/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    get:
      operationId: getThing
      responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}}
components:
  schemas:
    Thing:
      type: object
      properties: {name: {type: string}, owner: {type: object, properties: {mail: {type: string}}}}
"""
BROKEN = SPEC.replace(
    "type: object, properties: {mail", "$ref: '#/components/schemas/Nobody', p: {mail"
)


def package(path: str = "") -> Path:
    """A path in the package of acme."""
    return Path("generated/acme") / path


def contents(folder: Path) -> dict[str, bytes]:
    """Every file below a folder, by path."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def change(old: str, new: str, file: str = "source.yaml", count: int = -1) -> None:
    """Replace a text in a file of acme."""
    path = Path("specs/acme") / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, count), encoding="utf-8")


def client_yaml(text: str) -> None:
    """Write its client.yaml."""
    Path("specs/acme/client.yaml").write_text(text, encoding="utf-8")


def lock() -> str:
    """Its names.lock."""
    return Path("specs/acme/names.lock").read_text(encoding="utf-8")


def reported(result: Result) -> dict[str, Any]:
    """What a command said of acme as JSON."""
    (vendor,) = json.loads(result.stdout)["vendors"]
    assert isinstance(vendor, dict)
    return vendor


def codes(result: Result) -> list[str]:
    """The codes of its findings."""
    return [found["code"] for found in reported(result)["diagnostics"]]
