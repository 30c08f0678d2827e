"""Code of callers, written from a package as it was: it uses everything in the old form.

It reads the package by itself, with `ast` alone, so that it can judge what the review reads. Every
use is typed as the old package typed it; a type checker that reads it beside the new package says
which uses break.
"""

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

_OUTSIDE = """from __future__ import annotations
import builtins
import datetime as dt
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Any, Literal, NotRequired, Unpack
from pydantic import MISSING
"""
_ASIDE = ("ClassVar[",)
FOLDERS = ("models", "inputs")


@dataclass(slots=True)
class OldCode:
    """A module of callers' code; `symbols` says of each line what it uses."""

    lines: list[str] = field(default_factory=list)
    symbols: dict[int, str] = field(default_factory=dict)

    def add(self, symbol: str, *lines: str) -> None:
        for line in lines:
            self.lines.append(line)
            self.symbols[len(self.lines)] = symbol

    @property
    def text(self) -> str:
        return "\n".join(self.lines) + "\n"


@dataclass(frozen=True, slots=True)
class _Module:
    """A module of the old package, and how its words are written elsewhere."""

    name: str
    tree: ast.Module
    words: Mapping[str, str]

    def annotation(self, node: ast.expr) -> str:
        """An annotation as callers would write it."""
        return ast.unparse(_Renamed(self.words).visit(ast.parse(ast.unparse(node), mode="eval")))

    def classes(self) -> dict[str, ast.ClassDef]:
        return {one.name: one for one in self.tree.body if isinstance(one, ast.ClassDef)}


class _Renamed(ast.NodeTransformer):
    def __init__(self, words: Mapping[str, str]) -> None:
        self._words = words

    def visit_Name(self, node: ast.Name) -> ast.expr:
        return ast.parse(self._words.get(node.id, node.id), mode="eval").body

    def visit_Subscript(self, node: ast.Subscript) -> ast.expr:
        outer = ast.unparse(node.value)
        if outer == "Literal":
            return node
        if outer in ("Annotated", "NotRequired"):
            inner = node.slice.elts[0] if isinstance(node.slice, ast.Tuple) else node.slice
            return self.visit(inner)
        return self.generic_visit(node)  # type: ignore[return-value]


def old_code(tree: Mapping[str, str], package: str, runtime: str) -> OldCode:
    """Everything that callers can do with a package, as they would have written it.

    Takes the old tree, and by which names the new package and its run time are imported.
    """
    modules = {one.name: one for one in _modules(tree)}
    code = OldCode()
    folders = [one for one in FOLDERS if f"{one}/__init__" in modules]
    code.add("", *_OUTSIDE.splitlines(), f"import {package} as package")
    used = sorted({word for one in modules.values() for word in one.words.values()})
    homes = {word.split(".")[1] for word in used if word.startswith("runtime.")} - {"lazy"}
    code.add(
        "", *(f"import {runtime}.{home}" for home in sorted(homes)), f"import {runtime} as runtime"
    )
    for folder in folders:
        code.add("", f"from {package} import {folder}")
    for module in modules.values():
        if module.name.startswith("models/"):
            _read_models(code, module)
        elif module.name.startswith("inputs/"):
            _make_inputs(code, module)
    _call_methods(code, modules)
    _name_exports(code, package, modules)
    return code


def _name_exports(code: OldCode, package: str, modules: Mapping[str, _Module]) -> None:
    """What is imported from the package itself, and from its module of webhooks."""
    for name in _exported(modules["__init__"]):
        code.add(name.removeprefix("Async"), f"package.{name}")
    if "webhooks" in modules:
        code.add("webhooks", f"import {package}.webhooks")
        for name in _exported(modules["webhooks"]):
            code.add(f"webhooks.{name}", f"package.webhooks.{name}")


def _exported(module: _Module) -> Iterator[str]:
    for one in module.tree.body:
        target = one.targets[0] if isinstance(one, ast.Assign) else getattr(one, "target", None)
        if target is not None and ast.unparse(target) == "__all__":
            assert isinstance(one, ast.Assign | ast.AnnAssign) and isinstance(one.value, ast.Tuple)
            yield from (str(ast.literal_eval(name)) for name in one.value.elts)


def _modules(tree: Mapping[str, str]) -> Iterator[_Module]:
    for path, text in sorted(tree.items()):
        parts = path.split("/", 2)
        if parts[0] != "src" or not path.endswith(".py") or parts[2].startswith("_runtime"):
            continue
        name = parts[2].removesuffix(".py")
        parsed = ast.parse(text)
        yield _Module(name, parsed, dict(_words(name, parsed)))


def _words(name: str, parsed: ast.Module) -> Iterator[tuple[str, str]]:
    folder = name.split("/")[0] if "/" in name else ""
    for node in ast.walk(parsed):
        if isinstance(node, ast.ImportFrom) and node.level:
            home = _home(folder, (node.module or "").split("."))
            yield from ((one.name, f"{home}.{one.name}") for one in node.names if home)
    for one in parsed.body if folder in FOLDERS else ():
        target = one.targets[0] if isinstance(one, ast.Assign) else getattr(one, "target", None)
        known = one.name if isinstance(one, ast.ClassDef) else target and ast.unparse(target)
        if known:
            yield known, f"{folder}.{known}"


def _home(folder: str, home: list[str]) -> str:
    """How what a module imports is imported elsewhere; empty for what callers have no use for."""
    if home[0] == "_runtime":
        return f"{'.'.join(['runtime', *home[1:]])}"
    return home[0] if home[0] in FOLDERS else folder if folder in FOLDERS else ""


def _fields(owner: ast.ClassDef) -> Iterator[tuple[str, ast.expr, bool]]:
    """Name, annotation, and whether it may be left out."""
    for one in owner.body:
        if isinstance(one, ast.AnnAssign) and not ast.unparse(one.annotation).startswith(_ASIDE):
            may_lack = one.value is not None or "NotRequired[" in ast.unparse(one.annotation)
            yield ast.unparse(one.target), one.annotation, may_lack


def _aliases(module: _Module) -> Iterator[tuple[str, str]]:
    for one in module.tree.body:
        if isinstance(one, ast.Assign) and isinstance(one.value, ast.Call):
            if ast.unparse(one.value.func) == "TypeAliasType":
                yield ast.unparse(one.targets[0]), module.annotation(one.value.args[1])
        elif isinstance(one, ast.AnnAssign) and ast.unparse(one.annotation) == "TypeAlias":
            assert one.value is not None
            yield ast.unparse(one.target), module.annotation(one.value)


def _read_models(code: OldCode, module: _Module) -> None:
    for name, owner in module.classes().items():
        for attribute, annotation, _ in _fields(owner):
            kind = module.annotation(annotation)
            symbol = f"models.{name}.{attribute}"
            code.add(symbol, f"def {_next(code)}(one: models.{name}) -> None:")
            code.add(symbol, f"    value: {kind} = one.{attribute}")
    for name, meaning in _aliases(module):
        code.add(f"models.{name}", f"def {_next(code)}(one: models.{name}) -> None:")
        code.add(f"models.{name}", f"    value: {meaning} = one")


def _make_inputs(code: OldCode, module: _Module) -> None:
    for name, owner in module.classes().items():
        symbol = f"inputs.{name}"
        fields = [
            (one, module.annotation(annotation), may_lack)
            for one, annotation, may_lack in _fields(owner)
        ]
        for chosen in (fields, [one for one in fields if not one[2]]):
            given = "".join(f"{one}: {_set(kind)}, " for one, kind, _ in chosen)
            code.add(symbol, f"def {_next(code)}({given}) -> None:")
            if name.endswith("Dict"):
                pairs = ", ".join(f"{one!r}: {one}" for one, _, _ in chosen)
                code.add(symbol, f"    made: {symbol} = {{{pairs}}}")
            else:
                pairs = ", ".join(f"{one}={one}" for one, _, _ in chosen)
                code.add(symbol, f"    {symbol}({pairs})")
    for name, meaning in _aliases(module):
        symbol = f"inputs.{name}"
        code.add(symbol, f"def {_next(code)}(one: {meaning}) -> None:")
        code.add(symbol, f"    value: {symbol} = one")


def _set(kind: str) -> str:
    """What callers may pass: without the marks of what they do not, and anything for Any."""
    words = [one for one in kind.split(" | ") if one not in ("MISSING", "runtime.types.Omit")]
    return " | ".join("object" if one == "Any" else one for one in words)


def _call_methods(code: OldCode, modules: Mapping[str, _Module]) -> None:
    client = modules["_client"]
    names = [name for name in client.classes() if f"Async{name}" in client.classes()]
    for prefix in ("", "Async"):
        for name in names:
            _construct(code, client, client.classes()[f"{prefix}{name}"])
            _walk(code, modules, client, f"{prefix}{name}", "", f"package.{prefix}{name}")


def _construct(code: OldCode, client: _Module, owner: ast.ClassDef) -> None:
    words = {
        ast.unparse(one.targets[0]): ast.unparse(one.value)
        for one in client.tree.body
        if isinstance(one, ast.Assign) and not ast.unparse(one.targets[0]).startswith("_")
    }
    symbol = owner.name.removeprefix("Async")
    known = _Module(client.name, client.tree, {**client.words, **words})
    (made,) = [
        one for one in owner.body if isinstance(one, ast.FunctionDef) and one.name == "__init__"
    ]
    given = [(one.arg, known.annotation(one.annotation)) for one in made.args.kwonlyargs
             if one.annotation is not None]  # fmt: skip
    typed = ", ".join(f"{one}: {kind}" for one, kind in given)
    code.add(symbol, f"def {_next(code)}({typed}) -> None:")
    code.add(symbol, f"    package.{owner.name}({', '.join(f'{one}={one}' for one, _ in given)})")


def _walk(
    code: OldCode,
    modules: Mapping[str, _Module],
    module: _Module,
    name: str,
    place: str,
    client: str,
) -> None:
    for one in module.classes()[name].body:
        if not isinstance(one, ast.FunctionDef | ast.AsyncFunctionDef) or one.name.startswith("_"):
            continue
        inside = f"{place}.{one.name}" if place else one.name
        decorators = [ast.unparse(decorator) for decorator in one.decorator_list]
        if "cached_property" in decorators:
            kind = ast.unparse(one.returns) if one.returns is not None else ""
            for other in modules.values():
                is_home = other.name.startswith("resources/") and kind in other.classes()
                if is_home and one.name != "with_raw_response":
                    _walk(code, modules, other, kind, inside, client)
        elif place and not _is_overloaded(module.classes()[name], one, decorators):
            _call(code, module, one, inside, client)


def _is_overloaded(owner: ast.ClassDef, one: ast.AST, decorators: list[str]) -> bool:
    """Whether callers see the overloads of a function in its place."""
    assert isinstance(one, ast.FunctionDef | ast.AsyncFunctionDef)
    return "overload" not in decorators and any(
        isinstance(other, ast.FunctionDef | ast.AsyncFunctionDef)
        and other.name == one.name
        and any(ast.unparse(decorator) == "overload" for decorator in other.decorator_list)
        for other in owner.body
    )


def _call(
    code: OldCode,
    module: _Module,
    one: ast.FunctionDef | ast.AsyncFunctionDef,
    place: str,
    client: str,
) -> None:
    positional = [(each.arg, each.annotation) for each in one.args.args[1:]]
    defaults = zip(one.args.kwonlyargs, one.args.kw_defaults, strict=True)
    keywords = [(each.arg, each.annotation, default is not None) for each, default in defaults]
    returns = module.annotation(one.returns) if one.returns is not None else "None"
    wait = "await " if isinstance(one, ast.AsyncFunctionDef) else ""
    for by_name, all_of in ((False, True), (True, False)):
        chosen = [(name, kind) for name, kind, may_lack in keywords if all_of or not may_lack]
        typed = "".join(f", {name}: {_set(module.annotation(kind))}"
                        for name, kind in [*positional, *chosen] if kind is not None)  # fmt: skip
        given = [f"{name}={name}" if by_name else name for name, _ in positional]
        given += [f"{name}={name}" for name, _ in chosen]
        code.add(place, f"async def {_next(code)}(client: {client}{typed}) -> None:")
        call = f"{wait}client.{place}({', '.join(given)})"
        code.add(place, f"    {call}" if returns == "None" else f"    answer: {returns} = {call}")


def _next(code: OldCode) -> str:
    return f"use_{len(code.lines)}"
