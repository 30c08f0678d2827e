"""Methods that answer in another form than their own: raw, or before the content has come."""

import functools
from collections.abc import Callable, Coroutine
from typing import Any


def asking(method: Callable[..., Any], option: str) -> Callable[..., Any]:
    """The method, called with an option that is private and in no signature."""

    @functools.wraps(method)
    def call(*args: object, **kwargs: object) -> Any:
        return method(*args, **kwargs, **{option: True})

    return call


def async_asking(
    method: Callable[..., Any], option: str
) -> Callable[..., Coroutine[Any, Any, Any]]:
    """The same for an asynchronous method, and for one that walks pages and is awaited then."""

    @functools.wraps(method)
    async def call(*args: object, **kwargs: object) -> Any:
        return await method(*args, **kwargs, **{option: True})

    return call
