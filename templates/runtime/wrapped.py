"""Methods that answer in another form than their own: raw, or before the content has come."""

import functools
from collections.abc import Callable, Coroutine
from typing import Any, Final

from .types import Options

# Options that are private and in no signature.
RAW: Final = "raw_response_"
STREAMED: Final = "streamed_response_"


def is_raw(options: Options) -> bool:
    """Whether the caller wants the raw response; set by the wrappers of `response`."""
    return RAW in options


def is_streamed(options: Options) -> bool:
    """Whether the caller reads the answer as it comes; set by the wrappers of `streamed`."""
    return STREAMED in options


def is_wrapped(options: Options) -> bool:
    """Whether the caller wants anything but the decoded answer."""
    return RAW in options or STREAMED in options


def asking(method: Callable[..., Any], option: str) -> Callable[..., Any]:
    """The method, called with one of the private options."""

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
