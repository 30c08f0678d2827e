# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `ApiKeys` and `AsyncApiKeys`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, async_faked_pages, faked, faked_pages
from ..resources.api_keys import AsyncApiKeys, ApiKeys


class FakeApiKeys(ApiKeys):
    """`ApiKeys`, whose methods can be told what they are answered."""

    @faked_pages(ApiKeys.list)
    def list(self) -> None: ...

    @faked(ApiKeys.create)
    def create(self) -> None: ...

    @faked(ApiKeys.get)
    def get(self) -> None: ...

    @faked(ApiKeys.update)
    def update(self) -> None: ...

    @faked(ApiKeys.expire)
    def expire(self) -> None: ...

    @faked(ApiKeys.clone)
    def clone(self) -> None: ...


class FakeAsyncApiKeys(AsyncApiKeys):
    """`AsyncApiKeys`, whose methods can be told what they are answered."""

    @async_faked_pages(AsyncApiKeys.list)
    def list(self) -> None: ...

    @async_faked(AsyncApiKeys.create)
    def create(self) -> None: ...

    @async_faked(AsyncApiKeys.get)
    def get(self) -> None: ...

    @async_faked(AsyncApiKeys.update)
    def update(self) -> None: ...

    @async_faked(AsyncApiKeys.expire)
    def expire(self) -> None: ...

    @async_faked(AsyncApiKeys.clone)
    def clone(self) -> None: ...
