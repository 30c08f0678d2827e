"""One of the two packages: its modules, and what its names stand for."""

import ast
from collections.abc import Iterator, Mapping

from .annotations import Names, Type, read_type
from .reading import ROOT, Attribute, Class, Member, Module, Readings

# What callers reach through attributes of a client, and do not import.
_RESOURCES = "resources"


class Side:
    """The package of one tree.

    A name is called as callers import it, `Tines` or `models.Case`; what they cannot import, by its
    module, `_runtime.streams.Stream`.
    """

    def __init__(self, tree: Mapping[str, str], readings: Readings) -> None:
        self._readings = readings
        self.package = _package_of(tree)
        inside = f"src/{self.package}/"
        self._packages: set[str] = set()
        self.texts: dict[str, str] = {}
        for path, text in tree.items():
            if path.startswith(inside) and path.endswith(".py"):
                name = path.removeprefix(inside).removesuffix(".py").replace("/", ".")
                if name.rpartition(".")[2] == "__init__":
                    name = name.rpartition(".")[0]
                    self._packages.add(name)
                self.texts[name] = text
        self.exports = dict(sorted(self._exports()))
        self.clients = self._clients()
        self._symbols = {path: symbol for symbol, path in self.exports.items()}
        self._types: dict[tuple[str, str], Type] = {}
        self._aliases: dict[str, Type | None] = {}

    def module(self, name: str) -> Module:
        """A module by its dotted name inside the package."""
        return self._readings.module(name, name in self._packages, self.texts[name])

    def _exports(self) -> Iterator[tuple[str, str]]:
        for name in self.texts:
            if name.startswith("_") or "." in name or name == _RESOURCES:
                continue
            module = self.module(name)
            public = module.exports
            if public is None:
                public = [one for one in module.members if not one.startswith("_")]
            for one in public:
                symbol = f"{name}.{one}" if name else one
                yield symbol, self._home(module, name, one)

    def _clients(self) -> tuple[str, str]:
        """The names of the sync and the async client; empty where there are none."""
        names = {one for one, path in self.exports.items() if path.rpartition(".")[0] == "_client"}
        sync = sorted(name for name in names if f"Async{name}" in names)
        return (sync[0], f"Async{sync[0]}") if sync else ("", "")

    def _home(self, module: Module, name: str, word: str) -> str:
        """Where a name of a module is defined, or what it is called in another package."""
        found = module.imports.get(word)
        if found is None:
            return f"{name}.{word}" if name else word
        inside = found.removeprefix(f"{ROOT}.")
        return inside if inside != found else f":{found}"

    def names(self, module: str) -> Names:
        """How the words of a module's annotations are called."""
        read = self.module(module)

        def name(word: str) -> str:
            first, _, rest = word.partition(".")
            if first not in read.members and first not in read.imports:
                return word
            home = self._home(read, module, first)
            if home.startswith(":"):  # `builtins.list` and `collections.abc.Sequence` say no more
                outside = f"{home[1:]}.{rest}" if rest else home[1:]
                return outside.rpartition(".")[2]
            return self.symbol(f"{home}.{rest}" if rest else home)

        return name

    def symbol(self, path: str) -> str:
        """What callers call the thing at `models.cases.Case`."""
        return self._symbols.get(path, path)

    def path(self, symbol: str) -> str:
        """Where the thing that callers call so is defined."""
        return self.exports.get(symbol, symbol)

    def type(self, module: str, annotation: str) -> Type:
        """The type that an annotation in a module says; without one, anything."""
        key = (module, annotation or "Any")
        if key not in self._types:
            self._types[key] = read_type(key[1], self.names(module))
        return self._types[key]

    def definition(self, symbol: str) -> tuple[str, Member] | None:
        """The module of a name, and what it stands for there; None outside of the package."""
        module, _, name = self.path(symbol).rpartition(".")
        if module not in self.texts:
            return None
        found = self.module(module).members.get(name)
        return None if found is None else (module, found)

    def text_of(self, symbol: str) -> str:
        """The text of the module that defines a name."""
        return self.texts.get(self.path(symbol).rpartition(".")[0], "")

    def alias(self, symbol: str) -> Type | None:
        """The type that an alias stands for; None where the name is no alias."""
        if symbol not in self._aliases:
            self._aliases[symbol] = self._alias(symbol)
        return self._aliases[symbol]

    def _alias(self, symbol: str) -> Type | None:
        module, attribute = self.definition(symbol) or ("", None)
        if not isinstance(attribute, Attribute) or not attribute.value:
            return None
        value = parsed(attribute.value)
        if isinstance(value, ast.Call):
            is_alias = ast.unparse(value.func) == "TypeAliasType"
            return self.type(module, ast.unparse(value.args[1])) if is_alias else None
        is_type = attribute.annotation == "TypeAlias" or isinstance(
            value, ast.BinOp | ast.Subscript
        )
        return self.type(module, ast.unparse(value)) if is_type else None

    def bases(self, symbol: str) -> tuple[str, ...]:
        """The bases of a class, as far as they have names."""
        found = self.definition(symbol)
        if found is None or not isinstance(found[1], Class):
            return ()
        kinds = [self.type(found[0], base) for base in found[1].bases]
        return tuple(atom.name for kind in kinds for atom in kind)

    def lineage(self, symbol: str) -> Iterator[str]:
        """A class and everything that it is made from, the nearest first."""
        yield symbol
        for base in self.bases(symbol):
            yield from self.lineage(base)

    def is_exported(self, symbol: str) -> bool:
        """Whether callers can import the name."""
        return symbol in self.exports


def parsed(expression: str) -> ast.expr:
    """The syntax tree of an expression."""
    return ast.parse(expression, mode="eval").body


def _package_of(tree: Mapping[str, str]) -> str:
    """The folder below `src`; empty for an empty tree."""
    for path in sorted(tree):
        parts = path.split("/")
        if len(parts) == 3 and parts[0] == "src" and parts[2] == "__init__.py":
            return parts[1]
    return ""
