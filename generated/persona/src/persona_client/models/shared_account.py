"""Models of answers: several resources."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from .._runtime.models import Answer
from .shared_field_text import FieldText
from .shared_file import File
from .shared_to_one import ToOne


class Account(Answer):
    """An account, which stands for a person or a business over time. Inferred."""

    type: Literal["account"]
    """Stated."""
    id: str
    """The id of the account, which starts with `act_`. Stated."""
    attributes: AccountAttributes
    relationships: AccountRelationships | None = None


class AccountAddress(Answer):
    """An address, as the value of a field."""

    type: str | None = None
    """The kind of the value, `hash` in examples."""
    value: AccountAddressParts | None = None


class AccountAddressParts(Answer):
    """The parts of an address."""

    street_1: FieldText | None = None
    street_2: FieldText | None = None
    subdivision: FieldText | None = None
    """The state, province or the like."""
    city: FieldText | None = None
    postal_code: FieldText | None = None
    country_code: FieldText | None = None
    """The country, by two letters in examples."""


class AccountAttributes(Answer):
    """What an account says about itself. With the parameter `fields`, only what was asked for."""

    reference_id: Annotated[str | None, Field(alias="reference-id")] = None
    """The caller's own id of the person or business."""
    account_type_name: Annotated[str | None, Field(alias="account-type-name")] = None
    """The name of the account type."""
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    updated_at: Annotated[datetime | None, Field(alias="updated-at")] = None
    redacted_at: Annotated[datetime | None, Field(alias="redacted-at")] = None
    """When the account was redacted. Null where it was not."""
    fields: AccountFields | None = None
    tags: list[str] | None = None
    """The names of the account's tags. Inferred."""
    account_status: Annotated[str | None, Field(alias="account-status")] = None
    """The name of the account's status."""


class AccountFields(Answer):
    """Values by the name of a field. The account type defines the names, which `Key-
    Inflection` never changes; these are the usual ones.
    """

    open_: ClassVar[bool] = True
    name: AccountName | None = None
    address: AccountAddress | None = None
    identification_numbers: AccountIdentificationNumbers | None = None
    birthdate: FieldText | None = None
    phone_number: FieldText | None = None
    email_address: FieldText | None = None
    selfie_photo: AccountSelfiePhoto | None = None


class AccountIdentificationNumber(Answer):
    """A number that stands for a person or business on documents."""

    type: str | None = None
    """The kind of the value, `hash` in examples."""
    value: AccountIdentificationNumberParts | None = None


class AccountIdentificationNumberParts(Answer):
    """What is known of such a number."""

    identification_class: FieldText | None = None
    """The kind of document, by a short code."""
    identification_number: FieldText | None = None
    issuing_country: FieldText | None = None
    """The country that gave out the number, by two letters in examples."""
    hashed_identification_number: FieldText | None = None
    """A SHA-256 hash of the number, by which an organization can tell that two are the same.
    It depends on the organization, the country, the class and the subdivision. The value is
    null where there is no hash.
    """


class AccountIdentificationNumbers(Answer):
    """Numbers that stand for a person or business on documents, as the value of a field."""

    type: str | None = None
    """The kind of the value, `array` in examples."""
    value: list[AccountIdentificationNumber] | None = None


class AccountName(Answer):
    """A name, as the value of a field."""

    type: str | None = None
    """The kind of the value, `hash` in examples."""
    value: AccountNameParts | None = None


class AccountNameParts(Answer):
    """The parts of a name."""

    first: FieldText | None = None
    middle: FieldText | None = None
    last: FieldText | None = None


class AccountRelationships(Answer):
    """The objects that an account is related to, by type and id."""

    account_type: Annotated[ToOne | None, Field(alias="account-type")] = None
    """The account type (type `account-type`)."""


class AccountSelfiePhoto(Answer):
    """A photo of the person's face, as the value of a field."""

    type: Literal["file"] | str | None = None
    value: File | None = None
    """The photo. Null where there is none."""
