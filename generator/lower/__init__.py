"""Api + Config -> Package: every decision about the Python side, as values that are safe to print."""

from collections.abc import Mapping
from dataclasses import replace

from ..api import Api
from ..config import Config
from ..diagnostics import Collector
from ..model_modules import ModelModule
from ..naming import NameBook
from ..package import Exports, Package
from ..records import record
from ..text import Identifier, docstring
from .client import client
from .credentials import with_client_arguments
from .docstrings import api_title
from .documentation import metadata
from .exports import folder_exports, package_exports
from .fakes import fake_resources, testing
from .methods import Context
from .models import model_modules
from .modules import Home, field_names, reach, references_of
from .readme import readme
from .resources import check_names, locked_classes, resources
from .types import Types
from .webhooks import has_webhooks, webhooks

__all__ = ["Classes", "classes", "locked_classes", "lower"]


@record(frozen=True, slots=True)
class Classes:
    """Where each class of an API stands, what its fields are called, and the modules of all."""

    types: Types
    homes: Mapping[str, Home]
    fields: Mapping[str, Mapping[str, str]]
    models: tuple[ModelModule, ...]


def classes(api: Api, names: NameBook) -> Classes:
    """The classes of an API, which no operation changes; `names` learns the name of every field."""
    named = {key: references_of(schema) for key, schema in api.schemas.items()}
    homes = reach(api, named).homes()
    fields = field_names(api, homes, names)
    types = Types(api.schemas)
    return Classes(types, homes, fields, model_modules(api, types, homes, fields, named))


def lower(
    api: Api, config: Config, known: Classes, names: NameBook, collector: Collector
) -> Package:
    """The package of an API whose classes are known.

    `names` learns the name of every argument and class of a resource. Reports `broken-pagination`,
    `broken-polling`, `name-conflict` and `unknown-operation`.
    """
    config = with_client_arguments(api, config, names)
    prefixes = {key: f"{home.folder}." for key, home in known.homes.items()}
    late = replace(known.types, prefixes=prefixes)
    context = Context(api, config, known.types, late, known.fields, names, collector)
    found, top = resources(context, known.homes)
    made = client(api, config, top)
    check_names(context, collector)
    return Package(
        module=Identifier(config.package.module),
        metadata=metadata(context, found, config.package.version),
        readme=readme(context),
        client=made,
        exports=_exports(api, config, known.models),
        webhooks=(webhooks(api, config),) if has_webhooks(api, config) else (),
        resources=found,
        fakes=fake_resources(found),
        testing=testing(made, config.package.module),
        models=known.models,
    )


def _exports(api: Api, config: Config, models: tuple[ModelModule, ...]) -> tuple[Exports, ...]:
    name = config.package.class_name
    summary = docstring(f"Typed client for {api_title(api)}. Start with `{name}` or `Async{name}`.")
    found = [package_exports(name, summary, has_webhooks=has_webhooks(api, config))]
    for folder, text in (
        ("models", "What the API answers: one class for every object and enum."),
        ("inputs", "What calls send: models, and typed dicts for the same as plain dicts."),
    ):
        modules = {
            f".{module.path.removesuffix('.py').rpartition('/')[2]}": _class_names(module)
            for module in models
            if module.path.startswith(f"{folder}/")
        }
        if modules:
            found.append(folder_exports(folder, docstring(text), modules))
    return tuple(found)


def _class_names(module: ModelModule) -> tuple[str, ...]:
    ending = "Dict" if module.kind == "typed_dict" else ""
    return tuple(f"{key}{ending}" for key in module.components)
