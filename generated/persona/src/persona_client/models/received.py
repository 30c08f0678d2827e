"""Models of answers: received."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import Field

from .._runtime.models import Answer


class EventContext(Answer):
    """What an event was about beside its object: tags, or a relation. Events of other kinds
    have none, or an empty one.
    """

    open_: ClassVar[bool] = True
    added_tags: Annotated[list[str] | None, Field(alias="added-tags")] = None
    """The names of the tags that were added, for an event that ends in `updated-tags`."""
    removed_tags: Annotated[list[str] | None, Field(alias="removed-tags")] = None
    """The names of the tags that were taken away, for an event that ends in `updated-tags`."""
    relation_schema_key: Annotated[str | None, Field(alias="relation-schema-key")] = None
    """The relation schema, for an event that ends in `added-relation` or `removed-relation`."""
    target_account_id: Annotated[str | None, Field(alias="target-account-id")] = None
    """The account at the other end of the relation, by id. Null where a transaction is there."""
    target_txn_id: Annotated[str | None, Field(alias="target-txn-id")] = None
    """The transaction at the other end of the relation, by id. Null where an account is there."""
