"""One file to an index, in the form that twine gives it; one attempt."""

import http.client
import io
from contextlib import redirect_stdout

import requests
from twine.package import PackageFile
from twine.repository import Repository

from ..distributions import Distribution
from .answers import Answer
from .archives import NotADistribution, package_of
from .connection import Clock, IndexFault, Limits, beginning, bound, fault
from .credentials import Access
from .index import Index


class Uploader:
    """Sends files to an index; `access` holds the credential for the server that takes them."""

    def __init__(self, index: Index, access: Access, limits: Limits, clock: Clock) -> None:
        self._limits = limits
        self._clock = clock
        self._access = access
        # The credential is the session's, which gives it to this server only.
        self._repository = Repository(index.publish_url, None, None, disable_progress_bar=True)
        bound(self._repository.session, index.publish_url, access, limits)

    def upload(self, distribution: Distribution) -> Answer:
        """Send a file once; raises IndexFault where no answer came."""
        package = _package(distribution)
        try:
            # It says on standard output what it does, which belongs to our own report.
            with redirect_stdout(io.StringIO()):
                response = self._repository.upload(package, max_redirects=1)
        except requests.RequestException as error:
            raise fault(error) from None
        except OSError as error:
            raise IndexFault(f"the file cannot be read: {error.strerror}") from None
        with response:
            said = beginning(response, self._clock, self._limits) or _phrase(response)
            return Answer(
                response.status_code,
                self._access.hidden_in(said),
                response.headers.get("Location", ""),
                self._access.source,
                _seconds(response.headers.get("Retry-After", "")),
            )


def _package(distribution: Distribution) -> PackageFile:
    """The file as twine reads it; raises IndexFault where it is not what was compared."""
    try:
        package = package_of(distribution.path)
    except NotADistribution as error:
        raise IndexFault(str(error)) from None
    if package.sha2_digest != distribution.sha256:
        raise IndexFault("the file has changed since it was compared with the index: run again")
    return package


def _phrase(response: requests.Response) -> str:
    """What some servers write beside the status, in the place of its usual phrase."""
    phrase = response.reason or ""
    usual = http.client.responses.get(response.status_code, "")
    return phrase if phrase.lower() != usual.lower() else ""


def _seconds(text: str) -> float | None:
    """The seconds of Retry-After; a date is left to our own pauses."""
    return float(text) if text.isascii() and text.isdigit() else None
