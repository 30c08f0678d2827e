# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `Reports` and `AsyncReports`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.fakes import faked_overloads
from ..resources.reports import AsyncReports, Reports

if TYPE_CHECKING:
    from typing import Any, Literal, Unpack, overload

    from .._runtime.fakes import MethodFake
    from .._runtime.types import Options
    from ..models.reports import Report

    class _Fake_get(MethodFake[..., Any, bytes | Report | str | None]):
        @overload
        def __call__(
            self,
            report_id: str,
            *,
            accept: Literal["application/json"] = "application/json",
            **options: Unpack[Options],
        ) -> Report | None: ...

        @overload
        def __call__(
            self,
            report_id: str,
            *,
            accept: Literal["application/pdf", "application/vnd.acme+zip"],
            **options: Unpack[Options],
        ) -> bytes | None: ...

        @overload
        def __call__(
            self, report_id: str, *, accept: Literal["text/csv"], **options: Unpack[Options]
        ) -> str | None: ...

        def __call__(self, *args: Any, **kwargs: Any) -> Any:
            return args

    class _AsyncFake_get(MethodFake[..., Any, bytes | Report | str | None]):
        @overload
        async def __call__(
            self,
            report_id: str,
            *,
            accept: Literal["application/json"] = "application/json",
            **options: Unpack[Options],
        ) -> Report | None: ...

        @overload
        async def __call__(
            self,
            report_id: str,
            *,
            accept: Literal["application/pdf", "application/vnd.acme+zip"],
            **options: Unpack[Options],
        ) -> bytes | None: ...

        @overload
        async def __call__(
            self, report_id: str, *, accept: Literal["text/csv"], **options: Unpack[Options]
        ) -> str | None: ...

        async def __call__(self, *args: Any, **kwargs: Any) -> Any:
            return args


class FakeReports(Reports):
    """`Reports`, whose methods can be told what they are answered."""

    @faked_overloads
    def get(self) -> _Fake_get:
        return self.get


class FakeAsyncReports(AsyncReports):
    """`AsyncReports`, whose methods can be told what they are answered."""

    @faked_overloads
    def get(self) -> _AsyncFake_get:
        return self.get
