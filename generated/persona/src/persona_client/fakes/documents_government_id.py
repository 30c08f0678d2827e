# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `DocumentsGovernmentId` and `AsyncDocumentsGovernmentId`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, faked
from ..resources.documents_government_id import AsyncDocumentsGovernmentId, DocumentsGovernmentId


class FakeDocumentsGovernmentId(DocumentsGovernmentId):
    """`DocumentsGovernmentId`, whose methods can be told what they are answered."""

    @faked(DocumentsGovernmentId.get)
    def get(self) -> None: ...

    @faked(DocumentsGovernmentId.update)
    def update(self) -> None: ...

    @faked(DocumentsGovernmentId.create)
    def create(self) -> None: ...

    @faked(DocumentsGovernmentId.submit)
    def submit(self) -> None: ...


class FakeAsyncDocumentsGovernmentId(AsyncDocumentsGovernmentId):
    """`AsyncDocumentsGovernmentId`, whose methods can be told what they are answered."""

    @async_faked(AsyncDocumentsGovernmentId.get)
    def get(self) -> None: ...

    @async_faked(AsyncDocumentsGovernmentId.update)
    def update(self) -> None: ...

    @async_faked(AsyncDocumentsGovernmentId.create)
    def create(self) -> None: ...

    @async_faked(AsyncDocumentsGovernmentId.submit)
    def submit(self) -> None: ...
