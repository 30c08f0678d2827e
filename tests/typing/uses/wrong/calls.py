"""Arguments, options, settings, and requests by hand that must be refused."""

# What follows from a refusal is not asked for.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnusedExpression=false

import httpx2
from desk_client import OMIT, Answered, AsyncDesk, Desk, Sending
from desk_client.inputs import FormSourceInputDict
from desk_client.models import Ticket

FORM: FormSourceInputDict = {"kind": "form", "answers": ["yes"]}


def w01_a_keyword_that_does_not_exist(desk: Desk) -> None:
    desk.tickets.update(7, state="solved")  # refused: call-arg / reportCallIssue


def w02_a_name_of_the_wire(desk: Desk) -> None:
    desk.tickets.comments.create(7, text="t", isPublic=True)  # refused: call-arg / reportCallIssue


def w03_a_keyword_passed_by_place(desk: Desk) -> None:
    desk.tickets.update(7, "solved")  # refused: call-arg / reportCallIssue


def w04_a_required_argument_of_the_path_left_out(desk: Desk) -> None:
    desk.tickets.update(status="solved")  # refused: call-arg / reportCallIssue


def w05_a_required_field_left_out(desk: Desk) -> None:
    desk.tickets.create(title="t")  # refused: call-arg / reportCallIssue


def w06_a_path_parameter_of_another_type(desk: Desk) -> None:
    desk.tickets.update("7")  # refused: arg-type / reportArgumentType


def w07_a_path_parameter_that_is_none(desk: Desk) -> None:
    desk.tickets.delete(None)  # refused: arg-type / reportArgumentType


def w08_a_query_parameter_of_another_type(desk: Desk) -> None:
    desk.tickets.list(limit="50")  # refused: arg-type / reportArgumentType


def w09_a_value_that_the_query_does_not_know(desk: Desk) -> None:
    desk.tickets.list(status="closed")  # refused: arg-type / reportArgumentType


def w10_a_choice_that_is_any_text(desk: Desk, status: str) -> None:
    desk.tickets.list(status=status)  # refused: arg-type / reportArgumentType


def w11_a_text_in_the_place_of_an_array(desk: Desk) -> None:
    desk.tickets.list(labels="vip")  # refused: arg-type / reportArgumentType


def w12_an_array_of_something_else(desk: Desk) -> None:
    desk.tickets.list(labels=[1])  # refused: list-item / reportArgumentType


def w13_null_where_it_is_not_allowed(desk: Desk) -> None:
    desk.tickets.update(7, status=None)  # refused: arg-type / reportArgumentType


def w14_null_in_the_query(desk: Desk) -> None:
    desk.tickets.list(after=None)  # refused: arg-type / reportArgumentType


def w15_omit_for_what_is_required(desk: Desk) -> None:
    desk.tickets.comments.create(7, text=OMIT)  # refused: arg-type / reportArgumentType


def w16_a_text_in_the_place_of_a_day(desk: Desk) -> None:
    desk.tickets.list(filter={"since": "2026-03-14"})  # refused: arg-type / reportArgumentType


def w17_a_map_of_something_else(desk: Desk, fields: dict[str, int]) -> None:
    create = desk.tickets.create
    create(title="t", source=FORM, fields=fields)  # refused: arg-type / reportArgumentType


def w18_an_option_that_does_not_exist(desk: Desk) -> None:
    desk.tickets.delete(7, retries=2)  # refused: call-arg / reportCallIssue


def w19_an_option_of_another_type(desk: Desk) -> None:
    desk.tickets.delete(7, timeout="2s")  # refused: arg-type / reportArgumentType


def w20_a_timeout_that_is_none(desk: Desk) -> None:
    desk.tickets.delete(7, timeout=None)  # refused: arg-type / reportArgumentType


def w21_headers_that_are_no_texts(desk: Desk) -> None:
    desk.tickets.delete(7, extra_headers={"X-Trace": 1})  # refused: dict-item / reportArgumentType


def w22_a_resource_that_does_not_exist(desk: Desk) -> None:
    desk.ticket.get(7)  # refused: attr-defined / reportAttributeAccessIssue


def w23_a_method_that_does_not_exist(desk: Desk) -> None:
    desk.tickets.comments.delete(7)  # refused: attr-defined / reportAttributeAccessIssue


def w24_a_setting_that_does_not_exist() -> None:
    Desk(api_key="K", retries=2)  # refused: call-arg / reportCallIssue


def w25_a_credential_by_place() -> None:
    Desk("K")  # refused: call-arg / reportCallIssue


def w26_an_environment_that_does_not_exist() -> None:
    Desk(environment="staging")  # refused: arg-type / reportArgumentType


def w27_a_setting_of_another_type() -> None:
    Desk(rate_limit=100)  # refused: arg-type / reportArgumentType


def w28_a_telemetry_that_makes_no_tracers() -> None:
    Desk(telemetry="otlp")  # refused: arg-type / reportArgumentType


def w29_a_hook_for_something_else(heard: list[Answered]) -> None:
    Desk(on_retry=heard.append)  # refused: arg-type / reportArgumentType


def w30_a_hook_that_takes_nothing() -> None:
    def before() -> None: ...

    Desk(on_request=before)  # refused: arg-type / reportArgumentType


def w31_a_hook_that_would_have_to_be_awaited() -> None:
    async def before(sending: Sending) -> None: ...

    AsyncDesk(on_request=before)  # refused: arg-type / reportArgumentType


def w32_a_sleep_that_is_not_awaited() -> None:
    def sleep(seconds: float) -> None: ...

    AsyncDesk(sleep=sleep)  # refused: arg-type / reportArgumentType


def w33_another_credential_in_a_copy(desk: Desk) -> None:
    desk.with_options(api_key="K")  # refused: call-arg / reportCallIssue


def w34_a_setting_of_another_type_in_a_copy(desk: Desk) -> None:
    desk.with_options(max_retries="2")  # refused: arg-type / reportArgumentType


def w35_a_request_by_hand_without_a_path(desk: Desk) -> None:
    desk.request("GET")  # refused: call-overload / reportCallIssue


def w36_a_request_by_hand_whose_answer_is_no_class(desk: Desk) -> None:
    request = desk.request
    request("GET", "", answer=7)  # refused: call-overload / reportArgumentType, reportCallIssue


def w37_a_request_by_hand_with_an_option_that_does_not_exist(desk: Desk) -> None:
    desk.request("GET", "/odd", body=1)  # refused: call-overload / reportCallIssue


def w38_what_the_answer_of_a_request_by_hand_does_not_have(desk: Desk) -> None:
    ticket = desk.request("GET", "/odd", answer=Ticket)
    ticket.title  # refused: attr-defined / reportAttributeAccessIssue


def w39_an_attribute_of_hooks_that_does_not_exist() -> None:
    def before(sending: Sending) -> None:
        sending.body  # refused: attr-defined / reportAttributeAccessIssue

    Desk(on_request=before).close()


def w126_the_connections_of_the_other_client(http_client: httpx2.AsyncClient) -> None:
    Desk(http_client=http_client)  # refused: arg-type / reportArgumentType
