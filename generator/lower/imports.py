"""What a resource module imports: what it evaluates, and what only its annotations name."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from ..package import Import
from ..text import Annotation, Dotted, Expression, Identifier
from .modules import Home
from .types import Typed

TYPED_DICTS = "inputs.typed_dicts"


@dataclass(slots=True)
class Needed:
    """Gathers imports while a module is lowered; `homes` says where each component stands."""

    homes: Mapping[str, Home]
    _evaluated: dict[str, set[str]] = field(default_factory=dict)
    _annotated: dict[str, set[str]] = field(default_factory=dict)

    def evaluate(self, typed: Typed) -> Expression:
        """The type for a place where it is evaluated at run time."""
        self._take(typed, self._evaluated)
        return typed.expression

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
    """Import lines in order: the standard library and packages first, then the package's own."""
    ordered = sorted(modules, key=lambda module: (module.startswith("."), module))
    return tuple(
        Import(Dotted(module), tuple(Identifier(name) for name in sorted(set(modules[module]))))
        for module in ordered
        if modules[module]
    )
