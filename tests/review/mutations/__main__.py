"""`python -m tests.review.mutations [EDITS]`: so many random edits of each vendor's document."""

import sys
import time
from collections import Counter

from tests.review.mutations.edits import EDITS
from tests.review.mutations.trial import VENDORS, trials


def main() -> int:
    """Prints what went wrong, then counts; 1 where something did."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 300
    failures = 0
    for vendor in VENDORS:
        started, kinds, wrong = time.process_time(), Counter[str](), 0
        for trial in trials(vendor, range(count)):
            kinds[trial.kind] += 1
            if trial.wrong:
                wrong += 1
                print(f"{vendor} {trial.seed} {trial.kind}: {trial.wrong}")
        seconds = time.process_time() - started
        print(f"{vendor}: {count} edits of {len(kinds)} kinds, {wrong} wrong, {seconds:.0f} s CPU")
        failures += wrong
    print(f"{len(EDITS)} kinds of edits")
    return min(failures, 1)


if __name__ == "__main__":
    sys.exit(main())
