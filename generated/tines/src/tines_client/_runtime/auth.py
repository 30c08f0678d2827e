"""Credentials: which ones a call carries, and where in the request they stand."""

import base64
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import quote

from .definition import ApiKey, Basic, Bearer, ClientCredentials, Definition, Scheme
from .errors import ConfigurationError
from .operation import Security

_PRINTABLE = re.compile(r"[\x21-\x7e]+")
_SHORTEST_SECRET = 4  # what is shorter would also be struck out of ordinary words

Alternative = tuple[tuple[str, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True, repr=False)
class Placement:
    """Credentials as they are sent; names and values of query and cookies are encoded."""

    headers: tuple[tuple[str, str], ...] = ()
    query: tuple[tuple[str, str], ...] = ()
    cookies: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class _Wanted:
    """One part of a credential: where the caller may put it."""

    argument: str
    variable: str


class Credentials:
    """A client's credentials, from its arguments and from environment variables.

    Raises:
        ConfigurationError: There are schemes, but no credential for any of them; or a credential
            holds characters that cannot be sent.
    """

    def __init__(
        self, definition: Definition, values: Mapping[str, str | None], variables: Mapping[str, str]
    ) -> None:
        self._schemes = dict(definition.schemes)
        self._values = {
            part.argument: values.get(part.argument) or variables.get(part.variable)
            for scheme in self._schemes.values()
            for part in _parts(scheme)
        }
        if self._schemes and not any(map(self._is_available, self._schemes)):
            raise ConfigurationError(self._missing(next(iter(self._schemes))))
        for scheme in self._schemes.values():
            self._check(scheme)
        # Nothing changes after this, so each question is answered once.
        self._chosen: dict[Security, Alternative] = {}
        self._placements: dict[Alternative, Placement] = {}

    def __repr__(self) -> str:
        return f"Credentials({[name for name in self._schemes if self._is_available(name)]})"

    def choose(self, security: Security | None) -> Alternative:
        """The first alternative whose credentials are all known; the empty one comes last.

        Raises:
            ConfigurationError: None of the alternatives can be met.
        """
        if not security:
            return ()
        if security not in self._chosen:
            self._chosen[security] = self._choose(security)
        return self._chosen[security]

    def _choose(self, security: Security) -> Alternative:
        for alternative in sorted(security, key=lambda one: not one):
            if all(self._is_available(name) for name, _ in alternative):
                return alternative
        lacking = [name for name, _ in security[0] if not self._is_available(name)]
        raise ConfigurationError(self._missing(lacking[0]))

    def token_schemes(self, alternative: Alternative) -> tuple[str, ...]:
        """The schemes of an alternative that need a token to be fetched."""
        return tuple(
            name for name, _ in alternative if isinstance(self._schemes[name], ClientCredentials)
        )

    def client(self, name: str) -> tuple[ClientCredentials, str, str]:
        """A client credentials scheme with its client id and secret."""
        scheme = self._schemes[name]
        assert isinstance(scheme, ClientCredentials)
        client_id, secret = (self._value(part) for part in _parts(scheme))
        return scheme, client_id, secret

    @property
    def header_names(self) -> frozenset[str]:
        """The headers, in lower case, in which any of the schemes puts a credential."""
        return frozenset(
            scheme.wire_name.lower()
            for scheme in self._schemes.values()
            if isinstance(scheme, ApiKey) and scheme.location == "header"
        )

    def placement(self, alternative: Alternative, tokens: Mapping[str, str]) -> Placement:
        """Where the credentials of an alternative stand; takes fetched tokens by scheme."""
        if tokens:
            return self._placed(alternative, tokens)
        if alternative not in self._placements:
            self._placements[alternative] = self._placed(alternative, {})
        return self._placements[alternative]

    def _placed(self, alternative: Alternative, tokens: Mapping[str, str]) -> Placement:
        headers: list[tuple[str, str]] = []
        query: list[tuple[str, str]] = []
        cookies: list[tuple[str, str]] = []
        for name, _ in alternative:
            scheme = self._schemes[name]
            if isinstance(scheme, ApiKey):
                value = self._value(next(_parts(scheme)))
                if scheme.location == "header":
                    headers.append((scheme.wire_name, value))
                else:
                    pair = (quote(scheme.wire_name, safe=""), quote(value, safe=""))
                    (query if scheme.location == "query" else cookies).append(pair)
            elif isinstance(scheme, Basic):
                user, password = (self._value(part) for part in _parts(scheme))
                headers.append(("Authorization", basic(user, password)))
            else:
                is_bearer = isinstance(scheme, Bearer)
                token = self._value(next(_parts(scheme))) if is_bearer else tokens[name]
                headers.append(("Authorization", f"Bearer {token}"))
        return Placement(tuple(headers), tuple(query), tuple(cookies))

    def redact(self, text: str, tokens: Iterable[str] = ()) -> str:
        """The text without anything that the credentials hold, in case the vendor repeats them.

        Takes the tokens that were fetched.
        """
        secrets = {value for value in (*self._values.values(), *tokens) if value}
        secrets |= {form for secret in secrets for form in (quote(secret), quote(secret, safe=""))}
        for scheme in filter(self._is_available, self._schemes):
            if isinstance(self._schemes[scheme], Basic):
                secrets.add(self.placement(((scheme, ()),), {}).headers[0][1].rpartition(" ")[2])
        for secret in sorted(secrets, key=len, reverse=True):
            if len(secret) >= _SHORTEST_SECRET:
                text = text.replace(secret, "***")
        return text

    def _is_available(self, name: str) -> bool:
        scheme = self._schemes.get(name)
        return scheme is not None and all(self._values[part.argument] for part in _parts(scheme))

    def _value(self, part: _Wanted) -> str:
        value = self._values[part.argument]
        assert value is not None
        return value

    def _missing(self, name: str) -> str:
        scheme = self._schemes.get(name)
        if scheme is None:
            return f"the operation needs the security scheme {name!r}, which this client has not"
        lacking = [part for part in _parts(scheme) if not self._values[part.argument]]
        ways = " and ".join(f"pass {part.argument}= or set {part.variable}" for part in lacking)
        return f"no credential: {ways}"

    def _check(self, scheme: Scheme) -> None:
        for part in _parts(scheme):
            value = self._values[part.argument]
            if not value or isinstance(scheme, (Basic, ClientCredentials)):
                continue  # these two are encoded
            if not _PRINTABLE.fullmatch(value):
                raise ConfigurationError(
                    f"{part.argument}= or {part.variable} holds spaces, line breaks or other"
                    " characters that a credential cannot have"
                )


def basic(user: str, password: str) -> str:
    """The value of `Authorization` for a user and a password (RFC 7617)."""
    return "Basic " + base64.b64encode(f"{user}:{password}".encode()).decode("ascii")


def _parts(scheme: Scheme) -> Iterator[_Wanted]:
    if isinstance(scheme, (ApiKey, Bearer)):
        yield _Wanted(scheme.argument, scheme.variable)
    elif isinstance(scheme, Basic):
        yield _Wanted(scheme.username_argument, scheme.username_variable)
        yield _Wanted(scheme.password_argument, scheme.password_variable)
    else:
        yield _Wanted(scheme.client_id_argument, scheme.client_id_variable)
        yield _Wanted(scheme.client_secret_argument, scheme.client_secret_variable)
