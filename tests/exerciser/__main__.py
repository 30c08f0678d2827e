"""`python -m tests.exerciser PACKAGE`: calls all of a generated package, and prints what came of it."""

import argparse
import json
import sys
from pathlib import Path

from tests.support.server import running_server

from . import document, package
from .driving import Driver
from .judging import judge
from .report import Report

ROOT = Path(__file__).resolve().parents[2]
JUDGE = ROOT / ".venv-judge" / "bin" / "python"


def main() -> int:
    """Run the command line; 0 when nothing is wrong, 1 when something is."""
    parser = argparse.ArgumentParser(prog="exerciser", description=__doc__)
    parser.add_argument("package", type=Path, help="the folder of a generated package")
    parser.add_argument("--judge", type=Path, default=JUDGE, help="the judge's Python")
    given = parser.parse_args()
    report = Report()
    described = document.read(given.package)
    with running_server() as server:
        driver = Driver(package.load(given.package), described, server, report)
        driver.drive()
    judge(given.judge, given.package / "openapi.yaml", driver.sent, report)
    print(json.dumps(report.as_json(), indent=1, ensure_ascii=False))
    return 1 if report.refused or report.failed or report.drifts else 0


if __name__ == "__main__":
    sys.exit(main())
