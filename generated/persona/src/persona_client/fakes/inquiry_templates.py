# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `InquiryTemplates` and `AsyncInquiryTemplates`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.fakes import async_faked, async_faked_pages, faked, faked_pages
from ..resources.inquiry_templates import AsyncInquiryTemplates, InquiryTemplates

if TYPE_CHECKING:
    from .inquiry_templates_translations import (
        FakeAsyncInquiryTemplatesTranslations,
        FakeInquiryTemplatesTranslations,
    )


class FakeInquiryTemplates(InquiryTemplates):
    """`InquiryTemplates`, whose methods can be told what they are answered."""

    @cached_property
    def translations(self) -> FakeInquiryTemplatesTranslations:
        """The fake of `InquiryTemplatesTranslations`."""
        from .inquiry_templates_translations import FakeInquiryTemplatesTranslations

        return FakeInquiryTemplatesTranslations(self._transport)

    @faked_pages(InquiryTemplates.list)
    def list(self) -> None: ...

    @faked(InquiryTemplates.get)
    def get(self) -> None: ...


class FakeAsyncInquiryTemplates(AsyncInquiryTemplates):
    """`AsyncInquiryTemplates`, whose methods can be told what they are answered."""

    @cached_property
    def translations(self) -> FakeAsyncInquiryTemplatesTranslations:
        """The fake of `InquiryTemplatesTranslations`."""
        from .inquiry_templates_translations import FakeAsyncInquiryTemplatesTranslations

        return FakeAsyncInquiryTemplatesTranslations(self._transport)

    @async_faked_pages(AsyncInquiryTemplates.list)
    def list(self) -> None: ...

    @async_faked(AsyncInquiryTemplates.get)
    def get(self) -> None: ...
