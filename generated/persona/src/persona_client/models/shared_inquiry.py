"""Models of answers: several resources."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, ClassVar, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Answer
from .shared_field_text import FieldText
from .shared_to_many import ToMany
from .shared_to_one_or_none import ToOneOrNone

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
