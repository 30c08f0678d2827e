# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `Resources` and `AsyncResources`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, async_faked_pages, faked, faked_pages
from ..resources.resources import AsyncResources, Resources


class FakeResources(Resources):
    """`Resources`, whose methods can be told what they are answered."""

    @faked_pages(Resources.list)
    def list(self) -> None: ...

    @faked(Resources.create)
    def create(self) -> None: ...

    @faked(Resources.get)
    def get(self) -> None: ...

    @faked(Resources.update)
    def update(self) -> None: ...

    @faked(Resources.delete)
    def delete(self) -> None: ...

    @faked(Resources.append)
    def append(self) -> None: ...

    @faked(Resources.remove)
    def remove(self) -> None: ...

    @faked(Resources.replace)
    def replace(self) -> None: ...


class FakeAsyncResources(AsyncResources):
    """`AsyncResources`, whose methods can be told what they are answered."""

    @async_faked_pages(AsyncResources.list)
    def list(self) -> None: ...

    @async_faked(AsyncResources.create)
    def create(self) -> None: ...

    @async_faked(AsyncResources.get)
    def get(self) -> None: ...

    @async_faked(AsyncResources.update)
    def update(self) -> None: ...

    @async_faked(AsyncResources.delete)
    def delete(self) -> None: ...

    @async_faked(AsyncResources.append)
    def append(self) -> None: ...

    @async_faked(AsyncResources.remove)
    def remove(self) -> None: ...

    @async_faked(AsyncResources.replace)
    def replace(self) -> None: ...
