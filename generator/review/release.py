"""The version that a package needs, and its entry in CHANGELOG.md, from the same list as the review."""

from collections.abc import Iterable
from pathlib import Path

from ..records import record
from ..vendor import Vendor
from .change import Review
from .changelog import entry, with_entry
from .client_file import UneditableFile, with_version
from .settings import CLIENT

CHANGELOG = "CHANGELOG.md"


class ReleaseError(ValueError):
    """A file that cannot be changed safely; the message says which, and what to do by hand."""


@record(frozen=True, slots=True)
class Release:
    """What a release of one vendor writes.

    `files` maps names in the vendor's folder to their new texts, without those that stay as they
    are. `lines` is the entry by section.
    """

    vendor: Vendor
    version: str
    base_version: str
    lines: dict[str, tuple[str, ...]]
    files: dict[str, str]


def planned(vendor: Vendor, review: Review) -> Release | None:
    """What the release of a reviewed vendor has to write; None where nothing changed.

    A version that is enough already stays. Raises ReleaseError.
    """
    if review.kind != "changed" or review.bump == "none":
        return None
    version = review.head_version if review.is_version_enough else review.needed_version
    texts = {name: _text(vendor, name) for name in (CLIENT, CHANGELOG)}
    lines = entry(review)
    made = {CHANGELOG: with_entry(texts[CHANGELOG], version, lines)}
    if not review.is_version_enough:
        try:
            made[CLIENT] = with_version(texts[CLIENT], vendor.path(CLIENT), version)
        except UneditableFile as error:
            raise ReleaseError(str(error)) from None
    files = {name: text for name, text in made.items() if text != texts[name]}
    return Release(vendor, version, review.base_version, lines, files)


def _text(vendor: Vendor, name: str) -> str:
    """The text of a file with its own line ends; empty where there is none."""
    path = vendor.folder / name
    if path.is_symlink():
        raise ReleaseError(f"{vendor.path(name)} is a symbolic link; write to what it leads to")
    try:
        return path.read_bytes().decode("utf-8") if path.is_file() else ""
    except (OSError, UnicodeDecodeError) as error:
        raise ReleaseError(f"{vendor.path(name)} cannot be read: {error}") from None


def files_of(releases: Iterable[Release]) -> dict[Path, bytes]:
    """All that is to be written, by path: the changelog of a vendor, then its version.

    So no version is ever there without its entry, and a release that was ended between the two is
    completed by the next one.
    """
    return {
        release.vendor.folder / name: release.files[name].encode()
        for release in releases
        for name in (CHANGELOG, CLIENT)
        if name in release.files
    }
