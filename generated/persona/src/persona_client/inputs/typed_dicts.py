"""What a plain dict may hold where a method takes a model; for type checkers only."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, Literal, NotRequired, TypeAlias, TypedDict

from ..models.cases import CaseFields
from .inquiries import CreateVerificationActionType, InquiryStatusActionType
from .lists import ListFilterStatus
from .shared import ApiVersionInput, QueryOperator, SortDirection
from .webhooks import Inflection, WebhookEventName


class AccountActionDataDict(TypedDict):
    account_action_id: str
    parameters: NotRequired[dict[str, Any]]


class AccountConsolidationMetaDict(TypedDict):
    source_account_ids: list[str]


class AccountCreateAttributesDict(TypedDict):
    account_type_id: NotRequired[str]
    account_status: NotRequired[str]
    reference_id: NotRequired[str]
    selfie_photo: NotRequired[AccountSelfiePhotoCreateDict]
    tags: NotRequired[list[str] | None]
    country_code: NotRequired[str]
    social_security_number: NotRequired[str]
    fields: NotRequired[dict[str, Any]]
    birthdate: NotRequired[date]
    name_first: NotRequired[str]
    name_middle: NotRequired[str]
    name_last: NotRequired[str]
    phone_number: NotRequired[str]
    email_address: NotRequired[str]
    address_street_1: NotRequired[str]
    address_street_2: NotRequired[str]
    address_city: NotRequired[str]
    address_subdivision: NotRequired[str]
    address_postal_code: NotRequired[str]


class AccountCreateDataDict(TypedDict):
    attributes: NotRequired[AccountCreateAttributesDict]


class AccountCreateMetaDict(TypedDict):
    upsert_by: NotRequired[str | None]


class AccountFilterDict(TypedDict):
    reference_id: NotRequired[str]


class AccountImportAttributesDict(TypedDict):
    file: FileUploadDict


class AccountImportDataDict(TypedDict):
    attributes: AccountImportAttributesDict


class AccountObjectChangeMetaDict(TypedDict):
    object_ids: list[str]


class AccountRelationFilterDict(TypedDict):
    key: str
    created_at_start: NotRequired[str]
    created_at_end: NotRequired[str]


class AccountSelfiePhotoCreateDict(TypedDict):
    data: NotRequired[FileUploadDict]


class AccountSelfiePhotoUpdateDict(TypedDict):
    data: NotRequired[FileUploadDict | None]


class AccountUpdateAttributesDict(TypedDict):
    reference_id: NotRequired[str]
    account_status: NotRequired[str]
    selfie_photo: NotRequired[AccountSelfiePhotoUpdateDict]
    tags: NotRequired[list[str] | None]
    country_code: NotRequired[str]
    social_security_number: NotRequired[str]
    fields: NotRequired[dict[str, Any]]
    birthdate: NotRequired[date]
    name_first: NotRequired[str]
    name_middle: NotRequired[str]
    name_last: NotRequired[str]
    phone_number: NotRequired[str]
    email_address: NotRequired[str]
    address_street_1: NotRequired[str]
    address_street_2: NotRequired[str]
    address_city: NotRequired[str]
    address_subdivision: NotRequired[str]
    address_postal_code: NotRequired[str]


class AccountUpdateDataDict(TypedDict):
    attributes: NotRequired[AccountUpdateAttributesDict]


class AddressLookupReportCreateDict(TypedDict):
    type: NotRequired[Literal["report/address-lookup"]]
    attributes: AddressLookupReportCreateAttributesDict


class AddressLookupReportCreateAttributesDict(TypedDict):
    account_id: NotRequired[str]
    reference_id: NotRequired[str]
    report_template_id: NotRequired[str]
    query: AddressLookupReportCreateQueryDict


class AddressLookupReportCreateQueryDict(TypedDict):
    addressee: NotRequired[str | None]
    address_street_1: str
    address_street_2: NotRequired[str | None]
    address_city: str
    address_subdivision: str
    address_postal_code: str
    address_country_code: str


class AdverseMediaReportCreateDict(TypedDict):
    type: NotRequired[Literal["report/adverse-media"]]
    attributes: PersonReportCreateAttributesDict


class AllOfQueryDict(TypedDict):
    """Every one of the conditions holds."""

    and_: list[SearchQueryDict]
    """The conditions, 20 at most."""


class AllowAllInputDict(TypedDict):
    state: Literal["include_all"]


class AllowCustomInputDict(TypedDict):
    state: Literal["custom"]
    event_types: list[AllowedEventInputDict]


class AllowNoneInputDict(TypedDict):
    state: Literal["include_none"]


class AllowedEventInputDict(TypedDict):
    event_type: str
    relationships: list[str]


class AnyOfQueryDict(TypedDict):
    """At least one of the conditions holds."""

    or_: list[SearchQueryDict]
    """The conditions, 20 at most."""


class ApiKeyCreateAttributesDict(TypedDict):
    name: str
    note: NotRequired[str]
    api_version: NotRequired[ApiVersionInput]
    api_key_inflection: NotRequired[str]
    api_attributes_blocklist: NotRequired[list[str]]
    ip_address_allowlist: NotRequired[list[str]]
    permissions: NotRequired[list[str]]
    file_access_token_expires_in: NotRequired[int]


class ApiKeyCreateDataDict(TypedDict):
    attributes: ApiKeyCreateAttributesDict


class ApiKeyExpireMetaDict(TypedDict):
    expires_in_seconds: int


class ApiKeyFilterDict(TypedDict):
    name: NotRequired[str]


class ApiKeyUpdateAttributesDict(TypedDict):
    name: NotRequired[str]
    note: NotRequired[str]
    api_version: NotRequired[ApiVersionInput]
    api_key_inflection: NotRequired[str]
    api_attributes_blocklist: NotRequired[list[str]]
    ip_address_allowlist: NotRequired[list[str]]
    permissions: NotRequired[list[str]]
    file_access_token_expires_in: NotRequired[int]


class ApiKeyUpdateDataDict(TypedDict):
    attributes: ApiKeyUpdateAttributesDict


class AttributeQueryDict(TypedDict):
    """A condition on one attribute."""

    attribute: str
    """The attribute, in snake case whatever `Key-Inflection` says. Each search says which
    attributes it knows.
    """
    operator: QueryOperator
    """How the attribute is compared with the value."""
    value: str | float | bool
    """The value that the attribute is compared with."""


class AuthorizationCodeGrantDict(TypedDict):
    code: str
    grant_type: str


class BusinessAdverseMediaReportCreateDict(TypedDict):
    type: NotRequired[Literal["report/business-adverse-media"]]
    attributes: BusinessAdverseMediaReportCreateAttributesDict


class BusinessAdverseMediaReportCreateAttributesDict(TypedDict):
    account_id: NotRequired[str]
    reference_id: NotRequired[str]
    report_template_id: NotRequired[str]
    query: BusinessAdverseMediaReportCreateQueryDict


class BusinessAdverseMediaReportCreateQueryDict(TypedDict):
    term: str


class BusinessLookupPersonCreateDict(TypedDict):
    name_full: NotRequired[str | None]
    name_first: NotRequired[str | None]
    name_last: NotRequired[str | None]
    titles: NotRequired[list[str | None]]


class BusinessLookupReportCreateDict(TypedDict):
    type: NotRequired[Literal["report/business-lookup"]]
    attributes: BusinessLookupReportCreateAttributesDict


class BusinessLookupReportCreateAttributesDict(TypedDict):
    account_id: NotRequired[str]
    reference_id: NotRequired[str]
    report_template_id: NotRequired[str]
    query: BusinessLookupReportCreateQueryDict


class BusinessLookupReportCreateQueryDict(TypedDict):
    business_name: str
    phone_number: NotRequired[str | None]
    website: NotRequired[str | None]
    ein: NotRequired[str | None]
    address_street_1: str
    address_street_2: NotRequired[str | None]
    address_city: str
    address_subdivision: str
    address_postal_code: str
    address_country_code: NotRequired[str]
    associated_people: NotRequired[list[BusinessLookupPersonCreateDict]]


class BusinessWatchlistReportCreateDict(TypedDict):
    type: NotRequired[Literal["report/business-watchlist"]]
    attributes: BusinessWatchlistReportCreateAttributesDict


class BusinessWatchlistReportCreateAttributesDict(TypedDict):
    account_id: NotRequired[str]
    reference_id: NotRequired[str]
    report_template_id: NotRequired[str]
    query: BusinessWatchlistReportCreateQueryDict


class BusinessWatchlistReportCreateQueryDict(TypedDict):
    term: str
    address_country_code: NotRequired[str | None]


class CaseAssignmentMetaDict(TypedDict):
    """The user whom a case is assigned to."""

    user_email_address: str
    """The user's email address."""


class CaseCreateAttributesDict(TypedDict):
    """The attributes of a new case."""

    case_template_id: str
    """The case template that the case is made from, by id."""
    creator_email_address: NotRequired[str]
    """Which user of the organization creates the case, by email address."""
    case_queue_id: NotRequired[str]
    """The case queue that the case goes to, by id."""
    fields: NotRequired[CaseFields]
    """Values of the fields that the case template defines."""


class CaseCreateDataDict(TypedDict):
    """The case itself."""

    attributes: NotRequired[CaseCreateAttributesDict]
    """The attributes of the new case."""


class CaseCreateMetaDict(TypedDict):
    """What to do with a new case."""

    object_ids: NotRequired[list[str]]
    """Ids of the objects to relate to the case. They can be inquiries, accounts, transactions,
    verifications, documents, reports and their runs, suspicious activity reports and graph
    queries.
    """
    sla_expires_in_seconds: NotRequired[float | None]
    """After how many seconds from now the service level is missed, 90 days at most."""


class CaseFilterDict(TypedDict):
    """Which cases are returned. A case has to meet every condition given."""

    status: NotRequired[str]
    """Cases with this status."""
    case_template_id: NotRequired[str]
    """Cases made from this case template."""
    account_id: NotRequired[str]
    """Cases related to this account."""
    reference_id: NotRequired[str]
    """Cases with this reference id, which is the caller's own."""
    inquiry_id: NotRequired[str]
    """Cases related to this inquiry."""
    report_id: NotRequired[str]
    """Cases related to this report."""


class CaseUpdateAttributesDict(TypedDict):
    """The attributes that change."""

    attachments: NotRequired[list[NewAttachmentDict]]
    """Files to attach beside those that the case has. They have to be images or PDF."""
    case_queue_id: NotRequired[str | None]
    """The case queue that the case goes to, by id. Null takes it out of its queue."""
    fields: NotRequired[CaseFields]
    """Values of the fields that the case template defines."""


class CaseUpdateDataDict(TypedDict):
    """The case itself."""

    attributes: NotRequired[CaseUpdateAttributesDict]
    """The attributes that change."""


class CaseUpdateMetaDict(TypedDict):
    """What to do with a case."""

    sla_expires_in_seconds: NotRequired[float | None]
    """After how many seconds from now the service level is missed, 90 days at most. Null takes
    the limit away.
    """


class ClientAssertionGrantDict(TypedDict):
    grant_type: str
    client_assertion_type: str
    client_assertion: str
    scope: NotRequired[str]


class CompleteFileUploadDict(TypedDict):
    data: str
    filename: str


class ConnectionCreateAttributesDict(TypedDict):
    destination_organization_id: str


class ConnectionCreateDataDict(TypedDict):
    attributes: NotRequired[ConnectionCreateAttributesDict]


class ConnectionFilterDict(TypedDict):
    status: NotRequired[str]
    destination_organization_id: NotRequired[str]


class CountryListItemCreateAttributesDict(TypedDict):
    country_code: NotRequired[str]
    list_id: NotRequired[str]


class CountryListItemCreateDataDict(TypedDict):
    attributes: NotRequired[CountryListItemCreateAttributesDict]


class CreateVerificationActionDict(TypedDict):
    type: CreateVerificationActionType
    data: CreateVerificationActionDataDict


class CreateVerificationActionDataDict(TypedDict):
    verification_template_id: str


class CryptoAddressWatchlistReportCreateDict(TypedDict):
    type: NotRequired[Literal["report/crypto-address-watchlist"]]
    attributes: CryptoAddressWatchlistReportCreateAttributesDict


class CryptoAddressWatchlistReportCreateAttributesDict(TypedDict):
    account_id: NotRequired[str]
    reference_id: NotRequired[str]
    report_template_id: NotRequired[str]
    query: CryptoAddressWatchlistReportCreateQueryDict


class CryptoAddressWatchlistReportCreateQueryDict(TypedDict):
    crypto_address: str


class DeviceFilterDict(TypedDict):
    inquiry_session_id: str


class DocumentPhotosDict(TypedDict):
    data: NotRequired[list[CompleteFileUploadDict]]


class DocumentVerificationCreateAttributesDict(TypedDict):
    inquiry_id: str
    document_id: str


class DocumentVerificationCreateDataDict(TypedDict):
    attributes: NotRequired[DocumentVerificationCreateAttributesDict]


class EmailAddressListItemCreateAttributesDict(TypedDict):
    list_id: NotRequired[str]
    match_type: NotRequired[str]
    value: NotRequired[str]


class EmailAddressListItemCreateDataDict(TypedDict):
    attributes: NotRequired[EmailAddressListItemCreateAttributesDict]


class EmailAddressReportCreateDict(TypedDict):
    type: NotRequired[Literal["report/email-address"]]
    attributes: EmailAddressReportCreateAttributesDict


class EmailAddressReportCreateAttributesDict(TypedDict):
    account_id: NotRequired[str]
    reference_id: NotRequired[str]
    report_template_id: NotRequired[str]
    query: EmailAddressReportCreateQueryDict


class EmailAddressReportCreateQueryDict(TypedDict):
    email_address: str


class EmailAddressVerificationConfirmAttributesDict(TypedDict):
    confirmation_code: str


class EmailAddressVerificationConfirmDataDict(TypedDict):
    attributes: NotRequired[EmailAddressVerificationConfirmAttributesDict]


class EmailAddressVerificationCreateAttributesDict(TypedDict):
    verification_template_id: str
    phone_number: str
    country_code: str


class EmailAddressVerificationCreateDataDict(TypedDict):
    attributes: NotRequired[EmailAddressVerificationCreateAttributesDict]


class EmailConfirmationSendAttributesDict(TypedDict):
    phone_number: NotRequired[str]


class EmailConfirmationSendDataDict(TypedDict):
    attributes: NotRequired[EmailConfirmationSendAttributesDict]


class EventFilterDict(TypedDict):
    name: NotRequired[str]
    object_id: NotRequired[str]
    id: NotRequired[str]


class FaceListImportAttributesDict(TypedDict):
    list_id: NotRequired[str]
    image_files: NotRequired[list[FileUploadDict]]


class FaceListImportDataDict(TypedDict):
    attributes: NotRequired[FaceListImportAttributesDict]


class FaceListItemCreateAttributesDict(TypedDict):
    list_id: NotRequired[str]
    face_photo: NotRequired[FileUploadDict]


class FaceListItemCreateDataDict(TypedDict):
    attributes: NotRequired[FaceListItemCreateAttributesDict]


class FieldListItemCreateAttributesDict(TypedDict):
    list_id: NotRequired[str]
    field_value: NotRequired[str]


class FieldListItemCreateDataDict(TypedDict):
    attributes: NotRequired[FieldListItemCreateAttributesDict]


class FieldMappingDict(TypedDict):
    source_field_name: str
    destination_field_name: str


class FileUploadDict(TypedDict):
    data: NotRequired[str]
    filename: NotRequired[str]


class GenericDocumentCreateAttributesDict(TypedDict):
    files: NotRequired[list[CompleteFileUploadDict] | None]
    inquiry_id: NotRequired[str]
    account_id: NotRequired[str]
    kind: str


class GenericDocumentCreateDataDict(TypedDict):
    attributes: NotRequired[GenericDocumentCreateAttributesDict]


class GenericDocumentUpdateAttributesDict(TypedDict):
    files: NotRequired[list[list[str]]]
    kind: NotRequired[str]
    fields: NotRequired[dict[str, Any] | None]


class GenericDocumentUpdateDataDict(TypedDict):
    attributes: NotRequired[GenericDocumentUpdateAttributesDict]


class GeolocationListItemCreateAttributesDict(TypedDict):
    latitude: NotRequired[float]
    list_id: NotRequired[str]
    longitude: NotRequired[float]
    radius_meters: NotRequired[float]


class GeolocationListItemCreateDataDict(TypedDict):
    attributes: NotRequired[GeolocationListItemCreateAttributesDict]


class GovernmentIdDocumentCreateAttributesDict(TypedDict):
    back_photo: NotRequired[DocumentPhotosDict]
    country_code: str
    front_photo: NotRequired[DocumentPhotosDict]
    inquiry_id: str
    account_id: NotRequired[str]
    selected_country_code: NotRequired[str]
    selected_id_class: NotRequired[list[str]]


class GovernmentIdDocumentCreateDataDict(TypedDict):
    attributes: NotRequired[GovernmentIdDocumentCreateAttributesDict]


class GovernmentIdDocumentUpdateAttributesDict(TypedDict):
    back_photo: NotRequired[DocumentPhotosDict | None]
    front_photo: NotRequired[DocumentPhotosDict | None]
    selected_country_code: NotRequired[str]
    selected_id_class: NotRequired[list[str]]


class GovernmentIdDocumentUpdateDataDict(TypedDict):
    attributes: NotRequired[GovernmentIdDocumentUpdateAttributesDict]


class GovernmentIdNumberListItemCreateAttributesDict(TypedDict):
    id_class: NotRequired[str]
    id_number: NotRequired[str]
    list_id: NotRequired[str]


class GovernmentIdNumberListItemCreateDataDict(TypedDict):
    attributes: NotRequired[GovernmentIdNumberListItemCreateAttributesDict]


class GovernmentIdVerificationCreateAttributesDict(TypedDict):
    verification_template_id: str
    country_code: NotRequired[str]
    selected_id_class: NotRequired[list[str]]
    front_photo: NotRequired[PhotoUploadDict]
    back_photo: NotRequired[PhotoUploadDict]


class GovernmentIdVerificationCreateDataDict(TypedDict):
    attributes: NotRequired[GovernmentIdVerificationCreateAttributesDict]


class GovernmentIdVerificationUpdateAttributesDict(TypedDict):
    selected_id_class: NotRequired[list[str]]
    front_photo: NotRequired[PhotoUploadDict]
    back_photo: NotRequired[PhotoUploadDict]


class GovernmentIdVerificationUpdateDataDict(TypedDict):
    attributes: NotRequired[GovernmentIdVerificationUpdateAttributesDict]


class GraphQueryCreateAttributesDict(TypedDict):
    graph_query_template_id: str
    parameter_map: NotRequired[dict[str, Any]]
    variable_map: NotRequired[dict[str, Any]]
    timeout_in_seconds: NotRequired[int]


class GraphQueryCreateDataDict(TypedDict):
    attributes: GraphQueryCreateAttributesDict


class GraphQueryCreateMetaDict(TypedDict):
    run_sync: NotRequired[bool]


class InquiryCreateAttributesDict(TypedDict):
    template_id: NotRequired[str | None]
    inquiry_template_id: NotRequired[str | None]
    inquiry_template_version_id: NotRequired[str | None]
    reference_id: NotRequired[str | None]
    account_id: NotRequired[str | None]
    creator_email_address: NotRequired[str | None]
    theme_id: NotRequired[str | None]
    theme_set_id: NotRequired[str | None]
    redirect_uri: NotRequired[str | None]
    note: NotRequired[str | None]
    fields: NotRequired[InquiryFieldValuesDict | None]
    tags: NotRequired[list[str] | None]
    initial_step_name: NotRequired[str | None]


class InquiryCreateDataDict(TypedDict):
    attributes: InquiryCreateAttributesDict


class InquiryCreateMetaDict(TypedDict):
    auto_create_account: NotRequired[bool]
    auto_create_account_type_id: NotRequired[str]
    auto_create_account_reference_id: NotRequired[str]
    auto_create_inquiry_session: NotRequired[bool]
    auto_create_one_time_link: NotRequired[bool]
    expiration_after_create_interval_seconds: NotRequired[int | None]
    expiration_after_start_interval_seconds: NotRequired[int | None]
    expiration_after_resume_interval_seconds: NotRequired[int | None]
    one_time_link_expiration_seconds: NotRequired[int | None]


class InquiryDecisionMetaDict(TypedDict):
    comment: NotRequired[str]


class InquiryFieldValuesDict(TypedDict):
    address_street_1: NotRequired[str | None]
    address_street_2: NotRequired[str | None]
    address_city: NotRequired[str | None]
    address_subdivision: NotRequired[str | None]
    address_postal_code: NotRequired[str | None]
    birthdate: NotRequired[date | None]
    name_first: NotRequired[str | None]
    name_middle: NotRequired[str | None]
    name_last: NotRequired[str | None]
    phone_number: NotRequired[str | None]
    email_address: NotRequired[str | None]
    address_country_code: NotRequired[str]


class InquiryFilterDict(TypedDict):
    inquiry_id: NotRequired[str]
    account_id: NotRequired[str]
    note: NotRequired[str]
    reference_id: NotRequired[str]
    inquiry_template_id: NotRequired[str]
    template_id: NotRequired[str]
    status: NotRequired[str]
    created_at_start: NotRequired[datetime]
    created_at_end: NotRequired[datetime]


class InquirySessionCreateAttributesDict(TypedDict):
    inquiry_id: str


class InquirySessionCreateDataDict(TypedDict):
    attributes: NotRequired[InquirySessionCreateAttributesDict]


class InquirySessionFilterDict(TypedDict):
    inquiry_id: NotRequired[str]


class InquirySessionsExpireMetaDict(TypedDict):
    inquiry_ids: list[str]


class InquirySimulationMetaDict(TypedDict):
    simulate_actions: list[InquirySimulatedActionDict]


class InquiryStatusActionDict(TypedDict):
    type: InquiryStatusActionType


class InquiryTemplateVersionFilterDict(TypedDict):
    inquiry_template_id: str


class InquiryUpdateAttributesDict(TypedDict):
    note: NotRequired[str | None]
    fields: NotRequired[InquiryFieldValuesDict | None]
    tags: NotRequired[list[str]]
    redirect_uri: NotRequired[str | None]


class InquiryUpdateDataDict(TypedDict):
    attributes: NotRequired[InquiryUpdateAttributesDict]


class ListCreateAttributesDict(TypedDict):
    name: NotRequired[str]


class ListCreateDataDict(TypedDict):
    attributes: NotRequired[ListCreateAttributesDict]


class ListFilterDict(TypedDict):
    status: NotRequired[ListFilterStatus]


class ListItemImportAttributesDict(TypedDict):
    file: FileUploadDict
    list_id: str


class ListItemImportDataDict(TypedDict):
    attributes: ListItemImportAttributesDict


class LocaleValueCreateDict(TypedDict):
    locale: str
    value: str | None


class NameListCreateAttributesDict(TypedDict):
    allow_fuzzy_name_first: NotRequired[bool]
    name: NotRequired[str]


class NameListCreateDataDict(TypedDict):
    attributes: NotRequired[NameListCreateAttributesDict]


class NameListItemCreateAttributesDict(TypedDict):
    list_id: NotRequired[str]
    name_first: NotRequired[str]
    name_last: NotRequired[str]


class NameListItemCreateDataDict(TypedDict):
    attributes: NotRequired[NameListItemCreateAttributesDict]


class NewAttachmentDict(TypedDict):
    """A file to add to a case."""

    data: NotRequired[str]
    """The content of the file in base64."""
    filename: NotRequired[str]
    """The name of the file."""


class NotQueryDict(TypedDict):
    """The condition does not hold."""

    not_: SearchQueryDict
    """The condition."""


class ObjectChangeMetaDict(TypedDict):
    """The objects to add or to take away."""

    object_ids: NotRequired[list[str] | None]
    """Ids of the objects. They can be inquiries, accounts, transactions, verifications,
    documents, reports and their runs, suspicious activity reports and graph queries.
    """


class OneTimeLinkCreateMetaDict(TypedDict):
    expires_in_seconds: NotRequired[int]


class PageDict(TypedDict):
    """Which page is returned. Give `after` or `before`, or neither for the first page."""

    after: NotRequired[str]
    """Return what comes after this. In a list, the id of an object."""
    before: NotRequired[str]
    """Return what comes before this. In a list, the id of an object."""
    size: NotRequired[int]
    """How many objects a page holds at most, 1 to 100."""


class PersonQueryDict(TypedDict):
    name_first: NotRequired[str | None]
    name_middle: NotRequired[str | None]
    name_last: NotRequired[str | None]
    term: NotRequired[str | None]
    birthdate: NotRequired[str | None]
    country_code: NotRequired[str | None]


class PersonReportCreateAttributesDict(TypedDict):
    account_id: NotRequired[str]
    reference_id: NotRequired[str]
    report_template_id: NotRequired[str]
    query: PersonQueryDict


class PhoneCarrierDatabaseVerificationCreateAttributesDict(TypedDict):
    verification_template_id: str
    phone_number: str
    name_first: str
    name_last: str
    address_street_1: str
    address_street_2: NotRequired[str]
    address_subdivision: str
    address_postal_code: str
    birthdate: date


class PhoneConfirmationSendAttributesDict(TypedDict):
    phone_number: NotRequired[str]


class PhoneConfirmationSendDataDict(TypedDict):
    attributes: NotRequired[PhoneConfirmationSendAttributesDict]


class PhoneNumberReportCreateDict(TypedDict):
    type: NotRequired[Literal["report/phone-number"]]
    attributes: PhoneNumberReportCreateAttributesDict


class PhoneNumberReportCreateAttributesDict(TypedDict):
    account_id: NotRequired[str]
    reference_id: NotRequired[str]
    report_template_id: NotRequired[str]
    query: PhoneNumberReportCreateQueryDict


class PhoneNumberReportCreateQueryDict(TypedDict):
    phone_number: str


class PhoneNumberVerificationConfirmAttributesDict(TypedDict):
    confirmation_code: str


class PhoneNumberVerificationConfirmDataDict(TypedDict):
    attributes: NotRequired[PhoneNumberVerificationConfirmAttributesDict]


class PhoneNumberVerificationCreateAttributesDict(TypedDict):
    verification_template_id: str
    phone_number: str
    country_code: str


class PhoneNumberVerificationCreateDataDict(TypedDict):
    attributes: NotRequired[PhoneNumberVerificationCreateAttributesDict]


class PhotoUploadDict(TypedDict):
    data: NotRequired[CompleteFileUploadDict]


class PoliticallyExposedPersonReportCreateDict(TypedDict):
    type: NotRequired[Literal["report/politically-exposed-person"]]
    attributes: PersonReportCreateAttributesDict


class ProfileNonAuthoritativeReportCreateDict(TypedDict):
    type: NotRequired[Literal["report/profile-non-authoritative"]]
    attributes: ProfileNonAuthoritativeReportCreateAttributesDict


class ProfileNonAuthoritativeReportCreateAttributesDict(TypedDict):
    account_id: NotRequired[str]
    reference_id: NotRequired[str]
    report_template_id: NotRequired[str]
    query: ProfileNonAuthoritativeReportCreateQueryDict


class ProfileNonAuthoritativeReportCreateQueryDict(TypedDict):
    name_first: NotRequired[str | None]
    name_last: NotRequired[str | None]
    phone_number: NotRequired[str | None]
    email_address: NotRequired[str | None]
    address_city: NotRequired[str | None]
    address_subdivision: NotRequired[str | None]


class ProfileReportCreateDict(TypedDict):
    type: NotRequired[Literal["report/profile"]]
    attributes: NotRequired[ProfileReportCreateAttributesDict]


class ProfileReportCreateAttributesDict(TypedDict):
    account_id: NotRequired[str]
    reference_id: NotRequired[str]
    report_template_id: NotRequired[str]
    query: NotRequired[ProfileReportCreateQueryDict]


class ProfileReportCreateQueryDict(TypedDict):
    name_first: NotRequired[str | None]
    name_last: NotRequired[str | None]
    birthdate: NotRequired[str | None]
    social_security_number: NotRequired[str | None]
    address_street_1: NotRequired[str | None]
    address_street_2: NotRequired[str | None]
    address_city: NotRequired[str | None]
    address_subdivision: NotRequired[str | None]
    address_postal_code: NotRequired[str | None]
    country_code: NotRequired[str | None]
    phone_number: NotRequired[str | None]


class RelationChangeMetaDict(TypedDict):
    relation_schema_key: str
    target_object_id: str


class ReportCreateMetaDict(TypedDict):
    auto_create_account: NotRequired[bool]
    auto_create_account_type_id: NotRequired[str]
    auto_create_account_reference_id: NotRequired[str]
    processing_mode: NotRequired[str]
    request_flags: NotRequired[list[str]]


class ReportDismissalAttributesDict(TypedDict):
    dismiss_type: NotRequired[str]
    entity_id: NotRequired[str]
    reason: NotRequired[str]


class ReportDismissalDataDict(TypedDict):
    attributes: NotRequired[ReportDismissalAttributesDict]


class ReportFilterDict(TypedDict):
    reference_id: NotRequired[str]
    account_id: NotRequired[str]


class SearchSortDict(TypedDict):
    """The order of what is found."""

    attribute: str
    """The attribute that decides, in snake case as in a query."""
    direction: SortDirection
    """Which way the order goes. The vendor's default is `desc`, and yet a value is required."""


class SelfieVerificationCreateAttributesDict(TypedDict):
    verification_template_id: str
    center_photo: NotRequired[PhotoUploadDict]
    left_photo: NotRequired[PhotoUploadDict]
    right_photo: NotRequired[PhotoUploadDict]


class SelfieVerificationCreateDataDict(TypedDict):
    attributes: NotRequired[SelfieVerificationCreateAttributesDict]


class ShareTokenCreateAttributesDict(TypedDict):
    connection_id: str
    source_id: str
    expires_in_seconds: NotRequired[int]


class ShareTokenCreateDataDict(TypedDict):
    attributes: ShareTokenCreateAttributesDict


class ShareTokenFilterDict(TypedDict):
    connection_id: NotRequired[str]
    status: NotRequired[str]
    direction: NotRequired[str]


class ShareTokenRedemptionAttributesDict(TypedDict):
    destination_id: NotRequired[str]


class ShareTokenRedemptionDataDict(TypedDict):
    attributes: NotRequired[ShareTokenRedemptionAttributesDict]


class ShareTokenRedemptionMetaDict(TypedDict):
    field_mappings: NotRequired[list[FieldMappingDict]]


class SocialMediaReportCreateDict(TypedDict):
    type: NotRequired[Literal["report/social-media"]]
    attributes: SocialMediaReportCreateAttributesDict


class SocialMediaReportCreateAttributesDict(TypedDict):
    account_id: NotRequired[str]
    reference_id: NotRequired[str]
    report_template_id: NotRequired[str]
    query: SocialMediaReportCreateQueryDict


class SocialMediaReportCreateQueryDict(TypedDict):
    name_first: NotRequired[str | None]
    name_last: NotRequired[str | None]
    birthdate: NotRequired[str | None]
    phone_number: NotRequired[str | None]
    email_address: NotRequired[str | None]
    address_city: NotRequired[str | None]
    address_subdivision: NotRequired[str | None]
    address_postal_code: NotRequired[str | None]
    address_country_code: NotRequired[str | None]


class StatusChangeMetaDict(TypedDict):
    """The status that a case gets."""

    status: str
    """The name of the status, one of those that the case template defines."""


class SyntheticReportCreateDict(TypedDict):
    type: NotRequired[Literal["report/synthetic"]]
    attributes: SyntheticReportCreateAttributesDict


class SyntheticReportCreateAttributesDict(TypedDict):
    account_id: NotRequired[str]
    reference_id: NotRequired[str]
    report_template_id: NotRequired[str]
    query: SyntheticReportCreateQueryDict


class SyntheticReportCreateQueryDict(TypedDict):
    name_first: str
    name_last: str
    birthdate: str
    social_security_number: NotRequired[str | None]
    identification_number: NotRequired[str | None]
    address_street_1: str
    address_street_2: NotRequired[str | None]
    address_city: str
    address_subdivision: str
    address_postal_code: str
    address_country_code: str
    phone_number: NotRequired[str | None]
    email_address: NotRequired[str | None]


class TagChangeMetaDict(TypedDict):
    """A tag, by name or by id."""

    tag_name: NotRequired[str]
    """The name of the tag."""
    tag_id: NotRequired[str]
    """The id of the tag."""


class TagReplacementMetaDict(TypedDict):
    """Tags, by name or by id."""

    tag_name: NotRequired[list[str]]
    """The names of the tags."""
    tag_id: NotRequired[list[str]]
    """The ids of the tags."""


class ThemeSetCreateAttributesDict(TypedDict):
    name: str
    styles: NotRequired[ThemeSetStylesInputDict]


class ThemeSetCreateDataDict(TypedDict):
    attributes: ThemeSetCreateAttributesDict


class ThemeSetSettingsInputDict(TypedDict):
    use_dark_theme: NotRequired[bool]
    preferred_theme_variant: NotRequired[str]


class ThemeSetStylesInputDict(TypedDict):
    settings: NotRequired[ThemeSetSettingsInputDict]
    light: NotRequired[ThemeSetVariantInputDict]
    dark: NotRequired[ThemeSetVariantInputDict]


class ThemeSetUpdateAttributesDict(TypedDict):
    name: NotRequired[str]
    styles: NotRequired[ThemeSetStylesInputDict]


class ThemeSetUpdateDataDict(TypedDict):
    attributes: ThemeSetUpdateAttributesDict


class ThemeSetVariantInputDict(TypedDict):
    inquiry: NotRequired[dict[str, Any]]
    components: NotRequired[dict[str, Any]]
    step_assets: NotRequired[dict[str, Any]]


class TinDatabaseVerificationCreateAttributesDict(TypedDict):
    verification_template_id: str
    tin: str
    name_first: NotRequired[str]
    name_last: NotRequired[str]
    name_business: NotRequired[str]


class TinDatabaseVerificationCreateDataDict(TypedDict):
    attributes: NotRequired[TinDatabaseVerificationCreateAttributesDict]


class TransactionCreateAttributesDict(TypedDict):
    transaction_type_id: NotRequired[str]
    fields: NotRequired[dict[str, Any]]
    reference_id: NotRequired[str]
    tags: NotRequired[list[str] | None]


class TransactionCreateDataDict(TypedDict):
    attributes: NotRequired[TransactionCreateAttributesDict]


class TransactionFilterDict(TypedDict):
    reference_id: NotRequired[str]
    transaction_type_id: NotRequired[str]
    identifier: NotRequired[TransactionIdentifierFilterDict]


class TransactionIdentifierFilterDict(TypedDict):
    key: NotRequired[str]
    value: NotRequired[str]


class TransactionLabelCreateMetaDict(TypedDict):
    label: NotRequired[str]
    score: NotRequired[float]
    model_version: NotRequired[str]


class TransactionUpdateAttributesDict(TypedDict):
    fields: NotRequired[dict[str, Any]]
    status: NotRequired[str]
    reference_id: NotRequired[str]
    label: NotRequired[str]
    tags: NotRequired[list[str]]


class TransactionUpdateDataDict(TypedDict):
    attributes: NotRequired[TransactionUpdateAttributesDict]


class TranslationCreateDict(TypedDict):
    step: str
    step_display_name: NotRequired[str]
    component: str
    attribute_name: str
    locale_values: list[LocaleValueCreateDict]


class TranslationsImportAttributesDict(TypedDict):
    translations: list[TranslationCreateDict]


class TranslationsImportDataDict(TypedDict):
    attributes: TranslationsImportAttributesDict


class ValueListItemCreateAttributesDict(TypedDict):
    list_id: NotRequired[str]
    value: NotRequired[str]


class ValueListItemCreateDataDict(TypedDict):
    attributes: NotRequired[ValueListItemCreateAttributesDict]


class WatchlistReportCreateDict(TypedDict):
    type: NotRequired[Literal["report/watchlist"]]
    attributes: WatchlistReportCreateAttributesDict


class WatchlistReportCreateAttributesDict(TypedDict):
    account_id: NotRequired[str]
    reference_id: NotRequired[str]
    report_template_id: NotRequired[str]
    query: WatchlistReportCreateQueryDict


class WatchlistReportCreateQueryDict(TypedDict):
    name_first: NotRequired[str | None]
    name_middle: NotRequired[str | None]
    name_last: NotRequired[str | None]
    term: NotRequired[str | None]
    birthdate: NotRequired[str | None]
    address_country_code: NotRequired[str | None]


class WebhookCreateAttributesDict(TypedDict):
    name: str
    description: NotRequired[str | None]
    url: str
    enabled_events: list[WebhookEventName]
    api_version: NotRequired[ApiVersionInput]
    api_key_inflection: NotRequired[Inflection]
    api_attributes_blocklist: NotRequired[list[str]]
    file_access_token_expires_in: NotRequired[int]
    payload_filter: NotRequired[WebhookPayloadFilterDict]
    included_allowlist: NotRequired[IncludedAllowlistInputDict]
    relationship_allowlist: NotRequired[RelationshipAllowlistInputDict]
    custom_http_headers: NotRequired[WebhookCustomHeadersDict]


class WebhookCreateDataDict(TypedDict):
    attributes: WebhookCreateAttributesDict


class WebhookCustomHeadersDict(TypedDict):
    authorization: NotRequired[str]
    calling_application: NotRequired[str]
    cf_access_client_id: NotRequired[str]
    cf_access_client_secret: NotRequired[str]
    x_api_key: NotRequired[str]


class WebhookPayloadFilterDict(TypedDict):
    data: NotRequired[dict[str, Any]]


class WebhookSecretRotationMetaDict(TypedDict):
    expires_in_seconds: NotRequired[int]


class WebhookUpdateAttributesDict(TypedDict):
    name: NotRequired[str]
    description: NotRequired[str | None]
    url: NotRequired[str]
    enabled_events: NotRequired[list[WebhookEventName]]
    api_version: NotRequired[ApiVersionInput]
    api_key_inflection: NotRequired[Inflection]
    api_attributes_blocklist: NotRequired[list[str]]
    file_access_token_expires_in: NotRequired[int]
    payload_filter: NotRequired[WebhookPayloadFilterDict]
    included_allowlist: NotRequired[IncludedAllowlistInputDict]
    relationship_allowlist: NotRequired[RelationshipAllowlistInputDict]
    custom_http_headers: NotRequired[WebhookCustomHeadersDict]


class WebhookUpdateDataDict(TypedDict):
    attributes: NotRequired[WebhookUpdateAttributesDict]


class WorkflowRunFilterDict(TypedDict):
    status: NotRequired[str]


class WorkflowTriggerAttributesDict(TypedDict):
    fields: dict[str, Any]


class WorkflowTriggerDataDict(TypedDict):
    attributes: WorkflowTriggerAttributesDict


class WorkflowVersionFilterDict(TypedDict):
    workflow_id: str


AccessTokenRequestDict: TypeAlias = AuthorizationCodeGrantDict | ClientAssertionGrantDict


CaseQueryDict: TypeAlias = AllOfQueryDict | AnyOfQueryDict | NotQueryDict | AttributeQueryDict
"""A condition on one attribute, or conditions joined, two levels deep at most. The attributes
are `template`, `status`, `state`, `created_at`, `updated_at`, `resolved_at`,
`sla_expires_at`, `assignee`, `case_queue`, `resolver`, and `fields.` and the name of a
field that the case template marks as searchable.
"""


CaseSortDict: TypeAlias = SearchSortDict
"""The order of the cases found."""


IncludedAllowlistInputDict: TypeAlias = (
    AllowAllInputDict | AllowNoneInputDict | AllowCustomInputDict
)


InquirySimulatedActionDict: TypeAlias = InquiryStatusActionDict | CreateVerificationActionDict


RelationshipAllowlistInputDict: TypeAlias = AllowAllInputDict | AllowNoneInputDict


ReportCreateDataDict: TypeAlias = (
    AddressLookupReportCreateDict
    | AdverseMediaReportCreateDict
    | BusinessAdverseMediaReportCreateDict
    | BusinessLookupReportCreateDict
    | BusinessWatchlistReportCreateDict
    | CryptoAddressWatchlistReportCreateDict
    | EmailAddressReportCreateDict
    | PhoneNumberReportCreateDict
    | PoliticallyExposedPersonReportCreateDict
    | ProfileReportCreateDict
    | ProfileNonAuthoritativeReportCreateDict
    | SocialMediaReportCreateDict
    | SyntheticReportCreateDict
    | WatchlistReportCreateDict
)


SearchQueryDict: TypeAlias = AllOfQueryDict | AnyOfQueryDict | NotQueryDict | AttributeQueryDict
"""A condition on one attribute, or conditions joined, two levels deep at most."""
