"""Credentials: which ones a call carries, and where in the request they stand."""

import base64
import re
from collections.abc import Iterable, Iterator, Mapping
from urllib.parse import quote, quote_plus

from .definition import ApiKey, Basic, Bearer, ClientCredentials, Definition, Scheme
from .errors import ConfigurationError
from .operation import Security
from .records import record
from .types import Given, SecretSource

PRINTABLE = re.compile(r"[\x21-\x7e]+")
_UNSENDABLE = "spaces, line breaks or other characters that a credential cannot have"
_SHORTEST_SECRET = 4  # what is shorter would also be struck out of ordinary words


class SecretTexts(dict[str, str]):
    """Secrets by name, of which only the names show: whoever reports an error may report variables."""

    def __repr__(self) -> str:
        return f"<secrets {sorted(self)}>"


class SecretPairs(tuple[tuple[str, str], ...]):
    """Headers with secrets, of which only the names show."""

    __slots__ = ()

    def __repr__(self) -> str:
        return f"<headers {[name for name, _ in self]}>"


Alternative = tuple[tuple[str, tuple[str, ...]], ...]
_NONE: Mapping[str, str] = {}


@record(frozen=True, slots=True, repr=False)
class Placement:
    """Credentials as they are sent; names and values of query and cookies are encoded, those of a
    form are not."""

    headers: tuple[tuple[str, str], ...] = ()
    query: tuple[tuple[str, str], ...] = ()
    cookies: tuple[tuple[str, str], ...] = ()
    form: tuple[tuple[str, str], ...] = ()


@record(frozen=True, slots=True)
class _Wanted:
    """One part of a credential: where the caller may put it."""

    argument: str
    variable: str


class Credentials:
    """A client's credentials, from its arguments and from environment variables.

    Where an argument is a callable, what it holds is asked for each attempt, by whoever sends it.

    Raises:
        ConfigurationError: There are schemes, but no credential for any of them; or a credential
            holds characters that cannot be sent.
    """

    def __init__(self, definition: Definition, values: Given, variables: Mapping[str, str]) -> None:
        self._schemes = dict(definition.schemes)
        self._values = SecretTexts()
        self._sources: dict[str, SecretSource] = {}
        for part in (part for scheme in self._schemes.values() for part in _parts(scheme)):
            value = values.get(part.argument) or variables.get(part.variable) or ""
            if isinstance(value, str):
                self._values[part.argument] = value
            else:
                self._sources[part.argument] = value
        if self._schemes and not any(map(self._is_available, self._schemes)):
            raise ConfigurationError(self._missing(next(iter(self._schemes))))
        # Other schemes encode what they send.
        self._verbatim = {
            part.argument
            for scheme in self._schemes.values()
            if isinstance(scheme, (ApiKey, Bearer))
            for part in _parts(scheme)
        }
        self._users = {
            scheme.username_argument
            for scheme in self._schemes.values()
            if isinstance(scheme, Basic)
        }
        for scheme in self._schemes.values():
            for part in _parts(scheme):
                wrong = self._wrong(part.argument, self._values.get(part.argument, ""))
                if wrong:
                    raise ConfigurationError(f"{part.argument}= or {part.variable} holds {wrong}")
        self._fetched = {
            name for name, one in self._schemes.items() if isinstance(one, ClientCredentials)
        }
        # Nothing changes after this, so it is answered once.
        self._placements: dict[Alternative, Placement] = {}

    def __getstate__(self) -> None:
        raise TypeError("credentials cannot be pickled or copied")

    def __repr__(self) -> str:
        return f"Credentials({[name for name in self._schemes if self._is_available(name)]})"

    def choose(self, security: Security | None) -> Alternative:
        """The first alternative whose credentials are all known; the empty one comes last.

        Raises:
            ConfigurationError: None of the alternatives can be met.
        """
        if not security:
            return ()
        for alternative in sorted(security, key=lambda one: not one):
            if all(self._is_available(name) for name, _ in alternative):
                return alternative
        lacking = [name for name, _ in security[0] if not self._is_available(name)]
        raise ConfigurationError(self._missing(lacking[0]))

    def token_schemes(self, alternative: Alternative) -> tuple[str, ...]:
        """The schemes of an alternative that need a token to be fetched."""
        if not self._fetched:
            return ()
        return tuple(name for name, _ in alternative if name in self._fetched)

    def client(self, name: str) -> ClientCredentials:
        """A scheme whose tokens are fetched."""
        scheme = self._schemes[name]
        assert isinstance(scheme, ClientCredentials)
        return scheme

    def sources(self, alternative: Alternative, client: str) -> Mapping[str, SecretSource]:
        """What is asked before an attempt, by argument; see `placement`."""
        if not self._sources:
            return self._sources
        # The secrets behind a token are needed for fetching it only.
        tokens = self.token_schemes(alternative)
        names = [client] if client else [name for name, _ in alternative if name not in tokens]
        needed = [one for name in names for one in _arguments(self._schemes[name])]
        return {one: self._sources[one] for one in needed if one in self._sources}

    def checked(self, argument: str, value: object) -> str:
        """What was given for an argument when it was asked for.

        Raises:
            ConfigurationError: It is no text, empty, or cannot be sent; says so without showing it.
        """
        if not isinstance(value, str):
            kind = type(value).__name__
            raise ConfigurationError(f"{argument}= gave {kind}, where a text is expected")
        if not value:
            raise ConfigurationError(f"{argument}= gave an empty text")
        wrong = self._wrong(argument, value)
        if not wrong:
            return value
        del value  # who reports this error may report variables as well
        raise ConfigurationError(f"{argument}= gave {wrong}")

    def _wrong(self, argument: str, value: str) -> str:
        """What a secret holds that cannot be sent; "" where all can."""
        if value and argument in self._verbatim and not PRINTABLE.fullmatch(value):
            return _UNSENDABLE
        if argument in self._users and ":" in value:
            return "a colon, behind which the password would begin"
        try:
            value.encode()
        except UnicodeEncodeError:
            return "half of a surrogate pair"
        return ""

    @property
    def header_names(self) -> frozenset[str]:
        """The headers, in lower case, in which any of the schemes puts a credential."""
        return frozenset(
            scheme.wire_name.lower()
            for scheme in self._schemes.values()
            if isinstance(scheme, ApiKey) and scheme.location == "header"
        )

    @property
    def query_names(self) -> frozenset[str]:
        """The query parameters, encoded, in which any of the schemes puts a credential."""
        return frozenset(
            quote(scheme.wire_name, safe="")
            for scheme in self._schemes.values()
            if isinstance(scheme, ApiKey) and scheme.location == "query"
        )

    def placement(
        self, alternative: Alternative, tokens: Mapping[str, str], told: Mapping[str, str] = _NONE
    ) -> Placement:
        """Where the credentials of an alternative stand.

        Takes fetched tokens by scheme, and by argument what its sources have given.
        """
        if tokens or told:
            return self._placed(alternative, tokens, told)
        if alternative not in self._placements:
            self._placements[alternative] = self._placed(alternative, tokens, told)
        return self._placements[alternative]

    def client_placement(self, name: str, told: Mapping[str, str]) -> Placement:
        """Where client id and secret stand in the request for a token (RFC 6749, 2.3.1)."""
        scheme = self.client(name)
        client_id, secret = (self._value(part, told) for part in _parts(scheme))
        if scheme.token_endpoint_auth_method == "client_secret_post":
            return Placement(form=(("client_id", client_id), ("client_secret", secret)))
        value = basic(quote_plus(client_id), quote_plus(secret))
        return Placement(headers=(("Authorization", value),))

    def _placed(
        self, alternative: Alternative, tokens: Mapping[str, str], told: Mapping[str, str]
    ) -> Placement:
        headers: list[tuple[str, str]] = []
        query: list[tuple[str, str]] = []
        cookies: list[tuple[str, str]] = []
        for name, _ in alternative:
            scheme = self._schemes[name]
            if isinstance(scheme, ApiKey):
                value = self._value(next(_parts(scheme)), told)
                if scheme.location == "header":
                    headers.append((scheme.wire_name, value))
                else:
                    pair = (quote(scheme.wire_name, safe=""), quote(value, safe=""))
                    (query if scheme.location == "query" else cookies).append(pair)
            elif isinstance(scheme, Basic):
                user, password = (self._value(part, told) for part in _parts(scheme))
                headers.append(("Authorization", basic(user, password)))
            else:
                is_bearer = isinstance(scheme, Bearer)
                token = self._value(next(_parts(scheme)), told) if is_bearer else tokens[name]
                headers.append(("Authorization", f"Bearer {token}"))
        return Placement(tuple(headers), tuple(query), tuple(cookies))

    def redact(self, text: str, others: Iterable[str] = ()) -> str:
        """The text without anything that the credentials hold, in case the vendor repeats them.

        Takes the tokens that were fetched, and what sources have given.
        """
        secrets = {value for value in (*self._values.values(), *others) if value}
        secrets |= {form for secret in secrets for form in (quote(secret), quote(secret, safe=""))}
        for name, scheme in self._schemes.items():
            if isinstance(scheme, Basic) and all(map(self._values.get, _arguments(scheme))):
                secrets.add(self.placement(((name, ()),), {}).headers[0][1].rpartition(" ")[2])
        for secret in sorted(secrets, key=len, reverse=True):
            if len(secret) >= _SHORTEST_SECRET:
                text = text.replace(secret, "***")
        return text

    def _is_available(self, name: str) -> bool:
        scheme = self._schemes.get(name)
        return scheme is not None and all(map(self._has, _parts(scheme)))

    def _has(self, part: _Wanted) -> bool:
        return part.argument in self._sources or bool(self._values[part.argument])

    def _value(self, part: _Wanted, told: Mapping[str, str]) -> str:
        return told.get(part.argument) or self._values[part.argument]

    def _missing(self, name: str) -> str:
        scheme = self._schemes.get(name)
        if scheme is None:
            return f"the operation needs the security scheme {name!r}, which this client has not"
        lacking = [part for part in _parts(scheme) if not self._has(part)]
        ways = " and ".join(f"pass {part.argument}= or set {part.variable}" for part in lacking)
        return f"no credential: {ways}"


def basic(user: str, password: str) -> str:
    """The value of `Authorization` for a user and a password (RFC 7617)."""
    return "Basic " + base64.b64encode(f"{user}:{password}".encode()).decode("ascii")


def _arguments(scheme: Scheme) -> list[str]:
    return [part.argument for part in _parts(scheme)]


def _parts(scheme: Scheme) -> Iterator[_Wanted]:
    if isinstance(scheme, (ApiKey, Bearer)):
        yield _Wanted(scheme.argument, scheme.variable)
    elif isinstance(scheme, Basic):
        yield _Wanted(scheme.username_argument, scheme.username_variable)
        yield _Wanted(scheme.password_argument, scheme.password_variable)
    else:
        yield _Wanted(scheme.client_id_argument, scheme.client_id_variable)
        yield _Wanted(scheme.client_secret_argument, scheme.client_secret_variable)
