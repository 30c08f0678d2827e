"""Requests to an index: bounded in time and size, with the credential for one server only."""

import errno
import os
from collections.abc import Iterator
from time import monotonic, sleep
from typing import Any, Protocol

import requests
from requests.adapters import HTTPAdapter
from requests.auth import AuthBase, HTTPBasicAuth
from urllib3.exceptions import HTTPError, ReadTimeoutError

from ..records import record
from .credentials import Access
from .index import origin

_CHUNK = 64 * 1024


class Clock(Protocol):
    """What waiting needs of the world; tests bring their own."""

    def now(self) -> float:
        """Seconds, from any beginning."""
        ...

    def sleep(self, seconds: float) -> None:
        """Let time pass."""
        ...


class SystemClock:
    """The time of this machine."""

    def now(self) -> float:
        """Seconds, from any beginning."""
        return monotonic()

    def sleep(self, seconds: float) -> None:
        """Let time pass."""
        sleep(seconds)


@record(frozen=True, slots=True)
class Limits:
    """How long, in seconds, and how often something is tried.

    `connect` and `read` bound each step on the network, `page` a whole listing, `file` a download.
    `attempts` bounds requests that failed in passing, with `pauses` between them; `looks` are the pauses before each look
    at the listing for a file that was accepted, `short_looks` for one of which nothing is known.
    """

    connect: float = 15.0
    read: float = 60.0
    page: float = 120.0
    page_bytes: int = 64 * 1024 * 1024
    file: float = 600.0
    attempts: int = 3
    pauses: tuple[float, ...] = (1.0, 5.0)
    longest_pause: float = 60.0
    looks: tuple[float, ...] = (0.0, 1.0, 2.0, 4.0, 8.0, 15.0, 30.0)
    short_looks: tuple[float, ...] = (0.0, 1.0, 2.0, 4.0)


class IndexFault(Exception):
    """The index did not do what was asked; `is_passing` where another attempt may go better."""

    def __init__(self, message: str, *, is_passing: bool = False) -> None:
        super().__init__(message)
        self.is_passing = is_passing


class _Bounded(HTTPAdapter):
    """Sends once, and waits no longer than it may."""

    def __init__(self, limits: Limits) -> None:
        super().__init__(max_retries=0)
        self._timeout = (limits.connect, limits.read)

    def send(self, request: requests.PreparedRequest, *args: Any, **kwargs: Any) -> Any:
        """Send with the timeouts of ours."""
        kwargs["timeout"] = self._timeout
        return super().send(request, *args, **kwargs)


class OnlyTo(AuthBase):
    """Adds the credential to requests to one server, and nothing to any other.

    With none, it keeps requests from looking into netrc by itself.
    """

    def __init__(self, url: str, access: Access) -> None:
        self._origin = origin(url)
        found = access.credential
        # As bytes: of a text that is not Latin-1 the library would raise an error that holds it.
        self._basic = (
            None
            if found is None
            else HTTPBasicAuth(found.username.encode(), found.password.encode())
        )

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        """The request, with the credential where it may have it."""
        if self._basic is not None and origin(request.url or "") == self._origin:
            self._basic(request)
        return request


def bound(session: requests.Session, url: str, access: Access, limits: Limits) -> requests.Session:
    """The session, bounded, with the credential for the server of `url`."""
    for scheme in ("http://", "https://"):
        session.mount(scheme, _Bounded(limits))
    session.auth = OnlyTo(url, access)
    session.stream = True
    if access.ca_file is not None:
        session.verify = access.ca_file
    session.cert = access.client_certificate
    return session


def chunks(response: requests.Response, clock: Clock, seconds: float) -> Iterator[bytes]:
    """The body in pieces, as they come; raises IndexFault where not all has come in so many seconds.

    A server that sends a byte now and then would otherwise be waited for without an end.
    """
    end = clock.now() + seconds
    try:
        while chunk := response.raw.read1(_CHUNK, decode_content=True):
            yield chunk
            if clock.now() > end:
                raise IndexFault(f"the answer is not whole after {seconds:g} s", is_passing=True)
    except ReadTimeoutError:
        raise IndexFault("no answer in time", is_passing=True) from None
    except (HTTPError, OSError):
        raise IndexFault("the connection failed or was cut", is_passing=True) from None


def beginning(response: requests.Response, clock: Clock, limits: Limits) -> str:
    """The first bytes of an answer as text; what does not come is left out."""
    content = b""
    try:
        for chunk in chunks(response, clock, limits.read):
            content += chunk
            if len(content) >= _CHUNK:
                break
    except IndexFault:
        pass  # the status has come, and says more than a text that was cut
    return content[:_CHUNK].decode("utf-8", "replace")


def fault(error: requests.RequestException) -> IndexFault:
    """What went wrong on the network, in words that hold no address and no credential."""
    match error:
        case requests.exceptions.SSLError():
            said = "its certificate is not trusted here (TWINE_CERT names a file of authorities)"
            return IndexFault(said)
        case requests.exceptions.ProxyError():
            return IndexFault("the proxy cannot be used", is_passing=True)
        case requests.exceptions.ConnectTimeout():
            return IndexFault("no connection in time", is_passing=True)
        case requests.exceptions.Timeout():
            return IndexFault("no answer in time", is_passing=True)
        case requests.exceptions.ConnectionError() | requests.exceptions.ChunkedEncodingError():
            reason = _reason(error)
            said = f": {reason}" if reason else ""
            return IndexFault(f"the connection failed or was cut{said}", is_passing=True)
    return IndexFault(f"the request failed ({type(error).__name__})")


def _reason(error: BaseException) -> str:
    """The system's word for a failure, found among the causes of an error."""
    seen: list[object] = [error]
    for cause in seen:
        number = getattr(cause, "errno", None)
        if isinstance(number, int) and number in errno.errorcode:
            return os.strerror(number)
        if isinstance(cause, BaseException) and len(seen) < 50:
            nested = [cause.__cause__, cause.__context__, getattr(cause, "reason", None)]
            seen += [each for each in (*cause.args, *nested) if isinstance(each, BaseException)]
    return ""
