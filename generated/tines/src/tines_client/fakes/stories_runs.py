# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `StoriesRuns` and `AsyncStoriesRuns`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, async_faked_pages, faked, faked_pages
from ..resources.stories_runs import AsyncStoriesRuns, StoriesRuns


class FakeStoriesRuns(StoriesRuns):
    """`StoriesRuns`, whose methods can be told what they are answered."""

    @faked_pages(StoriesRuns.list)
    def list(self) -> None: ...

    @faked_pages(StoriesRuns.list_events)
    def list_events(self) -> None: ...

    @faked(StoriesRuns.get)
    def get(self) -> None: ...


class FakeAsyncStoriesRuns(AsyncStoriesRuns):
    """`AsyncStoriesRuns`, whose methods can be told what they are answered."""

    @async_faked_pages(AsyncStoriesRuns.list)
    def list(self) -> None: ...

    @async_faked_pages(AsyncStoriesRuns.list_events)
    def list_events(self) -> None: ...

    @async_faked(AsyncStoriesRuns.get)
    def get(self) -> None: ...
