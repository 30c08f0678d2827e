# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `Pictures` and `AsyncPictures`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, faked
from ..resources.pictures import AsyncPictures, Pictures


class FakePictures(Pictures):
    """`Pictures`, whose methods can be told what they are answered."""

    @faked(Pictures.list)
    def list(self) -> None: ...


class FakeAsyncPictures(AsyncPictures):
    """`AsyncPictures`, whose methods can be told what they are answered."""

    @async_faked(AsyncPictures.list)
    def list(self) -> None: ...
