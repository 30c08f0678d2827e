"""Models of answers: inquiries."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.later import later
from .._runtime.models import Answer
from .shared_included_object import IncludedObject
from .shared_inquiry import Inquiry
from .shared_one_time_link import OneTimeLink
from .shared_page_links import PageLinks
from .shared_template import Template
from .shared_to_one import ToOne
from .shared_user import User

if TYPE_CHECKING:
    from .shared_account import Account
    from .shared_document import Document
    from .shared_inquiry_template import InquiryTemplate
    from .shared_inquiry_theme import InquiryTemplateVersion
    from .shared_one_time_link import InquirySession
    from .shared_report import Report
    from .shared_transaction import Transaction
    from .shared_vehicle_class import Verification
    from .shared_workflow import Workflow, WorkflowRun
else:
    Account = later(__package__, ".shared_account", "Account", "type", "account")
    Document = later(
        __package__,
        ".shared_document",
        "Document",
        "type",
        "document/generic",
        "document/government-id",
        "document/government-id-nfc",
        "document/mdoc",
    )
    InquirySession = later(
        __package__, ".shared_one_time_link", "InquirySession", "type", "inquiry-session"
    )
    InquiryTemplate = later(
        __package__, ".shared_inquiry_template", "InquiryTemplate", "type", "inquiry-template"
    )
    InquiryTemplateVersion = later(
        __package__,
        ".shared_inquiry_theme",
        "InquiryTemplateVersion",
        "type",
        "inquiry-template-version",
    )
    Report = later(
        __package__,
        ".shared_report",
        "Report",
        "type",
        "report/address-lookup",
        "report/adverse-media",
        "report/business-adverse-media",
        "report/business-associated-persons",
        "report/business-registrations-lookup",
        "report/business-lookup",
        "report/business-watchlist",
        "report/crypto-address-watchlist",
        "report/email-address",
        "report/phone-number",
        "report/politically-exposed-person",
        "report/profile",
        "report/profile-non-authoritative",
        "report/integration/sentilink-scores",
        "report/social-media",
        "report/synthetic",
        "report/watchlist",
    )
    Transaction = later(__package__, ".shared_transaction", "Transaction", "type", "transaction")
    Verification = later(
        __package__,
        ".shared_vehicle_class",
        "Verification",
        "type",
        "verification/aamva",
        "verification/bank-pennydrop",
        "verification/credit-card",
        "verification/database-business-footprint",
        "verification/digital-id-connect-id",
        "verification/digital-id-world-id",
        "verification/persona-fff-inquiry",
        "verification/brand-asset",
        "verification/business-website",
        "verification/certificate-korea",
        "verification/database",
        "verification/database-aadhaar",
        "verification/database-business",
        "verification/database-ecbsv",
        "verification/database-phone-carrier",
        "verification/database-serpro",
        "verification/database-standard",
        "verification/database-tin",
        "verification/database-vat-number",
        "verification/digital-id-e-do-app",
        "verification/digital-id-finnish-trust-network",
        "verification/digital-id-france-identite",
        "verification/digital-id-idin",
        "verification/digital-id-one-id",
        "verification/digital-id-swedish-bank-id",
        "verification/digital-id-generic",
        "verification/digital-id-its-me",
        "verification/digital-id-kcb-credit-card",
        "verification/digital-id-mit-id",
        "verification/digital-id-philsys",
        "verification/digital-id-serpro",
        "verification/digital-id-singpass",
        "verification/digital-id-uk-sharecode",
        "verification/document",
        "verification/email-address",
        "verification/government-id",
        "verification/government-id-nfc",
        "verification/jp-my-number-nfc-scan",
        "verification/mdoc",
        "verification/phone-number",
        "verification/phone-number-silent-network-authentication",
        "verification/qes-infocert",
        "verification/selfie",
        "verification/verifiable-credential",
    )
    Workflow = later(__package__, ".shared_workflow", "Workflow", "type", "workflow")
    WorkflowRun = later(__package__, ".shared_workflow", "WorkflowRun", "type", "workflow-run")

SelfieStatus = TypeAliasType(
    "SelfieStatus", Literal["initiated", "submitted", "processed", "errored"] | str
)
"""How far a selfie is."""


SelfieType = TypeAliasType(
    "SelfieType",
    Literal["selfie/profile-and-center", "selfie/center-only", "selfie/configurable-poses"] | str,
)


class InquiryAnswer(Answer):
    """One inquiry."""

    data: Inquiry
    included: list[InquiryIncluded] | None = None


class InquiryLinkAnswer(Answer):
    """One inquiry, and a link to it."""

    data: Inquiry
    included: list[InquiryIncluded] | None = None
    meta: OneTimeLink


class InquiryList(Answer):
    """One page of inquiries."""

    data: list[Inquiry]
    links: PageLinks


class NewInquiryAnswer(Answer):
    """A new inquiry, and what was made along with it."""

    data: Inquiry
    included: list[InquiryIncluded] | None = None
    meta: NewInquiryMeta


class NewInquiryMeta(Answer):
    """What was made along with an inquiry."""

    session_token: Annotated[str | None, Field(alias="session-token")]
    """The token of the session. Null unless `auto-create-inquiry-session` asked for one."""
    one_time_link: Annotated[str | None, Field(alias="one-time-link")]
    """A link that lets somebody continue the inquiry, once. Null unless `auto-create-one-time-
    link` asked for one.
    """
    one_time_link_short: Annotated[str | None, Field(alias="one-time-link-short")]
    """The same link, shorter. Null unless `auto-create-one-time-link` asked for one."""


class ResumedInquiryAnswer(Answer):
    """One inquiry, and the token of a session."""

    data: Inquiry
    included: list[InquiryIncluded] | None = None
    meta: ResumedInquiryMeta


class ResumedInquiryMeta(Answer):
    """How to continue an inquiry."""

    session_token: Annotated[str, Field(alias="session-token")]
    """The token of the session, needed to open the inquiry."""


class Selfie(Answer):
    """A picture of a person's face, taken in one or in several poses. Inferred."""

    type: SelfieType
    """Stated."""
    id: str
    """The id of the selfie, which starts with `self_`. Stated."""
    attributes: SelfieAttributes
    relationships: SelfieRelationships | None = None


class SelfieAttributes(Answer):
    """What a selfie says about itself."""

    status: SelfieStatus | None = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    processed_at: Annotated[datetime | None, Field(alias="processed-at")] = None
    """When the selfie was processed, whether or not that failed. Null before that."""


class SelfieRelationships(Answer):
    """The objects that a selfie is related to, by type and id."""

    inquiry: ToOne | None = None
    """The inquiry that the selfie belongs to (type `inquiry`)."""


InquiryIncluded = TypeAliasType(
    "InquiryIncluded",
    Account
    | User
    | InquiryTemplate
    | InquiryTemplateVersion
    | Template
    | Selfie
    | InquirySession
    | Transaction
    | Workflow
    | WorkflowRun
    | Document
    | Report
    | Verification
    | IncludedObject,
)
"""An object that is related to an inquiry."""
