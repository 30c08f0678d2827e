"""Models of answers: records child records."""

from __future__ import annotations

from typing import Any, ClassVar

from typing_extensions import TypeAliasType

from .._runtime.models import Answer


class ChildRecordPage(Answer):
    """One page of child records."""

    data: list[RecordV2]
    """The child records of the page."""
    page: NextPage | None = None
    """How to get the page after."""


class LargeValue(Answer):
    """What stands for a large value."""

    expandable: Any = None
    """Whether or how the value can be had whole; its form is not shown."""
    href: str | None = None
    """Where the value is."""


class NextPage(Answer):
    """How to get the page after."""

    next_page_token: str | None = None
    """The cursor of the page after; absent on the last one."""


class RecordV2(Answer):
    """A record in the second version. The page shows only its first keys."""

    open_: ClassVar[bool] = True
    id: int
    """The id of the record."""
    fields: dict[str, RecordV2Value] | None = None
    """The values of the record, keyed by the short names of the fields."""


RecordV2Value = TypeAliasType("RecordV2Value", str | float | bool | LargeValue | None)
"""A value of a record in the second version; a moment is a string by ISO 8601."""
