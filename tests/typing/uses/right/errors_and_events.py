"""Errors, what is not open yet, and what the vendor sends by itself."""

import pickle
from collections.abc import Mapping
from contextlib import suppress
from typing import Any, assert_never, assert_type

from desk_client import (
    ApiError,
    ArgumentError,
    AsyncDesk,
    ClientError,
    ConnectionFailedError,
    DeadlineExceededError,
    DecodeError,
    Desk,
    DriftError,
    NotFoundError,
    NotReadyError,
    NotYetAvailableError,
    PermissionDeniedError,
    RateLimitError,
    RequestTimeoutError,
    TransportError,
    UnprocessableEntityError,
    WebhookSignatureError,
)
from desk_client.models import CommentAdded, Job, Problem, Ticket, TicketOpened
from desk_client.webhooks import ReceivedEvent, UnknownEvent, WebhookReceiver, sign, unwrap


def r63_what_every_error_of_the_vendor_says(error: ApiError) -> None:
    assert_type(error.status, int)
    assert_type(error.operation, str)
    assert_type(error.headers, Mapping[str, str])
    assert_type(error.content, bytes)
    assert_type(error.request_id, str | None)
    assert_type(error.retry_after, float | None)


def r64_errors_by_status_from_the_narrowest_on(desk: Desk) -> object:
    try:
        return desk.tickets.get(7)
    except NotFoundError as error:
        return error.body
    except RateLimitError as error:
        assert_type(error.is_quota, bool)
        return error.retry_after
    except PermissionDeniedError as error:
        assert_type(error.required_scopes, tuple[str, ...])
        return error.required_scopes
    except ApiError as error:
        return error.status


def r65_the_body_of_an_error_by_its_class(error: UnprocessableEntityError) -> str | None:
    assert_type(error.body, Any)
    if isinstance(error.body, Problem):
        return error.body.hint
    return None


def r66_errors_without_an_answer(desk: Desk) -> bool:
    try:
        desk.tickets.delete(7)
    except (RequestTimeoutError, DeadlineExceededError):
        return True
    except ConnectionFailedError as error:
        failure: TransportError = error
        assert_type(failure.args, tuple[Any, ...])
    except DecodeError as error:
        assert_type(error.content, bytes)
    except (ArgumentError, DriftError):
        pass
    except ClientError as error:
        raise RuntimeError(str(error)) from error
    return False


def r67_errors_can_be_pickled(error: RateLimitError) -> float | None:
    again: RateLimitError = pickle.loads(pickle.dumps(error))
    return again.retry_after


def r68_waiting_too_long(desk: Desk) -> Job | None:
    try:
        return desk.jobs.wait("j-1", deadline=5)
    except NotReadyError as error:
        assert_type(error.waited, float)
        return None


def r69_what_is_announced_has_its_types_already(desk: Desk) -> Job | None:
    try:
        return desk.plans.list()
    except NotYetAvailableError:
        return None


def r70_what_is_deprecated_can_be_called(desk: Desk) -> list[str]:
    return desk.queues.list()  # pyright: ignore[reportDeprecated]


def r71_an_event_from_a_client(desk: Desk, body: bytes, headers: Mapping[str, str]) -> None:
    assert_type(desk.webhooks.unwrap(body, headers), ReceivedEvent)
    assert_type(AsyncDesk(webhook_secret=["a", "b"]).webhooks.unwrap(body, []), ReceivedEvent)


def r72_an_event_without_a_client(body: bytes) -> None:
    with suppress(WebhookSignatureError):
        assert_type(unwrap(body, [("desk-signature", "x")], secret="s"), ReceivedEvent)
    assert_type(WebhookReceiver(["new", "old"], strict=True).unwrap("{}", {}), ReceivedEvent)


def r73_events_are_told_by_class_and_all_of_them_are_there(event: ReceivedEvent) -> str | None:
    match event:
        case TicketOpened():
            assert_type(event.ticket, Ticket)
            return event.ticket.status
        case CommentAdded(comment=comment):
            return comment.text
        case UnknownEvent(name=name):
            return name
        case _:
            assert_never(event)


def r74_a_signed_request_for_a_test() -> None:
    assert_type(sign(b"{}", secret="s"), dict[str, str])
