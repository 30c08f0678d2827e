"""What a plain dict may hold where a method takes a model; for type checkers only."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal, NotRequired, TypeAlias, TypedDict

from ..models.credentials import CredentialMetadata
from ..models.shared_metadata import Metadata
from .actions import ActionLinkType
from .admin_templates import ActionTemplateValueTypeInput
from .case_templates import CaseTemplateButtonButtonTypeInput
from .cases import CaseFiltersAssignees, CaseFiltersAuthors, CasePriorityInput
from .credentials import (
    AwsAuthenticationTypeInput,
    CredentialRequestOptions,
    JwtPayload,
    OAuthCodeChallengeMethod,
    OAuthGrantType,
)
from .record_types import RecordFieldTypeInput
from .records import RecordFilterOperator
from .shared_case_action_type_input import CaseActionTypeInput
from .shared_case_block_type import CaseBlockType
from .shared_case_status_choice import CasePriorityChoice, CaseStatusChoice
from .shared_case_status_input import CaseStatusInput
from .shared_note_color import NoteColor
from .shared_note_type import NoteType
from .shared_read_access_input import ReadAccessInput
from .shared_team_role_input import TeamRoleInput

ResourceUpdateValueDict: TypeAlias = Any
"""A text, a file, or any other value of JSON."""


class ActionReceiverLinkDict(TypedDict):
    """A link to another action."""

    receiver_id: int
    """The id of the action behind it."""
    type: NotRequired[ActionLinkType]
    """Which events the link carries."""


class ActionSourceLinkDict(TypedDict):
    """A link from another action."""

    source_id: int
    """The id of the action before it."""
    type: NotRequired[ActionLinkType]
    """Which events the link carries."""


class ActionTemplateValueDetailsInputDict(TypedDict):
    """More about a value that a template asks for; each key is for one kind of value."""

    json_schema: NotRequired[Any]
    """For an object"""
    options: NotRequired[list[Any]]
    """For an option, what can be chosen. Inferred."""
    multi_select_enabled: NotRequired[bool]
    """For an option, whether several can be chosen."""
    code_language: NotRequired[str]
    """For code, the language."""


class ActionTemplateValueInputDict(TypedDict):
    """A value that a template asks for when a step is made from it."""

    name: str
    """What the value is called."""
    type: ActionTemplateValueTypeInput
    """The kind of value."""
    required: NotRequired[bool]
    """Whether a value must be given. For a credential it must be true. Default: `False`."""
    description: NotRequired[str]
    """What the value is for."""
    default_value: NotRequired[Any]
    """The value that is used when none is given."""
    data: NotRequired[ActionTemplateValueDetailsInputDict]
    """More about values of some kinds."""


class AwsCredentialCreateDict(TypedDict):
    """A credential for AWS."""

    name: str
    """What the credential is called."""
    team_id: int
    """The team that the credential belongs to."""
    folder_id: NotRequired[int]
    """The folder of the credential."""
    read_access: NotRequired[ReadAccessInput]
    """Which teams may use it. Default: `TEAM`."""
    shared_team_slugs: NotRequired[list[str]]
    """The short names of the teams that may use it; needed with `SPECIFIC_TEAMS`."""
    description: NotRequired[str]
    """What the credential is for."""
    metadata: NotRequired[CredentialMetadata]
    """The pairs that the credential carries."""
    allowed_hosts: NotRequired[list[str]]
    """The hosts that it may be sent to; `*` stands for any text."""
    live_credential_id: NotRequired[int]
    """The credential that this one takes the place of in tests."""
    mode: Literal["AWS"]
    """What kind of credential it is. Shown by example."""
    aws_authentication_type: AwsAuthenticationTypeInput
    """How it authenticates. Shown by example."""
    aws_access_key: NotRequired[str]
    """The id of the access key. Shown by example."""
    aws_secret_key: NotRequired[str]
    """The secret of the access key. Shown by example."""
    aws_assumed_role_arn: NotRequired[str]
    """The role that is assumed. Shown by example."""
    use_static_external_id: NotRequired[bool]
    """Whether the external id of the role stays the same. Shown by example."""


class CanvasPositionInputDict(TypedDict):
    """Where something stands on the canvas. Shown by example."""

    x: float
    """How far to the right."""
    y: float
    """How far down."""


class CaseActionCreateDict(TypedDict):
    """A button to be added to a case."""

    url: str
    """The webhook or page that the button leads to."""
    label: str
    """What the button says."""
    action_type: CaseActionTypeInput
    """What the button leads to."""
    action_text: NotRequired[str]
    """A text that goes with the button."""


class CaseBlockCreateDict(TypedDict):
    """A block to be shown on a case. Inferred."""

    title: str
    """The heading of the block."""
    block_type: CaseBlockType
    """What the block holds."""
    elements: NotRequired[list[CaseBlockElementCreateDict]]
    """The notes or files in the block."""
    position: NotRequired[int]
    """The place of the block; the first is 0."""
    hidden: NotRequired[bool]
    """Whether the block is hidden."""
    block_group_id: NotRequired[int | str]
    """The group that the block belongs to, by number or by its name that starts with `blk_`."""


class CaseCreateTaskDict(TypedDict):
    """A task of a case to be created."""

    description: str
    """What is to be done."""
    assignee_ids: NotRequired[list[int | str]]
    """The ids of the users that have to do it. Inferred."""
    assignee_emails: NotRequired[list[str]]
    """The email addresses of the users that have to do it."""


class CaseFiltersDict(TypedDict):
    """Filters of a list of cases; a case must pass them all."""

    assignees: NotRequired[CaseFiltersAssignees]
    """Cases assigned to one of these users, by id or email address; `unassigned` for nobody."""
    and_assignees: NotRequired[list[int]]
    """Cases assigned to all of these users, by id."""
    exclude_assignees: NotRequired[list[int]]
    """Cases assigned to none of these users, by id."""
    assigned_to_me: NotRequired[bool]
    """Cases assigned to the user that the key belongs to."""
    assignee_emails: NotRequired[list[str]]
    """Cases assigned to one of these users, by email address. `assignees` takes its place.
    Deprecated.
    """
    unassigned: NotRequired[bool]
    """Cases assigned to nobody. `assignees` takes its place. Deprecated."""
    authors: NotRequired[CaseFiltersAuthors]
    """Cases created by one of these users, by id or email address; `tines` for Tines itself."""
    exclude_authors: NotRequired[list[int]]
    """Cases created by none of these users, by id."""
    author_emails: NotRequired[list[str]]
    """Cases created by one of these users, by email address. `authors` takes its place.
    Deprecated.
    """
    tags: NotRequired[list[str]]
    """Cases with all of these tags, by name; the same as `and_tags`."""
    and_tags: NotRequired[list[str]]
    """Cases with all of these tags, by name."""
    or_tags: NotRequired[list[str]]
    """Cases with one of these tags at least, by name."""
    exclude_tags: NotRequired[list[str]]
    """Cases with none of these tags, by name."""
    case_ids: NotRequired[list[int]]
    """Cases with these ids."""
    metadata: NotRequired[Metadata]
    """Cases that carry these pairs."""
    priority: NotRequired[CasePriorityInput]
    """Cases of this priority."""
    records: NotRequired[list[str]]
    """Cases with a record that holds one of these values. Large texts cannot be searched."""
    search: NotRequired[str]
    """Cases with this text in name, description or id."""
    status: NotRequired[CaseStatusInput]
    """Cases of this status."""
    sub_status_names: NotRequired[list[str]]
    """Cases with one of these finer statuses, by name."""
    start_date: NotRequired[datetime]
    """The earliest moment of the period that the cases come from."""
    end_date: NotRequired[datetime]
    """The latest moment of the period that the cases come from; without it the period ends
    today.
    """
    resolved_at_start_date: NotRequired[datetime]
    """Cases closed at this moment or later."""
    resolved_at_end_date: NotRequired[datetime]
    """Cases closed at this moment or earlier."""
    updated_at_start_date: NotRequired[datetime]
    """Cases last changed at this moment or later."""
    updated_at_end_date: NotRequired[datetime]
    """Cases last changed at this moment or earlier."""


class CaseInputValidationInputDict(TypedDict):
    """What the check of a field needs to know."""

    options: NotRequired[list[str]]
    """The values that are allowed, where the check is by `options`."""
    regex: NotRequired[str]
    """What a value must match, where the check is by `regex`."""


class CaseTaskCreateDict(TypedDict):
    """A task to be added."""

    description: str
    """What is to be done."""
    assignee_emails: NotRequired[list[str]]
    """The email addresses of the users that have to do it."""


class CaseTemplateBlockInputDict(TypedDict):
    """A block that a template shows on a case. The page shows only its first keys."""

    block_type: NotRequired[CaseBlockType]
    """What the block holds. Inferred."""
    title: NotRequired[str]
    """The heading of the block."""
    elements: NotRequired[list[dict[str, Any]]]
    """The notes or files in the block."""


class CaseTemplateButtonInputDict(TypedDict):
    """A button that a template puts on a case."""

    id: NotRequired[int]
    """The id of the button."""
    button_type: NotRequired[CaseTemplateButtonButtonTypeInput]
    """What the button leads to. `story` and `url` stand in exports and imports only."""
    url: NotRequired[str]
    """The webhook or page that the button leads to."""
    label: NotRequired[str]
    """What the button says."""
    button_text: NotRequired[str]
    """A text that goes with the button."""


class CaseTemplateExportInputDict(TypedDict):
    """Templates with all that they consist of."""

    schema_version: NotRequired[int]
    """The version of the form of the export."""
    exported_at: NotRequired[datetime]
    """When the export was made."""
    templates: NotRequired[list[ExportedCaseTemplateInputDict]]
    """The templates."""


class CaseTemplateOptionsInputDict(TypedDict):
    """What a template puts into a case."""

    case_name: NotRequired[str]
    """What the case is called."""
    case_description: NotRequired[str]
    """What the case is about."""
    priority: NotRequired[CasePriorityChoice]
    """How urgent the case is."""
    tag_names: NotRequired[list[str]]
    """The names of the tags of the case."""
    sub_status: NotRequired[CaseTemplateSubStatusInputDict]
    """The team's finer status of the case."""
    assignee_emails: NotRequired[list[str]]
    """The email addresses of the users that work on the case."""
    team_case_buttons: NotRequired[list[CaseTemplateButtonInputDict]]
    """The buttons on the case."""
    blocks: NotRequired[list[CaseTemplateBlockInputDict]]
    """The blocks shown on the case."""


class CaseTemplateSubStatusInputDict(TypedDict):
    """The finer status that a template gives to a case."""

    name: NotRequired[str]
    """What the status is called."""
    parent_status: NotRequired[CaseStatusChoice]
    """Whether a case with this status is open; in lower case, unlike in a status."""
    icon: NotRequired[str]
    """The sign of the status."""


class ClosureConditionInputDict(TypedDict):
    """What must hold before a case can be closed."""

    name: NotRequired[str]
    """What the condition is called."""
    formula: NotRequired[str]
    """The condition as a Tines formula."""


class CredentialRequestDict(TypedDict):
    """One of the requests that fetch a token. Shown by example."""

    options: NotRequired[CredentialRequestOptions]
    """The request."""
    http_request_secret: NotRequired[str]
    """A secret that the request can name."""


class ExportedCaseTemplateInputDict(TypedDict):
    """A template with all that it consists of."""

    name: NotRequired[str]
    """What the template is called."""
    emoji: NotRequired[str]
    """Its sign."""
    options: NotRequired[CaseTemplateOptionsInputDict]
    """What the template puts into a case."""
    input_values: NotRequired[Any]
    """The values of the team's fields; their form is not shown."""
    field_definitions: NotRequired[Any]
    """The fields that the values are for; their form is not shown."""


class ExportedRecordViewInputDict(TypedDict):
    """A view with all that it consists of. The ids in `elements` and the keys `i` in `layout`
    belong together.
    """

    name: NotRequired[str]
    """What the view is called."""
    report_view: NotRequired[Any]
    """Whether or how the view is a report; its form is not shown."""
    elements: NotRequired[list[Any]]
    """What the view shows; its form is not shown."""
    layout: NotRequired[list[Any]]
    """Where the view shows it; its form is not shown."""


class FileElementCreateDict(TypedDict):
    """A file in a block."""

    filename: str
    """The name of the file."""
    file_contents: str
    """The bytes of the file in base64."""
    annotation: NotRequired[str]
    """A remark on the file."""


class HttpRequestCredentialCreateDict(TypedDict):
    """A credential whose token is fetched by a request."""

    name: str
    """What the credential is called."""
    team_id: int
    """The team that the credential belongs to."""
    folder_id: NotRequired[int]
    """The folder of the credential."""
    read_access: NotRequired[ReadAccessInput]
    """Which teams may use it. Default: `TEAM`."""
    shared_team_slugs: NotRequired[list[str]]
    """The short names of the teams that may use it; needed with `SPECIFIC_TEAMS`."""
    description: NotRequired[str]
    """What the credential is for."""
    metadata: NotRequired[CredentialMetadata]
    """The pairs that the credential carries."""
    allowed_hosts: NotRequired[list[str]]
    """The hosts that it may be sent to; `*` stands for any text."""
    live_credential_id: NotRequired[int]
    """The credential that this one takes the place of in tests."""
    mode: Literal["HTTP_REQUEST_AGENT"]
    """What kind of credential it is."""
    http_request_options: CredentialRequestOptions
    """The request."""
    http_request_location_of_token: str
    """Where the token is in the answer."""
    http_request_secret: NotRequired[str]
    """A secret that the request can name."""
    http_request_ttl: NotRequired[int]
    """How long the token is kept. The page names no unit."""


class JwtCredentialCreateDict(TypedDict):
    """A credential that signs tokens."""

    name: str
    """What the credential is called."""
    team_id: int
    """The team that the credential belongs to."""
    folder_id: NotRequired[int]
    """The folder of the credential."""
    read_access: NotRequired[ReadAccessInput]
    """Which teams may use it. Default: `TEAM`."""
    shared_team_slugs: NotRequired[list[str]]
    """The short names of the teams that may use it; needed with `SPECIFIC_TEAMS`."""
    description: NotRequired[str]
    """What the credential is for."""
    metadata: NotRequired[CredentialMetadata]
    """The pairs that the credential carries."""
    allowed_hosts: NotRequired[list[str]]
    """The hosts that it may be sent to; `*` stands for any text."""
    live_credential_id: NotRequired[int]
    """The credential that this one takes the place of in tests."""
    mode: Literal["JWT"]
    """What kind of credential it is. Shown by example."""
    jwt_algorithm: str
    """How tokens are signed. Shown by example."""
    jwt_payload: JwtPayload
    """The claims of the tokens. Shown by example."""
    jwt_auto_generate_time_claims: bool
    """Whether the claims on time are added. Shown by example."""
    jwt_private_key: str
    """The key that tokens are signed with. Shown by example."""


class MtlsCredentialCreateDict(TypedDict):
    """A credential for connections with certificates on both sides."""

    name: str
    """What the credential is called."""
    team_id: int
    """The team that the credential belongs to."""
    folder_id: NotRequired[int]
    """The folder of the credential."""
    read_access: NotRequired[ReadAccessInput]
    """Which teams may use it. Default: `TEAM`."""
    shared_team_slugs: NotRequired[list[str]]
    """The short names of the teams that may use it; needed with `SPECIFIC_TEAMS`."""
    description: NotRequired[str]
    """What the credential is for."""
    metadata: NotRequired[CredentialMetadata]
    """The pairs that the credential carries."""
    allowed_hosts: NotRequired[list[str]]
    """The hosts that it may be sent to; `*` stands for any text."""
    live_credential_id: NotRequired[int]
    """The credential that this one takes the place of in tests."""
    mode: Literal["MTLS"]
    """What kind of credential it is. Shown by example."""
    mtls_client_certificate: str
    """The certificate of the client. Shown by example."""
    mtls_client_private_key: str
    """The key of that certificate. Shown by example."""
    mtls_root_certificate: str
    """The certificate that the server is checked by. Shown by example."""


class MultiRequestCredentialCreateDict(TypedDict):
    """A credential whose token is fetched by several requests in a row."""

    name: str
    """What the credential is called."""
    team_id: int
    """The team that the credential belongs to."""
    folder_id: NotRequired[int]
    """The folder of the credential."""
    read_access: NotRequired[ReadAccessInput]
    """Which teams may use it. Default: `TEAM`."""
    shared_team_slugs: NotRequired[list[str]]
    """The short names of the teams that may use it; needed with `SPECIFIC_TEAMS`."""
    description: NotRequired[str]
    """What the credential is for."""
    metadata: NotRequired[CredentialMetadata]
    """The pairs that the credential carries."""
    allowed_hosts: NotRequired[list[str]]
    """The hosts that it may be sent to; `*` stands for any text."""
    live_credential_id: NotRequired[int]
    """The credential that this one takes the place of in tests."""
    mode: Literal["MULTI_REQUEST"]
    """What kind of credential it is. Shown by example."""
    credential_requests: list[CredentialRequestDict]
    """The requests. Shown by example."""
    http_request_location_of_token: str
    """Where the token is in the last answer. Shown by example."""
    http_request_ttl: NotRequired[int]
    """How long the token is kept. No unit is named. Shown by example."""


class NoteElementCreateDict(TypedDict):
    """A note in a block."""

    content: str
    """The text of the note."""
    note_type: NoteType
    """How the text is written."""
    color: NotRequired[NoteColor]
    """The colour of the note."""


class OAuthCredentialCreateDict(TypedDict):
    """A credential for OAuth."""

    name: str
    """What the credential is called."""
    team_id: int
    """The team that the credential belongs to."""
    folder_id: NotRequired[int]
    """The folder of the credential."""
    read_access: NotRequired[ReadAccessInput]
    """Which teams may use it. Default: `TEAM`."""
    shared_team_slugs: NotRequired[list[str]]
    """The short names of the teams that may use it; needed with `SPECIFIC_TEAMS`."""
    description: NotRequired[str]
    """What the credential is for."""
    metadata: NotRequired[CredentialMetadata]
    """The pairs that the credential carries."""
    allowed_hosts: NotRequired[list[str]]
    """The hosts that it may be sent to; `*` stands for any text."""
    live_credential_id: NotRequired[int]
    """The credential that this one takes the place of in tests."""
    mode: Literal["OAUTH"]
    """What kind of credential it is."""
    oauth_url: NotRequired[str]
    """Where a user agrees; needed for `authorization_code`."""
    oauth_token_url: str
    """Where tokens come from."""
    oauth_client_id: str
    """The id of the client."""
    oauth_client_secret: str
    """The secret of the client."""
    oauth_scope: str
    """What the token may be used for."""
    oauth_grant_type: OAuthGrantType
    """How it gets its token."""
    oauth_pkce_code_challenge_method: NotRequired[OAuthCodeChallengeMethod | None]
    """How PKCE hashes its code; null without PKCE."""


class RecordFieldCreateDict(TypedDict):
    """A field of a record type to be created."""

    name: str
    """What the field is called."""
    result_type: RecordFieldTypeInput
    """What kind of values the field takes."""
    fixed_values: NotRequired[list[str]]
    """The values that are allowed, of a field of the type `TEXT_ENUM`. Inferred."""


class RecordFieldUpdateDict(TypedDict):
    """A field to change, by its id, or to add, without one."""

    id: NotRequired[int]
    """The id of the field to change; omit it to add a field."""
    name: NotRequired[str]
    """What the field is called."""
    result_type: NotRequired[RecordFieldTypeInput]
    """What kind of values the field takes."""
    fixed_values: NotRequired[list[str]]
    """The values that are allowed, of a field of the type `TEXT_ENUM`. Inferred."""


class RecordFieldValueDict(TypedDict):
    """A value for a field of a record."""

    field_id: int | str
    """The id of the field, as a number or as a string. Shown by example."""
    value: Any
    """The value, of the type that the field has."""


class RecordFilterDict(TypedDict):
    """A condition on one field."""

    field_id: NotRequired[str]
    """The id of the field."""
    operator: NotRequired[RecordFilterOperator]
    """How the value of the field is compared."""
    value: NotRequired[str | float]
    """What it is compared with; omit it with the operators that begin with `IS_`."""


class RecordViewExportInputDict(TypedDict):
    """A view with all that it consists of."""

    schema_version: NotRequired[int]
    """The version of the form of the export."""
    export_type: NotRequired[Literal["record_view"]]
    """What is exported; it is always a view."""
    exported_at: NotRequired[datetime]
    """When the export was made."""
    record_view: NotRequired[ExportedRecordViewInputDict]
    """The view."""


class ResourceFileDict(TypedDict):
    """A file as the value of a resource."""

    name: str
    """What the file is called."""
    contents: str
    """What the file holds, in base64."""
    type: str
    """The media type of the file."""


class ScimGroupMappingInputDict(TypedDict):
    """What the members of a group of the identity provider are in a team."""

    group_name: NotRequired[str]
    """The name of the group at the identity provider."""
    team_name: NotRequired[str]
    """The name of the team."""
    role_name: NotRequired[TeamRoleInput]
    """What the members may do in the team."""


class TeamCaseButtonInputDict(TypedDict):
    """A button on a case in the first version. Shown by example."""

    id: NotRequired[int]
    """The id of the button."""
    button_type: NotRequired[CaseActionTypeInput]
    """What the button leads to."""
    url: NotRequired[str]
    """The webhook or page that the button leads to."""
    label: NotRequired[str]
    """What the button says."""
    button_text: NotRequired[str]
    """A text that goes with the button. Stated."""


class TextCredentialCreateDict(TypedDict):
    """A secret text."""

    name: str
    """What the credential is called."""
    team_id: int
    """The team that the credential belongs to."""
    folder_id: NotRequired[int]
    """The folder of the credential."""
    read_access: NotRequired[ReadAccessInput]
    """Which teams may use it. Default: `TEAM`."""
    shared_team_slugs: NotRequired[list[str]]
    """The short names of the teams that may use it; needed with `SPECIFIC_TEAMS`."""
    description: NotRequired[str]
    """What the credential is for."""
    metadata: NotRequired[CredentialMetadata]
    """The pairs that the credential carries."""
    allowed_hosts: NotRequired[list[str]]
    """The hosts that it may be sent to; `*` stands for any text."""
    live_credential_id: NotRequired[int]
    """The credential that this one takes the place of in tests."""
    mode: Literal["TEXT"]
    """What kind of credential it is."""
    value: str
    """The secret."""


CaseBlockElementCreateDict: TypeAlias = NoteElementCreateDict | FileElementCreateDict
"""A note or a file in a block."""


CredentialCreateDict: TypeAlias = (
    AwsCredentialCreateDict
    | HttpRequestCredentialCreateDict
    | JwtCredentialCreateDict
    | MtlsCredentialCreateDict
    | MultiRequestCredentialCreateDict
    | OAuthCredentialCreateDict
    | TextCredentialCreateDict
)
"""A credential to be created, of the kind that `mode` says."""
