"""Models of what calls send: inquiries."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, Literal

from pydantic import MISSING, ConfigDict, Field
from typing_extensions import TypeAliasType

from .._runtime.models import Input

CreateVerificationActionType = TypeAliasType(
    "CreateVerificationActionType",
    Literal["create_passed_verification", "create_failed_verification"],
)
"""How the verification ends."""


InquiryStatusActionType = TypeAliasType(
    "InquiryStatusActionType",
    Literal[
        "start_inquiry",
        "complete_inquiry",
        "fail_inquiry",
        "expire_inquiry",
        "mark_for_review_inquiry",
        "approve_inquiry",
        "decline_inquiry",
    ],
)
"""What happens to an inquiry."""


class CreateVerificationAction(Input):
    """An action that makes a verification."""

    type: CreateVerificationActionType
    data: CreateVerificationActionData
    """The verification."""


class CreateVerificationActionData(Input):
    """The verification to make."""

    verification_template_id: Annotated[str, Field(alias="verification-template-id")]
    """The verification template, by id."""


class InquiryCreate(Input):
    """A new inquiry."""

    data: InquiryCreateData
    """The inquiry itself."""
    meta: InquiryCreateMeta | MISSING = MISSING
    """What to make along with the inquiry, and when it ends."""


class InquiryCreateAttributes(Input):
    """The attributes of a new inquiry."""

    template_id: Annotated[str | None | MISSING, Field(alias="template-id")] = MISSING
    """A template of the older kind, by its id, which starts with `tmpl_`."""
    inquiry_template_id: Annotated[str | None | MISSING, Field(alias="inquiry-template-id")] = (
        MISSING
    )
    """The inquiry template, by its id, which starts with `itmpl_`."""
    inquiry_template_version_id: Annotated[
        str | None | MISSING, Field(alias="inquiry-template-version-id")
    ] = MISSING
    """A version of an inquiry template, by its id, which starts with `itmplv_`."""
    reference_id: Annotated[str | None | MISSING, Field(alias="reference-id")] = MISSING
    """The caller's own id of the person or business. Use `auto-create-account-reference-id` in
    `meta` instead. Deprecated.
    """
    account_id: Annotated[str | None | MISSING, Field(alias="account-id")] = MISSING
    """The account that the inquiry belongs to, by id."""
    creator_email_address: Annotated[str | None | MISSING, Field(alias="creator-email-address")] = (
        MISSING
    )
    """Which user of the organization creates the inquiry, by email address."""
    theme_id: Annotated[str | None | MISSING, Field(alias="theme-id")] = MISSING
    """How the inquiry looks, by the id of a theme. Only for inquiries of the older kind."""
    theme_set_id: Annotated[str | None | MISSING, Field(alias="theme-set-id")] = MISSING
    """How the inquiry looks, by the id of a theme set. Not for inquiries of the older kind.
    The vendor calls it a beta.
    """
    redirect_uri: Annotated[str | None | MISSING, Field(alias="redirect-uri")] = MISSING
    """Where the person is sent afterwards, if the inquiry is on the vendor's pages."""
    note: str | None | MISSING = MISSING
    """Text of the caller's own."""
    fields: InquiryFieldValues | None | MISSING = MISSING
    """Values of the fields that the template defines."""
    tags: list[str] | None | MISSING = MISSING
    """The names of the inquiry's tags."""
    initial_step_name: Annotated[str | None | MISSING, Field(alias="initial-step-name")] = MISSING
    """The step that the inquiry starts with instead of the usual one. Not for inquiries of the
    older kind. The vendor calls it a beta.
    """


class InquiryCreateData(Input):
    """The inquiry itself."""

    attributes: InquiryCreateAttributes


class InquiryCreateMeta(Input):
    """What to make along with an inquiry, and when it ends."""

    auto_create_account: Annotated[bool | MISSING, Field(alias="auto-create-account")] = MISSING
    """Whether an account is made where there is none. Without it, one is."""
    auto_create_account_type_id: Annotated[
        str | MISSING, Field(alias="auto-create-account-type-id")
    ] = MISSING
    """The account type of that account, by id. Without it, the default one of the
    organization. It has no effect where the account exists already, and is refused where no
    account is to be made.
    """
    auto_create_account_reference_id: Annotated[
        str | MISSING, Field(alias="auto-create-account-reference-id")
    ] = MISSING
    """The reference id of the account that the inquiry belongs to, which is made where there
    is none. It is refused where no account is to be made.
    """
    auto_create_inquiry_session: Annotated[
        bool | MISSING, Field(alias="auto-create-inquiry-session")
    ] = MISSING
    """Whether a session is made, whose token is in the answer."""
    auto_create_one_time_link: Annotated[
        bool | MISSING, Field(alias="auto-create-one-time-link")
    ] = MISSING
    """Whether a one-time link is made, which is in the answer."""
    expiration_after_create_interval_seconds: Annotated[
        int | None | MISSING, Field(alias="expiration-after-create-interval-seconds")
    ] = MISSING
    """After how many seconds from its creation the inquiry expires. Otherwise the template
    decides.
    """
    expiration_after_start_interval_seconds: Annotated[
        int | None | MISSING, Field(alias="expiration-after-start-interval-seconds")
    ] = MISSING
    """After how many seconds from its start the inquiry expires. Otherwise the template
    decides.
    """
    expiration_after_resume_interval_seconds: Annotated[
        int | None | MISSING, Field(alias="expiration-after-resume-interval-seconds")
    ] = MISSING
    """After how many seconds from being resumed, as the name says, the inquiry expires; the
    vendor's text says from its start. Otherwise the template decides.
    """
    one_time_link_expiration_seconds: Annotated[
        int | None | MISSING, Field(alias="one-time-link-expiration-seconds")
    ] = MISSING
    """After how many seconds a link for going on at another device stops working. Otherwise
    the template decides.
    """


class InquiryDecision(Input):
    """A decision on an inquiry."""

    meta: InquiryDecisionMeta | MISSING = MISSING
    """Why it was taken."""


class InquiryDecisionMeta(Input):
    """Why a decision was taken."""

    comment: str | MISSING = MISSING
    """The reason in words, for those who look into it later."""


class InquiryFieldValues(Input):
    """Values by the name of a field. The template defines the names; these are the usual ones."""

    model_config = ConfigDict(extra="allow")
    address_street_1: Annotated[str | None | MISSING, Field(alias="address-street-1")] = MISSING
    address_street_2: Annotated[str | None | MISSING, Field(alias="address-street-2")] = MISSING
    """What the street needs besides, such as the number of an apartment."""
    address_city: Annotated[str | None | MISSING, Field(alias="address-city")] = MISSING
    address_subdivision: Annotated[str | None | MISSING, Field(alias="address-subdivision")] = (
        MISSING
    )
    """The state, province or the like. In an input for the US, its full name instead of
    letters.
    """
    address_postal_code: Annotated[str | None | MISSING, Field(alias="address-postal-code")] = (
        MISSING
    )
    birthdate: date | None | MISSING = MISSING
    """The date of birth, such as 1990-05-31."""
    name_first: Annotated[str | None | MISSING, Field(alias="name-first")] = MISSING
    """The given name."""
    name_middle: Annotated[str | None | MISSING, Field(alias="name-middle")] = MISSING
    name_last: Annotated[str | None | MISSING, Field(alias="name-last")] = MISSING
    """The family name."""
    phone_number: Annotated[str | None | MISSING, Field(alias="phone-number")] = MISSING
    email_address: Annotated[str | None | MISSING, Field(alias="email-address")] = MISSING
    address_country_code: Annotated[str | MISSING, Field(alias="address-country-code")] = MISSING
    """The country, by a code."""


class InquiryFilter(Input):
    """Which inquiries are returned."""

    inquiry_id: Annotated[str | MISSING, Field(alias="inquiry-id")] = MISSING
    """Inquiries with one of these ids, with commas between them."""
    account_id: Annotated[str | MISSING, Field(alias="account-id")] = MISSING
    """Inquiries of one of these accounts, by ids with commas between them."""
    note: str | MISSING = MISSING
    """Inquiries with this note. No other condition can be given beside it."""
    reference_id: Annotated[str | MISSING, Field(alias="reference-id")] = MISSING
    """Inquiries with this reference id, which is the caller's own."""
    inquiry_template_id: Annotated[str | MISSING, Field(alias="inquiry-template-id")] = MISSING
    """Inquiries made from one of these inquiry templates, by ids with commas between them."""
    template_id: Annotated[str | MISSING, Field(alias="template-id")] = MISSING
    """Inquiries made from one of these templates of the older kind, by ids with commas between
    them, each of which starts with `tmpl_`.
    """
    status: str | MISSING = MISSING
    """Inquiries with one of these statuses, with commas between them."""
    created_at_start: Annotated[datetime | MISSING, Field(alias="created-at-start")] = MISSING
    """Inquiries that were created at this time or later."""
    created_at_end: Annotated[datetime | MISSING, Field(alias="created-at-end")] = MISSING
    """Inquiries that were created at this time or earlier."""


class InquirySimulation(Input):
    """What is to be simulated."""

    meta: InquirySimulationMeta
    """The actions."""


class InquirySimulationMeta(Input):
    """What is to be simulated."""

    simulate_actions: Annotated[list[InquirySimulatedAction], Field(alias="simulate-actions")]
    """The actions, in the order in which they happen."""


class InquiryStatusAction(Input):
    """An action that changes the status of an inquiry."""

    type: InquiryStatusActionType


class InquiryUpdate(Input):
    """What changes in an inquiry."""

    data: InquiryUpdateData | MISSING = MISSING
    """The inquiry itself."""


class InquiryUpdateAttributes(Input):
    """The attributes that change."""

    note: str | None | MISSING = MISSING
    """Text of the caller's own."""
    fields: InquiryFieldValues | None | MISSING = MISSING
    """Values of the fields that the template defines."""
    tags: list[str] | MISSING = MISSING
    """The names of the inquiry's tags."""
    redirect_uri: Annotated[str | None | MISSING, Field(alias="redirect-uri")] = MISSING
    """Where the person is sent afterwards, if the inquiry is on the vendor's pages."""


class InquiryUpdateData(Input):
    """The inquiry itself."""

    attributes: InquiryUpdateAttributes | MISSING = MISSING


class OneTimeLinkCreate(Input):
    """A new link."""

    meta: OneTimeLinkCreateMeta | MISSING = MISSING
    """How long the link works."""


class OneTimeLinkCreateMeta(Input):
    """How long a link works."""

    expires_in_seconds: Annotated[int | MISSING, Field(alias="expires-in-seconds")] = MISSING
    """After how many seconds from now the link stops working, at least 1. Without it, the
    inquiry template decides, which says 24 hours unless it was changed.
    """


InquirySimulatedAction = TypeAliasType(
    "InquirySimulatedAction", InquiryStatusAction | CreateVerificationAction
)
"""An action that is simulated."""
