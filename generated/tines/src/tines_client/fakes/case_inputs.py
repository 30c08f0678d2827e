# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `CaseInputs` and `AsyncCaseInputs`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.fakes import async_faked, async_faked_pages, faked, faked_pages
from ..resources.case_inputs import AsyncCaseInputs, CaseInputs

if TYPE_CHECKING:
    from .case_inputs_fields import FakeAsyncCaseInputsFields, FakeCaseInputsFields


class FakeCaseInputs(CaseInputs):
    """`CaseInputs`, whose methods can be told what they are answered."""

    @cached_property
    def fields(self) -> FakeCaseInputsFields:
        """The fake of `CaseInputsFields`."""
        from .case_inputs_fields import FakeCaseInputsFields

        return FakeCaseInputsFields(self._transport)

    @faked_pages(CaseInputs.list)
    def list(self) -> None: ...

    @faked(CaseInputs.create)
    def create(self) -> None: ...

    @faked(CaseInputs.get)
    def get(self) -> None: ...

    @faked(CaseInputs.delete)
    def delete(self) -> None: ...


class FakeAsyncCaseInputs(AsyncCaseInputs):
    """`AsyncCaseInputs`, whose methods can be told what they are answered."""

    @cached_property
    def fields(self) -> FakeAsyncCaseInputsFields:
        """The fake of `CaseInputsFields`."""
        from .case_inputs_fields import FakeAsyncCaseInputsFields

        return FakeAsyncCaseInputsFields(self._transport)

    @async_faked_pages(AsyncCaseInputs.list)
    def list(self) -> None: ...

    @async_faked(AsyncCaseInputs.create)
    def create(self) -> None: ...

    @async_faked(AsyncCaseInputs.get)
    def get(self) -> None: ...

    @async_faked(AsyncCaseInputs.delete)
    def delete(self) -> None: ...
