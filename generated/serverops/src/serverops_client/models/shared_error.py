"""Models of answers: several resources."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAliasType

from .._runtime.models import Answer

OtherWord = TypeAliasType("OtherWord", str)
"""A word that the vendor's pages do not list. Inferred."""


ErrorCode = TypeAliasType(
    "ErrorCode",
    Literal[
        "bad_request",
        "invalid_input",
        "dataset_required",
        "message_required",
        "soql_reserved_field",
        "soql_tail_aggregation_unsupported",
        "unauthorized",
        "tier_upgrade_required",
        "forbidden",
        "not_found",
        "conflict",
        "file_too_large",
        "unsupported_type",
        "rate_limited",
        "quota_exceeded",
        "tail_session_limit_exceeded",
        "internal",
        "internal_error",
    ]
    | str
    | OtherWord,
)
"""What went wrong, in a form that programs can rely on. There may be others."""


MetricName = TypeAliasType(
    "MetricName",
    Literal["storage_bytes", "files_count", "uploaded_bytes_month", "reqs_month"] | str | OtherWord,
)
"""What is counted. There may be others. Shown by example."""


class Error(Answer):
    """Why a call failed."""

    error: ErrorDetail | None = None
    """The error."""


class ErrorDetail(Answer):
    """An error, for programs and for people."""

    code: ErrorCode | None = None
    """What went wrong, for programs."""
    message: str | None = None
    """What went wrong, for people. The wording may change."""


class LimitError(Answer):
    """Why a call was refused that asks for too much."""

    error: LimitErrorDetail | None = None
    """The error."""


class LimitErrorDetail(Answer):
    """An error about a limit. All but code and message are there for quotas only. Shown by
    example.
    """

    code: ErrorCode | None = None
    """What went wrong, for programs."""
    message: str | None = None
    """What went wrong, for people. The wording may change."""
    metric: MetricName | None = None
    """What is used up."""
    quotas: list[UsageMetric] | None = None
    """What is counted."""
    snapshot: dict[str, QuotaSnapshot] | None = None
    """What is counted by its name, where the guide has no `metric` and `quotas`."""


class QuotaSnapshot(Answer):
    """How much of something was used. Shown by example."""

    used: int | None = None
    """How much of it was used."""
    limit: int | None = None
    """How much of it the plan allows."""


class UsageMetric(Answer):
    """One thing that is counted. Shown by example."""

    metric: MetricName | None = None
    """What is counted."""
    used: int | None = None
    """How much of it was used."""
    limit: int | None = None
    """How much of it the plan allows. What stands here for no limit is not documented."""
    cumulative: bool | None = None
    """Whether it is counted over all time and not by the month."""
    period: str | None = None
    """The month that is counted; only where `cumulative` is false."""
