"""Random edits of a vendor's document: mypy refuses old code exactly where the review does.

A sample; `make review-mutations-callers` tries many more.
"""

from pathlib import Path

from tests.review.callers.trial import trials


def test_mypy_agrees_on_mutations(tmp_path: Path) -> None:
    """Edits of a part of the largest document but one; some of them break callers."""
    found = list(trials("tines", 6, tmp_path, parts=True))
    assert [trial for trial in found if trial.wrong] == []
    assert any(trial.is_breaking for trial in found)
