"""Models of answers: lists."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Answer
from .shared import PageLinks, ToMany

PersonaListType = TypeAliasType(
    "PersonaListType",
    Literal[
        "list/browser-fingerprint",
        "list/country",
        "list/email-address",
        "list/geolocation",
        "list/government-id-number",
        "list/ip-address",
        "list/name",
        "list/phone-number",
        "list/string",
    ]
    | str,
)


class ListAttributes(Answer):
    name: str | None = None
    status: str | None = None
    archived_at: Annotated[datetime | None, Field(alias="archived-at")] = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    updated_at: Annotated[datetime | None, Field(alias="updated-at")] = None
    allow_fuzzy_name_first: Annotated[bool | None, Field(alias="allow-fuzzy-name-first")] = None
    """Only on lists of names."""


class PersonaList(Answer):
    """Inferred."""

    type: PersonaListType
    """Stated."""
    id: str
    """Stated."""
    attributes: ListAttributes
    relationships: PersonaListRelationships | None = None


class PersonaListAnswer(Answer):
    data: PersonaList


class PersonaListRelationships(Answer):
    list_items: Annotated[ToMany | None, Field(alias="list-items")] = None


class PersonaLists(Answer):
    data: list[PersonaList]
    links: PageLinks
