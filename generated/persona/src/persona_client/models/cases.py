"""Models of answers: cases."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Any, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.later import later
from .._runtime.models import Answer
from .shared_included_object import IncludedObject
from .shared_page_links import PageLinks
from .shared_to_many import ToMany
from .shared_to_one import ToOne
from .shared_to_one_or_none import ToOneOrNone

if TYPE_CHECKING:
    from .shared_account import Account
    from .shared_case_template import CaseTemplate
    from .shared_inquiry import Inquiry
    from .shared_report import Report
    from .shared_transaction import Transaction
    from .shared_vehicle_class import Verification
else:
    Account = later(__package__, ".shared_account", "Account", "type", "account")
    CaseTemplate = later(
        __package__, ".shared_case_template", "CaseTemplate", "type", "case-template"
    )
    Inquiry = later(__package__, ".shared_inquiry", "Inquiry", "type", "inquiry")
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

ActorType = TypeAliasType("ActorType", Literal["user", "workflow-run", "workflow"] | str)
"""What created or resolved a case: a user or a run of a workflow. `workflow` stands in older
answers.
"""


AssignerType = TypeAliasType(
    "AssignerType", Literal["case-assignment-policy", "user", "workflow-run"] | str
)
"""What assigned or changed a case, which a case assignment policy may do as well."""


CaseFields = TypeAliasType("CaseFields", dict[str, Any])
"""Values by the name of a field. The case template of the case defines the names, which `Key-
Inflection` never changes. Persona returns a field only where the dashboard allows that.
"""


CaseQueueStatus = TypeAliasType("CaseQueueStatus", Literal["active", "archived"] | str)
"""Whether the case queue is in use (`active`) or was put away (`archived`)."""


class Attachment(Answer):
    """A file attached to a case."""

    filename: str | None = None
    """The name of the file."""
    url: str | None = None
    """Where the content can be fetched without a key. The address stops working after 6 hours,
    or after as long as the API key says, 3 days at most.
    """
    byte_size: Annotated[int | None, Field(alias="byte-size")] = None
    """The size of the content in bytes."""


class Case(Answer):
    """A case, and what it is related to. Inferred."""

    type: Literal["case"] | str
    """The type of the object, always `case`. Stated."""
    id: str
    """The id of the case, which starts with `case_`. Stated."""
    attributes: CaseAttributes
    """What the case says about itself."""
    relationships: CaseRelationships | None = None
    """Which objects the case is related to."""


class CaseAnswer(Answer):
    """One case."""

    data: Case
    """The case."""
    included: list[CaseIncluded] | None = None
    """The objects that `include` asked for; empty without it."""


class CaseAttributes(Answer):
    """What a case says about itself. With the parameter `fields`, only what was asked for."""

    status: str | None = None
    """How far the case is, by a name that its case template defines."""
    name: str | None = None
    """The short name of the case, such as letters and a number."""
    resolution: str | None = None
    """How the case was resolved, by a name that its case template defines. Null before that."""
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    """When the case was created. Shown by example."""
    updated_at: Annotated[datetime | None, Field(alias="updated-at")] = None
    """When the case was last changed. Shown by example."""
    assigned_at: Annotated[datetime | None, Field(alias="assigned-at")] = None
    """When the case was assigned. Null where nobody is assigned. Shown by example."""
    resolved_at: Annotated[datetime | None, Field(alias="resolved-at")] = None
    """When the case was resolved. Null before that. Shown by example."""
    redacted_at: Annotated[datetime | None, Field(alias="redacted-at")] = None
    """When the case was redacted. Null where it was not. Shown by example."""
    sla_expires_at: Annotated[datetime | None, Field(alias="sla-expires-at")] = None
    """When the time that the service level allows is over. Null where none is set. Shown by
    example.
    """
    creator_id: Annotated[str | None, Field(alias="creator-id")] = None
    """Who created the case, by the id of a workflow run or by the email address of a user."""
    creator_type: Annotated[ActorType | None, Field(alias="creator-type")] = None
    """What created the case."""
    assignee_id: Annotated[str | None, Field(alias="assignee-id")] = None
    """The user whom the case is assigned to, by email address. Null where it is nobody."""
    assigner_id: Annotated[str | None, Field(alias="assigner-id")] = None
    """Who assigned the case, by an id or by the email address of a user."""
    assigner_type: Annotated[AssignerType | None, Field(alias="assigner-type")] = None
    """What assigned the case."""
    resolver_id: Annotated[str | None, Field(alias="resolver-id")] = None
    """Who resolved the case, by an id or by the email address of a user. Null before that."""
    resolver_type: Annotated[ActorType | None, Field(alias="resolver-type")] = None
    """What resolved the case. Null before that."""
    updater_id: Annotated[str | None, Field(alias="updater-id")] = None
    """Who changed the case last, by an id or by the email address of a user."""
    updater_type: Annotated[AssignerType | None, Field(alias="updater-type")] = None
    """What changed the case last."""
    tags: list[str] | None = None
    """The names of the case's tags. Shown by example."""
    fields: CaseFields | None = None
    """The values of the fields that the case template defines."""
    attachments: list[Attachment] | None = None
    """The files attached to the case."""


class CaseComment(Answer):
    """A comment on a case. Inferred."""

    type: Literal["case-comment"]
    """Stated."""
    id: str
    """Stated."""
    attributes: CaseCommentAttributes


class CaseCommentAttributes(Answer):
    """What a comment says, and who wrote it."""

    message: str | None = None
    """The text of the comment."""
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    updated_at: Annotated[datetime | None, Field(alias="updated-at")] = None
    commenter_id: Annotated[str | None, Field(alias="commenter-id")] = None
    """Who wrote the comment, by id."""
    commenter_type: Annotated[str | None, Field(alias="commenter-type")] = None
    """What wrote the comment, such as a user."""


class CaseList(Answer):
    """One page of cases."""

    data: list[Case]
    """The cases of this page."""
    links: PageLinks
    """Where the pages before and after are."""


class CaseQueue(Answer):
    """A case queue, which holds cases. Inferred."""

    type: Literal["case-queue"]
    """Stated."""
    id: str
    """Stated."""
    attributes: CaseQueueAttributes


class CaseQueueAttributes(Answer):
    """What a case queue says about itself."""

    status: CaseQueueStatus | None = None
    name: str | None = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    updated_at: Annotated[datetime | None, Field(alias="updated-at")] = None
    archived_at: Annotated[datetime | None, Field(alias="archived-at")] = None
    """When the case queue was archived. Null while it is active."""


class CaseRelationships(Answer):
    """The objects that a case is related to, by type and id."""

    accounts: ToMany | None = None
    """Accounts (type `account`)."""
    case_comments: Annotated[ToMany | None, Field(alias="case-comments")] = None
    """Comments on the case (type `case-comment`)."""
    case_template: Annotated[ToOne | None, Field(alias="case-template")] = None
    """The case template that the case was made from (type `case-template`)."""
    case_queue: Annotated[ToOneOrNone | None, Field(alias="case-queue")] = None
    """The case queue that holds the case (type `case-queue`), if one does."""
    inquiries: ToMany | None = None
    """Inquiries (type `inquiry`)."""
    reports: ToMany | None = None
    """Reports; the type says of which kind, such as `report/watchlist`."""
    verifications: ToMany | None = None
    """Verifications; the type says of which kind, such as `verification/document`."""
    txns: ToMany | None = None
    """Transactions (type `transaction`)."""


CaseIncluded = TypeAliasType(
    "CaseIncluded",
    Account
    | CaseComment
    | CaseTemplate
    | CaseQueue
    | Inquiry
    | Transaction
    | Report
    | Verification
    | IncludedObject,
)
"""An object that is related to a case."""
