# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `RecordViews` and `AsyncRecordViews`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, async_faked_pages, faked, faked_pages
from ..resources.record_views import AsyncRecordViews, RecordViews


class FakeRecordViews(RecordViews):
    """`RecordViews`, whose methods can be told what they are answered."""

    @faked_pages(RecordViews.list)
    def list(self) -> None: ...

    @faked(RecordViews.import_)
    def import_(self) -> None: ...

    @faked(RecordViews.delete)
    def delete(self) -> None: ...

    @faked(RecordViews.export)
    def export(self) -> None: ...


class FakeAsyncRecordViews(AsyncRecordViews):
    """`AsyncRecordViews`, whose methods can be told what they are answered."""

    @async_faked_pages(AsyncRecordViews.list)
    def list(self) -> None: ...

    @async_faked(AsyncRecordViews.import_)
    def import_(self) -> None: ...

    @async_faked(AsyncRecordViews.delete)
    def delete(self) -> None: ...

    @async_faked(AsyncRecordViews.export)
    def export(self) -> None: ...
