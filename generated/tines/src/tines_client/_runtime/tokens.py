"""OAuth 2 tokens from client credentials (RFC 6749, 4.4): the request, the answer, the store."""

import json
import math
from typing import cast
from urllib.parse import urlencode, urljoin

from .auth import PRINTABLE
from .definition import ClientCredentials
from .errors import DecodeError
from .records import record
from .request import Call

_LEEWAY = 30.0  # a token is renewed before it ends, so that it does not end on its way


@record(frozen=True, slots=True, repr=False)
class Token:
    """A token and the moment, by the monotonic clock, from which it is not used any more."""

    value: str
    ends_at: float


class TokenStore:
    """The tokens of one client, by security scheme. Whoever fetches one holds a lock."""

    def __init__(self) -> None:
        self._tokens: dict[str, Token] = {}

    def fresh(self, name: str, now: float) -> str | None:
        """The token of a scheme; None when there is none or it is about to end."""
        token = self._tokens.get(name)
        return token.value if token is not None and now < token.ends_at else None

    def values(self) -> tuple[str, ...]:
        """Every token that is kept."""
        return tuple(token.value for token in self._tokens.values())

    def put(self, name: str, token: Token) -> None:
        """Keep a token."""
        self._tokens[name] = token

    def drop(self, name: str, value: str) -> None:
        """Forget a token that was refused, unless another one has taken its place."""
        token = self._tokens.get(name)
        if token is not None and token.value == value:
            self._tokens.pop(name, None)


def token_call(scheme: ClientCredentials, base_url: str) -> Call:
    """The request for a token, still without client id and secret."""
    form = {"grant_type": "client_credentials"}
    if scheme.scopes:
        form["scope"] = " ".join(scheme.scopes)
    return Call(
        method="POST",
        url=urljoin(base_url + "/", scheme.token_url),
        headers=(
            ("Accept", "application/json"),
            ("Content-Type", "application/x-www-form-urlencoded"),
        ),
        content=urlencode(form).encode(),
    )


def read_token(content: bytes, now: float) -> Token:
    """The token in an answer; one without `expires_in` is used until it is refused.

    Raises:
        DecodeError: The answer holds no token.
    """
    token = _token(content, now)
    if token is None:
        raise DecodeError("the answer to the request for a token holds no usable access_token")
    return token


def _token(content: bytes, now: float) -> Token | None:
    # Raises nothing: an error would lay open what the variables here hold.
    try:
        found: object = json.loads(content)
    except (ValueError, RecursionError):
        found = None
    fields = cast("dict[str, object]", found) if isinstance(found, dict) else {}
    value, lasts = fields.get("access_token"), fields.get("expires_in")
    if not isinstance(value, str) or not PRINTABLE.fullmatch(value):
        return None
    try:
        seconds = float(lasts) if isinstance(lasts, (int, float, str)) else math.inf
    except (ValueError, OverflowError):
        seconds = math.inf
    if math.isnan(seconds):
        seconds = math.inf
    return Token(value, now + seconds - min(_LEEWAY, seconds / 2))
