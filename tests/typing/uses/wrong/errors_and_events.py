"""Uses of errors, of what is deprecated or not open, and of events that must be refused."""

# What follows from a refusal is not asked for.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false, reportUnusedExpression=false

# mypy: enable-error-code="deprecated"

import desk_client
from desk_client import ApiError, AsyncDesk, ClientError, Desk
from desk_client.models import Ticket, TicketOpened
from desk_client.webhooks import ReceivedEvent, WebhookReceiver, unwrap


def w92_an_error_that_does_not_exist() -> None:
    desk_client.TimeoutError  # refused: attr-defined / reportAttributeAccessIssue


def w93_the_root_of_all_errors_has_no_status(error: ClientError) -> None:
    error.status  # refused: attr-defined / reportAttributeAccessIssue


def w94_only_some_errors_name_scopes(error: ApiError) -> None:
    error.required_scopes  # refused: attr-defined / reportAttributeAccessIssue


def w95_when_to_ask_again_may_be_unknown(error: ApiError) -> float:
    return error.retry_after  # refused: return-value / reportReturnType


def w96_what_is_deprecated(desk: Desk) -> None:
    desk.queues.list()  # refused: deprecated / reportDeprecated


async def w97_what_is_deprecated_awaited(desk: AsyncDesk) -> None:
    await desk.queues.list()  # refused: deprecated / reportDeprecated


def w98_what_is_not_open_is_typed(desk: Desk) -> None:
    desk.plans.list().name  # refused: attr-defined / reportAttributeAccessIssue


def w99_the_setting_that_opens_it_is_a_bool() -> None:
    Desk(allow_draft="plans")  # refused: arg-type / reportArgumentType


def w100_an_event_without_the_headers(desk: Desk) -> None:
    desk.webhooks.unwrap(b"{}")  # refused: call-arg / reportCallIssue


def w101_an_event_that_was_read_already(desk: Desk) -> None:
    desk.webhooks.unwrap({"type": "ticket.opened"}, {})  # refused: arg-type / reportArgumentType


def w102_an_event_may_be_unknown(event: ReceivedEvent) -> None:
    event.ticket  # refused: union-attr / reportAttributeAccessIssue


def w103_what_only_another_event_has(event: ReceivedEvent) -> None:
    if isinstance(event, TicketOpened):
        event.comment  # refused: attr-defined / reportAttributeAccessIssue


def w104_a_secret_of_bytes() -> None:
    WebhookReceiver(b"s")  # refused: arg-type / reportArgumentType


def w105_an_event_is_not_what_it_is_about(body: bytes) -> Ticket:
    return unwrap(body, {}, secret="s")  # refused: return-value / reportReturnType
