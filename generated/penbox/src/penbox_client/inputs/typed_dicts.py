"""What a plain dict may hold where a method takes a model; for type checkers only."""

from __future__ import annotations

from typing import Any, NotRequired, TypedDict


class CaseSchemaFieldInputDict(TypedDict):
    """One data field of a case."""

    key: NotRequired[str]
    """Key of the field: lower case letters, digits and underscores, at most 120 characters."""
    type: NotRequired[str]
    """Kind of field. Known are text, number, date, file, choices and checkbox; there are more,
    for example for currencies, signatures and calls of other services.
    """
    value: NotRequired[Any]
    """Value of the field; what it can be depends on the kind."""
    name: NotRequired[str]
    """Name that people see."""


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


class OwnerFilterDict(TypedDict):
    """An owner to filter by."""

    id: NotRequired[str]
    """Id of the user."""
    email: NotRequired[str]
    """E-mail address of the user."""


class OwnerReferenceDict(TypedDict):
    """Names a user."""

    email: NotRequired[str]
    """E-mail address of the user."""


class PageSelectionDict(TypedDict):
    """Which page to return."""

    number: NotRequired[int]
    """Number of the page, from 1."""
    size: NotRequired[int]
    """Items per page, 1 to 100; 10 when not given."""


class TemplateFilterDict(TypedDict):
    """A template to filter by."""

    id: NotRequired[str]
    """Id of the template."""


class TemplateReferenceDict(TypedDict):
    """Names a case template."""

    id: NotRequired[str]
    """Id of the template."""


class WorkspaceFilterDict(TypedDict):
    """A workspace to filter by."""

    id: NotRequired[str]
    """Id of the workspace."""
    slug: NotRequired[str]
    """Short name of the workspace, as in addresses."""


class WorkspaceReferenceDict(TypedDict):
    """Names a workspace."""

    id: NotRequired[str]
    """Id of the workspace."""
