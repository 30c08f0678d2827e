"""Models of what calls send: inquiry sessions."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field

from .._runtime.models import Input


class InquirySessionCreate(Input):
    """A new inquiry session."""

    data: InquirySessionCreateData | MISSING = MISSING
    """The inquiry session itself."""


class InquirySessionCreateAttributes(Input):
    """The attributes of a new inquiry session."""

    inquiry_id: Annotated[str, Field(alias="inquiry-id")]
    """The inquiry that the session belongs to, by id."""


class InquirySessionCreateData(Input):
    """The inquiry session itself."""

    attributes: InquirySessionCreateAttributes | MISSING = MISSING


class InquirySessionFilter(Input):
    """Which inquiry sessions are returned."""

    inquiry_id: Annotated[str | MISSING, Field(alias="inquiry-id")] = MISSING
    """Sessions of this inquiry."""


class InquirySessionsExpire(Input):
    """Whose sessions end."""

    meta: InquirySessionsExpireMeta | MISSING = MISSING
    """The inquiries."""


class InquirySessionsExpireMeta(Input):
    """The inquiries whose sessions end."""

    inquiry_ids: Annotated[list[str], Field(alias="inquiry-ids")]
    """The ids of the inquiries."""
