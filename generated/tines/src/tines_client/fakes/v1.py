# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `V1` and `AsyncV1`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..resources.v1 import AsyncV1, V1

if TYPE_CHECKING:
    from .v1_cases import FakeAsyncV1Cases, FakeV1Cases


class FakeV1(V1):
    """`V1`, whose methods can be told what they are answered."""

    @cached_property
    def cases(self) -> FakeV1Cases:
        """The fake of `V1Cases`."""
        from .v1_cases import FakeV1Cases

        return FakeV1Cases(self._transport)


class FakeAsyncV1(AsyncV1):
    """`AsyncV1`, whose methods can be told what they are answered."""

    @cached_property
    def cases(self) -> FakeAsyncV1Cases:
        """The fake of `V1Cases`."""
        from .v1_cases import FakeAsyncV1Cases

        return FakeAsyncV1Cases(self._transport)
