"""Whether and when a call is tried again. Decides only; waiting is done elsewhere."""

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC
from email.utils import parsedate_to_datetime
from typing import Literal

from .operation import RetryRule

_BASE = 0.5
_CAP = 8.0
_LONGEST_WAIT = 60.0
# RFC 9110, 9.2.2: sending these twice does what sending them once does.
_IDEMPOTENT = frozenset({"GET", "HEAD", "OPTIONS", "PUT", "DELETE", "TRACE"})
_PASSING = frozenset({408, 500, 502, 503, 504})
_UNIX_TIME = 1e9  # a reset above this is a moment, below it a number of seconds
_UNIX_MILLISECONDS = 1e12

# unsent: no connection was made. timeout and broken: the vendor may have acted. invalid: it cannot
# be sent, or cannot be read, however often it is tried.
FaultKind = Literal["unsent", "timeout", "broken", "invalid"]
Verdict = Literal["retry", "final"]


@dataclass(frozen=True, slots=True)
class RetryPolicy:
    """What is known of a call before it is sent.

    `key_window` is the time in seconds in which an idempotency key protects it; None: no key.
    """

    rule: RetryRule
    method: str
    max_retries: int
    key_window: float | None = None

    def is_repeatable(self, elapsed: float) -> bool:
        """Whether it does no harm to do the call twice, so many seconds after the first attempt."""
        return (
            self.rule == "idempotent"
            or self.method in _IDEMPOTENT
            or (self.key_window is not None and elapsed < self.key_window)
        )


def wait_after_answer(
    policy: RetryPolicy,
    retries: int,
    status: int,
    asked: float | None,
    verdict: Verdict | None,
    elapsed: float,
    random: Callable[[], float],
) -> float | None:
    """Seconds to wait before the next attempt; None: the answer stands.

    Takes the retries so far, the answer's status, the wait it asks for (`retry_after`), what the
    code in its body says, and the seconds since the first attempt.
    """
    if status < 400 or verdict == "final" or _is_over(policy, retries):
        return None
    is_refused = status == 429 or verdict == "retry"
    if not is_refused and policy.rule == "rate_limited":
        return None
    was_not_done = is_refused or (status == 503 and asked is not None)
    wait = _backoff(retries, random) if asked is None else asked
    if wait > _LONGEST_WAIT:
        return None
    if was_not_done or (status in _PASSING and policy.is_repeatable(elapsed + wait)):
        return wait
    return None


def wait_after_fault(
    policy: RetryPolicy, retries: int, kind: FaultKind, elapsed: float, random: Callable[[], float]
) -> float | None:
    """Seconds to wait before the next attempt after one without an answer; None: give up."""
    if kind == "invalid" or policy.rule == "rate_limited" or _is_over(policy, retries):
        return None
    wait = _backoff(retries, random)
    if kind == "unsent" or policy.is_repeatable(elapsed + wait):
        return wait
    return None


def retry_after(status: int, headers: Mapping[str, str], now: float) -> float | None:
    """The wait in seconds that an answer asks for; `now` is the time in seconds since 1970.

    Reads `Retry-After` (seconds or a date), and on 429 `RateLimit-Reset` and `X-RateLimit-Reset`
    (seconds, or a time since 1970 in seconds or milliseconds).
    """
    asked = _seconds_or_date(headers.get("retry-after", ""), now)
    if asked is None and status == 429:
        for name in ("ratelimit-reset", "x-ratelimit-reset"):
            asked = _reset(headers.get(name, ""), now)
            if asked is not None:
                break
    return asked


def _is_over(policy: RetryPolicy, retries: int) -> bool:
    return policy.rule == "never" or retries >= policy.max_retries


def _backoff(retries: int, random: Callable[[], float]) -> float:
    """Anything between nothing and the exponential wait ("full jitter"): clients spread out."""
    return random() * min(_CAP, _BASE * 2.0 ** min(retries, 10))


def _seconds_or_date(text: str, now: float) -> float | None:
    seconds = _number(text)
    if seconds is not None:
        return seconds
    try:
        date = parsedate_to_datetime(text)
    except ValueError:
        return None
    if date.tzinfo is None:  # `-0000`, and what some servers write instead of GMT
        date = date.replace(tzinfo=UTC)
    return max(0.0, date.timestamp() - now)


def _reset(text: str, now: float) -> float | None:
    value = _number(text)
    if value is None or value < _UNIX_TIME:
        return value
    return max(0.0, (value / 1000 if value >= _UNIX_MILLISECONDS else value) - now)


def _number(text: str) -> float | None:
    try:
        value = float(text.strip()) if text.isascii() and "_" not in text else math.nan
    except ValueError:
        return None
    return max(0.0, value) if math.isfinite(value) else None
