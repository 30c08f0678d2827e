"""What an update makes of what is not passed, of None and of arrays, in words."""

import re
from collections.abc import Mapping

from ..api import Schema, write_semantics

_OF_OBJECTS = {
    ("omitted", "keeps"): "What is not passed stays as it is.",
    ("omitted", "clears"): "What is not passed is cleared.",
    ("null", "keeps"): "None leaves a field as it is.",
    ("null", "clears"): "None clears a field that may be empty.",
    ("arrays", "replace"): "An array replaces the old one.",
    ("arrays", "merge"): "An array is merged into the old one.",
}
_OF_FIELDS = {
    ("omitted", "keeps"): "Stays as it is when it is not passed.",
    ("omitted", "clears"): "Is cleared when it is not passed.",
    ("null", "keeps"): "None leaves it as it is.",
    ("null", "clears"): "None clears it.",
    ("arrays", "replace"): "Replaces the old ones.",
    ("arrays", "merge"): "Is merged into the old ones.",
}


def of_object(semantics: Mapping[str, str]) -> str:
    """Sentences about all fields of a body; empty where the vendor says nothing."""
    return _sentences(semantics, _OF_OBJECTS)


def of_field(schema: Schema | object, said: str) -> str:
    """Sentences about one field; empty where the vendor says nothing of its own about it.

    What null does is left out where the description, `said`, speaks of it.
    """
    semantics = write_semantics(schema)
    told = re.search(r"\b(null|None)\b", said) is not None
    return _sentences({k: v for k, v in semantics.items() if k != "null" or not told}, _OF_FIELDS)


def _sentences(semantics: Mapping[str, str], words: Mapping[tuple[str, str], str]) -> str:
    return " ".join(words[said] for said in words if said in semantics.items())
