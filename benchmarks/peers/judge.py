"""One document and one tool, to a line of facts, in the form of `corpus.judge`."""

import tempfile
from collections.abc import Sequence
from pathlib import Path

from ..corpus.generation import named
from ..corpus.judge import facts, kept, verdicts
from ..corpus.manifest import Entry
from ..corpus.results import Result
from .tool import Made, Tool

_MIB = 1024 * 1024


def judge(
    tool: Tool,
    entry: Entry,
    document: Path,
    *,
    binaries: Path,
    limit: float,
    checkers: Sequence[str],
    check_limit: float,
    keep: Path | None,
) -> Result:
    """Generate a client and judge it.

    `checkers` names the type checkers to run, with a limit in CPU seconds for each; `keep` is a
    folder for the client, otherwise thrown away.
    """
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch) / "package"
        copy = named(entry, document, Path(scratch) / "document")
        made = tool.generate(copy, folder, binaries, limit)
        result = _result(tool, entry, made)
        if made.status == "generated":
            client = tool.client(folder, binaries / "python")
            result["operations"]["client"] = tool.operations(client)
            result |= facts(client, Path(scratch))
            result |= verdicts(client, Path(scratch), check_limit, checkers)
            if keep is not None:
                kept(folder, keep / tool.name / entry.name)
        return result


def _result(tool: Tool, entry: Entry, made: Made) -> Result:
    operations = {"document": entry.operations, "client": 0, "waived": made.dropped}
    return {
        "tool": tool.name,
        "name": entry.name,
        "sha256": entry.sha256,
        "openapi": entry.openapi,
        "status": made.status,
        "operations": operations,
        "diagnostics": dict(made.notes),
        "errors": list(made.errors),
        "cpu": made.run.cpu,
        "seconds": made.run.seconds,
        "peak_mib": round(made.run.peak / _MIB),
    }
