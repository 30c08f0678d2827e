"""Decoding: what fits, what does not, and exactly what is reported."""

import json
import threading
from datetime import UTC, date, datetime
from typing import Any, Literal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError
from runtime.decode import decode
from runtime.drift import Finding
from runtime.errors import DecodeError
from runtime.models import pick
from sample_models import Case, CaseAnswer, CaseList, Company, Owner, Person, Team, User
from sample_shared import Attributes, Json, Meta, Page
from typing_extensions import TypeAliasType

GOOD: dict[str, Any] = {
    "token": "cas_1",
    "status": "New",
    "priority": 2,
    "risk_score": 7,
    "share": 1,
    "created-at": "2026-01-02T03:04:05Z",
    "closed-at": None,
    "due": "2026-02-03",
    "children": [{"token": "cas_2", "closed-at": None}],
    "from": "mail",
    "a/b~c": {"x": {"request_id": "r"}},
    "metadata": {"free": [1]},
    "attributes": {"label": "red", "free": 1},
    "colours": ["red"],
    "owner": {"kind": "squad", "members": [{"kind": "user", "email": "e", "role": "green"}]},
    "uid": 5,
    "parent": {"token": "cas_0", "closed-at": "2026-01-02T03:04:05+02:00"},
    "subject": {"id": "1", "legal_name": "L"},
    "tree": {"a": [1, {"b": None}]},
    "any": {"x": 1},
}


def _decode(value: object, annotation: Any = Case) -> tuple[Any, list[tuple[str, str]]]:
    found, findings = decode(json.dumps(value).encode(), annotation)
    return found, [(finding.kind, finding.pointer) for finding in findings]


_Deleted = TypeAliasType("_Deleted", Literal["deleted"] | str)
_Merged = TypeAliasType("_Merged", str)


def test_a_named_string_beside_an_open_enum_allows_any_text() -> None:
    """The plain string of an open enum has no name of its own, and allows nothing by itself."""
    assert _decode("merged with 5", _Deleted)[1] == [("unknown_value", "")]
    assert _decode("merged with 5", _Merged | _Deleted)[1] == []
    assert _decode(5, _Merged | _Deleted)[1] == [("wrong_type", "")]


def test_beside_an_object_of_any_kind_no_field_is_unknown() -> None:
    """Though what comes is read as the model, where it fits."""
    answer = {"kind": "user", "email": "e", "more": 1}
    assert _decode(answer, User | dict[str, Any])[1] == []
    assert isinstance(_decode(answer, User | dict[str, Any])[0], User)
    assert _decode(answer, User | dict[str, int])[1] == [("unknown_field", "/more")]


def test_good_answer() -> None:
    case, findings = _decode(GOOD)
    assert findings == []
    assert isinstance(case, Case)
    assert case.created_at == datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
    assert (case.due, case.from_, case.uid) == (date(2026, 2, 3), "mail", 5)
    assert case.by_name is not None and isinstance(case.by_name["x"], Meta)
    assert isinstance(case.owner, Team) and isinstance(case.subject, Company)
    assert isinstance(case.parent, Case) and isinstance(case.attributes, Attributes)
    assert "closed_at" in case.model_fields_set


DEFECTS: list[tuple[dict[str, Any], str, str]] = [
    ({"status": "Paused"}, "unknown_value", "/status"),
    ({"priority": 3}, "unknown_value", "/priority"),
    ({"priority": "1"}, "wrong_type", "/priority"),
    ({"status": 5}, "wrong_type", "/status"),
    ({"surprise": 5}, "unknown_field", "/surprise"),
    ({"from_": "x"}, "unknown_field", "/from_"),
    ({"created_at": "x"}, "unknown_field", "/created_at"),
    ({"risk_score": "12"}, "wrong_type", "/risk_score"),
    ({"risk_score": 1.5}, "wrong_type", "/risk_score"),
    ({"risk_score": True}, "wrong_type", "/risk_score"),
    ({"share": "0.5"}, "wrong_type", "/share"),
    ({"token": None}, "wrong_type", "/token"),
    ({"token": 1.0}, "wrong_type", "/token"),
    ({"created-at": "yesterday"}, "wrong_type", "/created-at"),
    ({"created-at": {}}, "wrong_type", "/created-at"),
    ({"due": 20260101}, "wrong_type", "/due"),
    ({"children": {}}, "wrong_type", "/children"),
    ({"children": [{"token": "t"}]}, "missing_field", "/children/0/closed-at"),
    ({"children": ["x"]}, "wrong_type", "/children/0"),
    ({"children": [{"token": "t", "closed-at": None, "x": 1}]}, "unknown_field", "/children/0/x"),
    ({"a/b~c": {"k/": {"request_id": 1}}}, "wrong_type", "/a~1b~0c/k~1/request_id"),
    ({"a/b~c": {"k": {"page": {}}}}, "missing_field", "/a~1b~0c/k/page/has_more"),
    ({"a/b~c": {"k": {"page": {"has_more": False, "x": 1}}}}, "unknown_field", "/a~1b~0c/k/page/x"),
    ({"attributes": {"free": 1, "label": "blue"}}, "unknown_value", "/attributes/label"),
    ({"attributes": {"free": 1, "label": []}}, "wrong_type", "/attributes/label"),
    ({"colours": ["red", "blue"]}, "unknown_value", "/colours/1"),
    ({"colours": [None]}, "wrong_type", "/colours/0"),
    ({"metadata": []}, "wrong_type", "/metadata"),
    ({"uid": []}, "wrong_type", "/uid"),
    ({"uid": 1.5}, "wrong_type", "/uid"),
    ({"parent": 5}, "wrong_type", "/parent"),
    ({"parent": []}, "wrong_type", "/parent"),
    ({"parent": {"token": "t"}}, "missing_field", "/parent/closed-at"),
    ({"parent": {"token": "t", "closed-at": 5}}, "wrong_type", "/parent/closed-at"),
    ({"parent": {"token": "t", "closed-at": None, "n": 1}}, "unknown_field", "/parent/n"),
    ({"owner": {"kind": "robot", "email": "e"}}, "unknown_variant", "/owner"),
    ({"owner": {"kind": [], "email": "e"}}, "unknown_variant", "/owner"),
    ({"owner": {"email": "e"}}, "missing_field", "/owner/kind"),
    ({"owner": {"kind": "user"}}, "missing_field", "/owner/email"),
    ({"owner": {"kind": "user", "email": 5}}, "wrong_type", "/owner/email"),
    ({"owner": {"kind": "user", "email": "e", "role": "x"}}, "unknown_value", "/owner/role"),
    (
        {"owner": {"kind": "team", "members": [{"kind": "user"}]}},
        "missing_field",
        "/owner/members/0/email",
    ),
    ({"owner": "u"}, "wrong_type", "/owner"),
    ({"subject": {"id": "1", "first_name": 5}}, "wrong_type", "/subject/first_name"),
    ({"subject": {"id": 1, "legal_name": "x"}}, "wrong_type", "/subject/id"),
    ({"subject": {"id": "1", "legal_name": "x", "y": 1}}, "unknown_field", "/subject/y"),
    ({"subject": {"id": "1"}}, "unknown_variant", "/subject"),
    ({"subject": {}}, "unknown_variant", "/subject"),
    ({"subject": {"other": 1}}, "unknown_variant", "/subject"),
    ({"tree": {"a": [1, {"b": 1.5}]}}, "wrong_type", "/tree/a/1/b"),
]


@pytest.mark.parametrize(("change", "kind", "pointer"), DEFECTS, ids=lambda part: str(part)[:40])
def test_one_defect_is_one_finding(change: dict[str, Any], kind: str, pointer: str) -> None:
    case, findings = _decode(GOOD | change)
    assert findings == [(kind, pointer)]
    assert isinstance(case, Case)
    assert json.loads(case.model_dump_json(by_alias=True, exclude_unset=True)) == {
        **json.loads(Case.model_validate(GOOD).model_dump_json(by_alias=True, exclude_unset=True)),
        **change,
    }


def test_a_required_field_that_is_missing() -> None:
    case, findings = _decode({"token": "t"})
    assert findings == [("missing_field", "/closed-at")]
    assert case.closed_at is None and case.model_fields_set == {"token"}
    assert case.token == "t" and case.status is None


def test_parts_that_fit_are_models_beside_those_that_do_not() -> None:
    page = {"data": [GOOD, {"token": 5, "closed-at": None, "owner": GOOD["owner"]}], "meta": None}
    answer, findings = _decode(page, CaseList)
    assert findings == [("wrong_type", "/data/1/token")]
    assert isinstance(answer, CaseList)
    good, bad = answer.data
    assert good == Case.model_validate_json(json.dumps(GOOD))
    token: object = bad.token
    assert isinstance(bad, Case) and token == 5 and isinstance(bad.owner, Team)


def test_findings_come_in_order() -> None:
    items = [GOOD | {"status": "x", "extra": 1, "token": 5} for _ in range(11)]
    _, findings = _decode({"data": items, "more": 1}, CaseList)
    pointers = [pointer for _, pointer in findings]
    assert pointers[:3] == ["/data/0/extra", "/data/0/status", "/data/0/token"]
    assert pointers[-2:] == ["/data/10/token", "/more"]
    assert len(pointers) == 34


def test_integers_written_as_whole_numbers() -> None:
    case, findings = _decode(GOOD | {"risk_score": 7.0, "priority": 1.0, "uid": 3.0})
    assert findings == []
    assert [(type(v), v) for v in (case.risk_score, case.priority, case.uid)] == [
        (int, 7),
        (int, 1),
        (int, 3),
    ]


@pytest.mark.parametrize(
    ("annotation", "value", "findings"),
    [
        (list[Case], [{"token": "t"}], [("missing_field", "/0/closed-at")]),
        (list[Case], {}, [("wrong_type", "")]),
        (Case, [], [("wrong_type", "")]),
        (dict[str, Case], {"a": 1}, [("wrong_type", "/a")]),
        (Owner, {"kind": "?"}, [("unknown_variant", "")]),
        (Owner, {}, [("missing_field", "/kind")]),
        (Person | None, {"id": "1"}, [("missing_field", "/first_name")]),
        (User | None, {"kind": "?", "email": "e"}, [("unknown_value", "/kind")]),
        (User | None, {"kind": 5, "email": "e"}, [("wrong_type", "/kind")]),
        (list[int] | str, [1, "x"], [("wrong_type", "/1")]),
        (dict[str, int] | Person, {"id": "1"}, [("missing_field", "/first_name")]),
        (dict[str, int] | Person, {"a": "x"}, [("wrong_type", "/a")]),
        (Page | Company, {}, [("unknown_variant", "")]),
        (
            Page | Company,
            {"cursor": 5},
            [("wrong_type", "/cursor"), ("missing_field", "/has_more")],
        ),
        (list[int] | list[str], [None], [("wrong_type", "")]),
        (
            User | Person,
            {"kind": "?", "first_name": "1"},
            [("missing_field", "/id"), ("unknown_field", "/kind")],
        ),
        (dict[str, Person | None], {"a": None}, []),
        (Json, {"a": [[[True]]]}, [("wrong_type", "/a/0/0/0")]),
        (str, "x", []),
        (Any, {"x": [1]}, []),
        (CaseAnswer, None, [("wrong_type", "")]),
    ],
    ids=str,
)
def test_other_annotations(annotation: Any, value: object, findings: list[tuple[str, str]]) -> None:
    assert _decode(value, annotation)[1] == findings


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"<html>", b'{"token": "t"} x', b'{"share": NaN}', b'{"any": -Infinity}', b"\xff"],
)
def test_not_json(content: bytes) -> None:
    for want_findings in (True, False):
        with pytest.raises(DecodeError, match="not JSON"):
            decode(content, Case, want_findings=want_findings)


def test_misfit_far_down() -> None:
    """Below the depth to which whole models are tried, the result is the same."""
    case = GOOD | {"token": 5}
    for _ in range(40):
        case = GOOD | {"children": [case]}
    found, findings = _decode(case)
    assert findings == [("wrong_type", "/children/0" * 40 + "/token")]
    for _ in range(40):
        assert isinstance(found, Case) and isinstance(found.owner, Team)
        assert found.children is not None
        found = found.children[0]
    assert found.due == date(2026, 2, 3)


@pytest.mark.parametrize("depth", [150, 195, 300, 100_000])
def test_deep_nesting_is_no_crash(depth: int) -> None:
    content = b'{"tree": ' + b"[" * depth + b"1.5" + b"]" * depth + b"}"
    try:
        decode(content, Case)
    except DecodeError as error:
        assert "deep" in str(error) or "recursion" in str(error)


def test_text_that_only_looks_like_a_bad_number() -> None:
    assert _decode(GOOD | {"from": "NaN or Infinity"})[1] == []


def test_byte_order_mark() -> None:
    assert decode(b"\xef\xbb\xbf5", int) == (5, ())


def test_no_value_in_errors_and_findings() -> None:
    secret = "s3cret"
    with pytest.raises(DecodeError) as caught:
        decode(f'{{"a": "{secret}"'.encode(), Case)
    assert secret not in str(caught.value) and caught.value.__cause__ is None
    _, findings = decode(json.dumps(GOOD | {"status": secret, "due": secret}).encode(), Case)
    assert secret not in repr(findings) and len(findings) == 2


def test_without_findings_the_value_is_the_same() -> None:
    content = json.dumps(GOOD | {"status": "x", "due": 5}).encode()
    assert decode(content, Case, want_findings=False) == (decode(content, Case)[0], ())


def test_warnings_of_pydantic_stay_away(recwarn: pytest.WarningsRecorder) -> None:
    case, _ = _decode(GOOD | {"due": "no day", "token": 4})
    assert case.model_dump(by_alias=True)["due"] == "no day"
    assert '"token":4' in case.model_dump_json()
    assert not recwarn.list


def test_first_use_from_many_threads() -> None:
    results: list[object] = []
    content = json.dumps([GOOD, GOOD | {"token": 1}]).encode()
    threads = [
        threading.Thread(target=lambda: results.append(decode(content, list[Case])[1]))
        for _ in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert results == [(Finding("wrong_type", "/1/token"),)] * 8


_WORD = st.text("abc", max_size=3)
_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.sampled_from([0.5, 2.0]) | _WORD,
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(st.sampled_from([*GOOD, "kind", "email", "id", "x"]), inner, max_size=4),
    max_leaves=8,
)


def _is_strictly_valid(value: object) -> bool:
    try:
        Case.model_validate_json(json.dumps(value), strict=True, by_alias=True, by_name=False)
    except ValidationError:
        return False
    return True


@settings(max_examples=200, deadline=None)
@given(st.dictionaries(st.sampled_from(sorted(GOOD)), _JSON, max_size=5))
def test_any_json_decodes_and_nothing_is_lost(change: dict[str, Any]) -> None:
    sent = GOOD | change
    case, findings = _decode(sent)
    assert isinstance(case, Case)
    assert json.loads(case.model_dump_json(by_alias=True, exclude_unset=True)) == sent
    misfits = {kind for kind, _ in findings} - {"unknown_field", "unknown_value"}
    assert not (_is_strictly_valid(sent) and misfits)
    for _, pointer in findings:  # every finding but that of a missing field names what was sent
        parent, _, last = pointer.rpartition("/")
        place = pick(sent, parent)
        assert isinstance(place, (dict, list)), last


@pytest.mark.parametrize("word", ["NaN", "Infinity", "-Infinity"])
@pytest.mark.parametrize("letters", [0, 15, 16, 17, 40, 5000])
def test_what_is_no_json_is_found_behind_any_number_of_its_letters(word: str, letters: int) -> None:
    text = "NI" * letters + "x" * 1000
    assert decode(json.dumps({"a": text}).encode(), object)[0] == {"a": text}
    with pytest.raises(DecodeError):
        decode(f'{{"a": "{text}", "b": {word}, "c": "{text}"}}'.encode(), object)
