"""What operations say by position is read by reviews in the order of the run time's fields."""

import pytest
from runtime import operation

from generator.review.callers.operations import POSITIONS


@pytest.mark.parametrize("name", POSITIONS)
def test_fields_come_in_this_order(name: str) -> None:
    names = POSITIONS[name]
    assert getattr(operation, name).__match_args__[: len(names)] == names
