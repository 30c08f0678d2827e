"""Models of what calls send: resources."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import MISSING
from typing_extensions import TypeAliasType

from .._runtime.models import Input
from ..models.resources import ResourceSequence
from .shared_read_access_input import ReadAccessInput

ResourceFilter = TypeAliasType("ResourceFilter", Literal["UNUSED_IN_ACTIONS"])
"""Resources that no action uses."""


ResourceUpdateValue = TypeAliasType("ResourceUpdateValue", Any)
"""A text, a file, or any other value of JSON."""


class ResourceCreate(Input):
    """A resource to be created."""

    name: str
    """What the resource is called."""
    value: Any
    """A text, or any other value of JSON."""
    team_id: int | MISSING = MISSING
    """The team that the resource belongs to."""
    folder_id: int | MISSING = MISSING
    """The folder of the resource."""
    read_access: ReadAccessInput | MISSING = MISSING
    """Which teams may read it. Default: `TEAM`."""
    shared_team_slugs: list[str] | MISSING = MISSING
    """The short names of the teams that may read it."""
    description: str | MISSING = MISSING
    """What the resource is for."""
    live_resource_id: int | MISSING = MISSING
    """The resource that this one takes the place of in tests."""


class ResourceElementAppend(Input):
    """What to append."""

    value: ResourceSequence
    """A text for a text, an array for an array."""
    is_test: bool | MISSING = MISSING
    """Whether the value that tests see is meant."""


class ResourceElementRemove(Input):
    """The element to remove."""

    key: str | MISSING = MISSING
    """The key of the element in an object."""
    index: int | str | MISSING = MISSING
    """The place of the element in an array; the last one when left out."""
    if_value: Any | MISSING = MISSING
    """The value that the element must have; null for any."""
    is_test: bool | MISSING = MISSING
    """Whether the value that tests see is meant."""


class ResourceElementReplace(Input):
    """The element to replace."""

    value: Any
    """The value to put in its place."""
    key: str | MISSING = MISSING
    """The key of the element in an object."""
    index: int | str | MISSING = MISSING
    """The place of the element in an array."""
    if_value: Any | MISSING = MISSING
    """The value that the element must have; null for any. Assumed."""
    is_test: bool | MISSING = MISSING
    """Whether the value that tests see is meant."""


class ResourceFile(Input):
    """A file as the value of a resource."""

    name: str
    """What the file is called."""
    contents: str
    """What the file holds, in base64."""
    type: str
    """The media type of the file."""


class ResourceUpdate(Input):
    """What to change in a resource."""

    value: ResourceUpdateValue
    """A text, a file, or any other value of JSON."""
    name: str | MISSING = MISSING
    """What the resource is called."""
    folder_id: int | MISSING = MISSING
    """The folder of the resource."""
    read_access: ReadAccessInput | MISSING = MISSING
    """Which teams may read it."""
    shared_team_slugs: list[str] | MISSING = MISSING
    """The short names of the teams that may read it."""
    description: str | MISSING = MISSING
    """What the resource is for."""
    test_resource_enabled: bool | MISSING = MISSING
    """Whether tests see another value."""
    is_test: bool | MISSING = MISSING
    """Whether the value that tests see is meant."""
    include_referencing_action_ids: bool | MISSING = MISSING
    """Whether the answer lists the actions that use the resource. Default: `True`."""
    typed_value: bool | MISSING = MISSING
    """Whether a value that is no text comes as it is, instead of as a text. Default: `False`."""
