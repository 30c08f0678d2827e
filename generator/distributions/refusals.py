"""Why a package is not built though it could be: findings about its state, its version, its index."""

import zlib
from pathlib import Path

from ..diagnostics import Collector, Location
from .distribution import Distribution


def refuse_stale(vendor: str, package: Path, difference: str, collector: Collector) -> None:
    """Report a package that is not what `generate` would write; `difference` counts files."""
    collector.error(
        "stale-package",
        f"{package} is not what generate would write: {difference}",
        at=Location(package.as_posix()),
        hint=f"run `clientsmith generate {vendor}`, and commit what it writes",
    )


def refuse_small_version(
    vendor: str, said: str, base: str | None, at: Location, collector: Collector
) -> None:
    """Report a version that announces less than changed since `base`; `said` is the gate's sentence."""
    option = f" --base {base}" if base is not None else ""
    collector.error(
        "version-too-small",
        said,
        at=at,
        hint=f"run `clientsmith release {vendor}{option}`, then `clientsmith generate {vendor}`",
    )


def refuse_published(
    vendor: str,
    distribution: Distribution,
    sha256: str,
    index: str,
    at: Location,
    collector: Collector,
) -> None:
    """Report a version that an index has with other content; `sha256` is that of its file."""
    collector.error(
        "published-differently",
        f"{distribution.path.name} is published already, with other content: {index} has sha256"
        f" {sha256}, and what was built here has {distribution.sha256}",
        at=at,
        hint=f"raise the version, as `clientsmith release {vendor}` does with --base at what was"
        f" published, then run `clientsmith generate {vendor}`; where no file differs, one was made with"
        f" another zlib than {zlib.ZLIB_RUNTIME_VERSION}, this one",
    )


def refuse_same_name(
    vendor: str, distribution: Distribution, other: str, at: Location, collector: Collector
) -> None:
    """Report an archive that another vendor's has the name of: one of the two would be lost."""
    collector.error(
        "same-distribution",
        f"{vendor} and {other} both make {distribution.path.name}; each needs a name of its own",
        at=at,
        hint=f"give {vendor} another package: distribution in client.yaml, then run"
        f" `clientsmith generate {vendor}`",
    )


def report_unread(
    index: str, said: str, at: Location, collector: Collector, *, is_error: bool
) -> None:
    """Report that an index could not be asked what it has; `said` is the reason."""
    message = f"what is published was not compared: {index}: {said}"
    hint = "--no-index builds without asking; publish compares in any case"
    if is_error:
        collector.error("index-unread", message, at=at, hint=hint)
    else:
        collector.warning("index-unread", message, at=at, hint=hint)
