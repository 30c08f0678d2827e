"""Tells of a call's attempts as they go: to the log, to the caller's hooks, to OpenTelemetry.

The log is named after the package. Nobody learns a credential, a value of the query or a body.
"""

import logging
import re
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from .answers import Reply, request_id
from .auth import Credentials, SecretPairs
from .request import Call
from .response import Headers
from .tokens import TokenStore
from .types import Clock, SharedSettings

if TYPE_CHECKING:
    from .tracing import Tracer

# `zenoo_client` of `zenoo_client._runtime.observation`.
PACKAGE = __name__.rsplit(".", 2)[0]
LOG = logging.getLogger(PACKAGE)
_HOOKS = ("on_request", "on_response", "on_retry")
# What callers and vendors use for credentials that no security scheme describes.
_SECRET = re.compile(
    r"authori[sz]ation|cookie|token|secret|password|credential|signature|api-?key|^x-auth",
    re.IGNORECASE,
)


class Observer:
    """What is told of all calls of one client, and to whom."""

    def __init__(
        self,
        settings: SharedSettings,
        credentials: Credentials,
        tokens: TokenStore,
        clock: Clock,
        request_ids: tuple[str, ...],
    ) -> None:
        self.settings, self.clock, self.request_ids = settings, clock, request_ids
        self._credentials, self._tokens = credentials, tokens
        self.tracer = _tracer(settings)
        self._has_listeners = self.tracer is not None or any(map(settings.get, _HOOKS))

    def watch(self, operation: str, template: str, told: Sequence[str]) -> "Watch | None":
        """Who follows the attempts of one call; None where nobody wants to know.

        Takes the operation's name, its path as the document has it or "", and the list in which the
        secrets stand that are asked for on its way.
        """
        if self._has_listeners or LOG.isEnabledFor(logging.INFO):
            return Watch(self, operation, template, told)
        return None

    def redacted(self, text: str, told: Sequence[str]) -> str:
        """The text without what the credentials hold."""
        return self._credentials.redact(text, (*self._tokens.values(), *told))

    def visible(self, headers: Iterable[tuple[str, str]], told: Sequence[str]) -> dict[str, str]:
        """Headers as they may be shown."""
        named = self._credentials.header_names
        return {
            name: (
                "***"
                if name.lower() in named or _SECRET.search(name)
                else self.redacted(value, told)
            )
            for name, value in headers
        }


class Watch:
    """Follows the attempts of one call; its methods are called in the order of an attempt."""

    def __init__(
        self, observer: Observer, operation: str, template: str, told: Sequence[str]
    ) -> None:
        self._observer, self._operation, self._template = observer, operation, template
        self._told = told
        self._attempt, self._started, self._method, self._url = 0, 0.0, "", ""

    def sending(self, call: Call, headers: SecretPairs) -> SecretPairs:
        """An attempt begins; returns the headers to be sent."""
        observer = self._observer
        self._attempt += 1
        self._method, self._url = call.method, observer.redacted(call.address, self._told)
        hook = observer.settings.get("on_request")
        if hook is not None:
            from .hooks import Sending

            shown = observer.visible(headers, self._told)
            hook(Sending(self._operation, self._attempt, self._method, self._url, shown))
        self._log(logging.DEBUG, "%s %s, attempt %d", self._method, self._url, self._attempt)
        if observer.tracer is not None:
            self._span = observer.tracer.begin(
                self._method, self._url, self._template, self._attempt
            )
            headers = observer.tracer.with_context(self._span, headers)
        self._started = observer.clock.monotonic()
        return headers

    def answered(self, reply: Reply) -> None:
        """An answer has come."""
        observer = self._observer
        seconds = observer.clock.monotonic() - self._started
        if observer.tracer is not None:
            observer.tracer.answered(self._span, reply.status)
        found = request_id(observer.request_ids, reply)
        if found is not None:
            found = observer.redacted(found, self._told)
        self._log(logging.DEBUG, "HTTP %d in %.3f s, request id %s", reply.status, seconds, found)
        hook = observer.settings.get("on_response")
        if hook is not None:
            from .hooks import Answered

            headers = Headers(observer.visible(reply.headers.items(), self._told))
            hook(
                Answered(
                    self._operation, self._attempt, self._method, self._url, reply.status, headers,
                    seconds, found,
                )
            )  # fmt: skip

    def failed(self, kind: str, reason: str) -> None:
        """No answer has come; takes the name of the exception, and what may be shown of it."""
        if self._observer.tracer is not None:
            self._observer.tracer.failed(self._span, kind)
        seconds = self._observer.clock.monotonic() - self._started
        self._log(logging.DEBUG, "no answer in %.3f s: %s", seconds, reason)

    def holding(self, seconds: float) -> None:
        """An attempt is held back, so many seconds, by the client's own rate limit."""
        self._log(logging.INFO, "waits %.3f s for the rate limit", seconds)

    def retrying(self, reason: str, seconds: float) -> None:
        """Another attempt follows after a wait in seconds."""
        self._log(logging.INFO, "attempt %d: %s; retry in %.3f s", self._attempt, reason, seconds)
        hook = self._observer.settings.get("on_retry")
        if hook is not None:
            from .hooks import Retrying

            hook(Retrying(self._operation, self._attempt, reason, seconds))

    def _log(self, level: int, text: str, *values: object) -> None:
        LOG.log(level, "%s: " + text, self._operation, *values)


def _tracer(settings: SharedSettings) -> "Tracer | None":
    wanted = settings.get("telemetry", False)
    if wanted is False:
        return None
    from .tracing import Tracer

    return Tracer(PACKAGE, None if wanted is True else wanted)
