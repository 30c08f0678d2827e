"""Models of what calls send: api keys."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field

from .._runtime.models import Input
from .shared_api_version_input import ApiVersionInput


class ApiKeyCreate(Input):
    """A new API key."""

    data: ApiKeyCreateData
    """The API key."""


class ApiKeyCreateAttributes(Input):
    """The attributes of a new API key."""

    name: str
    """The name of the key for people."""
    note: str | MISSING = MISSING
    """What the key is for, in words."""
    api_version: Annotated[ApiVersionInput | MISSING, Field(alias="api-version")] = MISSING
    """The version of the API that answers, unless a call says another. Without it, the version
    that answers this call.
    """
    api_key_inflection: Annotated[str | MISSING, Field(alias="api-key-inflection")] = MISSING
    """How names are written in answers, unless a call says otherwise. Without it, in kebab
    case.
    """
    api_attributes_blocklist: Annotated[
        list[str] | MISSING, Field(alias="api-attributes-blocklist")
    ] = MISSING
    """Attributes that are left out of answers."""
    ip_address_allowlist: Annotated[list[str] | MISSING, Field(alias="ip-address-allowlist")] = (
        MISSING
    )
    """The IP addresses from which the key may be used."""
    permissions: list[str] | MISSING = MISSING
    """What the key may do, such as `account.read`."""
    file_access_token_expires_in: Annotated[
        int | MISSING, Field(alias="file-access-token-expires-in")
    ] = MISSING
    """How long the addresses of files in answers work. An example counts seconds."""


class ApiKeyCreateData(Input):
    """The API key itself."""

    attributes: ApiKeyCreateAttributes


class ApiKeyExpire(Input):
    """When an API key stops working."""

    meta: ApiKeyExpireMeta
    """The time."""


class ApiKeyExpireMeta(Input):
    """When an API key stops working."""

    expires_in_seconds: Annotated[int, Field(alias="expires-in-seconds")]
    """After how many seconds from now the key stops working, 30 days at most."""


class ApiKeyFilter(Input):
    """Which API keys are returned."""

    name: str | MISSING = MISSING
    """API keys with this name."""


class ApiKeyUpdate(Input):
    """What changes in an API key."""

    data: ApiKeyUpdateData
    """The API key."""


class ApiKeyUpdateAttributes(Input):
    """The attributes that change."""

    name: str | MISSING = MISSING
    """The name of the key for people."""
    note: str | MISSING = MISSING
    """What the key is for, in words."""
    api_version: Annotated[ApiVersionInput | MISSING, Field(alias="api-version")] = MISSING
    """The version of the API that answers, unless a call says another."""
    api_key_inflection: Annotated[str | MISSING, Field(alias="api-key-inflection")] = MISSING
    """How names are written in answers, unless a call says otherwise."""
    api_attributes_blocklist: Annotated[
        list[str] | MISSING, Field(alias="api-attributes-blocklist")
    ] = MISSING
    """Attributes that are left out of answers."""
    ip_address_allowlist: Annotated[list[str] | MISSING, Field(alias="ip-address-allowlist")] = (
        MISSING
    )
    """The IP addresses from which the key may be used."""
    permissions: list[str] | MISSING = MISSING
    """What the key may do, such as `account.read`."""
    file_access_token_expires_in: Annotated[
        int | MISSING, Field(alias="file-access-token-expires-in")
    ] = MISSING
    """How long the addresses of files in answers work. An example counts seconds."""


class ApiKeyUpdateData(Input):
    """The API key itself."""

    attributes: ApiKeyUpdateAttributes
