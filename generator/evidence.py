"""On what does a hand-written document rest? Every statement names the page that it was read from."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from . import notation
from .diagnostics import Collector
from .document import Document, join, split
from .fields import Fields
from .objects import walk
from .suggestions import closest

BASES = ("stated", "example", "inferred", "assumed")

_KEY = "x-evidence"
_DATE = re.compile(r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])")


def check(document: Document, path: Path, shown: str, collector: Collector) -> dict[str, str]:
    """Takes a hand-written document, the path of its evidence.yaml, and that path as printed.

    Reports evidence that is malformed, missing, or names no page. Returns the pages: id -> URL.
    Without evidence.yaml and without any evidence, that is one note: nobody promised any.
    """
    pages = _pages(path, shown, collector)
    if not path.is_file() and not any(_find(document.content, "")):
        collector.note(
            "no-evidence",
            "the document does not say which pages it rests on",
            at=document.location(""),
            hint=f"list them in {shown}, and name them with {_KEY}",
        )
        return pages
    for pointer, evidence in _find(document.content, ""):
        _check_one(pointer, evidence, pages, document, collector)
    for pointer, what in _statements(document.content):
        collector.error(
            "missing-evidence",
            f"{what} does not say which page it was read from",
            at=document.location(pointer),
            pointer=pointer,
            hint=f"add {_KEY}: {{page: <id in {shown}>, basis: stated}}",
        )
    return pages


def _pages(path: Path, shown: str, collector: Collector) -> dict[str, str]:
    raw = path.read_bytes() if path.is_file() else b""
    text = notation.decode(raw, shown, collector)
    parsed = notation.read(text, shown, collector) if text is not None else None
    if parsed is None:
        return {}
    content = {} if parsed.content is None else parsed.content
    if not isinstance(content, dict):
        message = "the file holds no object; the key 'pages' is expected"
        collector.error("evidence-malformed", message, at=parsed.locate(""))
        return {}
    fields = Fields(content, "", parsed.locate, collector)
    fields.only("pages")
    pages: dict[str, str] = {}
    for page, entry in fields.mapping("pages").mappings():
        entry.only("url", "read")
        url = entry.url("url")
        if not entry.need("url", "read"):
            continue
        entry.checked("read", "", _DATE.fullmatch, "the date of reading, such as 2026-11-22")
        if url is not None:
            pages[page] = url
    return pages


def _find(value: Any, pointer: str) -> Iterator[tuple[str, Any]]:
    """All evidence of a document, wherever it stands."""
    if isinstance(value, dict):
        for key, member in value.items():
            if key == _KEY:
                yield join(pointer, key), member
            else:
                yield from _find(member, join(pointer, key))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _find(item, join(pointer, index))


def _check_one(
    pointer: str, evidence: Any, pages: dict[str, str], document: Document, collector: Collector
) -> None:
    at = document.location(pointer)
    page, basis = (
        (evidence.get("page"), evidence.get("basis")) if isinstance(evidence, dict) else ("", "")
    )
    if basis not in BASES or not isinstance(page, str) or len(evidence) != 2:
        collector.error(
            "evidence-malformed",
            f"evidence is a page and a basis, which is one of {', '.join(BASES)}",
            at=at,
            pointer=pointer,
            hint=f"write it as {{page: <id>, basis: {closest(str(basis), BASES) or 'stated'}}}",
        )
    elif page not in pages:
        match = closest(page, pages)
        collector.error(
            "unknown-evidence",
            f"the page {page!r} is not among those of evidence.yaml",
            at=at,
            pointer=pointer,
            hint=f"did you mean {match!r}?" if match else "add it there, with its URL and date",
        )


def _statements(content: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Operations and component schemas without evidence of their own or of what they stand in."""
    for found in walk(content):
        is_schema = (
            found.pointer.startswith("/components/schemas/") and found.pointer.count("/") == 3
        )
        if (is_schema or found.kind == "operation") and not _has_evidence(content, found.pointer):
            yield found.pointer, "the schema" if is_schema else "the operation"


def _has_evidence(content: dict[str, Any], pointer: str) -> bool:
    """Whether something on the way from the root to a pointer has evidence."""
    value: Any = content
    if _KEY in value:
        return True
    for token in split(pointer):
        value = value[int(token) if isinstance(value, list) else token]
        if isinstance(value, dict) and _KEY in value:
            return True
    return False
