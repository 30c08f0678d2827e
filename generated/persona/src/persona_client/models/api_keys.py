"""Models of answers: api keys."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Answer
from .shared import ApiVersion, Included, PageLinks


class ApiKey(Answer):
    """Inferred."""

    type: Literal["api-key"] | str
    """Stated."""
    id: str
    """Stated."""
    attributes: ApiKeyAttributes


class ApiKeyAnswer(Answer):
    data: ApiKey
    included: Included | None = None


class ApiKeyAttributes(Answer):
    name: str | None = None
    note: str | None = None
    api_version: Annotated[ApiVersion | None, Field(alias="api-version")] = None
    api_key_inflection: Annotated[str | None, Field(alias="api-key-inflection")] = None
    api_attributes_blocklist: Annotated[
        list[str | None] | None, Field(alias="api-attributes-blocklist")
    ] = None
    permissions: list[str] | None = None
    ip_address_allowlist: Annotated[list[str] | None, Field(alias="ip-address-allowlist")] = None
    file_access_token_expires_in: Annotated[
        int | None, Field(alias="file-access-token-expires-in")
    ] = None
    last_used_at: Annotated[str | None, Field(alias="last-used-at")] = None
    expires_at: Annotated[str | None, Field(alias="expires-at")] = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None


class ApiKeyList(Answer):
    data: list[ApiKey]
    links: PageLinks


class ApiKeyWithValue(Answer):
    """Inferred."""

    type: Literal["api-key"] | str
    """Stated."""
    id: str
    """Stated."""
    attributes: ApiKeyWithValueAttributes


class ApiKeyWithValueAnswer(Answer):
    data: ApiKeyWithValue
    included: Included | None = None


class ApiKeyWithValueAttributes(Answer):
    name: str | None = None
    note: str | None = None
    api_version: Annotated[ApiVersion | None, Field(alias="api-version")] = None
    api_key_inflection: Annotated[str | None, Field(alias="api-key-inflection")] = None
    api_attributes_blocklist: Annotated[
        list[str | None] | None, Field(alias="api-attributes-blocklist")
    ] = None
    permissions: list[str] | None = None
    ip_address_allowlist: Annotated[list[str] | None, Field(alias="ip-address-allowlist")] = None
    file_access_token_expires_in: Annotated[
        int | None, Field(alias="file-access-token-expires-in")
    ] = None
    last_used_at: Annotated[str | None, Field(alias="last-used-at")] = None
    expires_at: Annotated[str | None, Field(alias="expires-at")] = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    value: str | None = None
