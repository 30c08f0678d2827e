"""What each report prints of the made-up reviews; GOLDEN=write accepts what it prints now."""

import os
import re
from pathlib import Path

import pytest

from generator.review.reports import FORMATS
from tests.review.reports.made import everything

GOLDEN = Path(__file__).parent / "golden"
_FILES = {
    "text": "text.txt",
    "markdown": "comment.md",
    "html": "page.html",
    "json": "review.json",
    "github": "annotations.txt",
    "sarif": "review.sarif",
}
# How the page looks and works is judged in a browser.
_LOOKS = re.compile(r"(<style>|<script>).*?(?=</style>|</script>)|'sha256-[^']*'", re.DOTALL)


def test_every_format_has_a_file() -> None:
    """A new format is shown, too."""
    assert _FILES.keys() == FORMATS.keys()


@pytest.mark.parametrize("form", _FILES)
def test_golden(form: str) -> None:
    """The report is as it was looked at and kept."""
    printed = FORMATS[form](everything()) + "\n"
    if form == "html":
        printed = _LOOKS.sub(lambda found: found[1] or "'sha256-'", printed)
    path = GOLDEN / _FILES[form]
    if os.environ.get("GOLDEN") == "write":
        path.write_text(printed, "utf-8")
    assert printed == path.read_text("utf-8")


@pytest.mark.parametrize("form", _FILES)
def test_nothing_to_compare(form: str) -> None:
    """No vendor at all is no mistake."""
    assert isinstance(FORMATS[form]([]), str)
    assert FORMATS[form](everything()) == FORMATS[form](everything())
