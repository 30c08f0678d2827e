"""All vendors -> the text of VENDORS.md; what is known of an unchanged vendor is kept."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from . import comparison, pipeline
from .cache import NO_CACHE, Cache, key, program
from .diagnostics import Collector
from .pipeline import Stages
from .records import record
from .render import render_page
from .vendor import Vendor
from .vendors_page import VendorFacts

# What decides nothing that the page says.
_NOT_SAID = frozenset({"CHANGELOG.md", "names.lock", "review.yaml"})


@record(frozen=True, slots=True)
class Page:
    """The text of the page; None where there are vendors of which nothing can be said."""

    text: str | None
    unreadable: tuple[str, ...] = ()


def side_by_side(vendors: Sequence[Vendor], built: Mapping[str, Stages], cache: Cache) -> Page:
    """The page about these vendors, in their order; `built` holds what a run has made of some.

    What the others are is read from their folders, unless `cache` has it.
    """
    found = {one.name: _facts(one, built.get(one.name), cache) for one in vendors}
    unreadable = tuple(name for name, facts in found.items() if facts is None)
    if unreadable:
        return Page(None, unreadable)
    return Page(render_page(comparison.page(facts for facts in found.values() if facts)))


def _facts(vendor: Vendor, stages: Stages | None, cache: Cache) -> VendorFacts | None:
    if stages is not None and stages.counts is not None and stages.counts.waived:
        cache = NO_CACHE  # not what the folder says, but what was left of it
    place = _key(vendor)
    kept = cache.get(place)
    if kept is not None:
        return comparison.from_text(kept)
    stages = stages or pipeline.understand(vendor, Collector())
    if stages.api is None or stages.normalized is None:
        return None
    survey = pipeline.survey(vendor, stages)
    facts = comparison.facts(
        vendor.name,
        stages.api,
        stages.config,
        stages.normalized,
        stages.pages,
        None if survey is None else survey.counts,
    )
    cache.put(place, comparison.to_text(facts))
    return facts


def _key(vendor: Vendor) -> str:
    """What decides the facts of a vendor: its files, and all that reads them."""
    files = [
        path
        for path in sorted(vendor.folder.rglob("*"))
        if path.is_file() and path.name not in _NOT_SAID and not _is_of_a_run(path, vendor.folder)
    ]
    texts = [path.read_bytes().decode("latin-1") for path in files]
    names = [path.relative_to(vendor.folder).as_posix() for path in files]
    return key("vendor facts", program(), vendor.name, *names, *texts)


def _is_of_a_run(path: Path, folder: Path) -> bool:
    """Whether it is what another run keeps there while it writes."""
    return path.relative_to(folder).parts[0] in (".lock", ".staged")
