"""Models of answers: several resources."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Annotated, Any, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.later import later
from .._runtime.models import Answer
from .shared_file import File
from .shared_verification_check import VerificationCheck, VerificationStatus
from .shared_verification_relationships import VerificationRelationships

if TYPE_CHECKING:
    from .shared_aamva_verification import AamvaVerification
    from .shared_database_standard_verification import DatabaseStandardVerification
    from .shared_database_verification import DatabaseVerification
    from .shared_document_verification import DocumentVerification
    from .shared_ecbsv_verification import EcbsvVerification
    from .shared_email_address_verification import EmailAddressVerification
    from .shared_government_id_nfc_verification import GovernmentIdNfcVerification
    from .shared_government_id_photo import GovernmentIdVerification
    from .shared_phone_carrier_database_verification import PhoneCarrierDatabaseVerification
    from .shared_phone_number_verification import PhoneNumberVerification
    from .shared_selfie_photo import SelfieVerification
    from .shared_serpro_database_verification import SerproDatabaseVerification
    from .shared_tin_database_verification import TinDatabaseVerification
else:
    AamvaVerification = later(
        __package__, ".shared_aamva_verification", "AamvaVerification", "type", "verification/aamva"
    )
    DatabaseStandardVerification = later(
        __package__,
        ".shared_database_standard_verification",
        "DatabaseStandardVerification",
        "type",
        "verification/database-standard",
    )
    DatabaseVerification = later(
        __package__,
        ".shared_database_verification",
        "DatabaseVerification",
        "type",
        "verification/database",
    )
    DocumentVerification = later(
        __package__,
        ".shared_document_verification",
        "DocumentVerification",
        "type",
        "verification/document",
    )
    EcbsvVerification = later(
        __package__,
        ".shared_ecbsv_verification",
        "EcbsvVerification",
        "type",
        "verification/database-ecbsv",
    )
    EmailAddressVerification = later(
        __package__,
        ".shared_email_address_verification",
        "EmailAddressVerification",
        "type",
        "verification/email-address",
    )
    GovernmentIdNfcVerification = later(
        __package__,
        ".shared_government_id_nfc_verification",
        "GovernmentIdNfcVerification",
        "type",
        "verification/government-id-nfc",
    )
    GovernmentIdVerification = later(
        __package__,
        ".shared_government_id_photo",
        "GovernmentIdVerification",
        "type",
        "verification/government-id",
    )
    PhoneCarrierDatabaseVerification = later(
        __package__,
        ".shared_phone_carrier_database_verification",
        "PhoneCarrierDatabaseVerification",
        "type",
        "verification/database-phone-carrier",
    )
    PhoneNumberVerification = later(
        __package__,
        ".shared_phone_number_verification",
        "PhoneNumberVerification",
        "type",
        "verification/phone-number",
    )
    SelfieVerification = later(
        __package__, ".shared_selfie_photo", "SelfieVerification", "type", "verification/selfie"
    )
    SerproDatabaseVerification = later(
        __package__,
        ".shared_serpro_database_verification",
        "SerproDatabaseVerification",
        "type",
        "verification/database-serpro",
    )
    TinDatabaseVerification = later(
        __package__,
        ".shared_tin_database_verification",
        "TinDatabaseVerification",
        "type",
        "verification/database-tin",
    )


class AadhaarVerification(Answer):
    """A verification of personal data by Aadhaar in India. Inferred."""

    type: Literal["verification/database-aadhaar"]
    """Stated."""
    id: str
    """Stated."""
    attributes: AadhaarVerificationAttributes
    relationships: VerificationRelationships | None = None


class AadhaarVerificationAttributes(Answer):
    """The personal data that were compared."""

    status: VerificationStatus | None = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    created_at_ts: Annotated[int | None, Field(alias="created-at-ts")] = None
    """`created-at` in Unix seconds."""
    submitted_at: Annotated[datetime | None, Field(alias="submitted-at")] = None
    """When the verification was submitted. Null before that."""
    submitted_at_ts: Annotated[int | None, Field(alias="submitted-at-ts")] = None
    """`submitted-at` in Unix seconds."""
    completed_at: Annotated[datetime | None, Field(alias="completed-at")] = None
    """When the verification was completed. Null before that."""
    completed_at_ts: Annotated[int | None, Field(alias="completed-at-ts")] = None
    """`completed-at` in Unix seconds."""
    redacted_at: Annotated[datetime | None, Field(alias="redacted-at")] = None
    """When the verification was redacted. Null where it was not."""
    country_code: Annotated[str | None, Field(alias="country-code")] = None
    """The country, in two letters as in ISO 3166-1."""
    tags: list[str] | None = None
    """The names of the tags."""
    checks: list[VerificationCheck] | None = None
    """The checks that were made, each with its outcome."""
    name_first: Annotated[str | None, Field(alias="name-first")] = None
    name_last: Annotated[str | None, Field(alias="name-last")] = None
    birthdate: date | None = None


class BasicVerification(Answer):
    """A verification of a kind that has no attributes beside those of all kinds. Inferred."""

    type: Literal[
        "verification/bank-pennydrop",
        "verification/credit-card",
        "verification/database-business-footprint",
        "verification/digital-id-connect-id",
        "verification/digital-id-world-id",
        "verification/persona-fff-inquiry",
    ]
    id: str
    """Stated."""
    attributes: VerificationAttributes
    relationships: VerificationRelationships | None = None


class BrandAssetVerification(Answer):
    """A verification of a brand asset of a business. Inferred."""

    type: Literal["verification/brand-asset"]
    """Stated."""
    id: str
    """Stated."""
    attributes: BrandAssetVerificationAttributes
    relationships: VerificationRelationships | None = None


class BrandAssetVerificationAttributes(Answer):
    """What such a verification says about itself."""

    status: VerificationStatus | None = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    created_at_ts: Annotated[int | None, Field(alias="created-at-ts")] = None
    """`created-at` in Unix seconds."""
    submitted_at: Annotated[datetime | None, Field(alias="submitted-at")] = None
    """When the verification was submitted. Null before that."""
    submitted_at_ts: Annotated[int | None, Field(alias="submitted-at-ts")] = None
    """`submitted-at` in Unix seconds."""
    completed_at: Annotated[datetime | None, Field(alias="completed-at")] = None
    """When the verification was completed. Null before that."""
    completed_at_ts: Annotated[int | None, Field(alias="completed-at-ts")] = None
    """`completed-at` in Unix seconds."""
    redacted_at: Annotated[datetime | None, Field(alias="redacted-at")] = None
    """When the verification was redacted. Null where it was not."""
    country_code: Annotated[str | None, Field(alias="country-code")] = None
    """The country, in two letters as in ISO 3166-1."""
    tags: list[str] | None = None
    """The names of the tags."""
    checks: list[VerificationCheck] | None = None
    """The checks that were made, each with its outcome."""
    business_name: Annotated[str | None, Field(alias="business-name")] = None
    business_website: Annotated[str | None, Field(alias="business-website")] = None
    """The website of the business, as a URL."""


class BusinessWebsiteVerification(Answer):
    """A verification of the website of a business. Inferred."""

    type: Literal["verification/business-website"]
    """Stated."""
    id: str
    """Stated."""
    attributes: BusinessWebsiteVerificationAttributes
    relationships: VerificationRelationships | None = None


class BusinessWebsiteVerificationAttributes(Answer):
    """What such a verification says about itself."""

    status: VerificationStatus | None = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    created_at_ts: Annotated[int | None, Field(alias="created-at-ts")] = None
    """`created-at` in Unix seconds."""
    submitted_at: Annotated[datetime | None, Field(alias="submitted-at")] = None
    """When the verification was submitted. Null before that."""
    submitted_at_ts: Annotated[int | None, Field(alias="submitted-at-ts")] = None
    """`submitted-at` in Unix seconds."""
    completed_at: Annotated[datetime | None, Field(alias="completed-at")] = None
    """When the verification was completed. Null before that."""
    completed_at_ts: Annotated[int | None, Field(alias="completed-at-ts")] = None
    """`completed-at` in Unix seconds."""
    redacted_at: Annotated[datetime | None, Field(alias="redacted-at")] = None
    """When the verification was redacted. Null where it was not."""
    country_code: Annotated[str | None, Field(alias="country-code")] = None
    """The country, in two letters as in ISO 3166-1."""
    tags: list[str] | None = None
    """The names of the tags."""
    checks: list[VerificationCheck] | None = None
    """The checks that were made, each with its outcome."""
    website_url: Annotated[str | None, Field(alias="website-url")] = None
    """The website that is verified."""
    extracted_identity: Annotated[ExtractedIdentity | None, Field(alias="extracted-identity")] = (
        None
    )
    """What the website says of the business."""


class CertificateKoreaVerification(Answer):
    """A verification by a Korean certificate. Inferred."""

    type: Literal["verification/certificate-korea"]
    """Stated."""
    id: str
    """Stated."""
    attributes: CertificateKoreaVerificationAttributes
    relationships: VerificationRelationships | None = None


class CertificateKoreaVerificationAttributes(Answer):
    """What such a verification says about itself."""

    status: VerificationStatus | None = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    created_at_ts: Annotated[int | None, Field(alias="created-at-ts")] = None
    """`created-at` in Unix seconds."""
    submitted_at: Annotated[datetime | None, Field(alias="submitted-at")] = None
    """When the verification was submitted. Null before that."""
    submitted_at_ts: Annotated[int | None, Field(alias="submitted-at-ts")] = None
    """`submitted-at` in Unix seconds."""
    completed_at: Annotated[datetime | None, Field(alias="completed-at")] = None
    """When the verification was completed. Null before that."""
    completed_at_ts: Annotated[int | None, Field(alias="completed-at-ts")] = None
    """`completed-at` in Unix seconds."""
    redacted_at: Annotated[datetime | None, Field(alias="redacted-at")] = None
    """When the verification was redacted. Null where it was not."""
    country_code: Annotated[str | None, Field(alias="country-code")] = None
    """The country, in two letters as in ISO 3166-1."""
    tags: list[str] | None = None
    """The names of the tags."""
    checks: list[VerificationCheck] | None = None
    """The checks that were made, each with its outcome."""
    name_first: Annotated[str | None, Field(alias="name-first")] = None
    name_last: Annotated[str | None, Field(alias="name-last")] = None
    identification_number: Annotated[str | None, Field(alias="identification-number")] = None
    birthdate: date | None = None
    certificate_type: Annotated[str | None, Field(alias="certificate-type")] = None
    """What kind of certificate was used."""


class DatabaseBusinessVerification(Answer):
    """A verification of a business by databases. Inferred."""

    type: Literal["verification/database-business"]
    """Stated."""
    id: str
    """Stated."""
    attributes: DatabaseBusinessVerificationAttributes
    relationships: VerificationRelationships | None = None


class DatabaseBusinessVerificationAttributes(Answer):
    """What was known of the business and was compared."""

    status: VerificationStatus | None = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    created_at_ts: Annotated[int | None, Field(alias="created-at-ts")] = None
    """`created-at` in Unix seconds."""
    submitted_at: Annotated[datetime | None, Field(alias="submitted-at")] = None
    """When the verification was submitted. Null before that."""
    submitted_at_ts: Annotated[int | None, Field(alias="submitted-at-ts")] = None
    """`submitted-at` in Unix seconds."""
    completed_at: Annotated[datetime | None, Field(alias="completed-at")] = None
    """When the verification was completed. Null before that."""
    completed_at_ts: Annotated[int | None, Field(alias="completed-at-ts")] = None
    """`completed-at` in Unix seconds."""
    redacted_at: Annotated[datetime | None, Field(alias="redacted-at")] = None
    """When the verification was redacted. Null where it was not."""
    country_code: Annotated[str | None, Field(alias="country-code")] = None
    """The country, in two letters as in ISO 3166-1."""
    tags: list[str] | None = None
    """The names of the tags."""
    checks: list[VerificationCheck] | None = None
    """The checks that were made, each with its outcome."""
    address_street_1: Annotated[str | None, Field(alias="address-street-1")] = None
    address_street_2: Annotated[str | None, Field(alias="address-street-2")] = None
    """What the street needs besides, such as the number of an apartment."""
    address_city: Annotated[str | None, Field(alias="address-city")] = None
    address_subdivision: Annotated[str | None, Field(alias="address-subdivision")] = None
    """The state or other part of the country. In the United States its abbreviation, such as
    `CA`.
    """
    address_postal_code: Annotated[str | None, Field(alias="address-postal-code")] = None
    birthdate: date | None = None
    """The date of birth, such as 1990-05-31."""
    name_first: Annotated[str | None, Field(alias="name-first")] = None
    """The given name."""
    name_middle: Annotated[str | None, Field(alias="name-middle")] = None
    name_last: Annotated[str | None, Field(alias="name-last")] = None
    """The family name."""
    phone_number: Annotated[str | None, Field(alias="phone-number")] = None
    email_address: Annotated[str | None, Field(alias="email-address")] = None
    business_name: Annotated[str | None, Field(alias="business-name")] = None
    registration_number: Annotated[str | None, Field(alias="registration-number")] = None
    """The number of the business in its register."""
    address_country_code: Annotated[str | None, Field(alias="address-country-code")] = None


class DigitalIdVerification(Answer):
    """A verification by one of six digital IDs that all tell the same: the e-do App, the
    Finnish Trust Network, France Identité, iDIN, OneID and Swedish BankID. Inferred.
    """

    type: Literal[
        "verification/digital-id-e-do-app",
        "verification/digital-id-finnish-trust-network",
        "verification/digital-id-france-identite",
        "verification/digital-id-idin",
        "verification/digital-id-one-id",
        "verification/digital-id-swedish-bank-id",
    ]
    id: str
    """Stated."""
    attributes: DigitalIdVerificationAttributes
    relationships: VerificationRelationships | None = None


class DigitalIdVerificationAttributes(Answer):
    """What a verification by a digital ID says about itself."""

    status: VerificationStatus | None = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    created_at_ts: Annotated[int | None, Field(alias="created-at-ts")] = None
    """`created-at` in Unix seconds."""
    submitted_at: Annotated[datetime | None, Field(alias="submitted-at")] = None
    """When the verification was submitted. Null before that."""
    submitted_at_ts: Annotated[int | None, Field(alias="submitted-at-ts")] = None
    """`submitted-at` in Unix seconds."""
    completed_at: Annotated[datetime | None, Field(alias="completed-at")] = None
    """When the verification was completed. Null before that."""
    completed_at_ts: Annotated[int | None, Field(alias="completed-at-ts")] = None
    """`completed-at` in Unix seconds."""
    redacted_at: Annotated[datetime | None, Field(alias="redacted-at")] = None
    """When the verification was redacted. Null where it was not."""
    country_code: Annotated[str | None, Field(alias="country-code")] = None
    """The country, in two letters as in ISO 3166-1."""
    tags: list[str] | None = None
    """The names of the tags."""
    checks: list[VerificationCheck] | None = None
    """The checks that were made, each with its outcome."""
    name_first: Annotated[str | None, Field(alias="name-first")] = None
    name_last: Annotated[str | None, Field(alias="name-last")] = None
    identification_number: Annotated[str | None, Field(alias="identification-number")] = None
    """The number that identifies the person."""
    birthdate: date | None = None
    response_country: Annotated[str | None, Field(alias="response-country")] = None
    """The country that the provider names, in two letters as in ISO 3166-1."""
    response_status: Annotated[str | None, Field(alias="response-status")] = None
    """How the verification stands in the words of the provider."""


class ExtractedIdentity(Answer):
    """What a website says of a business. Each list is null until the verification is through,
    and again once it is redacted.
    """

    business_names: Annotated[list[ExtractedValue] | None, Field(alias="business-names")] = None
    addresses: list[ExtractedValue] | None = None
    phone_numbers: Annotated[list[ExtractedValue] | None, Field(alias="phone-numbers")] = None
    emails: list[ExtractedValue] | None = None


class ExtractedValue(Answer):
    """A value that was found on a website."""

    value: str | None = None
    source: str | None = None
    """The page that it was found on, as a URL."""


class GenericDigitalIdVerification(Answer):
    """A verification by a digital ID that the person chooses. Inferred."""

    type: Literal["verification/digital-id-generic"]
    """Stated."""
    id: str
    """Stated."""
    attributes: GenericDigitalIdVerificationAttributes
    relationships: VerificationRelationships | None = None


class GenericDigitalIdVerificationAttributes(Answer):
    """What such a verification says about itself."""

    status: VerificationStatus | None = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    created_at_ts: Annotated[int | None, Field(alias="created-at-ts")] = None
    """`created-at` in Unix seconds."""
    submitted_at: Annotated[datetime | None, Field(alias="submitted-at")] = None
    """When the verification was submitted. Null before that."""
    submitted_at_ts: Annotated[int | None, Field(alias="submitted-at-ts")] = None
    """`submitted-at` in Unix seconds."""
    completed_at: Annotated[datetime | None, Field(alias="completed-at")] = None
    """When the verification was completed. Null before that."""
    completed_at_ts: Annotated[int | None, Field(alias="completed-at-ts")] = None
    """`completed-at` in Unix seconds."""
    redacted_at: Annotated[datetime | None, Field(alias="redacted-at")] = None
    """When the verification was redacted. Null where it was not."""
    country_code: Annotated[str | None, Field(alias="country-code")] = None
    """The country, in two letters as in ISO 3166-1."""
    tags: list[str] | None = None
    """The names of the tags."""
    checks: list[VerificationCheck] | None = None
    """The checks that were made, each with its outcome."""
    name_first: Annotated[str | None, Field(alias="name-first")] = None
    name_last: Annotated[str | None, Field(alias="name-last")] = None
    identification_number: Annotated[str | None, Field(alias="identification-number")] = None
    """The number that identifies the person."""
    birthdate: date | None = None
    response_country: Annotated[str | None, Field(alias="response-country")] = None
    """The country that the provider names, in two letters as in ISO 3166-1."""
    response_status: Annotated[str | None, Field(alias="response-status")] = None
    """How the verification stands in the words of the provider."""
    selected_country_code: Annotated[str | None, Field(alias="selected-country-code")] = None
    """The country that the person chose."""
    selected_digital_id_type: Annotated[str | None, Field(alias="selected-digital-id-type")] = None
    """The digital ID that the person chose."""


class ItsMeVerification(Answer):
    """A verification by itsme. Inferred."""

    type: Literal["verification/digital-id-its-me"]
    """Stated."""
    id: str
    """Stated."""
    attributes: ItsMeVerificationAttributes
    relationships: VerificationRelationships | None = None


class ItsMeVerificationAttributes(Answer):
    """What such a verification says about itself."""

    status: VerificationStatus | None = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    created_at_ts: Annotated[int | None, Field(alias="created-at-ts")] = None
    """`created-at` in Unix seconds."""
    submitted_at: Annotated[datetime | None, Field(alias="submitted-at")] = None
    """When the verification was submitted. Null before that."""
    submitted_at_ts: Annotated[int | None, Field(alias="submitted-at-ts")] = None
    """`submitted-at` in Unix seconds."""
    completed_at: Annotated[datetime | None, Field(alias="completed-at")] = None
    """When the verification was completed. Null before that."""
    completed_at_ts: Annotated[int | None, Field(alias="completed-at-ts")] = None
    """`completed-at` in Unix seconds."""
    redacted_at: Annotated[datetime | None, Field(alias="redacted-at")] = None
    """When the verification was redacted. Null where it was not."""
    country_code: Annotated[str | None, Field(alias="country-code")] = None
    """The country, in two letters as in ISO 3166-1."""
    tags: list[str] | None = None
    """The names of the tags."""
    checks: list[VerificationCheck] | None = None
    """The checks that were made, each with its outcome."""
    name_first: Annotated[str | None, Field(alias="name-first")] = None
    name_last: Annotated[str | None, Field(alias="name-last")] = None
    identification_number: Annotated[str | None, Field(alias="identification-number")] = None
    """The number that identifies the person."""
    birthdate: date | None = None
    response_country: Annotated[str | None, Field(alias="response-country")] = None
    """The country that the provider names, in two letters as in ISO 3166-1."""
    response_status: Annotated[str | None, Field(alias="response-status")] = None
    """How the verification stands in the words of the provider."""
    address: str | None = None
    """The registered address, as one text."""
    birth_place: Annotated[str | None, Field(alias="birth-place")] = None
    document_number: Annotated[str | None, Field(alias="document-number")] = None
    """The number of the identity document."""
    email: str | None = None
    gender: str | None = None
    id_expiry_date: Annotated[date | None, Field(alias="id-expiry-date")] = None
    """When the identity document expires."""
    id_picture: Annotated[str | None, Field(alias="id-picture")] = None
    """The portrait in an encoding of the provider."""
    language: str | None = None
    nationality: str | None = None
    phone: str | None = None


class JapanMyNumberVerification(Answer):
    """A verification of a Japanese card by its chip: a My Number card, a driver license or a
    residence card. Inferred.
    """

    type: Literal["verification/jp-my-number-nfc-scan"]
    """Stated."""
    id: str
    """Stated."""
    attributes: JapanMyNumberVerificationAttributes
    relationships: VerificationRelationships | None = None


class JapanMyNumberVerificationAttributes(Answer):
    """What was read from the card."""

    status: VerificationStatus | None = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    created_at_ts: Annotated[int | None, Field(alias="created-at-ts")] = None
    """`created-at` in Unix seconds."""
    submitted_at: Annotated[datetime | None, Field(alias="submitted-at")] = None
    """When the verification was submitted. Null before that."""
    submitted_at_ts: Annotated[int | None, Field(alias="submitted-at-ts")] = None
    """`submitted-at` in Unix seconds."""
    completed_at: Annotated[datetime | None, Field(alias="completed-at")] = None
    """When the verification was completed. Null before that."""
    completed_at_ts: Annotated[int | None, Field(alias="completed-at-ts")] = None
    """`completed-at` in Unix seconds."""
    redacted_at: Annotated[datetime | None, Field(alias="redacted-at")] = None
    """When the verification was redacted. Null where it was not."""
    country_code: Annotated[str | None, Field(alias="country-code")] = None
    """The country, in two letters as in ISO 3166-1."""
    tags: list[str] | None = None
    """The names of the tags."""
    checks: list[VerificationCheck] | None = None
    """The checks that were made, each with its outcome."""
    operation: str | None = None
    """What was done with the card, and so which card it is."""
    address: str | None = None
    birthdate: date | None = None
    expiration_date: Annotated[date | None, Field(alias="expiration-date")] = None
    face_image: Annotated[dict[str, Any] | None, Field(alias="face-image")] = None
    """The photo of the face. Use `selfie-photo` instead. Deprecated."""
    selfie_photo: Annotated[File | None, Field(alias="selfie-photo")] = None
    """The photo of the face, if the card has one."""
    gender: str | None = None
    """Use `sex` instead. Deprecated."""
    identification_class: Annotated[str | None, Field(alias="identification-class")] = None
    """Which card it is: `myn` a My Number card, `dl` a driver license, `rp` a residence card."""
    identification_number: Annotated[str | None, Field(alias="identification-number")] = None
    """The number of a driver license or of a residence card."""
    kana_name: Annotated[str | None, Field(alias="kana-name")] = None
    """The name in kana."""
    license_number: Annotated[str | None, Field(alias="license-number")] = None
    """The number of a driver license. Use `identification-number` instead. Deprecated."""
    name_full: Annotated[str | None, Field(alias="name-full")] = None
    sex: str | None = None
    vehicle_classes: Annotated[dict[str, VehicleClass] | None, Field(alias="vehicle-classes")] = (
        None
    )
    """What the person may drive, by class of vehicle. Only a driver license has it."""


class KcbCreditCardVerification(Answer):
    """A verification by a Korean credit card, through KCB. Inferred."""

    type: Literal["verification/digital-id-kcb-credit-card"]
    """Stated."""
    id: str
    """Stated."""
    attributes: KcbCreditCardVerificationAttributes
    relationships: VerificationRelationships | None = None


class KcbCreditCardVerificationAttributes(Answer):
    """What such a verification says about itself."""

    status: VerificationStatus | None = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    created_at_ts: Annotated[int | None, Field(alias="created-at-ts")] = None
    """`created-at` in Unix seconds."""
    submitted_at: Annotated[datetime | None, Field(alias="submitted-at")] = None
    """When the verification was submitted. Null before that."""
    submitted_at_ts: Annotated[int | None, Field(alias="submitted-at-ts")] = None
    """`submitted-at` in Unix seconds."""
    completed_at: Annotated[datetime | None, Field(alias="completed-at")] = None
    """When the verification was completed. Null before that."""
    completed_at_ts: Annotated[int | None, Field(alias="completed-at-ts")] = None
    """`completed-at` in Unix seconds."""
    redacted_at: Annotated[datetime | None, Field(alias="redacted-at")] = None
    """When the verification was redacted. Null where it was not."""
    country_code: Annotated[str | None, Field(alias="country-code")] = None
    """The country, in two letters as in ISO 3166-1."""
    tags: list[str] | None = None
    """The names of the tags."""
    checks: list[VerificationCheck] | None = None
    """The checks that were made, each with its outcome."""
    name_full: Annotated[str | None, Field(alias="name-full")] = None
    birthdate: date | None = None
    sex: str | None = None
    native_foreigner_code: Annotated[str | None, Field(alias="native-foreigner-code")] = None
    """Whether the person is a national or a foreigner, by a code that is not documented."""
    ci: str | None = None
    """The connecting information, which is unique to the person in Korea."""
    di: str | None = None
    """The duplication information, which stands for the person in one service."""


class MdocVerification(Answer):
    """A verification of a mobile document. Inferred."""

    type: Literal["verification/mdoc"]
    """Stated."""
    id: str
    """Stated."""
    attributes: MdocVerificationAttributes
    relationships: VerificationRelationships | None = None


class MdocVerificationAttributes(Answer):
    """What was read from the mobile document."""

    status: VerificationStatus | None = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    created_at_ts: Annotated[int | None, Field(alias="created-at-ts")] = None
    """`created-at` in Unix seconds."""
    submitted_at: Annotated[datetime | None, Field(alias="submitted-at")] = None
    """When the verification was submitted. Null before that."""
    submitted_at_ts: Annotated[int | None, Field(alias="submitted-at-ts")] = None
    """`submitted-at` in Unix seconds."""
    completed_at: Annotated[datetime | None, Field(alias="completed-at")] = None
    """When the verification was completed. Null before that."""
    completed_at_ts: Annotated[int | None, Field(alias="completed-at-ts")] = None
    """`completed-at` in Unix seconds."""
    redacted_at: Annotated[datetime | None, Field(alias="redacted-at")] = None
    """When the verification was redacted. Null where it was not."""
    country_code: Annotated[str | None, Field(alias="country-code")] = None
    """The country, in two letters as in ISO 3166-1."""
    tags: list[str] | None = None
    """The names of the tags."""
    checks: list[VerificationCheck] | None = None
    """The checks that were made, each with its outcome."""
    name_first: Annotated[str | None, Field(alias="name-first")] = None
    name_last: Annotated[str | None, Field(alias="name-last")] = None
    birthdate: str | None = None
    address_street: Annotated[str | None, Field(alias="address-street")] = None
    address_city: Annotated[str | None, Field(alias="address-city")] = None
    address_state: Annotated[str | None, Field(alias="address-state")] = None
    """The state or other part of the country."""
    address_postal_code: Annotated[str | None, Field(alias="address-postal-code")] = None
    address_country_code: Annotated[str | None, Field(alias="address-country-code")] = None
    """The country of the address, in two letters as in ISO 3166-1."""
    issuing_authority: Annotated[str | None, Field(alias="issuing-authority")] = None
    issuing_jurisdiction: Annotated[str | None, Field(alias="issuing-jurisdiction")] = None
    issuing_country: Annotated[str | None, Field(alias="issuing-country")] = None
    """The country that issued the document, in two letters as in ISO 3166-1."""
    nationality: str | None = None
    expiration_date: Annotated[str | None, Field(alias="expiration-date")] = None
    identification_number: Annotated[str | None, Field(alias="identification-number")] = None
    """The number of the document."""
    age_in_years: Annotated[int | None, Field(alias="age-in-years")] = None
    meets_minimum_age: Annotated[bool | None, Field(alias="meets-minimum-age")] = None
    """Whether the person is as old as is asked for."""
    validated_issuer_key: Annotated[str | None, Field(alias="validated-issuer-key")] = None
    """The trusted organization that issued the document."""
    portrait_photo: Annotated[File | None, Field(alias="portrait-photo")] = None
    """The photo of the face."""


class MitIdVerification(Answer):
    """A verification by MitID. Inferred."""

    type: Literal["verification/digital-id-mit-id"]
    """Stated."""
    id: str
    """Stated."""
    attributes: MitIdVerificationAttributes
    relationships: VerificationRelationships | None = None


class MitIdVerificationAttributes(Answer):
    """What such a verification says about itself."""

    status: VerificationStatus | None = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    created_at_ts: Annotated[int | None, Field(alias="created-at-ts")] = None
    """`created-at` in Unix seconds."""
    submitted_at: Annotated[datetime | None, Field(alias="submitted-at")] = None
    """When the verification was submitted. Null before that."""
    submitted_at_ts: Annotated[int | None, Field(alias="submitted-at-ts")] = None
    """`submitted-at` in Unix seconds."""
    completed_at: Annotated[datetime | None, Field(alias="completed-at")] = None
    """When the verification was completed. Null before that."""
    completed_at_ts: Annotated[int | None, Field(alias="completed-at-ts")] = None
    """`completed-at` in Unix seconds."""
    redacted_at: Annotated[datetime | None, Field(alias="redacted-at")] = None
    """When the verification was redacted. Null where it was not."""
    country_code: Annotated[str | None, Field(alias="country-code")] = None
    """The country, in two letters as in ISO 3166-1."""
    tags: list[str] | None = None
    """The names of the tags."""
    checks: list[VerificationCheck] | None = None
    """The checks that were made, each with its outcome."""
    name_first: Annotated[str | None, Field(alias="name-first")] = None
    name_last: Annotated[str | None, Field(alias="name-last")] = None
    identification_number: Annotated[str | None, Field(alias="identification-number")] = None
    """The number that identifies the person."""
    birthdate: date | None = None
    response_country: Annotated[str | None, Field(alias="response-country")] = None
    """The country that the provider names, in two letters as in ISO 3166-1."""
    response_status: Annotated[str | None, Field(alias="response-status")] = None
    """How the verification stands in the words of the provider."""
    level_of_assurance: Annotated[str | None, Field(alias="level-of-assurance")] = None
    """How sure MitID is of the person."""


class PhilsysVerification(Answer):
    """A verification by PhilSys, the national ID of the Philippines. Inferred."""

    type: Literal["verification/digital-id-philsys"]
    """Stated."""
    id: str
    """Stated."""
    attributes: PhilsysVerificationAttributes
    relationships: VerificationRelationships | None = None


class PhilsysVerificationAttributes(Answer):
    """What such a verification says about itself."""

    status: VerificationStatus | None = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    created_at_ts: Annotated[int | None, Field(alias="created-at-ts")] = None
    """`created-at` in Unix seconds."""
    submitted_at: Annotated[datetime | None, Field(alias="submitted-at")] = None
    """When the verification was submitted. Null before that."""
    submitted_at_ts: Annotated[int | None, Field(alias="submitted-at-ts")] = None
    """`submitted-at` in Unix seconds."""
    completed_at: Annotated[datetime | None, Field(alias="completed-at")] = None
    """When the verification was completed. Null before that."""
    completed_at_ts: Annotated[int | None, Field(alias="completed-at-ts")] = None
    """`completed-at` in Unix seconds."""
    redacted_at: Annotated[datetime | None, Field(alias="redacted-at")] = None
    """When the verification was redacted. Null where it was not."""
    country_code: Annotated[str | None, Field(alias="country-code")] = None
    """The country, in two letters as in ISO 3166-1."""
    tags: list[str] | None = None
    """The names of the tags."""
    checks: list[VerificationCheck] | None = None
    """The checks that were made, each with its outcome."""
    issue_date: Annotated[date | None, Field(alias="issue-date")] = None
    issuer: str | None = None
    """Who issued the card."""
    name_first: Annotated[str | None, Field(alias="name-first")] = None
    name_middle: Annotated[str | None, Field(alias="name-middle")] = None
    name_last: Annotated[str | None, Field(alias="name-last")] = None
    suffix: str | None = None
    sex: str | None = None
    birthdate: date | None = None
    place_of_birth: Annotated[str | None, Field(alias="place-of-birth")] = None
    pcn: str | None = None
    """The number of the PhilSys card."""


class QesInfocertVerification(Answer):
    """A verification by a qualified electronic signature, through InfoCert. Inferred."""

    type: Literal["verification/qes-infocert"]
    """Stated."""
    id: str
    """Stated."""
    attributes: QesInfocertVerificationAttributes
    relationships: VerificationRelationships | None = None


class QesInfocertVerificationAttributes(Answer):
    """What such a verification says about itself."""

    status: VerificationStatus | None = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    created_at_ts: Annotated[int | None, Field(alias="created-at-ts")] = None
    """`created-at` in Unix seconds."""
    submitted_at: Annotated[datetime | None, Field(alias="submitted-at")] = None
    """When the verification was submitted. Null before that."""
    submitted_at_ts: Annotated[int | None, Field(alias="submitted-at-ts")] = None
    """`submitted-at` in Unix seconds."""
    completed_at: Annotated[datetime | None, Field(alias="completed-at")] = None
    """When the verification was completed. Null before that."""
    completed_at_ts: Annotated[int | None, Field(alias="completed-at-ts")] = None
    """`completed-at` in Unix seconds."""
    redacted_at: Annotated[datetime | None, Field(alias="redacted-at")] = None
    """When the verification was redacted. Null where it was not."""
    country_code: Annotated[str | None, Field(alias="country-code")] = None
    """The country, in two letters as in ISO 3166-1."""
    tags: list[str] | None = None
    """The names of the tags."""
    checks: list[VerificationCheck] | None = None
    """The checks that were made, each with its outcome."""
    tentative_sub_state: Annotated[str | None, Field(alias="tentative-sub-state")] = None
    """Why the status is `tentatively_passed` or `tentatively_failed`, by a code of InfoCert.
    Null with any other status.
    """


class SerproDigitalIdVerification(Answer):
    """A verification by a digital ID of Serpro in Brazil. Inferred."""

    type: Literal["verification/digital-id-serpro"]
    """Stated."""
    id: str
    """Stated."""
    attributes: SerproDigitalIdVerificationAttributes
    relationships: VerificationRelationships | None = None


class SerproDigitalIdVerificationAttributes(Answer):
    """What such a verification says about itself."""

    status: VerificationStatus | None = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    created_at_ts: Annotated[int | None, Field(alias="created-at-ts")] = None
    """`created-at` in Unix seconds."""
    submitted_at: Annotated[datetime | None, Field(alias="submitted-at")] = None
    """When the verification was submitted. Null before that."""
    submitted_at_ts: Annotated[int | None, Field(alias="submitted-at-ts")] = None
    """`submitted-at` in Unix seconds."""
    completed_at: Annotated[datetime | None, Field(alias="completed-at")] = None
    """When the verification was completed. Null before that."""
    completed_at_ts: Annotated[int | None, Field(alias="completed-at-ts")] = None
    """`completed-at` in Unix seconds."""
    redacted_at: Annotated[datetime | None, Field(alias="redacted-at")] = None
    """When the verification was redacted. Null where it was not."""
    country_code: Annotated[str | None, Field(alias="country-code")] = None
    """The country, in two letters as in ISO 3166-1."""
    tags: list[str] | None = None
    """The names of the tags."""
    checks: list[VerificationCheck] | None = None
    """The checks that were made, each with its outcome."""
    qr_code_attachment: Annotated[dict[str, Any] | None, Field(alias="qr-code-attachment")] = None
    """The QR code from Serpro, if there is one."""
    selfie_compare_image_url: Annotated[str | None, Field(alias="selfie-compare-image-url")] = None
    """Where the image is that the selfie was compared with, if there is one."""
    cpf: str | None = None
    """The CPF of the person, a number in Brazil's register of natural persons."""
    name: str | None = None
    birthdate: date | None = None
    identification_number: Annotated[str | None, Field(alias="identification-number")] = None
    expiration_date: Annotated[date | None, Field(alias="expiration-date")] = None
    issue_date: Annotated[date | None, Field(alias="issue-date")] = None
    selfie_comparison_error_code: Annotated[
        str | None, Field(alias="selfie-comparison-error-code")
    ] = None
    """Why the selfie could not be compared, as a code."""
    serpro_selfie_available: Annotated[bool | None, Field(alias="serpro-selfie-available")] = None
    """Whether Serpro has an image to compare the selfie with."""
    selfie_confidence_level: Annotated[str | None, Field(alias="selfie-confidence-level")] = None
    """How sure the comparison of the selfie is."""
    selfie_similarity_score: Annotated[float | None, Field(alias="selfie-similarity-score")] = None
    """How alike the selfie and the image of Serpro are."""


class SilentNetworkAuthenticationVerification(Answer):
    """A verification of a phone number by silent authentication in its network. Inferred."""

    type: Literal["verification/phone-number-silent-network-authentication"]
    """Stated."""
    id: str
    """Stated."""
    attributes: SilentNetworkAuthenticationVerificationAttributes
    relationships: VerificationRelationships | None = None


class SilentNetworkAuthenticationVerificationAttributes(Answer):
    """What such a verification says about itself."""

    status: VerificationStatus | None = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    created_at_ts: Annotated[int | None, Field(alias="created-at-ts")] = None
    """`created-at` in Unix seconds."""
    submitted_at: Annotated[datetime | None, Field(alias="submitted-at")] = None
    """When the verification was submitted. Null before that."""
    submitted_at_ts: Annotated[int | None, Field(alias="submitted-at-ts")] = None
    """`submitted-at` in Unix seconds."""
    completed_at: Annotated[datetime | None, Field(alias="completed-at")] = None
    """When the verification was completed. Null before that."""
    completed_at_ts: Annotated[int | None, Field(alias="completed-at-ts")] = None
    """`completed-at` in Unix seconds."""
    redacted_at: Annotated[datetime | None, Field(alias="redacted-at")] = None
    """When the verification was redacted. Null where it was not."""
    country_code: Annotated[str | None, Field(alias="country-code")] = None
    """The country, in two letters as in ISO 3166-1."""
    tags: list[str] | None = None
    """The names of the tags."""
    checks: list[VerificationCheck] | None = None
    """The checks that were made, each with its outcome."""
    phone_number: Annotated[str | None, Field(alias="phone-number")] = None


class SingpassVerification(Answer):
    """A verification by Singpass. Inferred."""

    type: Literal["verification/digital-id-singpass"]
    """Stated."""
    id: str
    """Stated."""
    attributes: SingpassVerificationAttributes
    relationships: VerificationRelationships | None = None


class SingpassVerificationAttributes(Answer):
    """What such a verification says about itself."""

    status: VerificationStatus | None = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    created_at_ts: Annotated[int | None, Field(alias="created-at-ts")] = None
    """`created-at` in Unix seconds."""
    submitted_at: Annotated[datetime | None, Field(alias="submitted-at")] = None
    """When the verification was submitted. Null before that."""
    submitted_at_ts: Annotated[int | None, Field(alias="submitted-at-ts")] = None
    """`submitted-at` in Unix seconds."""
    completed_at: Annotated[datetime | None, Field(alias="completed-at")] = None
    """When the verification was completed. Null before that."""
    completed_at_ts: Annotated[int | None, Field(alias="completed-at-ts")] = None
    """`completed-at` in Unix seconds."""
    redacted_at: Annotated[datetime | None, Field(alias="redacted-at")] = None
    """When the verification was redacted. Null where it was not."""
    country_code: Annotated[str | None, Field(alias="country-code")] = None
    """The country, in two letters as in ISO 3166-1."""
    tags: list[str] | None = None
    """The names of the tags."""
    checks: list[VerificationCheck] | None = None
    """The checks that were made, each with its outcome."""
    identity_number: Annotated[str | None, Field(alias="identity-number")] = None
    """The number of the identity document."""
    identity_coi: Annotated[str | None, Field(alias="identity-coi")] = None
    """The country that issued the identity document."""
    name: str | None = None
    alias_name: Annotated[str | None, Field(alias="alias-name")] = None
    hanyu_pinyin_name: Annotated[str | None, Field(alias="hanyu-pinyin-name")] = None
    hanyu_pinyin_alias_name: Annotated[str | None, Field(alias="hanyu-pinyin-alias-name")] = None
    married_name: Annotated[str | None, Field(alias="married-name")] = None
    birthdate: date | None = None
    sex: str | None = None
    race: str | None = None
    secondary_race: Annotated[str | None, Field(alias="secondary-race")] = None
    nationality: str | None = None
    """The nationality, by a code of Singpass's own list, which is not that of ISO 3166-1."""
    nationality_description: Annotated[str | None, Field(alias="nationality-description")] = None
    """The nationality in words, which is what to show."""
    birth_country: Annotated[str | None, Field(alias="birth-country")] = None
    """The country of birth, by a code of Singpass's own list, which is not that of ISO 3166-1."""
    birth_country_description: Annotated[str | None, Field(alias="birth-country-description")] = (
        None
    )
    """The country of birth in words, which is what to show."""
    residential_status: Annotated[str | None, Field(alias="residential-status")] = None
    pass_type: Annotated[str | None, Field(alias="pass-type")] = None
    """What kind of pass a foreign resident has."""
    pass_status: Annotated[str | None, Field(alias="pass-status")] = None
    pass_expiry_date: Annotated[date | None, Field(alias="pass-expiry-date")] = None
    address_street_1: Annotated[str | None, Field(alias="address-street-1")] = None
    address_street_2: Annotated[str | None, Field(alias="address-street-2")] = None
    address_postal_code: Annotated[str | None, Field(alias="address-postal-code")] = None
    address_country_code: Annotated[str | None, Field(alias="address-country-code")] = None
    """The country of the registered address, by a code of Singpass's own list, which is not
    that of ISO 3166-1.
    """
    address_country_description: Annotated[
        str | None, Field(alias="address-country-description")
    ] = None
    """The country of the registered address in words, which is what to show."""


class UkSharecodeVerification(Answer):
    """A verification by a share code that proves an immigration status in the United Kingdom.
    Inferred.
    """

    type: Literal["verification/digital-id-uk-sharecode"]
    """Stated."""
    id: str
    """Stated."""
    attributes: UkSharecodeVerificationAttributes
    relationships: VerificationRelationships | None = None


class UkSharecodeVerificationAttributes(Answer):
    """What such a verification says about itself."""

    status: VerificationStatus | None = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    created_at_ts: Annotated[int | None, Field(alias="created-at-ts")] = None
    """`created-at` in Unix seconds."""
    submitted_at: Annotated[datetime | None, Field(alias="submitted-at")] = None
    """When the verification was submitted. Null before that."""
    submitted_at_ts: Annotated[int | None, Field(alias="submitted-at-ts")] = None
    """`submitted-at` in Unix seconds."""
    completed_at: Annotated[datetime | None, Field(alias="completed-at")] = None
    """When the verification was completed. Null before that."""
    completed_at_ts: Annotated[int | None, Field(alias="completed-at-ts")] = None
    """`completed-at` in Unix seconds."""
    redacted_at: Annotated[datetime | None, Field(alias="redacted-at")] = None
    """When the verification was redacted. Null where it was not."""
    country_code: Annotated[str | None, Field(alias="country-code")] = None
    """The country, in two letters as in ISO 3166-1."""
    tags: list[str] | None = None
    """The names of the tags."""
    checks: list[VerificationCheck] | None = None
    """The checks that were made, each with its outcome."""
    sharecode: str | None = None
    """The share code."""
    birthdate: date | None = None
    name_full: Annotated[str | None, Field(alias="name-full")] = None
    reference_number: Annotated[str | None, Field(alias="reference-number")] = None
    immigration_status: Annotated[str | None, Field(alias="immigration-status")] = None
    valid_from_date: Annotated[date | None, Field(alias="valid-from-date")] = None
    """When the immigration status begins."""
    valid_until_date: Annotated[date | None, Field(alias="valid-until-date")] = None
    """When the immigration status ends."""


class VatNumberVerification(Answer):
    """A verification of a VAT number by its register. Inferred."""

    type: Literal["verification/database-vat-number"]
    """Stated."""
    id: str
    """Stated."""
    attributes: VatNumberVerificationAttributes
    relationships: VerificationRelationships | None = None


class VatNumberVerificationAttributes(Answer):
    """What was given of the business, and what the register says of it (`registered-...`)."""

    status: VerificationStatus | None = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    created_at_ts: Annotated[int | None, Field(alias="created-at-ts")] = None
    """`created-at` in Unix seconds."""
    submitted_at: Annotated[datetime | None, Field(alias="submitted-at")] = None
    """When the verification was submitted. Null before that."""
    submitted_at_ts: Annotated[int | None, Field(alias="submitted-at-ts")] = None
    """`submitted-at` in Unix seconds."""
    completed_at: Annotated[datetime | None, Field(alias="completed-at")] = None
    """When the verification was completed. Null before that."""
    completed_at_ts: Annotated[int | None, Field(alias="completed-at-ts")] = None
    """`completed-at` in Unix seconds."""
    redacted_at: Annotated[datetime | None, Field(alias="redacted-at")] = None
    """When the verification was redacted. Null where it was not."""
    country_code: Annotated[str | None, Field(alias="country-code")] = None
    """The country, in two letters as in ISO 3166-1."""
    tags: list[str] | None = None
    """The names of the tags."""
    checks: list[VerificationCheck] | None = None
    """The checks that were made, each with its outcome."""
    vat_number: Annotated[str | None, Field(alias="vat-number")] = None
    business_name: Annotated[str | None, Field(alias="business-name")] = None
    address_street_1: Annotated[str | None, Field(alias="address-street-1")] = None
    address_street_2: Annotated[str | None, Field(alias="address-street-2")] = None
    address_city: Annotated[str | None, Field(alias="address-city")] = None
    address_subdivision: Annotated[str | None, Field(alias="address-subdivision")] = None
    address_postal_code: Annotated[str | None, Field(alias="address-postal-code")] = None
    registered_business_name: Annotated[str | None, Field(alias="registered-business-name")] = None
    registered_address_street_1: Annotated[
        str | None, Field(alias="registered-address-street-1")
    ] = None
    registered_address_street_2: Annotated[
        str | None, Field(alias="registered-address-street-2")
    ] = None
    registered_address_city: Annotated[str | None, Field(alias="registered-address-city")] = None
    registered_address_subdivision: Annotated[
        str | None, Field(alias="registered-address-subdivision")
    ] = None
    registered_address_postal_code: Annotated[
        str | None, Field(alias="registered-address-postal-code")
    ] = None
    registered_address_country_code: Annotated[
        str | None, Field(alias="registered-address-country-code")
    ] = None


class VehicleClass(Answer):
    """The right to drive a class of vehicle."""

    acquisition_date: Annotated[date | None, Field(alias="acquisition-date")] = None
    """When the right was acquired."""


class VerifiableCredentialVerification(Answer):
    """A verification by a verifiable credential of the W3C. Inferred."""

    type: Literal["verification/verifiable-credential"]
    """Stated."""
    id: str
    """Stated."""
    attributes: VerifiableCredentialVerificationAttributes
    relationships: VerificationRelationships | None = None


class VerifiableCredentialVerificationAttributes(Answer):
    """The credential that was chosen."""

    status: VerificationStatus | None = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    created_at_ts: Annotated[int | None, Field(alias="created-at-ts")] = None
    """`created-at` in Unix seconds."""
    submitted_at: Annotated[datetime | None, Field(alias="submitted-at")] = None
    """When the verification was submitted. Null before that."""
    submitted_at_ts: Annotated[int | None, Field(alias="submitted-at-ts")] = None
    """`submitted-at` in Unix seconds."""
    completed_at: Annotated[datetime | None, Field(alias="completed-at")] = None
    """When the verification was completed. Null before that."""
    completed_at_ts: Annotated[int | None, Field(alias="completed-at-ts")] = None
    """`completed-at` in Unix seconds."""
    redacted_at: Annotated[datetime | None, Field(alias="redacted-at")] = None
    """When the verification was redacted. Null where it was not."""
    country_code: Annotated[str | None, Field(alias="country-code")] = None
    """The country, in two letters as in ISO 3166-1."""
    tags: list[str] | None = None
    """The names of the tags."""
    checks: list[VerificationCheck] | None = None
    """The checks that were made, each with its outcome."""
    selected_credential_issuer: Annotated[str | None, Field(alias="selected-credential-issuer")] = (
        None
    )
    """Who issued the credential."""
    selected_credential_types: Annotated[
        list[str] | None, Field(alias="selected-credential-types")
    ] = None
    """The types of the credential."""
    selected_credential_issuance_date: Annotated[
        datetime | None, Field(alias="selected-credential-issuance-date")
    ] = None
    selected_credential_expiration_date: Annotated[
        datetime | None, Field(alias="selected-credential-expiration-date")
    ] = None


class VerificationAttributes(Answer):
    """What a verification of any kind says about itself."""

    status: VerificationStatus | None = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    created_at_ts: Annotated[int | None, Field(alias="created-at-ts")] = None
    """`created-at` in Unix seconds."""
    submitted_at: Annotated[datetime | None, Field(alias="submitted-at")] = None
    """When the verification was submitted. Null before that."""
    submitted_at_ts: Annotated[int | None, Field(alias="submitted-at-ts")] = None
    """`submitted-at` in Unix seconds."""
    completed_at: Annotated[datetime | None, Field(alias="completed-at")] = None
    """When the verification was completed. Null before that."""
    completed_at_ts: Annotated[int | None, Field(alias="completed-at-ts")] = None
    """`completed-at` in Unix seconds."""
    redacted_at: Annotated[datetime | None, Field(alias="redacted-at")] = None
    """When the verification was redacted. Null where it was not."""
    country_code: Annotated[str | None, Field(alias="country-code")] = None
    """The country, in two letters as in ISO 3166-1."""
    tags: list[str] | None = None
    """The names of the tags."""
    checks: list[VerificationCheck] | None = None
    """The checks that were made, each with its outcome."""


Verification = TypeAliasType(
    "Verification",
    Annotated[
        AamvaVerification
        | BasicVerification
        | BrandAssetVerification
        | BusinessWebsiteVerification
        | CertificateKoreaVerification
        | DatabaseVerification
        | AadhaarVerification
        | DatabaseBusinessVerification
        | EcbsvVerification
        | PhoneCarrierDatabaseVerification
        | SerproDatabaseVerification
        | DatabaseStandardVerification
        | TinDatabaseVerification
        | VatNumberVerification
        | DigitalIdVerification
        | GenericDigitalIdVerification
        | ItsMeVerification
        | KcbCreditCardVerification
        | MitIdVerification
        | PhilsysVerification
        | SerproDigitalIdVerification
        | SingpassVerification
        | UkSharecodeVerification
        | DocumentVerification
        | EmailAddressVerification
        | GovernmentIdVerification
        | GovernmentIdNfcVerification
        | JapanMyNumberVerification
        | MdocVerification
        | PhoneNumberVerification
        | SilentNetworkAuthenticationVerification
        | QesInfocertVerification
        | SelfieVerification
        | VerifiableCredentialVerification,
        Field(discriminator="type"),
    ],
)
"""A verification, with the attributes of its kind."""
