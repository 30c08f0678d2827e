"""Models of answers: accounts relations."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Answer
from .shared_account import Account
from .shared_page_links import PageLinks
from .shared_transaction import Transaction

AccountRelation = TypeAliasType(
    "AccountRelation", Annotated[Account | Transaction, Field(discriminator="type")]
)
"""What an account is related to, an account or a transaction."""


class AccountRelationList(Answer):
    """One page of what an account is related to."""

    data: list[AccountRelation]
    links: PageLinks
