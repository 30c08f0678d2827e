"""An index: where it is read, where it takes files, and what may be said of its address."""

from urllib.parse import SplitResult, urlsplit, urlunsplit

from twine import repository, utils

from ..records import record

# The last segment of a simple index's address; without it stands where most indexes take files.
_SIMPLE = ("simple", "+simple")
_PORTS = {"http": 80, "https": 443}
_LOOPBACK = ("localhost", "127.0.0.1", "::1")


class UnusableIndex(Exception):
    """No index that could be published to; the message says what is wrong, and the remedy."""


@record(frozen=True, slots=True)
class Index:
    """A package index: the address of its simple API and the one that takes files."""

    name: str | None
    url: str
    publish_url: str

    @property
    def is_public(self) -> bool:
        """Whether what is published there is published to the world."""
        return is_public_url(self.url) or is_public_url(self.publish_url)

    @property
    def is_in_the_clear(self) -> bool:
        """Whether a password would travel in the clear over a network."""
        parts = urlsplit(self.publish_url)
        return parts.scheme == "http" and _host(parts) not in _LOOPBACK

    def page(self, project: str) -> str:
        """The address of a project's listing; `project` is normalized."""
        return f"{self.url}/{project}/"


def index(name: str | None, url: str, publish_url: str | None) -> Index:
    """Takes the address of a simple index, and where it takes files, unless that follows from it.

    Raises UnusableIndex.
    """
    for given in filter(None, (url, publish_url)):
        _check(given)
    url = url.rstrip("/")
    folder, _, last = url.rpartition("/")
    if publish_url is None and last not in _SIMPLE:
        raise UnusableIndex(
            f"{url} does not end with /simple, so where it takes files must be said: publish-url in"
            " pyproject.toml, or --publish-url"
        )
    return Index(name, url, publish_url if publish_url is not None else f"{folder}/")


def _check(url: str) -> None:
    try:
        parts = urlsplit(url)
        host = _host(parts)
        origin(url)
    except ValueError:
        raise UnusableIndex("an address of the index is no URL: its host or port is none") from None
    if parts.username is not None or parts.password is not None:
        raise UnusableIndex(
            f"{shown(url)} holds a credential, which lists of processes and histories would show;"
            " PUBLISHING.md says where credentials belong"
        )
    if parts.scheme not in _PORTS or not host:
        raise UnusableIndex(f"{shown(url)!r} is not an http or https URL")
    if parts.query or parts.fragment:
        raise UnusableIndex(f"{shown(url)!r} has more than a path: leave out '?' and '#'")


def origin(url: str) -> tuple[str, str, int]:
    """Scheme, host and port of a URL; raises ValueError where it has none."""
    parts = urlsplit(url)
    return parts.scheme, _host(parts), parts.port or _PORTS.get(parts.scheme, 0)


def shown(url: str) -> str:
    """A URL as it may be printed: without user, password, query and fragment."""
    parts = urlsplit(url)
    return urlunsplit((parts.scheme, parts.netloc.rpartition("@")[2], parts.path, "", ""))


def public_page(project: str) -> str:
    """The address of a project's listing on the public index."""
    return f"{repository.WAREHOUSE_WEB}simple/{project}/"


def _host(parts: SplitResult) -> str:
    return (parts.hostname or "").rstrip(".")


def is_public_url(url: str) -> bool:
    """Whether a URL is below the public index, or one of its other hosts."""
    host = _host(urlsplit(url))
    return any(host == known or host.endswith(f".{known}") for known in _PUBLIC)


# As twine knows them; what stands below the public index's own host is public as well.
_PUBLIC = frozenset(
    _host(urlsplit(url))
    for url in (
        repository.WAREHOUSE_WEB,
        repository.LEGACY_PYPI,
        repository.LEGACY_TEST_PYPI,
        repository.OLD_WAREHOUSE,
        utils.DEFAULT_REPOSITORY,
        utils.TEST_REPOSITORY,
    )
)
