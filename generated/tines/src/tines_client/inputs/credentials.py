"""Models of what calls send: credentials."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import MISSING, Field
from typing_extensions import TypeAliasType

from .._runtime.models import Input
from ..models.credentials import CredentialMetadata
from .shared_read_access_input import ReadAccessInput

AwsAuthenticationTypeInput = TypeAliasType(
    "AwsAuthenticationTypeInput", Literal["KEY", "ROLE", "INSTANCE_PROFILE"]
)
"""How a credential authenticates to AWS. Shown by example."""


CredentialFilter = TypeAliasType(
    "CredentialFilter", Literal["UNUSED_IN_ACTIONS", "UNRESTRICTED", "RESTRICTED"]
)
"""Credentials that no action uses, that any host may be sent, or that only some hosts may be
sent.
"""


CredentialModeInput = TypeAliasType(
    "CredentialModeInput",
    Literal["TEXT", "JWT", "OAUTH", "AWS", "MTLS", "HTTP_REQUEST_AGENT", "MULTI_REQUEST"],
)
"""A kind of credential."""


CredentialRequestOptions = TypeAliasType("CredentialRequestOptions", dict[str, Any])
"""A request, with the options of an action that sends one, such as `url` and `method`."""


JwtPayload = TypeAliasType("JwtPayload", dict[str, Any])
"""The claims of a token. Shown by example."""


OAuthCodeChallengeMethod = TypeAliasType("OAuthCodeChallengeMethod", Literal["S256", "plain"])
"""How PKCE hashes its code; null without PKCE."""


OAuthGrantType = TypeAliasType(
    "OAuthGrantType", Literal["client_credentials", "authorization_code"]
)
"""How a credential gets its token."""


class AwsCredentialCreate(Input):
    """A credential for AWS."""

    name: str
    """What the credential is called."""
    team_id: int
    """The team that the credential belongs to."""
    folder_id: int | MISSING = MISSING
    """The folder of the credential."""
    read_access: ReadAccessInput | MISSING = MISSING
    """Which teams may use it. Default: `TEAM`."""
    shared_team_slugs: list[str] | MISSING = MISSING
    """The short names of the teams that may use it; needed with `SPECIFIC_TEAMS`."""
    description: str | MISSING = MISSING
    """What the credential is for."""
    metadata: CredentialMetadata | MISSING = MISSING
    """The pairs that the credential carries."""
    allowed_hosts: list[str] | MISSING = MISSING
    """The hosts that it may be sent to; `*` stands for any text."""
    live_credential_id: int | MISSING = MISSING
    """The credential that this one takes the place of in tests."""
    mode: Literal["AWS"]
    """What kind of credential it is. Shown by example."""
    aws_authentication_type: AwsAuthenticationTypeInput
    """How it authenticates. Shown by example."""
    aws_access_key: str | MISSING = MISSING
    """The id of the access key. Shown by example."""
    aws_secret_key: str | MISSING = MISSING
    """The secret of the access key. Shown by example."""
    aws_assumed_role_arn: str | MISSING = MISSING
    """The role that is assumed. Shown by example."""
    use_static_external_id: bool | MISSING = MISSING
    """Whether the external id of the role stays the same. Shown by example."""


class CredentialRequest(Input):
    """One of the requests that fetch a token. Shown by example."""

    options: CredentialRequestOptions | MISSING = MISSING
    """The request."""
    http_request_secret: str | MISSING = MISSING
    """A secret that the request can name."""


class CredentialUpdate(Input):
    """What to change in a credential. Beside the common fields only those of its own kind are
    accepted.
    """

    mode: CredentialModeInput
    """What kind of credential it is."""
    name: str | MISSING = MISSING
    """What the credential is called."""
    folder_id: int | MISSING = MISSING
    """The folder of the credential."""
    read_access: ReadAccessInput | MISSING = MISSING
    """Which teams may use it."""
    shared_team_slugs: list[str] | MISSING = MISSING
    """The short names of the teams that may use it; needed with `SPECIFIC_TEAMS`."""
    description: str | MISSING = MISSING
    """What the credential is for."""
    metadata: CredentialMetadata | MISSING = MISSING
    """The pairs that the credential carries."""
    allowed_hosts: list[str] | MISSING = MISSING
    """The hosts that it may be sent to; `*` stands for any text."""
    test_credential_enabled: bool | MISSING = MISSING
    """Whether tests use another credential."""
    is_test: bool | MISSING = MISSING
    """Whether the test credential is meant."""
    expires_at: str | MISSING = MISSING
    """When the credential expires."""
    value: str | MISSING = MISSING
    """The secret; of `TEXT`."""
    jwt_algorithm: str | MISSING = MISSING
    """How tokens are signed; of `JWT`."""
    jwt_payload: JwtPayload | MISSING = MISSING
    """The claims of the tokens; of `JWT`."""
    jwt_auto_generate_time_claims: bool | MISSING = MISSING
    """Whether the claims on time are added; of `JWT`."""
    jwt_private_key: str | MISSING = MISSING
    """The key that tokens are signed with; of `JWT`."""
    oauth_url: str | MISSING = MISSING
    """Where a user agrees; of `OAUTH`."""
    oauth_token_url: str | MISSING = MISSING
    """Where tokens come from; of `OAUTH`."""
    oauth_client_id: str | MISSING = MISSING
    """The id of the client; of `OAUTH`."""
    oauth_client_secret: str | MISSING = MISSING
    """The secret of the client; of `OAUTH`."""
    oauth_scope: str | MISSING = MISSING
    """What the token may be used for; of `OAUTH`."""
    oauth_grant_type: OAuthGrantType | MISSING = MISSING
    """How it gets its token; of `OAUTH`."""
    oauth_pkce_code_challenge_method: Annotated[
        OAuthCodeChallengeMethod | None | MISSING, Field(alias="oauthPkceCodeChallengeMethod")
    ] = MISSING
    """How PKCE hashes its code; of `OAUTH`."""
    aws_authentication_type: AwsAuthenticationTypeInput | MISSING = MISSING
    """How it authenticates; of `AWS`."""
    aws_access_key: str | MISSING = MISSING
    """The id of the access key; of `AWS`."""
    aws_secret_key: str | MISSING = MISSING
    """The secret of the access key; of `AWS`."""
    aws_assumed_role_arn: str | MISSING = MISSING
    """The role that is assumed; of `AWS`."""
    use_static_external_id: bool | MISSING = MISSING
    """Whether the external id of the role stays the same; of `AWS`."""
    mtls_client_certificate: str | MISSING = MISSING
    """The certificate of the client; of `MTLS`."""
    mtls_client_private_key: str | MISSING = MISSING
    """The key of that certificate; of `MTLS`."""
    mtls_root_certificate: str | MISSING = MISSING
    """The certificate that the server is checked by; of `MTLS`."""
    http_request_options: CredentialRequestOptions | MISSING = MISSING
    """The request that fetches the token; of `HTTP_REQUEST_AGENT`."""
    http_request_location_of_token: str | MISSING = MISSING
    """Where the token is in the answer; of `HTTP_REQUEST_AGENT` and `MULTI_REQUEST`."""
    http_request_secret: str | MISSING = MISSING
    """A secret that the request can name; of `HTTP_REQUEST_AGENT`."""
    http_request_ttl: int | None | MISSING = MISSING
    """How long the token is kept. Unlike the others it becomes null when it is left out; of
    `HTTP_REQUEST_AGENT` and `MULTI_REQUEST`. Is cleared when it is not passed.
    """
    credential_requests: list[CredentialRequest] | MISSING = MISSING
    """The requests that fetch the token; of `MULTI_REQUEST`."""


class HttpRequestCredentialCreate(Input):
    """A credential whose token is fetched by a request."""

    name: str
    """What the credential is called."""
    team_id: int
    """The team that the credential belongs to."""
    folder_id: int | MISSING = MISSING
    """The folder of the credential."""
    read_access: ReadAccessInput | MISSING = MISSING
    """Which teams may use it. Default: `TEAM`."""
    shared_team_slugs: list[str] | MISSING = MISSING
    """The short names of the teams that may use it; needed with `SPECIFIC_TEAMS`."""
    description: str | MISSING = MISSING
    """What the credential is for."""
    metadata: CredentialMetadata | MISSING = MISSING
    """The pairs that the credential carries."""
    allowed_hosts: list[str] | MISSING = MISSING
    """The hosts that it may be sent to; `*` stands for any text."""
    live_credential_id: int | MISSING = MISSING
    """The credential that this one takes the place of in tests."""
    mode: Literal["HTTP_REQUEST_AGENT"]
    """What kind of credential it is."""
    http_request_options: CredentialRequestOptions
    """The request."""
    http_request_location_of_token: str
    """Where the token is in the answer."""
    http_request_secret: str | MISSING = MISSING
    """A secret that the request can name."""
    http_request_ttl: int | MISSING = MISSING
    """How long the token is kept. The page names no unit."""


class JwtCredentialCreate(Input):
    """A credential that signs tokens."""

    name: str
    """What the credential is called."""
    team_id: int
    """The team that the credential belongs to."""
    folder_id: int | MISSING = MISSING
    """The folder of the credential."""
    read_access: ReadAccessInput | MISSING = MISSING
    """Which teams may use it. Default: `TEAM`."""
    shared_team_slugs: list[str] | MISSING = MISSING
    """The short names of the teams that may use it; needed with `SPECIFIC_TEAMS`."""
    description: str | MISSING = MISSING
    """What the credential is for."""
    metadata: CredentialMetadata | MISSING = MISSING
    """The pairs that the credential carries."""
    allowed_hosts: list[str] | MISSING = MISSING
    """The hosts that it may be sent to; `*` stands for any text."""
    live_credential_id: int | MISSING = MISSING
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


class MtlsCredentialCreate(Input):
    """A credential for connections with certificates on both sides."""

    name: str
    """What the credential is called."""
    team_id: int
    """The team that the credential belongs to."""
    folder_id: int | MISSING = MISSING
    """The folder of the credential."""
    read_access: ReadAccessInput | MISSING = MISSING
    """Which teams may use it. Default: `TEAM`."""
    shared_team_slugs: list[str] | MISSING = MISSING
    """The short names of the teams that may use it; needed with `SPECIFIC_TEAMS`."""
    description: str | MISSING = MISSING
    """What the credential is for."""
    metadata: CredentialMetadata | MISSING = MISSING
    """The pairs that the credential carries."""
    allowed_hosts: list[str] | MISSING = MISSING
    """The hosts that it may be sent to; `*` stands for any text."""
    live_credential_id: int | MISSING = MISSING
    """The credential that this one takes the place of in tests."""
    mode: Literal["MTLS"]
    """What kind of credential it is. Shown by example."""
    mtls_client_certificate: str
    """The certificate of the client. Shown by example."""
    mtls_client_private_key: str
    """The key of that certificate. Shown by example."""
    mtls_root_certificate: str
    """The certificate that the server is checked by. Shown by example."""


class MultiRequestCredentialCreate(Input):
    """A credential whose token is fetched by several requests in a row."""

    name: str
    """What the credential is called."""
    team_id: int
    """The team that the credential belongs to."""
    folder_id: int | MISSING = MISSING
    """The folder of the credential."""
    read_access: ReadAccessInput | MISSING = MISSING
    """Which teams may use it. Default: `TEAM`."""
    shared_team_slugs: list[str] | MISSING = MISSING
    """The short names of the teams that may use it; needed with `SPECIFIC_TEAMS`."""
    description: str | MISSING = MISSING
    """What the credential is for."""
    metadata: CredentialMetadata | MISSING = MISSING
    """The pairs that the credential carries."""
    allowed_hosts: list[str] | MISSING = MISSING
    """The hosts that it may be sent to; `*` stands for any text."""
    live_credential_id: int | MISSING = MISSING
    """The credential that this one takes the place of in tests."""
    mode: Literal["MULTI_REQUEST"]
    """What kind of credential it is. Shown by example."""
    credential_requests: list[CredentialRequest]
    """The requests. Shown by example."""
    http_request_location_of_token: str
    """Where the token is in the last answer. Shown by example."""
    http_request_ttl: int | MISSING = MISSING
    """How long the token is kept. No unit is named. Shown by example."""


class OAuthCredentialCreate(Input):
    """A credential for OAuth."""

    name: str
    """What the credential is called."""
    team_id: int
    """The team that the credential belongs to."""
    folder_id: int | MISSING = MISSING
    """The folder of the credential."""
    read_access: ReadAccessInput | MISSING = MISSING
    """Which teams may use it. Default: `TEAM`."""
    shared_team_slugs: list[str] | MISSING = MISSING
    """The short names of the teams that may use it; needed with `SPECIFIC_TEAMS`."""
    description: str | MISSING = MISSING
    """What the credential is for."""
    metadata: CredentialMetadata | MISSING = MISSING
    """The pairs that the credential carries."""
    allowed_hosts: list[str] | MISSING = MISSING
    """The hosts that it may be sent to; `*` stands for any text."""
    live_credential_id: int | MISSING = MISSING
    """The credential that this one takes the place of in tests."""
    mode: Literal["OAUTH"]
    """What kind of credential it is."""
    oauth_url: str | MISSING = MISSING
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
    oauth_pkce_code_challenge_method: Annotated[
        OAuthCodeChallengeMethod | None | MISSING, Field(alias="oauthPkceCodeChallengeMethod")
    ] = MISSING
    """How PKCE hashes its code; null without PKCE."""


class TextCredentialCreate(Input):
    """A secret text."""

    name: str
    """What the credential is called."""
    team_id: int
    """The team that the credential belongs to."""
    folder_id: int | MISSING = MISSING
    """The folder of the credential."""
    read_access: ReadAccessInput | MISSING = MISSING
    """Which teams may use it. Default: `TEAM`."""
    shared_team_slugs: list[str] | MISSING = MISSING
    """The short names of the teams that may use it; needed with `SPECIFIC_TEAMS`."""
    description: str | MISSING = MISSING
    """What the credential is for."""
    metadata: CredentialMetadata | MISSING = MISSING
    """The pairs that the credential carries."""
    allowed_hosts: list[str] | MISSING = MISSING
    """The hosts that it may be sent to; `*` stands for any text."""
    live_credential_id: int | MISSING = MISSING
    """The credential that this one takes the place of in tests."""
    mode: Literal["TEXT"]
    """What kind of credential it is."""
    value: str
    """The secret."""


CredentialCreate = TypeAliasType(
    "CredentialCreate",
    Annotated[
        AwsCredentialCreate
        | HttpRequestCredentialCreate
        | JwtCredentialCreate
        | MtlsCredentialCreate
        | MultiRequestCredentialCreate
        | OAuthCredentialCreate
        | TextCredentialCreate,
        Field(discriminator="mode"),
    ],
)
"""A credential to be created, of the kind that `mode` says."""
