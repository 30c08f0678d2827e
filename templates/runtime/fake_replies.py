"""What an operation may answer by the vendor's document: examples, set values, errors."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, cast

from pydantic import ValidationError

from .definition import Definition
from .description import Described, Description, media_of, schema_of
from .errors import ApiError, ServerError, UnexpectedStatusError, error_class
from .examples import Examples, NoExample
from .fake_calls import Disagreement, FakeReply
from .media_types import essence, is_json, stream_kind
from .models import adapter
from .operation import Answer, Operation, Polling
from .schema_check import Misfit, Schema
from .shape_edits import at, placed

_BYTES, _TEXT = b"example", "example"
_UNKNOWN = "clientsmith-unknown-value"
_ERROR_STATUSES = range(400, 600)


@dataclass(frozen=True, slots=True)
class Promise:
    """A documented answer: its status as a number, and the schema of its content."""

    answer: Answer
    status: int
    schema: Schema

    @property
    def content_type(self) -> str:
        """The media type as it is sent, without ranges; empty where there is no content."""
        media_type = self.answer.media_type or ""
        if self.answer.model is bytes or "*" not in media_type:
            return media_type.replace("*/*", "application/octet-stream").replace(
                "/*", "/octet-stream"
            )
        return "application/json"


class Replies:
    """Makes the answers of one operation; `polling` says when one is not ready."""

    def __init__(
        self,
        operation: Operation[Any],
        description: Description,
        definition: Definition,
        polling: Polling[Any] | None = None,
    ) -> None:
        key = f"{operation.method} {operation.path}"
        self.operation = operation
        self.described = description.operations.get(key) or Described(
            operation.method, operation.path, {}
        )
        self.checker, self._definition = description.checker, definition
        self.polling = polling
        self._examples = Examples(description.checker)

    def misfits(self, schema: Schema, value: object) -> list[Misfit]:
        """What the document says against a value; fields that it does not have are refused."""
        return self.checker.misfits(schema, value, is_closed=True)

    def promises(self) -> Iterator[Promise]:
        """The documented answers, those with content first, in the document's order."""
        found = [self._promise(answer, self.operation.answers) for answer in self.operation.answers]
        waits = self.polling.statuses if self.polling else ()
        ready = [one for one in found if one.status not in waits]
        yield from sorted(ready or found, key=lambda one: one.answer.media_type is None)

    def usual(self, asked: str | None = None) -> Promise | None:
        """The answer that stands where nothing was set: JSON, or in the media type asked for."""
        found = list(self.promises())
        if asked is not None:
            for one in found:
                if one.answer.media_type and essence(one.answer.media_type) == essence(asked):
                    return one
        full = [one for one in found if is_json(one.answer.media_type or "")]
        return next(iter([*full, *found]), None)

    def example(self, schema: Schema) -> Any:
        """A value of a schema; raises Disagreement where none can be made."""
        try:
            value = self._examples.of(schema)
        except NoExample as why:
            raise Disagreement(
                f"{self.operation.name}: no example can be made ({why}); set an answer with"
                " .returns() or .answers_raw()"
            ) from None
        polling = self.polling
        if polling is None or polling.pointer is None:
            return value
        return self._ready(polling, schema, value)

    def _ready(self, polling: Polling[Any], schema: Schema, value: Any) -> Any:
        """The value with another one where it would say that it is not ready yet."""
        assert polling.pointer is not None
        place = at(self.checker, schema, polling.pointer)
        for one in [*self._listed(place, 0), "ready", True, 1]:
            if one not in polling.values:
                found = placed(value, polling.pointer, one)
                if not self.checker.misfits(schema, found):
                    return found
        return value

    def _listed(self, schema: Schema, depth: int) -> Iterator[object]:
        schema = self.checker.resolved(schema)
        if isinstance(schema, bool) or depth > 8:
            return
        yield from schema.get("enum", ())
        for key in ("anyOf", "oneOf", "allOf"):
            for part in schema.get(key, ()):
                yield from self._listed(part, depth + 1)

    def by_default(self, asked: str | None = None) -> FakeReply:
        """The answer where nothing was set."""
        promise = self.usual(asked)
        if promise is None:
            return FakeReply(200)
        if promise.answer.media_type is None:
            return self._sent(promise, b"")
        if self.operation.is_stream:
            return self.stream([self._event(promise)], promise)
        return self._sent(promise, self._default_content(promise))

    def _default_content(self, promise: Promise) -> bytes:
        if promise.answer.model is bytes:
            return _BYTES
        if promise.answer.model is str and not is_json(promise.content_type):
            return _TEXT.encode()
        return as_json(self.example(promise.schema))

    def _event(self, promise: Promise) -> object:
        return _TEXT if promise.answer.model is str else self.example(promise.schema)

    def of(self, value: object) -> FakeReply:
        """The answer that carries a value: of the operation's type, or plain data.

        Raises:
            Disagreement: No documented answer can carry it.
        """
        wrong: list[str] = []
        for promise in self.promises():
            content = self._content(promise, value, wrong)
            if content is not None:
                return self._sent(promise, content)
        if value is None and not self.operation.answers:
            return FakeReply(204)
        said = "".join(f"\n  {one}" for one in dict.fromkeys(wrong)) or " (none is documented)"
        raise Disagreement(
            f"{self.operation.name}: the document has no such answer{said}\n"
            "Begin with .example(), or send what the document does not allow with .answers_raw()."
        )

    def _content(self, promise: Promise, value: object, wrong: list[str]) -> bytes | None:
        """A value as the bytes of an answer; None where it is not one, with the reasons."""
        kind, media_type = promise.answer.model, promise.answer.media_type
        if media_type is None:
            return b"" if value is None else None
        if isinstance(value, (bytes, bytearray)):
            return bytes(value) if kind is bytes else None
        if kind is bytes:
            return None
        if kind is str and not is_json(media_type):
            return value.encode() if isinstance(value, str) else None
        plain = self.plain(kind, promise.schema, value, wrong)
        return None if plain is NOTHING else as_json(plain)

    def plain(self, annotation: Any, schema: Schema, value: object, wrong: list[str]) -> object:
        """A value as JSON in wire names; `NOTHING` where it does not fit, with the reasons."""
        known = adapter(annotation or object)
        try:
            valid = known.validate_python(value, by_alias=True, by_name=True)
        except ValidationError as error:
            wrong += [
                f"{'/'.join(map(str, one['loc']))}: {one['msg']}"
                for one in error.errors(include_url=False, include_input=False)[:3]
            ]
            return NOTHING
        plain = known.dump_python(valid, mode="json", by_alias=True, exclude_unset=True)
        misfits = self.misfits(schema, plain)
        wrong += [str(one) for one in misfits[:5]]
        return NOTHING if misfits else plain

    def stream(
        self,
        events: Sequence[object],
        promise: Promise | None = None,
        *,
        first_id: int | None = None,
        breaks: bool = False,
    ) -> FakeReply:
        """An answer that is a stream of events; raises Disagreement where one is no event.

        Server-sent events have ids from `first_id` on; None: none.
        """
        promise = promise or self.usual()
        if promise is None:
            raise Disagreement(f"{self.operation.name}: no answer is documented")
        texts: list[str] = []
        for event in events:
            if promise.answer.model is str:
                texts.append(str(event))
                continue
            wrong: list[str] = []
            plain = self.plain(promise.answer.model, promise.schema, event, wrong)
            if plain is NOTHING:
                said = "".join(f"\n  {one}" for one in wrong)
                raise Disagreement(f"{self.operation.name}: the document has no such event{said}")
            texts.append(as_json(plain).decode())
        content = _framed(promise.content_type, texts, first_id)
        return replace(self._sent(promise, content), breaks=breaks)

    def error(
        self,
        kind: type[ApiError],
        status: int | None,
        retry_after: float | None,
        body: object,
        headers: Mapping[str, str],
    ) -> FakeReply:
        """The answer that the client turns into an error of a class."""
        status = status if status is not None else self._status_of(kind)
        promise = self._error_promise(status)
        added = dict(headers)
        if retry_after is not None:
            added["Retry-After"] = f"{retry_after:g}"
        if body is None and promise is not None and promise.answer.media_type is not None:
            content = self._error_content(status, promise)
        elif body is None:
            return FakeReply(status, tuple(added.items()))
        else:
            content = body if isinstance(body, bytes) else as_json(self._error_body(promise, body))
        media_type = (
            promise.content_type if promise and promise.content_type else "application/json"
        )
        return FakeReply(status, tuple({"Content-Type": media_type, **added}.items()), content)

    def _error_content(self, status: int, promise: Promise) -> bytes:
        try:
            content = self._default_content(promise)
        except Disagreement:  # the status says enough
            return b"{}" if is_json(promise.content_type) else b""
        codes = self._definition.error_codes
        if status != 429 or codes is None or not is_json(promise.content_type):
            return content
        # The class stands for what may be tried again, unless a test says otherwise.
        value: object = json.loads(content)
        for code in codes.retry:
            found = placed(value, codes.pointer, code)
            if not self.checker.misfits(promise.schema, found):
                return as_json(found)
        return content

    def _error_body(self, promise: Promise | None, body: object) -> object:
        if promise is None or promise.answer.model in (None, str, bytes):
            return adapter(object).dump_python(body, mode="json", by_alias=True, exclude_unset=True)
        wrong: list[str] = []
        plain = self.plain(promise.answer.model, promise.schema, body, wrong)
        if plain is NOTHING:
            said = "".join(f"\n  {one}" for one in wrong)
            raise Disagreement(f"{self.operation.name}: the document has no such error{said}")
        return plain

    def _status_of(self, kind: type[ApiError]) -> int:
        documented = [
            self._promise(one, self.operation.errors).status for one in self.operation.errors
        ]
        known = {int(one.status) for one in self.operation.errors if one.status.isdecimal()}
        if kind is UnexpectedStatusError:
            return next(one for one in (418, 451, 499, 406) if one not in known)
        if kind is ServerError and not any(one >= 500 for one in documented):
            return 500
        for status in (*documented, *_ERROR_STATUSES):
            if error_class(status, is_documented=status in documented) is kind:
                return int(status)
        raise Disagreement(f"{kind.__name__} stands for no status by itself: pass status=")

    def _error_promise(self, status: int) -> Promise | None:
        for name in (str(status), f"{status // 100}XX", "default"):
            for answer in self.operation.errors:
                if answer.status.upper() == name.upper():
                    return self._promise(answer, self.operation.errors)
        return None

    def _promise(self, answer: Answer, beside: Sequence[Answer]) -> Promise:
        known = {one.status.upper() for one in beside}
        content: Mapping[str, Any] = self.described.responses.get(answer.status, {}).get(
            "content", {}
        )
        found = media_of(content, answer.media_type) if answer.media_type else None
        schema = schema_of(found[1]) if found else True
        return Promise(answer, _number(answer.status.upper(), known), schema)

    def _sent(self, promise: Promise, content: bytes) -> FakeReply:
        headers = (("Content-Type", promise.content_type),) if promise.content_type else ()
        return FakeReply(promise.status, headers, content)

    def with_unknown_enum(self) -> FakeReply:
        """The usual answer with a value that its enum does not list; raises Disagreement."""
        promise = self.usual()
        if promise is not None and is_json(promise.content_type):
            value = self.example(promise.schema)
            found = self._unlisted(promise.schema, value)
            if found is not NOTHING:
                return self._sent(promise, as_json(found))
        raise Disagreement(f"{self.operation.name}: its answer holds no enum")

    def _unlisted(self, schema: Schema, value: object) -> object:
        """A copy of a value with one listed text replaced; `NOTHING` where there is none."""
        listed = [one for one in self._listed(schema, 0) if one is not None]
        if isinstance(value, str) and value in listed:
            return _UNKNOWN
        entries: Sequence[tuple[str | int, object]] = ()
        if isinstance(value, dict):
            entries = list(cast("dict[str | int, object]", value).items())
        elif isinstance(value, list):
            entries = list(enumerate(cast("list[object]", value)))
        for key, inner in entries:
            place = at(self.checker, schema, f"/{str(key).replace('~', '~0').replace('/', '~1')}")
            found = self._unlisted(place, inner)
            if found is not NOTHING:
                copy: Any = (
                    dict(cast("Any", value))
                    if isinstance(value, dict)
                    else list(cast("Any", value))
                )
                copy[key] = found
                return cast("object", copy)
        return NOTHING

    def malformed(self) -> FakeReply:
        """An answer that breaks off in the middle of its JSON."""
        promise = self.usual()
        if promise is None or promise.answer.media_type is None:
            return FakeReply(200, (("Content-Type", "application/json"),), b'{"cut": ')
        return self._sent(promise, b'{"cut": ')


NOTHING = object()


def operation_of(described: Described) -> Operation[Any]:
    """An operation that nobody has a method for, as far as its answers go."""

    def answers(marks: str) -> tuple[Answer, ...]:
        return tuple(
            Answer(status=status, media_type=media_type, type=_type_of(media_type))
            for status, response in described.responses.items()
            if status[0] in marks
            for media_type in response.get("content") or (None,)
        )

    name = f"{described.method} {described.path}"
    return Operation(
        name=name,
        method=described.method,
        path=described.path,
        answers=answers("23"),
        errors=answers("45d"),
    )


def _type_of(media_type: str | None) -> Any:
    if media_type is None or is_json(media_type):
        return None
    return str if media_type.startswith("text/") else bytes


def _number(status: str, known: set[str]) -> int:
    """A status for a range or for `default`: the first that is not documented by itself."""
    if status.isdecimal():
        return int(status)
    first = {"2": 200, "3": 300, "4": 400, "5": 500}.get(status[0])
    if first is None:
        first = 200 if not any(one[0] in "23" for one in known) else 500
    return next(number for number in range(first, first + 99) if str(number) not in known)


def _framed(media_type: str, texts: Sequence[str], first_id: int | None) -> bytes:
    """The texts as a media type joins them."""
    kind = stream_kind(media_type)
    if kind == "events":
        ids = ["" if first_id is None else f"id: {first_id + at}\n" for at in range(len(texts))]
        lines = ("".join(f"data: {line}\n" for line in text.split("\n")) for text in texts)
        return "".join(map("{}{}\n".format, ids, lines)).encode()
    start = "\x1e" if kind == "records" else ""
    return "".join(f"{start}{text}\n" for text in texts).encode()


def as_json(value: object) -> bytes:
    """Compact JSON in UTF-8."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
