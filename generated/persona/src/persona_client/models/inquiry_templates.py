"""Models of answers: inquiry templates."""

from __future__ import annotations

from .._runtime.models import Answer
from .shared_inquiry_template import InquiryTemplate
from .shared_inquiry_theme import InquiryTemplateVersion
from .shared_page_links import PageLinks


class InquiryTemplateAnswer(Answer):
    """One inquiry template."""

    data: InquiryTemplate
    included: list[InquiryTemplateVersion] | None = None
    """The version published last, if `include` asked for it."""


class InquiryTemplateList(Answer):
    """One page of inquiry templates."""

    data: list[InquiryTemplate]
    links: PageLinks
