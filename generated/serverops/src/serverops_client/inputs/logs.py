"""Models of what calls send: logs."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

from pydantic import MISSING
from typing_extensions import TypeAliasType

from .._runtime.models import Input

LogLevelInput = TypeAliasType("LogLevelInput", Literal["debug", "info", "warn", "error", "fatal"])
"""How grave an entry is."""


LogSeverityInput = TypeAliasType(
    "LogSeverityInput", Literal["trace", "debug", "info", "warn", "error", "fatal"]
)
"""How grave an event is."""


class LogIngest(Input):
    """A log entry to keep, in the fields of the reference or in those of the guide."""

    level: LogLevelInput | MISSING = MISSING
    """How grave it is, in the fields of the reference. Shown by example."""
    message: str | MISSING = MISSING
    """What happened; the guide requires it."""
    meta: dict[str, Any] | MISSING = MISSING
    """What to keep with the entry, in the fields of the reference. Shown by example."""
    dataset: str | MISSING = MISSING
    """Where to keep the event: 1 to 64 lower case letters, digits, `_` and `-`. The guide
    requires it. Matches `^[a-z0-9_-]{1,64}$`.
    """
    severity: LogSeverityInput | MISSING = MISSING
    """How grave it is; `info` when not given."""
    event: str | MISSING = MISSING
    """What kind of thing happened."""
    actor: str | MISSING = MISSING
    """Who did it."""
    source: str | MISSING = MISSING
    """What reports it."""
    ts: datetime | MISSING = MISSING
    """When it happened."""
    payload: dict[str, Any] | MISSING = MISSING
    """Further facts, best without nesting; each can be queried as `payload.<key>`."""


class LogQuery(Input):
    """A query in SOQL."""

    q: str
    """Conditions on fields of events, times among them (`ts > now-1h`), and for a query `group
    by` at the end.
    """
