"""A call from its first attempt to its last, without a network: steps out, outcomes in."""

import itertools
from collections.abc import Mapping, Sequence

import pytest
from loopback import FakeClock
from runtime.answers import Reply
from runtime.auth import Credentials
from runtime.definition import ApiKey, Bearer, ClientCredentials, Definition, ErrorCodes, Scheme
from runtime.errors import (
    ConnectionFailedError,
    DeadlineExceededError,
    RequestTimeoutError,
    TransportError,
)
from runtime.exchange import exchange
from runtime.files import source
from runtime.operation import RetryRule
from runtime.records import replace
from runtime.request import Call
from runtime.response import Headers
from runtime.retry import RetryPolicy
from runtime.steps import Fault, Fetch, Outcome, Plan, Send, Surroundings, Wait
from runtime.tokens import Token, TokenStore
from runtime.upload import Upload

URL = "https://a.test/v1/cases?x=1"
BEARER = Bearer(argument="api_key", variable="X_API_KEY")
OAUTH = ClientCredentials(
    token_url="/token",
    scopes=(),
    client_id_argument="id",
    client_id_variable="X_ID",
    client_secret_argument="secret",
    client_secret_variable="X_SECRET",
)
NUMBERS = itertools.count()
VALUES = {"api_key": "sk_secret", "id": "i", "secret": "ssss"}


def surroundings(clock: FakeClock, scheme: Scheme = BEARER) -> Surroundings:
    definition = Definition(
        name="X", servers=(), base_url_variable="X", schemes=(("token", scheme),)
    )
    return Surroundings(Credentials(definition, VALUES, {}), TokenStore(), clock, lambda: 1.0)


def plan(
    method: str = "GET",
    *,
    rule: RetryRule = "default",
    url: str = URL,
    headers: tuple[tuple[str, str], ...] = (),
    cookies: tuple[tuple[str, str], ...] = (),
    timeout: float = 30.0,
    deadline: float | None = None,
    codes: ErrorCodes | None = None,
) -> Plan:
    call = Call(method, url, headers, cookies)
    policy = RetryPolicy(rule, method, 2)
    alternative = (("token", ()),)
    return Plan("cases.list", call, policy, timeout, deadline, [], alternative, codes)


def reply(status: int, headers: Mapping[str, str] | None = None, body: bytes = b"") -> Reply:
    return Reply(status, Headers(headers or {}), body, URL)


class Run:
    """Runs an exchange against given outcomes; keeps the steps."""

    def __init__(
        self,
        plan: Plan,
        outcomes: Sequence[Reply | Fault],
        clock: FakeClock | None = None,
        around: Surroundings | None = None,
        lasts: float = 0.0,
    ) -> None:
        self.clock = clock or FakeClock()
        self.around = around or surroundings(self.clock)
        self.sends, self.waits, self.fetches = list[Send](), list[float](), list[Fetch]()
        self.result: Reply | None = None
        self.error: TransportError | None = None
        try:
            self.result = self._run(plan, list(outcomes), lasts)
        except TransportError as error:
            self.error = error

    def _run(self, plan: Plan, outcomes: list[Reply | Fault], lasts: float) -> Reply:
        steps = exchange(plan, self.around)
        outcome: Outcome = None
        while True:
            try:
                step = steps.send(outcome)
            except StopIteration as end:
                assert isinstance(end.value, Reply)
                return end.value
            outcome = None
            if isinstance(step, Send):
                self.sends.append(step)
                self.clock.now += lasts
                outcome = outcomes.pop(0)
            elif isinstance(step, Wait):
                self.waits.append(step.seconds)
                self.clock.sleep(step.seconds)
            else:
                self.fetches.append(step)
                value = f"token{next(NUMBERS)}"
                self.around.tokens.put(step.scheme, Token(value, self.clock.now + 60))


def test_a_good_answer_takes_one_attempt() -> None:
    run = Run(plan(), [reply(200)])
    assert run.result == reply(200)
    assert (len(run.sends), run.waits) == (1, [])
    assert dict(run.sends[0].headers) == {"Authorization": "Bearer sk_secret"}


def test_retries_wait_and_end() -> None:
    run = Run(plan(), [reply(500), reply(429, {"Retry-After": "7"}), reply(503)])
    assert (run.waits, run.result) == ([0.5, 7.0], reply(503))
    run = Run(plan("POST"), [reply(500)])
    assert (run.waits, run.result) == ([], reply(500))


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        (Fault("unsent", "ConnectError"), ConnectionFailedError),
        (Fault("broken", "ReadError"), ConnectionFailedError),
        (Fault("timeout", "ReadTimeout"), RequestTimeoutError),
        (Fault("invalid", "DecodingError"), TransportError),
    ],
)
def test_what_is_raised_when_no_answer_comes(fault: Fault, error: type[TransportError]) -> None:
    run = Run(plan(), [fault] * 3)
    assert type(run.error) is error
    assert str(run.error) == f"cases.list: {fault.text}"
    assert len(run.sends) == (1 if fault.kind == "invalid" else 3)


def test_the_cause_is_kept_and_secrets_are_struck_out() -> None:
    cause = OSError("refused")
    run = Run(plan(rule="never"), [Fault("unsent", "at sk_secret", cause)])
    assert str(run.error) == "cases.list: at ***"
    assert run.error is not None
    assert run.error.__cause__ is cause


def test_codes_decide_over_statuses() -> None:
    codes = ErrorCodes(pointer="/error/code", retry=("rate_limited",), final=("quota_exceeded",))
    final = reply(429, {"Retry-After": "1"}, b'{"error": {"code": "quota_exceeded"}}')
    again = reply(400, {}, b'{"error": {"code": "rate_limited"}}')
    assert Run(plan(codes=codes), [final]).result == final
    assert Run(plan("POST", codes=codes), [again, reply(200)]).result == reply(200)
    for body in (b"", b"[]", b'{"error": "x"}', b'{"error": {"code": {}}}', b"<html>"):
        assert len(Run(plan(codes=codes), [reply(429, {}, body), reply(200)]).sends) == 2


def test_the_deadline_cuts_the_time_of_each_attempt() -> None:
    clock = FakeClock()
    run = Run(
        plan(timeout=30.0, deadline=clock.now + 45), [reply(500), reply(200)], clock, lasts=20
    )
    assert [(send.timeout, send.ends_at) for send in run.sends] == [(30.0, 1030.0), (24.5, 1045.0)]


def test_the_deadline_ends_a_wait_before_it_begins() -> None:
    clock = FakeClock()
    run = Run(plan(deadline=clock.now + 5), [reply(429, {"Retry-After": "9"})], clock)
    assert isinstance(run.error, DeadlineExceededError)
    assert str(run.error) == "cases.list: the deadline is over (last: HTTP 429)"
    assert run.waits == []


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_an_attempt_that_uses_up_the_deadline(method: str) -> None:
    clock = FakeClock()
    late = Run(plan(method, deadline=clock.now + 5), [Fault("timeout", "slow")], clock, lasts=5)
    assert isinstance(late.error, DeadlineExceededError)


def test_a_deadline_that_is_over_sends_nothing() -> None:
    clock = FakeClock()
    run = Run(plan(deadline=clock.now), [], clock)
    assert isinstance(run.error, DeadlineExceededError)
    assert run.sends == []


def moved(location: str, status: int = 302) -> Reply:
    return reply(status, {"Location": location})


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("method", ["GET", "HEAD"])
def test_reading_follows_redirects_on_the_same_origin(method: str, status: int) -> None:
    run = Run(plan(method), [moved("/v2?y=2", status), reply(200)])
    assert [send.call.url for send in run.sends] == [URL, "https://a.test/v2?y=2"]
    assert run.sends[1].call.method == method
    assert dict(run.sends[1].headers)["Authorization"] == "Bearer sk_secret"


@pytest.mark.parametrize(
    ("method", "answer"),
    [
        ("POST", moved("/v2")),
        ("DELETE", moved("/v2")),
        ("GET", moved("https://b.test/v2")),
        ("GET", moved("http://a.test/v2")),
        ("GET", moved("https://a.test@b.test/")),
        ("GET", reply(302)),
        ("GET", moved("/v2", 304)),
        ("GET", moved("/v2", 201)),
    ],
)
def test_other_redirects_are_answers(method: str, answer: Reply) -> None:
    run = Run(plan(method), [answer])
    assert (run.result, len(run.sends)) == (answer, 1)


def test_redirects_do_not_go_on_for_ever() -> None:
    run = Run(plan(), [moved(f"/{number}") for number in range(6)])
    assert run.result == moved("/5")
    assert len(run.sends) == 6


def test_a_key_in_the_query_is_kept_apart_and_sent_once() -> None:
    key = ApiKey(location="query", wire_name="api key", argument="api_key", variable="X")
    clock = FakeClock()
    again = f"{URL}&api%20key=sk_secret"  # as in a vendor's link to the next page
    run = Run(plan(url=again), [reply(200)], clock, surroundings(clock, key))
    assert (run.sends[0].call.url, run.sends[0].query) == (URL, "api%20key=sk_secret")


def test_a_header_set_by_hand_stays_and_cookies_are_joined() -> None:
    run = Run(plan(headers=(("authorization", "Bearer other"),)), [reply(200)])
    assert run.sends[0].headers == (("authorization", "Bearer other"),)
    clock = FakeClock()
    cookie = ApiKey(location="cookie", wire_name="sid", argument="api_key", variable="X")
    run = Run(plan(cookies=(("a", "b"),)), [reply(200)], clock, surroundings(clock, cookie))
    assert run.sends[0].headers == (("Cookie", "a=b; sid=sk_secret"),)


def test_a_token_is_fetched_once_and_renewed_when_refused() -> None:
    clock = FakeClock()
    around = surroundings(clock, OAUTH)
    first = Run(plan(), [reply(200)], clock, around)
    second = Run(plan("POST"), [reply(401), reply(200)], clock, around)
    assert [fetch.scheme for fetch in first.fetches] == ["token"]
    used = [dict(send.headers)["Authorization"] for send in (*first.sends, *second.sends)]
    assert used[0] == used[1] != used[2]
    assert all(value.startswith("Bearer token") for value in used)
    assert (second.result, second.waits) == (reply(200), [])
    third = Run(plan(), [reply(401), reply(401)], clock, around)
    assert third.result == reply(401)


def test_without_a_token_nothing_is_sent_again_on_401() -> None:
    assert len(Run(plan(), [reply(401)]).sends) == 1


def test_what_cannot_be_read_twice_is_sent_once() -> None:
    """Neither with another token nor to another place; the next call has the new token."""
    clock = FakeClock()
    around = surroundings(clock, OAUTH)
    for outcome in (reply(401), reply(503), moved("/v2"), Fault("broken", "WriteError")):
        content = Upload([source(iter([b"x"]))])
        asked = plan()
        asked = replace(asked, call=replace(asked.call, content=content))
        assert list(content.pieces()) == [b"x"]
        run = Run(asked, [outcome], clock, around)
        assert len(run.sends) == 1
        said = run.result.remark if run.result else str(run.error)
        assert ("read twice" in said) is (outcome != moved("/v2"))
    assert around.tokens.fresh("token", clock.now) is not None


def test_what_nobody_has_read_is_sent_again() -> None:
    asked = plan("POST")
    asked = replace(asked, call=replace(asked.call, content=Upload([source(iter([b"x"]))])))
    run = Run(asked, [Fault("unsent", "ConnectError"), reply(200)])
    assert (run.result, len(run.sends)) == (reply(200), 2)
