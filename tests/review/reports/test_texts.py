"""Sentences about changes: every check has one that reads well and holds no surprise."""

import re

import pytest

from generator.review.change import CallerChange, WireChange
from generator.review.checks import CHECKS, Check
from generator.review.texts import caller_text, coded, general_text, wire_text
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
         "`items/status` of the 200 response may be missing now."),
        (("request-property-enum-value-removed", "status", "lost", ""),
         "`status` of the request does not take this value any more: `lost`."),
        (("webhook-added", "", "", ""), "The webhook `closed` is new."),
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
    assert wire_text(WireChange(check, ("WEBHOOK closed",), subject, before, after, None, None)) == said  # fmt: skip


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
