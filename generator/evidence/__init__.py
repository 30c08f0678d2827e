"""On what does a hand-written document rest? Every statement names the page that it was read from."""

import re
from pathlib import Path
from typing import Any

from .. import notation
from ..diagnostics import Collector
from ..document import Document
from ..fields import Fields
from ..objects import EVIDENCE
from ..suggestions import closest
from .places import BASES, described, placed, without_evidence
from .survey import Assumed, Survey, survey, survey_text

__all__ = ["BASES", "Assumed", "Survey", "check", "survey", "survey_text"]

_DATE = re.compile(r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])")


def check(document: Document, path: Path, shown: str, collector: Collector) -> dict[str, str]:
    """Takes a hand-written document, the path of its evidence.yaml, and that path as printed.

    Reports evidence that is malformed, missing, or names no page. Returns the pages: id -> URL.
    Without evidence.yaml and without any evidence, that is one note: nobody promised any.
    """
    pages = _pages(path, shown, collector)
    if not path.is_file() and not placed(document):
        collector.note(
            "no-evidence",
            "the document does not say which pages it rests on",
            at=document.location(""),
            hint=f"list them in {shown}, and name them with {EVIDENCE}",
        )
        return pages
    for pointer, evidence in placed(document):
        _check_one(pointer, evidence, pages, document, collector)
    for found in without_evidence(document.content):
        collector.error(
            "missing-evidence",
            f"{described(found)} does not say which page it was read from",
            at=document.location(found.pointer),
            pointer=found.pointer,
            hint=f"add {EVIDENCE}: {{page: <id in {shown}>, basis: stated}}",
        )
    return pages


def _pages(path: Path, shown: str, collector: Collector) -> dict[str, str]:
    raw = notation.bytes_of(path) if path.is_file() else b""
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


def _check_one(
    pointer: str, evidence: Any, pages: dict[str, str], document: Document, collector: Collector
) -> None:
    page, basis = (
        (evidence.get("page"), evidence.get("basis")) if isinstance(evidence, dict) else ("", "")
    )
    if basis not in BASES or not isinstance(page, str) or len(evidence) != 2:
        collector.error(
            "evidence-malformed",
            f"evidence is a page and a basis, which is one of {', '.join(BASES)}",
            at=document.location(pointer),
            pointer=pointer,
            hint=f"write it as {{page: <id>, basis: {closest(str(basis), BASES) or 'stated'}}}",
        )
    elif page not in pages:
        match = closest(page, pages)
        collector.error(
            "unknown-evidence",
            f"the page {page!r} is not among those of evidence.yaml",
            at=document.location(pointer),
            pointer=pointer,
            hint=f"did you mean {match!r}?" if match else "add it there, with its URL and date",
        )
