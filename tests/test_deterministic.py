"""Generating twice gives the same bytes, and `generated/` holds them."""

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
_LEFT_BY_TOOLS = {"__pycache__", ".mypy_cache", ".pytest_cache", ".ruff_cache"}

# Builds every vendor, as often as it is told, and prints a hash for each file. Without black, which
# takes twenty times as long as the rest: `check`, below, compares what it makes of the files.
_BUILD = """
import hashlib, json, sys
from pathlib import Path
from generator import pipeline, printing
from generator.cache import NO_CACHE
from generator.diagnostics import Collector
from generator.workspace import Workspace

printing.format_tree = lambda tree, cache: tree
found = []
for time in range(int(sys.argv[1])):
    hashes = {}
    for vendor in Workspace(Path("specs"), Path("generated")).vendors():
        collector = Collector()
        stages = pipeline.build(vendor, collector, NO_CACHE)
        assert stages.tree is not None and stages.lock is not None, collector.in_order()
        files = {**stages.tree, "names.lock": stages.lock}
        files["diagnostics"] = "".join(f"{told}\\n" for told in collector.in_order())
        for path, text in files.items():
            hashes[f"{vendor.name}/{path}"] = hashlib.sha256(text.encode()).hexdigest()
    found.append(hashes)
print(json.dumps(found))
"""


def test_same_bytes() -> None:
    """Neither a second build in the same process, nor the order of sets or the time zone, shows."""
    times = {"0": "2", "1": "1", "4242": "1"}
    running = {seed: _start(seed, "-c", _BUILD, often) for seed, often in times.items()}
    builds: dict[str, list[dict[str, str]]] = {
        seed: json.loads(_output(process)) for seed, process in running.items()
    }
    first = builds["0"][0]
    assert {seed: len(found) for seed, found in builds.items()} == {"0": 2, "1": 1, "4242": 1}
    assert {path.partition("/")[0] for path in first} == {
        path.parent.name for path in (ROOT / "specs").glob("*/client.yaml")
    }
    for seed, found in builds.items():
        for time, hashes in enumerate(found):
            differing = {path for path in first if first[path] != hashes.get(path)}
            assert not differing, f"hash seed {seed}, build {time + 1}"
            assert hashes.keys() == first.keys()


def _start(seed: str, *arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, *arguments],
        cwd=ROOT,
        env={**os.environ, "PYTHONHASHSEED": seed, "TZ": "Asia/Tokyo" if seed == "1" else "UTC"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def _output(process: subprocess.Popen[str]) -> str:
    out, err = process.communicate(timeout=900)
    assert process.returncode == 0, err
    return out


def test_no_trace_of_the_machine() -> None:
    """No generated file says where it was made."""
    files = [path for path in (ROOT / "generated").rglob("*") if path.is_file()]
    # What Python and type checkers leave beside what was generated is not ours.
    texts = [path.read_text("utf-8") for path in files if not {*path.parts} & _LEFT_BY_TOOLS]
    assert texts
    for trace in (str(ROOT), str(Path.home()) + "/"):
        assert not any(trace in text for text in texts), trace


def test_generated_is_current(tmp_path: Path) -> None:
    """`generated/` and names.lock are what the program writes now; `make generate` makes them so."""
    done = subprocess.run(
        [sys.executable, "-m", "generator", "check"],
        cwd=ROOT,
        env={**os.environ, "CLIENTSMITH_CACHE": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
