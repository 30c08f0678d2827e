"""The vendor's limits as a client keeps them: so many requests in any so many seconds."""

import threading
from collections import deque
from collections.abc import Iterable

from .definition import RateLimit
from .types import Clock


class RateLimiter:
    """Counts what a client and its copies send; correct under threads and tasks.

    Nobody has a place before its turn: a call that is given up while it waits takes nothing from
    others.
    """

    def __init__(self, rules: Iterable[RateLimit], clock: Clock) -> None:
        self._clock = clock
        # Of each rule the last `limit` requests, by their moments: what is older plays no part.
        self._sent = [(rule, deque[float](maxlen=rule.limit)) for rule in rules]
        self._turn = threading.Lock()

    def take(self, path: str) -> float:
        """0 when a request may be sent now, and is counted; else seconds until asking is of use.

        Takes the path as the vendor's document has it.
        """
        with self._turn:
            now = self._clock.monotonic()
            held = [one for one in self._sent if not one[0].paths or path.startswith(one[0].paths)]
            wait = max(
                (sent[0] + rule.per - now for rule, sent in held if len(sent) == rule.limit),
                default=0.0,
            )
            if wait > 0:
                return wait
            for _, sent in held:
                sent.append(now)
            return 0.0
