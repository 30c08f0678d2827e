"""Models of answers: several resources."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Answer
from .shared_to_many import ToMany
from .shared_to_one_or_none import ToOneOrNone

DocumentStatus = TypeAliasType(
    "DocumentStatus", Literal["initiated", "submitted", "processed", "errored"] | str
)
"""How far a document is."""


class DocumentRelationships(Answer):
    """The objects that a document is related to, by type and id."""

    inquiry: ToOneOrNone | None = None
    """The inquiry that the document belongs to (type `inquiry`)."""
    template: ToOneOrNone | None = None
    """The template of an inquiry of the older kind (type `template`)."""
    inquiry_template_version: Annotated[
        ToOneOrNone | None, Field(alias="inquiry-template-version")
    ] = None
    """The version of the inquiry template (type `inquiry-template-version`)."""
    inquiry_template: Annotated[ToOneOrNone | None, Field(alias="inquiry-template")] = None
    """The inquiry template (type `inquiry-template`)."""
    transaction: ToOneOrNone | None = None
    """The transaction that the document belongs to (type `transaction`)."""
    document_files: Annotated[ToMany | None, Field(alias="document-files")] = None
    """The files of the document (type `document-file`)."""


class Template(Answer):
    """The template of inquiries of the older kind. Inferred."""

    type: Literal["template"]
    """Stated."""
    id: str
    """Stated."""
    attributes: TemplateAttributes


class TemplateAttributes(Answer):
    """What a template of the older kind says about itself."""

    name: str | None = None
