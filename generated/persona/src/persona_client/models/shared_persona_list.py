"""Models of answers: several resources."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Answer
from .shared_to_many import ToMany

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
    """What a list says about itself."""

    name: str | None = None
    status: str | None = None
    """Whether the list is in use. The filter of lists knows `active` and `archived`."""
    archived_at: Annotated[datetime | None, Field(alias="archived-at")] = None
    """When the list was archived. Null while it is not."""
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    updated_at: Annotated[datetime | None, Field(alias="updated-at")] = None
    allow_fuzzy_name_first: Annotated[bool | None, Field(alias="allow-fuzzy-name-first")] = None
    """Whether first names that are only similar match too. Only on lists of names."""


class PersonaList(Answer):
    """A list of values that inquiries are matched against. The type says what kind of values.
    Inferred.
    """

    type: PersonaListType
    """Stated."""
    id: str
    """Stated."""
    attributes: ListAttributes
    relationships: PersonaListRelationships | None = None


class PersonaListAnswer(Answer):
    """One list."""

    data: PersonaList


class PersonaListRelationships(Answer):
    """What a list is related to."""

    list_items: Annotated[ToMany | None, Field(alias="list-items")] = None
    """The items of the list. Their types start with `list-item/`."""
