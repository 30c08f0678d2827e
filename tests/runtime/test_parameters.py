"""Parameters: each style against OpenAPI's own table, and read back by a parser of another make."""

import json
import string
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from enum import Enum
from typing import Any
from urllib.parse import unquote, unquote_plus
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from runtime.errors import ArgumentError
from runtime.operation import Parameter, ParameterLocation, Style
from runtime.parameters import cookie_pairs, header_value, path_value, query_pairs
from runtime.records import replace
from sample_operations import Window


class Colour(Enum):
    RED = "r e d"


def parameter(
    location: ParameterLocation, style: Style, explode: bool = False, **more: Any
) -> Parameter:
    return Parameter(
        argument="colour_",
        wire_name="color",
        location=location,
        style=style,
        explode=explode,
        **more,
    )


def query(value: object, style: Style, explode: bool = False, **more: Any) -> str:
    return "&".join(
        "=".join(p) for p in query_pairs(parameter("query", style, explode, **more), value)
    )


ARRAY = ["blue", "black", "brown"]
OBJECT = {"R": 100, "G": 200, "B": 150}


# The table "Style Examples" of OpenAPI 3.1.1; brackets and delimiters percent-encoded as it says.
@pytest.mark.parametrize(
    ("style", "explode", "of_text", "of_array", "of_object"),
    [
        ("matrix", False, ";color=blue", ";color=blue,black,brown", ";color=R,100,G,200,B,150"),
        (
            "matrix",
            True,
            ";color=blue",
            ";color=blue;color=black;color=brown",
            ";R=100;G=200;B=150",
        ),
        ("label", False, ".blue", ".blue,black,brown", ".R,100,G,200,B,150"),
        ("label", True, ".blue", ".blue.black.brown", ".R=100.G=200.B=150"),
        ("simple", False, "blue", "blue,black,brown", "R,100,G,200,B,150"),
        ("simple", True, "blue", "blue,black,brown", "R=100,G=200,B=150"),
    ],
)
def test_styles_in_a_path(
    style: Style, explode: bool, of_text: str, of_array: str, of_object: str
) -> None:
    place = parameter("path", style, explode)
    assert path_value(place, "blue") == of_text
    assert path_value(place, ARRAY) == of_array
    assert path_value(place, OBJECT) == of_object


@pytest.mark.parametrize(
    ("style", "explode", "of_text", "of_array", "of_object"),
    [
        ("form", False, "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"),
        ("form", True, "color=blue", "color=blue&color=black&color=brown", "R=100&G=200&B=150"),
        ("spaceDelimited", False, "color=blue", "color=blue%20black%20brown", "color=R%20100%20G%20200%20B%20150"),
        ("pipeDelimited", False, "color=blue", "color=blue%7Cblack%7Cbrown", "color=R%7C100%7CG%7C200%7CB%7C150"),
        ("spaceDelimited", True, "color=blue", "color=blue&color=black&color=brown", "R=100&G=200&B=150"),
    ],
)  # fmt: skip
def test_styles_in_a_query(
    style: Style, explode: bool, of_text: str, of_array: str, of_object: str
) -> None:
    assert query("blue", style, explode) == of_text
    assert query(ARRAY, style, explode) == of_array
    assert query(OBJECT, style, explode) == of_object


def test_deep_object_nests_repeats_scalars_and_numbers_objects() -> None:
    value = {"a": 1, "in": {"x": ["p", "q"], "y": {"z": True}}, "rows": [{"k": "v"}]}
    assert [(unquote(k), v) for k, v in query_pairs(parameter("query", "deepObject"), value)] == [
        ("color[a]", "1"),
        ("color[in][x]", "p"),
        ("color[in][x]", "q"),
        ("color[in][y][z]", "true"),
        ("color[rows][0][k]", "v"),
    ]
    assert query(OBJECT, "deepObject", True) == "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"


def test_deep_object_of_what_is_no_object() -> None:
    """OpenAPI leaves it open; documents that allow it beside an object mean this."""
    assert query("blue", "deepObject", True) == "color=blue"
    assert (
        query(["a&b", {"k": 1}], "deepObject", True) == "color%5B0%5D=a%26b&color%5B1%5D%5Bk%5D=1"
    )


def test_styles_in_a_header() -> None:
    assert header_value(parameter("header", "simple"), ARRAY) == "blue,black,brown"
    assert header_value(parameter("header", "simple"), OBJECT) == "R,100,G,200,B,150"
    assert header_value(parameter("header", "simple", True), OBJECT) == "R=100,G=200,B=150"
    assert header_value(parameter("header", "simple"), "a b%") == "a b%"  # not percent-encoded


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (True, "true"),
        (False, "false"),
        (1.5, "1.5"),
        (Decimal("1.10"), "1.10"),
        (Colour.RED, "r%20e%20d"),
        (UUID(int=5), "00000000-0000-0000-0000-000000000005"),
        (date(2026, 1, 2), "2026-01-02"),
        (datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC), "2026-01-02T03%3A04%3A05Z"),
        (datetime(2026, 1, 2, tzinfo=timezone(timedelta(hours=2))), "2026-01-02T00%3A00%3A00%2B02%3A00"),
        ("a b+c&d", "a%20b%2Bc%26d"),
        ("", ""),
    ],
)  # fmt: skip
def test_scalars(value: object, text: str) -> None:
    assert query(value, "form") == f"color={text}"


@pytest.mark.parametrize(
    "value", [None, [None], {"a": None}, b"raw", float("nan"), [["nested"]], object(), "\ud800"]
)
def test_what_no_query_can_carry_is_refused(value: object) -> None:
    with pytest.raises(ArgumentError):
        query(value, "form", True)


def test_a_line_break_in_a_query_stays_inside_its_value() -> None:
    assert query("a\r\nX: y", "form") == "color=a%0D%0AX%3A%20y"


def test_reserved_characters_may_be_kept_but_never_those_that_end_a_value() -> None:
    assert query("a/b:c?d", "form", allow_reserved=True) == "color=a/b:c?d"
    assert query("a&b#c+d%20[", "form", allow_reserved=True) == "color=a%26b%23c%2Bd%2520%5B"


@pytest.mark.parametrize("value", ["", [], {}, [""], None])
@pytest.mark.parametrize("style", ["simple", "label", "matrix"])
def test_an_empty_path_parameter_is_refused(style: Style, value: object) -> None:
    with pytest.raises(ArgumentError, match="colour_ must not be"):
        path_value(parameter("path", style), value)


@pytest.mark.parametrize("value", ["a\rb", "a\nb", "a\x00", " a", "a ", "ü", "\x7f"])
def test_a_header_refuses_what_would_break_it(value: str) -> None:
    with pytest.raises(ArgumentError, match="colour_ holds a value that the header color"):
        header_value(parameter("header", "simple"), value)


def test_an_error_never_quotes_a_value() -> None:
    with pytest.raises(ArgumentError) as caught:
        header_value(parameter("header", "simple"), "secret\r\n")
    assert "secret" not in str(caught.value)


def test_content_typed_parameters_are_json() -> None:
    typed = parameter("query", "form", media_type="application/json")
    assert query_pairs(typed, {"a": [1, "é"]})[0][1] == "%7B%22a%22%3A%5B1%2C%22%5Cu00e9%22%5D%7D"
    header = parameter("header", "simple", media_type="application/json")
    assert json.loads(header_value(header, {"a": "é\n"})) == {"a": "é\n"}


def test_a_model_is_written_in_wire_names() -> None:
    place = parameter("query", "deepObject", type=Window)
    pairs = query_pairs(place, {"name": "x", "first_seen": "2026-01-02"})
    assert [(unquote(k), v) for k, v in pairs] == [
        ("color[name]", "x"),
        ("color[first-seen]", "2026-01-02"),
    ]
    assert query_pairs(place, Window(name="x", first_seen=date(2026, 1, 2))) == pairs
    with pytest.raises(ArgumentError, match="colour_.first_seen: input should"):
        query_pairs(place, {"first_seen": "soon"})


def test_a_cookie_is_encoded() -> None:
    assert cookie_pairs(parameter("cookie", "form"), "a; b=c") == [("color", "a%3B%20b%3Dc")]


TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
KEYS = st.text(string.ascii_letters + "-_. []&=é", min_size=1, max_size=5)


def parse_form(text: str) -> list[tuple[str, str]]:
    """Reads a query as a server does: `+` is a space."""
    pairs = [piece.split("=", 1) for piece in text.split("&") if piece]
    return [(unquote_plus(name), unquote_plus(value)) for name, value in pairs]


@given(st.lists(TEXT))
def test_exploded_arrays_come_back(items: list[str]) -> None:
    assert parse_form(query(items, "form", True)) == [("color", item) for item in items]


@given(st.dictionaries(KEYS, TEXT))
def test_exploded_objects_come_back(members: dict[str, str]) -> None:
    assert parse_form(query(members, "form", True)) == list(members.items())


@pytest.mark.parametrize(("style", "item"), [("spaceDelimited", "a b"), ("pipeDelimited", "a|b")])
def test_a_delimiter_inside_a_value_is_refused(style: Style, item: str) -> None:
    """Encoded, it is what stands between values; nobody could tell."""
    with pytest.raises(ArgumentError, match=style):
        query([item, "c"], style)
    assert query(["a,b", "c"], style).count("%2C") == 1


def test_a_comma_is_encoded_inside_a_value_even_where_reserved_characters_are_kept() -> None:
    reserved = replace(parameter("query", "form"), allow_reserved=True)
    assert query_pairs(reserved, ["a,/b", "c"]) == [("color", "a%2C/b,c")]


@given(st.lists(TEXT, min_size=1), st.sampled_from([("form", ","), ("pipeDelimited", "%7C")]))
def test_joined_arrays_come_back(items: list[str], style: tuple[Style, str]) -> None:
    # Only a comma is told from an encoded one: a pipe or a space inside an item is ambiguous.
    kept = items if style[0] == "form" else [item.replace("|", "") for item in items]
    name, _, value = query(kept, style[0]).partition("=")
    assert (name, [unquote(item) for item in value.split(style[1])]) == ("color", kept)


@given(st.dictionaries(KEYS, st.one_of(TEXT, st.dictionaries(KEYS, TEXT, min_size=1))))
def test_deep_objects_come_back(members: dict[str, str | dict[str, str]]) -> None:
    bare = {key.translate(str.maketrans("[]", "()")): value for key, value in members.items()}
    expected: list[tuple[str, str]] = []
    for key, value in bare.items():
        if isinstance(value, str):
            expected.append((f"color[{key}]", value))
        else:
            expected += [(f"color[{key}][{inner}]", text) for inner, text in value.items()]
    assert parse_form(query(bare, "deepObject")) == expected


@given(TEXT.filter(bool), st.sampled_from(["simple", "label", "matrix"]))
def test_path_values_hold_unreserved_characters_only(value: str, style: Style) -> None:
    text = path_value(parameter("path", style), value)
    prefix = {"simple": "", "label": ".", "matrix": ";color="}[style]
    assert text.startswith(prefix)
    encoded = text[len(prefix) :]
    assert set(encoded) <= set(string.ascii_letters + string.digits + "-._~%")
    assert unquote(encoded) == value
