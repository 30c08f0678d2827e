"""What the API answers: one class for every object and enum."""

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from .cases import (
        Case as Case,
        CaseList as CaseList,
        CaseStatus as CaseStatus,
        Error as Error,
        ErrorDetail as ErrorDetail,
        File as File,
    )

__all__: tuple[str, ...] = ("Case", "CaseList", "CaseStatus", "Error", "ErrorDetail", "File")

# A type checker must still refuse names that do not exist.
if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_exports(
        __name__, {".cases": ("Case", "CaseList", "CaseStatus", "Error", "ErrorDetail", "File")}
    )
