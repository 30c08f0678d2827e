"""One state of a vendor, as far as a review looks at it."""

from collections.abc import Mapping

from ..document import Document
from ..records import record
from .settings import Settings


@record(frozen=True, slots=True)
class Edition:
    """One state of a vendor.

    `document` is in words of 3.1. `tree` maps the paths of the package's modules to texts, and is
    None where there is no package; `is_kept` says that it was read as it was kept, so that another
    program may have made it, and `is_stale` that it was made from something else than this document. `classes` maps the names of model classes to the pointers of what they
    describe. `settings` are client.yaml and names.lock.
    """

    vendor: str
    document: Document
    tree: Mapping[str, str] | None
    is_kept: bool
    is_stale: bool
    classes: Mapping[str, str]
    settings: Settings
    version: str
    operations: int = 0
