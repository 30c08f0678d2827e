"""Where a project keeps its specs and packages, and which vendors a command means."""

import re
from collections.abc import Sequence
from pathlib import Path

from .naming import words
from .records import record
from .suggestions import did_you_mean
from .vendor import Vendor
from .vendor_files import vendors_below


class UnknownVendor(LookupError):
    """A vendor that has no folder; the message says which there are."""


class UnusableName(ValueError):
    """A text that cannot be the name of a vendor; the message says what can."""


def of_document(path: Path, name: str | None = None) -> Vendor:
    """A vendor that is one document and nothing more, called as its file is unless `name` is given.

    Raises UnusableName.
    """
    wanted = name if name is not None else "-".join(words(path.stem)).lower()
    if not _is_name(wanted):
        raise UnusableName(
            f"{wanted!r} cannot be the name of a vendor; letters, digits, '-' and '_' can"
        )
    return Vendor(wanted, path.parent, path.parent.as_posix(), document=path.name)


def _is_name(text: str) -> bool:
    return re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9_-]*", text) is not None


@record(frozen=True, slots=True)
class Workspace:
    """The folder of the specs and the folder of the packages."""

    specs: Path
    generated: Path

    def vendors(self, names: Sequence[str] = ()) -> tuple[Vendor, ...]:
        """The named vendors, or all of them; raises UnknownVendor."""
        present = vendors_below(str(self.specs))
        for name in names:
            if not (self.specs / name).is_dir() or not words(name) or "/" in name:
                raise UnknownVendor(
                    f"no vendor is called {name!r}: {self.specs} holds"
                    f" {', '.join(present) or 'none'}. {did_you_mean(name, present)}".strip()
                )
        chosen = sorted(set(names)) if names else present
        return tuple(
            Vendor(name, self.specs / name, (self.specs / name).as_posix()) for name in chosen
        )

    def package(self, vendor: Vendor) -> Path:
        """The folder of a vendor's package."""
        return self.generated / vendor.name
