"""What stories authenticate with."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import inputs, models
from .._runtime.operation import Answer, Body, NumberPages, Operation, Parameter
from .._runtime.response import async_raw, async_raw_page, raw, raw_page
from .._runtime.streamed import async_streamed, async_streamed_page, streamed, streamed_page
from .._runtime.types import OMIT

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.pagination import AsyncPages, Pages
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import ArrayOf, Omit, Options
    from ..inputs.credentials import (
        AwsAuthenticationTypeInput,
        AwsCredentialCreate,
        CredentialFilter,
        CredentialModeInput,
        CredentialRequest,
        HttpRequestCredentialCreate,
        JwtCredentialCreate,
        MtlsCredentialCreate,
        MultiRequestCredentialCreate,
        OAuthCodeChallengeMethod,
        OAuthCredentialCreate,
        OAuthGrantType,
        TextCredentialCreate,
    )
    from ..inputs.shared_read_access_input import ReadAccessInput
    from ..inputs.typed_dicts import (
        AwsCredentialCreateDict,
        CredentialRequestDict,
        HttpRequestCredentialCreateDict,
        JwtCredentialCreateDict,
        MtlsCredentialCreateDict,
        MultiRequestCredentialCreateDict,
        OAuthCredentialCreateDict,
        TextCredentialCreateDict,
    )
    from ..models.credentials import Credential, CredentialCreated, CredentialList

_ERRORS = (
    Answer("401", "application/json", lambda: models.Error),
    Answer("422", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
    Answer("default", "application/json", lambda: models.Error),
)
_SECURITY = ((("bearerAuth", ()),), (("userToken", ()),))
_ERRORS_2 = (
    Answer("401", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
    Answer("default", "application/json", lambda: models.Error),
)
_ERRORS_3 = (
    Answer("401", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("422", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
    Answer("default", "application/json", lambda: models.Error),
)
_LIST: Operation[CredentialList] = Operation(
    name="credentials.list",
    method="GET",
    path="/api/v1/user_credentials",
    parameters=(
        Parameter("folder_id", "folder_id", "query", "form", explode=True),
        Parameter("team_id", "team_id", "query", "form", explode=True),
        Parameter("filter", "filter", "query", "form", explode=True),
        Parameter("per_page", "per_page", "query", "form", explode=True),
        Parameter("page", "page", "query", "form", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.CredentialList),),
    errors=_ERRORS,
    security=_SECURITY,
    pages=NumberPages(argument="page", next="/meta/next_page_number", items="/user_credentials"),
)
_CREATE: Operation[CredentialCreated] = Operation(
    name="credentials.create",
    method="POST",
    path="/api/v1/user_credentials",
    body=Body(
        media_type="application/json",
        kind="json",
        argument="body",
        type=lambda: inputs.CredentialCreate,
        is_required=True,
    ),
    answers=(Answer("201", "application/json", lambda: models.CredentialCreated),),
    errors=_ERRORS,
    security=_SECURITY,
)
_GET: Operation[Credential] = Operation(
    name="credentials.get",
    method="GET",
    path="/api/v1/user_credentials/{credential_id}",
    parameters=(Parameter("credential_id", "credential_id", "path", "simple"),),
    answers=(Answer("200", "application/json", lambda: models.Credential),),
    errors=_ERRORS_2,
    security=_SECURITY,
)
_UPDATE: Operation[Credential] = Operation(
    name="credentials.update",
    method="PUT",
    path="/api/v1/user_credentials/{credential_id}",
    parameters=(Parameter("credential_id", "credential_id", "path", "simple"),),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.CredentialUpdate,
        fields=(
            ("mode", "mode"),
            ("name", "name"),
            ("folder_id", "folder_id"),
            ("read_access", "read_access"),
            ("shared_team_slugs", "shared_team_slugs"),
            ("description", "description"),
            ("metadata", "metadata"),
            ("allowed_hosts", "allowed_hosts"),
            ("test_credential_enabled", "test_credential_enabled"),
            ("is_test", "is_test"),
            ("expires_at", "expires_at"),
            ("value", "value"),
            ("jwt_algorithm", "jwt_algorithm"),
            ("jwt_payload", "jwt_payload"),
            ("jwt_auto_generate_time_claims", "jwt_auto_generate_time_claims"),
            ("jwt_private_key", "jwt_private_key"),
            ("oauth_url", "oauth_url"),
            ("oauth_token_url", "oauth_token_url"),
            ("oauth_client_id", "oauth_client_id"),
            ("oauth_client_secret", "oauth_client_secret"),
            ("oauth_scope", "oauth_scope"),
            ("oauth_grant_type", "oauth_grant_type"),
            ("oauth_pkce_code_challenge_method", "oauth_pkce_code_challenge_method"),
            ("aws_authentication_type", "aws_authentication_type"),
            ("aws_access_key", "aws_access_key"),
            ("aws_secret_key", "aws_secret_key"),
            ("aws_assumed_role_arn", "aws_assumed_role_arn"),
            ("use_static_external_id", "use_static_external_id"),
            ("mtls_client_certificate", "mtls_client_certificate"),
            ("mtls_client_private_key", "mtls_client_private_key"),
            ("mtls_root_certificate", "mtls_root_certificate"),
            ("http_request_options", "http_request_options"),
            ("http_request_location_of_token", "http_request_location_of_token"),
            ("http_request_secret", "http_request_secret"),
            ("http_request_ttl", "http_request_ttl"),
            ("credential_requests", "credential_requests"),
        ),
        is_required=True,
    ),
    answers=(Answer("200", "application/json", lambda: models.Credential),),
    errors=_ERRORS_3,
    security=_SECURITY,
)
_DELETE: Operation[None] = Operation(
    name="credentials.delete",
    method="DELETE",
    path="/api/v1/user_credentials/{credential_id}",
    parameters=(Parameter("credential_id", "credential_id", "path", "simple"),),
    answers=(Answer("204"),),
    errors=_ERRORS_2,
    security=_SECURITY,
)


class Credentials:
    """What stories authenticate with."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawCredentials:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawCredentials(self)

    @cached_property
    def with_streaming_response(self) -> StreamedCredentials:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedCredentials(self)

    def list(
        self,
        *,
        folder_id: int | Omit = OMIT,
        team_id: int | Omit = OMIT,
        filter: CredentialFilter | Omit = OMIT,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Pages[Credential, CredentialList]:
        """List credentials.

        Returns one page of the credentials that the key may see, without their secrets.

        Args:
            folder_id: Return only credentials in this folder.
            team_id: Return only credentials of this team.
            filter: Return only credentials that no action uses, or that any host or only some
                hosts may be sent. One of `UNUSED_IN_ACTIONS`, `UNRESTRICTED`, `RESTRICTED`.
            per_page: How many entries a page holds, 500 at most. Default: `20`.
            page: The number of the page; the first is 1. Default: `1`.

        Returns:
            The items of every page, fetched as they are needed; `.pages()` gives the pages.

        Raises:
            AuthenticationError: The key is absent or not valid.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/credentials/list/
        """
        return self._transport.pages(
            _LIST,
            {
                "folder_id": folder_id,
                "team_id": team_id,
                "filter": filter,
                "per_page": per_page,
                "page": page,
            },
            options,
        )

    def create(
        self,
        *,
        body: (
            AwsCredentialCreate
            | AwsCredentialCreateDict
            | HttpRequestCredentialCreate
            | HttpRequestCredentialCreateDict
            | JwtCredentialCreate
            | JwtCredentialCreateDict
            | MtlsCredentialCreate
            | MtlsCredentialCreateDict
            | MultiRequestCredentialCreate
            | MultiRequestCredentialCreateDict
            | OAuthCredentialCreate
            | OAuthCredentialCreateDict
            | TextCredentialCreate
            | TextCredentialCreateDict
        ),
        **options: Unpack[Options],
    ) -> CredentialCreated:
        """Create a credential.

        Creates a credential of one of seven kinds. The kind is `mode`, and each has fields of
        its own. With `live_credential_id` it becomes the test credential of one that exists.

        Args:
            body: The credential, of the kind that its `mode` says.

        Returns:
            The credential that was created.

        Raises:
            AuthenticationError: The key is absent or not valid.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/credentials/create-text/
        """
        return self._transport.send(_CREATE, {"body": body}, options)

    def get(self, credential_id: int, **options: Unpack[Options]) -> Credential:
        """Get a credential.

        Returns one credential without its secrets.

        Inferred: not stated by the vendor's page.

        Args:
            credential_id: The id of the credential. Stated.

        Returns:
            The credential.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://github.com/tines/go-sdk
        """
        return self._transport.send(_GET, {"credential_id": credential_id}, options)

    def update(
        self,
        credential_id: int,
        *,
        mode: CredentialModeInput,
        name: str | Omit = OMIT,
        folder_id: int | Omit = OMIT,
        read_access: ReadAccessInput | Omit = OMIT,
        shared_team_slugs: ArrayOf[str] | Omit = OMIT,
        description: str | Omit = OMIT,
        metadata: Mapping[str, object] | Omit = OMIT,
        allowed_hosts: ArrayOf[str] | Omit = OMIT,
        test_credential_enabled: bool | Omit = OMIT,
        is_test: bool | Omit = OMIT,
        expires_at: str | Omit = OMIT,
        value: str | Omit = OMIT,
        jwt_algorithm: str | Omit = OMIT,
        jwt_payload: Mapping[str, object] | Omit = OMIT,
        jwt_auto_generate_time_claims: bool | Omit = OMIT,
        jwt_private_key: str | Omit = OMIT,
        oauth_url: str | Omit = OMIT,
        oauth_token_url: str | Omit = OMIT,
        oauth_client_id: str | Omit = OMIT,
        oauth_client_secret: str | Omit = OMIT,
        oauth_scope: str | Omit = OMIT,
        oauth_grant_type: OAuthGrantType | Omit = OMIT,
        oauth_pkce_code_challenge_method: OAuthCodeChallengeMethod | None | Omit = OMIT,
        aws_authentication_type: AwsAuthenticationTypeInput | Omit = OMIT,
        aws_access_key: str | Omit = OMIT,
        aws_secret_key: str | Omit = OMIT,
        aws_assumed_role_arn: str | Omit = OMIT,
        use_static_external_id: bool | Omit = OMIT,
        mtls_client_certificate: str | Omit = OMIT,
        mtls_client_private_key: str | Omit = OMIT,
        mtls_root_certificate: str | Omit = OMIT,
        http_request_options: Mapping[str, object] | Omit = OMIT,
        http_request_location_of_token: str | Omit = OMIT,
        http_request_secret: str | Omit = OMIT,
        http_request_ttl: int | None | Omit = OMIT,
        credential_requests: Sequence[CredentialRequest | CredentialRequestDict] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Credential:
        """Update a credential.

        Changes what the body names and leaves the rest of the credential as it is, but for
        `http_request_ttl`, which becomes null when it is left out. `mode` says which fields the
        credential has, and is always needed.

        What is not passed stays as it is.

        Args:
            credential_id: The id of the credential.
            mode: What kind of credential it is. One of `TEXT`, `JWT`, `OAUTH`, `AWS`, `MTLS`,
                `HTTP_REQUEST_AGENT`, `MULTI_REQUEST`.
            name: What the credential is called.
            folder_id: The folder of the credential.
            read_access: Which teams may use it. One of `TEAM`, `GLOBAL`, `SPECIFIC_TEAMS`.
            shared_team_slugs: The short names of the teams that may use it; needed with
                `SPECIFIC_TEAMS`.
            description: What the credential is for.
            metadata: The pairs that the credential carries.
            allowed_hosts: The hosts that it may be sent to; `*` stands for any text.
            test_credential_enabled: Whether tests use another credential.
            is_test: Whether the test credential is meant.
            expires_at: When the credential expires.
            value: The secret; of `TEXT`.
            jwt_algorithm: How tokens are signed; of `JWT`.
            jwt_payload: The claims of the tokens; of `JWT`.
            jwt_auto_generate_time_claims: Whether the claims on time are added; of `JWT`.
            jwt_private_key: The key that tokens are signed with; of `JWT`.
            oauth_url: Where a user agrees; of `OAUTH`.
            oauth_token_url: Where tokens come from; of `OAUTH`.
            oauth_client_id: The id of the client; of `OAUTH`.
            oauth_client_secret: The secret of the client; of `OAUTH`.
            oauth_scope: What the token may be used for; of `OAUTH`.
            oauth_grant_type: How it gets its token; of `OAUTH`. One of `client_credentials`,
                `authorization_code`.
            oauth_pkce_code_challenge_method: How PKCE hashes its code; of `OAUTH`. One of
                `S256`, `plain`.
            aws_authentication_type: How it authenticates; of `AWS`. One of `KEY`, `ROLE`,
                `INSTANCE_PROFILE`.
            aws_access_key: The id of the access key; of `AWS`.
            aws_secret_key: The secret of the access key; of `AWS`.
            aws_assumed_role_arn: The role that is assumed; of `AWS`.
            use_static_external_id: Whether the external id of the role stays the same; of
                `AWS`.
            mtls_client_certificate: The certificate of the client; of `MTLS`.
            mtls_client_private_key: The key of that certificate; of `MTLS`.
            mtls_root_certificate: The certificate that the server is checked by; of `MTLS`.
            http_request_options: The request that fetches the token; of `HTTP_REQUEST_AGENT`.
            http_request_location_of_token: Where the token is in the answer; of
                `HTTP_REQUEST_AGENT` and `MULTI_REQUEST`.
            http_request_secret: A secret that the request can name; of `HTTP_REQUEST_AGENT`.
            http_request_ttl: How long the token is kept. Unlike the others it becomes null when
                it is left out; of `HTTP_REQUEST_AGENT` and `MULTI_REQUEST`. Is cleared when it
                is not passed.
            credential_requests: The requests that fetch the token; of `MULTI_REQUEST`.

        Returns:
            The credential after the change.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/stories/docs/api/credentials/update/
        """
        return self._transport.send(
            _UPDATE,
            {
                "credential_id": credential_id,
                "mode": mode,
                "name": name,
                "folder_id": folder_id,
                "read_access": read_access,
                "shared_team_slugs": shared_team_slugs,
                "description": description,
                "metadata": metadata,
                "allowed_hosts": allowed_hosts,
                "test_credential_enabled": test_credential_enabled,
                "is_test": is_test,
                "expires_at": expires_at,
                "value": value,
                "jwt_algorithm": jwt_algorithm,
                "jwt_payload": jwt_payload,
                "jwt_auto_generate_time_claims": jwt_auto_generate_time_claims,
                "jwt_private_key": jwt_private_key,
                "oauth_url": oauth_url,
                "oauth_token_url": oauth_token_url,
                "oauth_client_id": oauth_client_id,
                "oauth_client_secret": oauth_client_secret,
                "oauth_scope": oauth_scope,
                "oauth_grant_type": oauth_grant_type,
                "oauth_pkce_code_challenge_method": oauth_pkce_code_challenge_method,
                "aws_authentication_type": aws_authentication_type,
                "aws_access_key": aws_access_key,
                "aws_secret_key": aws_secret_key,
                "aws_assumed_role_arn": aws_assumed_role_arn,
                "use_static_external_id": use_static_external_id,
                "mtls_client_certificate": mtls_client_certificate,
                "mtls_client_private_key": mtls_client_private_key,
                "mtls_root_certificate": mtls_root_certificate,
                "http_request_options": http_request_options,
                "http_request_location_of_token": http_request_location_of_token,
                "http_request_secret": http_request_secret,
                "http_request_ttl": http_request_ttl,
                "credential_requests": credential_requests,
            },
            options,
        )

    def delete(self, credential_id: int, **options: Unpack[Options]) -> None:
        """Delete a credential.

        Deletes a credential.

        Args:
            credential_id: The id of the credential.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/credentials/delete/
        """
        return self._transport.send(_DELETE, {"credential_id": credential_id}, options)


class AsyncCredentials:
    """What stories authenticate with."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawCredentials:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawCredentials(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedCredentials:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedCredentials(self)

    def list(
        self,
        *,
        folder_id: int | Omit = OMIT,
        team_id: int | Omit = OMIT,
        filter: CredentialFilter | Omit = OMIT,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AsyncPages[Credential, CredentialList]:
        """See `Credentials.list`."""
        return self._transport.pages(
            _LIST,
            {
                "folder_id": folder_id,
                "team_id": team_id,
                "filter": filter,
                "per_page": per_page,
                "page": page,
            },
            options,
        )

    async def create(
        self,
        *,
        body: (
            AwsCredentialCreate
            | AwsCredentialCreateDict
            | HttpRequestCredentialCreate
            | HttpRequestCredentialCreateDict
            | JwtCredentialCreate
            | JwtCredentialCreateDict
            | MtlsCredentialCreate
            | MtlsCredentialCreateDict
            | MultiRequestCredentialCreate
            | MultiRequestCredentialCreateDict
            | OAuthCredentialCreate
            | OAuthCredentialCreateDict
            | TextCredentialCreate
            | TextCredentialCreateDict
        ),
        **options: Unpack[Options],
    ) -> CredentialCreated:
        """See `Credentials.create`."""
        return await self._transport.send(_CREATE, {"body": body}, options)

    async def get(self, credential_id: int, **options: Unpack[Options]) -> Credential:
        """See `Credentials.get`."""
        return await self._transport.send(_GET, {"credential_id": credential_id}, options)

    async def update(
        self,
        credential_id: int,
        *,
        mode: CredentialModeInput,
        name: str | Omit = OMIT,
        folder_id: int | Omit = OMIT,
        read_access: ReadAccessInput | Omit = OMIT,
        shared_team_slugs: ArrayOf[str] | Omit = OMIT,
        description: str | Omit = OMIT,
        metadata: Mapping[str, object] | Omit = OMIT,
        allowed_hosts: ArrayOf[str] | Omit = OMIT,
        test_credential_enabled: bool | Omit = OMIT,
        is_test: bool | Omit = OMIT,
        expires_at: str | Omit = OMIT,
        value: str | Omit = OMIT,
        jwt_algorithm: str | Omit = OMIT,
        jwt_payload: Mapping[str, object] | Omit = OMIT,
        jwt_auto_generate_time_claims: bool | Omit = OMIT,
        jwt_private_key: str | Omit = OMIT,
        oauth_url: str | Omit = OMIT,
        oauth_token_url: str | Omit = OMIT,
        oauth_client_id: str | Omit = OMIT,
        oauth_client_secret: str | Omit = OMIT,
        oauth_scope: str | Omit = OMIT,
        oauth_grant_type: OAuthGrantType | Omit = OMIT,
        oauth_pkce_code_challenge_method: OAuthCodeChallengeMethod | None | Omit = OMIT,
        aws_authentication_type: AwsAuthenticationTypeInput | Omit = OMIT,
        aws_access_key: str | Omit = OMIT,
        aws_secret_key: str | Omit = OMIT,
        aws_assumed_role_arn: str | Omit = OMIT,
        use_static_external_id: bool | Omit = OMIT,
        mtls_client_certificate: str | Omit = OMIT,
        mtls_client_private_key: str | Omit = OMIT,
        mtls_root_certificate: str | Omit = OMIT,
        http_request_options: Mapping[str, object] | Omit = OMIT,
        http_request_location_of_token: str | Omit = OMIT,
        http_request_secret: str | Omit = OMIT,
        http_request_ttl: int | None | Omit = OMIT,
        credential_requests: Sequence[CredentialRequest | CredentialRequestDict] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Credential:
        """See `Credentials.update`."""
        return await self._transport.send(
            _UPDATE,
            {
                "credential_id": credential_id,
                "mode": mode,
                "name": name,
                "folder_id": folder_id,
                "read_access": read_access,
                "shared_team_slugs": shared_team_slugs,
                "description": description,
                "metadata": metadata,
                "allowed_hosts": allowed_hosts,
                "test_credential_enabled": test_credential_enabled,
                "is_test": is_test,
                "expires_at": expires_at,
                "value": value,
                "jwt_algorithm": jwt_algorithm,
                "jwt_payload": jwt_payload,
                "jwt_auto_generate_time_claims": jwt_auto_generate_time_claims,
                "jwt_private_key": jwt_private_key,
                "oauth_url": oauth_url,
                "oauth_token_url": oauth_token_url,
                "oauth_client_id": oauth_client_id,
                "oauth_client_secret": oauth_client_secret,
                "oauth_scope": oauth_scope,
                "oauth_grant_type": oauth_grant_type,
                "oauth_pkce_code_challenge_method": oauth_pkce_code_challenge_method,
                "aws_authentication_type": aws_authentication_type,
                "aws_access_key": aws_access_key,
                "aws_secret_key": aws_secret_key,
                "aws_assumed_role_arn": aws_assumed_role_arn,
                "use_static_external_id": use_static_external_id,
                "mtls_client_certificate": mtls_client_certificate,
                "mtls_client_private_key": mtls_client_private_key,
                "mtls_root_certificate": mtls_root_certificate,
                "http_request_options": http_request_options,
                "http_request_location_of_token": http_request_location_of_token,
                "http_request_secret": http_request_secret,
                "http_request_ttl": http_request_ttl,
                "credential_requests": credential_requests,
            },
            options,
        )

    async def delete(self, credential_id: int, **options: Unpack[Options]) -> None:
        """See `Credentials.delete`."""
        return await self._transport.send(_DELETE, {"credential_id": credential_id}, options)


class RawCredentials:
    """The methods of `Credentials`, answering `RawResponse`."""

    def __init__(self, resource: Credentials) -> None:
        self.list = raw_page(resource.list)
        self.create = raw(resource.create)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)


class AsyncRawCredentials:
    """The methods of `AsyncCredentials`, answering `RawResponse`."""

    def __init__(self, resource: AsyncCredentials) -> None:
        self.list = async_raw_page(resource.list)
        self.create = async_raw(resource.create)
        self.get = async_raw(resource.get)
        self.update = async_raw(resource.update)
        self.delete = async_raw(resource.delete)


class StreamedCredentials:
    """The methods of `Credentials`, answering `StreamedResponse`."""

    def __init__(self, resource: Credentials) -> None:
        self.list = streamed_page(resource.list)
        self.create = streamed(resource.create)
        self.get = streamed(resource.get)
        self.update = streamed(resource.update)
        self.delete = streamed(resource.delete)


class AsyncStreamedCredentials:
    """The methods of `AsyncCredentials`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncCredentials) -> None:
        self.list = async_streamed_page(resource.list)
        self.create = async_streamed(resource.create)
        self.get = async_streamed(resource.get)
        self.update = async_streamed(resource.update)
        self.delete = async_streamed(resource.delete)
