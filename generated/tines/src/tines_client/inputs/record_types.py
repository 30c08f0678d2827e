"""Models of what calls send: record types."""

from __future__ import annotations

from typing import Literal

from pydantic import MISSING
from typing_extensions import TypeAliasType

from .._runtime.models import Input

RecordFieldTypeInput = TypeAliasType(
    "RecordFieldTypeInput",
    Literal["TEXT", "NUMBER", "TIMESTAMP", "BOOLEAN", "TEXT_ENUM", "ARTIFACT"],
)
"""What kind of values a field of a record type takes."""


RecordLimitActionInput = TypeAliasType("RecordLimitActionInput", Literal["REJECT", "EVICT_OLDEST"])
"""What happens to a new record when there are as many as allowed: it is refused, or the oldest
one goes.
"""


RetentionColumnInput = TypeAliasType("RetentionColumnInput", Literal["CREATED_AT", "UPDATED_AT"])
"""The moment that the days until records are deleted are counted from."""


class RecordFieldCreate(Input):
    """A field of a record type to be created."""

    name: str
    """What the field is called."""
    result_type: RecordFieldTypeInput
    """What kind of values the field takes."""
    fixed_values: list[str] | MISSING = MISSING
    """The values that are allowed, of a field of the type `TEXT_ENUM`. Inferred."""


class RecordFieldUpdate(Input):
    """A field to change, by its id, or to add, without one."""

    id: int | MISSING = MISSING
    """The id of the field to change; omit it to add a field."""
    name: str | MISSING = MISSING
    """What the field is called."""
    result_type: RecordFieldTypeInput | MISSING = MISSING
    """What kind of values the field takes."""
    fixed_values: list[str] | MISSING = MISSING
    """The values that are allowed, of a field of the type `TEXT_ENUM`. Inferred."""


class RecordTypeCreate(Input):
    """A record type to be created."""

    name: str
    """What the record type is called."""
    description: str | MISSING = MISSING
    """What the record type is for."""
    team_id: int
    """The team that the record type belongs to."""
    fields: list[RecordFieldCreate]
    """The fields of the record type."""
    editable: bool | MISSING = MISSING
    """Whether records can be edited."""
    ttl_days: float | MISSING = MISSING
    """After how many days records are deleted: 0.25, 0.5, or one of the whole numbers from 1
    to 3650 that the vendor offers.
    """
    retention_column_name: RetentionColumnInput | MISSING = MISSING
    """The moment that the days are counted from. Default: `CREATED_AT`."""
    on_limit_reached: RecordLimitActionInput | MISSING = MISSING
    """What happens when there are too many records. Default: `REJECT`."""
    max_records_limit: int | MISSING = MISSING
    """How many records there may be."""


class RecordTypeUpdate(Input):
    """What to change in a record type."""

    name: str | MISSING = MISSING
    """What the record type is called."""
    description: str | MISSING = MISSING
    """What the record type is for."""
    editable: bool | MISSING = MISSING
    """Whether records can be edited."""
    ttl_days: float | MISSING = MISSING
    """After how many days records are deleted: 0.25, 0.5, or one of the whole numbers from 1
    to 3650 that the vendor offers.
    """
    retention_column_name: RetentionColumnInput | None | MISSING = MISSING
    """The moment that the days are counted from. Null is refused while records are deleted
    after some days.
    """
    on_limit_reached: RecordLimitActionInput | MISSING = MISSING
    """What happens when there are too many records."""
    max_records_limit: int | None | MISSING = MISSING
    """How many records there may be; null takes the limit away."""
    fields: list[RecordFieldUpdate] | MISSING = MISSING
    """The fields to change or to add; the others stay. Is merged into the old ones."""
    field_ids_to_delete: list[int] | MISSING = MISSING
    """The ids of the fields to delete."""
