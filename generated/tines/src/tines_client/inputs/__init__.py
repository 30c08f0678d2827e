"""What calls send: models, and typed dicts for the same as plain dicts."""

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from .cases import (
        CaseBlockCreate as CaseBlockCreate,
        CaseBlockElementCreate as CaseBlockElementCreate,
        CaseBlockType as CaseBlockType,
        CaseCreate as CaseCreate,
        CaseCreateTask as CaseCreateTask,
        CaseFilters as CaseFilters,
        CaseOrder as CaseOrder,
        CasePriorityInput as CasePriorityInput,
        CaseStatusInput as CaseStatusInput,
        CaseUpdate as CaseUpdate,
        CaseUserFilter as CaseUserFilter,
        FileElementCreate as FileElementCreate,
        NoteColor as NoteColor,
        NoteElementCreate as NoteElementCreate,
        NoteType as NoteType,
    )
    from .cases_activities import CaseActivityTypeInput as CaseActivityTypeInput
    from .cases_comments import (
        CaseCommentCreate as CaseCommentCreate,
        CaseCommentUpdate as CaseCommentUpdate,
        ReactionChange as ReactionChange,
        ReactionValue as ReactionValue,
    )
    from .cases_metadata import (
        CaseMetadataCreate as CaseMetadataCreate,
        CaseMetadataDelete as CaseMetadataDelete,
        CaseMetadataUpdate as CaseMetadataUpdate,
    )
    from .cases_tasks import (
        CaseTaskBatchCreate as CaseTaskBatchCreate,
        CaseTaskCreate as CaseTaskCreate,
        CaseTaskUpdate as CaseTaskUpdate,
    )
    from .shared import (
        CasePriorityChoice as CasePriorityChoice,
        CaseStatusChoice as CaseStatusChoice,
        ClosureConditionInput as ClosureConditionInput,
    )
    from .typed_dicts import (
        CaseBlockCreateDict as CaseBlockCreateDict,
        CaseBlockElementCreateDict as CaseBlockElementCreateDict,
        CaseCreateTaskDict as CaseCreateTaskDict,
        CaseFiltersDict as CaseFiltersDict,
        CaseTaskCreateDict as CaseTaskCreateDict,
        ClosureConditionInputDict as ClosureConditionInputDict,
        FileElementCreateDict as FileElementCreateDict,
        NoteElementCreateDict as NoteElementCreateDict,
        TeamCaseButtonInputDict as TeamCaseButtonInputDict,
    )
    from .v1_cases import (
        CaseActionTypeInput as CaseActionTypeInput,
        CaseCreateV1 as CaseCreateV1,
        CaseUpdateV1 as CaseUpdateV1,
        TeamCaseButtonInput as TeamCaseButtonInput,
    )

__all__: tuple[str, ...] = (
    "CaseActionTypeInput",
    "CaseActivityTypeInput",
    "CaseBlockCreate",
    "CaseBlockCreateDict",
    "CaseBlockElementCreate",
    "CaseBlockElementCreateDict",
    "CaseBlockType",
    "CaseCommentCreate",
    "CaseCommentUpdate",
    "CaseCreate",
    "CaseCreateTask",
    "CaseCreateTaskDict",
    "CaseCreateV1",
    "CaseFilters",
    "CaseFiltersDict",
    "CaseMetadataCreate",
    "CaseMetadataDelete",
    "CaseMetadataUpdate",
    "CaseOrder",
    "CasePriorityChoice",
    "CasePriorityInput",
    "CaseStatusChoice",
    "CaseStatusInput",
    "CaseTaskBatchCreate",
    "CaseTaskCreate",
    "CaseTaskCreateDict",
    "CaseTaskUpdate",
    "CaseUpdate",
    "CaseUpdateV1",
    "CaseUserFilter",
    "ClosureConditionInput",
    "ClosureConditionInputDict",
    "FileElementCreate",
    "FileElementCreateDict",
    "NoteColor",
    "NoteElementCreate",
    "NoteElementCreateDict",
    "NoteType",
    "ReactionChange",
    "ReactionValue",
    "TeamCaseButtonInput",
    "TeamCaseButtonInputDict",
)

# A type checker must still refuse names that do not exist.
if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            ".cases": (
                "CaseBlockCreate",
                "CaseBlockElementCreate",
                "CaseBlockType",
                "CaseCreate",
                "CaseCreateTask",
                "CaseFilters",
                "CaseOrder",
                "CasePriorityInput",
                "CaseStatusInput",
                "CaseUpdate",
                "CaseUserFilter",
                "FileElementCreate",
                "NoteColor",
                "NoteElementCreate",
                "NoteType",
            ),
            ".cases_activities": ("CaseActivityTypeInput",),
            ".cases_comments": (
                "CaseCommentCreate",
                "CaseCommentUpdate",
                "ReactionChange",
                "ReactionValue",
            ),
            ".cases_metadata": ("CaseMetadataCreate", "CaseMetadataDelete", "CaseMetadataUpdate"),
            ".cases_tasks": ("CaseTaskBatchCreate", "CaseTaskCreate", "CaseTaskUpdate"),
            ".shared": ("CasePriorityChoice", "CaseStatusChoice", "ClosureConditionInput"),
            ".typed_dicts": (
                "CaseBlockCreateDict",
                "CaseBlockElementCreateDict",
                "CaseCreateTaskDict",
                "CaseFiltersDict",
                "CaseTaskCreateDict",
                "ClosureConditionInputDict",
                "FileElementCreateDict",
                "NoteElementCreateDict",
                "TeamCaseButtonInputDict",
            ),
            ".v1_cases": (
                "CaseActionTypeInput",
                "CaseCreateV1",
                "CaseUpdateV1",
                "TeamCaseButtonInput",
            ),
        },
    )
