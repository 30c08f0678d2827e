"""Models of answers: several resources."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, Literal

from pydantic import Field

from .._runtime.models import Answer
from .shared_to_many import ToMany
from .shared_to_one import ToOne
from .shared_to_one_or_none import ToOneOrNone


class Transaction(Answer):
    """A transaction of one transaction type. Inferred."""

    type: Literal["transaction"]
    """Stated."""
    id: str
    """Stated."""
    attributes: TransactionAttributes
    relationships: TransactionRelationships | None = None


class TransactionAttributes(Answer):
    """What a transaction says about itself."""

    status: str | None = None
    """How the transaction stands. `created`, `approved` and `declined` are seen in examples."""
    reference_id: Annotated[str | None, Field(alias="reference-id")] = None
    """The reference that the caller gave."""
    fields: dict[str, Any] | None = None
    """Values by the name of a field, each with its type in the examples. The transaction type
    defines the names, which `Key-Inflection` never changes.
    """
    tags: list[str] | None = None
    """The names of the tags."""
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    updated_at: Annotated[datetime | None, Field(alias="updated-at")] = None


class TransactionRelationships(Answer):
    """The objects that a transaction is related to, by type and id."""

    reviewer: ToOneOrNone | None = None
    """What reviewed the transaction: a user, a workflow run or a step of a workflow."""
    transaction_label: Annotated[ToOneOrNone | None, Field(alias="transaction-label")] = None
    """The label of the transaction (type `transaction-label`), if it has one."""
    transaction_type: Annotated[ToOne | None, Field(alias="transaction-type")] = None
    """The transaction type (type `transaction-type`)."""
    related_objects: Annotated[ToMany | None, Field(alias="related-objects")] = None
    """What took part in the workflow runs of the transaction, such as accounts and inquiries,
    100 objects at most.
    """
