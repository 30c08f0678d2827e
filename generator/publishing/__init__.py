"""Built packages -> a private index, compared before and read back after.

`index`, `settings`, `listing`, `answers` and `decisions` decide and send nothing; `reading` and
`uploading` are the only ones on the network, with what `credentials` found; `publisher` puts them
together. Needs the extra `publish` of the program.
"""

from collections.abc import Callable, Mapping, Sequence

from .collecting import UnusableDistributions, Wanted, collected, release
from .connection import Clock, IndexFault, Limits, SystemClock
from .credentials import Access, UnreadableCredentials, find
from .index import Index, UnusableIndex, index, origin
from .listing import ListedFile
from .outcome import FileResult, Outcome, Published, Release
from .public_names import taken, warned
from .publisher import Publisher
from .reading import IndexReader, Listing
from .report import as_data, styled, summary
from .settings import FILE, Indexes, read
from .uploading import Uploader

__all__ = [
    "FILE",
    "FileResult",
    "Index",
    "IndexFault",
    "Indexes",
    "ListedFile",
    "Listing",
    "Outcome",
    "Published",
    "Release",
    "SystemClock",
    "UnreadableCredentials",
    "UnusableDistributions",
    "UnusableIndex",
    "Wanted",
    "as_data",
    "collected",
    "index",
    "publish",
    "read",
    "release",
    "styled",
    "summary",
    "taken",
    "warned",
]


def publish(
    index: Index,
    releases: Sequence[Release],
    environment: Mapping[str, str],
    *,
    is_dry: bool = False,
    limits: Limits | None = None,
    clock: Clock | None = None,
    at_work: Callable[[str], None] = lambda text: None,
) -> tuple[Published, ...]:
    """Takes an index, what is to be there, and the variables in which credentials may be.

    Returns what became of each release, in their order: what fails is said there. `at_work` hears
    what is done now. Raises UnreadableCredentials.
    """
    bounds, time = limits or Limits(), clock or SystemClock()
    access = find(index.publish_url, index.name, environment)
    reader = IndexReader(index, _access_to_read(index, access), bounds, time)
    publisher = Publisher(reader, Uploader(index, access, bounds, time), bounds, time)
    return publisher.publish_all(releases, is_dry=is_dry, at_work=at_work)


def _access_to_read(index: Index, access: Access) -> Access:
    """How the index is read: as files are sent, unless that is another server.

    What the environment holds is meant for the one that takes files.
    """
    if origin(index.url) == origin(index.publish_url):
        return access
    return find(index.url, index.name, {})
