"""What a plain dict may hold where a method takes a model; for type checkers only."""

from __future__ import annotations

from typing import Any, NotRequired, TypeAlias, TypedDict

from .cases import CaseFieldTypeInput
from .document_intelligence import FieldToReadType
from .forms import FormFlowFilterSlug


class AttachmentReferenceDict(TypedDict):
    """Names an attachment."""

    id: str
    """Id of the attachment. A UUID."""


class BrandingReferenceDict(TypedDict):
    """Names a look."""

    slug: NotRequired[str]
    """Short name of the look."""


class CaseSchemaFieldInputDict(TypedDict):
    """One data field of a case. Shown by example."""

    key: NotRequired[str]
    """Key of the field: lower case letters, digits and underscores, at most 120 characters.
    Stated.
    """
    type: NotRequired[CaseFieldTypeInput]
    """Kind of field. Stated."""
    value: NotRequired[Any]
    """Value of the field; what it can be depends on the kind."""
    name: NotRequired[str]
    """Name that people see."""


class CompanyReferenceDict(TypedDict):
    """Names a workspace, which older words call a company."""

    slug: NotRequired[str]
    """Short name of the workspace."""


class ContactDetailsDict(TypedDict):
    """Who a contact is and how to reach them."""

    key: NotRequired[str]
    """Role of the contact in the case, such as the main contact."""
    name: NotRequired[str]
    """Whole name."""
    email: NotRequired[str]
    """E-mail address."""
    given_name: NotRequired[str]
    """Given name."""
    family_name: NotRequired[str]
    """Family name."""
    phone: NotRequired[str]
    """Phone number."""


class ContactFilterDict(TypedDict):
    """A contact to filter by."""

    given_name: NotRequired[str]
    """Given name."""
    family_name: NotRequired[str]
    """Family name."""
    email: NotRequired[str]
    """E-mail address."""


class FieldToReadDict(TypedDict):
    """Something to read out of files."""

    name: NotRequired[str]
    """What to look for."""
    type: NotRequired[FieldToReadType]
    """Kind of value that is expected."""
    hint: NotRequired[str]
    """How to read it, such as the format of a date."""
    key: NotRequired[str]
    """Key that the value is to have in the results, which show one. Inferred."""


class FlowReferenceInputDict(TypedDict):
    """Names a form template, which older words call a flow."""

    slug: str
    """Short name of the form template."""


class FormFlowFilterDict(TypedDict):
    """A form template to filter by."""

    slug: NotRequired[FormFlowFilterSlug]
    """Short name of the form template, or several."""
    customization: NotRequired[str]
    """Id of a customization of the form template. A UUID."""


class FormOwnerFilterDict(TypedDict):
    """An owner to filter by."""

    email: NotRequired[str]
    """E-mail address of the user."""


class FormRecipientDict(TypedDict):
    """Person who is to fill in a form."""

    email: NotRequired[str]
    """E-mail address."""
    phone: NotRequired[str]
    """Phone number."""
    given_name: NotRequired[str]
    """Given name."""
    family_name: NotRequired[str]
    """Family name."""
    locale: NotRequired[str]
    """Language in which the person is addressed, such as `en` or `fr`."""
    internal_ref: NotRequired[str]
    """The caller's own id of the person. Seen in a guide only. Shown by example."""


class FormUserFilterDict(TypedDict):
    """A person to filter by."""

    given_name: NotRequired[str]
    """Given name."""
    family_name: NotRequired[str]
    """Family name."""
    email: NotRequired[str]
    """E-mail address."""
    phone: NotRequired[str]
    """Phone number."""


class FormWorkspaceFilterDict(TypedDict):
    """A workspace to filter by."""

    slug: NotRequired[str]
    """Short name of the workspace."""


class InlineFileDict(TypedDict):
    """A file that comes along."""

    data: str
    """The file in Base64."""
    name: str
    """Name of the file."""
    type: str
    """Media type of the file."""


class OwnerFilterDict(TypedDict):
    """An owner to filter by."""

    id: NotRequired[str]
    """Id of the user. A UUID."""
    email: NotRequired[str]
    """E-mail address of the user."""


class OwnerReferenceDict(TypedDict):
    """Names a user."""

    email: NotRequired[str]
    """E-mail address of the user."""


class PageSelectionDict(TypedDict):
    """Which page to return."""

    number: NotRequired[int]
    """Number of the page, from 1. Default: `1`."""
    size: NotRequired[int]
    """Items per page, 1 to 100; 10 when not given."""


class TemplateFilterDict(TypedDict):
    """A template to filter by."""

    id: NotRequired[str]
    """Id of the template. A UUID."""


class TemplateReferenceDict(TypedDict):
    """Names a case template."""

    id: NotRequired[str]
    """Id of the template. A UUID."""


class WorkspaceFilterDict(TypedDict):
    """A workspace to filter by."""

    id: NotRequired[str]
    """Id of the workspace. A UUID."""
    slug: NotRequired[str]
    """Short name of the workspace, as in addresses."""


class WorkspaceReferenceDict(TypedDict):
    """Names a workspace."""

    id: NotRequired[str]
    """Id of the workspace. A UUID."""


DocumentIntelligenceCreateAttachmentsItemDict: TypeAlias = AttachmentReferenceDict | InlineFileDict
