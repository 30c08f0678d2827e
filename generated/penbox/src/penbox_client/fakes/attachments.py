# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `Attachments` and `AsyncAttachments`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.fakes import async_faked, faked, faked_overloads
from ..resources.attachments import AsyncAttachments, Attachments

if TYPE_CHECKING:
    from typing import Any, Literal, Unpack, overload

    from .._runtime.fakes import MethodFake
    from .._runtime.types import Options
    from ..models.shared_attachment import Attachment

    class _Fake_get(MethodFake[..., Any, Attachment | bytes]):
        @overload
        def __call__(
            self,
            id: str,
            *,
            accept: Literal["application/json"] = "application/json",
            **options: Unpack[Options],
        ) -> Attachment: ...

        @overload
        def __call__(
            self,
            id: str,
            *,
            accept: Literal["application/octet-stream"],
            **options: Unpack[Options],
        ) -> bytes: ...

        def __call__(self, *args: Any, **kwargs: Any) -> Any:
            return args

    class _AsyncFake_get(MethodFake[..., Any, Attachment | bytes]):
        @overload
        async def __call__(
            self,
            id: str,
            *,
            accept: Literal["application/json"] = "application/json",
            **options: Unpack[Options],
        ) -> Attachment: ...

        @overload
        async def __call__(
            self,
            id: str,
            *,
            accept: Literal["application/octet-stream"],
            **options: Unpack[Options],
        ) -> bytes: ...

        async def __call__(self, *args: Any, **kwargs: Any) -> Any:
            return args


class FakeAttachments(Attachments):
    """`Attachments`, whose methods can be told what they are answered."""

    @faked_overloads
    def get(self) -> _Fake_get:
        return self.get

    @faked(Attachments.download_merged)
    def download_merged(self) -> None: ...

    @faked(Attachments.upload)
    def upload(self) -> None: ...

    @faked(Attachments.upload_multipart)
    def upload_multipart(self) -> None: ...


class FakeAsyncAttachments(AsyncAttachments):
    """`AsyncAttachments`, whose methods can be told what they are answered."""

    @faked_overloads
    def get(self) -> _AsyncFake_get:
        return self.get

    @async_faked(AsyncAttachments.download_merged)
    def download_merged(self) -> None: ...

    @async_faked(AsyncAttachments.upload)
    def upload(self) -> None: ...

    @async_faked(AsyncAttachments.upload_multipart)
    def upload_multipart(self) -> None: ...
