"""Two documents that mean the same give the same client.

Where a class stands for a schema without a name of its own, its name says where the schema stands. So
what is moved from its place into a component, or back, may be called otherwise as a class; methods,
arguments, fields and the shapes of all types stay.
"""

import itertools
import json
import re
from collections.abc import Callable
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.support.edits import Content, reordered
from tests.support.packages import ROOT
from tests.support.rewordings import REWORDINGS, SPELLINGS, in_files
from tests.support.surface import Surface, shape, stages_in, stages_of, surface_of

SAMPLE = tuple(sorted((ROOT / "tests/corpus_sample").iterdir()))
VERSIONS = tuple(sorted((Path(__file__).parent / "versions").iterdir()))
_MIDDLE = re.compile(r'"\$ref": "#/components/schemas/[^/"]+/')
_NUMBERS = itertools.count()
_BOUNDED = settings(
    derandomize=True,
    deadline=None,
    max_examples=40,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
Rewording = Callable[[Content], Content]


@cache
def _content(path: Path) -> Content:
    text = path.read_text("utf-8")
    loaded = json.loads(text) if path.suffix == ".json" else yaml.safe_load(text)
    content: Content = json.loads(json.dumps(loaded, default=str))
    return content


def _made(content: Content, work: Path) -> Surface:
    return surface_of(stages_of(content, work / str(next(_NUMBERS)) / "acme"))


@pytest.fixture(scope="module")
def work(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder for what tests generate."""
    return tmp_path_factory.mktemp("names")


@_BOUNDED
@given(
    st.sampled_from(SAMPLE + VERSIONS),
    st.lists(st.sampled_from(SPELLINGS), max_size=3),
    st.integers(0, 2**32 - 1),
)
def test_spellings_change_nothing(
    work: Path, path: Path, spellings: list[Rewording], seed: int
) -> None:
    """One member of an `allOf`, null as a type or an alternative, and the order of everything."""
    content = _content(path)
    for spell in spellings:
        content = spell(content)
    assert _made(reordered(content, Random(seed)), work) == _made(_content(path), work)


@_BOUNDED
@given(
    st.sampled_from(SAMPLE + VERSIONS),
    st.lists(st.sampled_from(REWORDINGS + SPELLINGS), min_size=1, max_size=3),
    st.integers(0, 2**32 - 1),
)
def test_what_is_said_in_another_place_keeps_its_shape(
    work: Path, path: Path, rewordings: list[Rewording], seed: int
) -> None:
    """Parameters, bodies, responses, headers and schemas in place or by reference."""
    content = _content(path)
    for reword in rewordings:
        content = reword(content)
    assert shape(_made(reordered(content, Random(seed)), work)) == shape(
        _made(_content(path), work)
    )


@pytest.mark.parametrize("path", SAMPLE + VERSIONS, ids=lambda path: path.stem)
def test_several_files_are_as_one(work: Path, path: Path) -> None:
    """What a reference finds in the middle of a schema is a component; one of another file is called
    after its own last word only."""
    folder = work / str(next(_NUMBERS)) / "acme"
    content = in_files(_content(path), folder)
    made, expected = surface_of(stages_of(content, folder)), _made(_content(path), work)
    assert shape(made) == shape(expected)
    if not _MIDDLE.search(json.dumps(_content(path))):
        assert made == expected


@pytest.mark.parametrize("path", SAMPLE + VERSIONS, ids=lambda path: path.stem)
def test_yaml_is_as_json(work: Path, path: Path) -> None:
    folder = work / str(next(_NUMBERS)) / "acme"
    folder.mkdir(parents=True)
    (folder / "source.yaml").write_text(yaml.safe_dump(_content(path)), "utf-8")
    assert surface_of(stages_in(folder)) == _made(_content(path), work)


def test_versions_of_openapi_give_one_client(work: Path) -> None:
    """The same API in Swagger 2.0, OpenAPI 3.0 and 3.1."""
    swagger, old, new = (_made(_content(path), work) for path in VERSIONS)
    assert swagger == old == new
    assert len(new.methods) == 5 and ("models", "Note") in new.exports


def test_a_path_item_by_reference_is_as_one_in_place(work: Path) -> None:
    path = VERSIONS[-1]
    content: Any = json.loads(json.dumps(_content(path)))
    items = content["paths"]
    content["components"]["pathItems"] = {"One": items["/notes/{id}"]}
    items["/notes/{id}"] = {"$ref": "#/components/pathItems/One"}
    assert _made(content, work) == _made(_content(path), work)


@pytest.mark.parametrize(
    "nothing",
    [
        {"anyOf": [{"type": "string", "format": "date-time"}, {"type": "null"}]},
        {"oneOf": [{"type": "null"}, {"type": "string", "format": "date-time"}]},
        {"type": ["null", "string"], "format": "date-time"},
        {"allOf": [{"type": ["string", "null"], "format": "date-time"}]},
    ],
)
def test_null_has_one_meaning(work: Path, nothing: Content) -> None:
    path = VERSIONS[-1]
    content: Any = json.loads(json.dumps(_content(path)))
    content["components"]["schemas"]["Note"]["properties"]["doneAt"] = nothing
    assert _made(content, work) == _made(_content(path), work)
