# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `Tags` and `AsyncTags`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, async_faked_pages, faked, faked_pages
from ..resources.tags import AsyncTags, Tags


class FakeTags(Tags):
    """`Tags`, whose methods can be told what they are answered."""

    @faked_pages(Tags.list)
    def list(self) -> None: ...

    @faked(Tags.create)
    def create(self) -> None: ...

    @faked(Tags.get)
    def get(self) -> None: ...

    @faked(Tags.update)
    def update(self) -> None: ...

    @faked(Tags.delete)
    def delete(self) -> None: ...


class FakeAsyncTags(AsyncTags):
    """`AsyncTags`, whose methods can be told what they are answered."""

    @async_faked_pages(AsyncTags.list)
    def list(self) -> None: ...

    @async_faked(AsyncTags.create)
    def create(self) -> None: ...

    @async_faked(AsyncTags.get)
    def get(self) -> None: ...

    @async_faked(AsyncTags.update)
    def update(self) -> None: ...

    @async_faked(AsyncTags.delete)
    def delete(self) -> None: ...
