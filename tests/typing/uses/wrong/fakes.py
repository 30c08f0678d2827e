"""Uses of fakes that must be refused."""

# What follows from a refusal is not asked for.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false, reportUnusedExpression=false

from desk_client import AsyncDesk, RateLimitError
from desk_client.models import Comment, Job, Ticket
from desk_client.testing import FakeAsyncDesk, FakeDesk, RecordedCall


def w106_a_fake_refuses_what_the_client_does(fake: FakeDesk) -> None:
    fake.tickets.update(7, status="closed")  # refused: arg-type / reportArgumentType


def w107_a_fake_of_a_method_that_does_not_exist(fake: FakeDesk) -> None:
    fake.tickets.close.returns({})  # refused: attr-defined / reportAttributeAccessIssue


def w108_an_answer_of_another_model(fake: FakeDesk, comment: Comment) -> None:
    fake.tickets.create.returns(comment)  # refused: arg-type / reportArgumentType


def w109_an_answer_of_another_kind(fake: FakeDesk) -> None:
    fake.tickets.create.returns(7)  # refused: arg-type / reportArgumentType


def w110_an_answer_of_no_status(fake: FakeDesk, comment: Comment) -> None:
    fake.tickets.update.returns(comment)  # refused: arg-type / reportArgumentType


def w111_an_error_that_no_client_raises(fake: FakeDesk) -> None:
    fake.tickets.get.raises(ValueError)  # refused: arg-type / reportArgumentType


def w112_an_error_that_is_made_already(fake: FakeDesk, error: RateLimitError) -> None:
    fake.tickets.get.raises(error)  # refused: arg-type / reportArgumentType


def w113_items_of_another_model(fake: FakeDesk, comment: Comment) -> None:
    fake.tickets.list.returns([comment])  # refused: list-item / reportArgumentType


def w114_one_item_in_the_place_of_several(fake: FakeDesk, ticket: Ticket) -> None:
    fake.tickets.list.returns(7)  # refused: arg-type / reportArgumentType


def w115_pages_of_what_has_none(fake: FakeDesk) -> None:
    fake.tickets.create.returns_page({})  # refused: attr-defined / reportAttributeAccessIssue


def w116_an_answer_that_depends_on_too_much(fake: FakeDesk, job: Job) -> None:
    def answer(call: RecordedCall, other: int) -> Job:
        return job

    fake.jobs.wait.answers(answer)  # refused: arg-type / reportArgumentType


def w117_an_example_is_of_the_answers_type(fake: FakeDesk) -> None:
    fake.tickets.create.example().title  # refused: attr-defined / reportAttributeAccessIssue


def w118_events_of_another_model(fake: FakeDesk, job: Job) -> None:
    fake.tickets.activity.follow.returns([job])  # refused: list-item / reportArgumentType


def w119_what_a_call_does_not_have(fake: FakeDesk) -> None:
    fake.tickets.create.calls[0].response  # refused: attr-defined / reportAttributeAccessIssue


def w120_calls_are_not_written(fake: FakeDesk) -> None:
    fake.tickets.create.calls = ()  # refused: misc / reportAttributeAccessIssue


def w121_a_setting_of_fakes_that_does_not_exist() -> None:
    FakeDesk(checks=False)  # refused: call-arg / reportCallIssue


def w122_the_fake_of_the_other_client(fake: FakeDesk) -> None:
    def use(client: AsyncDesk) -> None: ...

    use(fake)  # refused: arg-type / reportArgumentType


async def w123_an_answer_that_is_not_awaited(fake: FakeAsyncDesk) -> None:
    fake.jobs.wait("j-1").id  # refused: attr-defined / reportAttributeAccessIssue


def w128_a_wait_that_is_no_number(fake: FakeDesk) -> None:
    get = fake.tickets.get
    get.raises(RateLimitError, retry_after="2")  # refused: arg-type / reportArgumentType
