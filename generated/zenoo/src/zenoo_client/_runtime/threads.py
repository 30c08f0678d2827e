"""Work that takes time, apart from the loop of an asynchronous client."""

from collections.abc import Callable
from typing import ParamSpec, TypeVar

T = TypeVar("T")
P = ParamSpec("P")


async def in_thread(work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """What the work returns; it goes on where the task is cancelled."""
    import asyncio  # costs what callers of the other client need not pay

    return await asyncio.to_thread(work, *args, **kwargs)
