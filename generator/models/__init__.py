"""Components -> text of the modules of models, by way of datamodel-code-generator.

The model generator sees schemas in tokens only (`disguise`); what it prints is read back as types
(`seal`) and printed by us (`printing`).
"""

import json
import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import astuple, dataclass, replace
from functools import cache as remember
from pathlib import Path
from typing import Any

from ..cache import Cache, key, version
from ..document import join
from ..model_modules import ModelModule
from .disguise import Unsupported, disguise, is_nullable_object
from .printing import Mismatch, print_module, printed_names
from .seal import SealError, seal
from .unions import discriminators

# Below this many classes a second process takes longer to start than it saves.
_WORTH_A_PROCESS = 150
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


@dataclass(frozen=True, slots=True)
class _Task:
    """All that decides the text of one module."""

    module: ModelModule
    nullable: frozenset[str]
    typed_dicts: frozenset[str]
    discriminators: Mapping[str, str]

    @property
    def key(self) -> str:
        """The key in the cache."""
        facts = [*astuple(self.module), sorted(self.nullable), sorted(self.typed_dicts)]
        fields = self.module.field_docs.items()
        facts.append([[*place, text] for place, text in fields])
        facts[7] = None  # the field documentation, whose keys are pairs
        return key(json.dumps([facts, self.discriminators]), *_tools())


def generate(
    modules: Sequence[ModelModule], cache: Cache, *, workers: int | None = None
) -> dict[str, str]:
    """The unformatted text of every module, by path.

    Only modules that `cache` lacks are made, many of them on `workers` processes (as many as the
    machine has cores). Raises ModelsError, with every component that cannot be printed.
    """
    tasks = _tasks(modules)
    texts = {task.module.path: cache.get(task.key) for task in tasks}
    missing = [task for task in tasks if texts[task.module.path] is None]
    failures: list[Failure] = []
    for task, result in zip(missing, _run_all(missing, workers), strict=True):
        if isinstance(result, str):
            cache.put(task.key, result)
            texts[task.module.path] = result
        else:
            failures += result
    if failures:
        raise ModelsError(sorted(failures))
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
            _plain(module),
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


def _plain(module: ModelModule) -> ModelModule:
    """The module in plain dicts, which another process can be sent."""
    return replace(
        module,
        components=dict(module.components),
        imports=dict(module.imports),
        fields={name: dict(fields) for name, fields in module.fields.items()},
        docs=dict(module.docs),
        field_docs=dict(module.field_docs),
    )


def _run_all(tasks: Sequence[_Task], workers: int | None) -> Iterable[str | list[Failure]]:
    count = min(workers or os.cpu_count() or 1, len(tasks))
    size = sum(len(task.module.components) for task in tasks)
    if count < 2 or (workers is None and size < _WORTH_A_PROCESS):
        return [_run(task) for task in tasks]
    # Largest first, so that no core is left alone with the longest one; results in our order.
    ordered = sorted(tasks, key=lambda task: -len(task.module.components))
    # Importing these takes as long as all else does when nothing has changed.
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    with ProcessPoolExecutor(count, mp_context=get_context("spawn")) as pool:
        results = dict(zip(map(id, ordered), pool.map(_run, ordered), strict=True))
    return [results[id(task)] for task in tasks]


def _run(task: _Task) -> str | list[Failure]:
    """The text of a module, or what is wrong with which of its components."""
    try:
        return _text(task)
    except (Unsupported, Mismatch, SealError, _engine_error()) as error:
        names = list(task.module.components)
        return _culprits(task, names) or [Failure(task.module.path, "", str(error))]


def _culprits(task: _Task, names: list[str]) -> list[Failure]:
    """The components that fail alone, found by halving."""
    try:
        _text(task, names)
    except (Unsupported, Mismatch) as error:
        reason = error.reason
    except (SealError, _engine_error()) as error:
        reason = str(error)
    else:
        return []
    if len(names) == 1:
        return [Failure(task.module.path, names[0], reason)]
    middle = len(names) // 2
    return _culprits(task, names[:middle]) + _culprits(task, names[middle:])


def _text(task: _Task, only: list[str] | None = None) -> str:
    from .engine import run  # only now: importing the model generator takes most of a second

    module = task.module
    names = printed_names(module, task.typed_dicts)
    disguised = disguise(module, task.nullable, only)
    sealed = seal(run(disguised.schemas), disguised, names.printed)
    wanted = set(module.components if only is None else only)
    came = {*sealed.classes, *sealed.aliases}
    if wanted != came:
        different = ", ".join(sorted(wanted ^ came))
        raise SealError(f"the components asked for are not those that came out: {different}")
    if only is None:
        return print_module(module, sealed, names, task.discriminators)
    part = replace(module, components={name: module.components[name] for name in only})
    outside = dict.fromkeys(module.components, "outside")
    whole = replace(names, modules={**outside, **names.modules})
    return print_module(part, sealed, whole, task.discriminators)


def _engine_error() -> type[Exception]:
    from .engine import EngineError

    return EngineError


@remember
def _tools() -> tuple[str, ...]:
    """What shapes a text besides its task: the tools' versions, and our own source."""
    ours: list[Any] = [path.read_text() for path in sorted(Path(__file__).parent.glob("*.py"))]
    text = Path(__file__).parent.parent.joinpath("text.py").read_text()
    return (*(version(name) for name in _SHAPERS), *ours, text)
