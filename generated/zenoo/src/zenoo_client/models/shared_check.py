"""Models of answers: several resources."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

from typing_extensions import TypeAliasType

from .._runtime.models import Answer

CheckCategory = TypeAliasType(
    "CheckCategory", Literal["Identity", "Screening", "Company", "Financial", "EDD"] | str
)
"""Group of checks. `EDD` is enhanced due diligence."""


CheckResult = TypeAliasType("CheckResult", Literal["Pass", "Refer", "Fail"] | str)
"""What a check came to. `Refer` asks a person to decide."""


CheckStatus = TypeAliasType(
    "CheckStatus",
    Literal[
        "Pending",
        "Queued",
        "In Progress",
        "Awaiting Document",
        "Awaiting Client",
        "Complete",
        "Failed",
        "Waived",
        "Cancelled",
        "Reused",
        "Retry Scheduled",
    ]
    | str,
)
"""How far a check is."""


CheckTypeCode = TypeAliasType(
    "CheckTypeCode",
    Literal[
        "IDV_DOCUMENT",
        "IDV_BIOMETRIC",
        "IDV_DATABASE",
        "IDV_ADDRESS",
        "IDV_PHONE",
        "IDV_EMAIL",
        "SCR_PEP",
        "SCR_SANCTIONS",
        "SCR_ADVERSE_MEDIA",
        "SCR_WATCHLIST",
    ]
    | str,
)
"""What is checked. Besides the codes that are known, there are others for companies, finances
and enhanced due diligence.
"""


class Check(Answer):
    """One verification of one entity, carried out by a provider or by hand. Shown by example."""

    token: str
    """Identifies the check."""
    entity_token: str | None = None
    """Token of the entity that is checked."""
    type_code: CheckTypeCode | None = None
    """What is checked."""
    category: CheckCategory | None = None
    """Group that the check belongs to."""
    status: CheckStatus | None = None
    """How far the check is."""
    result: CheckResult | None = None
    """What came out."""
    provider: str | None = None
    """Who carries the check out."""
    execution_method: str | None = None
    """How the check is carried out; `API` is the only value shown."""
    result_data: dict[str, Any] | None = None
    """What the provider answered; the keys depend on the kind of check."""
    alerts_generated: int | None = None
    """Alerts that the check raised."""
    waive_reason: str | None = None
    """Why the check was waived."""
    retry_count: int | None = None
    """How often the check was tried again."""
    valid_until: datetime | None = None
    """Until when the result may be relied upon."""
    executed_at: datetime | None = None
    """When the check was started."""
    completed_at: datetime | None = None
    """When the check came to an end."""
    created_at: datetime | None = None
    """When the check was planned."""
    updated_at: datetime | None = None
    """When the check last changed."""
