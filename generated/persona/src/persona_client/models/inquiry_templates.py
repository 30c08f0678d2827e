"""Models of answers: inquiry templates."""

from __future__ import annotations

from .._runtime.models import Answer
from .shared import InquiryTemplate, InquiryTemplateVersion, PageLinks


class InquiryTemplateAnswer(Answer):
    data: InquiryTemplate
    included: list[InquiryTemplateVersion] | None = None


class InquiryTemplateList(Answer):
    data: list[InquiryTemplate]
    links: PageLinks
