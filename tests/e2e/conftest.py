"""The mock server of a vendor, or the reason why there is none."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from types import ModuleType
from typing import Any

import pytest
import yaml

from tests.support.packages import ROOT, imported

from . import prism

VENDORS = tuple(sorted(folder.name for folder in (ROOT / "specs").iterdir() if folder.is_dir()))


@dataclass(frozen=True, slots=True)
class Mock:
    """A vendor's package as it stands in generated/, and a server that serves its document."""

    package: ModuleType
    document: dict[str, Any]
    origin: str


@pytest.fixture(scope="module", params=VENDORS)
def mock(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Mock]:
    """Each vendor's mock; one process, shared by the tests of a vendor."""
    if reason := prism.missing():
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    folder = ROOT / "generated" / request.param
    document = folder / "openapi.yaml"
    log = tmp_path_factory.mktemp(request.param) / "prism.log"
    content = yaml.load(document.read_text("utf-8"), Loader=yaml.CSafeLoader)
    with imported(folder) as package, prism.serving(document, log) as origin:
        yield Mock(package, content, origin)
