# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `Documents` and `AsyncDocuments`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.fakes import async_faked, faked
from ..resources.documents import AsyncDocuments, Documents

if TYPE_CHECKING:
    from .documents_generic import FakeAsyncDocumentsGeneric, FakeDocumentsGeneric
    from .documents_government_id import FakeAsyncDocumentsGovernmentId, FakeDocumentsGovernmentId


class FakeDocuments(Documents):
    """`Documents`, whose methods can be told what they are answered."""

    @cached_property
    def generic(self) -> FakeDocumentsGeneric:
        """The fake of `DocumentsGeneric`."""
        from .documents_generic import FakeDocumentsGeneric

        return FakeDocumentsGeneric(self._transport)

    @cached_property
    def government_id(self) -> FakeDocumentsGovernmentId:
        """The fake of `DocumentsGovernmentId`."""
        from .documents_government_id import FakeDocumentsGovernmentId

        return FakeDocumentsGovernmentId(self._transport)

    @faked(Documents.get)
    def get(self) -> None: ...


class FakeAsyncDocuments(AsyncDocuments):
    """`AsyncDocuments`, whose methods can be told what they are answered."""

    @cached_property
    def generic(self) -> FakeAsyncDocumentsGeneric:
        """The fake of `DocumentsGeneric`."""
        from .documents_generic import FakeAsyncDocumentsGeneric

        return FakeAsyncDocumentsGeneric(self._transport)

    @cached_property
    def government_id(self) -> FakeAsyncDocumentsGovernmentId:
        """The fake of `DocumentsGovernmentId`."""
        from .documents_government_id import FakeAsyncDocumentsGovernmentId

        return FakeAsyncDocumentsGovernmentId(self._transport)

    @async_faked(AsyncDocuments.get)
    def get(self) -> None: ...
