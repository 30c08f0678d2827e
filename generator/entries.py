"""Where a cache's entries lie, and how one is read.

A run in which nothing has changed loads this and little else, so it needs nothing but what Python
has loaded at its start, and hashes.
"""

import hashlib
import os

from .standing import content_of

VARIABLE = "CLIENTSMITH_CACHE"
FOLDER = ".clientsmith-cache"


def default_folder() -> str:
    """The folder of the cache in the folder where the program runs, or the one that is named."""
    return os.environ.get(VARIABLE) or FOLDER


def place(folder: str, key: str) -> str:
    """The path of an entry."""
    return os.path.join(folder, key[:2], key[2:])


def read(folder: str, key: str) -> str | None:
    """The text of an entry; None when it is absent, unreadable or damaged."""
    try:
        content = content_of(place(folder, key))
    except OSError:
        return None
    digest, _, text = content.partition(b"\n")
    if digest.decode("ascii", "replace") != hashlib.sha256(text).hexdigest():
        return None
    return text.decode()
