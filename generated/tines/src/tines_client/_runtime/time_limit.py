"""An attempt ends in time, whatever comes: httpx2 limits each wait for the network by itself only."""

from contextlib import suppress
from typing import Any

import httpx2

from .types import Clock

_PHASES = ("connect", "read", "write", "pool")
_CONNECTED = ("connect_tcp.complete", "connect_unix_socket.complete", "start_tls.complete")
# What is told costs httpx2 time: it ends with one of these.
SENDING = "http11.send_request_headers.started"
ANSWERING = "http11.receive_response_headers.started"
_ANSWERED = "http11.receive_response_headers.complete"
_SHORTEST_WAIT = 0.001
FOREIGN = "an answer came before its request"
_BOTH_WAYS = 2  # socket.SHUT_RDWR


class TimeLimit(float):
    """Seconds that httpx2 may wait once; knows when all that an attempt waits for is over.

    httpx2 limits each wait, so an answer that drips, or is announced for ever, would not end. It
    tells `trace` what it does, and hands this number to the connection when it reads and writes.
    """

    clock: Clock
    ends_at: float
    last_event = ANSWERING
    has_written = has_read = False

    def extensions(self, client: httpx2.Client | httpx2.AsyncClient) -> dict[str, Any]:
        """What a request says of its time to httpx2."""
        trace = self.trace if isinstance(client, httpx2.Client) else self.async_trace
        return {"timeout": dict.fromkeys(_PHASES, self), "trace": trace}

    @property
    def is_foreign(self) -> bool:
        """Whether the answer lay behind the one to the request before: a server that sends more
        than it was asked for would be one answer behind from now on."""
        return self.has_written and not self.has_read

    def left(self) -> float:
        """Seconds until the end of the attempt."""
        return self.ends_at - self.clock.monotonic()

    def rest(self) -> float:
        """Seconds for the next wait; raises ReadTimeout where none are left."""
        left = self.ends_at - self.clock.monotonic()
        if left <= 0:
            raise httpx2.ReadTimeout("the answer took too long")
        return left if left < self else self

    def trace(self, event: str, info: dict[str, Any]) -> None:
        """Something begins or ends; raises RemoteProtocolError where an answer is another one's."""
        if event == self.last_event:
            request: Any = info["request"]
            request.extensions = {"timeout": request.extensions["timeout"]}
        elif event == _ANSWERED and self.is_foreign:
            raise httpx2.RemoteProtocolError(FOREIGN)
        elif event.endswith(_CONNECTED):
            _limit(info["return_value"])
        elif isinstance(info.get("timeout"), TimeLimit):  # of a connection that is being made
            info["timeout"] = max(min(self, self.left()), _SHORTEST_WAIT)

    async def async_trace(self, event: str, info: dict[str, Any]) -> None:
        """The twin of `trace`."""
        self.trace(event, info)


def _limit(stream: Any) -> None:
    """Let a connection ask before each wait how much is left of the attempt that waits."""
    read, write = stream.read, stream.write

    # What the methods of an asynchronous connection return is awaited by whoever calls these.
    def limited_read(max_bytes: int, timeout: float | None = None) -> Any:
        if isinstance(timeout, TimeLimit):
            timeout.has_read, timeout = True, timeout.rest()
        return read(max_bytes, timeout)

    def limited_write(buffer: bytes, timeout: float | None = None) -> Any:
        if isinstance(timeout, TimeLimit):
            timeout.has_written, timeout = True, timeout.rest()
        return write(buffer, timeout)

    stream.read, stream.write = limited_read, limited_write
    if hasattr(stream, "close"):
        _wake(stream)


def _wake(stream: Any) -> None:
    """Let a connection end when it is closed: a thread that reads would wait on for its timeout."""
    close = stream.close

    def ending() -> None:
        with suppress(OSError):  # the other side was first
            stream.get_extra_info("socket").shutdown(_BOTH_WAYS)
        close()

    stream.close = ending
