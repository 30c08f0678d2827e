"""Models of answers: admin tunnels."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAliasType

from .._runtime.models import Answer

TunnelState = TypeAliasType("TunnelState", Literal["Down", "Healthy", "Inactive", "Degraded"] | str)
"""How a tunnel can be."""


class TunnelHealth(Answer):
    """How a tunnel is."""

    health: TunnelState
    """How the tunnel is."""
    name: str | None = None
    """The name of the tunnel."""
