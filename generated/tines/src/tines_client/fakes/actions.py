# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `Actions` and `AsyncActions`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.fakes import async_faked, async_faked_pages, faked, faked_pages
from ..resources.actions import AsyncActions, Actions

if TYPE_CHECKING:
    from .actions_events import FakeActionsEvents, FakeAsyncActionsEvents
    from .actions_logs import FakeActionsLogs, FakeAsyncActionsLogs


class FakeActions(Actions):
    """`Actions`, whose methods can be told what they are answered."""

    @cached_property
    def events(self) -> FakeActionsEvents:
        """The fake of `ActionsEvents`."""
        from .actions_events import FakeActionsEvents

        return FakeActionsEvents(self._transport)

    @cached_property
    def logs(self) -> FakeActionsLogs:
        """The fake of `ActionsLogs`."""
        from .actions_logs import FakeActionsLogs

        return FakeActionsLogs(self._transport)

    @faked_pages(Actions.list)
    def list(self) -> None: ...

    @faked(Actions.create)
    def create(self) -> None: ...

    @faked(Actions.get)
    def get(self) -> None: ...

    @faked(Actions.update)
    def update(self) -> None: ...

    @faked(Actions.delete)
    def delete(self) -> None: ...

    @faked(Actions.clear_memory)
    def clear_memory(self) -> None: ...


class FakeAsyncActions(AsyncActions):
    """`AsyncActions`, whose methods can be told what they are answered."""

    @cached_property
    def events(self) -> FakeAsyncActionsEvents:
        """The fake of `ActionsEvents`."""
        from .actions_events import FakeAsyncActionsEvents

        return FakeAsyncActionsEvents(self._transport)

    @cached_property
    def logs(self) -> FakeAsyncActionsLogs:
        """The fake of `ActionsLogs`."""
        from .actions_logs import FakeAsyncActionsLogs

        return FakeAsyncActionsLogs(self._transport)

    @async_faked_pages(AsyncActions.list)
    def list(self) -> None: ...

    @async_faked(AsyncActions.create)
    def create(self) -> None: ...

    @async_faked(AsyncActions.get)
    def get(self) -> None: ...

    @async_faked(AsyncActions.update)
    def update(self) -> None: ...

    @async_faked(AsyncActions.delete)
    def delete(self) -> None: ...

    @async_faked(AsyncActions.clear_memory)
    def clear_memory(self) -> None: ...
