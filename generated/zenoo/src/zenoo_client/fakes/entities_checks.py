# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `EntitiesChecks` and `AsyncEntitiesChecks`."""

from __future__ import annotations

from .._runtime.fakes import async_faked_pages, faked_pages
from ..resources.entities_checks import AsyncEntitiesChecks, EntitiesChecks


class FakeEntitiesChecks(EntitiesChecks):
    """`EntitiesChecks`, whose methods can be told what they are answered."""

    @faked_pages(EntitiesChecks.list)
    def list(self) -> None: ...


class FakeAsyncEntitiesChecks(AsyncEntitiesChecks):
    """`AsyncEntitiesChecks`, whose methods can be told what they are answered."""

    @async_faked_pages(AsyncEntitiesChecks.list)
    def list(self) -> None: ...
