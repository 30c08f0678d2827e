"""When Python looks for garbage: not while there is none."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def many_objects() -> Iterator[None]:
    """Pause the garbage collector while trees are built.

    Nothing of a tree under way is garbage, and to look for some takes two thirds of the time that a
    document takes to read, and a tenth of all that is done with it.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()
