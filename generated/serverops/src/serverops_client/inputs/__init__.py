"""What calls send: models, and typed dicts for the same as plain dicts."""

from .._runtime.lazy import lazy_exports

# Type checkers take it for true by its name; importing `typing` takes longer than all of this.
TYPE_CHECKING = False

if TYPE_CHECKING:
    from .apps import AppSubmission as AppSubmission
    from .cases import CaseStatusInput as CaseStatusInput, CaseUpdate as CaseUpdate
    from .logs import (
        LogIngest as LogIngest,
        LogLevelInput as LogLevelInput,
        LogQuery as LogQuery,
        LogSeverityInput as LogSeverityInput,
    )
    from .media import MediaBase64Upload as MediaBase64Upload, MediaUpload as MediaUpload
    from .members import MemberInvitation as MemberInvitation

__all__: tuple[str, ...] = (
    "AppSubmission",
    "CaseStatusInput",
    "CaseUpdate",
    "LogIngest",
    "LogLevelInput",
    "LogQuery",
    "LogSeverityInput",
    "MediaBase64Upload",
    "MediaUpload",
    "MemberInvitation",
)

# A type checker must still refuse names that do not exist.
if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            ".apps": ("AppSubmission",),
            ".cases": ("CaseStatusInput", "CaseUpdate"),
            ".logs": ("LogIngest", "LogLevelInput", "LogQuery", "LogSeverityInput"),
            ".media": ("MediaBase64Upload", "MediaUpload"),
            ".members": ("MemberInvitation",),
        },
    )
