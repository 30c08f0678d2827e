"""One call from its first attempt to its last: retries, redirects, deadline, tokens.

`exchange` is a generator: it yields what is to be done and is sent what came of it, so that every
decision is made here, once for sync and async, and can be tested without a network.
"""

from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any
from urllib.parse import urlencode

from .answers import Reply, verdict
from .auth import Alternative, Credentials, Placement
from .definition import ErrorCodes, RateLimitReset
from .errors import (
    ConnectionFailedError,
    DeadlineExceededError,
    RequestTimeoutError,
    TransportError,
)
from .observation import Observer, Watch
from .operation import Operation
from .rate_limit import RateLimiter
from .request import Call
from .retry import FaultKind, RetryPolicy, retry_after, wait_after_answer, wait_after_fault
from .servers import same_origin
from .tokens import TokenStore
from .types import Clock, Options, SecretSource

_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_MOST_REDIRECTS = 5


@dataclass(frozen=True, slots=True)
class Opening:
    """How a stream begins: which answers, by status and media type, are not read but left open, and
    the longest wait in seconds between two of their pieces."""

    is_stream: Callable[[int, str], bool]
    timeout: float


@dataclass(frozen=True, slots=True, eq=False)
class Intent:
    """What a caller asked for; the same object for all attempts, and another one for each page."""

    operation: Operation[Any]
    arguments: Mapping[str, object]
    options: Options


@dataclass(frozen=True, slots=True)
class Send:
    """Send a request. `query` holds credentials only; `ends_at` is by the monotonic clock.

    `intent` is None for a token.
    """

    call: Call
    headers: tuple[tuple[str, str], ...]
    query: str
    timeout: float
    ends_at: float
    opening: Opening | None = None
    intent: Intent | None = None


@dataclass(frozen=True, slots=True)
class Wait:
    """Wait before the next attempt."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Fetch:
    """Fetch a token for a security scheme and put it into the store."""

    scheme: str
    deadline: float | None


@dataclass(frozen=True, slots=True)
class Ask:
    """Ask for a secret that the caller has as a callable; what it raises is the caller's."""

    source: SecretSource


@dataclass(frozen=True, slots=True, repr=False)
class Told:
    """What a source has given: a secret, if it is right."""

    value: object


@dataclass(frozen=True, slots=True)
class Fault:
    """An attempt without an answer."""

    kind: FaultKind
    text: str
    cause: Exception | None = None


Step = Send | Wait | Fetch | Ask
Outcome = Reply | Fault | Told | None


@dataclass(frozen=True, slots=True)
class Plan:
    """A call before its first attempt. `deadline` is by the monotonic clock.

    `answered` are the statuses below 400 that the operation documents, so not to be followed.
    `asked` is the media type that the caller chose, `template` the path as the document has it;
    `path` is that, or what the caller wrote, and "" where the vendor's limits do not count. `client`
    is the scheme for which the call fetches a token. `told` gets the secrets that are asked for.
    """

    operation: str
    call: Call
    policy: RetryPolicy
    timeout: float
    deadline: float | None
    alternative: Alternative = ()
    error_codes: ErrorCodes | None = None
    is_answer: Callable[[int], bool] = lambda status: 200 <= status < 300
    asked: str | None = None
    opening: Opening | None = None
    intent: Intent | None = None
    template: str = ""
    path: str = ""
    client: str = ""
    told: list[str] = field(default_factory=list[str], repr=False)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the calls of one client share."""

    credentials: Credentials
    tokens: TokenStore
    clock: Clock
    random: Callable[[], float]
    reset: RateLimitReset | None = None
    observer: Observer | None = None
    limiter: RateLimiter | None = None


def exchange(plan: Plan, around: Surroundings) -> Generator[Step, Outcome, Reply]:
    """Yields steps, is sent the outcome of each `Send`, and returns the answer that stands.

    Raises:
        TransportError: No answer came, or not in time.
    """
    started = around.clock.monotonic()
    call, retries, redirects, has_renewed = plan.call, 0, 0, False
    watch, secrets = _watch(plan, around), None
    while True:
        yield from _turn(plan, watch, around)
        tokens = yield from _tokens(plan, around)
        told = secrets if secrets is not None else (yield from _secrets(plan, around))
        secrets = None
        send = _send(plan, call, _placement(plan, tokens, told, around), around.clock)
        outcome = yield from _attempt(plan, send, watch, around)
        elapsed = around.clock.monotonic() - started
        if isinstance(outcome, Reply):
            target = _redirect(plan, call, outcome)
            if target is not None and redirects < _MOST_REDIRECTS:
                redirects, call = redirects + 1, replace(call, url=target)
                continue
            if outcome.status == 401 and (tokens or told) and not has_renewed:
                has_renewed = True
                secrets = yield from _renewed(plan, tokens, told, around)
                if secrets is not None:
                    continue
            wait = _after_answer(plan, retries, outcome, elapsed, around)
            if wait is None:
                return outcome
        elif isinstance(outcome, Fault):
            wait = wait_after_fault(plan.policy, retries, outcome.kind, elapsed, around.random)
            if wait is None or _is_late(plan, around.clock, 0.0):
                raise _failure(plan, outcome, around) from outcome.cause
        else:
            raise TypeError("a Send step must be answered by a Reply or a Fault")
        if _is_late(plan, around.clock, wait):
            raise _late(plan, _reason(plan, outcome, around))
        yield from _pause(plan, outcome, wait, watch, around)
        retries += 1


def _watch(plan: Plan, around: Surroundings) -> Watch | None:
    observer = around.observer
    return None if observer is None else observer.watch(plan.operation, plan.template, plan.told)


def _turn(plan: Plan, watch: Watch | None, around: Surroundings) -> Generator[Step, Outcome, None]:
    """The wait until the vendor's limits leave room for a request."""
    if around.limiter is None or not plan.path:
        return
    while (wait := around.limiter.take(plan.path)) > 0:
        if _is_late(plan, around.clock, wait):
            raise _late(plan, "the client's own rate limit")
        if watch is not None:
            watch.holding(wait)
        yield Wait(wait)


def _pause(
    plan: Plan, outcome: Reply | Fault, wait: float, watch: Watch | None, around: Surroundings
) -> Generator[Step, Outcome, None]:
    """The wait before another attempt, and whoever watches is told why."""
    if watch is not None:
        watch.retrying(_reason(plan, outcome, around), wait)
    yield Wait(wait)


def _attempt(
    plan: Plan, send: Send, watch: Watch | None, around: Surroundings
) -> Generator[Step, Outcome, Outcome]:
    """One attempt, and whoever watches is told how it began and ended."""
    if watch is None:
        return (yield send)
    send = replace(send, headers=watch.sending(send.call, send.headers))
    try:
        outcome = yield send
    except BaseException as error:  # a task that is cancelled, for one
        name = type(error).__name__
        watch.failed(name, name)
        raise
    if isinstance(outcome, Reply):
        watch.answered(outcome)
    elif isinstance(outcome, Fault):
        kind = outcome.kind if outcome.cause is None else type(outcome.cause).__name__
        watch.failed(kind, _reason(plan, outcome, around))
    return outcome


def _tokens(plan: Plan, around: Surroundings) -> Generator[Step, Outcome, Mapping[str, str]]:
    tokens: dict[str, str] = {}
    for name in around.credentials.token_schemes(plan.alternative):
        token = around.tokens.fresh(name, around.clock.monotonic())
        if token is None:
            yield Fetch(name, plan.deadline)
            token = around.tokens.fresh(name, around.clock.monotonic())
        if token is None:  # its time is over already; the vendor will say so
            raise ConnectionFailedError(f"{plan.operation}: no usable token was given")
        tokens[name] = token
    return tokens


def _secrets(plan: Plan, around: Surroundings) -> Generator[Step, Outcome, Mapping[str, str]]:
    """What the caller's callables give for one attempt, by argument."""
    found: dict[str, str] = {}
    for argument, source in around.credentials.sources(plan.alternative, plan.client).items():
        told = yield Ask(source)
        if not isinstance(told, Told):
            raise TypeError("an Ask step must be answered by what was Told")
        found[argument] = around.credentials.checked(argument, told.value)
    plan.told.extend(found.values())
    return found


def _renewed(
    plan: Plan, tokens: Mapping[str, str], told: Mapping[str, str], around: Surroundings
) -> Generator[Step, Outcome, Mapping[str, str] | None]:
    """The secrets for one more attempt after a 401; None where they would be the same.

    A token may end before its time, and a key be replaced. Nothing was done, so this is no retry.
    """
    for name, value in tokens.items():
        around.tokens.drop(name, value)
    newer = yield from _secrets(plan, around)
    return newer if tokens or newer != told else None


def _placement(
    plan: Plan, tokens: Mapping[str, str], told: Mapping[str, str], around: Surroundings
) -> Placement:
    if plan.client:
        placement = around.credentials.client_placement(plan.client, told)
    else:
        placement = around.credentials.placement(plan.alternative, tokens, told)
    if told:  # user and password in base64 tell as much
        plan.told.extend(value.rpartition(" ")[2] for _, value in placement.headers)
    return placement


def _send(plan: Plan, call: Call, placement: Placement, clock: Clock) -> Send:
    """The next attempt, with credentials and with no more time than is left."""
    now, timeout = clock.monotonic(), plan.timeout
    if plan.deadline is not None:
        timeout = min(timeout, plan.deadline - now)
        if timeout <= 0:
            raise _late(plan, "")
    named = {name.lower() for name, _ in call.headers}
    # A header that the caller set by hand stays: another user's token, for one.
    headers = [*call.headers, *(pair for pair in placement.headers if pair[0].lower() not in named)]
    cookies = "; ".join("=".join(pair) for pair in (*call.cookies, *placement.cookies))
    if cookies and "cookie" not in named:
        headers.append(("Cookie", cookies))
    query = "&".join("=".join(pair) for pair in placement.query)
    sent = _with_form(_without(call, placement), placement)
    ends_at = now + timeout
    return Send(sent, tuple(headers), query, timeout, ends_at, plan.opening, plan.intent)


def _without(call: Call, placement: Placement) -> Call:
    """A vendor's link to the next page may repeat the key: it is sent once, and not logged."""
    names = {name for name, _ in placement.query}
    url, _, query = call.url.partition("?")
    if not names or not query:
        return call
    pairs = [pair for pair in query.split("&") if pair.partition("=")[0] not in names]
    return replace(call, url=f"{url}?{'&'.join(pairs)}" if pairs else url)


def _with_form(call: Call, placement: Placement) -> Call:
    """The request for a token with the secret in its form, where the vendor wants it there."""
    if not placement.form:
        return call
    return replace(call, content=(call.content or b"") + b"&" + urlencode(placement.form).encode())


def _redirect(plan: Plan, call: Call, reply: Reply) -> str | None:
    """Where to go on: only for reading, and only on the same origin."""
    location = reply.headers.get("location")
    if (
        reply.status not in _REDIRECTS
        or location is None
        or call.method not in ("GET", "HEAD")
        or plan.is_answer(reply.status)
    ):
        return None
    return same_origin(call.url, location)


def _after_answer(
    plan: Plan, retries: int, reply: Reply, elapsed: float, around: Surroundings
) -> float | None:
    if reply.status < 400:
        return None
    return wait_after_answer(
        plan.policy,
        retries,
        reply.status,
        retry_after(reply.status, reply.headers, around.clock.time(), around.reset),
        verdict(plan.error_codes, reply),
        elapsed,
        around.random,
    )


def _is_late(plan: Plan, clock: Clock, wait: float) -> bool:
    return plan.deadline is not None and clock.monotonic() + wait >= plan.deadline


def _late(plan: Plan, reason: str) -> DeadlineExceededError:
    after = f" (last: {reason})" if reason else ""
    return DeadlineExceededError(f"{plan.operation}: the deadline is over{after}")


def _reason(plan: Plan, outcome: Reply | Fault, around: Surroundings) -> str:
    if isinstance(outcome, Reply):
        return f"HTTP {outcome.status}"
    return around.credentials.redact(outcome.text, (*around.tokens.values(), *plan.told))


def _failure(plan: Plan, fault: Fault, around: Surroundings) -> TransportError:
    if _is_late(plan, around.clock, 0.0):
        return _late(plan, _reason(plan, fault, around))
    return failure(plan.operation, fault.kind, _reason(plan, fault, around))


def failure(operation: str, kind: FaultKind, reason: str) -> TransportError:
    """The error that a fault is for callers; takes what may be shown of it."""
    kinds: Mapping[FaultKind, type[TransportError]] = {
        "unsent": ConnectionFailedError,
        "broken": ConnectionFailedError,
        "refused": ConnectionFailedError,
        "timeout": RequestTimeoutError,
        "invalid": TransportError,
    }
    return kinds[kind](f"{operation}: {reason}")
