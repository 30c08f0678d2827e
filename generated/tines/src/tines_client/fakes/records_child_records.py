# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `RecordsChildRecords` and `AsyncRecordsChildRecords`."""

from __future__ import annotations

from .._runtime.fakes import async_faked_pages, faked_pages
from ..resources.records_child_records import AsyncRecordsChildRecords, RecordsChildRecords


class FakeRecordsChildRecords(RecordsChildRecords):
    """`RecordsChildRecords`, whose methods can be told what they are answered."""

    @faked_pages(RecordsChildRecords.list)
    def list(self) -> None: ...


class FakeAsyncRecordsChildRecords(AsyncRecordsChildRecords):
    """`AsyncRecordsChildRecords`, whose methods can be told what they are answered."""

    @async_faked_pages(AsyncRecordsChildRecords.list)
    def list(self) -> None: ...
