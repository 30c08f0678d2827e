# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `StoriesOwners` and `AsyncStoriesOwners`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, faked
from ..resources.stories_owners import AsyncStoriesOwners, StoriesOwners


class FakeStoriesOwners(StoriesOwners):
    """`StoriesOwners`, whose methods can be told what they are answered."""

    @faked(StoriesOwners.add)
    def add(self) -> None: ...

    @faked(StoriesOwners.remove)
    def remove(self) -> None: ...


class FakeAsyncStoriesOwners(AsyncStoriesOwners):
    """`AsyncStoriesOwners`, whose methods can be told what they are answered."""

    @async_faked(AsyncStoriesOwners.add)
    def add(self) -> None: ...

    @async_faked(AsyncStoriesOwners.remove)
    def remove(self) -> None: ...
