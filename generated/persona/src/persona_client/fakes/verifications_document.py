# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `VerificationsDocument` and `AsyncVerificationsDocument`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, faked
from ..resources.verifications_document import AsyncVerificationsDocument, VerificationsDocument


class FakeVerificationsDocument(VerificationsDocument):
    """`VerificationsDocument`, whose methods can be told what they are answered."""

    @faked(VerificationsDocument.get)
    def get(self) -> None: ...

    @faked(VerificationsDocument.create)
    def create(self) -> None: ...

    @faked(VerificationsDocument.submit)
    def submit(self) -> None: ...


class FakeAsyncVerificationsDocument(AsyncVerificationsDocument):
    """`AsyncVerificationsDocument`, whose methods can be told what they are answered."""

    @async_faked(AsyncVerificationsDocument.get)
    def get(self) -> None: ...

    @async_faked(AsyncVerificationsDocument.create)
    def create(self) -> None: ...

    @async_faked(AsyncVerificationsDocument.submit)
    def submit(self) -> None: ...
