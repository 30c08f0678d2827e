"""One test for both fakes of a package: its steps are answered at once, or awaited."""

import asyncio
import inspect
from collections.abc import Callable
from typing import Any

Use = Callable[[Any], Any]


def runs_with(kind: Callable[..., Any]) -> Callable[..., Any]:
    """What runs a function with a new fake of a class, and returns what it returns.

    The function is a generator: it yields answers, or what is to be awaited, and is sent what came of
    it; of a list or a stream, all that it gives. Keywords are settings of the fake.
    """

    def run(use: Use, **settings: Any) -> Any:
        made = kind(**settings)
        if hasattr(made, "__aenter__"):
            return asyncio.run(_later(made, use))
        with made as fake:
            return _driven(use(fake))

    return run


async def _later(made: Any, use: Use) -> Any:
    async with made as fake:
        return await _awaited(use(fake))


def _driven(steps: Any) -> Any:
    """The result of a generator whose steps are answers."""
    given: Any = None
    while True:
        try:
            step = steps.send(given)
        except StopIteration as end:
            return end.value
        given = list(step) if _is_listed(step) else step


def _is_listed(step: Any) -> bool:
    """Whether it is a list, a walk over one, or a stream."""
    return any(hasattr(step, name) for name in ("pages", "bookmark", "events"))


async def _awaited(steps: Any) -> Any:
    given, error = None, None
    while True:
        try:
            step = steps.throw(error) if error else steps.send(given)
        except StopIteration as end:
            return end.value
        given = error = None
        try:
            given = await step if inspect.isawaitable(step) else step
            if _is_listed(given):
                given = [one async for one in given]
        except Exception as raised:
            error = raised
