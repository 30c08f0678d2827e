"""Operations in the shape that the generator writes them, and a definition to call them with."""

from datetime import date
from typing import Annotated, Literal

from pydantic import MISSING, Field
from runtime.definition import Bearer, Definition
from runtime.models import Answer as Model
from runtime.models import Input
from runtime.operation import Answer, Body, CursorPages, Operation, Parameter


class Thing(Model):
    id: int
    name: str | None = None


class ThingPage(Model):
    items: Annotated[list[Thing], Field(alias="data")]
    next_cursor: Annotated[str | None, Field(alias="next-cursor")] = None
    has_more: bool | None = None


class Problem(Model):
    code: str | None = None


class Window(Input):
    name: str | MISSING = MISSING
    first_seen: Annotated[date | MISSING, Field(alias="first-seen")] = MISSING


class Label(Input):
    display_name: Annotated[str, Field(alias="displayName")]


class ThingUpdate(Input):
    name: str | MISSING = MISSING
    colour: Literal["red", "green"] | None | MISSING = MISSING
    labels: list[Label] | MISSING = MISSING


PATH_ID = Parameter(argument="thing_id", wire_name="thing-id", location="path", style="simple")
THING = Answer(status="200", media_type="application/json", type=Thing)
PROBLEM = Answer(status="404", media_type="application/problem+json", type=Problem)

GET: Operation[Thing] = Operation(
    name="things.get",
    method="GET",
    path="/things/{thing-id}",
    parameters=(PATH_ID,),
    answers=(THING,),
    errors=(PROBLEM,),
    security=((("token", ("things:read",)),),),
)
UPDATE: Operation[Thing] = Operation(
    name="things.update",
    method="PATCH",
    path="/things/{thing-id}",
    parameters=(PATH_ID,),
    body=Body(
        media_type="application/json",
        kind="json",
        type=ThingUpdate,
        fields=(("name", "name"), ("colour", "colour"), ("labels", "labels")),
        is_required=True,
    ),
    answers=(THING,),
    security=((("token", ()),),),
)
CREATE: Operation[Thing] = Operation(
    name="things.create",
    method="POST",
    path="/things",
    answers=(Answer(status="201", media_type="application/json", type=Thing),),
    security=((("token", ()),),),
    idempotency_header="Idempotency-Key",
    idempotency_window=3600.0,
)
DELETE: Operation[None] = Operation(
    name="things.delete",
    method="DELETE",
    path="/things/{thing-id}",
    parameters=(PATH_ID,),
    answers=(Answer(status="204"),),
    security=((("token", ()),),),
)
LIST: Operation[ThingPage] = Operation(
    name="things.list",
    method="GET",
    path="/things",
    parameters=(
        Parameter(argument="cursor", wire_name="cursor", location="query", style="form"),
        Parameter(argument="limit", wire_name="limit", location="query", style="form"),
    ),
    answers=(Answer(status="200", media_type="application/json", type=ThingPage),),
    security=((("token", ()),),),
    pages=CursorPages(argument="cursor", next="/next-cursor", more="/has_more", items="/data"),
)

DEFINITION = Definition(
    name="Things",
    servers=(("production", "https://api.things.test/v1"),),
    base_url_variable="THINGS_BASE_URL",
    schemes=(("token", Bearer(argument="api_key", variable="THINGS_API_KEY")),),
    headers=(("Things-Version", "2026-01-01"),),
    request_id=("Request-Id",),
)
KEY = "sk_live_0123456789"
