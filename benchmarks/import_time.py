"""What importing a generated package costs, beside a bare start of Python and what it stands on.

`python benchmarks/import_time.py [rounds]` prints a Markdown table: medians of the CPU time of whole
processes, of what that is more than the bare start of the same round, and the number of modules.
Every round runs all rows in turn, so that a busy machine slows all of them down.
"""

import os
import re
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

GENERATED = Path(__file__).resolve().parents[1] / "generated"
ROUNDS = 11
BARE = "python, nothing else"
_COUNT = "\nimport sys; print(len(sys.modules))"
_CLIENT = re.compile(r"^class (\w+)\(", re.MULTILINE)


def rows() -> dict[str, str]:
    """What is measured, by name: code for a new Python."""
    both = "import httpx2, pydantic"
    found = {BARE: "", f"`{both}`": both, "and `httpx2.Client()`": f"{both}; httpx2.Client()"}
    for home in sorted(GENERATED.glob("*/src/*")):
        name = home.name
        client = _CLIENT.findall((home / "_client.py").read_text("utf-8"))[0]
        made = f"client = {name}.{client}(api_key='K', base_url='http://127.0.0.1:1')"
        found[f"`import {name}`"] = f"import {name}"
        found[f"`{client}(...)`"] = f"import {name}; {made}"
        found[f"`{client}(...).cases`"] = f"import {name}; {made}; client.cases"
        fake = f"from {name}.testing import Fake{client}"
        found[f"`{fake}`"] = fake
        found[f"`Fake{client}().cases`"] = f"{fake}; Fake{client}().cases"
        found[f"`Fake{client}().cases.list`"] = f"{fake}; Fake{client}().cases.list"
    return found


def measure(code: str, environment: Mapping[str, str]) -> tuple[float, int]:
    """CPU milliseconds and number of modules of a Python that runs `code`."""
    command = [sys.executable, "-c", code + _COUNT]
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment) as process:
        assert process.stdout is not None
        printed = process.stdout.read()
        _, status, used = os.wait4(process.pid, 0)  # for this child alone, in microseconds
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"failed: {code}")
    return (used.ru_utime + used.ru_stime) * 1000, int(printed)


def main(rounds: int) -> None:
    """Measure everything `rounds` times and print the table."""
    measured = rows()
    search = os.pathsep.join(map(str, sorted(GENERATED.glob("*/src"))))
    times: dict[str, list[float]] = {name: [] for name in measured}
    modules: dict[str, int] = {}
    with tempfile.TemporaryDirectory() as compiled:
        environment = {**os.environ, "PYTHONPATH": search, "PYTHONPYCACHEPREFIX": compiled}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        for code in measured.values():  # compile everything before the first round
            measure(code, environment)
        for _ in range(rounds):
            for name, code in measured.items():
                used, modules[name] = measure(code, environment)
                times[name].append(used)
    print("| a new process | CPU ms | above the bare start | modules |\n|---|---:|---:|---:|")
    for name, used_times in times.items():
        above = statistics.median(a - b for a, b in zip(used_times, times[BARE], strict=True))
        used = statistics.median(used_times)
        print(f"| {name} | {used:.0f} | {above:.0f} | {modules[name]} |")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS)
