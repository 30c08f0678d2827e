# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `DocumentIntelligence` and `AsyncDocumentIntelligence`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, faked
from ..resources.document_intelligence import AsyncDocumentIntelligence, DocumentIntelligence


class FakeDocumentIntelligence(DocumentIntelligence):
    """`DocumentIntelligence`, whose methods can be told what they are answered."""

    @faked(DocumentIntelligence.create)
    def create(self) -> None: ...

    @faked(DocumentIntelligence.get)
    def get(self) -> None: ...

    @faked(DocumentIntelligence.wait)
    def wait(self) -> None: ...


class FakeAsyncDocumentIntelligence(AsyncDocumentIntelligence):
    """`AsyncDocumentIntelligence`, whose methods can be told what they are answered."""

    @async_faked(AsyncDocumentIntelligence.create)
    def create(self) -> None: ...

    @async_faked(AsyncDocumentIntelligence.get)
    def get(self) -> None: ...

    @async_faked(AsyncDocumentIntelligence.wait)
    def wait(self) -> None: ...
