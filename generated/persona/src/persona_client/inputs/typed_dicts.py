"""What a plain dict may hold where a method takes a model; for type checkers only."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, Literal, NotRequired, TypeAlias, TypedDict

from ..models.cases import CaseFields
from .inquiries import CreateVerificationActionType, InquiryStatusActionType
from .lists import ListFilterStatus
from .shared_api_version_input import ApiVersionInput
from .shared_not_query import QueryOperator, SortDirection
from .webhooks import Inflection, WebhookEventName


class AccountActionDataDict(TypedDict):
    """An account action, and what it is given."""

    account_action_id: str
    """The id of the account action, which starts with `accac_`. Matches
    `^accac_[a-zA-Z0-9]{24,28}$`.
    """
    parameters: NotRequired[dict[str, Any]]
    """What the account action needs, by name."""


class AccountConsolidationMetaDict(TypedDict):
    """The accounts that are consolidated into another."""

    source_account_ids: list[str]
    """The ids of the accounts, which are archived."""


class AccountCreateAttributesDict(TypedDict):
    """The attributes of a new account."""

    account_type_id: NotRequired[str]
    """The account type, by its id, which starts with `acttp_`."""
    account_status: NotRequired[str]
    """The name of the status that the account gets."""
    reference_id: NotRequired[str]
    """The caller's own id of the person or business."""
    selfie_photo: NotRequired[AccountSelfiePhotoCreateDict]
    tags: NotRequired[list[str] | None]
    """The names of the account's tags."""
    country_code: NotRequired[str]
    """The country, by the two letters of ISO 3166-1."""
    social_security_number: NotRequired[str]
    fields: NotRequired[dict[str, Any]]
    """Values of the fields that the account type defines, by name."""
    birthdate: NotRequired[date]
    """The date of birth, such as 1990-05-31."""
    name_first: NotRequired[str]
    """The given name."""
    name_middle: NotRequired[str]
    name_last: NotRequired[str]
    """The family name."""
    phone_number: NotRequired[str]
    email_address: NotRequired[str]
    address_street_1: NotRequired[str]
    address_street_2: NotRequired[str]
    """What the street needs besides, such as the number of an apartment."""
    address_city: NotRequired[str]
    address_subdivision: NotRequired[str]
    """The state, province or the like. For the US, its full name instead of letters."""
    address_postal_code: NotRequired[str]


class AccountCreateDataDict(TypedDict):
    """The account itself."""

    attributes: NotRequired[AccountCreateAttributesDict]


class AccountCreateMetaDict(TypedDict):
    """What to do if an account exists already."""

    upsert_by: NotRequired[str | None]
    """The name of the field by which an account is looked for, to be updated if it exists. The
    field has to be unique among the accounts of the account type.
    """


class AccountFilterDict(TypedDict):
    """Which accounts are returned."""

    reference_id: NotRequired[str]
    """Accounts with this reference id, which is the caller's own. Several ids are allowed by
    the vendor's text, but how they are written is not said.
    """


class AccountImportAttributesDict(TypedDict):
    """What is imported."""

    file: FileUploadDict
    """The CSV file."""


class AccountImportDataDict(TypedDict):
    """The import itself."""

    attributes: AccountImportAttributesDict


class AccountObjectChangeMetaDict(TypedDict):
    """The objects to relate to an account."""

    object_ids: list[str]
    """The ids of the objects, 100 at most."""


class AccountRelationFilterDict(TypedDict):
    """Which relation of an account is followed."""

    key: str
    """The key of the relation."""
    created_at_start: NotRequired[str]
    """Relations that were made at this time or later, as the name says."""
    created_at_end: NotRequired[str]
    """Relations that were made at this time or earlier, as the name says."""


class AccountSelfiePhotoCreateDict(TypedDict):
    """A photo of a person's face."""

    data: NotRequired[FileUploadDict]
    """The file, which has to be an image."""


class AccountSelfiePhotoUpdateDict(TypedDict):
    """A photo of a person's face, or that there is to be none."""

    data: NotRequired[FileUploadDict | None]
    """The file, which has to be an image. Null takes the photo away."""


class AccountUpdateAttributesDict(TypedDict):
    """The attributes that change."""

    reference_id: NotRequired[str]
    """The caller's own id of the person or business."""
    account_status: NotRequired[str]
    """The name of the status that the account gets."""
    selfie_photo: NotRequired[AccountSelfiePhotoUpdateDict]
    tags: NotRequired[list[str] | None]
    """The names of the account's tags."""
    country_code: NotRequired[str]
    """The country, by the two letters of ISO 3166-1."""
    social_security_number: NotRequired[str]
    fields: NotRequired[dict[str, Any]]
    """Values of the fields that the account type defines, by name."""
    birthdate: NotRequired[date]
    """The date of birth, such as 1990-05-31."""
    name_first: NotRequired[str]
    """The given name."""
    name_middle: NotRequired[str]
    name_last: NotRequired[str]
    """The family name."""
    phone_number: NotRequired[str]
    email_address: NotRequired[str]
    address_street_1: NotRequired[str]
    address_street_2: NotRequired[str]
    """What the street needs besides, such as the number of an apartment."""
    address_city: NotRequired[str]
    address_subdivision: NotRequired[str]
    """The state, province or the like. For the US, its full name instead of letters."""
    address_postal_code: NotRequired[str]


class AccountUpdateDataDict(TypedDict):
    """The account itself."""

    attributes: NotRequired[AccountUpdateAttributesDict]


class AddressLookupReportCreateDict(TypedDict):
    """A new report that looks up an address."""

    type: NotRequired[Literal["report/address-lookup"]]
    attributes: AddressLookupReportCreateAttributesDict


class AddressLookupReportCreateAttributesDict(TypedDict):
    """What the report is made from: the address to look up, and what every report can be
    given.
    """

    account_id: NotRequired[str]
    """The id of the account that the report belongs to."""
    reference_id: NotRequired[str]
    """Deprecated: `auto-create-account-reference-id` in `meta` is to be used instead."""
    report_template_id: NotRequired[str]
    """The id of the report template, which starts with `rptp_`."""
    query: AddressLookupReportCreateQueryDict
    """The address to look up."""


class AddressLookupReportCreateQueryDict(TypedDict):
    """The address to look up."""

    addressee: NotRequired[str | None]
    """The name of somebody at the address."""
    address_street_1: str
    address_street_2: NotRequired[str | None]
    address_city: str
    address_subdivision: str
    """A state, a province or the like."""
    address_postal_code: str
    address_country_code: str
    """Two letters, as in ISO 3166-1."""


class AdverseMediaReportCreateDict(TypedDict):
    """A new report on a person in adverse media."""

    type: NotRequired[Literal["report/adverse-media"]]
    attributes: PersonReportCreateAttributesDict


class AllOfQueryDict(TypedDict):
    """Every one of the conditions holds."""

    and_: list[SearchQueryDict]
    """The conditions, 20 at most."""


class AllowAllInputDict(TypedDict):
    """All of them are sent."""

    state: Literal["include_all"]


class AllowCustomInputDict(TypedDict):
    """Some of them are sent, by kind of event."""

    state: Literal["custom"]
    """That `event-types` decides."""
    event_types: list[AllowedEventInputDict]
    """What is sent for each kind of event, each of which stands here at most once. A kind that
    is missing gets nothing; one that the webhook is not enabled for is dropped. 1 to 200
    items.
    """


class AllowNoneInputDict(TypedDict):
    """None of them is sent."""

    state: Literal["include_none"]


class AllowedEventInputDict(TypedDict):
    """What is sent for one kind of event."""

    event_type: str
    """The kind of event, such as `inquiry`."""
    relationships: list[str]
    """The names of the related objects, or `*` alone for all of them. If every kind has `*`,
    Persona keeps the list as `include_all`. At least 1 item.
    """


class AnyOfQueryDict(TypedDict):
    """At least one of the conditions holds."""

    or_: list[SearchQueryDict]
    """The conditions, 20 at most."""


class ApiKeyCreateAttributesDict(TypedDict):
    """The attributes of a new API key."""

    name: str
    """The name of the key for people."""
    note: NotRequired[str]
    """What the key is for, in words."""
    api_version: NotRequired[ApiVersionInput]
    """The version of the API that answers, unless a call says another. Without it, the version
    that answers this call.
    """
    api_key_inflection: NotRequired[str]
    """How names are written in answers, unless a call says otherwise. Without it, in kebab
    case.
    """
    api_attributes_blocklist: NotRequired[list[str]]
    """Attributes that are left out of answers."""
    ip_address_allowlist: NotRequired[list[str]]
    """The IP addresses from which the key may be used."""
    permissions: NotRequired[list[str]]
    """What the key may do, such as `account.read`."""
    file_access_token_expires_in: NotRequired[int]
    """How long the addresses of files in answers work. An example counts seconds."""


class ApiKeyCreateDataDict(TypedDict):
    """The API key itself."""

    attributes: ApiKeyCreateAttributesDict


class ApiKeyExpireMetaDict(TypedDict):
    """When an API key stops working."""

    expires_in_seconds: int
    """After how many seconds from now the key stops working, 30 days at most."""


class ApiKeyFilterDict(TypedDict):
    """Which API keys are returned."""

    name: NotRequired[str]
    """API keys with this name."""


class ApiKeyUpdateAttributesDict(TypedDict):
    """The attributes that change."""

    name: NotRequired[str]
    """The name of the key for people."""
    note: NotRequired[str]
    """What the key is for, in words."""
    api_version: NotRequired[ApiVersionInput]
    """The version of the API that answers, unless a call says another."""
    api_key_inflection: NotRequired[str]
    """How names are written in answers, unless a call says otherwise."""
    api_attributes_blocklist: NotRequired[list[str]]
    """Attributes that are left out of answers."""
    ip_address_allowlist: NotRequired[list[str]]
    """The IP addresses from which the key may be used."""
    permissions: NotRequired[list[str]]
    """What the key may do, such as `account.read`."""
    file_access_token_expires_in: NotRequired[int]
    """How long the addresses of files in answers work. An example counts seconds."""


class ApiKeyUpdateDataDict(TypedDict):
    """The API key itself."""

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
    """A code from another organization."""

    code: str
    """The code that the other organization was given when it authorized yours."""
    grant_type: str
    """Always `authorization_code`."""


class BusinessAdverseMediaReportCreateDict(TypedDict):
    """A new report on a business in adverse media."""

    type: NotRequired[Literal["report/business-adverse-media"]]
    attributes: BusinessAdverseMediaReportCreateAttributesDict


class BusinessAdverseMediaReportCreateAttributesDict(TypedDict):
    """What the report is made from: the business to look for, and what every report can be
    given.
    """

    account_id: NotRequired[str]
    """The id of the account that the report belongs to."""
    reference_id: NotRequired[str]
    """Deprecated: `auto-create-account-reference-id` in `meta` is to be used instead."""
    report_template_id: NotRequired[str]
    """The id of the report template, which starts with `rptp_`."""
    query: BusinessAdverseMediaReportCreateQueryDict
    """The business to look for."""


class BusinessAdverseMediaReportCreateQueryDict(TypedDict):
    """The business to look for."""

    term: str
    """The name of the business, as a rule."""


class BusinessLookupPersonCreateDict(TypedDict):
    """An officer or agent of a business."""

    name_full: NotRequired[str | None]
    name_first: NotRequired[str | None]
    name_last: NotRequired[str | None]
    titles: NotRequired[list[str | None]]
    """What the person is in the business."""


class BusinessLookupReportCreateDict(TypedDict):
    """A new report that looks up a business."""

    type: NotRequired[Literal["report/business-lookup"]]
    attributes: BusinessLookupReportCreateAttributesDict


class BusinessLookupReportCreateAttributesDict(TypedDict):
    """What the report is made from: the business to look up, and what every report can be
    given.
    """

    account_id: NotRequired[str]
    """The id of the account that the report belongs to."""
    reference_id: NotRequired[str]
    """Deprecated: `auto-create-account-reference-id` in `meta` is to be used instead."""
    report_template_id: NotRequired[str]
    """The id of the report template, which starts with `rptp_`."""
    query: BusinessLookupReportCreateQueryDict
    """The business to look up."""


class BusinessLookupReportCreateQueryDict(TypedDict):
    """The business to look up."""

    business_name: str
    phone_number: NotRequired[str | None]
    website: NotRequired[str | None]
    ein: NotRequired[str | None]
    """The employer identification number."""
    address_street_1: str
    address_street_2: NotRequired[str | None]
    address_city: str
    address_subdivision: str
    """A state, a province or the like."""
    address_postal_code: str
    address_country_code: NotRequired[str]
    """Two letters, as in ISO 3166-1."""
    associated_people: NotRequired[list[BusinessLookupPersonCreateDict]]
    """Officers and agents of the business."""


class BusinessWatchlistReportCreateDict(TypedDict):
    """A new report on a business on watchlists."""

    type: NotRequired[Literal["report/business-watchlist"]]
    attributes: BusinessWatchlistReportCreateAttributesDict


class BusinessWatchlistReportCreateAttributesDict(TypedDict):
    """What the report is made from: the business to look for, and what every report can be
    given.
    """

    account_id: NotRequired[str]
    """The id of the account that the report belongs to."""
    reference_id: NotRequired[str]
    """Deprecated: `auto-create-account-reference-id` in `meta` is to be used instead."""
    report_template_id: NotRequired[str]
    """The id of the report template, which starts with `rptp_`."""
    query: BusinessWatchlistReportCreateQueryDict
    """The business to look for."""


class BusinessWatchlistReportCreateQueryDict(TypedDict):
    """The business to look for."""

    term: str
    """The name of the business, as a rule."""
    address_country_code: NotRequired[str | None]
    """Two letters, as in ISO 3166-1."""


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
    """After how many seconds from now the service level is missed, 90 days at most. At most
    7776000.
    """


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
    the limit away. At most 7776000.
    """


class ClientAssertionGrantDict(TypedDict):
    """A JWT that an OAuth client signed. Its names are in snake case, as OAuth spells them."""

    grant_type: str
    """Always `client_credentials`."""
    client_assertion_type: str
    """Always `urn:ietf:params:oauth:client-assertion-type:jwt-bearer`."""
    client_assertion: str
    """The JWT, with RS256 or ES256 and the private key that belongs to the public one of the
    client. Its claims are `iss` and `sub`, both the id of the client, `aud`, the URL of
    this call, `jti`, `iat`, and `exp`, five minutes ahead at most.
    """
    scope: NotRequired[str]
    """Permissions that the client has, with spaces in between. Without it, all that the client
    has.
    """


class CompleteFileUploadDict(TypedDict):
    """A file inside of a JSON body, with its name."""

    data: str
    """The content of the file in base64."""
    filename: str
    """The name of the file."""


class ConnectionCreateAttributesDict(TypedDict):
    """The attributes of a new connection."""

    destination_organization_id: str
    """The organization that may take over data, by id."""


class ConnectionCreateDataDict(TypedDict):
    """The connection itself."""

    attributes: NotRequired[ConnectionCreateAttributesDict]


class ConnectionFilterDict(TypedDict):
    """Which connections are returned."""

    status: NotRequired[str]
    """Connections with this status."""
    destination_organization_id: NotRequired[str]
    """Connections to this organization, which may take over data."""


class CountryListItemCreateAttributesDict(TypedDict):
    """The country, and the list that it is put on."""

    country_code: NotRequired[str]
    """Two letters, as in ISO 3166-1."""
    list_id: NotRequired[str]
    """The id of a list for items of this kind."""


class CountryListItemCreateDataDict(TypedDict):
    """The item to add."""

    attributes: NotRequired[CountryListItemCreateAttributesDict]


class CreateVerificationActionDict(TypedDict):
    """An action that makes a verification."""

    type: CreateVerificationActionType
    data: CreateVerificationActionDataDict
    """The verification."""


class CreateVerificationActionDataDict(TypedDict):
    """The verification to make."""

    verification_template_id: str
    """The verification template, by id."""


class CryptoAddressWatchlistReportCreateDict(TypedDict):
    """A new report on a crypto address on watchlists."""

    type: NotRequired[Literal["report/crypto-address-watchlist"]]
    attributes: CryptoAddressWatchlistReportCreateAttributesDict


class CryptoAddressWatchlistReportCreateAttributesDict(TypedDict):
    """What the report is made from: the address to look for, and what every report can be
    given.
    """

    account_id: NotRequired[str]
    """The id of the account that the report belongs to."""
    reference_id: NotRequired[str]
    """Deprecated: `auto-create-account-reference-id` in `meta` is to be used instead."""
    report_template_id: NotRequired[str]
    """The id of the report template, which starts with `rptp_`."""
    query: CryptoAddressWatchlistReportCreateQueryDict
    """The address to look for."""


class CryptoAddressWatchlistReportCreateQueryDict(TypedDict):
    """The address to look for."""

    crypto_address: str
    """The address of a wallet."""


class DeviceFilterDict(TypedDict):
    """Which devices are returned."""

    inquiry_session_id: str
    """Devices of this inquiry session."""


class DocumentPhotosDict(TypedDict):
    """The files of a photo."""

    data: NotRequired[list[CompleteFileUploadDict]]
    """The files, with their content."""


class DocumentVerificationCreateAttributesDict(TypedDict):
    """The document to check."""

    inquiry_id: str
    """The inquiry that the verification is a part of, by id."""
    document_id: str
    """The document, by id."""


class DocumentVerificationCreateDataDict(TypedDict):
    """The verification itself."""

    attributes: NotRequired[DocumentVerificationCreateAttributesDict]
    """The attributes of the new verification."""


class EmailAddressListItemCreateAttributesDict(TypedDict):
    """The email address, and the list that it is put on."""

    list_id: NotRequired[str]
    """The id of a list for items of this kind."""
    match_type: NotRequired[str]
    """What is compared: `email_address` for the whole address, `domain` for its domain alone."""
    value: NotRequired[str]
    """The email address."""


class EmailAddressListItemCreateDataDict(TypedDict):
    """The item to add."""

    attributes: NotRequired[EmailAddressListItemCreateAttributesDict]


class EmailAddressReportCreateDict(TypedDict):
    """A new report on an email address."""

    type: NotRequired[Literal["report/email-address"]]
    attributes: EmailAddressReportCreateAttributesDict


class EmailAddressReportCreateAttributesDict(TypedDict):
    """What the report is made from: the email address to look up, and what every report can be
    given.
    """

    account_id: NotRequired[str]
    """The id of the account that the report belongs to."""
    reference_id: NotRequired[str]
    """Deprecated: `auto-create-account-reference-id` in `meta` is to be used instead."""
    report_template_id: NotRequired[str]
    """The id of the report template, which starts with `rptp_`."""
    query: EmailAddressReportCreateQueryDict
    """The email address to look up."""


class EmailAddressReportCreateQueryDict(TypedDict):
    """The email address to look up."""

    email_address: str


class EmailAddressVerificationConfirmAttributesDict(TypedDict):
    """The code that was sent to the email address."""

    confirmation_code: str
    """The code."""


class EmailAddressVerificationConfirmDataDict(TypedDict):
    """The verification itself."""

    attributes: NotRequired[EmailAddressVerificationConfirmAttributesDict]
    """The code."""


class EmailAddressVerificationCreateAttributesDict(TypedDict):
    """The attributes of a new verification of an email address."""

    verification_template_id: str
    """The verification template, by id."""
    phone_number: str
    """What the vendor's document of 2023 asks for where an email address is to be expected."""
    country_code: str
    """The country of the phone number."""


class EmailAddressVerificationCreateDataDict(TypedDict):
    """The verification itself."""

    attributes: NotRequired[EmailAddressVerificationCreateAttributesDict]
    """The attributes of the new verification."""


class EmailConfirmationSendAttributesDict(TypedDict):
    """Where to send a confirmation code to."""

    phone_number: NotRequired[str]
    """What the vendor's document of 2023 has where an email address is to be expected."""


class EmailConfirmationSendDataDict(TypedDict):
    """The verification itself."""

    attributes: NotRequired[EmailConfirmationSendAttributesDict]
    """Where to send the code to."""


class EventFilterDict(TypedDict):
    """Which events are returned."""

    name: NotRequired[str]
    """Names of events, with commas between them."""
    object_id: NotRequired[str]
    """Ids of the objects that events are about, with commas between them."""
    id: NotRequired[str]
    """Ids of events, with commas between them."""


class FaceListImportAttributesDict(TypedDict):
    """What is imported, and into which list."""

    list_id: NotRequired[str]
    """The list, by id."""
    image_files: NotRequired[list[FileUploadDict]]
    """The image files."""


class FaceListImportDataDict(TypedDict):
    """The import itself."""

    attributes: NotRequired[FaceListImportAttributesDict]


class FaceListItemCreateAttributesDict(TypedDict):
    """The face, and the list that it is put on."""

    list_id: NotRequired[str]
    """The id of a list for items of this kind."""
    face_photo: NotRequired[FileUploadDict]
    """A photo of the face."""


class FaceListItemCreateDataDict(TypedDict):
    """The item to add."""

    attributes: NotRequired[FaceListItemCreateAttributesDict]


class FieldListItemCreateAttributesDict(TypedDict):
    """The value, and the list that it is put on."""

    list_id: NotRequired[str]
    """The id of a list for items of this kind."""
    field_value: NotRequired[str]
    """The value to match."""


class FieldListItemCreateDataDict(TypedDict):
    """The item to add."""

    attributes: NotRequired[FieldListItemCreateAttributesDict]


class FieldMappingDict(TypedDict):
    """A field of the shared object, and the one that it goes into."""

    source_field_name: str
    destination_field_name: str


class FileUploadDict(TypedDict):
    """A file inside of a JSON body."""

    data: NotRequired[str]
    """The content of the file in base64."""
    filename: NotRequired[str]
    """The name of the file."""


class GenericDocumentCreateAttributesDict(TypedDict):
    """The attributes of a new document."""

    files: NotRequired[list[CompleteFileUploadDict] | None]
    """The files of the document, with their content."""
    inquiry_id: NotRequired[str]
    """The inquiry that the document belongs to, by id."""
    account_id: NotRequired[str]
    """The account that the document belongs to, by id."""
    kind: str
    """The kind of document, by a name."""


class GenericDocumentCreateDataDict(TypedDict):
    """The document itself."""

    attributes: NotRequired[GenericDocumentCreateAttributesDict]


class GenericDocumentUpdateAttributesDict(TypedDict):
    """The attributes that change."""

    files: NotRequired[list[list[Any]]]
    """Files of the document, as lists of lists. What those hold is not said."""
    kind: NotRequired[str]
    """The kind of document, by a name."""
    fields: NotRequired[dict[str, Any] | None]
    """Values by the name of a field."""


class GenericDocumentUpdateDataDict(TypedDict):
    """The document itself."""

    attributes: NotRequired[GenericDocumentUpdateAttributesDict]


class GeolocationListItemCreateAttributesDict(TypedDict):
    """The place, and the list that it is put on."""

    latitude: NotRequired[float]
    """In degrees, -90 to 90."""
    list_id: NotRequired[str]
    """The id of a list for items of this kind."""
    longitude: NotRequired[float]
    """In degrees, -180 to 180."""
    radius_meters: NotRequired[float]
    """How far from the place still matches, in meters."""


class GeolocationListItemCreateDataDict(TypedDict):
    """The item to add."""

    attributes: NotRequired[GeolocationListItemCreateAttributesDict]


class GovernmentIdDocumentCreateAttributesDict(TypedDict):
    """The attributes of a new government ID."""

    back_photo: NotRequired[DocumentPhotosDict]
    """The photo of the back."""
    country_code: str
    """The country of the ID, by a code."""
    front_photo: NotRequired[DocumentPhotosDict]
    """The photo of the front."""
    inquiry_id: str
    """The inquiry that the government ID belongs to, by id."""
    account_id: NotRequired[str]
    """The account that the government ID belongs to, by id."""
    selected_country_code: NotRequired[str]
    """The country that was chosen, by a code."""
    selected_id_class: NotRequired[list[str]]
    """The kinds of ID that were chosen, by their codes."""


class GovernmentIdDocumentCreateDataDict(TypedDict):
    """The government ID itself."""

    attributes: NotRequired[GovernmentIdDocumentCreateAttributesDict]


class GovernmentIdDocumentUpdateAttributesDict(TypedDict):
    """The attributes that change."""

    back_photo: NotRequired[DocumentPhotosDict | None]
    """The photo of the back. What null does is not said."""
    front_photo: NotRequired[DocumentPhotosDict | None]
    """The photo of the front. What null does is not said."""
    selected_country_code: NotRequired[str]
    """The country that was chosen, by a code."""
    selected_id_class: NotRequired[list[str]]
    """The kinds of ID that were chosen, by their codes."""


class GovernmentIdDocumentUpdateDataDict(TypedDict):
    """The government ID itself."""

    attributes: NotRequired[GovernmentIdDocumentUpdateAttributesDict]


class GovernmentIdNumberListItemCreateAttributesDict(TypedDict):
    """The number, and the list that it is put on."""

    id_class: NotRequired[str]
    """The kind of ID, such as `pp` for a passport and `dl` for a driver license."""
    id_number: NotRequired[str]
    list_id: NotRequired[str]
    """The id of a list for items of this kind."""


class GovernmentIdNumberListItemCreateDataDict(TypedDict):
    """The item to add."""

    attributes: NotRequired[GovernmentIdNumberListItemCreateAttributesDict]


class GovernmentIdVerificationCreateAttributesDict(TypedDict):
    """The attributes of a new verification of a government ID."""

    verification_template_id: str
    """The verification template, by id."""
    country_code: NotRequired[str]
    """The country of the ID."""
    selected_id_class: NotRequired[list[str]]
    """The classes of ID that were chosen."""
    front_photo: NotRequired[PhotoUploadDict]
    back_photo: NotRequired[PhotoUploadDict]


class GovernmentIdVerificationCreateDataDict(TypedDict):
    """The verification itself."""

    attributes: NotRequired[GovernmentIdVerificationCreateAttributesDict]
    """The attributes of the new verification."""


class GovernmentIdVerificationUpdateAttributesDict(TypedDict):
    """The attributes that change."""

    selected_id_class: NotRequired[list[str]]
    """The classes of ID that were chosen."""
    front_photo: NotRequired[PhotoUploadDict]
    back_photo: NotRequired[PhotoUploadDict]


class GovernmentIdVerificationUpdateDataDict(TypedDict):
    """The verification itself."""

    attributes: NotRequired[GovernmentIdVerificationUpdateAttributesDict]
    """The attributes that change."""


class GraphQueryCreateAttributesDict(TypedDict):
    """The attributes of a new graph query."""

    graph_query_template_id: str
    """The graph query template, by id."""
    parameter_map: NotRequired[dict[str, Any]]
    """Values by the names of the parameters that the graph query template defines. The vendor
    calls it required in prose, though not in the schema.
    """
    variable_map: NotRequired[dict[str, Any]]
    """Values by the names of variables. Use `parameter-map` instead. Deprecated."""
    timeout_in_seconds: NotRequired[int]
    """After how many seconds the query gives up, 1 to 59."""


class GraphQueryCreateDataDict(TypedDict):
    """The graph query itself."""

    attributes: GraphQueryCreateAttributesDict


class GraphQueryCreateMetaDict(TypedDict):
    """How a graph query is run."""

    run_sync: NotRequired[bool]
    """Whether the call waits for the result. Otherwise the graph query has to be asked for
    later. Default: `False`.
    """


class InquiryCreateAttributesDict(TypedDict):
    """The attributes of a new inquiry."""

    template_id: NotRequired[str | None]
    """A template of the older kind, by its id, which starts with `tmpl_`."""
    inquiry_template_id: NotRequired[str | None]
    """The inquiry template, by its id, which starts with `itmpl_`."""
    inquiry_template_version_id: NotRequired[str | None]
    """A version of an inquiry template, by its id, which starts with `itmplv_`."""
    reference_id: NotRequired[str | None]
    """The caller's own id of the person or business. Use `auto-create-account-reference-id` in
    `meta` instead. Deprecated.
    """
    account_id: NotRequired[str | None]
    """The account that the inquiry belongs to, by id."""
    creator_email_address: NotRequired[str | None]
    """Which user of the organization creates the inquiry, by email address."""
    theme_id: NotRequired[str | None]
    """How the inquiry looks, by the id of a theme. Only for inquiries of the older kind."""
    theme_set_id: NotRequired[str | None]
    """How the inquiry looks, by the id of a theme set. Not for inquiries of the older kind.
    The vendor calls it a beta.
    """
    redirect_uri: NotRequired[str | None]
    """Where the person is sent afterwards, if the inquiry is on the vendor's pages."""
    note: NotRequired[str | None]
    """Text of the caller's own."""
    fields: NotRequired[InquiryFieldValuesDict | None]
    """Values of the fields that the template defines."""
    tags: NotRequired[list[str] | None]
    """The names of the inquiry's tags."""
    initial_step_name: NotRequired[str | None]
    """The step that the inquiry starts with instead of the usual one. Not for inquiries of the
    older kind. The vendor calls it a beta.
    """


class InquiryCreateDataDict(TypedDict):
    """The inquiry itself."""

    attributes: InquiryCreateAttributesDict


class InquiryCreateMetaDict(TypedDict):
    """What to make along with an inquiry, and when it ends."""

    auto_create_account: NotRequired[bool]
    """Whether an account is made where there is none. Without it, one is."""
    auto_create_account_type_id: NotRequired[str]
    """The account type of that account, by id. Without it, the default one of the
    organization. It has no effect where the account exists already, and is refused where no
    account is to be made.
    """
    auto_create_account_reference_id: NotRequired[str]
    """The reference id of the account that the inquiry belongs to, which is made where there
    is none. It is refused where no account is to be made.
    """
    auto_create_inquiry_session: NotRequired[bool]
    """Whether a session is made, whose token is in the answer."""
    auto_create_one_time_link: NotRequired[bool]
    """Whether a one-time link is made, which is in the answer."""
    expiration_after_create_interval_seconds: NotRequired[int | None]
    """After how many seconds from its creation the inquiry expires. Otherwise the template
    decides.
    """
    expiration_after_start_interval_seconds: NotRequired[int | None]
    """After how many seconds from its start the inquiry expires. Otherwise the template
    decides.
    """
    expiration_after_resume_interval_seconds: NotRequired[int | None]
    """After how many seconds from being resumed, as the name says, the inquiry expires; the
    vendor's text says from its start. Otherwise the template decides.
    """
    one_time_link_expiration_seconds: NotRequired[int | None]
    """After how many seconds a link for going on at another device stops working. Otherwise
    the template decides.
    """


class InquiryDecisionMetaDict(TypedDict):
    """Why a decision was taken."""

    comment: NotRequired[str]
    """The reason in words, for those who look into it later."""


class InquiryFieldValuesDict(TypedDict):
    """Values by the name of a field. The template defines the names; these are the usual ones."""

    address_street_1: NotRequired[str | None]
    address_street_2: NotRequired[str | None]
    """What the street needs besides, such as the number of an apartment."""
    address_city: NotRequired[str | None]
    address_subdivision: NotRequired[str | None]
    """The state, province or the like. In an input for the US, its full name instead of
    letters.
    """
    address_postal_code: NotRequired[str | None]
    birthdate: NotRequired[date | None]
    """The date of birth, such as 1990-05-31."""
    name_first: NotRequired[str | None]
    """The given name."""
    name_middle: NotRequired[str | None]
    name_last: NotRequired[str | None]
    """The family name."""
    phone_number: NotRequired[str | None]
    email_address: NotRequired[str | None]
    address_country_code: NotRequired[str]
    """The country, by a code."""


class InquiryFilterDict(TypedDict):
    """Which inquiries are returned."""

    inquiry_id: NotRequired[str]
    """Inquiries with one of these ids, with commas between them."""
    account_id: NotRequired[str]
    """Inquiries of one of these accounts, by ids with commas between them."""
    note: NotRequired[str]
    """Inquiries with this note. No other condition can be given beside it."""
    reference_id: NotRequired[str]
    """Inquiries with this reference id, which is the caller's own."""
    inquiry_template_id: NotRequired[str]
    """Inquiries made from one of these inquiry templates, by ids with commas between them."""
    template_id: NotRequired[str]
    """Inquiries made from one of these templates of the older kind, by ids with commas between
    them, each of which starts with `tmpl_`.
    """
    status: NotRequired[str]
    """Inquiries with one of these statuses, with commas between them."""
    created_at_start: NotRequired[datetime]
    """Inquiries that were created at this time or later."""
    created_at_end: NotRequired[datetime]
    """Inquiries that were created at this time or earlier."""


class InquirySessionCreateAttributesDict(TypedDict):
    """The attributes of a new inquiry session."""

    inquiry_id: str
    """The inquiry that the session belongs to, by id."""


class InquirySessionCreateDataDict(TypedDict):
    """The inquiry session itself."""

    attributes: NotRequired[InquirySessionCreateAttributesDict]


class InquirySessionFilterDict(TypedDict):
    """Which inquiry sessions are returned."""

    inquiry_id: NotRequired[str]
    """Sessions of this inquiry."""


class InquirySessionsExpireMetaDict(TypedDict):
    """The inquiries whose sessions end."""

    inquiry_ids: list[str]
    """The ids of the inquiries."""


class InquirySimulationMetaDict(TypedDict):
    """What is to be simulated."""

    simulate_actions: list[InquirySimulatedActionDict]
    """The actions, in the order in which they happen."""


class InquiryStatusActionDict(TypedDict):
    """An action that changes the status of an inquiry."""

    type: InquiryStatusActionType


class InquiryTemplateVersionFilterDict(TypedDict):
    """Which versions are returned."""

    inquiry_template_id: str
    """Versions of this inquiry template."""


class InquiryUpdateAttributesDict(TypedDict):
    """The attributes that change."""

    note: NotRequired[str | None]
    """Text of the caller's own."""
    fields: NotRequired[InquiryFieldValuesDict | None]
    """Values of the fields that the template defines."""
    tags: NotRequired[list[str]]
    """The names of the inquiry's tags."""
    redirect_uri: NotRequired[str | None]
    """Where the person is sent afterwards, if the inquiry is on the vendor's pages."""


class InquiryUpdateDataDict(TypedDict):
    """The inquiry itself."""

    attributes: NotRequired[InquiryUpdateAttributesDict]


class ListCreateAttributesDict(TypedDict):
    """What the list is called."""

    name: NotRequired[str]


class ListCreateDataDict(TypedDict):
    """The list to create."""

    attributes: NotRequired[ListCreateAttributesDict]


class ListFilterDict(TypedDict):
    """Which lists are returned."""

    status: NotRequired[ListFilterStatus]
    """Only lists in this state."""


class ListItemImportAttributesDict(TypedDict):
    """What is imported, and into which list."""

    file: FileUploadDict
    """The CSV file."""
    list_id: str
    """The list, by id."""


class ListItemImportDataDict(TypedDict):
    """The import itself."""

    attributes: ListItemImportAttributesDict


class LocaleValueCreateDict(TypedDict):
    """A text in one language."""

    locale: str
    """The language, such as `en-US` or `fr`."""
    value: str | None
    """The text. What null does is not said."""


class NameListCreateAttributesDict(TypedDict):
    """What the list is called, and how first names are compared."""

    allow_fuzzy_name_first: NotRequired[bool]
    """Whether first names that are only similar match too."""
    name: NotRequired[str]


class NameListCreateDataDict(TypedDict):
    """The list to create."""

    attributes: NotRequired[NameListCreateAttributesDict]


class NameListItemCreateAttributesDict(TypedDict):
    """The name, and the list that it is put on."""

    list_id: NotRequired[str]
    """The id of a list for items of this kind."""
    name_first: NotRequired[str]
    name_last: NotRequired[str]


class NameListItemCreateDataDict(TypedDict):
    """The item to add."""

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
    """How long a link works."""

    expires_in_seconds: NotRequired[int]
    """After how many seconds from now the link stops working, at least 1. Without it, the
    inquiry template decides, which says 24 hours unless it was changed.
    """


class PageDict(TypedDict):
    """Which page is returned. Give `after` or `before`, or neither for the first page."""

    after: NotRequired[str]
    """Return what comes after this. In a list, the id of an object."""
    before: NotRequired[str]
    """Return what comes before this. In a list, the id of an object."""
    size: NotRequired[int]
    """How many objects a page holds at most, 1 to 100. Default: `10`."""


class PersonQueryDict(TypedDict):
    """The person to look for. It takes one of `name-first`, `name-middle`, `name-last` and
    `term` at least.
    """

    name_first: NotRequired[str | None]
    name_middle: NotRequired[str | None]
    name_last: NotRequired[str | None]
    term: NotRequired[str | None]
    """The whole name in one text, in the place of its parts."""
    birthdate: NotRequired[str | None]
    """As in 1985-03-24."""
    country_code: NotRequired[str | None]
    """Two letters, as in ISO 3166-1."""


class PersonReportCreateAttributesDict(TypedDict):
    """What the report is made from: the person to look for, and what every report can be
    given.
    """

    account_id: NotRequired[str]
    """The id of the account that the report belongs to."""
    reference_id: NotRequired[str]
    """Deprecated: `auto-create-account-reference-id` in `meta` is to be used instead."""
    report_template_id: NotRequired[str]
    """The id of the report template, which starts with `rptp_`."""
    query: PersonQueryDict
    """The person to look for."""


class PhoneCarrierDatabaseVerificationCreateAttributesDict(TypedDict):
    """The personal data to compare."""

    verification_template_id: str
    """The verification template, by id."""
    phone_number: str
    name_first: str
    name_last: str
    address_street_1: str
    address_street_2: NotRequired[str]
    address_subdivision: str
    address_postal_code: str
    birthdate: date


class PhoneConfirmationSendAttributesDict(TypedDict):
    """Where to send a confirmation code to."""

    phone_number: NotRequired[str]
    """The phone number that the code is sent to."""


class PhoneConfirmationSendDataDict(TypedDict):
    """The verification itself."""

    attributes: NotRequired[PhoneConfirmationSendAttributesDict]
    """Where to send the code to."""


class PhoneNumberReportCreateDict(TypedDict):
    """A new report on the risk of a phone number."""

    type: NotRequired[Literal["report/phone-number"]]
    attributes: PhoneNumberReportCreateAttributesDict


class PhoneNumberReportCreateAttributesDict(TypedDict):
    """What the report is made from: the phone number to look up, and what every report can be
    given.
    """

    account_id: NotRequired[str]
    """The id of the account that the report belongs to."""
    reference_id: NotRequired[str]
    """Deprecated: `auto-create-account-reference-id` in `meta` is to be used instead."""
    report_template_id: NotRequired[str]
    """The id of the report template, which starts with `rptp_`."""
    query: PhoneNumberReportCreateQueryDict
    """The phone number to look up."""


class PhoneNumberReportCreateQueryDict(TypedDict):
    """The phone number to look up."""

    phone_number: str
    """Shown with the country code, as in +14155550123."""


class PhoneNumberVerificationConfirmAttributesDict(TypedDict):
    """The code that was sent to the phone number."""

    confirmation_code: str
    """The code."""


class PhoneNumberVerificationConfirmDataDict(TypedDict):
    """The verification itself."""

    attributes: NotRequired[PhoneNumberVerificationConfirmAttributesDict]
    """The code."""


class PhoneNumberVerificationCreateAttributesDict(TypedDict):
    """The attributes of a new verification of a phone number."""

    verification_template_id: str
    """The verification template, by id."""
    phone_number: str
    country_code: str
    """The country of the phone number."""


class PhoneNumberVerificationCreateDataDict(TypedDict):
    """The verification itself."""

    attributes: NotRequired[PhoneNumberVerificationCreateAttributesDict]
    """The attributes of the new verification."""


class PhotoUploadDict(TypedDict):
    """A photo to send."""

    data: NotRequired[CompleteFileUploadDict]
    """The photo, as a file."""


class PoliticallyExposedPersonReportCreateDict(TypedDict):
    """A new report on whether a person is politically exposed."""

    type: NotRequired[Literal["report/politically-exposed-person"]]
    attributes: PersonReportCreateAttributesDict


class ProfileNonAuthoritativeReportCreateDict(TypedDict):
    """A new report on what sources without authority know of a person."""

    type: NotRequired[Literal["report/profile-non-authoritative"]]
    attributes: ProfileNonAuthoritativeReportCreateAttributesDict


class ProfileNonAuthoritativeReportCreateAttributesDict(TypedDict):
    """What the report is made from: the person to look up, and what every report can be given."""

    account_id: NotRequired[str]
    """The id of the account that the report belongs to."""
    reference_id: NotRequired[str]
    """Deprecated: `auto-create-account-reference-id` in `meta` is to be used instead."""
    report_template_id: NotRequired[str]
    """The id of the report template, which starts with `rptp_`."""
    query: ProfileNonAuthoritativeReportCreateQueryDict
    """The person to look up."""


class ProfileNonAuthoritativeReportCreateQueryDict(TypedDict):
    """The person to look up. It takes a phone number, an email address, or else the first and
    the last name together with the city and the subdivision.
    """

    name_first: NotRequired[str | None]
    name_last: NotRequired[str | None]
    phone_number: NotRequired[str | None]
    """Shown with the country code, as in +14155550123."""
    email_address: NotRequired[str | None]
    address_city: NotRequired[str | None]
    address_subdivision: NotRequired[str | None]
    """A state, a province or the like."""


class ProfileReportCreateDict(TypedDict):
    """A new report on what is known of a person."""

    type: NotRequired[Literal["report/profile"]]
    attributes: NotRequired[ProfileReportCreateAttributesDict]


class ProfileReportCreateAttributesDict(TypedDict):
    """What the report is made from: the person to look up, and what every report can be given."""

    account_id: NotRequired[str]
    """The id of the account that the report belongs to."""
    reference_id: NotRequired[str]
    """Deprecated: `auto-create-account-reference-id` in `meta` is to be used instead."""
    report_template_id: NotRequired[str]
    """The id of the report template, which starts with `rptp_`."""
    query: NotRequired[ProfileReportCreateQueryDict]
    """The person to look up."""


class ProfileReportCreateQueryDict(TypedDict):
    """The person to look up."""

    name_first: NotRequired[str | None]
    name_last: NotRequired[str | None]
    birthdate: NotRequired[str | None]
    """As in 1985-03-24. Matches `^\\d{4}-\\d{2}-\\d{2}$`."""
    social_security_number: NotRequired[str | None]
    """Of the United States, with its hyphens. Matches `^\\d{3}-\\d{2}-\\d{4}$`."""
    address_street_1: NotRequired[str | None]
    address_street_2: NotRequired[str | None]
    address_city: NotRequired[str | None]
    address_subdivision: NotRequired[str | None]
    """A state, a province or the like, with its whole name."""
    address_postal_code: NotRequired[str | None]
    country_code: NotRequired[str | None]
    """Two letters, as in ISO 3166-1."""
    phone_number: NotRequired[str | None]


class RelationChangeMetaDict(TypedDict):
    """A relation, by its kind and by what it leads to."""

    relation_schema_key: str
    """The key of the relation schema, which says of what kind the relation is."""
    target_object_id: str
    """The account or transaction that the relation leads to, by id."""


class ReportCreateMetaDict(TypedDict):
    """How a report is made, and which account it comes to belong to."""

    auto_create_account: NotRequired[bool]
    """Whether an account is made for the person where there is none. Without it, one is."""
    auto_create_account_type_id: NotRequired[str]
    """The id of the account type of such an account. Without it, the default type of the
    organization.
    """
    auto_create_account_reference_id: NotRequired[str]
    """The reference id of the account that the report comes to belong to, which is made with
    it where there is none.
    """
    processing_mode: NotRequired[str]
    """How the report is processed. `sync` is the only value that is shown."""
    request_flags: NotRequired[list[str]]
    """Not documented beyond its name. `sync` is the only value that is shown."""


class ReportDismissalAttributesDict(TypedDict):
    """What to set aside, and why."""

    dismiss_type: NotRequired[str]
    """Required for adverse media: `entity` for a person or business that was found, `media`
    for an article about it.
    """
    entity_id: NotRequired[str]
    """Required for adverse media: the id of the entity or of the article."""
    reason: NotRequired[str]
    """Why it is no match. The description of the vendor says that it is required, though its
    schema does not.
    """


class ReportDismissalDataDict(TypedDict):
    """What to set aside, and why."""

    attributes: NotRequired[ReportDismissalAttributesDict]


class ReportFilterDict(TypedDict):
    """Which reports are returned."""

    reference_id: NotRequired[str]
    """Only reports with this reference id, which the caller chose."""
    account_id: NotRequired[str]
    """Only reports of the account with this id."""


class SearchSortDict(TypedDict):
    """The order of what is found."""

    attribute: str
    """The attribute that decides, in snake case as in a query."""
    direction: SortDirection
    """Which way the order goes. The vendor's default is `desc`, and yet a value is required."""


class SelfieVerificationCreateAttributesDict(TypedDict):
    """The attributes of a new verification of a selfie."""

    verification_template_id: str
    """The verification template, by id."""
    center_photo: NotRequired[PhotoUploadDict]
    left_photo: NotRequired[PhotoUploadDict]
    right_photo: NotRequired[PhotoUploadDict]


class SelfieVerificationCreateDataDict(TypedDict):
    """The verification itself."""

    attributes: NotRequired[SelfieVerificationCreateAttributesDict]
    """The attributes of the new verification."""


class ShareTokenCreateAttributesDict(TypedDict):
    """The attributes of a new share token."""

    connection_id: str
    """The connection through which the object is shared, by id."""
    source_id: str
    """The object that is shared, by id."""
    expires_in_seconds: NotRequired[int]
    """After how many seconds from now the token expires, one minute (60) to 21 days (1814400).
    Without it, 14 days.
    """


class ShareTokenCreateDataDict(TypedDict):
    """The share token itself."""

    attributes: ShareTokenCreateAttributesDict


class ShareTokenFilterDict(TypedDict):
    """Which share tokens are returned."""

    connection_id: NotRequired[str]
    """Share tokens for this connection."""
    status: NotRequired[str]
    """Share tokens with this status, `created`, `pending`, `redeemed`, `expired` or `failed`."""
    direction: NotRequired[str]
    """Share tokens that were received (`inbound`) or given (`outbound`). Without it, both."""


class ShareTokenRedemptionAttributesDict(TypedDict):
    """The object that the data go into."""

    destination_id: NotRequired[str]
    """The object that the data go into, by id. Without it, a new object is made."""


class ShareTokenRedemptionDataDict(TypedDict):
    """The object that the data go into."""

    attributes: NotRequired[ShareTokenRedemptionAttributesDict]


class ShareTokenRedemptionMetaDict(TypedDict):
    """How the data get into an object."""

    field_mappings: NotRequired[list[FieldMappingDict]]
    """Which field goes where. Fields with the same name on both sides need no mention. Leave
    it out where a new object is made.
    """


class SocialMediaReportCreateDict(TypedDict):
    """A new report on the social media profiles of a person."""

    type: NotRequired[Literal["report/social-media"]]
    attributes: SocialMediaReportCreateAttributesDict


class SocialMediaReportCreateAttributesDict(TypedDict):
    """What the report is made from: the person to look up, and what every report can be given."""

    account_id: NotRequired[str]
    """The id of the account that the report belongs to."""
    reference_id: NotRequired[str]
    """Deprecated: `auto-create-account-reference-id` in `meta` is to be used instead."""
    report_template_id: NotRequired[str]
    """The id of the report template, which starts with `rptp_`."""
    query: SocialMediaReportCreateQueryDict
    """The person to look up."""


class SocialMediaReportCreateQueryDict(TypedDict):
    """The person to look up. It takes a phone number, an email address, or else the first and
    the last name together with the city and the subdivision.
    """

    name_first: NotRequired[str | None]
    name_last: NotRequired[str | None]
    birthdate: NotRequired[str | None]
    """As in 1985-03-24."""
    phone_number: NotRequired[str | None]
    """Shown with the country code, as in +14155550123."""
    email_address: NotRequired[str | None]
    address_city: NotRequired[str | None]
    address_subdivision: NotRequired[str | None]
    """A state, a province or the like."""
    address_postal_code: NotRequired[str | None]
    address_country_code: NotRequired[str | None]
    """Two letters, as in ISO 3166-1."""


class StatusChangeMetaDict(TypedDict):
    """The status that a case gets."""

    status: str
    """The name of the status, one of those that the case template defines."""


class SyntheticReportCreateDict(TypedDict):
    """A new report on whether an identity is synthetic."""

    type: NotRequired[Literal["report/synthetic"]]
    attributes: SyntheticReportCreateAttributesDict


class SyntheticReportCreateAttributesDict(TypedDict):
    """What the report is made from: the identity to judge, and what every report can be given."""

    account_id: NotRequired[str]
    """The id of the account that the report belongs to."""
    reference_id: NotRequired[str]
    """Deprecated: `auto-create-account-reference-id` in `meta` is to be used instead."""
    report_template_id: NotRequired[str]
    """The id of the report template, which starts with `rptp_`."""
    query: SyntheticReportCreateQueryDict
    """The identity to judge."""


class SyntheticReportCreateQueryDict(TypedDict):
    """The identity to judge. It takes a social security number or another identification
    number.
    """

    name_first: str
    name_last: str
    birthdate: str
    """As in 1985-03-24. Matches `^\\d{4}-\\d{2}-\\d{2}$`."""
    social_security_number: NotRequired[str | None]
    """Of the United States, with its hyphens. Required unless `identification-number` is
    given. Matches `^\\d{3}-\\d{2}-\\d{4}$`.
    """
    identification_number: NotRequired[str | None]
    """A number of any other kind that identifies a person. Required unless `social-security-
    number` is given.
    """
    address_street_1: str
    address_street_2: NotRequired[str | None]
    address_city: str
    address_subdivision: str
    """A state, a province or the like, with its whole name."""
    address_postal_code: str
    address_country_code: str
    """Two letters, as in ISO 3166-1."""
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
    """What the theme set is called, and how it looks."""

    name: str
    styles: NotRequired[ThemeSetStylesInputDict]
    """How it looks. Without it, everything looks as by default."""


class ThemeSetCreateDataDict(TypedDict):
    """The theme set to create."""

    attributes: ThemeSetCreateAttributesDict


class ThemeSetSettingsInputDict(TypedDict):
    """Which variant of a theme set is shown."""

    use_dark_theme: NotRequired[bool]
    """Whether devices that ask for a dark look are shown the dark variant."""
    preferred_theme_variant: NotRequired[str]
    """Which variant all other devices are shown, `light` or `dark`."""


class ThemeSetStylesInputDict(TypedDict):
    """How inquiries look, in light and in dark. Whatever is left out, at any depth, looks as
    by default.
    """

    settings: NotRequired[ThemeSetSettingsInputDict]
    """Which of the variants is shown."""
    light: NotRequired[ThemeSetVariantInputDict]
    """The light variant."""
    dark: NotRequired[ThemeSetVariantInputDict]
    """The dark variant, built like the light one. It can be left out."""


class ThemeSetUpdateAttributesDict(TypedDict):
    """What changes in a theme set."""

    name: NotRequired[str]
    styles: NotRequired[ThemeSetStylesInputDict]
    """How it looks from now on, complete. Without it, the styles stay."""


class ThemeSetUpdateDataDict(TypedDict):
    """The changes to a theme set."""

    attributes: ThemeSetUpdateAttributesDict


class ThemeSetVariantInputDict(TypedDict):
    """One variant. A style is an object with its unit, such as `{unit: px, value: 12}` for a
    size or `{unit: hex, value: "#224466"}` for a color.
    """

    inquiry: NotRequired[dict[str, Any]]
    """What is around the steps of an inquiry, such as its navigation bar."""
    components: NotRequired[dict[str, Any]]
    """Styles by component, then by variant, state and property."""
    step_assets: NotRequired[dict[str, Any]]
    """Not documented beyond its name."""


class TinDatabaseVerificationCreateAttributesDict(TypedDict):
    """The number to check, and whose it is."""

    verification_template_id: str
    """The verification template, by id."""
    tin: str
    """The taxpayer identification number."""
    name_first: NotRequired[str]
    name_last: NotRequired[str]
    name_business: NotRequired[str]
    """The name of the business, if the number is that of one."""


class TinDatabaseVerificationCreateDataDict(TypedDict):
    """The verification itself."""

    attributes: NotRequired[TinDatabaseVerificationCreateAttributesDict]
    """The attributes of the new verification."""


class TransactionCreateAttributesDict(TypedDict):
    """The attributes of a new transaction."""

    transaction_type_id: NotRequired[str]
    """The transaction type, by id."""
    fields: NotRequired[dict[str, Any]]
    """Values by the name of a field, as the transaction type defines them."""
    reference_id: NotRequired[str]
    """What the transaction is called on the side of the caller. The vendor describes it as the
    reference id of an account.
    """
    tags: NotRequired[list[str] | None]
    """The names of the tags that the transaction gets."""


class TransactionCreateDataDict(TypedDict):
    """The transaction itself."""

    attributes: NotRequired[TransactionCreateAttributesDict]
    """The attributes of the new transaction."""


class TransactionFilterDict(TypedDict):
    """Which transactions are returned."""

    reference_id: NotRequired[str]
    """Transactions with this reference id."""
    transaction_type_id: NotRequired[str]
    """Transactions of this transaction type, by id."""
    identifier: NotRequired[TransactionIdentifierFilterDict]
    """Transactions with this identifier."""


class TransactionIdentifierFilterDict(TypedDict):
    """An identifier of transactions, by key and value."""

    key: NotRequired[str]
    """What the identifier is called."""
    value: NotRequired[str]
    """What its value has to be."""


class TransactionLabelCreateMetaDict(TypedDict):
    """A label, and the score and the model version that go with it."""

    label: NotRequired[str]
    """The label as text."""
    score: NotRequired[float]
    """The score that goes with the label."""
    model_version: NotRequired[str]
    """The version of the model that goes with the label."""


class TransactionUpdateAttributesDict(TypedDict):
    """The attributes of a transaction that change."""

    fields: NotRequired[dict[str, Any]]
    """Values by the name of a field, as the transaction type defines them."""
    status: NotRequired[str]
    """The status that the transaction gets."""
    reference_id: NotRequired[str]
    """What the transaction is called on the side of the caller. The vendor describes it as the
    reference id of an account.
    """
    label: NotRequired[str]
    """The label that the transaction gets."""
    tags: NotRequired[list[str]]
    """The names of tags of the transaction. Whether the others that it has are taken away is
    not documented.
    """


class TransactionUpdateDataDict(TypedDict):
    """The transaction itself."""

    attributes: NotRequired[TransactionUpdateAttributesDict]
    """The attributes that change."""


class TranslationCreateDict(TypedDict):
    """One text that changes."""

    step: str
    """The step of the inquiry that the text stands in."""
    step_display_name: NotRequired[str]
    """The name of the step for people."""
    component: str
    """The part of the step that has the text, such as `title`."""
    attribute_name: str
    """Which text of the part it is, such as `text`."""
    locale_values: list[LocaleValueCreateDict]
    """The text in each language."""


class TranslationsImportAttributesDict(TypedDict):
    """The texts that change."""

    translations: list[TranslationCreateDict]
    """The texts, each by where it stands. Those that are not given stay."""


class TranslationsImportDataDict(TypedDict):
    """The texts that change."""

    attributes: TranslationsImportAttributesDict


class ValueListItemCreateAttributesDict(TypedDict):
    """The text, and the list that it is put on."""

    list_id: NotRequired[str]
    """The id of a list for items of this kind."""
    value: NotRequired[str]
    """A browser fingerprint, a device fingerprint, an IP address of version 4 or 6, a phone
    number or another text, as the list has them.
    """


class ValueListItemCreateDataDict(TypedDict):
    """The item to add."""

    attributes: NotRequired[ValueListItemCreateAttributesDict]


class WatchlistReportCreateDict(TypedDict):
    """A new report on a person on watchlists."""

    type: NotRequired[Literal["report/watchlist"]]
    attributes: WatchlistReportCreateAttributesDict


class WatchlistReportCreateAttributesDict(TypedDict):
    """What the report is made from: the person to look for, and what every report can be
    given.
    """

    account_id: NotRequired[str]
    """The id of the account that the report belongs to."""
    reference_id: NotRequired[str]
    """Deprecated: `auto-create-account-reference-id` in `meta` is to be used instead."""
    report_template_id: NotRequired[str]
    """The id of the report template, which starts with `rptp_`."""
    query: WatchlistReportCreateQueryDict
    """The person to look for."""


class WatchlistReportCreateQueryDict(TypedDict):
    """The person to look for. It takes one of `name-first`, `name-middle`, `name-last` and
    `term` at least.
    """

    name_first: NotRequired[str | None]
    name_middle: NotRequired[str | None]
    name_last: NotRequired[str | None]
    term: NotRequired[str | None]
    """The whole name in one text, in the place of its parts."""
    birthdate: NotRequired[str | None]
    """As in 1985-03-24."""
    address_country_code: NotRequired[str | None]
    """Two letters, as in ISO 3166-1."""


class WebhookCreateAttributesDict(TypedDict):
    """The attributes of a new webhook."""

    name: str
    """A name that helps to remember the webhook."""
    description: NotRequired[str | None]
    url: str
    """Where events are sent to."""
    enabled_events: list[WebhookEventName]
    """The events that are sent, or `*` for every event."""
    api_version: NotRequired[ApiVersionInput]
    """The version of the API that deliveries follow. Without it, the version of this request."""
    api_key_inflection: NotRequired[Inflection]
    """How names are written in deliveries. Default: `kebab`."""
    api_attributes_blocklist: NotRequired[list[str]]
    """What to leave out of deliveries. Names of attributes, names with `*`, and paths with `*`
    are seen in examples.
    """
    file_access_token_expires_in: NotRequired[int]
    """For how many seconds the addresses of files in a delivery work. 6 hours (21600) is the
    default, 3 days the most.
    """
    payload_filter: NotRequired[WebhookPayloadFilterDict]
    """What the payload of an event has to hold for the event to be sent. Only some customers
    may use it.
    """
    included_allowlist: NotRequired[IncludedAllowlistInputDict]
    relationship_allowlist: NotRequired[RelationshipAllowlistInputDict]
    custom_http_headers: NotRequired[WebhookCustomHeadersDict]
    """Headers that every delivery carries. No answer is documented to return them."""


class WebhookCreateDataDict(TypedDict):
    """The webhook itself."""

    attributes: WebhookCreateAttributesDict
    """The attributes of the new webhook."""


class WebhookCustomHeadersDict(TypedDict):
    """Headers by name. Any other than those listed can be given as well."""

    authorization: NotRequired[str]
    calling_application: NotRequired[str]
    cf_access_client_id: NotRequired[str]
    cf_access_client_secret: NotRequired[str]
    x_api_key: NotRequired[str]


class WebhookPayloadFilterDict(TypedDict):
    """What the payload of an event has to hold."""

    data: NotRequired[dict[str, Any]]
    """A part of the object in the payload: names down to a value, as in that object."""


class WebhookSecretRotationMetaDict(TypedDict):
    """When the old secret of a webhook expires."""

    expires_in_seconds: NotRequired[int]
    """After how many seconds from now the secret that is in use so far expires."""


class WebhookUpdateAttributesDict(TypedDict):
    """Where a webhook sends to, which events, and in what form."""

    name: NotRequired[str]
    """A name that helps to remember the webhook."""
    description: NotRequired[str | None]
    url: NotRequired[str]
    """Where events are sent to."""
    enabled_events: NotRequired[list[WebhookEventName]]
    """The events that are sent, or `*` for every event."""
    api_version: NotRequired[ApiVersionInput]
    """The version of the API that deliveries follow. Without it, the version of this request."""
    api_key_inflection: NotRequired[Inflection]
    """How names are written in deliveries. Default: `kebab`."""
    api_attributes_blocklist: NotRequired[list[str]]
    """What to leave out of deliveries. Names of attributes, names with `*`, and paths with `*`
    are seen in examples.
    """
    file_access_token_expires_in: NotRequired[int]
    """For how many seconds the addresses of files in a delivery work. 6 hours (21600) is the
    default, 3 days the most.
    """
    payload_filter: NotRequired[WebhookPayloadFilterDict]
    """What the payload of an event has to hold for the event to be sent. Only some customers
    may use it.
    """
    included_allowlist: NotRequired[IncludedAllowlistInputDict]
    relationship_allowlist: NotRequired[RelationshipAllowlistInputDict]
    custom_http_headers: NotRequired[WebhookCustomHeadersDict]
    """Headers that every delivery carries. No answer is documented to return them."""


class WebhookUpdateDataDict(TypedDict):
    """The webhook itself."""

    attributes: NotRequired[WebhookUpdateAttributesDict]
    """The attributes that change."""


class WorkflowRunFilterDict(TypedDict):
    """Which runs are returned."""

    status: NotRequired[str]
    """Runs with this status. The vendor's own description speaks of a workflow id."""


class WorkflowTriggerAttributesDict(TypedDict):
    """The attributes of a new run."""

    fields: dict[str, Any]
    """Values by name, as the trigger of the version defines them."""


class WorkflowTriggerDataDict(TypedDict):
    """A new run."""

    attributes: WorkflowTriggerAttributesDict
    """The attributes of the new run."""


class WorkflowVersionFilterDict(TypedDict):
    """Which workflow the versions belong to."""

    workflow_id: str
    """The workflow, by its id, which the dashboard shows."""


AccessTokenRequestDict: TypeAlias = AuthorizationCodeGrantDict | ClientAssertionGrantDict
"""What is exchanged for an access token."""


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
"""Which related objects stand in `included` of a delivery: all, none, or some by kind of
event. Without a choice it is none.
"""


InquirySimulatedActionDict: TypeAlias = InquiryStatusActionDict | CreateVerificationActionDict
"""An action that is simulated."""


RelationshipAllowlistInputDict: TypeAlias = AllowAllInputDict | AllowNoneInputDict
"""Whether objects in a delivery name those that they are related to, all or none. Without a
choice it is all.
"""


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
"""The report to create, by its type."""


SearchQueryDict: TypeAlias = AllOfQueryDict | AnyOfQueryDict | NotQueryDict | AttributeQueryDict
"""A condition on one attribute, or conditions joined, two levels deep at most."""
