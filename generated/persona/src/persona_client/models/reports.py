"""Models of answers: reports."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.later import later
from .._runtime.models import Answer
from .shared_included_object import IncludedObject
from .shared_page_links import PageLinks
from .shared_report import Report

if TYPE_CHECKING:
    from .shared_account import Account
    from .shared_inquiry import Inquiry
    from .shared_transaction import Transaction
else:
    Account = later(__package__, ".shared_account", "Account", "type", "account")
    Inquiry = later(__package__, ".shared_inquiry", "Inquiry", "type", "inquiry")
    Transaction = later(__package__, ".shared_transaction", "Transaction", "type", "transaction")

ReportRunType = TypeAliasType("ReportRunType", Literal["manual", "scheduled"] | str)
"""Whether a run was started by hand (`manual`) or by a schedule (`scheduled`)."""


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
    """One report, and what `include` asked for."""

    data: Report
    included: list[ReportIncluded] | None = None
    """What `include` asked for."""


class ReportHistory(Answer):
    """One page of what happened to a report."""

    data: list[ReportHistoryEntry]
    links: PageLinks | None


class ReportHistoryDismiss(Answer):
    """Somebody dismissed matches of the report."""

    id: str | None = None
    type: Literal["dismiss"]
    created_at: Annotated[datetime, Field(alias="created-at")]
    creator_name: Annotated[str, Field(alias="creator-name")]
    """The name of the user who did it."""


class ReportHistoryPause(Answer):
    """Somebody paused the continuous monitoring of the report."""

    id: str | None = None
    type: Literal["pause"]
    created_at: Annotated[datetime, Field(alias="created-at")]
    creator_name: Annotated[str, Field(alias="creator-name")]
    """The name of the user who did it."""


class ReportHistoryResume(Answer):
    """Somebody resumed the continuous monitoring of the report."""

    id: str | None = None
    type: Literal["resume"]
    created_at: Annotated[datetime, Field(alias="created-at")]
    creator_name: Annotated[str, Field(alias="creator-name")]
    """The name of the user who did it."""


class ReportHistoryReview(Answer):
    """Somebody reviewed the report."""

    id: str | None = None
    type: Literal["review"]
    created_at: Annotated[datetime, Field(alias="created-at")]
    creator_name: Annotated[str, Field(alias="creator-name")]
    """The name of the user who did it."""


class ReportHistoryRun(Answer):
    """The report ran, or is going to."""

    id: str | None = None
    type: Literal["run"]
    run_type: Annotated[ReportRunType, Field(alias="run-type")]
    """What started the run."""
    scheduled_date: Annotated[date | None, Field(alias="scheduled-date")] = None
    """The day for which the run was planned."""
    completed_at: Annotated[datetime | None, Field(alias="completed-at")] = None
    """When the run was completed. Null while it is not."""
    matches: int | None = None
    """How many matches the run found, once it is completed."""


class ReportList(Answer):
    """One page of reports."""

    data: list[Report]
    links: PageLinks


class ReportTemplate(Answer):
    """A template that reports are made from. The type says what type of report. Inferred."""

    type: ReportTemplateType
    """Stated."""
    id: str
    """Stated."""
    attributes: ReportTemplateAttributes
    meta: ReportTemplateMeta | None = None
    """Which version of the template it is."""


class ReportTemplateAttributes(Answer):
    """What a report template says about itself."""

    name: str | None = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    updated_at: Annotated[datetime | None, Field(alias="updated-at")] = None
    search_lists: Annotated[list[ReportTemplateSearchList] | None, Field(alias="search-lists")] = (
        None
    )
    """The lists that are searched. Only on templates of watchlist reports."""


class ReportTemplateMeta(Answer):
    """What is said of a report template besides its attributes."""

    version: ReportTemplateVersion | None = None
    """The version of the template."""


class ReportTemplateSearchList(Answer):
    """A list that a watchlist report searches."""

    slug: str | None = None
    """The short name of the list."""
    type: str | None = None
    """What kind of list it is."""


class ReportTemplateVersion(Answer):
    """A version of a report template."""

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
"""Something that happened to a report. The type says what."""


ReportIncluded = TypeAliasType(
    "ReportIncluded", Inquiry | Account | Transaction | ReportTemplate | IncludedObject
)
"""An object that `include` asked for."""
