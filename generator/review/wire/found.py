"""What a comparison of two schemas yields, before it is known which operation it belongs to."""

from ...records import record
from .side import Node

Event = str
"""A check's id without its beginning: `max-decreased`; a whole id where it begins with `=`."""


@record(frozen=True, slots=True)
class Found:
    """A change of a schema. `path` leads from the compared schema to the changed one."""

    event: Event
    path: tuple[str, ...]
    base: str | None
    head: str | None
    before: str = ""
    after: str = ""
    is_read_only: bool = False
    is_write_only: bool = False


@record(frozen=True, slots=True)
class Pair:
    """The two schemas of a comparison, both without references."""

    base: Node
    head: Node

    def get(self, key: str) -> tuple[object, object]:
        """What both have under a keyword; None stands for nothing."""
        return self.base.get(key), self.head.get(key)
