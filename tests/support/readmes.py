"""The Python in READMEs: taken out, and run as the rehearsal of publishing runs it."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from generator.rehearsal.wheel import snippets
from tests.support.packages import ROOT

SCRIPTS = ROOT / "generator" / "rehearsal" / "scripts"
_FENCE = re.compile(r"^[ >]*(?:```|~~~)[ \t]*(?:python|py)\b", re.MULTILINE | re.IGNORECASE)
# The runner ends the process at the first snippet that fails; this one runs many packages in one.
_RUN_ALL = """
import json, sys
sys.path.insert(0, sys.argv[1])
import snippets
for package, *files in json.load(sys.stdin):
    try:
        snippets.main(package, files)
    except BaseException:
        print(f"a snippet of {package} fails", file=sys.stderr)
        raise
"""


def written(markdown: str, folder: Path) -> list[Path]:
    """Each Python snippet of a page as a file in a folder; none is overlooked."""
    folder.mkdir(parents=True)
    found = snippets(markdown)
    assert len(found) == len(_FENCE.findall(markdown)), "a snippet is not taken for one"
    files = [folder / f"readme_{number}.py" for number in range(1, len(found) + 1)]
    for file, text in zip(files, found, strict=True):
        file.write_text(text, "utf-8")
    return files


def run_all(files: Mapping[str, Sequence[Path]], search: Sequence[Path], folder: Path) -> str:
    """Run the snippets of packages, by the module of each, in one process; returns what it prints.

    Fails the test where a snippet fails.
    """
    todo = json.dumps([[module, *map(str, paths)] for module, paths in files.items()])
    inherited = {
        name: value
        for name, value in os.environ.items()
        if not name.endswith(("_API_KEY", "_BASE_URL", "_TENANT"))
    }
    done = subprocess.run(
        [sys.executable, "-P", "-B", "-c", _RUN_ALL, str(SCRIPTS)],
        input=todo,
        capture_output=True,
        text=True,
        cwd=folder,
        env={**inherited, "PYTHONPATH": os.pathsep.join(map(str, search))},
    )
    assert done.returncode == 0, done.stderr[-4000:]
    return done.stdout
