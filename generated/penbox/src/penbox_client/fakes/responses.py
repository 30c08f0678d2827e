# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `Responses` and `AsyncResponses`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.fakes import faked_overloads
from ..resources.responses import AsyncResponses, Responses

if TYPE_CHECKING:
    from typing import Any, Literal, Unpack, overload

    from .._runtime.fakes import MethodFake
    from .._runtime.types import Options
    from ..models.responses import FormResponseAnswer

    class _Fake_get(MethodFake[..., Any, FormResponseAnswer | bytes]):
        @overload
        def __call__(
            self,
            id: str,
            *,
            accept: Literal["application/json"] = "application/json",
            **options: Unpack[Options],
        ) -> FormResponseAnswer: ...

        @overload
        def __call__(
            self, id: str, *, accept: Literal["application/pdf"], **options: Unpack[Options]
        ) -> bytes: ...

        def __call__(self, *args: Any, **kwargs: Any) -> Any:
            return args

    class _AsyncFake_get(MethodFake[..., Any, FormResponseAnswer | bytes]):
        @overload
        async def __call__(
            self,
            id: str,
            *,
            accept: Literal["application/json"] = "application/json",
            **options: Unpack[Options],
        ) -> FormResponseAnswer: ...

        @overload
        async def __call__(
            self, id: str, *, accept: Literal["application/pdf"], **options: Unpack[Options]
        ) -> bytes: ...

        async def __call__(self, *args: Any, **kwargs: Any) -> Any:
            return args


class FakeResponses(Responses):
    """`Responses`, whose methods can be told what they are answered."""

    @faked_overloads
    def get(self) -> _Fake_get:
        return self.get


class FakeAsyncResponses(AsyncResponses):
    """`AsyncResponses`, whose methods can be told what they are answered."""

    @faked_overloads
    def get(self) -> _AsyncFake_get:
        return self.get
