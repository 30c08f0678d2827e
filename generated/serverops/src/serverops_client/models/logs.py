"""Models of answers: logs."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

from typing_extensions import TypeAliasType

from .._runtime.models import Answer

LogLevel = TypeAliasType("LogLevel", Literal["debug", "info", "warn", "error", "fatal"] | str)
"""How grave an entry is."""


LogSeverity = TypeAliasType(
    "LogSeverity", Literal["trace", "debug", "info", "warn", "error", "fatal"] | str
)
"""How grave an event is."""


class LogEntry(Answer):
    """A log entry as the reference announces it. Shown by example."""

    id: str | None = None
    """The id of the entry."""
    level: LogLevel | None = None
    """How grave it is."""
    message: str | None = None
    """What happened."""
    meta: dict[str, Any] | None = None
    """What the caller keeps with the entry."""
    created_at: datetime | None = None
    """When the entry was kept."""


class LogEntryList(Answer):
    """One page of log entries."""

    next_cursor: str | None = None
    """The `cursor` of the next page. Look at `has_more` to see whether there is one."""
    has_more: bool | None = None
    """Whether another page follows."""
    logs: list[LogEntry] | None = None
    """The entries of this page."""


class LogEvent(Answer):
    """What a server has reported. Shown by example."""

    event_id: str | None = None
    """The id of the event."""
    ts: datetime | None = None
    """When it happened."""
    ingested_at: datetime | None = None
    """When it was kept."""
    dataset: str | None = None
    """Where the event is kept."""
    severity: LogSeverity | None = None
    """How grave it is."""
    event: str | None = None
    """What kind of thing happened."""
    actor: str | None = None
    """Who did it."""
    source: str | None = None
    """What reports it."""
    message: str | None = None
    """What happened."""
    payload: dict[str, Any] | None = None
    """Further facts."""
    bytes_raw: int | None = None
    """The size of the event in bytes."""
    org_id: str | None = None
    """The id of the organization."""
    project_id: str | None = None
    """The id of the project."""


class QueryEvents(Answer):
    """Events that fit a query."""

    next_cursor: str | None = None
    """The `cursor` of the next page. Look at `has_more` to see whether there is one."""
    has_more: bool | None = None
    """Whether another page follows."""
    events: list[LogEvent]
    """Up to 100 events."""


class QueryGroups(Answer):
    """Groups of the events that fit a query."""

    field: str
    """The field that the query groups by."""
    groups: list[Any]
    """Up to 100 groups, the largest first."""


class TailEvent(Answer):
    """What a server has reported, as it is sent to those who watch. Shown by example."""

    event_id: str | None = None
    """The id of the event."""
    ts: datetime | None = None
    """When it happened."""
    ingested_at: datetime | None = None
    """When it was kept."""
    dataset: str | None = None
    """Where the event is kept."""
    severity: LogSeverity | None = None
    """How grave it is."""
    event: str | None = None
    """What kind of thing happened."""
    actor: str | None = None
    """Who did it."""
    source: str | None = None
    """What reports it."""
    message: str | None = None
    """What happened."""
    payload: dict[str, Any] | None = None
    """Further facts."""
    bytes_raw: int | None = None
    """The size of the event in bytes."""


QueryResult = TypeAliasType("QueryResult", QueryEvents | QueryGroups)
"""Events, or groups when the query ends with `group by`."""
