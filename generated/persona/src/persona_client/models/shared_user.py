"""Models of answers: several resources."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Answer


class User(Answer):
    """A user of the organization. Inferred."""

    type: Literal["user"]
    """Stated."""
    id: str
    """The id of the user, which starts with `user_`. Stated."""
    attributes: UserAttributes


class UserAttributes(Answer):
    """Who a user is."""

    email_address: Annotated[str | None, Field(alias="email-address")] = None
    name_first: Annotated[str | None, Field(alias="name-first")] = None
    name_last: Annotated[str | None, Field(alias="name-last")] = None
