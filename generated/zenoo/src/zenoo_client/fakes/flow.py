# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `Flow` and `AsyncFlow`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.fakes import async_faked, faked
from ..resources.flow import AsyncFlow, Flow

if TYPE_CHECKING:
    from .flow_companies import FakeAsyncFlowCompanies, FakeFlowCompanies
    from .flow_persons import FakeAsyncFlowPersons, FakeFlowPersons
    from .flow_results import FakeAsyncFlowResults, FakeFlowResults


class FakeFlow(Flow):
    """`Flow`, whose methods can be told what they are answered."""

    @cached_property
    def companies(self) -> FakeFlowCompanies:
        """The fake of `FlowCompanies`."""
        from .flow_companies import FakeFlowCompanies

        return FakeFlowCompanies(self._transport)

    @cached_property
    def persons(self) -> FakeFlowPersons:
        """The fake of `FlowPersons`."""
        from .flow_persons import FakeFlowPersons

        return FakeFlowPersons(self._transport)

    @cached_property
    def results(self) -> FakeFlowResults:
        """The fake of `FlowResults`."""
        from .flow_results import FakeFlowResults

        return FakeFlowResults(self._transport)

    @faked(Flow.screen)
    def screen(self) -> None: ...


class FakeAsyncFlow(AsyncFlow):
    """`AsyncFlow`, whose methods can be told what they are answered."""

    @cached_property
    def companies(self) -> FakeAsyncFlowCompanies:
        """The fake of `FlowCompanies`."""
        from .flow_companies import FakeAsyncFlowCompanies

        return FakeAsyncFlowCompanies(self._transport)

    @cached_property
    def persons(self) -> FakeAsyncFlowPersons:
        """The fake of `FlowPersons`."""
        from .flow_persons import FakeAsyncFlowPersons

        return FakeAsyncFlowPersons(self._transport)

    @cached_property
    def results(self) -> FakeAsyncFlowResults:
        """The fake of `FlowResults`."""
        from .flow_results import FakeAsyncFlowResults

        return FakeAsyncFlowResults(self._transport)

    @async_faked(AsyncFlow.screen)
    def screen(self) -> None: ...
