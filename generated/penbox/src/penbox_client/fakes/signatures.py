# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `Signatures` and `AsyncSignatures`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.fakes import faked_overloads
from ..resources.signatures import AsyncSignatures, Signatures

if TYPE_CHECKING:
    from typing import Any, Literal, Unpack, overload

    from .._runtime.fakes import MethodFake
    from .._runtime.types import Options
    from ..models.signatures import Signature

    class _Fake_get(MethodFake[..., Any, Signature | bytes]):
        @overload
        def __call__(
            self,
            id: str,
            *,
            accept: Literal["application/json"] = "application/json",
            **options: Unpack[Options],
        ) -> Signature: ...

        @overload
        def __call__(
            self,
            id: str,
            *,
            accept: Literal["application/octet-stream"],
            **options: Unpack[Options],
        ) -> bytes: ...

        def __call__(self, *args: Any, **kwargs: Any) -> Any:
            return args

    class _AsyncFake_get(MethodFake[..., Any, Signature | bytes]):
        @overload
        async def __call__(
            self,
            id: str,
            *,
            accept: Literal["application/json"] = "application/json",
            **options: Unpack[Options],
        ) -> Signature: ...

        @overload
        async def __call__(
            self,
            id: str,
            *,
            accept: Literal["application/octet-stream"],
            **options: Unpack[Options],
        ) -> bytes: ...

        async def __call__(self, *args: Any, **kwargs: Any) -> Any:
            return args


class FakeSignatures(Signatures):
    """`Signatures`, whose methods can be told what they are answered."""

    @faked_overloads
    def get(self) -> _Fake_get:
        return self.get


class FakeAsyncSignatures(AsyncSignatures):
    """`AsyncSignatures`, whose methods can be told what they are answered."""

    @faked_overloads
    def get(self) -> _AsyncFake_get:
        return self.get
