# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `GraphQueries` and `AsyncGraphQueries`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, faked
from ..resources.graph_queries import AsyncGraphQueries, GraphQueries


class FakeGraphQueries(GraphQueries):
    """`GraphQueries`, whose methods can be told what they are answered."""

    @faked(GraphQueries.create)
    def create(self) -> None: ...

    @faked(GraphQueries.get)
    def get(self) -> None: ...


class FakeAsyncGraphQueries(AsyncGraphQueries):
    """`AsyncGraphQueries`, whose methods can be told what they are answered."""

    @async_faked(AsyncGraphQueries.create)
    def create(self) -> None: ...

    @async_faked(AsyncGraphQueries.get)
    def get(self) -> None: ...
