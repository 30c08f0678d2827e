"""Models of answers: several resources."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Answer
from .shared_field_config import FieldSchema
from .shared_to_one_or_none import ToOneOrNone

InquiryTemplateStatus = TypeAliasType("InquiryTemplateStatus", Literal["active", "inactive"] | str)
"""Whether inquiries can be made from an inquiry template."""


class InquiryTemplate(Answer):
    """An inquiry template, from which inquiries are made. Inferred."""

    type: Literal["inquiry-template"]
    """Stated."""
    id: str
    """The id of the inquiry template, which starts with `itmpl_`. Stated."""
    attributes: InquiryTemplateAttributes
    relationships: InquiryTemplateRelationships | None = None


class InquiryTemplateAttributes(Answer):
    """What an inquiry template says about itself."""

    name: str | None = None
    status: InquiryTemplateStatus | None = None
    embedded_flow_domain_allowlist: Annotated[
        list[str] | None, Field(alias="embedded-flow-domain-allowlist")
    ] = None
    """The domains of pages that inquiries can be embedded in."""
    hosted_flow_subdomains: Annotated[list[str] | None, Field(alias="hosted-flow-subdomains")] = (
        None
    )
    """The names, below the vendor's domain, under which inquiries can be reached."""
    hosted_flow_redirect_uri_schemes: Annotated[
        list[str] | None, Field(alias="hosted-flow-redirect-uri-schemes")
    ] = None
    """The URI schemes that a person can be sent to after an inquiry, such as that of an app.
    Where it is empty, `http` and `https`.
    """
    field_schemas: Annotated[list[FieldSchema] | None, Field(alias="field-schemas")] = None
    """The fields of every inquiry that is made from the template."""


class InquiryTemplateRelationships(Answer):
    """The objects that an inquiry template is related to, by type and id."""

    latest_published_version: Annotated[
        ToOneOrNone | None, Field(alias="latest-published-version")
    ] = None
    """The version published last (type `inquiry-template-version`), if one was."""
