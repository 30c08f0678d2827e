"""What reading a text yields, and the bounds that hold for both notations."""

from collections.abc import Callable
from typing import Any

from ..diagnostics import Location
from ..records import record

MAX_DEPTH = 200
MAX_NODES = 10_000_000
MOST_DUPLICATES = 100  # that are reported: a text can be nothing else


@record(frozen=True, slots=True)
class Parsed:
    """Plain data, and a function from JSON Pointer to location.

    A pointer that names nothing is located at its nearest ancestor that is there. `size` is how many
    values a YAML text has once its aliases are written out.
    """

    content: Any
    locate: Callable[[str], Location]
    size: int = 0


def too_deep() -> tuple[str, str]:
    """Code and message for content that is nested too deeply."""
    return "too-deep", f"the content is nested more than {MAX_DEPTH} levels deep"
