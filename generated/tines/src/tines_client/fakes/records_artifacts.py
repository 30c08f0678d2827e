# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `RecordsArtifacts` and `AsyncRecordsArtifacts`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, faked
from ..resources.records_artifacts import AsyncRecordsArtifacts, RecordsArtifacts


class FakeRecordsArtifacts(RecordsArtifacts):
    """`RecordsArtifacts`, whose methods can be told what they are answered."""

    @faked(RecordsArtifacts.get)
    def get(self) -> None: ...


class FakeAsyncRecordsArtifacts(AsyncRecordsArtifacts):
    """`AsyncRecordsArtifacts`, whose methods can be told what they are answered."""

    @async_faked(AsyncRecordsArtifacts.get)
    def get(self) -> None: ...
