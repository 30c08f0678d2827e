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


CaseTemplateStatus = TypeAliasType("CaseTemplateStatus", Literal["active", "archived"] | str)


DocumentStatus = TypeAliasType(
    "DocumentStatus", Literal["initiated", "submitted", "processed", "errored"] | str
)


EmailReputation = TypeAliasType("EmailReputation", Literal["high", "medium", "low"] | str)


FieldConfigRedactionPolicy = TypeAliasType(
    "FieldConfigRedactionPolicy", Literal["none", "never"] | str
)


FieldConfigWritePolicy = TypeAliasType(
    "FieldConfigWritePolicy", Literal["none", "write_once"] | str
)


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


InquirySessionStatus = TypeAliasType(
    "InquirySessionStatus", Literal["new", "active", "expired"] | str
)


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


InquiryTemplateStatus = TypeAliasType("InquiryTemplateStatus", Literal["active", "inactive"] | str)


InquiryTemplateVersionStatus = TypeAliasType(
    "InquiryTemplateVersionStatus", Literal["published", "draft"] | str
)


MatchStatus = TypeAliasType(
    "MatchStatus",
    Literal["not_applicable", "match", "partial_match", "no_match", "unavailable", "unknown"] | str,
)


PhoneRiskRecommendation = TypeAliasType(
    "PhoneRiskRecommendation", Literal["block", "allow", "flag"] | str
)


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


ReportStatus = TypeAliasType("ReportStatus", Literal["pending", "ready", "errored"] | str)


SelfieCaptureMethod = TypeAliasType("SelfieCaptureMethod", Literal["photo", "video"] | str)


SelfiePhotoPage = TypeAliasType(
    "SelfiePhotoPage", Literal["left_photo", "center_photo", "right_photo"] | str
)


SimSwapRisk = TypeAliasType(
    "SimSwapRisk", Literal["very-low", "low", "medium", "high", "N/A"] | str
)


StringSanitizer = TypeAliasType("StringSanitizer", Literal["html"] | str)


VerificationCheckRequirement = TypeAliasType(
    "VerificationCheckRequirement", Literal["required", "not_required", "requires_retry"] | str
)


VerificationCheckStatus = TypeAliasType(
    "VerificationCheckStatus", Literal["passed", "failed", "not_applicable"] | str
)


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


WatchlistEntityAliasType = TypeAliasType(
    "WatchlistEntityAliasType", Literal["primary_name", "aka"] | str
)


WorkflowDeploymentStatus = TypeAliasType(
    "WorkflowDeploymentStatus", Literal["active", "inactive"] | str
)


WorkflowStatus = TypeAliasType("WorkflowStatus", Literal["paused", "running", "archived"] | str)


WorkflowVersionRolloutLabel = TypeAliasType(
    "WorkflowVersionRolloutLabel", Literal["treatment", "control"] | str
)


WorkflowVersionStatus = TypeAliasType(
    "WorkflowVersionStatus", Literal["draft", "published", "archived"] | str
)


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


class AadhaarVerification(Answer):
    """Inferred."""

    type: Literal["verification/database-aadhaar"]
    """Stated."""
    id: str
    """Stated."""
    attributes: AadhaarVerificationAttributes
    relationships: VerificationRelationships | None = None


class AadhaarVerificationAttributes(Answer):
    status: VerificationStatus | None = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    created_at_ts: Annotated[int | None, Field(alias="created-at-ts")] = None
    submitted_at: Annotated[datetime | None, Field(alias="submitted-at")] = None
    submitted_at_ts: Annotated[int | None, Field(alias="submitted-at-ts")] = None
    completed_at: Annotated[datetime | None, Field(alias="completed-at")] = None
    completed_at_ts: Annotated[int | None, Field(alias="completed-at-ts")] = None
    redacted_at: Annotated[datetime | None, Field(alias="redacted-at")] = None
    country_code: Annotated[str | None, Field(alias="country-code")] = None
    tags: list[str] | None = None
    checks: list[VerificationCheck] | None = None
    name_first: Annotated[str | None, Field(alias="name-first")] = None
    name_last: Annotated[str | None, Field(alias="name-last")] = None
    birthdate: date | None = None


class AamvaVerification(Answer):
    """Inferred."""

    type: Literal["verification/aamva"]
    """Stated."""
    id: str
    """Stated."""
    attributes: AamvaVerificationAttributes
    relationships: VerificationRelationships | None = None


class AamvaVerificationAttributes(Answer):
    status: VerificationStatus | None = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    created_at_ts: Annotated[int | None, Field(alias="created-at-ts")] = None
    submitted_at: Annotated[datetime | None, Field(alias="submitted-at")] = None
    submitted_at_ts: Annotated[int | None, Field(alias="submitted-at-ts")] = None
    completed_at: Annotated[datetime | None, Field(alias="completed-at")] = None
    completed_at_ts: Annotated[int | None, Field(alias="completed-at-ts")] = None
    redacted_at: Annotated[datetime | None, Field(alias="redacted-at")] = None
    country_code: Annotated[str | None, Field(alias="country-code")] = None
    tags: list[str] | None = None
    checks: list[VerificationCheck] | None = None
    name_first: Annotated[str | None, Field(alias="name-first")] = None
    name_last: Annotated[str | None, Field(alias="name-last")] = None
    birthdate: date | None = None
    issue_date: Annotated[date | None, Field(alias="issue-date")] = None
    expiration_date: Annotated[date | None, Field(alias="expiration-date")] = None
    address_postal_code: Annotated[str | None, Field(alias="address-postal-code")] = None
    issuing_authority: Annotated[str | None, Field(alias="issuing-authority")] = None
    identification_number: Annotated[str | None, Field(alias="identification-number")] = None


class Account(Answer):
    """Inferred."""

    type: Literal["account"]
    """Stated."""
    id: str
    """Stated."""
    attributes: AccountAttributes
    relationships: AccountRelationships | None = None


class AccountAddress(Answer):
    type: str | None = None
    value: AccountAddressParts | None = None


class AccountAddressParts(Answer):
    street_1: FieldText | None = None
    street_2: FieldText | None = None
    subdivision: FieldText | None = None
    city: FieldText | None = None
    postal_code: FieldText | None = None
    country_code: FieldText | None = None


class AccountAttributes(Answer):
    reference_id: Annotated[str | None, Field(alias="reference-id")] = None
    account_type_name: Annotated[str | None, Field(alias="account-type-name")] = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    updated_at: Annotated[datetime | None, Field(alias="updated-at")] = None
    redacted_at: Annotated[datetime | None, Field(alias="redacted-at")] = None
    fields: AccountFields | None = None
    tags: list[str] | None = None
    """Inferred."""
    account_status: Annotated[str | None, Field(alias="account-status")] = None


class AccountFields(Answer):
    open_: ClassVar[bool] = True
    name: AccountName | None = None
    address: AccountAddress | None = None
    identification_numbers: AccountIdentificationNumbers | None = None
    birthdate: FieldText | None = None
    phone_number: FieldText | None = None
    email_address: FieldText | None = None
    selfie_photo: AccountSelfiePhoto | None = None


class AccountIdentificationNumber(Answer):
    type: str | None = None
    value: AccountIdentificationNumberParts | None = None


class AccountIdentificationNumberParts(Answer):
    identification_class: FieldText | None = None
    identification_number: FieldText | None = None
    issuing_country: FieldText | None = None
    hashed_identification_number: FieldText | None = None


class AccountIdentificationNumbers(Answer):
    type: str | None = None
    value: list[AccountIdentificationNumber] | None = None


class AccountName(Answer):
    type: str | None = None
    value: AccountNameParts | None = None


class AccountNameParts(Answer):
    first: FieldText | None = None
    middle: FieldText | None = None
    last: FieldText | None = None


class AccountRelationships(Answer):
    account_type: Annotated[ToOne | None, Field(alias="account-type")] = None
    """Type `account-type`."""


class AccountSelfiePhoto(Answer):
    type: Literal["file"] | str | None = None
    value: File | None = None


class AccountType(Answer):
    """Inferred."""

    type: Literal["account-type"] | str
    """Stated."""
    id: str
    """Stated."""
    attributes: AccountTypeAttributes
    relationships: AccountTypeRelationships | None = None


class AccountTypeAttributes(Answer):
    name: str | None = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    updated_at: Annotated[datetime | None, Field(alias="updated-at")] = None
    field_schemas: Annotated[list[FieldSchema] | None, Field(alias="field-schemas")] = None


class AccountTypeRelationships(Answer):
    account_statuses: Annotated[ToMany | None, Field(alias="account-statuses")] = None
    """Type `account-status`."""
    default_account_status: Annotated[ToOneOrNone | None, Field(alias="default-account-status")] = (
        None
    )
    """Type `account-status`."""


class ActiveDeployment(Answer):
    data: WorkflowDeployment | None = None


class AddressLookupReport(Answer):
    """Inferred."""

    type: Literal["report/address-lookup"]
    """Stated."""
    id: str
    """Stated."""
    attributes: AddressLookupReportAttributes
    relationships: ReportRelationships | None = None


class AddressLookupReportAttributes(Answer):
    status: ReportStatus | None = None
    created_at: Annotated[str | None, Field(alias="created-at")] = None
    completed_at: Annotated[str | None, Field(alias="completed-at")] = None
    redacted_at: Annotated[str | None, Field(alias="redacted-at")] = None
    report_template_version_name: Annotated[
        str | None, Field(alias="report-template-version-name")
    ] = None
    has_match: Annotated[bool | None, Field(alias="has-match")] = None
    is_continuous: Annotated[bool | None, Field(alias="is-continuous")] = None
    is_recurring: Annotated[bool | None, Field(alias="is-recurring")] = None
    tags: list[str] | None = None
    addressee: str | None = None
    address_street_1: Annotated[str | None, Field(alias="address-street-1")] = None
    address_street_2: Annotated[str | None, Field(alias="address-street-2")] = None
    address_city: Annotated[str | None, Field(alias="address-city")] = None
    address_subdivision: Annotated[str | None, Field(alias="address-subdivision")] = None
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
    resolved_address_postal_code: Annotated[
        str | None, Field(alias="resolved-address-postal-code")
    ] = None
    metadata_record_type: Annotated[str | None, Field(alias="metadata-record-type")] = None
    metadata_zip_type: Annotated[str | None, Field(alias="metadata-zip-type")] = None
    metadata_county_fips: Annotated[str | None, Field(alias="metadata-county-fips")] = None
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
    metadata_latitude: Annotated[float | None, Field(alias="metadata-latitude")] = None
    metadata_longitude: Annotated[float | None, Field(alias="metadata-longitude")] = None
    metadata_precision: Annotated[str | None, Field(alias="metadata-precision")] = None
    metadata_time_zone: Annotated[str | None, Field(alias="metadata-time-zone")] = None
    metadata_utc_offset: Annotated[int | None, Field(alias="metadata-utc-offset")] = None
    metadata_obeys_daylight_savings: Annotated[
        bool | None, Field(alias="metadata-obeys-daylight-savings")
    ] = None
    analysis_dpv_match_code: Annotated[str | None, Field(alias="analysis-dpv-match-code")] = None
    analysis_dpv_match_code_decoded: Annotated[
        str | None, Field(alias="analysis-dpv-match-code-decoded")
    ] = None
    analysis_dpv_footnotes: Annotated[list[str] | None, Field(alias="analysis-dpv-footnotes")] = (
        None
    )
    analysis_dpv_footnotes_decoded: Annotated[
        list[str] | None, Field(alias="analysis-dpv-footnotes-decoded")
    ] = None
    analysis_dpv_cmra: Annotated[str | None, Field(alias="analysis-dpv-cmra")] = None
    analysis_dpv_vacant: Annotated[str | None, Field(alias="analysis-dpv-vacant")] = None
    analysis_active: Annotated[str | None, Field(alias="analysis-active")] = None
    analysis_footnotes: Annotated[list[str] | None, Field(alias="analysis-footnotes")] = None
    analysis_footnotes_decoded: Annotated[
        list[str] | None, Field(alias="analysis-footnotes-decoded")
    ] = None
    analysis_lacs_link_code: Annotated[str | None, Field(alias="analysis-lacs-link-code")] = None
    analysis_lacs_link_code_decoded: Annotated[
        str | None, Field(alias="analysis-lacs-link-code-decoded")
    ] = None
    analysis_lacs_link_indicator: Annotated[
        str | None, Field(alias="analysis-lacs-link-indicator")
    ] = None
    analysis_lacs_link_indicator_decoded: Annotated[
        str | None, Field(alias="analysis-lacs-link-indicator-decoded")
    ] = None
    analysis_suite_link_match: Annotated[str | None, Field(alias="analysis-suite-link-match")] = (
        None
    )
    metadata_ews_match: Annotated[str | None, Field(alias="metadata-ews-match")] = None
    error_message: Annotated[str | None, Field(alias="error-message")] = None


class AdverseMediaArticle(Answer):
    date_: Annotated[date | None, Field(alias="date")] = None
    snippet: str | None = None
    url: str | None = None
    title: str | None = None


class AdverseMediaMatch(Answer):
    akas: list[str | None] | None = None
    birthdates: list[str | None] | None = None
    match_types: Annotated[list[str] | None, Field(alias="match-types")] = None
    media: list[AdverseMediaArticle] | None = None
    name: str | None = None
    sources: list[AdverseMediaPublication] | None = None
    entity_id: Annotated[str | None, Field(alias="entity-id")] = None


class AdverseMediaPublication(Answer):
    country_codes: Annotated[list[str] | None, Field(alias="country-codes")] = None
    name: str | None = None
    types: list[str] | None = None


class AdverseMediaReport(Answer):
    """Inferred."""

    type: Literal["report/adverse-media"]
    """Stated."""
    id: str
    """Stated."""
    attributes: AdverseMediaReportAttributes
    relationships: ReportRelationships | None = None


class AdverseMediaReportAttributes(Answer):
    status: ReportStatus | None = None
    created_at: Annotated[str | None, Field(alias="created-at")] = None
    completed_at: Annotated[str | None, Field(alias="completed-at")] = None
    redacted_at: Annotated[str | None, Field(alias="redacted-at")] = None
    report_template_version_name: Annotated[
        str | None, Field(alias="report-template-version-name")
    ] = None
    has_match: Annotated[bool | None, Field(alias="has-match")] = None
    is_continuous: Annotated[bool | None, Field(alias="is-continuous")] = None
    is_recurring: Annotated[bool | None, Field(alias="is-recurring")] = None
    tags: list[str] | None = None
    name_first: Annotated[str | None, Field(alias="name-first")] = None
    name_middle: Annotated[str | None, Field(alias="name-middle")] = None
    name_last: Annotated[str | None, Field(alias="name-last")] = None
    term: str | None = None
    birthdate_year: Annotated[int | None, Field(alias="birthdate-year")] = None
    birthdate: str | None = None
    country_code: Annotated[str | None, Field(alias="country-code")] = None
    related_sources: Annotated[list[AdverseMediaMatch] | None, Field(alias="related-sources")] = (
        None
    )
    ignore_list_media: Annotated[dict[str, Any] | None, Field(alias="ignore-list-media")] = None
    ignore_list_entity: Annotated[
        list[dict[str, Any]] | None, Field(alias="ignore-list-entity")
    ] = None


class ArrayFieldSchema(Answer):
    type: Literal["array"]
    key: str | None = None
    label: str | None = None
    config: ArrayFieldSchemaConfig | None = None


class ArrayFieldSchemaConfig(Answer):
    required: bool | None = None
    archived_at: Annotated[datetime | None, Field(alias="archived-at")] = None
    deactivated_at: Annotated[datetime | None, Field(alias="deactivated-at")] = None
    source_key_path: Annotated[str | None, Field(alias="source-key-path")] = None
    redaction_policy: Annotated[
        FieldConfigRedactionPolicy | None, Field(alias="redaction-policy")
    ] = None
    write_policy: Annotated[FieldConfigWritePolicy | None, Field(alias="write-policy")] = None
    item_schema: Annotated[FieldSchema | None, Field(alias="item-schema")] = None


class BasicVerification(Answer):
    """Inferred."""

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
    type: Literal["boolean"]
    key: str | None = None
    label: str | None = None
    default_value: Annotated[bool | None, Field(alias="default-value")] = None
    config: FieldConfig | None = None


class BrandAssetVerification(Answer):
    """Inferred."""

    type: Literal["verification/brand-asset"]
    """Stated."""
    id: str
    """Stated."""
    attributes: BrandAssetVerificationAttributes
    relationships: VerificationRelationships | None = None


class BrandAssetVerificationAttributes(Answer):
    status: VerificationStatus | None = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    created_at_ts: Annotated[int | None, Field(alias="created-at-ts")] = None
    submitted_at: Annotated[datetime | None, Field(alias="submitted-at")] = None
    submitted_at_ts: Annotated[int | None, Field(alias="submitted-at-ts")] = None
    completed_at: Annotated[datetime | None, Field(alias="completed-at")] = None
    completed_at_ts: Annotated[int | None, Field(alias="completed-at-ts")] = None
    redacted_at: Annotated[datetime | None, Field(alias="redacted-at")] = None
    country_code: Annotated[str | None, Field(alias="country-code")] = None
    tags: list[str] | None = None
    checks: list[VerificationCheck] | None = None
    business_name: Annotated[str | None, Field(alias="business-name")] = None
    business_website: Annotated[str | None, Field(alias="business-website")] = None


class BusinessAddress(Answer):
    street_1: Annotated[str | None, Field(alias="street-1")] = None
    street_2: Annotated[str | None, Field(alias="street-2")] = None
    city: str | None = None
    subdivision: str | None = None
    postal_code: Annotated[str | None, Field(alias="postal-code")] = None
    country_code: Annotated[str | None, Field(alias="country-code")] = None
    type: str | None = None
    delivery_point_barcode: Annotated[str | None, Field(alias="delivery-point-barcode")] = None
    primary_number: Annotated[str | None, Field(alias="primary-number")] = None
    street_name: Annotated[str | None, Field(alias="street-name")] = None
    latitude: str | None = None
    longitude: str | None = None
    precision: str | None = None


class BusinessAdverseMediaItem(Answer):
    title: str | None = None
    url: str | None = None
    date_: Annotated[date | None, Field(alias="date")] = None


class BusinessAdverseMediaMatch(Answer):
    akas: list[str] | None = None
    birthdates: list[str | None] | None = None
    match_types: list[str] | None = None
    media: list[AdverseMediaArticle] | None = None
    name: str | None = None
    sources: list[BusinessAdverseMediaPublication] | None = None
    id: str | None = None


class BusinessAdverseMediaPublication(Answer):
    country_codes: list[str] | None = None
    name: str | None = None
    token: str | None = None
    types: list[str] | None = None


class BusinessAdverseMediaQuery(Answer):
    business_name: Annotated[str | None, Field(alias="business-name")] = None
    address_street: Annotated[str | None, Field(alias="address-street")] = None
    address_city: Annotated[str | None, Field(alias="address-city")] = None
    address_state: Annotated[str | None, Field(alias="address-state")] = None
    address_country: Annotated[str | None, Field(alias="address-country")] = None
    incorporation_date: Annotated[date | None, Field(alias="incorporation-date")] = None


class BusinessAdverseMediaReport(Answer):
    type: Literal["report/business-adverse-media"]
    id: str
    attributes: BusinessAdverseMediaReportAttributes
    relationships: ReportRelationships | None = None


class BusinessAdverseMediaReportAttributes(Answer):
    status: ReportStatus | None = None
    created_at: Annotated[str | None, Field(alias="created-at")] = None
    completed_at: Annotated[str | None, Field(alias="completed-at")] = None
    redacted_at: Annotated[str | None, Field(alias="redacted-at")] = None
    report_template_version_name: Annotated[
        str | None, Field(alias="report-template-version-name")
    ] = None
    has_match: Annotated[bool | None, Field(alias="has-match")] = None
    is_continuous: Annotated[bool | None, Field(alias="is-continuous")] = None
    is_recurring: Annotated[bool | None, Field(alias="is-recurring")] = None
    tags: list[str] | None = None
    term: str | None = None
    related_sources: Annotated[
        list[BusinessAdverseMediaMatch] | None, Field(alias="related-sources")
    ] = None
    query: BusinessAdverseMediaQuery | None = None
    result: BusinessAdverseMediaResult | None = None


class BusinessAdverseMediaResult(Answer):
    adverse_media: Annotated[
        list[BusinessAdverseMediaItem] | None, Field(alias="adverse-media")
    ] = None


class BusinessAssociatedPerson(Answer):
    names: list[BusinessPersonDetail]
    positions: list[BusinessPersonDetail]


class BusinessAssociatedPersonsReport(Answer):
    type: Literal["report/business-associated-persons"]
    id: str
    attributes: BusinessAssociatedPersonsReportAttributes
    relationships: ReportRelationships | None = None


class BusinessAssociatedPersonsReportAttributes(Answer):
    status: ReportStatus | None = None
    created_at: Annotated[str | None, Field(alias="created-at")] = None
    completed_at: Annotated[str | None, Field(alias="completed-at")] = None
    redacted_at: Annotated[str | None, Field(alias="redacted-at")] = None
    report_template_version_name: Annotated[
        str | None, Field(alias="report-template-version-name")
    ] = None
    has_match: Annotated[bool | None, Field(alias="has-match")] = None
    is_continuous: Annotated[bool | None, Field(alias="is-continuous")] = None
    is_recurring: Annotated[bool | None, Field(alias="is-recurring")] = None
    tags: list[str] | None = None
    query: BusinessCountryQuery
    associated_persons: Annotated[list[BusinessAssociatedPerson], Field(alias="associated-persons")]
    ownership_information: Annotated[BusinessOwnership, Field(alias="ownership-information")]


class BusinessCountryQuery(Answer):
    address_country_code: Annotated[str, Field(alias="address-country-code")]


class BusinessIdentifier(Answer):
    state: str | None = None
    country: str | None = None
    issue_date: Annotated[date | None, Field(alias="issue-date")] = None
    file_number: Annotated[str | None, Field(alias="file-number")] = None
    type: str | None = None
    addresses: list[BusinessAddress] | None = None
    status: str | None = None


class BusinessLookupQuery(Answer):
    business_name: Annotated[str | None, Field(alias="business-name")] = None
    phone_number: Annotated[str | None, Field(alias="phone-number")] = None
    website: str | None = None
    ein: str | None = None
    address_street_1: Annotated[str | None, Field(alias="address-street-1")] = None
    address_street_2: Annotated[str | None, Field(alias="address-street-2")] = None
    address_city: Annotated[str | None, Field(alias="address-city")] = None
    address_subdivision: Annotated[str | None, Field(alias="address-subdivision")] = None
    address_postal_code: Annotated[str | None, Field(alias="address-postal-code")] = None
    address_country_code: Annotated[str | None, Field(alias="address-country-code")] = None
    incorporation_state: Annotated[str | None, Field(alias="incorporation-state")] = None
    associated_people: Annotated[list[BusinessPerson] | None, Field(alias="associated-people")] = (
        None
    )


class BusinessLookupReport(Answer):
    """Inferred."""

    type: Literal["report/business-lookup"]
    """Stated."""
    id: str
    """Stated."""
    attributes: BusinessLookupReportAttributes
    relationships: ReportRelationships | None = None


class BusinessLookupReportAttributes(Answer):
    status: ReportStatus | None = None
    created_at: Annotated[str | None, Field(alias="created-at")] = None
    completed_at: Annotated[str | None, Field(alias="completed-at")] = None
    redacted_at: Annotated[str | None, Field(alias="redacted-at")] = None
    report_template_version_name: Annotated[
        str | None, Field(alias="report-template-version-name")
    ] = None
    has_match: Annotated[bool | None, Field(alias="has-match")] = None
    is_continuous: Annotated[bool | None, Field(alias="is-continuous")] = None
    is_recurring: Annotated[bool | None, Field(alias="is-recurring")] = None
    tags: list[str] | None = None
    query: BusinessLookupQuery | None = None
    result: BusinessLookupResult | None = None
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
    match_status_associated_person: Annotated[
        MatchStatus | None, Field(alias="match-status-associated-person")
    ] = None
    match_status_website: Annotated[MatchStatus | None, Field(alias="match-status-website")] = None


class BusinessLookupResult(Answer):
    name: str | None = None
    aliases: list[str] | None = None
    description: str | None = None
    legal_status: Annotated[str | None, Field(alias="legal-status")] = None
    legal_entity_type: Annotated[str | None, Field(alias="legal-entity-type")] = None
    date_of_incorporation: Annotated[PartialDate | None, Field(alias="date-of-incorporation")] = (
        None
    )
    industry_classifications: Annotated[
        list[IndustryClassification] | None, Field(alias="industry-classifications")
    ] = None
    identifiers: list[BusinessIdentifier] | None = None
    addresses: list[BusinessAddress] | None = None
    websites: list[str] | None = None
    phone_numbers: Annotated[list[str] | None, Field(alias="phone-numbers")] = None
    agents: list[BusinessPerson] | None = None
    officers: list[BusinessPerson] | None = None
    headcount: str | None = None
    sources: list[BusinessSource] | None = None


class BusinessOwner(Answer):
    type: str | None
    name: str | None
    birthdate: str | None
    address: BusinessAddress | None
    roles: list[BusinessOwnerRole]


class BusinessOwnerRole(Answer):
    description: str | None = None
    data: dict[str, Any] | None = None


class BusinessOwnership(Answer):
    owners: list[BusinessOwner]


class BusinessPerson(Answer):
    name_first: Annotated[str | None, Field(alias="name-first")] = None
    name_last: Annotated[str | None, Field(alias="name-last")] = None
    name_full: Annotated[str | None, Field(alias="name-full")] = None
    titles: list[str | None] | None = None


class BusinessPersonDetail(Answer):
    value: str


class BusinessRegistrationsLookupReport(Answer):
    type: Literal["report/business-registrations-lookup"]
    id: str
    attributes: BusinessRegistrationsLookupReportAttributes
    relationships: ReportRelationships | None = None


class BusinessRegistrationsLookupReportAttributes(Answer):
    status: ReportStatus | None = None
    created_at: Annotated[str | None, Field(alias="created-at")] = None
    completed_at: Annotated[str | None, Field(alias="completed-at")] = None
    redacted_at: Annotated[str | None, Field(alias="redacted-at")] = None
    report_template_version_name: Annotated[
        str | None, Field(alias="report-template-version-name")
    ] = None
    has_match: Annotated[bool | None, Field(alias="has-match")] = None
    is_continuous: Annotated[bool | None, Field(alias="is-continuous")] = None
    is_recurring: Annotated[bool | None, Field(alias="is-recurring")] = None
    tags: list[str] | None = None
    query: BusinessCountryQuery
    result: BusinessRegistrationsResult


class BusinessRegistrationsResult(Answer):
    business_name: Annotated[str | None, Field(alias="business-name")] = None
    legal_entity_type: Annotated[str | None, Field(alias="legal-entity-type")] = None
    formation_country: Annotated[str | None, Field(alias="formation-country")] = None
    formation_subdivision: Annotated[str | None, Field(alias="formation-subdivision")] = None
    formation_date: Annotated[date | None, Field(alias="formation-date")] = None
    registry_records: Annotated[list[RegistryRecord] | None, Field(alias="registry-records")] = None


class BusinessSource(Answer):
    name: str | None = None


class BusinessWatchlistEntry(Answer):
    name: str | None = None
    url: str | None = None


class BusinessWatchlistReport(Answer):
    """Inferred."""

    type: Literal["report/business-watchlist"]
    """Stated."""
    id: str
    """Stated."""
    attributes: BusinessWatchlistReportAttributes
    relationships: ReportRelationships | None = None


class BusinessWatchlistReportAttributes(Answer):
    status: ReportStatus | None = None
    created_at: Annotated[str | None, Field(alias="created-at")] = None
    completed_at: Annotated[str | None, Field(alias="completed-at")] = None
    redacted_at: Annotated[str | None, Field(alias="redacted-at")] = None
    report_template_version_name: Annotated[
        str | None, Field(alias="report-template-version-name")
    ] = None
    has_match: Annotated[bool | None, Field(alias="has-match")] = None
    is_continuous: Annotated[bool | None, Field(alias="is-continuous")] = None
    is_recurring: Annotated[bool | None, Field(alias="is-recurring")] = None
    tags: list[str] | None = None
    matched_lists: Annotated[list[str] | None, Field(alias="matched-lists")] = None
    sanction_list: Annotated[list[BusinessWatchlistEntry] | None, Field(alias="sanction-list")] = (
        None
    )
    fitness_probity_list: Annotated[
        list[BusinessWatchlistEntry] | None, Field(alias="fitness-probity-list")
    ] = None
    warning_list: Annotated[list[BusinessWatchlistEntry] | None, Field(alias="warning-list")] = None


class BusinessWebsiteVerification(Answer):
    """Inferred."""

    type: Literal["verification/business-website"]
    """Stated."""
    id: str
    """Stated."""
    attributes: BusinessWebsiteVerificationAttributes
    relationships: VerificationRelationships | None = None


class BusinessWebsiteVerificationAttributes(Answer):
    status: VerificationStatus | None = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    created_at_ts: Annotated[int | None, Field(alias="created-at-ts")] = None
    submitted_at: Annotated[datetime | None, Field(alias="submitted-at")] = None
    submitted_at_ts: Annotated[int | None, Field(alias="submitted-at-ts")] = None
    completed_at: Annotated[datetime | None, Field(alias="completed-at")] = None
    completed_at_ts: Annotated[int | None, Field(alias="completed-at-ts")] = None
    redacted_at: Annotated[datetime | None, Field(alias="redacted-at")] = None
    country_code: Annotated[str | None, Field(alias="country-code")] = None
    tags: list[str] | None = None
    checks: list[VerificationCheck] | None = None
    website_url: Annotated[str | None, Field(alias="website-url")] = None
    extracted_identity: Annotated[ExtractedIdentity | None, Field(alias="extracted-identity")] = (
        None
    )


class CaseTemplate(Answer):
    """Inferred."""

    type: Literal["case-template"]
    """Stated."""
    id: str
    """Stated."""
    attributes: CaseTemplateAttributes


class CaseTemplateAttributes(Answer):
    status: CaseTemplateStatus | None = None
    name: str | None = None
    resolutions: list[str] | None = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    updated_at: Annotated[datetime | None, Field(alias="updated-at")] = None
    archived_at: Annotated[datetime | None, Field(alias="archived-at")] = None
    field_schemas: Annotated[list[FieldSchema] | None, Field(alias="field-schemas")] = None


class CertificateKoreaVerification(Answer):
    """Inferred."""

    type: Literal["verification/certificate-korea"]
    """Stated."""
    id: str
    """Stated."""
    attributes: CertificateKoreaVerificationAttributes
    relationships: VerificationRelationships | None = None


class CertificateKoreaVerificationAttributes(Answer):
    status: VerificationStatus | None = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    created_at_ts: Annotated[int | None, Field(alias="created-at-ts")] = None
    submitted_at: Annotated[datetime | None, Field(alias="submitted-at")] = None
    submitted_at_ts: Annotated[int | None, Field(alias="submitted-at-ts")] = None
    completed_at: Annotated[datetime | None, Field(alias="completed-at")] = None
    completed_at_ts: Annotated[int | None, Field(alias="completed-at-ts")] = None
    redacted_at: Annotated[datetime | None, Field(alias="redacted-at")] = None
    country_code: Annotated[str | None, Field(alias="country-code")] = None
    tags: list[str] | None = None
    checks: list[VerificationCheck] | None = None
    name_first: Annotated[str | None, Field(alias="name-first")] = None
    name_last: Annotated[str | None, Field(alias="name-last")] = None
    identification_number: Annotated[str | None, Field(alias="identification-number")] = None
    birthdate: date | None = None
    certificate_type: Annotated[str | None, Field(alias="certificate-type")] = None


class ChoicesFieldSchema(Answer):
    type: Literal["choices"]
    key: str | None = None
    label: str | None = None
    default_value: Annotated[str | None, Field(alias="default-value")] = None
    config: ChoicesFieldSchemaConfig | None = None


class ChoicesFieldSchemaConfig(Answer):
    required: bool | None = None
    archived_at: Annotated[datetime | None, Field(alias="archived-at")] = None
    deactivated_at: Annotated[datetime | None, Field(alias="deactivated-at")] = None
    source_key_path: Annotated[str | None, Field(alias="source-key-path")] = None
    redaction_policy: Annotated[
        FieldConfigRedactionPolicy | None, Field(alias="redaction-policy")
    ] = None
    write_policy: Annotated[FieldConfigWritePolicy | None, Field(alias="write-policy")] = None
    allow_empty: Annotated[bool | None, Field(alias="allow-empty")] = None
    options: list[str] | None = None
    option_labels: Annotated[list[str] | None, Field(alias="option-labels")] = None


class CryptoAddress(Answer):
    type: str | None = None
    address: str | None = None


class CryptoAddressMatch(Answer):
    name: str | None = None
    url: str | None = None
    list_type: Annotated[str | None, Field(alias="list-type")] = None
    slug: str | None = None
    flag_code: Annotated[str | None, Field(alias="flag-code")] = None
    entities: list[CryptoAddressOwner] | None = None


class CryptoAddressOwner(Answer):
    name: str | None = None
    alias_type: Annotated[str | None, Field(alias="alias-type")] = None
    birthdates: list[PartialDate] | None = None
    crypto_addresses: Annotated[list[CryptoAddress] | None, Field(alias="crypto-addresses")] = None


class CryptoAddressQuery(Answer):
    crypto_address: Annotated[str | None, Field(alias="crypto-address")] = None


class CryptoAddressWatchlistReport(Answer):
    """Inferred."""

    type: Literal["report/crypto-address-watchlist"]
    """Stated."""
    id: str
    """Stated."""
    attributes: CryptoAddressWatchlistReportAttributes
    relationships: ReportRelationships | None = None


class CryptoAddressWatchlistReportAttributes(Answer):
    status: ReportStatus | None = None
    created_at: Annotated[str | None, Field(alias="created-at")] = None
    completed_at: Annotated[str | None, Field(alias="completed-at")] = None
    redacted_at: Annotated[str | None, Field(alias="redacted-at")] = None
    report_template_version_name: Annotated[
        str | None, Field(alias="report-template-version-name")
    ] = None
    has_match: Annotated[bool | None, Field(alias="has-match")] = None
    is_continuous: Annotated[bool | None, Field(alias="is-continuous")] = None
    is_recurring: Annotated[bool | None, Field(alias="is-recurring")] = None
    tags: list[str] | None = None
    query: CryptoAddressQuery | None = None
    result: list[CryptoAddressMatch] | None = None


class DatabaseBusinessVerification(Answer):
    """Inferred."""

    type: Literal["verification/database-business"]
    """Stated."""
    id: str
    """Stated."""
    attributes: DatabaseBusinessVerificationAttributes
    relationships: VerificationRelationships | None = None


class DatabaseBusinessVerificationAttributes(Answer):
    status: VerificationStatus | None = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    created_at_ts: Annotated[int | None, Field(alias="created-at-ts")] = None
    submitted_at: Annotated[datetime | None, Field(alias="submitted-at")] = None
    submitted_at_ts: Annotated[int | None, Field(alias="submitted-at-ts")] = None
    completed_at: Annotated[datetime | None, Field(alias="completed-at")] = None
    completed_at_ts: Annotated[int | None, Field(alias="completed-at-ts")] = None
    redacted_at: Annotated[datetime | None, Field(alias="redacted-at")] = None
    country_code: Annotated[str | None, Field(alias="country-code")] = None
    tags: list[str] | None = None
    checks: list[VerificationCheck] | None = None
    address_street_1: Annotated[str | None, Field(alias="address-street-1")] = None
    address_street_2: Annotated[str | None, Field(alias="address-street-2")] = None
    address_city: Annotated[str | None, Field(alias="address-city")] = None
    address_subdivision: Annotated[str | None, Field(alias="address-subdivision")] = None
    address_postal_code: Annotated[str | None, Field(alias="address-postal-code")] = None
    birthdate: date | None = None
    name_first: Annotated[str | None, Field(alias="name-first")] = None
    name_middle: Annotated[str | None, Field(alias="name-middle")] = None
    name_last: Annotated[str | None, Field(alias="name-last")] = None
    phone_number: Annotated[str | None, Field(alias="phone-number")] = None
    email_address: Annotated[str | None, Field(alias="email-address")] = None
    business_name: Annotated[str | None, Field(alias="business-name")] = None
    registration_number: Annotated[str | None, Field(alias="registration-number")] = None
    address_country_code: Annotated[str | None, Field(alias="address-country-code")] = None


class DatabaseStandardVerification(Answer):
    """Inferred."""

    type: Literal["verification/database-standard"]
    """Stated."""
    id: str
    """Stated."""
    attributes: DatabaseStandardVerificationAttributes
    relationships: VerificationRelationships | None = None


class DatabaseStandardVerificationAttributes(Answer):
    status: VerificationStatus | None = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    created_at_ts: Annotated[int | None, Field(alias="created-at-ts")] = None
    submitted_at: Annotated[datetime | None, Field(alias="submitted-at")] = None
    submitted_at_ts: Annotated[int | None, Field(alias="submitted-at-ts")] = None
    completed_at: Annotated[datetime | None, Field(alias="completed-at")] = None
    completed_at_ts: Annotated[int | None, Field(alias="completed-at-ts")] = None
    redacted_at: Annotated[datetime | None, Field(alias="redacted-at")] = None
    country_code: Annotated[str | None, Field(alias="country-code")] = None
    tags: list[str] | None = None
    checks: list[VerificationCheck] | None = None
    address_street_1: Annotated[str | None, Field(alias="address-street-1")] = None
    address_street_2: Annotated[str | None, Field(alias="address-street-2")] = None
    address_city: Annotated[str | None, Field(alias="address-city")] = None
    address_subdivision: Annotated[str | None, Field(alias="address-subdivision")] = None
    address_postal_code: Annotated[str | None, Field(alias="address-postal-code")] = None
    birthdate: date | None = None
    name_first: Annotated[str | None, Field(alias="name-first")] = None
    name_middle: Annotated[str | None, Field(alias="name-middle")] = None
    name_last: Annotated[str | None, Field(alias="name-last")] = None
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


class DatabaseVerification(Answer):
    """Inferred."""

    type: Literal["verification/database"]
    """Stated."""
    id: str
    """Stated."""
    attributes: DatabaseVerificationAttributes
    relationships: VerificationRelationships | None = None


class DatabaseVerificationAttributes(Answer):
    status: VerificationStatus | None = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    created_at_ts: Annotated[int | None, Field(alias="created-at-ts")] = None
    submitted_at: Annotated[datetime | None, Field(alias="submitted-at")] = None
    submitted_at_ts: Annotated[int | None, Field(alias="submitted-at-ts")] = None
    completed_at: Annotated[datetime | None, Field(alias="completed-at")] = None
    completed_at_ts: Annotated[int | None, Field(alias="completed-at-ts")] = None
    redacted_at: Annotated[datetime | None, Field(alias="redacted-at")] = None
    country_code: Annotated[str | None, Field(alias="country-code")] = None
    tags: list[str] | None = None
    checks: list[VerificationCheck] | None = None
    address_street_1: Annotated[str | None, Field(alias="address-street-1")] = None
    address_street_2: Annotated[str | None, Field(alias="address-street-2")] = None
    address_city: Annotated[str | None, Field(alias="address-city")] = None
    address_subdivision: Annotated[str | None, Field(alias="address-subdivision")] = None
    address_postal_code: Annotated[str | None, Field(alias="address-postal-code")] = None
    birthdate: date | None = None
    name_first: Annotated[str | None, Field(alias="name-first")] = None
    name_middle: Annotated[str | None, Field(alias="name-middle")] = None
    name_last: Annotated[str | None, Field(alias="name-last")] = None
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
    type: Literal["date"]
    key: str | None = None
    label: str | None = None
    default_value: Annotated[date | None, Field(alias="default-value")] = None
    config: DateFieldSchemaConfig | None = None


class DateFieldSchemaConfig(Answer):
    required: bool | None = None
    archived_at: Annotated[datetime | None, Field(alias="archived-at")] = None
    deactivated_at: Annotated[datetime | None, Field(alias="deactivated-at")] = None
    source_key_path: Annotated[str | None, Field(alias="source-key-path")] = None
    redaction_policy: Annotated[
        FieldConfigRedactionPolicy | None, Field(alias="redaction-policy")
    ] = None
    write_policy: Annotated[FieldConfigWritePolicy | None, Field(alias="write-policy")] = None
    min_date: Annotated[date | None, Field(alias="min-date")] = None
    max_date: Annotated[date | None, Field(alias="max-date")] = None


class DatetimeFieldSchema(Answer):
    type: Literal["datetime"]
    key: str | None = None
    label: str | None = None
    default_value: Annotated[datetime | None, Field(alias="default-value")] = None
    config: FieldConfig | None = None


class DeployedVersion(Answer):
    token: str | None = None
    percentage: int | None = None
    label: str | None = None


class Device(Answer):
    """Inferred."""

    type: Literal["device"]
    """Stated."""
    id: str
    """Stated."""
    attributes: DeviceAttributes


class DeviceAttributes(Answer):
    device_vendor_id: Annotated[str | None, Field(alias="device-vendor-id")] = None
    device_fingerprint: Annotated[str | None, Field(alias="device-fingerprint")] = None
    browser_fingerprint: Annotated[str | None, Field(alias="browser-fingerprint")] = None


class DigitalIdVerification(Answer):
    """Inferred."""

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
    status: VerificationStatus | None = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    created_at_ts: Annotated[int | None, Field(alias="created-at-ts")] = None
    submitted_at: Annotated[datetime | None, Field(alias="submitted-at")] = None
    submitted_at_ts: Annotated[int | None, Field(alias="submitted-at-ts")] = None
    completed_at: Annotated[datetime | None, Field(alias="completed-at")] = None
    completed_at_ts: Annotated[int | None, Field(alias="completed-at-ts")] = None
    redacted_at: Annotated[datetime | None, Field(alias="redacted-at")] = None
    country_code: Annotated[str | None, Field(alias="country-code")] = None
    tags: list[str] | None = None
    checks: list[VerificationCheck] | None = None
    name_first: Annotated[str | None, Field(alias="name-first")] = None
    name_last: Annotated[str | None, Field(alias="name-last")] = None
    identification_number: Annotated[str | None, Field(alias="identification-number")] = None
    birthdate: date | None = None
    response_country: Annotated[str | None, Field(alias="response-country")] = None
    response_status: Annotated[str | None, Field(alias="response-status")] = None


class DocumentAttributes(Answer):
    status: DocumentStatus | None = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    processed_at: Annotated[datetime | None, Field(alias="processed-at")] = None
    processed_at_ts: Annotated[int | None, Field(alias="processed-at-ts")] = None


class DocumentRelationships(Answer):
    inquiry: ToOneOrNone | None = None
    """Type `inquiry`."""
    template: ToOneOrNone | None = None
    """Type `template`."""
    inquiry_template_version: Annotated[
        ToOneOrNone | None, Field(alias="inquiry-template-version")
    ] = None
    """Type `inquiry-template-version`."""
    inquiry_template: Annotated[ToOneOrNone | None, Field(alias="inquiry-template")] = None
    """Type `inquiry-template`."""
    transaction: ToOneOrNone | None = None
    """Type `transaction`."""
    document_files: Annotated[ToMany | None, Field(alias="document-files")] = None
    """Type `document-file`."""


class DocumentVerification(Answer):
    """Inferred."""

    type: Literal["verification/document"]
    """Stated."""
    id: str
    """Stated."""
    attributes: DocumentVerificationAttributes
    relationships: VerificationWithDocumentRelationships | None = None


class DocumentVerificationAttributes(Answer):
    status: VerificationStatus | None = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    created_at_ts: Annotated[int | None, Field(alias="created-at-ts")] = None
    submitted_at: Annotated[datetime | None, Field(alias="submitted-at")] = None
    submitted_at_ts: Annotated[int | None, Field(alias="submitted-at-ts")] = None
    completed_at: Annotated[datetime | None, Field(alias="completed-at")] = None
    completed_at_ts: Annotated[int | None, Field(alias="completed-at-ts")] = None
    redacted_at: Annotated[datetime | None, Field(alias="redacted-at")] = None
    country_code: Annotated[str | None, Field(alias="country-code")] = None
    tags: list[str] | None = None
    checks: list[VerificationCheck] | None = None
    fields: dict[str, Any] | None = None
    files: list[File] | None = None
    files_normalized: Annotated[list[File] | None, Field(alias="files-normalized")] = None
    extraction_responses: Annotated[
        list[ExtractionResponse] | None, Field(alias="extraction-responses")
    ] = None
    document_type: Annotated[str | None, Field(alias="document-type")] = None


class DriversLicense(Answer):
    number: str | None = None
    state: str | None = None


class EcbsvVerification(Answer):
    """Inferred."""

    type: Literal["verification/database-ecbsv"]
    """Stated."""
    id: str
    """Stated."""
    attributes: EcbsvVerificationAttributes
    relationships: VerificationRelationships | None = None


class EcbsvVerificationAttributes(Answer):
    status: VerificationStatus | None = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    created_at_ts: Annotated[int | None, Field(alias="created-at-ts")] = None
    submitted_at: Annotated[datetime | None, Field(alias="submitted-at")] = None
    submitted_at_ts: Annotated[int | None, Field(alias="submitted-at-ts")] = None
    completed_at: Annotated[datetime | None, Field(alias="completed-at")] = None
    completed_at_ts: Annotated[int | None, Field(alias="completed-at-ts")] = None
    redacted_at: Annotated[datetime | None, Field(alias="redacted-at")] = None
    country_code: Annotated[str | None, Field(alias="country-code")] = None
    tags: list[str] | None = None
    checks: list[VerificationCheck] | None = None
    name_first: Annotated[str | None, Field(alias="name-first")] = None
    name_last: Annotated[str | None, Field(alias="name-last")] = None
    birthdate: date | None = None
    email_address: Annotated[str | None, Field(alias="email-address")] = None
    identification_number: Annotated[str | None, Field(alias="identification-number")] = None
    signature_timestamp: Annotated[datetime | None, Field(alias="signature-timestamp")] = None
    signature_ip: Annotated[str | None, Field(alias="signature-ip")] = None


class EmailAddressFieldSchema(Answer):
    type: Literal["email-address"]
    key: str | None = None
    label: str | None = None
    default_value: Annotated[str | None, Field(alias="default-value")] = None
    config: FieldConfig | None = None


class EmailAddressReport(Answer):
    """Inferred."""

    type: Literal["report/email-address"]
    """Stated."""
    id: str
    """Stated."""
    attributes: EmailAddressReportAttributes
    relationships: ReportRelationships | None = None


class EmailAddressReportAttributes(Answer):
    status: ReportStatus | None = None
    created_at: Annotated[str | None, Field(alias="created-at")] = None
    completed_at: Annotated[str | None, Field(alias="completed-at")] = None
    redacted_at: Annotated[str | None, Field(alias="redacted-at")] = None
    report_template_version_name: Annotated[
        str | None, Field(alias="report-template-version-name")
    ] = None
    has_match: Annotated[bool | None, Field(alias="has-match")] = None
    is_continuous: Annotated[bool | None, Field(alias="is-continuous")] = None
    is_recurring: Annotated[bool | None, Field(alias="is-recurring")] = None
    tags: list[str] | None = None
    email_address: Annotated[str | None, Field(alias="email-address")] = None
    email_reputation: Annotated[EmailReputation | None, Field(alias="email-reputation")] = None
    email_reference_count: Annotated[int | None, Field(alias="email-reference-count")] = None
    email_domain_reputation: Annotated[
        EmailReputation | None, Field(alias="email-domain-reputation")
    ] = None
    email_first_seen_days: Annotated[int | None, Field(alias="email-first-seen-days")] = None
    email_last_seen_days: Annotated[int | None, Field(alias="email-last-seen-days")] = None
    email_estimated_age_days: Annotated[int | None, Field(alias="email-estimated-age-days")] = None
    email_domain_age_days: Annotated[int | None, Field(alias="email-domain-age-days")] = None
    email_credentials_leaked: Annotated[bool | None, Field(alias="email-credentials-leaked")] = None
    email_credentials_leaked_recent: Annotated[
        bool | None, Field(alias="email-credentials-leaked-recent")
    ] = None
    email_data_breached: Annotated[bool | None, Field(alias="email-data-breached")] = None
    email_malicious_activity_detected: Annotated[
        bool | None, Field(alias="email-malicious-activity-detected")
    ] = None
    email_malicious_activity_detected_recent: Annotated[
        bool | None, Field(alias="email-malicious-activity-detected-recent")
    ] = None
    email_is_blocklisted: Annotated[bool | None, Field(alias="email-is-blocklisted")] = None
    email_is_spam: Annotated[bool | None, Field(alias="email-is-spam")] = None
    email_is_free_provider: Annotated[bool | None, Field(alias="email-is-free-provider")] = None
    email_is_disposable: Annotated[bool | None, Field(alias="email-is-disposable")] = None
    email_is_deliverable: Annotated[bool | None, Field(alias="email-is-deliverable")] = None
    email_is_valid_mx: Annotated[bool | None, Field(alias="email-is-valid-mx")] = None
    email_is_spoofable: Annotated[bool | None, Field(alias="email-is-spoofable")] = None
    email_is_spf_strict: Annotated[bool | None, Field(alias="email-is-spf-strict")] = None
    email_is_dmarc_enforced: Annotated[bool | None, Field(alias="email-is-dmarc-enforced")] = None
    age_estimated_13_plus: Annotated[bool | None, Field(alias="age-estimated-13-plus")] = None
    age_estimated_16_plus: Annotated[bool | None, Field(alias="age-estimated-16-plus")] = None
    age_estimated_18_plus: Annotated[bool | None, Field(alias="age-estimated-18-plus")] = None
    email_is_suspicious: Annotated[bool | None, Field(alias="email-is-suspicious")] = None
    email_domain_exists: Annotated[bool | None, Field(alias="email-domain-exists")] = None
    email_domain: Annotated[str | None, Field(alias="email-domain")] = None


class EmailAddressVerification(Answer):
    """Inferred."""

    type: Literal["verification/email-address"]
    """Stated."""
    id: str
    """Stated."""
    attributes: EmailAddressVerificationAttributes
    relationships: VerificationRelationships | None = None


class EmailAddressVerificationAttributes(Answer):
    status: VerificationStatus | None = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    created_at_ts: Annotated[int | None, Field(alias="created-at-ts")] = None
    submitted_at: Annotated[datetime | None, Field(alias="submitted-at")] = None
    submitted_at_ts: Annotated[int | None, Field(alias="submitted-at-ts")] = None
    completed_at: Annotated[datetime | None, Field(alias="completed-at")] = None
    completed_at_ts: Annotated[int | None, Field(alias="completed-at-ts")] = None
    redacted_at: Annotated[datetime | None, Field(alias="redacted-at")] = None
    country_code: Annotated[str | None, Field(alias="country-code")] = None
    tags: list[str] | None = None
    checks: list[VerificationCheck] | None = None
    email_address: Annotated[str | None, Field(alias="email-address")] = None
    confirmation_code: Annotated[str | None, Field(alias="confirmation-code")] = None


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
    """Inferred."""

    type: Literal["event"]
    """Stated."""
    id: str
    """Stated."""
    attributes: EventAttributes


class EventAttributes(Answer):
    name: str | None = None
    payload: EventPayload | None = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    context: dict[str, Any] | None = None


class EventPayload(Answer):
    data: EventPayloadData | None = None


class EventPayloadData(Answer):
    type: str | None = None
    id: str | None = None
    attributes: dict[str, Any] | None = None
    relationships: dict[str, Any] | None = None


class ExtractedIdentity(Answer):
    business_names: Annotated[list[ExtractedValue] | None, Field(alias="business-names")] = None
    addresses: list[ExtractedValue] | None = None
    phone_numbers: Annotated[list[ExtractedValue] | None, Field(alias="phone-numbers")] = None
    emails: list[ExtractedValue] | None = None


class ExtractedValue(Answer):
    value: str | None = None
    source: str | None = None


class ExtractionResponse(Answer):
    extraction_type: Annotated[str | None, Field(alias="extraction-type")] = None
    field_name: Annotated[str | None, Field(alias="field-name")] = None
    structured_results: Annotated[
        list[dict[str, Any]] | None, Field(alias="structured-results")
    ] = None
    results: list[ExtractionResponseResult] | None = None


class ExtractionResponseResult(Answer):
    value: str | None = None
    page: int | None = None
    match_level: Annotated[str | None, Field(alias="match-level")] = None
    metadata: dict[str, Any] | None = None


class FaceCoordinates(Answer):
    top_left: Annotated[list[float] | None, Field(alias="top-left")] = None
    top_right: Annotated[list[float] | None, Field(alias="top-right")] = None
    bottom_left: Annotated[list[float] | None, Field(alias="bottom-left")] = None
    bottom_right: Annotated[list[float] | None, Field(alias="bottom-right")] = None


class FieldConfig(Answer):
    required: bool | None = None
    archived_at: Annotated[datetime | None, Field(alias="archived-at")] = None
    deactivated_at: Annotated[datetime | None, Field(alias="deactivated-at")] = None
    source_key_path: Annotated[str | None, Field(alias="source-key-path")] = None
    redaction_policy: Annotated[
        FieldConfigRedactionPolicy | None, Field(alias="redaction-policy")
    ] = None
    write_policy: Annotated[FieldConfigWritePolicy | None, Field(alias="write-policy")] = None


class FieldText(Answer):
    type: str | None = None
    value: str | None = None


class File(Answer):
    filename: str | None = None
    url: str | None = None
    byte_size: Annotated[int | None, Field(alias="byte-size")] = None


class FileFieldSchema(Answer):
    type: Literal["file"]
    key: str | None = None
    label: str | None = None
    config: FileFieldSchemaConfig | None = None


class FileFieldSchemaConfig(Answer):
    required: bool | None = None
    archived_at: Annotated[datetime | None, Field(alias="archived-at")] = None
    deactivated_at: Annotated[datetime | None, Field(alias="deactivated-at")] = None
    source_key_path: Annotated[str | None, Field(alias="source-key-path")] = None
    redaction_policy: Annotated[
        FieldConfigRedactionPolicy | None, Field(alias="redaction-policy")
    ] = None
    write_policy: Annotated[FieldConfigWritePolicy | None, Field(alias="write-policy")] = None
    max_file_size_bytes: Annotated[int | None, Field(alias="max-file-size-bytes")] = None
    min_file_size_bytes: Annotated[int | None, Field(alias="min-file-size-bytes")] = None
    supported_mime_types: Annotated[list[str] | None, Field(alias="supported-mime-types")] = None
    page_count_limit_enabled: Annotated[bool | None, Field(alias="page-count-limit-enabled")] = None
    page_count_min: Annotated[int | None, Field(alias="page-count-min")] = None
    page_count_max: Annotated[int | None, Field(alias="page-count-max")] = None


class GenericDigitalIdVerification(Answer):
    """Inferred."""

    type: Literal["verification/digital-id-generic"]
    """Stated."""
    id: str
    """Stated."""
    attributes: GenericDigitalIdVerificationAttributes
    relationships: VerificationRelationships | None = None


class GenericDigitalIdVerificationAttributes(Answer):
    status: VerificationStatus | None = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    created_at_ts: Annotated[int | None, Field(alias="created-at-ts")] = None
    submitted_at: Annotated[datetime | None, Field(alias="submitted-at")] = None
    submitted_at_ts: Annotated[int | None, Field(alias="submitted-at-ts")] = None
    completed_at: Annotated[datetime | None, Field(alias="completed-at")] = None
    completed_at_ts: Annotated[int | None, Field(alias="completed-at-ts")] = None
    redacted_at: Annotated[datetime | None, Field(alias="redacted-at")] = None
    country_code: Annotated[str | None, Field(alias="country-code")] = None
    tags: list[str] | None = None
    checks: list[VerificationCheck] | None = None
    name_first: Annotated[str | None, Field(alias="name-first")] = None
    name_last: Annotated[str | None, Field(alias="name-last")] = None
    identification_number: Annotated[str | None, Field(alias="identification-number")] = None
    birthdate: date | None = None
    response_country: Annotated[str | None, Field(alias="response-country")] = None
    response_status: Annotated[str | None, Field(alias="response-status")] = None
    selected_country_code: Annotated[str | None, Field(alias="selected-country-code")] = None
    selected_digital_id_type: Annotated[str | None, Field(alias="selected-digital-id-type")] = None


class GenericDocument(Answer):
    """Inferred."""

    type: Literal["document/generic"]
    """Stated."""
    id: str
    """Stated."""
    attributes: GenericDocumentAttributes
    relationships: DocumentRelationships | None = None


class GenericDocumentAttributes(Answer):
    status: DocumentStatus | None = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    processed_at: Annotated[datetime | None, Field(alias="processed-at")] = None
    processed_at_ts: Annotated[int | None, Field(alias="processed-at-ts")] = None
    kind: str | None = None
    files: list[File] | None = None
    files_normalized: Annotated[list[File] | None, Field(alias="files-normalized")] = None
    extraction_responses: Annotated[
        list[ExtractionResponse] | None, Field(alias="extraction-responses")
    ] = None
    document_type: Annotated[str | None, Field(alias="document-type")] = None
    fields: dict[str, Any] | None = None


class GovernmentIdDocument(Answer):
    """Inferred."""

    type: Literal["document/government-id"]
    """Stated."""
    id: str
    """Stated."""
    attributes: GovernmentIdDocumentAttributes
    relationships: DocumentRelationships | None = None


class GovernmentIdDocumentAttributes(Answer):
    status: DocumentStatus | None = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    processed_at: Annotated[datetime | None, Field(alias="processed-at")] = None
    processed_at_ts: Annotated[int | None, Field(alias="processed-at-ts")] = None
    address_street_1: Annotated[str | None, Field(alias="address-street-1")] = None
    address_street_2: Annotated[str | None, Field(alias="address-street-2")] = None
    address_city: Annotated[str | None, Field(alias="address-city")] = None
    address_subdivision: Annotated[str | None, Field(alias="address-subdivision")] = None
    address_postal_code: Annotated[str | None, Field(alias="address-postal-code")] = None
    front_photo: Annotated[File | None, Field(alias="front-photo")] = None
    back_photo: Annotated[File | None, Field(alias="back-photo")] = None
    selfie_photo: Annotated[File | None, Field(alias="selfie-photo")] = None
    id_class: Annotated[str | None, Field(alias="id-class")] = None
    name_first: Annotated[str | None, Field(alias="name-first")] = None
    name_middle: Annotated[str | None, Field(alias="name-middle")] = None
    name_last: Annotated[str | None, Field(alias="name-last")] = None
    name_suffix: Annotated[str | None, Field(alias="name-suffix")] = None
    native_name_first: Annotated[str | None, Field(alias="native-name-first")] = None
    native_name_middle: Annotated[str | None, Field(alias="native-name-middle")] = None
    native_name_last: Annotated[str | None, Field(alias="native-name-last")] = None
    native_name_title: Annotated[str | None, Field(alias="native-name-title")] = None
    birthdate: date | None = None
    issuing_authority: Annotated[str | None, Field(alias="issuing-authority")] = None
    issuing_subdivision: Annotated[str | None, Field(alias="issuing-subdivision")] = None
    nationality: str | None = None
    document_number: Annotated[str | None, Field(alias="document-number")] = None
    visa_status: Annotated[str | None, Field(alias="visa-status")] = None
    issue_date: Annotated[date | None, Field(alias="issue-date")] = None
    expiration_date: Annotated[date | None, Field(alias="expiration-date")] = None
    designations: list[GovernmentIdDocumentDesignation] | None = None
    birthplace: str | None = None
    height: str | None = None
    sex: str | None = None
    endorsements: str | None = None
    restrictions: str | None = None
    vehicle_class: Annotated[str | None, Field(alias="vehicle-class")] = None
    identification_number: Annotated[str | None, Field(alias="identification-number")] = None


class GovernmentIdNfcDocument(Answer):
    """Inferred."""

    type: Literal["document/government-id-nfc"]
    """Stated."""
    id: str
    """Stated."""
    attributes: DocumentAttributes
    relationships: DocumentRelationships | None = None


class GovernmentIdNfcVerification(Answer):
    """Inferred."""

    type: Literal["verification/government-id-nfc"]
    """Stated."""
    id: str
    """Stated."""
    attributes: GovernmentIdNfcVerificationAttributes
    relationships: VerificationWithDocumentRelationships | None = None


class GovernmentIdNfcVerificationAttributes(Answer):
    status: VerificationStatus | None = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    created_at_ts: Annotated[int | None, Field(alias="created-at-ts")] = None
    submitted_at: Annotated[datetime | None, Field(alias="submitted-at")] = None
    submitted_at_ts: Annotated[int | None, Field(alias="submitted-at-ts")] = None
    completed_at: Annotated[datetime | None, Field(alias="completed-at")] = None
    completed_at_ts: Annotated[int | None, Field(alias="completed-at-ts")] = None
    redacted_at: Annotated[datetime | None, Field(alias="redacted-at")] = None
    country_code: Annotated[str | None, Field(alias="country-code")] = None
    tags: list[str] | None = None
    checks: list[VerificationCheck] | None = None
    address_street_1: Annotated[str | None, Field(alias="address-street-1")] = None
    address_street_2: Annotated[str | None, Field(alias="address-street-2")] = None
    address_city: Annotated[str | None, Field(alias="address-city")] = None
    address_subdivision: Annotated[str | None, Field(alias="address-subdivision")] = None
    address_postal_code: Annotated[str | None, Field(alias="address-postal-code")] = None
    birthdate: str | None = None
    expiration_date: Annotated[str | None, Field(alias="expiration-date")] = None
    id_class: Annotated[str | None, Field(alias="id-class")] = None
    identification_number: Annotated[str | None, Field(alias="identification-number")] = None
    name_first: Annotated[str | None, Field(alias="name-first")] = None
    name_last: Annotated[str | None, Field(alias="name-last")] = None
    selfie_photo: Annotated[File | None, Field(alias="selfie-photo")] = None
    selfie_photo_url: Annotated[str | None, Field(alias="selfie-photo-url")] = None
    sex: str | None = None


class GovernmentIdPhoto(Answer):
    byte_size: Annotated[int | None, Field(alias="byte-size")] = None
    filename: str | None = None
    normalized_url: Annotated[str | None, Field(alias="normalized-url")] = None
    original_urls: Annotated[list[str] | None, Field(alias="original-urls")] = None
    page: str | None = None
    url: str | None = None


class GovernmentIdVerification(Answer):
    """Inferred."""

    type: Literal["verification/government-id"]
    """Stated."""
    id: str
    """Stated."""
    attributes: GovernmentIdVerificationAttributes
    relationships: VerificationWithDocumentRelationships | None = None


class GovernmentIdVerificationAttributes(Answer):
    status: VerificationStatus | None = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    created_at_ts: Annotated[int | None, Field(alias="created-at-ts")] = None
    submitted_at: Annotated[datetime | None, Field(alias="submitted-at")] = None
    submitted_at_ts: Annotated[int | None, Field(alias="submitted-at-ts")] = None
    completed_at: Annotated[datetime | None, Field(alias="completed-at")] = None
    completed_at_ts: Annotated[int | None, Field(alias="completed-at-ts")] = None
    redacted_at: Annotated[datetime | None, Field(alias="redacted-at")] = None
    country_code: Annotated[str | None, Field(alias="country-code")] = None
    tags: list[str] | None = None
    checks: list[VerificationCheck] | None = None
    address_street_1: Annotated[str | None, Field(alias="address-street-1")] = None
    address_street_2: Annotated[str | None, Field(alias="address-street-2")] = None
    address_city: Annotated[str | None, Field(alias="address-city")] = None
    address_subdivision: Annotated[str | None, Field(alias="address-subdivision")] = None
    address_postal_code: Annotated[str | None, Field(alias="address-postal-code")] = None
    entity_confidence_reasons: Annotated[
        list[str] | None, Field(alias="entity-confidence-reasons")
    ] = None
    entity_confidence_score: Annotated[float | None, Field(alias="entity-confidence-score")] = None
    front_photo_url: Annotated[str | None, Field(alias="front-photo-url")] = None
    back_photo_url: Annotated[str | None, Field(alias="back-photo-url")] = None
    photo_urls: Annotated[list[GovernmentIdPhoto] | None, Field(alias="photo-urls")] = None
    selfie_photo: Annotated[File | None, Field(alias="selfie-photo")] = None
    selfie_photo_url: Annotated[str | None, Field(alias="selfie-photo-url")] = None
    video_url: Annotated[str | None, Field(alias="video-url")] = None
    id_class: Annotated[str | None, Field(alias="id-class")] = None
    capture_method: Annotated[str | None, Field(alias="capture-method")] = None
    name_first: Annotated[str | None, Field(alias="name-first")] = None
    name_middle: Annotated[str | None, Field(alias="name-middle")] = None
    name_last: Annotated[str | None, Field(alias="name-last")] = None
    name_suffix: Annotated[str | None, Field(alias="name-suffix")] = None
    native_name_first: Annotated[str | None, Field(alias="native-name-first")] = None
    native_name_middle: Annotated[str | None, Field(alias="native-name-middle")] = None
    native_name_last: Annotated[str | None, Field(alias="native-name-last")] = None
    native_name_title: Annotated[str | None, Field(alias="native-name-title")] = None
    birthdate: str | None = None
    issuing_authority: Annotated[str | None, Field(alias="issuing-authority")] = None
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


class HashFieldSchema(Answer):
    type: Literal["hash"]
    key: str | None = None
    label: str | None = None
    config: HashFieldSchemaConfig | None = None


class HashFieldSchemaConfig(Answer):
    required: bool | None = None
    archived_at: Annotated[datetime | None, Field(alias="archived-at")] = None
    deactivated_at: Annotated[datetime | None, Field(alias="deactivated-at")] = None
    source_key_path: Annotated[str | None, Field(alias="source-key-path")] = None
    redaction_policy: Annotated[
        FieldConfigRedactionPolicy | None, Field(alias="redaction-policy")
    ] = None
    write_policy: Annotated[FieldConfigWritePolicy | None, Field(alias="write-policy")] = None
    ignore_unknown_keys: Annotated[bool | None, Field(alias="ignore-unknown-keys")] = None
    item_schemas: Annotated[list[FieldSchema] | None, Field(alias="item-schemas")] = None


class IdentityRecord(Answer):
    names: list[IdentityRecordName] | None = None
    birthdates: list[str] | None = None
    addresses: list[IdentityRecordAddress] | None = None
    social_security_numbers: Annotated[list[str] | None, Field(alias="social-security-numbers")] = (
        None
    )
    phone_numbers: Annotated[list[str] | None, Field(alias="phone-numbers")] = None
    email_addresses: Annotated[list[str] | None, Field(alias="email-addresses")] = None
    deceased: bool | None = None
    deceased_date: Annotated[str | None, Field(alias="deceased-date")] = None
    drivers_licenses: Annotated[list[DriversLicense] | None, Field(alias="drivers-licenses")] = None


class IdentityRecordAddress(Answer):
    country_code: Annotated[str | None, Field(alias="country-code")] = None
    street_1: Annotated[str | None, Field(alias="street-1")] = None
    street_2: Annotated[str | None, Field(alias="street-2")] = None
    city: str | None = None
    postal_code: Annotated[str | None, Field(alias="postal-code")] = None
    longitude: float | None = None
    latitude: float | None = None
    subdivision: str | None = None
    date_first_seen: Annotated[str | None, Field(alias="date-first-seen")] = None
    date_last_seen: Annotated[str | None, Field(alias="date-last-seen")] = None


class IdentityRecordName(Answer):
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
    code: str | None = None
    title: str | None = None
    type: str | None = None


class Inquiry(Answer):
    type: Literal["inquiry"]
    id: str
    attributes: InquiryAttributes
    relationships: InquiryRelationships


class InquiryAttributes(Answer):
    status: InquiryStatus
    reference_id: Annotated[str | None, Field(alias="reference-id")]
    note: str | None
    behaviors: dict[str, Any] | None
    tags: list[str | None]
    creator: str
    reviewer_comment: Annotated[str | None, Field(alias="reviewer-comment")]
    created_at: Annotated[datetime, Field(alias="created-at")]
    updated_at: Annotated[datetime, Field(alias="updated-at")]
    started_at: Annotated[datetime | None, Field(alias="started-at")]
    expires_at: Annotated[datetime | None, Field(alias="expires-at")]
    completed_at: Annotated[datetime | None, Field(alias="completed-at")]
    failed_at: Annotated[datetime | None, Field(alias="failed-at")]
    marked_for_review_at: Annotated[datetime | None, Field(alias="marked-for-review-at")]
    decisioned_at: Annotated[datetime | None, Field(alias="decisioned-at")]
    expired_at: Annotated[datetime | None, Field(alias="expired-at")]
    redacted_at: Annotated[datetime | None, Field(alias="redacted-at")]
    previous_step_name: Annotated[str | None, Field(alias="previous-step-name")]
    next_step_name: Annotated[str | None, Field(alias="next-step-name")]
    fields: InquiryFields


class InquiryFields(Answer):
    open_: ClassVar[bool] = True
    name_first: Annotated[FieldText | None, Field(alias="name-first")] = None
    name_middle: Annotated[FieldText | None, Field(alias="name-middle")] = None
    name_last: Annotated[FieldText | None, Field(alias="name-last")] = None
    address_street_1: Annotated[FieldText | None, Field(alias="address-street-1")] = None
    address_street_2: Annotated[FieldText | None, Field(alias="address-street-2")] = None
    address_city: Annotated[FieldText | None, Field(alias="address-city")] = None
    address_subdivision: Annotated[FieldText | None, Field(alias="address-subdivision")] = None
    address_postal_code: Annotated[FieldText | None, Field(alias="address-postal-code")] = None
    address_country_code: Annotated[FieldText | None, Field(alias="address-country-code")] = None
    birthdate: FieldText | None = None
    email_address: Annotated[FieldText | None, Field(alias="email-address")] = None
    phone_number: Annotated[FieldText | None, Field(alias="phone-number")] = None
    identification_number: Annotated[FieldText | None, Field(alias="identification-number")] = None


class InquiryRelationships(Answer):
    account: ToOneOrNone | None = None
    """Type `account`."""
    documents: ToMany | None = None
    template: ToOneOrNone | None = None
    """Type `template`."""
    inquiry_template: Annotated[ToOneOrNone | None, Field(alias="inquiry-template")] = None
    """Type `inquiry-template`."""
    inquiry_template_version: Annotated[
        ToOneOrNone | None, Field(alias="inquiry-template-version")
    ] = None
    """Type `inquiry-template-version`."""
    reports: ToMany | None = None
    transaction: ToOneOrNone | None = None
    """Type `transaction`."""
    reviewer: ToOneOrNone | None = None
    selfies: ToMany | None = None
    sessions: ToMany | None = None
    """Type `inquiry-session`."""
    verifications: ToMany | None = None


class InquirySession(Answer):
    """Inferred."""

    type: Literal["inquiry-session"]
    """Stated."""
    id: str
    """Stated."""
    attributes: InquirySessionAttributes
    relationships: InquirySessionRelationships | None = None


class InquirySessionAttributes(Answer):
    status: InquirySessionStatus | None = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    started_at: Annotated[datetime | None, Field(alias="started-at")] = None
    expired_at: Annotated[datetime | None, Field(alias="expired-at")] = None
    ip_address: Annotated[str | None, Field(alias="ip-address")] = None
    user_agent: Annotated[str | None, Field(alias="user-agent")] = None
    os_name: Annotated[str | None, Field(alias="os-name")] = None
    os_full_version: Annotated[str | None, Field(alias="os-full-version")] = None
    device_type: Annotated[str | None, Field(alias="device-type")] = None
    device_name: Annotated[str | None, Field(alias="device-name")] = None
    browser_name: Annotated[str | None, Field(alias="browser-name")] = None
    browser_full_version: Annotated[str | None, Field(alias="browser-full-version")] = None
    mobile_sdk_name: Annotated[str | None, Field(alias="mobile-sdk-name")] = None
    mobile_sdk_full_version: Annotated[str | None, Field(alias="mobile-sdk-full-version")] = None
    device_handoff_method: Annotated[str | None, Field(alias="device-handoff-method")] = None
    is_proxy: Annotated[bool | None, Field(alias="is-proxy")] = None
    is_tor: Annotated[bool | None, Field(alias="is-tor")] = None
    is_datacenter: Annotated[bool | None, Field(alias="is-datacenter")] = None
    is_vpn: Annotated[bool | None, Field(alias="is-vpn")] = None
    threat_level: Annotated[str | None, Field(alias="threat-level")] = None
    country_code: Annotated[str | None, Field(alias="country-code")] = None
    country_name: Annotated[str | None, Field(alias="country-name")] = None
    region_code: Annotated[str | None, Field(alias="region-code")] = None
    region_name: Annotated[str | None, Field(alias="region-name")] = None
    latitude: float | None = None
    longitude: float | None = None
    gps_latitude: Annotated[float | None, Field(alias="gps-latitude")] = None
    gps_longitude: Annotated[float | None, Field(alias="gps-longitude")] = None
    gps_precision: Annotated[str | None, Field(alias="gps-precision")] = None
    ip_connection_type: Annotated[str | None, Field(alias="ip-connection-type")] = None
    ip_isp: Annotated[str | None, Field(alias="ip-isp")] = None
    network_organization: Annotated[str | None, Field(alias="network-organization")] = None


class InquirySessionRelationships(Answer):
    inquiry: ToOne | None = None
    """Type `inquiry`."""
    device: ToOneOrNone | None = None
    """Type `device`."""
    network: ToOneOrNone | None = None
    """Type `network`."""


class InquiryTemplate(Answer):
    """Inferred."""

    type: Literal["inquiry-template"]
    """Stated."""
    id: str
    """Stated."""
    attributes: InquiryTemplateAttributes
    relationships: InquiryTemplateRelationships | None = None


class InquiryTemplateAttributes(Answer):
    name: str | None = None
    status: InquiryTemplateStatus | None = None
    embedded_flow_domain_allowlist: Annotated[
        list[str] | None, Field(alias="embedded-flow-domain-allowlist")
    ] = None
    hosted_flow_subdomains: Annotated[list[str] | None, Field(alias="hosted-flow-subdomains")] = (
        None
    )
    hosted_flow_redirect_uri_schemes: Annotated[
        list[str] | None, Field(alias="hosted-flow-redirect-uri-schemes")
    ] = None
    field_schemas: Annotated[list[FieldSchema] | None, Field(alias="field-schemas")] = None


class InquiryTemplateRelationships(Answer):
    latest_published_version: Annotated[
        ToOneOrNone | None, Field(alias="latest-published-version")
    ] = None
    """Type `inquiry-template-version`."""


class InquiryTemplateVersion(Answer):
    """Inferred."""

    type: Literal["inquiry-template-version"]
    """Stated."""
    id: str
    """Stated."""
    attributes: InquiryTemplateVersionAttributes
    relationships: InquiryTemplateVersionRelationships | None = None


class InquiryTemplateVersionAttributes(Answer):
    name_display: Annotated[str | None, Field(alias="name-display")] = None
    description: str | None = None
    status: InquiryTemplateVersionStatus | None = None
    live: bool | None = None
    last_updater: Annotated[str | None, Field(alias="last-updater")] = None
    enabled_locales: Annotated[list[str] | None, Field(alias="enabled-locales")] = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    updated_at: Annotated[datetime | None, Field(alias="updated-at")] = None
    published_at: Annotated[datetime | None, Field(alias="published-at")] = None
    theme: InquiryTheme | None = None


class InquiryTemplateVersionRelationships(Answer):
    inquiry_template: Annotated[ToOne | None, Field(alias="inquiry-template")] = None
    """Type `inquiry-template`."""


class InquiryTheme(Answer):
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
    type: Literal["integer"]
    key: str | None = None
    label: str | None = None
    default_value: Annotated[int | None, Field(alias="default-value")] = None
    config: IntegerFieldSchemaConfig | None = None


class IntegerFieldSchemaConfig(Answer):
    required: bool | None = None
    archived_at: Annotated[datetime | None, Field(alias="archived-at")] = None
    deactivated_at: Annotated[datetime | None, Field(alias="deactivated-at")] = None
    source_key_path: Annotated[str | None, Field(alias="source-key-path")] = None
    redaction_policy: Annotated[
        FieldConfigRedactionPolicy | None, Field(alias="redaction-policy")
    ] = None
    write_policy: Annotated[FieldConfigWritePolicy | None, Field(alias="write-policy")] = None
    min: float | None = None
    max: float | None = None


class ItsMeVerification(Answer):
    """Inferred."""

    type: Literal["verification/digital-id-its-me"]
    """Stated."""
    id: str
    """Stated."""
    attributes: ItsMeVerificationAttributes
    relationships: VerificationRelationships | None = None


class ItsMeVerificationAttributes(Answer):
    status: VerificationStatus | None = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    created_at_ts: Annotated[int | None, Field(alias="created-at-ts")] = None
    submitted_at: Annotated[datetime | None, Field(alias="submitted-at")] = None
    submitted_at_ts: Annotated[int | None, Field(alias="submitted-at-ts")] = None
    completed_at: Annotated[datetime | None, Field(alias="completed-at")] = None
    completed_at_ts: Annotated[int | None, Field(alias="completed-at-ts")] = None
    redacted_at: Annotated[datetime | None, Field(alias="redacted-at")] = None
    country_code: Annotated[str | None, Field(alias="country-code")] = None
    tags: list[str] | None = None
    checks: list[VerificationCheck] | None = None
    name_first: Annotated[str | None, Field(alias="name-first")] = None
    name_last: Annotated[str | None, Field(alias="name-last")] = None
    identification_number: Annotated[str | None, Field(alias="identification-number")] = None
    birthdate: date | None = None
    response_country: Annotated[str | None, Field(alias="response-country")] = None
    response_status: Annotated[str | None, Field(alias="response-status")] = None
    address: str | None = None
    birth_place: Annotated[str | None, Field(alias="birth-place")] = None
    document_number: Annotated[str | None, Field(alias="document-number")] = None
    email: str | None = None
    gender: str | None = None
    id_expiry_date: Annotated[date | None, Field(alias="id-expiry-date")] = None
    id_picture: Annotated[str | None, Field(alias="id-picture")] = None
    language: str | None = None
    nationality: str | None = None
    phone: str | None = None


class JapanMyNumberVerification(Answer):
    """Inferred."""

    type: Literal["verification/jp-my-number-nfc-scan"]
    """Stated."""
    id: str
    """Stated."""
    attributes: JapanMyNumberVerificationAttributes
    relationships: VerificationRelationships | None = None


class JapanMyNumberVerificationAttributes(Answer):
    status: VerificationStatus | None = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    created_at_ts: Annotated[int | None, Field(alias="created-at-ts")] = None
    submitted_at: Annotated[datetime | None, Field(alias="submitted-at")] = None
    submitted_at_ts: Annotated[int | None, Field(alias="submitted-at-ts")] = None
    completed_at: Annotated[datetime | None, Field(alias="completed-at")] = None
    completed_at_ts: Annotated[int | None, Field(alias="completed-at-ts")] = None
    redacted_at: Annotated[datetime | None, Field(alias="redacted-at")] = None
    country_code: Annotated[str | None, Field(alias="country-code")] = None
    tags: list[str] | None = None
    checks: list[VerificationCheck] | None = None
    operation: str | None = None
    address: str | None = None
    birthdate: date | None = None
    expiration_date: Annotated[date | None, Field(alias="expiration-date")] = None
    face_image: Annotated[dict[str, Any] | None, Field(alias="face-image")] = None
    selfie_photo: Annotated[File | None, Field(alias="selfie-photo")] = None
    gender: str | None = None
    identification_class: Annotated[str | None, Field(alias="identification-class")] = None
    identification_number: Annotated[str | None, Field(alias="identification-number")] = None
    kana_name: Annotated[str | None, Field(alias="kana-name")] = None
    license_number: Annotated[str | None, Field(alias="license-number")] = None
    name_full: Annotated[str | None, Field(alias="name-full")] = None
    sex: str | None = None
    vehicle_classes: Annotated[dict[str, VehicleClass] | None, Field(alias="vehicle-classes")] = (
        None
    )


class JsonFieldSchema(Answer):
    type: Literal["json"]
    key: str | None = None
    label: str | None = None
    default_value: Annotated[None, Field(alias="default-value")] = None
    config: JsonFieldSchemaConfig | None = None


class JsonFieldSchemaConfig(Answer):
    required: bool | None = None
    archived_at: Annotated[datetime | None, Field(alias="archived-at")] = None
    deactivated_at: Annotated[datetime | None, Field(alias="deactivated-at")] = None
    source_key_path: Annotated[str | None, Field(alias="source-key-path")] = None
    redaction_policy: Annotated[
        FieldConfigRedactionPolicy | None, Field(alias="redaction-policy")
    ] = None
    write_policy: Annotated[FieldConfigWritePolicy | None, Field(alias="write-policy")] = None
    json_schema: Annotated[dict[str, Any] | None, Field(alias="json-schema")] = None


class KcbCreditCardVerification(Answer):
    """Inferred."""

    type: Literal["verification/digital-id-kcb-credit-card"]
    """Stated."""
    id: str
    """Stated."""
    attributes: KcbCreditCardVerificationAttributes
    relationships: VerificationRelationships | None = None


class KcbCreditCardVerificationAttributes(Answer):
    status: VerificationStatus | None = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    created_at_ts: Annotated[int | None, Field(alias="created-at-ts")] = None
    submitted_at: Annotated[datetime | None, Field(alias="submitted-at")] = None
    submitted_at_ts: Annotated[int | None, Field(alias="submitted-at-ts")] = None
    completed_at: Annotated[datetime | None, Field(alias="completed-at")] = None
    completed_at_ts: Annotated[int | None, Field(alias="completed-at-ts")] = None
    redacted_at: Annotated[datetime | None, Field(alias="redacted-at")] = None
    country_code: Annotated[str | None, Field(alias="country-code")] = None
    tags: list[str] | None = None
    checks: list[VerificationCheck] | None = None
    name_full: Annotated[str | None, Field(alias="name-full")] = None
    birthdate: date | None = None
    sex: str | None = None
    native_foreigner_code: Annotated[str | None, Field(alias="native-foreigner-code")] = None
    ci: str | None = None
    di: str | None = None


class MdocDocument(Answer):
    """Inferred."""

    type: Literal["document/mdoc"]
    """Stated."""
    id: str
    """Stated."""
    attributes: DocumentAttributes
    relationships: DocumentRelationships | None = None


class MdocVerification(Answer):
    """Inferred."""

    type: Literal["verification/mdoc"]
    """Stated."""
    id: str
    """Stated."""
    attributes: MdocVerificationAttributes
    relationships: VerificationRelationships | None = None


class MdocVerificationAttributes(Answer):
    status: VerificationStatus | None = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    created_at_ts: Annotated[int | None, Field(alias="created-at-ts")] = None
    submitted_at: Annotated[datetime | None, Field(alias="submitted-at")] = None
    submitted_at_ts: Annotated[int | None, Field(alias="submitted-at-ts")] = None
    completed_at: Annotated[datetime | None, Field(alias="completed-at")] = None
    completed_at_ts: Annotated[int | None, Field(alias="completed-at-ts")] = None
    redacted_at: Annotated[datetime | None, Field(alias="redacted-at")] = None
    country_code: Annotated[str | None, Field(alias="country-code")] = None
    tags: list[str] | None = None
    checks: list[VerificationCheck] | None = None
    name_first: Annotated[str | None, Field(alias="name-first")] = None
    name_last: Annotated[str | None, Field(alias="name-last")] = None
    birthdate: str | None = None
    address_street: Annotated[str | None, Field(alias="address-street")] = None
    address_city: Annotated[str | None, Field(alias="address-city")] = None
    address_state: Annotated[str | None, Field(alias="address-state")] = None
    address_postal_code: Annotated[str | None, Field(alias="address-postal-code")] = None
    address_country_code: Annotated[str | None, Field(alias="address-country-code")] = None
    issuing_authority: Annotated[str | None, Field(alias="issuing-authority")] = None
    issuing_jurisdiction: Annotated[str | None, Field(alias="issuing-jurisdiction")] = None
    issuing_country: Annotated[str | None, Field(alias="issuing-country")] = None
    nationality: str | None = None
    expiration_date: Annotated[str | None, Field(alias="expiration-date")] = None
    identification_number: Annotated[str | None, Field(alias="identification-number")] = None
    age_in_years: Annotated[int | None, Field(alias="age-in-years")] = None
    meets_minimum_age: Annotated[bool | None, Field(alias="meets-minimum-age")] = None
    validated_issuer_key: Annotated[str | None, Field(alias="validated-issuer-key")] = None
    portrait_photo: Annotated[File | None, Field(alias="portrait-photo")] = None


class MitIdVerification(Answer):
    """Inferred."""

    type: Literal["verification/digital-id-mit-id"]
    """Stated."""
    id: str
    """Stated."""
    attributes: MitIdVerificationAttributes
    relationships: VerificationRelationships | None = None


class MitIdVerificationAttributes(Answer):
    status: VerificationStatus | None = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    created_at_ts: Annotated[int | None, Field(alias="created-at-ts")] = None
    submitted_at: Annotated[datetime | None, Field(alias="submitted-at")] = None
    submitted_at_ts: Annotated[int | None, Field(alias="submitted-at-ts")] = None
    completed_at: Annotated[datetime | None, Field(alias="completed-at")] = None
    completed_at_ts: Annotated[int | None, Field(alias="completed-at-ts")] = None
    redacted_at: Annotated[datetime | None, Field(alias="redacted-at")] = None
    country_code: Annotated[str | None, Field(alias="country-code")] = None
    tags: list[str] | None = None
    checks: list[VerificationCheck] | None = None
    name_first: Annotated[str | None, Field(alias="name-first")] = None
    name_last: Annotated[str | None, Field(alias="name-last")] = None
    identification_number: Annotated[str | None, Field(alias="identification-number")] = None
    birthdate: date | None = None
    response_country: Annotated[str | None, Field(alias="response-country")] = None
    response_status: Annotated[str | None, Field(alias="response-status")] = None
    level_of_assurance: Annotated[str | None, Field(alias="level-of-assurance")] = None


class MultiChoicesFieldSchema(Answer):
    type: Literal["multi-choices"]
    key: str | None = None
    label: str | None = None
    default_value: Annotated[list[str] | None, Field(alias="default-value")] = None
    config: MultiChoicesFieldSchemaConfig | None = None


class MultiChoicesFieldSchemaConfig(Answer):
    required: bool | None = None
    archived_at: Annotated[datetime | None, Field(alias="archived-at")] = None
    deactivated_at: Annotated[datetime | None, Field(alias="deactivated-at")] = None
    source_key_path: Annotated[str | None, Field(alias="source-key-path")] = None
    redaction_policy: Annotated[
        FieldConfigRedactionPolicy | None, Field(alias="redaction-policy")
    ] = None
    write_policy: Annotated[FieldConfigWritePolicy | None, Field(alias="write-policy")] = None
    allow_empty: Annotated[bool | None, Field(alias="allow-empty")] = None
    options: list[str] | None = None
    option_labels: Annotated[list[str] | None, Field(alias="option-labels")] = None


class NumberFieldSchema(Answer):
    type: Literal["number"]
    key: str | None = None
    label: str | None = None
    default_value: Annotated[float | None, Field(alias="default-value")] = None
    config: NumberFieldSchemaConfig | None = None


class NumberFieldSchemaConfig(Answer):
    required: bool | None = None
    archived_at: Annotated[datetime | None, Field(alias="archived-at")] = None
    deactivated_at: Annotated[datetime | None, Field(alias="deactivated-at")] = None
    source_key_path: Annotated[str | None, Field(alias="source-key-path")] = None
    redaction_policy: Annotated[
        FieldConfigRedactionPolicy | None, Field(alias="redaction-policy")
    ] = None
    write_policy: Annotated[FieldConfigWritePolicy | None, Field(alias="write-policy")] = None
    min: float | None = None
    max: float | None = None


class OneTimeLink(Answer):
    one_time_link: Annotated[str, Field(alias="one-time-link")]
    one_time_link_short: Annotated[str, Field(alias="one-time-link-short")]


class PageLinks(Answer):
    """Where the pages before and after are. Each is a path on the same host, already percent-
    encoded. Those of a search are called with POST and the body of the search.
    """

    next: str | None
    """The path of the next page, null on the last one."""
    prev: str | None
    """The path of the page before, null on the first one."""


class PartialDate(Answer):
    granularity: str | None = None
    day: str | None = None
    month: str | None = None
    year: str | None = None


class PhilsysVerification(Answer):
    """Inferred."""

    type: Literal["verification/digital-id-philsys"]
    """Stated."""
    id: str
    """Stated."""
    attributes: PhilsysVerificationAttributes
    relationships: VerificationRelationships | None = None


class PhilsysVerificationAttributes(Answer):
    status: VerificationStatus | None = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    created_at_ts: Annotated[int | None, Field(alias="created-at-ts")] = None
    submitted_at: Annotated[datetime | None, Field(alias="submitted-at")] = None
    submitted_at_ts: Annotated[int | None, Field(alias="submitted-at-ts")] = None
    completed_at: Annotated[datetime | None, Field(alias="completed-at")] = None
    completed_at_ts: Annotated[int | None, Field(alias="completed-at-ts")] = None
    redacted_at: Annotated[datetime | None, Field(alias="redacted-at")] = None
    country_code: Annotated[str | None, Field(alias="country-code")] = None
    tags: list[str] | None = None
    checks: list[VerificationCheck] | None = None
    issue_date: Annotated[date | None, Field(alias="issue-date")] = None
    issuer: str | None = None
    name_first: Annotated[str | None, Field(alias="name-first")] = None
    name_middle: Annotated[str | None, Field(alias="name-middle")] = None
    name_last: Annotated[str | None, Field(alias="name-last")] = None
    suffix: str | None = None
    sex: str | None = None
    birthdate: date | None = None
    place_of_birth: Annotated[str | None, Field(alias="place-of-birth")] = None
    pcn: str | None = None


class PhoneCarrierDatabaseVerification(Answer):
    """Inferred."""

    type: Literal["verification/database-phone-carrier"]
    """Stated."""
    id: str
    """Stated."""
    attributes: PhoneCarrierDatabaseVerificationAttributes
    relationships: VerificationRelationships | None = None


class PhoneCarrierDatabaseVerificationAttributes(Answer):
    status: VerificationStatus | None = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    created_at_ts: Annotated[int | None, Field(alias="created-at-ts")] = None
    submitted_at: Annotated[datetime | None, Field(alias="submitted-at")] = None
    submitted_at_ts: Annotated[int | None, Field(alias="submitted-at-ts")] = None
    completed_at: Annotated[datetime | None, Field(alias="completed-at")] = None
    completed_at_ts: Annotated[int | None, Field(alias="completed-at-ts")] = None
    redacted_at: Annotated[datetime | None, Field(alias="redacted-at")] = None
    country_code: Annotated[str | None, Field(alias="country-code")] = None
    tags: list[str] | None = None
    checks: list[VerificationCheck] | None = None
    address_street_1: Annotated[str | None, Field(alias="address-street-1")] = None
    address_street_2: Annotated[str | None, Field(alias="address-street-2")] = None
    address_city: Annotated[str | None, Field(alias="address-city")] = None
    address_subdivision: Annotated[str | None, Field(alias="address-subdivision")] = None
    address_postal_code: Annotated[str | None, Field(alias="address-postal-code")] = None
    name_first: Annotated[str | None, Field(alias="name-first")] = None
    name_last: Annotated[str | None, Field(alias="name-last")] = None
    birthdate: date | None = None
    phone_number: Annotated[str | None, Field(alias="phone-number")] = None


class PhoneNumberReport(Answer):
    """Inferred."""

    type: Literal["report/phone-number"]
    """Stated."""
    id: str
    """Stated."""
    attributes: PhoneNumberReportAttributes
    relationships: ReportRelationships | None = None


class PhoneNumberReportAttributes(Answer):
    status: ReportStatus | None = None
    created_at: Annotated[str | None, Field(alias="created-at")] = None
    completed_at: Annotated[str | None, Field(alias="completed-at")] = None
    redacted_at: Annotated[str | None, Field(alias="redacted-at")] = None
    report_template_version_name: Annotated[
        str | None, Field(alias="report-template-version-name")
    ] = None
    has_match: Annotated[bool | None, Field(alias="has-match")] = None
    is_continuous: Annotated[bool | None, Field(alias="is-continuous")] = None
    is_recurring: Annotated[bool | None, Field(alias="is-recurring")] = None
    tags: list[str] | None = None
    phone_number: Annotated[str | None, Field(alias="phone-number")] = None
    phone_type: Annotated[PhoneType | None, Field(alias="phone-type")] = None
    phone_carrier: Annotated[str | None, Field(alias="phone-carrier")] = None
    phone_city: Annotated[str | None, Field(alias="phone-city")] = None
    phone_subdivision: Annotated[str | None, Field(alias="phone-subdivision")] = None
    phone_country_code: Annotated[str | None, Field(alias="phone-country-code")] = None
    phone_risk_level: Annotated[str | None, Field(alias="phone-risk-level")] = None
    phone_risk_recommendation: Annotated[
        PhoneRiskRecommendation | None, Field(alias="phone-risk-recommendation")
    ] = None
    phone_risk_score: Annotated[int | None, Field(alias="phone-risk-score")] = None
    phone_risk_sim_swap: Annotated[SimSwapRisk | None, Field(alias="phone-risk-sim-swap")] = None


class PhoneNumberVerification(Answer):
    """Inferred."""

    type: Literal["verification/phone-number"]
    """Stated."""
    id: str
    """Stated."""
    attributes: PhoneNumberVerificationAttributes
    relationships: VerificationRelationships | None = None


class PhoneNumberVerificationAttributes(Answer):
    status: VerificationStatus | None = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    created_at_ts: Annotated[int | None, Field(alias="created-at-ts")] = None
    submitted_at: Annotated[datetime | None, Field(alias="submitted-at")] = None
    submitted_at_ts: Annotated[int | None, Field(alias="submitted-at-ts")] = None
    completed_at: Annotated[datetime | None, Field(alias="completed-at")] = None
    completed_at_ts: Annotated[int | None, Field(alias="completed-at-ts")] = None
    redacted_at: Annotated[datetime | None, Field(alias="redacted-at")] = None
    country_code: Annotated[str | None, Field(alias="country-code")] = None
    tags: list[str] | None = None
    checks: list[VerificationCheck] | None = None
    phone_number: Annotated[str | None, Field(alias="phone-number")] = None
    confirmation_code: Annotated[str | None, Field(alias="confirmation-code")] = None
    metadata: PhoneNumberVerificationMetadata | None = None


class PhoneNumberVerificationMetadata(Answer):
    telesign_risk_score: Annotated[int | None, Field(alias="telesign-risk-score")] = None


class PoliticalAssociate(Answer):
    name: str | None = None
    relationship: str | None = None
    topics: list[str] | None = None


class PoliticalPosition(Answer):
    pep_class: Annotated[str | None, Field(alias="pep-class")] = None
    source_key: Annotated[str | None, Field(alias="source-key")] = None
    name: str | None = None
    topics: list[str] | None = None
    start_date: Annotated[str | None, Field(alias="start-date")] = None
    end_date: Annotated[str | None, Field(alias="end-date")] = None


class PoliticalReference(Answer):
    source_key: Annotated[str | None, Field(alias="source-key")] = None
    name: str | None = None


class PoliticalSource(Answer):
    url: str | None = None
    name: str | None = None
    flag_code: Annotated[str | None, Field(alias="flag-code")] = None


class PoliticallyExposedPersonIgnored(Answer):
    ignored_at: Annotated[datetime | None, Field(alias="ignored-at")] = None
    run_history_completed_at: Annotated[
        datetime | None, Field(alias="run-history-completed-at")
    ] = None
    match: PoliticallyExposedPersonIgnoredMatch | None = None
    user: str | None = None
    ignore_reason: Annotated[str | None, Field(alias="ignore-reason")] = None
    is_internal: Annotated[bool | None, Field(alias="is-internal")] = None


class PoliticallyExposedPersonIgnoredMatch(Answer):
    entity_id: Annotated[str | None, Field(alias="entity-id")] = None
    name: str | None = None
    birthdates: list[date] | None = None
    death_dates: Annotated[list[date] | None, Field(alias="death-dates")] = None
    locations: list[str] | None = None
    country: str | None = None
    sex: str | None = None
    positions: list[PoliticalPosition] | None = None
    associates: list[PoliticalAssociate] | None = None
    affiliations: list[PoliticalReference] | None = None
    related_urls: Annotated[list[PoliticalReference] | None, Field(alias="related-urls")] = None
    images: list[str] | None = None
    sources: PoliticalSource | None = None
    match_types: Annotated[list[str] | None, Field(alias="match-types")] = None
    pep_type: Annotated[str | None, Field(alias="pep-type")] = None


class PoliticallyExposedPersonMatch(Answer):
    entity_id: Annotated[str | None, Field(alias="entity-id")] = None
    name: str | None = None
    birthdates: list[date] | None = None
    death_dates: Annotated[list[str | None] | None, Field(alias="death-dates")] = None
    locations: list[str | None] | None = None
    country: str | None = None
    sex: str | None = None
    topics: list[str] | None = None
    positions: list[PoliticalPosition] | None = None
    associates: list[PoliticalAssociate] | None = None
    affiliations: list[PoliticalReference] | None = None
    related_urls: Annotated[list[PoliticalReference] | None, Field(alias="related-urls")] = None
    images: list[str | None] | None = None
    sources: dict[str, PoliticalSource] | None = None
    match_types: Annotated[list[str] | None, Field(alias="match-types")] = None
    pep_type: Annotated[str | None, Field(alias="pep-type")] = None


class PoliticallyExposedPersonQuery(Answer):
    name_first: Annotated[str | None, Field(alias="name-first")] = None
    name_middle: Annotated[str | None, Field(alias="name-middle")] = None
    name_last: Annotated[str | None, Field(alias="name-last")] = None
    term: str | None = None
    birthdate: str | None = None
    country_code: Annotated[str | None, Field(alias="country-code")] = None


class PoliticallyExposedPersonReport(Answer):
    """Inferred."""

    type: Literal["report/politically-exposed-person"]
    """Stated."""
    id: str
    """Stated."""
    attributes: PoliticallyExposedPersonReportAttributes
    relationships: ReportRelationships | None = None


class PoliticallyExposedPersonReportAttributes(Answer):
    status: ReportStatus | None = None
    created_at: Annotated[str | None, Field(alias="created-at")] = None
    completed_at: Annotated[str | None, Field(alias="completed-at")] = None
    redacted_at: Annotated[str | None, Field(alias="redacted-at")] = None
    report_template_version_name: Annotated[
        str | None, Field(alias="report-template-version-name")
    ] = None
    has_match: Annotated[bool | None, Field(alias="has-match")] = None
    is_continuous: Annotated[bool | None, Field(alias="is-continuous")] = None
    is_recurring: Annotated[bool | None, Field(alias="is-recurring")] = None
    tags: list[str] | None = None
    query: PoliticallyExposedPersonQuery | None = None
    result: list[PoliticallyExposedPersonMatch] | None = None
    ignore_list: Annotated[
        list[PoliticallyExposedPersonIgnored] | None, Field(alias="ignore-list")
    ] = None


class ProfileEducation(Answer):
    start_date: Annotated[str | None, Field(alias="start-date")] = None
    end_date: Annotated[str | None, Field(alias="end-date")] = None
    school_name: Annotated[str | None, Field(alias="school-name")] = None
    school_type: Annotated[str | None, Field(alias="school-type")] = None


class ProfileEmail(Answer):
    address: str | None = None
    type: str | None = None


class ProfileExperience(Answer):
    end_date: Annotated[str | None, Field(alias="end-date")] = None
    start_date: Annotated[str | None, Field(alias="start-date")] = None
    company_name: Annotated[str | None, Field(alias="company-name")] = None
    title_name: Annotated[str | None, Field(alias="title-name")] = None


class ProfileLocation(Answer):
    locality: str | None = None
    region: str | None = None
    country: str | None = None
    continent: str | None = None
    street_address: Annotated[str | None, Field(alias="street-address")] = None
    address_line_2: Annotated[str | None, Field(alias="address-line-2")] = None
    postal_code: Annotated[str | None, Field(alias="postal-code")] = None


class ProfileNonAuthoritativeQuery(Answer):
    name_first: Annotated[str | None, Field(alias="name-first")] = None
    name_middle: Annotated[str | None, Field(alias="name-middle")] = None
    name_last: Annotated[str | None, Field(alias="name-last")] = None
    address_city: Annotated[str | None, Field(alias="address-city")] = None
    address_subdivision: Annotated[str | None, Field(alias="address-subdivision")] = None
    address_postal_code: Annotated[str | None, Field(alias="address-postal-code")] = None
    address_street_1: Annotated[str | None, Field(alias="address-street-1")] = None
    address_street_2: Annotated[str | None, Field(alias="address-street-2")] = None
    address_country_code: Annotated[str | None, Field(alias="address-country-code")] = None
    email_address: Annotated[str | None, Field(alias="email-address")] = None
    phone_number: Annotated[str | None, Field(alias="phone-number")] = None
    birthdate: str | None = None


class ProfileNonAuthoritativeReport(Answer):
    """Inferred."""

    type: Literal["report/profile-non-authoritative"]
    """Stated."""
    id: str
    """Stated."""
    attributes: ProfileNonAuthoritativeReportAttributes
    relationships: ReportRelationships | None = None


class ProfileNonAuthoritativeReportAttributes(Answer):
    status: ReportStatus | None = None
    created_at: Annotated[str | None, Field(alias="created-at")] = None
    completed_at: Annotated[str | None, Field(alias="completed-at")] = None
    redacted_at: Annotated[str | None, Field(alias="redacted-at")] = None
    report_template_version_name: Annotated[
        str | None, Field(alias="report-template-version-name")
    ] = None
    has_match: Annotated[bool | None, Field(alias="has-match")] = None
    is_continuous: Annotated[bool | None, Field(alias="is-continuous")] = None
    is_recurring: Annotated[bool | None, Field(alias="is-recurring")] = None
    tags: list[str] | None = None
    query: ProfileNonAuthoritativeQuery | None = None
    result: ProfileNonAuthoritativeResult | None = None


class ProfileNonAuthoritativeResult(Answer):
    name: str | None = None
    birthdate: str | None = None
    emails: list[ProfileEmail] | None = None
    phone_numbers: Annotated[list[str] | None, Field(alias="phone-numbers")] = None
    location: ProfileLocation | None = None
    education: list[ProfileEducation] | None = None
    experience: list[ProfileExperience] | None = None
    social_media_profiles: Annotated[
        list[SocialMediaProfile] | None, Field(alias="social-media-profiles")
    ] = None


class ProfileReport(Answer):
    """Inferred."""

    type: Literal["report/profile"]
    """Stated."""
    id: str
    """Stated."""
    attributes: ProfileReportAttributes
    relationships: ReportRelationships | None = None


class ProfileReportAttributes(Answer):
    status: ReportStatus | None = None
    created_at: Annotated[str | None, Field(alias="created-at")] = None
    completed_at: Annotated[str | None, Field(alias="completed-at")] = None
    redacted_at: Annotated[str | None, Field(alias="redacted-at")] = None
    report_template_version_name: Annotated[
        str | None, Field(alias="report-template-version-name")
    ] = None
    has_match: Annotated[bool | None, Field(alias="has-match")] = None
    is_continuous: Annotated[bool | None, Field(alias="is-continuous")] = None
    is_recurring: Annotated[bool | None, Field(alias="is-recurring")] = None
    tags: list[str] | None = None
    name_first: Annotated[str | None, Field(alias="name-first")] = None
    name_last: Annotated[str | None, Field(alias="name-last")] = None
    birthdate: date | None = None
    social_security_number: Annotated[str | None, Field(alias="social-security-number")] = None
    social_security_number_last_4: Annotated[
        str | None, Field(alias="social-security-number-last-4")
    ] = None
    address_street_1: Annotated[str | None, Field(alias="address-street-1")] = None
    address_street_2: Annotated[str | None, Field(alias="address-street-2")] = None
    address_city: Annotated[str | None, Field(alias="address-city")] = None
    address_subdivision: Annotated[str | None, Field(alias="address-subdivision")] = None
    address_subdivision_abbr: Annotated[str | None, Field(alias="address-subdivision-abbr")] = None
    address_postal_code: Annotated[str | None, Field(alias="address-postal-code")] = None
    address_postal_code_abbr: Annotated[str | None, Field(alias="address-postal-code-abbr")] = None
    phone_number: Annotated[str | None, Field(alias="phone-number")] = None
    identity_records: Annotated[list[IdentityRecord] | None, Field(alias="identity-records")] = None
    omitted_identity_records: Annotated[
        list[IdentityRecord] | None, Field(alias="omitted-identity-records")
    ] = None


class QesInfocertVerification(Answer):
    """Inferred."""

    type: Literal["verification/qes-infocert"]
    """Stated."""
    id: str
    """Stated."""
    attributes: QesInfocertVerificationAttributes
    relationships: VerificationRelationships | None = None


class QesInfocertVerificationAttributes(Answer):
    status: VerificationStatus | None = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    created_at_ts: Annotated[int | None, Field(alias="created-at-ts")] = None
    submitted_at: Annotated[datetime | None, Field(alias="submitted-at")] = None
    submitted_at_ts: Annotated[int | None, Field(alias="submitted-at-ts")] = None
    completed_at: Annotated[datetime | None, Field(alias="completed-at")] = None
    completed_at_ts: Annotated[int | None, Field(alias="completed-at-ts")] = None
    redacted_at: Annotated[datetime | None, Field(alias="redacted-at")] = None
    country_code: Annotated[str | None, Field(alias="country-code")] = None
    tags: list[str] | None = None
    checks: list[VerificationCheck] | None = None
    tentative_sub_state: Annotated[str | None, Field(alias="tentative-sub-state")] = None


class RegistryRecord(Answer):
    type: str | None = None
    issue_date: Annotated[date | None, Field(alias="issue-date")] = None
    issuing_authority: Annotated[str | None, Field(alias="issuing-authority")] = None
    file_number: Annotated[str | None, Field(alias="file-number")] = None
    documents_status: Annotated[str | None, Field(alias="documents-status")] = None
    registered_name: Annotated[str | None, Field(alias="registered-name")] = None
    registration_type: Annotated[str | None, Field(alias="registration-type")] = None
    status: RegistryRecordStatus | None = None
    registration_state: Annotated[str | None, Field(alias="registration-state")] = None
    addresses: list[BusinessAddress] | None = None


class RegistryRecordStatus(Answer):
    raw: str | None = None
    standardized: str | None = None


class RelationSchema(Answer):
    type: Literal["relation-schema"]
    key: str | None = None
    label: str | None = None
    config: RelationSchemaConfig | None = None


class RelationSchemaConfig(Answer):
    required: bool | None = None
    archived_at: Annotated[datetime | None, Field(alias="archived-at")] = None
    deactivated_at: Annotated[datetime | None, Field(alias="deactivated-at")] = None
    source_key_path: Annotated[str | None, Field(alias="source-key-path")] = None
    redaction_policy: Annotated[
        FieldConfigRedactionPolicy | None, Field(alias="redaction-policy")
    ] = None
    write_policy: Annotated[FieldConfigWritePolicy | None, Field(alias="write-policy")] = None
    target: str | None = None


class ReportRelationships(Answer):
    inquiry: ToOneOrNone | None = None
    """Type `inquiry`."""
    account: ToOneOrNone | None = None
    """Type `account`."""
    transaction: ToOneOrNone | None = None
    """Type `transaction`."""
    report_template: Annotated[ToOne | None, Field(alias="report-template")] = None


class ResourceIdentifier(Answer):
    """Another object, by type and id."""

    type: str
    """The type of the object."""
    id: str
    """The id of the object."""


class SelfiePhoto(Answer):
    byte_size: Annotated[int | None, Field(alias="byte-size")] = None
    filename: str | None = None
    page: SelfiePhotoPage | None = None
    url: str | None = None


class SelfieVerification(Answer):
    """Inferred."""

    type: Literal["verification/selfie"]
    """Stated."""
    id: str
    """Stated."""
    attributes: SelfieVerificationAttributes
    relationships: VerificationRelationships | None = None


class SelfieVerificationAttributes(Answer):
    status: VerificationStatus | None = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    created_at_ts: Annotated[int | None, Field(alias="created-at-ts")] = None
    submitted_at: Annotated[datetime | None, Field(alias="submitted-at")] = None
    submitted_at_ts: Annotated[int | None, Field(alias="submitted-at-ts")] = None
    completed_at: Annotated[datetime | None, Field(alias="completed-at")] = None
    completed_at_ts: Annotated[int | None, Field(alias="completed-at-ts")] = None
    redacted_at: Annotated[datetime | None, Field(alias="redacted-at")] = None
    country_code: Annotated[str | None, Field(alias="country-code")] = None
    tags: list[str] | None = None
    checks: list[VerificationCheck] | None = None
    capture_method: Annotated[SelfieCaptureMethod | None, Field(alias="capture-method")] = None
    center_photo_face_coordinates: Annotated[
        FaceCoordinates | None, Field(alias="center-photo-face-coordinates")
    ] = None
    center_photo_url: Annotated[str | None, Field(alias="center-photo-url")] = None
    document_similarity_score: Annotated[float | None, Field(alias="document-similarity-score")] = (
        None
    )
    entity_confidence_reasons: Annotated[
        list[str] | None, Field(alias="entity-confidence-reasons")
    ] = None
    left_photo_url: Annotated[str | None, Field(alias="left-photo-url")] = None
    from_reusable_persona: Annotated[bool | None, Field(alias="from-reusable-persona")] = None
    photo_urls: Annotated[list[SelfiePhoto] | None, Field(alias="photo-urls")] = None
    right_photo_url: Annotated[str | None, Field(alias="right-photo-url")] = None
    selfie_similarity_score_left: Annotated[
        float | None, Field(alias="selfie-similarity-score-left")
    ] = None
    selfie_similarity_score_right: Annotated[
        float | None, Field(alias="selfie-similarity-score-right")
    ] = None
    video_url: Annotated[str | None, Field(alias="video-url")] = None


class SentilinkScore(Answer):
    name: str | None = None
    score: int | None = None
    version: str | None = None
    reason_codes: Annotated[list[str] | None, Field(alias="reason-codes")] = None


class SentilinkScoresQuery(Answer):
    birthdate: date | None = None
    name_first: Annotated[str | None, Field(alias="name-first")] = None
    name_last: Annotated[str | None, Field(alias="name-last")] = None
    address_street_1: Annotated[str | None, Field(alias="address-street-1")] = None
    address_city: Annotated[str | None, Field(alias="address-city")] = None
    address_subdivision: Annotated[str | None, Field(alias="address-subdivision")] = None
    address_postal_code: Annotated[str | None, Field(alias="address-postal-code")] = None
    address_country_code: Annotated[str | None, Field(alias="address-country-code")] = None
    social_security_number: Annotated[str | None, Field(alias="social-security-number")] = None
    user_id: Annotated[str | None, Field(alias="user-id")] = None
    phone_number: Annotated[str | None, Field(alias="phone-number")] = None
    email_address: Annotated[str | None, Field(alias="email-address")] = None


class SentilinkScoresReport(Answer):
    """Inferred."""

    type: Literal["report/integration/sentilink-scores"]
    """Stated."""
    id: str
    """Stated."""
    attributes: SentilinkScoresReportAttributes
    relationships: ReportRelationships | None = None


class SentilinkScoresReportAttributes(Answer):
    status: ReportStatus | None = None
    created_at: Annotated[str | None, Field(alias="created-at")] = None
    completed_at: Annotated[str | None, Field(alias="completed-at")] = None
    redacted_at: Annotated[str | None, Field(alias="redacted-at")] = None
    report_template_version_name: Annotated[
        str | None, Field(alias="report-template-version-name")
    ] = None
    has_match: Annotated[bool | None, Field(alias="has-match")] = None
    is_continuous: Annotated[bool | None, Field(alias="is-continuous")] = None
    is_recurring: Annotated[bool | None, Field(alias="is-recurring")] = None
    tags: list[str] | None = None
    query: SentilinkScoresQuery | None = None
    result: SentilinkScoresResult | None = None


class SentilinkScoresResult(Answer):
    application_id: Annotated[str | None, Field(alias="application-id")] = None
    customer_id: Annotated[str | None, Field(alias="customer-id")] = None
    environment: str | None = None
    notes: str | None = None
    scores: list[SentilinkScore] | None = None
    status: str | None = None
    transaction_id: Annotated[str | None, Field(alias="transaction-id")] = None


class SerproDatabaseVerification(Answer):
    """Inferred."""

    type: Literal["verification/database-serpro"]
    """Stated."""
    id: str
    """Stated."""
    attributes: SerproDatabaseVerificationAttributes
    relationships: SerproDatabaseVerificationRelationships | None = None


class SerproDatabaseVerificationAttributes(Answer):
    status: VerificationStatus | None = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    created_at_ts: Annotated[int | None, Field(alias="created-at-ts")] = None
    submitted_at: Annotated[datetime | None, Field(alias="submitted-at")] = None
    submitted_at_ts: Annotated[int | None, Field(alias="submitted-at-ts")] = None
    completed_at: Annotated[datetime | None, Field(alias="completed-at")] = None
    completed_at_ts: Annotated[int | None, Field(alias="completed-at-ts")] = None
    redacted_at: Annotated[datetime | None, Field(alias="redacted-at")] = None
    country_code: Annotated[str | None, Field(alias="country-code")] = None
    tags: list[str] | None = None
    checks: list[VerificationCheck] | None = None
    birthdate: date | None = None
    cpf: str | None = None
    name_first: Annotated[str | None, Field(alias="name-first")] = None
    name_full: Annotated[str | None, Field(alias="name-full")] = None
    name_last: Annotated[str | None, Field(alias="name-last")] = None


class SerproDatabaseVerificationRelationships(Answer):
    inquiry: ToOneOrNone | None = None
    """Type `inquiry`."""
    template: ToOneOrNone | None = None
    """Type `template`."""
    inquiry_template_version: Annotated[
        ToOneOrNone | None, Field(alias="inquiry-template-version")
    ] = None
    """Type `inquiry-template-version`."""
    inquiry_template: Annotated[ToOneOrNone | None, Field(alias="inquiry-template")] = None
    """Type `inquiry-template`."""
    transaction: ToOneOrNone | None = None
    """Type `transaction`."""
    verification_template: Annotated[ToOneOrNone | None, Field(alias="verification-template")] = (
        None
    )
    verification_template_version: Annotated[
        ToOneOrNone | None, Field(alias="verification-template-version")
    ] = None
    accounts: ToMany | None = None
    """Type `account`."""
    selfie: ToOneOrNone | None = None
    """Type `selfie/profile-and-center`, `selfie/center-only` or `selfie/configurable-poses`."""


class SerproDigitalIdVerification(Answer):
    """Inferred."""

    type: Literal["verification/digital-id-serpro"]
    """Stated."""
    id: str
    """Stated."""
    attributes: SerproDigitalIdVerificationAttributes
    relationships: VerificationRelationships | None = None


class SerproDigitalIdVerificationAttributes(Answer):
    status: VerificationStatus | None = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    created_at_ts: Annotated[int | None, Field(alias="created-at-ts")] = None
    submitted_at: Annotated[datetime | None, Field(alias="submitted-at")] = None
    submitted_at_ts: Annotated[int | None, Field(alias="submitted-at-ts")] = None
    completed_at: Annotated[datetime | None, Field(alias="completed-at")] = None
    completed_at_ts: Annotated[int | None, Field(alias="completed-at-ts")] = None
    redacted_at: Annotated[datetime | None, Field(alias="redacted-at")] = None
    country_code: Annotated[str | None, Field(alias="country-code")] = None
    tags: list[str] | None = None
    checks: list[VerificationCheck] | None = None
    qr_code_attachment: Annotated[dict[str, Any] | None, Field(alias="qr-code-attachment")] = None
    selfie_compare_image_url: Annotated[str | None, Field(alias="selfie-compare-image-url")] = None
    cpf: str | None = None
    name: str | None = None
    birthdate: date | None = None
    identification_number: Annotated[str | None, Field(alias="identification-number")] = None
    expiration_date: Annotated[date | None, Field(alias="expiration-date")] = None
    issue_date: Annotated[date | None, Field(alias="issue-date")] = None
    selfie_comparison_error_code: Annotated[
        str | None, Field(alias="selfie-comparison-error-code")
    ] = None
    serpro_selfie_available: Annotated[bool | None, Field(alias="serpro-selfie-available")] = None
    selfie_confidence_level: Annotated[str | None, Field(alias="selfie-confidence-level")] = None
    selfie_similarity_score: Annotated[float | None, Field(alias="selfie-similarity-score")] = None


class SilentNetworkAuthenticationVerification(Answer):
    """Inferred."""

    type: Literal["verification/phone-number-silent-network-authentication"]
    """Stated."""
    id: str
    """Stated."""
    attributes: SilentNetworkAuthenticationVerificationAttributes
    relationships: VerificationRelationships | None = None


class SilentNetworkAuthenticationVerificationAttributes(Answer):
    status: VerificationStatus | None = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    created_at_ts: Annotated[int | None, Field(alias="created-at-ts")] = None
    submitted_at: Annotated[datetime | None, Field(alias="submitted-at")] = None
    submitted_at_ts: Annotated[int | None, Field(alias="submitted-at-ts")] = None
    completed_at: Annotated[datetime | None, Field(alias="completed-at")] = None
    completed_at_ts: Annotated[int | None, Field(alias="completed-at-ts")] = None
    redacted_at: Annotated[datetime | None, Field(alias="redacted-at")] = None
    country_code: Annotated[str | None, Field(alias="country-code")] = None
    tags: list[str] | None = None
    checks: list[VerificationCheck] | None = None
    phone_number: Annotated[str | None, Field(alias="phone-number")] = None


class SingpassVerification(Answer):
    """Inferred."""

    type: Literal["verification/digital-id-singpass"]
    """Stated."""
    id: str
    """Stated."""
    attributes: SingpassVerificationAttributes
    relationships: VerificationRelationships | None = None


class SingpassVerificationAttributes(Answer):
    status: VerificationStatus | None = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    created_at_ts: Annotated[int | None, Field(alias="created-at-ts")] = None
    submitted_at: Annotated[datetime | None, Field(alias="submitted-at")] = None
    submitted_at_ts: Annotated[int | None, Field(alias="submitted-at-ts")] = None
    completed_at: Annotated[datetime | None, Field(alias="completed-at")] = None
    completed_at_ts: Annotated[int | None, Field(alias="completed-at-ts")] = None
    redacted_at: Annotated[datetime | None, Field(alias="redacted-at")] = None
    country_code: Annotated[str | None, Field(alias="country-code")] = None
    tags: list[str] | None = None
    checks: list[VerificationCheck] | None = None
    identity_number: Annotated[str | None, Field(alias="identity-number")] = None
    identity_coi: Annotated[str | None, Field(alias="identity-coi")] = None
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
    nationality_description: Annotated[str | None, Field(alias="nationality-description")] = None
    birth_country: Annotated[str | None, Field(alias="birth-country")] = None
    birth_country_description: Annotated[str | None, Field(alias="birth-country-description")] = (
        None
    )
    residential_status: Annotated[str | None, Field(alias="residential-status")] = None
    pass_type: Annotated[str | None, Field(alias="pass-type")] = None
    pass_status: Annotated[str | None, Field(alias="pass-status")] = None
    pass_expiry_date: Annotated[date | None, Field(alias="pass-expiry-date")] = None
    address_street_1: Annotated[str | None, Field(alias="address-street-1")] = None
    address_street_2: Annotated[str | None, Field(alias="address-street-2")] = None
    address_postal_code: Annotated[str | None, Field(alias="address-postal-code")] = None
    address_country_code: Annotated[str | None, Field(alias="address-country-code")] = None
    address_country_description: Annotated[
        str | None, Field(alias="address-country-description")
    ] = None


class SocialMediaProfile(Answer):
    network: str | None = None
    url: str | None = None
    username: str | None = None


class SocialMediaReport(Answer):
    """Inferred."""

    type: Literal["report/social-media"]
    """Stated."""
    id: str
    """Stated."""
    attributes: SocialMediaReportAttributes
    relationships: ReportRelationships | None = None


class SocialMediaReportAttributes(Answer):
    status: ReportStatus | None = None
    created_at: Annotated[str | None, Field(alias="created-at")] = None
    completed_at: Annotated[str | None, Field(alias="completed-at")] = None
    redacted_at: Annotated[str | None, Field(alias="redacted-at")] = None
    report_template_version_name: Annotated[
        str | None, Field(alias="report-template-version-name")
    ] = None
    has_match: Annotated[bool | None, Field(alias="has-match")] = None
    is_continuous: Annotated[bool | None, Field(alias="is-continuous")] = None
    is_recurring: Annotated[bool | None, Field(alias="is-recurring")] = None
    tags: list[str] | None = None
    name_first: Annotated[str | None, Field(alias="name-first")] = None
    name_last: Annotated[str | None, Field(alias="name-last")] = None
    birthdate: str | None = None
    phone_number: Annotated[str | None, Field(alias="phone-number")] = None
    email_address: Annotated[str | None, Field(alias="email-address")] = None
    address_city: Annotated[str | None, Field(alias="address-city")] = None
    address_subdivision: Annotated[str | None, Field(alias="address-subdivision")] = None
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
    type: Literal["string"]
    key: str | None = None
    label: str | None = None
    default_value: Annotated[str | None, Field(alias="default-value")] = None
    config: StringFieldSchemaConfig | None = None


class StringFieldSchemaConfig(Answer):
    required: bool | None = None
    archived_at: Annotated[datetime | None, Field(alias="archived-at")] = None
    deactivated_at: Annotated[datetime | None, Field(alias="deactivated-at")] = None
    source_key_path: Annotated[str | None, Field(alias="source-key-path")] = None
    redaction_policy: Annotated[
        FieldConfigRedactionPolicy | None, Field(alias="redaction-policy")
    ] = None
    write_policy: Annotated[FieldConfigWritePolicy | None, Field(alias="write-policy")] = None
    max_char_length: Annotated[int | None, Field(alias="max-char-length")] = None
    sanitize: list[StringSanitizer] | None = None


class SyntheticReport(Answer):
    """Inferred."""

    type: Literal["report/synthetic"]
    """Stated."""
    id: str
    """Stated."""
    attributes: SyntheticReportAttributes
    relationships: ReportRelationships | None = None


class SyntheticReportAttributes(Answer):
    status: ReportStatus | None = None
    created_at: Annotated[str | None, Field(alias="created-at")] = None
    completed_at: Annotated[str | None, Field(alias="completed-at")] = None
    redacted_at: Annotated[str | None, Field(alias="redacted-at")] = None
    report_template_version_name: Annotated[
        str | None, Field(alias="report-template-version-name")
    ] = None
    has_match: Annotated[bool | None, Field(alias="has-match")] = None
    is_continuous: Annotated[bool | None, Field(alias="is-continuous")] = None
    is_recurring: Annotated[bool | None, Field(alias="is-recurring")] = None
    tags: list[str] | None = None
    sentilink_abuse_score: Annotated[int | None, Field(alias="sentilink-abuse-score")] = None
    sentilink_first_party_synthetic_score: Annotated[
        int | None, Field(alias="sentilink-first-party-synthetic-score")
    ] = None
    sentilink_third_party_synthetic_score: Annotated[
        int | None, Field(alias="sentilink-third-party-synthetic-score")
    ] = None


class Template(Answer):
    """Inferred."""

    type: Literal["template"]
    """Stated."""
    id: str
    """Stated."""
    attributes: TemplateAttributes


class TemplateAttributes(Answer):
    name: str | None = None


class TinDatabaseVerification(Answer):
    """Inferred."""

    type: Literal["verification/database-tin"]
    """Stated."""
    id: str
    """Stated."""
    attributes: TinDatabaseVerificationAttributes
    relationships: VerificationRelationships | None = None


class TinDatabaseVerificationAttributes(Answer):
    status: VerificationStatus | None = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    created_at_ts: Annotated[int | None, Field(alias="created-at-ts")] = None
    submitted_at: Annotated[datetime | None, Field(alias="submitted-at")] = None
    submitted_at_ts: Annotated[int | None, Field(alias="submitted-at-ts")] = None
    completed_at: Annotated[datetime | None, Field(alias="completed-at")] = None
    completed_at_ts: Annotated[int | None, Field(alias="completed-at-ts")] = None
    redacted_at: Annotated[datetime | None, Field(alias="redacted-at")] = None
    country_code: Annotated[str | None, Field(alias="country-code")] = None
    tags: list[str] | None = None
    checks: list[VerificationCheck] | None = None
    tin: str | None = None
    tin_type: Annotated[str | None, Field(alias="tin-type")] = None
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
    """Inferred."""

    type: Literal["transaction"]
    """Stated."""
    id: str
    """Stated."""
    attributes: TransactionAttributes
    relationships: TransactionRelationships | None = None


class TransactionAttributes(Answer):
    status: str | None = None
    reference_id: Annotated[str | None, Field(alias="reference-id")] = None
    fields: dict[str, Any] | None = None
    tags: list[str] | None = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    updated_at: Annotated[datetime | None, Field(alias="updated-at")] = None


class TransactionRelationships(Answer):
    reviewer: ToOneOrNone | None = None
    transaction_label: Annotated[ToOneOrNone | None, Field(alias="transaction-label")] = None
    """Type `transaction-label`."""
    transaction_type: Annotated[ToOne | None, Field(alias="transaction-type")] = None
    """Type `transaction-type`."""
    related_objects: Annotated[ToMany | None, Field(alias="related-objects")] = None


class UkSharecodeVerification(Answer):
    """Inferred."""

    type: Literal["verification/digital-id-uk-sharecode"]
    """Stated."""
    id: str
    """Stated."""
    attributes: UkSharecodeVerificationAttributes
    relationships: VerificationRelationships | None = None


class UkSharecodeVerificationAttributes(Answer):
    status: VerificationStatus | None = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    created_at_ts: Annotated[int | None, Field(alias="created-at-ts")] = None
    submitted_at: Annotated[datetime | None, Field(alias="submitted-at")] = None
    submitted_at_ts: Annotated[int | None, Field(alias="submitted-at-ts")] = None
    completed_at: Annotated[datetime | None, Field(alias="completed-at")] = None
    completed_at_ts: Annotated[int | None, Field(alias="completed-at-ts")] = None
    redacted_at: Annotated[datetime | None, Field(alias="redacted-at")] = None
    country_code: Annotated[str | None, Field(alias="country-code")] = None
    tags: list[str] | None = None
    checks: list[VerificationCheck] | None = None
    sharecode: str | None = None
    birthdate: date | None = None
    name_full: Annotated[str | None, Field(alias="name-full")] = None
    reference_number: Annotated[str | None, Field(alias="reference-number")] = None
    immigration_status: Annotated[str | None, Field(alias="immigration-status")] = None
    valid_from_date: Annotated[date | None, Field(alias="valid-from-date")] = None
    valid_until_date: Annotated[date | None, Field(alias="valid-until-date")] = None


class User(Answer):
    """Inferred."""

    type: Literal["user"]
    """Stated."""
    id: str
    """Stated."""
    attributes: UserAttributes


class UserAttributes(Answer):
    email_address: Annotated[str | None, Field(alias="email-address")] = None
    name_first: Annotated[str | None, Field(alias="name-first")] = None
    name_last: Annotated[str | None, Field(alias="name-last")] = None


class VatNumberVerification(Answer):
    """Inferred."""

    type: Literal["verification/database-vat-number"]
    """Stated."""
    id: str
    """Stated."""
    attributes: VatNumberVerificationAttributes
    relationships: VerificationRelationships | None = None


class VatNumberVerificationAttributes(Answer):
    status: VerificationStatus | None = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    created_at_ts: Annotated[int | None, Field(alias="created-at-ts")] = None
    submitted_at: Annotated[datetime | None, Field(alias="submitted-at")] = None
    submitted_at_ts: Annotated[int | None, Field(alias="submitted-at-ts")] = None
    completed_at: Annotated[datetime | None, Field(alias="completed-at")] = None
    completed_at_ts: Annotated[int | None, Field(alias="completed-at-ts")] = None
    redacted_at: Annotated[datetime | None, Field(alias="redacted-at")] = None
    country_code: Annotated[str | None, Field(alias="country-code")] = None
    tags: list[str] | None = None
    checks: list[VerificationCheck] | None = None
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
    acquisition_date: Annotated[date | None, Field(alias="acquisition-date")] = None


class VerifiableCredentialVerification(Answer):
    """Inferred."""

    type: Literal["verification/verifiable-credential"]
    """Stated."""
    id: str
    """Stated."""
    attributes: VerifiableCredentialVerificationAttributes
    relationships: VerificationRelationships | None = None


class VerifiableCredentialVerificationAttributes(Answer):
    status: VerificationStatus | None = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    created_at_ts: Annotated[int | None, Field(alias="created-at-ts")] = None
    submitted_at: Annotated[datetime | None, Field(alias="submitted-at")] = None
    submitted_at_ts: Annotated[int | None, Field(alias="submitted-at-ts")] = None
    completed_at: Annotated[datetime | None, Field(alias="completed-at")] = None
    completed_at_ts: Annotated[int | None, Field(alias="completed-at-ts")] = None
    redacted_at: Annotated[datetime | None, Field(alias="redacted-at")] = None
    country_code: Annotated[str | None, Field(alias="country-code")] = None
    tags: list[str] | None = None
    checks: list[VerificationCheck] | None = None
    selected_credential_issuer: Annotated[str | None, Field(alias="selected-credential-issuer")] = (
        None
    )
    selected_credential_types: Annotated[
        list[str] | None, Field(alias="selected-credential-types")
    ] = None
    selected_credential_issuance_date: Annotated[
        datetime | None, Field(alias="selected-credential-issuance-date")
    ] = None
    selected_credential_expiration_date: Annotated[
        datetime | None, Field(alias="selected-credential-expiration-date")
    ] = None


class VerificationAttributes(Answer):
    status: VerificationStatus | None = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    created_at_ts: Annotated[int | None, Field(alias="created-at-ts")] = None
    submitted_at: Annotated[datetime | None, Field(alias="submitted-at")] = None
    submitted_at_ts: Annotated[int | None, Field(alias="submitted-at-ts")] = None
    completed_at: Annotated[datetime | None, Field(alias="completed-at")] = None
    completed_at_ts: Annotated[int | None, Field(alias="completed-at-ts")] = None
    redacted_at: Annotated[datetime | None, Field(alias="redacted-at")] = None
    country_code: Annotated[str | None, Field(alias="country-code")] = None
    tags: list[str] | None = None
    checks: list[VerificationCheck] | None = None


class VerificationCheck(Answer):
    name: str | None = None
    status: VerificationCheckStatus | None = None
    reasons: list[str | None] | None = None
    requirement: VerificationCheckRequirement | None = None
    metadata: dict[str, Any] | None = None


class VerificationRelationships(Answer):
    inquiry: ToOneOrNone | None = None
    """Type `inquiry`."""
    template: ToOneOrNone | None = None
    """Type `template`."""
    inquiry_template_version: Annotated[
        ToOneOrNone | None, Field(alias="inquiry-template-version")
    ] = None
    """Type `inquiry-template-version`."""
    inquiry_template: Annotated[ToOneOrNone | None, Field(alias="inquiry-template")] = None
    """Type `inquiry-template`."""
    transaction: ToOneOrNone | None = None
    """Type `transaction`."""
    verification_template: Annotated[ToOneOrNone | None, Field(alias="verification-template")] = (
        None
    )
    verification_template_version: Annotated[
        ToOneOrNone | None, Field(alias="verification-template-version")
    ] = None
    accounts: ToMany | None = None
    """Type `account`."""


class VerificationWithDocumentRelationships(Answer):
    inquiry: ToOneOrNone | None = None
    """Type `inquiry`."""
    template: ToOneOrNone | None = None
    """Type `template`."""
    inquiry_template_version: Annotated[
        ToOneOrNone | None, Field(alias="inquiry-template-version")
    ] = None
    """Type `inquiry-template-version`."""
    inquiry_template: Annotated[ToOneOrNone | None, Field(alias="inquiry-template")] = None
    """Type `inquiry-template`."""
    transaction: ToOneOrNone | None = None
    """Type `transaction`."""
    verification_template: Annotated[ToOneOrNone | None, Field(alias="verification-template")] = (
        None
    )
    verification_template_version: Annotated[
        ToOneOrNone | None, Field(alias="verification-template-version")
    ] = None
    accounts: ToMany | None = None
    """Type `account`."""
    document: ToOne | None = None


class WatchlistEntity(Answer):
    name: str | None = None
    alias_type: Annotated[WatchlistEntityAliasType | None, Field(alias="alias-type")] = None
    birthdates: list[PartialDate] | None = None
    group_id: Annotated[str | None, Field(alias="group-id")] = None


class WatchlistIgnored(Answer):
    ignored_at: Annotated[datetime | None, Field(alias="ignored-at")] = None
    run_history_completed_at: Annotated[
        datetime | None, Field(alias="run-history-completed-at")
    ] = None
    match: WatchlistMatch | None = None
    user: str | None = None
    ignore_reason: Annotated[str | None, Field(alias="ignore-reason")] = None


class WatchlistMatch(Answer):
    name: str | None = None
    url: str | None = None
    list_type: Annotated[str | None, Field(alias="list-type")] = None
    list_types: Annotated[list[str] | None, Field(alias="list-types")] = None
    slug: str | None = None
    flag_code: Annotated[str | None, Field(alias="flag-code")] = None
    entities: list[WatchlistEntity] | None = None


class WatchlistReport(Answer):
    """Inferred."""

    type: Literal["report/watchlist"]
    """Stated."""
    id: str
    """Stated."""
    attributes: WatchlistReportAttributes
    relationships: ReportRelationships | None = None


class WatchlistReportAttributes(Answer):
    status: ReportStatus | None = None
    created_at: Annotated[str | None, Field(alias="created-at")] = None
    completed_at: Annotated[str | None, Field(alias="completed-at")] = None
    redacted_at: Annotated[str | None, Field(alias="redacted-at")] = None
    report_template_version_name: Annotated[
        str | None, Field(alias="report-template-version-name")
    ] = None
    has_match: Annotated[bool | None, Field(alias="has-match")] = None
    is_continuous: Annotated[bool | None, Field(alias="is-continuous")] = None
    is_recurring: Annotated[bool | None, Field(alias="is-recurring")] = None
    tags: list[str] | None = None
    name_first: Annotated[str | None, Field(alias="name-first")] = None
    name_middle: Annotated[str | None, Field(alias="name-middle")] = None
    name_last: Annotated[str | None, Field(alias="name-last")] = None
    term: str | None = None
    birthdate: str | None = None
    country_code: Annotated[str | None, Field(alias="country-code")] = None
    matched_lists: Annotated[list[WatchlistMatch] | None, Field(alias="matched-lists")] = None
    ignore_list: Annotated[list[WatchlistIgnored] | None, Field(alias="ignore-list")] = None


class Workflow(Answer):
    """Inferred."""

    type: Literal["workflow"]
    """Stated."""
    id: str
    """Stated."""
    attributes: WorkflowAttributes
    relationships: WorkflowRelationships | None = None


class WorkflowAttributes(Answer):
    status: WorkflowStatus | None = None
    name: str | None = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None


class WorkflowDeployment(Answer):
    """Inferred."""

    type: Literal["workflow-deployment"] | str
    """Stated."""
    id: str
    """Stated."""
    attributes: WorkflowDeploymentAttributes


class WorkflowDeploymentAttributes(Answer):
    status: WorkflowDeploymentStatus | None = None
    configuration: WorkflowDeploymentConfiguration | None = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    updated_at: Annotated[datetime | None, Field(alias="updated-at")] = None


class WorkflowDeploymentConfiguration(Answer):
    versions: list[DeployedVersion] | None = None


class WorkflowRelationships(Answer):
    latest_published_version: Annotated[ToOne | None, Field(alias="latest-published-version")] = (
        None
    )
    """Type `workflow-version`."""
    active_deployment: Annotated[ActiveDeployment | None, Field(alias="active-deployment")] = None


class WorkflowRun(Answer):
    """Inferred."""

    type: Literal["workflow-run"]
    """Stated."""
    id: str
    """Stated."""
    attributes: WorkflowRunAttributes
    relationships: WorkflowRunRelationships | None = None
    meta: WorkflowRunMeta | None = None


class WorkflowRunAnswer(Answer):
    data: WorkflowRun
    included: list[WorkflowRunIncluded] | None = None


class WorkflowRunAttributes(Answer):
    completed_at: Annotated[datetime | None, Field(alias="completed-at")] = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    status: str | None = None


class WorkflowRunMeta(Answer):
    processing_time_seconds: Annotated[float | None, Field(alias="processing-time-seconds")] = None


class WorkflowRunRelationships(Answer):
    creator: ToOneOrNone | None = None
    """Type `administrator`, `user`, `event`."""
    workflow: ToOne | None = None
    """Type `workflow`."""
    workflow_version: Annotated[ToOne | None, Field(alias="workflow-version")] = None
    """Type `workflow-version`."""


class WorkflowVersion(Answer):
    """Inferred."""

    type: Literal["workflow-version"]
    """Stated."""
    id: str
    """Stated."""
    attributes: WorkflowVersionAttributes
    relationships: WorkflowVersionRelationships | None = None


class WorkflowVersionAttributes(Answer):
    workflow_name: Annotated[str | None, Field(alias="workflow-name")] = None
    description: str | None = None
    status: WorkflowVersionStatus | None = None
    trigger_type: Annotated[WorkflowVersionTriggerType | None, Field(alias="trigger-type")] = None
    live: bool | None = None
    rollout_label: Annotated[WorkflowVersionRolloutLabel | None, Field(alias="rollout-label")] = (
        None
    )
    rollout_percentage: Annotated[int | None, Field(alias="rollout-percentage")] = None
    last_updater: Annotated[str | None, Field(alias="last-updater")] = None
    inputs: list[WorkflowVersionInput] | None = None
    outputs: list[WorkflowVersionOutput] | None = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    updated_at: Annotated[datetime | None, Field(alias="updated-at")] = None
    published_at: Annotated[datetime | None, Field(alias="published-at")] = None


class WorkflowVersionInput(Answer):
    name: str | None = None
    type: str | None = None
    required: bool | None = None


class WorkflowVersionOutput(Answer):
    name: str | None = None


class WorkflowVersionRelationships(Answer):
    workflow: ToOne | None = None
    """Type `workflow`."""


Document = TypeAliasType(
    "Document",
    Annotated[
        GenericDocument | GovernmentIdDocument | GovernmentIdNfcDocument | MdocDocument,
        Field(discriminator="type"),
    ],
)


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


WorkflowRunIncluded = TypeAliasType(
    "WorkflowRunIncluded",
    Annotated[Workflow | WorkflowVersion | Event | User, Field(discriminator="type")],
)
