"""Models of answers: connect share tokens."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, ClassVar, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Answer
from .shared_included import Included
from .shared_page_links import PageLinks
from .shared_to_one import ToOne
from .shared_to_one_or_none import ToOneOrNone


class AccountSourceData(Answer):
    """What an account or a transaction holds that is shared."""

    type: Literal["connect/source-data/account", "connect/source-data/txn"]
    id: str
    """The id of the account or transaction at the organization that shares it."""
    peekable_attributes: Annotated[PeekableAttributes, Field(alias="peekable-attributes")]
    """The attributes and fields that may be seen."""


class InquirySourceData(Answer):
    """What an inquiry holds that is shared."""

    type: Literal["connect/source-data/inquiry"]
    id: str
    """The id of the inquiry at the organization that shares it."""
    peekable_attributes: Annotated[PeekableAttributes, Field(alias="peekable-attributes")]
    """The attributes and fields that may be seen."""
    related_objects: Annotated[list[RelatedSourceData] | None, Field(alias="related-objects")] = (
        None
    )
    """Objects related to the inquiry, such as its verifications and its account."""


class PeekableAttributes(Answer):
    """Attributes that may be seen, by name. Those that may not are left out."""

    open_: ClassVar[bool] = True
    fields: dict[str, PeekableAttribute] | None = None
    """Fields that may be seen, by name. The names depend on the template or type of the
    object.
    """


class PeekablePresence(Answer):
    """Whether there is an attribute, which itself may not be seen."""

    visibility: Literal["presence"]
    """Says that `value` is only whether there is an attribute."""
    value: bool
    """Whether the attribute is there and not null."""


class PeekableValue(Answer):
    """An attribute that may be seen."""

    visibility: Literal["full"]
    """Says that `value` is the attribute."""
    value: Any
    """The attribute, any JSON."""


class ShareToken(Answer):
    """A token by which an organization can take over an object of another. Inferred."""

    type: Literal["connect/share-token"] | str
    """Stated."""
    id: str
    """Stated."""
    attributes: ShareTokenAttributes
    relationships: ShareTokenRelationships | None = None


class ShareTokenAnswer(Answer):
    """One share token."""

    data: ShareToken
    included: Included | None = None


class ShareTokenAttributes(Answer):
    """What a share token says about itself. Some of it is seen by one of the two organizations
    only.
    """

    status: str | None = None
    """How far the share token is, `created`, `pending`, `redeemed`, `expired` or `failed`."""
    direction: str | None = None
    """Whether this organization gives (`outbound`) or takes (`inbound`)."""
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    updated_at: Annotated[datetime | None, Field(alias="updated-at")] = None
    pending_at: Annotated[datetime | None, Field(alias="pending-at")] = None
    """When redeeming started. Null before that."""
    redeemed_at: Annotated[datetime | None, Field(alias="redeemed-at")] = None
    """When the share token was redeemed. Null before that."""
    expires_at: Annotated[datetime | None, Field(alias="expires-at")] = None
    """When the share token can no longer be redeemed."""
    failed_at: Annotated[datetime | None, Field(alias="failed-at")] = None
    """When redeeming failed. Null where it did not."""
    failure_reason: Annotated[str | None, Field(alias="failure-reason")] = None
    """Why redeeming failed, `source_not_found`, `source_redacted`, `import_failed` or
    `unrecoverable_error`. Null where it did not.
    """
    redeem_mode: Annotated[str | None, Field(alias="redeem-mode")] = None
    """Whether the data went into an object that existed (`hydrate`) or into a new one
    (`clone`). Null before redeeming.
    """
    source_data: Annotated[SourceData | None, Field(alias="source-data")] = None
    """What the object holds, as far as its owner lets it be seen. Only where `peek-source-
    data` asked for it, and never in a list.
    """


class ShareTokenList(Answer):
    """One page of share tokens."""

    data: list[ShareToken]
    links: PageLinks


class ShareTokenRelationships(Answer):
    """What a share token is related to, by type and id. Which of it there is depends on who
    asks.
    """

    connection: ToOne | None = None
    """The connection (type `connect/connection`)."""
    creator: ToOne | None = None
    """What made the share token, such as an API key; the type says of which kind it is."""
    source: ToOne | None = None
    """The object that is shared; the type says of which kind it is."""
    destination: ToOneOrNone | None = None
    """The object that the data go into. Null where a new one is made that does not exist yet."""


class VerificationSourceData(Answer):
    """What a verification holds that is shared. It has no fields, only attributes."""

    type: Literal[
        "connect/source-data/verification/database",
        "connect/source-data/verification/document",
        "connect/source-data/verification/email-address",
        "connect/source-data/verification/government-id",
        "connect/source-data/verification/phone-number",
        "connect/source-data/verification/selfie",
    ]
    id: str
    """The id of the verification at the organization that shares it."""
    peekable_attributes: Annotated[dict[str, PeekableAttribute], Field(alias="peekable-attributes")]
    """The attributes that may be seen, by name."""


PeekableAttribute = TypeAliasType("PeekableAttribute", PeekableValue | PeekablePresence)
"""An attribute, or only whether there is one."""


RelatedSourceData = TypeAliasType(
    "RelatedSourceData",
    Annotated[VerificationSourceData | AccountSourceData, Field(discriminator="type")],
)
"""What an object holds that is related to a shared inquiry."""


SourceData = TypeAliasType(
    "SourceData",
    Annotated[
        InquirySourceData | VerificationSourceData | AccountSourceData, Field(discriminator="type")
    ],
)
"""What an object holds that is shared, as far as its owner lets it be seen."""
