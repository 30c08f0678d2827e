"""What modules of fakes import."""

from pathlib import Path

from generator.cache import NO_CACHE
from generator.diagnostics import Collector
from generator.pipeline import build
from tests.support.packages import write_folder

_SOURCE = """
openapi: 3.1.0
info: {title: Acme, version: "1"}
servers: [{url: https://acme.example}]
paths:
  /cases:
    get:
      responses:
        "200":
          description: Cases
          content:
            cached_property: {schema: {type: string, format: binary}}
            builtins/x: {schema: {type: string, format: binary}}
            text/csv: {schema: {type: string}}
"""


def test_words_of_texts_are_no_names(tmp_path: Path) -> None:
    tree = build(write_folder(tmp_path / "acme", _SOURCE), Collector(), NO_CACHE).tree
    assert tree is not None
    text = tree["src/acme_client/fakes/cases.py"]
    assert "@faked_overloads(methods_of(Cases).list)" in text
    assert "@faked_overloads(methods_of(AsyncCases).list)" in text
    assert "import builtins" not in text and "functools" not in text and "typing" not in text
