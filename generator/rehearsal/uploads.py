"""The packages at the index: published, published again, and refused under a version that is there."""

import hashlib
import zipfile
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from .. import publishing
from ..distributions import Distribution
from ..publishing import FileResult, Index, Outcome, Published, Release
from .index import Stage
from .outcome import Step, Trial, failed, fine

_CHANGE = b"\n# Changed after it was published.\n"


def upload_all(
    stage: Stage, releases: Sequence[Release], at_work: Callable[[str], None]
) -> tuple[Trial, ...]:
    """Publish all, all again, and each wheel changed; a trial for each release, in their order."""
    place = publishing.index("rehearsal", stage.url, stage.upload_url)
    rounds = (
        ("upload", releases, Outcome.UPLOADED),
        ("again", releases, Outcome.SKIPPED),
        ("changed", [_changed(stage, release) for release in releases], Outcome.REFUSED),
    )
    steps: list[list[Step]] = [[] for _ in releases]
    for name, published, expected in rounds:
        at_work(f"publishing ({name})")
        results = _publish(stage, place, published)
        for found, result in zip(steps, results, strict=True):
            found.append(_step(name, result.files, expected))
    return tuple(
        Trial(release.vendor, f"{release.project} {release.version}", "index", tuple(found))
        for release, found in zip(releases, steps, strict=True)
    )


def _publish(stage: Stage, place: Index, releases: Sequence[Release]) -> tuple[Published, ...]:
    credential = {"TWINE_USERNAME": stage.username, "TWINE_PASSWORD": stage.password}
    return publishing.publish(place, releases, credential)


def _step(name: str, files: Sequence[FileResult], expected: Outcome) -> Step:
    """Whether all became what they should; what did not is named with the reason."""
    counts = Counter(file.outcome for file in files)
    said = ", ".join(f"{count} {outcome}" for outcome, count in sorted(counts.items()))
    wrong = [file for file in files if file.outcome is not expected]
    if not files or wrong:
        detail = "\n".join(
            f"{file.distribution.path.name}: {file.outcome}; {expected} was expected. {file.message}"
            for file in wrong
        )
        return failed(name, said or "no files", detail)
    return fine(name, said)


def _changed(stage: Stage, release: Release) -> Release:
    """The release with another wheel of the same name: one module has one line more."""
    folder = stage.folder("changed", release.vendor)
    wheels = [file for file in release.distributions if file.kind == "wheel"]
    return replace(release, distributions=tuple(_rewritten(file, folder) for file in wheels))


def _rewritten(wheel: Distribution, folder: Path) -> Distribution:
    path = folder / wheel.path.name
    with zipfile.ZipFile(wheel.path) as old, zipfile.ZipFile(path, "w") as new:
        for member in old.infolist():
            is_first = member.filename.count("/") == 1 and member.filename.endswith("/__init__.py")
            new.writestr(member, old.read(member) + (_CHANGE if is_first else b""))
    content = path.read_bytes()
    digest = hashlib.sha256(content).hexdigest()
    return replace(wheel, path=path, sha256=digest, size=len(content))
