"""What README.md, api.md and pyproject.toml of a package say."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from ..api import Api, Operation
from ..package import DocumentedMethod, DocumentedResource, Metadata, Method, Resource
from ..text import Dotted, Expression, Identifier, Prose, code, link, literal, prose, toml
from .arguments import Named, arguments
from .client import client_arguments, servers
from .docstrings import api_title, deprecation, sentence, summary
from .evidence import WORDS
from .fakes import fixture_name
from .methods import Context
from .resources import grouped
from .types import Types
from .webhook_documentation import documented_webhooks
from .webhooks import extra

_SCALARS: Mapping[str, object] = {"integer": 42, "number": 1.5, "boolean": True}


def metadata(context: Context, resources: Sequence[Resource], version: str) -> Metadata:
    """The package's metadata and documentation."""
    api, config = context.api, context.config
    names = config.package
    example = _example_operation(api)
    credentials = client_arguments(api, config)
    documentation = config.documentation
    return Metadata(
        distribution=toml(names.distribution),
        version=toml(version),
        version_literal=literal(version),
        summary=toml(f"Typed client for {api_title(api)}."),
        module=Identifier(names.module),
        class_name=Identifier(names.class_name),
        async_class_name=Identifier(f"Async{names.class_name}"),
        distribution_name=prose(names.distribution),
        title=prose(api.title),
        description=prose(api.description),
        has_description=bool(api.description.strip()),
        has_streams=any(operation.is_stream for operation in api.operations),
        documentation=toml(link(documentation)) if documentation else None,
        documentation_link=Prose(link(documentation)) if documentation else None,
        construction=_construction(context),
        example_call=_example_call(example, context) if example else None,
        example_method=Dotted(example.name) if example else None,
        example_is_plain=example is not None
        and example.key not in config.pagination
        and not example.is_stream,
        example_is_draft=example is not None and example.is_draft,
        has_credentials=any(one.is_credential for one in credentials),
        credentials=tuple(
            Prose(
                f"`{one.name}` or the environment variable `{one.variable}`:"
                f" {prose(one.description)}"
            )
            for one in credentials
        ),
        environments=tuple(
            Prose(f"{code(name)}: {code(url)}") for name, url in servers(api, config)
        ),
        fixture=Identifier(fixture_name(names.class_name)),
        resources=_documented(context, resources),
        webhooks=documented_webhooks(api, config),
        has_webhooks_extra=extra(config) is not None,
        has_rate_limits=bool(config.rate_limits),
    )


def _construction(context: Context) -> Expression:
    """`Tines(api_key="...", tenant="acme")` with the first credential and needed variables."""
    api, config = context.api, context.config
    parts: list[str] = []
    for one in client_arguments(api, config):
        rule = next((r for r in config.server_variables.values() if r.argument == one.name), None)
        if one.is_credential and not any("..." in part for part in parts):
            parts.append(f"{one.name}={literal('...')}")
        elif rule is not None and rule.required:
            parts.append(f"{one.name}={literal('acme')}")
    return Expression(f"{config.package.class_name}({', '.join(parts)})")


def _example_operation(api: Api) -> Operation | None:
    """The operation that a README shows: an update if there is one, current if there is one."""

    def rank(operation: Operation) -> tuple[bool, bool, bool, bool, int]:
        return (
            operation.is_deprecated,
            not operation.name.rpartition(".")[2].startswith("update"),
            operation.method not in ("patch", "put", "post"),
            operation.is_draft,
            operation.name.count("."),
        )

    return min(api.operations, key=rank, default=None)


def _example_call(operation: Operation, context: Context) -> Expression:
    named = arguments(operation, context.types, context.fields, context.names)
    positional = [literal(_value(one, context.types)) for one in named if one.slot.is_positional]
    keywords = [one for one in named if not one.slot.is_positional]
    fields = [one for one in keywords if one.slot.kind == "field"]
    shown = [one for one in keywords if one.slot.is_required] or [
        *(one for one in fields if _is_scalar(one, context.types)),
        *fields,
    ][:1]
    rest = [f"{one.name}={_value_expression(one, context.types)}" for one in shown]
    inside = ", ".join([*(one.text for one in positional), *rest])
    return Expression(f"{operation.name}({inside})")


def _is_scalar(named: Named, types: Types) -> bool:
    schema = types.resolve(named.slot.schema)
    return schema.get("type") in ("string", "integer", "boolean") or bool(schema.get("enum"))


def _value_expression(named: Named, types: Types) -> Expression:
    schema = types.resolve(named.slot.schema)
    kind = schema.get("type")
    if kind == "object" or "properties" in schema:
        return Expression("{}")
    return Expression("[]") if kind == "array" else literal(_value(named, types))


def _value(named: Named, types: Types) -> object:
    """A plausible value, the same on every run."""
    schema = types.resolve(named.slot.schema)
    listed = [value for value in schema.get("enum", ()) if value is not None]
    if listed:
        return listed[0]
    kind = schema.get("type")
    kinds = kind if isinstance(kind, list) else [kind]
    value = next((_SCALARS[str(one)] for one in kinds if str(one) in _SCALARS), None)
    if value is not None and "string" not in kinds:
        return value
    if schema.get("format") == "uuid":
        return "00000000-0000-4000-8000-000000000001"
    return f"{named.name.text.rstrip('_')}_1" if named.slot.is_positional else "example"


def _documented(context: Context, resources: Sequence[Resource]) -> tuple[DocumentedResource, ...]:
    by_resource = grouped(context)
    found = []
    for resource, (name, operations) in zip(resources, by_resource.items(), strict=True):
        if not operations:
            continue
        methods = {method.name.text: method for method in resource.methods}
        rows = []
        for one in operations:
            rows.append(_row(one, methods[one.name.rpartition(".")[2]]))
            rule = context.config.polling.get(one.key)
            if rule is not None and rule.method in methods and not one.is_twin:
                rows.append(_waiting(rows[-1], one, methods[rule.method]))
        found.append(DocumentedResource(code(name), tuple(rows)))
    return tuple(found)


def _waiting(row: DocumentedMethod, operation: Operation, method: Method) -> DocumentedMethod:
    """The row of a method that asks an operation again."""
    name = f"{operation.name.rpartition('.')[0]}.{method.name}"
    return replace(
        row,
        call=code(f"{name}({_parts(method)})"),
        returns=code(method.signature.returns.text.replace("builtins.", "")),
        summary=prose(f"`{operation.name}`, asked again until the answer is ready."),
    )


def _parts(method: Method) -> str:
    signature = method.signature
    parts = [*(f"{a.name}" for a in signature.positional)]
    if signature.keywords:
        parts.append("*")
    return ", ".join([*parts, *(f"{a.name}=" for a in signature.keywords)])


def _row(operation: Operation, method: Method) -> DocumentedMethod:
    notes = []
    if operation.others and operation.body is not None:
        notes.append(f"Sends `{operation.body.media_type}`.")
    if operation.accept:
        notes.append(f"`accept` is one of {', '.join(f'`{one}`' for one in operation.accept)}.")
    if operation.is_draft:
        notes.append("Not available yet.")
    if operation.is_deprecated:
        notes.append(deprecation(operation))
    if operation.basis != "stated":
        notes.append(WORDS[operation.basis])
    return DocumentedMethod(
        call=code(f"{operation.name}({_parts(method)})"),
        returns=code(method.signature.returns.text.replace("builtins.", "")),
        wire=code(operation.key),
        summary=Prose(
            f"{prose(' '.join([sentence(summary(operation)[0]), *notes]))} {method.doubts}".strip()
        ),
        url=Prose(f"[page]({link(operation.url)})") if operation.url else Prose(""),
    )
