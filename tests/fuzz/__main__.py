"""Fuzzes one target with atheris: `python -m tests.fuzz TARGET SECONDS FOLDER`; what breaks stays in FOLDER.

Coverage of the program, not of the libraries below it, guides what is tried next.
"""

import random
import sys
from pathlib import Path

import atheris

_SLOWEST, _MEBIBYTES, _LONGEST = 20, 1024, 4096  # seconds, memory and bytes of one input
_PLANTED = 40


def main() -> None:
    """Ends with the status of libFuzzer: 0 when nothing broke."""
    name, seconds, folder = sys.argv[1:]
    with atheris.instrument_imports(
        include=["generator"]
    ):  # pyright: ignore[reportAttributeAccessIssue]
        from .targets import TARGETS
    TARGETS[name](b"")  # what is loaded and compiled once is not the fault of an input
    _plant(Path(folder, name))
    options = [
        f"-max_total_time={seconds}",
        f"-timeout={_SLOWEST}",
        f"-rss_limit_mb={_MEBIBYTES}",
        f"-max_len={_LONGEST}",
        f"-artifact_prefix={folder}/{name}-",
        "-print_final_stats=1",
        "-verbosity=0",
    ]
    atheris.Setup([sys.argv[0], *options, f"{folder}/{name}"], TARGETS[name])
    atheris.Fuzz()


def _plant(folder: Path) -> None:
    """Begin with inputs that make large documents; nothing else would lead there soon."""
    folder.mkdir(parents=True, exist_ok=True)
    chance = random.Random(0)
    for number in range(_PLANTED):
        (folder / f"planted-{number}").write_bytes(chance.randbytes(10 + 10 * number))


if __name__ == "__main__":
    main()
