"""Models of answers: reports."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Answer
from .shared import Account, IncludedObject, Inquiry, PageLinks, Report, Transaction

ReportRunType = TypeAliasType("ReportRunType", Literal["manual", "scheduled"] | str)


ReportTemplateType = TypeAliasType(
    "ReportTemplateType",
    Literal[
        "report-template/address-lookup",
        "report-template/adverse-media",
        "report-template/business-adverse-media",
        "report-template/business-associated-persons",
        "report-template/business-lookup",
        "report-template/business-registrations-lookup",
        "report-template/business-watchlist",
        "report-template/crypto-address-watchlist",
        "report-template/email-address",
        "report-template/phone-number",
        "report-template/politically-exposed-person",
        "report-template/profile",
        "report-template/integration/sentilink-scores",
        "report-template/social-media",
        "report-template/synthetic",
        "report-template/watchlist",
    ]
    | str,
)


class ReportAnswer(Answer):
    data: Report
    included: list[ReportIncluded] | None = None


class ReportHistory(Answer):
    data: list[ReportHistoryEntry]
    links: PageLinks | None


class ReportHistoryDismiss(Answer):
    id: str | None = None
    type: Literal["dismiss"]
    created_at: Annotated[datetime, Field(alias="created-at")]
    creator_name: Annotated[str, Field(alias="creator-name")]


class ReportHistoryPause(Answer):
    id: str | None = None
    type: Literal["pause"]
    created_at: Annotated[datetime, Field(alias="created-at")]
    creator_name: Annotated[str, Field(alias="creator-name")]


class ReportHistoryResume(Answer):
    id: str | None = None
    type: Literal["resume"]
    created_at: Annotated[datetime, Field(alias="created-at")]
    creator_name: Annotated[str, Field(alias="creator-name")]


class ReportHistoryReview(Answer):
    id: str | None = None
    type: Literal["review"]
    created_at: Annotated[datetime, Field(alias="created-at")]
    creator_name: Annotated[str, Field(alias="creator-name")]


class ReportHistoryRun(Answer):
    id: str | None = None
    type: Literal["run"]
    run_type: Annotated[ReportRunType, Field(alias="run-type")]
    scheduled_date: Annotated[date | None, Field(alias="scheduled-date")] = None
    completed_at: Annotated[datetime | None, Field(alias="completed-at")] = None
    matches: int | None = None


class ReportList(Answer):
    data: list[Report]
    links: PageLinks


class ReportTemplate(Answer):
    """Inferred."""

    type: ReportTemplateType
    """Stated."""
    id: str
    """Stated."""
    attributes: ReportTemplateAttributes
    meta: ReportTemplateMeta | None = None


class ReportTemplateAttributes(Answer):
    name: str | None = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    updated_at: Annotated[datetime | None, Field(alias="updated-at")] = None
    search_lists: Annotated[list[ReportTemplateSearchList] | None, Field(alias="search-lists")] = (
        None
    )
    """Only on templates of watchlist reports."""


class ReportTemplateMeta(Answer):
    version: ReportTemplateVersion | None = None


class ReportTemplateSearchList(Answer):
    slug: str | None = None
    type: str | None = None


class ReportTemplateVersion(Answer):
    name: str | None = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    updated_at: Annotated[datetime | None, Field(alias="updated-at")] = None


ReportHistoryEntry = TypeAliasType(
    "ReportHistoryEntry",
    Annotated[
        ReportHistoryDismiss
        | ReportHistoryRun
        | ReportHistoryReview
        | ReportHistoryPause
        | ReportHistoryResume,
        Field(discriminator="type"),
    ],
)


ReportIncluded = TypeAliasType(
    "ReportIncluded", Inquiry | Account | Transaction | ReportTemplate | IncludedObject
)
