"""Tree -> Tree: every Python file as black prints it.

Black defines the format, and is slow: about a thousand lines in 0.3 s. So what it said is kept by
the hash of what it was given, it is imported only when something new is to be formatted, and much
of that is shared among processes. The run time is copied as it stands in `templates/`, formatted.
"""

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from .cache import Cache, key, version
from .tree import Tree

LINE_LENGTH = 100
_COPIED = "/_runtime/"
# Below this many lines a second process takes longer to start than it saves.
_WORTH_A_PROCESS = 3000
_EXCERPT = 3


class FormatError(Exception):
    """A file that is not Python: a fault of ours, not of the document.

    `path` and `line` say where, `reason` is black's own word, `excerpt` shows the lines around.
    """

    def __init__(self, path: str, line: int, reason: str, excerpt: str) -> None:
        super().__init__(f"{path}:{line}: {reason}\n{excerpt}")
        self.path = path
        self.line = line
        self.reason = reason
        self.excerpt = excerpt


@dataclass(frozen=True, slots=True)
class _Refusal:
    """Where black stopped, and why."""

    line: int
    reason: str


def format_tree(tree: Tree, cache: Cache, *, workers: int | None = None) -> Tree:
    """The tree with its Python files formatted, and all others as they are.

    Takes the cache that holds earlier results, and how many processes may work (as many as the
    machine has cores). Raises FormatError for the first file, by path, that does not parse.
    """
    settings = (f"black {version('black')}", str(LINE_LENGTH))
    keys = {
        path: key(*settings, text)
        for path, text in tree.items()
        if path.endswith(".py") and _COPIED not in path
    }
    done = {one: cache.get(one) for one in set(keys.values())}
    missing = {one: tree[path] for path, one in keys.items() if done[one] is None}
    refused: dict[str, _Refusal] = {}
    for one, result in zip(missing, _format_all(list(missing.values()), workers), strict=True):
        if isinstance(result, str):
            cache.put(one, result)
            done[one] = result
        else:
            refused[one] = result
    for path in sorted(keys):
        if keys[path] in refused:
            raise _error(path, tree[path], refused[keys[path]])
    return {path: done[keys[path]] or "" if path in keys else text for path, text in tree.items()}


def _format_all(texts: Sequence[str], workers: int | None) -> Iterable[str | _Refusal]:
    count = min(workers or os.cpu_count() or 1, len(texts))
    lines = sum(text.count("\n") for text in texts)
    if count < 2 or (workers is None and lines < _WORTH_A_PROCESS):
        return [_format(text) for text in texts]
    # Longest first, so that no core is left alone with the longest one; results in our order.
    order = sorted(range(len(texts)), key=lambda place: -len(texts[place]))
    # Importing these takes as long as all else does when nothing has changed.
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    with ProcessPoolExecutor(count, mp_context=get_context("spawn")) as pool:
        results = dict(
            zip(order, pool.map(_format, [texts[place] for place in order]), strict=True)
        )
    return [results[place] for place in range(len(texts))]


def _format(text: str) -> str | _Refusal:
    # Only now: black is not needed when nothing has changed.
    # `format_str` does all twice, in case that commas which it has added change how lines break.
    # With magic trailing commas off they do not (in none of 500 files of real APIs), and `black --check`
    # in CI would say so.
    from black import _format_str_once as format_once
    from black.mode import Mode, TargetVersion
    from black.parsing import InvalidInput

    mode = Mode(
        target_versions={TargetVersion.PY311}, line_length=LINE_LENGTH, magic_trailing_comma=False
    )
    try:
        return format_once(text, mode=mode)
    except InvalidInput as error:
        return _refusal(text, str(error))


def _refusal(text: str, reason: str) -> _Refusal:
    """Python's own parser says more exactly than black's where a text goes wrong."""
    try:
        compile(text, "<generated>", "exec", dont_inherit=True)
    except SyntaxError as error:
        return _Refusal(error.lineno or 1, error.msg)
    except ValueError as error:  # a null byte
        return _Refusal(1, str(error))
    return _Refusal(1, reason)


def _error(path: str, text: str, refusal: _Refusal) -> FormatError:
    lines = text.splitlines()
    first = max(refusal.line - 1 - _EXCERPT, 0)
    shown = enumerate(lines[first : refusal.line + _EXCERPT], start=first + 1)
    excerpt = "\n".join(f"{number:6} | {line}" for number, line in shown)
    return FormatError(path, refusal.line, refusal.reason, excerpt)
