"""Models of what calls send: inquiry sessions."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field

from .._runtime.models import Input


class InquirySessionCreate(Input):
    data: InquirySessionCreateData | MISSING = MISSING


class InquirySessionCreateAttributes(Input):
    inquiry_id: Annotated[str, Field(alias="inquiry-id")]


class InquirySessionCreateData(Input):
    attributes: InquirySessionCreateAttributes | MISSING = MISSING


class InquirySessionFilter(Input):
    inquiry_id: Annotated[str | MISSING, Field(alias="inquiry-id")] = MISSING


class InquirySessionsExpire(Input):
    meta: InquirySessionsExpireMeta | MISSING = MISSING


class InquirySessionsExpireMeta(Input):
    inquiry_ids: Annotated[list[str], Field(alias="inquiry-ids")]
