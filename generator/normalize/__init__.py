"""Source document to normalized document: one form for everything that later stages must read.

Each pass takes a Document and returns another; none changes what it was given. Their order is the
list below, and each docstring says what must have happened before.
"""

from collections.abc import Callable, Iterable, Sequence

from ..diagnostics import Collector
from ..document import Document
from ..naming import NameBook
from .binary import binary
from .booleans import booleans
from .bound import bound
from .combine import ConflictError, combined
from .dereference import dereference
from .describe_required import describe_required
from .direction import direction
from .discriminate import discriminate
from .gather_constants import gather_constants
from .hoist import hoist
from .inherit import inherit
from .inherit_evidence import fold_evidence, inherit_evidence
from .merge_all_of import merge_all_of
from .nullable import nullable
from .plain import plain
from .prune import prune
from .rename import rename
from .schema_walk import (
    ALTERNATIVES,
    SCHEMA,
    annotations,
    assertions,
    is_null,
    parts,
    pointer_of,
    types,
)
from .streams import streams
from .strip import strip
from .upgrade import upgrade
from .upgrade_2 import upgrade_2

# Beside the passes' order, what others need to look around in documents of 3.1.
__all__ = [
    "ALTERNATIVES",
    "ConflictError",
    "PASSES",
    "Pass",
    "SCHEMA",
    "annotations",
    "as_3_1",
    "assertions",
    "combined",
    "is_null",
    "normalize",
    "parts",
    "pointer_of",
    "types",
]

Pass = Callable[[Document, Collector], Document]

PASSES: Sequence[Pass] = (
    upgrade_2,
    upgrade,
    strip,
    bound,  # before anything compares all with all
    inherit_evidence,
    binary,
    dereference,
    streams,  # before schemas change: what an event's data is stands in keywords that go
    inherit,
    gather_constants,
    merge_all_of,
    describe_required,
    plain,
    booleans,
    prune,  # before names are made from places, so that no name comes from an unused place
    nullable,
    hoist,
    discriminate,
    direction,
    prune,  # what stood only in a readOnly property of a body is no longer reached
    fold_evidence,
)


def as_3_1(document: Document, collector: Collector) -> Document:
    """A document of any version in the words of 3.1, otherwise as it is; findings go to `collector`."""
    return upgrade(upgrade_2(document, collector), collector)


def normalize(
    document: Document, names: NameBook, collector: Collector, reserved: Iterable[str] = ()
) -> Document:
    """Take a checked document and return the normalized one, in which every component schema's key
    is a class name decided by `names`; `reserved` are class names that the package needs itself.

    Findings go to `collector`.
    """
    source = document.content
    for run in PASSES:
        if run is hoist:
            document = hoist(document, collector, names, source)
        else:
            document = run(document, collector)
    return rename(document, names, collector, reserved, source)
