"""Models of answers: several resources."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Answer
from .shared_field_config import FieldSchema
from .shared_to_many import ToMany
from .shared_to_one_or_none import ToOneOrNone


class AccountType(Answer):
    """An account type, which says which fields accounts have. Inferred."""

    type: Literal["account-type"] | str
    """Stated."""
    id: str
    """The id of the account type, which starts with `acttp_`. Stated."""
    attributes: AccountTypeAttributes
    relationships: AccountTypeRelationships | None = None


class AccountTypeAttributes(Answer):
    """What an account type says about itself."""

    name: str | None = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    updated_at: Annotated[datetime | None, Field(alias="updated-at")] = None
    field_schemas: Annotated[list[FieldSchema] | None, Field(alias="field-schemas")] = None
    """The fields of every account of the type."""


class AccountTypeRelationships(Answer):
    """The statuses of an account type."""

    account_statuses: Annotated[ToMany | None, Field(alias="account-statuses")] = None
    """The statuses that an account of the type can have (type `account-status`)."""
    default_account_status: Annotated[ToOneOrNone | None, Field(alias="default-account-status")] = (
        None
    )
    """The status that a new account has (type `account-status`), if one is set."""
