"""Bodies: nested objects as plain dicts and as models, alternatives, files."""

import io
from pathlib import Path
from typing import Any, assert_type

from desk_client import Desk
from desk_client.inputs import (
    EmailSourceInput,
    FormSourceInputDict,
    NewTicket,
    PersonInput,
    PersonInputDict,
    TicketsFilesUploadBodyOrigin,
    TicketsListFilter,
)
from desk_client.models import File, Ticket

FORM: FormSourceInputDict = {"kind": "form", "answers": ["yes"]}


def r23_a_nested_object_as_a_plain_dict_in_python_names(desk: Desk) -> None:
    desk.tickets.create(title="t", source=FORM, assignee={"name": "Ada", "email_address": "a@b.c"})


def r24_a_nested_object_as_a_model(desk: Desk) -> None:
    ada = PersonInput(name="Ada", email_address="a@b.c")
    assert_type(desk.tickets.create(title="t", source=FORM, assignee=ada), Ticket)


def r25_models_and_dicts_in_one_array(desk: Desk) -> None:
    desk.tickets.create(title="t", source=FORM, watchers=[PersonInput(name="a"), {"name": "b"}])


def r26_a_dict_that_is_kept_in_a_variable(desk: Desk) -> None:
    ada: PersonInputDict = {"name": "Ada"}
    people: list[PersonInputDict] = [ada, {"name": "Grace"}]
    desk.tickets.create(title="t", source=FORM, assignee=ada, watchers=people)


def r27_each_alternative_as_a_dict(desk: Desk) -> None:
    desk.tickets.create(title="t", source={"kind": "email", "message_id": "m-1"})
    desk.tickets.create(title="t", source={"kind": "form", "answers": ["yes"]})


def r28_an_alternative_as_a_model(desk: Desk) -> None:
    desk.tickets.create(title="t", source=EmailSourceInput(kind="email", message_id="m-1"))


def r29_an_object_in_the_query_as_a_dict_and_as_a_model(desk: Desk) -> None:
    desk.tickets.list(filter={"assignee_id": 7})
    desk.tickets.list(filter=TicketsListFilter(assignee_id=7))


def r30_a_whole_body_as_a_model() -> None:
    body = NewTicket(title="t", source=EmailSourceInput(kind="email", message_id="m-1"))
    assert_type(body.to_dict(), dict[str, Any])
    assert_type(body.to_json(indent=2), str)


def r31_a_file_from_anywhere(desk: Desk) -> None:
    assert_type(desk.tickets.files.upload(7, title="t", file=b"%PDF"), File)
    desk.tickets.files.upload(7, title="t", file=io.BytesIO(b"%PDF"))
    desk.tickets.files.upload(7, title="t", file=("a.pdf", b"%PDF", "application/pdf"))
    with Path("a.pdf").open("rb") as file:
        desk.tickets.files.upload(7, title="t", file=file)


def r32_several_files_and_an_object_in_one_form(desk: Desk) -> None:
    desk.tickets.files.upload(7, title="t", file=b"", previews=[b"a", ("b.png", b"b")])
    desk.tickets.files.upload(7, title="t", file=b"", origin={"host": "desk.example", "port": 80})
    origin = TicketsFilesUploadBodyOrigin(host="desk.example")
    desk.tickets.files.upload(7, title="t", file=b"", origin=origin)


def r33_a_body_that_is_a_file(desk: Desk) -> None:
    desk.backups.put(body=b"\x00")
    with open("backup.bin", "rb") as file:
        assert_type(desk.backups.put(body=file), None)
