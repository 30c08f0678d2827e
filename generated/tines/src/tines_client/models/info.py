"""Models of answers: info."""

from __future__ import annotations

from typing import Any

from typing_extensions import TypeAliasType

from .._runtime.models import Answer

WebStatistics = TypeAliasType("WebStatistics", dict[str, Any])
"""Statistics of web servers. No field of them is known. Assumed."""


class TenantInfo(Answer):
    """What a tenant runs on. Shown by example."""

    stack: TenantStack
    """The installation of the tenant."""


class TenantStack(Answer):
    """An installation of Tines. Shown by example."""

    name: str | None = None
    """What the installation is called."""
    type: str | None = None
    """What kind of installation it is."""
    region: str | None = None
    """The region where it runs."""
    egress_ips: list[str] | None = None
    """The addresses that requests of its stories come from."""


class WorkerStatistics(Answer):
    """How busy the workers of the tenant are. Shown by example."""

    current_workers: int | None = None
    """How many workers there are now."""
    max_workers: int | None = None
    """How many workers there can be."""
    queue_count: int | None = None
    """How many jobs wait."""
    queue_latency: int | None = None
    """How long the oldest of them has waited."""
