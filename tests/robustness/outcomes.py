"""What becomes of a document: a tree, or findings; anything else is a fault of ours."""

import json
import shutil
import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest.mock import patch

import yaml

from generator import pipeline
from generator.cache import NO_CACHE
from generator.diagnostics import Collector
from generator.vendor import Vendor

HERE = Path(__file__).parent
SAMPLES = HERE.parent / "corpus_sample"
LIMIT = 20  # CPU seconds for one small document, however it is broken

_METHODS = frozenset("get put post delete options head patch trace query".split())


@dataclass(frozen=True, slots=True)
class Case:
    """Files that belong together, and the one that a run begins with (None for a vendor's folder)."""

    name: str
    files: dict[str, Any]
    main: str | None


def cases() -> list[Case]:
    """The documents of the corpus sample, and those beside this file."""
    found = [
        Case(path.stem, {path.name: yaml.safe_load(path.read_bytes())}, path.name)
        for path in sorted(SAMPLES.iterdir())
    ]
    for folder in sorted((HERE / "documents").iterdir()):
        files = {path.name: yaml.safe_load(path.read_bytes()) for path in sorted(folder.iterdir())}
        is_vendor = "client.yaml" in files
        main = None if is_vendor else next(name for name in files if name.startswith("main."))
        found.append(Case(folder.name, files, main))
    return found


def fault(
    case: Case, files: dict[str, Any], folder: Path, *, limit: float = LIMIT, whole: bool = False
) -> str | None:
    """Takes a case with other content of its files, and a folder to make and remove.

    Returns what our fault is, or None. Models and templates are left out unless `whole`.
    """
    folder.mkdir(exist_ok=True)
    for name, content in files.items():
        # Surrogates and endless numbers apart, JSON is YAML, too.
        (folder / name).write_text(json.dumps(content), encoding="utf-8")
    vendor = Vendor("vendor", folder, "vendor", document=case.main)
    collector = Collector()
    started = time.process_time()
    try:
        with _bounded(limit), _until_models(not whole):
            stages = pipeline.build(vendor, collector, NO_CACHE, waives_all=True)
    except BaseException as error:
        if isinstance(error, KeyboardInterrupt):
            raise
        return f"{type(error).__name__}: {error}"
    finally:
        shutil.rmtree(folder)
    if time.process_time() - started > limit:
        return "it took too long"
    return _fault(case, files, stages, collector)


def _fault(
    case: Case, files: dict[str, Any], stages: pipeline.Stages, collector: Collector
) -> str | None:
    for found in collector.diagnostics:
        if found.code in ("internal-error", "operation-missing", "unprintable-output"):
            return f"{found.code}: {found.message}"
    if stages.tree is None:
        return None if collector.has_errors else "there is no client, and no error that says why"
    counts = stages.counts
    if counts is None or counts.document != counts.generated + counts.waived:
        return f"operations were lost: {counts}"
    if len(files) == 1 and (expected := _operations(files[str(case.main)])) > counts.document:
        return f"of {expected} operations the pipeline saw {counts.document}"
    left_out = [found for found in collector.diagnostics if found.code == "operation-waived"]
    if len(left_out) < counts.waived:
        return f"{counts.waived} operations were left out, and {len(left_out)} were said to be"
    return None


def _operations(content: dict[str, Any]) -> int:
    paths = content.get("paths")
    return sum(
        isinstance(item.get(method), dict)
        for path, item in (paths.items() if isinstance(paths, dict) else ())
        if isinstance(item, dict) and not path.startswith("x-") and "$ref" not in item
        for method in _METHODS
    )


class TooLong(BaseException):
    """Raised where a run is after its time, so that no stage takes it for an error of its own."""


@contextmanager
def _bounded(seconds: float) -> Iterator[None]:
    def stop(*_: object) -> None:
        raise TooLong(f"more than {seconds} s")

    before = signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


@contextmanager
def _until_models(is_short: bool) -> Iterator[None]:
    """Runs end before the models are made, which takes ten times as long as all else."""
    if not is_short:
        yield
        return
    with patch.object(pipeline, "_print", lambda *_: {"nothing": ""}):
        yield
