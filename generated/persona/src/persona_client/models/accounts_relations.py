"""Models of answers: accounts relations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.later import later
from .._runtime.models import Answer
from .shared_page_links import PageLinks

if TYPE_CHECKING:
    from .shared_account import Account
    from .shared_transaction import Transaction
else:
    Account = later(__package__, ".shared_account", "Account", "type", "account")
    Transaction = later(__package__, ".shared_transaction", "Transaction", "type", "transaction")

AccountRelation = TypeAliasType(
    "AccountRelation", Annotated[Account | Transaction, Field(discriminator="type")]
)
"""What an account is related to, an account or a transaction."""


class AccountRelationList(Answer):
    """One page of what an account is related to."""

    data: list[AccountRelation]
    links: PageLinks
