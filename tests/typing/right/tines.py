"""Uses of the Tines package that both type checkers accept."""

from datetime import UTC, datetime
from typing import assert_type

from tines_client import AsyncTines, Pages, RateLimitError, RawResponse, Tines
from tines_client.inputs import CaseFilters, ClosureConditionInput
from tines_client.models import (
    Case,
    CaseActionCall,
    CaseCommentAnswer,
    CaseList,
    CaseNotification,
    CaseStatus,
    User,
)
from tines_client.testing import FakeAsyncTines, FakeTines, Raw, RecordedCall
from tines_client.webhooks import UnknownEvent


def calls(tines: Tines) -> None:
    """Keywords, nested objects, what comes back."""
    case = tines.cases.update(42, status="closed", add_tag_names=["login"])
    assert_type(case, Case)
    assert_type(case.status, CaseStatus)
    assert_type(case.author, User | None)
    tines.cases.create(
        team_id=1,
        name="Login from an unknown country",
        opened_at=datetime(2026, 3, 14, tzinfo=UTC),
        tasks=[{"description": "Call the user", "assignee_ids": [7]}],
        closure_conditions=[ClosureConditionInput(name="a", formula="b"), {"name": "c"}],
    )
    assert_type(tines.cases.delete(42), None)
    assert_type(tines.cases.pdf(42), bytes)
    assert_type(tines.cases.comments.get(42, 7), CaseCommentAnswer)
    assert_type(tines.cases.with_raw_response.pdf(42), RawResponse[bytes])


def pages(tines: Tines) -> list[int]:
    """A deep object as a dict and as a model."""
    tines.cases.list(filters=CaseFilters(case_ids=[1, 2], assignees="unassigned"))
    listed = tines.cases.list(filters={"status": "OPEN", "assignees": [1, "a"]}, per_page=500)
    assert_type(listed, Pages[Case, CaseList])
    return [case.case_id for case in listed]


async def asynchronous() -> None:
    """The same, awaited."""
    async with AsyncTines(tenant="acme", api_key="K") as tines:
        assert_type(await tines.cases.update(42, status="open"), Case)
        async for user in tines.cases.assignees.list(42):
            assert_type(user.user_id, str | int | None)


def events(tines: Tines, body: bytes) -> None:
    """Nothing says how they are signed, so reading them has another name."""
    event = tines.webhooks.parse_unverified(body)
    assert_type(event, CaseNotification | CaseActionCall | UnknownEvent)


def fakes(fake: FakeTines) -> RecordedCall:
    """A fake is a client; its methods are called like the real ones, and told what is answered."""
    calls(fake)
    case = fake.cases.update.returns(fake.cases.update.example(name="a")).example()
    assert_type(case, Case)
    assert_type(fake.cases.update(42, status="closed"), Case)
    fake.cases.update.raises(RateLimitError, retry_after=2).times_out().returns({"case_id": 1})
    fake.cases.list.returns([case, {"case_id": 1}], page_size=1).returns_page({"cases": []})
    assert_type(fake.cases.list(per_page=500), Pages[Case, CaseList])
    assert_type(fake.cases.list.item(), Case)
    assert_type(fake.cases.list.example(), CaseList)
    fake.cases.pdf.returns(b"%PDF").answers(lambda call: call.operation.encode())
    fake.cases.get.answers(lambda call: Raw(503) if len(call.requests) == 1 else case)
    return fake.cases.update.calls[0]


async def asynchronous_fakes(fake: FakeAsyncTines) -> AsyncTines:
    """The same, awaited."""
    fake.cases.update.returns(fake.cases.update.example())
    assert_type(await fake.cases.update(42, status="open"), Case)
    assert_type(fake.cases.update.example(), Case)
    fake.cases.assignees.list.returns([fake.cases.assignees.list.item()])
    async for user in fake.cases.assignees.list(42):
        assert_type(user.user_id, str | int | None)
    return fake
