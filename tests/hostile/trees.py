"""What a generated package is made of, without its texts and without the names that follow from them."""

import ast
import builtins
import keyword
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from pathlib import PurePosixPath
from typing import Any

from generator.naming import class_name, identifier
from tests.support.packages import ROOT

Shape = Any
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


def shape(tree: Mapping[str, str], *texts: str) -> Counter[Shape]:
    """What the modules of a package are, each counted.

    Constants are their types. Names are alike, except for ours, which must stay where they are; what
    one of `texts` gives a name to is no longer one of ours.
    """
    given = {name for text in texts for name in _names_of(text)}
    ours = _without(our_words(), frozenset(given))
    return Counter(
        (_place(path), _shape_of(text, ours))
        for path, text in tree.items()
        if path.endswith(".py") and "/_runtime/" not in path
    )


@lru_cache(maxsize=64)
def _without(words: frozenset[str], given: frozenset[str]) -> frozenset[str]:
    return words - given if words & given else words


@lru_cache(maxsize=4096)
def _shape_of(text: str, ours: frozenset[str]) -> Shape:
    return _Reader(ours).read(ast.parse(text))


def _names_of(text: str) -> Iterator[str]:
    # A path gives names in parts, each of which may be a word of ours.
    for name in (text, identifier(text), class_name(text), *map(identifier, _PARTS.split(text))):
        bare = name.strip("_")
        yield from (name, bare, f"{bare}_", f"_{bare}".upper(), f"{bare}2")


def _place(path: str) -> str:
    parts = PurePosixPath(path).parts
    own = {"src"}
    shown = [
        part if part in own or part in _NAMED_AFTER or part.startswith("_") else "*"
        for part in parts[:-1]
    ]
    name = parts[-1]
    is_ours = len(parts) == 3 or name.startswith("_")
    return "/".join([*shown, name if is_ours else "*.py"])


class _Reader:
    """Reads nodes into nested tuples."""

    def __init__(self, ours: frozenset[str]) -> None:
        self.ours = ours

    def read(self, node: Any) -> Shape:
        match node:
            case ast.Constant(value=value):
                return ("constant", type(value).__name__)
            case ast.Attribute(value=ast.Name(id="builtins"), attr=name):
                return ("Name", self.name(name))
            case ast.Import(names=[ast.alias(name="builtins", asname=None)]):
                return None
            case ast.ImportFrom():
                names = sorted(self.name(one.name) for one in node.names)
                return ("ImportFrom", node.level, self.dotted(node.module or ""), tuple(names))
            case ast.Dict(keys=keys, values=values):  # by name, and so in another order
                pairs = [(self.read(k), self.read(v)) for k, v in zip(keys, values, strict=True)]
                return ("Dict", tuple(sorted(pairs, key=repr)))
            case ast.BinOp(op=ast.BitOr()):
                return ("|", tuple(sorted(self._members(node), key=repr)))
            case ast.AST():
                is_block = isinstance(node, ast.Module | ast.ClassDef | ast.If)
                return self._block(node) if is_block else self._plain(node)
            case list():
                return tuple(self.read(item) for item in node)
            case str():
                return self.name(node)
            case _:
                return node

    def _block(self, node: Any) -> Shape:
        """Statements as they are counted: what stands where follows from names."""
        body = [shape for one in node.body if (shape := self.read(one)) is not None]
        rest = tuple(
            (field, self.read(getattr(node, field))) for field in node._fields if field != "body"
        )
        return (type(node).__name__, rest, tuple(sorted(body, key=repr)))

    def _plain(self, node: ast.AST) -> Shape:
        fields = ((field, self.read(getattr(node, field, None))) for field in node._fields)
        return (type(node).__name__, *fields)

    def _members(self, node: ast.expr) -> Iterator[Shape]:
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
            yield from self._members(node.left)
            yield from self._members(node.right)
        else:
            yield self.read(node)

    def dotted(self, module: str) -> str:
        return ".".join(self.name(part) for part in module.split("."))

    def name(self, name: str) -> str:
        if not name.isascii() or keyword.iskeyword(name):
            raise ValueError(f"the name {name!r}")
        return name if name in self.ours else "*"


def new_names(tree: Mapping[str, str], twin: Mapping[str, str]) -> set[str]:
    """The names of a package that its twin has not."""
    return _all_names(tree) - _all_names(twin)


def _all_names(tree: Mapping[str, str]) -> set[str]:
    return set().union(
        *(
            _names_in(text)
            for path, text in tree.items()
            if path.endswith(".py") and "/_runtime/" not in path
        )
    )


@lru_cache(maxsize=4096)
def _names_in(text: str) -> frozenset[str]:
    return frozenset(
        value
        for node in ast.walk(ast.parse(text))
        for field in ("id", "attr", "arg", "name", "asname")
        if isinstance(value := getattr(node, field, None), str)
    )


def first_difference(one: Counter[Shape], other: Counter[Shape]) -> str:
    """Where two shapes differ, in few words; empty where they do not."""
    for mine, theirs, word in (
        (one - other, other - one, "is"),
        (other - one, one - other, "lacks"),
    ):
        for place, found in mine:
            near = [shape for where, shape in theirs if where == place]
            return f"{place} {word} {_part(found, near[0] if near else ())[:300]}"
    return ""


def _part(found: Shape, near: Shape) -> str:
    """The smallest part of a shape that the other has not."""
    if isinstance(found, tuple) and isinstance(near, tuple):
        if len(found) == len(near):
            parts = [(a, b) for a, b in zip(found, near, strict=True) if a != b]
            if len(parts) == 1:
                return _part(*parts[0])
        more = list((Counter(map(repr, found)) - Counter(map(repr, near))).elements())
        if len(more) == 1:
            return more[0]
    return f"{found!r}, not {near!r}"
