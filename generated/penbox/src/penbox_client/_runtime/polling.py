"""When to ask again for what is not ready yet. Decides only; asking and waiting is done elsewhere."""

from collections.abc import Mapping
from typing import Any, cast

from .answers import Reply, is_success, value_at
from .errors import ClientError, DeadlineExceededError, NotReadyError
from .operation import Polling
from .retry import retry_after
from .steps import Surroundings
from .types import Options


class Waiting:
    """One call that asks until the answer is ready.

    Takes the call's options; their `deadline` is for all of it, and takes the place of the polling's.
    """

    def __init__(self, polling: Polling[Any], options: Options, around: Surroundings) -> None:
        self._polling, self._options = polling, options
        self._clock, self._reset = around.clock, around.reset
        self._seconds = options.get("deadline", polling.deadline)
        self._started = self._clock.monotonic()
        self._asked, self._status = 0, 0

    def options(self) -> Options:
        """The options for asking once, with what is left of the deadline."""
        left = None
        if self._seconds is not None:
            left = max(0.0, self._started + self._seconds - self._clock.monotonic())
        return cast("Options", {**cast("Mapping[str, object]", self._options), "deadline": left})

    def wait(self, reply: Reply) -> float | None:
        """Seconds to wait before asking again; None: the answer is ready, or an error.

        Raises:
            NotReadyError: The deadline would be over by then.
        """
        if not self._is_pending(reply):
            return None
        intervals = self._polling.intervals
        wait = intervals[min(self._asked, len(intervals) - 1)]
        self._asked, self._status = self._asked + 1, reply.status
        # Not sooner than the vendor asks for.
        asked = retry_after(reply.status, reply.headers, self._clock.time(), self._reset)
        wait = max(wait, asked or 0.0)
        elapsed = self._clock.monotonic() - self._started
        if self._seconds is not None and elapsed + wait >= self._seconds:
            raise self._not_ready()
        return wait

    def late(self, error: DeadlineExceededError) -> ClientError:
        """The error at the deadline: it tells of the network only where nothing else is known."""
        return self._not_ready() if self._asked else error

    def _is_pending(self, reply: Reply) -> bool:
        polling = self._polling
        if polling.pointer is None:
            return reply.status in polling.statuses
        if not is_success(polling.operation, reply.status):
            return False
        value = value_at(reply, polling.pointer)
        if polling.is_empty and value in (None, "", [], {}):
            return True
        return any(type(value) is type(one) and value == one for one in polling.values)

    def _not_ready(self) -> NotReadyError:
        waited = self._clock.monotonic() - self._started
        return NotReadyError(
            f"{self._polling.name}: not ready after {waited:.0f} seconds (last: HTTP {self._status})",
            operation=self._polling.operation.name,
            waited=waited,
        )
