"""What the API answers: one class for every object and enum."""

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from .cases import CaseCount as CaseCount
    from .shared import (
        Case as Case,
        CaseContact as CaseContact,
        CaseList as CaseList,
        CaseOwner as CaseOwner,
        CaseSchemaField as CaseSchemaField,
        CaseStep as CaseStep,
        CaseSummary as CaseSummary,
        ErrorEntry as ErrorEntry,
        Errors as Errors,
        PageMeta as PageMeta,
        ParentStatus as ParentStatus,
        WaitingFor as WaitingFor,
    )

__all__: tuple[str, ...] = (
    "Case",
    "CaseContact",
    "CaseCount",
    "CaseList",
    "CaseOwner",
    "CaseSchemaField",
    "CaseStep",
    "CaseSummary",
    "ErrorEntry",
    "Errors",
    "PageMeta",
    "ParentStatus",
    "WaitingFor",
)

# A type checker must still refuse names that do not exist.
if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            ".cases": ("CaseCount",),
            ".shared": (
                "Case",
                "CaseContact",
                "CaseList",
                "CaseOwner",
                "CaseSchemaField",
                "CaseStep",
                "CaseSummary",
                "ErrorEntry",
                "Errors",
                "PageMeta",
                "ParentStatus",
                "WaitingFor",
            ),
        },
    )
