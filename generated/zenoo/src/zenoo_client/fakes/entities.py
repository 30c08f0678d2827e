# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `Entities` and `AsyncEntities`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.fakes import async_faked, async_faked_pages, faked, faked_pages
from ..resources.entities import AsyncEntities, Entities

if TYPE_CHECKING:
    from .entities_alerts import FakeAsyncEntitiesAlerts, FakeEntitiesAlerts
    from .entities_checks import FakeAsyncEntitiesChecks, FakeEntitiesChecks


class FakeEntities(Entities):
    """`Entities`, whose methods can be told what they are answered."""

    @cached_property
    def checks(self) -> FakeEntitiesChecks:
        """The fake of `EntitiesChecks`."""
        from .entities_checks import FakeEntitiesChecks

        return FakeEntitiesChecks(self._transport)

    @cached_property
    def alerts(self) -> FakeEntitiesAlerts:
        """The fake of `EntitiesAlerts`."""
        from .entities_alerts import FakeEntitiesAlerts

        return FakeEntitiesAlerts(self._transport)

    @faked(Entities.create)
    def create(self) -> None: ...

    @faked_pages(Entities.list)
    def list(self) -> None: ...

    @faked(Entities.get)
    def get(self) -> None: ...

    @faked(Entities.update)
    def update(self) -> None: ...


class FakeAsyncEntities(AsyncEntities):
    """`AsyncEntities`, whose methods can be told what they are answered."""

    @cached_property
    def checks(self) -> FakeAsyncEntitiesChecks:
        """The fake of `EntitiesChecks`."""
        from .entities_checks import FakeAsyncEntitiesChecks

        return FakeAsyncEntitiesChecks(self._transport)

    @cached_property
    def alerts(self) -> FakeAsyncEntitiesAlerts:
        """The fake of `EntitiesAlerts`."""
        from .entities_alerts import FakeAsyncEntitiesAlerts

        return FakeAsyncEntitiesAlerts(self._transport)

    @async_faked(AsyncEntities.create)
    def create(self) -> None: ...

    @async_faked_pages(AsyncEntities.list)
    def list(self) -> None: ...

    @async_faked(AsyncEntities.get)
    def get(self) -> None: ...

    @async_faked(AsyncEntities.update)
    def update(self) -> None: ...
