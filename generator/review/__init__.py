"""Review: what a change of a vendor does on the wire, to callers, and to the package's version."""

from .change import Review
from .checks import table
from .editions import UnknownEdition, opened
from .gate import verdict
from .loading import Loading
from .release import Release, ReleaseError, planned, written
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
    "opened",
    "planned",
    "read_accepted",
    "styled",
    "table",
    "verdict",
    "written",
]
