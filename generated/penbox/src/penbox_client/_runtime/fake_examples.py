"""Examples of what an operation answers, as the client would decode them, with fields changed."""

from collections.abc import Iterable, Mapping
from typing import Any, cast

from pydantic import BaseModel

from .decode import decode
from .fake_calls import Disagreement
from .fake_replies import NOTHING, Promise, Replies, as_json
from .media_types import is_json
from .models import pick, wire_names
from .shape_edits import at, placed


def example(replies: Replies, changes: Mapping[str, object]) -> object:
    """The answer of an operation, or one event of its stream.

    Raises:
        Disagreement: The changes do not fit, or no example can be made.
    """
    promise = replies.usual()
    if promise is None or promise.answer.media_type is None:
        return _unchanged(replies, None, changes)
    if promise.answer.model is bytes:
        return _unchanged(replies, replies.by_default().content, changes)
    if promise.answer.model is str and not is_json(promise.content_type):
        return _unchanged(replies, "example", changes)
    plain = replies.example(promise.schema)
    decoded = _decoded(promise, plain)
    if not changes:
        return decoded
    return _decoded(promise, _fitting(replies, promise, _merged(plain, decoded, changes)))


def item(replies: Replies, changes: Mapping[str, object]) -> object:
    """One item of the pages of an operation; raises Disagreement as `example` does."""
    promise, pointer = _place(replies)
    schema = at(replies.checker, promise.schema, f"{pointer}/0")
    page, plain = replies.example(promise.schema), replies.example(schema)
    decoded = _first(_decoded(promise, placed(page, pointer, [plain])), pointer)
    if not changes:
        return decoded
    body = placed(page, pointer, [_merged(plain, decoded, changes)])
    return _first(_decoded(promise, _fitting(replies, promise, body)), pointer)


def plain_items(replies: Replies, items: Iterable[object]) -> list[object]:
    """Items, of the documented type or plain data for it, as JSON in wire names.

    Raises:
        Disagreement: One is no item of such a page.
    """
    promise, pointer = _place(replies)
    page = replies.example(promise.schema)
    bodies = (_fitting(replies, promise, placed(page, pointer, [one])) for one in items)
    return [_first(body, pointer) for body in bodies]


def _place(replies: Replies) -> tuple[Promise, str]:
    rule, promise = replies.operation.pages, replies.usual()
    if rule is None or promise is None or promise.answer.media_type is None:
        raise Disagreement(f"{replies.operation.name}: no page is documented")
    return promise, rule.items


def _first(page: object, pointer: str) -> object:
    found = pick(page, pointer)
    return cast("list[object]", found)[0] if isinstance(found, (list, tuple)) else found


def _decoded(promise: Promise, plain: object) -> object:
    return decode(as_json(plain), promise.answer.model or object, want_findings=False)[0]


def _fitting(replies: Replies, promise: Promise, value: object) -> object:
    """The value as JSON in wire names."""
    wrong: list[str] = []
    plain = replies.plain(promise.answer.model, promise.schema, value, wrong)
    if plain is NOTHING:
        said = "".join(f"\n  {one}" for one in dict.fromkeys(wrong))
        raise Disagreement(f"{replies.operation.name}: the document has no such answer{said}")
    return plain


def _merged(plain: Any, decoded: object, changes: Mapping[str, object]) -> dict[str, object]:
    """The example with changes, whose names in Python become those of the wire."""
    if not isinstance(plain, dict):
        raise Disagreement("only fields of an object can be changed")
    names: dict[str, str] = {}
    if isinstance(decoded, BaseModel):
        names = {name: wire for wire, name in wire_names(type(decoded)).items()}
    renamed = {names.get(name, name): value for name, value in changes.items()}
    return {**cast("dict[str, object]", plain), **renamed}


def _unchanged(replies: Replies, value: object, changes: Mapping[str, object]) -> object:
    if changes:
        raise Disagreement(f"{replies.operation.name}: its answer has no fields to change")
    return value
