# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `DocumentsGeneric` and `AsyncDocumentsGeneric`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, faked
from ..resources.documents_generic import AsyncDocumentsGeneric, DocumentsGeneric


class FakeDocumentsGeneric(DocumentsGeneric):
    """`DocumentsGeneric`, whose methods can be told what they are answered."""

    @faked(DocumentsGeneric.get)
    def get(self) -> None: ...

    @faked(DocumentsGeneric.update)
    def update(self) -> None: ...

    @faked(DocumentsGeneric.create)
    def create(self) -> None: ...

    @faked(DocumentsGeneric.submit)
    def submit(self) -> None: ...


class FakeAsyncDocumentsGeneric(AsyncDocumentsGeneric):
    """`AsyncDocumentsGeneric`, whose methods can be told what they are answered."""

    @async_faked(AsyncDocumentsGeneric.get)
    def get(self) -> None: ...

    @async_faked(AsyncDocumentsGeneric.update)
    def update(self) -> None: ...

    @async_faked(AsyncDocumentsGeneric.create)
    def create(self) -> None: ...

    @async_faked(AsyncDocumentsGeneric.submit)
    def submit(self) -> None: ...
