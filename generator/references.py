"""Does everything that a document refers to by name stand in it?

The validator stops at the first reference that leads nowhere, so references are checked before it runs,
and all of them are reported.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any
from urllib.parse import unquote

from .diagnostics import Collector
from .document import Document, PointerError, join, lookup, split, version
from .objects import Found, walked
from .records import record
from .suggestions import closest, perhaps

MOST_LINKS = 100
"""A longer chain of references is nobody's: later stages follow each link by a call of its own."""


def check(document: Document, collector: Collector) -> None:
    """Takes a document; reports references and names that lead nowhere."""
    objects = walked(document)
    kinds = {found.pointer: found.kind for found in objects}
    in_cycles, ended = set[str](), set[str]()
    plain = {found.pointer: found.kind for found in objects if "$ref" not in found.value}
    for found in objects:
        if found.is_reference and found.kind not in ("example", "link"):
            if _is_right(found, plain):  # as most are
                ended.add(found.pointer)
            else:
                _check_reference(found, kinds, in_cycles, ended, document, collector)
        if found.kind == "schema":
            _check_mapping(found, document, collector)
    _check_security(document, objects, collector)
    _check_operation_ids(document, objects, collector)


def _is_right(found: Found, plain: Mapping[str, str]) -> bool:
    """Whether a reference leads to an object of its kind, and no further; `plain` are such objects."""
    reference = found.value["$ref"]
    if not isinstance(reference, str) or not reference.startswith("#"):
        return False
    return plain.get(unquote(reference[1:])) == found.kind


def _check_reference(
    found: Found,
    kinds: dict[str, str],
    in_cycles: set[str],
    ended: set[str],
    document: Document,
    collector: Collector,
) -> None:
    pointer, reference = join(found.pointer, "$ref"), found.value["$ref"]
    if not isinstance(reference, str):
        code, message = "unresolved-reference", f"the reference of this {found.kind} is not a text"
    elif not _check_target(reference, pointer, document, collector):
        return
    elif (kind := kinds.get(unquote(reference[1:]), found.kind)) != found.kind:
        code, message = "wrong-reference", f"{reference} is a {kind}; a {found.kind} is expected"
    elif unquote(reference[1:]) not in kinds and not _is_object(reference, document.content):
        code, message = "wrong-reference", f"{reference} is no {found.kind}"
    elif found.pointer not in in_cycles and (chain := _chain(found, document.content, ended)):
        in_cycles.update(chain.steps)
        code, message = chain.problem
    else:
        return
    collector.error(code, message, at=document.location(pointer), pointer=pointer)


def _check_target(reference: str, pointer: str, document: Document, collector: Collector) -> bool:
    """Whether a reference names something in the document."""
    code, message, hint = "unresolved-reference", f"{reference} leads nowhere", ""
    target = unquote(reference[1:])
    if not reference.startswith("#"):
        code = "external-reference"
        message = f"{reference} leads to nothing in this document or in a file beside it"
        hint = "put the file into the document's folder: what is elsewhere is never read"
    elif not target.startswith("/"):
        hint = "a reference into this document begins with '#/', followed by the way from its root"
    else:
        try:
            lookup(document.content, target)
        except PointerError:
            hint = _nearest(target, document.content)
        else:
            return True
    collector.error(code, message, at=document.location(pointer), pointer=pointer, hint=hint)
    return False


def _is_object(reference: str, content: Any) -> bool:
    """Whether a reference names an object of some kind, rather than a map of them or a value."""
    target = unquote(reference[1:])
    return isinstance(lookup(content, target), dict | bool) and len(split(target)) > 2


def _nearest(target: str, content: Any) -> str:
    """A hint at what stands in the place where a pointer leads nowhere."""
    found, known, tokens = content, "", split(target)
    for index, token in enumerate(tokens):
        if isinstance(found, dict) and token in found:
            found, known = found[token], join(known, token)
            continue
        if isinstance(found, dict) and (match := closest(token, found)) is not None:
            return f"did you mean '#{join(known, match, *tokens[index + 1 :])}'?"
        return f"there is no {token!r} in #{known}" if known else ""
    return ""


@record(frozen=True, slots=True)
class _Chain:
    """Places of which each is nothing but a reference to the next; the last one to the first, or on."""

    steps: list[str]
    is_closed: bool

    @property
    def problem(self) -> tuple[str, str]:
        """Code and message."""
        if not self.is_closed:
            message = f"the reference leads on through {len(self.steps):,} others"
            return "too-deep", f"{message}; at most {MOST_LINKS} are followed"
        shown = [*self.steps[:MOST_LINKS], self.steps[0]]
        steps = " -> ".join(f"#{step}" for step in shown)
        return "reference-cycle", f"the reference leads back to itself: {steps}"


def _chain(found: Found, content: dict[str, Any], ended: set[str]) -> _Chain | None:
    """What is wrong with where a reference leads; None where it comes to an end soon.

    `ended` are places from which references lead to an end, and it gets those passed on the way: a
    chain of many is followed once, not from each of its links.
    """
    steps, step = {found.pointer: None}, unquote(found.value["$ref"][1:])
    while step != found.pointer:
        try:
            value = None if step in ended or step in steps else lookup(content, step)
        except PointerError:
            value = None
        reference = value.get("$ref") if isinstance(value, dict) else None
        if not isinstance(reference, str) or not reference.startswith("#"):
            if (
                step in steps
            ):  # what leads into a loop is no part of it; the loop itself is reported
                return None
            ended.update(steps)
            return _Chain(list(steps), is_closed=False) if len(steps) > MOST_LINKS else None
        steps[step] = None
        step = unquote(reference[1:])
    return _Chain(list(steps), is_closed=True)


def _check_mapping(found: Found, document: Document, collector: Collector) -> None:
    """The values of a discriminator's mapping are references, or names of component schemas."""
    discriminator = found.value.get("discriminator")
    mapping = discriminator.get("mapping") if isinstance(discriminator, dict) else None
    if not isinstance(mapping, dict):
        return
    for key, value in mapping.items():
        if isinstance(value, str) and value not in document.schemas():
            is_name = not any(sign in value for sign in "#/.")
            reference = f"#/components/schemas/{value}" if is_name else value
            pointer = join(found.pointer, "discriminator", "mapping", key)
            _check_target(reference, pointer, document, collector)


def _check_security(document: Document, objects: Sequence[Found], collector: Collector) -> None:
    is_2_0 = version(document.content) == "2.0"
    place = "/securityDefinitions" if is_2_0 else "/components/securitySchemes"
    try:
        schemes = lookup(document.content, place)
    except PointerError:
        schemes = None
    known = set(schemes) if isinstance(schemes, dict) else set()
    for found in objects:
        if found.kind not in ("document", "operation"):
            continue
        for pointer, name in _requirements(found):
            if name not in known:
                # What is left can be called: with another credential, or with a header of one's own.
                collector.warning(
                    "unknown-security-scheme",
                    f"the security requirement names {name!r}, which {place[1:]} lacks;"
                    " nothing is sent for it",
                    at=document.location(pointer),
                    pointer=pointer,
                    hint=perhaps(name, known),
                )


def _requirements(found: Found) -> Iterator[tuple[str, str]]:
    security = found.value.get("security")
    for index, requirement in enumerate(security if isinstance(security, list) else ()):
        for name in requirement if isinstance(requirement, dict) else ():
            yield join(found.pointer, "security", index, name), name


def _check_operation_ids(
    document: Document, objects: Sequence[Found], collector: Collector
) -> None:
    first: dict[str, str] = {}
    for found in objects:
        operation_id = found.value.get("operationId") if found.kind == "operation" else None
        if not isinstance(operation_id, str):
            continue
        pointer = join(found.pointer, "operationId")
        if operation_id in first:
            line = document.location(first[operation_id]).line
            collector.warning(
                "duplicate-operation-id",
                f"the operationId {operation_id!r} is already used in line {line}",
                at=document.location(pointer),
                pointer=pointer,
                hint="methods are named after their paths first, and numbered where that is not enough",
            )
        first.setdefault(operation_id, pointer)
