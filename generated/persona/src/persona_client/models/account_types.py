"""Models of answers: account types."""

from __future__ import annotations

from .._runtime.models import Answer
from .shared_account_type import AccountType
from .shared_included import Included


class AccountTypeAnswer(Answer):
    """One account type."""

    data: AccountType
    included: Included | None = None
