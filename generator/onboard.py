"""A new vendor's folder, made of a document that someone has published."""

import json
import os
from collections.abc import Mapping
from pathlib import Path

from . import config, output, pipeline
from .diagnostics import Collector
from .records import record
from .vendor import Vendor
from .vendor_files import SOURCES

_CLIENT = """\
# What the document cannot say. Every key is optional; CONTRIBUTING.md of clientsmith lists them.
package:
  distribution: {distribution}
  module: {module}
  class: {class_name}
  version: 0.1.0
"""
# Files that belong to the document may refer back to it by the name that it has lost.
_PUBLISHED_AS = "published_as: {}\n"
_CHANGELOG = "# Changelog\n\n## 0.1.0\n\n- The first version.\n"


class OnboardError(Exception):
    """The folder cannot be made; the message says why, and nothing was written."""


@record(frozen=True, slots=True)
class Onboarded:
    """The files of a new vendor's folder, and how many operations its document has."""

    files: tuple[str, ...]
    operations: int


def onboard(document: Vendor, folder: Path, collector: Collector) -> Onboarded | None:
    """Takes a document and the folder to make; the document is copied as it is, with its files.

    Returns None, with diagnostics in the collector, when the document cannot be read. Raises
    OnboardError when the folder is there already, or cannot be written.
    """
    assert document.document is not None
    if os.path.lexists(folder):
        _make({}, folder)
    read = pipeline.read_source(document, collector)
    if read is None or collector.has_errors:
        return None
    main = Path(document.document)
    source = "source.json" if main.suffix == ".json" else "source.yaml"
    copies = {name: source if name == main.name else name for name in read.files}
    names = config.read("", "client.yaml", document.name, Collector()).package
    texts = {
        "client.yaml": _CLIENT.format(
            distribution=names.distribution, module=names.module, class_name=names.class_name
        )
        + (_PUBLISHED_AS.format(json.dumps(main.name)) if len(copies) > 1 else ""),
        "CHANGELOG.md": _CHANGELOG,
    }
    taken = texts.keys() | {source, *SOURCES, "overlay.yaml", "evidence.yaml"}
    if clash := sorted(taken & (copies.keys() - {main.name})):
        raise OnboardError(f"the document refers to {clash[0]}, which means something else here")
    contents = {name: text.encode() for name, text in texts.items()}
    try:
        contents |= {new: (document.folder / old).read_bytes() for old, new in copies.items()}
    except OSError as problem:
        raise OnboardError(f"{problem.filename} cannot be read: {problem.strerror}") from problem
    _make(contents, folder)
    return Onboarded(tuple(sorted([*copies.values(), *texts])), pipeline.count_operations(read))


def _make(files: Mapping[str, bytes], folder: Path) -> None:
    """The whole folder appears in one step; raises OnboardError where there is one."""
    try:
        output.make(files, folder)
    except output.OutputError as problem:
        raise OnboardError(str(problem)) from problem
