"""Models of answers: alerts ai research."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from typing_extensions import TypeAliasType

from .._runtime.models import Answer
from .shared_meta import Meta

AiResearchStatus = TypeAliasType("AiResearchStatus", Literal["processing", "complete"] | str)
"""Whether research is still going on. Shown by example."""


AiResearchType = TypeAliasType("AiResearchType", Literal["standard", "deep"] | str)
"""How deep research goes. `standard` takes 30 to 60 seconds, `deep` two to five minutes."""


class AiResearch(Answer):
    """What research on an alert found. Shown by example."""

    alert_token: str | None = None
    """Token of the alert."""
    research_type: AiResearchType | None = None
    """How deep the research went."""
    status: AiResearchStatus | None = None
    """Where the research stands."""
    summary: str | None = None
    """The findings in words."""
    confidence_score: float | None = None
    """How sure the vendor is of the findings."""
    risk_indicators: list[AiRiskIndicator] | None = None
    """What speaks for a risk."""
    recommended_action: str | None = None
    """What the vendor would do; presumably one of the ways to resolve an alert."""
    sources: list[AiResearchSource] | None = None
    """Where the findings come from."""
    completed_at: datetime | None = None
    """When the research came to an end."""


class AiResearchAnswer(Answer):
    """The results of research in their envelope. Shown by example."""

    data: AiResearch
    """The results."""
    meta: Meta | None = None
    """Request id and page."""


class AiResearchSource(Answer):
    """A page that research found. Shown by example."""

    title: str | None = None
    """Title of the page."""
    url: str | None = None
    """Address of the page."""
    relevance: float | None = None
    """How much the page says about the alert."""


class AiResearchStarted(Answer):
    """Research that was started. Shown by example."""

    status: AiResearchStatus | None = None
    """Where the research stands; `processing` is the only value shown here."""
    estimated_completion: datetime | None = None
    """When the results should be there."""


class AiResearchStartedAnswer(Answer):
    """The start of research in its envelope. Shown by example."""

    data: AiResearchStarted
    """Where the research stands."""
    meta: Meta | None = None
    """Request id and page."""


class AiRiskIndicator(Answer):
    """One thing that speaks for a risk. Shown by example."""

    indicator: str | None = None
    """What it is."""
    severity: str | None = None
    """How heavy it weighs; `high` is the only value shown."""
    evidence: str | None = None
    """What it rests on."""
