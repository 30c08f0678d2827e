"""Models of what calls send: transactions."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import MISSING, Field

from .._runtime.models import Input


class TransactionCreate(Input):
    data: TransactionCreateData | MISSING = MISSING
    meta: dict[str, Any] | MISSING = MISSING


class TransactionCreateAttributes(Input):
    transaction_type_id: Annotated[str | MISSING, Field(alias="transaction-type-id")] = MISSING
    fields: dict[str, Any] | MISSING = MISSING
    reference_id: Annotated[str | MISSING, Field(alias="reference-id")] = MISSING
    tags: list[str] | None | MISSING = MISSING


class TransactionCreateData(Input):
    attributes: TransactionCreateAttributes | MISSING = MISSING


class TransactionFilter(Input):
    reference_id: Annotated[str | MISSING, Field(alias="reference-id")] = MISSING
    transaction_type_id: Annotated[str | MISSING, Field(alias="transaction-type-id")] = MISSING
    identifier: TransactionIdentifierFilter | MISSING = MISSING


class TransactionIdentifierFilter(Input):
    key: str | MISSING = MISSING
    value: str | MISSING = MISSING


class TransactionLabelCreate(Input):
    meta: TransactionLabelCreateMeta | MISSING = MISSING


class TransactionLabelCreateMeta(Input):
    label: str | MISSING = MISSING
    score: float | MISSING = MISSING
    model_version: Annotated[str | MISSING, Field(alias="model-version")] = MISSING


class TransactionUpdate(Input):
    data: TransactionUpdateData | MISSING = MISSING


class TransactionUpdateAttributes(Input):
    fields: dict[str, Any] | MISSING = MISSING
    status: str | MISSING = MISSING
    reference_id: Annotated[str | MISSING, Field(alias="reference-id")] = MISSING
    label: str | MISSING = MISSING
    tags: list[str] | MISSING = MISSING


class TransactionUpdateData(Input):
    attributes: TransactionUpdateAttributes | MISSING = MISSING
