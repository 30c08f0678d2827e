# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `StoriesVersions` and `AsyncStoriesVersions`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, async_faked_pages, faked, faked_pages
from ..resources.stories_versions import AsyncStoriesVersions, StoriesVersions


class FakeStoriesVersions(StoriesVersions):
    """`StoriesVersions`, whose methods can be told what they are answered."""

    @faked_pages(StoriesVersions.list)
    def list(self) -> None: ...

    @faked(StoriesVersions.create)
    def create(self) -> None: ...

    @faked(StoriesVersions.get)
    def get(self) -> None: ...

    @faked(StoriesVersions.update)
    def update(self) -> None: ...

    @faked(StoriesVersions.delete)
    def delete(self) -> None: ...


class FakeAsyncStoriesVersions(AsyncStoriesVersions):
    """`AsyncStoriesVersions`, whose methods can be told what they are answered."""

    @async_faked_pages(AsyncStoriesVersions.list)
    def list(self) -> None: ...

    @async_faked(AsyncStoriesVersions.create)
    def create(self) -> None: ...

    @async_faked(AsyncStoriesVersions.get)
    def get(self) -> None: ...

    @async_faked(AsyncStoriesVersions.update)
    def update(self) -> None: ...

    @async_faked(AsyncStoriesVersions.delete)
    def delete(self) -> None: ...
