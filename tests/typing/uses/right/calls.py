"""Arguments, options, settings, and requests by hand."""

import time
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from typing import Any, assert_type

import httpx2
from desk_client import (
    OMIT,
    Answered,
    AsyncDesk,
    Desk,
    Drift,
    Options,
    RawResponse,
    Retrying,
    Sending,
    Settings,
)
from desk_client.inputs import TicketsListStatus
from desk_client.models import Job, Ticket


def r01_nested_resources(desk: Desk) -> None:
    desk.tickets.comments.create(7, text="Looked into it.")


def r02_what_the_path_takes_by_place_and_by_name(desk: Desk) -> None:
    desk.tickets.get(7)
    desk.tickets.get(ticket_id=7)


def r03_parameters_of_the_query_as_keywords(desk: Desk) -> None:
    desk.tickets.list(limit=50, status="open", labels=["vip"], after="c-1")


def r04_any_sequence_is_an_array(desk: Desk, labels: Sequence[str]) -> None:
    desk.tickets.list(labels=("vip", "late"))
    desk.tickets.list(labels=labels)


def r05_a_choice_that_the_caller_has_typed(desk: Desk, status: TicketsListStatus) -> None:
    desk.tickets.list(status=status)


def r06_fields_of_the_body_as_keywords(desk: Desk) -> None:
    change = desk.tickets.update(7, status="solved", description="Done.")
    assert_type(change, Ticket | Job)


def r07_null_where_the_document_allows_it(desk: Desk) -> None:
    desk.tickets.update(7, description=None)


def r08_omit_is_what_a_keyword_is_without_being_passed(desk: Desk, is_done: bool) -> None:
    desk.tickets.update(7, status="solved" if is_done else OMIT, description=OMIT)


def r09_moments_and_days(desk: Desk) -> None:
    desk.tickets.list(filter={"since": date(2026, 3, 14)})
    desk.tickets.create(
        title="Printer",
        source={"kind": "email", "message_id": "m-1"},
        due_at=datetime(2026, 3, 14, tzinfo=UTC),
    )


def r10_a_map_of_any_keys(desk: Desk, fields: Mapping[str, str]) -> None:
    desk.tickets.create(title="t", source={"kind": "form", "answers": []}, fields=fields)


def r11_options_of_one_call(desk: Desk) -> None:
    desk.tickets.get(
        7,
        timeout=2.5,
        deadline=None,
        max_retries=0,
        idempotency_key="k-1",
        extra_headers={"X-Trace": "1"},
        extra_query={"debug": "1"},
        extra_body={"more": [1]},
    )


def r12_options_that_are_kept_in_a_variable(desk: Desk) -> None:
    options: Options = {"timeout": 2, "max_retries": 5}
    assert_type(desk.jobs.get("j-1", **options), Job | None)


def r13_the_same_client_with_other_settings(desk: Desk, other: AsyncDesk) -> None:
    assert_type(desk.with_options(timeout=1.0, headers={"X-Team": "a"}), Desk)
    assert_type(other.with_options(max_retries=0), AsyncDesk)


def r14_a_request_by_hand_that_is_read_as_a_model(desk: Desk) -> None:
    assert_type(desk.request("GET", "/odd/{id}", path_parameters={"id": 1}, answer=Ticket), Ticket)


def r15_a_request_by_hand_that_is_read_as_another_type(desk: Desk) -> None:
    assert_type(desk.request("GET", "/odd", answer=list[Ticket]), list[Ticket])
    assert_type(desk.request("GET", "/odd", answer=dict[str, int]), dict[str, int])


def r16_a_request_by_hand_that_is_not_read(desk: Desk) -> None:
    assert_type(desk.request("GET", "/odd", answer=RawResponse), RawResponse[Any])


def r17_a_request_by_hand_whose_answer_is_plain_data(desk: Desk) -> None:
    assert_type(desk.request("DELETE", "/odd"), Any)


def r18_a_request_by_hand_with_every_kind_of_body(desk: Desk) -> None:
    desk.request("POST", "/odd", json={"a": 1}, query={"b": [1, 2]}, timeout=2)
    desk.request("POST", "/odd", form={"a": "b"})
    desk.request("POST", "/odd", multipart={"file": b"%PDF"})
    desk.request("POST", "/odd", content=b"a,b", media_type="text/csv")


def r19_every_way_to_make_a_client(http_client: httpx2.Client) -> None:
    Desk().close()
    Desk(api_key="K", environment="sandbox", allow_draft=True, strict=True).close()
    with Desk(base_url="http://127.0.0.1:1", http_client=http_client, timeout=5) as desk:
        assert_type(desk, Desk)


def r20_settings_that_are_kept_in_a_variable() -> None:
    settings: Settings = {"timeout": 2, "deadline": None, "rate_limit": True}
    Desk(api_key="K", **settings).close()


def r21_hooks(heard: list[Answered], drifts: list[Drift]) -> None:
    def before(sending: Sending) -> None:
        assert_type(sending.attempt, int)

    def again(retrying: Retrying) -> None:
        assert_type(retrying.seconds, float)

    Desk(on_request=before, on_response=heard.append, on_drift=drifts.append).close()
    Desk(on_retry=again).close()


def r22_time_and_chance_of_a_test() -> None:
    Desk(api_key="K", clock=time, sleep=lambda seconds: None, random=lambda: 0.5).close()
