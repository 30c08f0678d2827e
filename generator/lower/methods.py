"""One operation -> one method of a resource."""

from collections.abc import Mapping, Sequence
from dataclasses import field, replace

from ..api import Api, Operation
from ..config import Config
from ..diagnostics import Collector, Location
from ..naming import NameBook
from ..package import Argument, Method, Signature
from ..records import record
from ..text import (
    Annotation,
    Docstring,
    Expression,
    Identifier,
    Prose,
    docstring,
    literal,
    mapping,
    prose,
)
from .answers import NOTHING, Choice, choices, event_type, returned
from .arguments import Named, arguments
from .docstrings import body_basis, deprecation, method_docstring, sentence
from .evidence import WORDS
from .imports import Needed
from .operations import operation_expression, pages_expression
from .types import Typed, Types, literals, union

_OF_STREAMS = (
    "Read it in a `with` block, which closes the connection; `.events()` gives events undecoded."
)


@record(frozen=True, slots=True)
class Context:
    """What lowering needs to know of the whole API.

    `late` makes types for operations, whose models are loaded by the call that needs them.
    """

    api: Api
    config: Config
    types: Types
    late: Types
    fields: Mapping[str, Mapping[str, str]]
    names: NameBook
    collector: Collector
    _named: dict[tuple[str, str], tuple[Named, ...]] = field(default_factory=dict)

    def arguments_of(self, operation: Operation) -> tuple[Named, ...]:
        """The arguments of an operation's method; their names are decided once."""
        key = operation.pointer, operation.name
        if key not in self._named:
            self._named[key] = arguments(operation, self.types, self.fields, self.names)
        return self._named[key]


@record(frozen=True, slots=True)
class _Paging:
    pages: Expression
    item: Typed


def method(operation: Operation, class_name: str, context: Context, needed: Needed) -> Method:
    """The method of one operation; `needed` learns the imports of its module."""
    named = context.arguments_of(operation)
    answer = answer_of(operation, context.types)
    paging = _paging(operation, named, context)
    name = operation.name.rpartition(".")[2]
    expression = operation_expression(
        operation, named, context.late, context.config, context.fields, needed,
        paging.pages if paging else None,
    )  # fmt: skip
    returns = _streams(answer, needed) if operation.is_stream else _returns(answer, paging, needed)
    whole = signature(named, *returns, needed)
    return Method(
        name=Identifier(name),
        constant=Identifier(constant_name(operation)),
        operation=expression,
        declared=Annotation(f"Operation[{needed.annotate(answer)}]"),
        signature=whole,
        overloads=overloads(operation, whole, named, context, needed),
        arguments=mapping({one.name.text: Expression(one.name.text) for one in named}),
        doubts=_doubts(operation, named),
        docstring=method_docstring(
            operation,
            named,
            _returned(operation, answer, paging),
            context.types,
            context.config.retries.operations.get(operation.key),
        ),
        async_docstring=see(class_name, name),
        is_paged=paging is not None,
        is_stream=operation.is_stream,
        is_polling=False,
        has_raw=not operation.is_stream,
        is_deprecated=operation.is_deprecated,
        deprecation=literal(deprecation(operation)) if operation.is_deprecated else None,
    )


def _doubts(operation: Operation, named: Sequence[Named]) -> Prose:
    """Which arguments the vendor's page does not state, where it does not hold for all of them."""
    found: dict[str, list[str]] = {}
    body = body_basis(operation, named)
    if body not in (None, "stated"):
        found[WORDS[body]] = ["body"]
    for one in named:
        if one.slot.basis not in (one.slot.whole, "stated"):
            found.setdefault(WORDS[one.slot.basis], []).append(f"`{one.name}`")
    return prose(" ".join(f"{word[:-1]}: {', '.join(names)}." for word, names in found.items()))


def answer_of(operation: Operation, types: Types) -> Typed:
    """What the method returns; of a stream, what one event is."""
    if not operation.is_stream:
        return returned(operation.answers, types)
    events = (event_type(response, types) for response in operation.answers)
    return union(event for event in events if event is not None)


def _streams(event: Typed, needed: Needed) -> tuple[Annotation, Annotation]:
    needed.annotate(event)
    needed.name_for_types(".._runtime.streams", "AsyncStream", "Stream")
    return Annotation(f"Stream[{event.text}]"), Annotation(f"AsyncStream[{event.text}]")


def signature(
    named: Sequence[Named], returns: Annotation, async_returns: Annotation, needed: Needed
) -> Signature:
    """Path parameters by place, all else by keyword; `needed` learns the imports."""
    keywords = [_argument(one, needed) for one in named if not one.slot.is_positional]
    return Signature(
        positional=tuple(_argument(one, needed) for one in named if one.slot.is_positional),
        keywords=tuple(keywords),
        has_keywords=bool(keywords),
        returns=returns,
        async_returns=async_returns,
    )


def overloads(
    operation: Operation, whole: Signature, named: Sequence[Named], context: Context, needed: Needed
) -> tuple[Signature, ...]:
    """A signature for each type that may come back, like the `whole` one but for the argument
    `accept`; only the first is meant without that."""
    found = choices(operation, context.types)
    if len(found) < 2:
        return ()
    accept = next(one for one in named if one.slot.kind == "accept")
    signatures = []
    for place, choice in enumerate(found):
        own = _argument(_narrowed(accept, choice, place == 0), needed)
        keywords = tuple(own if one.name == own.name else one for one in whole.keywords)
        returns = needed.annotate(choice.typed)
        signatures.append(replace(whole, keywords=keywords, returns=returns, async_returns=returns))
    return tuple(signatures)


def _narrowed(named: Named, choice: Choice, is_usual: bool) -> Named:
    """The argument `accept` with the media types of one choice."""
    schema = {"type": "string", "enum": list(choice.media_types)}
    slot = replace(named.slot, schema=schema, is_required=not is_usual)
    return Named(slot, named.name, literals(choice.media_types))


def constant_name(operation: Operation) -> str:
    """The module's name for the operation itself: `_UPDATE`."""
    return f"_{operation.name.rpartition('.')[2].upper()}"


def see(class_name: str, name: str) -> Docstring:
    """The docstring of an asynchronous method."""
    return docstring(f"See `{class_name}.{name}`.")


def _argument(named: Named, needed: Needed) -> Argument:
    needed.annotate(named.typed)
    return Argument(named.name, named.annotation, named.default, named.default is not None)


def _returned(operation: Operation, answer: Typed, paging: _Paging | None) -> str:
    """What the docstring says of the result; where statuses mean different things, each is told."""
    if paging:
        return "The items of every page, fetched as they are needed; `.pages()` gives the pages."
    if answer == NOTHING:
        return ""
    text = _described(operation)
    if not operation.is_stream:
        return text
    return f"{text} {_OF_STREAMS}".strip()


def _described(operation: Operation) -> str:
    """What the document says of the answers, by status where they mean different things."""
    texts = {
        response.status.lower(): sentence(response.description)
        for response in operation.answers
        if response.description
    }
    if len(set(texts.values())) < 2:
        return next(iter(texts.values()), "")
    return " ".join(f"{status}: {text}" for status, text in texts.items())


def _returns(
    answer: Typed, paging: _Paging | None, needed: Needed
) -> tuple[Annotation, Annotation]:
    needed.annotate(answer)
    if paging is None:
        return answer.annotation, answer.annotation
    needed.annotate(paging.item)
    needed.name_for_types(".._runtime.pagination", "AsyncPages", "Pages")
    inside = f"[{paging.item.text}, {answer.text}]"
    return Annotation(f"Pages{inside}"), Annotation(f"AsyncPages{inside}")


def _items(operation: Operation, context: Context) -> Mapping[str, object] | None:
    rule = context.config.pagination[operation.key]
    for response in operation.answers:
        if response.schema is not None:
            found = context.types.at(response.schema, rule.items)
            return context.types.items(found) if found is not None else None
    return None


def _paging(operation: Operation, named: tuple[Named, ...], context: Context) -> _Paging | None:
    """How the operation pages, by client.yaml; `broken-pagination` where that does not fit it."""
    rule = context.config.pagination.get(operation.key)
    if rule is None:
        return None
    items = _items(operation, context)
    place = "/pagination/" + operation.key.replace("~", "~0").replace("/", "~1")
    if items is None:
        _broken(context, place, f"items {rule.items!r} is no array of the answer")
        return None
    try:
        pages = pages_expression(rule, named)
    except LookupError as unknown:
        _broken(context, place, f"{unknown.args[0]!r} is no query parameter")
        return None
    return _Paging(pages, context.types.read(items))


def _broken(context: Context, pointer: str, what: str) -> None:
    at: Location = context.config.locate(pointer)
    context.collector.error(
        "broken-pagination",
        f"{what} of {pointer.rpartition('/')[2].replace('~1', '/')}",
        at=at,
        pointer=pointer,
        hint="name parameters and JSON pointers as the operation's document does",
    )
