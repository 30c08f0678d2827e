"""From a source to editions: documents read, packages built or read as they were committed."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from .. import pipeline
from ..cache import Cache
from ..diagnostics import Collector
from ..normalize import upgrade, upgrade_2
from ..pipeline import Vendor
from .assemble import Edition, review
from .change import Review
from .editions import Source
from .waivers import FILE, read


def reviews(
    base: Source,
    head: Source,
    cache: Cache,
    today: date,
    collector: Collector,
    *,
    has_packages: bool = True,
) -> tuple[Review, ...]:
    """The review of every vendor that either source has, by name.

    What cannot be read or built is reported, and the vendor is left out where its document has no
    meaning. Without packages the callers' side is not looked at.
    """
    found: list[Review] = []
    for name in sorted(base.vendors.keys() | head.vendors.keys()):
        old, new = base.vendors.get(name), head.vendors.get(name)
        editions = []
        for source, vendor in ((base, old), (head, new)):
            if vendor is not None:
                editions.append(_edition(vendor, source, cache, collector, has_packages))
        if None in editions:
            continue
        one = editions[0] if old is not None else None
        other = editions[-1] if new is not None else None
        accepted = {} if new is None else read(new.text(FILE) or "", new.path(FILE), collector)
        title = name or (new or old).name  # type: ignore[union-attr]
        found.append(review(title, one, other, accepted, today))
    return tuple(found)


def _edition(
    vendor: Vendor, source: Source, cache: Cache, collector: Collector, has_packages: bool
) -> Edition | None:
    own = Collector()
    stages = pipeline.read(vendor, own)
    document = stages.overlaid
    if document is None:
        collector.diagnostics.extend(own.diagnostics)
        return None
    document = upgrade(upgrade_2(document, own), own)
    tree = _tree(vendor, source, cache) if has_packages else None
    return Edition(
        vendor.name, document, tree, vendor.text("client.yaml") or "", stages.config.package.version
    )


def _tree(vendor: Vendor, source: Source, cache: Cache) -> Mapping[str, str] | None:
    """The package of a vendor; None where it cannot be generated."""
    folder = None if source.generated is None else source.generated / vendor.name
    if not source.is_current and folder is not None and folder.is_dir():
        return _committed(folder)
    is_alone = vendor.document is not None
    tree = pipeline.build(vendor, Collector(), cache, waives_all=is_alone).tree
    return None if tree is None else {path: tree[path] for path in tree if _is_shown(path)}


def _committed(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): path.read_text("utf-8")
        for path in sorted(folder.rglob("*"))
        if path.is_file() and _is_shown(path.name)
    }


def _is_shown(path: str) -> bool:
    """Whether a file is looked at: code, not prose."""
    return path.endswith(".py")
