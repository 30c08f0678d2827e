"""Sentences about changes: every check has one that reads well and holds no surprise."""

import re
from pathlib import Path

import pytest

from generator.review import callers
from generator.review.change import CallerChange, Place, WireChange
from generator.review.checks import CHECKS, Check
from generator.review.subjects import parameter, parts_of_parameter, spoken
from generator.review.texts import caller_text, caller_texts, coded, general_text, wire_text
from tests.review.reports.made import HOSTILE, LONG

# A subject as the comparison gives it for each element.
_SUBJECTS = {
    "parameter": "query limit",
    "header": "200 x-request-id",
    "response": "404",
    "media type": "application/json",
    "server": "https://example.com",
    "security scheme": "token",
    "callback": "onClosed",
}


def _subject(check: Check) -> str:
    if check.id.startswith(("request-parameter-property", "request-header-property")):
        return "query filter status"
    if check.id.startswith("request-parameter"):
        return "query limit"
    if check.id.startswith("server-variable"):
        return "https://example.com region"
    if check.element == "schema":
        return "status" if check.direction == "request" else "200 items/status"
    if check.element == "media type" and check.direction == "response":
        return "200 application/json"
    return _SUBJECTS.get(check.element, "")


@pytest.mark.parametrize("check", CHECKS.values(), ids=lambda check: check.id)
def test_every_check_has_a_sentence(check: Check) -> None:
    """One sentence, with both values, with one, with none; nothing in it is left empty."""
    for values in (("", ""), ("old", ""), ("", "new"), ("old", "new")):
        change = WireChange(check.id, ("GET /cases",), _subject(check), *values, None, None)
        said = wire_text(change)
        assert re.fullmatch(r"[A-Z`].*[^.: ]\.", said), said
        assert "``" not in said and "{}" not in said and "  " not in said
        assert all(f"`{value}`" in said for value in values if value)
    general = general_text(check)
    assert re.fullmatch(r"(An?|The) [a-z].*[^.: ]", general), general


def test_sentences_tell_checks_apart() -> None:
    """Two checks of the same element and direction say different things in general."""
    said: dict[tuple[str, ...], list[str]] = {}
    for check in CHECKS.values():
        said.setdefault((check.element, check.direction, general_text(check)), []).append(check.id)
    same = [ids for ids in said.values() if len(ids) > 1]
    # These differ in who is required or deprecated before, which the row's level says.
    alike = re.compile(r"(read|write)-only|sunset|api-(path-)?removed|extensible|header-property")
    assert [ids for ids in same if not any(alike.search(name) for name in ids)] == []


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (("request-parameter-max-decreased", "query limit", "500", "100"),
         "The query parameter `limit` has a lower maximum: `500` → `100`."),
        (("response-property-became-optional", "200 items/status", "", ""),
         "`items.status` of the 200 response may be missing now."),
        (("request-property-enum-value-removed", "status", "lost", ""),
         "`status` of the request does not take this value any more: `lost`."),
        (("webhook-added", "", "", ""), "The webhook `closed` is new."),
        (("response-header-added", "200 x-rate", "", "x-rate"),
         "The header `x-rate` of the 200 response is new."),
        (("api-operation-id-removed", "", "a", "b"),
         "`WEBHOOK closed` has another operationId: `a` → `b`."),
        (("response-media-type-name-generalized", "200", "a/b", "a/*"),
         "The media type of the 200 response is a wider one: `a/b` → `a/*`."),
        (("server-variable-default-changed", "https://{r}.example.com r", "eu", "us"),
         "The variable `r` of the server `https://{r}.example.com` has another default:"
         " `eu` → `us`."),
    ],
)  # fmt: skip
def test_sentence(change: tuple[str, str, str, str], said: str) -> None:
    """Some sentences in full."""
    check, subject, before, after = change
    operation = "WEBHOOK closed" if "closed" in said else "POST /cases"
    assert wire_text(WireChange(check, (operation,), subject, before, after, None, None)) == said


def test_security_of_the_whole_document() -> None:
    """What belongs to no operation is said of the document."""
    change = WireChange("api-global-security-removed", (), "", "token", "", None, None)
    assert wire_text(change) == "The whole document has lost a way to authenticate: `token`."


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (CallerChange("argument-removed", "cases.update(status=)", "breaking", "str", ""),
         "`cases.update(status=)` is gone."),
        (CallerChange("field-type-changed", "models.Case.id", "breaking", "str", "int"),
         "`models.Case.id` has another type: `str` → `int`."),
        (CallerChange("client-renamed", "Old", "breaking", "Old", "New"),
         "`Old` has another name: `Old` → `New`."),
        (CallerChange("something-unheard-of", "x", "risky", "", ""),
         "`x` differs (something unheard of)."),
    ],
)  # fmt: skip
def test_caller_sentence(change: CallerChange, said: str) -> None:
    """Callers read what they wrote, and what came of it."""
    assert caller_text(change) == said


@pytest.mark.parametrize("text", [HOSTILE, LONG, "`", "\x1b]0;x\x07", "a\u202eb"])
def test_text_of_documents_is_inert(text: str) -> None:
    """Whatever a document says stands between two back quotes, visible, on one line, and cut."""
    said = coded(text)
    assert said.startswith("`") and said.endswith("`") and said.count("`") == 2
    assert len(said) <= 92
    assert not re.search("[\x00-\x1f\x7f\u202a-\u202e]", said)


@pytest.mark.parametrize(
    ("way", "said"),
    [
        ("cases/[]/status", "cases[].status"),
        ("[]/status", "[].status"),
        ("items/items", "items.items"),
        ("meta/*/[]/size", "meta.*[].size"),
        ("allOf[1]/files/[]/size", "files[].size"),
        ("data/anyOf[Inquiry]/note", "data(Inquiry).note"),
        ("data/oneOf[0]/note", "data.note"),
        ("pair/prefixItems[1]", "pair[1]"),
        ('"a/b"/c', '["a/b"].c'),
        ('anyOf["An / other"]/c', "(An / other).c"),
    ],
)
def test_a_way_is_read_as_people_write_it(way: str, said: str) -> None:
    assert spoken(way) == said


@pytest.mark.parametrize("name", ["limit", "page[size]", "page size", 'a "b" c', "a/b", ""])
def test_a_parameter_keeps_its_name(name: str) -> None:
    """A name with spaces is one name, and not a parameter with something inside of it."""
    subject = parameter("query", name)
    assert parts_of_parameter(subject) == ("query", name, "")
    assert parts_of_parameter(f"{subject} status/[]") == ("query", name, "status/[]")
    change = WireChange("request-parameter-removed", ("GET /a",), subject, "", "", None, None)
    assert not name or f"the query parameter {coded(name)} is gone" in wire_text(change).lower()


def _shared(pointer: str, subject: str, *operations: str) -> WireChange:
    place = Place(pointer, "a.yaml", 3)
    check = "response-property-became-nullable"
    return WireChange(check, operations, subject, "", "", place, place)


def test_what_is_shared_is_called_after_its_schema() -> None:
    """The way from the first of several operations is not the way from the others."""
    pointer = "/components/schemas/Case/properties/owner/properties/name"
    several = _shared(pointer, "200 cases/[]/owner/name", "GET /cases", "GET /cases/{id}")
    assert wire_text(several) == "`Case.owner.name` in responses can be null now."
    one = _shared(pointer, "200 cases/[]/owner/name", "GET /cases")
    assert wire_text(one) == "`cases[].owner.name` of the 200 response can be null now."
    own = _shared("/components/schemas/Status", "200 cases/[]/status", "GET /a", "GET /b")
    assert wire_text(own) == "`Status` in responses can be null now."
    elsewhere = _shared("/components/responses/R/content", "200 status", "GET /a", "GET /b")
    assert wire_text(elsewhere) == "`status` of the 200 response can be null now."


def test_what_several_names_meet_is_said_once() -> None:
    changes = [
        CallerChange("argument-removed", f"a{n}.list(x=)", "breaking", "", "") for n in range(8)
    ]
    assert caller_texts(changes[:1]) == ["`a0.list(x=)` is gone."]
    assert caller_texts(changes[:2]) == ["Each of `a0.list(x=)` and `a1.list(x=)` is gone."]
    assert caller_texts(changes)[0].endswith("`a4.list(x=)` and 3 more is gone.")


def test_every_kind_of_change_for_callers_has_words() -> None:
    """Nothing that the comparison of packages finds is told by its kind alone."""
    folder = Path(callers.__file__).parent
    source = "".join(
        path.read_text() for path in [*folder.glob("*.py"), folder.parent / "behaviour.py"]
    )
    kinds = set(re.findall(r'(?:Row|CallerChange)\(\s*"([a-z-]+)"', source)) | {
        kind for kind in re.findall(r'"([a-z]+(?:-[a-z]+)+)"', source) if kind.endswith("-changed")
    }
    assert len(kinds) > 30
    bare = {kind: caller_text(CallerChange(kind, "x", "none", "", "")) for kind in kinds}
    assert [kind for kind, said in bare.items() if "differs (" in said] == []
