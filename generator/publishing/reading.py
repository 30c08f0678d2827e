"""What an index has of a project: its page, and where that names no hash, the file itself."""

import hashlib
from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar
from urllib.parse import urljoin

import requests

from ..records import record
from .answers import excerpt
from .connection import Clock, IndexFault, Limits, beginning, bound, chunks, fault
from .credentials import Access
from .index import Index, is_public_url, origin, shown
from .listing import ACCEPT, ListedFile, NotAListing, parse

_REDIRECTS = 5
_PASSING = frozenset({408, 425, 429, 500, 502, 503, 504})
_Found = TypeVar("_Found")


@record(frozen=True, slots=True)
class Listing:
    """The files of a project; `forwards` where the index asks the public one for what it lacks."""

    files: tuple[ListedFile, ...] = ()
    forwards: bool = False


class IndexReader:
    """Reads an index; `access` holds the credential for the server of its address."""

    def __init__(self, index: Index, access: Access, limits: Limits, clock: Clock) -> None:
        self._index = index
        self._access = access
        self._limits = limits
        self._clock = clock
        self._session = bound(requests.Session(), index.url, access, limits)
        # A cache on the way could show the page as it was before an upload.
        self._session.headers["Cache-Control"] = "no-cache"

    def listing(self, project: str) -> Listing:
        """The files of a project, by its normalized name; none where the index does not know it.

        Raises IndexFault.
        """
        return self._tried(lambda: self._page(project))

    def hashed(self, file: ListedFile) -> ListedFile:
        """The file with its hash, for which it is downloaded where the page does not say it.

        Raises IndexFault.
        """
        if file.sha256 is not None:
            return file
        return replace(file, sha256=self._tried(lambda: self._digest(file)))

    def _tried(self, read: Callable[[], _Found]) -> _Found:
        for pause in self._limits.pauses[: self._limits.attempts - 1]:
            try:
                return read()
            except IndexFault as error:
                if not error.is_passing:
                    raise
            self._clock.sleep(pause)
        return read()

    def _page(self, project: str) -> Listing:
        url = self._index.page(project)
        for _ in range(_REDIRECTS):
            response = self._get(url, {"Accept": ACCEPT})
            if not response.is_redirect:
                return self._listed(response, url)
            response.close()
            target = _target(response, url)
            if is_public_url(target) and not self._index.is_public:
                return Listing(forwards=True)
            if origin(target) != origin(self._index.url):
                raise IndexFault(
                    f"the page of {project} redirects to {shown(target)}, on another server; if that"
                    " is the index, make it the url"
                )
            url = target
        raise IndexFault(f"the page of {project} redirects more than {_REDIRECTS} times")

    def _listed(self, response: requests.Response, url: str) -> Listing:
        with response:
            if response.status_code == 404:
                return Listing()
            if response.status_code != 200:
                raise self._refusal(response, url)
            body = self._body(response)
        try:
            return Listing(parse(body, response.headers.get("Content-Type", ""), url))
        except NotAListing as error:
            raise IndexFault(f"{shown(url)} is no page of a simple index: {error}") from None

    def _refusal(self, response: requests.Response, url: str) -> IndexFault:
        status = response.status_code
        said = self._access.hidden_in(excerpt(beginning(response, self._clock, self._limits)))
        message = f"the index answers {status} to {shown(url)}"
        if status in (401, 403):
            message += f"; credential: {self._access.source}"
        return IndexFault(message + (f" ({said})" if said else ""), is_passing=status in _PASSING)

    def _body(self, response: requests.Response) -> bytes:
        body = bytearray()
        for chunk in chunks(response, self._clock, self._limits.page):
            body += chunk
            if len(body) > self._limits.page_bytes:
                raise IndexFault(f"the page is larger than {self._limits.page_bytes:,} bytes")
        return bytes(body)

    def _digest(self, file: ListedFile) -> str:
        with self._file(file.url) as response:
            if response.status_code != 200:
                raise self._refusal(response, file.url)
            digest = hashlib.sha256()
            for chunk in chunks(response, self._clock, self._limits.file):
                digest.update(chunk)
        return digest.hexdigest()

    def _file(self, url: str) -> requests.Response:
        """The answer with a file, which may lie in a store elsewhere: the credential stays behind."""
        for _ in range(_REDIRECTS):
            response = self._get(url, {})
            if not response.is_redirect:
                return response
            response.close()
            url = _target(response, url)
        raise IndexFault(f"{shown(url)} redirects more than {_REDIRECTS} times")

    def _get(self, url: str, headers: dict[str, str]) -> requests.Response:
        try:
            return self._session.get(url, headers=headers, allow_redirects=False)
        except requests.RequestException as error:
            raise self._at(url, fault(error)) from None
        except ValueError:
            raise IndexFault("the index names an address that is no URL") from None

    def _at(self, url: str, error: IndexFault) -> IndexFault:
        return IndexFault(f"{shown(url)}: {error}", is_passing=error.is_passing)


def _target(response: requests.Response, url: str) -> str:
    try:
        target = urljoin(url, response.headers["Location"])
        origin(target)
    except ValueError:
        raise IndexFault("the index redirects to an address that is no URL") from None
    return target
