"""Models of answers: credentials."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar, Literal

from typing_extensions import TypeAliasType

from .._runtime.models import Answer
from .shared_meta import Meta
from .shared_read_access import ReadAccess

AwsAuthenticationType = TypeAliasType(
    "AwsAuthenticationType", Literal["KEY", "ROLE", "INSTANCE_PROFILE"] | str
)
"""How a credential authenticates to AWS. Shown by example."""


CredentialMetadata = TypeAliasType("CredentialMetadata", dict[str, Any])
"""Free pairs of a key and a value."""


CredentialMode = TypeAliasType(
    "CredentialMode",
    Literal["TEXT", "JWT", "OAUTH", "AWS", "MTLS", "HTTP_REQUEST_AGENT", "MULTI_REQUEST"] | str,
)
"""A kind of credential."""


class Credential(Answer):
    """What stories authenticate with, without its secrets."""

    id: int
    """The id of the credential."""
    name: str
    """What the credential is called."""
    mode: CredentialMode | None = None
    """What kind of credential it is."""
    team_id: int | None = None
    """The team that the credential belongs to."""
    folder_id: int | None = None
    """The folder of the credential."""
    read_access: ReadAccess | None = None
    """Which teams may use it."""
    shared_team_slugs: list[str] | None = None
    """The short names of the teams that may use it."""
    slug: str | None = None
    """A short name of the credential."""
    description: str | None = None
    """What the credential is for."""
    metadata: CredentialMetadata | None = None
    """The pairs that the credential carries."""
    allowed_hosts: list[str] | None = None
    """The hosts that it may be sent to; `*` stands for any text."""
    restriction_type: str | None = None
    """How its use is restricted."""
    test_credential_enabled: bool | None = None
    """Whether tests use another credential."""
    aws_assumed_role_external_id: str | None = None
    """The external id that AWS wants for the assumed role."""
    created_at: datetime | None = None
    """When the credential was created."""
    updated_at: datetime | None = None
    """When the credential was last changed."""
    aws_authentication_type: AwsAuthenticationType | None = None
    """How it authenticates to AWS; null for other kinds."""
    test_credential: TestCredential | None = None
    """The credential that tests use; null when there is none."""
    expires_at: datetime | None = None
    """When the credential expires; null when it does not. Inferred."""


class CredentialCreated(Answer):
    """A credential that was created."""

    id: int
    """The id of the credential."""
    name: str
    """What the credential is called."""
    mode: CredentialMode | None = None
    """What kind of credential it is."""
    team_id: int | None = None
    """The team that the credential belongs to."""
    folder_id: int | None = None
    """The folder of the credential."""
    read_access: ReadAccess | None = None
    """Which teams may use it."""
    shared_team_slugs: list[str] | None = None
    """The short names of the teams that may use it."""
    slug: str | None = None
    """A short name of the credential."""
    description: str | None = None
    """What the credential is for."""
    metadata: CredentialMetadata | None = None
    """The pairs that the credential carries."""
    allowed_hosts: list[str] | None = None
    """The hosts that it may be sent to; `*` stands for any text."""
    restriction_type: str | None = None
    """How its use is restricted."""
    test_credential_enabled: bool | None = None
    """Whether tests use another credential."""
    aws_assumed_role_external_id: str | None = None
    """The external id that AWS wants for the assumed role."""
    created_at: datetime | None = None
    """When the credential was created."""
    updated_at: datetime | None = None
    """When the credential was last changed."""
    aws_authentication_type: AwsAuthenticationType | None = None
    """How it authenticates to AWS; null for other kinds."""
    test_credential: TestCredential | None = None
    """The credential that tests use; null when there is none."""
    expires_at: datetime | None = None
    """When the credential expires; null when it does not. Inferred."""
    redirect_url: str | None = None
    """Where OAuth sends the user back to; only for the kind `OAUTH`."""


class CredentialList(Answer):
    """One page of credentials."""

    user_credentials: list[Credential]
    """The credentials of the page."""
    meta: Meta
    """Where the page stands among the others."""


class TestCredential(Answer):
    """The credential that tests use. Most of its keys are those of a credential."""

    open_: ClassVar[bool] = True
    created_at: datetime | None = None
    """When it was created."""
    updated_at: datetime | None = None
    """When it was last changed."""
