"""Drift: where an answer does not fit the vendor's document. Light: imports no model."""

from dataclasses import dataclass
from typing import Literal

from .pointers import tokens
from .printable import printable

FindingKind = Literal[
    "unknown_field", "unknown_value", "missing_field", "wrong_type", "unknown_variant"
]

_SHOWN = 300  # characters of a pointer


@dataclass(frozen=True, slots=True)
class Finding:
    """One place of an answer that does not fit; never holds what stood there.

    `pointer` is a JSON Pointer in the names of the wire. Kinds: `unknown_field` a field that is not
    documented, `unknown_value` a value that the enum does not list, `missing_field` a required field
    that was not sent, `wrong_type` a value of another type, `unknown_variant` an object that is none
    of the documented alternatives.
    """

    kind: FindingKind
    pointer: str

    def __str__(self) -> str:
        # Names of fields that nobody knows are the server's own.
        return f"{self.kind.replace('_', ' ')} at {printable(self.pointer[:_SHOWN]) or 'the top'}"


@dataclass(frozen=True, slots=True)
class Drift:
    """What the `on_drift` hook gets: the operation's name and all findings of one answer."""

    operation: str
    findings: tuple[Finding, ...]


def in_order(findings: list[Finding]) -> tuple[Finding, ...]:
    """The findings by place, then kind; array indices count as numbers."""
    return tuple(sorted(findings, key=_place))


def _place(finding: Finding) -> tuple[list[tuple[int, str]], str]:
    places = [
        (int(token), "") if token.isascii() and token.isdecimal() else (-1, token)
        for token in tokens(finding.pointer)
    ]
    return places, finding.kind
