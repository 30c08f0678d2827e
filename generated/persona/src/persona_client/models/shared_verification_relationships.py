"""Models of answers: several resources."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Answer
from .shared_to_many import ToMany
from .shared_to_one_or_none import ToOneOrNone


class VerificationRelationships(Answer):
    """The objects that a verification is related to, by type and id."""

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
