"""What a resource module imports and shares: names it evaluates, names for annotations, constants."""

import sys
from collections.abc import Iterable, Mapping
from dataclasses import field
from itertools import chain, count

from ..package import Constant, Import
from ..records import record
from ..text import Annotation, Dotted, Expression, Identifier
from .modules import Home
from .types import Typed

TYPED_DICTS = "inputs.typed_dicts"


@record(slots=True)
class Needed:
    """Gathers imports and constants while a module is lowered.

    `homes` says where each component stands; `taken` are names that the module has already.
    """

    homes: Mapping[str, Home]
    taken: frozenset[str] = frozenset()
    _evaluated: dict[str, set[str]] = field(default_factory=dict)
    _annotated: dict[str, set[str]] = field(default_factory=dict)
    _constants: dict[str, tuple[Identifier, Expression]] = field(default_factory=dict)

    def constant(self, name: str, value: Expression) -> Expression:
        """A constant of the module; equal values share one: `_ERRORS`, `_ERRORS_2` ..."""
        if value.text not in self._constants:
            taken = self.taken | {own.text for own, _ in self._constants.values()}
            numbered = (f"{name}_{number}" for number in count(2))
            own = next(free for free in chain([name], numbered) if free not in taken)
            self._constants[value.text] = (Identifier(own), value)
        return Expression(self._constants[value.text][0].text)

    def constants(self) -> tuple[Constant, ...]:
        """The constants of the module, in the order of their first use."""
        return tuple(Constant(name, value) for name, value in self._constants.values())

    def evaluate(self, typed: Typed) -> Expression:
        """The type for a place where it is evaluated at run time; one of models only when the run
        time asks for it, so that a call loads no models but its own."""
        for key in typed.models:
            self.name("..", self.homes[key].folder)
        for module, name in typed.imports:
            self.name(module, name)
        return Expression(f"lambda: {typed.text}") if typed.models else typed.expression

    def annotate(self, typed: Typed) -> Annotation:
        """The type for a signature."""
        self._take(typed, self._annotated)
        return typed.annotation

    def name(self, module: str, *names: str) -> None:
        """Import names that the module's own code uses."""
        self._evaluated.setdefault(module, set()).update(names)

    def name_for_types(self, module: str, *names: str) -> None:
        """Import names for annotations only."""
        self._annotated.setdefault(module, set()).update(names)

    def _take(self, typed: Typed, into: dict[str, set[str]]) -> None:
        for key in typed.models:
            into.setdefault(f"..{self.homes[key].dotted}", set()).add(key)
        for key in typed.dicts:
            into.setdefault(f"..{TYPED_DICTS}", set()).add(f"{key}Dict")
        for module, name in typed.imports:
            into.setdefault(module, set()).add(name)

    def evaluated(self) -> tuple[Import, ...]:
        """Imports at the top of the module."""
        return imports(self._evaluated)

    def annotated(self) -> tuple[Import, ...]:
        """Imports for type checkers, without those that the module has anyway."""
        rest = {
            module: names - self._evaluated.get(module, set())
            for module, names in self._annotated.items()
        }
        return imports({module: names for module, names in rest.items() if names})


def imports(modules: Mapping[str, Iterable[str]]) -> tuple[Import, ...]:
    """Import lines in order: the standard library, packages, then the package's own."""
    ordered = sorted((_group(module), module) for module in modules if modules[module])
    return tuple(
        Import(
            Dotted(module),
            tuple(Identifier(name) for name in sorted(set(modules[module]))),
            place > 0 and ordered[place - 1][0] != group,
        )
        for place, (group, module) in enumerate(ordered)
    )


def _group(module: str) -> int:
    if module.startswith("."):
        return 2
    return 0 if module.partition(".")[0] in sys.stdlib_module_names else 1
