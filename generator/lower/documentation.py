"""What api.md and pyproject.toml of a package say."""

from collections.abc import Sequence
from dataclasses import replace

from ..api import Operation
from ..package import Metadata, Method, Resource
from ..package_pages import DocumentedMethod, DocumentedResource
from ..text import Identifier, Prose, code, link, literal, prose, toml
from .docstrings import api_title, deprecation, sentence, shortened, summary
from .evidence import WORDS
from .methods import Context
from .resources import grouped
from .webhook_documentation import documented_webhooks
from .webhooks import extra


def metadata(context: Context, resources: Sequence[Resource], version: str) -> Metadata:
    """The package's metadata and documentation."""
    api, config = context.api, context.config
    names = config.package
    documentation = config.documentation
    return Metadata(
        distribution=toml(names.distribution),
        version=toml(version),
        version_literal=literal(version),
        summary=toml(f"Typed client for {api_title(api)}."),
        module=Identifier(names.module),
        class_name=Identifier(names.class_name),
        async_class_name=Identifier(f"Async{names.class_name}"),
        title=prose(api.title),
        documentation=toml(link(documentation)) if documentation else None,
        resources=_documented(context, resources),
        webhooks=documented_webhooks(api, config),
        has_webhooks_extra=extra(config) is not None,
    )


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
    said = shortened(summary(operation)[0])
    return DocumentedMethod(
        call=code(f"{operation.name}({_parts(method)})"),
        returns=code(method.signature.returns.text.replace("builtins.", "")),
        wire=code(operation.key),
        summary=Prose(f"{prose(' '.join([sentence(said), *notes]))} {method.doubts}".strip()),
        url=Prose(f"[page]({link(operation.url)})") if operation.url else Prose(""),
    )
