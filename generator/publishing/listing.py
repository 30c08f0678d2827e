"""A project's page at an index -> the files that it lists: PEP 691's JSON, or PEP 503's HTML."""

import json
import re
from collections.abc import Iterable, Mapping
from html.parser import HTMLParser
from typing import Any
from urllib.parse import unquote, urljoin, urlsplit

from ..records import record

# JSON first; then HTML, by its own type or by the one that old indexes know.
ACCEPT = (
    "application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.5,"
    " text/html;q=0.1"
)
_JSON = ("application/vnd.pypi.simple.v1+json", "application/json")
_HTML = ("application/vnd.pypi.simple.v1+html", "text/html", "application/xhtml+xml")
_SHA256 = re.compile(r"[0-9a-f]{64}")
_FILES = (".whl", ".tar.gz", ".zip", ".egg", ".exe", ".tar.bz2", ".tgz", ".rpm", ".msi")


class NotAListing(Exception):
    """An answer that lists no files of a project; the message says what it is instead."""


@record(frozen=True, slots=True)
class ListedFile:
    """A file that an index has; `sha256` is None where its page does not say it."""

    name: str
    url: str
    sha256: str | None


def parse(body: bytes, content_type: str, url: str) -> tuple[ListedFile, ...]:
    """Takes the answer to a request for a project's page; returns its files, in its order.

    Raises NotAListing.
    """
    kind = content_type.partition(";")[0].strip().lower()
    if kind in _JSON:
        return tuple(_of_json(body, url))
    if kind in _HTML:
        return _of_html(body, url)
    raise NotAListing(f"its type is {kind or 'not said'}; a simple index answers HTML or JSON")


def _of_json(body: bytes, url: str) -> Iterable[ListedFile]:
    try:
        content = json.loads(body)
    except (ValueError, RecursionError):
        raise NotAListing("it says that it is JSON, and is none") from None
    files = content.get("files") if isinstance(content, dict) else None
    if not isinstance(files, list):
        raise NotAListing("the JSON has no list of files")
    _check_version(_at(content, "meta", "api-version"))
    return [_json_file(entry, url) for entry in files]


def _json_file(entry: Any, url: str) -> ListedFile:
    name, address = _at(entry, "filename"), _at(entry, "url")
    if not isinstance(name, str) or not isinstance(address, str):
        raise NotAListing("a file in the JSON has no name or no address")
    sha256 = _at(entry, "hashes", "sha256")
    return ListedFile(name, _joined(url, address), _hash(sha256))


def _at(content: Any, *keys: str) -> Any:
    for key in keys:
        content = content.get(key) if isinstance(content, Mapping) else None
    return content


def _hash(text: object) -> str | None:
    found = text.lower() if isinstance(text, str) else ""
    return found if _SHA256.fullmatch(found) else None


def _joined(base: str, address: str) -> str:
    try:
        return urljoin(base, address)
    except ValueError:
        raise NotAListing("the address of a file is no URL") from None


def _check_version(version: object) -> None:
    # Without a version a page is of 1.0; what a greater major one means, nobody can know.
    if version is not None and not str(version).startswith("1."):
        raise NotAListing(f"it is of version {str(version)[:20]!r} of the simple API; 1.x is known")


def _of_html(body: bytes, url: str) -> tuple[ListedFile, ...]:
    page = _Page()
    page.feed(body.decode("utf-8", "replace"))
    page.close()
    if page.asks_for_password:
        raise NotAListing("it is a page to sign in on")
    if not page.is_page:
        raise NotAListing("it says that it is HTML, and is none")
    _check_version(page.version)
    base = _joined(url, page.base)
    files = [_html_file(_joined(base, href)) for href in page.links]
    known = tuple(file for file in files if file.name.lower().endswith(_FILES))
    if files and not known:
        raise NotAListing("none of the links on the page is to a file of a package")
    return known


def _html_file(url: str) -> ListedFile:
    parts = urlsplit(url)
    algorithm, _, digest = parts.fragment.partition("=")
    name = unquote(parts.path.rpartition("/")[2])
    sha256 = _hash(digest.partition("&")[0]) if algorithm == "sha256" else None
    return ListedFile(name, parts._replace(fragment="").geturl(), sha256)


class _Page(HTMLParser):
    """Gathers the links of a page, and what tells a listing from another page."""

    def __init__(self) -> None:
        super().__init__()
        self.links: list[str] = []
        self.base = ""
        self.version: str | None = None
        self.is_page = False
        self.asks_for_password = False

    def handle_decl(self, decl: str) -> None:
        """A document type is the sign of a page."""
        self.is_page = self.is_page or decl.lower().startswith("doctype html")

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take links, the base of their addresses, and the version of the API."""
        values = {name: value or "" for name, value in attrs}
        match tag:
            case "html" | "body":
                self.is_page = True
            case "a" if values.get("href"):
                self.is_page = True
                self.links.append(values["href"])
            case "base" if not self.base:
                self.base = values.get("href", "")
            case "meta" if values.get("name") == "pypi:repository-version":
                self.version = values.get("content")
            case "input":
                is_password = values.get("type", "").lower() == "password"
                self.asks_for_password = self.asks_for_password or is_password
