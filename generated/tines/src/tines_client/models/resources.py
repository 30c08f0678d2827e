"""Models of answers: resources."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from typing_extensions import TypeAliasType

from .._runtime.models import Answer
from .shared_meta import Meta
from .shared_read_access import ReadAccess

ResourceConflict = TypeAliasType("ResourceConflict", Any)
"""The value that the element has, in a form that is not documented, or what went wrong.
Inferred.
"""


ResourceElementText = TypeAliasType("ResourceElementText", str)
"""An element of a resource, as a text whatever it is."""


ResourceSequence = TypeAliasType("ResourceSequence", str | list[Any])
"""A text, or an array of any values."""


class Resource(Answer):
    """A value that stories share."""

    id: int
    """The id of the resource."""
    name: str
    """What the resource is called."""
    value: Any = None
    """The value, as a text unless `typed_value` is true."""
    team_id: int | None = None
    """The team that the resource belongs to."""
    folder_id: int | None = None
    """The folder of the resource."""
    user_id: int | None = None
    """The id of the user that the resource belongs to."""
    read_access: ReadAccess | None = None
    """Which teams may read it."""
    shared_team_slugs: list[str] | None = None
    """The short names of the teams that may read it."""
    slug: str | None = None
    """A short name of the resource."""
    description: str | None = None
    """What the resource is for."""
    test_resource_enabled: bool | None = None
    """Whether tests see another value."""
    test_resource: Any = None
    """What tests see. Its form is not documented."""
    referencing_action_ids: list[int] | None = None
    """The ids of the actions that use it; absent when `include_referencing_action_ids` is
    false.
    """
    created_at: datetime | None = None
    """When the resource was created."""
    updated_at: datetime | None = None
    """When the resource was last changed."""


class ResourceElement(Answer):
    """An element of a resource. Shown by example."""

    resource_id: int
    """The id of the resource."""
    key: str | None = None
    """The key of the element in an object."""
    index: int | None = None
    """The place of the element in an array."""
    value: Any = None
    """The value of the element."""
    is_test: bool | None = None
    """Whether it is the value that tests see."""


class ResourceList(Answer):
    """One page of resources."""

    global_resources: list[Resource]
    """The resources of the page."""
    meta: Meta
    """Where the page stands among the others."""


ResourceReplaced = TypeAliasType("ResourceReplaced", Resource | ResourceElement)
"""A resource after one of its elements was replaced. Inferred."""
