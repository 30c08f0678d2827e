"""What calls send: models, and typed dicts for the same as plain dicts."""

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from .cases import (
        CaseContactsUpdate as CaseContactsUpdate,
        CaseCreate as CaseCreate,
        CaseDataUpdate as CaseDataUpdate,
        CaseSchemaFieldInput as CaseSchemaFieldInput,
        ContactDetails as ContactDetails,
        ContactFilter as ContactFilter,
        OwnerReference as OwnerReference,
        ParentStatusInput as ParentStatusInput,
        StepInput as StepInput,
        TemplateFilter as TemplateFilter,
        TemplateReference as TemplateReference,
        WaitingForInput as WaitingForInput,
        WorkspaceReference as WorkspaceReference,
    )
    from .shared import (
        OwnerFilter as OwnerFilter,
        PageSelection as PageSelection,
        SortOrder as SortOrder,
        WorkspaceFilter as WorkspaceFilter,
    )
    from .typed_dicts import (
        CaseSchemaFieldInputDict as CaseSchemaFieldInputDict,
        ContactDetailsDict as ContactDetailsDict,
        ContactFilterDict as ContactFilterDict,
        OwnerFilterDict as OwnerFilterDict,
        OwnerReferenceDict as OwnerReferenceDict,
        PageSelectionDict as PageSelectionDict,
        TemplateFilterDict as TemplateFilterDict,
        TemplateReferenceDict as TemplateReferenceDict,
        WorkspaceFilterDict as WorkspaceFilterDict,
        WorkspaceReferenceDict as WorkspaceReferenceDict,
    )

__all__: tuple[str, ...] = (
    "CaseContactsUpdate",
    "CaseCreate",
    "CaseDataUpdate",
    "CaseSchemaFieldInput",
    "CaseSchemaFieldInputDict",
    "ContactDetails",
    "ContactDetailsDict",
    "ContactFilter",
    "ContactFilterDict",
    "OwnerFilter",
    "OwnerFilterDict",
    "OwnerReference",
    "OwnerReferenceDict",
    "PageSelection",
    "PageSelectionDict",
    "ParentStatusInput",
    "SortOrder",
    "StepInput",
    "TemplateFilter",
    "TemplateFilterDict",
    "TemplateReference",
    "TemplateReferenceDict",
    "WaitingForInput",
    "WorkspaceFilter",
    "WorkspaceFilterDict",
    "WorkspaceReference",
    "WorkspaceReferenceDict",
)

# A type checker must still refuse names that do not exist.
if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            ".cases": (
                "CaseContactsUpdate",
                "CaseCreate",
                "CaseDataUpdate",
                "CaseSchemaFieldInput",
                "ContactDetails",
                "ContactFilter",
                "OwnerReference",
                "ParentStatusInput",
                "StepInput",
                "TemplateFilter",
                "TemplateReference",
                "WaitingForInput",
                "WorkspaceReference",
            ),
            ".shared": ("OwnerFilter", "PageSelection", "SortOrder", "WorkspaceFilter"),
            ".typed_dicts": (
                "CaseSchemaFieldInputDict",
                "ContactDetailsDict",
                "ContactFilterDict",
                "OwnerFilterDict",
                "OwnerReferenceDict",
                "PageSelectionDict",
                "TemplateFilterDict",
                "TemplateReferenceDict",
                "WorkspaceFilterDict",
                "WorkspaceReferenceDict",
            ),
        },
    )
