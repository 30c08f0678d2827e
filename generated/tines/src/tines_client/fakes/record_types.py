# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `RecordTypes` and `AsyncRecordTypes`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, async_faked_pages, faked, faked_pages
from ..resources.record_types import AsyncRecordTypes, RecordTypes


class FakeRecordTypes(RecordTypes):
    """`RecordTypes`, whose methods can be told what they are answered."""

    @faked_pages(RecordTypes.list)
    def list(self) -> None: ...

    @faked(RecordTypes.create)
    def create(self) -> None: ...

    @faked(RecordTypes.get)
    def get(self) -> None: ...

    @faked(RecordTypes.update)
    def update(self) -> None: ...

    @faked(RecordTypes.delete)
    def delete(self) -> None: ...


class FakeAsyncRecordTypes(AsyncRecordTypes):
    """`AsyncRecordTypes`, whose methods can be told what they are answered."""

    @async_faked_pages(AsyncRecordTypes.list)
    def list(self) -> None: ...

    @async_faked(AsyncRecordTypes.create)
    def create(self) -> None: ...

    @async_faked(AsyncRecordTypes.get)
    def get(self) -> None: ...

    @async_faked(AsyncRecordTypes.update)
    def update(self) -> None: ...

    @async_faked(AsyncRecordTypes.delete)
    def delete(self) -> None: ...
