"""Methods that ask an operation again until its answer is ready, by client.yaml."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from ..api import Operation
from ..config import Polling
from ..document import join
from ..package import Method
from ..text import Annotation, Expression, Identifier, call, literal
from .docstrings import method_docstring
from .imports import Needed
from .methods import Context, answer_of, overloads, see, signature
from .types import Types


def polling_constant(operation: Operation, context: Context) -> str:
    """The module's name for how an operation is asked again: `_WAIT`."""
    return f"_{context.config.polling[operation.key].method.upper()}"


def pollings(
    operations: Sequence[Operation],
    methods: Sequence[Method],
    taken: Sequence[str],
    class_name: str,
    context: Context,
    needed: Needed,
) -> Iterator[Method]:
    """The methods beside the given ones; `broken-polling` where client.yaml does not fit them.

    `taken` are the names of the resource so far, and `class_name` its class's.
    """
    names = {*taken, "with_raw_response"}
    by_constant = {method.constant.text: method for method in methods}
    for operation in operations:
        rule = context.config.polling[operation.key]
        base = by_constant[f"_{operation.name.rpartition('.')[2].upper()}"]
        found = list(_problems(operation, base, rule, names, context))
        for key, what in found:
            _broken(context, operation, key, what)
        if not found:
            names.add(rule.method)
            yield _method(operation, base, rule, class_name, context, needed)


def _problems(
    operation: Operation, base: Method, rule: Polling, names: set[str], context: Context
) -> Iterator[tuple[str, str]]:
    """What is wrong with an entry: its key, and words."""
    if rule.method in names:
        yield "method", f"{rule.method!r} is the name of something else already"
    if base.is_paged or base.is_stream:
        yield "", "it answers in pages or as a stream, for which nobody waits"
    documented = {response.status for response in operation.responses}
    for status in rule.statuses:
        if not documented & {str(status), f"{status // 100}XX"}:
            yield "pending", f"the status {status} is not documented"
    if rule.pointer is None:
        return
    schemas = [one.schema for one in operation.answers if one.schema is not None]
    found = [context.types.at(schema, rule.pointer) for schema in schemas]
    described = [schema for schema in found if schema is not None]
    if not described:
        yield "pending", f"{rule.pointer!r} is nowhere in the answer"
        return
    listed = [value for schema in described for value in _listed(schema, context.types, 0)]
    for value in rule.values:
        if listed and value not in listed:
            yield "pending", f"{value!r} is none of the values that {rule.pointer!r} may have"


def _listed(schema: object, types: Types, depth: int) -> Iterator[object]:
    """The values that an enum lists, however it is opened for more."""
    if not isinstance(schema, dict) or depth > 8:
        return
    schema = types.resolve(schema)
    yield from schema.get("enum", ())
    if "const" in schema:
        yield schema["const"]
    for member in (*schema.get("anyOf", ()), *schema.get("oneOf", ())):
        yield from _listed(member, types, depth + 1)


def _broken(context: Context, operation: Operation, key: str, what: str) -> None:
    pointer = join("/polling", operation.key)
    context.collector.error(
        "broken-polling",
        f"{what}: {operation.key}",
        at=context.config.locate(join(pointer, key) if key else pointer),
        pointer=pointer,
        hint="say it as the operation's document does, and name the method like no other",
    )


def _method(
    operation: Operation,
    base: Method,
    rule: Polling,
    class_name: str,
    context: Context,
    needed: Needed,
) -> Method:
    ready = replace(
        operation,
        responses=tuple(one for one in operation.responses if not _is_pending(one.status, rule)),
        summary=f"Wait until `{operation.name}` has its answer.",
        description=_in_words(operation, rule),
    )
    named = context.arguments_of(operation)
    answer = answer_of(ready, context.types)
    returns = needed.annotate(answer)
    whole = signature(named, returns, returns, needed)
    name = f"{operation.name.rpartition('.')[0]}.{rule.method}"
    raised = {"NotReadyError": "The answer was not ready at the deadline."}
    return replace(
        base,
        name=Identifier(rule.method),
        constant=Identifier(polling_constant(operation, context)),
        operation=_expression(base, rule, name),
        declared=Annotation(f"Polling[{returns}]"),
        signature=whole,
        overloads=overloads(ready, whole, named, context, needed),
        docstring=method_docstring(
            ready, named, "The answer, once it is ready.", context.types, raises=raised
        ),
        async_docstring=see(class_name, rule.method),
        is_polling=True,
        has_raw=False,
    )


def _is_pending(status: str, rule: Polling) -> bool:
    return status.isdecimal() and int(status) in rule.statuses


def _in_words(operation: Operation, rule: Polling) -> str:
    """What the method does: when an answer is ready, and when it is asked for."""
    if rule.pointer is None:
        words = f"the status is {' or '.join(map(str, rule.statuses))}"
    else:
        values = [f"`{literal(value)}`" for value in rule.values]
        values += ["missing or empty"] if rule.is_empty else []
        words = f"`{rule.pointer}` in the answer is {' or '.join(values)}"
    return (
        f"Asks at once, and again as long as {words}: {_waits(rule.intervals)}. The option"
        f" `deadline` limits all of it: {rule.deadline:g} seconds unless it is passed. Errors end"
        " the wait."
    )


def _waits(intervals: Sequence[float]) -> str:
    """`12 times after 10 seconds, then every 30 seconds`."""
    runs = [(seconds, len(list(run))) for seconds, run in groupby(intervals)]
    parts = [
        f"{'once' if times == 1 else f'{times} times'} after {seconds:g} seconds"
        for seconds, times in runs[:-1]
    ]
    return ", then ".join([*parts, f"every {runs[-1][0]:g} seconds"])


def _expression(base: Method, rule: Polling, name: str) -> Expression:
    parts: dict[str, Expression] = {
        "operation": Expression(base.constant.text),
        "name": literal(name),
        "intervals": literal(rule.intervals),
        "deadline": literal(rule.deadline),
    }
    if rule.pointer is None:
        parts["statuses"] = literal(rule.statuses)
    else:
        parts["pointer"] = literal(rule.pointer)
        if rule.values:
            parts["values"] = literal(rule.values)
        if rule.is_empty:
            parts["is_empty"] = literal(True)
    return call("Polling", **parts)
