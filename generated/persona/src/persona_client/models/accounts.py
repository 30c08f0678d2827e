"""Models of answers: accounts."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Answer
from .shared_account import Account
from .shared_account_type import AccountType
from .shared_page_links import PageLinks


class AccountActionAnswer(Answer):
    """An account, and the run that an account action started."""

    data: Account
    meta: AccountActionRun


class AccountActionRun(Answer):
    """The run that an account action started."""

    workflow_run_id: Annotated[str, Field(alias="workflow-run-id")]
    """The id of the workflow run."""


class AccountAnswer(Answer):
    """One account."""

    data: Account
    included: list[AccountType] | None = None
    """The account type, if `include` asked for it."""


class AccountList(Answer):
    """One page of accounts."""

    data: list[Account]
    links: PageLinks
