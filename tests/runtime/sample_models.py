"""Models in the shape that the model generator gives them: aliases, unions, recursion, inputs."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, Any, Literal

from pydantic import MISSING, Field
from runtime.models import Answer, Input
from sample_shared import Anything, Attributes, Colour, Json, Meta
from typing_extensions import TypeAliasType


class Case(Answer):
    token: str
    status: CaseStatus | None = None
    priority: Priority | None = None
    risk_score: int | None = None
    share: float | None = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    closed_at: Annotated[datetime | None, Field(alias="closed-at")]
    due: date | None = None
    children: list[Case] | None = None
    from_: Annotated[str | None, Field(alias="from")] = None
    by_name: Annotated[dict[str, Meta] | None, Field(alias="a/b~c")] = None
    metadata: Anything | None = None
    attributes: Attributes | None = None
    colours: list[Colour] | None = None
    owner: Owner | None = None
    uid: str | int | None = None
    parent: str | Case | None = None
    subject: Subject | None = None
    tree: Json | None = None
    any: Any | None = None


class CaseAnswer(Answer):
    data: Case
    meta: Meta | None = None


class CaseList(Answer):
    data: list[Case]
    meta: Meta | None = None


CaseStatus = TypeAliasType(
    "CaseStatus", Annotated[Literal["New", "Closed"] | str, Field(description="state")]
)
Priority = TypeAliasType("Priority", Literal[1, 2] | int)


class User(Answer):
    kind: Literal["user"]
    email: str
    role: Colour | None = None


class Team(Answer):
    kind: Annotated[Literal["team", "squad"], Field(alias="kind")]
    members: list[User] | None = None


Owner = TypeAliasType("Owner", Annotated[User | Team, Field(discriminator="kind")])


class Person(Answer):
    id: str
    first_name: str
    born: date | None = None


class Company(Answer):
    id: str
    legal_name: str


Subject = TypeAliasType("Subject", Person | Company)


class Label(Input):
    display_name: Annotated[str, Field(alias="displayName", max_length=5)]
    colour: Literal["red", "green"] | None | MISSING = MISSING


class CaseUpdate(Input):
    status: CaseStatusInput | MISSING = MISSING
    assigned_to: Annotated[str | None | MISSING, Field(alias="assigned-to")] = MISSING
    due_at: Annotated[datetime | MISSING, Field(alias="dueAt")] = MISSING
    labels: list[Label] | MISSING = MISSING
    metadata: dict[str, Any] | MISSING = MISSING
    parts: list[Part] | MISSING = MISSING
    link: Label | str | MISSING = MISSING
    # Each one's name is the other's on the wire.
    left: Annotated[str | MISSING, Field(alias="right")] = MISSING
    right: Annotated[str | MISSING, Field(alias="left")] = MISSING


CaseStatusInput = TypeAliasType("CaseStatusInput", Literal["New", "Closed"])


class TextPart(Input):
    kind: Literal["text"]
    text: str


class GroupPart(Input):
    kind: Literal["group"]
    parts: list[Part] | MISSING = MISSING


Part = TypeAliasType("Part", Annotated[TextPart | GroupPart, Field(discriminator="kind")])
