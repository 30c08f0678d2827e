"""Alternatives that stand beside other keywords, and what a choice among them is called."""

from collections.abc import Iterable, Sequence
from dataclasses import field
from typing import Any

from ..records import record
from .place_names import VARIANT
from .schema_walk import ALTERNATIVES, component_key

Schema = dict[str, Any]


@record(frozen=True, slots=True)
class Union:
    """Alternatives that hold beside other keywords."""

    keyword: str
    members: list[Any]
    discriminator: Any
    pointer: str

    def typed(self, base: Schema) -> list[Any]:
        """The alternatives beside nothing but a `type`, which inline ones take over."""
        telling = {"$ref", "type", "allOf", *ALTERNATIVES}
        return [
            {**base, **member} if isinstance(member, dict) and not telling & {*member} else member
            for member in self.members
        ]


def distinct(unions: Iterable[Union]) -> tuple[Union, ...]:
    """Each union once, however often the schema that says it is taken in."""
    return tuple({(union.pointer, id(union.members)): union for union in unions}.values())


def variant(choice: Sequence[Any]) -> Schema:
    """What the alternatives of a choice are called, for the name of the component they make."""
    keys = [key for member in choice if (key := component_key(member)) is not None]
    titles = [m["title"] for m in choice if isinstance(m, dict) and "title" in m]
    return {
        **({VARIANT: " ".join(keys)} if keys else {}),
        **({"title": titles[0]} if titles else {}),
    }


@record(frozen=True, slots=True)
class Part:
    """Keywords that hold together, the alternatives beside them, and where properties came from."""

    schema: Schema
    unions: tuple[Union, ...] = ()
    places: dict[str, str] = field(default_factory=dict)
