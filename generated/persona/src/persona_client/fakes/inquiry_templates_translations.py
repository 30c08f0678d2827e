# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `InquiryTemplatesTranslations` and `AsyncInquiryTemplatesTranslations`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, faked
from ..resources.inquiry_templates_translations import (
    AsyncInquiryTemplatesTranslations,
    InquiryTemplatesTranslations,
)


class FakeInquiryTemplatesTranslations(InquiryTemplatesTranslations):
    """`InquiryTemplatesTranslations`, whose methods can be told what they are answered."""

    @faked(InquiryTemplatesTranslations.get)
    def get(self) -> None: ...

    @faked(InquiryTemplatesTranslations.update)
    def update(self) -> None: ...


class FakeAsyncInquiryTemplatesTranslations(AsyncInquiryTemplatesTranslations):
    """`AsyncInquiryTemplatesTranslations`, whose methods can be told what they are answered."""

    @async_faked(AsyncInquiryTemplatesTranslations.get)
    def get(self) -> None: ...

    @async_faked(AsyncInquiryTemplatesTranslations.update)
    def update(self) -> None: ...
