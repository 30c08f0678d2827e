# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `StoriesRecipients` and `AsyncStoriesRecipients`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, faked
from ..resources.stories_recipients import AsyncStoriesRecipients, StoriesRecipients


class FakeStoriesRecipients(StoriesRecipients):
    """`StoriesRecipients`, whose methods can be told what they are answered."""

    @faked(StoriesRecipients.add)
    def add(self) -> None: ...

    @faked(StoriesRecipients.remove)
    def remove(self) -> None: ...


class FakeAsyncStoriesRecipients(AsyncStoriesRecipients):
    """`AsyncStoriesRecipients`, whose methods can be told what they are answered."""

    @async_faked(AsyncStoriesRecipients.add)
    def add(self) -> None: ...

    @async_faked(AsyncStoriesRecipients.remove)
    def remove(self) -> None: ...
