"""What the API answers: one class for every object and enum."""

from .._runtime.lazy import lazy_exports

# Type checkers take it for true by its name; importing `typing` takes longer than all of this.
TYPE_CHECKING = False

if TYPE_CHECKING:
    from .apps import App as App, AppList as AppList
    from .cases import Case as Case, CaseList as CaseList, CaseStatus as CaseStatus
    from .logs import (
        LogEntry as LogEntry,
        LogEntryList as LogEntryList,
        LogEvent as LogEvent,
        LogLevel as LogLevel,
        LogSeverity as LogSeverity,
        QueryEvents as QueryEvents,
        QueryGroups as QueryGroups,
        QueryResult as QueryResult,
        TailEvent as TailEvent,
    )
    from .media import FileList as FileList
    from .members import Invitation as Invitation, MemberRemoval as MemberRemoval
    from .shared_error import (
        Error as Error,
        ErrorCode as ErrorCode,
        ErrorDetail as ErrorDetail,
        LimitError as LimitError,
        LimitErrorDetail as LimitErrorDetail,
        MetricName as MetricName,
        OtherWord as OtherWord,
        QuotaSnapshot as QuotaSnapshot,
        UsageMetric as UsageMetric,
    )
    from .shared_file import File as File
    from .usage import Usage as Usage

__all__: tuple[str, ...] = (
    "App",
    "AppList",
    "Case",
    "CaseList",
    "CaseStatus",
    "Error",
    "ErrorCode",
    "ErrorDetail",
    "File",
    "FileList",
    "Invitation",
    "LimitError",
    "LimitErrorDetail",
    "LogEntry",
    "LogEntryList",
    "LogEvent",
    "LogLevel",
    "LogSeverity",
    "MemberRemoval",
    "MetricName",
    "OtherWord",
    "QueryEvents",
    "QueryGroups",
    "QueryResult",
    "QuotaSnapshot",
    "TailEvent",
    "Usage",
    "UsageMetric",
)

# A type checker must still refuse names that do not exist.
if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            ".apps": ("App", "AppList"),
            ".cases": ("Case", "CaseList", "CaseStatus"),
            ".logs": (
                "LogEntry",
                "LogEntryList",
                "LogEvent",
                "LogLevel",
                "LogSeverity",
                "QueryEvents",
                "QueryGroups",
                "QueryResult",
                "TailEvent",
            ),
            ".media": ("FileList",),
            ".members": ("Invitation", "MemberRemoval"),
            ".shared_error": (
                "Error",
                "ErrorCode",
                "ErrorDetail",
                "LimitError",
                "LimitErrorDetail",
                "MetricName",
                "OtherWord",
                "QuotaSnapshot",
                "UsageMetric",
            ),
            ".shared_file": ("File",),
            ".usage": ("Usage",),
        },
    )
