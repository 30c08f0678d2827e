"""The audit says what it found, and what it could not ask: that nobody answers is no advisory, and no all-clear."""

import json
import sys
from pathlib import Path

import pytest

from tests.supply.audit import BROKEN, FINDINGS, FINE, audit

_TOOL = """
import sys
answer, said, status = {answer!r}, {said!r}, {status}
print(said, file=sys.stderr)
if answer:
    open(sys.argv[sys.argv.index("--output") + 1], "w").write(answer)
sys.exit(status)
"""
_CLEAN = {"name": "a", "version": "1", "vulns": []}
_SKIPPED = {"name": "b", "skip_reason": "Dependency not found on PyPI and could not be audited"}
_FOUND = {
    "name": "c",
    "version": "2",
    "vulns": [{"id": "PYSEC-1", "aliases": ["CVE-1"], "fix_versions": ["2.1"], "description": ""}],
}


def _audited(tmp_path: Path, answer: object, said: str = "", status: int = 0) -> int:
    text = json.dumps({"dependencies": answer, "fixes": []}) if answer is not None else ""
    tool = tmp_path / "tool.py"
    tool.write_text(_TOOL.format(answer=text, said=said, status=status))
    return audit(["requirements.lock"], [sys.executable, str(tool)])


@pytest.mark.parametrize(
    ("answer", "said", "status", "expected", "words"),
    [
        ([_CLEAN], "", 0, FINE, "1 packages, 0 advisories"),
        ([_CLEAN, _SKIPPED], "", 0, FINE, "1 packages, 1 NOT AUDITED, 0 advisories"),
        ([_SKIPPED], "No known vulnerabilities found", 0, FINE, "knows none of the packages"),
        ([_CLEAN, _FOUND], "", 1, FINDINGS, "c 2: PYSEC-1, CVE-1; fixed in 2.1"),
        (None, "requests.exceptions.ConnectionError: no route", 1, FINE, "does not answer"),
        (None, "ServiceError: 503", 1, FINE, "NOT AUDITED"),
        (None, "usage: pip-audit", 2, BROKEN, "pip-audit failed\nusage"),
    ],
)
def test_what_is_said(
    answer: object,
    said: str,
    status: int,
    expected: int,
    words: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert _audited(tmp_path, answer, said, status) == expected
    printed = capsys.readouterr()
    assert words in printed.out + printed.err
