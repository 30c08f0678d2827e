"""Models of what calls send: api keys."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field

from .._runtime.models import Input
from .shared import ApiVersionInput


class ApiKeyCreate(Input):
    data: ApiKeyCreateData


class ApiKeyCreateAttributes(Input):
    name: str
    note: str | MISSING = MISSING
    api_version: Annotated[ApiVersionInput | MISSING, Field(alias="api-version")] = MISSING
    api_key_inflection: Annotated[str | MISSING, Field(alias="api-key-inflection")] = MISSING
    api_attributes_blocklist: Annotated[
        list[str] | MISSING, Field(alias="api-attributes-blocklist")
    ] = MISSING
    ip_address_allowlist: Annotated[list[str] | MISSING, Field(alias="ip-address-allowlist")] = (
        MISSING
    )
    permissions: list[str] | MISSING = MISSING
    file_access_token_expires_in: Annotated[
        int | MISSING, Field(alias="file-access-token-expires-in")
    ] = MISSING


class ApiKeyCreateData(Input):
    attributes: ApiKeyCreateAttributes


class ApiKeyExpire(Input):
    meta: ApiKeyExpireMeta


class ApiKeyExpireMeta(Input):
    expires_in_seconds: Annotated[int, Field(alias="expires-in-seconds")]


class ApiKeyFilter(Input):
    name: str | MISSING = MISSING


class ApiKeyUpdate(Input):
    data: ApiKeyUpdateData


class ApiKeyUpdateAttributes(Input):
    name: str | MISSING = MISSING
    note: str | MISSING = MISSING
    api_version: Annotated[ApiVersionInput | MISSING, Field(alias="api-version")] = MISSING
    api_key_inflection: Annotated[str | MISSING, Field(alias="api-key-inflection")] = MISSING
    api_attributes_blocklist: Annotated[
        list[str] | MISSING, Field(alias="api-attributes-blocklist")
    ] = MISSING
    ip_address_allowlist: Annotated[list[str] | MISSING, Field(alias="ip-address-allowlist")] = (
        MISSING
    )
    permissions: list[str] | MISSING = MISSING
    file_access_token_expires_in: Annotated[
        int | MISSING, Field(alias="file-access-token-expires-in")
    ] = MISSING


class ApiKeyUpdateData(Input):
    attributes: ApiKeyUpdateAttributes
