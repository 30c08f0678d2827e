"""Answers: attributes, choices, alternatives, raw and streamed responses, plain data."""

import copy
import pickle
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any, assert_never, assert_type

from desk_client import AsyncDesk, Desk, RawResponse, StreamedResponse
from desk_client.models import (
    EmailSource,
    FormSource,
    Job,
    Person,
    Source,
    Status,
    Ticket,
    TicketPage,
)


def r34_attributes_in_python_names(ticket: Ticket) -> None:
    assert_type(ticket.id, int)
    assert_type(ticket.created_at, datetime)


def r35_what_may_be_missing_is_none(ticket: Ticket) -> str | None:
    assert_type(ticket.due_on, date | None)
    assert_type(ticket.assignee, Person | None)
    return ticket.assignee.email_address if ticket.assignee else None


def r36_a_choice_is_compared_with_known_and_unknown_values(ticket: Ticket) -> bool:
    assert_type(ticket.status, Status)
    return ticket.status == "solved" or ticket.status == "on_hold"


def r37_a_choice_is_matched_and_stays_a_text(ticket: Ticket) -> str:
    match ticket.status:
        case "open":
            return "still to do"
        case "solved":
            return "done"
        case other:
            return other.upper()


def r38_an_alternative_is_told_by_its_discriminator(ticket: Ticket) -> str:
    if ticket.source.kind == "email":
        assert_type(ticket.source, EmailSource)
        return ticket.source.message_id
    assert_type(ticket.source, FormSource)
    return ", ".join(ticket.source.answers)


def r39_alternatives_are_told_by_class_and_all_of_them_are_there(source: Source) -> str:
    match source:
        case EmailSource():
            return source.message_id
        case FormSource(answers=answers):
            return ", ".join(answers)
        case _:
            assert_never(source)


def r40_answers_that_differ_by_status_are_told_by_class(desk: Desk) -> str:
    changed = desk.tickets.update(7, status="solved")
    if isinstance(changed, Job):
        return changed.id
    return str(changed.created_at)


def r41_the_usual_media_type(desk: Desk) -> None:
    assert_type(desk.tickets.get(7), Ticket)
    assert_type(desk.tickets.get(7, accept="application/json"), Ticket)


def r42_another_media_type_has_another_type(desk: Desk) -> None:
    assert_type(desk.tickets.get(7, accept="application/pdf"), bytes)


def r43_no_content(desk: Desk) -> None:
    assert_type(desk.tickets.delete(7), None)


def r44_waiting_has_no_none(desk: Desk) -> str:
    assert_type(desk.jobs.get("j-1"), Job | None)
    assert_type(desk.jobs.wait("j-1", deadline=20), Job)
    return desk.jobs.wait("j-1").state


def r45_a_raw_response(desk: Desk) -> None:
    response = desk.tickets.with_raw_response.create(
        title="t", source={"kind": "form", "answers": []}
    )
    assert_type(response, RawResponse[Ticket])
    assert_type(response.status_code, int)
    assert_type(response.headers, Mapping[str, str])
    assert_type(response.content, bytes)
    assert_type(response.request_id, str | None)
    assert_type(response.parse(), Ticket)


def r46_a_raw_response_of_several_types(desk: Desk) -> None:
    assert_type(desk.tickets.with_raw_response.update(7).parse(), Ticket | Job)
    assert_type(desk.tickets.with_raw_response.get(7).parse(), Ticket)
    assert_type(desk.tickets.with_raw_response.get(7, accept="application/pdf").parse(), bytes)


def r47_a_raw_response_of_a_list_is_its_first_page(desk: Desk) -> None:
    assert_type(desk.tickets.with_raw_response.list(limit=5), RawResponse[TicketPage])


def r48_a_streamed_response(desk: Desk) -> None:
    with desk.tickets.with_streaming_response.get(7, accept="application/pdf") as response:
        assert_type(response, StreamedResponse[bytes])
        assert_type(response.iter_bytes(), Iterator[bytes])
        assert_type(response.save(Path("ticket.pdf")), int)
        assert_type(response.read(), bytes)
        assert_type(response.parse(), bytes)


def r49_plain_data(ticket: Ticket) -> None:
    assert_type(ticket.to_dict(), dict[str, Any])
    assert_type(ticket.to_json(), str)


def r50_copies_and_pickles_are_of_the_same_type(ticket: Ticket) -> Ticket:
    assert_type(copy.copy(ticket), Ticket)
    assert_type(ticket.model_copy(update={"status": "solved"}), Ticket)
    again: Ticket = pickle.loads(pickle.dumps(ticket))
    return again


def r51_what_the_document_does_not_have_is_kept_beside(ticket: Ticket) -> None:
    assert_type(ticket.model_extra, dict[str, Any] | None)
    assert_type(ticket.model_fields_set, set[str])


async def r52_awaited(desk: AsyncDesk) -> None:
    assert_type(await desk.tickets.get(7), Ticket)
    assert_type(await desk.tickets.get(7, accept="application/pdf"), bytes)
    assert_type(await desk.tickets.update(7), Ticket | Job)
    assert_type(await desk.jobs.wait("j-1"), Job)


async def r53_raw_and_streamed_awaited(desk: AsyncDesk) -> None:
    assert_type(await desk.tickets.with_raw_response.update(7), RawResponse[Ticket | Job])
    async with await desk.tickets.with_streaming_response.create(
        title="t", source={"kind": "form", "answers": []}
    ) as response:
        assert_type(await response.parse(), Ticket)
        async for chunk in response.iter_bytes():
            assert_type(chunk, bytes)
