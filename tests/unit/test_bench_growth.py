"""The document of any size, and what `make bench BENCH=growth` reads of a run on it."""

from pathlib import Path
from typing import Any

import pytest

from benchmarks.suites import growth
from benchmarks.synthetic import document


def _operations(made: dict[str, Any]) -> list[dict[str, Any]]:
    return [operation for item in made["paths"].values() for operation in item.values()]


@pytest.mark.parametrize("size", [1, 4, 5, 60, 261])
def test_a_document_has_as_many_operations_and_schemas_as_it_should(size: int) -> None:
    made = document(size)
    assert len(_operations(made)) == size
    assert len(made["components"]["schemas"]) == size + 1  # and the one of errors


def test_every_stage_that_is_plotted_is_one_of_a_run(tmp_path: Path) -> None:
    costs = growth._run(tmp_path, 5)
    assert {*growth._STAGES, "all"} <= costs.keys()
    assert costs["all"][0] == pytest.approx(sum(costs[stage][0] for stage in growth._STAGES))
    assert costs["all"][0] > 0
    assert [path.name for path in tmp_path.iterdir()] == ["things5.json"]
