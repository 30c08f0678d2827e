"""Operations -> resources: a tree by dotted name, one module and six classes each."""

from collections.abc import Iterable, Mapping, Sequence

from ..api import Api, Operation
from ..diagnostics import Collector, Location
from ..document import join, split
from ..naming import RESERVED_CLASSES, NameBook, NameConflict, Wish, class_name
from ..package import Child, Method, Resource
from ..text import Identifier, Path, docstring
from .arguments import OMITTED
from .docstrings import sentence
from .imports import Needed
from .methods import Context, constant_name, method
from .modules import Home
from .operations import RUNTIME_NAMES
from .polling import polling_constant, pollings
from .webhooks import RESOURCE, has_webhooks

_PREFIXES = ("", "Async", "Raw", "AsyncRaw", "Streamed", "AsyncStreamed", "Fake", "FakeAsync")
# What the module of the client defines or imports beside its own classes and those of resources.
_IN_CLIENT = frozenset(
    "ApiKey AsyncSettings Basic Bearer ClientCredentials Environment ErrorCodes RateLimitReset"
    " ServerVariable".split()
)
_ADDED = "What the vendor sends by itself."
_RESOURCES = "/x-resources/"  # where names.lock keeps the classes of resources


def resources(
    context: Context, homes: Mapping[str, Home]
) -> tuple[tuple[Resource, ...], tuple[Child, ...]]:
    """Every resource, in the order of `grouped`, and those that the client itself holds."""
    by_resource = grouped(context)
    classes = _class_names(by_resource, context)
    texts = descriptions(by_resource, context.api)
    modules = module_names(by_resource)
    children = {
        name: _child(name, modules[name], classes[name], texts[name]) for name in by_resource
    }
    held: dict[str, list[Child]] = {"": []}
    for name, child in children.items():
        held.setdefault(name.rpartition(".")[0], []).append(child)
    found = tuple(
        _resource(name, operations, children[name], held.get(name, ()), context, homes)
        for name, operations in by_resource.items()
    )
    return found, tuple(held[""])


def grouped(context: Context) -> dict[str, list[Operation]]:
    """The operations of each resource; one that only holds others, or reads webhooks, has none."""
    by_resource: dict[str, list[Operation]] = {}
    for operation in context.api.methods:
        name = operation.name.rpartition(".")[0]
        for length in range(name.count(".") + 1):
            by_resource.setdefault(".".join(name.split(".")[: length + 1]), [])
        by_resource[name].append(operation)
    if has_webhooks(context.api, context.config):
        by_resource.setdefault(RESOURCE, [])
    return by_resource


def _class_names(names: Iterable[str], context: Context) -> dict[str, str]:
    """Resource -> class name, such that none of its classes is called like a model, or like
    anything else in the modules where it stands."""
    client = context.config.package.class_name
    used = {*context.api.schemas, *RESERVED_CLASSES, *_IN_CLIENT, client, f"Async{client}"}
    taken = {name.removeprefix(prefix) for name in used for prefix in _PREFIXES}
    wishes = {}
    for name in sorted(names):
        wish = class_name(name.replace(".", "-"))
        wishes[name] = Wish(f"{_RESOURCES}{name}", (wish, f"{wish}Resource"))
    given = context.names.assign(list(wishes.values()), reserved=taken)
    return {name: given[wish.pointer] for name, wish in wishes.items()}


def locked_classes(book: NameBook) -> frozenset[str]:
    """The class names that resources have had so far: no model may take one of them."""
    names = [name for pointer, name in book.locked.items() if pointer.startswith(_RESOURCES)]
    return frozenset(prefix + name for name in names for prefix in _PREFIXES)


def module_names(names: Iterable[str]) -> dict[str, str]:
    """The module of each resource: cases.comments stands in cases_comments.

    Beside a resource that is called cases_comments, it takes an underscore.
    """
    found: dict[str, str] = {}
    taken: set[str] = set()
    for name in sorted(names, key=lambda name: (name.count("."), name)):
        module = name.replace(".", "_")
        while module in taken:
            module = f"{module}_"
        found[name] = module
        taken.add(module)
    return found


def _child(name: str, module: str, class_: str, text: str) -> Child:
    return Child(
        attribute=Identifier(name.rpartition(".")[2]),
        module=Identifier(module),
        class_name=Identifier(class_),
        async_class_name=Identifier(f"Async{class_}"),
        docstring=docstring(text),
    )


def descriptions(by_resource: Mapping[str, Sequence[Operation]], api: Api) -> dict[str, str]:
    """What each resource is: its tag's description, or its own name in words.

    A tag belongs to the outermost resource whose operations have it and no other.
    """
    texts = {tag.name: sentence(tag.description) for tag in api.tags if tag.description}
    found: dict[str, str] = {}
    for name in sorted(by_resource, key=lambda name: (name.count("."), name)):
        tags = {tag for operation in by_resource[name] for tag in operation.tags}
        text = texts.pop(tags.pop(), "") if len(tags) == 1 else ""
        is_added = name == RESOURCE and not by_resource[name]
        found[name] = text or (_ADDED if is_added else _in_words(name))
    return found


def _in_words(name: str) -> str:
    outer, _, inner = name.replace("_", " ").rpartition(".")
    words = inner.strip().capitalize()
    return f"{words} of {outer.replace('.', ' ')}." if outer else f"{words}."


def _resource(
    name: str,
    operations: Sequence[Operation],
    own: Child,
    inner: Sequence[Child],
    context: Context,
    homes: Mapping[str, Home],
) -> Resource:
    polled = [one for one in operations if one.key in context.config.polling and not one.is_twin]
    names = frozenset(map(constant_name, operations))
    needed = Needed(homes, names | {polling_constant(one, context) for one in polled})
    methods = tuple(method(one, own.class_name.text, context, needed) for one in operations)
    taken = [one.name.text for one in methods] + [child.attribute.text for child in inner]
    methods += tuple(pollings(polled, methods, taken, own.class_name.text, context, needed))
    _imports(methods, inner, needed)
    is_receiver = name == RESOURCE and has_webhooks(context.api, context.config)
    if is_receiver:
        needed.name("..webhooks", "WEBHOOKS", "WebhookReceiver")
    evaluated, annotated = needed.evaluated(), needed.annotated()
    return Resource(
        path=Path(f"resources/{own.module}.py"),
        class_name=own.class_name,
        async_class_name=own.async_class_name,
        raw_class_name=Identifier(f"Raw{own.class_name}"),
        async_raw_class_name=Identifier(f"AsyncRaw{own.class_name}"),
        streamed_class_name=Identifier(f"Streamed{own.class_name}"),
        async_streamed_class_name=Identifier(f"AsyncStreamed{own.class_name}"),
        docstring=own.docstring,
        imports=evaluated,
        typing_imports=annotated,
        has_builtins=any(
            "builtins." in one.signature.returns.text + one.declared.text for one in methods
        ),
        has_deprecated=any(one.is_deprecated for one in methods),
        is_receiver=is_receiver,
        constants=needed.constants(),
        methods=methods,
        has_raw=any(one.has_raw for one in methods),
        children=tuple(inner),
    )


def _imports(methods: Sequence[Method], children: Sequence[Child], needed: Needed) -> None:
    """What the module's own code uses, by what its methods print."""
    needed.name("typing", "TYPE_CHECKING")
    needed.name_for_types(".._runtime.async_transport", "AsyncTransport")
    needed.name_for_types(".._runtime.sync_transport", "SyncTransport")
    if children or any(one.has_raw for one in methods):
        needed.name("functools", "cached_property")
    for child in children:
        names = (child.async_class_name.text, child.class_name.text)
        needed.name_for_types(f".{child.module}", *names)
    if not methods:
        return
    texts = " ".join(
        [one.operation.text for one in methods] + [one.value.text for one in needed.constants()]
    )
    for name in RUNTIME_NAMES:
        if f"{name}(" in texts:
            needed.name(".._runtime.operation", name)
    defaults = {argument.default for one in methods for argument in one.signature.keywords}
    if OMITTED in defaults:
        needed.name(".._runtime.types", "OMIT")
        needed.name_for_types(".._runtime.types", "Omit")
    needed.name_for_types("typing", "Unpack")
    needed.name_for_types(".._runtime.types", "Options")
    paged = [one.is_paged for one in methods if one.has_raw]
    for module, name in ((".._runtime.response", "raw"), (".._runtime.streamed", "streamed")):
        wrappers = {f"{name}_page", f"async_{name}_page"} if any(paged) else set()
        wrappers |= {name, f"async_{name}"} if not all(paged) else set()
        needed.name(module, *wrappers)
    if any(one.overloads for one in methods):
        needed.name("typing", "overload")
    if any(one.is_deprecated for one in methods):
        needed.name("typing_extensions", "deprecated")


def check_names(context: Context, collector: Collector) -> None:
    """Report configured or locked names that could not be given.

    `name-conflict` where people decided names that cannot stand together, `name-changed` where what
    the vendor changed leaves no other way, `name-gone` for what the client no longer has.
    """
    for conflict in context.names.conflicts:
        at = _decided(context, conflict.pointer)
        if conflict.reason in ("drifted", "lost"):
            collector.warning(
                "name-changed",
                _changed(conflict, context.names.chosen[conflict.pointer]),
                at=at if conflict.reason == "drifted" else _decided(context, conflict.other or ""),
                pointer=conflict.pointer,
                hint="to call it otherwise, edit its line in names.lock",
            )
            continue
        hint = "callers use the locked name: edit its line in names.lock to rename it"
        if conflict.reason == "would-change":
            message = f"{conflict.locked!r} is locked; client.yaml asks for {conflict.wanted!r}"
        elif conflict.other is None:
            message = f"{conflict.wanted!r} has a meaning of its own; expected another name"
        else:
            message = f"{conflict.wanted!r} is the name of {conflict.other} already"
            hint = "give one of the two another name in names.lock or client.yaml"
        collector.error("name-conflict", message, at=at, pointer=conflict.pointer, hint=hint)
    _report_gone(context.names, collector)


def _changed(conflict: NameConflict, name: str) -> str:
    if conflict.reason == "drifted":
        return (
            f"{conflict.wanted!r} stood for this and for {conflict.other}, which are no longer"
            f" alike; this one is now {name!r}"
        )
    return f"{conflict.wanted!r} is the name of {conflict.other}, so this is called {name!r}"


def _report_gone(names: NameBook, collector: Collector) -> None:
    """One note for all lines of names.lock that name nothing any more."""
    gone = sorted(names.locked.keys() - names.chosen.keys() - names.moved)
    if gone:
        collector.note(
            "name-gone",
            f"names.lock names {len(gone)} thing{'s' if len(gone) > 1 else ''} that the client no"
            f" longer has; the first was {names.locked[gone[0]]!r}",
            at=names.locate(gone[0]),
            pointer=gone[0],
            hint="nothing to do; if they come back, restore the lines from version control",
        )


def _decided(context: Context, pointer: str) -> Location:
    """Where the name of what a pointer names is decided: in client.yaml, or else in names.lock."""
    config = context.config
    if pointer in config.names:
        return config.locate(join("/names", pointer))
    if pointer in context.names.overrides:
        _, path, method, *inside = split(pointer)
        words = [method.upper(), path, *inside[2:]]
        return config.locate(join("/operations", " ".join(words)))
    return context.names.locate(pointer)
