"""Models of answers: several resources."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, Any, ClassVar, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Answer

ApiVersion = TypeAliasType(
    "ApiVersion",
    Literal[
        "2025-12-08",
        "2025-10-27",
        "2023-01-05",
        "2022-09-01",
        "2021-08-18",
        "2021-07-05",
        "2021-02-21",
        "2020-05-18",
    ]
    | str,
)
"""A dated version of the API. Versions that are not listed are possible."""


CaseTemplateStatus = TypeAliasType("CaseTemplateStatus", Literal["active", "archived"] | str)
"""Whether the case template is in use (`active`) or was put away (`archived`)."""


DocumentStatus = TypeAliasType(
    "DocumentStatus", Literal["initiated", "submitted", "processed", "errored"] | str
)
"""How far a document is."""


EmailReputation = TypeAliasType("EmailReputation", Literal["high", "medium", "low"] | str)
"""How good the reputation of an email address or a domain is."""


FieldConfigRedactionPolicy = TypeAliasType(
    "FieldConfigRedactionPolicy", Literal["none", "never"] | str
)
"""Whether a value can be redacted on request (`none`) or never is (`never`)."""


FieldConfigWritePolicy = TypeAliasType(
    "FieldConfigWritePolicy", Literal["none", "write_once"] | str
)
"""Whether a value can be written over (`none`) or stays once it is set (`write_once`)."""


GovernmentIdDocumentDesignation = TypeAliasType(
    "GovernmentIdDocumentDesignation",
    Literal[
        "commercial",
        "global_entry",
        "learners",
        "limited_term",
        "nexus",
        "non_domiciled",
        "permanent_resident",
        "provisional",
        "real_id",
        "restricted",
        "temporary",
        "veteran",
        "work_not_permitted",
    ]
    | str,
)
"""What a government ID says about the person or itself."""


InquirySessionStatus = TypeAliasType(
    "InquirySessionStatus", Literal["new", "active", "expired"] | str
)
"""How far an inquiry session is."""


InquiryStatus = TypeAliasType(
    "InquiryStatus",
    Literal[
        "created",
        "pending",
        "completed",
        "expired",
        "failed",
        "needs_review",
        "approved",
        "declined",
    ]
    | str,
)
"""How far an inquiry is."""


InquiryTemplateStatus = TypeAliasType("InquiryTemplateStatus", Literal["active", "inactive"] | str)
"""Whether inquiries can be made from an inquiry template."""


InquiryTemplateVersionStatus = TypeAliasType(
    "InquiryTemplateVersionStatus", Literal["published", "draft"] | str
)
"""Whether a version was published or is a draft."""


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


SelfieCaptureMethod = TypeAliasType("SelfieCaptureMethod", Literal["photo", "video"] | str)
"""Whether a selfie is of photos or a video."""


SelfiePhotoPage = TypeAliasType(
    "SelfiePhotoPage", Literal["left_photo", "center_photo", "right_photo"] | str
)
"""Which way the face looks in a photo of a selfie."""


SimSwapRisk = TypeAliasType(
    "SimSwapRisk", Literal["very-low", "low", "medium", "high", "N/A"] | str
)
"""How likely a SIM was swapped by fraud."""


StringSanitizer = TypeAliasType("StringSanitizer", Literal["html"] | str)
"""What a text is cleaned of."""


VerificationCheckRequirement = TypeAliasType(
    "VerificationCheckRequirement", Literal["required", "not_required", "requires_retry"] | str
)
"""What a verification makes of a check: whether it has to pass, or calls for another try."""


VerificationCheckStatus = TypeAliasType(
    "VerificationCheckStatus", Literal["passed", "failed", "not_applicable"] | str
)
"""The outcome of a check."""


VerificationStatus = TypeAliasType(
    "VerificationStatus",
    Literal[
        "initiated",
        "submitted",
        "tentatively_passed",
        "tentatively_failed",
        "passed",
        "failed",
        "requires_retry",
        "skipped",
        "canceled",
        "confirmed",
    ]
    | str,
)
"""How a verification stands. Three values are for some kinds only: `tentatively_passed` for
documents and qualified signatures, `tentatively_failed` for the two that look up a
business, `confirmed` for email addresses and phone numbers.
"""


WatchlistEntityAliasType = TypeAliasType(
    "WatchlistEntityAliasType", Literal["primary_name", "aka"] | str
)
"""What kind of name a watchlist has: the main one, or another (also known as)."""


WorkflowDeploymentStatus = TypeAliasType(
    "WorkflowDeploymentStatus", Literal["active", "inactive"] | str
)
"""Whether a deployment is in force."""


WorkflowStatus = TypeAliasType("WorkflowStatus", Literal["paused", "running", "archived"] | str)
"""Whether a workflow runs, is paused, or was archived."""


WorkflowVersionRolloutLabel = TypeAliasType(
    "WorkflowVersionRolloutLabel", Literal["treatment", "control"] | str
)
"""One side of a rollout."""


WorkflowVersionStatus = TypeAliasType(
    "WorkflowVersionStatus", Literal["draft", "published", "archived"] | str
)
"""Whether a version is still a draft, was published, or was archived."""


WorkflowVersionTriggerType = TypeAliasType(
    "WorkflowVersionTriggerType",
    Literal[
        "trigger-account",
        "trigger-api",
        "trigger-case",
        "trigger-direct",
        "trigger-event",
        "trigger-recurring",
        "trigger-schedule",
        "trigger-verification",
    ]
    | str,
)
"""What starts a run: something that happens to an object, a call of the API, a point in time."""


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


class AamvaVerification(Answer):
    """A verification of a driver license by the records of the state that issued it. Inferred."""

    type: Literal["verification/aamva"]
    """Stated."""
    id: str
    """Stated."""
    attributes: AamvaVerificationAttributes
    relationships: VerificationRelationships | None = None


class AamvaVerificationAttributes(Answer):
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
    birthdate: date | None = None
    issue_date: Annotated[date | None, Field(alias="issue-date")] = None
    expiration_date: Annotated[date | None, Field(alias="expiration-date")] = None
    address_postal_code: Annotated[str | None, Field(alias="address-postal-code")] = None
    issuing_authority: Annotated[str | None, Field(alias="issuing-authority")] = None
    """The state that issued the license, such as `CA`."""
    identification_number: Annotated[str | None, Field(alias="identification-number")] = None
    """The number of the license."""


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


class AccountType(Answer):
    """An account type, which says which fields accounts have. Inferred."""

    type: Literal["account-type"] | str
    """Stated."""
    id: str
    """The id of the account type, which starts with `acttp_`. Stated."""
    attributes: AccountTypeAttributes
    relationships: AccountTypeRelationships | None = None


class AccountTypeAttributes(Answer):
    """What an account type says about itself."""

    name: str | None = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    updated_at: Annotated[datetime | None, Field(alias="updated-at")] = None
    field_schemas: Annotated[list[FieldSchema] | None, Field(alias="field-schemas")] = None
    """The fields of every account of the type."""


class AccountTypeRelationships(Answer):
    """The statuses of an account type."""

    account_statuses: Annotated[ToMany | None, Field(alias="account-statuses")] = None
    """The statuses that an account of the type can have (type `account-status`)."""
    default_account_status: Annotated[ToOneOrNone | None, Field(alias="default-account-status")] = (
        None
    )
    """The status that a new account has (type `account-status`), if one is set."""


class ActiveDeployment(Answer):
    """A relationship to the deployment in force."""

    data: WorkflowDeployment | None = None
    """The deployment, or null where none is in force."""


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


class ArrayFieldSchema(Answer):
    """A field that holds any number of values of one kind."""

    type: Literal["array"]
    key: str | None = None
    """The name of the field, as it stands in `fields`."""
    label: str | None = None
    """The name of the field for people."""
    config: ArrayFieldSchemaConfig | None = None


class ArrayFieldSchemaConfig(Answer):
    """What is allowed in a field that holds an array."""

    required: bool | None = None
    """Whether the field has to have a value."""
    archived_at: Annotated[datetime | None, Field(alias="archived-at")] = None
    """When the field was archived. Null where it was not."""
    deactivated_at: Annotated[datetime | None, Field(alias="deactivated-at")] = None
    """When the field was deactivated. Null where it was not."""
    source_key_path: Annotated[str | None, Field(alias="source-key-path")] = None
    """Of a field that is another name for one, the path of that one with dots. Other fields
    have none.
    """
    redaction_policy: Annotated[
        FieldConfigRedactionPolicy | None, Field(alias="redaction-policy")
    ] = None
    """Whether the value of the field can be redacted."""
    write_policy: Annotated[FieldConfigWritePolicy | None, Field(alias="write-policy")] = None
    """Whether the value of the field can be written over."""
    item_schema: Annotated[FieldSchema | None, Field(alias="item-schema")] = None
    """What each of the values is."""


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


class BooleanFieldSchema(Answer):
    """A field that holds yes or no."""

    type: Literal["boolean"]
    key: str | None = None
    """The name of the field, as it stands in `fields`."""
    label: str | None = None
    """The name of the field for people."""
    default_value: Annotated[bool | None, Field(alias="default-value")] = None
    """The value where none was given."""
    config: FieldConfig | None = None


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


class CaseTemplate(Answer):
    """A case template, from which cases are made. Inferred."""

    type: Literal["case-template"]
    """Stated."""
    id: str
    """Stated."""
    attributes: CaseTemplateAttributes


class CaseTemplateAttributes(Answer):
    """What a case template says about itself."""

    status: CaseTemplateStatus | None = None
    name: str | None = None
    resolutions: list[str] | None = None
    """The names of the ways in which a case can be resolved."""
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    updated_at: Annotated[datetime | None, Field(alias="updated-at")] = None
    archived_at: Annotated[datetime | None, Field(alias="archived-at")] = None
    """When the case template was archived. Null while it is active."""
    field_schemas: Annotated[list[FieldSchema] | None, Field(alias="field-schemas")] = None
    """The fields of every case that is made from the template."""


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


class ChoicesFieldSchema(Answer):
    """A field that holds one of some texts."""

    type: Literal["choices"]
    key: str | None = None
    """The name of the field, as it stands in `fields`."""
    label: str | None = None
    """The name of the field for people."""
    default_value: Annotated[str | None, Field(alias="default-value")] = None
    """The value where none was given, one of the options. Null where there is no such value."""
    config: ChoicesFieldSchemaConfig | None = None


class ChoicesFieldSchemaConfig(Answer):
    """Which texts a field can hold."""

    required: bool | None = None
    """Whether the field has to have a value."""
    archived_at: Annotated[datetime | None, Field(alias="archived-at")] = None
    """When the field was archived. Null where it was not."""
    deactivated_at: Annotated[datetime | None, Field(alias="deactivated-at")] = None
    """When the field was deactivated. Null where it was not."""
    source_key_path: Annotated[str | None, Field(alias="source-key-path")] = None
    """Of a field that is another name for one, the path of that one with dots. Other fields
    have none.
    """
    redaction_policy: Annotated[
        FieldConfigRedactionPolicy | None, Field(alias="redaction-policy")
    ] = None
    """Whether the value of the field can be redacted."""
    write_policy: Annotated[FieldConfigWritePolicy | None, Field(alias="write-policy")] = None
    """Whether the value of the field can be written over."""
    allow_empty: Annotated[bool | None, Field(alias="allow-empty")] = None
    """Whether the field may be left without a value."""
    options: list[str] | None = None
    """The texts that can be chosen."""
    option_labels: Annotated[list[str] | None, Field(alias="option-labels")] = None
    """How each of the options is shown to people, in the same order."""


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


class DatabaseStandardVerification(Answer):
    """A verification of personal data by standard databases. Inferred."""

    type: Literal["verification/database-standard"]
    """Stated."""
    id: str
    """Stated."""
    attributes: DatabaseStandardVerificationAttributes
    relationships: VerificationRelationships | None = None


class DatabaseStandardVerificationAttributes(Answer):
    """The personal data that were compared, and the address in normal form."""

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
    """The state, province or the like. In an input for the US, its full name instead of
    letters.
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
    normalized_address_city: Annotated[str | None, Field(alias="normalized-address-city")] = None
    normalized_address_postal_code: Annotated[
        str | None, Field(alias="normalized-address-postal-code")
    ] = None
    normalized_address_street_1: Annotated[
        str | None, Field(alias="normalized-address-street-1")
    ] = None
    normalized_address_street_2: Annotated[
        str | None, Field(alias="normalized-address-street-2")
    ] = None
    normalized_address_subdivision: Annotated[
        str | None, Field(alias="normalized-address-subdivision")
    ] = None
    """The state or other part of the country, such as `CA`."""


class DatabaseVerification(Answer):
    """A verification of personal data by databases. Inferred."""

    type: Literal["verification/database"]
    """Stated."""
    id: str
    """Stated."""
    attributes: DatabaseVerificationAttributes
    relationships: VerificationRelationships | None = None


class DatabaseVerificationAttributes(Answer):
    """The personal data that were compared, and the address in normal form."""

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
    """The state, province or the like. In an input for the US, its full name instead of
    letters.
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
    normalized_address_street_1: Annotated[
        str | None, Field(alias="normalized-address-street-1")
    ] = None
    normalized_address_street_2: Annotated[
        str | None, Field(alias="normalized-address-street-2")
    ] = None
    normalized_address_city: Annotated[str | None, Field(alias="normalized-address-city")] = None
    normalized_address_subdivision: Annotated[
        str | None, Field(alias="normalized-address-subdivision")
    ] = None
    """The state or other part of the country. In the United States its abbreviation, such as
    `CA`.
    """
    normalized_address_postal_code: Annotated[
        str | None, Field(alias="normalized-address-postal-code")
    ] = None
    identification_number: Annotated[str | None, Field(alias="identification-number")] = None
    document_number: Annotated[str | None, Field(alias="document-number")] = None
    document_issuing_date: Annotated[str | None, Field(alias="document-issuing-date")] = None
    document_expiry_date: Annotated[str | None, Field(alias="document-expiry-date")] = None
    document_issuing_subdivision: Annotated[
        str | None, Field(alias="document-issuing-subdivision")
    ] = None


class DateFieldSchema(Answer):
    """A field that holds a date."""

    type: Literal["date"]
    key: str | None = None
    """The name of the field, as it stands in `fields`."""
    label: str | None = None
    """The name of the field for people."""
    default_value: Annotated[date | None, Field(alias="default-value")] = None
    """The value where none was given."""
    config: DateFieldSchemaConfig | None = None


class DateFieldSchemaConfig(Answer):
    """Which dates a field can hold."""

    required: bool | None = None
    """Whether the field has to have a value."""
    archived_at: Annotated[datetime | None, Field(alias="archived-at")] = None
    """When the field was archived. Null where it was not."""
    deactivated_at: Annotated[datetime | None, Field(alias="deactivated-at")] = None
    """When the field was deactivated. Null where it was not."""
    source_key_path: Annotated[str | None, Field(alias="source-key-path")] = None
    """Of a field that is another name for one, the path of that one with dots. Other fields
    have none.
    """
    redaction_policy: Annotated[
        FieldConfigRedactionPolicy | None, Field(alias="redaction-policy")
    ] = None
    """Whether the value of the field can be redacted."""
    write_policy: Annotated[FieldConfigWritePolicy | None, Field(alias="write-policy")] = None
    """Whether the value of the field can be written over."""
    min_date: Annotated[date | None, Field(alias="min-date")] = None
    """The earliest date. Null where there is no limit."""
    max_date: Annotated[date | None, Field(alias="max-date")] = None
    """The latest date. Null where there is no limit."""


class DatetimeFieldSchema(Answer):
    """A field that holds a date with a time."""

    type: Literal["datetime"]
    key: str | None = None
    """The name of the field, as it stands in `fields`."""
    label: str | None = None
    """The name of the field for people."""
    default_value: Annotated[datetime | None, Field(alias="default-value")] = None
    """The value where none was given."""
    config: FieldConfig | None = None


class DeployedVersion(Answer):
    """A version in a deployment, and its share of the runs."""

    token: str | None = None
    """The id of the version."""
    percentage: int | None = None
    """How many of a hundred runs the version gets."""
    label: str | None = None
    """Which side of a rollout the version is, `treatment` or `control`."""


class Device(Answer):
    """A device that an inquiry was worked through on. Inferred."""

    type: Literal["device"]
    """Stated."""
    id: str
    """The id of the device, which starts with `dev_`. Stated."""
    attributes: DeviceAttributes


class DeviceAttributes(Answer):
    """What is known of a device."""

    device_vendor_id: Annotated[str | None, Field(alias="device-vendor-id")] = None
    device_fingerprint: Annotated[str | None, Field(alias="device-fingerprint")] = None
    """What tells the device from others."""
    browser_fingerprint: Annotated[str | None, Field(alias="browser-fingerprint")] = None
    """What tells the browser from others."""


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


class DocumentAttributes(Answer):
    """What every document says about itself."""

    status: DocumentStatus | None = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    processed_at: Annotated[datetime | None, Field(alias="processed-at")] = None
    """When the document was processed. Null before that."""
    processed_at_ts: Annotated[int | None, Field(alias="processed-at-ts")] = None
    """The same time in seconds since 1970."""


class DocumentRelationships(Answer):
    """The objects that a document is related to, by type and id."""

    inquiry: ToOneOrNone | None = None
    """The inquiry that the document belongs to (type `inquiry`)."""
    template: ToOneOrNone | None = None
    """The template of an inquiry of the older kind (type `template`)."""
    inquiry_template_version: Annotated[
        ToOneOrNone | None, Field(alias="inquiry-template-version")
    ] = None
    """The version of the inquiry template (type `inquiry-template-version`)."""
    inquiry_template: Annotated[ToOneOrNone | None, Field(alias="inquiry-template")] = None
    """The inquiry template (type `inquiry-template`)."""
    transaction: ToOneOrNone | None = None
    """The transaction that the document belongs to (type `transaction`)."""
    document_files: Annotated[ToMany | None, Field(alias="document-files")] = None
    """The files of the document (type `document-file`)."""


class DocumentVerification(Answer):
    """A verification of a document that is no government ID. Inferred."""

    type: Literal["verification/document"]
    """Stated."""
    id: str
    """Stated."""
    attributes: DocumentVerificationAttributes
    relationships: VerificationWithDocumentRelationships | None = None


class DocumentVerificationAttributes(Answer):
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
    fields: dict[str, Any] | None = None
    """Values by the name of a field, as they were read."""
    files: list[File] | None = None
    """The files as they were uploaded."""
    files_normalized: Annotated[list[File] | None, Field(alias="files-normalized")] = None
    """The files in normal form."""
    extraction_responses: Annotated[
        list[ExtractionResponse] | None, Field(alias="extraction-responses")
    ] = None
    """What was read from the files."""
    document_type: Annotated[str | None, Field(alias="document-type")] = None
    """What the document was found to be, such as `proof_of_residence`."""


class DriversLicense(Answer):
    """A driver license in a record."""

    number: str | None = None
    state: str | None = None
    """The state of the license."""


class EcbsvVerification(Answer):
    """A verification of a social security number by the authority that issues them. Inferred."""

    type: Literal["verification/database-ecbsv"]
    """Stated."""
    id: str
    """Stated."""
    attributes: EcbsvVerificationAttributes
    relationships: VerificationRelationships | None = None


class EcbsvVerificationAttributes(Answer):
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
    birthdate: date | None = None
    email_address: Annotated[str | None, Field(alias="email-address")] = None
    identification_number: Annotated[str | None, Field(alias="identification-number")] = None
    """The social security number."""
    signature_timestamp: Annotated[datetime | None, Field(alias="signature-timestamp")] = None
    """When the person signed."""
    signature_ip: Annotated[str | None, Field(alias="signature-ip")] = None
    """The IP address of the person."""


class EmailAddressFieldSchema(Answer):
    """A field that holds an email address."""

    type: Literal["email-address"]
    key: str | None = None
    """The name of the field, as it stands in `fields`."""
    label: str | None = None
    """The name of the field for people."""
    default_value: Annotated[str | None, Field(alias="default-value")] = None
    """The value where none was given."""
    config: FieldConfig | None = None


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


class EmailAddressVerification(Answer):
    """A verification of an email address, by a code sent to it. Inferred."""

    type: Literal["verification/email-address"]
    """Stated."""
    id: str
    """Stated."""
    attributes: EmailAddressVerificationAttributes
    relationships: VerificationRelationships | None = None


class EmailAddressVerificationAttributes(Answer):
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
    email_address: Annotated[str | None, Field(alias="email-address")] = None
    confirmation_code: Annotated[str | None, Field(alias="confirmation-code")] = None
    """The code that confirms the address."""


class Error(Answer):
    """Why a call failed."""

    errors: list[ErrorItem] | None = None
    """What went wrong."""


class ErrorItem(Answer):
    """One thing that went wrong. There is no code for programs in it: the status of the answer
    is what to act on. With status 401 only the title is given.
    """

    title: str | None = None
    """The kind of error, for people."""
    details: str | None = None
    """What was wrong in this request, for people."""
    source: ErrorSource | None = None
    """What in the request was wrong. Only with status 422."""
    meta: dict[str, Any] | None = None
    """More about the error. Only with the statuses 400, 403, 404 and 409."""


class ErrorSource(Answer):
    """What in a request was wrong."""

    pointer: str | None = None
    """A JSON Pointer into the body of the request."""


class Event(Answer):
    """Something that happened to an object. Inferred."""

    type: Literal["event"]
    """Stated."""
    id: str
    """Stated."""
    attributes: EventAttributes


class EventAttributes(Answer):
    """What happened, when, and to which object."""

    name: str | None = None
    """What happened, such as `inquiry.completed`. Webhooks call events the same."""
    payload: EventPayload | None = None
    """The object that the event is about."""
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    context: dict[str, Any] | None = None
    """More about the event. Only some kinds of events have it."""


class EventPayload(Answer):
    """A document with the object that an event is about."""

    data: EventPayloadData | None = None


class EventPayloadData(Answer):
    """An object of any type, whole."""

    type: str | None = None
    """The type of the object."""
    id: str | None = None
    """The id of the object."""
    attributes: dict[str, Any] | None = None
    """What the object says about itself, by type."""
    relationships: dict[str, Any] | None = None
    """What the object is related to, by type."""


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


class ExtractionResponse(Answer):
    """What was read from a document for one field."""

    extraction_type: Annotated[str | None, Field(alias="extraction-type")] = None
    """How it was read. `guided` means that a known value was looked for; `unguided` is seen
    too.
    """
    field_name: Annotated[str | None, Field(alias="field-name")] = None
    """The name of the field that was looked for."""
    structured_results: Annotated[
        list[dict[str, Any]] | None, Field(alias="structured-results")
    ] = None
    """Results that are made of parts. Where they stand on the page is left out."""
    results: list[ExtractionResponseResult] | None = None
    """The values that were found, empty if none was."""


class ExtractionResponseResult(Answer):
    """One value that was found in a document."""

    value: str | None = None
    """The value as text."""
    page: int | None = None
    """The page that it stands on, counted from 1."""
    match_level: Annotated[str | None, Field(alias="match-level")] = None
    """How alike the value and the one looked for are. Always `full` where none was looked for."""
    metadata: dict[str, Any] | None = None
    """More about the value, such as the parts of a date. Null where there is nothing more."""


class FaceCoordinates(Answer):
    """The corners of the box around a face. Each is two numbers, between 0 and 1 in examples."""

    top_left: Annotated[list[float] | None, Field(alias="top-left")] = None
    top_right: Annotated[list[float] | None, Field(alias="top-right")] = None
    bottom_left: Annotated[list[float] | None, Field(alias="bottom-left")] = None
    bottom_right: Annotated[list[float] | None, Field(alias="bottom-right")] = None


class FieldConfig(Answer):
    """What every field can be told, whatever its type."""

    required: bool | None = None
    """Whether the field has to have a value."""
    archived_at: Annotated[datetime | None, Field(alias="archived-at")] = None
    """When the field was archived. Null where it was not."""
    deactivated_at: Annotated[datetime | None, Field(alias="deactivated-at")] = None
    """When the field was deactivated. Null where it was not."""
    source_key_path: Annotated[str | None, Field(alias="source-key-path")] = None
    """Of a field that is another name for one, the path of that one with dots. Other fields
    have none.
    """
    redaction_policy: Annotated[
        FieldConfigRedactionPolicy | None, Field(alias="redaction-policy")
    ] = None
    """Whether the value of the field can be redacted."""
    write_policy: Annotated[FieldConfigWritePolicy | None, Field(alias="write-policy")] = None
    """Whether the value of the field can be written over."""


class FieldText(Answer):
    """The value of one field, and of what kind it is."""

    type: str | None = None
    """The kind of the value, such as `string` or `date`."""
    value: str | None = None
    """The value. Null where the field is empty."""


class File(Answer):
    """A file that is kept by Persona."""

    filename: str | None = None
    """The name of the file."""
    url: str | None = None
    """Where the content can be fetched without a key. The address stops working after 6 hours,
    or after as long as the API key or the webhook says, 3 days at most.
    """
    byte_size: Annotated[int | None, Field(alias="byte-size")] = None
    """The size of the content in bytes."""


class FileFieldSchema(Answer):
    """A field that holds a file."""

    type: Literal["file"]
    key: str | None = None
    """The name of the field, as it stands in `fields`."""
    label: str | None = None
    """The name of the field for people."""
    config: FileFieldSchemaConfig | None = None


class FileFieldSchemaConfig(Answer):
    """Which files a field can hold."""

    required: bool | None = None
    """Whether the field has to have a value."""
    archived_at: Annotated[datetime | None, Field(alias="archived-at")] = None
    """When the field was archived. Null where it was not."""
    deactivated_at: Annotated[datetime | None, Field(alias="deactivated-at")] = None
    """When the field was deactivated. Null where it was not."""
    source_key_path: Annotated[str | None, Field(alias="source-key-path")] = None
    """Of a field that is another name for one, the path of that one with dots. Other fields
    have none.
    """
    redaction_policy: Annotated[
        FieldConfigRedactionPolicy | None, Field(alias="redaction-policy")
    ] = None
    """Whether the value of the field can be redacted."""
    write_policy: Annotated[FieldConfigWritePolicy | None, Field(alias="write-policy")] = None
    """Whether the value of the field can be written over."""
    max_file_size_bytes: Annotated[int | None, Field(alias="max-file-size-bytes")] = None
    """The largest size of a file in bytes."""
    min_file_size_bytes: Annotated[int | None, Field(alias="min-file-size-bytes")] = None
    """The smallest size of a file in bytes."""
    supported_mime_types: Annotated[list[str] | None, Field(alias="supported-mime-types")] = None
    """The media types that are accepted."""
    page_count_limit_enabled: Annotated[bool | None, Field(alias="page-count-limit-enabled")] = None
    """Whether the limits on the number of pages hold."""
    page_count_min: Annotated[int | None, Field(alias="page-count-min")] = None
    """The fewest pages that a document may have, if the limits hold."""
    page_count_max: Annotated[int | None, Field(alias="page-count-max")] = None
    """The most pages that a document may have, if the limits hold."""


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


class GenericDocument(Answer):
    """A document that is no government ID. Inferred."""

    type: Literal["document/generic"]
    """Stated."""
    id: str
    """Stated."""
    attributes: GenericDocumentAttributes
    relationships: DocumentRelationships | None = None


class GenericDocumentAttributes(Answer):
    """What a document that is no government ID says about itself."""

    status: DocumentStatus | None = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    processed_at: Annotated[datetime | None, Field(alias="processed-at")] = None
    """When the document was processed. Null before that."""
    processed_at_ts: Annotated[int | None, Field(alias="processed-at-ts")] = None
    """The same time in seconds since 1970."""
    kind: str | None = None
    """The kind of document, by a name, `document` in an example."""
    files: list[File] | None = None
    """The files as they were uploaded."""
    files_normalized: Annotated[list[File] | None, Field(alias="files-normalized")] = None
    """The files in a form that Persona made of them."""
    extraction_responses: Annotated[
        list[ExtractionResponse] | None, Field(alias="extraction-responses")
    ] = None
    """What was read from the files."""
    document_type: Annotated[str | None, Field(alias="document-type")] = None
    """What the document was recognized as, `other` where that failed."""
    fields: dict[str, Any] | None = None
    """Values by the name of a field. The template defines the names."""


class GovernmentIdDocument(Answer):
    """A government ID. Inferred."""

    type: Literal["document/government-id"]
    """Stated."""
    id: str
    """Stated."""
    attributes: GovernmentIdDocumentAttributes
    relationships: DocumentRelationships | None = None


class GovernmentIdDocumentAttributes(Answer):
    """What was read from a government ID."""

    status: DocumentStatus | None = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    processed_at: Annotated[datetime | None, Field(alias="processed-at")] = None
    """When the document was processed. Null before that."""
    processed_at_ts: Annotated[int | None, Field(alias="processed-at-ts")] = None
    """The same time in seconds since 1970."""
    address_street_1: Annotated[str | None, Field(alias="address-street-1")] = None
    address_street_2: Annotated[str | None, Field(alias="address-street-2")] = None
    """What the street needs besides, such as the number of an apartment."""
    address_city: Annotated[str | None, Field(alias="address-city")] = None
    address_subdivision: Annotated[str | None, Field(alias="address-subdivision")] = None
    """The state, province or the like. In an input for the US, its full name instead of
    letters.
    """
    address_postal_code: Annotated[str | None, Field(alias="address-postal-code")] = None
    front_photo: Annotated[File | None, Field(alias="front-photo")] = None
    """The photo of the front. Null where there is none."""
    back_photo: Annotated[File | None, Field(alias="back-photo")] = None
    """The photo of the back. Null where there is none."""
    selfie_photo: Annotated[File | None, Field(alias="selfie-photo")] = None
    """The photo of the face. Null where there is none."""
    id_class: Annotated[str | None, Field(alias="id-class")] = None
    """The kind of ID, by a short code such as `dl` for a driver license or `pp` for a
    passport.
    """
    name_first: Annotated[str | None, Field(alias="name-first")] = None
    name_middle: Annotated[str | None, Field(alias="name-middle")] = None
    name_last: Annotated[str | None, Field(alias="name-last")] = None
    name_suffix: Annotated[str | None, Field(alias="name-suffix")] = None
    """What comes after the name."""
    native_name_first: Annotated[str | None, Field(alias="native-name-first")] = None
    """The given name in the script of the country."""
    native_name_middle: Annotated[str | None, Field(alias="native-name-middle")] = None
    """The middle name in the script of the country."""
    native_name_last: Annotated[str | None, Field(alias="native-name-last")] = None
    """The family name in the script of the country."""
    native_name_title: Annotated[str | None, Field(alias="native-name-title")] = None
    """What comes before the name, in the script of the country."""
    birthdate: date | None = None
    issuing_authority: Annotated[str | None, Field(alias="issuing-authority")] = None
    issuing_subdivision: Annotated[str | None, Field(alias="issuing-subdivision")] = None
    """The state, province or the like that issued the ID, by letters such as `CA` in an
    example.
    """
    nationality: str | None = None
    document_number: Annotated[str | None, Field(alias="document-number")] = None
    visa_status: Annotated[str | None, Field(alias="visa-status")] = None
    issue_date: Annotated[date | None, Field(alias="issue-date")] = None
    expiration_date: Annotated[date | None, Field(alias="expiration-date")] = None
    designations: list[GovernmentIdDocumentDesignation] | None = None
    """What the ID says about the person or itself, such as `real_id`."""
    birthplace: str | None = None
    height: str | None = None
    sex: str | None = None
    endorsements: str | None = None
    restrictions: str | None = None
    vehicle_class: Annotated[str | None, Field(alias="vehicle-class")] = None
    identification_number: Annotated[str | None, Field(alias="identification-number")] = None
    """The number that stands for the person. In an example it is the number of a driver
    license.
    """


class GovernmentIdNfcDocument(Answer):
    """A government ID that was read by its chip. Inferred."""

    type: Literal["document/government-id-nfc"]
    """Stated."""
    id: str
    """Stated."""
    attributes: DocumentAttributes
    relationships: DocumentRelationships | None = None


class GovernmentIdNfcVerification(Answer):
    """A verification of a government ID by its chip. Inferred."""

    type: Literal["verification/government-id-nfc"]
    """Stated."""
    id: str
    """Stated."""
    attributes: GovernmentIdNfcVerificationAttributes
    relationships: VerificationWithDocumentRelationships | None = None


class GovernmentIdNfcVerificationAttributes(Answer):
    """What was read from the chip."""

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
    """The state, province or the like. In an input for the US, its full name instead of
    letters.
    """
    address_postal_code: Annotated[str | None, Field(alias="address-postal-code")] = None
    birthdate: str | None = None
    expiration_date: Annotated[str | None, Field(alias="expiration-date")] = None
    id_class: Annotated[str | None, Field(alias="id-class")] = None
    """The class of the ID, such as `pp`."""
    identification_number: Annotated[str | None, Field(alias="identification-number")] = None
    """The number of the ID."""
    name_first: Annotated[str | None, Field(alias="name-first")] = None
    name_last: Annotated[str | None, Field(alias="name-last")] = None
    selfie_photo: Annotated[File | None, Field(alias="selfie-photo")] = None
    """The photo of the face."""
    selfie_photo_url: Annotated[str | None, Field(alias="selfie-photo-url")] = None
    """Where the photo of the face is."""
    sex: str | None = None


class GovernmentIdPhoto(Answer):
    """A photo of a government ID."""

    byte_size: Annotated[int | None, Field(alias="byte-size")] = None
    """The size of the photo in bytes."""
    filename: str | None = None
    normalized_url: Annotated[str | None, Field(alias="normalized-url")] = None
    """Where the photo is in normal form."""
    original_urls: Annotated[list[str] | None, Field(alias="original-urls")] = None
    """Where the photos are as they were sent."""
    page: str | None = None
    """Which side it shows, such as `front`."""
    url: str | None = None


class GovernmentIdVerification(Answer):
    """A verification of a government ID by its photos. Inferred."""

    type: Literal["verification/government-id"]
    """Stated."""
    id: str
    """Stated."""
    attributes: GovernmentIdVerificationAttributes
    relationships: VerificationWithDocumentRelationships | None = None


class GovernmentIdVerificationAttributes(Answer):
    """What was read from a government ID, and where its photos are. An address of a photo
    needs no key and works for 6 hours, or for as long as the API key or the webhook says.
    """

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
    """The state, province or the like. In an input for the US, its full name instead of
    letters.
    """
    address_postal_code: Annotated[str | None, Field(alias="address-postal-code")] = None
    entity_confidence_reasons: Annotated[
        list[str] | None, Field(alias="entity-confidence-reasons")
    ] = None
    """The reasons for `entity-confidence-score`, such as `low_confidence_entity_match`."""
    entity_confidence_score: Annotated[float | None, Field(alias="entity-confidence-score")] = None
    """A score of confidence. Values from 0 to 100 are seen in examples."""
    front_photo_url: Annotated[str | None, Field(alias="front-photo-url")] = None
    back_photo_url: Annotated[str | None, Field(alias="back-photo-url")] = None
    photo_urls: Annotated[list[GovernmentIdPhoto] | None, Field(alias="photo-urls")] = None
    """All photos, with where they are."""
    selfie_photo: Annotated[File | None, Field(alias="selfie-photo")] = None
    """The photo of the face."""
    selfie_photo_url: Annotated[str | None, Field(alias="selfie-photo-url")] = None
    """Where the photo of the face is."""
    video_url: Annotated[str | None, Field(alias="video-url")] = None
    id_class: Annotated[str | None, Field(alias="id-class")] = None
    """The class of the ID, such as `dl` for a driver license."""
    capture_method: Annotated[str | None, Field(alias="capture-method")] = None
    """How the photos came: `api` and `upload` are seen in examples."""
    name_first: Annotated[str | None, Field(alias="name-first")] = None
    name_middle: Annotated[str | None, Field(alias="name-middle")] = None
    name_last: Annotated[str | None, Field(alias="name-last")] = None
    name_suffix: Annotated[str | None, Field(alias="name-suffix")] = None
    native_name_first: Annotated[str | None, Field(alias="native-name-first")] = None
    """The first name in the script of its language."""
    native_name_middle: Annotated[str | None, Field(alias="native-name-middle")] = None
    """The middle name in the script of its language."""
    native_name_last: Annotated[str | None, Field(alias="native-name-last")] = None
    """The last name in the script of its language."""
    native_name_title: Annotated[str | None, Field(alias="native-name-title")] = None
    """The title in the script of its language."""
    birthdate: str | None = None
    issuing_authority: Annotated[str | None, Field(alias="issuing-authority")] = None
    """What issued the ID, such as the state `CA`."""
    issuing_subdivision: Annotated[str | None, Field(alias="issuing-subdivision")] = None
    nationality: str | None = None
    document_number: Annotated[str | None, Field(alias="document-number")] = None
    visa_status: Annotated[str | None, Field(alias="visa-status")] = None
    issue_date: Annotated[str | None, Field(alias="issue-date")] = None
    expiration_date: Annotated[str | None, Field(alias="expiration-date")] = None
    designations: list[str] | None = None
    """Inferred."""
    birthplace: str | None = None
    endorsements: str | None = None
    height: str | None = None
    sex: str | None = None
    restrictions: str | None = None
    vehicle_class: Annotated[str | None, Field(alias="vehicle-class")] = None
    identification_number: Annotated[str | None, Field(alias="identification-number")] = None
    from_reusable_persona: Annotated[bool | None, Field(alias="from-reusable-persona")] = None
    """Whether the data come from a reusable persona, and so from an earlier verification."""


class HashFieldSchema(Answer):
    """A field that is made of other fields."""

    type: Literal["hash"]
    key: str | None = None
    """The name of the field, as it stands in `fields`."""
    label: str | None = None
    """The name of the field for people."""
    config: HashFieldSchemaConfig | None = None


class HashFieldSchemaConfig(Answer):
    """Which fields a field is made of."""

    required: bool | None = None
    """Whether the field has to have a value."""
    archived_at: Annotated[datetime | None, Field(alias="archived-at")] = None
    """When the field was archived. Null where it was not."""
    deactivated_at: Annotated[datetime | None, Field(alias="deactivated-at")] = None
    """When the field was deactivated. Null where it was not."""
    source_key_path: Annotated[str | None, Field(alias="source-key-path")] = None
    """Of a field that is another name for one, the path of that one with dots. Other fields
    have none.
    """
    redaction_policy: Annotated[
        FieldConfigRedactionPolicy | None, Field(alias="redaction-policy")
    ] = None
    """Whether the value of the field can be redacted."""
    write_policy: Annotated[FieldConfigWritePolicy | None, Field(alias="write-policy")] = None
    """Whether the value of the field can be written over."""
    ignore_unknown_keys: Annotated[bool | None, Field(alias="ignore-unknown-keys")] = None
    """Whether keys that belong to none of the fields are passed over."""
    item_schemas: Annotated[list[FieldSchema] | None, Field(alias="item-schemas")] = None
    """The fields that it is made of."""


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


class IncludedObject(Answer):
    """An object that `include` asked for. Types may be added at any time."""

    type: str
    """The type of the object, such as `case-comment`."""
    id: str
    """The id of the object."""
    attributes: dict[str, Any] | None = None
    """What the object says about itself, by type."""
    relationships: dict[str, Any] | None = None
    """Which objects it is related to."""


class IndustryClassification(Answer):
    """What a business does, in the words of a classification."""

    code: str | None = None
    """The code of the classification."""
    title: str | None = None
    """What the code stands for."""
    type: str | None = None
    """Presumably the classification that the code belongs to."""


class Inquiry(Answer):
    """An inquiry, in which one person or business is verified."""

    type: Literal["inquiry"]
    id: str
    """The id of the inquiry, which starts with `inq_`."""
    attributes: InquiryAttributes
    relationships: InquiryRelationships


class InquiryAttributes(Answer):
    """What an inquiry says about itself. With the parameter `fields`, only what was asked for."""

    status: InquiryStatus
    reference_id: Annotated[str | None, Field(alias="reference-id")]
    """The caller's own id of the person or business."""
    note: str | None
    """Text of the caller's own."""
    behaviors: dict[str, Any] | None
    """Signs of risk, which only some customers get. Their names are not documented and change."""
    tags: list[str | None]
    """The names of the inquiry's tags."""
    creator: str
    """What made the inquiry."""
    reviewer_comment: Annotated[str | None, Field(alias="reviewer-comment")]
    """What the reviewer wrote about the decision. Null where there is nothing."""
    created_at: Annotated[datetime, Field(alias="created-at")]
    updated_at: Annotated[datetime, Field(alias="updated-at")]
    started_at: Annotated[datetime | None, Field(alias="started-at")]
    """When somebody started on the inquiry. Null before that."""
    expires_at: Annotated[datetime | None, Field(alias="expires-at")]
    """When the inquiry will expire. Null where it will not."""
    completed_at: Annotated[datetime | None, Field(alias="completed-at")]
    """When the inquiry was completed. Null before that."""
    failed_at: Annotated[datetime | None, Field(alias="failed-at")]
    """When the inquiry failed. Null where it did not, and as a rule for one that was declined."""
    marked_for_review_at: Annotated[datetime | None, Field(alias="marked-for-review-at")]
    """When the inquiry was marked for review. Null where it was not."""
    decisioned_at: Annotated[datetime | None, Field(alias="decisioned-at")]
    """When the inquiry was approved or declined. Null before that."""
    expired_at: Annotated[datetime | None, Field(alias="expired-at")]
    """When the inquiry expired. Null where it did not."""
    redacted_at: Annotated[datetime | None, Field(alias="redacted-at")]
    """When the inquiry was redacted. Null where it was not."""
    previous_step_name: Annotated[str | None, Field(alias="previous-step-name")]
    """The step that the person did last."""
    next_step_name: Annotated[str | None, Field(alias="next-step-name")]
    """The step that the person has to do next."""
    fields: InquiryFields


class InquiryFields(Answer):
    """Values by the name of a field. The template defines the names, which `Key-Inflection`
    never changes; these are the usual ones.
    """

    open_: ClassVar[bool] = True
    name_first: Annotated[FieldText | None, Field(alias="name-first")] = None
    name_middle: Annotated[FieldText | None, Field(alias="name-middle")] = None
    name_last: Annotated[FieldText | None, Field(alias="name-last")] = None
    address_street_1: Annotated[FieldText | None, Field(alias="address-street-1")] = None
    address_street_2: Annotated[FieldText | None, Field(alias="address-street-2")] = None
    """What the street needs besides, such as the number of an apartment."""
    address_city: Annotated[FieldText | None, Field(alias="address-city")] = None
    address_subdivision: Annotated[FieldText | None, Field(alias="address-subdivision")] = None
    """The state, province or the like."""
    address_postal_code: Annotated[FieldText | None, Field(alias="address-postal-code")] = None
    address_country_code: Annotated[FieldText | None, Field(alias="address-country-code")] = None
    """The country, by the two letters of ISO 3166-1."""
    birthdate: FieldText | None = None
    """The date of birth, such as 1990-05-31."""
    email_address: Annotated[FieldText | None, Field(alias="email-address")] = None
    phone_number: Annotated[FieldText | None, Field(alias="phone-number")] = None
    identification_number: Annotated[FieldText | None, Field(alias="identification-number")] = None


class InquiryRelationships(Answer):
    """The objects that an inquiry is related to, by type and id."""

    account: ToOneOrNone | None = None
    """The account that the inquiry belongs to (type `account`)."""
    documents: ToMany | None = None
    """Documents; the type says of which kind, such as `document/generic`."""
    template: ToOneOrNone | None = None
    """The template of an inquiry of the older kind (type `template`). Other inquiries have
    none.
    """
    inquiry_template: Annotated[ToOneOrNone | None, Field(alias="inquiry-template")] = None
    """The inquiry template (type `inquiry-template`). Inquiries of the older kind have none."""
    inquiry_template_version: Annotated[
        ToOneOrNone | None, Field(alias="inquiry-template-version")
    ] = None
    """The version of the inquiry template (type `inquiry-template-version`). Inquiries of the
    older kind have none.
    """
    reports: ToMany | None = None
    """Reports; the type says of which kind, such as `report/watchlist`."""
    transaction: ToOneOrNone | None = None
    """The transaction that the inquiry belongs to (type `transaction`)."""
    reviewer: ToOneOrNone | None = None
    """What approved or declined the inquiry, a `user`, a `workflow` or a `workflow-run` by
    type. Null before that.
    """
    selfies: ToMany | None = None
    """Selfies; the type says of which kind, such as `selfie/center-only`."""
    sessions: ToMany | None = None
    """The sessions of the inquiry (type `inquiry-session`)."""
    verifications: ToMany | None = None
    """Verifications; the type says of which kind, such as `verification/government-id`."""


class InquirySession(Answer):
    """A visit, on one device, in which an inquiry is worked through. Inferred."""

    type: Literal["inquiry-session"]
    """Stated."""
    id: str
    """The id of the inquiry session. Those in the vendor's examples start with `iqse_`.
    Stated.
    """
    attributes: InquirySessionAttributes
    relationships: InquirySessionRelationships | None = None


class InquirySessionAttributes(Answer):
    """What is known of a visit, its device and its network."""

    status: InquirySessionStatus | None = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    started_at: Annotated[datetime | None, Field(alias="started-at")] = None
    """When the session started. Null before that."""
    expired_at: Annotated[datetime | None, Field(alias="expired-at")] = None
    """When the session ended. Null before that."""
    ip_address: Annotated[str | None, Field(alias="ip-address")] = None
    user_agent: Annotated[str | None, Field(alias="user-agent")] = None
    os_name: Annotated[str | None, Field(alias="os-name")] = None
    """The name of the operating system."""
    os_full_version: Annotated[str | None, Field(alias="os-full-version")] = None
    """The version of the operating system."""
    device_type: Annotated[str | None, Field(alias="device-type")] = None
    """The kind of device, such as `desktop`."""
    device_name: Annotated[str | None, Field(alias="device-name")] = None
    browser_name: Annotated[str | None, Field(alias="browser-name")] = None
    browser_full_version: Annotated[str | None, Field(alias="browser-full-version")] = None
    mobile_sdk_name: Annotated[str | None, Field(alias="mobile-sdk-name")] = None
    """The name of the vendor's library in an app."""
    mobile_sdk_full_version: Annotated[str | None, Field(alias="mobile-sdk-full-version")] = None
    """The version of the vendor's library in an app."""
    device_handoff_method: Annotated[str | None, Field(alias="device-handoff-method")] = None
    """How the person went from one device to another."""
    is_proxy: Annotated[bool | None, Field(alias="is-proxy")] = None
    """Whether the request came through a proxy."""
    is_tor: Annotated[bool | None, Field(alias="is-tor")] = None
    """Whether the request came through the Tor network."""
    is_datacenter: Annotated[bool | None, Field(alias="is-datacenter")] = None
    """Whether the request came from a data center."""
    is_vpn: Annotated[bool | None, Field(alias="is-vpn")] = None
    """Whether the request came through a private network (VPN)."""
    threat_level: Annotated[str | None, Field(alias="threat-level")] = None
    """How dangerous the connection seems, such as `low`."""
    country_code: Annotated[str | None, Field(alias="country-code")] = None
    """The country, by two letters in an example."""
    country_name: Annotated[str | None, Field(alias="country-name")] = None
    region_code: Annotated[str | None, Field(alias="region-code")] = None
    """The state, province or the like, by letters in an example."""
    region_name: Annotated[str | None, Field(alias="region-name")] = None
    latitude: float | None = None
    """The latitude in degrees."""
    longitude: float | None = None
    """The longitude in degrees."""
    gps_latitude: Annotated[float | None, Field(alias="gps-latitude")] = None
    """The latitude in degrees, from the GPS of the device."""
    gps_longitude: Annotated[float | None, Field(alias="gps-longitude")] = None
    """The longitude in degrees, from the GPS of the device."""
    gps_precision: Annotated[str | None, Field(alias="gps-precision")] = None
    """How exact the place from the GPS is."""
    ip_connection_type: Annotated[str | None, Field(alias="ip-connection-type")] = None
    """The kind of connection to the internet."""
    ip_isp: Annotated[str | None, Field(alias="ip-isp")] = None
    """The provider of the connection to the internet."""
    network_organization: Annotated[str | None, Field(alias="network-organization")] = None
    """The organization that the network belongs to."""


class InquirySessionRelationships(Answer):
    """The objects that an inquiry session is related to, by type and id."""

    inquiry: ToOne | None = None
    """The inquiry that is worked through (type `inquiry`)."""
    device: ToOneOrNone | None = None
    """The device (type `device`)."""
    network: ToOneOrNone | None = None
    """The network (type `network`)."""


class InquiryTemplate(Answer):
    """An inquiry template, from which inquiries are made. Inferred."""

    type: Literal["inquiry-template"]
    """Stated."""
    id: str
    """The id of the inquiry template, which starts with `itmpl_`. Stated."""
    attributes: InquiryTemplateAttributes
    relationships: InquiryTemplateRelationships | None = None


class InquiryTemplateAttributes(Answer):
    """What an inquiry template says about itself."""

    name: str | None = None
    status: InquiryTemplateStatus | None = None
    embedded_flow_domain_allowlist: Annotated[
        list[str] | None, Field(alias="embedded-flow-domain-allowlist")
    ] = None
    """The domains of pages that inquiries can be embedded in."""
    hosted_flow_subdomains: Annotated[list[str] | None, Field(alias="hosted-flow-subdomains")] = (
        None
    )
    """The names, below the vendor's domain, under which inquiries can be reached."""
    hosted_flow_redirect_uri_schemes: Annotated[
        list[str] | None, Field(alias="hosted-flow-redirect-uri-schemes")
    ] = None
    """The URI schemes that a person can be sent to after an inquiry, such as that of an app.
    Where it is empty, `http` and `https`.
    """
    field_schemas: Annotated[list[FieldSchema] | None, Field(alias="field-schemas")] = None
    """The fields of every inquiry that is made from the template."""


class InquiryTemplateRelationships(Answer):
    """The objects that an inquiry template is related to, by type and id."""

    latest_published_version: Annotated[
        ToOneOrNone | None, Field(alias="latest-published-version")
    ] = None
    """The version published last (type `inquiry-template-version`), if one was."""


class InquiryTemplateVersion(Answer):
    """A version of an inquiry template. Inferred."""

    type: Literal["inquiry-template-version"]
    """Stated."""
    id: str
    """The id of the version, which starts with `itmplv_`. Stated."""
    attributes: InquiryTemplateVersionAttributes
    relationships: InquiryTemplateVersionRelationships | None = None


class InquiryTemplateVersionAttributes(Answer):
    """What a version of an inquiry template says about itself."""

    name_display: Annotated[str | None, Field(alias="name-display")] = None
    """The name for people."""
    description: str | None = None
    """What was changed in this version, in words."""
    status: InquiryTemplateVersionStatus | None = None
    live: bool | None = None
    """Whether this is the published version that is in use."""
    last_updater: Annotated[str | None, Field(alias="last-updater")] = None
    """The user who changed the version last, by email address."""
    enabled_locales: Annotated[list[str] | None, Field(alias="enabled-locales")] = None
    """The languages that can be chosen, such as `en-US`."""
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    updated_at: Annotated[datetime | None, Field(alias="updated-at")] = None
    published_at: Annotated[datetime | None, Field(alias="published-at")] = None
    """When the version was published. Null where it was not."""
    theme: InquiryTheme | None = None
    """How inquiries of this version look."""


class InquiryTemplateVersionRelationships(Answer):
    """The objects that a version is related to, by type and id."""

    inquiry_template: Annotated[ToOne | None, Field(alias="inquiry-template")] = None
    """The inquiry template (type `inquiry-template`)."""


class InquiryTheme(Answer):
    """How inquiries look. The names say what each of the colors, fonts, sizes, pictures and
    places is for.
    """

    border_radius: Annotated[str | None, Field(alias="border-radius")] = None
    border_radius_input: Annotated[str | None, Field(alias="border-radius-input")] = None
    border_radius_modal: Annotated[str | None, Field(alias="border-radius-modal")] = None
    border_width: Annotated[str | None, Field(alias="border-width")] = None
    border_width_input: Annotated[str | None, Field(alias="border-width-input")] = None
    button_background_image: Annotated[str | None, Field(alias="button-background-image")] = None
    button_font_weight: Annotated[str | None, Field(alias="button-font-weight")] = None
    button_position: Annotated[str | None, Field(alias="button-position")] = None
    button_shadow_strength: Annotated[str | None, Field(alias="button-shadow-strength")] = None
    button_text_transform: Annotated[str | None, Field(alias="button-text-transform")] = None
    color_button_primary: Annotated[str | None, Field(alias="color-button-primary")] = None
    color_button_secondary: Annotated[str | None, Field(alias="color-button-secondary")] = None
    color_button_secondary_fill: Annotated[
        str | None, Field(alias="color-button-secondary-fill")
    ] = None
    color_button_primary_fill_disabled: Annotated[
        str | None, Field(alias="color-button-primary-fill-disabled")
    ] = None
    color_button_secondary_fill_disabled: Annotated[
        str | None, Field(alias="color-button-secondary-fill-disabled")
    ] = None
    color_error: Annotated[str | None, Field(alias="color-error")] = None
    color_font: Annotated[str | None, Field(alias="color-font")] = None
    color_font_button_primary: Annotated[str | None, Field(alias="color-font-button-primary")] = (
        None
    )
    color_font_button_secondary: Annotated[
        str | None, Field(alias="color-font-button-secondary")
    ] = None
    color_font_small: Annotated[str | None, Field(alias="color-font-small")] = None
    color_font_title: Annotated[str | None, Field(alias="color-font-title")] = None
    color_icon_header: Annotated[str | None, Field(alias="color-icon-header")] = None
    color_input_background: Annotated[str | None, Field(alias="color-input-background")] = None
    color_input_border: Annotated[str | None, Field(alias="color-input-border")] = None
    color_link: Annotated[str | None, Field(alias="color-link")] = None
    color_modal_background: Annotated[str | None, Field(alias="color-modal-background")] = None
    color_primary: Annotated[str | None, Field(alias="color-primary")] = None
    color_progress_bar: Annotated[str | None, Field(alias="color-progress-bar")] = None
    color_success: Annotated[str | None, Field(alias="color-success")] = None
    color_warning: Annotated[str | None, Field(alias="color-warning")] = None
    color_divider: Annotated[str | None, Field(alias="color-divider")] = None
    color_dropdown_background: Annotated[str | None, Field(alias="color-dropdown-background")] = (
        None
    )
    color_dropdown_option: Annotated[str | None, Field(alias="color-dropdown-option")] = None
    font_family: Annotated[str | None, Field(alias="font-family")] = None
    font_family_title: Annotated[str | None, Field(alias="font-family-title")] = None
    font_url: Annotated[str | None, Field(alias="font-url")] = None
    font_size_body: Annotated[str | None, Field(alias="font-size-body")] = None
    font_size_header: Annotated[str | None, Field(alias="font-size-header")] = None
    font_size_small: Annotated[str | None, Field(alias="font-size-small")] = None
    line_height_body: Annotated[str | None, Field(alias="line-height-body")] = None
    line_height_header: Annotated[str | None, Field(alias="line-height-header")] = None
    line_height_small: Annotated[str | None, Field(alias="line-height-small")] = None
    header_font_weight: Annotated[str | None, Field(alias="header-font-weight")] = None
    header_margin_bottom: Annotated[str | None, Field(alias="header-margin-bottom")] = None
    icon_color_primary: Annotated[str | None, Field(alias="icon-color-primary")] = None
    icon_color_highlight: Annotated[str | None, Field(alias="icon-color-highlight")] = None
    icon_color_stroke: Annotated[str | None, Field(alias="icon-color-stroke")] = None
    icon_color_background: Annotated[str | None, Field(alias="icon-color-background")] = None
    icon_color_government_id_type: Annotated[
        str | None, Field(alias="icon-color-government-id-type")
    ] = None
    icon_style: Annotated[str | None, Field(alias="icon-style")] = None
    input_style: Annotated[str | None, Field(alias="input-style")] = None
    page_transition: Annotated[str | None, Field(alias="page-transition")] = None
    text_align: Annotated[str | None, Field(alias="text-align")] = None
    text_decoration_line_link: Annotated[str | None, Field(alias="text-decoration-line-link")] = (
        None
    )
    us_state_input_method: Annotated[str | None, Field(alias="us-state-input-method")] = None
    vertical_options_style: Annotated[str | None, Field(alias="vertical-options-style")] = None
    government_id_pictograph_position: Annotated[
        str | None, Field(alias="government-id-pictograph-position")
    ] = None
    id_back_pictograph_height: Annotated[str | None, Field(alias="id-back-pictograph-height")] = (
        None
    )
    id_back_pictograph_url: Annotated[str | None, Field(alias="id-back-pictograph-url")] = None
    id_front_pictograph_height: Annotated[str | None, Field(alias="id-front-pictograph-height")] = (
        None
    )
    id_front_pictograph_url: Annotated[str | None, Field(alias="id-front-pictograph-url")] = None
    passport_front_pictograph_height: Annotated[
        str | None, Field(alias="passport-front-pictograph-height")
    ] = None
    passport_front_pictograph_url: Annotated[
        str | None, Field(alias="passport-front-pictograph-url")
    ] = None
    passport_signature_pictograph_height: Annotated[
        str | None, Field(alias="passport-signature-pictograph-height")
    ] = None
    passport_signature_pictograph_url: Annotated[
        str | None, Field(alias="passport-signature-pictograph-url")
    ] = None
    government_id_select_pictograph_height: Annotated[
        str | None, Field(alias="government-id-select-pictograph-height")
    ] = None
    government_id_select_pictograph_url: Annotated[
        str | None, Field(alias="government-id-select-pictograph-url")
    ] = None
    device_handoff_terms_text_position: Annotated[
        str | None, Field(alias="device-handoff-terms-text-position")
    ] = None
    selfie_pictograph_url: Annotated[str | None, Field(alias="selfie-pictograph-url")] = None
    selfie_pictograph_height: Annotated[str | None, Field(alias="selfie-pictograph-height")] = None
    selfie_center_pictograph_url: Annotated[
        str | None, Field(alias="selfie-center-pictograph-url")
    ] = None
    selfie_center_pictograph_height: Annotated[
        str | None, Field(alias="selfie-center-pictograph-height")
    ] = None
    selfie_left_pictograph_url: Annotated[str | None, Field(alias="selfie-left-pictograph-url")] = (
        None
    )
    selfie_left_pictograph_height: Annotated[
        str | None, Field(alias="selfie-left-pictograph-height")
    ] = None
    selfie_right_pictograph_url: Annotated[
        str | None, Field(alias="selfie-right-pictograph-url")
    ] = None
    selfie_right_pictograph_height: Annotated[
        str | None, Field(alias="selfie-right-pictograph-height")
    ] = None
    document_pictograph_position: Annotated[
        str | None, Field(alias="document-pictograph-position")
    ] = None
    document_pictograph_height: Annotated[str | None, Field(alias="document-pictograph-height")] = (
        None
    )
    document_pictograph_url: Annotated[str | None, Field(alias="document-pictograph-url")] = None
    camera_support_pictograph_height: Annotated[
        str | None, Field(alias="camera-support-pictograph-height")
    ] = None
    camera_support_pictograph_url: Annotated[
        str | None, Field(alias="camera-support-pictograph-url")
    ] = None
    loading_pictograph_height: Annotated[str | None, Field(alias="loading-pictograph-height")] = (
        None
    )
    loading_pictograph_url: Annotated[str | None, Field(alias="loading-pictograph-url")] = None
    navbar_logo_display: Annotated[str | None, Field(alias="navbar-logo-display")] = None
    logo_url: Annotated[str | None, Field(alias="logo-url")] = None
    logo: str | None = None
    logo_data: Annotated[str | None, Field(alias="logo-data")] = None
    logo_filename: Annotated[str | None, Field(alias="logo-filename")] = None


class IntegerFieldSchema(Answer):
    """A field that holds a whole number."""

    type: Literal["integer"]
    key: str | None = None
    """The name of the field, as it stands in `fields`."""
    label: str | None = None
    """The name of the field for people."""
    default_value: Annotated[int | None, Field(alias="default-value")] = None
    """The value where none was given."""
    config: IntegerFieldSchemaConfig | None = None


class IntegerFieldSchemaConfig(Answer):
    """Which whole numbers a field can hold."""

    required: bool | None = None
    """Whether the field has to have a value."""
    archived_at: Annotated[datetime | None, Field(alias="archived-at")] = None
    """When the field was archived. Null where it was not."""
    deactivated_at: Annotated[datetime | None, Field(alias="deactivated-at")] = None
    """When the field was deactivated. Null where it was not."""
    source_key_path: Annotated[str | None, Field(alias="source-key-path")] = None
    """Of a field that is another name for one, the path of that one with dots. Other fields
    have none.
    """
    redaction_policy: Annotated[
        FieldConfigRedactionPolicy | None, Field(alias="redaction-policy")
    ] = None
    """Whether the value of the field can be redacted."""
    write_policy: Annotated[FieldConfigWritePolicy | None, Field(alias="write-policy")] = None
    """Whether the value of the field can be written over."""
    min: float | None = None
    """The smallest number."""
    max: float | None = None
    """The largest number."""


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


class JsonFieldSchema(Answer):
    """A field that holds any JSON."""

    type: Literal["json"]
    key: str | None = None
    """The name of the field, as it stands in `fields`."""
    label: str | None = None
    """The name of the field for people."""
    default_value: Annotated[None, Field(alias="default-value")] = None
    """Always null; what such a field holds by default is not shown."""
    config: JsonFieldSchemaConfig | None = None


class JsonFieldSchemaConfig(Answer):
    """Which JSON a field can hold."""

    required: bool | None = None
    """Whether the field has to have a value."""
    archived_at: Annotated[datetime | None, Field(alias="archived-at")] = None
    """When the field was archived. Null where it was not."""
    deactivated_at: Annotated[datetime | None, Field(alias="deactivated-at")] = None
    """When the field was deactivated. Null where it was not."""
    source_key_path: Annotated[str | None, Field(alias="source-key-path")] = None
    """Of a field that is another name for one, the path of that one with dots. Other fields
    have none.
    """
    redaction_policy: Annotated[
        FieldConfigRedactionPolicy | None, Field(alias="redaction-policy")
    ] = None
    """Whether the value of the field can be redacted."""
    write_policy: Annotated[FieldConfigWritePolicy | None, Field(alias="write-policy")] = None
    """Whether the value of the field can be written over."""
    json_schema: Annotated[dict[str, Any] | None, Field(alias="json-schema")] = None
    """A JSON Schema (draft 7) of the values, to be read as a hint. It can change without a new
    version of the API.
    """


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


class MdocDocument(Answer):
    """A mobile document, such as a driver license on a phone. Inferred."""

    type: Literal["document/mdoc"]
    """Stated."""
    id: str
    """Stated."""
    attributes: DocumentAttributes
    relationships: DocumentRelationships | None = None


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


class MultiChoicesFieldSchema(Answer):
    """A field that holds any number of some texts."""

    type: Literal["multi-choices"]
    key: str | None = None
    """The name of the field, as it stands in `fields`."""
    label: str | None = None
    """The name of the field for people."""
    default_value: Annotated[list[str] | None, Field(alias="default-value")] = None
    """The values where none were given, each one of the options."""
    config: MultiChoicesFieldSchemaConfig | None = None


class MultiChoicesFieldSchemaConfig(Answer):
    """Which texts a field can hold."""

    required: bool | None = None
    """Whether the field has to have a value."""
    archived_at: Annotated[datetime | None, Field(alias="archived-at")] = None
    """When the field was archived. Null where it was not."""
    deactivated_at: Annotated[datetime | None, Field(alias="deactivated-at")] = None
    """When the field was deactivated. Null where it was not."""
    source_key_path: Annotated[str | None, Field(alias="source-key-path")] = None
    """Of a field that is another name for one, the path of that one with dots. Other fields
    have none.
    """
    redaction_policy: Annotated[
        FieldConfigRedactionPolicy | None, Field(alias="redaction-policy")
    ] = None
    """Whether the value of the field can be redacted."""
    write_policy: Annotated[FieldConfigWritePolicy | None, Field(alias="write-policy")] = None
    """Whether the value of the field can be written over."""
    allow_empty: Annotated[bool | None, Field(alias="allow-empty")] = None
    """Whether the field may be left without a value."""
    options: list[str] | None = None
    """The texts that can be chosen."""
    option_labels: Annotated[list[str] | None, Field(alias="option-labels")] = None
    """How each of the options is shown to people, in the same order."""


class NumberFieldSchema(Answer):
    """A field that holds a number."""

    type: Literal["number"]
    key: str | None = None
    """The name of the field, as it stands in `fields`."""
    label: str | None = None
    """The name of the field for people."""
    default_value: Annotated[float | None, Field(alias="default-value")] = None
    """The value where none was given."""
    config: NumberFieldSchemaConfig | None = None


class NumberFieldSchemaConfig(Answer):
    """Which numbers a field can hold."""

    required: bool | None = None
    """Whether the field has to have a value."""
    archived_at: Annotated[datetime | None, Field(alias="archived-at")] = None
    """When the field was archived. Null where it was not."""
    deactivated_at: Annotated[datetime | None, Field(alias="deactivated-at")] = None
    """When the field was deactivated. Null where it was not."""
    source_key_path: Annotated[str | None, Field(alias="source-key-path")] = None
    """Of a field that is another name for one, the path of that one with dots. Other fields
    have none.
    """
    redaction_policy: Annotated[
        FieldConfigRedactionPolicy | None, Field(alias="redaction-policy")
    ] = None
    """Whether the value of the field can be redacted."""
    write_policy: Annotated[FieldConfigWritePolicy | None, Field(alias="write-policy")] = None
    """Whether the value of the field can be written over."""
    min: float | None = None
    """The smallest number."""
    max: float | None = None
    """The largest number."""


class OneTimeLink(Answer):
    """A link that lets somebody continue an inquiry, once."""

    one_time_link: Annotated[str, Field(alias="one-time-link")]
    """The link."""
    one_time_link_short: Annotated[str, Field(alias="one-time-link-short")]
    """The same link, shorter."""


class PageLinks(Answer):
    """Where the pages before and after are. Each is a path on the same host, already percent-
    encoded. Those of a search are called with POST and the body of the search.
    """

    next: str | None
    """The path of the next page, null on the last one."""
    prev: str | None
    """The path of the page before, null on the first one."""


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


class PhoneCarrierDatabaseVerification(Answer):
    """A verification of personal data by those of a phone carrier. Inferred."""

    type: Literal["verification/database-phone-carrier"]
    """Stated."""
    id: str
    """Stated."""
    attributes: PhoneCarrierDatabaseVerificationAttributes
    relationships: VerificationRelationships | None = None


class PhoneCarrierDatabaseVerificationAttributes(Answer):
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
    address_street_1: Annotated[str | None, Field(alias="address-street-1")] = None
    address_street_2: Annotated[str | None, Field(alias="address-street-2")] = None
    """What the street needs besides, such as the number of an apartment."""
    address_city: Annotated[str | None, Field(alias="address-city")] = None
    address_subdivision: Annotated[str | None, Field(alias="address-subdivision")] = None
    """The state, province or the like. In an input for the US, its full name instead of
    letters.
    """
    address_postal_code: Annotated[str | None, Field(alias="address-postal-code")] = None
    name_first: Annotated[str | None, Field(alias="name-first")] = None
    name_last: Annotated[str | None, Field(alias="name-last")] = None
    birthdate: date | None = None
    phone_number: Annotated[str | None, Field(alias="phone-number")] = None


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


class PhoneNumberVerification(Answer):
    """A verification of a phone number, by a code sent to it. Inferred."""

    type: Literal["verification/phone-number"]
    """Stated."""
    id: str
    """Stated."""
    attributes: PhoneNumberVerificationAttributes
    relationships: VerificationRelationships | None = None


class PhoneNumberVerificationAttributes(Answer):
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
    """The phone number, such as `+14165550123`."""
    confirmation_code: Annotated[str | None, Field(alias="confirmation-code")] = None
    """The code that confirms the number."""
    metadata: PhoneNumberVerificationMetadata | None = None
    """What else is known of the phone number."""


class PhoneNumberVerificationMetadata(Answer):
    """What is known of a phone number."""

    telesign_risk_score: Annotated[int | None, Field(alias="telesign-risk-score")] = None
    """The score that TeleSign gives for the risk."""


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


class RelationSchema(Answer):
    """A field that leads to another object."""

    type: Literal["relation-schema"]
    key: str | None = None
    """The name of the field, as it stands in `fields`."""
    label: str | None = None
    """The name of the field for people."""
    config: RelationSchemaConfig | None = None


class RelationSchemaConfig(Answer):
    """Which objects a field can lead to."""

    required: bool | None = None
    """Whether the field has to have a value."""
    archived_at: Annotated[datetime | None, Field(alias="archived-at")] = None
    """When the field was archived. Null where it was not."""
    deactivated_at: Annotated[datetime | None, Field(alias="deactivated-at")] = None
    """When the field was deactivated. Null where it was not."""
    source_key_path: Annotated[str | None, Field(alias="source-key-path")] = None
    """Of a field that is another name for one, the path of that one with dots. Other fields
    have none.
    """
    redaction_policy: Annotated[
        FieldConfigRedactionPolicy | None, Field(alias="redaction-policy")
    ] = None
    """Whether the value of the field can be redacted."""
    write_policy: Annotated[FieldConfigWritePolicy | None, Field(alias="write-policy")] = None
    """Whether the value of the field can be written over."""
    target: str | None = None
    """The kind of the object, such as `document-generic`, `document-government-id`, `document-
    government-id-nfc`, `document-mdoc`, `document-qr-code` or `selfie`.
    """


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


class ResourceIdentifier(Answer):
    """Another object, by type and id."""

    type: str
    """The type of the object."""
    id: str
    """The id of the object."""


class SelfiePhoto(Answer):
    """A photo of a selfie."""

    byte_size: Annotated[int | None, Field(alias="byte-size")] = None
    """The size of the photo in bytes."""
    filename: str | None = None
    page: SelfiePhotoPage | None = None
    url: str | None = None


class SelfieVerification(Answer):
    """A verification of a selfie. Inferred."""

    type: Literal["verification/selfie"]
    """Stated."""
    id: str
    """Stated."""
    attributes: SelfieVerificationAttributes
    relationships: VerificationRelationships | None = None


class SelfieVerificationAttributes(Answer):
    """What a check of a selfie found, and where the photos are. An address of a photo needs no
    key and works for 6 hours, or for as long as the API key or the webhook says.
    """

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
    capture_method: Annotated[SelfieCaptureMethod | None, Field(alias="capture-method")] = None
    center_photo_face_coordinates: Annotated[
        FaceCoordinates | None, Field(alias="center-photo-face-coordinates")
    ] = None
    """Where the face is in the center photo."""
    center_photo_url: Annotated[str | None, Field(alias="center-photo-url")] = None
    document_similarity_score: Annotated[float | None, Field(alias="document-similarity-score")] = (
        None
    )
    """How alike the face and that on a document are. Null in all examples."""
    entity_confidence_reasons: Annotated[
        list[str] | None, Field(alias="entity-confidence-reasons")
    ] = None
    """The reasons for the confidence in the selfie, such as `low_liveness_confidence`."""
    left_photo_url: Annotated[str | None, Field(alias="left-photo-url")] = None
    from_reusable_persona: Annotated[bool | None, Field(alias="from-reusable-persona")] = None
    """Whether the data come from a reusable persona, and so from an earlier verification."""
    photo_urls: Annotated[list[SelfiePhoto] | None, Field(alias="photo-urls")] = None
    """All photos, with where they are."""
    right_photo_url: Annotated[str | None, Field(alias="right-photo-url")] = None
    selfie_similarity_score_left: Annotated[
        float | None, Field(alias="selfie-similarity-score-left")
    ] = None
    """The similarity score of the left photo, 100 or null in examples."""
    selfie_similarity_score_right: Annotated[
        float | None, Field(alias="selfie-similarity-score-right")
    ] = None
    """The similarity score of the right photo, 100 or null in examples."""
    video_url: Annotated[str | None, Field(alias="video-url")] = None


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


class SerproDatabaseVerification(Answer):
    """A verification of personal data by those of Serpro in Brazil. Inferred."""

    type: Literal["verification/database-serpro"]
    """Stated."""
    id: str
    """Stated."""
    attributes: SerproDatabaseVerificationAttributes
    relationships: SerproDatabaseVerificationRelationships | None = None


class SerproDatabaseVerificationAttributes(Answer):
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
    birthdate: date | None = None
    cpf: str | None = None
    """The CPF of the person, a number in Brazil's register of natural persons."""
    name_first: Annotated[str | None, Field(alias="name-first")] = None
    name_full: Annotated[str | None, Field(alias="name-full")] = None
    name_last: Annotated[str | None, Field(alias="name-last")] = None


class SerproDatabaseVerificationRelationships(Answer):
    """The objects that a verification by Serpro is related to, by type and id."""

    inquiry: ToOneOrNone | None = None
    """The inquiry that the verification is a part of (type `inquiry`), if any."""
    template: ToOneOrNone | None = None
    """The template (type `template`), if any."""
    inquiry_template_version: Annotated[
        ToOneOrNone | None, Field(alias="inquiry-template-version")
    ] = None
    """The version of the inquiry template (type `inquiry-template-version`), if any."""
    inquiry_template: Annotated[ToOneOrNone | None, Field(alias="inquiry-template")] = None
    """The inquiry template (type `inquiry-template`), if any."""
    transaction: ToOneOrNone | None = None
    """The transaction that the verification is a part of (type `transaction`), if any."""
    verification_template: Annotated[ToOneOrNone | None, Field(alias="verification-template")] = (
        None
    )
    """The verification template; the type says of which kind, such as `verification-
    template/aamva`.
    """
    verification_template_version: Annotated[
        ToOneOrNone | None, Field(alias="verification-template-version")
    ] = None
    """The version of the verification template; the type says of which kind."""
    accounts: ToMany | None = None
    """Accounts (type `account`)."""
    selfie: ToOneOrNone | None = None
    """The selfie (type `selfie/profile-and-center`, `selfie/center-only` or
    `selfie/configurable-poses`), if any.
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


class StringFieldSchema(Answer):
    """A field that holds text."""

    type: Literal["string"]
    key: str | None = None
    """The name of the field, as it stands in `fields`."""
    label: str | None = None
    """The name of the field for people."""
    default_value: Annotated[str | None, Field(alias="default-value")] = None
    """The value where none was given."""
    config: StringFieldSchemaConfig | None = None


class StringFieldSchemaConfig(Answer):
    """Which text a field can hold."""

    required: bool | None = None
    """Whether the field has to have a value."""
    archived_at: Annotated[datetime | None, Field(alias="archived-at")] = None
    """When the field was archived. Null where it was not."""
    deactivated_at: Annotated[datetime | None, Field(alias="deactivated-at")] = None
    """When the field was deactivated. Null where it was not."""
    source_key_path: Annotated[str | None, Field(alias="source-key-path")] = None
    """Of a field that is another name for one, the path of that one with dots. Other fields
    have none.
    """
    redaction_policy: Annotated[
        FieldConfigRedactionPolicy | None, Field(alias="redaction-policy")
    ] = None
    """Whether the value of the field can be redacted."""
    write_policy: Annotated[FieldConfigWritePolicy | None, Field(alias="write-policy")] = None
    """Whether the value of the field can be written over."""
    max_char_length: Annotated[int | None, Field(alias="max-char-length")] = None
    """How many characters the text may have."""
    sanitize: list[StringSanitizer] | None = None
    """What the text is cleaned of."""


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


class Template(Answer):
    """The template of inquiries of the older kind. Inferred."""

    type: Literal["template"]
    """Stated."""
    id: str
    """Stated."""
    attributes: TemplateAttributes


class TemplateAttributes(Answer):
    """What a template of the older kind says about itself."""

    name: str | None = None


class TinDatabaseVerification(Answer):
    """A verification of a taxpayer identification number. Inferred."""

    type: Literal["verification/database-tin"]
    """Stated."""
    id: str
    """Stated."""
    attributes: TinDatabaseVerificationAttributes
    relationships: VerificationRelationships | None = None


class TinDatabaseVerificationAttributes(Answer):
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
    tin: str | None = None
    """The taxpayer identification number."""
    tin_type: Annotated[str | None, Field(alias="tin-type")] = None
    """What kind of number it is, such as `itin`."""
    name_first: Annotated[str | None, Field(alias="name-first")] = None
    name_last: Annotated[str | None, Field(alias="name-last")] = None
    name_business: Annotated[str | None, Field(alias="name-business")] = None


class ToMany(Answer):
    """A relationship to any number of objects."""

    data: list[ResourceIdentifier] | None = None
    """The related objects."""


class ToOne(Answer):
    """A relationship to one object."""

    data: ResourceIdentifier | None = None
    """The related object."""


class ToOneOrNone(Answer):
    """A relationship to one object or none."""

    data: ResourceIdentifier | None = None
    """The related object, or null where there is none."""


class Transaction(Answer):
    """A transaction of one transaction type. Inferred."""

    type: Literal["transaction"]
    """Stated."""
    id: str
    """Stated."""
    attributes: TransactionAttributes
    relationships: TransactionRelationships | None = None


class TransactionAttributes(Answer):
    """What a transaction says about itself."""

    status: str | None = None
    """How the transaction stands. `created`, `approved` and `declined` are seen in examples."""
    reference_id: Annotated[str | None, Field(alias="reference-id")] = None
    """The reference that the caller gave."""
    fields: dict[str, Any] | None = None
    """Values by the name of a field, each with its type in the examples. The transaction type
    defines the names, which `Key-Inflection` never changes.
    """
    tags: list[str] | None = None
    """The names of the tags."""
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    updated_at: Annotated[datetime | None, Field(alias="updated-at")] = None


class TransactionRelationships(Answer):
    """The objects that a transaction is related to, by type and id."""

    reviewer: ToOneOrNone | None = None
    """What reviewed the transaction: a user, a workflow run or a step of a workflow."""
    transaction_label: Annotated[ToOneOrNone | None, Field(alias="transaction-label")] = None
    """The label of the transaction (type `transaction-label`), if it has one."""
    transaction_type: Annotated[ToOne | None, Field(alias="transaction-type")] = None
    """The transaction type (type `transaction-type`)."""
    related_objects: Annotated[ToMany | None, Field(alias="related-objects")] = None
    """What took part in the workflow runs of the transaction, such as accounts and inquiries,
    100 objects at most.
    """


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


class User(Answer):
    """A user of the organization. Inferred."""

    type: Literal["user"]
    """Stated."""
    id: str
    """The id of the user, which starts with `user_`. Stated."""
    attributes: UserAttributes


class UserAttributes(Answer):
    """Who a user is."""

    email_address: Annotated[str | None, Field(alias="email-address")] = None
    name_first: Annotated[str | None, Field(alias="name-first")] = None
    name_last: Annotated[str | None, Field(alias="name-last")] = None


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


class VerificationCheck(Answer):
    """One check of a verification, and its outcome."""

    name: str | None = None
    """Which check it is, such as `id_expired_detection`."""
    status: VerificationCheckStatus | None = None
    reasons: list[str | None] | None = None
    """Why the check failed or did not apply. For some checks this is the finding itself, such
    as what a website is suspected of.
    """
    requirement: VerificationCheckRequirement | None = None
    metadata: dict[str, Any] | None = None
    """What was found on the way. The names in it depend on the check."""


class VerificationRelationships(Answer):
    """The objects that a verification is related to, by type and id."""

    inquiry: ToOneOrNone | None = None
    """The inquiry that the verification is a part of (type `inquiry`), if any."""
    template: ToOneOrNone | None = None
    """The template (type `template`), if any."""
    inquiry_template_version: Annotated[
        ToOneOrNone | None, Field(alias="inquiry-template-version")
    ] = None
    """The version of the inquiry template (type `inquiry-template-version`), if any."""
    inquiry_template: Annotated[ToOneOrNone | None, Field(alias="inquiry-template")] = None
    """The inquiry template (type `inquiry-template`), if any."""
    transaction: ToOneOrNone | None = None
    """The transaction that the verification is a part of (type `transaction`), if any."""
    verification_template: Annotated[ToOneOrNone | None, Field(alias="verification-template")] = (
        None
    )
    """The verification template; the type says of which kind, such as `verification-
    template/aamva`.
    """
    verification_template_version: Annotated[
        ToOneOrNone | None, Field(alias="verification-template-version")
    ] = None
    """The version of the verification template; the type says of which kind."""
    accounts: ToMany | None = None
    """Accounts (type `account`)."""


class VerificationWithDocumentRelationships(Answer):
    """The objects that a verification of a document is related to, by type and id."""

    inquiry: ToOneOrNone | None = None
    """The inquiry that the verification is a part of (type `inquiry`), if any."""
    template: ToOneOrNone | None = None
    """The template (type `template`), if any."""
    inquiry_template_version: Annotated[
        ToOneOrNone | None, Field(alias="inquiry-template-version")
    ] = None
    """The version of the inquiry template (type `inquiry-template-version`), if any."""
    inquiry_template: Annotated[ToOneOrNone | None, Field(alias="inquiry-template")] = None
    """The inquiry template (type `inquiry-template`), if any."""
    transaction: ToOneOrNone | None = None
    """The transaction that the verification is a part of (type `transaction`), if any."""
    verification_template: Annotated[ToOneOrNone | None, Field(alias="verification-template")] = (
        None
    )
    """The verification template; the type says of which kind, such as `verification-
    template/aamva`.
    """
    verification_template_version: Annotated[
        ToOneOrNone | None, Field(alias="verification-template-version")
    ] = None
    """The version of the verification template; the type says of which kind."""
    accounts: ToMany | None = None
    """Accounts (type `account`)."""
    document: ToOne | None = None
    """The document; the type says of which kind."""


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


class Workflow(Answer):
    """A workflow, of which there can be several versions. Inferred."""

    type: Literal["workflow"]
    """Stated."""
    id: str
    """Stated."""
    attributes: WorkflowAttributes
    relationships: WorkflowRelationships | None = None


class WorkflowAttributes(Answer):
    """What a workflow says about itself."""

    status: WorkflowStatus | None = None
    name: str | None = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None


class WorkflowDeployment(Answer):
    """A deployment, which divides the runs of a workflow among versions. Inferred."""

    type: Literal["workflow-deployment"] | str
    """Stated."""
    id: str
    """Stated."""
    attributes: WorkflowDeploymentAttributes


class WorkflowDeploymentAttributes(Answer):
    """What a deployment says about itself."""

    status: WorkflowDeploymentStatus | None = None
    configuration: WorkflowDeploymentConfiguration | None = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    updated_at: Annotated[datetime | None, Field(alias="updated-at")] = None


class WorkflowDeploymentConfiguration(Answer):
    """How a deployment divides the runs."""

    versions: list[DeployedVersion] | None = None
    """The versions, each with its share."""


class WorkflowRelationships(Answer):
    """The objects that a workflow is related to."""

    latest_published_version: Annotated[ToOne | None, Field(alias="latest-published-version")] = (
        None
    )
    """The version that was published last (type `workflow-version`)."""
    active_deployment: Annotated[ActiveDeployment | None, Field(alias="active-deployment")] = None
    """The newest deployment in force, in full and not by id alone."""


class WorkflowRun(Answer):
    """A run of a workflow. Inferred."""

    type: Literal["workflow-run"]
    """Stated."""
    id: str
    """Stated."""
    attributes: WorkflowRunAttributes
    relationships: WorkflowRunRelationships | None = None
    meta: WorkflowRunMeta | None = None


class WorkflowRunAnswer(Answer):
    """One run of a workflow."""

    data: WorkflowRun
    included: list[WorkflowRunIncluded] | None = None
    """The objects that `include` asked for; empty without it."""


class WorkflowRunAttributes(Answer):
    """What a run says about itself."""

    completed_at: Annotated[datetime | None, Field(alias="completed-at")] = None
    """When the run was completed. Null where it was not."""
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    status: str | None = None
    """How the run stands. `in_progress`, `completed` and `errored` are seen in examples."""


class WorkflowRunMeta(Answer):
    """What is measured of a run."""

    processing_time_seconds: Annotated[float | None, Field(alias="processing-time-seconds")] = None
    """How many seconds the run took. Null in all examples."""


class WorkflowRunRelationships(Answer):
    """The objects that a run is related to, by type and id."""

    creator: ToOneOrNone | None = None
    """What started the run (type `administrator`, `user` or `event`)."""
    workflow: ToOne | None = None
    """The workflow (type `workflow`)."""
    workflow_version: Annotated[ToOne | None, Field(alias="workflow-version")] = None
    """The version that runs (type `workflow-version`)."""


class WorkflowVersion(Answer):
    """A version of a workflow. Inferred."""

    type: Literal["workflow-version"]
    """Stated."""
    id: str
    """Stated."""
    attributes: WorkflowVersionAttributes
    relationships: WorkflowVersionRelationships | None = None


class WorkflowVersionAttributes(Answer):
    """What a version of a workflow says about itself."""

    workflow_name: Annotated[str | None, Field(alias="workflow-name")] = None
    description: str | None = None
    status: WorkflowVersionStatus | None = None
    trigger_type: Annotated[WorkflowVersionTriggerType | None, Field(alias="trigger-type")] = None
    """What starts a run of the version. Null before a trigger is set."""
    live: bool | None = None
    """Whether the version runs in the environment of the API key, or of the webhook that
    delivers it. Two versions do during a rollout; none does while the workflow is paused or
    archived.
    """
    rollout_label: Annotated[WorkflowVersionRolloutLabel | None, Field(alias="rollout-label")] = (
        None
    )
    """Which side of a rollout the version is. Null while it is not live, and for organizations
    whose deployments have no shares.
    """
    rollout_percentage: Annotated[int | None, Field(alias="rollout-percentage")] = None
    """How many of a hundred runs the version gets in the environment that `live` is about.
    Null where `rollout-label` is.
    """
    last_updater: Annotated[str | None, Field(alias="last-updater")] = None
    """The user who changed the version last, by email address. Null where Persona changed it."""
    inputs: list[WorkflowVersionInput] | None = None
    """The values that a run can be started with."""
    outputs: list[WorkflowVersionOutput] | None = None
    """The values that a completed run returns."""
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    updated_at: Annotated[datetime | None, Field(alias="updated-at")] = None
    """When the version was changed last. A change of `inputs` or `outputs` alone leaves it as
    it is.
    """
    published_at: Annotated[datetime | None, Field(alias="published-at")] = None
    """When the version was published. Null before that."""


class WorkflowVersionInput(Answer):
    """A value that a run can be started with."""

    name: str | None = None
    type: str | None = None
    """The JSON type of the value."""
    required: bool | None = None
    """Whether a run cannot be started without it."""


class WorkflowVersionOutput(Answer):
    """A value that a run returns."""

    name: str | None = None


class WorkflowVersionRelationships(Answer):
    """The objects that a version of a workflow is related to, by type and id."""

    workflow: ToOne | None = None
    """The workflow that it is a version of (type `workflow`)."""


Document = TypeAliasType(
    "Document",
    Annotated[
        GenericDocument | GovernmentIdDocument | GovernmentIdNfcDocument | MdocDocument,
        Field(discriminator="type"),
    ],
)
"""A document of any kind."""


FieldSchema = TypeAliasType(
    "FieldSchema",
    Annotated[
        ArrayFieldSchema
        | BooleanFieldSchema
        | ChoicesFieldSchema
        | DateFieldSchema
        | DatetimeFieldSchema
        | EmailAddressFieldSchema
        | FileFieldSchema
        | HashFieldSchema
        | IntegerFieldSchema
        | JsonFieldSchema
        | MultiChoicesFieldSchema
        | NumberFieldSchema
        | StringFieldSchema
        | RelationSchema,
        Field(discriminator="type"),
    ],
)
"""A field that a template or a type of object defines, by the type of its values."""


Included = TypeAliasType("Included", list[IncludedObject])
"""The objects that `include` asked for, of any type."""


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


WorkflowRunIncluded = TypeAliasType(
    "WorkflowRunIncluded",
    Annotated[Workflow | WorkflowVersion | Event | User, Field(discriminator="type")],
)
"""An object that is related to a run."""
