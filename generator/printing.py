"""Package -> Tree: every text printed, looked at and formatted, by two processes where it is long."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from . import models
from .beside import shared
from .cache import Cache
from .carry import carry
from .clock import Clock
from .document import Document
from .format import format_tree
from .model_modules import ModelModule
from .name_operations import OWN_KEYS
from .package import Package
from .render import render
from .syntax import check_syntax, unchecked
from .tree import Tree
from .written import written

# Signs of Python that take about half a second; a second process costs a tenth of it.
_LONG = 2_000_000
_BATCHES = 8


def print_package(
    package: Package, others: Callable[[], Sequence[Tree]], cache: Cache, clock: Clock
) -> Tree:
    """Every file that templates print, joined with what `others` gives.

    Raises what that raises, syntax.UnexpectedSyntax and format.FormatError.
    """

    def finish(tree: Tree, clock: Clock) -> Tree:
        return _finished(tree, cache, clock)

    with clock.stage("render"):
        pages = render(package)
    with clock.stage("syntax"):
        new = sum(map(len, unchecked(pages, cache).values()))
    with shared(finish, list(_batches(pages)), clock, pays=new > _LONG) as finished:
        return joined([*others(), *finished()])


def print_models(modules: Sequence[ModelModule], module: str, cache: Cache, clock: Clock) -> Tree:
    """The modules of models of a package, which is imported as `module`.

    Raises models.ModelsError, syntax.UnexpectedSyntax and format.FormatError.
    """
    with clock.stage("models"):
        made = models.generate(modules, cache)
    return _finished({f"src/{module}/{path}": text for path, text in made.items()}, cache, clock)


def print_documents(normalized: Document, vendor: str, module: str, cache: Cache) -> Tree:
    """A normalized document as people read it, and as the package's fakes do."""
    return {
        "openapi.yaml": written(_without_own_keys(normalized.content), vendor, cache),
        f"src/{module}/_document.json": carry(normalized),
    }


def joined(trees: Iterable[Tree]) -> Tree:
    """All trees as one, by path."""
    return dict(sorted(item for tree in trees for item in tree.items()))


def _finished(tree: Tree, cache: Cache, clock: Clock) -> Tree:
    with clock.stage("syntax"):
        check_syntax(tree, cache)
    with clock.stage("format"):
        return format_tree(tree, cache)


def _batches(tree: Tree) -> Iterator[Tree]:
    """A tree in parts of about the same size."""
    most = sum(map(len, tree.values())) // _BATCHES
    batch: dict[str, str] = {}
    size = 0
    for path, text in tree.items():
        batch[path] = text
        size += len(text)
        if size > most:
            yield batch
            batch, size = {}, 0
    if batch:
        yield batch


def _without_own_keys(content: Mapping[str, Any]) -> dict[str, Any]:
    cleaned = {
        path: {
            method: (
                {k: v for k, v in operation.items() if k not in OWN_KEYS}
                if isinstance(operation, dict)
                else operation
            )
            for method, operation in item.items()
        }
        for path, item in content.get("paths", {}).items()
    }
    return {**content, "paths": cleaned}
