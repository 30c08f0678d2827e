# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `ItS` and `AsyncItS`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, faked
from ..resources.it_s import AsyncItS, ItS


class FakeItS(ItS):
    """`ItS`, whose methods can be told what they are answered."""

    @faked(ItS.get)
    def get(self) -> None: ...


class FakeAsyncItS(AsyncItS):
    """`AsyncItS`, whose methods can be told what they are answered."""

    @async_faked(AsyncItS.get)
    def get(self) -> None: ...
