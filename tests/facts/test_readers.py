"""What the readers of facts must not pass over."""

from collections.abc import Mapping
from types import ModuleType
from typing import Any

import pytest
import yaml

from . import penbox, serverops
from .comparison import FACTS

READERS = {"penbox": penbox, "serverops": serverops}


@pytest.mark.parametrize("vendor", READERS)
def test_every_object_of_the_facts_is_read(vendor: str) -> None:
    path = FACTS / f"{vendor}.yaml"
    if not path.is_file():
        pytest.skip(f"the facts about {vendor} are not beside the project")
    facts = yaml.load(path.read_text(), Loader=yaml.CSafeLoader)
    reader = READERS[vendor].Reader(facts)
    assert sum(1 for _ in reader.statements())
    assert facts["objects"].keys() - reader.used == set()


@pytest.mark.parametrize(
    ("reader", "body"),
    [
        (penbox, {"object": "Unheard"}),
        (penbox, {"object": "{id} or more"}),
        (serverops, {"body": "Unheard"}),
        (serverops, {"body": {"id": "one of several"}}),
    ],
)
def test_what_is_not_understood_stops_the_reader(reader: ModuleType, body: Any) -> None:
    operation = {"method": "GET", "path": "/x", "responses": {"200": body}}
    facts: Mapping[str, Any] = {
        "operations": [operation],
        "objects": {},
        "webhooks": {"headers": {}, "payload": {}},
        "errors": {
            "codes_in_reference_examples": [],
            "codes_in_guide": {},
            "codes_in_log_guide": {},
        },
    }
    with pytest.raises(ValueError, match="no known meaning"):
        list(reader.statements(facts))
