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


class CreateVerificationAction(Input):
    type: CreateVerificationActionType
    data: CreateVerificationActionData


class CreateVerificationActionData(Input):
    verification_template_id: Annotated[str, Field(alias="verification-template-id")]


class InquiryCreate(Input):
    data: InquiryCreateData
    meta: InquiryCreateMeta | MISSING = MISSING


class InquiryCreateAttributes(Input):
    template_id: Annotated[str | None | MISSING, Field(alias="template-id")] = MISSING
    inquiry_template_id: Annotated[str | None | MISSING, Field(alias="inquiry-template-id")] = (
        MISSING
    )
    inquiry_template_version_id: Annotated[
        str | None | MISSING, Field(alias="inquiry-template-version-id")
    ] = MISSING
    reference_id: Annotated[str | None | MISSING, Field(alias="reference-id")] = MISSING
    account_id: Annotated[str | None | MISSING, Field(alias="account-id")] = MISSING
    creator_email_address: Annotated[str | None | MISSING, Field(alias="creator-email-address")] = (
        MISSING
    )
    theme_id: Annotated[str | None | MISSING, Field(alias="theme-id")] = MISSING
    theme_set_id: Annotated[str | None | MISSING, Field(alias="theme-set-id")] = MISSING
    redirect_uri: Annotated[str | None | MISSING, Field(alias="redirect-uri")] = MISSING
    note: str | None | MISSING = MISSING
    fields: InquiryFieldValues | None | MISSING = MISSING
    tags: list[str] | None | MISSING = MISSING
    initial_step_name: Annotated[str | None | MISSING, Field(alias="initial-step-name")] = MISSING


class InquiryCreateData(Input):
    attributes: InquiryCreateAttributes


class InquiryCreateMeta(Input):
    auto_create_account: Annotated[bool | MISSING, Field(alias="auto-create-account")] = MISSING
    auto_create_account_type_id: Annotated[
        str | MISSING, Field(alias="auto-create-account-type-id")
    ] = MISSING
    auto_create_account_reference_id: Annotated[
        str | MISSING, Field(alias="auto-create-account-reference-id")
    ] = MISSING
    auto_create_inquiry_session: Annotated[
        bool | MISSING, Field(alias="auto-create-inquiry-session")
    ] = MISSING
    auto_create_one_time_link: Annotated[
        bool | MISSING, Field(alias="auto-create-one-time-link")
    ] = MISSING
    expiration_after_create_interval_seconds: Annotated[
        int | None | MISSING, Field(alias="expiration-after-create-interval-seconds")
    ] = MISSING
    expiration_after_start_interval_seconds: Annotated[
        int | None | MISSING, Field(alias="expiration-after-start-interval-seconds")
    ] = MISSING
    expiration_after_resume_interval_seconds: Annotated[
        int | None | MISSING, Field(alias="expiration-after-resume-interval-seconds")
    ] = MISSING
    one_time_link_expiration_seconds: Annotated[
        int | None | MISSING, Field(alias="one-time-link-expiration-seconds")
    ] = MISSING


class InquiryDecision(Input):
    meta: InquiryDecisionMeta | MISSING = MISSING


class InquiryDecisionMeta(Input):
    comment: str | MISSING = MISSING


class InquiryFieldValues(Input):
    model_config = ConfigDict(extra="allow")
    address_street_1: Annotated[str | None | MISSING, Field(alias="address-street-1")] = MISSING
    address_street_2: Annotated[str | None | MISSING, Field(alias="address-street-2")] = MISSING
    address_city: Annotated[str | None | MISSING, Field(alias="address-city")] = MISSING
    address_subdivision: Annotated[str | None | MISSING, Field(alias="address-subdivision")] = (
        MISSING
    )
    address_postal_code: Annotated[str | None | MISSING, Field(alias="address-postal-code")] = (
        MISSING
    )
    birthdate: date | None | MISSING = MISSING
    name_first: Annotated[str | None | MISSING, Field(alias="name-first")] = MISSING
    name_middle: Annotated[str | None | MISSING, Field(alias="name-middle")] = MISSING
    name_last: Annotated[str | None | MISSING, Field(alias="name-last")] = MISSING
    phone_number: Annotated[str | None | MISSING, Field(alias="phone-number")] = MISSING
    email_address: Annotated[str | None | MISSING, Field(alias="email-address")] = MISSING
    address_country_code: Annotated[str | MISSING, Field(alias="address-country-code")] = MISSING


class InquiryFilter(Input):
    inquiry_id: Annotated[str | MISSING, Field(alias="inquiry-id")] = MISSING
    account_id: Annotated[str | MISSING, Field(alias="account-id")] = MISSING
    note: str | MISSING = MISSING
    reference_id: Annotated[str | MISSING, Field(alias="reference-id")] = MISSING
    inquiry_template_id: Annotated[str | MISSING, Field(alias="inquiry-template-id")] = MISSING
    template_id: Annotated[str | MISSING, Field(alias="template-id")] = MISSING
    status: str | MISSING = MISSING
    created_at_start: Annotated[datetime | MISSING, Field(alias="created-at-start")] = MISSING
    created_at_end: Annotated[datetime | MISSING, Field(alias="created-at-end")] = MISSING


class InquirySimulation(Input):
    meta: InquirySimulationMeta


class InquirySimulationMeta(Input):
    simulate_actions: Annotated[list[InquirySimulatedAction], Field(alias="simulate-actions")]


class InquiryStatusAction(Input):
    type: InquiryStatusActionType


class InquiryUpdate(Input):
    data: InquiryUpdateData | MISSING = MISSING


class InquiryUpdateAttributes(Input):
    note: str | None | MISSING = MISSING
    fields: InquiryFieldValues | None | MISSING = MISSING
    tags: list[str] | MISSING = MISSING
    redirect_uri: Annotated[str | None | MISSING, Field(alias="redirect-uri")] = MISSING


class InquiryUpdateData(Input):
    attributes: InquiryUpdateAttributes | MISSING = MISSING


class OneTimeLinkCreate(Input):
    meta: OneTimeLinkCreateMeta | MISSING = MISSING


class OneTimeLinkCreateMeta(Input):
    expires_in_seconds: Annotated[int | MISSING, Field(alias="expires-in-seconds")] = MISSING


InquirySimulatedAction = TypeAliasType(
    "InquirySimulatedAction", InquiryStatusAction | CreateVerificationAction
)
