"""Alternatives that are loaded later: when, and that nothing else tells them from others."""

import json
import sys
from collections.abc import Iterator
from importlib import import_module
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import ValidationError
from runtime.decode import decode
from runtime.models import adapter

ACCOUNT = {"object-type": "account", "since": "2026-01-02T03:04:05Z"}
QUICK, FULL = {"object-type": "quick"}, {"object-type": "full", "pages": 2}
NOTE, OTHER = {"object-type": "note", "text": "t"}, {"object-type": "new", "free": [1]}
HOLDER = {**ACCOUNT, "owned": [FULL, {"object-type": "group", "size": 3}]}
UNFIT = [{**ACCOUNT, "since": "never"}, {"object-type": "full"}, {"object-type": ["quick"]}, {}, 1]
MODULES = ("case", "account", "report")


@pytest.fixture
def case() -> Iterator[Any]:
    """The class, of which nothing was read before."""
    _forget()
    yield import_module("kinds.case").Case
    _forget()


def _forget() -> None:
    for name in MODULES:
        sys.modules.pop(f"kinds.{name}", None)


def _loaded() -> set[str]:
    return {name for name in MODULES if f"kinds.{name}" in sys.modules}


def _read(case: Any, **fields: object) -> Any:
    return decode(json.dumps({"id": 1, **fields}).encode(), case, want_findings=False)[0]


@pytest.mark.parametrize("held", [None, [], [NOTE], [OTHER, NOTE]])
def test_what_does_not_come_is_not_loaded(case: Any, held: object) -> None:
    found = _read(case, included=held)
    assert found.to_dict() == {"id": 1, "included": held}
    assert json.loads(found.to_json()) == {"id": 1, "included": held}
    assert found.model_copy() == found
    assert _loaded() == {"case"}


def test_a_kind_is_loaded_when_one_comes(case: Any) -> None:
    found = _read(case, included=[NOTE, ACCOUNT])
    assert [type(one).__name__ for one in found.included] == ["Note", "Account"]
    assert found.included[1].since.year == 2026
    assert found.to_dict() == {"id": 1, "included": [NOTE, ACCOUNT]}
    assert _loaded() == {"case", "account"}


def test_what_comes_inside_of_what_came_is_loaded_too(case: Any) -> None:
    found = _read(case, included=[HOLDER])
    assert [type(one).__name__ for one in found.included[0].owned] == ["Full", "Group"]
    assert _loaded() == {"case", "account", "report"}


@pytest.mark.parametrize(
    ("reason", "name", "loaded"),
    [(NOTE, "Note", set()), (QUICK, "Quick", {"report"}), (ACCOUNT, "Account", {"account"})],
)
def test_alternatives_that_a_discriminator_tells(
    case: Any, reason: object, name: str, loaded: set[str]
) -> None:
    found = _read(case, reason=reason)
    assert type(found.reason).__name__ == name
    assert found.to_dict() == {"id": 1, "reason": reason}
    assert _loaded() == {"case", *loaded}


@pytest.mark.filterwarnings("ignore::pydantic.json_schema.PydanticJsonSchemaWarning")
def test_callers_own_readings_know_all_alternatives(case: Any) -> None:
    _read(case, included=[])  # reading an answer first changes nothing
    given = {"id": 1, "included": [FULL]}
    assert type(case.model_validate_json(json.dumps(given)).included[0]).__name__ == "Full"
    assert type(case.model_validate(given).included[0]).__name__ == "Full"
    assert type(case(id=1, reason={"object-type": "quick"}).reason).__name__ == "Quick"
    assert "pages" in str(case.model_json_schema())
    assert _read(case, included=[ACCOUNT]).to_dict() == {"id": 1, "included": [ACCOUNT]}


def test_what_is_put_into_an_answer_is_written(case: Any) -> None:
    found = _read(case, included=[])
    found.included = [import_module("kinds.report").Full(**{"object-type": "full", "pages": 7})]
    assert found.to_dict() == {"id": 1, "included": [{"object-type": "full", "pages": 7}]}


def test_findings_are_the_same(case: Any) -> None:
    content = {"id": 1, "included": [{**ACCOUNT, "x": 1}], "reason": {**QUICK, "y": 2}}
    found, findings = decode(json.dumps(content).encode(), case)
    assert [(one.kind, one.pointer) for one in findings] == [
        ("unknown_field", "/included/0/x"),
        ("unknown_field", "/reason/y"),
    ]
    assert found.to_dict() == content


def test_what_does_not_fit_is_read_leniently(case: Any) -> None:
    content = {"id": 1, "included": [ACCOUNT], "reason": {"object-type": "full"}}
    found, findings = decode(json.dumps(content).encode(), case)
    assert [(one.kind, one.pointer) for one in findings] == [("missing_field", "/reason/pages")]
    assert type(found.included[0]).__name__ == "Account"
    assert type(found.reason).__name__ == "Full"


KINDS = st.sampled_from([ACCOUNT, HOLDER, QUICK, FULL, NOTE, OTHER, *UNFIT])
CASES = st.fixed_dictionaries(
    {}, optional={"id": st.just(1), "included": st.lists(KINDS, max_size=4), "reason": KINDS}
)


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(contents=st.lists(CASES, min_size=1, max_size=3))
def test_whatever_came_before_answers_are_read_as_by_pydantic(contents: list[object]) -> None:
    _forget()
    case = import_module("kinds.case").Case
    texts = [json.dumps(content).encode() for content in contents]
    read = [decode(text, case, want_findings=False)[0] for text in texts]
    for text, found in zip(texts, read, strict=True):
        try:
            whole = adapter(case).validate_json(text, strict=True, by_alias=True, by_name=False)
        except ValidationError:
            continue
        assert found == whole
        assert found.to_json() == whole.to_json()
