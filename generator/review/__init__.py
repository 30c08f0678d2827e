"""Review: what a change of a vendor does on the wire, to callers, and to the package's version."""

from .change import Review
from .checks import table
from .editions import UnknownEdition, opened
from .gate import verdict
from .loading import Loading
from .release import Release, ReleaseError, files_of, planned
from .reports import FORMATS, styled
from .waivers import FILE as ACCEPTED
from .waivers import read as read_accepted

__all__ = [
    "ACCEPTED",
    "FORMATS",
    "Loading",
    "Release",
    "ReleaseError",
    "Review",
    "UnknownEdition",
    "files_of",
    "opened",
    "planned",
    "read_accepted",
    "styled",
    "table",
    "verdict",
]
