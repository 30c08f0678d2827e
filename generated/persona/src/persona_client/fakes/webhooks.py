# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `Webhooks` and `AsyncWebhooks`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, async_faked_pages, faked, faked_pages
from ..resources.webhooks import AsyncWebhooks, Webhooks


class FakeWebhooks(Webhooks):
    """`Webhooks`, whose methods can be told what they are answered."""

    @faked_pages(Webhooks.list)
    def list(self) -> None: ...

    @faked(Webhooks.create)
    def create(self) -> None: ...

    @faked(Webhooks.get)
    def get(self) -> None: ...

    @faked(Webhooks.update)
    def update(self) -> None: ...

    @faked(Webhooks.archive)
    def archive(self) -> None: ...

    @faked(Webhooks.enable)
    def enable(self) -> None: ...

    @faked(Webhooks.disable)
    def disable(self) -> None: ...

    @faked(Webhooks.rotate_secret)
    def rotate_secret(self) -> None: ...

    @faked(Webhooks.clone)
    def clone(self) -> None: ...


class FakeAsyncWebhooks(AsyncWebhooks):
    """`AsyncWebhooks`, whose methods can be told what they are answered."""

    @async_faked_pages(AsyncWebhooks.list)
    def list(self) -> None: ...

    @async_faked(AsyncWebhooks.create)
    def create(self) -> None: ...

    @async_faked(AsyncWebhooks.get)
    def get(self) -> None: ...

    @async_faked(AsyncWebhooks.update)
    def update(self) -> None: ...

    @async_faked(AsyncWebhooks.archive)
    def archive(self) -> None: ...

    @async_faked(AsyncWebhooks.enable)
    def enable(self) -> None: ...

    @async_faked(AsyncWebhooks.disable)
    def disable(self) -> None: ...

    @async_faked(AsyncWebhooks.rotate_secret)
    def rotate_secret(self) -> None: ...

    @async_faked(AsyncWebhooks.clone)
    def clone(self) -> None: ...
