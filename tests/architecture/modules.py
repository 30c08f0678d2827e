"""The modules of the program, and what each imports, read without running any."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
GENERATOR = ROOT / "generator"
RUNTIME = ROOT / "templates" / "runtime"


@dataclass(frozen=True)
class Module:
    """A module below a folder; `name` is dotted and relative to the folder: `lower.types`."""

    folder: Path
    path: Path

    @property
    def name(self) -> str:
        """The dotted name; empty for the `__init__` of the folder."""
        parts = self.path.relative_to(self.folder).with_suffix("").parts
        return ".".join(part for part in parts if part != "__init__")

    @property
    def unit(self) -> str:
        """The module or package directly in the folder: what a stage is."""
        return self.name.partition(".")[0]

    @cached_property
    def tree(self) -> ast.Module:
        """The parsed text."""
        return ast.parse(self.path.read_text("utf-8"))

    def outside(self) -> set[str]:
        """Top names of the absolute imports, wherever they stand in the module."""
        found = set()
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                found |= {alias.name.partition(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
                found.add(node.module.partition(".")[0])
        return found

    def inside(self) -> set[str]:
        """Names of the modules in the folder that relative imports name."""
        return set(self._inside())

    def _inside(self) -> Iterator[str]:
        home = self.path.parent.relative_to(self.folder).parts
        for node in ast.walk(self.tree):
            if not isinstance(node, ast.ImportFrom) or node.level == 0:
                continue
            assert node.level <= len(home) + 1, f"{self.path} imports from outside {self.folder}"
            base = home[: len(home) - node.level + 1]
            if node.module:
                base = (*base, *node.module.split("."))
            children = [(*base, alias.name) for alias in node.names]
            modules = [child for child in children if self._is_module(child)]
            yield from (".".join(module) for module in modules)
            if len(modules) < len(children):
                assert self._is_module(base), f"{self.path} imports {'.'.join(base)}"
                yield ".".join(base)

    def _is_module(self, parts: tuple[str, ...]) -> bool:
        place = self.folder.joinpath(*parts)
        return place.with_suffix(".py").is_file() or (place / "__init__.py").is_file()


def modules(folder: Path) -> list[Module]:
    """All modules below a folder, by path."""
    return [Module(folder, path) for path in sorted(folder.rglob("*.py"))]
