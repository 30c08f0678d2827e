"""What calls send: models, and typed dicts for the same as plain dicts."""

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from .cases import (
        AddressInput as AddressInput,
        CaseClose as CaseClose,
        CaseCreate as CaseCreate,
        CaseDecisionInput as CaseDecisionInput,
        CaseEscalate as CaseEscalate,
        CaseStatusInput as CaseStatusInput,
        CaseTypeInput as CaseTypeInput,
        CaseUpdate as CaseUpdate,
        EntityCategoryInput as EntityCategoryInput,
        EntityCreate as EntityCreate,
        EntityTypeInput as EntityTypeInput,
        RiskTierInput as RiskTierInput,
    )
    from .cases_checks import CheckStatusInput as CheckStatusInput
    from .cases_comments import (
        CommentCreate as CommentCreate,
        CommentCreateType as CommentCreateType,
        CommentTypeInput as CommentTypeInput,
    )
    from .cases_entities import CaseEntityAdd as CaseEntityAdd, EntityRoleInput as EntityRoleInput
    from .cases_reviewers import ReviewerAdd as ReviewerAdd, ReviewerRoleInput as ReviewerRoleInput
    from .cases_risk_assessment import RiskAssessmentCreate as RiskAssessmentCreate
    from .typed_dicts import (
        AddressInputDict as AddressInputDict,
        EntityCreateDict as EntityCreateDict,
    )

__all__: tuple[str, ...] = (
    "AddressInput",
    "AddressInputDict",
    "CaseClose",
    "CaseCreate",
    "CaseDecisionInput",
    "CaseEntityAdd",
    "CaseEscalate",
    "CaseStatusInput",
    "CaseTypeInput",
    "CaseUpdate",
    "CheckStatusInput",
    "CommentCreate",
    "CommentCreateType",
    "CommentTypeInput",
    "EntityCategoryInput",
    "EntityCreate",
    "EntityCreateDict",
    "EntityRoleInput",
    "EntityTypeInput",
    "ReviewerAdd",
    "ReviewerRoleInput",
    "RiskAssessmentCreate",
    "RiskTierInput",
)

# A type checker must still refuse names that do not exist.
if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            ".cases": (
                "AddressInput",
                "CaseClose",
                "CaseCreate",
                "CaseDecisionInput",
                "CaseEscalate",
                "CaseStatusInput",
                "CaseTypeInput",
                "CaseUpdate",
                "EntityCategoryInput",
                "EntityCreate",
                "EntityTypeInput",
                "RiskTierInput",
            ),
            ".cases_checks": ("CheckStatusInput",),
            ".cases_comments": ("CommentCreate", "CommentCreateType", "CommentTypeInput"),
            ".cases_entities": ("CaseEntityAdd", "EntityRoleInput"),
            ".cases_reviewers": ("ReviewerAdd", "ReviewerRoleInput"),
            ".cases_risk_assessment": ("RiskAssessmentCreate",),
            ".typed_dicts": ("AddressInputDict", "EntityCreateDict"),
        },
    )
