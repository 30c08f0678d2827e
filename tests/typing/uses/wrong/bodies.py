"""Bodies that must be refused."""

# What follows from a refusal is not asked for.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false

from desk_client import Desk
from desk_client.inputs import EmailSourceInput, FormSourceInputDict, NewTicket, PersonInput
from desk_client.models import Person

FORM: FormSourceInputDict = {"kind": "form", "answers": ["yes"]}
EMAIL = EmailSourceInput(kind="email", message_id="m-1")


def w40_a_key_of_the_wire_in_a_nested_dict(desk: Desk) -> None:
    ada = {"name": "Ada", "emailAddress": "a@b.c"}
    create = desk.tickets.create
    create(title="t", source=FORM, assignee=ada)  # refused: arg-type / reportArgumentType


def w41_a_key_that_does_not_exist(desk: Desk) -> None:
    upload = desk.tickets.files.upload
    upload(7, file=b"", title="t", origin={"hots": "a"})  # refused: arg-type / reportArgumentType


def w42_a_required_key_left_out(desk: Desk) -> None:
    create = desk.tickets.create
    create(title="t", source=FORM, assignee={})  # refused: arg-type / reportArgumentType


def w43_a_nested_value_of_another_type(desk: Desk) -> None:
    create = desk.tickets.create
    create(title="t", source=FORM, assignee={"name": 5})  # refused: arg-type / reportArgumentType


def w44_a_dict_in_an_array_is_wrong(desk: Desk) -> None:
    create = desk.tickets.create
    create(title="t", source=FORM, watchers=[{}])  # refused: list-item / reportArgumentType


def w45_a_nested_value_that_is_none(desk: Desk) -> None:
    create = desk.tickets.create
    create(title="t", source=FORM, assignee=None)  # refused: arg-type / reportArgumentType


def w46_an_alternative_that_does_not_exist(desk: Desk) -> None:
    create = desk.tickets.create
    create(title="t", source={"kind": "chat"})  # refused: arg-type / reportArgumentType


def w47_a_field_of_an_alternative_left_out(desk: Desk) -> None:
    create = desk.tickets.create
    create(title="t", source={"kind": "form"})  # refused: arg-type / reportArgumentType


def w48_the_model_of_an_answer_is_none_that_is_sent(desk: Desk, person: Person) -> None:
    create = desk.tickets.create
    create(title="t", source=FORM, assignee=person)  # refused: arg-type / reportArgumentType


def w49_the_wrong_model(desk: Desk) -> None:
    create = desk.tickets.create
    create(title="t", source=PersonInput(name="a"))  # refused: arg-type / reportArgumentType


def w50_a_field_that_a_model_does_not_have() -> None:
    PersonInput(name="a", age=5)  # refused: call-arg / reportCallIssue


def w51_a_required_field_of_a_model_left_out() -> None:
    NewTicket(title="t")  # refused: call-arg / reportCallIssue


def w52_a_field_of_a_model_of_another_type() -> None:
    EmailSourceInput(kind="form", message_id="m")  # refused: arg-type / reportArgumentType


def w53_a_file_that_is_a_number(desk: Desk) -> None:
    desk.tickets.files.upload(7, title="t", file=7)  # refused: arg-type / reportArgumentType


def w54_a_file_as_text(desk: Desk) -> None:
    with open("a.txt") as file:
        desk.tickets.files.upload(7, title="t", file=file)  # refused: arg-type / reportArgumentType


def w55_one_file_where_several_may_be(desk: Desk) -> None:
    upload = desk.tickets.files.upload
    upload(7, title="t", file=b"", previews=7)  # refused: arg-type / reportArgumentType


def w56_a_body_of_bytes_as_plain_data(desk: Desk) -> None:
    desk.backups.put(body={"a": 1})  # refused: dict-item / reportArgumentType


def w124_a_model_in_the_names_of_the_wire() -> None:
    EmailSourceInput(kind="email", messageId="m")  # refused: call-arg / reportCallIssue


def w125_a_choice_of_a_model_that_is_not_offered() -> None:
    NewTicket(title="t", source=EMAIL, priority="")  # refused: arg-type / reportArgumentType
