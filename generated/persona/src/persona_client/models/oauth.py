"""Models of answers: oauth."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Answer

TokenType = TypeAliasType("TokenType", Literal["bearer", "Bearer"] | str)


class AccessToken(Answer):
    access_token: Annotated[str, Field(alias="access-token")]
    expires_in: Annotated[int, Field(alias="expires-in")]
    scope: str
    token_type: Annotated[TokenType, Field(alias="token-type")]


class AuthorizationCode(Answer):
    code: str
    expires_in: Annotated[int, Field(alias="expires-in")]
