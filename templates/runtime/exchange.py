"""One call from its first attempt to its last: retries, redirects, deadline, tokens.

`exchange` is a generator: it yields what is to be done and is sent what came of it, so that every
decision is made here, once for sync and async, and can be tested without a network.
"""

import math
from collections.abc import Generator, Iterable, Mapping
from urllib.parse import urlencode

from .answers import Reply, too_large, verdict
from .auth import Placement, SecretPairs, SecretTexts
from .errors import (
    ConnectionFailedError,
    DeadlineExceededError,
    RequestTimeoutError,
    TransportError,
)
from .observation import Watch
from .rate_limit import RateLimiter
from .records import replace
from .request import Call
from .retry import FaultKind, retry_after, wait_after_answer, wait_after_fault
from .servers import same_origin, without_pairs
from .steps import (
    Ask,
    Fault,
    Fetch,
    Outcome,
    Plan,
    Send,
    Series,
    Step,
    Steps,
    Surroundings,
    Told,
    Wait,
)
from .types import Clock, SecretSource

_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_MOST_REDIRECTS = 5
_NONE: Mapping[str, str] = {}
_SPENT = "not tried again: what was sent came from an iterator or a pipe, and cannot be read twice"


def series(plan: Plan, around: Surroundings) -> Series:
    """The attempts of a call that begins."""
    observer = around.observer
    watch = None if observer is None else observer.watch(plan.operation, plan.template, plan.told)
    return Series(around.clock.monotonic(), watch)


def exchange(plan: Plan, around: Surroundings, so_far: Series | None = None) -> Steps:
    """Yields steps, is sent the outcome of each `Send`, and returns the answer that stands.

    Raises:
        TransportError: No answer came, or not in time.
    """
    so_far = so_far or series(plan, around)
    call, watch, redirects, has_renewed = plan.call, so_far.watch, 0, False
    # A generator costs more than the question whether there is anything for it to do.
    schemes = around.credentials.token_schemes(plan.alternative)
    sources = around.credentials.sources(plan.alternative, plan.client)
    secrets: Mapping[str, str] | None = None
    while True:
        if around.limiter is not None and plan.path:
            yield from _turn(plan, around.limiter, watch, around)
        tokens = (yield from _tokens(plan, schemes, around)) if schemes else _NONE
        told = secrets or ((yield from _secrets(plan, sources, around)) if sources else _NONE)
        secrets = None
        send = _send(plan, call, _placement(plan, tokens, told, around), around.clock)
        try:  # an attempt leaves no file open behind it
            outcome = (
                (yield send) if watch is None else (yield from _watched(plan, send, watch, around))
            )
        finally:
            send.call.release()
        elapsed = around.clock.monotonic() - so_far.started
        if isinstance(outcome, Reply):
            target = _redirect(plan, call, outcome)
            if target is not None and redirects < _MOST_REDIRECTS:
                redirects, call = redirects + 1, replace(call, url=target)
                continue
            if outcome.status == 401 and (tokens or told) and not has_renewed:
                has_renewed = True
                secrets = yield from _renewed(plan, tokens, told, sources, around)
                if secrets is not None:
                    if call.is_ready:
                        continue
                    return replace(outcome, remark=_SPENT)
            wait = _after_answer(plan, so_far.retries, outcome, elapsed, around)
            if isinstance(wait, Reply):
                return _whole(plan, wait, around)
        elif isinstance(outcome, Fault):
            wait = _after_fault(plan, so_far.retries, outcome, elapsed, around)
        else:
            raise TypeError("a Send step must be answered by a Reply or a Fault")
        yield from pause(plan, outcome, wait, so_far, around)


def _turn(
    plan: Plan, limiter: RateLimiter, watch: Watch | None, around: Surroundings
) -> Generator[Step, Outcome, None]:
    """The wait until the vendor's limits leave room for a request."""
    while (wait := limiter.take(plan.path)) > 0:
        if _is_late(plan, around.clock, wait):
            raise _late(plan, "the client's own rate limit")
        if watch is not None:
            watch.holding(wait)
        yield Wait(wait)


def pause(
    plan: Plan, outcome: Reply | Fault, wait: float, so_far: Series, around: Surroundings
) -> Generator[Step, Outcome, None]:
    """The wait before another attempt, and whoever watches is told why.

    Raises:
        DeadlineExceededError: It would end behind the deadline.
    """
    wait, reason = max(wait, so_far.least), _reason(plan, outcome, around)
    if _is_late(plan, around.clock, wait):
        raise _late(plan, reason)
    if so_far.watch is not None:
        so_far.watch.retrying(reason, wait)
    yield Wait(wait)
    so_far.retries += 1


def _watched(
    plan: Plan, send: Send, watch: Watch, around: Surroundings
) -> Generator[Step, Outcome, Outcome]:
    """One attempt, and whoever watches is told how it began and ended."""
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


def _tokens(
    plan: Plan, schemes: Iterable[str], around: Surroundings
) -> Generator[Step, Outcome, Mapping[str, str]]:
    tokens = SecretTexts()
    for name in schemes:
        token = around.tokens.fresh(name, around.clock.monotonic())
        if token is None:
            yield Fetch(name, plan.deadline)
            token = around.tokens.fresh(name, around.clock.monotonic())
        if token is None:  # its time is over already; the vendor will say so
            raise ConnectionFailedError(f"{plan.operation}: no usable token was given")
        tokens[name] = token
    return tokens


def _secrets(
    plan: Plan, sources: Mapping[str, SecretSource], around: Surroundings
) -> Generator[Step, Outcome, Mapping[str, str]]:
    """What the caller's callables give for one attempt, by argument."""
    found = SecretTexts()
    for argument, source in sources.items():
        told = yield Ask(source)
        if not isinstance(told, Told):
            raise TypeError("an Ask step must be answered by what was Told")
        found[argument] = around.credentials.checked(argument, told.value)
    _keep(plan, found.values())
    return found


def _keep(plan: Plan, secrets: Iterable[str]) -> None:
    """Keep what must not be shown, each secret once: a stream asks for its own again and again."""
    plan.told.extend(set(secrets).difference(plan.told))


def _renewed(
    plan: Plan,
    tokens: Mapping[str, str],
    told: Mapping[str, str],
    sources: Mapping[str, SecretSource],
    around: Surroundings,
) -> Generator[Step, Outcome, Mapping[str, str] | None]:
    """The secrets for one more attempt after a 401; None where they would be the same.

    A token may end before its time, and a key be replaced. Nothing was done, so this is no retry.
    """
    for name, value in tokens.items():
        around.tokens.drop(name, value)
    newer = yield from _secrets(plan, sources, around)
    return newer if tokens or newer != told else None


def _placement(
    plan: Plan, tokens: Mapping[str, str], told: Mapping[str, str], around: Surroundings
) -> Placement:
    if plan.client:
        placement = around.credentials.client_placement(plan.client, told)
    else:
        placement = around.credentials.placement(plan.alternative, tokens, told)
    if told:  # user and password in base64 tell as much
        _keep(plan, (value.rpartition(" ")[2] for _, value in placement.headers))
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
    headers = [*call.headers, *[one for one in placement.headers if one[0].lower() not in named]]
    cookies = (*call.cookies, *placement.cookies)
    if cookies and "cookie" not in named:
        headers.append(("Cookie", "; ".join(map("=".join, cookies))))
    sent, query = _with_form(call, placement), ""
    if placement.query:
        query = "&".join(map("=".join, placement.query))
        # A vendor's link to the next page may repeat the key: it is sent once, and not logged.
        names = {name for name, _ in placement.query}
        sent = replace(sent, url=without_pairs(call.url, names))
    deadline = math.inf if plan.deadline is None else plan.deadline
    return Send(
        sent,
        SecretPairs(headers),
        query,
        timeout,
        now + timeout,
        opening=plan.opening,
        intent=plan.intent,
        deadline=deadline,
        largest=plan.largest,
    )


def _with_form(call: Call, placement: Placement) -> Call:
    """The request for a token with the secret in its form, where the vendor wants it there."""
    if not placement.form:
        return call
    content = call.content if isinstance(call.content, bytes) else b""
    return replace(call, content=content + b"&" + urlencode(placement.form).encode())


def _redirect(plan: Plan, call: Call, reply: Reply) -> str | None:
    """Where to go on: only for reading, and only on the same origin."""
    if (
        reply.status not in _REDIRECTS
        or call.method not in ("GET", "HEAD")
        or not call.is_ready
        or plan.is_answer(reply.status)
    ):
        return None
    location = reply.headers.get("location")
    return None if location is None else same_origin(call.url, location)


def _after_answer(
    plan: Plan, retries: int, reply: Reply, elapsed: float, around: Surroundings
) -> float | Reply:
    """Seconds to wait before the next attempt, or the answer, which stands."""
    if reply.status < 400:
        return reply
    wait = wait_after_answer(
        plan.policy,
        retries,
        reply.status,
        retry_after(reply.status, reply.headers, around.clock.time(), around.reset),
        verdict(plan.error_codes, reply),
        elapsed,
        around.random,
    )
    if wait is None or plan.call.is_ready:
        return reply if wait is None else wait
    return replace(reply, remark=_SPENT)


def _after_fault(
    plan: Plan, retries: int, fault: Fault, elapsed: float, around: Surroundings
) -> float:
    """Seconds to wait before the next attempt; raises the error of the fault where there is none."""
    wait = wait_after_fault(plan.policy, retries, fault.kind, elapsed, around.random)
    if wait is None or _is_late(plan, around.clock, 0.0):
        raise _failure(plan, fault, around) from fault.cause
    if not plan.call.is_ready:
        unlucky = replace(fault, text=f"{fault.text}; {_SPENT}")
        raise _failure(plan, unlucky, around) from fault.cause
    return wait


def _whole(plan: Plan, reply: Reply, around: Surroundings) -> Reply:
    """The answer; of an error the beginning is enough, because the status says the most."""
    if reply.cut_at is None or not plan.is_answer(reply.status):
        return reply
    ids = () if around.observer is None else around.observer.request_ids
    raise too_large(plan.operation, reply, ids)


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
