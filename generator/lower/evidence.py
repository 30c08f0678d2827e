"""One word for what a part rests on, where that is not what the whole rests on."""

from collections.abc import Mapping

from ..api import Basis, Schema
from ..objects import EVIDENCE

WORDS: Mapping[Basis, str] = {
    "stated": "Stated.",
    "example": "Shown by example.",
    "inferred": "Inferred.",
    "assumed": "Assumed.",
}


_KNOWN: Mapping[str, Basis] = {
    "stated": "stated",
    "example": "example",
    "inferred": "inferred",
    "assumed": "assumed",
}


def basis_of(schema: Schema | object, inherited: Basis = "stated") -> Basis:
    """What a schema rests on: what it says itself, or else what it inherits."""
    evidence = schema.get(EVIDENCE) if isinstance(schema, (dict, Mapping)) else None
    if evidence is None:
        return inherited
    said = evidence.get("basis") if isinstance(evidence, Mapping) else None
    return _KNOWN.get(str(said), inherited)


def marked(text: str, basis: Basis, whole: Basis = "stated") -> str:
    """A text about a part, with a word behind it where the part rests on something of its own."""
    if basis == whole:
        return text
    text = text.rstrip()
    if text and text[-1] not in ".!?:":
        text += "."
    return f"{text} {WORDS[basis]}".strip()
