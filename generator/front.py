"""`generate` and `check` where nothing has changed: answered before anything else is loaded.

Only calls without options are looked at, and only where every vendor's run stands and has found
nothing to show; whatever else is asked, or is the case, the command line does. It prints the same.
"""

import gc
import os
import sys
from collections.abc import Sequence

from . import entries, standing
from .vendor_files import PAGE, vendors_below

_SPECS, _GENERATED = "specs", "generated"
# After so many, Python looks for garbage. Hardly anything is: after 700 each, as it would otherwise, it
# looks for longer than the command line takes to load.
_NEW_OBJECTS = 500_000
_WORDS = {"generate": "unchanged", "check": "current"}


def main() -> None:
    """The program."""
    gc.set_threshold(_NEW_OBJECTS)
    try:
        lines = _answer(sys.argv[1:])
    except KeyboardInterrupt:  # nothing was being written
        sys.exit(130)
    if lines is None:
        from .cli import main as command_line

        try:
            command_line(prog_name="clientsmith")
        finally:  # what is left goes with the process: nobody need look for garbage in it any more
            gc.freeze()
        return
    try:
        print("\n".join(lines), flush=True)
    except BrokenPipeError:  # whoever reads what we print has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)


def _answer(arguments: Sequence[str]) -> list[str] | None:
    """What the command line would print; None where it has to be asked."""
    if not arguments or arguments[0] not in _WORDS:
        return None
    command, *names = arguments
    try:
        present = vendors_below(_SPECS)
        chosen = sorted(set(names)) if names else present
        if not chosen or not set(chosen) <= {name for name in present if name.isascii()}:
            return None
        if command == "generate" and not _is_idle(chosen):
            return None
        return _told(_WORDS[command], chosen, present)
    except (OSError, ValueError):  # in the way of a file, or no text: that is for others to say
        return None


def _is_idle(names: Sequence[str]) -> bool:
    beside = [_package(name) for name in names] + [os.path.join(_GENERATED, PAGE)]
    return standing.is_idle(beside=beside, within=map(_folder, names))


def _told(word: str, chosen: Sequence[str], present: Sequence[str]) -> list[str] | None:
    folder, known, lines = entries.default_folder(), standing.Known(), []
    for name in chosen:
        text = entries.read(folder, known.run(*_place(name)))
        record = None if text is None else standing.Record.of(text)
        if record is None or record.shown or record.package != standing.package(_package(name)):
            return None
        waived = record.counts[2] if word == _WORDS["generate"] else 0
        lines.append(f"{name}: {word}{f'; {waived} operations left out' if waived else ''}")
    page = entries.read(folder, known.page(map(_place, present)))
    if page is None or page != standing.text_of(os.path.join(_GENERATED, PAGE)):
        return None
    return [*lines, f"{PAGE}: {word}"]


def _place(name: str) -> tuple[str, str, str]:
    return name, _folder(name), _folder(name)


def _folder(name: str) -> str:
    return f"{_SPECS}/{name}"


def _package(name: str) -> str:
    return f"{_GENERATED}/{name}"
