"""A small document in a file of its own, and the command line run on it."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from click.testing import CliRunner, Result

from generator.cli import main

PETS: dict[str, Any] = {
    "openapi": "3.0.3",
    "info": {"title": "Pet Store", "version": "1"},
    "servers": [{"url": "https://pets.example"}],
    "paths": {
        "/pets": {
            "get": {
                "responses": {
                    "200": {
                        "description": "All",
                        "content": {
                            "application/json": {
                                "schema": {
                                    "type": "array",
                                    "items": {"$ref": "#/components/schemas/Pet"},
                                }
                            }
                        },
                    }
                }
            }
        },
        "/owners/{id}": {
            "parameters": [
                {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
            ],
            "get": {"responses": {"200": {"$ref": "#/components/responses/Owner"}}},
            "delete": {"responses": {"204": {"description": "Gone"}}},
        },
    },
    "components": {
        "schemas": {
            "Pet": {"type": "object", "properties": {"name": {"type": "string"}}},
            "Owner": {"type": "object", "properties": {"name": {"type": "string"}}},
        },
        "responses": {
            "Owner": {
                "description": "One",
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Owner"}}},
            }
        },
    },
}
Run = Callable[..., Result]


def invoked(*arguments: str) -> Result:
    """What a command did; an exception of ours is raised here."""
    result = CliRunner().invoke(main, arguments)
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result


def write(content: dict[str, Any], file: str = "pet-store.json") -> str:
    """Writes a document where a test stands; returns the file's name."""
    Path(file).write_text(json.dumps(content), encoding="utf-8")
    return file


def with_broken(pointer: str, value: object) -> dict[str, Any]:
    """The document with another value at a pointer."""
    content: dict[str, Any] = json.loads(json.dumps(PETS))
    *way, last = [token.replace("~1", "/") for token in pointer.split("/")[1:]]
    owner: Any = content
    for token in way:
        owner = owner[token]
    owner[last] = value
    return content


def told(result: Result) -> dict[str, Any]:
    """What a command said in JSON."""
    found: dict[str, Any] = json.loads(result.stdout)
    return found
