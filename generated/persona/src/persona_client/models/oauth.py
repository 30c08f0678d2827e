"""Models of answers: oauth."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Answer

TokenType = TypeAliasType("TokenType", Literal["bearer", "Bearer"] | str)
"""How an access token is sent: always as a bearer token, in one spelling or the other."""


class AccessToken(Answer):
    """A token, and what it is good for."""

    access_token: Annotated[str, Field(alias="access-token")]
    """The token, which stands wherever an API key would."""
    expires_in: Annotated[int, Field(alias="expires-in")]
    """How many seconds the token is valid."""
    scope: str
    """What was granted, with spaces in between. After a JWT these are permissions, such as
    `inquiry.read`; after a code, permissions with the object each is for, such as
    `inquiry.read:inq_8pLm`. Empty where nothing was granted.
    """
    token_type: Annotated[TokenType, Field(alias="token-type")]
    """How the token is sent."""


class AuthorizationCode(Answer):
    """A code that an authorized organization exchanges for an access token."""

    code: str
    """Of use only to the organization that was authorized."""
    expires_in: Annotated[int, Field(alias="expires-in")]
    """How many seconds the code can be exchanged."""
