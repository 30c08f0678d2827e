"""Components -> modules of models: answers, inputs, and the typed dicts of inputs."""

from collections.abc import Iterable, Mapping
from typing import Literal

from ..api import Api, Basis, Schema
from ..model_modules import ModelModule
from .alternatives import Alternatives
from .arguments import object_body
from .evidence import basis_of, marked
from .imports import TYPED_DICTS
from .limits import limits
from .modules import Home, references_of
from .types import Types, component, is_model
from .updates import of_field

Named = Mapping[str, frozenset[str]]
_BASES = {"models": "_runtime.models.Answer", "inputs": "_runtime.models.Input"}


def model_modules(
    api: Api,
    types: Types,
    homes: Mapping[str, Home],
    fields: Mapping[str, Mapping[str, str]],
    named: Named,
) -> tuple[ModelModule, ...]:
    """Every module that holds a component, in the order of their paths.

    `named` are the components that each component names.
    """
    members: dict[Home, list[str]] = {}
    for key in api.schemas:
        if key in homes:
            members.setdefault(homes[key], []).append(key)
    alternatives = Alternatives(api.schemas, fields, named)
    modules = [
        _module(home, keys, api, types, homes, fields, alternatives)
        for home, keys in sorted(members.items(), key=lambda item: item[0].dotted)
    ]
    dicts = _dict_keys(api, types, named)
    if dicts:
        modules.append(_typed_dicts(dicts, api, types, homes, fields, named))
    return tuple(modules)


def _module(
    home: Home,
    keys: Iterable[str],
    api: Api,
    types: Types,
    homes: Mapping[str, Home],
    fields: Mapping[str, Mapping[str, str]],
    alternatives: Alternatives,
) -> ModelModule:
    components = {key: api.schemas[key] for key in keys}
    kind: Literal["answer", "input"] = "answer" if home.folder == "models" else "input"
    what = "Models of answers" if kind == "answer" else "Models of what calls send"
    where = "several resources" if home.is_shared else home.module.replace("_", " ")
    return ModelModule(
        path=f"{home.folder}/{home.module}.py",
        kind=kind,
        summary=f"{what}: {where}.",
        components=components,
        imports={
            name: homes[name].dotted
            for name in _outside(components, alternatives.named)
            if homes[name] != home
        },
        fields={key: fields[key] for key in components},
        docs=_docs(components),
        field_docs=_field_docs(components, types if kind == "input" else None),
        base=_BASES[home.folder],
        late=alternatives.late(components) if kind == "answer" else {},
    )


def _typed_dicts(
    keys: Iterable[str],
    api: Api,
    types: Types,
    homes: Mapping[str, Home],
    fields: Mapping[str, Mapping[str, str]],
    named: Named,
) -> ModelModule:
    components = {key: api.schemas[key] for key in keys}
    return ModelModule(
        path=TYPED_DICTS.replace(".", "/") + ".py",
        kind="typed_dict",
        summary="What a plain dict may hold where a method takes a model; for type checkers only.",
        components=components,
        imports={name: homes[name].dotted for name in _outside(components, named)},
        fields={key: fields[key] for key in components},
        docs=_docs(components),
        field_docs=_field_docs(components, types),
    )


def _outside(components: Iterable[str], named: Named) -> list[str]:
    found = {name for key in components for name in named[key]}
    return sorted(found - set(components))


def _docs(components: Mapping[str, Schema]) -> dict[str, str]:
    texts = {
        key: marked(str(schema.get("description", "")), basis_of(schema))
        for key, schema in components.items()
    }
    return {key: text for key, text in texts.items() if text}


def _field_docs(
    components: Mapping[str, Schema], types: Types | None
) -> dict[tuple[str, str], str]:
    """What is said of fields; `types` where callers write them, and want to know what is allowed."""
    texts = {
        (key, str(wire)): _field_doc(inner, basis_of(schema), types)
        for key, schema in components.items()
        for wire, inner in schema.get("properties", {}).items()
        if isinstance(inner, Mapping)
    }
    return {place: text for place, text in texts.items() if text}


def _field_doc(schema: Schema, whole: Basis, types: Types | None) -> str:
    text = str(schema.get("description", "")).rstrip()
    is_deprecated = schema.get("deprecated") is True and "deprecated" not in text.lower()
    added = ["Deprecated."] if is_deprecated else []
    if types is not None:
        added += [limits(schema, types, text, has_values=False), of_field(schema, text)]
    extra = " ".join(filter(None, added))
    if extra:
        text = f"{text if not text or text[-1] in '.!?:' else f'{text}.'} {extra}".strip()
    return marked(text, basis_of(schema, whole), whole)


def _dict_keys(api: Api, types: Types, named: Named) -> tuple[str, ...]:
    """Components that a caller may give as a plain dict, or that hold such.

    The body of a method is given by keywords, so it is among them only where something refers to
    it.
    """
    waiting: list[str] = []
    for operation in api.methods:
        for parameter in operation.parameters:
            waiting.extend(references_of(parameter.schema))
        if operation.body is None:
            continue
        key = object_body(operation, types)
        waiting.extend(references_of(operation.body.schema) if key is None else named[key])
    found: set[str] = set()
    while waiting:
        key = waiting.pop()
        if key not in found and (is_model(api.schemas[key]) or _holds_models(key, types)):
            found.add(key)
            waiting.extend(named[key])
    return tuple(key for key in api.schemas if key in found)


def _holds_models(key: str, types: Types) -> bool:
    schema = types.schemas[key]
    return component(schema) != key and types.mentions_models({"$ref": f"#/{key}"})
