"""`python -m tests.faults`: tries every fault on the generated ServerOps, and prints the table."""

import sys
import tempfile
from pathlib import Path

from tests.faults.servers import running
from tests.faults.table import Fault, Outcome, tried
from tests.faults.test_table import FAULTS
from tests.support.packages import ROOT, imported


def main() -> int:
    """Run the command line; 0 when every fault is what it must be, 1 when one is not."""
    folder = tempfile.TemporaryDirectory()
    failures = 0
    print("| fault | sync | async | requests | waits | bound |\n|---|---|---|---|---|---|")
    with (
        folder,
        running(Path(folder.name)) as servers,
        imported(ROOT / "generated/serverops") as package,
    ):
        for fault in FAULTS:
            found = list[Outcome]()
            for is_async in (False, True):
                try:
                    found.append(tried(fault, package, servers, is_async))
                except AssertionError as error:
                    failures += 1
                    found.append(Outcome(f"**{str(error)[:200]}**", -1, ()))
            print(_row(fault, *found), flush=True)
    return 1 if failures else 0


def _row(fault: Fault, sync: Outcome, other: Outcome) -> str:
    waits = ", ".join(f"{seconds:g}" for seconds in sync.slept)
    same = "same" if other.text == sync.text else other.text
    bound = ", ".join(f"{name}={value}" for name, value in fault.bounds().items())
    return f"| {fault.name} | {sync.text} | {same} | {sync.requests} | {waits} | {bound} |"


if __name__ == "__main__":
    sys.exit(main())
