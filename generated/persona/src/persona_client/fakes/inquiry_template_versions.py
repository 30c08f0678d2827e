# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `InquiryTemplateVersions` and `AsyncInquiryTemplateVersions`."""

from __future__ import annotations

from .._runtime.fakes import async_faked_pages, faked_pages
from ..resources.inquiry_template_versions import (
    AsyncInquiryTemplateVersions,
    InquiryTemplateVersions,
)


class FakeInquiryTemplateVersions(InquiryTemplateVersions):
    """`InquiryTemplateVersions`, whose methods can be told what they are answered."""

    @faked_pages(InquiryTemplateVersions.list)
    def list(self) -> None: ...


class FakeAsyncInquiryTemplateVersions(AsyncInquiryTemplateVersions):
    """`AsyncInquiryTemplateVersions`, whose methods can be told what they are answered."""

    @async_faked_pages(AsyncInquiryTemplateVersions.list)
    def list(self) -> None: ...
