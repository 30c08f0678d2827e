"""Pages and streams, one by one."""

import asyncio
from typing import assert_type

from desk_client import (
    AsyncDesk,
    AsyncPages,
    AsyncStream,
    AsyncWalk,
    Desk,
    Event,
    Pages,
    Stream,
    Walk,
)
from desk_client.models import (
    Activity,
    ActivityVerb,
    Comment,
    Ticket,
    TicketPage,
    TicketsCommentsListAnswer,
)


def r54_the_items_of_all_pages(desk: Desk) -> list[int]:
    assert_type(desk.tickets.list(), Pages[Ticket, TicketPage])
    for ticket in desk.tickets.list(limit=100):
        assert_type(ticket, Ticket)
    return [ticket.id for ticket in desk.tickets.list()]


def r55_whole_pages(desk: Desk) -> None:
    for page in desk.tickets.list().pages():
        assert_type(page, TicketPage)
        assert_type(page.next, str | None)


def r56_a_list_below_something(desk: Desk) -> str:
    listed = desk.tickets.comments.list(7)
    assert_type(listed, Pages[Comment, TicketsCommentsListAnswer])
    return next(iter(listed)).text


async def r57_the_items_of_all_pages_awaited(desk: AsyncDesk) -> list[int]:
    assert_type(desk.tickets.list(), AsyncPages[Ticket, TicketPage])
    async for page in desk.tickets.list().pages():
        assert_type(page, TicketPage)
    return [ticket.id async for ticket in desk.tickets.list()]


async def r58_several_at_once(desk: AsyncDesk) -> None:
    ticket, job = await asyncio.gather(desk.tickets.get(7), desk.jobs.get("j-1"))
    assert_type(ticket, Ticket)
    assert job is None or job.state


def r59_events_as_they_come(desk: Desk) -> None:
    with desk.tickets.activity.follow(7) as stream:
        assert_type(stream, Stream[Activity])
        for activity in stream:
            assert_type(activity, Activity)
        assert_type(stream.last_event_id, str)


def r60_events_that_are_not_decoded(desk: Desk) -> None:
    with desk.tickets.activity.follow(7) as stream:
        for event in stream.events():
            assert_type(event, Event)
            assert_type(event.data, str)


def r61_lines_of_json(desk: Desk) -> None:
    with desk.exports.stream(timeout=5) as lines:
        assert_type(list(lines), list[Ticket])


async def r62_events_awaited(desk: AsyncDesk) -> None:
    async with await desk.tickets.activity.follow(7) as stream:
        assert_type(stream, AsyncStream[Activity])
        async for activity in stream:
            assert_type(activity.verb, ActivityVerb)
            break


def r88_a_walk_that_is_gone_on_with(desk: Desk) -> Pages[Ticket, TicketPage]:
    walk = desk.tickets.list(limit=100).limit(250).items()
    assert_type(walk, Walk[Ticket])
    assert_type(next(walk), Ticket)
    assert_type([page.more for page in desk.tickets.list().limit(250).pages()], list[bool])
    bookmark = walk.bookmark
    assert_type(bookmark, str | None)
    return desk.tickets.list() if bookmark is None else desk.tickets.list().resume(bookmark)


async def r89_a_walk_that_is_gone_on_with_awaited(desk: AsyncDesk, bookmark: str) -> None:
    walk = desk.tickets.list().resume(bookmark).pages()
    assert_type(walk, AsyncWalk[TicketPage])
    async for page in walk:
        assert_type(page, TicketPage)
    assert_type(walk.bookmark, str | None)
    assert_type(await anext(desk.tickets.list().limit(1).items()), Ticket)
