"""Models of answers: inquiry template versions."""

from __future__ import annotations

from .._runtime.models import Answer
from .shared_inquiry_theme import InquiryTemplateVersion
from .shared_page_links import PageLinks


class InquiryTemplateVersionList(Answer):
    """One page of versions of an inquiry template."""

    data: list[InquiryTemplateVersion]
    links: PageLinks
