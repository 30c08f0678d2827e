"""What an edit of a document is: a change of known kind, and the checks that must find it."""

from collections.abc import Callable
from random import Random
from typing import NamedTuple

from tests.review.mutations.places import Content


class Wanted(NamedTuple):
    """What must be found: of each group at least one id, and else only what is `allowed`.

    `operation` is empty where more than one may be reached, and `subject` where it is no one's.
    """

    groups: tuple[frozenset[str], ...]
    operation: str = ""
    subject: str = ""
    allowed: frozenset[str] = frozenset()


Edit = Callable[[Content, Random], Wanted | None]
EDITS: dict[str, Edit] = {}


def edit(function: Edit) -> Edit:
    """Takes a function among the edits, in the order of the files."""
    EDITS[function.__name__] = function
    return function


def one(name: str, operation: str = "", subject: str = "") -> Wanted:
    """One check and no other."""
    return Wanted((frozenset({name}),), operation, subject)
