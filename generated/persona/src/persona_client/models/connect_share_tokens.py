"""Models of answers: connect share tokens."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, ClassVar, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Answer
from .shared import Included, PageLinks, ToOne, ToOneOrNone


class AccountSourceData(Answer):
    type: Literal["connect/source-data/account", "connect/source-data/txn"]
    id: str
    peekable_attributes: Annotated[PeekableAttributes, Field(alias="peekable-attributes")]


class InquirySourceData(Answer):
    type: Literal["connect/source-data/inquiry"]
    id: str
    peekable_attributes: Annotated[PeekableAttributes, Field(alias="peekable-attributes")]
    related_objects: Annotated[list[RelatedSourceData] | None, Field(alias="related-objects")] = (
        None
    )


class PeekableAttributes(Answer):
    open_: ClassVar[bool] = True
    fields: dict[str, PeekableAttribute] | None = None


class PeekablePresence(Answer):
    visibility: Literal["presence"]
    value: bool


class PeekableValue(Answer):
    visibility: Literal["full"]
    value: Any


class ShareToken(Answer):
    """Inferred."""

    type: Literal["connect/share-token"] | str
    """Stated."""
    id: str
    """Stated."""
    attributes: ShareTokenAttributes
    relationships: ShareTokenRelationships | None = None


class ShareTokenAnswer(Answer):
    data: ShareToken
    included: Included | None = None


class ShareTokenAttributes(Answer):
    status: str | None = None
    direction: str | None = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    updated_at: Annotated[datetime | None, Field(alias="updated-at")] = None
    pending_at: Annotated[datetime | None, Field(alias="pending-at")] = None
    redeemed_at: Annotated[datetime | None, Field(alias="redeemed-at")] = None
    expires_at: Annotated[datetime | None, Field(alias="expires-at")] = None
    failed_at: Annotated[datetime | None, Field(alias="failed-at")] = None
    failure_reason: Annotated[str | None, Field(alias="failure-reason")] = None
    redeem_mode: Annotated[str | None, Field(alias="redeem-mode")] = None
    source_data: Annotated[SourceData | None, Field(alias="source-data")] = None


class ShareTokenList(Answer):
    data: list[ShareToken]
    links: PageLinks


class ShareTokenRelationships(Answer):
    connection: ToOne | None = None
    """Type `connect/connection`."""
    creator: ToOne | None = None
    source: ToOne | None = None
    destination: ToOneOrNone | None = None


class VerificationSourceData(Answer):
    type: Literal[
        "connect/source-data/verification/database",
        "connect/source-data/verification/document",
        "connect/source-data/verification/email-address",
        "connect/source-data/verification/government-id",
        "connect/source-data/verification/phone-number",
        "connect/source-data/verification/selfie",
    ]
    id: str
    peekable_attributes: Annotated[dict[str, PeekableAttribute], Field(alias="peekable-attributes")]


PeekableAttribute = TypeAliasType("PeekableAttribute", PeekableValue | PeekablePresence)


RelatedSourceData = TypeAliasType(
    "RelatedSourceData",
    Annotated[VerificationSourceData | AccountSourceData, Field(discriminator="type")],
)


SourceData = TypeAliasType(
    "SourceData",
    Annotated[
        InquirySourceData | VerificationSourceData | AccountSourceData, Field(discriminator="type")
    ],
)
