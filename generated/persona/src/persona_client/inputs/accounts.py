"""Models of what calls send: accounts."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any

from pydantic import MISSING, Field

from .._runtime.models import Input
from .shared import FileUpload, TagChangeMeta, TagReplacementMeta


class AccountAction(Input):
    data: AccountActionData


class AccountActionData(Input):
    account_action_id: Annotated[str, Field(alias="account-action-id")]
    parameters: dict[str, Any] | MISSING = MISSING


class AccountConsolidation(Input):
    meta: AccountConsolidationMeta


class AccountConsolidationMeta(Input):
    source_account_ids: Annotated[list[str], Field(alias="source-account-ids")]


class AccountCreate(Input):
    data: AccountCreateData | MISSING = MISSING
    meta: AccountCreateMeta | MISSING = MISSING


class AccountCreateAttributes(Input):
    account_type_id: Annotated[str | MISSING, Field(alias="account-type-id")] = MISSING
    account_status: Annotated[str | MISSING, Field(alias="account-status")] = MISSING
    reference_id: Annotated[str | MISSING, Field(alias="reference-id")] = MISSING
    selfie_photo: Annotated[AccountSelfiePhotoCreate | MISSING, Field(alias="selfie-photo")] = (
        MISSING
    )
    tags: list[str] | None | MISSING = MISSING
    country_code: Annotated[str | MISSING, Field(alias="country-code")] = MISSING
    social_security_number: Annotated[str | MISSING, Field(alias="social-security-number")] = (
        MISSING
    )
    fields: dict[str, Any] | MISSING = MISSING
    birthdate: date | MISSING = MISSING
    name_first: Annotated[str | MISSING, Field(alias="name-first")] = MISSING
    name_middle: Annotated[str | MISSING, Field(alias="name-middle")] = MISSING
    name_last: Annotated[str | MISSING, Field(alias="name-last")] = MISSING
    phone_number: Annotated[str | MISSING, Field(alias="phone-number")] = MISSING
    email_address: Annotated[str | MISSING, Field(alias="email-address")] = MISSING
    address_street_1: Annotated[str | MISSING, Field(alias="address-street-1")] = MISSING
    address_street_2: Annotated[str | MISSING, Field(alias="address-street-2")] = MISSING
    address_city: Annotated[str | MISSING, Field(alias="address-city")] = MISSING
    address_subdivision: Annotated[str | MISSING, Field(alias="address-subdivision")] = MISSING
    address_postal_code: Annotated[str | MISSING, Field(alias="address-postal-code")] = MISSING


class AccountCreateData(Input):
    attributes: AccountCreateAttributes | MISSING = MISSING


class AccountCreateMeta(Input):
    upsert_by: Annotated[str | None | MISSING, Field(alias="upsert-by")] = MISSING


class AccountFilter(Input):
    reference_id: Annotated[str | MISSING, Field(alias="reference-id")] = MISSING


class AccountObjectChange(Input):
    meta: AccountObjectChangeMeta


class AccountObjectChangeMeta(Input):
    object_ids: Annotated[list[str], Field(alias="object-ids")]


class AccountSelfiePhotoCreate(Input):
    data: FileUpload | MISSING = MISSING


class AccountSelfiePhotoUpdate(Input):
    data: FileUpload | None | MISSING = MISSING


class AccountTagChange(Input):
    meta: TagChangeMeta
    """The tag."""


class AccountTagReplacement(Input):
    meta: TagReplacementMeta
    """The tags."""


class AccountUpdate(Input):
    data: AccountUpdateData | MISSING = MISSING


class AccountUpdateAttributes(Input):
    reference_id: Annotated[str | MISSING, Field(alias="reference-id")] = MISSING
    account_status: Annotated[str | MISSING, Field(alias="account-status")] = MISSING
    selfie_photo: Annotated[AccountSelfiePhotoUpdate | MISSING, Field(alias="selfie-photo")] = (
        MISSING
    )
    tags: list[str] | None | MISSING = MISSING
    country_code: Annotated[str | MISSING, Field(alias="country-code")] = MISSING
    social_security_number: Annotated[str | MISSING, Field(alias="social-security-number")] = (
        MISSING
    )
    fields: dict[str, Any] | MISSING = MISSING
    birthdate: date | MISSING = MISSING
    name_first: Annotated[str | MISSING, Field(alias="name-first")] = MISSING
    name_middle: Annotated[str | MISSING, Field(alias="name-middle")] = MISSING
    name_last: Annotated[str | MISSING, Field(alias="name-last")] = MISSING
    phone_number: Annotated[str | MISSING, Field(alias="phone-number")] = MISSING
    email_address: Annotated[str | MISSING, Field(alias="email-address")] = MISSING
    address_street_1: Annotated[str | MISSING, Field(alias="address-street-1")] = MISSING
    address_street_2: Annotated[str | MISSING, Field(alias="address-street-2")] = MISSING
    address_city: Annotated[str | MISSING, Field(alias="address-city")] = MISSING
    address_subdivision: Annotated[str | MISSING, Field(alias="address-subdivision")] = MISSING
    address_postal_code: Annotated[str | MISSING, Field(alias="address-postal-code")] = MISSING


class AccountUpdateData(Input):
    attributes: AccountUpdateAttributes | MISSING = MISSING
