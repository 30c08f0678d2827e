"""What calls send: models, and typed dicts for the same as plain dicts."""

from .._runtime.lazy import lazy_exports

# Type checkers take it for true by its name; importing `typing` takes longer than all of this.
TYPE_CHECKING = False

if TYPE_CHECKING:
    from .alerts import (
        AlertCategoryInput as AlertCategoryInput,
        AlertEscalate as AlertEscalate,
        AlertPriorityInput as AlertPriorityInput,
        AlertResolve as AlertResolve,
        AlertTypeInput as AlertTypeInput,
    )
    from .alerts_ai_research import (
        AiResearchStart as AiResearchStart,
        AiResearchTypeInput as AiResearchTypeInput,
    )
    from .alerts_bulk import (
        AlertTokens as AlertTokens,
        AlertsAcknowledge as AlertsAcknowledge,
        AlertsAssign as AlertsAssign,
        AlertsEscalate as AlertsEscalate,
        AlertsResolve as AlertsResolve,
    )
    from .audit_logs import AuditTargetTypeInput as AuditTargetTypeInput
    from .cases import (
        CaseClose as CaseClose,
        CaseCreate as CaseCreate,
        CaseDecisionInput as CaseDecisionInput,
        CaseEscalate as CaseEscalate,
        CaseStatusInput as CaseStatusInput,
        CaseTypeInput as CaseTypeInput,
        CaseUpdate as CaseUpdate,
        EntityCategoryInput as EntityCategoryInput,
    )
    from .cases_comments import (
        CommentCreate as CommentCreate,
        CommentCreateType as CommentCreateType,
        CommentTypeInput as CommentTypeInput,
    )
    from .cases_entities import CaseEntityAdd as CaseEntityAdd, EntityRoleInput as EntityRoleInput
    from .cases_reviewers import ReviewerAdd as ReviewerAdd, ReviewerRoleInput as ReviewerRoleInput
    from .cases_risk_assessment import RiskAssessmentCreate as RiskAssessmentCreate
    from .checks import CheckWaive as CheckWaive, WaiveReason as WaiveReason
    from .entities import (
        EntityUpdate as EntityUpdate,
        VerificationStatusInput as VerificationStatusInput,
    )
    from .entities_checks import CheckCategoryInput as CheckCategoryInput
    from .flow import (
        ScreeningCategory as ScreeningCategory,
        ScreeningEntityType as ScreeningEntityType,
        ScreeningRequest as ScreeningRequest,
    )
    from .flow_companies import (
        CompanyVerificationRequest as CompanyVerificationRequest,
        Director as Director,
        Ubo as Ubo,
    )
    from .flow_persons import (
        IdentityDocumentType as IdentityDocumentType,
        PersonVerificationRequest as PersonVerificationRequest,
    )
    from .risk_assessments import RiskTierOverride as RiskTierOverride
    from .shared_address_input import (
        AddressInput as AddressInput,
        EntityCreate as EntityCreate,
        EntityTypeInput as EntityTypeInput,
    )
    from .shared_alert_resolution_input import AlertResolutionInput as AlertResolutionInput
    from .shared_alert_status_input import AlertStatusInput as AlertStatusInput
    from .shared_check_status_input import CheckStatusInput as CheckStatusInput
    from .shared_risk_tier_input import RiskTierInput as RiskTierInput
    from .typed_dicts import (
        AddressInputDict as AddressInputDict,
        DirectorDict as DirectorDict,
        EntityCreateDict as EntityCreateDict,
        UboDict as UboDict,
    )
    from .webhooks import WebhookCreate as WebhookCreate

__all__: tuple[str, ...] = (
    "AddressInput",
    "AddressInputDict",
    "AiResearchStart",
    "AiResearchTypeInput",
    "AlertCategoryInput",
    "AlertEscalate",
    "AlertPriorityInput",
    "AlertResolutionInput",
    "AlertResolve",
    "AlertStatusInput",
    "AlertTokens",
    "AlertTypeInput",
    "AlertsAcknowledge",
    "AlertsAssign",
    "AlertsEscalate",
    "AlertsResolve",
    "AuditTargetTypeInput",
    "CaseClose",
    "CaseCreate",
    "CaseDecisionInput",
    "CaseEntityAdd",
    "CaseEscalate",
    "CaseStatusInput",
    "CaseTypeInput",
    "CaseUpdate",
    "CheckCategoryInput",
    "CheckStatusInput",
    "CheckWaive",
    "CommentCreate",
    "CommentCreateType",
    "CommentTypeInput",
    "CompanyVerificationRequest",
    "Director",
    "DirectorDict",
    "EntityCategoryInput",
    "EntityCreate",
    "EntityCreateDict",
    "EntityRoleInput",
    "EntityTypeInput",
    "EntityUpdate",
    "IdentityDocumentType",
    "PersonVerificationRequest",
    "ReviewerAdd",
    "ReviewerRoleInput",
    "RiskAssessmentCreate",
    "RiskTierInput",
    "RiskTierOverride",
    "ScreeningCategory",
    "ScreeningEntityType",
    "ScreeningRequest",
    "Ubo",
    "UboDict",
    "VerificationStatusInput",
    "WaiveReason",
    "WebhookCreate",
)

# A type checker must still refuse names that do not exist.
if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            ".alerts": (
                "AlertCategoryInput",
                "AlertEscalate",
                "AlertPriorityInput",
                "AlertResolve",
                "AlertTypeInput",
            ),
            ".alerts_ai_research": ("AiResearchStart", "AiResearchTypeInput"),
            ".alerts_bulk": (
                "AlertTokens",
                "AlertsAcknowledge",
                "AlertsAssign",
                "AlertsEscalate",
                "AlertsResolve",
            ),
            ".audit_logs": ("AuditTargetTypeInput",),
            ".cases": (
                "CaseClose",
                "CaseCreate",
                "CaseDecisionInput",
                "CaseEscalate",
                "CaseStatusInput",
                "CaseTypeInput",
                "CaseUpdate",
                "EntityCategoryInput",
            ),
            ".cases_comments": ("CommentCreate", "CommentCreateType", "CommentTypeInput"),
            ".cases_entities": ("CaseEntityAdd", "EntityRoleInput"),
            ".cases_reviewers": ("ReviewerAdd", "ReviewerRoleInput"),
            ".cases_risk_assessment": ("RiskAssessmentCreate",),
            ".checks": ("CheckWaive", "WaiveReason"),
            ".entities": ("EntityUpdate", "VerificationStatusInput"),
            ".entities_checks": ("CheckCategoryInput",),
            ".flow": ("ScreeningCategory", "ScreeningEntityType", "ScreeningRequest"),
            ".flow_companies": ("CompanyVerificationRequest", "Director", "Ubo"),
            ".flow_persons": ("IdentityDocumentType", "PersonVerificationRequest"),
            ".risk_assessments": ("RiskTierOverride",),
            ".shared_address_input": ("AddressInput", "EntityCreate", "EntityTypeInput"),
            ".shared_alert_resolution_input": ("AlertResolutionInput",),
            ".shared_alert_status_input": ("AlertStatusInput",),
            ".shared_check_status_input": ("CheckStatusInput",),
            ".shared_risk_tier_input": ("RiskTierInput",),
            ".typed_dicts": ("AddressInputDict", "DirectorDict", "EntityCreateDict", "UboDict"),
            ".webhooks": ("WebhookCreate",),
        },
    )
