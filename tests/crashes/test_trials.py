"""A run that is killed, stopped, refused or robbed at a step leaves the old or the new, and no more.

A sample of the steps, the same in every run; `make crashes` tries all.
"""

from collections.abc import Callable

import pytest

from tests.crashes.scenes import SCENES, Stage
from tests.crashes.trials import KINDS, faults, sample

# A build takes a second, and all that it writes for a while is in a folder that nobody sees.
_COUNTS = {"build": 1, "release": 1}


@pytest.fixture(scope="module", params=SCENES, ids=lambda scene: scene.name.split(",")[0])
def stage(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Stage:
    """Each scene in turn."""
    return Stage(request.param, tmp_path_factory.mktemp("stage"), tmp_path_factory.mktemp("kept"))


@pytest.mark.parametrize("kind", KINDS)
def test_what_befalls_a_run(
    kind: str, stage: Stage, record_property: Callable[[str, object], None]
) -> None:
    tried = sample(stage, kind, _COUNTS.get(stage.scene.name, 2))
    wrong = [said for each in tried for said in faults(stage, each)]
    record_property(
        "counts", f"{stage.scene.name}, {kind}: {len(tried)} of {len(stage.steps)} steps"
    )
    assert not wrong, "\n".join(wrong)
    assert tried
