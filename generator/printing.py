"""Package -> Tree: every text printed, looked at and formatted, by two processes where it is long."""

from collections.abc import Iterator

from . import models
from .beside import shared
from .cache import Cache
from .clock import Clock
from .format import format_tree
from .package import Package
from .render import render
from .syntax import check_syntax, unchecked
from .tree import Tree

# Signs of Python that take about half a second; a second process costs a tenth of it.
_LONG = 2_000_000
_BATCHES = 8


def print_package(package: Package, cache: Cache, clock: Clock) -> Tree:
    """Every file of a package but those that are there already.

    Raises models.ModelsError, syntax.UnexpectedSyntax and format.FormatError.
    """

    def finish(tree: Tree, clock: Clock) -> Tree:
        with clock.stage("syntax"):
            check_syntax(tree, cache)
        with clock.stage("format"):
            return format_tree(tree, cache)

    with clock.stage("render"):
        pages = render(package)
    with clock.stage("syntax"):
        new = sum(map(len, unchecked(pages, cache).values()))
    with shared(finish, list(_batches(pages)), clock, pays=new > _LONG) as finished:
        with clock.stage("models"):
            made = models.generate(package.models, cache)
        texts = {f"src/{package.module}/{path}": text for path, text in made.items()}
        parts = [finish(texts, clock), *finished()]
    return dict(sorted(item for part in parts for item in part.items()))


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
