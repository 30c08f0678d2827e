"""Models of answers: inquiry templates."""

from __future__ import annotations

from .._runtime.models import Answer
from .shared import InquiryTemplate, InquiryTemplateVersion, PageLinks


class InquiryTemplateAnswer(Answer):
    """One inquiry template."""

    data: InquiryTemplate
    included: list[InquiryTemplateVersion] | None = None
    """The version published last, if `include` asked for it."""


class InquiryTemplateList(Answer):
    """One page of inquiry templates."""

    data: list[InquiryTemplate]
    links: PageLinks
