# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `CaseWebhooks` and `AsyncCaseWebhooks`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, async_faked_pages, faked, faked_pages
from ..resources.case_webhooks import AsyncCaseWebhooks, CaseWebhooks


class FakeCaseWebhooks(CaseWebhooks):
    """`CaseWebhooks`, whose methods can be told what they are answered."""

    @faked_pages(CaseWebhooks.list)
    def list(self) -> None: ...

    @faked(CaseWebhooks.create)
    def create(self) -> None: ...

    @faked(CaseWebhooks.get)
    def get(self) -> None: ...

    @faked(CaseWebhooks.update)
    def update(self) -> None: ...

    @faked(CaseWebhooks.delete)
    def delete(self) -> None: ...


class FakeAsyncCaseWebhooks(AsyncCaseWebhooks):
    """`AsyncCaseWebhooks`, whose methods can be told what they are answered."""

    @async_faked_pages(AsyncCaseWebhooks.list)
    def list(self) -> None: ...

    @async_faked(AsyncCaseWebhooks.create)
    def create(self) -> None: ...

    @async_faked(AsyncCaseWebhooks.get)
    def get(self) -> None: ...

    @async_faked(AsyncCaseWebhooks.update)
    def update(self) -> None: ...

    @async_faked(AsyncCaseWebhooks.delete)
    def delete(self) -> None: ...
