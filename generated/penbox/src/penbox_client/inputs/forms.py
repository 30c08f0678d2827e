"""Models of what calls send: forms."""

from __future__ import annotations

from pydantic import MISSING
from typing_extensions import TypeAliasType

from .._runtime.models import Input

FormFlowFilterSlug = TypeAliasType("FormFlowFilterSlug", str | list[str])
"""Short name of the form template, or several."""


class FormFlowFilter(Input):
    """A form template to filter by."""

    slug: FormFlowFilterSlug | MISSING = MISSING
    """Short name of the form template, or several."""
    customization: str | MISSING = MISSING
    """Id of a customization of the form template. A UUID."""


class FormOwnerFilter(Input):
    """An owner to filter by."""

    email: str | MISSING = MISSING
    """E-mail address of the user."""


class FormUserFilter(Input):
    """A person to filter by."""

    given_name: str | MISSING = MISSING
    """Given name."""
    family_name: str | MISSING = MISSING
    """Family name."""
    email: str | MISSING = MISSING
    """E-mail address."""
    phone: str | MISSING = MISSING
    """Phone number."""


class FormWorkspaceFilter(Input):
    """A workspace to filter by."""

    slug: str | MISSING = MISSING
    """Short name of the workspace."""
