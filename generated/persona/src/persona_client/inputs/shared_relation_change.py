"""Models of what calls send: several resources."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Input


class RelationChange(Input):
    """Which relation to add to an object, or to take away from it."""

    meta: RelationChangeMeta
    """The relation."""


class RelationChangeMeta(Input):
    """A relation, by its kind and by what it leads to."""

    relation_schema_key: Annotated[str, Field(alias="relation-schema-key")]
    """The key of the relation schema, which says of what kind the relation is."""
    target_object_id: Annotated[str, Field(alias="target-object-id")]
    """The account or transaction that the relation leads to, by id."""
