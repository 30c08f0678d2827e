"""Models of what calls send: oauth."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field
from typing_extensions import TypeAliasType

from .._runtime.models import Input


class Authorization(Input):
    client_id: Annotated[str, Field(alias="client-id")]
    response_type: Annotated[str, Field(alias="response-type")]
    scope: str


class AuthorizationCodeGrant(Input):
    code: str
    grant_type: Annotated[str, Field(alias="grant-type")]


class ClientAssertionGrant(Input):
    grant_type: str
    client_assertion_type: str
    client_assertion: str
    scope: str | MISSING = MISSING


AccessTokenRequest = TypeAliasType(
    "AccessTokenRequest", AuthorizationCodeGrant | ClientAssertionGrant
)
