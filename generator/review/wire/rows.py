"""A change with the operation that it was found in, before equal ones are gathered."""

from dataclasses import replace

from ...records import record


@record(frozen=True, slots=True)
class Row:
    """`base` and `head` are pointers; one of them is None where a side has no such place."""

    id: str
    operation: str
    subject: str = ""
    base: str | None = None
    head: str | None = None
    before: str = ""
    after: str = ""

    def with_event(self, name: str, before: str = "", after: str = "") -> "Row":
        """The same place under another check."""
        return replace(self, id=name, before=before, after=after)
