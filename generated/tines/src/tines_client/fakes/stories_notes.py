# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `StoriesNotes` and `AsyncStoriesNotes`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, async_faked_pages, faked, faked_pages
from ..resources.stories_notes import AsyncStoriesNotes, StoriesNotes


class FakeStoriesNotes(StoriesNotes):
    """`StoriesNotes`, whose methods can be told what they are answered."""

    @faked_pages(StoriesNotes.list)
    def list(self) -> None: ...

    @faked(StoriesNotes.create)
    def create(self) -> None: ...

    @faked(StoriesNotes.get)
    def get(self) -> None: ...

    @faked(StoriesNotes.update)
    def update(self) -> None: ...

    @faked(StoriesNotes.delete)
    def delete(self) -> None: ...


class FakeAsyncStoriesNotes(AsyncStoriesNotes):
    """`AsyncStoriesNotes`, whose methods can be told what they are answered."""

    @async_faked_pages(AsyncStoriesNotes.list)
    def list(self) -> None: ...

    @async_faked(AsyncStoriesNotes.create)
    def create(self) -> None: ...

    @async_faked(AsyncStoriesNotes.get)
    def get(self) -> None: ...

    @async_faked(AsyncStoriesNotes.update)
    def update(self) -> None: ...

    @async_faked(AsyncStoriesNotes.delete)
    def delete(self) -> None: ...
