"""What the API answers: one class for every object and enum."""

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from .cases import (
        ActorType as ActorType,
        AssignerType as AssignerType,
        Attachment as Attachment,
        Case as Case,
        CaseAnswer as CaseAnswer,
        CaseAttributes as CaseAttributes,
        CaseFields as CaseFields,
        CaseList as CaseList,
        CaseRelationships as CaseRelationships,
        Error as Error,
        ErrorItem as ErrorItem,
        ErrorSource as ErrorSource,
        IncludedObject as IncludedObject,
        PageLinks as PageLinks,
        ResourceIdentifier as ResourceIdentifier,
        ToMany as ToMany,
        ToOne as ToOne,
        ToOneOrNone as ToOneOrNone,
    )

__all__: tuple[str, ...] = (
    "ActorType",
    "AssignerType",
    "Attachment",
    "Case",
    "CaseAnswer",
    "CaseAttributes",
    "CaseFields",
    "CaseList",
    "CaseRelationships",
    "Error",
    "ErrorItem",
    "ErrorSource",
    "IncludedObject",
    "PageLinks",
    "ResourceIdentifier",
    "ToMany",
    "ToOne",
    "ToOneOrNone",
)

# A type checker must still refuse names that do not exist.
if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            ".cases": (
                "ActorType",
                "AssignerType",
                "Attachment",
                "Case",
                "CaseAnswer",
                "CaseAttributes",
                "CaseFields",
                "CaseList",
                "CaseRelationships",
                "Error",
                "ErrorItem",
                "ErrorSource",
                "IncludedObject",
                "PageLinks",
                "ResourceIdentifier",
                "ToMany",
                "ToOne",
                "ToOneOrNone",
            )
        },
    )
