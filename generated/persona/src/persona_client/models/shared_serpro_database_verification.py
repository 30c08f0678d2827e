"""Models of answers: several resources."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Answer
from .shared_to_many import ToMany
from .shared_to_one_or_none import ToOneOrNone
from .shared_verification_check import VerificationCheck, VerificationStatus


class SerproDatabaseVerification(Answer):
    """A verification of personal data by those of Serpro in Brazil. Inferred."""

    type: Literal["verification/database-serpro"]
    """Stated."""
    id: str
    """Stated."""
    attributes: SerproDatabaseVerificationAttributes
    relationships: SerproDatabaseVerificationRelationships | None = None


class SerproDatabaseVerificationAttributes(Answer):
    """The personal data that were compared."""

    status: VerificationStatus | None = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    created_at_ts: Annotated[int | None, Field(alias="created-at-ts")] = None
    """`created-at` in Unix seconds."""
    submitted_at: Annotated[datetime | None, Field(alias="submitted-at")] = None
    """When the verification was submitted. Null before that."""
    submitted_at_ts: Annotated[int | None, Field(alias="submitted-at-ts")] = None
    """`submitted-at` in Unix seconds."""
    completed_at: Annotated[datetime | None, Field(alias="completed-at")] = None
    """When the verification was completed. Null before that."""
    completed_at_ts: Annotated[int | None, Field(alias="completed-at-ts")] = None
    """`completed-at` in Unix seconds."""
    redacted_at: Annotated[datetime | None, Field(alias="redacted-at")] = None
    """When the verification was redacted. Null where it was not."""
    country_code: Annotated[str | None, Field(alias="country-code")] = None
    """The country, in two letters as in ISO 3166-1."""
    tags: list[str] | None = None
    """The names of the tags."""
    checks: list[VerificationCheck] | None = None
    """The checks that were made, each with its outcome."""
    birthdate: date | None = None
    cpf: str | None = None
    """The CPF of the person, a number in Brazil's register of natural persons."""
    name_first: Annotated[str | None, Field(alias="name-first")] = None
    name_full: Annotated[str | None, Field(alias="name-full")] = None
    name_last: Annotated[str | None, Field(alias="name-last")] = None


class SerproDatabaseVerificationRelationships(Answer):
    """The objects that a verification by Serpro is related to, by type and id."""

    inquiry: ToOneOrNone | None = None
    """The inquiry that the verification is a part of (type `inquiry`), if any."""
    template: ToOneOrNone | None = None
    """The template (type `template`), if any."""
    inquiry_template_version: Annotated[
        ToOneOrNone | None, Field(alias="inquiry-template-version")
    ] = None
    """The version of the inquiry template (type `inquiry-template-version`), if any."""
    inquiry_template: Annotated[ToOneOrNone | None, Field(alias="inquiry-template")] = None
    """The inquiry template (type `inquiry-template`), if any."""
    transaction: ToOneOrNone | None = None
    """The transaction that the verification is a part of (type `transaction`), if any."""
    verification_template: Annotated[ToOneOrNone | None, Field(alias="verification-template")] = (
        None
    )
    """The verification template; the type says of which kind, such as `verification-
    template/aamva`.
    """
    verification_template_version: Annotated[
        ToOneOrNone | None, Field(alias="verification-template-version")
    ] = None
    """The version of the verification template; the type says of which kind."""
    accounts: ToMany | None = None
    """Accounts (type `account`)."""
    selfie: ToOneOrNone | None = None
    """The selfie (type `selfie/profile-and-center`, `selfie/center-only` or
    `selfie/configurable-poses`), if any.
    """
