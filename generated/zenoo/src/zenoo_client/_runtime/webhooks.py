"""What a vendor sends by itself: the signature is checked over the bytes as they came, then the event
is read. Light: models and pydantic are imported when the first event is read."""

import datetime
import os
import time
import types
import typing
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, partial
from typing import Any, Final, Generic, NoReturn, Protocol, TypedDict, TypeVar, cast

from .drift import Drift, Finding
from .errors import (
    ArgumentError,
    ConfigurationError,
    DecodeError,
    DriftError,
    WebhookSignatureError,
)
from .jwt_signatures import JwtSignature, Received, sign_jwt, verify_jwt
from .signatures import HmacSignature, sign_hmac, verify_hmac
from .types import Clock

EventT = TypeVar("EventT")

_LEEWAY: Final = 60.0


class _HasItems(Protocol):
    """A mapping of headers, or what frameworks have in its place."""

    def items(self) -> "Iterable[tuple[str, str | Sequence[str]]]":
        """Names and values; a name may come several times."""
        ...


WebhookHeaders = _HasItems | Iterable[tuple[str | bytes, str | bytes]]
"""The headers of a request: a mapping, or pairs; names in any case."""


class ReceiverSettings(TypedDict, total=False):
    """Settings of a receiver.

    strict: Raise DriftError where an event does not fit the vendor's document.
    on_drift: Called where an event does not fit the vendor's document.
    clock: Replaces the module `time`.
    """

    strict: bool
    on_drift: "Callable[[Drift], None]"
    clock: Clock


@dataclass(frozen=True, slots=True)
class UnknownEvent:
    """An event that the vendor's document does not describe.

    Attributes:
        name: What the vendor calls it; None where it does not say.
        data: The body as plain data; None where it is not JSON.
        content: The body as it came.
    """

    name: str | None
    data: Any = field(repr=False)
    content: bytes = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class WebhookDefinition(Generic[EventT]):
    """What a generated package knows of webhooks.

    `argument` and `variable` are those of the secret or key. The name of an event stands in the body
    at `pointer`, or in the header `name_header`; `events` are the types by name, as they are written
    in a module that has the package's `models`, and `otherwise` is the type where no name is told.
    """

    signature: HmacSignature | JwtSignature | None = None
    argument: str = ""
    variable: str = ""
    pointer: str | None = None
    name_header: str | None = None
    events: Mapping[str, str] = field(default_factory=dict[str, str])
    otherwise: str | None = None
    models: types.ModuleType | None = None


class Receiver(Generic[EventT]):
    """Reads what a vendor sends, with one configuration."""

    def __init__(
        self,
        definition: WebhookDefinition[EventT],
        secret: str | Sequence[str] | None,
        settings: ReceiverSettings,
    ) -> None:
        self._definition, self._secret, self._settings = definition, secret, settings
        self._clock = settings.get("clock") or time

    def __getstate__(self) -> NoReturn:
        raise TypeError("what reads webhooks holds a secret, and cannot be pickled or copied")

    def unwrap(
        self,
        body: bytes | str,
        headers: WebhookHeaders,
        *,
        tolerance: float | None = None,
        url: str = "",
        method: str = "POST",
    ) -> EventT:
        """The event in a request, once its signature has been checked.

        Raises:
            WebhookSignatureError: The signature is missing, malformed, too old, or does not fit.
            ConfigurationError: There is no secret, or it cannot be used.
            DecodeError: The body is signed, and is not JSON.
        """
        content, pairs = raw_bytes(body), header_pairs(headers)
        find, now = partial(header_value, pairs), self._clock.time()
        match self._definition.signature:
            case HmacSignature() as signature:
                verify_hmac(signature, self._secrets(), content, find, now, tolerance)
            case JwtSignature() as signature:
                request = Received(body=content, url=url, method=method.upper())
                leeway = _LEEWAY if tolerance is None else tolerance
                verify_jwt(signature, self._secrets(), request, find, now, leeway)
            case None:
                raise ConfigurationError("it is not known how the vendor signs its webhooks")
        return self._read(content, pairs)

    def parse_unverified(self, body: bytes | str, headers: WebhookHeaders = ()) -> EventT:
        """The event in a request that anyone may have sent.

        Raises:
            DecodeError: The body is not JSON.
        """
        return self._read(raw_bytes(body), header_pairs(headers))

    def sign(
        self,
        body: bytes | str,
        *,
        timestamp: float | None = None,
        identifier: str = "msg_1",
        key: str | None = None,
        url: str = "",
        method: str = "POST",
    ) -> dict[str, str]:
        """The headers with which the vendor would send a body.

        Raises:
            ConfigurationError: There is no secret or key, or it cannot be used.
        """
        content = raw_bytes(body)
        now = int(self._clock.time() if timestamp is None else timestamp)
        key = key or self._secrets()[0]
        match self._definition.signature:
            case HmacSignature() as signature:
                return sign_hmac(signature, key, content, now, identifier)
            case JwtSignature() as signature:
                request = Received(body=content, url=url, method=method.upper())
                return sign_jwt(signature, key, request, now)
            case None:
                raise ConfigurationError("it is not known how the vendor signs its webhooks")

    def _secrets(self) -> tuple[str, ...]:
        argument, variable = self._definition.argument, self._definition.variable
        given = os.environ.get(variable) if self._secret is None else self._secret
        found = (
            secret_lines(given or "")
            if isinstance(given, str | None)
            else (tuple(one for text in given for one in secret_lines(text)))
        )
        if not found:  # an empty one is known to everybody
            raise ConfigurationError(
                f"no webhook secret: pass {argument}= or set the environment variable {variable}"
            )
        return found

    def _read(self, content: bytes, pairs: "Pairs") -> EventT:
        from .decode import decode, plain

        definition = self._definition
        is_known = bool(definition.events or definition.otherwise)
        try:
            data = plain(content)
        except DecodeError:
            if is_known:
                raise DecodeError("the webhook's body is not JSON", content=content) from None
            return cast("EventT", UnknownEvent(self._name(None, pairs), None, content))
        name = self._name(data, pairs)
        known = definition.events.get(name or "", definition.otherwise)
        if known is None:
            place = definition.pointer or ""
            self._tell("webhooks", (Finding("unknown_variant", place),) if is_known else ())
            return cast("EventT", UnknownEvent(name, data, content))
        value, findings = decode(content, _type(known, definition.models))
        self._tell(f"webhooks.{name}" if name in definition.events else "webhooks", findings)
        if any(
            not one.pointer and one.kind in ("wrong_type", "unknown_variant") for one in findings
        ):
            value = UnknownEvent(name, data, content)
        return cast("EventT", value)

    def _name(self, data: object, pairs: "Pairs") -> str | None:
        """What an event is called; None where it does not say."""
        definition = self._definition
        if definition.name_header is not None:
            wanted = definition.name_header.lower()
            found = [value for name, value in pairs if name == wanted]
            return found[0] if len(found) == 1 else None
        if definition.pointer is None:
            return None
        from .models import pick

        name = pick(data, definition.pointer)
        return name if isinstance(name, str) else None

    def _tell(self, operation: str, findings: tuple[Finding, ...]) -> None:
        if findings and (hook := self._settings.get("on_drift")) is not None:
            hook(Drift(operation, findings))
        if findings and self._settings.get("strict"):
            raise DriftError(operation, findings)


Pairs = Sequence[tuple[str, str]]


def secret_lines(text: str) -> tuple[str, ...]:
    """The secrets in a text: one a line; keys in PEM stay one text."""
    if "-----BEGIN" in text:
        return (text,)
    return tuple(line.strip() for line in text.splitlines() if line.strip())


def raw_bytes(body: object) -> bytes:
    """The bytes of a body.

    Raises:
        ArgumentError: It is no body as it came, but something that was made of one.
    """
    if isinstance(body, str):
        try:
            return body.encode()
        except UnicodeEncodeError:
            raise ArgumentError("body is no text in UTF-8; pass the bytes of the request") from None
    if isinstance(body, (bytes, bytearray, memoryview)):
        return bytes(cast("bytes", body))
    raise ArgumentError(
        f"body is {type(body).__name__}; pass the bytes of the request as they came, for a signature"
        " fits no others"
    )


def header_pairs(headers: WebhookHeaders) -> Pairs:
    """Every header with its name in lower case; one with several values comes several times."""
    found = list[tuple[str, str]]()
    items: Callable[[], object] | None = getattr(headers, "items", None)
    pairs = cast("Iterable[tuple[str | bytes, object]]", items() if items else headers)
    for name, value in pairs:
        several = cast("Sequence[object]", value) if isinstance(value, (list, tuple)) else (value,)
        found += [(_text(name).lower(), _text(one)) for one in several]
    return found


def header_value(pairs: Pairs, name: str) -> str:
    """The value of a header.

    Raises:
        WebhookSignatureError: It is missing, or is there more than once.
    """
    values = [value for known, value in pairs if known == name.lower()]
    if len(values) != 1:
        how = "is missing" if not values else f"is there {len(values)} times"
        raise WebhookSignatureError(f"the header {name} {how}")
    return values[0]


def _text(value: object) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else str(value)


@cache
def _type(text: str, models: types.ModuleType | None) -> Any:
    """The type that one of our own annotations says; loads the models that it names."""

    class Holder:
        __annotations__ = {"value": text}

    names: dict[str, Any] = {"models": models, **vars(typing)}
    names |= {"datetime": datetime.datetime, "date": datetime.date}
    return typing.get_type_hints(Holder, globalns=names)["value"]
