# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `Records` and `AsyncRecords`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.fakes import async_faked, async_faked_pages, faked, faked_pages
from ..resources.records import AsyncRecords, Records

if TYPE_CHECKING:
    from .records_artifacts import FakeAsyncRecordsArtifacts, FakeRecordsArtifacts
    from .records_child_records import FakeAsyncRecordsChildRecords, FakeRecordsChildRecords


class FakeRecords(Records):
    """`Records`, whose methods can be told what they are answered."""

    @cached_property
    def artifacts(self) -> FakeRecordsArtifacts:
        """The fake of `RecordsArtifacts`."""
        from .records_artifacts import FakeRecordsArtifacts

        return FakeRecordsArtifacts(self._transport)

    @cached_property
    def child_records(self) -> FakeRecordsChildRecords:
        """The fake of `RecordsChildRecords`."""
        from .records_child_records import FakeRecordsChildRecords

        return FakeRecordsChildRecords(self._transport)

    @faked_pages(Records.list)
    def list(self) -> None: ...

    @faked(Records.create)
    def create(self) -> None: ...

    @faked(Records.query)
    def query(self) -> None: ...

    @faked(Records.get)
    def get(self) -> None: ...

    @faked(Records.update)
    def update(self) -> None: ...

    @faked(Records.delete)
    def delete(self) -> None: ...


class FakeAsyncRecords(AsyncRecords):
    """`AsyncRecords`, whose methods can be told what they are answered."""

    @cached_property
    def artifacts(self) -> FakeAsyncRecordsArtifacts:
        """The fake of `RecordsArtifacts`."""
        from .records_artifacts import FakeAsyncRecordsArtifacts

        return FakeAsyncRecordsArtifacts(self._transport)

    @cached_property
    def child_records(self) -> FakeAsyncRecordsChildRecords:
        """The fake of `RecordsChildRecords`."""
        from .records_child_records import FakeAsyncRecordsChildRecords

        return FakeAsyncRecordsChildRecords(self._transport)

    @async_faked_pages(AsyncRecords.list)
    def list(self) -> None: ...

    @async_faked(AsyncRecords.create)
    def create(self) -> None: ...

    @async_faked(AsyncRecords.query)
    def query(self) -> None: ...

    @async_faked(AsyncRecords.get)
    def get(self) -> None: ...

    @async_faked(AsyncRecords.update)
    def update(self) -> None: ...

    @async_faked(AsyncRecords.delete)
    def delete(self) -> None: ...
