# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `FormTemplates` and `AsyncFormTemplates`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, async_faked_pages, faked, faked_pages
from ..resources.form_templates import AsyncFormTemplates, FormTemplates


class FakeFormTemplates(FormTemplates):
    """`FormTemplates`, whose methods can be told what they are answered."""

    @faked_pages(FormTemplates.list)
    def list(self) -> None: ...

    @faked(FormTemplates.get_options)
    def get_options(self) -> None: ...

    @faked(FormTemplates.get_steps)
    def get_steps(self) -> None: ...


class FakeAsyncFormTemplates(AsyncFormTemplates):
    """`AsyncFormTemplates`, whose methods can be told what they are answered."""

    @async_faked_pages(AsyncFormTemplates.list)
    def list(self) -> None: ...

    @async_faked(AsyncFormTemplates.get_options)
    def get_options(self) -> None: ...

    @async_faked(AsyncFormTemplates.get_steps)
    def get_steps(self) -> None: ...
