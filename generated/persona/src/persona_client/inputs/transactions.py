"""Models of what calls send: transactions."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import MISSING, Field

from .._runtime.models import Input


class TransactionCreate(Input):
    """A new transaction."""

    data: TransactionCreateData | MISSING = MISSING
    """The transaction itself."""
    meta: dict[str, Any] | MISSING = MISSING
    """No name that could stand here is documented."""


class TransactionCreateAttributes(Input):
    """The attributes of a new transaction."""

    transaction_type_id: Annotated[str | MISSING, Field(alias="transaction-type-id")] = MISSING
    """The transaction type, by id."""
    fields: dict[str, Any] | MISSING = MISSING
    """Values by the name of a field, as the transaction type defines them."""
    reference_id: Annotated[str | MISSING, Field(alias="reference-id")] = MISSING
    """What the transaction is called on the side of the caller. The vendor describes it as the
    reference id of an account.
    """
    tags: list[str] | None | MISSING = MISSING
    """The names of the tags that the transaction gets."""


class TransactionCreateData(Input):
    """The transaction itself."""

    attributes: TransactionCreateAttributes | MISSING = MISSING
    """The attributes of the new transaction."""


class TransactionFilter(Input):
    """Which transactions are returned."""

    reference_id: Annotated[str | MISSING, Field(alias="reference-id")] = MISSING
    """Transactions with this reference id."""
    transaction_type_id: Annotated[str | MISSING, Field(alias="transaction-type-id")] = MISSING
    """Transactions of this transaction type, by id."""
    identifier: TransactionIdentifierFilter | MISSING = MISSING
    """Transactions with this identifier."""


class TransactionIdentifierFilter(Input):
    """An identifier of transactions, by key and value."""

    key: str | MISSING = MISSING
    """What the identifier is called."""
    value: str | MISSING = MISSING
    """What its value has to be."""


class TransactionLabelCreate(Input):
    """A new label of a transaction."""

    meta: TransactionLabelCreateMeta | MISSING = MISSING
    """The label."""


class TransactionLabelCreateMeta(Input):
    """A label, and the score and the model version that go with it."""

    label: str | MISSING = MISSING
    """The label as text."""
    score: float | MISSING = MISSING
    """The score that goes with the label."""
    model_version: Annotated[str | MISSING, Field(alias="model-version")] = MISSING
    """The version of the model that goes with the label."""


class TransactionUpdate(Input):
    """What changes in a transaction."""

    data: TransactionUpdateData | MISSING = MISSING
    """The transaction itself."""


class TransactionUpdateAttributes(Input):
    """The attributes of a transaction that change."""

    fields: dict[str, Any] | MISSING = MISSING
    """Values by the name of a field, as the transaction type defines them."""
    status: str | MISSING = MISSING
    """The status that the transaction gets."""
    reference_id: Annotated[str | MISSING, Field(alias="reference-id")] = MISSING
    """What the transaction is called on the side of the caller. The vendor describes it as the
    reference id of an account.
    """
    label: str | MISSING = MISSING
    """The label that the transaction gets."""
    tags: list[str] | MISSING = MISSING
    """The names of tags of the transaction. Whether the others that it has are taken away is
    not documented.
    """


class TransactionUpdateData(Input):
    """The transaction itself."""

    attributes: TransactionUpdateAttributes | MISSING = MISSING
    """The attributes that change."""
