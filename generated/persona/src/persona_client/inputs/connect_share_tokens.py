"""Models of what calls send: connect share tokens."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field

from .._runtime.models import Input


class FieldMapping(Input):
    source_field_name: Annotated[str, Field(alias="source-field-name")]
    destination_field_name: Annotated[str, Field(alias="destination-field-name")]


class ShareTokenCreate(Input):
    data: ShareTokenCreateData


class ShareTokenCreateAttributes(Input):
    connection_id: Annotated[str, Field(alias="connection-id")]
    source_id: Annotated[str, Field(alias="source-id")]
    expires_in_seconds: Annotated[int | MISSING, Field(alias="expires-in-seconds")] = MISSING


class ShareTokenCreateData(Input):
    attributes: ShareTokenCreateAttributes


class ShareTokenFilter(Input):
    connection_id: Annotated[str | MISSING, Field(alias="connection-id")] = MISSING
    status: str | MISSING = MISSING
    direction: str | MISSING = MISSING


class ShareTokenRedemption(Input):
    data: ShareTokenRedemptionData | MISSING = MISSING
    meta: ShareTokenRedemptionMeta | MISSING = MISSING


class ShareTokenRedemptionAttributes(Input):
    destination_id: Annotated[str | MISSING, Field(alias="destination-id")] = MISSING


class ShareTokenRedemptionData(Input):
    attributes: ShareTokenRedemptionAttributes | MISSING = MISSING


class ShareTokenRedemptionMeta(Input):
    field_mappings: Annotated[list[FieldMapping] | MISSING, Field(alias="field-mappings")] = MISSING
