"""Components -> text of the modules of models, by way of datamodel-code-generator.

The model generator sees schemas in tokens only (`disguise`), each once (`asking`); what it prints is
read back as types (`seal`) and printed by us (`printing`).
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from dataclasses import fields as attributes
from functools import cache as remember
from pathlib import Path
from typing import Any

from ..cache import Cache, key, version
from ..document import join
from ..model_modules import ModelModule
from ..records import record
from .asking import Answers, Types, ask
from .disguise import Disguised, Question, Unsupported, disguise, is_nullable_object, is_object
from .printing import Names, print_module, printed_names
from .seal import Class, Sealed, SealError, Type
from .unions import discriminators

_SHAPERS = ("datamodel-code-generator", "pydantic")


@dataclass(frozen=True, slots=True, order=True)
class Failure:
    """A component that no model could be made for: its module's path, its name, and the reason."""

    path: str
    component: str
    reason: str

    @property
    def pointer(self) -> str:
        """The component in the normalized document; empty when no single one is to blame."""
        return join("/components/schemas", self.component) if self.component else ""

    def __str__(self) -> str:
        return f"{self.component or self.path}: {self.reason}"


class ModelsError(Exception):
    """Some components cannot be printed; `failures` holds every one, in order."""

    def __init__(self, failures: Sequence[Failure]) -> None:
        super().__init__("; ".join(str(failure) for failure in failures))
        self.failures = tuple(failures)

    @property
    def pointer(self) -> str:
        """The first failure's component in the normalized document."""
        return self.failures[0].pointer


@record(frozen=True, slots=True)
class _Task:
    """All that decides the text of one module."""

    module: ModelModule
    nullable: frozenset[str]
    typed_dicts: frozenset[str]
    discriminators: Mapping[str, str]

    @property
    def key(self) -> str:
        """The key in the cache."""
        module = [getattr(self.module, each.name) for each in attributes(self.module)]
        facts = [*module, sorted(self.nullable), sorted(self.typed_dicts)]
        fields = self.module.field_docs.items()
        facts.append([[*place, text] for place, text in fields])
        facts[7] = None  # the field documentation, whose keys are pairs
        return key(json.dumps([facts, self.discriminators]), _tools())


def generate(modules: Sequence[ModelModule], cache: Cache) -> dict[str, str]:
    """The unformatted text of every module, by path.

    Only modules that `cache` lacks are made. Raises ModelsError, with every component that cannot be
    printed.
    """
    tasks = _tasks(modules)
    keys = {task.module.path: task.key for task in tasks}
    texts = {path: cache.get(one) for path, one in keys.items()}
    missing = [task for task in tasks if texts[task.module.path] is None]
    for task, text in zip(missing, _make_all(missing, cache), strict=True):
        cache.put(keys[task.module.path], text)
        texts[task.module.path] = text
    return {path: text for path, text in texts.items() if text is not None}


def _tasks(modules: Sequence[ModelModule]) -> list[_Task]:
    nullable = {
        name
        for module in modules
        for name, schema in module.components.items()
        if is_nullable_object(schema)
    }
    typed_dicts = {module.dotted for module in modules if module.kind == "typed_dict"}
    try:
        told_apart = discriminators(modules)
    except Unsupported as error:
        owner = next(module for module in modules if error.component in module.components)
        raise ModelsError([Failure(owner.path, error.component, error.reason)]) from error
    # A task knows only what it uses, so that a change elsewhere leaves its key alone.
    return [
        _Task(
            module,
            frozenset(nullable & (module.components.keys() | module.imports.keys())),
            frozenset(typed_dicts & set(module.imports.values())),
            {
                name: field
                for name, field in told_apart.items()
                if name in module.components and module.kind != "typed_dict"
            },
        )
        for module in modules
    ]


def _make_all(tasks: Sequence[_Task], cache: Cache) -> list[str]:
    """The text of each module; raises ModelsError."""
    failures: list[Failure] = []
    disguised: dict[str, dict[str, Disguised]] = {}
    for task in tasks:
        parts = disguised[task.module.path] = {}
        for name in task.module.components:
            try:
                parts[name] = disguise(name, task.module, task.nullable)
            except Unsupported as error:
                failures.append(Failure(task.module.path, name, error.reason))
    answers = ask(_questions(disguised), cache, _tools())
    texts: list[str] = []
    for task in tasks:
        names = printed_names(task.module, task.typed_dicts)
        whole, refused = _sealed(task.module, disguised[task.module.path], answers, names)
        failures += refused
        if not failures:
            texts.append(print_module(task.module, whole, names, task.discriminators))
    if failures:
        raise ModelsError(sorted(failures))
    return texts


def _questions(disguised: Mapping[str, Mapping[str, Disguised]]) -> Iterator[Question]:
    for parts in disguised.values():
        for one in parts.values():
            yield one.itself
            yield from one.fields.values()


def _sealed(
    module: ModelModule, parts: Mapping[str, Disguised], answers: Answers, names: Names
) -> tuple[Sealed, list[Failure]]:
    """The types of a module's components, and those that have none."""
    types = Types(answers, names.printed)
    classes: dict[str, Class] = {}
    aliases: dict[str, Type] = {}
    failures: list[Failure] = []
    for name, one in parts.items():
        try:
            made = types.component(one)
        except SealError as error:
            failures.append(Failure(module.path, name, str(error)))
            continue
        if isinstance(made, Class):
            classes[name] = made
        elif is_object(module.components[name]):
            reason = "a class was expected, and a type came out"
            failures.append(Failure(module.path, name, reason))
        else:
            aliases[name] = made
    return Sealed(classes, aliases), failures


@remember
def _tools() -> str:
    """What shapes a text besides its task: the tools' versions, and our own source."""
    ours: list[Any] = [path.read_text() for path in sorted(Path(__file__).parent.glob("*.py"))]
    text = Path(__file__).parent.parent.joinpath("text.py").read_text()
    return key(*(version(name) for name in _SHAPERS), *ours, text)
