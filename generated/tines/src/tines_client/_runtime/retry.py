"""Whether and when a call is tried again. Decides only; waiting is done elsewhere."""

import math
import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Literal

from .definition import RateLimitReset, Retries
from .operation import RetryRule, Statuses, StatusRule
from .records import record

# RFC 9110, 9.2.2: sending these twice does what sending them once does.
_IDEMPOTENT = frozenset({"GET", "HEAD", "OPTIONS", "PUT", "DELETE", "TRACE"})
_PASSING = frozenset({408, 500, 502, 503, 504})
_UNIX_TIME = 1e9  # a reset above this is a moment, below it a number of seconds
_UNIX_MILLISECONDS = 1e12
_IN_RATE_LIMIT = re.compile(r"(?:^|[;,])\s*(?:reset|t)=([0-9]{1,9})(?![0-9.])")

# unsent: no connection was made. timeout and broken: the vendor may have acted. invalid: it cannot
# be sent, or cannot be read, however often it is tried. refused: one side does not trust the other.
FaultKind = Literal["unsent", "timeout", "broken", "invalid", "refused"]
Verdict = Literal["retry", "final"]


@record(frozen=True, slots=True)
class RetryPolicy:
    """What is known of a call before it is sent.

    `key_window` is the time in seconds in which an idempotency key protects it; None: no key.
    `statuses` are the operation's own, and come before those of `retries`.
    """

    rule: RetryRule
    method: str
    max_retries: int
    key_window: float | None = None
    statuses: Statuses = ()
    retries: Retries = Retries()

    def says(self, status: int) -> StatusRule | None:
        """What a status says by client.yaml; None where that says nothing."""
        rules: dict[int, StatusRule] = dict((*self.retries.statuses, *self.statuses))
        return rules.get(status)

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
    says = policy.says(status)
    if says == "final" and verdict is None:
        return None
    is_refused = verdict == "retry" or says == "not_done" or (says is None and status == 429)
    if not is_refused and policy.rule == "rate_limited":
        return None
    was_not_done = is_refused or (says is None and status == 503 and asked is not None)
    wait = _backoff(policy, retries, random) if asked is None else asked
    if wait > policy.retries.longest_wait:
        return None
    may_pass = says == "passing" or (says is None and status in _PASSING)
    if was_not_done or (may_pass and policy.is_repeatable(elapsed + wait)):
        return wait
    return None


def wait_after_fault(
    policy: RetryPolicy, retries: int, kind: FaultKind, elapsed: float, random: Callable[[], float]
) -> float | None:
    """Seconds to wait before the next attempt after one without an answer; None: give up."""
    if kind in ("invalid", "refused") or policy.rule == "rate_limited" or _is_over(policy, retries):
        return None
    wait = _backoff(policy, retries, random)
    if kind == "unsent" or policy.is_repeatable(elapsed + wait):
        return wait
    return None


def wait_to_reopen(
    policy: RetryPolicy,
    retries: int,
    kind: FaultKind,
    asked: float,
    elapsed: float,
    random: Callable[[], float],
) -> float | None:
    """Seconds to wait before a stream that broke is opened again; None: it has ended so.

    Takes the attempts since the last event, what broke, the seconds that the server wants to be
    left alone, and those since the first attempt.
    """
    wait = wait_after_fault(policy, retries, kind, elapsed + asked, random)
    return None if wait is None or asked > policy.retries.longest_wait else max(wait, asked)


def retry_after(
    status: int, headers: Mapping[str, str], now: float, reset: RateLimitReset | None = None
) -> float | None:
    """The wait in seconds that an answer asks for; `now` is the time in seconds since 1970.

    Reads `Retry-After` (seconds or a date; `-Ms` milliseconds). On 429 also the header that the vendor is known to send
    (`reset`), else `RateLimit-Reset` and `X-RateLimit-Reset` (seconds, or a time since 1970 in
    seconds or milliseconds), else the `RateLimit` of the IETF's drafts (`reset=` or `t=`). Moments
    are compared with the answer's own `Date`, where it has one, so that our clock may be wrong.
    """
    now = _moment(headers.get("date", "")) or now
    asked = _milliseconds(headers.get("retry-after-ms", ""))
    if asked is None:
        asked = _number(headers.get("retry-after", ""))
    if asked is None:
        asked = _until(_moment(headers.get("retry-after", "")), now)
    if asked is not None or status != 429:
        return asked
    if reset is not None and (told := headers.get(reset.header.lower())) is not None:
        return _told(told, reset, now)
    for name in ("ratelimit-reset", "x-ratelimit-reset"):
        asked = _reset(headers.get(name, ""), now)
        if asked is not None:
            return asked
    found = _IN_RATE_LIMIT.search(headers.get("ratelimit", ""))
    return _number(found[1]) if found else None


def _told(text: str, reset: RateLimitReset, now: float) -> float | None:
    """The wait that a header of a known unit asks for."""
    match reset.unit:
        case "unix":
            return _until(_unix(text), now)
        case "date":
            return _until(_moment(text) or _iso(text), now)
        case "milliseconds":
            return _milliseconds(text)
        case "seconds":
            return _number(text)


def _is_over(policy: RetryPolicy, retries: int) -> bool:
    return policy.rule == "never" or retries >= policy.max_retries


def _backoff(policy: RetryPolicy, retries: int, random: Callable[[], float]) -> float:
    """Anything between nothing and the exponential wait ("full jitter"): clients spread out."""
    known = policy.retries
    return random() * min(known.most_wait, known.first_wait * 2.0 ** min(retries, 30))


def _moment(text: str) -> float | None:
    """The time since 1970 of an HTTP date."""
    try:
        date = parsedate_to_datetime(text)
        if date.tzinfo is None:  # `-0000`, and what some servers write instead of GMT
            date = date.replace(tzinfo=UTC)
        return date.timestamp()
    except (ValueError, OverflowError):
        return None


def _iso(text: str) -> float | None:
    """The time since 1970 of an ISO 8601 date; without a zone it is UTC."""
    try:
        date = datetime.fromisoformat(text.strip())
    except ValueError:
        return None
    return (date if date.tzinfo else date.replace(tzinfo=UTC)).timestamp()


def _milliseconds(text: str) -> float | None:
    value = _number(text)
    return None if value is None else value / 1000


def _reset(text: str, now: float) -> float | None:
    """A reset whose unit nobody has told: no wait is as long as a time since 1970."""
    value = _number(text)
    return value if value is None or value < _UNIX_TIME else _until(_unix(text), now)


def _unix(text: str) -> float | None:
    value = _number(text)
    return value / 1000 if value is not None and value >= _UNIX_MILLISECONDS else value


def _until(moment: float | None, now: float) -> float | None:
    return None if moment is None else max(0.0, moment - now)


def _number(text: str) -> float | None:
    try:
        value = float(text.strip()) if text.isascii() and "_" not in text else math.nan
    except ValueError:
        return None
    return max(0.0, value) if math.isfinite(value) else None
