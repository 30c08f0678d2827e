# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `Credentials` and `AsyncCredentials`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, async_faked_pages, faked, faked_pages
from ..resources.credentials import AsyncCredentials, Credentials


class FakeCredentials(Credentials):
    """`Credentials`, whose methods can be told what they are answered."""

    @faked_pages(Credentials.list)
    def list(self) -> None: ...

    @faked(Credentials.create)
    def create(self) -> None: ...

    @faked(Credentials.get)
    def get(self) -> None: ...

    @faked(Credentials.update)
    def update(self) -> None: ...

    @faked(Credentials.delete)
    def delete(self) -> None: ...


class FakeAsyncCredentials(AsyncCredentials):
    """`AsyncCredentials`, whose methods can be told what they are answered."""

    @async_faked_pages(AsyncCredentials.list)
    def list(self) -> None: ...

    @async_faked(AsyncCredentials.create)
    def create(self) -> None: ...

    @async_faked(AsyncCredentials.get)
    def get(self) -> None: ...

    @async_faked(AsyncCredentials.update)
    def update(self) -> None: ...

    @async_faked(AsyncCredentials.delete)
    def delete(self) -> None: ...
