"""`python -m tests.supply licences [FOLDER]...` writes the table, `... audit` asks for advisories."""

import argparse
import sys
from pathlib import Path

from .audit import audit
from .licences import FILE, installed, tables, written
from .locks import ROOT


def main() -> int:
    """Does what is asked for; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tests.supply", description=__doc__)
    parser.add_argument("what", choices=["audit", "licences"])
    parser.add_argument("folders", nargs="*", type=Path, help="where more packages are installed")
    options = parser.parse_args()
    if options.what == "audit":
        return audit()
    place = ROOT / FILE
    known = tables(place.read_text("utf-8")) if place.is_file() else {}
    try:
        text = written(known, installed(options.folders) if options.folders else {})
    except LookupError as error:
        print(error, file=sys.stderr)
        return 2
    place.write_text(text, "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
