"""The packages as callers have them: each installed by each tool in an environment of its own."""

import os
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor

from .index import Done, Stage
from .installing import INSTALLERS, Candidate, Installer, project_names
from .outcome import Outcome, Step, Trial, failed, skipped
from .trying import Environment, tried

_MOST_AT_ONCE = 4


def workers() -> ThreadPoolExecutor:
    """Who waits for the tools, one for each processor; ends before its block does.

    Enter it outside of the stage: when that ends, its processes do, and nobody waits any longer.
    """
    return ThreadPoolExecutor(min(os.cpu_count() or 1, _MOST_AT_ONCE), "rehearsal")


def try_all(
    stage: Stage,
    candidates: Sequence[Candidate],
    pool: ThreadPoolExecutor,
    *,
    needs_network: bool,
    at_work: Callable[[str], None],
) -> tuple[Trial, ...]:
    """Try each package with each tool; trials in the order of packages, then of tools.

    Where a tool cannot reach what the packages depend on its trials are skipped, unless
    `needs_network`: then they fail. `at_work` hears what has been done.
    """
    tools = [_Tool(installer, stage, needs_network) for installer in INSTALLERS]
    asked = [pool.submit(tool.trial, candidate) for candidate in candidates for tool in tools]
    found = []
    for trial in asked:
        found.append(trial.result())
        at_work(f"installed and tried {len(found)} of {len(asked)}")
    return tuple(found)


class _Tool:
    """An installer, and whether it reaches what packages depend on."""

    def __init__(self, installer: Installer, stage: Stage, needs_network: bool) -> None:
        self._installer = installer
        self._stage = stage
        self._needs_network = needs_network
        self._unreachable: set[tuple[str, ...]] = set()
        self._prepared: Done | None = None
        self._preparing = threading.Lock()

    def trial(self, candidate: Candidate) -> Trial:
        """Install a package, and do with it what callers do."""
        names = project_names(candidate.wheel)
        steps = (
            (self._left_out(names),)
            if names in self._unreachable
            else self._steps(candidate, names)
        )
        return Trial(candidate.vendor, candidate.shown, self._installer.name, steps)

    def _steps(self, candidate: Candidate, names: tuple[str, ...]) -> tuple[Step, ...]:
        with self._preparing:
            if self._prepared is None:
                self._prepared = self._installer.prepare(self._stage)
        if not self._prepared.is_fine:
            return (failed("install", "the tool cannot be used", self._prepared.tail()),)
        folder = self._stage.folder("tries", candidate.vendor, self._installer.name)
        installed, python = self._installer.install(self._stage, candidate, folder)
        if installed.outcome is Outcome.FINE:
            environment = Environment(self._stage, candidate, python, folder)
            return (installed, *tried(environment))
        # Asked only now, since the answer is known where it went well.
        if not names or self._installer.reach(self._stage, names, folder).is_fine:
            return (installed,)
        self._unreachable.add(names)
        return (self._left_out(names, installed.detail),)

    def _left_out(self, names: tuple[str, ...], detail: str = "") -> Step:
        said = f"cannot be had here: {', '.join(names)}"
        return failed("install", said, detail) if self._needs_network else skipped("install", said)
