"""An OpenAPI file as published or as written by hand -> Document."""

from pathlib import Path
from typing import Any

from . import notation
from .cache import NO_CACHE, Cache
from .diagnostics import Collector, Location
from .document import SUPPORTED, Document, version
from .fields import kind_of
from .suggestions import closest
from .vendor import Vendor
from .vendor_files import SOURCES

_VERSION_KEYS = ("openapi", "swagger")


def file_of(vendor: Vendor, collector: Collector) -> str | None:
    """The name of the file that holds a vendor's document; None, with a diagnostic, when not just one."""
    if vendor.document is not None:
        return vendor.document
    found = [name for name in SOURCES if (vendor.folder / name).is_file()]
    if len(found) == 1:
        return found[0]
    collector.error(
        "no-source" if not found else "two-sources",
        f"{vendor.shown} holds {' and '.join(found) or 'no OpenAPI document'};"
        f" expected one of {', '.join(SOURCES)}",
        at=Location(vendor.shown),
        hint="keep openapi.yaml (hand-written) or source.yaml|json (as published)"
        + (", not both" if found else ""),
    )
    return None


def read(path: Path, shown: str, collector: Collector, cache: Cache = NO_CACHE) -> Document | None:
    """Takes a file, and its path as diagnostics print it; returns the source document.

    `cache` holds what was read before.

    Returns None, with diagnostics in the collector, when there is no document to go on with.
    """
    if not path.is_file():  # a pipe may never end, and a device never does
        collector.error(
            "no-source",
            f"{shown} is no regular file",
            at=Location(shown),
            hint="save the document to a file first",
        )
        return None
    raw = notation.bytes_of(path)
    text = notation.decode(raw, shown, collector)
    parsed = notation.read(text, shown, collector, cache) if text is not None else None
    if parsed is None:
        return None
    if not isinstance(parsed.content, dict):
        message = f"the file holds {kind_of(parsed.content)}; an OpenAPI document is an object"
        collector.error("not-openapi", message, at=parsed.locate(""))
        return None
    document = Document(parsed.content, parsed.locate)
    return document if _is_supported(document, collector) else None


def _is_supported(document: Document, collector: Collector) -> bool:
    content = document.content
    if "openapi" not in content and "swagger" not in content:
        collector.error(
            "not-openapi",
            "the document has no key 'openapi', which says what version of OpenAPI it follows",
            at=document.location(""),
            hint=_near_key(content) or "begin the document with 'openapi: 3.1.0'",
        )
        return False
    if version(content):
        return True
    key = "openapi" if "openapi" in content else "swagger"
    collector.error(
        "unsupported-version",
        f"the document says {key}: {content[key]!r};"
        f" OpenAPI {', '.join(SUPPORTED[:-1])} and {SUPPORTED[-1]} are read",
        at=document.location(f"/{key}"),
        pointer=f"/{key}",
        hint=(
            "convert the document to OpenAPI 3, which Swagger's own converter does"
            if str(content[key]).startswith("1.")
            else ""
        ),
    )
    return False


def _near_key(content: dict[str, Any]) -> str:
    for key in content:
        if closest(key.lower(), _VERSION_KEYS) is not None:
            return f"the key {key!r} may be meant as 'openapi'"
    return ""
