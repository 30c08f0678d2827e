"""Components -> text of the modules of models, by way of datamodel-code-generator.

The model generator sees schemas in tokens only (`disguise`); what it prints is read back as types
(`seal`) and printed by us (`printing`).
"""

import json
import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import astuple, dataclass, replace
from functools import cache as remember
from pathlib import Path
from typing import Any

from ..cache import Cache, key, version
from ..document import join
from ..model_modules import ModelModule
from .disguise import Disguised, Unsupported, disguise, is_nullable_object
from .printing import Mismatch, print_module, printed_names
from .seal import Class, Sealed, SealError, Type, seal
from .unions import discriminators

# The model generator's time grows faster than what it gets: one run of 1,400 classes took 60 s, and
# 1 GiB; 35 runs took 12 s.
_PIECE = 40
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
class _Piece:
    """Some components of a module, as the model generator gets them, and what they are called."""

    components: Sequence[str]
    disguised: Disguised
    printed: Mapping[str, str]


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
    for task, result in zip(missing, _make_all(missing, workers), strict=True):
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


def _make_all(tasks: Sequence[_Task], workers: int | None) -> Iterator[str | list[Failure]]:
    """The text of each module, or what is wrong with which of its components."""
    pieces: list[_Piece] = []
    parts: list[range | Unsupported] = []
    for task in tasks:
        try:
            cut = _pieces(task)
        except Unsupported as error:
            parts.append(error)
        else:
            parts.append(range(len(pieces), len(pieces) + len(cut)))
            pieces += cut
    sealed = _seal_all(pieces, workers)
    for task, part in zip(tasks, parts, strict=True):
        try:
            if isinstance(part, Unsupported):
                raise part
            whole = _joined([sealed[number] for number in part])
            names = printed_names(task.module, task.typed_dicts)
            yield print_module(task.module, whole, names, task.discriminators)
        except (Unsupported, Mismatch, SealError) as error:
            found = _culprits(task, list(task.module.components))
            yield found or [Failure(task.module.path, "", str(error))]


def _pieces(task: _Task) -> list[_Piece]:
    names = list(task.module.components)
    printed = printed_names(task.module, task.typed_dicts).printed
    cut = [names[start : start + _PIECE] for start in range(0, len(names), _PIECE)]
    return [_Piece(one, disguise(task.module, task.nullable, one), printed) for one in cut]


def _joined(parts: Sequence[Sealed | str]) -> Sealed:
    classes: dict[str, Class] = {}
    aliases: dict[str, Type] = {}
    for part in parts:
        if isinstance(part, str):
            raise SealError(part)
        classes |= part.classes
        aliases |= part.aliases
    return Sealed(classes, aliases)


def _seal_all(pieces: Sequence[_Piece], workers: int | None) -> Sequence[Sealed | str]:
    count = min(workers or os.cpu_count() or 1, len(pieces))
    size = sum(len(piece.components) for piece in pieces)
    if count < 2 or (workers is None and size < _WORTH_A_PROCESS):
        return [_seal(piece) for piece in pieces]
    # Largest first, so that no core is left alone with the longest one; results in our order.
    order = sorted(range(len(pieces)), key=lambda place: -len(pieces[place].components))
    # Importing these takes as long as all else does when nothing has changed.
    from .workers import shared

    made = shared(_seal, [pieces[at] for at in order], count)
    results = dict(zip(order, made, strict=True))
    return [results[place] for place in range(len(pieces))]


def _seal(piece: _Piece) -> Sealed | str:
    """The types of a piece's components, or what is wrong with one of them."""
    from .engine import EngineError, run  # only now: importing it takes most of a second

    try:
        sealed = seal(run(piece.disguised.schemas), piece.disguised, piece.printed)
        different = {*piece.components} ^ {*sealed.classes, *sealed.aliases}
        if different:
            names = ", ".join(sorted(different))
            raise SealError(f"the components asked for are not those that came out: {names}")
    except (SealError, EngineError) as error:
        return str(error)
    return sealed


def _culprits(task: _Task, names: list[str]) -> list[Failure]:
    """The components that fail alone, found by halving."""
    try:
        _print_alone(task, names)
    except (Unsupported, Mismatch) as error:
        reason = error.reason
    except SealError as error:
        reason = str(error)
    else:
        return []
    if len(names) == 1:
        return [Failure(task.module.path, names[0], reason)]
    middle = len(names) // 2
    return _culprits(task, names[:middle]) + _culprits(task, names[middle:])


def _print_alone(task: _Task, only: list[str]) -> None:
    """Print some components as if the others of their module stood elsewhere."""
    module = task.module
    names = printed_names(module, task.typed_dicts)
    whole = _joined([_seal(_Piece(only, disguise(module, task.nullable, only), names.printed))])
    part = replace(module, components={name: module.components[name] for name in only})
    outside = dict.fromkeys(module.components, "outside")
    print_module(
        part, whole, replace(names, modules={**outside, **names.modules}), task.discriminators
    )


@remember
def _tools() -> tuple[str, ...]:
    """What shapes a text besides its task: the tools' versions, and our own source."""
    ours: list[Any] = [path.read_text() for path in sorted(Path(__file__).parent.glob("*.py"))]
    text = Path(__file__).parent.parent.joinpath("text.py").read_text()
    return (*(version(name) for name in _SHAPERS), *ours, text)
