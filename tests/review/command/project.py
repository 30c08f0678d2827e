"""A project with vendors in a repository of its own, and the commands run in it."""

import json
import os
import subprocess
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

from tests.support.pets import invoked

SPEC = """\
openapi: 3.1.0
info: {title: Acme, version: '1'}
servers: [{url: 'https://api.acme.example'}]
paths:
  /things:
    get:
      operationId: listThings
      parameters:
        - {name: limit, in: query, schema: {type: integer}}
        - {name: order, in: query, schema: {type: string, enum: [up, down, none]}}
      responses:
        '200': {description: ok, content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Thing'}}}}}
    post:
      operationId: createThing
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: '#/components/schemas/NewThing'}}}
      responses:
        '201': {description: made, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
components:
  schemas:
    NewThing:
      type: object
      required: [name]
      properties: {name: {type: string}, size: {type: integer}}
    Thing:
      type: object
      description: A thing.
      properties: {name: {type: string}, owner: {type: string}}
"""
CLIENT = """\
# How the package is built.
package:
  version: 1.2.0   # of the package
documentation: https://acme.example/docs
"""
LIMIT = "        - {name: limit, in: query, schema: {type: integer}}\n"


class Project:
    """A folder under git, whose specs hold vendors."""

    def __init__(self, folder: Path, specs: str = "specs") -> None:
        self.folder = folder
        self.specs = folder / specs
        folder.mkdir(parents=True, exist_ok=True)

    @classmethod
    def entered(cls, folder: Path, kept: Path, monkeypatch: pytest.MonkeyPatch) -> "Project":
        """A new repository in which the test stands; `kept` is the cache that it uses."""
        made = cls(folder)
        monkeypatch.chdir(made.folder)
        monkeypatch.setenv("CLIENTSMITH_CACHE", str(kept))
        monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
        made.start()
        return made

    def git(self, *arguments: str, folder: Path | None = None) -> str:
        """What git prints; nothing of the machine's own configuration is read."""
        environment = {**os.environ, "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
        done = subprocess.run(
            ["git", "-C", str(folder or self.folder), *arguments],
            capture_output=True,
            text=True,
            check=True,
            env=environment,
        )
        return done.stdout.strip()

    def start(self) -> None:
        """Makes the repository, with a main branch."""
        self.git("init", "--quiet", "--initial-branch=main")
        self.git("config", "user.name", "Tester")
        self.git("config", "user.email", "tester@acme.example")
        self.git("config", "commit.gpgsign", "false")

    def commit(self, text: str = "a commit") -> str:
        """Commits all that is there; returns the commit."""
        self.git("add", "--all")
        self.git("commit", "--quiet", "--allow-empty", "--message", text)
        return self.git("rev-parse", "HEAD")

    def vendor(self, name: str = "acme", spec: str = SPEC, **files: str) -> Path:
        """Writes a vendor's folder; the keywords are stems of YAML files."""
        folder = self.specs / name
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "source.yaml").write_text(spec, encoding="utf-8")
        for stem, text in files.items():
            (folder / f"{stem}.yaml").write_text(text, encoding="utf-8")
        return folder

    def edit(self, old: str, new: str, file: str = "acme/source.yaml") -> None:
        """Replaces a text in a file below specs; it must be there."""
        path = self.specs / file
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new), encoding="utf-8")


def diff(*arguments: str) -> Result:
    """`clientsmith diff` on a day that never changes."""
    return invoked("diff", "--today", "2026-06-01", *arguments)


def reviews(*arguments: str) -> Mapping[str, dict[str, Any]]:
    """What `diff` says in JSON, by vendor; the run must be fine."""
    result = diff("--format", "json", *arguments)
    assert result.exit_code == 0, result.output
    return {each["vendor"]: each for each in json.loads(result.stdout)["vendors"]}


def ids(review: Mapping[str, Any]) -> list[str]:
    """The ids of a review's changes."""
    return [change["id"] for change in review["changes"]]


Edit = Callable[[Project], None]
