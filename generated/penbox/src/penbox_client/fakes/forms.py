# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `Forms` and `AsyncForms`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, async_faked_pages, faked, faked_pages
from ..resources.forms import AsyncForms, Forms


class FakeForms(Forms):
    """`Forms`, whose methods can be told what they are answered."""

    @faked_pages(Forms.list)
    def list(self) -> None: ...

    @faked(Forms.create)
    def create(self) -> None: ...

    @faked(Forms.count)
    def count(self) -> None: ...

    @faked(Forms.get)
    def get(self) -> None: ...

    @faked(Forms.update)
    def update(self) -> None: ...


class FakeAsyncForms(AsyncForms):
    """`AsyncForms`, whose methods can be told what they are answered."""

    @async_faked_pages(AsyncForms.list)
    def list(self) -> None: ...

    @async_faked(AsyncForms.create)
    def create(self) -> None: ...

    @async_faked(AsyncForms.count)
    def count(self) -> None: ...

    @async_faked(AsyncForms.get)
    def get(self) -> None: ...

    @async_faked(AsyncForms.update)
    def update(self) -> None: ...
