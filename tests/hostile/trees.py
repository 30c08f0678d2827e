"""What a generated package is made of, without its texts and without the names that follow from them."""

import ast
import builtins
import hashlib
import keyword
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache
from pathlib import PurePosixPath
from typing import Any

from generator.naming import class_name, identifier
from tests.support.packages import ROOT

Shape = Counter[tuple[str, "Module"]]
Part = tuple[str, str, str]
_TEMPLATES = ROOT / "templates"
_PRINTED = re.compile(r"\{\{.*?\}\}|\{%.*?%\}", re.DOTALL)
_PARTS = re.compile(r"[^\w-]+")
_WORD = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
# In these folders of a package files are called after what the document names.
_NAMED_AFTER = frozenset({"resources", "fakes", "models", "inputs", "dicts"})


@cache
def our_words() -> frozenset[str]:
    """Every word that is ours: of templates and the run time, and the builtins."""
    found = set(dir(builtins))
    for path in (_TEMPLATES / "package").rglob("*.py.jinja"):
        found.update(_WORD.findall(_PRINTED.sub(" ", path.read_text("utf-8"))))
    for path in (_TEMPLATES / "runtime").glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
                found.add(node.name)
            elif isinstance(node, ast.arg | ast.keyword) and node.arg:
                found.add(node.arg)
    return frozenset(found)


def shape(tree: Mapping[str, str], *texts: str) -> Shape:
    """What the modules of a package are, each counted.

    Constants are their types. Names are alike, except for ours, which must stay where they are; what
    one of `texts` gives a name to is no longer one of ours.
    """
    given = frozenset[str]().union(*map(_names_of, texts)) & our_words()
    return Counter(
        (_place(path), _read(text, frozenset(given & _words_of(text))))
        for path, text in tree.items()
        if _is_read(path)
    )


def _is_read(path: str) -> bool:
    return path.endswith(".py") and "/_runtime/" not in path


@dataclass(frozen=True, slots=True)
class Module:
    """What a module is: two with the same digest are alike."""

    digest: bytes
    names: frozenset[str] = field(compare=False)
    text: str = field(compare=False, repr=False)
    given: frozenset[str] = field(compare=False)


@lru_cache(maxsize=4096)
def _words_of(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text))


@lru_cache(maxsize=4096)
def _read(text: str, given: frozenset[str]) -> Module:
    """A module, in which some words are not ours."""
    reader = _Reader(our_words() - given)
    read = reader.read(ast.parse(text))
    digest = hashlib.sha256(read.encode("utf-8", "surrogatepass")).digest()
    return Module(digest, frozenset(reader.names), text, given)


def _forms(part: str) -> tuple[str, ...]:
    name = identifier(part)
    return part, name, class_name(part), class_name(name)


@lru_cache(maxsize=1024)
def _names_of(text: str) -> frozenset[str]:
    """What a text may give as a name."""
    # A path gives names in parts, each of which may be a word of ours.
    parts = {text, *_PARTS.split(text)}
    names = {name for part in parts for name in _forms(part)}
    bare = {name.strip("_") for name in names}
    return frozenset(names).union(
        *((name, f"{name}_", f"_{name}".upper(), f"{name}2", f"async_{name}") for name in bare)
    )


def _place(path: str) -> str:
    """A path of a package without what the document names: the module of the package, and files of ours after it."""
    src, _, *folders, name = PurePosixPath(path).parts
    shown = [one if one in _NAMED_AFTER or one.startswith("_") else "*" for one in folders]
    is_ours = not folders or name.startswith("_")
    return "/".join([src, "*", *shown, name if is_ours else "*.py"])


class _Reader:
    """Reads nodes into texts, and gathers their names."""

    def __init__(self, ours: frozenset[str]) -> None:
        self.ours = ours
        self.names: set[str] = set()

    def read(self, node: Any) -> str:
        match node:
            case ast.Constant(value=value):
                return f"<{type(value).__name__}>"
            case ast.Attribute(value=ast.Name(id="builtins"), attr=name):
                return self.name(name)
            case ast.Name(id=name):
                return self.name(name)
            case ast.Import(names=[ast.alias(name="builtins", asname=None)]):
                return ""
            case ast.ImportFrom():
                names = " ".join(sorted(map(self._imported, node.names)))
                return f"(from {node.level} {self.dotted(node.module or '')} {names})"
            case ast.Dict(keys=keys, values=values):  # by name, and so in another order
                pairs = (
                    f"{self.read(key)}: {self.read(value)}"
                    for key, value in zip(keys, values, strict=True)
                )
                return f"{{{', '.join(sorted(pairs))}}}"
            case ast.BinOp(op=ast.BitOr()):
                return f"(| {' '.join(sorted(self._members(node)))})"
            case ast.AST():
                return self._fields(node)
            case _:
                return self._field(node)

    def _field(self, value: Any) -> str:
        if isinstance(value, list):
            return f"[{' '.join(map(self.read, value))}]"
        return self.name(value) if isinstance(value, str) else repr(value)

    def _fields(self, node: ast.AST) -> str:
        """A node by its fields; statements as they are counted: what stands where follows from names."""
        is_block = isinstance(node, ast.Module | ast.ClassDef | ast.If)
        fields = [type(node).__name__]
        for name in node._fields:
            value: Any = getattr(node, name, None)
            if name == "body" and is_block:
                fields.append(f"body={' '.join(sorted(filter(None, map(self.read, value))))}")
            elif name != "ctx":  # which follows from where it stands
                fields.append(f"{name}={self.read(value)}")
        return f"({' '.join(fields)})"

    def _members(self, node: ast.expr) -> Iterator[str]:
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
            yield from self._members(node.left)
            yield from self._members(node.right)
        else:
            yield self.read(node)

    def _imported(self, alias: ast.alias) -> str:
        name = self.name(alias.name)
        return name if alias.asname is None else f"{name} as {self.name(alias.asname)}"

    def dotted(self, module: str) -> str:
        return ".".join(self.name(part) for part in module.split("."))

    def name(self, name: str) -> str:
        if not name.isascii() or keyword.iskeyword(name):
            raise ValueError(f"the name {name!r}")
        self.names.add(name)
        return name if name in self.ours else "*"


def parts(tree: Mapping[str, str], *texts: str) -> frozenset[Part]:
    """The kinds of nodes of a package: what stands where in what, and the names of ours.

    What is called as one of the texts is theirs, except for builtins.
    """
    theirs = frozenset[str]().union(*map(_names_of, texts)) - frozenset(dir(builtins))
    ours = our_words() - theirs
    return frozenset[Part]().union(
        *(_parts_of(text, ours) for path, text in tree.items() if _is_read(path))
    )


@lru_cache(maxsize=4096)
def _parts_of(text: str, ours: frozenset[str]) -> frozenset[Part]:
    return frozenset(
        (type(node).__name__, field, kind)
        for node in ast.walk(ast.parse(text))
        for field, value in ast.iter_fields(node)
        for kind in _kinds(value, ours, is_text=isinstance(node, ast.Constant))
    )


def _kinds(value: Any, ours: frozenset[str], *, is_text: bool) -> Iterator[str]:
    for one in value if isinstance(value, list) else [value]:
        if isinstance(one, str) and not is_text:
            yield one if one in ours else "*"
        else:
            yield type(one).__name__


def new_names(mine: Shape, theirs: Shape) -> set[str]:
    """The names of a package that its twin has not."""
    return _all_names(mine) - _all_names(theirs)


def _all_names(shape: Shape) -> set[str]:
    return set().union(*(module.names for _, module in shape))


def first_difference(one: Shape, other: Shape, *, is_told: bool = True) -> str:
    """Where two shapes differ, and how if that is to be told; empty where they do not."""
    for mine, theirs, word in (
        (one - other, other - one, "is"),
        (other - one, one - other, "lacks"),
    ):
        for place, found in mine:
            near = [module for where, module in theirs if where == place]
            return f"{place} {word} {_part(found, near)}" if is_told else place
    return ""


def _part(found: Module, near: list[Module]) -> str:
    """The pieces that a module has and another has not, and those that only the other has."""
    mine, theirs = (
        Counter(_Reader(our_words() - one.given).read(ast.parse(one.text)).split(" ("))
        for one in (found, near[0] if near else _NOTHING)
    )
    more, fewer = (" (".join(pieces)[:300] for pieces in (mine - theirs, theirs - mine))
    return f"{more or 'nothing more'}, not {fewer or 'something more'}"


_NOTHING = Module(b"", frozenset(), "", frozenset())
