"""Modules as griffe reads them: classes, functions and attributes, as plain values."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Literal

import griffe

from ...records import record

# Both packages are read under one name, so that a package that was renamed can be compared too.
ROOT = "package"

Kind = Literal["positional", "either", "keyword", "positionals", "keywords"]
_KINDS: dict[griffe.ParameterKind, Kind] = {
    griffe.ParameterKind.positional_only: "positional",
    griffe.ParameterKind.positional_or_keyword: "either",
    griffe.ParameterKind.keyword_only: "keyword",
    griffe.ParameterKind.var_positional: "positionals",
    griffe.ParameterKind.var_keyword: "keywords",
}


@record(frozen=True, slots=True)
class Parameter:
    """A parameter of a function; `annotation` is "" without one, `default` None without one."""

    name: str
    kind: Kind
    annotation: str
    default: str | None


@dataclass(frozen=True)
class Function:
    """A function or method, and the overloads that callers see in its place."""

    name: str
    is_async: bool
    overloads: tuple["Function", ...]
    _read: griffe.Function = field(repr=False)

    @cached_property
    def parameters(self) -> tuple[Parameter, ...]:
        """What it takes, `self` among it."""
        found: list[Parameter] = []
        for one in self._read.parameters:
            kind = _KINDS[one.kind or griffe.ParameterKind.positional_or_keyword]
            has_default = one.default is not None and kind not in ("positionals", "keywords")
            default = str(one.default) if has_default else None
            found.append(Parameter(one.name, kind, _text(one.annotation), default))
        return tuple(found)

    @cached_property
    def returns(self) -> str:
        """The annotation of what it returns; empty without one."""
        return _text(self._read.returns)

    @cached_property
    def decorators(self) -> tuple[str, ...]:
        """The decorators, as they are written."""
        return tuple(str(one.value) for one in self._read.decorators)


@dataclass(frozen=True)
class Attribute:
    """An attribute of a class or module, or a property; texts are empty where there are none."""

    name: str
    _read: griffe.Attribute = field(repr=False)

    @cached_property
    def annotation(self) -> str:
        """Its type, as it is written."""
        return _text(self._read.annotation)

    @cached_property
    def value(self) -> str:
        """What it is set to, as it is written."""
        return _text(self._read.value)


@dataclass(frozen=True)
class Class:
    """A class and what stands in its body."""

    name: str
    bases: tuple[str, ...]
    keywords: Mapping[str, str]
    members: Mapping[str, "Member"]


Member = Class | Function | Attribute


@dataclass(frozen=True)
class Module:
    """A module; `imports` maps names to where they come from, `exports` is its `__all__`."""

    imports: Mapping[str, str]
    exports: Sequence[str] | None
    members: Mapping[str, Member]


@record(slots=True)
class Readings:
    """Modules that were read, by name and text: what two packages have alike is read once."""

    _modules: dict[tuple[str, str], Module] = field(default_factory=dict)

    def module(self, name: str, is_package: bool, text: str) -> Module:
        """The module called `models.cases`, or "" for the package itself."""
        key = (name, text)
        if key not in self._modules:
            self._modules[key] = _module(_visited(name, is_package, text))
        return self._modules[key]


def _visited(name: str, is_package: bool, text: str) -> griffe.Module:
    parent: griffe.Module | None = None
    words = [ROOT, *name.split(".")] if name else [ROOT]
    folder = Path("src")
    for word in words[:-1]:
        folder /= word
        parent = griffe.Module(word, filepath=folder / "__init__.py", parent=parent)
    path = folder / words[-1] / "__init__.py" if is_package else folder / f"{words[-1]}.py"
    return griffe.visit(words[-1], filepath=path, code=text, parent=parent)


def _module(read: griffe.Module) -> Module:
    exports = None if read.exports is None else tuple(map(str, read.exports))
    return Module(read.imports, exports, _members(read.members))


def _members(read: Mapping[str, griffe.Object | griffe.Alias]) -> dict[str, Member]:
    found: dict[str, Member] = {}
    for name, one in read.items():
        if isinstance(one, griffe.Class):
            bases = tuple(map(str, one.bases))
            keywords = {key: str(value) for key, value in one.keywords.items()}
            found[name] = Class(name, bases, keywords, _members(one.members))
        elif isinstance(one, griffe.Function):
            found[name] = _function(one)
        elif isinstance(one, griffe.Attribute):
            found[name] = Attribute(name, one)
    return found


def _function(read: griffe.Function) -> Function:
    overloads = tuple(_function(one) for one in read.overloads or ())
    return Function(read.name, "async" in read.labels, overloads, read)


def _text(expression: griffe.Expr | str | None) -> str:
    return "" if expression is None else str(expression)
