# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `Attachments` and `AsyncAttachments`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.fakes import async_faked, faked, faked_overloads, methods_of
from ..resources.attachments import AsyncAttachments, Attachments

if TYPE_CHECKING:
    from ..models.shared_attachment import Attachment


class FakeAttachments(Attachments):
    """`Attachments`, whose methods can be told what they are answered."""

    @faked_overloads(methods_of(Attachments).get)
    def get(self, answer: Attachment | bytes) -> None: ...

    @faked(Attachments.download_merged)
    def download_merged(self) -> None: ...

    @faked(Attachments.upload)
    def upload(self) -> None: ...

    @faked(Attachments.upload_multipart)
    def upload_multipart(self) -> None: ...


class FakeAsyncAttachments(AsyncAttachments):
    """`AsyncAttachments`, whose methods can be told what they are answered."""

    @faked_overloads(methods_of(AsyncAttachments).get)
    def get(self, answer: Attachment | bytes) -> None: ...

    @async_faked(AsyncAttachments.download_merged)
    def download_merged(self) -> None: ...

    @async_faked(AsyncAttachments.upload)
    def upload(self) -> None: ...

    @async_faked(AsyncAttachments.upload_multipart)
    def upload_multipart(self) -> None: ...
