"""Small documents, broken in one place each: a client or findings come of it, and nothing else.

`make mutations` tries every change at every place; here a share of them is tried, the same in each run.
"""

import random
from pathlib import Path

import pytest

from .mutations import Mutation, mutations_at, places
from .outcomes import Case, cases, fault

CASES = cases()
TRIED, WHOLE = 90, 2  # for each case


def _chosen(case: Case, count: int, seed: str) -> list[tuple[str, Mutation]]:
    """Changes at places of the case's files, spread evenly over the kinds of change."""
    choice = random.Random(f"{case.name} {seed}")
    everywhere = [(file, way) for file in case.files for way in places(case.files[file])]
    found = []
    for file, way in choice.choices(everywhere, k=count):
        found.append((file, choice.choice(list(mutations_at(case.files[file], way)))))
    return found


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_the_documents_themselves_are_sound(case: Case, tmp_path: Path) -> None:
    assert fault(case, case.files, tmp_path) is None


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_broken_document_ends_in_a_client_or_in_findings(case: Case, tmp_path: Path) -> None:
    faults = [
        f"{file} {mutation}: {found}"
        for file, mutation in _chosen(case, TRIED, "short")
        if (found := fault(case, {**case.files, file: mutation.content}, tmp_path / "files"))
    ]
    assert faults == []


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_broken_document_s_client_can_be_printed(case: Case, tmp_path: Path) -> None:
    faults = [
        f"{file} {mutation}: {found}"
        for file, mutation in _chosen(case, WHOLE, "whole")
        if (
            found := fault(
                case, {**case.files, file: mutation.content}, tmp_path / "files", whole=True
            )
        )
    ]
    assert faults == []
