"""Uses of pages and streams that must be refused."""

# What follows from a refusal is not asked for.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false, reportUnusedExpression=false

from desk_client import AsyncDesk, Desk


def w82_pages_are_no_list(desk: Desk) -> None:
    desk.tickets.list()[0]  # refused: index / reportIndexIssue


def w83_pages_have_no_length(desk: Desk) -> None:
    len(desk.tickets.list())  # refused: arg-type / reportArgumentType


def w84_an_item_is_no_page(desk: Desk) -> None:
    for ticket in desk.tickets.list():
        ticket.more  # refused: attr-defined / reportAttributeAccessIssue


def w85_a_page_is_no_item(desk: Desk) -> None:
    for page in desk.tickets.list().pages():
        page.id  # refused: attr-defined / reportAttributeAccessIssue


async def w86_asynchronous_pages_in_for(desk: AsyncDesk) -> None:
    for _ in desk.tickets.list():  # refused: attr-defined / reportGeneralTypeIssues
        pass


async def w87_pages_in_async_for(desk: Desk) -> None:
    async for _ in desk.tickets.list():  # refused: attr-defined / reportGeneralTypeIssues
        pass


async def w88_pages_are_not_awaited(desk: AsyncDesk) -> None:
    await desk.tickets.list()  # refused: misc / reportGeneralTypeIssues


def w89_a_stream_has_no_index(desk: Desk) -> None:
    desk.exports.stream()[0]  # refused: index / reportIndexIssue


def w90_an_event_that_is_decoded_has_no_data(desk: Desk) -> None:
    for activity in desk.tickets.activity.follow(7):
        activity.data  # refused: attr-defined / reportAttributeAccessIssue


async def w91_an_asynchronous_stream_that_is_not_awaited(desk: AsyncDesk) -> None:
    async for _ in desk.exports.stream():  # refused: attr-defined / reportGeneralTypeIssues
        pass


def w129_the_end_is_no_bookmark(desk: Desk) -> None:
    desk.tickets.list().resume(None)  # refused: arg-type / reportArgumentType


def w130_a_walk_may_be_at_its_end(desk: Desk) -> None:
    walk = desk.tickets.list().items()
    desk.tickets.list().resume(walk.bookmark)  # refused: arg-type / reportArgumentType


def w131_a_list_has_no_bookmark(desk: Desk) -> None:
    desk.tickets.list().bookmark  # refused: attr-defined / reportAttributeAccessIssue


def w132_a_limit_is_a_number(desk: Desk) -> None:
    desk.tickets.list().limit("250")  # refused: arg-type / reportArgumentType


def w133_a_walk_over_items_gives_no_pages(desk: Desk) -> None:
    next(desk.tickets.list().items()).more  # refused: attr-defined / reportAttributeAccessIssue
