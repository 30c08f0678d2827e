"""Models of what calls send: reports."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import MISSING, Field
from typing_extensions import TypeAliasType

from .._runtime.models import Input


class AddressLookupReportCreate(Input):
    """A new report that looks up an address."""

    type: Literal["report/address-lookup"] | MISSING = MISSING
    attributes: AddressLookupReportCreateAttributes


class AddressLookupReportCreateAttributes(Input):
    """What the report is made from: the address to look up, and what every report can be
    given.
    """

    account_id: Annotated[str | MISSING, Field(alias="account-id")] = MISSING
    """The id of the account that the report belongs to."""
    reference_id: Annotated[str | MISSING, Field(alias="reference-id")] = MISSING
    """Deprecated: `auto-create-account-reference-id` in `meta` is to be used instead."""
    report_template_id: Annotated[str | MISSING, Field(alias="report-template-id")] = MISSING
    """The id of the report template, which starts with `rptp_`."""
    query: AddressLookupReportCreateQuery
    """The address to look up."""


class AddressLookupReportCreateQuery(Input):
    """The address to look up."""

    addressee: str | None | MISSING = MISSING
    """The name of somebody at the address."""
    address_street_1: Annotated[str, Field(alias="address-street-1")]
    address_street_2: Annotated[str | None | MISSING, Field(alias="address-street-2")] = MISSING
    address_city: Annotated[str, Field(alias="address-city")]
    address_subdivision: Annotated[str, Field(alias="address-subdivision")]
    """A state, a province or the like."""
    address_postal_code: Annotated[str, Field(alias="address-postal-code")]
    address_country_code: Annotated[str, Field(alias="address-country-code")]
    """Two letters, as in ISO 3166-1."""


class AdverseMediaReportCreate(Input):
    """A new report on a person in adverse media."""

    type: Literal["report/adverse-media"] | MISSING = MISSING
    attributes: PersonReportCreateAttributes


class BusinessAdverseMediaReportCreate(Input):
    """A new report on a business in adverse media."""

    type: Literal["report/business-adverse-media"] | MISSING = MISSING
    attributes: BusinessAdverseMediaReportCreateAttributes


class BusinessAdverseMediaReportCreateAttributes(Input):
    """What the report is made from: the business to look for, and what every report can be
    given.
    """

    account_id: Annotated[str | MISSING, Field(alias="account-id")] = MISSING
    """The id of the account that the report belongs to."""
    reference_id: Annotated[str | MISSING, Field(alias="reference-id")] = MISSING
    """Deprecated: `auto-create-account-reference-id` in `meta` is to be used instead."""
    report_template_id: Annotated[str | MISSING, Field(alias="report-template-id")] = MISSING
    """The id of the report template, which starts with `rptp_`."""
    query: BusinessAdverseMediaReportCreateQuery
    """The business to look for."""


class BusinessAdverseMediaReportCreateQuery(Input):
    """The business to look for."""

    term: str
    """The name of the business, as a rule."""


class BusinessLookupPersonCreate(Input):
    """An officer or agent of a business."""

    name_full: Annotated[str | None | MISSING, Field(alias="name-full")] = MISSING
    name_first: Annotated[str | None | MISSING, Field(alias="name-first")] = MISSING
    name_last: Annotated[str | None | MISSING, Field(alias="name-last")] = MISSING
    titles: list[str | None] | MISSING = MISSING
    """What the person is in the business."""


class BusinessLookupReportCreate(Input):
    """A new report that looks up a business."""

    type: Literal["report/business-lookup"] | MISSING = MISSING
    attributes: BusinessLookupReportCreateAttributes


class BusinessLookupReportCreateAttributes(Input):
    """What the report is made from: the business to look up, and what every report can be
    given.
    """

    account_id: Annotated[str | MISSING, Field(alias="account-id")] = MISSING
    """The id of the account that the report belongs to."""
    reference_id: Annotated[str | MISSING, Field(alias="reference-id")] = MISSING
    """Deprecated: `auto-create-account-reference-id` in `meta` is to be used instead."""
    report_template_id: Annotated[str | MISSING, Field(alias="report-template-id")] = MISSING
    """The id of the report template, which starts with `rptp_`."""
    query: BusinessLookupReportCreateQuery
    """The business to look up."""


class BusinessLookupReportCreateQuery(Input):
    """The business to look up."""

    business_name: Annotated[str, Field(alias="business-name")]
    phone_number: Annotated[str | None | MISSING, Field(alias="phone-number")] = MISSING
    website: str | None | MISSING = MISSING
    ein: str | None | MISSING = MISSING
    """The employer identification number."""
    address_street_1: Annotated[str, Field(alias="address-street-1")]
    address_street_2: Annotated[str | None | MISSING, Field(alias="address-street-2")] = MISSING
    address_city: Annotated[str, Field(alias="address-city")]
    address_subdivision: Annotated[str, Field(alias="address-subdivision")]
    """A state, a province or the like."""
    address_postal_code: Annotated[str, Field(alias="address-postal-code")]
    address_country_code: Annotated[str | MISSING, Field(alias="address-country-code")] = MISSING
    """Two letters, as in ISO 3166-1."""
    associated_people: Annotated[
        list[BusinessLookupPersonCreate] | MISSING, Field(alias="associated-people")
    ] = MISSING
    """Officers and agents of the business."""


class BusinessWatchlistReportCreate(Input):
    """A new report on a business on watchlists."""

    type: Literal["report/business-watchlist"] | MISSING = MISSING
    attributes: BusinessWatchlistReportCreateAttributes


class BusinessWatchlistReportCreateAttributes(Input):
    """What the report is made from: the business to look for, and what every report can be
    given.
    """

    account_id: Annotated[str | MISSING, Field(alias="account-id")] = MISSING
    """The id of the account that the report belongs to."""
    reference_id: Annotated[str | MISSING, Field(alias="reference-id")] = MISSING
    """Deprecated: `auto-create-account-reference-id` in `meta` is to be used instead."""
    report_template_id: Annotated[str | MISSING, Field(alias="report-template-id")] = MISSING
    """The id of the report template, which starts with `rptp_`."""
    query: BusinessWatchlistReportCreateQuery
    """The business to look for."""


class BusinessWatchlistReportCreateQuery(Input):
    """The business to look for."""

    term: str
    """The name of the business, as a rule."""
    address_country_code: Annotated[str | None | MISSING, Field(alias="address-country-code")] = (
        MISSING
    )
    """Two letters, as in ISO 3166-1."""


class CryptoAddressWatchlistReportCreate(Input):
    """A new report on a crypto address on watchlists."""

    type: Literal["report/crypto-address-watchlist"] | MISSING = MISSING
    attributes: CryptoAddressWatchlistReportCreateAttributes


class CryptoAddressWatchlistReportCreateAttributes(Input):
    """What the report is made from: the address to look for, and what every report can be
    given.
    """

    account_id: Annotated[str | MISSING, Field(alias="account-id")] = MISSING
    """The id of the account that the report belongs to."""
    reference_id: Annotated[str | MISSING, Field(alias="reference-id")] = MISSING
    """Deprecated: `auto-create-account-reference-id` in `meta` is to be used instead."""
    report_template_id: Annotated[str | MISSING, Field(alias="report-template-id")] = MISSING
    """The id of the report template, which starts with `rptp_`."""
    query: CryptoAddressWatchlistReportCreateQuery
    """The address to look for."""


class CryptoAddressWatchlistReportCreateQuery(Input):
    """The address to look for."""

    crypto_address: Annotated[str, Field(alias="crypto-address")]
    """The address of a wallet."""


class EmailAddressReportCreate(Input):
    """A new report on an email address."""

    type: Literal["report/email-address"] | MISSING = MISSING
    attributes: EmailAddressReportCreateAttributes


class EmailAddressReportCreateAttributes(Input):
    """What the report is made from: the email address to look up, and what every report can be
    given.
    """

    account_id: Annotated[str | MISSING, Field(alias="account-id")] = MISSING
    """The id of the account that the report belongs to."""
    reference_id: Annotated[str | MISSING, Field(alias="reference-id")] = MISSING
    """Deprecated: `auto-create-account-reference-id` in `meta` is to be used instead."""
    report_template_id: Annotated[str | MISSING, Field(alias="report-template-id")] = MISSING
    """The id of the report template, which starts with `rptp_`."""
    query: EmailAddressReportCreateQuery
    """The email address to look up."""


class EmailAddressReportCreateQuery(Input):
    """The email address to look up."""

    email_address: Annotated[str, Field(alias="email-address")]


class PersonQuery(Input):
    """The person to look for. It takes one of `name-first`, `name-middle`, `name-last` and
    `term` at least.
    """

    name_first: Annotated[str | None | MISSING, Field(alias="name-first")] = MISSING
    name_middle: Annotated[str | None | MISSING, Field(alias="name-middle")] = MISSING
    name_last: Annotated[str | None | MISSING, Field(alias="name-last")] = MISSING
    term: str | None | MISSING = MISSING
    """The whole name in one text, in the place of its parts."""
    birthdate: str | None | MISSING = MISSING
    """As in 1985-03-24."""
    country_code: Annotated[str | None | MISSING, Field(alias="country-code")] = MISSING
    """Two letters, as in ISO 3166-1."""


class PersonReportCreateAttributes(Input):
    """What the report is made from: the person to look for, and what every report can be
    given.
    """

    account_id: Annotated[str | MISSING, Field(alias="account-id")] = MISSING
    """The id of the account that the report belongs to."""
    reference_id: Annotated[str | MISSING, Field(alias="reference-id")] = MISSING
    """Deprecated: `auto-create-account-reference-id` in `meta` is to be used instead."""
    report_template_id: Annotated[str | MISSING, Field(alias="report-template-id")] = MISSING
    """The id of the report template, which starts with `rptp_`."""
    query: PersonQuery
    """The person to look for."""


class PhoneNumberReportCreate(Input):
    """A new report on the risk of a phone number."""

    type: Literal["report/phone-number"] | MISSING = MISSING
    attributes: PhoneNumberReportCreateAttributes


class PhoneNumberReportCreateAttributes(Input):
    """What the report is made from: the phone number to look up, and what every report can be
    given.
    """

    account_id: Annotated[str | MISSING, Field(alias="account-id")] = MISSING
    """The id of the account that the report belongs to."""
    reference_id: Annotated[str | MISSING, Field(alias="reference-id")] = MISSING
    """Deprecated: `auto-create-account-reference-id` in `meta` is to be used instead."""
    report_template_id: Annotated[str | MISSING, Field(alias="report-template-id")] = MISSING
    """The id of the report template, which starts with `rptp_`."""
    query: PhoneNumberReportCreateQuery
    """The phone number to look up."""


class PhoneNumberReportCreateQuery(Input):
    """The phone number to look up."""

    phone_number: Annotated[str, Field(alias="phone-number")]
    """Shown with the country code, as in +14155550123."""


class PoliticallyExposedPersonReportCreate(Input):
    """A new report on whether a person is politically exposed."""

    type: Literal["report/politically-exposed-person"] | MISSING = MISSING
    attributes: PersonReportCreateAttributes


class ProfileNonAuthoritativeReportCreate(Input):
    """A new report on what sources without authority know of a person."""

    type: Literal["report/profile-non-authoritative"] | MISSING = MISSING
    attributes: ProfileNonAuthoritativeReportCreateAttributes


class ProfileNonAuthoritativeReportCreateAttributes(Input):
    """What the report is made from: the person to look up, and what every report can be given."""

    account_id: Annotated[str | MISSING, Field(alias="account-id")] = MISSING
    """The id of the account that the report belongs to."""
    reference_id: Annotated[str | MISSING, Field(alias="reference-id")] = MISSING
    """Deprecated: `auto-create-account-reference-id` in `meta` is to be used instead."""
    report_template_id: Annotated[str | MISSING, Field(alias="report-template-id")] = MISSING
    """The id of the report template, which starts with `rptp_`."""
    query: ProfileNonAuthoritativeReportCreateQuery
    """The person to look up."""


class ProfileNonAuthoritativeReportCreateQuery(Input):
    """The person to look up. It takes a phone number, an email address, or else the first and
    the last name together with the city and the subdivision.
    """

    name_first: Annotated[str | None | MISSING, Field(alias="name-first")] = MISSING
    name_last: Annotated[str | None | MISSING, Field(alias="name-last")] = MISSING
    phone_number: Annotated[str | None | MISSING, Field(alias="phone-number")] = MISSING
    """Shown with the country code, as in +14155550123."""
    email_address: Annotated[str | None | MISSING, Field(alias="email-address")] = MISSING
    address_city: Annotated[str | None | MISSING, Field(alias="address-city")] = MISSING
    address_subdivision: Annotated[str | None | MISSING, Field(alias="address-subdivision")] = (
        MISSING
    )
    """A state, a province or the like."""


class ProfileReportCreate(Input):
    """A new report on what is known of a person."""

    type: Literal["report/profile"] | MISSING = MISSING
    attributes: ProfileReportCreateAttributes | MISSING = MISSING


class ProfileReportCreateAttributes(Input):
    """What the report is made from: the person to look up, and what every report can be given."""

    account_id: Annotated[str | MISSING, Field(alias="account-id")] = MISSING
    """The id of the account that the report belongs to."""
    reference_id: Annotated[str | MISSING, Field(alias="reference-id")] = MISSING
    """Deprecated: `auto-create-account-reference-id` in `meta` is to be used instead."""
    report_template_id: Annotated[str | MISSING, Field(alias="report-template-id")] = MISSING
    """The id of the report template, which starts with `rptp_`."""
    query: ProfileReportCreateQuery | MISSING = MISSING
    """The person to look up."""


class ProfileReportCreateQuery(Input):
    """The person to look up."""

    name_first: Annotated[str | None | MISSING, Field(alias="name-first")] = MISSING
    name_last: Annotated[str | None | MISSING, Field(alias="name-last")] = MISSING
    birthdate: str | None | MISSING = MISSING
    """As in 1985-03-24. Matches `^\\d{4}-\\d{2}-\\d{2}$`."""
    social_security_number: Annotated[
        str | None | MISSING, Field(alias="social-security-number")
    ] = MISSING
    """Of the United States, with its hyphens. Matches `^\\d{3}-\\d{2}-\\d{4}$`."""
    address_street_1: Annotated[str | None | MISSING, Field(alias="address-street-1")] = MISSING
    address_street_2: Annotated[str | None | MISSING, Field(alias="address-street-2")] = MISSING
    address_city: Annotated[str | None | MISSING, Field(alias="address-city")] = MISSING
    address_subdivision: Annotated[str | None | MISSING, Field(alias="address-subdivision")] = (
        MISSING
    )
    """A state, a province or the like, with its whole name."""
    address_postal_code: Annotated[str | None | MISSING, Field(alias="address-postal-code")] = (
        MISSING
    )
    country_code: Annotated[str | None | MISSING, Field(alias="country-code")] = MISSING
    """Two letters, as in ISO 3166-1."""
    phone_number: Annotated[str | None | MISSING, Field(alias="phone-number")] = MISSING


class ReportCreate(Input):
    """The report to create."""

    data: ReportCreateData | MISSING = MISSING
    meta: ReportCreateMeta | MISSING = MISSING
    """How the report is made."""


class ReportCreateMeta(Input):
    """How a report is made, and which account it comes to belong to."""

    auto_create_account: Annotated[bool | MISSING, Field(alias="auto-create-account")] = MISSING
    """Whether an account is made for the person where there is none. Without it, one is."""
    auto_create_account_type_id: Annotated[
        str | MISSING, Field(alias="auto-create-account-type-id")
    ] = MISSING
    """The id of the account type of such an account. Without it, the default type of the
    organization.
    """
    auto_create_account_reference_id: Annotated[
        str | MISSING, Field(alias="auto-create-account-reference-id")
    ] = MISSING
    """The reference id of the account that the report comes to belong to, which is made with
    it where there is none.
    """
    processing_mode: Annotated[str | MISSING, Field(alias="processing-mode")] = MISSING
    """How the report is processed. `sync` is the only value that is shown."""
    request_flags: Annotated[list[str] | MISSING, Field(alias="request-flags")] = MISSING
    """Not documented beyond its name. `sync` is the only value that is shown."""


class ReportDismissal(Input):
    """What to set aside, and why."""

    data: ReportDismissalData


class ReportDismissalAttributes(Input):
    """What to set aside, and why."""

    dismiss_type: Annotated[str | MISSING, Field(alias="dismiss-type")] = MISSING
    """Required for adverse media: `entity` for a person or business that was found, `media`
    for an article about it.
    """
    entity_id: Annotated[str | MISSING, Field(alias="entity-id")] = MISSING
    """Required for adverse media: the id of the entity or of the article."""
    reason: str | MISSING = MISSING
    """Why it is no match. The description of the vendor says that it is required, though its
    schema does not.
    """


class ReportDismissalData(Input):
    """What to set aside, and why."""

    attributes: ReportDismissalAttributes | MISSING = MISSING


class ReportFilter(Input):
    """Which reports are returned."""

    reference_id: Annotated[str | MISSING, Field(alias="reference-id")] = MISSING
    """Only reports with this reference id, which the caller chose."""
    account_id: Annotated[str | MISSING, Field(alias="account-id")] = MISSING
    """Only reports of the account with this id."""


class SocialMediaReportCreate(Input):
    """A new report on the social media profiles of a person."""

    type: Literal["report/social-media"] | MISSING = MISSING
    attributes: SocialMediaReportCreateAttributes


class SocialMediaReportCreateAttributes(Input):
    """What the report is made from: the person to look up, and what every report can be given."""

    account_id: Annotated[str | MISSING, Field(alias="account-id")] = MISSING
    """The id of the account that the report belongs to."""
    reference_id: Annotated[str | MISSING, Field(alias="reference-id")] = MISSING
    """Deprecated: `auto-create-account-reference-id` in `meta` is to be used instead."""
    report_template_id: Annotated[str | MISSING, Field(alias="report-template-id")] = MISSING
    """The id of the report template, which starts with `rptp_`."""
    query: SocialMediaReportCreateQuery
    """The person to look up."""


class SocialMediaReportCreateQuery(Input):
    """The person to look up. It takes a phone number, an email address, or else the first and
    the last name together with the city and the subdivision.
    """

    name_first: Annotated[str | None | MISSING, Field(alias="name-first")] = MISSING
    name_last: Annotated[str | None | MISSING, Field(alias="name-last")] = MISSING
    birthdate: str | None | MISSING = MISSING
    """As in 1985-03-24."""
    phone_number: Annotated[str | None | MISSING, Field(alias="phone-number")] = MISSING
    """Shown with the country code, as in +14155550123."""
    email_address: Annotated[str | None | MISSING, Field(alias="email-address")] = MISSING
    address_city: Annotated[str | None | MISSING, Field(alias="address-city")] = MISSING
    address_subdivision: Annotated[str | None | MISSING, Field(alias="address-subdivision")] = (
        MISSING
    )
    """A state, a province or the like."""
    address_postal_code: Annotated[str | None | MISSING, Field(alias="address-postal-code")] = (
        MISSING
    )
    address_country_code: Annotated[str | None | MISSING, Field(alias="address-country-code")] = (
        MISSING
    )
    """Two letters, as in ISO 3166-1."""


class SyntheticReportCreate(Input):
    """A new report on whether an identity is synthetic."""

    type: Literal["report/synthetic"] | MISSING = MISSING
    attributes: SyntheticReportCreateAttributes


class SyntheticReportCreateAttributes(Input):
    """What the report is made from: the identity to judge, and what every report can be given."""

    account_id: Annotated[str | MISSING, Field(alias="account-id")] = MISSING
    """The id of the account that the report belongs to."""
    reference_id: Annotated[str | MISSING, Field(alias="reference-id")] = MISSING
    """Deprecated: `auto-create-account-reference-id` in `meta` is to be used instead."""
    report_template_id: Annotated[str | MISSING, Field(alias="report-template-id")] = MISSING
    """The id of the report template, which starts with `rptp_`."""
    query: SyntheticReportCreateQuery
    """The identity to judge."""


class SyntheticReportCreateQuery(Input):
    """The identity to judge. It takes a social security number or another identification
    number.
    """

    name_first: Annotated[str, Field(alias="name-first")]
    name_last: Annotated[str, Field(alias="name-last")]
    birthdate: str
    """As in 1985-03-24. Matches `^\\d{4}-\\d{2}-\\d{2}$`."""
    social_security_number: Annotated[
        str | None | MISSING, Field(alias="social-security-number")
    ] = MISSING
    """Of the United States, with its hyphens. Required unless `identification-number` is
    given. Matches `^\\d{3}-\\d{2}-\\d{4}$`.
    """
    identification_number: Annotated[str | None | MISSING, Field(alias="identification-number")] = (
        MISSING
    )
    """A number of any other kind that identifies a person. Required unless `social-security-
    number` is given.
    """
    address_street_1: Annotated[str, Field(alias="address-street-1")]
    address_street_2: Annotated[str | None | MISSING, Field(alias="address-street-2")] = MISSING
    address_city: Annotated[str, Field(alias="address-city")]
    address_subdivision: Annotated[str, Field(alias="address-subdivision")]
    """A state, a province or the like, with its whole name."""
    address_postal_code: Annotated[str, Field(alias="address-postal-code")]
    address_country_code: Annotated[str, Field(alias="address-country-code")]
    """Two letters, as in ISO 3166-1."""
    phone_number: Annotated[str | None | MISSING, Field(alias="phone-number")] = MISSING
    email_address: Annotated[str | None | MISSING, Field(alias="email-address")] = MISSING


class WatchlistReportCreate(Input):
    """A new report on a person on watchlists."""

    type: Literal["report/watchlist"] | MISSING = MISSING
    attributes: WatchlistReportCreateAttributes


class WatchlistReportCreateAttributes(Input):
    """What the report is made from: the person to look for, and what every report can be
    given.
    """

    account_id: Annotated[str | MISSING, Field(alias="account-id")] = MISSING
    """The id of the account that the report belongs to."""
    reference_id: Annotated[str | MISSING, Field(alias="reference-id")] = MISSING
    """Deprecated: `auto-create-account-reference-id` in `meta` is to be used instead."""
    report_template_id: Annotated[str | MISSING, Field(alias="report-template-id")] = MISSING
    """The id of the report template, which starts with `rptp_`."""
    query: WatchlistReportCreateQuery
    """The person to look for."""


class WatchlistReportCreateQuery(Input):
    """The person to look for. It takes one of `name-first`, `name-middle`, `name-last` and
    `term` at least.
    """

    name_first: Annotated[str | None | MISSING, Field(alias="name-first")] = MISSING
    name_middle: Annotated[str | None | MISSING, Field(alias="name-middle")] = MISSING
    name_last: Annotated[str | None | MISSING, Field(alias="name-last")] = MISSING
    term: str | None | MISSING = MISSING
    """The whole name in one text, in the place of its parts."""
    birthdate: str | None | MISSING = MISSING
    """As in 1985-03-24."""
    address_country_code: Annotated[str | None | MISSING, Field(alias="address-country-code")] = (
        MISSING
    )
    """Two letters, as in ISO 3166-1."""


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
"""The report to create, by its type."""
