"""A package folder of `generated/` -> its wheel and its source distribution, the same bytes anywhere.

What this needs is the extra `publish` of the program; nothing else imports it.
"""

from .bill import bill_of
from .building import BuildError, build
from .distribution import Distribution, Kind, described
from .refusals import (
    refuse_published,
    refuse_same_name,
    refuse_small_version,
    refuse_stale,
    report_unread,
)
from .tools import MissingTools, require_tools

__all__ = [
    "BuildError",
    "Distribution",
    "Kind",
    "MissingTools",
    "bill_of",
    "build",
    "described",
    "refuse_published",
    "refuse_same_name",
    "refuse_small_version",
    "refuse_stale",
    "report_unread",
    "require_tools",
]
