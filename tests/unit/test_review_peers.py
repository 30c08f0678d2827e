"""What the comparison of diff tools makes of what a tool prints."""

import sys
from pathlib import Path

import pytest

from benchmarks.review_peers.__main__ import Pair, outcome
from benchmarks.review_peers.tool import TOOLS, Called, Tool

_SAID = {  # breaking, not breaking
    "clientsmith": ('{"changes": [{"wire": "breaking"}]}', '{"changes": [{"wire": "risky"}]}'),
    "api-smart-diff": ('[{"type": "breaking"}]', '[{"type": "annotation"}]'),
    "openapi-diff": (
        'Breaking changes found:\n{"breakingDifferencesFound": true}',
        "No changes found between the two specifications",
    ),
    "api-schema-diff": ('{"breaking": [{"path": "a"}]}', '{"breaking": []}'),
    "schemawatch": ('{"breaking_changes_detected": true}', '{"breaking_changes_detected": false}'),
}


@pytest.mark.parametrize("tool", TOOLS, ids=lambda tool: tool.name)
@pytest.mark.parametrize(
    ("is_breaking", "expected"),
    [(True, ("caught", "missed", "error")), (False, ("false alarm", "quiet", "error"))],
)
def test_a_verdict_is_held_against_the_label(
    tool: Tool, is_breaking: bool, expected: tuple[str, ...]
) -> None:
    """A tool that says nothing it is known to say has made an error, and missed nothing."""
    pair = Pair("pair", is_breaking, Path("base"), Path("revision"))
    for said, wanted in zip((*_SAID[tool.name], "Traceback"), expected, strict=True):
        called = Called((sys.executable, "-c", f"print({said!r})"))
        assert outcome(tool, called, pair, 20)[0] == wanted
