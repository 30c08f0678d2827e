"""What docstrings say of values beside their types."""

from typing import Any

import pytest

from generator.lower.limits import limits
from generator.lower.types import Types
from generator.lower.updates import of_field

COLOURS = {"type": "string", "enum": ["red", "green"]}
TYPES = Types({"Colour": COLOURS})
COLOUR = {"$ref": "#/components/schemas/Colour"}


@pytest.mark.parametrize(
    ("schema", "said", "expected"),
    [
        ({"type": "integer", "minimum": 5, "maximum": 9}, "", "5 to 9."),
        ({"type": "integer", "minimum": 5, "maximum": 9}, "From 5 to 9.", ""),
        ({"type": "integer", "minimum": 5, "maximum": 9}, "59 of them.", "5 to 9."),
        ({"type": "integer", "minimum": 1, "maximum": 500}, "500 at most.", ""),
        ({"type": "number", "minimum": 0.5}, "", "At least 0.5."),
        ({"type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 1}, "", "More than 0. Less than 1."),
        ({"type": "integer", "maximum": 9, "multipleOf": 3}, "", "At most 9. A multiple of 3."),
        ({"type": "string", "maxLength": 2000}, "At most 2,000 characters.", ""),
        ({"type": "string", "minLength": 1, "maxLength": 1}, "", "1 character."),
        ({"type": "string", "minLength": 2, "maxLength": 8}, "", "2 to 8 characters."),
        ({"type": "array", "minItems": 1, "uniqueItems": True}, "", "At least 1 item. None twice."),
        ({"type": "object", "maxProperties": 3}, "", "At most 3 keys."),
        ({"type": "string", "format": "uuid"}, "Id of the case.", "A UUID."),
        ({"type": "string", "format": "uuid"}, "UUID of the case.", ""),
        ({"type": "string", "format": "uri"}, "The address to call.", ""),
        ({"type": "string", "format": "unheard-of"}, "", ""),
        ({"type": "string", "pattern": "^[a-z]+$"}, "", "Matches `^[a-z]+$`."),
        ({"type": "string", "pattern": "a  b"}, "", ""),
        ({"type": "string", "pattern": "`"}, "", ""),
        ({"type": "string", "pattern": "a" * 41}, "", ""),
        ({"type": "integer", "default": 50}, "At most 50.", "Default: `50`."),
        ({"type": "integer", "default": 50}, "50 when it is not given.", ""),
        ({"type": "boolean", "default": False}, "", "Default: `False`."),
        ({"type": "string", "default": ""}, "", 'Default: `""`.'),
        ({"type": "array", "default": []}, "", ""),
        ({"anyOf": [{"type": "integer", "minimum": 3}, {"type": "null"}]}, "", "At least 3."),
        ({"anyOf": [{"type": "integer", "minimum": 3}, {"type": "string"}]}, "", ""),
        (COLOUR, "", "One of `red`, `green`."),
        (COLOUR, "Is red or green.", ""),
        (COLOUR, "Red ones are rare.", "One of `red`, `green`."),
        ({"type": "array", "items": COLOUR}, "", "Each one of `red`, `green`."),
        (COLOURS, "Its values stand in the signature.", ""),
    ],
)  # fmt: skip
def test_what_is_allowed_is_said_once(schema: dict[str, Any], said: str, expected: str) -> None:
    assert limits(schema, TYPES, said) == expected


def test_long_lists_are_cut_and_say_how_many_are_left() -> None:
    many = {"type": "string", "enum": [*(f"v{number}" for number in range(10)), "x" * 41]}
    text = limits(COLOUR, Types({"Colour": many}), "")
    assert text.startswith("One of `v0`, `v1`,") and text.endswith("`v7` and 3 more.")


def test_values_of_enums_can_be_left_to_their_class() -> None:
    assert limits(COLOUR, TYPES, "", has_values=False) == ""


def test_what_null_does_is_said_once() -> None:
    schema = {"type": "string", "x-write": {"null": "clears", "omitted": "keeps"}}
    kept = "Stays as it is when it is not passed."
    assert of_field(schema, "The owner.") == f"{kept} None clears it."
    assert of_field(schema, "The owner; null removes it.") == kept
