"""A sample of the random edits; `make review-mutations` tries many more."""

import pytest

from tests.review.mutations.edits import EDITS
from tests.review.mutations.trial import VENDORS, trials


@pytest.mark.parametrize("vendor", VENDORS)
def test_an_edit_is_found_and_nothing_else_is(vendor: str) -> None:
    """Ten edits of each vendor's document."""
    found = list(trials(vendor, range(10)))
    assert [trial for trial in found if trial.wrong] == []
    assert len({trial.kind for trial in found}) > 4


def test_there_are_many_kinds() -> None:
    """About every element of a document."""
    assert len(EDITS) >= 30
