"""`python -m tests.review.callers [EDITS [VENDOR ...]]`: random edits, judged by mypy as well."""

import os
import sys
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.review.callers.trial import trials
from tests.review.mutations.trial import VENDORS

_USUAL = 300
# Edits of a whole document are made as well; for one edit in so many of parts, as far as they cost.
_WHOLE, _LARGE = 15, {"persona": 60}


def main() -> int:
    """Prints what went wrong, then counts; 1 where something did."""
    wanted = int(sys.argv[1]) if len(sys.argv) > 1 else _USUAL
    wrong = 0
    for vendor in sys.argv[2:] or VENDORS:
        wrong += _tried(vendor, wanted, parts=True)
        wrong += _tried(vendor, -(-wanted // _LARGE.get(vendor, _WHOLE)), parts=False)
    return min(wrong, 1)


def _tried(vendor: str, wanted: int, *, parts: bool, seed: str = "") -> int:
    """How many edits went wrong."""
    started, kinds, without, breaking, wrong = _seconds(), Counter[str](), 0, 0, 0
    with TemporaryDirectory() as folder:
        for trial in trials(vendor, wanted, Path(folder), parts=parts, seed=seed):
            without += not trial.is_judged
            if trial.is_judged:
                kinds[trial.kind.split()[0]] += 1
                breaking += trial.is_breaking
            if trial.wrong:
                wrong += 1
                print(f"{trial.name} {trial.kind}: {'; '.join(trial.wrong)}", flush=True)
    each = (_seconds() - started) / wanted
    print(
        f"{vendor}, {'parts' if parts else 'whole'}: {wanted} edits of {len(kinds)} kinds,"
        f" {breaking} breaking, {wrong} wrong, {each:.2f} s CPU each;"
        f" {without} more gave no package",
        flush=True,
    )
    return wrong


def _seconds() -> float:
    """The CPU time of this process, and of those that it started and that have ended."""
    return sum(os.times()[:4])


if __name__ == "__main__":
    sys.exit(main())
