"""Models of answers: inquiries."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Answer
from .shared import (
    Account,
    Document,
    IncludedObject,
    Inquiry,
    InquirySession,
    InquiryTemplate,
    InquiryTemplateVersion,
    OneTimeLink,
    PageLinks,
    Report,
    Template,
    ToOne,
    Transaction,
    User,
    Verification,
    Workflow,
    WorkflowRun,
)

SelfieStatus = TypeAliasType(
    "SelfieStatus", Literal["initiated", "submitted", "processed", "errored"] | str
)


SelfieType = TypeAliasType(
    "SelfieType",
    Literal["selfie/profile-and-center", "selfie/center-only", "selfie/configurable-poses"] | str,
)


class InquiryAnswer(Answer):
    data: Inquiry
    included: list[InquiryIncluded] | None = None


class InquiryLinkAnswer(Answer):
    data: Inquiry
    included: list[InquiryIncluded] | None = None
    meta: OneTimeLink


class InquiryList(Answer):
    data: list[Inquiry]
    links: PageLinks


class NewInquiryAnswer(Answer):
    data: Inquiry
    included: list[InquiryIncluded] | None = None
    meta: NewInquiryMeta


class NewInquiryMeta(Answer):
    session_token: Annotated[str | None, Field(alias="session-token")]
    one_time_link: Annotated[str | None, Field(alias="one-time-link")]
    one_time_link_short: Annotated[str | None, Field(alias="one-time-link-short")]


class ResumedInquiryAnswer(Answer):
    data: Inquiry
    included: list[InquiryIncluded] | None = None
    meta: ResumedInquiryMeta


class ResumedInquiryMeta(Answer):
    session_token: Annotated[str, Field(alias="session-token")]


class Selfie(Answer):
    """Inferred."""

    type: SelfieType
    """Stated."""
    id: str
    """Stated."""
    attributes: SelfieAttributes
    relationships: SelfieRelationships | None = None


class SelfieAttributes(Answer):
    status: SelfieStatus | None = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    processed_at: Annotated[datetime | None, Field(alias="processed-at")] = None


class SelfieRelationships(Answer):
    inquiry: ToOne | None = None
    """Type `inquiry`."""


InquiryIncluded = TypeAliasType(
    "InquiryIncluded",
    Account
    | User
    | InquiryTemplate
    | InquiryTemplateVersion
    | Template
    | Selfie
    | InquirySession
    | Transaction
    | Workflow
    | WorkflowRun
    | Document
    | Report
    | Verification
    | IncludedObject,
)
