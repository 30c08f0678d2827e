"""The table of checks and what the comparison finds have the same ids."""

from generator.review.checks import CHECKS, SCOPES, table
from tests.review.wire.document_edits import DOCUMENT_EDITS
from tests.review.wire.operation_edits import OPERATION_EDITS
from tests.review.wire.schema_edits import SCHEMA_EDITS
from tests.review.wire.test_schema_checks import edited


def test_every_check_is_found_by_a_test() -> None:
    """A check without an edit could be one that nothing can find; an edit without one, a slip."""
    shown = {edit.id for edit in (*OPERATION_EDITS, *DOCUMENT_EDITS)}
    shown |= {name for name, _, _ in edited()}
    assert CHECKS.keys() - shown == set()
    assert shown - CHECKS.keys() == set()
    assert len(SCHEMA_EDITS) > 100
    assert len(SCOPES) == 7


def test_the_table_has_a_line_for_each_check() -> None:
    """And one for the heading; columns stand below one another."""
    heading, *lines = table().splitlines()
    assert [line.split()[0] for line in lines] == list(CHECKS)
    starts = [heading.index(word) for word in ("element", "direction", "wire", "callers")]
    assert all(line[start - 1] == " " for line in lines for start in starts)
