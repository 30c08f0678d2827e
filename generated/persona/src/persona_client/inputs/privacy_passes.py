"""Models of what calls send: privacy passes."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Input


class PrivacyPassCreate(Input):
    """The token to sign."""

    blinded_token: Annotated[str, Field(alias="blinded-token")]
    """The token in base64url, blinded with the public key that `key-id` names."""
    key_id: Annotated[str, Field(alias="key-id")]
    """The id in hexadecimal of the key to sign with."""
