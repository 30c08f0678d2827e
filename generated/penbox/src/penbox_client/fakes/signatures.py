# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `Signatures` and `AsyncSignatures`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.fakes import faked_overloads, methods_of
from ..resources.signatures import AsyncSignatures, Signatures

if TYPE_CHECKING:
    from ..models.signatures import Signature


class FakeSignatures(Signatures):
    """`Signatures`, whose methods can be told what they are answered."""

    @faked_overloads(methods_of(Signatures).get)
    def get(self, answer: Signature | bytes) -> None: ...


class FakeAsyncSignatures(AsyncSignatures):
    """`AsyncSignatures`, whose methods can be told what they are answered."""

    @faked_overloads(methods_of(AsyncSignatures).get)
    def get(self, answer: Signature | bytes) -> None: ...
