"""Generating twice gives the same bytes, and `generated/` holds them."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]

# Builds every vendor twice, and prints a hash for each file of both. Without black, which takes
# twenty times as long as the rest: `check`, below, compares what it makes of the files.
_BUILD_TWICE = """
import hashlib, json, sys
from pathlib import Path
from generator import pipeline
from generator.cache import NO_CACHE
from generator.diagnostics import Collector
from generator.workspace import Workspace

pipeline.format_tree = lambda tree, cache: tree
found = []
for time in range(2):
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


@pytest.fixture(scope="module")
def builds() -> dict[str, list[dict[str, str]]]:
    """Hash seed -> path -> hash, of two builds in one process without a cache."""
    running = {seed: _start(seed, "-c", _BUILD_TWICE) for seed in ("0", "1", "4242")}
    return {seed: json.loads(_output(process)) for seed, process in running.items()}


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
    out, err = process.communicate(timeout=300)
    assert process.returncode == 0, err
    return out


def test_twice_in_one_process(builds: dict[str, list[dict[str, str]]]) -> None:
    """The second build of every vendor equals the first."""
    for first, second in builds.values():
        assert first == second


def test_under_three_hash_seeds(builds: dict[str, list[dict[str, str]]]) -> None:
    """Neither the order of sets nor the time zone shows in any file."""
    first, *others = (found[0] for found in builds.values())
    vendors = {path.partition("/")[0] for path in first}
    assert vendors == {path.parent.name for path in (ROOT / "specs").glob("*/client.yaml")}
    for other in others:
        assert {path for path in first if first[path] != other.get(path)} == set()
        assert first.keys() == other.keys()


def test_no_trace_of_the_machine() -> None:
    """No generated file says where it was made."""
    texts = [path.read_text("utf-8") for path in (ROOT / "generated").rglob("*") if path.is_file()]
    assert texts
    for trace in (str(ROOT), str(Path.home()) + "/", sys.prefix, os.uname().nodename):
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
