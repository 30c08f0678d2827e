"""Models of answers: record types."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAliasType

from .._runtime.models import Answer
from .shared_meta import Meta

RecordFieldType = TypeAliasType(
    "RecordFieldType",
    Literal["TEXT", "NUMBER", "TIMESTAMP", "BOOLEAN", "TEXT_ENUM", "ARTIFACT"] | str,
)
"""What kind of values a field of a record type takes."""


RecordLimitAction = TypeAliasType("RecordLimitAction", Literal["REJECT", "EVICT_OLDEST"] | str)
"""What happens to a new record when there are as many as allowed: it is refused, or the oldest
one goes.
"""


RetentionColumn = TypeAliasType("RetentionColumn", Literal["CREATED_AT", "UPDATED_AT"] | str)
"""The moment that the days until records are deleted are counted from."""


class RecordField(Answer):
    """A field of a record type."""

    id: int | None = None
    """The id of the field."""
    name: str | None = None
    """What the field is called."""
    result_type: RecordFieldType | None = None
    """What kind of values the field takes."""
    fixed_values: list[str] | None = None
    """The values that are allowed, of a field of the type `TEXT_ENUM`. Inferred."""


class RecordType(Answer):
    """A record type."""

    id: int
    """The id of the record type."""
    name: str | None = None
    """What the record type is called."""
    team_id: int | None = None
    """The team that the record type belongs to."""
    editable: bool | None = None
    """Whether records can be edited."""
    ttl_days: float | None = None
    """After how many days records are deleted, parts of a day included; null when they stay."""
    record_fields: list[RecordField] | None = None
    """The fields that the team gave it."""
    default_record_fields: list[RecordField] | None = None
    """The fields that every record type has."""
    description: str | None = None
    """What the record type is for; null when nobody said. Inferred."""
    retention_column_name: RetentionColumn | None = None
    """The moment that the days are counted from. Inferred."""
    on_limit_reached: RecordLimitAction | None = None
    """What happens when there are too many records. Inferred."""
    max_records_limit: int | None = None
    """How many records there may be; null when there is no limit. Inferred."""


class RecordTypeList(Answer):
    """One page of record types."""

    record_types: list[RecordType]
    """The record types of the page."""
    meta: Meta
    """Where the page stands among the others."""
