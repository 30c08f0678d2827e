"""What the API answers: one class for every object and enum."""

from .._runtime.lazy import lazy_exports

# Type checkers take it for true by its name; importing `typing` takes longer than all of this.
TYPE_CHECKING = False

if TYPE_CHECKING:
    from .cases import CaseCount as CaseCount
    from .document_intelligence import (
        DocumentIntelligenceJob as DocumentIntelligenceJob,
        DocumentIntelligenceResults as DocumentIntelligenceResults,
        DocumentValidation as DocumentValidation,
        JobCreator as JobCreator,
        JobUsage as JobUsage,
        ReadAttachment as ReadAttachment,
        ReadField as ReadField,
    )
    from .flows import Flow as Flow
    from .form_templates import FormTemplate as FormTemplate, FormTemplateList as FormTemplateList
    from .forms import FormCount as FormCount, FormList as FormList
    from .received_form_event import EventSubject as EventSubject, FormEvent as FormEvent
    from .responses import (
        FormResponseAnswer as FormResponseAnswer,
        FormResponseAttributes as FormResponseAttributes,
        FormResponseAuthor as FormResponseAuthor,
        FormResponseDocument as FormResponseDocument,
        FormResponseRelationships as FormResponseRelationships,
        FormResponseResource as FormResponseResource,
    )
    from .shared_attachment import (
        Attachment as Attachment,
        AttachmentMetadata as AttachmentMetadata,
        AttachmentScope as AttachmentScope,
    )
    from .shared_case import (
        Case as Case,
        CaseContact as CaseContact,
        CaseFieldType as CaseFieldType,
        CaseList as CaseList,
        CaseOwner as CaseOwner,
        CaseSchemaField as CaseSchemaField,
        CaseStep as CaseStep,
        CaseSummary as CaseSummary,
        ParentStatus as ParentStatus,
        WaitingFor as WaitingFor,
    )
    from .shared_errors import ErrorEntry as ErrorEntry, Errors as Errors
    from .shared_form import (
        EventName as EventName,
        FlowReference as FlowReference,
        Form as Form,
        FormLinks as FormLinks,
        FormNotification as FormNotification,
        FormNotificationMethod as FormNotificationMethod,
        FormNotificationStatus as FormNotificationStatus,
        FormOwner as FormOwner,
        FormStatus as FormStatus,
        FormUser as FormUser,
        WebhookSubscriptions as WebhookSubscriptions,
    )
    from .shared_form_response import (
        FormResponse as FormResponse,
        FormResponseUser as FormResponseUser,
    )
    from .shared_form_template_step import (
        FormTemplateElement as FormTemplateElement,
        FormTemplateOptions as FormTemplateOptions,
        FormTemplateStep as FormTemplateStep,
    )
    from .shared_other_word import OtherWord as OtherWord
    from .shared_page_meta import PageMeta as PageMeta
    from .shared_workspace import Workspace as Workspace
    from .shared_workspace_label import WorkspaceLabel as WorkspaceLabel
    from .signatures import Signature as Signature
    from .workspaces import WorkspaceList as WorkspaceList

__all__: tuple[str, ...] = (
    "Attachment",
    "AttachmentMetadata",
    "AttachmentScope",
    "Case",
    "CaseContact",
    "CaseCount",
    "CaseFieldType",
    "CaseList",
    "CaseOwner",
    "CaseSchemaField",
    "CaseStep",
    "CaseSummary",
    "DocumentIntelligenceJob",
    "DocumentIntelligenceResults",
    "DocumentValidation",
    "ErrorEntry",
    "Errors",
    "EventName",
    "EventSubject",
    "Flow",
    "FlowReference",
    "Form",
    "FormCount",
    "FormEvent",
    "FormLinks",
    "FormList",
    "FormNotification",
    "FormNotificationMethod",
    "FormNotificationStatus",
    "FormOwner",
    "FormResponse",
    "FormResponseAnswer",
    "FormResponseAttributes",
    "FormResponseAuthor",
    "FormResponseDocument",
    "FormResponseRelationships",
    "FormResponseResource",
    "FormResponseUser",
    "FormStatus",
    "FormTemplate",
    "FormTemplateElement",
    "FormTemplateList",
    "FormTemplateOptions",
    "FormTemplateStep",
    "FormUser",
    "JobCreator",
    "JobUsage",
    "OtherWord",
    "PageMeta",
    "ParentStatus",
    "ReadAttachment",
    "ReadField",
    "Signature",
    "WaitingFor",
    "WebhookSubscriptions",
    "Workspace",
    "WorkspaceLabel",
    "WorkspaceList",
)

# A type checker must still refuse names that do not exist.
if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            ".cases": ("CaseCount",),
            ".document_intelligence": (
                "DocumentIntelligenceJob",
                "DocumentIntelligenceResults",
                "DocumentValidation",
                "JobCreator",
                "JobUsage",
                "ReadAttachment",
                "ReadField",
            ),
            ".flows": ("Flow",),
            ".form_templates": ("FormTemplate", "FormTemplateList"),
            ".forms": ("FormCount", "FormList"),
            ".received_form_event": ("EventSubject", "FormEvent"),
            ".responses": (
                "FormResponseAnswer",
                "FormResponseAttributes",
                "FormResponseAuthor",
                "FormResponseDocument",
                "FormResponseRelationships",
                "FormResponseResource",
            ),
            ".shared_attachment": ("Attachment", "AttachmentMetadata", "AttachmentScope"),
            ".shared_case": (
                "Case",
                "CaseContact",
                "CaseFieldType",
                "CaseList",
                "CaseOwner",
                "CaseSchemaField",
                "CaseStep",
                "CaseSummary",
                "ParentStatus",
                "WaitingFor",
            ),
            ".shared_errors": ("ErrorEntry", "Errors"),
            ".shared_form": (
                "EventName",
                "FlowReference",
                "Form",
                "FormLinks",
                "FormNotification",
                "FormNotificationMethod",
                "FormNotificationStatus",
                "FormOwner",
                "FormStatus",
                "FormUser",
                "WebhookSubscriptions",
            ),
            ".shared_form_response": ("FormResponse", "FormResponseUser"),
            ".shared_form_template_step": (
                "FormTemplateElement",
                "FormTemplateOptions",
                "FormTemplateStep",
            ),
            ".shared_other_word": ("OtherWord",),
            ".shared_page_meta": ("PageMeta",),
            ".shared_workspace": ("Workspace",),
            ".shared_workspace_label": ("WorkspaceLabel",),
            ".signatures": ("Signature",),
            ".workspaces": ("WorkspaceList",),
        },
    )
