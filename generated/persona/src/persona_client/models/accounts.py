"""Models of answers: accounts."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Answer
from .shared import Account, AccountType, PageLinks


class AccountActionAnswer(Answer):
    data: Account
    meta: AccountActionRun


class AccountActionRun(Answer):
    workflow_run_id: Annotated[str, Field(alias="workflow-run-id")]


class AccountAnswer(Answer):
    data: Account
    included: list[AccountType] | None = None


class AccountList(Answer):
    data: list[Account]
    links: PageLinks
