"""What a change is about: how its subject is written down, and how people read it.

A subject is a way of steps through a document: `200 cases/[]/status` is the status of any case in the
list of an answer. A name that could be taken for more than one step stands in quotes.
"""

import json
import re

from ..document import split
from .change import Change, Place, WireChange

ITEMS, OTHERS = "[]", "*"
"""The steps to any item of an array, and to any property that is not listed."""

SEVERAL = ","
"""Between the statuses of which a subject says the same."""

_STATUS = r"(?:[1-5][0-9]{2}|[1-5]XX|default|payload)"
_STATUSES = re.compile(rf"{_STATUS}(?:{SEVERAL}{_STATUS})*")
_PLAIN = re.compile(r"[^\s/.\"]+")
_STEP = re.compile(r"(?:\"(?:[^\"\\]|\\.)*\"|[^/\"])+")
_QUOTED = r"\"(?:[^\"\\]|\\.)*\""
_PARAMETER = re.compile(rf"(?P<location>\S+) (?P<name>{_QUOTED}|\S+)(?: (?P<path>.*))?", re.DOTALL)
_MEMBER = re.compile(r"(allOf|anyOf|oneOf|prefixItems)\[(.*)\]", re.DOTALL)
_COMPONENT = "components", "schemas"


def step(name: str) -> str:
    """A property as one step of a way."""
    is_plain = _PLAIN.fullmatch(name) and name not in (ITEMS, OTHERS)
    return name if is_plain else _quoted(name)


def parameter(location: str, name: str) -> str:
    """The subject of a parameter: `query limit`, `query "page size"`."""
    is_plain = name and not re.search(r"[\s\"]", name)
    return f"{location} {name if is_plain else _quoted(name)}"


def status_of(subject: str) -> tuple[str, str]:
    """The status, or several, that a subject begins with, and what follows; no status without one."""
    first, _, rest = subject.partition(" ")
    return (first, rest) if _STATUSES.fullmatch(first) else ("", subject)


def parts_of_parameter(subject: str) -> tuple[str, str, str]:
    """Location and name of a parameter, and the way inside of it; empty where there is none."""
    found = _PARAMETER.fullmatch(subject)
    if found is None:
        return subject, "", ""
    return found["location"], _unquoted(found["name"]), found["path"] or ""


def spoken(way: str) -> str:
    """A way as people write it: `cases[].status`; alternatives are named, allOf is left out."""
    said = ""
    for each in _STEP.findall(way):
        member = _MEMBER.fullmatch(each)
        if member is not None:
            said += _member(member[1], _unquoted(member[2]))
        elif each == ITEMS or each.startswith('"'):
            said += each if each == ITEMS else f"[{each}]"
        else:
            said += f".{each}" if said else each
    return said


def in_component(change: WireChange | Change) -> str:
    """What a change that reaches several operations is about: `Case.status` of a shared schema.

    Empty where it is about one operation, or stands in no component schema.
    """
    if len(change.operations) < 2:
        return ""
    said = _steps(change.subject)
    for place in (change.head, change.base):
        found = _inside_component(place) if place is not None else None
        if found is None:
            continue
        name, inner = found
        if inner and said[-len(inner) :] == inner:
            return spoken("/".join((step(name), *inner)))
        if not inner and _is_own(change, place):
            return name
    return ""


def _is_own(change: WireChange | Change, place: Place | None) -> bool:
    """Whether both places are the component itself or one of its keywords, not a part of it."""
    both = change.base, change.head
    ways = [_inside_component(each) for each in both if each is not None]
    return place is not None and all(way is not None and not way[1] for way in ways)


def _inside_component(place: Place | None) -> tuple[str, tuple[str, ...]] | None:
    """The component schema that a place is in, and the steps from there."""
    tokens = split(place.pointer) if place is not None else ()
    if tokens[:2] != _COMPONENT or len(tokens) < 3:
        return None
    steps: list[str] = []
    rest = list(tokens[3:])
    while rest:
        keyword = rest.pop(0)
        if keyword == "properties" and rest:
            steps.append(step(rest.pop(0)))
        elif keyword in ("items", "additionalProperties"):
            steps.append(ITEMS if keyword == "items" else OTHERS)
        elif keyword in ("allOf", "anyOf", "oneOf") and rest:
            rest.pop(0)
        else:
            break
    return tokens[2], tuple(steps)


def _steps(subject: str) -> tuple[str, ...]:
    """The steps of a subject without status and alternatives."""
    found = [each for each in _STEP.findall(subject) if not _MEMBER.fullmatch(each)]
    if found:
        found[0] = status_of(found[0])[1] or found[0]
    return tuple(found)


def _member(keyword: str, name: str) -> str:
    if keyword == "prefixItems":
        return f"[{name}]"
    return "" if keyword == "allOf" or name.isdigit() else f"({name})"


def _quoted(name: str) -> str:
    return json.dumps(name, ensure_ascii=False)


def _unquoted(name: str) -> str:
    return str(json.loads(name)) if name.startswith('"') else name
