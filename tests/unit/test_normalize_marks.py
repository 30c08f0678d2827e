"""What passes do not look into has nothing for them: looking into everything changes nothing."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from generator import source
from generator.diagnostics import Collector
from generator.document import Document
from generator.naming import NameBook
from generator.normalize import normalize
from generator.normalize.marks import Marks
from generator.normalize.schema_walk import DOCUMENT, Kind

TESTS = Path(__file__).parents[1]
SAMPLES = sorted([*TESTS.glob("snapshots/*/spec.yaml"), *TESTS.glob("corpus_sample/*.*")])


def read(path: Path) -> Document:
    found = source.read(path, path.name, Collector())
    assert found is not None
    return found


def made(document: Document) -> tuple[object, Mapping[str, str], object]:
    collector = Collector()
    normalized = normalize(document, NameBook({}, {}), collector)
    return normalized.content, normalized.origins, collector.diagnostics


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_marks(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    by_marks = made(read(path))
    found = Marks.inside

    def everything(self: Marks, kind: Kind, value: object) -> int:
        return -1 if isinstance(value, dict) else found(self, kind, value)

    monkeypatch.setattr(Marks, "inside", everything)
    assert by_marks == made(read(path))


def test_what_is_found_of_an_object_holds_for_its_kind_only() -> None:
    marks = Marks()
    value = {"properties": {"schema": {}}, "schema": {"enum": ["a", "b"]}}
    assert marks.inside("schema", value) != marks.inside("parameter", value)
    assert marks.inside(DOCUMENT, value) == 0
