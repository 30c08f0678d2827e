"""Fakes, in the tests of those who use the package."""

from typing import assert_type

from desk_client import AsyncDesk, Desk, RateLimitError, RequestTimeoutError, Walk
from desk_client.models import Activity, Job, Ticket, TicketPage
from desk_client.testing import (
    FakeAsyncDesk,
    FakeDesk,
    Raw,
    RecordedCall,
    RecordedRequest,
    RequestMismatch,
    UnusedAnswer,
)


def in_use(desk: Desk) -> int:
    """What a user of the package has written for the client."""
    return desk.tickets.get(7).id


async def in_asynchronous_use(desk: AsyncDesk) -> int:
    """The same, awaited."""
    return (await desk.tickets.get(7)).id


def r75_a_fake_takes_the_place_of_the_client() -> None:
    with FakeDesk() as fake:
        assert_type(fake, FakeDesk)
        assert in_use(fake) and in_use(fake.with_options(timeout=1))


async def r76_the_same_awaited() -> None:
    async with FakeAsyncDesk(check_requests=False, allow_unused=True) as fake:
        assert await in_asynchronous_use(fake)


def r77_a_method_of_a_fake_is_called_like_the_real_one(fake: FakeDesk) -> None:
    assert_type(fake.tickets.update(7, status="solved", timeout=1), Ticket | Job)
    assert_type(fake.tickets.get(7, accept="application/pdf"), bytes)
    assert_type(fake.tickets.list(limit=5).pages(), Walk[TicketPage])


def r78_an_answer_as_a_model_and_as_plain_data(fake: FakeDesk) -> None:
    ticket = fake.tickets.create.example(title="t")
    assert_type(ticket, Ticket)
    fake.tickets.create.returns(ticket).returns(ticket, times=2).returns({"id": 1})


def r79_an_answer_of_each_status(fake: FakeDesk, job: Job, ticket: Ticket) -> None:
    fake.tickets.update.returns(job).returns(ticket)


def r80_an_answer_of_each_media_type(fake: FakeDesk, ticket: Ticket) -> None:
    fake.tickets.get.returns(ticket).returns(b"%PDF")


def r81_faults(fake: FakeDesk) -> None:
    fake.tickets.get.raises(RateLimitError, retry_after=2, times=2).raises(RequestTimeoutError)
    fake.tickets.get.times_out().disconnects(before_sending=True).answers_malformed()
    fake.tickets.get.answers_unknown_enum().answers_raw(503, json={"code": "refused"})


def r82_answers_that_depend_on_the_call(fake: FakeDesk, job: Job) -> None:
    fake.jobs.get.answers(lambda call: job if call.arguments["id"] == "j-1" else Raw(404))


def r83_items_and_pages(fake: FakeDesk) -> None:
    assert_type(fake.tickets.list.item(id=1), Ticket)
    assert_type(fake.tickets.list.example(), TicketPage)
    fake.tickets.list.returns([fake.tickets.list.item(), {"id": 2}], page_size=1)
    fake.tickets.list.returns_page({"tickets": [], "more": False})


def r84_streams(fake: FakeDesk) -> None:
    assert_type(fake.tickets.activity.follow.example(), Activity)
    fake.tickets.activity.follow.returns([{"verb": "opened"}, Activity(verb="solved")], breaks=True)


def r85_what_was_called(fake: FakeDesk) -> None:
    call = fake.tickets.update.calls[-1]
    assert_type(call, RecordedCall)
    assert_type(call.request, RecordedRequest)
    assert_type(call.options.get("timeout"), float | None)
    assert_type(fake.double.calls[0].operation, str)


async def r86_a_fake_of_the_asynchronous_client(fake: FakeAsyncDesk) -> None:
    fake.tickets.get.returns(fake.tickets.create.example())
    assert_type(await fake.tickets.get(7), Ticket)
    assert_type(fake.jobs.get.returns({"id": "j-1", "state": "done"}).example(), Job | None)
    async for ticket in fake.tickets.list():
        assert_type(ticket, Ticket)


def r87_what_a_disagreement_raises(fake: FakeDesk) -> None:
    try:
        fake.assert_all_used()
    except (RequestMismatch, UnusedAnswer) as error:
        assert isinstance(error, AssertionError)
