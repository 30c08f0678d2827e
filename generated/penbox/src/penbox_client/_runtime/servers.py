"""Where requests go: an environment's URL with its variables, or the caller's own URL."""

import re
import string
from collections.abc import Collection, Mapping
from urllib.parse import quote, urljoin, urlsplit

from .definition import Definition, ServerVariable
from .errors import ConfigurationError

_VARIABLE = re.compile(r"\{([^{}]*)\}")
# Neither may bring in another host, a query or a fragment.
_IN_AUTHORITY = re.compile(r"[A-Za-z0-9._~-]+(?::[0-9]+)?")
_IN_PATH = re.compile(r"[A-Za-z0-9._~/-]*")
_AT_START = re.compile(r"https?(?:://[A-Za-z0-9._~:/-]+)?")
# All punctuation of ASCII but the backslash, which some take for a slash.
_IN_URL = string.punctuation.replace("\\", "")

Origin = tuple[str, str, int | None]


def resolve_base_url(
    definition: Definition,
    values: Mapping[str, str | None],
    environment: str | None,
    base_url: str | None,
    variables: Mapping[str, str],
) -> str:
    """The URL that paths are appended to, without a slash at its end.

    Takes the client's arguments by name, and the environment variables. `base_url` comes first,
    then its environment variable, then the environment's URL.

    Raises:
        ConfigurationError: There is no usable URL; names the argument and the variable.
    """
    given = base_url or variables.get(definition.base_url_variable)
    where = f"base_url= or {definition.base_url_variable}"
    if given:
        return _checked(given, where)
    servers = dict(definition.servers)
    if not servers:
        raise ConfigurationError(f"{definition.name} has no server of its own: pass {where}")
    name = environment or definition.servers[0][0]
    if name not in servers:
        raise ConfigurationError(f"environment {name!r} is none of {', '.join(servers)}")
    return _checked(fill(definition, servers[name], values, variables), where)


def operation_url(
    definition: Definition,
    server: str,
    base_url: str,
    values: Mapping[str, str | None],
    variables: Mapping[str, str],
) -> str:
    """The URL of an operation that has a server of its own; may be relative to `base_url`.

    Raises:
        ConfigurationError: A variable of it has no usable value.
    """
    url = fill(definition, server, values, variables)
    return _checked(urljoin(base_url + "/", url), "an operation's server")


def fill(
    definition: Definition,
    template: str,
    values: Mapping[str, str | None],
    variables: Mapping[str, str],
) -> str:
    """A URL template with its server variables replaced. Raises ConfigurationError."""
    known = {variable.wire_name: variable for variable in definition.variables}
    scheme_end = template.find("://")
    path_start = template.find("/", scheme_end + 3) if scheme_end >= 0 else 0

    def value(match: re.Match[str]) -> str:
        variable = known.get(match[1])
        if variable is None:
            raise ConfigurationError(f"the server's variable {match[1]!r} is not known")
        if match.start() == 0:
            allowed = _AT_START
        else:
            is_path = 0 <= path_start < match.start()
            allowed = _IN_PATH if is_path else _IN_AUTHORITY
        return _variable(variable, values, variables, allowed)

    return _VARIABLE.sub(value, template)


def origin(url: str) -> Origin:
    """Scheme, host and port of a URL, for comparison."""
    parts = urlsplit(url)
    default = {"http": 80, "https": 443}.get(parts.scheme)
    return parts.scheme, parts.hostname or "", default if parts.port is None else parts.port


def same_origin(base: str, link: str) -> str | None:
    """A link resolved against the URL of its page; None when it leads to another origin.

    Nothing in the result can be read in two ways: scheme, host and port are those of the page, and
    what no URL may hold is encoded.
    """
    try:
        parts, home = urlsplit(urljoin(base, link)), urlsplit(base)
        if origin(parts.geturl()) != origin(base) or parts.username or parts.password:
            return None
        there = parts._replace(scheme=home.scheme, netloc=home.netloc, fragment="")
        return quote(there.geturl(), safe=_IN_URL)
    except ValueError:  # not a URL at all
        return None


def without_pairs(url: str, names: Collection[str]) -> str:
    """A URL without the pairs of its query that have one of the names, which are encoded."""
    address, _, query = url.partition("?")
    if not names or not query:
        return url
    pairs = [pair for pair in query.split("&") if pair.partition("=")[0] not in names]
    return f"{address}?{'&'.join(pairs)}" if pairs else address


def _variable(
    variable: ServerVariable,
    values: Mapping[str, str | None],
    variables: Mapping[str, str],
    allowed: re.Pattern[str],
) -> str:
    where = f"{variable.argument}= or {variable.variable}"
    value = values.get(variable.argument) or variables.get(variable.variable) or variable.default
    if value is None:
        raise ConfigurationError(f"the server's address needs {variable.wire_name}: pass {where}")
    if variable.suffix and "." not in value:
        value += variable.suffix
    if not allowed.fullmatch(value):
        raise ConfigurationError(f"{where} is {value!r}, which cannot stand in the server's URL")
    if variable.values and value not in variable.values:
        raise ConfigurationError(f"{where} is {value!r}, none of {', '.join(variable.values)}")
    return value


def _checked(url: str, where: str) -> str:
    # Spaces and control characters: some parsers drop them, and would see another host.
    if not re.fullmatch(r"https?://[^\s\x00-\x20\x7f\\?#@]+", url, re.IGNORECASE):
        raise ConfigurationError(
            f"{where} must be an http or https URL without user, query and fragment"
        )
    try:
        host, _ = urlsplit(url).hostname, urlsplit(url).port
    except ValueError:
        host = None
    if not host:
        raise ConfigurationError(f"{where} is a URL without a usable host or port")
    return url.rstrip("/")
