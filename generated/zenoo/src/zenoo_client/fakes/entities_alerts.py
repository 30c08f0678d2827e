# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `EntitiesAlerts` and `AsyncEntitiesAlerts`."""

from __future__ import annotations

from .._runtime.fakes import async_faked_pages, faked_pages
from ..resources.entities_alerts import AsyncEntitiesAlerts, EntitiesAlerts


class FakeEntitiesAlerts(EntitiesAlerts):
    """`EntitiesAlerts`, whose methods can be told what they are answered."""

    @faked_pages(EntitiesAlerts.list)
    def list(self) -> None: ...


class FakeAsyncEntitiesAlerts(AsyncEntitiesAlerts):
    """`AsyncEntitiesAlerts`, whose methods can be told what they are answered."""

    @async_faked_pages(AsyncEntitiesAlerts.list)
    def list(self) -> None: ...
