"""Known advisories for what the locks pin, asked for by pip-audit, which has an environment of its own."""

import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from .locks import ENVIRONMENTS, LOCKS, ROOT

_TOOL = ROOT / ENVIRONMENTS["requirements-audit.lock"] / "bin" / "pip-audit"
_UNREACHABLE = re.compile(
    r"ConnectionError|ConnectTimeout|ReadTimeout|Max retries|ServiceError|SSLError"
)
FINE, FINDINGS, BROKEN = 0, 1, 2


@dataclass(frozen=True)
class Answer:
    """How many packages the database knows and does not know, and a line for each advisory."""

    known: int
    unknown: int
    advisories: tuple[str, ...]


def audit(locks: Sequence[str] = tuple(LOCKS), tool: Sequence[str] = (str(_TOOL),)) -> int:
    """Prints what is known of each lock; the status is 1 where an advisory is, 2 where the tool fails.

    Where the database of advisories does not answer, or answers that it knows none of the packages, it
    says so, and the status is 0: what cannot be asked today must not stop the work.
    """
    status = FINE
    for lock in locks:
        answer, said = _asked(lock, tool)
        if answer is None and not _UNREACHABLE.search(said):
            print(f"{lock}: pip-audit failed\n{said}", file=sys.stderr)
            return BROKEN
        if answer is None or not answer.known:
            reason = "does not answer" if answer is None else "knows none of the packages"
            print(f"{lock}: NOT AUDITED: the database of advisories {reason}")
            continue
        more = f", {answer.unknown} NOT AUDITED" if answer.unknown else ""
        print(f"{lock}: {answer.known} packages{more}, {len(answer.advisories)} advisories")
        print("\n".join(answer.advisories), end="\n" * bool(answer.advisories))
        status = FINDINGS if answer.advisories else status
    return status


def _asked(lock: str, tool: Sequence[str]) -> tuple[Answer | None, str]:
    """What the database says of a lock, or None and what the tool printed."""
    with tempfile.TemporaryDirectory() as folder:
        answer = Path(folder) / "answer.json"
        done = subprocess.run(
            [
                *tool,
                *("--requirement", str(ROOT / lock), "--disable-pip", "--require-hashes"),
                *("--format", "json", "--output", str(answer)),
                *("--progress-spinner", "off", "--timeout", "15"),
            ],
            capture_output=True,
            text=True,
        )
        if not answer.is_file() or not answer.stat().st_size:
            return None, done.stdout + done.stderr
        packages = json.loads(answer.read_text("utf-8"))["dependencies"]
    # What it does not find it skips, with status 0 and "no known vulnerabilities".
    known = [package for package in packages if "skip_reason" not in package]
    lines = [
        f"  {package['name']} {package['version']}: {', '.join([each['id'], *each['aliases']])};"
        f" fixed in {', '.join(each['fix_versions']) or 'no version yet'}"
        for package in known
        for each in package["vulns"]
    ]
    return Answer(len(known), len(packages) - len(known), tuple(lines)), ""
