"""Tries bombs and prints what each came to: `python -m tests.bombs [BOMB]...`, all without names."""

import sys

from .documents import BOMBS
from .runs import MEBIBYTES, SECONDS, run


def main(names: list[str]) -> int:
    """Prints a row for each bomb as soon as it has ended; returns how many ended as none may."""
    faults = 0
    print(f"{'bomb':<38} {'CPU s':>6} {'wall s':>7} {'MiB':>5}  outcome")
    for name in names or BOMBS:
        bomb = BOMBS[name]
        ended = run(bomb)
        wrong = [ended.fault] if ended.fault else []
        if ended.seconds > SECONDS:
            wrong.append(f"more than {SECONDS} s")
        if ended.outcome != bomb.outcome:
            wrong.append(f"expected: {bomb.outcome}")
        faults += bool(wrong)
        said = f"  <-- {'; '.join(wrong)}" if wrong else ""
        row = f"{name:<38} {ended.seconds:>6.1f} {ended.wall:>7.1f} {ended.mebibytes:>5}"
        print(f"{row}  {ended.outcome}{said}", flush=True)
    print(
        f"{len(names or BOMBS)} bombs, {faults} of them beyond {SECONDS} s, {MEBIBYTES} MiB or what is expected"
    )
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
