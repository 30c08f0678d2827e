"""Models of what calls send: accounts."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any

from pydantic import MISSING, Field

from .._runtime.models import Input
from .shared_file_upload import FileUpload
from .shared_tag_change_meta import TagChangeMeta, TagReplacementMeta


class AccountAction(Input):
    """Which account action to run."""

    data: AccountActionData
    """The account action."""


class AccountActionData(Input):
    """An account action, and what it is given."""

    account_action_id: Annotated[str, Field(alias="account-action-id")]
    """The id of the account action, which starts with `accac_`. Matches
    `^accac_[a-zA-Z0-9]{24,28}$`.
    """
    parameters: dict[str, Any] | MISSING = MISSING
    """What the account action needs, by name."""


class AccountConsolidation(Input):
    """Which accounts are consolidated into another."""

    meta: AccountConsolidationMeta
    """The accounts."""


class AccountConsolidationMeta(Input):
    """The accounts that are consolidated into another."""

    source_account_ids: Annotated[list[str], Field(alias="source-account-ids")]
    """The ids of the accounts, which are archived."""


class AccountCreate(Input):
    """A new account."""

    data: AccountCreateData | MISSING = MISSING
    """The account itself."""
    meta: AccountCreateMeta | MISSING = MISSING
    """What to do if the account exists already."""


class AccountCreateAttributes(Input):
    """The attributes of a new account."""

    account_type_id: Annotated[str | MISSING, Field(alias="account-type-id")] = MISSING
    """The account type, by its id, which starts with `acttp_`."""
    account_status: Annotated[str | MISSING, Field(alias="account-status")] = MISSING
    """The name of the status that the account gets."""
    reference_id: Annotated[str | MISSING, Field(alias="reference-id")] = MISSING
    """The caller's own id of the person or business."""
    selfie_photo: Annotated[AccountSelfiePhotoCreate | MISSING, Field(alias="selfie-photo")] = (
        MISSING
    )
    tags: list[str] | None | MISSING = MISSING
    """The names of the account's tags."""
    country_code: Annotated[str | MISSING, Field(alias="country-code")] = MISSING
    """The country, by the two letters of ISO 3166-1."""
    social_security_number: Annotated[str | MISSING, Field(alias="social-security-number")] = (
        MISSING
    )
    fields: dict[str, Any] | MISSING = MISSING
    """Values of the fields that the account type defines, by name."""
    birthdate: date | MISSING = MISSING
    """The date of birth, such as 1990-05-31."""
    name_first: Annotated[str | MISSING, Field(alias="name-first")] = MISSING
    """The given name."""
    name_middle: Annotated[str | MISSING, Field(alias="name-middle")] = MISSING
    name_last: Annotated[str | MISSING, Field(alias="name-last")] = MISSING
    """The family name."""
    phone_number: Annotated[str | MISSING, Field(alias="phone-number")] = MISSING
    email_address: Annotated[str | MISSING, Field(alias="email-address")] = MISSING
    address_street_1: Annotated[str | MISSING, Field(alias="address-street-1")] = MISSING
    address_street_2: Annotated[str | MISSING, Field(alias="address-street-2")] = MISSING
    """What the street needs besides, such as the number of an apartment."""
    address_city: Annotated[str | MISSING, Field(alias="address-city")] = MISSING
    address_subdivision: Annotated[str | MISSING, Field(alias="address-subdivision")] = MISSING
    """The state, province or the like. For the US, its full name instead of letters."""
    address_postal_code: Annotated[str | MISSING, Field(alias="address-postal-code")] = MISSING


class AccountCreateData(Input):
    """The account itself."""

    attributes: AccountCreateAttributes | MISSING = MISSING


class AccountCreateMeta(Input):
    """What to do if an account exists already."""

    upsert_by: Annotated[str | None | MISSING, Field(alias="upsert-by")] = MISSING
    """The name of the field by which an account is looked for, to be updated if it exists. The
    field has to be unique among the accounts of the account type.
    """


class AccountFilter(Input):
    """Which accounts are returned."""

    reference_id: Annotated[str | MISSING, Field(alias="reference-id")] = MISSING
    """Accounts with this reference id, which is the caller's own. Several ids are allowed by
    the vendor's text, but how they are written is not said.
    """


class AccountObjectChange(Input):
    """Which objects to relate to an account."""

    meta: AccountObjectChangeMeta
    """The objects."""


class AccountObjectChangeMeta(Input):
    """The objects to relate to an account."""

    object_ids: Annotated[list[str], Field(alias="object-ids")]
    """The ids of the objects, 100 at most."""


class AccountSelfiePhotoCreate(Input):
    """A photo of a person's face."""

    data: FileUpload | MISSING = MISSING
    """The file, which has to be an image."""


class AccountSelfiePhotoUpdate(Input):
    """A photo of a person's face, or that there is to be none."""

    data: FileUpload | None | MISSING = MISSING
    """The file, which has to be an image. Null takes the photo away."""


class AccountTagChange(Input):
    """Which tag to add to an account, or to take away from it."""

    meta: TagChangeMeta
    """The tag."""


class AccountTagReplacement(Input):
    """The tags that an account has from now on."""

    meta: TagReplacementMeta
    """The tags."""


class AccountUpdate(Input):
    """What changes in an account."""

    data: AccountUpdateData | MISSING = MISSING
    """The account itself."""


class AccountUpdateAttributes(Input):
    """The attributes that change."""

    reference_id: Annotated[str | MISSING, Field(alias="reference-id")] = MISSING
    """The caller's own id of the person or business."""
    account_status: Annotated[str | MISSING, Field(alias="account-status")] = MISSING
    """The name of the status that the account gets."""
    selfie_photo: Annotated[AccountSelfiePhotoUpdate | MISSING, Field(alias="selfie-photo")] = (
        MISSING
    )
    tags: list[str] | None | MISSING = MISSING
    """The names of the account's tags."""
    country_code: Annotated[str | MISSING, Field(alias="country-code")] = MISSING
    """The country, by the two letters of ISO 3166-1."""
    social_security_number: Annotated[str | MISSING, Field(alias="social-security-number")] = (
        MISSING
    )
    fields: dict[str, Any] | MISSING = MISSING
    """Values of the fields that the account type defines, by name."""
    birthdate: date | MISSING = MISSING
    """The date of birth, such as 1990-05-31."""
    name_first: Annotated[str | MISSING, Field(alias="name-first")] = MISSING
    """The given name."""
    name_middle: Annotated[str | MISSING, Field(alias="name-middle")] = MISSING
    name_last: Annotated[str | MISSING, Field(alias="name-last")] = MISSING
    """The family name."""
    phone_number: Annotated[str | MISSING, Field(alias="phone-number")] = MISSING
    email_address: Annotated[str | MISSING, Field(alias="email-address")] = MISSING
    address_street_1: Annotated[str | MISSING, Field(alias="address-street-1")] = MISSING
    address_street_2: Annotated[str | MISSING, Field(alias="address-street-2")] = MISSING
    """What the street needs besides, such as the number of an apartment."""
    address_city: Annotated[str | MISSING, Field(alias="address-city")] = MISSING
    address_subdivision: Annotated[str | MISSING, Field(alias="address-subdivision")] = MISSING
    """The state, province or the like. For the US, its full name instead of letters."""
    address_postal_code: Annotated[str | MISSING, Field(alias="address-postal-code")] = MISSING


class AccountUpdateData(Input):
    """The account itself."""

    attributes: AccountUpdateAttributes | MISSING = MISSING
