"""The whole program on one screen: a vendor's folder in, a tree of files out.

Only this module knows the stages' order. `build` is pure but for reading: `generate`, `check` and
the tests share it, and `output` alone writes.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import yaml

from . import config as configuration
from . import evidence, lockfile, models, overlay, paths, references, source, validate
from .api import Api
from .cache import Cache, version
from .config import Config
from .diagnostics import Collector, Location
from .document import Document, join
from .format import FormatError, format_tree
from .lower import locked_classes, lower
from .name_operations import KEY, name_operations
from .naming import NameBook
from .normalize import normalize
from .package import Package
from .parse import parse
from .render import render, template_files, to_json
from .syntax import UnexpectedSyntax, check_syntax
from .tree import Tree
from .waive import waive

SOURCES = ("openapi.yaml", "source.yaml", "source.json")
# The tools whose version can change the output; provenance.json alone names them.
_TOOLS = ("black", "datamodel-code-generator", "jinja2", "pydantic")


@dataclass(frozen=True, slots=True)
class Vendor:
    """A vendor's folder, and how diagnostics print it."""

    name: str
    folder: Path
    shown: str

    def text(self, file: str) -> str | None:
        """The text of one of its files; None when there is none."""
        path = self.folder / file
        return path.read_text(encoding="utf-8") if path.is_file() else None


@dataclass(slots=True)
class Stages:
    """What each stage made of a vendor; None where the run did not get so far."""

    config: Config
    names: NameBook
    pages: Mapping[str, str]
    source: Document | None = None
    overlaid: Document | None = None
    normalized: Document | None = None
    api: Api | None = None
    package: Package | None = None
    tree: Tree | None = None
    lock: str | None = None


def check_sources(vendor: Vendor, collector: Collector) -> Stages:
    """Read and check what people write: client.yaml, names.lock, the document, its overlay."""
    shown = vendor.shown
    config = configuration.read(
        vendor.text("client.yaml") or "", f"{shown}/client.yaml", vendor.name, collector
    )
    locked = lockfile.read(vendor.text("names.lock") or "", f"{shown}/names.lock", collector)
    stages = Stages(config, NameBook(config.names, locked), {})
    file = _source_file(vendor, collector)
    if file is None:
        return stages
    stages.source = source.read(vendor.folder / file, f"{shown}/{file}", collector)
    if stages.source is None:
        return stages
    document = overlay.apply(
        stages.source, vendor.folder / "overlay.yaml", f"{shown}/overlay.yaml", collector
    )
    document = waive(document, config, collector)
    references.check(document, collector)
    paths.check(document, collector)
    if file == SOURCES[0]:
        stages.pages = evidence.check(
            document, vendor.folder / "evidence.yaml", f"{shown}/evidence.yaml", collector
        )
    if not collector.has_errors:
        validate.validate(document, collector)
    stages.overlaid = document
    return stages


def build(vendor: Vendor, collector: Collector, cache: Cache) -> Stages:
    """Every stage of one vendor; `tree` is None when an error stopped it."""
    stages = check_sources(vendor, collector)
    if stages.overlaid is None or collector.has_errors:
        return stages
    names = stages.names
    named = name_operations(stages.overlaid, stages.config, names, collector)
    stages.normalized = normalize(named, names, collector, locked_classes(names))
    if collector.has_errors:
        return stages
    stages.api = parse(stages.normalized, stages.config, stages.pages, collector)
    verbatim = _verbatim(vendor, stages.normalized)
    stages.package = lower(stages.api, stages.config, names, verbatim, collector)
    if collector.has_errors:
        return stages
    stages.tree = _print(stages.package, stages.normalized, collector, cache)
    stages.lock = lockfile.write(names.lock())
    return stages


def _print(
    package: Package, normalized: Document, collector: Collector, cache: Cache
) -> Tree | None:
    """Models, templates, format; a failure here is a construct that we do not know yet."""
    try:
        rendered = render(package, models.generate(package.models, cache))
        check_syntax(rendered)
        return format_tree(rendered, cache)
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


def _source_file(vendor: Vendor, collector: Collector) -> str | None:
    found = [name for name in SOURCES if (vendor.folder / name).is_file()]
    if len(found) == 1:
        return found[0]
    collector.error(
        "no-source" if not found else "two-sources",
        f"{vendor.shown} holds {' and '.join(found) or 'no OpenAPI document'};"
        f" expected one of {', '.join(SOURCES)}",
        at=Location(vendor.shown),
        hint="keep openapi.yaml (hand-written) or source.yaml|json (as published), not both",
    )
    return None


def _verbatim(vendor: Vendor, normalized: Document) -> dict[str, str]:
    """Files of the package that no template prints."""
    document = _without_own_keys(normalized.content)
    return {
        "CHANGELOG.md": vendor.text("CHANGELOG.md") or "# Changelog\n",
        "openapi.yaml": yaml.dump(
            document, Dumper=_Plain, sort_keys=False, allow_unicode=True, width=100
        ),
        "provenance.json": to_json(_provenance(vendor)),
    }


class _Plain(yaml.CSafeDumper):
    """Writes equal parts in full: anchors would be names without meaning."""

    def ignore_aliases(self, data: object) -> bool:
        return True


def _without_own_keys(content: dict[str, object]) -> object:
    paths_: object = content.get("paths", {})
    assert isinstance(paths_, dict)
    cleaned = {
        path: {
            method: (
                {k: v for k, v in operation.items() if k != KEY}
                if isinstance(operation, dict)
                else operation
            )
            for method, operation in item.items()
        }
        for path, item in paths_.items()
    }
    return {**content, "paths": cleaned}


def _provenance(vendor: Vendor) -> dict[str, object]:
    """Hashes of everything that decides the package's content, and the tools' versions."""
    files = sorted(p for p in vendor.folder.iterdir() if p.is_file() and p.name[0] != ".")
    inputs = {path.name: _hash(path.read_bytes()) for path in files if path.name != "names.lock"}
    templates = hashlib.sha256()
    for path in template_files():
        templates.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    return {
        "inputs": inputs,
        "templates": f"sha256:{templates.hexdigest()}",
        "tools": {"clientsmith": version("clientsmith")} | {tool: version(tool) for tool in _TOOLS},
    }


def _hash(content: bytes) -> str:
    return f"sha256:{hashlib.sha256(content).hexdigest()}"
