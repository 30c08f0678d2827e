"""Tree -> Tree: every Python file as black prints it.

Black defines the format, and is slow: about a thousand lines in 0.3 s. Ruff prints the same bytes
in a hundredth of the time, but for two things. A long annotation of an argument it breaks at `|`,
where black puts parentheses around it: with parentheses both do the same. And black counts a comment
behind a statement into the length of the line: such a file is black's. CI runs `black --check` over
all that is committed. What came out is kept by the hash of what went in. The run time is copied as
it stands in `templates/`.
"""

import re
import subprocess
from collections.abc import Mapping

from .cache import Cache, key, version
from .temporary import temporary_folder
from .tree import Tree

LINE_LENGTH = 100
_COPIED = "/_runtime/"
_EXCERPT = 3
_TOOLS = ("black", "ruff")
# An argument of a method whose annotation was broken at its top, up to a name and a default.
_BROKEN = re.compile(
    r"^ {8}(?P<name>\w+): (?P<others>\S.*\n(?:(?: {12}| {8}[\]|]).*\n)*?)"
    r" {8}\| (?P<last>\w+)(?P<default> = \w+)?,\n",
    re.MULTILINE,
)
_STILL_BROKEN = re.compile(r"^ {8}\| .+,$", re.MULTILINE)
_QUOTES = '"""'  # around documentation, which no rule here is about
_COMMENT = re.compile(r"\S  # ")
# What stands in all that the expressions above find; to look for it first takes a tenth of the time.
_IN_BROKEN, _IN_COMMENT = "\n        | ", "  # "


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
    try:
        formatted = _by_ruff(texts)
    except subprocess.CalledProcessError:
        for path in sorted(texts):
            _check(path, texts[path])
        raise
    mended = {path: _mended(text) for path, text in formatted.items()}
    formatted |= _by_ruff({path: mended[path] for path in texts if mended[path] != formatted[path]})
    return {path: _by_black(text) if _is_blacks(text) else text for path, text in formatted.items()}


def _mended(text: str) -> str:
    """A text in which long annotations of arguments stand in parentheses, in one line."""
    if _IN_BROKEN not in text:
        return text
    parts = text.split(_QUOTES)
    parts[::2] = [
        _BROKEN.sub(_in_parentheses, code) if _IN_BROKEN in code else code for code in parts[::2]
    ]
    return _QUOTES.join(parts)


def _in_parentheses(broken: re.Match[str]) -> str:
    others = " ".join(broken["others"].split())
    return f"        {broken['name']}: ({others} | {broken['last']}){broken['default'] or ''},\n"


def _is_blacks(text: str) -> bool:
    """Whether ruff may have printed other bytes than black would."""
    may_be_broken = _IN_BROKEN in text and "\n    def " in text
    if not may_be_broken and _IN_COMMENT not in text:
        return False
    return any(
        (_IN_COMMENT in code and _COMMENT.search(code))
        or (may_be_broken and _IN_BROKEN in code and _STILL_BROKEN.search(code))
        for code in text.split(_QUOTES)[::2]
    )


def _by_ruff(texts: Mapping[str, str]) -> dict[str, str]:
    from ruff import find_ruff_bin  # type: ignore[import-untyped]

    with temporary_folder() as folder:
        files = {path: folder / f"{number}.py" for number, path in enumerate(texts)}
        for path, file in files.items():
            file.write_text(texts[path], "utf-8", newline="\n")
        subprocess.run(
            [
                *(find_ruff_bin(), "format", "--quiet", "--isolated", "--no-cache"),
                *("--line-length", str(LINE_LENGTH), "--target-version", "py311"),
                *("--config", "format.skip-magic-trailing-comma = true", folder),
            ],
            stdin=subprocess.DEVNULL,
            check=True,
        )
        return {path: file.read_text("utf-8") for path, file in files.items()}


def _by_black(text: str) -> str:
    # Only now: importing black takes longer than all else, and it is seldom needed.
    # `format_str` does all twice, in case that commas which it has added change how lines break.
    # With magic trailing commas off they do not.
    from black import _format_str_once as format_once
    from black.mode import Mode, TargetVersion

    mode = Mode(
        target_versions={TargetVersion.PY311}, line_length=LINE_LENGTH, magic_trailing_comma=False
    )
    return format_once(text, mode=mode)


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
