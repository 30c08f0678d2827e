"""What a change of the generated package does to callers' code."""

from collections.abc import Mapping

from ..change import CallerChange


def compare(base: Mapping[str, str], head: Mapping[str, str]) -> tuple[CallerChange, ...]:
    """Takes the files of two packages. Not written yet."""
    return ()
