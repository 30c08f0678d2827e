# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `Media` and `AsyncMedia`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, async_faked_pages, faked, faked_pages
from ..resources.media import AsyncMedia, Media


class FakeMedia(Media):
    """`Media`, whose methods can be told what they are answered."""

    @faked(Media.upload)
    def upload(self) -> None: ...

    @faked_pages(Media.list)
    def list(self) -> None: ...

    @faked(Media.upload_base64)
    def upload_base64(self) -> None: ...

    @faked(Media.get)
    def get(self) -> None: ...


class FakeAsyncMedia(AsyncMedia):
    """`AsyncMedia`, whose methods can be told what they are answered."""

    @async_faked(AsyncMedia.upload)
    def upload(self) -> None: ...

    @async_faked_pages(AsyncMedia.list)
    def list(self) -> None: ...

    @async_faked(AsyncMedia.upload_base64)
    def upload_base64(self) -> None: ...

    @async_faked(AsyncMedia.get)
    def get(self) -> None: ...
