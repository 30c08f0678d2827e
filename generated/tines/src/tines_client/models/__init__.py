"""What the API answers: one class for every object and enum."""

from .._runtime.lazy import lazy_exports

# Type checkers take it for true by its name; importing `typing` takes longer than all of this.
TYPE_CHECKING = False

if TYPE_CHECKING:
    from .actions import ActionList as ActionList
    from .actions_logs import (
        ActionLog as ActionLog,
        ActionLogLevel as ActionLogLevel,
        ActionLogList as ActionLogList,
    )
    from .admin_action_egress_control_rules import (
        EgressActionType as EgressActionType,
        EgressControlRule as EgressControlRule,
        EgressControlRuleList as EgressControlRuleList,
    )
    from .admin_ip_access_control_rules import (
        IpAccessControlRule as IpAccessControlRule,
        IpAccessControlRuleList as IpAccessControlRuleList,
    )
    from .admin_jobs import (
        AdminJob as AdminJob,
        AdminJobAgent as AdminJobAgent,
        AdminJobAgentChoice as AdminJobAgentChoice,
        DeadJobList as DeadJobList,
        InProgressJobList as InProgressJobList,
        QueuedJobList as QueuedJobList,
        RetryJobList as RetryJobList,
    )
    from .admin_scim_user_group_mapping import (
        ScimGroupMapping as ScimGroupMapping,
        ScimGroupMappingAnswer as ScimGroupMappingAnswer,
    )
    from .admin_sync_destinations import (
        StorySummary as StorySummary,
        SyncDestination as SyncDestination,
        SyncDestinationAnswer as SyncDestinationAnswer,
        SyncDestinationList as SyncDestinationList,
        SyncInitiated as SyncInitiated,
        SyncStatus as SyncStatus,
        SyncSubscription as SyncSubscription,
    )
    from .admin_templates import (
        ActionTemplate as ActionTemplate,
        ActionTemplateList as ActionTemplateList,
        ActionTemplateReadAccess as ActionTemplateReadAccess,
        ActionTemplateValue as ActionTemplateValue,
        ActionTemplateValueDetails as ActionTemplateValueDetails,
        ActionTemplateValueType as ActionTemplateValueType,
    )
    from .admin_tunnels import TunnelHealth as TunnelHealth, TunnelState as TunnelState
    from .admin_users import (
        AdminUser as AdminUser,
        AdminUserList as AdminUserList,
        InvitationRefusal as InvitationRefusal,
        TeamMembership as TeamMembership,
    )
    from .admin_users_signin_activities import (
        SigninActivity as SigninActivity,
        SigninActivityList as SigninActivityList,
    )
    from .ai_usage import AiUsage as AiUsage
    from .audit_logs import AuditLog as AuditLog, AuditLogList as AuditLogList
    from .case_inputs import (
        CaseInput as CaseInput,
        CaseInputAnswer as CaseInputAnswer,
        CaseInputCreated as CaseInputCreated,
        CaseInputList as CaseInputList,
        CaseInputType as CaseInputType,
        CaseInputValidation as CaseInputValidation,
    )
    from .case_inputs_fields import (
        CaseInputField as CaseInputField,
        CaseInputFieldList as CaseInputFieldList,
    )
    from .case_sub_statuses import (
        CaseSubStatus as CaseSubStatus,
        CaseSubStatusList as CaseSubStatusList,
    )
    from .case_templates import (
        CasePriorityChoiceAnswer as CasePriorityChoiceAnswer,
        CaseStatusChoiceAnswer as CaseStatusChoiceAnswer,
        CaseTemplate as CaseTemplate,
        CaseTemplateBlock as CaseTemplateBlock,
        CaseTemplateButton as CaseTemplateButton,
        CaseTemplateButtonButtonType as CaseTemplateButtonButtonType,
        CaseTemplateExport as CaseTemplateExport,
        CaseTemplateList as CaseTemplateList,
        CaseTemplateOptions as CaseTemplateOptions,
        CaseTemplatePreview as CaseTemplatePreview,
        CaseTemplateSubStatus as CaseTemplateSubStatus,
        ExportedCaseTemplate as ExportedCaseTemplate,
    )
    from .case_webhooks import (
        CaseNotificationType as CaseNotificationType,
        CaseWebhook as CaseWebhook,
        CaseWebhookAnswer as CaseWebhookAnswer,
        CaseWebhookList as CaseWebhookList,
    )
    from .cases import Case as Case, CaseList as CaseList, ClosureCondition as ClosureCondition
    from .cases_actions import (
        CaseActionAnswer as CaseActionAnswer,
        CaseActionBatch as CaseActionBatch,
        CaseActionList as CaseActionList,
    )
    from .cases_activities import (
        CaseActivityAnswer as CaseActivityAnswer,
        CaseActivityList as CaseActivityList,
    )
    from .cases_blocks import (
        CaseBlock as CaseBlock,
        CaseBlockAnswer as CaseBlockAnswer,
        CaseBlockList as CaseBlockList,
    )
    from .cases_comments import (
        CaseComment as CaseComment,
        CaseCommentAnswer as CaseCommentAnswer,
        CaseCommentList as CaseCommentList,
    )
    from .cases_fields import CaseFieldAnswer as CaseFieldAnswer, CaseFieldList as CaseFieldList
    from .cases_files import (
        CaseFile as CaseFile,
        CaseFileAnswer as CaseFileAnswer,
        CaseFileInfo as CaseFileInfo,
        CaseFileList as CaseFileList,
    )
    from .cases_linked_cases import (
        LinkedCaseAnswer as LinkedCaseAnswer,
        LinkedCaseBatch as LinkedCaseBatch,
        LinkedCaseList as LinkedCaseList,
    )
    from .cases_notes import (
        CaseNote as CaseNote,
        CaseNoteAnswer as CaseNoteAnswer,
        CaseNoteList as CaseNoteList,
    )
    from .cases_records import (
        CaseRecordAnswer as CaseRecordAnswer,
        CaseRecordDetails as CaseRecordDetails,
        CaseRecordList as CaseRecordList,
    )
    from .cases_subscribers import (
        CaseSubscriber as CaseSubscriber,
        CaseSubscriberList as CaseSubscriberList,
        CaseSubscription as CaseSubscription,
        CaseSubscriptionAnswer as CaseSubscriptionAnswer,
        CaseSubscriptionBatch as CaseSubscriptionBatch,
    )
    from .cases_tasks import (
        CaseTask as CaseTask,
        CaseTaskAnswer as CaseTaskAnswer,
        CaseTaskAssignee as CaseTaskAssignee,
        CaseTaskBatch as CaseTaskBatch,
        CaseTaskDestroyed as CaseTaskDestroyed,
        CaseTaskList as CaseTaskList,
    )
    from .change_requests import (
        ChangeRequest as ChangeRequest,
        ChangeRequestList as ChangeRequestList,
        ChangeRequestStatus as ChangeRequestStatus,
    )
    from .credentials import (
        AwsAuthenticationType as AwsAuthenticationType,
        Credential as Credential,
        CredentialCreated as CredentialCreated,
        CredentialList as CredentialList,
        CredentialMetadata as CredentialMetadata,
        CredentialMode as CredentialMode,
        TestCredential as TestCredential,
    )
    from .folders import (
        Folder as Folder,
        FolderContentType as FolderContentType,
        FolderList as FolderList,
    )
    from .groups_runs import (
        GroupRun as GroupRun,
        GroupRunEvent as GroupRunEvent,
        GroupRunEventList as GroupRunEventList,
        GroupRunList as GroupRunList,
    )
    from .info import (
        TenantInfo as TenantInfo,
        TenantStack as TenantStack,
        WebStatistics as WebStatistics,
        WorkerStatistics as WorkerStatistics,
    )
    from .received import NotifiedCase as NotifiedCase
    from .received_case_action_call import (
        CaseActionCall as CaseActionCall,
        PressedButton as PressedButton,
    )
    from .received_case_notification import (
        CaseNotification as CaseNotification,
        NotifiedActivity as NotifiedActivity,
    )
    from .record_types import (
        RecordField as RecordField,
        RecordFieldType as RecordFieldType,
        RecordLimitAction as RecordLimitAction,
        RecordType as RecordType,
        RecordTypeList as RecordTypeList,
        RetentionColumn as RetentionColumn,
    )
    from .record_views import (
        ExportedRecordView as ExportedRecordView,
        RecordView as RecordView,
        RecordViewExport as RecordViewExport,
        RecordViewList as RecordViewList,
    )
    from .records import Record as Record, RecordList as RecordList, RecordValue as RecordValue
    from .records_artifacts import RecordArtifact as RecordArtifact
    from .records_child_records import (
        ChildRecordPage as ChildRecordPage,
        LargeValue as LargeValue,
        NextPage as NextPage,
        RecordV2 as RecordV2,
        RecordV2Value as RecordV2Value,
    )
    from .reporting import (
        ActionPerformance as ActionPerformance,
        ActionPerformanceList as ActionPerformanceList,
        TimeSaved as TimeSaved,
        TimeSavedList as TimeSavedList,
    )
    from .resources import (
        Resource as Resource,
        ResourceConflict as ResourceConflict,
        ResourceElement as ResourceElement,
        ResourceElementText as ResourceElementText,
        ResourceList as ResourceList,
        ResourceReplaced as ResourceReplaced,
        ResourceSequence as ResourceSequence,
    )
    from .shared_action import (
        Action as Action,
        ActionOptions as ActionOptions,
        ActionType as ActionType,
    )
    from .shared_canvas_position import CanvasPosition as CanvasPosition
    from .shared_case_action import CaseAction as CaseAction
    from .shared_case_action_type import CaseActionType as CaseActionType
    from .shared_case_activity import CaseActivity as CaseActivity
    from .shared_case_activity_file import CaseActivityFile as CaseActivityFile
    from .shared_case_activity_type import CaseActivityType as CaseActivityType
    from .shared_case_assignee_list import CaseAssigneeList as CaseAssigneeList
    from .shared_case_block_type_answer import CaseBlockTypeAnswer as CaseBlockTypeAnswer
    from .shared_case_field import CaseField as CaseField
    from .shared_case_field_input import CaseFieldInput as CaseFieldInput
    from .shared_case_field_input_validation_type import (
        CaseFieldInputValidationType as CaseFieldInputValidationType,
    )
    from .shared_case_metadata_answer import CaseMetadataAnswer as CaseMetadataAnswer
    from .shared_case_record import CaseRecord as CaseRecord, CaseRecordGroup as CaseRecordGroup
    from .shared_case_record_result import CaseRecordResult as CaseRecordResult
    from .shared_case_status import CaseStatus as CaseStatus
    from .shared_case_sub_status_summary import CaseSubStatusSummary as CaseSubStatusSummary
    from .shared_error import (
        Error as Error,
        ErrorMessage as ErrorMessage,
        ErrorReport as ErrorReport,
    )
    from .shared_event import Event as Event, EventList as EventList
    from .shared_identified import Identified as Identified
    from .shared_linked_case import LinkedCase as LinkedCase
    from .shared_meta import Meta as Meta
    from .shared_metadata import Metadata as Metadata
    from .shared_named import Named as Named
    from .shared_note_color_answer import NoteColorAnswer as NoteColorAnswer
    from .shared_note_type_answer import (
        CaseBlockElement as CaseBlockElement,
        NoteTypeAnswer as NoteTypeAnswer,
    )
    from .shared_reactant import Reactant as Reactant, Reaction as Reaction
    from .shared_read_access import ReadAccess as ReadAccess
    from .shared_story import (
        Story as Story,
        StoryAccess as StoryAccess,
        StoryAccessSource as StoryAccessSource,
    )
    from .shared_story_export import StoryExport as StoryExport
    from .shared_story_mode import StoryMode as StoryMode
    from .shared_tag import CasePriority as CasePriority, Tag as Tag
    from .shared_team import Team as Team, TeamGroup as TeamGroup
    from .shared_team_role import TeamRole as TeamRole
    from .shared_user import User as User
    from .stories import StoryList as StoryList
    from .stories_change_request import (
        ChangeDescription as ChangeDescription,
        ChangeRequestComparison as ChangeRequestComparison,
        ChangeRequestReview as ChangeRequestReview,
        ChangeRequestState as ChangeRequestState,
        StoryChangeRequest as StoryChangeRequest,
        StoryChangeRequestState as StoryChangeRequestState,
    )
    from .stories_drafts import StoryDraftList as StoryDraftList
    from .stories_notes import StoryNote as StoryNote, StoryNoteList as StoryNoteList
    from .stories_pending_actions import StoryPendingActionList as StoryPendingActionList
    from .stories_runs import (
        StoryRun as StoryRun,
        StoryRunAnswer as StoryRunAnswer,
        StoryRunEvent as StoryRunEvent,
        StoryRunEventList as StoryRunEventList,
        StoryRunList as StoryRunList,
    )
    from .stories_versions import (
        StoryVersion as StoryVersion,
        StoryVersionAnswer as StoryVersionAnswer,
        StoryVersionDestroyed as StoryVersionDestroyed,
        StoryVersionList as StoryVersionList,
        StoryVersionWrapper as StoryVersionWrapper,
    )
    from .tags import TenantTag as TenantTag, TenantTagList as TenantTagList
    from .teams import TeamList as TeamList
    from .teams_members import (
        TeamMember as TeamMember,
        TeamMemberList as TeamMemberList,
        TeamMemberRemoved as TeamMemberRemoved,
    )
    from .v1_cases import (
        CaseListV1 as CaseListV1,
        CaseRecordV1 as CaseRecordV1,
        CaseV1 as CaseV1,
        TeamCaseAction as TeamCaseAction,
        TeamCaseButton as TeamCaseButton,
        UserV1 as UserV1,
    )
    from .v1_cases_comments import CaseCommentV1 as CaseCommentV1
    from .v1_cases_files import CaseFileV1 as CaseFileV1
    from .v1_cases_subscribers import CaseSubscriptionV1 as CaseSubscriptionV1
    from .workbench import (
        WorkbenchConversation as WorkbenchConversation,
        WorkbenchConversationCreatorType as WorkbenchConversationCreatorType,
        WorkbenchConversationList as WorkbenchConversationList,
        WorkbenchConversationStatus as WorkbenchConversationStatus,
        WorkbenchConversationSummary as WorkbenchConversationSummary,
        WorkbenchConversationType as WorkbenchConversationType,
    )

__all__: tuple[str, ...] = (
    "Action",
    "ActionList",
    "ActionLog",
    "ActionLogLevel",
    "ActionLogList",
    "ActionOptions",
    "ActionPerformance",
    "ActionPerformanceList",
    "ActionTemplate",
    "ActionTemplateList",
    "ActionTemplateReadAccess",
    "ActionTemplateValue",
    "ActionTemplateValueDetails",
    "ActionTemplateValueType",
    "ActionType",
    "AdminJob",
    "AdminJobAgent",
    "AdminJobAgentChoice",
    "AdminUser",
    "AdminUserList",
    "AiUsage",
    "AuditLog",
    "AuditLogList",
    "AwsAuthenticationType",
    "CanvasPosition",
    "Case",
    "CaseAction",
    "CaseActionAnswer",
    "CaseActionBatch",
    "CaseActionCall",
    "CaseActionList",
    "CaseActionType",
    "CaseActivity",
    "CaseActivityAnswer",
    "CaseActivityFile",
    "CaseActivityList",
    "CaseActivityType",
    "CaseAssigneeList",
    "CaseBlock",
    "CaseBlockAnswer",
    "CaseBlockElement",
    "CaseBlockList",
    "CaseBlockTypeAnswer",
    "CaseComment",
    "CaseCommentAnswer",
    "CaseCommentList",
    "CaseCommentV1",
    "CaseField",
    "CaseFieldAnswer",
    "CaseFieldInput",
    "CaseFieldInputValidationType",
    "CaseFieldList",
    "CaseFile",
    "CaseFileAnswer",
    "CaseFileInfo",
    "CaseFileList",
    "CaseFileV1",
    "CaseInput",
    "CaseInputAnswer",
    "CaseInputCreated",
    "CaseInputField",
    "CaseInputFieldList",
    "CaseInputList",
    "CaseInputType",
    "CaseInputValidation",
    "CaseList",
    "CaseListV1",
    "CaseMetadataAnswer",
    "CaseNote",
    "CaseNoteAnswer",
    "CaseNoteList",
    "CaseNotification",
    "CaseNotificationType",
    "CasePriority",
    "CasePriorityChoiceAnswer",
    "CaseRecord",
    "CaseRecordAnswer",
    "CaseRecordDetails",
    "CaseRecordGroup",
    "CaseRecordList",
    "CaseRecordResult",
    "CaseRecordV1",
    "CaseStatus",
    "CaseStatusChoiceAnswer",
    "CaseSubStatus",
    "CaseSubStatusList",
    "CaseSubStatusSummary",
    "CaseSubscriber",
    "CaseSubscriberList",
    "CaseSubscription",
    "CaseSubscriptionAnswer",
    "CaseSubscriptionBatch",
    "CaseSubscriptionV1",
    "CaseTask",
    "CaseTaskAnswer",
    "CaseTaskAssignee",
    "CaseTaskBatch",
    "CaseTaskDestroyed",
    "CaseTaskList",
    "CaseTemplate",
    "CaseTemplateBlock",
    "CaseTemplateButton",
    "CaseTemplateButtonButtonType",
    "CaseTemplateExport",
    "CaseTemplateList",
    "CaseTemplateOptions",
    "CaseTemplatePreview",
    "CaseTemplateSubStatus",
    "CaseV1",
    "CaseWebhook",
    "CaseWebhookAnswer",
    "CaseWebhookList",
    "ChangeDescription",
    "ChangeRequest",
    "ChangeRequestComparison",
    "ChangeRequestList",
    "ChangeRequestReview",
    "ChangeRequestState",
    "ChangeRequestStatus",
    "ChildRecordPage",
    "ClosureCondition",
    "Credential",
    "CredentialCreated",
    "CredentialList",
    "CredentialMetadata",
    "CredentialMode",
    "DeadJobList",
    "EgressActionType",
    "EgressControlRule",
    "EgressControlRuleList",
    "Error",
    "ErrorMessage",
    "ErrorReport",
    "Event",
    "EventList",
    "ExportedCaseTemplate",
    "ExportedRecordView",
    "Folder",
    "FolderContentType",
    "FolderList",
    "GroupRun",
    "GroupRunEvent",
    "GroupRunEventList",
    "GroupRunList",
    "Identified",
    "InProgressJobList",
    "InvitationRefusal",
    "IpAccessControlRule",
    "IpAccessControlRuleList",
    "LargeValue",
    "LinkedCase",
    "LinkedCaseAnswer",
    "LinkedCaseBatch",
    "LinkedCaseList",
    "Meta",
    "Metadata",
    "Named",
    "NextPage",
    "NoteColorAnswer",
    "NoteTypeAnswer",
    "NotifiedActivity",
    "NotifiedCase",
    "PressedButton",
    "QueuedJobList",
    "Reactant",
    "Reaction",
    "ReadAccess",
    "Record",
    "RecordArtifact",
    "RecordField",
    "RecordFieldType",
    "RecordLimitAction",
    "RecordList",
    "RecordType",
    "RecordTypeList",
    "RecordV2",
    "RecordV2Value",
    "RecordValue",
    "RecordView",
    "RecordViewExport",
    "RecordViewList",
    "Resource",
    "ResourceConflict",
    "ResourceElement",
    "ResourceElementText",
    "ResourceList",
    "ResourceReplaced",
    "ResourceSequence",
    "RetentionColumn",
    "RetryJobList",
    "ScimGroupMapping",
    "ScimGroupMappingAnswer",
    "SigninActivity",
    "SigninActivityList",
    "Story",
    "StoryAccess",
    "StoryAccessSource",
    "StoryChangeRequest",
    "StoryChangeRequestState",
    "StoryDraftList",
    "StoryExport",
    "StoryList",
    "StoryMode",
    "StoryNote",
    "StoryNoteList",
    "StoryPendingActionList",
    "StoryRun",
    "StoryRunAnswer",
    "StoryRunEvent",
    "StoryRunEventList",
    "StoryRunList",
    "StorySummary",
    "StoryVersion",
    "StoryVersionAnswer",
    "StoryVersionDestroyed",
    "StoryVersionList",
    "StoryVersionWrapper",
    "SyncDestination",
    "SyncDestinationAnswer",
    "SyncDestinationList",
    "SyncInitiated",
    "SyncStatus",
    "SyncSubscription",
    "Tag",
    "Team",
    "TeamCaseAction",
    "TeamCaseButton",
    "TeamGroup",
    "TeamList",
    "TeamMember",
    "TeamMemberList",
    "TeamMemberRemoved",
    "TeamMembership",
    "TeamRole",
    "TenantInfo",
    "TenantStack",
    "TenantTag",
    "TenantTagList",
    "TestCredential",
    "TimeSaved",
    "TimeSavedList",
    "TunnelHealth",
    "TunnelState",
    "User",
    "UserV1",
    "WebStatistics",
    "WorkbenchConversation",
    "WorkbenchConversationCreatorType",
    "WorkbenchConversationList",
    "WorkbenchConversationStatus",
    "WorkbenchConversationSummary",
    "WorkbenchConversationType",
    "WorkerStatistics",
)

# A type checker must still refuse names that do not exist.
if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            ".actions": ("ActionList",),
            ".actions_logs": ("ActionLog", "ActionLogLevel", "ActionLogList"),
            ".admin_action_egress_control_rules": (
                "EgressActionType",
                "EgressControlRule",
                "EgressControlRuleList",
            ),
            ".admin_ip_access_control_rules": ("IpAccessControlRule", "IpAccessControlRuleList"),
            ".admin_jobs": (
                "AdminJob",
                "AdminJobAgent",
                "AdminJobAgentChoice",
                "DeadJobList",
                "InProgressJobList",
                "QueuedJobList",
                "RetryJobList",
            ),
            ".admin_scim_user_group_mapping": ("ScimGroupMapping", "ScimGroupMappingAnswer"),
            ".admin_sync_destinations": (
                "StorySummary",
                "SyncDestination",
                "SyncDestinationAnswer",
                "SyncDestinationList",
                "SyncInitiated",
                "SyncStatus",
                "SyncSubscription",
            ),
            ".admin_templates": (
                "ActionTemplate",
                "ActionTemplateList",
                "ActionTemplateReadAccess",
                "ActionTemplateValue",
                "ActionTemplateValueDetails",
                "ActionTemplateValueType",
            ),
            ".admin_tunnels": ("TunnelHealth", "TunnelState"),
            ".admin_users": ("AdminUser", "AdminUserList", "InvitationRefusal", "TeamMembership"),
            ".admin_users_signin_activities": ("SigninActivity", "SigninActivityList"),
            ".ai_usage": ("AiUsage",),
            ".audit_logs": ("AuditLog", "AuditLogList"),
            ".case_inputs": (
                "CaseInput",
                "CaseInputAnswer",
                "CaseInputCreated",
                "CaseInputList",
                "CaseInputType",
                "CaseInputValidation",
            ),
            ".case_inputs_fields": ("CaseInputField", "CaseInputFieldList"),
            ".case_sub_statuses": ("CaseSubStatus", "CaseSubStatusList"),
            ".case_templates": (
                "CasePriorityChoiceAnswer",
                "CaseStatusChoiceAnswer",
                "CaseTemplate",
                "CaseTemplateBlock",
                "CaseTemplateButton",
                "CaseTemplateButtonButtonType",
                "CaseTemplateExport",
                "CaseTemplateList",
                "CaseTemplateOptions",
                "CaseTemplatePreview",
                "CaseTemplateSubStatus",
                "ExportedCaseTemplate",
            ),
            ".case_webhooks": (
                "CaseNotificationType",
                "CaseWebhook",
                "CaseWebhookAnswer",
                "CaseWebhookList",
            ),
            ".cases": ("Case", "CaseList", "ClosureCondition"),
            ".cases_actions": ("CaseActionAnswer", "CaseActionBatch", "CaseActionList"),
            ".cases_activities": ("CaseActivityAnswer", "CaseActivityList"),
            ".cases_blocks": ("CaseBlock", "CaseBlockAnswer", "CaseBlockList"),
            ".cases_comments": ("CaseComment", "CaseCommentAnswer", "CaseCommentList"),
            ".cases_fields": ("CaseFieldAnswer", "CaseFieldList"),
            ".cases_files": ("CaseFile", "CaseFileAnswer", "CaseFileInfo", "CaseFileList"),
            ".cases_linked_cases": ("LinkedCaseAnswer", "LinkedCaseBatch", "LinkedCaseList"),
            ".cases_notes": ("CaseNote", "CaseNoteAnswer", "CaseNoteList"),
            ".cases_records": ("CaseRecordAnswer", "CaseRecordDetails", "CaseRecordList"),
            ".cases_subscribers": (
                "CaseSubscriber",
                "CaseSubscriberList",
                "CaseSubscription",
                "CaseSubscriptionAnswer",
                "CaseSubscriptionBatch",
            ),
            ".cases_tasks": (
                "CaseTask",
                "CaseTaskAnswer",
                "CaseTaskAssignee",
                "CaseTaskBatch",
                "CaseTaskDestroyed",
                "CaseTaskList",
            ),
            ".change_requests": ("ChangeRequest", "ChangeRequestList", "ChangeRequestStatus"),
            ".credentials": (
                "AwsAuthenticationType",
                "Credential",
                "CredentialCreated",
                "CredentialList",
                "CredentialMetadata",
                "CredentialMode",
                "TestCredential",
            ),
            ".folders": ("Folder", "FolderContentType", "FolderList"),
            ".groups_runs": ("GroupRun", "GroupRunEvent", "GroupRunEventList", "GroupRunList"),
            ".info": ("TenantInfo", "TenantStack", "WebStatistics", "WorkerStatistics"),
            ".received": ("NotifiedCase",),
            ".received_case_action_call": ("CaseActionCall", "PressedButton"),
            ".received_case_notification": ("CaseNotification", "NotifiedActivity"),
            ".record_types": (
                "RecordField",
                "RecordFieldType",
                "RecordLimitAction",
                "RecordType",
                "RecordTypeList",
                "RetentionColumn",
            ),
            ".record_views": (
                "ExportedRecordView",
                "RecordView",
                "RecordViewExport",
                "RecordViewList",
            ),
            ".records": ("Record", "RecordList", "RecordValue"),
            ".records_artifacts": ("RecordArtifact",),
            ".records_child_records": (
                "ChildRecordPage",
                "LargeValue",
                "NextPage",
                "RecordV2",
                "RecordV2Value",
            ),
            ".reporting": (
                "ActionPerformance",
                "ActionPerformanceList",
                "TimeSaved",
                "TimeSavedList",
            ),
            ".resources": (
                "Resource",
                "ResourceConflict",
                "ResourceElement",
                "ResourceElementText",
                "ResourceList",
                "ResourceReplaced",
                "ResourceSequence",
            ),
            ".shared_action": ("Action", "ActionOptions", "ActionType"),
            ".shared_canvas_position": ("CanvasPosition",),
            ".shared_case_action": ("CaseAction",),
            ".shared_case_action_type": ("CaseActionType",),
            ".shared_case_activity": ("CaseActivity",),
            ".shared_case_activity_file": ("CaseActivityFile",),
            ".shared_case_activity_type": ("CaseActivityType",),
            ".shared_case_assignee_list": ("CaseAssigneeList",),
            ".shared_case_block_type_answer": ("CaseBlockTypeAnswer",),
            ".shared_case_field": ("CaseField",),
            ".shared_case_field_input": ("CaseFieldInput",),
            ".shared_case_field_input_validation_type": ("CaseFieldInputValidationType",),
            ".shared_case_metadata_answer": ("CaseMetadataAnswer",),
            ".shared_case_record": ("CaseRecord", "CaseRecordGroup"),
            ".shared_case_record_result": ("CaseRecordResult",),
            ".shared_case_status": ("CaseStatus",),
            ".shared_case_sub_status_summary": ("CaseSubStatusSummary",),
            ".shared_error": ("Error", "ErrorMessage", "ErrorReport"),
            ".shared_event": ("Event", "EventList"),
            ".shared_identified": ("Identified",),
            ".shared_linked_case": ("LinkedCase",),
            ".shared_meta": ("Meta",),
            ".shared_metadata": ("Metadata",),
            ".shared_named": ("Named",),
            ".shared_note_color_answer": ("NoteColorAnswer",),
            ".shared_note_type_answer": ("CaseBlockElement", "NoteTypeAnswer"),
            ".shared_reactant": ("Reactant", "Reaction"),
            ".shared_read_access": ("ReadAccess",),
            ".shared_story": ("Story", "StoryAccess", "StoryAccessSource"),
            ".shared_story_export": ("StoryExport",),
            ".shared_story_mode": ("StoryMode",),
            ".shared_tag": ("CasePriority", "Tag"),
            ".shared_team": ("Team", "TeamGroup"),
            ".shared_team_role": ("TeamRole",),
            ".shared_user": ("User",),
            ".stories": ("StoryList",),
            ".stories_change_request": (
                "ChangeDescription",
                "ChangeRequestComparison",
                "ChangeRequestReview",
                "ChangeRequestState",
                "StoryChangeRequest",
                "StoryChangeRequestState",
            ),
            ".stories_drafts": ("StoryDraftList",),
            ".stories_notes": ("StoryNote", "StoryNoteList"),
            ".stories_pending_actions": ("StoryPendingActionList",),
            ".stories_runs": (
                "StoryRun",
                "StoryRunAnswer",
                "StoryRunEvent",
                "StoryRunEventList",
                "StoryRunList",
            ),
            ".stories_versions": (
                "StoryVersion",
                "StoryVersionAnswer",
                "StoryVersionDestroyed",
                "StoryVersionList",
                "StoryVersionWrapper",
            ),
            ".tags": ("TenantTag", "TenantTagList"),
            ".teams": ("TeamList",),
            ".teams_members": ("TeamMember", "TeamMemberList", "TeamMemberRemoved"),
            ".v1_cases": (
                "CaseListV1",
                "CaseRecordV1",
                "CaseV1",
                "TeamCaseAction",
                "TeamCaseButton",
                "UserV1",
            ),
            ".v1_cases_comments": ("CaseCommentV1",),
            ".v1_cases_files": ("CaseFileV1",),
            ".v1_cases_subscribers": ("CaseSubscriptionV1",),
            ".workbench": (
                "WorkbenchConversation",
                "WorkbenchConversationCreatorType",
                "WorkbenchConversationList",
                "WorkbenchConversationStatus",
                "WorkbenchConversationSummary",
                "WorkbenchConversationType",
            ),
        },
    )
