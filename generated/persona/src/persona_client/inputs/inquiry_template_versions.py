"""Models of what calls send: inquiry template versions."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Input


class InquiryTemplateVersionFilter(Input):
    """Which versions are returned."""

    inquiry_template_id: Annotated[str, Field(alias="inquiry-template-id")]
    """Versions of this inquiry template."""
