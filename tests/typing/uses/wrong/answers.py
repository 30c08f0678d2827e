"""Uses of answers that must be refused."""

# What follows from a refusal is not asked for.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false, reportUnusedExpression=false

from desk_client import AsyncDesk, Desk
from desk_client.inputs import FormSourceInputDict
from desk_client.models import Ticket

FORM: FormSourceInputDict = {"kind": "form", "answers": ["yes"]}


def w57_an_attribute_that_does_not_exist(ticket: Ticket) -> None:
    ticket.title  # refused: attr-defined / reportAttributeAccessIssue


def w58_an_attribute_in_the_name_of_the_wire(ticket: Ticket) -> None:
    ticket.createdAt  # refused: attr-defined / reportAttributeAccessIssue


def w59_what_may_be_missing(ticket: Ticket) -> None:
    ticket.assignee.name  # refused: union-attr / reportOptionalMemberAccess


def w60_what_may_be_null(ticket: Ticket) -> None:
    ticket.due_on.year  # refused: union-attr / reportOptionalMemberAccess


def w61_what_only_another_alternative_has(ticket: Ticket) -> None:
    ticket.source.answers  # refused: union-attr / reportAttributeAccessIssue


def w62_what_an_alternative_does_not_have_once_it_is_known(ticket: Ticket) -> None:
    if ticket.source.kind == "email":
        ticket.source.answers  # refused: attr-defined / reportAttributeAccessIssue


def w63_what_only_the_answer_of_one_status_has(desk: Desk) -> None:
    desk.tickets.update(7).created_at  # refused: union-attr / reportAttributeAccessIssue


def w64_a_media_type_that_is_not_offered(desk: Desk) -> None:
    get = desk.tickets.get
    get(7, accept="text/html")  # refused: call-overload / reportArgumentType, reportCallIssue


def w65_an_attribute_of_another_media_type(desk: Desk) -> None:
    pdf = desk.tickets.get(7, accept="application/pdf")
    pdf.id  # refused: attr-defined / reportAttributeAccessIssue


def w66_an_attribute_of_no_content(desk: Desk) -> None:
    response = desk.tickets.with_raw_response.delete(7)
    response.parse().id  # refused: attr-defined / reportAttributeAccessIssue


def w67_what_may_not_be_ready(desk: Desk) -> None:
    desk.jobs.get("j-1").state  # refused: union-attr / reportOptionalMemberAccess


def w68_a_choice_is_no_number(ticket: Ticket) -> None:
    ticket.status + 1  # refused: operator / reportOperatorIssue


def w69_an_answer_of_another_type(desk: Desk) -> str:
    return desk.tickets.get(7)  # refused: return-value / reportReturnType


def w70_a_raw_response_is_no_answer(desk: Desk) -> None:
    response = desk.tickets.with_raw_response.create(title="t", source=FORM)
    response.id  # refused: attr-defined / reportAttributeAccessIssue


def w71_a_raw_method_takes_the_same_arguments(desk: Desk) -> None:
    desk.tickets.with_raw_response.update("7")  # refused: arg-type / reportArgumentType


def w72_what_a_raw_response_is_read_as(desk: Desk) -> None:
    response = desk.tickets.with_raw_response.get(7)
    response.parse().title  # refused: attr-defined / reportAttributeAccessIssue


def w73_a_streamed_response_has_no_content_yet(desk: Desk) -> None:
    with desk.tickets.with_streaming_response.get(7) as response:
        response.content  # refused: attr-defined / reportAttributeAccessIssue


def w74_saving_to_a_text_file(desk: Desk) -> None:
    with desk.tickets.with_streaming_response.get(7) as response, open("a", "w") as file:
        response.save(file)  # refused: arg-type / reportArgumentType


async def w75_an_answer_that_is_not_awaited(desk: AsyncDesk) -> None:
    desk.tickets.get(7).id  # refused: attr-defined / reportAttributeAccessIssue


async def w76_a_call_whose_answer_nobody_awaits(desk: AsyncDesk) -> None:
    desk.tickets.delete(7)  # refused: unused-coroutine / reportUnusedCoroutine


async def w77_the_other_client_in_async_with() -> None:
    client = Desk(api_key="K")
    async with client:  # refused: attr-defined / reportGeneralTypeIssues
        pass


def w78_the_asynchronous_client_in_with() -> None:
    client = AsyncDesk(api_key="K")
    with client:  # refused: attr-defined / reportGeneralTypeIssues
        pass


async def w79_awaiting_what_is_there_already(desk: Desk) -> None:
    await desk.jobs.wait("j-1")  # refused: misc / reportGeneralTypeIssues


async def w80_a_streamed_response_that_is_not_awaited(desk: AsyncDesk) -> None:
    response = desk.tickets.with_streaming_response.get(7)
    async with response:  # refused: attr-defined / reportGeneralTypeIssues
        pass


def w81_one_client_for_the_other(desk: AsyncDesk) -> None:
    def use(client: Desk) -> None: ...

    use(desk)  # refused: arg-type / reportArgumentType


def w127_a_changed_answer_keeps_its_types(ticket: Ticket) -> None:
    ticket.id = "7"  # refused: assignment / reportAttributeAccessIssue
