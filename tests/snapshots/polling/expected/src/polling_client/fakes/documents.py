# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `Documents` and `AsyncDocuments`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, faked
from ..resources.documents import AsyncDocuments, Documents


class FakeDocuments(Documents):
    """`Documents`, whose methods can be told what they are answered."""

    @faked(Documents.get)
    def get(self) -> None: ...

    @faked(Documents.wait_until_read)
    def wait_until_read(self) -> None: ...


class FakeAsyncDocuments(AsyncDocuments):
    """`AsyncDocuments`, whose methods can be told what they are answered."""

    @async_faked(AsyncDocuments.get)
    def get(self) -> None: ...

    @async_faked(AsyncDocuments.wait_until_read)
    def wait_until_read(self) -> None: ...
