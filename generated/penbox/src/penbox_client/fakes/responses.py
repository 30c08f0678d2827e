# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `Responses` and `AsyncResponses`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.fakes import faked_overloads, methods_of
from ..resources.responses import AsyncResponses, Responses

if TYPE_CHECKING:
    from ..models.responses import FormResponseAnswer


class FakeResponses(Responses):
    """`Responses`, whose methods can be told what they are answered."""

    @faked_overloads(methods_of(Responses).get)
    def get(self, answer: FormResponseAnswer | bytes) -> None: ...


class FakeAsyncResponses(AsyncResponses):
    """`AsyncResponses`, whose methods can be told what they are answered."""

    @faked_overloads(methods_of(AsyncResponses).get)
    def get(self, answer: FormResponseAnswer | bytes) -> None: ...
