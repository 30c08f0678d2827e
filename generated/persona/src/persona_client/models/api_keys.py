"""Models of answers: api keys."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Answer
from .shared_api_version import ApiVersion
from .shared_included import Included
from .shared_page_links import PageLinks


class ApiKey(Answer):
    """An API key, without the key itself. Inferred."""

    type: Literal["api-key"] | str
    """Stated."""
    id: str
    """The id of the API key, which starts with `api_`. Stated."""
    attributes: ApiKeyAttributes


class ApiKeyAnswer(Answer):
    """One API key, without the key itself."""

    data: ApiKey
    included: Included | None = None


class ApiKeyAttributes(Answer):
    """What an API key may do, and how its calls are answered."""

    name: str | None = None
    note: str | None = None
    """What the key is for, in words."""
    api_version: Annotated[ApiVersion | None, Field(alias="api-version")] = None
    """The version of the API that answers, unless a call says another."""
    api_key_inflection: Annotated[str | None, Field(alias="api-key-inflection")] = None
    """How names are written in answers, such as `kebab`, unless a call says otherwise."""
    api_attributes_blocklist: Annotated[
        list[str | None] | None, Field(alias="api-attributes-blocklist")
    ] = None
    """Attributes that are left out of answers. In examples they are names, also with an
    asterisk, or paths.
    """
    permissions: list[str] | None = None
    """What the key may do, such as `account.read`."""
    ip_address_allowlist: Annotated[list[str] | None, Field(alias="ip-address-allowlist")] = None
    """The IP addresses from which the key may be used."""
    file_access_token_expires_in: Annotated[
        int | None, Field(alias="file-access-token-expires-in")
    ] = None
    """How long the addresses of files in answers work. An example counts seconds."""
    last_used_at: Annotated[str | None, Field(alias="last-used-at")] = None
    """When the key was last used. Null where it never was."""
    expires_at: Annotated[str | None, Field(alias="expires-at")] = None
    """When the key stops working. Null where no end is set."""
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None


class ApiKeyList(Answer):
    """One page of API keys."""

    data: list[ApiKey]
    links: PageLinks


class ApiKeyWithValue(Answer):
    """An API key with the key itself. Inferred."""

    type: Literal["api-key"] | str
    """Stated."""
    id: str
    """The id of the API key, which starts with `api_`. Stated."""
    attributes: ApiKeyWithValueAttributes


class ApiKeyWithValueAnswer(Answer):
    """One API key with the key itself."""

    data: ApiKeyWithValue
    included: Included | None = None


class ApiKeyWithValueAttributes(Answer):
    """What an API key may do, and the key itself."""

    name: str | None = None
    note: str | None = None
    """What the key is for, in words."""
    api_version: Annotated[ApiVersion | None, Field(alias="api-version")] = None
    """The version of the API that answers, unless a call says another."""
    api_key_inflection: Annotated[str | None, Field(alias="api-key-inflection")] = None
    """How names are written in answers, such as `kebab`, unless a call says otherwise."""
    api_attributes_blocklist: Annotated[
        list[str | None] | None, Field(alias="api-attributes-blocklist")
    ] = None
    """Attributes that are left out of answers. In examples they are names, also with an
    asterisk, or paths.
    """
    permissions: list[str] | None = None
    """What the key may do, such as `account.read`."""
    ip_address_allowlist: Annotated[list[str] | None, Field(alias="ip-address-allowlist")] = None
    """The IP addresses from which the key may be used."""
    file_access_token_expires_in: Annotated[
        int | None, Field(alias="file-access-token-expires-in")
    ] = None
    """How long the addresses of files in answers work. An example counts seconds."""
    last_used_at: Annotated[str | None, Field(alias="last-used-at")] = None
    """When the key was last used. Null where it never was."""
    expires_at: Annotated[str | None, Field(alias="expires-at")] = None
    """When the key stops working. Null where no end is set."""
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    value: str | None = None
    """The key itself, a secret."""
