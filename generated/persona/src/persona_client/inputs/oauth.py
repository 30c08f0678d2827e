"""Models of what calls send: oauth."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field
from typing_extensions import TypeAliasType

from .._runtime.models import Input


class Authorization(Input):
    """Who may reach what."""

    client_id: Annotated[str, Field(alias="client-id")]
    """The id of the organization to authorize, which starts with `org_`."""
    response_type: Annotated[str, Field(alias="response-type")]
    """Always `code`."""
    scope: str
    """Permissions with the object each is for, with spaces in between, such as
    `inquiry.read:inq_8pLm verification.read:ver_2kQd`.
    """


class AuthorizationCodeGrant(Input):
    """A code from another organization."""

    code: str
    """The code that the other organization was given when it authorized yours."""
    grant_type: Annotated[str, Field(alias="grant-type")]
    """Always `authorization_code`."""


class ClientAssertionGrant(Input):
    """A JWT that an OAuth client signed. Its names are in snake case, as OAuth spells them."""

    grant_type: str
    """Always `client_credentials`."""
    client_assertion_type: str
    """Always `urn:ietf:params:oauth:client-assertion-type:jwt-bearer`."""
    client_assertion: str
    """The JWT, with RS256 or ES256 and the private key that belongs to the public one of the
    client. Its claims are `iss` and `sub`, both the id of the client, `aud`, the URL of
    this call, `jti`, `iat`, and `exp`, five minutes ahead at most.
    """
    scope: str | MISSING = MISSING
    """Permissions that the client has, with spaces in between. Without it, all that the client
    has.
    """


AccessTokenRequest = TypeAliasType(
    "AccessTokenRequest", AuthorizationCodeGrant | ClientAssertionGrant
)
"""What is exchanged for an access token."""
