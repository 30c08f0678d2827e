"""Models of answers: several resources."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, Any, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Answer
from .shared_to_one import ToOne
from .shared_to_one_or_none import ToOneOrNone

EmailReputation = TypeAliasType("EmailReputation", Literal["high", "medium", "low"] | str)
"""How good the reputation of an email address or a domain is."""


MatchStatus = TypeAliasType(
    "MatchStatus",
    Literal["not_applicable", "match", "partial_match", "no_match", "unavailable", "unknown"] | str,
)
"""How well what was asked agrees with what was found."""


PhoneRiskRecommendation = TypeAliasType(
    "PhoneRiskRecommendation", Literal["block", "allow", "flag"] | str
)
"""What to do about a phone number."""


PhoneType = TypeAliasType(
    "PhoneType",
    Literal[
        "FIXED_LINE",
        "MOBILE",
        "PREPAID",
        "TOLL_FREE",
        "VOIP",
        "PAGER",
        "PAYPHONE",
        "INVALID",
        "RESTRICTED_PREMIUM",
        "PERSONAL",
        "VOICEMAIL",
        "OTHER",
    ]
    | str,
)
"""What kind of phone number it is."""


ReportStatus = TypeAliasType("ReportStatus", Literal["pending", "ready", "errored"] | str)
"""How far a report is: nothing is known yet (`pending`), it is done (`ready`), or it failed
(`errored`).
"""


SimSwapRisk = TypeAliasType(
    "SimSwapRisk", Literal["very-low", "low", "medium", "high", "N/A"] | str
)
"""How likely a SIM was swapped by fraud."""


WatchlistEntityAliasType = TypeAliasType(
    "WatchlistEntityAliasType", Literal["primary_name", "aka"] | str
)
"""What kind of name a watchlist has: the main one, or another (also known as)."""


class AddressLookupReport(Answer):
    """A report that looks up an address. Inferred."""

    type: Literal["report/address-lookup"]
    """Stated."""
    id: str
    """Stated."""
    attributes: AddressLookupReportAttributes
    relationships: ReportRelationships | None = None


class AddressLookupReportAttributes(Answer):
    """What was asked and found about an address: `address-` is what was asked, `resolved-` the
    address that was found, `metadata-` what is known of the place, `analysis-` how good the
    address is. Most codes are not documented.
    """

    status: ReportStatus | None = None
    """How far the report is."""
    created_at: Annotated[str | None, Field(alias="created-at")] = None
    """When the report was made, in ISO 8601."""
    completed_at: Annotated[str | None, Field(alias="completed-at")] = None
    """When the report was done, in ISO 8601. Null before that."""
    redacted_at: Annotated[str | None, Field(alias="redacted-at")] = None
    """When the personal data of the report was erased, in ISO 8601. Null where it was not."""
    report_template_version_name: Annotated[
        str | None, Field(alias="report-template-version-name")
    ] = None
    """The name of the version of the report template that was used."""
    has_match: Annotated[bool | None, Field(alias="has-match")] = None
    """Whether anything was found that matches."""
    is_continuous: Annotated[bool | None, Field(alias="is-continuous")] = None
    """Whether the report has run more than once."""
    is_recurring: Annotated[bool | None, Field(alias="is-recurring")] = None
    """Whether the report is going to run again."""
    tags: list[str] | None = None
    """The names of the tags."""
    addressee: str | None = None
    """The name of somebody at the address."""
    address_street_1: Annotated[str | None, Field(alias="address-street-1")] = None
    address_street_2: Annotated[str | None, Field(alias="address-street-2")] = None
    address_city: Annotated[str | None, Field(alias="address-city")] = None
    address_subdivision: Annotated[str | None, Field(alias="address-subdivision")] = None
    """A state, a province or the like."""
    address_postal_code: Annotated[str | None, Field(alias="address-postal-code")] = None
    resolved_addressee: Annotated[str | None, Field(alias="resolved-addressee")] = None
    resolved_address_street_1: Annotated[str | None, Field(alias="resolved-address-street-1")] = (
        None
    )
    resolved_address_street_2: Annotated[str | None, Field(alias="resolved-address-street-2")] = (
        None
    )
    resolved_address_city: Annotated[str | None, Field(alias="resolved-address-city")] = None
    resolved_address_subdivision: Annotated[
        str | None, Field(alias="resolved-address-subdivision")
    ] = None
    """Abbreviated, in what is shown."""
    resolved_address_postal_code: Annotated[
        str | None, Field(alias="resolved-address-postal-code")
    ] = None
    metadata_record_type: Annotated[str | None, Field(alias="metadata-record-type")] = None
    metadata_zip_type: Annotated[str | None, Field(alias="metadata-zip-type")] = None
    metadata_county_fips: Annotated[str | None, Field(alias="metadata-county-fips")] = None
    """The FIPS code of the county."""
    metadata_county_name: Annotated[str | None, Field(alias="metadata-county-name")] = None
    metadata_carrier_route: Annotated[str | None, Field(alias="metadata-carrier-route")] = None
    metadata_carrier_route_type: Annotated[
        str | None, Field(alias="metadata-carrier-route-type")
    ] = None
    metadata_congressional_district: Annotated[
        str | None, Field(alias="metadata-congressional-district")
    ] = None
    metadata_building_default_indicator: Annotated[
        str | None, Field(alias="metadata-building-default-indicator")
    ] = None
    metadata_residential_delivery_indicator: Annotated[
        str | None, Field(alias="metadata-residential-delivery-indicator")
    ] = None
    """`Commercial` is shown."""
    metadata_latitude: Annotated[float | None, Field(alias="metadata-latitude")] = None
    """In degrees."""
    metadata_longitude: Annotated[float | None, Field(alias="metadata-longitude")] = None
    """In degrees."""
    metadata_precision: Annotated[str | None, Field(alias="metadata-precision")] = None
    """How exact the coordinates are; `Zip9` is shown."""
    metadata_time_zone: Annotated[str | None, Field(alias="metadata-time-zone")] = None
    """The name of the time zone; `Pacific` is shown."""
    metadata_utc_offset: Annotated[int | None, Field(alias="metadata-utc-offset")] = None
    """In hours, in what is shown."""
    metadata_obeys_daylight_savings: Annotated[
        bool | None, Field(alias="metadata-obeys-daylight-savings")
    ] = None
    """Whether there is daylight saving time."""
    analysis_dpv_match_code: Annotated[str | None, Field(alias="analysis-dpv-match-code")] = None
    """A code, which `analysis-dpv-match-code-decoded` explains."""
    analysis_dpv_match_code_decoded: Annotated[
        str | None, Field(alias="analysis-dpv-match-code-decoded")
    ] = None
    """What `analysis-dpv-match-code` means, in words."""
    analysis_dpv_footnotes: Annotated[list[str] | None, Field(alias="analysis-dpv-footnotes")] = (
        None
    )
    """Codes, which `analysis-dpv-footnotes-decoded` explains."""
    analysis_dpv_footnotes_decoded: Annotated[
        list[str] | None, Field(alias="analysis-dpv-footnotes-decoded")
    ] = None
    """What `analysis-dpv-footnotes` means, in words."""
    analysis_dpv_cmra: Annotated[str | None, Field(alias="analysis-dpv-cmra")] = None
    """A letter; `N` is shown."""
    analysis_dpv_vacant: Annotated[str | None, Field(alias="analysis-dpv-vacant")] = None
    """Whether nobody lives there, by its name. A letter; `N` is shown."""
    analysis_active: Annotated[str | None, Field(alias="analysis-active")] = None
    """A letter; `Y` is shown."""
    analysis_footnotes: Annotated[list[str] | None, Field(alias="analysis-footnotes")] = None
    """Codes, which `analysis-footnotes-decoded` explains."""
    analysis_footnotes_decoded: Annotated[
        list[str] | None, Field(alias="analysis-footnotes-decoded")
    ] = None
    """What `analysis-footnotes` means, in words."""
    analysis_lacs_link_code: Annotated[str | None, Field(alias="analysis-lacs-link-code")] = None
    """A code, which `analysis-lacs-link-code-decoded` explains."""
    analysis_lacs_link_code_decoded: Annotated[
        str | None, Field(alias="analysis-lacs-link-code-decoded")
    ] = None
    """What `analysis-lacs-link-code` means, in words."""
    analysis_lacs_link_indicator: Annotated[
        str | None, Field(alias="analysis-lacs-link-indicator")
    ] = None
    """A code, which `analysis-lacs-link-indicator-decoded` explains."""
    analysis_lacs_link_indicator_decoded: Annotated[
        str | None, Field(alias="analysis-lacs-link-indicator-decoded")
    ] = None
    """What `analysis-lacs-link-indicator` means, in words."""
    analysis_suite_link_match: Annotated[str | None, Field(alias="analysis-suite-link-match")] = (
        None
    )
    metadata_ews_match: Annotated[str | None, Field(alias="metadata-ews-match")] = None
    error_message: Annotated[str | None, Field(alias="error-message")] = None
    """What went wrong, where something did."""


class AdverseMediaArticle(Answer):
    """An article that was found."""

    date_: Annotated[date | None, Field(alias="date")] = None
    snippet: str | None = None
    """Some words from the article."""
    url: str | None = None
    title: str | None = None


class AdverseMediaMatch(Answer):
    """Whom media are about, and the media."""

    akas: list[str | None] | None = None
    """Other names."""
    birthdates: list[str | None] | None = None
    match_types: Annotated[list[str] | None, Field(alias="match-types")] = None
    """How it matches, such as `name_exact`."""
    media: list[AdverseMediaArticle] | None = None
    """The articles that were found."""
    name: str | None = None
    sources: list[AdverseMediaPublication] | None = None
    """Where the articles come from."""
    entity_id: Annotated[str | None, Field(alias="entity-id")] = None
    """The id of the entity, presumably what a dismissal takes."""


class AdverseMediaPublication(Answer):
    """Where articles come from."""

    country_codes: Annotated[list[str] | None, Field(alias="country-codes")] = None
    """Two letters each."""
    name: str | None = None
    types: list[str] | None = None
    """What kinds of media these are."""


class AdverseMediaReport(Answer):
    """A report on a person in adverse media. Inferred."""

    type: Literal["report/adverse-media"]
    """Stated."""
    id: str
    """Stated."""
    attributes: AdverseMediaReportAttributes
    relationships: ReportRelationships | None = None


class AdverseMediaReportAttributes(Answer):
    """The person that was looked for, and the media that were found."""

    status: ReportStatus | None = None
    """How far the report is."""
    created_at: Annotated[str | None, Field(alias="created-at")] = None
    """When the report was made, in ISO 8601."""
    completed_at: Annotated[str | None, Field(alias="completed-at")] = None
    """When the report was done, in ISO 8601. Null before that."""
    redacted_at: Annotated[str | None, Field(alias="redacted-at")] = None
    """When the personal data of the report was erased, in ISO 8601. Null where it was not."""
    report_template_version_name: Annotated[
        str | None, Field(alias="report-template-version-name")
    ] = None
    """The name of the version of the report template that was used."""
    has_match: Annotated[bool | None, Field(alias="has-match")] = None
    """Whether anything was found that matches."""
    is_continuous: Annotated[bool | None, Field(alias="is-continuous")] = None
    """Whether the report has run more than once."""
    is_recurring: Annotated[bool | None, Field(alias="is-recurring")] = None
    """Whether the report is going to run again."""
    tags: list[str] | None = None
    """The names of the tags."""
    name_first: Annotated[str | None, Field(alias="name-first")] = None
    name_middle: Annotated[str | None, Field(alias="name-middle")] = None
    name_last: Annotated[str | None, Field(alias="name-last")] = None
    term: str | None = None
    """The whole name that was looked for, in one text."""
    birthdate_year: Annotated[int | None, Field(alias="birthdate-year")] = None
    """The year of the birthdate."""
    birthdate: str | None = None
    """As in 1985-03-24."""
    country_code: Annotated[str | None, Field(alias="country-code")] = None
    """Two letters, as in ISO 3166-1."""
    related_sources: Annotated[list[AdverseMediaMatch] | None, Field(alias="related-sources")] = (
        None
    )
    """Whom the media are about that were found."""
    ignore_list_media: Annotated[dict[str, Any] | None, Field(alias="ignore-list-media")] = None
    """Articles that are ignored, presumably since they were dismissed. What it holds is not
    documented.
    """
    ignore_list_entity: Annotated[
        list[dict[str, Any]] | None, Field(alias="ignore-list-entity")
    ] = None
    """Entities that are ignored, presumably since they were dismissed. What it holds is not
    documented.
    """


class BusinessAddress(Answer):
    """An address of a business. Which parts there are depends on the report."""

    street_1: Annotated[str | None, Field(alias="street-1")] = None
    street_2: Annotated[str | None, Field(alias="street-2")] = None
    city: str | None = None
    subdivision: str | None = None
    """A state, a province or the like."""
    postal_code: Annotated[str | None, Field(alias="postal-code")] = None
    country_code: Annotated[str | None, Field(alias="country-code")] = None
    type: str | None = None
    """What kind of address it is."""
    delivery_point_barcode: Annotated[str | None, Field(alias="delivery-point-barcode")] = None
    primary_number: Annotated[str | None, Field(alias="primary-number")] = None
    street_name: Annotated[str | None, Field(alias="street-name")] = None
    latitude: str | None = None
    """A text."""
    longitude: str | None = None
    """A text."""
    precision: str | None = None


class BusinessAdverseMediaItem(Answer):
    """An article about a business."""

    title: str | None = None
    url: str | None = None
    date_: Annotated[date | None, Field(alias="date")] = None
    """The day on which it appeared."""


class BusinessAdverseMediaMatch(Answer):
    """Whom media are about, and the media. Some of its names are in snake case."""

    akas: list[str] | None = None
    """Other names."""
    birthdates: list[str | None] | None = None
    match_types: list[str] | None = None
    """How it matches, such as `name_exact`."""
    media: list[AdverseMediaArticle] | None = None
    """The articles that were found."""
    name: str | None = None
    sources: list[BusinessAdverseMediaPublication] | None = None
    """Where the articles come from."""
    id: str | None = None
    """The id of the match, presumably what a dismissal takes."""


class BusinessAdverseMediaPublication(Answer):
    """Where media about a business come from."""

    country_codes: list[str] | None = None
    """Two letters each."""
    name: str | None = None
    token: str | None = None
    """Not documented beyond its name."""
    types: list[str] | None = None
    """What kinds of media these are."""


class BusinessAdverseMediaQuery(Answer):
    """The business that was looked for."""

    business_name: Annotated[str | None, Field(alias="business-name")] = None
    address_street: Annotated[str | None, Field(alias="address-street")] = None
    address_city: Annotated[str | None, Field(alias="address-city")] = None
    address_state: Annotated[str | None, Field(alias="address-state")] = None
    """A state, a province or the like."""
    address_country: Annotated[str | None, Field(alias="address-country")] = None
    """Two letters, in what is shown."""
    incorporation_date: Annotated[date | None, Field(alias="incorporation-date")] = None


class BusinessAdverseMediaReport(Answer):
    """A report on a business in adverse media."""

    type: Literal["report/business-adverse-media"]
    id: str
    attributes: BusinessAdverseMediaReportAttributes
    relationships: ReportRelationships | None = None


class BusinessAdverseMediaReportAttributes(Answer):
    """What was looked for in adverse media, and what was found about the business."""

    status: ReportStatus | None = None
    """How far the report is."""
    created_at: Annotated[str | None, Field(alias="created-at")] = None
    """When the report was made, in ISO 8601."""
    completed_at: Annotated[str | None, Field(alias="completed-at")] = None
    """When the report was done, in ISO 8601. Null before that."""
    redacted_at: Annotated[str | None, Field(alias="redacted-at")] = None
    """When the personal data of the report was erased, in ISO 8601. Null where it was not."""
    report_template_version_name: Annotated[
        str | None, Field(alias="report-template-version-name")
    ] = None
    """The name of the version of the report template that was used."""
    has_match: Annotated[bool | None, Field(alias="has-match")] = None
    """Whether anything was found that matches."""
    is_continuous: Annotated[bool | None, Field(alias="is-continuous")] = None
    """Whether the report has run more than once."""
    is_recurring: Annotated[bool | None, Field(alias="is-recurring")] = None
    """Whether the report is going to run again."""
    tags: list[str] | None = None
    """The names of the tags."""
    term: str | None = None
    """What was looked for, as a rule the name of the business."""
    related_sources: Annotated[
        list[BusinessAdverseMediaMatch] | None, Field(alias="related-sources")
    ] = None
    """Whom the media are about that were found."""
    query: BusinessAdverseMediaQuery | None = None
    """The business that was looked for."""
    result: BusinessAdverseMediaResult | None = None
    """Which media were found."""


class BusinessAdverseMediaResult(Answer):
    """Which media were found about a business."""

    adverse_media: Annotated[
        list[BusinessAdverseMediaItem] | None, Field(alias="adverse-media")
    ] = None
    """The articles."""


class BusinessAssociatedPerson(Answer):
    """A person who has to do with a business."""

    names: list[BusinessPersonDetail]
    positions: list[BusinessPersonDetail]
    """What the person is in the business."""


class BusinessAssociatedPersonsReport(Answer):
    """A report on the people behind a business."""

    type: Literal["report/business-associated-persons"]
    id: str
    attributes: BusinessAssociatedPersonsReportAttributes
    relationships: ReportRelationships | None = None


class BusinessAssociatedPersonsReportAttributes(Answer):
    """Who has to do with a business, and who owns it."""

    status: ReportStatus | None = None
    """How far the report is."""
    created_at: Annotated[str | None, Field(alias="created-at")] = None
    """When the report was made, in ISO 8601."""
    completed_at: Annotated[str | None, Field(alias="completed-at")] = None
    """When the report was done, in ISO 8601. Null before that."""
    redacted_at: Annotated[str | None, Field(alias="redacted-at")] = None
    """When the personal data of the report was erased, in ISO 8601. Null where it was not."""
    report_template_version_name: Annotated[
        str | None, Field(alias="report-template-version-name")
    ] = None
    """The name of the version of the report template that was used."""
    has_match: Annotated[bool | None, Field(alias="has-match")] = None
    """Whether anything was found that matches."""
    is_continuous: Annotated[bool | None, Field(alias="is-continuous")] = None
    """Whether the report has run more than once."""
    is_recurring: Annotated[bool | None, Field(alias="is-recurring")] = None
    """Whether the report is going to run again."""
    tags: list[str] | None = None
    """The names of the tags."""
    query: BusinessCountryQuery
    """What was looked for."""
    associated_persons: Annotated[list[BusinessAssociatedPerson], Field(alias="associated-persons")]
    """The people who have to do with the business."""
    ownership_information: Annotated[BusinessOwnership, Field(alias="ownership-information")]
    """Who owns the business."""


class BusinessCountryQuery(Answer):
    """The part of a query on a business that the report shows."""

    address_country_code: Annotated[str, Field(alias="address-country-code")]
    """The country that was searched."""


class BusinessIdentifier(Answer):
    """A number under which a business is registered."""

    state: str | None = None
    """The state of the register."""
    country: str | None = None
    """Two letters, in what is shown."""
    issue_date: Annotated[date | None, Field(alias="issue-date")] = None
    """When the business was registered."""
    file_number: Annotated[str | None, Field(alias="file-number")] = None
    """The number."""
    type: str | None = None
    addresses: list[BusinessAddress] | None = None
    status: str | None = None
    """`active` is shown."""


class BusinessLookupQuery(Answer):
    """The business that was looked up."""

    business_name: Annotated[str | None, Field(alias="business-name")] = None
    phone_number: Annotated[str | None, Field(alias="phone-number")] = None
    website: str | None = None
    ein: str | None = None
    """The employer identification number."""
    address_street_1: Annotated[str | None, Field(alias="address-street-1")] = None
    address_street_2: Annotated[str | None, Field(alias="address-street-2")] = None
    address_city: Annotated[str | None, Field(alias="address-city")] = None
    address_subdivision: Annotated[str | None, Field(alias="address-subdivision")] = None
    """A state, a province or the like."""
    address_postal_code: Annotated[str | None, Field(alias="address-postal-code")] = None
    address_country_code: Annotated[str | None, Field(alias="address-country-code")] = None
    """Two letters, in what is shown."""
    incorporation_state: Annotated[str | None, Field(alias="incorporation-state")] = None
    associated_people: Annotated[list[BusinessPerson] | None, Field(alias="associated-people")] = (
        None
    )
    """Officers and agents of the business."""


class BusinessLookupReport(Answer):
    """A report that looks up a business. Inferred."""

    type: Literal["report/business-lookup"]
    """Stated."""
    id: str
    """Stated."""
    attributes: BusinessLookupReportAttributes
    relationships: ReportRelationships | None = None


class BusinessLookupReportAttributes(Answer):
    """What was asked about a business and what was found. Each `match-status-` says how well a
    part of the query agrees with the result.
    """

    status: ReportStatus | None = None
    """How far the report is."""
    created_at: Annotated[str | None, Field(alias="created-at")] = None
    """When the report was made, in ISO 8601."""
    completed_at: Annotated[str | None, Field(alias="completed-at")] = None
    """When the report was done, in ISO 8601. Null before that."""
    redacted_at: Annotated[str | None, Field(alias="redacted-at")] = None
    """When the personal data of the report was erased, in ISO 8601. Null where it was not."""
    report_template_version_name: Annotated[
        str | None, Field(alias="report-template-version-name")
    ] = None
    """The name of the version of the report template that was used."""
    has_match: Annotated[bool | None, Field(alias="has-match")] = None
    """Whether anything was found that matches."""
    is_continuous: Annotated[bool | None, Field(alias="is-continuous")] = None
    """Whether the report has run more than once."""
    is_recurring: Annotated[bool | None, Field(alias="is-recurring")] = None
    """Whether the report is going to run again."""
    tags: list[str] | None = None
    """The names of the tags."""
    query: BusinessLookupQuery | None = None
    """What was asked."""
    result: BusinessLookupResult | None = None
    """What was found."""
    match_status_strength: Annotated[MatchStatus | None, Field(alias="match-status-strength")] = (
        None
    )
    match_status_business_name: Annotated[
        MatchStatus | None, Field(alias="match-status-business-name")
    ] = None
    match_status_address: Annotated[MatchStatus | None, Field(alias="match-status-address")] = None
    match_status_address_street: Annotated[
        MatchStatus | None, Field(alias="match-status-address-street")
    ] = None
    match_status_address_city: Annotated[
        MatchStatus | None, Field(alias="match-status-address-city")
    ] = None
    match_status_address_postal_code: Annotated[
        MatchStatus | None, Field(alias="match-status-address-postal-code")
    ] = None
    match_status_address_subdivision: Annotated[
        MatchStatus | None, Field(alias="match-status-address-subdivision")
    ] = None
    match_status_phone_number: Annotated[
        MatchStatus | None, Field(alias="match-status-phone-number")
    ] = None
    match_status_ein: Annotated[MatchStatus | None, Field(alias="match-status-ein")] = None
    """For the employer identification number."""
    match_status_associated_person: Annotated[
        MatchStatus | None, Field(alias="match-status-associated-person")
    ] = None
    match_status_website: Annotated[MatchStatus | None, Field(alias="match-status-website")] = None


class BusinessLookupResult(Answer):
    """What is known of a business."""

    name: str | None = None
    aliases: list[str] | None = None
    """Other names of the business."""
    description: str | None = None
    legal_status: Annotated[str | None, Field(alias="legal-status")] = None
    """`unknown` is shown."""
    legal_entity_type: Annotated[str | None, Field(alias="legal-entity-type")] = None
    """The legal form of the business."""
    date_of_incorporation: Annotated[PartialDate | None, Field(alias="date-of-incorporation")] = (
        None
    )
    """The date, as exact as it is known."""
    industry_classifications: Annotated[
        list[IndustryClassification] | None, Field(alias="industry-classifications")
    ] = None
    """What the business does."""
    identifiers: list[BusinessIdentifier] | None = None
    """The numbers under which the business is registered."""
    addresses: list[BusinessAddress] | None = None
    websites: list[str] | None = None
    phone_numbers: Annotated[list[str] | None, Field(alias="phone-numbers")] = None
    agents: list[BusinessPerson] | None = None
    officers: list[BusinessPerson] | None = None
    headcount: str | None = None
    """How many people work there, as a text."""
    sources: list[BusinessSource] | None = None
    """Where all this comes from."""


class BusinessOwner(Answer):
    """A person or a business that owns a business."""

    type: str | None
    """`person` or `business`. Null where the source does not say."""
    name: str | None
    birthdate: str | None
    """As exact as the source has it: a date, a year with its month, or a year."""
    address: BusinessAddress | None
    roles: list[BusinessOwnerRole]
    """What the owner is in the business."""


class BusinessOwnerRole(Answer):
    """A role of an owner in a business."""

    description: str | None = None
    """The role, for people."""
    data: dict[str, Any] | None = None
    """More about the role, in a shape that depends on the source."""


class BusinessOwnership(Answer):
    """Who owns a business."""

    owners: list[BusinessOwner]
    """The owners. Empty where none is known."""


class BusinessPerson(Answer):
    """An officer or agent of a business."""

    name_first: Annotated[str | None, Field(alias="name-first")] = None
    name_last: Annotated[str | None, Field(alias="name-last")] = None
    name_full: Annotated[str | None, Field(alias="name-full")] = None
    titles: list[str | None] | None = None
    """What the person is in the business."""


class BusinessPersonDetail(Answer):
    """A name or a position of a person."""

    value: str
    """The name or the title."""


class BusinessRegistrationsLookupReport(Answer):
    """A report on the registrations of a business."""

    type: Literal["report/business-registrations-lookup"]
    id: str
    attributes: BusinessRegistrationsLookupReportAttributes
    relationships: ReportRelationships | None = None


class BusinessRegistrationsLookupReportAttributes(Answer):
    """How a business is registered."""

    status: ReportStatus | None = None
    """How far the report is."""
    created_at: Annotated[str | None, Field(alias="created-at")] = None
    """When the report was made, in ISO 8601."""
    completed_at: Annotated[str | None, Field(alias="completed-at")] = None
    """When the report was done, in ISO 8601. Null before that."""
    redacted_at: Annotated[str | None, Field(alias="redacted-at")] = None
    """When the personal data of the report was erased, in ISO 8601. Null where it was not."""
    report_template_version_name: Annotated[
        str | None, Field(alias="report-template-version-name")
    ] = None
    """The name of the version of the report template that was used."""
    has_match: Annotated[bool | None, Field(alias="has-match")] = None
    """Whether anything was found that matches."""
    is_continuous: Annotated[bool | None, Field(alias="is-continuous")] = None
    """Whether the report has run more than once."""
    is_recurring: Annotated[bool | None, Field(alias="is-recurring")] = None
    """Whether the report is going to run again."""
    tags: list[str] | None = None
    """The names of the tags."""
    query: BusinessCountryQuery
    """What was looked for."""
    result: BusinessRegistrationsResult
    """What was found."""


class BusinessRegistrationsResult(Answer):
    """What official registers say about a business."""

    business_name: Annotated[str | None, Field(alias="business-name")] = None
    legal_entity_type: Annotated[str | None, Field(alias="legal-entity-type")] = None
    """The legal form of the business."""
    formation_country: Annotated[str | None, Field(alias="formation-country")] = None
    formation_subdivision: Annotated[str | None, Field(alias="formation-subdivision")] = None
    """The state, the province or the like where the business was formed."""
    formation_date: Annotated[date | None, Field(alias="formation-date")] = None
    registry_records: Annotated[list[RegistryRecord] | None, Field(alias="registry-records")] = None
    """Its entries in registers."""


class BusinessSource(Answer):
    """A source of what is known of a business."""

    name: str | None = None


class BusinessWatchlistEntry(Answer):
    """A watchlist with a match."""

    name: str | None = None
    """The name of the list."""
    url: str | None = None
    """Where to read about the list."""


class BusinessWatchlistReport(Answer):
    """A report on a business on watchlists. Inferred."""

    type: Literal["report/business-watchlist"]
    """Stated."""
    id: str
    """Stated."""
    attributes: BusinessWatchlistReportAttributes
    relationships: ReportRelationships | None = None


class BusinessWatchlistReportAttributes(Answer):
    """On which watchlists a business was found."""

    status: ReportStatus | None = None
    """How far the report is."""
    created_at: Annotated[str | None, Field(alias="created-at")] = None
    """When the report was made, in ISO 8601."""
    completed_at: Annotated[str | None, Field(alias="completed-at")] = None
    """When the report was done, in ISO 8601. Null before that."""
    redacted_at: Annotated[str | None, Field(alias="redacted-at")] = None
    """When the personal data of the report was erased, in ISO 8601. Null where it was not."""
    report_template_version_name: Annotated[
        str | None, Field(alias="report-template-version-name")
    ] = None
    """The name of the version of the report template that was used."""
    has_match: Annotated[bool | None, Field(alias="has-match")] = None
    """Whether anything was found that matches."""
    is_continuous: Annotated[bool | None, Field(alias="is-continuous")] = None
    """Whether the report has run more than once."""
    is_recurring: Annotated[bool | None, Field(alias="is-recurring")] = None
    """Whether the report is going to run again."""
    tags: list[str] | None = None
    """The names of the tags."""
    matched_lists: Annotated[list[str] | None, Field(alias="matched-lists")] = None
    """The short names of the lists with matches."""
    sanction_list: Annotated[list[BusinessWatchlistEntry] | None, Field(alias="sanction-list")] = (
        None
    )
    """The lists with matches that are about sanctions."""
    fitness_probity_list: Annotated[
        list[BusinessWatchlistEntry] | None, Field(alias="fitness-probity-list")
    ] = None
    """The lists with matches that are about fitness and probity."""
    warning_list: Annotated[list[BusinessWatchlistEntry] | None, Field(alias="warning-list")] = None
    """The lists with matches that are warnings."""


class CryptoAddress(Answer):
    """A crypto address on a watchlist."""

    type: str | None = None
    """What kind of address it is."""
    address: str | None = None


class CryptoAddressMatch(Answer):
    """A watchlist that has the address."""

    name: str | None = None
    """The name of the list."""
    url: str | None = None
    """Where to read about the list."""
    list_type: Annotated[str | None, Field(alias="list-type")] = None
    """The kind of list."""
    slug: str | None = None
    """The short name of the list."""
    flag_code: Annotated[str | None, Field(alias="flag-code")] = None
    """Whose list it is, with two letters: a country or the EU."""
    entities: list[CryptoAddressOwner] | None = None
    """Who owns the address, by the list."""


class CryptoAddressOwner(Answer):
    """Somebody on a watchlist who owns crypto addresses."""

    name: str | None = None
    alias_type: Annotated[str | None, Field(alias="alias-type")] = None
    """What kind of name it is."""
    birthdates: list[PartialDate] | None = None
    crypto_addresses: Annotated[list[CryptoAddress] | None, Field(alias="crypto-addresses")] = None


class CryptoAddressQuery(Answer):
    """The address that was looked for."""

    crypto_address: Annotated[str | None, Field(alias="crypto-address")] = None
    """The address of a wallet."""


class CryptoAddressWatchlistReport(Answer):
    """A report on a crypto address on watchlists. Inferred."""

    type: Literal["report/crypto-address-watchlist"]
    """Stated."""
    id: str
    """Stated."""
    attributes: CryptoAddressWatchlistReportAttributes
    relationships: ReportRelationships | None = None


class CryptoAddressWatchlistReportAttributes(Answer):
    """The address that was looked for, and the watchlists that have it."""

    status: ReportStatus | None = None
    """How far the report is."""
    created_at: Annotated[str | None, Field(alias="created-at")] = None
    """When the report was made, in ISO 8601."""
    completed_at: Annotated[str | None, Field(alias="completed-at")] = None
    """When the report was done, in ISO 8601. Null before that."""
    redacted_at: Annotated[str | None, Field(alias="redacted-at")] = None
    """When the personal data of the report was erased, in ISO 8601. Null where it was not."""
    report_template_version_name: Annotated[
        str | None, Field(alias="report-template-version-name")
    ] = None
    """The name of the version of the report template that was used."""
    has_match: Annotated[bool | None, Field(alias="has-match")] = None
    """Whether anything was found that matches."""
    is_continuous: Annotated[bool | None, Field(alias="is-continuous")] = None
    """Whether the report has run more than once."""
    is_recurring: Annotated[bool | None, Field(alias="is-recurring")] = None
    """Whether the report is going to run again."""
    tags: list[str] | None = None
    """The names of the tags."""
    query: CryptoAddressQuery | None = None
    """The address that was looked for."""
    result: list[CryptoAddressMatch] | None = None
    """The watchlists that have it."""


class DriversLicense(Answer):
    """A driver license in a record."""

    number: str | None = None
    state: str | None = None
    """The state of the license."""


class EmailAddressReport(Answer):
    """A report on an email address. Inferred."""

    type: Literal["report/email-address"]
    """Stated."""
    id: str
    """Stated."""
    attributes: EmailAddressReportAttributes
    relationships: ReportRelationships | None = None


class EmailAddressReportAttributes(Answer):
    """What is known of an email address and its domain. Null where it is not known,
    presumably.
    """

    status: ReportStatus | None = None
    """How far the report is."""
    created_at: Annotated[str | None, Field(alias="created-at")] = None
    """When the report was made, in ISO 8601."""
    completed_at: Annotated[str | None, Field(alias="completed-at")] = None
    """When the report was done, in ISO 8601. Null before that."""
    redacted_at: Annotated[str | None, Field(alias="redacted-at")] = None
    """When the personal data of the report was erased, in ISO 8601. Null where it was not."""
    report_template_version_name: Annotated[
        str | None, Field(alias="report-template-version-name")
    ] = None
    """The name of the version of the report template that was used."""
    has_match: Annotated[bool | None, Field(alias="has-match")] = None
    """Whether anything was found that matches."""
    is_continuous: Annotated[bool | None, Field(alias="is-continuous")] = None
    """Whether the report has run more than once."""
    is_recurring: Annotated[bool | None, Field(alias="is-recurring")] = None
    """Whether the report is going to run again."""
    tags: list[str] | None = None
    """The names of the tags."""
    email_address: Annotated[str | None, Field(alias="email-address")] = None
    """The address that was looked up."""
    email_reputation: Annotated[EmailReputation | None, Field(alias="email-reputation")] = None
    """The reputation of the address."""
    email_reference_count: Annotated[int | None, Field(alias="email-reference-count")] = None
    """On how many sources the reputation rests. Deprecated."""
    email_domain_reputation: Annotated[
        EmailReputation | None, Field(alias="email-domain-reputation")
    ] = None
    """The reputation of the domain. Deprecated."""
    email_first_seen_days: Annotated[int | None, Field(alias="email-first-seen-days")] = None
    """How many days ago the address was first seen in an attack. Deprecated."""
    email_last_seen_days: Annotated[int | None, Field(alias="email-last-seen-days")] = None
    """How many days ago the address was last seen. Deprecated."""
    email_estimated_age_days: Annotated[int | None, Field(alias="email-estimated-age-days")] = None
    """For how many days the address has been there, roughly."""
    email_domain_age_days: Annotated[int | None, Field(alias="email-domain-age-days")] = None
    """For how many days the domain has been there, roughly."""
    email_credentials_leaked: Annotated[bool | None, Field(alias="email-credentials-leaked")] = None
    """Whether a leak with the address was ever found. Deprecated."""
    email_credentials_leaked_recent: Annotated[
        bool | None, Field(alias="email-credentials-leaked-recent")
    ] = None
    """Whether a leak with the address has been found of late."""
    email_data_breached: Annotated[bool | None, Field(alias="email-data-breached")] = None
    """Whether the address was part of stolen data. Deprecated."""
    email_malicious_activity_detected: Annotated[
        bool | None, Field(alias="email-malicious-activity-detected")
    ] = None
    """Whether malice was ever suspected behind the address. Deprecated."""
    email_malicious_activity_detected_recent: Annotated[
        bool | None, Field(alias="email-malicious-activity-detected-recent")
    ] = None
    """Whether malice is suspected behind the address of late."""
    email_is_blocklisted: Annotated[bool | None, Field(alias="email-is-blocklisted")] = None
    """Whether a blocklist has the address. Deprecated."""
    email_is_spam: Annotated[bool | None, Field(alias="email-is-spam")] = None
    """Whether the address is used for spam, or to trap it."""
    email_is_free_provider: Annotated[bool | None, Field(alias="email-is-free-provider")] = None
    """Whether the provider of the address is free. Deprecated."""
    email_is_disposable: Annotated[bool | None, Field(alias="email-is-disposable")] = None
    """Whether the address was made for a short time."""
    email_is_deliverable: Annotated[bool | None, Field(alias="email-is-deliverable")] = None
    """Whether mail arrives at the address."""
    email_is_valid_mx: Annotated[bool | None, Field(alias="email-is-valid-mx")] = None
    """Whether the MX record of the domain is valid."""
    email_is_spoofable: Annotated[bool | None, Field(alias="email-is-spoofable")] = None
    """Whether somebody else can send in the name of the address. Deprecated."""
    email_is_spf_strict: Annotated[bool | None, Field(alias="email-is-spf-strict")] = None
    """Whether the SPF record of the domain is strict enough. Deprecated."""
    email_is_dmarc_enforced: Annotated[bool | None, Field(alias="email-is-dmarc-enforced")] = None
    """Whether the domain enforces DMARC. Deprecated."""
    age_estimated_13_plus: Annotated[bool | None, Field(alias="age-estimated-13-plus")] = None
    """Whether the user of the address is 13 or older, as far as can be told."""
    age_estimated_16_plus: Annotated[bool | None, Field(alias="age-estimated-16-plus")] = None
    """Whether the user of the address is 16 or older, as far as can be told."""
    age_estimated_18_plus: Annotated[bool | None, Field(alias="age-estimated-18-plus")] = None
    """Whether the user of the address is 18 or older, as far as can be told."""
    email_is_suspicious: Annotated[bool | None, Field(alias="email-is-suspicious")] = None
    """Whether there is a risk in the address."""
    email_domain_exists: Annotated[bool | None, Field(alias="email-domain-exists")] = None
    email_domain: Annotated[str | None, Field(alias="email-domain")] = None
    """The domain of the address."""


class IdentityRecord(Answer):
    """What one record says about a person."""

    names: list[IdentityRecordName] | None = None
    birthdates: list[str] | None = None
    addresses: list[IdentityRecordAddress] | None = None
    social_security_numbers: Annotated[list[str] | None, Field(alias="social-security-numbers")] = (
        None
    )
    phone_numbers: Annotated[list[str] | None, Field(alias="phone-numbers")] = None
    email_addresses: Annotated[list[str] | None, Field(alias="email-addresses")] = None
    deceased: bool | None = None
    """Whether the person has died."""
    deceased_date: Annotated[str | None, Field(alias="deceased-date")] = None
    """When the person died."""
    drivers_licenses: Annotated[list[DriversLicense] | None, Field(alias="drivers-licenses")] = None


class IdentityRecordAddress(Answer):
    """An address in a record."""

    country_code: Annotated[str | None, Field(alias="country-code")] = None
    street_1: Annotated[str | None, Field(alias="street-1")] = None
    street_2: Annotated[str | None, Field(alias="street-2")] = None
    city: str | None = None
    postal_code: Annotated[str | None, Field(alias="postal-code")] = None
    longitude: float | None = None
    latitude: float | None = None
    subdivision: str | None = None
    """A state, a province or the like."""
    date_first_seen: Annotated[str | None, Field(alias="date-first-seen")] = None
    """When the address first appeared."""
    date_last_seen: Annotated[str | None, Field(alias="date-last-seen")] = None
    """When the address last appeared."""


class IdentityRecordName(Answer):
    """A name in a record."""

    name_full: Annotated[str | None, Field(alias="name-full")] = None
    name_first: Annotated[str | None, Field(alias="name-first")] = None
    name_middle: Annotated[str | None, Field(alias="name-middle")] = None
    name_last: Annotated[str | None, Field(alias="name-last")] = None


class IndustryClassification(Answer):
    """What a business does, in the words of a classification."""

    code: str | None = None
    """The code of the classification."""
    title: str | None = None
    """What the code stands for."""
    type: str | None = None
    """Presumably the classification that the code belongs to."""


class PartialDate(Answer):
    """A date, as exact as it is known."""

    granularity: str | None = None
    """How exact the date is; `day` and `year` are shown."""
    day: str | None = None
    """Two digits."""
    month: str | None = None
    """Two digits."""
    year: str | None = None
    """Four digits."""


class PhoneNumberReport(Answer):
    """A report on the risk of a phone number. Inferred."""

    type: Literal["report/phone-number"]
    """Stated."""
    id: str
    """Stated."""
    attributes: PhoneNumberReportAttributes
    relationships: ReportRelationships | None = None


class PhoneNumberReportAttributes(Answer):
    """What is known of a phone number, and how risky it is."""

    status: ReportStatus | None = None
    """How far the report is."""
    created_at: Annotated[str | None, Field(alias="created-at")] = None
    """When the report was made, in ISO 8601."""
    completed_at: Annotated[str | None, Field(alias="completed-at")] = None
    """When the report was done, in ISO 8601. Null before that."""
    redacted_at: Annotated[str | None, Field(alias="redacted-at")] = None
    """When the personal data of the report was erased, in ISO 8601. Null where it was not."""
    report_template_version_name: Annotated[
        str | None, Field(alias="report-template-version-name")
    ] = None
    """The name of the version of the report template that was used."""
    has_match: Annotated[bool | None, Field(alias="has-match")] = None
    """Whether anything was found that matches."""
    is_continuous: Annotated[bool | None, Field(alias="is-continuous")] = None
    """Whether the report has run more than once."""
    is_recurring: Annotated[bool | None, Field(alias="is-recurring")] = None
    """Whether the report is going to run again."""
    tags: list[str] | None = None
    """The names of the tags."""
    phone_number: Annotated[str | None, Field(alias="phone-number")] = None
    """The number that was looked up."""
    phone_type: Annotated[PhoneType | None, Field(alias="phone-type")] = None
    """What kind of number it is."""
    phone_carrier: Annotated[str | None, Field(alias="phone-carrier")] = None
    """The company that runs the number."""
    phone_city: Annotated[str | None, Field(alias="phone-city")] = None
    """The city that the number belongs to."""
    phone_subdivision: Annotated[str | None, Field(alias="phone-subdivision")] = None
    """The state, the province or the like that the number belongs to."""
    phone_country_code: Annotated[str | None, Field(alias="phone-country-code")] = None
    """The country that the number belongs to, with two letters as in ISO 3166-1."""
    phone_risk_level: Annotated[str | None, Field(alias="phone-risk-level")] = None
    """How risky the number is, from low to high; `medium-low` is shown."""
    phone_risk_recommendation: Annotated[
        PhoneRiskRecommendation | None, Field(alias="phone-risk-recommendation")
    ] = None
    """What to do about the number."""
    phone_risk_score: Annotated[int | None, Field(alias="phone-risk-score")] = None
    """How risky the number is, out of 1000."""
    phone_risk_sim_swap: Annotated[SimSwapRisk | None, Field(alias="phone-risk-sim-swap")] = None
    """How likely its SIM was swapped by fraud."""


class PoliticalAssociate(Answer):
    """Somebody close to a politically exposed person."""

    name: str | None = None
    relationship: str | None = None
    """What they are to the person."""
    topics: list[str] | None = None
    """What makes them exposed, such as `Close associate`."""


class PoliticalPosition(Answer):
    """An office of a politically exposed person."""

    pep_class: Annotated[str | None, Field(alias="pep-class")] = None
    """How high the office is; `pep-class-1` is shown."""
    source_key: Annotated[str | None, Field(alias="source-key")] = None
    """The key of the office in its source."""
    name: str | None = None
    topics: list[str] | None = None
    """What kind of office it is."""
    start_date: Annotated[str | None, Field(alias="start-date")] = None
    """A date is shown."""
    end_date: Annotated[str | None, Field(alias="end-date")] = None
    """A date is shown."""


class PoliticalReference(Answer):
    """An organization that a politically exposed person belongs to, or a page about the
    person.
    """

    source_key: Annotated[str | None, Field(alias="source-key")] = None
    """The key of it in its source."""
    name: str | None = None
    """The name of the organization, or the URL of the page."""


class PoliticalSource(Answer):
    """A source on politically exposed people."""

    url: str | None = None
    name: str | None = None
    flag_code: Annotated[str | None, Field(alias="flag-code")] = None
    """The country of the source."""


class PoliticallyExposedPersonIgnored(Answer):
    """Somebody who was found and is ignored."""

    ignored_at: Annotated[datetime | None, Field(alias="ignored-at")] = None
    run_history_completed_at: Annotated[
        datetime | None, Field(alias="run-history-completed-at")
    ] = None
    """When the run was completed that found the match."""
    match: PoliticallyExposedPersonIgnoredMatch | None = None
    """What is ignored."""
    user: str | None = None
    """The user who ignored it."""
    ignore_reason: Annotated[str | None, Field(alias="ignore-reason")] = None
    """Why it is ignored."""
    is_internal: Annotated[bool | None, Field(alias="is-internal")] = None
    """Whether the entry is an internal one; of whom is not documented."""


class PoliticallyExposedPersonIgnoredMatch(Answer):
    """Who was found, as it was when it was ignored."""

    entity_id: Annotated[str | None, Field(alias="entity-id")] = None
    """The id under which the person was found."""
    name: str | None = None
    birthdates: list[date] | None = None
    death_dates: Annotated[list[date] | None, Field(alias="death-dates")] = None
    locations: list[str] | None = None
    country: str | None = None
    """The name of the country."""
    sex: str | None = None
    positions: list[PoliticalPosition] | None = None
    """The offices of the person."""
    associates: list[PoliticalAssociate] | None = None
    """People who are close to the person."""
    affiliations: list[PoliticalReference] | None = None
    """What the person belongs to."""
    related_urls: Annotated[list[PoliticalReference] | None, Field(alias="related-urls")] = None
    """Pages about the person; the URL is the name of each."""
    images: list[str] | None = None
    """URLs of pictures."""
    sources: PoliticalSource | None = None
    """Where all this comes from."""
    match_types: Annotated[list[str] | None, Field(alias="match-types")] = None
    """How the person matches, such as `aka-exact`."""
    pep_type: Annotated[str | None, Field(alias="pep-type")] = None
    """In what way the person is politically exposed."""


class PoliticallyExposedPersonMatch(Answer):
    """A politically exposed person, or somebody close to one."""

    entity_id: Annotated[str | None, Field(alias="entity-id")] = None
    """The id under which the person was found."""
    name: str | None = None
    birthdates: list[date] | None = None
    death_dates: Annotated[list[str | None] | None, Field(alias="death-dates")] = None
    locations: list[str | None] | None = None
    country: str | None = None
    """The name of the country."""
    sex: str | None = None
    topics: list[str] | None = None
    """What makes the person exposed, such as `PEP`."""
    positions: list[PoliticalPosition] | None = None
    """The offices of the person."""
    associates: list[PoliticalAssociate] | None = None
    """People who are close to the person."""
    affiliations: list[PoliticalReference] | None = None
    """What the person belongs to."""
    related_urls: Annotated[list[PoliticalReference] | None, Field(alias="related-urls")] = None
    """Pages about the person; the URL is the name of each."""
    images: list[str | None] | None = None
    sources: dict[str, PoliticalSource] | None = None
    """Where all this comes from, presumably by `source-key`."""
    match_types: Annotated[list[str] | None, Field(alias="match-types")] = None
    """How the person matches, such as `aka-exact`."""
    pep_type: Annotated[str | None, Field(alias="pep-type")] = None
    """In what way the person is politically exposed."""


class PoliticallyExposedPersonQuery(Answer):
    """The person that was looked for."""

    name_first: Annotated[str | None, Field(alias="name-first")] = None
    name_middle: Annotated[str | None, Field(alias="name-middle")] = None
    name_last: Annotated[str | None, Field(alias="name-last")] = None
    term: str | None = None
    """The whole name, in one text."""
    birthdate: str | None = None
    """As in 1985-03-24."""
    country_code: Annotated[str | None, Field(alias="country-code")] = None
    """Two letters, as in ISO 3166-1."""


class PoliticallyExposedPersonReport(Answer):
    """A report on whether a person is politically exposed. Inferred."""

    type: Literal["report/politically-exposed-person"]
    """Stated."""
    id: str
    """Stated."""
    attributes: PoliticallyExposedPersonReportAttributes
    relationships: ReportRelationships | None = None


class PoliticallyExposedPersonReportAttributes(Answer):
    """The person that was looked for, and who was found."""

    status: ReportStatus | None = None
    """How far the report is."""
    created_at: Annotated[str | None, Field(alias="created-at")] = None
    """When the report was made, in ISO 8601."""
    completed_at: Annotated[str | None, Field(alias="completed-at")] = None
    """When the report was done, in ISO 8601. Null before that."""
    redacted_at: Annotated[str | None, Field(alias="redacted-at")] = None
    """When the personal data of the report was erased, in ISO 8601. Null where it was not."""
    report_template_version_name: Annotated[
        str | None, Field(alias="report-template-version-name")
    ] = None
    """The name of the version of the report template that was used."""
    has_match: Annotated[bool | None, Field(alias="has-match")] = None
    """Whether anything was found that matches."""
    is_continuous: Annotated[bool | None, Field(alias="is-continuous")] = None
    """Whether the report has run more than once."""
    is_recurring: Annotated[bool | None, Field(alias="is-recurring")] = None
    """Whether the report is going to run again."""
    tags: list[str] | None = None
    """The names of the tags."""
    query: PoliticallyExposedPersonQuery | None = None
    """The person that was looked for."""
    result: list[PoliticallyExposedPersonMatch] | None = None
    """Who was found."""
    ignore_list: Annotated[
        list[PoliticallyExposedPersonIgnored] | None, Field(alias="ignore-list")
    ] = None
    """Who was found and is ignored."""


class ProfileEducation(Answer):
    """A school that a person went to."""

    start_date: Annotated[str | None, Field(alias="start-date")] = None
    """A text; a year is shown."""
    end_date: Annotated[str | None, Field(alias="end-date")] = None
    """A text; a year is shown."""
    school_name: Annotated[str | None, Field(alias="school-name")] = None
    school_type: Annotated[str | None, Field(alias="school-type")] = None


class ProfileEmail(Answer):
    """An email address of a person."""

    address: str | None = None
    type: str | None = None
    """What kind of email address it is."""


class ProfileExperience(Answer):
    """A post that a person had."""

    end_date: Annotated[str | None, Field(alias="end-date")] = None
    """A text; a year is shown."""
    start_date: Annotated[str | None, Field(alias="start-date")] = None
    """A text; a year is shown."""
    company_name: Annotated[str | None, Field(alias="company-name")] = None
    title_name: Annotated[str | None, Field(alias="title-name")] = None
    """What the person was there."""


class ProfileLocation(Answer):
    """A place, with names in lower case in what is shown."""

    locality: str | None = None
    """The city."""
    region: str | None = None
    """A state, a province or the like."""
    country: str | None = None
    continent: str | None = None
    street_address: Annotated[str | None, Field(alias="street-address")] = None
    address_line_2: Annotated[str | None, Field(alias="address-line-2")] = None
    postal_code: Annotated[str | None, Field(alias="postal-code")] = None


class ProfileNonAuthoritativeQuery(Answer):
    """The person that was looked up."""

    name_first: Annotated[str | None, Field(alias="name-first")] = None
    name_middle: Annotated[str | None, Field(alias="name-middle")] = None
    name_last: Annotated[str | None, Field(alias="name-last")] = None
    address_city: Annotated[str | None, Field(alias="address-city")] = None
    address_subdivision: Annotated[str | None, Field(alias="address-subdivision")] = None
    """A state, a province or the like."""
    address_postal_code: Annotated[str | None, Field(alias="address-postal-code")] = None
    address_street_1: Annotated[str | None, Field(alias="address-street-1")] = None
    address_street_2: Annotated[str | None, Field(alias="address-street-2")] = None
    address_country_code: Annotated[str | None, Field(alias="address-country-code")] = None
    """Two letters, in what is shown."""
    email_address: Annotated[str | None, Field(alias="email-address")] = None
    phone_number: Annotated[str | None, Field(alias="phone-number")] = None
    birthdate: str | None = None
    """As in 1985-03-24."""


class ProfileNonAuthoritativeReport(Answer):
    """A report on what sources without authority know of a person. Inferred."""

    type: Literal["report/profile-non-authoritative"]
    """Stated."""
    id: str
    """Stated."""
    attributes: ProfileNonAuthoritativeReportAttributes
    relationships: ReportRelationships | None = None


class ProfileNonAuthoritativeReportAttributes(Answer):
    """The person that was looked up, and what was found."""

    status: ReportStatus | None = None
    """How far the report is."""
    created_at: Annotated[str | None, Field(alias="created-at")] = None
    """When the report was made, in ISO 8601."""
    completed_at: Annotated[str | None, Field(alias="completed-at")] = None
    """When the report was done, in ISO 8601. Null before that."""
    redacted_at: Annotated[str | None, Field(alias="redacted-at")] = None
    """When the personal data of the report was erased, in ISO 8601. Null where it was not."""
    report_template_version_name: Annotated[
        str | None, Field(alias="report-template-version-name")
    ] = None
    """The name of the version of the report template that was used."""
    has_match: Annotated[bool | None, Field(alias="has-match")] = None
    """Whether anything was found that matches."""
    is_continuous: Annotated[bool | None, Field(alias="is-continuous")] = None
    """Whether the report has run more than once."""
    is_recurring: Annotated[bool | None, Field(alias="is-recurring")] = None
    """Whether the report is going to run again."""
    tags: list[str] | None = None
    """The names of the tags."""
    query: ProfileNonAuthoritativeQuery | None = None
    """The person that was looked up."""
    result: ProfileNonAuthoritativeResult | None = None
    """What was found."""


class ProfileNonAuthoritativeResult(Answer):
    """What sources without authority know of a person."""

    name: str | None = None
    birthdate: str | None = None
    """As in 1985-03-24."""
    emails: list[ProfileEmail] | None = None
    phone_numbers: Annotated[list[str] | None, Field(alias="phone-numbers")] = None
    location: ProfileLocation | None = None
    education: list[ProfileEducation] | None = None
    experience: list[ProfileExperience] | None = None
    social_media_profiles: Annotated[
        list[SocialMediaProfile] | None, Field(alias="social-media-profiles")
    ] = None


class ProfileReport(Answer):
    """A report on what is known of a person. Inferred."""

    type: Literal["report/profile"]
    """Stated."""
    id: str
    """Stated."""
    attributes: ProfileReportAttributes
    relationships: ReportRelationships | None = None


class ProfileReportAttributes(Answer):
    """The person that was looked up, and the records that were found."""

    status: ReportStatus | None = None
    """How far the report is."""
    created_at: Annotated[str | None, Field(alias="created-at")] = None
    """When the report was made, in ISO 8601."""
    completed_at: Annotated[str | None, Field(alias="completed-at")] = None
    """When the report was done, in ISO 8601. Null before that."""
    redacted_at: Annotated[str | None, Field(alias="redacted-at")] = None
    """When the personal data of the report was erased, in ISO 8601. Null where it was not."""
    report_template_version_name: Annotated[
        str | None, Field(alias="report-template-version-name")
    ] = None
    """The name of the version of the report template that was used."""
    has_match: Annotated[bool | None, Field(alias="has-match")] = None
    """Whether anything was found that matches."""
    is_continuous: Annotated[bool | None, Field(alias="is-continuous")] = None
    """Whether the report has run more than once."""
    is_recurring: Annotated[bool | None, Field(alias="is-recurring")] = None
    """Whether the report is going to run again."""
    tags: list[str] | None = None
    """The names of the tags."""
    name_first: Annotated[str | None, Field(alias="name-first")] = None
    name_last: Annotated[str | None, Field(alias="name-last")] = None
    birthdate: date | None = None
    """As in 1985-03-24."""
    social_security_number: Annotated[str | None, Field(alias="social-security-number")] = None
    """The whole number."""
    social_security_number_last_4: Annotated[
        str | None, Field(alias="social-security-number-last-4")
    ] = None
    """The last four digits."""
    address_street_1: Annotated[str | None, Field(alias="address-street-1")] = None
    address_street_2: Annotated[str | None, Field(alias="address-street-2")] = None
    address_city: Annotated[str | None, Field(alias="address-city")] = None
    address_subdivision: Annotated[str | None, Field(alias="address-subdivision")] = None
    """A state, a province or the like."""
    address_subdivision_abbr: Annotated[str | None, Field(alias="address-subdivision-abbr")] = None
    """The abbreviation of the subdivision."""
    address_postal_code: Annotated[str | None, Field(alias="address-postal-code")] = None
    address_postal_code_abbr: Annotated[str | None, Field(alias="address-postal-code-abbr")] = None
    """A shorter postal code, where there is one."""
    phone_number: Annotated[str | None, Field(alias="phone-number")] = None
    identity_records: Annotated[list[IdentityRecord] | None, Field(alias="identity-records")] = None
    """The records that match the person."""
    omitted_identity_records: Annotated[
        list[IdentityRecord] | None, Field(alias="omitted-identity-records")
    ] = None
    """The records that were found but do not match the person."""


class RegistryRecord(Answer):
    """The entry of a business in a register."""

    type: str | None = None
    """The kind of register; `us_secretary_of_state` is shown."""
    issue_date: Annotated[date | None, Field(alias="issue-date")] = None
    """When the business was registered."""
    issuing_authority: Annotated[str | None, Field(alias="issuing-authority")] = None
    """Who registered the business."""
    file_number: Annotated[str | None, Field(alias="file-number")] = None
    """The number of the registration."""
    documents_status: Annotated[str | None, Field(alias="documents-status")] = None
    """How far the search for documents is: `pending`, `completed` or `errored`. Null where
    none was asked for.
    """
    registered_name: Annotated[str | None, Field(alias="registered-name")] = None
    """The name under which the business is registered."""
    registration_type: Annotated[str | None, Field(alias="registration-type")] = None
    """Such as domestic or foreign."""
    status: RegistryRecordStatus | None = None
    """Whether the registration stands."""
    registration_state: Annotated[str | None, Field(alias="registration-state")] = None
    """The state or the like of the register."""
    addresses: list[BusinessAddress] | None = None


class RegistryRecordStatus(Answer):
    """Whether a registration stands, in two ways."""

    raw: str | None = None
    """As the register has it."""
    standardized: str | None = None
    """As Persona calls it, for all registers alike."""


class ReportRelationships(Answer):
    """What a report is related to."""

    inquiry: ToOneOrNone | None = None
    """Type `inquiry`."""
    account: ToOneOrNone | None = None
    """Type `account`."""
    transaction: ToOneOrNone | None = None
    """Type `transaction`."""
    report_template: Annotated[ToOne | None, Field(alias="report-template")] = None
    """What the report was made from. The type starts with `report-template/`."""


class SentilinkScore(Answer):
    """A score of SentiLink."""

    name: str | None = None
    """Which score it is, such as `sentilink_abuse_score`."""
    score: int | None = None
    version: str | None = None
    """The version of what computed the score."""
    reason_codes: Annotated[list[str] | None, Field(alias="reason-codes")] = None
    """What speaks for the score, in codes that are not documented."""


class SentilinkScoresQuery(Answer):
    """The person that was judged."""

    birthdate: date | None = None
    name_first: Annotated[str | None, Field(alias="name-first")] = None
    name_last: Annotated[str | None, Field(alias="name-last")] = None
    address_street_1: Annotated[str | None, Field(alias="address-street-1")] = None
    address_city: Annotated[str | None, Field(alias="address-city")] = None
    address_subdivision: Annotated[str | None, Field(alias="address-subdivision")] = None
    """A state, a province or the like. In the United States, with its whole name."""
    address_postal_code: Annotated[str | None, Field(alias="address-postal-code")] = None
    address_country_code: Annotated[str | None, Field(alias="address-country-code")] = None
    social_security_number: Annotated[str | None, Field(alias="social-security-number")] = None
    """Of the United States, with its hyphens."""
    user_id: Annotated[str | None, Field(alias="user-id")] = None
    """The reference id of the person."""
    phone_number: Annotated[str | None, Field(alias="phone-number")] = None
    email_address: Annotated[str | None, Field(alias="email-address")] = None


class SentilinkScoresReport(Answer):
    """A report with scores of SentiLink. Inferred."""

    type: Literal["report/integration/sentilink-scores"]
    """Stated."""
    id: str
    """Stated."""
    attributes: SentilinkScoresReportAttributes
    relationships: ReportRelationships | None = None


class SentilinkScoresReportAttributes(Answer):
    """The person that was judged, and the scores."""

    status: ReportStatus | None = None
    """How far the report is."""
    created_at: Annotated[str | None, Field(alias="created-at")] = None
    """When the report was made, in ISO 8601."""
    completed_at: Annotated[str | None, Field(alias="completed-at")] = None
    """When the report was done, in ISO 8601. Null before that."""
    redacted_at: Annotated[str | None, Field(alias="redacted-at")] = None
    """When the personal data of the report was erased, in ISO 8601. Null where it was not."""
    report_template_version_name: Annotated[
        str | None, Field(alias="report-template-version-name")
    ] = None
    """The name of the version of the report template that was used."""
    has_match: Annotated[bool | None, Field(alias="has-match")] = None
    """Whether anything was found that matches."""
    is_continuous: Annotated[bool | None, Field(alias="is-continuous")] = None
    """Whether the report has run more than once."""
    is_recurring: Annotated[bool | None, Field(alias="is-recurring")] = None
    """Whether the report is going to run again."""
    tags: list[str] | None = None
    """The names of the tags."""
    query: SentilinkScoresQuery | None = None
    """The person that was judged."""
    result: SentilinkScoresResult | None = None
    """What SentiLink answered."""


class SentilinkScoresResult(Answer):
    """What SentiLink answered."""

    application_id: Annotated[str | None, Field(alias="application-id")] = None
    customer_id: Annotated[str | None, Field(alias="customer-id")] = None
    environment: str | None = None
    notes: str | None = None
    scores: list[SentilinkScore] | None = None
    status: str | None = None
    """`passed` is shown."""
    transaction_id: Annotated[str | None, Field(alias="transaction-id")] = None


class SocialMediaProfile(Answer):
    """A profile of a person on social media."""

    network: str | None = None
    """Where the profile is; `linkedin` is shown."""
    url: str | None = None
    """Shown without `https://`."""
    username: str | None = None


class SocialMediaReport(Answer):
    """A report on the social media profiles of a person. Inferred."""

    type: Literal["report/social-media"]
    """Stated."""
    id: str
    """Stated."""
    attributes: SocialMediaReportAttributes
    relationships: ReportRelationships | None = None


class SocialMediaReportAttributes(Answer):
    """The person that was looked up, and the profiles that were found. URLs are shown without
    `https://`.
    """

    status: ReportStatus | None = None
    """How far the report is."""
    created_at: Annotated[str | None, Field(alias="created-at")] = None
    """When the report was made, in ISO 8601."""
    completed_at: Annotated[str | None, Field(alias="completed-at")] = None
    """When the report was done, in ISO 8601. Null before that."""
    redacted_at: Annotated[str | None, Field(alias="redacted-at")] = None
    """When the personal data of the report was erased, in ISO 8601. Null where it was not."""
    report_template_version_name: Annotated[
        str | None, Field(alias="report-template-version-name")
    ] = None
    """The name of the version of the report template that was used."""
    has_match: Annotated[bool | None, Field(alias="has-match")] = None
    """Whether anything was found that matches."""
    is_continuous: Annotated[bool | None, Field(alias="is-continuous")] = None
    """Whether the report has run more than once."""
    is_recurring: Annotated[bool | None, Field(alias="is-recurring")] = None
    """Whether the report is going to run again."""
    tags: list[str] | None = None
    """The names of the tags."""
    name_first: Annotated[str | None, Field(alias="name-first")] = None
    name_last: Annotated[str | None, Field(alias="name-last")] = None
    birthdate: str | None = None
    """As in 1985-03-24."""
    phone_number: Annotated[str | None, Field(alias="phone-number")] = None
    email_address: Annotated[str | None, Field(alias="email-address")] = None
    address_city: Annotated[str | None, Field(alias="address-city")] = None
    address_subdivision: Annotated[str | None, Field(alias="address-subdivision")] = None
    """A state, a province or the like."""
    linkedin_url: Annotated[str | None, Field(alias="linkedin-url")] = None
    linkedin_username: Annotated[str | None, Field(alias="linkedin-username")] = None
    linkedin_id: Annotated[str | None, Field(alias="linkedin-id")] = None
    facebook_url: Annotated[str | None, Field(alias="facebook-url")] = None
    facebook_username: Annotated[str | None, Field(alias="facebook-username")] = None
    facebook_id: Annotated[str | None, Field(alias="facebook-id")] = None
    twitter_url: Annotated[str | None, Field(alias="twitter-url")] = None
    twitter_username: Annotated[str | None, Field(alias="twitter-username")] = None
    github_url: Annotated[str | None, Field(alias="github-url")] = None
    github_username: Annotated[str | None, Field(alias="github-username")] = None
    instagram_url: Annotated[str | None, Field(alias="instagram-url")] = None
    instagram_username: Annotated[str | None, Field(alias="instagram-username")] = None


class SyntheticReport(Answer):
    """A report on whether an identity is synthetic. Inferred."""

    type: Literal["report/synthetic"]
    """Stated."""
    id: str
    """Stated."""
    attributes: SyntheticReportAttributes
    relationships: ReportRelationships | None = None


class SyntheticReportAttributes(Answer):
    """The scores of SentiLink for an identity. What their limits are is not documented."""

    status: ReportStatus | None = None
    """How far the report is."""
    created_at: Annotated[str | None, Field(alias="created-at")] = None
    """When the report was made, in ISO 8601."""
    completed_at: Annotated[str | None, Field(alias="completed-at")] = None
    """When the report was done, in ISO 8601. Null before that."""
    redacted_at: Annotated[str | None, Field(alias="redacted-at")] = None
    """When the personal data of the report was erased, in ISO 8601. Null where it was not."""
    report_template_version_name: Annotated[
        str | None, Field(alias="report-template-version-name")
    ] = None
    """The name of the version of the report template that was used."""
    has_match: Annotated[bool | None, Field(alias="has-match")] = None
    """Whether anything was found that matches."""
    is_continuous: Annotated[bool | None, Field(alias="is-continuous")] = None
    """Whether the report has run more than once."""
    is_recurring: Annotated[bool | None, Field(alias="is-recurring")] = None
    """Whether the report is going to run again."""
    tags: list[str] | None = None
    """The names of the tags."""
    sentilink_abuse_score: Annotated[int | None, Field(alias="sentilink-abuse-score")] = None
    sentilink_first_party_synthetic_score: Annotated[
        int | None, Field(alias="sentilink-first-party-synthetic-score")
    ] = None
    sentilink_third_party_synthetic_score: Annotated[
        int | None, Field(alias="sentilink-third-party-synthetic-score")
    ] = None


class WatchlistEntity(Answer):
    """Somebody on a watchlist."""

    name: str | None = None
    alias_type: Annotated[WatchlistEntityAliasType | None, Field(alias="alias-type")] = None
    """What kind of name it is."""
    birthdates: list[PartialDate] | None = None
    group_id: Annotated[str | None, Field(alias="group-id")] = None
    """What the entries of one entity on a list have in common, presumably. Shown on ignored
    ones only.
    """


class WatchlistIgnored(Answer):
    """A match that is ignored."""

    ignored_at: Annotated[datetime | None, Field(alias="ignored-at")] = None
    run_history_completed_at: Annotated[
        datetime | None, Field(alias="run-history-completed-at")
    ] = None
    """When the run was completed that found the match."""
    match: WatchlistMatch | None = None
    """What is ignored."""
    user: str | None = None
    """The user who ignored it."""
    ignore_reason: Annotated[str | None, Field(alias="ignore-reason")] = None
    """Why it is ignored."""


class WatchlistMatch(Answer):
    """A watchlist, and who on it matches."""

    name: str | None = None
    """The name of the list."""
    url: str | None = None
    """Where to read about the list."""
    list_type: Annotated[str | None, Field(alias="list-type")] = None
    """The kind of list."""
    list_types: Annotated[list[str] | None, Field(alias="list-types")] = None
    """The kinds of list; `sanction` is shown."""
    slug: str | None = None
    """The short name of the list."""
    flag_code: Annotated[str | None, Field(alias="flag-code")] = None
    """Whose list it is, with two letters: a country or the EU."""
    entities: list[WatchlistEntity] | None = None
    """Who on the list matches."""


class WatchlistReport(Answer):
    """A report on a person on watchlists. Inferred."""

    type: Literal["report/watchlist"]
    """Stated."""
    id: str
    """Stated."""
    attributes: WatchlistReportAttributes
    relationships: ReportRelationships | None = None


class WatchlistReportAttributes(Answer):
    """The person that was looked for, and the watchlists with somebody who matches."""

    status: ReportStatus | None = None
    """How far the report is."""
    created_at: Annotated[str | None, Field(alias="created-at")] = None
    """When the report was made, in ISO 8601."""
    completed_at: Annotated[str | None, Field(alias="completed-at")] = None
    """When the report was done, in ISO 8601. Null before that."""
    redacted_at: Annotated[str | None, Field(alias="redacted-at")] = None
    """When the personal data of the report was erased, in ISO 8601. Null where it was not."""
    report_template_version_name: Annotated[
        str | None, Field(alias="report-template-version-name")
    ] = None
    """The name of the version of the report template that was used."""
    has_match: Annotated[bool | None, Field(alias="has-match")] = None
    """Whether anything was found that matches."""
    is_continuous: Annotated[bool | None, Field(alias="is-continuous")] = None
    """Whether the report has run more than once."""
    is_recurring: Annotated[bool | None, Field(alias="is-recurring")] = None
    """Whether the report is going to run again."""
    tags: list[str] | None = None
    """The names of the tags."""
    name_first: Annotated[str | None, Field(alias="name-first")] = None
    name_middle: Annotated[str | None, Field(alias="name-middle")] = None
    name_last: Annotated[str | None, Field(alias="name-last")] = None
    term: str | None = None
    """The whole name that was looked for, in one text."""
    birthdate: str | None = None
    """As in 1985-03-24."""
    country_code: Annotated[str | None, Field(alias="country-code")] = None
    """Two letters, as in ISO 3166-1."""
    matched_lists: Annotated[list[WatchlistMatch] | None, Field(alias="matched-lists")] = None
    """The lists with somebody who matches."""
    ignore_list: Annotated[list[WatchlistIgnored] | None, Field(alias="ignore-list")] = None
    """Matches that are ignored."""


Report = TypeAliasType(
    "Report",
    Annotated[
        AddressLookupReport
        | AdverseMediaReport
        | BusinessAdverseMediaReport
        | BusinessAssociatedPersonsReport
        | BusinessRegistrationsLookupReport
        | BusinessLookupReport
        | BusinessWatchlistReport
        | CryptoAddressWatchlistReport
        | EmailAddressReport
        | PhoneNumberReport
        | PoliticallyExposedPersonReport
        | ProfileReport
        | ProfileNonAuthoritativeReport
        | SentilinkScoresReport
        | SocialMediaReport
        | SyntheticReport
        | WatchlistReport,
        Field(discriminator="type"),
    ],
)
"""A report. The type says what was looked up, and what `attributes` holds."""
