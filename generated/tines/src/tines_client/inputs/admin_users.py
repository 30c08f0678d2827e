"""Models of what calls send: admin users."""

from __future__ import annotations

from pydantic import MISSING

from .._runtime.models import Input


class AdminUserCreate(Input):
    """A user to be created."""

    email: str
    """The email address."""
    first_name: str | MISSING = MISSING
    """The first name."""
    last_name: str | MISSING = MISSING
    """The last name."""
    admin: bool | MISSING = MISSING
    """Whether the user administers the tenant. Default: `False`."""
    tenant_permissions: list[str] | MISSING = MISSING
    """What the user may do in the tenant, such as AUDIT_LOG_READ, FEATURE_FLAG_MANAGE or
    TUNNEL_MANAGE.
    """
    is_active: bool | MISSING = MISSING
    """Whether the user can sign in. Default: `True`."""


class AdminUserUpdate(Input):
    """What to change in a user. Shown by example."""

    email: str | MISSING = MISSING
    """The email address."""
    first_name: str | MISSING = MISSING
    """The first name."""
    last_name: str | MISSING = MISSING
    """The last name."""
    admin: bool | MISSING = MISSING
    """Whether the user administers the tenant."""
    tenant_permissions: list[str] | MISSING = MISSING
    """What the user may do in the tenant, by the same names as on creation. Inferred."""
    is_active: bool | MISSING = MISSING
    """Whether the user can sign in."""
