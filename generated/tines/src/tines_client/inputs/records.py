"""Models of what calls send: records."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import MISSING
from typing_extensions import TypeAliasType

from .._runtime.models import Input

RecordFilterOperator = TypeAliasType(
    "RecordFilterOperator",
    Literal[
        "EQUAL",
        "NOT_EQUAL",
        "GREATER_THAN",
        "GREATER_THAN_OR_EQUAL_TO",
        "LESS_THAN",
        "LESS_THAN_OR_EQUAL_TO",
        "IS_EMPTY",
        "IS_NOT_EMPTY",
        "IS_TRUE",
        "IS_FALSE",
    ],
)
"""How the value of the field is compared."""


RecordQuery = TypeAliasType("RecordQuery", dict[str, Any])
"""What to aggregate. Fields are named by `field_id` or by `field_name`; no page shows the
other keys. Assumed.
"""


RecordsListOrderDirection = TypeAliasType("RecordsListOrderDirection", Literal["ASC", "DESC"])


class RecordCreate(Input):
    """A record to be created."""

    record_type_id: int
    """The type of the record."""
    field_values: list[RecordFieldValue]
    """The values of the record."""
    case_ids: list[int] | MISSING = MISSING
    """The cases to put the record on, 5 at most."""
    parent_record_id: int | MISSING = MISSING
    """The parent record."""
    test_mode: bool | MISSING = MISSING
    """Whether the record is for a test. Default: `False`."""


class RecordFieldValue(Input):
    """A value for a field of a record."""

    field_id: int | str
    """The id of the field, as a number or as a string. Shown by example."""
    value: Any
    """The value, of the type that the field has."""


class RecordFilter(Input):
    """A condition on one field."""

    field_id: str | MISSING = MISSING
    """The id of the field."""
    operator: RecordFilterOperator | MISSING = MISSING
    """How the value of the field is compared."""
    value: str | float | MISSING = MISSING
    """What it is compared with; omit it with the operators that begin with `IS_`."""


class RecordUpdate(Input):
    """What to change in a record."""

    add_child_records: list[int] | MISSING = MISSING
    """The ids of records to make child records."""
    remove_child_records: list[int] | MISSING = MISSING
    """The ids of child records that are to stand alone."""
    parent_record_id: int | None | MISSING = MISSING
    """The parent record; null unlinks the record from its parent."""
    add_case_ids: list[int] | MISSING = MISSING
    """The ids of cases to put the record on."""
    remove_case_ids: list[int] | MISSING = MISSING
    """The ids of cases to take the record off."""
    field_values: list[RecordFieldValue] | MISSING = MISSING
    """The values to change."""
