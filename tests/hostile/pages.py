"""What readers see of a package's Markdown and TOML: the same blocks as its twin, and no markup of a document's."""

import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.token import Token

PAGES = ("README.md", "api.md")
_PARSER = MarkdownIt("commonmark").enable("table")


def blocks(text: str) -> tuple[tuple[str, str], ...]:
    """The blocks of a page in order: kind and tag."""
    return _read(text)[0]


def markup(text: str) -> tuple[tuple[str, str], ...]:
    """What a page holds beside words: links and images by target, and HTML."""
    return _read(text)[1]


@lru_cache(maxsize=1024)
def _read(text: str) -> tuple[tuple[tuple[str, str], ...], tuple[tuple[str, str], ...]]:
    tokens = _PARSER.parse(text)
    return tuple((token.type, token.tag) for token in tokens), tuple(_markup(tokens))


def _markup(tokens: list[Token]) -> Iterator[tuple[str, str]]:
    for token in _inline(tokens):
        if token.type == "link_open":
            yield "link", str(token.attrs["href"])
        elif token.type == "image":
            yield "image", str(token.attrs["src"])
        elif token.type in ("html_block", "html_inline"):
            yield "HTML", token.content


def _inline(tokens: list[Token]) -> Iterator[Token]:
    for token in tokens:
        yield token
        yield from _inline(token.children or [])


def page_fault(text: str, twin: str) -> str:
    """Where a page differs from its twin in more than words; empty where it does not."""
    mine, theirs = blocks(text), blocks(twin)
    # What has no words is left out by the templates: paragraphs may lack, but none is added.
    if more := Counter(mine) - Counter(theirs):
        return f"blocks that its twin has not: {dict(more)}"
    allowed = {target for kind, target in markup(twin) if kind == "link"}
    for kind, target in markup(text):
        if kind != "link" or (target not in allowed and not _is_plain(target)):
            return f"{kind} {target[:80]!r}"
    if len(markup(text)) > len(markup(twin)):
        return "links that its twin has not"
    return ""


def _is_plain(target: str) -> bool:
    return target.startswith(("https://", "http://")) and not set(target) & set("<>\"'` ()")


def metadata_fault(text: str, twin: str) -> str:
    """Where pyproject.toml differs from its twin's in more than texts."""
    try:
        content = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        return str(error)
    mine, theirs = _keys(content), _keys(tomllib.loads(twin))
    return f"keys {sorted(mine ^ theirs)}" if mine != theirs else ""


def _keys(content: Any, way: tuple[str, ...] = ()) -> set[tuple[str, ...]]:
    if not isinstance(content, Mapping):
        return {way}
    if way == ("project", "entry-points", "pytest11"):  # the key is the name of the module
        return {(*way, str(len(content)))}
    return {key for name, inner in content.items() for key in _keys(inner, (*way, name))}
