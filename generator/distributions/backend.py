"""The package's own build backend, run apart: on a copy, with an environment that says nothing."""

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from build import BuildBackendException, BuildException, ProjectBuilder, check_dependency

from ..diagnostics import Collector, Location
from .distribution import KINDS, Kind
from .package import PROJECT, PackageFolder

# What a process needs to start. All else is left out: SOURCE_DATE_EPOCH and HATCH_* change archives.
_KEPT = ("LD_LIBRARY_PATH", "PATH", "PYTHONHOME", "PYTHONPATH", "SYSTEMROOT")
_FIXED = {"LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "0", "PYTHONUTF8": "1", "TZ": "UTC"}
# hatchling looks for files of these beside and above a package, as far as a repository goes.
_BOUNDARIES = (".git", ".hg")


def archives(package: PackageFolder, place: Path, collector: Collector) -> dict[Kind, Path]:
    """Makes both archives in an empty folder; those that could not be made are findings.

    The backend is the one that is installed here, so that nothing is fetched: it must be the one
    that the package asks for.
    """
    at = Location(f"{package.shown}/{PROJECT}")
    copy = _copied(package, place / "copy")
    try:
        builder = ProjectBuilder(copy, runner=_Runner(place))
        wanted = sorted(builder.build_system_requires)
        unmet = [need for need in wanted if any(check_dependency(need))]
        if unmet:
            collector.error(
                "other-backend",
                f"the package is built with {', '.join(unmet)}, which is not what is installed",
                at=at,
                hint="run `pip install 'clientsmith[publish]'` or `make setup`, then `make generate`",
            )
            return {}
        return {kind: Path(builder.build(kind, place / "archives")) for kind in KINDS}
    except (BuildBackendException, BuildException) as error:
        collector.error("not-built", _reason(error), at=at, hint="run `make generate`")
    return {}


def _copied(package: PackageFolder, folder: Path) -> Path:
    """Writes the package where nothing else is, so that nothing else can get into it."""
    for name in _BOUNDARIES:
        (folder.parent / name).mkdir(parents=True)
    for path, content in package.files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
        target.chmod(0o644)
    return folder


class _Runner:
    """Starts the backend as `build` asks, and keeps what it prints."""

    def __init__(self, place: Path) -> None:
        kept = {name: os.environ[name] for name in _KEPT if name in os.environ}
        self._environment = {**kept, **_FIXED, "TMPDIR": str(place), "HOME": str(place)}

    def __call__(
        self,
        cmd: Sequence[str],
        cwd: str | None = None,
        extra_environ: Mapping[str, str] | None = None,
    ) -> None:
        """Raises subprocess.CalledProcessError, with all that was printed."""
        subprocess.run(
            cmd,
            cwd=cwd,
            env={**self._environment, **(extra_environ or {})},
            umask=0o022 if sys.platform != "win32" else -1,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            check=True,
        )


def _reason(error: Exception) -> str:
    """The last line that the backend printed, which is what Python says of an exception."""
    cause = getattr(error, "exception", None)
    printed = cause.output if isinstance(cause, subprocess.CalledProcessError) else ""
    lines = [line.strip() for line in (printed or str(error)).splitlines() if line.strip()]
    return f"the backend failed: {lines[-1] if lines else type(error).__name__}"
