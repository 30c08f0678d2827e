"""The connections of a stream: how each is opened, read, and opened again where it broke.

What HTML calls an event source, but for two things: a clean end is the end, and without an id from
the server nothing is opened again, for nobody would know what was missed. Decides only.
"""

import re
from collections.abc import Callable, Mapping
from functools import partial
from typing import Generic, cast

from .answers import Reply, is_success, read_event, request_id, stream_of
from .api_errors import api_error, misread
from .definition import Definition
from .drift import Finding
from .errors import ClientError, ConnectionFailedError, RequestTimeoutError
from .events import Decoder, Event, StreamCutOff, StreamTooLarge, decoder
from .exchange import exchange, pause, series
from .operation import Operation, T
from .printable import printable
from .records import record, replace
from .request import Call
from .retry import FaultKind, wait_to_reopen
from .steps import Fault, Plan, Steps, Surroundings

_HEADER = "Last-Event-ID"
# What no header can hold; a field of an event has no line ends, but may have these.
_UNSENDABLE = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")

# What a break is for the rules of retries; all other errors are final.
_KINDS: Mapping[type[ClientError], FaultKind] = {
    ConnectionFailedError: "broken",
    RequestTimeoutError: "timeout",
}

Read = Callable[..., tuple[object, tuple[Finding, ...]]]


@record(frozen=True, slots=True)
class Reading(Generic[T]):
    """How a stream is read; `failed` makes the error of what the decoder refuses."""

    status: int
    headers: Mapping[str, str]
    request_id: str | None
    decoder: Decoder
    decode: Callable[[Event], T]
    failed: Callable[[StreamCutOff | StreamTooLarge], ClientError]


class EventSource(Generic[T]):
    """One stream; `decoded` makes of an answer, and of what reads it, a value.

    Attributes:
        operation: What was called.
    """

    def __init__(
        self,
        operation: Operation[T],
        plan: Plan,
        around: Surroundings,
        definition: Definition,
        decoded: Callable[[Reply, Read], object],
    ) -> None:
        self.operation = operation
        self._plan, self._around, self._definition = plan, around, definition
        self._decoded = decoded
        self._series = series(plan, around)
        self._last_event_id = ""
        self._is_again = False

    def open(self) -> Steps:
        """The steps that open the first connection."""
        return exchange(self._plan, self._around, self._series)

    def came(self) -> None:
        """An event has come: what breaks from now on is something new."""
        self._series.retries = 0

    def again(self, error: ClientError, read: Decoder) -> Steps | None:
        """The steps that open the stream once more; None where the error ends it.

        Takes how it broke, and the decoder of the connection that did.
        """
        call = _with_last_event_id(self._plan.call, read.last_event_id)
        kind = _KINDS.get(type(error))
        if call is None or kind is None or not call.is_ready:
            return None
        now = self._around.clock.monotonic()
        if read.retry is not None:
            self._series.least = read.retry / 1000
        wait = wait_to_reopen(
            self._plan.policy,
            self._series.retries,
            kind,
            self._series.least,
            now - self._series.started,
            self._around.random,
        )
        if wait is None:
            return None
        self._last_event_id, self._is_again = read.last_event_id, True
        # Each connection has as long to begin as the first one had.
        given = None if self._plan.deadline is None else self._plan.deadline - self._series.started
        plan = replace(self._plan, call=call, deadline=None if given is None else now + given)
        reason = str(error).removeprefix(f"{self.operation.name}: ")
        return self._steps(plan, Fault(kind, reason), wait)

    def _steps(self, plan: Plan, fault: Fault, wait: float) -> Steps:
        yield from pause(plan, fault, wait, self._series, self._around)
        return (yield from exchange(plan, self._around, self._series))

    def reading(self, reply: Reply) -> Reading[T]:
        """How a connection is read that has begun; an answer without content is one without events.

        Raises:
            ApiError: The vendor answered with an error, or with an undocumented status.
            DecodeError: The answer is no stream.
        """
        operation, definition = self.operation, self._definition
        # A server that answers so to whoever comes back wants no more visits.
        is_end = self._is_again and reply.status == 204
        if not is_success(operation, reply.status) and not is_end:
            raise api_error(operation, self._plan, reply, definition, self._around)
        if reply.source is None and reply.content:
            came = printable(reply.media_type[:100]) or "no media type"
            text = f"HTTP {reply.status} with {came}, where a stream was expected"
            raise misread(definition, operation, reply, text)
        kind = stream_of(operation, reply.status, reply.headers.get("content-type", ""))
        return Reading(
            status=reply.status,
            headers=reply.headers,
            request_id=request_id(definition.request_id, reply),
            decoder=decoder(kind or "events", last_event_id=self._last_event_id),
            decode=partial(self._event, reply),
            failed=partial(self._failed, reply),
        )

    def _event(self, reply: Reply, event: Event) -> T:
        return cast(
            "T", self._decoded(reply, partial(read_event, self.operation, reply, event.data))
        )

    def _failed(self, reply: Reply, error: StreamCutOff | StreamTooLarge) -> ClientError:
        if isinstance(error, StreamCutOff):
            return ConnectionFailedError(f"{self.operation.name}: {error}")
        return misread(self._definition, self.operation, reply, str(error))


def _with_last_event_id(call: Call, last_event_id: str) -> Call | None:
    """The call that asks for what follows an event; None where there is no id, or none to send.

    An id is sent in UTF-8: in the header stands a character for each of its bytes.
    """
    value = last_event_id.strip(" \t")  # no header keeps them
    if not value or _UNSENDABLE.search(value):
        return None
    others = [pair for pair in call.headers if pair[0].lower() != _HEADER.lower()]
    encoded = value.encode().decode("latin-1")
    return replace(call, headers=(*others, (_HEADER, encoded)))
