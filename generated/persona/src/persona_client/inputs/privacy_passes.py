"""Models of what calls send: privacy passes."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Input


class PrivacyPassCreate(Input):
    blinded_token: Annotated[str, Field(alias="blinded-token")]
    key_id: Annotated[str, Field(alias="key-id")]
