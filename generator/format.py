"""Tree -> Tree: every Python file as black prints it.

Black defines the format, and is slow: about a thousand lines in 0.3 s. Ruff prints the same bytes
in a hundredth of the time, but for two things, and a file that has one of these is black's. CI runs
`black --check` over all that is committed. What came out is kept by the hash of what went in. The
run time is copied as it stands in `templates/`.
"""

import re
import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from .cache import Cache, key, version
from .tree import Tree

LINE_LENGTH = 100
_COPIED = "/_runtime/"
_EXCERPT = 3
_TOOLS = ("black", "ruff")
# Where the two differ: black puts an argument's long annotation in parentheses, ruff breaks it at
# `|`; and black counts a comment behind a statement into the length of the line.
_NOT_BLACKS = re.compile(r"^ {8}\| [^|\n]+,$|\S  # ", re.MULTILINE)


class FormatError(Exception):
    """A file that is not Python: a fault of ours, not of the document.

    `path` and `line` say where, `reason` is Python's own word, `excerpt` shows the lines around.
    """

    def __init__(self, path: str, line: int, reason: str, excerpt: str) -> None:
        super().__init__(f"{path}:{line}: {reason}\n{excerpt}")
        self.path = path
        self.line = line
        self.reason = reason
        self.excerpt = excerpt


def format_tree(tree: Tree, cache: Cache) -> Tree:
    """The tree with its Python files formatted, and all others as they are.

    Takes the cache that holds earlier results. Raises FormatError for the first file, by path, that
    does not parse.
    """
    settings = (*(f"{tool} {version(tool)}" for tool in _TOOLS), str(LINE_LENGTH))
    keys = {
        path: key(*settings, text)
        for path, text in tree.items()
        if path.endswith(".py") and _COPIED not in path
    }
    done = {one: cache.get(one) for one in set(keys.values())}
    missing = {path: tree[path] for path, one in keys.items() if done[one] is None}
    for path, text in _format_all(missing).items():
        cache.put(keys[path], text)
        done[keys[path]] = text
    return {path: done[keys[path]] or "" if path in keys else text for path, text in tree.items()}


def _format_all(texts: Mapping[str, str]) -> dict[str, str]:
    if not texts:
        return {}
    for path in sorted(texts):
        _check(path, texts[path])
    formatted = dict(zip(texts, _by_ruff(list(texts.values())), strict=True))
    return {
        path: _by_black(text) if _NOT_BLACKS.search(text) else text
        for path, text in formatted.items()
    }


def _by_ruff(texts: Sequence[str]) -> list[str]:
    from ruff import find_ruff_bin  # type: ignore[import-untyped]

    with tempfile.TemporaryDirectory() as folder:
        files = [Path(folder, f"{number}.py") for number in range(len(texts))]
        for file, text in zip(files, texts, strict=True):
            file.write_text(text, "utf-8", newline="\n")
        subprocess.run(
            [
                *(find_ruff_bin(), "format", "--quiet", "--isolated", "--no-cache"),
                *("--line-length", str(LINE_LENGTH), "--target-version", "py311"),
                *("--config", "format.skip-magic-trailing-comma = true", folder),
            ],
            stdin=subprocess.DEVNULL,
            check=True,
        )
        return [file.read_text("utf-8") for file in files]


def _by_black(text: str) -> str:
    # Only now: importing black takes longer than all else, and it is seldom needed.
    from black import format_str
    from black.mode import Mode, TargetVersion

    mode = Mode(
        target_versions={TargetVersion.PY311}, line_length=LINE_LENGTH, magic_trailing_comma=False
    )
    return format_str(text, mode=mode)


def _check(path: str, text: str) -> None:
    """Python's own parser says most exactly where a text goes wrong."""
    try:
        compile(text, "<generated>", "exec", dont_inherit=True)
    except SyntaxError as error:
        raise _error(path, text, error.lineno or 1, error.msg) from None
    except ValueError as error:  # a null byte
        raise _error(path, text, 1, str(error)) from None


def _error(path: str, text: str, line: int, reason: str) -> FormatError:
    lines = text.splitlines()
    first = max(line - 1 - _EXCERPT, 0)
    shown = enumerate(lines[first : line + _EXCERPT], start=first + 1)
    excerpt = "\n".join(f"{number:6} | {one}" for number, one in shown)
    return FormatError(path, line, reason, excerpt)
