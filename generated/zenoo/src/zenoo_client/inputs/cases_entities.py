"""Models of what calls send: cases entities."""

from __future__ import annotations

from typing import Literal

from pydantic import MISSING
from typing_extensions import TypeAliasType

from .._runtime.models import Input
from .shared_address_input import EntityCreate

EntityRoleInput = TypeAliasType(
    "EntityRoleInput", Literal["Primary", "UBO", "Director", "Shareholder"]
)
"""What an entity is in a case. `UBO` is an ultimate beneficial owner."""


class CaseEntityAdd(Input):
    """An entity for a case, either by its token or to be created. Shown by example."""

    entity_token: str | MISSING = MISSING
    """Token of an entity that exists; leave `entity` out then."""
    entity: EntityCreate | MISSING = MISSING
    """An entity to create; leave `entity_token` out then."""
    role: EntityRoleInput | MISSING = MISSING
    """What the entity is in the case."""
