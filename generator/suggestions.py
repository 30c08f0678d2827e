"""Did you mean ...: the closest known word for a word that is not known."""

from collections.abc import Iterable
from difflib import get_close_matches


def closest(word: str, known: Iterable[str]) -> str | None:
    """The known word that a mistyped one most resembles; None when nothing is near."""
    matches = get_close_matches(word, sorted(known), n=1, cutoff=0.6)
    return matches[0] if matches else None


def perhaps(word: str, known: Iterable[str]) -> str:
    """A hint at the closest known word, or no hint."""
    match = closest(word, known)
    return f"did you mean {match!r}?" if match is not None else ""


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """A hint for a word that is not known: the closest one, else all of them when they are few."""
    words = sorted(known)
    hint = perhaps(word, words)
    if hint:
        return hint
    return f"known here: {', '.join(words)}" if 0 < len(words) <= 20 else ""
