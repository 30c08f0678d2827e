"""Models of answers: verifications."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from typing_extensions import TypeAliasType

from .._runtime.later import later
from .._runtime.models import Answer
from .shared_included_object import IncludedObject
from .shared_template import Template
from .shared_vehicle_class import Verification

if TYPE_CHECKING:
    from .shared_account import Account
    from .shared_document import Document
    from .shared_inquiry import Inquiry
    from .shared_inquiry_template import InquiryTemplate
    from .shared_inquiry_theme import InquiryTemplateVersion
    from .shared_transaction import Transaction
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
    Inquiry = later(__package__, ".shared_inquiry", "Inquiry", "type", "inquiry")
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
    Transaction = later(__package__, ".shared_transaction", "Transaction", "type", "transaction")

VerificationTemplateType = TypeAliasType(
    "VerificationTemplateType",
    Literal[
        "verification-template/aamva",
        "verification-template/bank-pennydrop",
        "verification-template/brand-asset",
        "verification-template/business-website",
        "verification-template/certificate-korea",
        "verification-template/credit-card",
        "verification-template/database",
        "verification-template/database-aadhaar",
        "verification-template/database-business",
        "verification-template/database-business-footprint",
        "verification-template/database-ecbsv",
        "verification-template/database-phone-carrier",
        "verification-template/database-serpro",
        "verification-template/database-standard",
        "verification-template/database-tin",
        "verification-template/database-vat-number",
        "verification-template/digital-id-connect-id",
        "verification-template/digital-id-e-do-app",
        "verification-template/digital-id-finnish-trust-network",
        "verification-template/digital-id-france-identite",
        "verification-template/digital-id-generic",
        "verification-template/digital-id-idin",
        "verification-template/digital-id-its-me",
        "verification-template/digital-id-kcb-credit-card",
        "verification-template/digital-id-mit-id",
        "verification-template/digital-id-one-id",
        "verification-template/digital-id-philsys",
        "verification-template/digital-id-serpro",
        "verification-template/digital-id-singpass",
        "verification-template/digital-id-swedish-bank-id",
        "verification-template/digital-id-uk-sharecode",
        "verification-template/digital-id-world-id",
        "verification-template/document",
        "verification-template/email-address",
        "verification-template/government-id",
        "verification-template/government-id-nfc",
        "verification-template/jp-my-number-nfc-scan",
        "verification-template/mdoc",
        "verification-template/persona-fff-inquiry",
        "verification-template/phone-number",
        "verification-template/phone-number-silent-network-authentication",
        "verification-template/qes-infocert",
        "verification-template/selfie",
        "verification-template/verifiable-credential",
    ]
    | str,
)
"""`verification-template/` and the kind of verification."""


VerificationTemplateVersionType = TypeAliasType(
    "VerificationTemplateVersionType",
    Literal[
        "verification-template-version/aamva",
        "verification-template-version/bank-pennydrop",
        "verification-template-version/brand-asset",
        "verification-template-version/business-website",
        "verification-template-version/certificate-korea",
        "verification-template-version/credit-card",
        "verification-template-version/database",
        "verification-template-version/database-aadhaar",
        "verification-template-version/database-business",
        "verification-template-version/database-business-footprint",
        "verification-template-version/database-ecbsv",
        "verification-template-version/database-phone-carrier",
        "verification-template-version/database-serpro",
        "verification-template-version/database-standard",
        "verification-template-version/database-tin",
        "verification-template-version/database-vat-number",
        "verification-template-version/digital-id-connect-id",
        "verification-template-version/digital-id-e-do-app",
        "verification-template-version/digital-id-finnish-trust-network",
        "verification-template-version/digital-id-france-identite",
        "verification-template-version/digital-id-generic",
        "verification-template-version/digital-id-idin",
        "verification-template-version/digital-id-its-me",
        "verification-template-version/digital-id-kcb-credit-card",
        "verification-template-version/digital-id-mit-id",
        "verification-template-version/digital-id-one-id",
        "verification-template-version/digital-id-philsys",
        "verification-template-version/digital-id-serpro",
        "verification-template-version/digital-id-singpass",
        "verification-template-version/digital-id-swedish-bank-id",
        "verification-template-version/digital-id-uk-sharecode",
        "verification-template-version/digital-id-world-id",
        "verification-template-version/document",
        "verification-template-version/email-address",
        "verification-template-version/government-id",
        "verification-template-version/government-id-nfc",
        "verification-template-version/jp-my-number-nfc-scan",
        "verification-template-version/mdoc",
        "verification-template-version/persona-fff-inquiry",
        "verification-template-version/phone-number",
        "verification-template-version/phone-number-silent-network-authentication",
        "verification-template-version/qes-infocert",
        "verification-template-version/selfie",
        "verification-template-version/verifiable-credential",
    ]
    | str,
)
"""`verification-template-version/` and the kind of verification."""


class VerificationAnswer(Answer):
    """One verification."""

    data: Verification
    included: list[VerificationIncluded] | None = None
    """The objects that `include` asked for; empty without it."""


class VerificationTemplate(Answer):
    """A verification template, of which the API tells type and id only."""

    type: VerificationTemplateType
    """`verification-template/` and the kind of verification."""
    id: str


class VerificationTemplateVersion(Answer):
    """A version of a verification template, of which the API tells type and id only."""

    type: VerificationTemplateVersionType
    """`verification-template-version/` and the kind of verification."""
    id: str


VerificationIncluded = TypeAliasType(
    "VerificationIncluded",
    Account
    | Inquiry
    | InquiryTemplate
    | InquiryTemplateVersion
    | Template
    | Transaction
    | Document
    | VerificationTemplate
    | VerificationTemplateVersion
    | IncludedObject,
)
"""An object that is related to a verification."""
