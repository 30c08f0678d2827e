# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `Reports` and `AsyncReports`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.fakes import faked_overloads, methods_of
from ..resources.reports import AsyncReports, Reports

if TYPE_CHECKING:
    from ..models.reports import Report


class FakeReports(Reports):
    """`Reports`, whose methods can be told what they are answered."""

    @faked_overloads(methods_of(Reports).get)
    def get(self, answer: bytes | Report | str | None) -> None: ...


class FakeAsyncReports(AsyncReports):
    """`AsyncReports`, whose methods can be told what they are answered."""

    @faked_overloads(methods_of(AsyncReports).get)
    def get(self, answer: bytes | Report | str | None) -> None: ...
