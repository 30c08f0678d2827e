"""Models of what calls send: reports."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import MISSING, Field
from typing_extensions import TypeAliasType

from .._runtime.models import Input


class AddressLookupReportCreate(Input):
    type: Literal["report/address-lookup"] | MISSING = MISSING
    attributes: AddressLookupReportCreateAttributes


class AddressLookupReportCreateAttributes(Input):
    account_id: Annotated[str | MISSING, Field(alias="account-id")] = MISSING
    reference_id: Annotated[str | MISSING, Field(alias="reference-id")] = MISSING
    report_template_id: Annotated[str | MISSING, Field(alias="report-template-id")] = MISSING
    query: AddressLookupReportCreateQuery


class AddressLookupReportCreateQuery(Input):
    addressee: str | None | MISSING = MISSING
    address_street_1: Annotated[str, Field(alias="address-street-1")]
    address_street_2: Annotated[str | None | MISSING, Field(alias="address-street-2")] = MISSING
    address_city: Annotated[str, Field(alias="address-city")]
    address_subdivision: Annotated[str, Field(alias="address-subdivision")]
    address_postal_code: Annotated[str, Field(alias="address-postal-code")]
    address_country_code: Annotated[str, Field(alias="address-country-code")]


class AdverseMediaReportCreate(Input):
    type: Literal["report/adverse-media"] | MISSING = MISSING
    attributes: PersonReportCreateAttributes


class BusinessAdverseMediaReportCreate(Input):
    type: Literal["report/business-adverse-media"] | MISSING = MISSING
    attributes: BusinessAdverseMediaReportCreateAttributes


class BusinessAdverseMediaReportCreateAttributes(Input):
    account_id: Annotated[str | MISSING, Field(alias="account-id")] = MISSING
    reference_id: Annotated[str | MISSING, Field(alias="reference-id")] = MISSING
    report_template_id: Annotated[str | MISSING, Field(alias="report-template-id")] = MISSING
    query: BusinessAdverseMediaReportCreateQuery


class BusinessAdverseMediaReportCreateQuery(Input):
    term: str


class BusinessLookupPersonCreate(Input):
    name_full: Annotated[str | None | MISSING, Field(alias="name-full")] = MISSING
    name_first: Annotated[str | None | MISSING, Field(alias="name-first")] = MISSING
    name_last: Annotated[str | None | MISSING, Field(alias="name-last")] = MISSING
    titles: list[str | None] | MISSING = MISSING


class BusinessLookupReportCreate(Input):
    type: Literal["report/business-lookup"] | MISSING = MISSING
    attributes: BusinessLookupReportCreateAttributes


class BusinessLookupReportCreateAttributes(Input):
    account_id: Annotated[str | MISSING, Field(alias="account-id")] = MISSING
    reference_id: Annotated[str | MISSING, Field(alias="reference-id")] = MISSING
    report_template_id: Annotated[str | MISSING, Field(alias="report-template-id")] = MISSING
    query: BusinessLookupReportCreateQuery


class BusinessLookupReportCreateQuery(Input):
    business_name: Annotated[str, Field(alias="business-name")]
    phone_number: Annotated[str | None | MISSING, Field(alias="phone-number")] = MISSING
    website: str | None | MISSING = MISSING
    ein: str | None | MISSING = MISSING
    address_street_1: Annotated[str, Field(alias="address-street-1")]
    address_street_2: Annotated[str | None | MISSING, Field(alias="address-street-2")] = MISSING
    address_city: Annotated[str, Field(alias="address-city")]
    address_subdivision: Annotated[str, Field(alias="address-subdivision")]
    address_postal_code: Annotated[str, Field(alias="address-postal-code")]
    address_country_code: Annotated[str | MISSING, Field(alias="address-country-code")] = MISSING
    associated_people: Annotated[
        list[BusinessLookupPersonCreate] | MISSING, Field(alias="associated-people")
    ] = MISSING


class BusinessWatchlistReportCreate(Input):
    type: Literal["report/business-watchlist"] | MISSING = MISSING
    attributes: BusinessWatchlistReportCreateAttributes


class BusinessWatchlistReportCreateAttributes(Input):
    account_id: Annotated[str | MISSING, Field(alias="account-id")] = MISSING
    reference_id: Annotated[str | MISSING, Field(alias="reference-id")] = MISSING
    report_template_id: Annotated[str | MISSING, Field(alias="report-template-id")] = MISSING
    query: BusinessWatchlistReportCreateQuery


class BusinessWatchlistReportCreateQuery(Input):
    term: str
    address_country_code: Annotated[str | None | MISSING, Field(alias="address-country-code")] = (
        MISSING
    )


class CryptoAddressWatchlistReportCreate(Input):
    type: Literal["report/crypto-address-watchlist"] | MISSING = MISSING
    attributes: CryptoAddressWatchlistReportCreateAttributes


class CryptoAddressWatchlistReportCreateAttributes(Input):
    account_id: Annotated[str | MISSING, Field(alias="account-id")] = MISSING
    reference_id: Annotated[str | MISSING, Field(alias="reference-id")] = MISSING
    report_template_id: Annotated[str | MISSING, Field(alias="report-template-id")] = MISSING
    query: CryptoAddressWatchlistReportCreateQuery


class CryptoAddressWatchlistReportCreateQuery(Input):
    crypto_address: Annotated[str, Field(alias="crypto-address")]


class EmailAddressReportCreate(Input):
    type: Literal["report/email-address"] | MISSING = MISSING
    attributes: EmailAddressReportCreateAttributes


class EmailAddressReportCreateAttributes(Input):
    account_id: Annotated[str | MISSING, Field(alias="account-id")] = MISSING
    reference_id: Annotated[str | MISSING, Field(alias="reference-id")] = MISSING
    report_template_id: Annotated[str | MISSING, Field(alias="report-template-id")] = MISSING
    query: EmailAddressReportCreateQuery


class EmailAddressReportCreateQuery(Input):
    email_address: Annotated[str, Field(alias="email-address")]


class PersonQuery(Input):
    name_first: Annotated[str | None | MISSING, Field(alias="name-first")] = MISSING
    name_middle: Annotated[str | None | MISSING, Field(alias="name-middle")] = MISSING
    name_last: Annotated[str | None | MISSING, Field(alias="name-last")] = MISSING
    term: str | None | MISSING = MISSING
    birthdate: str | None | MISSING = MISSING
    country_code: Annotated[str | None | MISSING, Field(alias="country-code")] = MISSING


class PersonReportCreateAttributes(Input):
    account_id: Annotated[str | MISSING, Field(alias="account-id")] = MISSING
    reference_id: Annotated[str | MISSING, Field(alias="reference-id")] = MISSING
    report_template_id: Annotated[str | MISSING, Field(alias="report-template-id")] = MISSING
    query: PersonQuery


class PhoneNumberReportCreate(Input):
    type: Literal["report/phone-number"] | MISSING = MISSING
    attributes: PhoneNumberReportCreateAttributes


class PhoneNumberReportCreateAttributes(Input):
    account_id: Annotated[str | MISSING, Field(alias="account-id")] = MISSING
    reference_id: Annotated[str | MISSING, Field(alias="reference-id")] = MISSING
    report_template_id: Annotated[str | MISSING, Field(alias="report-template-id")] = MISSING
    query: PhoneNumberReportCreateQuery


class PhoneNumberReportCreateQuery(Input):
    phone_number: Annotated[str, Field(alias="phone-number")]


class PoliticallyExposedPersonReportCreate(Input):
    type: Literal["report/politically-exposed-person"] | MISSING = MISSING
    attributes: PersonReportCreateAttributes


class ProfileNonAuthoritativeReportCreate(Input):
    type: Literal["report/profile-non-authoritative"] | MISSING = MISSING
    attributes: ProfileNonAuthoritativeReportCreateAttributes


class ProfileNonAuthoritativeReportCreateAttributes(Input):
    account_id: Annotated[str | MISSING, Field(alias="account-id")] = MISSING
    reference_id: Annotated[str | MISSING, Field(alias="reference-id")] = MISSING
    report_template_id: Annotated[str | MISSING, Field(alias="report-template-id")] = MISSING
    query: ProfileNonAuthoritativeReportCreateQuery


class ProfileNonAuthoritativeReportCreateQuery(Input):
    name_first: Annotated[str | None | MISSING, Field(alias="name-first")] = MISSING
    name_last: Annotated[str | None | MISSING, Field(alias="name-last")] = MISSING
    phone_number: Annotated[str | None | MISSING, Field(alias="phone-number")] = MISSING
    email_address: Annotated[str | None | MISSING, Field(alias="email-address")] = MISSING
    address_city: Annotated[str | None | MISSING, Field(alias="address-city")] = MISSING
    address_subdivision: Annotated[str | None | MISSING, Field(alias="address-subdivision")] = (
        MISSING
    )


class ProfileReportCreate(Input):
    type: Literal["report/profile"] | MISSING = MISSING
    attributes: ProfileReportCreateAttributes | MISSING = MISSING


class ProfileReportCreateAttributes(Input):
    account_id: Annotated[str | MISSING, Field(alias="account-id")] = MISSING
    reference_id: Annotated[str | MISSING, Field(alias="reference-id")] = MISSING
    report_template_id: Annotated[str | MISSING, Field(alias="report-template-id")] = MISSING
    query: ProfileReportCreateQuery | MISSING = MISSING


class ProfileReportCreateQuery(Input):
    name_first: Annotated[str | None | MISSING, Field(alias="name-first")] = MISSING
    name_last: Annotated[str | None | MISSING, Field(alias="name-last")] = MISSING
    birthdate: str | None | MISSING = MISSING
    social_security_number: Annotated[
        str | None | MISSING, Field(alias="social-security-number")
    ] = MISSING
    address_street_1: Annotated[str | None | MISSING, Field(alias="address-street-1")] = MISSING
    address_street_2: Annotated[str | None | MISSING, Field(alias="address-street-2")] = MISSING
    address_city: Annotated[str | None | MISSING, Field(alias="address-city")] = MISSING
    address_subdivision: Annotated[str | None | MISSING, Field(alias="address-subdivision")] = (
        MISSING
    )
    address_postal_code: Annotated[str | None | MISSING, Field(alias="address-postal-code")] = (
        MISSING
    )
    country_code: Annotated[str | None | MISSING, Field(alias="country-code")] = MISSING
    phone_number: Annotated[str | None | MISSING, Field(alias="phone-number")] = MISSING


class ReportCreate(Input):
    data: ReportCreateData | MISSING = MISSING
    meta: ReportCreateMeta | MISSING = MISSING


class ReportCreateMeta(Input):
    auto_create_account: Annotated[bool | MISSING, Field(alias="auto-create-account")] = MISSING
    auto_create_account_type_id: Annotated[
        str | MISSING, Field(alias="auto-create-account-type-id")
    ] = MISSING
    auto_create_account_reference_id: Annotated[
        str | MISSING, Field(alias="auto-create-account-reference-id")
    ] = MISSING
    processing_mode: Annotated[str | MISSING, Field(alias="processing-mode")] = MISSING
    request_flags: Annotated[list[str] | MISSING, Field(alias="request-flags")] = MISSING


class ReportDismissal(Input):
    data: ReportDismissalData


class ReportDismissalAttributes(Input):
    dismiss_type: Annotated[str | MISSING, Field(alias="dismiss-type")] = MISSING
    entity_id: Annotated[str | MISSING, Field(alias="entity-id")] = MISSING
    reason: str | MISSING = MISSING


class ReportDismissalData(Input):
    attributes: ReportDismissalAttributes | MISSING = MISSING


class ReportFilter(Input):
    reference_id: Annotated[str | MISSING, Field(alias="reference-id")] = MISSING
    account_id: Annotated[str | MISSING, Field(alias="account-id")] = MISSING


class SocialMediaReportCreate(Input):
    type: Literal["report/social-media"] | MISSING = MISSING
    attributes: SocialMediaReportCreateAttributes


class SocialMediaReportCreateAttributes(Input):
    account_id: Annotated[str | MISSING, Field(alias="account-id")] = MISSING
    reference_id: Annotated[str | MISSING, Field(alias="reference-id")] = MISSING
    report_template_id: Annotated[str | MISSING, Field(alias="report-template-id")] = MISSING
    query: SocialMediaReportCreateQuery


class SocialMediaReportCreateQuery(Input):
    name_first: Annotated[str | None | MISSING, Field(alias="name-first")] = MISSING
    name_last: Annotated[str | None | MISSING, Field(alias="name-last")] = MISSING
    birthdate: str | None | MISSING = MISSING
    phone_number: Annotated[str | None | MISSING, Field(alias="phone-number")] = MISSING
    email_address: Annotated[str | None | MISSING, Field(alias="email-address")] = MISSING
    address_city: Annotated[str | None | MISSING, Field(alias="address-city")] = MISSING
    address_subdivision: Annotated[str | None | MISSING, Field(alias="address-subdivision")] = (
        MISSING
    )
    address_postal_code: Annotated[str | None | MISSING, Field(alias="address-postal-code")] = (
        MISSING
    )
    address_country_code: Annotated[str | None | MISSING, Field(alias="address-country-code")] = (
        MISSING
    )


class SyntheticReportCreate(Input):
    type: Literal["report/synthetic"] | MISSING = MISSING
    attributes: SyntheticReportCreateAttributes


class SyntheticReportCreateAttributes(Input):
    account_id: Annotated[str | MISSING, Field(alias="account-id")] = MISSING
    reference_id: Annotated[str | MISSING, Field(alias="reference-id")] = MISSING
    report_template_id: Annotated[str | MISSING, Field(alias="report-template-id")] = MISSING
    query: SyntheticReportCreateQuery


class SyntheticReportCreateQuery(Input):
    name_first: Annotated[str, Field(alias="name-first")]
    name_last: Annotated[str, Field(alias="name-last")]
    birthdate: str
    social_security_number: Annotated[
        str | None | MISSING, Field(alias="social-security-number")
    ] = MISSING
    identification_number: Annotated[str | None | MISSING, Field(alias="identification-number")] = (
        MISSING
    )
    address_street_1: Annotated[str, Field(alias="address-street-1")]
    address_street_2: Annotated[str | None | MISSING, Field(alias="address-street-2")] = MISSING
    address_city: Annotated[str, Field(alias="address-city")]
    address_subdivision: Annotated[str, Field(alias="address-subdivision")]
    address_postal_code: Annotated[str, Field(alias="address-postal-code")]
    address_country_code: Annotated[str, Field(alias="address-country-code")]
    phone_number: Annotated[str | None | MISSING, Field(alias="phone-number")] = MISSING
    email_address: Annotated[str | None | MISSING, Field(alias="email-address")] = MISSING


class WatchlistReportCreate(Input):
    type: Literal["report/watchlist"] | MISSING = MISSING
    attributes: WatchlistReportCreateAttributes


class WatchlistReportCreateAttributes(Input):
    account_id: Annotated[str | MISSING, Field(alias="account-id")] = MISSING
    reference_id: Annotated[str | MISSING, Field(alias="reference-id")] = MISSING
    report_template_id: Annotated[str | MISSING, Field(alias="report-template-id")] = MISSING
    query: WatchlistReportCreateQuery


class WatchlistReportCreateQuery(Input):
    name_first: Annotated[str | None | MISSING, Field(alias="name-first")] = MISSING
    name_middle: Annotated[str | None | MISSING, Field(alias="name-middle")] = MISSING
    name_last: Annotated[str | None | MISSING, Field(alias="name-last")] = MISSING
    term: str | None | MISSING = MISSING
    birthdate: str | None | MISSING = MISSING
    address_country_code: Annotated[str | None | MISSING, Field(alias="address-country-code")] = (
        MISSING
    )


ReportCreateData = TypeAliasType(
    "ReportCreateData",
    AddressLookupReportCreate
    | AdverseMediaReportCreate
    | BusinessAdverseMediaReportCreate
    | BusinessLookupReportCreate
    | BusinessWatchlistReportCreate
    | CryptoAddressWatchlistReportCreate
    | EmailAddressReportCreate
    | PhoneNumberReportCreate
    | PoliticallyExposedPersonReportCreate
    | ProfileReportCreate
    | ProfileNonAuthoritativeReportCreate
    | SocialMediaReportCreate
    | SyntheticReportCreate
    | WatchlistReportCreate,
)
