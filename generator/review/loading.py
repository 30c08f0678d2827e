"""From two sources to reviews: what is equal is not read, the rest is read, built and compared."""

import json
from collections.abc import Mapping
from dataclasses import field, replace
from datetime import date
from pathlib import Path

from .. import pipeline
from ..cache import Cache
from ..clock import Clock
from ..config import read as read_config
from ..diagnostics import Collector, Diagnostic, Location, Severity
from ..document import Document
from ..normalize import as_3_1
from ..pipeline import Stages
from ..provenance import provenance_of
from ..records import record
from ..standing import Known, Record
from ..vendor import Vendor
from . import settings, waivers
from .assemble import review, untouched
from .change import Review
from .edition import Edition
from .editions import PROVENANCE, Package, Source
from .versions import readable

# What decides neither the document nor the package.
_APART = frozenset({waivers.FILE, "NOTES.md"})


@record(frozen=True, slots=True)
class Loading:
    """How editions are read; `collector` hears what is wrong with them."""

    cache: Cache
    today: date
    collector: Collector
    has_packages: bool = True
    clock: Clock = field(default_factory=Clock)
    known: Known = field(default_factory=Known)

    def reviews(self, base: Source, head: Source) -> tuple[Review, ...]:
        """The review of every vendor that either source has, by name.

        A vendor whose document cannot be read is reported and left out; the others go on.
        """
        found: list[Review] = []
        for name in sorted(base.vendors.keys() | head.vendors.keys()):
            old, new = base.vendors.get(name), head.vendors.get(name)
            own = Collector()
            try:
                made = self._review(name, base, head, own)
            except Exception as error:  # whatever it is, a user sees a finding
                place = new or old
                assert place is not None
                pipeline.report_ours(error, Location(place.shown), own)
                made = None
            self.collector.diagnostics.extend(own.diagnostics)
            if made is not None:
                found.append(made)
        return tuple(found)

    def _review(self, name: str, base: Source, head: Source, own: Collector) -> Review | None:
        old, new = base.vendors.get(name), head.vendors.get(name)
        accepted = {}
        if new is not None:
            text = new.text(waivers.FILE, own) or ""
            accepted = waivers.read(text, new.path(waivers.FILE), own)
        if old and new and self._is_untouched(old, new, base, head):
            return untouched(name, _version(new), accepted, self.today)
        is_pair = old is not None and new is not None
        is_alike = not is_pair or _is_document(old) == _is_document(new)
        has_packages = self.has_packages and is_pair and is_alike
        one = two = None
        if old is not None:
            one = self._edition(old, base, own, has_packages, is_base=True)
        if new is not None:
            two = self._edition(new, head, own, has_packages)
        if (one is None) != (old is None) or (two is None) != (new is None):
            return None
        if one is not None and two is not None:
            one, two = _versioned(one, two, _is_document(old), _is_document(new))
        self.clock.subject = name
        with self.clock.stage("compare"):
            made = review(name, one, two, accepted, self.today, has_packages=has_packages)
        if self.has_packages and not is_alike:
            said = "the packages are not compared: one side is a document without a client.yaml"
            made = replace(made, notices=(said, *made.notices))
        return made

    def _is_untouched(self, old: Vendor, new: Vendor, base: Source, head: Source) -> bool:
        """Whether nothing differs that a review looks at, as far as files can say."""
        if old.document is not None or new.document is not None:
            return False
        if old.folder != new.folder and _contents(old.folder) != _contents(new.folder):
            return False
        if not self.has_packages or not (base.is_kept or head.is_kept):
            return True
        package = head.package(new.name)
        if package != base.package(old.name):
            return False
        is_both = base.is_kept and head.is_kept
        return package is None or is_both or _made_by(package) == _program(new)

    def _edition(
        self,
        vendor: Vendor,
        source: Source,
        own: Collector,
        has_packages: bool,
        *,
        is_base: bool = False,
    ) -> Edition | None:
        found = Collector()
        self.clock.subject = f"{vendor.name} {'base' if is_base else 'head'}"
        run = (
            "" if vendor.document else self.known.run(vendor.name, str(vendor.folder), vendor.shown)
        )
        stages = pipeline.read(vendor, found, self.clock, self.cache)
        if stages.overlaid is None or stages.source is None:
            own.diagnostics.extend(_labelled(found, source.label))
            return None
        document = stages.overlaid
        made = self._package(vendor, source, run, stages, found) if has_packages else _NO_PACKAGE
        if has_packages and (made.tree is None or made.is_stale):
            # A head that cannot be generated is broken; a base was, and what mends it must pass.
            own.diagnostics.extend(_labelled(found, source.label, is_past=is_base))
        with self.clock.stage("words"):
            document_3_1 = as_3_1(document, found)
        return Edition(
            vendor=vendor.name,
            document=document_3_1,
            tree=made.tree,
            is_kept=made.is_kept,
            is_stale=made.is_stale,
            classes=made.classes,
            settings=settings.read(
                vendor.text(settings.CLIENT) or "",
                vendor.path(settings.CLIENT),
                vendor.text(settings.LOCK) or "",
                vendor.path(settings.LOCK),
            ),
            version=stages.config.package.version,
            operations=pipeline.count_operations(document),
        )

    def _package(
        self, vendor: Vendor, source: Source, run: str, stages: Stages, found: Collector
    ) -> "_Made":
        """The package as it is kept, if that was made from what is there; else as it is made now.

        What `generate` has made of the same folder is on the disk or kept, and not made again; nor
        is what another comparison has made.
        """
        if (made := self._of_run(vendor, source, run)) is not None:
            return made
        kept = source.package(vendor.name) if source.is_kept else None
        if kept is not None and _inputs(kept) == _inputs_now(vendor, stages):
            return _Made(_modules(kept), self._classes(vendor, run, stages, found), is_kept=True)
        is_alone = vendor.document is not None
        inputs = json.dumps([_inputs_now(vendor, stages), vendor.text(settings.LOCK), is_alone])
        key = self.known.modules(vendor.name, inputs)
        if (text := self.cache.get(key)) is not None:
            return _Made(**json.loads(text), is_kept=False)
        stages = pipeline.build(vendor, found, self.cache, waives_all=is_alone, begun=stages)
        if stages.tree is None and kept is not None:
            # Better than nothing: what was published may well have been this.
            classes = pipeline.classes(stages)
            return _Made(_modules(kept), classes, is_kept=True, is_stale=True)
        made = _Made(
            None if stages.tree is None else _modules(stages.tree),
            pipeline.classes(stages),
            is_kept=False,
        )
        if made.tree is not None:
            self.cache.put(key, json.dumps({"tree": made.tree, "classes": made.classes}))
        return made

    def _of_run(self, vendor: Vendor, source: Source, run: str) -> "_Made | None":
        """What a run before this one has left on the disk, where that is all there."""
        with self.clock.stage("hash"):
            text, classes = self.cache.get(run), self.cache.get(Known.classes(run))
            is_there = text and source.holds(vendor.name, Record.of(text).package)
        kept = source.package(vendor.name) if is_there else None
        if classes is None or kept is None:
            return None
        return _Made(_modules(kept), json.loads(classes), is_kept=False)

    def _classes(
        self, vendor: Vendor, run: str, stages: Stages, found: Collector
    ) -> Mapping[str, str]:
        """What the classes of a package describe that was made from what is there."""
        kept = self.cache.get(Known.classes(run)) if run else None
        if kept is not None:
            classes: dict[str, str] = json.loads(kept)
            return classes
        understood = pipeline.understand(vendor, found, stages)
        classes = pipeline.classes(understood)
        if run and understood.api is not None:
            self.cache.put(Known.classes(run), json.dumps(classes))
        return classes


@record(frozen=True, slots=True)
class _Made:
    """The modules of a package, and the pointers of what its classes describe."""

    tree: Mapping[str, str] | None
    classes: Mapping[str, str]
    is_kept: bool
    is_stale: bool = False
    """Whether it was not made from what is there, which could not be generated."""


_NO_PACKAGE = _Made(None, {}, is_kept=False)


def _versioned(
    base: Edition, head: Edition, is_document: bool, is_other_document: bool
) -> tuple[Edition, Edition]:
    """Two documents have the versions that they say; one beside a vendor counts as that vendor's.

    Where one of the documents says none that can be compared, neither has one.
    """
    if is_document and is_other_document:
        said = [_said_version(edition.document) for edition in (base, head)]
        found = said if all(said) else ["", ""]
        return replace(base, version=found[0]), replace(head, version=found[1])
    if is_document:
        return replace(base, version=head.version), head
    return (base, replace(head, version=base.version)) if is_other_document else (base, head)


def _said_version(document: Document) -> str:
    info = document.content.get("info")
    return readable(info.get("version")) if isinstance(info, Mapping) else ""


def _version(vendor: Vendor) -> str:
    text, path = vendor.text(settings.CLIENT) or "", vendor.path(settings.CLIENT)
    return read_config(text, path, vendor.name, Collector()).package.version


def _is_document(vendor: Vendor | None) -> bool:
    return vendor is not None and vendor.document is not None


def _contents(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and path.name not in _APART
    }


def _labelled(found: Collector, label: str, *, is_past: bool = False) -> list[Diagnostic]:
    """Diagnostics of a revision say which: the file on the disk may be another."""
    made = []
    for each in found.diagnostics:
        file = f"{label}:{each.location.file}" if label else each.location.file
        severity = min(each.severity, Severity.WARNING) if is_past else each.severity
        location = replace(each.location, file=file)
        made.append(replace(each, location=location, severity=severity))
    return made


def _modules(tree: Mapping[str, str]) -> dict[str, str]:
    """The files that are code; the one that only holds the version says nothing."""
    return {
        path: tree[path]
        for path in tree
        if path.endswith(".py") and not path.endswith("/_version.py")
    }


def _provenance(package: Package) -> Mapping[str, object]:
    try:
        found = json.loads(package.get(PROVENANCE, ""))
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def _inputs(package: Package) -> object:
    """The hashes of what a package was made from; None where nobody can say."""
    return _provenance(package).get("inputs")


def _inputs_now(vendor: Vendor, stages: Stages) -> object:
    files = stages.source.files if stages.source is not None else ()
    return provenance_of(vendor, files)["inputs"]


def _made_by(package: Package) -> object:
    """Templates and tools that a package was made with."""
    found = _provenance(package)
    return found.get("templates"), found.get("tools")


def _program(vendor: Vendor) -> object:
    now = provenance_of(vendor, ())
    return now["templates"], now["tools"]
