"""The whole program on one screen: a vendor's folder in, a tree of files out.

Only this module knows the stages' order. `build` is pure but for reading: `generate`, `check` and
the tests share it, and `output` alone writes.
"""

import traceback
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import field
from functools import partial
from pathlib import Path

from . import (
    bundle,
    evidence,
    lockfile,
    models,
    overlay,
    path_items,
    paths,
    references,
    shape,
    sizes,
    source,
    understood,
    unsupported,
    validate,
    write_semantics,
)
from . import config as configuration
from .api import Api
from .beside import shared
from .cache import NO_CACHE, Cache
from .clock import Clock
from .config import Config
from .diagnostics import Collector, Diagnostic, Location
from .document import Document, join
from .format import FormatError
from .garbage import many_objects
from .lower import Classes, locked_classes, lower
from .lower import classes as lower_classes
from .mend import mend
from .name_operations import name_bodies, name_operations
from .naming import NameBook
from .normalize import normalize
from .package import Package
from .parse import parse
from .printing import joined, print_documents, print_models, print_package
from .provenance import provenance_of
from .records import record
from .render import to_json
from .syntax import UnexpectedSyntax
from .tree import Tree
from .vendor import Counts, Vendor
from .vendor_files import SOURCES
from .waive import leave_out, meaningless, operations, waive

_HERE = str(Path(__file__).parent)
# Operations and schemas whose models and documents take half a second or more; a second process costs
# a tenth of it.
_MANY = 500


@record(slots=True)
class Stages:
    """What each stage made of a vendor; None where the run did not get so far."""

    config: Config
    names: NameBook
    pages: Mapping[str, str]
    inputs: tuple[str, ...] = ()
    """The texts of client.yaml and names.lock, and whether people here wrote the document."""
    source: Document | None = None
    overlaid: Document | None = None
    normalized: Document | None = None
    api: Api | None = None
    package: Package | None = None
    tree: Tree | None = None
    lock: str | None = None
    counts: Counts | None = None
    clock: Clock = field(default_factory=Clock)
    """What counts the time of each stage."""


def build(
    vendor: Vendor,
    collector: Collector,
    cache: Cache,
    *,
    waives_all: bool = False,
    begun: Stages | None = None,
    clock: Clock | None = None,
) -> Stages:
    """Every stage of one vendor; `tree` is None when an error stopped it.

    `waives_all` leaves out what has no meaning, and says so, instead of stopping at it. `begun` is
    what `read` gave, with the same collector, where that was called before; else `clock` is told
    what each stage takes.
    """
    stages = begun or read(vendor, collector, clock, cache)
    document = stages.overlaid
    if document is None:
        total = 0 if stages.source is None else count_operations(stages.source)
        stages.counts = Counts(total, 0, 0)
        return stages
    names, left_out = stages.names, dict[str, Diagnostic]()
    while True:
        attempt = Collector(list(collector.diagnostics))
        stages.names = NameBook(names.overrides, names.locked, locate=names.locate)
        try:
            stages.overlaid = waive(leave_out(document, left_out, attempt), stages.config, attempt)
            with many_objects():
                _make(vendor, stages, attempt, cache)
        except Exception as error:  # whatever it is, a user sees a finding
            report_ours(error, document.location(""), attempt)
        remaining = stages.overlaid or document
        more = meaningless(remaining, attempt.diagnostics) if waives_all else None
        if not more:
            break
        left_out |= more
    collector.diagnostics = attempt.diagnostics
    stages.counts = _counts(document, stages, collector)
    return stages


def read(
    vendor: Vendor, collector: Collector, clock: Clock | None = None, cache: Cache = NO_CACHE
) -> Stages:
    """What people write: client.yaml, names.lock, the document and its overlay, in one form."""
    clock = clock or Clock()
    with clock.stage("config"):
        client = vendor.text("client.yaml", collector) or "", vendor.path("client.yaml")
        config = configuration.read(*client, vendor.name, collector)
        lock = vendor.text("names.lock", collector) or "", vendor.path("names.lock")
        locked = lockfile.read(*lock, collector, cache)
    names = NameBook(config.names, locked, locate=partial(lockfile.locate, *lock))
    inputs = client[0], lock[0], str(_is_written(vendor))
    stages = Stages(config, names, {}, inputs, clock=clock)
    try:
        with clock.stage("source"):
            stages.source = read_source(vendor, collector, config.published_as, cache)
        if stages.source is not None:
            with clock.stage("overlay"):
                stages.overlaid = _overlaid(vendor, stages.source, config, collector, cache)
    except Exception as error:  # whatever it is, a user sees a finding
        report_ours(error, Location(vendor.shown), collector)
    return stages


def _overlaid(
    vendor: Vendor, document: Document, config: Config, collector: Collector, cache: Cache
) -> Document | None:
    """A document corrected and mended; None where later stages could not look into it."""
    if vendor.document is None:
        document = overlay.apply(
            document, vendor.folder / "overlay.yaml", vendor.path("overlay.yaml"), collector
        )
    before = len(collector.diagnostics)
    document = path_items.gather(shape.check(document, collector))
    sizes.check(document, list(operations(document)), config.most_operations, collector)
    if len(collector.diagnostics) > before:
        return None
    return understood.mended(vendor, document, mend, collector, cache)


def read_source(
    vendor: Vendor, collector: Collector, published_as: str | None = None, cache: Cache = NO_CACHE
) -> Document | None:
    """A vendor's document as published or written, in one piece; None when there is none to read.

    `published_as` is what its other files call it, `cache` holds what was read of them before.
    """
    file = source.file_of(vendor, collector)
    if file is None:
        return None
    read = source.read(vendor.folder / file, vendor.path(file), collector, cache)
    if read is None:
        return None
    path, shown = vendor.folder / file, vendor.path(file)
    return bundle.bundle(read, path, shown, collector, published_as, cache)


def _check(vendor: Vendor, stages: Stages, document: Document, collector: Collector) -> None:
    """Everything that can be wrong with a document, as far as it can be said in one run."""
    with stages.clock.stage("check"):
        references.check(document, collector)
        paths.check(document, collector)
        unsupported.check(document, collector)
        if _is_written(vendor):
            write_semantics.check(document, collector)
        _check_evidence(vendor, stages, collector)
    if not collector.has_errors:
        with stages.clock.stage("validate"):
            validate.validate(document, collector)


def _check_evidence(vendor: Vendor, stages: Stages, collector: Collector) -> None:
    if _is_written(vendor) and stages.overlaid is not None:
        path = vendor.folder / "evidence.yaml", vendor.path("evidence.yaml")
        stages.pages = evidence.check(stages.overlaid, *path, collector)


def understand(vendor: Vendor, collector: Collector, begun: Stages | None = None) -> Stages:
    """The stages of a vendor as far as its API; `api` is None when an error stopped them."""
    stages = begun or read(vendor, collector)
    if stages.overlaid is not None:
        try:
            stages.overlaid = waive(stages.overlaid, stages.config, collector)
            _understand(vendor, stages, collector)
        except Exception as error:  # whatever it is, a user sees a finding
            report_ours(error, Location(vendor.shown), collector)
    if collector.has_errors:
        stages.api = None
    return stages


def _understand(
    vendor: Vendor, stages: Stages, collector: Collector, cache: Cache = NO_CACHE
) -> understood.Understood:
    """What a document says, from its checks to the API; returns what is to be kept of that."""
    assert stages.overlaid is not None
    clock, before = stages.clock, len(collector.diagnostics)
    with clock.stage("recall"):
        known = understood.Understood(vendor, stages.overlaid, stages.inputs, cache)
        stages.normalized = None if collector.has_errors else known.recall(stages.names)
    if stages.normalized is not None:
        with clock.stage("check"):
            _check_evidence(vendor, stages, collector)
    else:
        _normalize(vendor, stages, stages.overlaid, collector)
        with clock.stage("recall"):
            if stages.normalized is not None and len(collector.diagnostics) == before:
                known.learn(stages.normalized, stages.names)
    if not collector.has_errors and stages.normalized is not None:
        with clock.stage("parse"):
            stages.api = parse(stages.normalized, stages.config, stages.pages, collector)
    return known


def _normalize(vendor: Vendor, stages: Stages, document: Document, collector: Collector) -> None:
    """A document in normal form, with the names of all that callers see."""
    clock = stages.clock
    _check(vendor, stages, document, collector)
    if collector.has_errors:
        return
    with clock.stage("names"):
        named = name_operations(document, stages.config, stages.names, collector)
    with clock.stage("normalize"):
        stages.normalized = normalize(named, stages.names, collector, locked_classes(stages.names))
    if collector.has_errors:
        return
    with clock.stage("names"):
        stages.normalized = name_bodies(stages.normalized, stages.config, stages.names, collector)


def _make(vendor: Vendor, stages: Stages, collector: Collector, cache: Cache) -> None:
    """The package of a document, from its checks to the tree."""
    known = _understand(vendor, stages, collector, cache)
    if stages.api is None or stages.normalized is None or stages.source is None:
        return
    names, clock = stages.names, stages.clock
    files = _files(vendor, stages.source.files, collector)
    with clock.stage("lower"):
        classes_ = lower_classes(stages.api, names)
    pays = len(stages.api.operations) + len(stages.api.schemas) > _MANY
    pieces = _beside(vendor.name, stages.normalized, classes_, stages.config, cache)
    with shared(_set_to_work, pieces, clock, pays=pays) as others:
        with clock.stage("lower"):
            stages.package = lower(stages.api, stages.config, classes_, names, collector)
        if collector.has_errors:
            return
        tree = _print(stages.package, others, stages.normalized, collector, cache, clock)
        with clock.stage("lock"):
            stages.lock = lockfile.write(names.lock())
        _, before, _ = stages.inputs
        if stages.lock == before:  # else the next run begins with other names
            with clock.stage("recall"):
                known.keep()
        stages.tree = None if tree is None else joined([tree, files])


_Piece = Callable[[Clock], Tree]


def _beside(
    name: str, normalized: Document, known: Classes, config: Config, cache: Cache
) -> tuple[_Piece, ...]:
    """What can be printed of a package before its operations are lowered: models and documents."""
    module = config.package.module

    def documents(clock: Clock) -> Tree:
        with clock.stage("documents"):
            return print_documents(normalized, name, module, cache)

    return partial(print_models, known.models, module, cache), documents


def _set_to_work(piece: _Piece, clock: Clock) -> Tree:
    return piece(clock)


def classes(stages: Stages) -> dict[str, str]:
    """The pointer of what each model class describes, in the document as it was read."""
    document = stages.normalized
    if document is None:
        return {}
    return {name: document.origin(join("/components/schemas", name)) for name in document.schemas()}


def survey(vendor: Vendor, stages: Stages) -> evidence.Survey | None:
    """On what the statements of a hand-written document rest; None for any other.

    It is counted in the document as it was written, joined from its files and corrected.
    """
    if not _is_written(vendor) or stages.overlaid is None:
        return None
    return evidence.survey(stages.overlaid)


def _is_written(vendor: Vendor) -> bool:
    """Whether people here wrote the document; whoever publishes one says no pages."""
    return vendor.document is None and (vendor.folder / SOURCES[0]).is_file()


def count_operations(document: Document) -> int:
    """How many operations a document has that has not been checked."""
    return len(list(operations(path_items.gather(document))))


def report_ours(error: Exception, at: Location, collector: Collector) -> None:
    """Turns an error of the program into a finding, which says where in the program it happened.

    Those of the machine, such as a file that cannot be read or a full disk, are raised again.
    """
    if isinstance(error, OSError):
        raise error
    frames = [f for f in traceback.extract_tb(error.__traceback__) if _HERE in f.filename]
    place = f"{Path(frames[-1].filename).relative_to(_HERE)}:{frames[-1].lineno}" if frames else "?"
    collector.error(
        "internal-error",
        f"{place}: {type(error).__name__}: {' '.join(str(error).split())[:200]}",
        at=at,
        hint="this is a mistake of ours: please report it with the document",
    )


def _counts(document: Document, stages: Stages, collector: Collector) -> Counts:
    """How many operations went where; none may be lost on the way."""
    total = len(list(operations(document)))
    left = total if stages.overlaid is None else len(list(operations(stages.overlaid)))
    generated = len(stages.api.operations) if stages.api is not None and stages.tree else 0
    if stages.tree and generated != left:
        collector.error(
            "operation-missing",
            f"the client has {generated} of the {left} operations that were to be generated",
            at=document.location(""),
            hint="this is a mistake of ours: please report it with the document",
        )
    return Counts(total, generated, total - left)


def _print(
    package: Package,
    others: Callable[[], Sequence[Tree]],
    normalized: Document,
    collector: Collector,
    cache: Cache,
    clock: Clock,
) -> Tree | None:
    """Models, templates, format; a failure here is a construct that we do not know yet."""
    try:
        return print_package(package, others, cache, clock)
    except models.ModelsError as error:
        for failure in error.failures:
            pointer = join("/components/schemas", failure.component)
            collector.error(
                "unsupported-schema",
                str(failure),
                at=normalized.location(pointer),
                pointer=normalized.origin(pointer),
                hint="simplify the schema with an overlay",
            )
    except (UnexpectedSyntax, FormatError) as error:
        collector.error(
            "unprintable-output",
            str(error),
            at=normalized.location(""),
            hint="this is a mistake of ours: please report it with the document",
        )
    return None


def _files(vendor: Vendor, sources: Iterable[str], collector: Collector) -> Tree:
    """Files of the package that no template prints, but the documents."""
    return {
        "CHANGELOG.md": vendor.text("CHANGELOG.md", collector) or "# Changelog\n",
        "provenance.json": to_json(provenance_of(vendor, sources)),
    }
