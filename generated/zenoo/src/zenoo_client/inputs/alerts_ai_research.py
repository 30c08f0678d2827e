"""Models of what calls send: alerts ai research."""

from __future__ import annotations

from typing import Literal

from pydantic import MISSING
from typing_extensions import TypeAliasType

from .._runtime.models import Input

AiResearchTypeInput = TypeAliasType("AiResearchTypeInput", Literal["standard", "deep"])
"""How deep research goes. `standard` takes 30 to 60 seconds, `deep` two to five minutes."""


class AiResearchStart(Input):
    """Which research to start."""

    research_type: AiResearchTypeInput | MISSING = MISSING
    """How deep to search; `standard` when not given."""
