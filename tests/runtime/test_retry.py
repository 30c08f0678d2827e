"""Whether and when a call is tried again."""

from datetime import UTC, datetime
from email.utils import format_datetime
from itertools import product
from typing import Any, Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from runtime.definition import RateLimitReset, Retries
from runtime.operation import RetryRule
from runtime.records import replace
from runtime.retry import (
    FaultKind,
    RetryPolicy,
    Verdict,
    retry_after,
    wait_after_answer,
    wait_after_fault,
)

NOW = 1_760_000_000.0
METHODS = {"GET": True, "HEAD": True, "OPTIONS": True, "PUT": True, "DELETE": True, "TRACE": True,
           "POST": False, "PATCH": False}  # fmt: skip


def policy(
    method: str = "POST", rule: RetryRule = "default", key: float | None = None, most: int = 2
) -> RetryPolicy:
    return RetryPolicy(rule, method, most, key)


def after(
    known: RetryPolicy,
    status: int,
    asked: float | None = None,
    verdict: Verdict | None = None,
    elapsed: float = 0.0,
    retries: int = 0,
) -> float | None:
    return wait_after_answer(known, retries, status, asked, verdict, elapsed, lambda: 1.0)


def fault(known: RetryPolicy, kind: FaultKind, elapsed: float = 0.0) -> bool:
    return wait_after_fault(known, 0, kind, elapsed, lambda: 1.0) is not None


@pytest.mark.parametrize("method", METHODS)
def test_what_was_not_done_is_repeated_for_every_method(method: str) -> None:
    assert after(policy(method), 429) == 0.5
    assert after(policy(method), 503, asked=3.0) == 3.0
    assert fault(policy(method), "unsent")


@pytest.mark.parametrize(("method", "status"), list(product(METHODS, (408, 500, 502, 503, 504))))
def test_what_may_have_been_done_is_repeated_only_where_it_does_no_harm(
    method: str, status: int
) -> None:
    assert (after(policy(method), status) is not None) == METHODS[method]
    assert after(policy(method, "idempotent"), status) == 0.5
    assert after(policy(method, key=60.0), status) == 0.5


@pytest.mark.parametrize("kind", ["timeout", "broken"])
@pytest.mark.parametrize("method", METHODS)
def test_an_attempt_without_an_answer(method: str, kind: FaultKind) -> None:
    assert fault(policy(method), kind) == METHODS[method]
    assert fault(policy(method, "idempotent"), kind)
    assert fault(policy(method, key=60.0), kind)
    assert not fault(policy(method, "idempotent"), "invalid")


@pytest.mark.parametrize("status", [200, 204, 301, 400, 401, 403, 404, 409, 410, 422, 501, 505])
def test_other_statuses_stand(status: int) -> None:
    assert after(policy("GET", "idempotent"), status, asked=1.0) is None


def test_a_key_protects_only_within_its_window() -> None:
    assert after(policy(key=10.0), 500, elapsed=9.0) == 0.5
    assert after(policy(key=10.0), 500, elapsed=9.6) is None
    assert after(policy(key=10.0), 500, asked=9.0, elapsed=2.0) is None
    assert not fault(policy(key=10.0), "broken", elapsed=10.0)
    assert after(policy(key=10.0), 429, elapsed=99.0) == 0.5


def test_rules_of_an_operation() -> None:
    never = policy("GET", "never")
    assert after(never, 429) is after(never, 500) is None
    assert not fault(never, "unsent")
    limited = policy("GET", "rate_limited")
    assert after(limited, 429) == 0.5
    assert after(limited, 503, asked=1.0) is after(limited, 500) is None
    assert not fault(limited, "unsent")


def test_codes_in_the_body_say_more_than_the_status() -> None:
    assert after(policy("GET"), 429, verdict="final") is None
    assert after(policy("GET"), 500, verdict="final") is None
    assert after(policy("POST"), 400, verdict="retry") == 0.5
    assert after(policy("POST", "rate_limited"), 400, verdict="retry") == 0.5
    assert after(policy("POST", "never"), 400, verdict="retry") is None


def test_waits_grow_to_a_cap_and_spread() -> None:
    waits = [after(policy(most=99), 429, retries=retries) for retries in (0, 1, 2, 3, 4, 5, 50)]
    assert waits == [0.5, 1.0, 2.0, 4.0, 8.0, 8.0, 8.0]
    assert wait_after_answer(policy(), 1, 429, None, None, 0.0, lambda: 0.25) == 0.25
    assert after(policy(most=2), 429, retries=2) is None
    assert after(policy(most=0), 429) is None


def test_a_long_wait_is_the_callers_business() -> None:
    assert after(policy(), 429, asked=60.0) == 60.0
    assert after(policy(), 429, asked=60.1) is None


@pytest.mark.parametrize(
    ("headers", "status", "expected"),
    [
        ({"retry-after": "7"}, 429, 7.0),
        ({"retry-after": " 0 "}, 503, 0.0),
        ({"retry-after": "1.5"}, 500, 1.5),
        ({"retry-after": "-3"}, 429, 0.0),
        ({"retry-after": "Thu, 09 Oct 2025 08:53:30 GMT"}, 429, 10.0),
        ({"retry-after": "Thursday, 09-Oct-25 08:53:30 GMT"}, 429, 10.0),
        ({"retry-after": "Thu Oct  9 08:53:30 2025"}, 429, 10.0),
        ({"retry-after": "Thu, 09 Oct 2025 08:53:00 GMT"}, 429, 0.0),
        ({"retry-after": "soon"}, 429, None),
        ({"retry-after": "nan"}, 429, None),
        ({"retry-after": "1_0"}, 429, None),
        ({"retry-after": "٣"}, 429, None),
        ({"retry-after": "1", "ratelimit-reset": "9"}, 429, 1.0),
        ({"ratelimit-reset": "9"}, 429, 9.0),
        ({"x-ratelimit-reset": "9"}, 429, 9.0),
        ({"x-ratelimit-reset": "1760000012"}, 429, 12.0),
        ({"x-ratelimit-reset": "1760000012500"}, 429, 12.5),
        ({"x-ratelimit-reset": "1750000000"}, 429, 0.0),
        ({"x-ratelimit-reset": "9"}, 503, None),
        # Our clock is an hour wrong; the server's own is compared with its own.
        ({"date": "Thu, 09 Oct 2025 07:53:20 GMT", "x-ratelimit-reset": "1759996412"}, 429, 12.0),
        (
            {
                "date": "Thu, 09 Oct 2025 07:53:20 GMT",
                "retry-after": "Thu, 09 Oct 2025 07:53:27 GMT",
            },
            503,
            7.0,
        ),
        ({"date": "not a date", "x-ratelimit-reset": "1760000012"}, 429, 12.0),
        ({"ratelimit": "limit=100, remaining=0, reset=50"}, 429, 50.0),
        ({"ratelimit": '"default";r=0;t=30'}, 429, 30.0),
        ({"ratelimit": '"default";r=0;t=30'}, 503, None),
        ({"ratelimit": "limit=100, preset=50"}, 429, None),
        ({"ratelimit-reset": "5", "ratelimit": "reset=50"}, 429, 5.0),
        ({}, 429, None),
    ],
)
def test_what_an_answer_asks_for(
    headers: dict[str, str], status: int, expected: float | None
) -> None:
    assert retry_after(status, headers, NOW) == expected


@given(st.integers(-(10**6), 10**6))
def test_dates_come_out_as_seconds(seconds: int) -> None:
    date = format_datetime(datetime.fromtimestamp(NOW + seconds, UTC), usegmt=True)
    assert retry_after(503, {"retry-after": date}, NOW) == max(0, seconds)


@given(st.text())
def test_no_header_can_break_it(text: str) -> None:
    found = retry_after(429, {"retry-after": text, "x-ratelimit-reset": text}, NOW)
    assert found is None or found >= 0


@pytest.mark.parametrize(
    ("unit", "told", "expected"),
    [
        ("seconds", "9", 9.0),
        ("unix", "1760000012", 12.0),
        ("unix", "1760000012500", 12.5),
        ("unix", "9", 0.0),
        ("seconds", "soon", None),
    ],
)
def test_the_header_that_the_vendor_is_known_to_send(
    unit: Literal["seconds", "unix"], told: str, expected: float | None
) -> None:
    reset = RateLimitReset(header="X-Limit-Ends", unit=unit)
    headers = {"x-limit-ends": told, "x-ratelimit-reset": "77"}
    assert retry_after(429, headers, NOW, reset) == expected
    assert retry_after(503, headers, NOW, reset) is None
    assert retry_after(429, {**headers, "retry-after": "2"}, NOW, reset) == 2.0
    assert retry_after(429, {"x-ratelimit-reset": "77"}, NOW, reset) == 77.0


@given(st.text(), st.sampled_from(["retry-after", "ratelimit", "date", "x-ratelimit-reset"]))
def test_no_single_header_can_break_it(text: str, name: str) -> None:
    found = retry_after(429, {name: text}, NOW, RateLimitReset(header="RateLimit", unit="unix"))
    assert found is None or found >= 0


KNOWN = Retries(
    statuses=((409, "not_done"), (500, "final"), (522, "passing"), (429, "passing")),
    longest_wait=5.0,
    first_wait=1.0,
    most_wait=3.0,
)


def test_statuses_with_a_rule_of_their_own() -> None:
    post, get = replace(policy("POST"), retries=KNOWN), replace(policy("GET"), retries=KNOWN)
    assert (after(post, 409), after(get, 409)) == (1.0, 1.0)
    assert (after(post, 500), after(get, 500)) == (None, None)
    assert (after(post, 522), after(get, 522)) == (None, 1.0)
    assert (after(post, 429), after(get, 429)) == (None, 1.0)
    assert (after(post, 503), after(get, 503), after(get, 404)) == (None, 1.0, None)
    assert after(replace(post, rule="rate_limited"), 409) == 1.0
    assert after(replace(get, rule="rate_limited"), 522) is None
    assert after(replace(get, rule="never"), 409) is None


def test_an_operation_s_statuses_come_first_and_codes_before_both() -> None:
    own = replace(policy("GET"), retries=KNOWN, statuses=((500, "passing"), (409, "final")))
    assert (after(own, 500), after(own, 409), after(own, 522)) == (1.0, None, 1.0)
    assert after(own, 409, verdict="retry") == 1.0
    assert after(own, 500, verdict="final") is None


def test_waits_have_the_vendors_bounds() -> None:
    known = replace(policy("GET", most=9), retries=KNOWN)
    assert [after(known, 503, retries=count) for count in range(4)] == [1.0, 2.0, 3.0, 3.0]
    assert (after(known, 503, asked=5.0), after(known, 503, asked=5.1)) == (5.0, None)


# What each header says: 90 seconds from now.
_LATER = datetime.fromtimestamp(NOW + 90, UTC)
_ISO = _LATER.strftime("%Y-%m-%dT%H:%M:%S")
FORMS: list[tuple[dict[str, str], RateLimitReset | None]] = [
    ({"retry-after": "90"}, None),
    ({"retry-after": format_datetime(_LATER, usegmt=True)}, None),
    ({"retry-after-ms": "90000"}, None),
    ({"retry-after-ms": "90000", "retry-after": "1"}, None),
    ({"x-ratelimit-reset": "90"}, None),
    ({"x-ratelimit-reset": f"{NOW + 90:.0f}"}, None),
    ({"x-ratelimit-reset": f"{(NOW + 90) * 1000:.0f}"}, None),
    ({"ratelimit": "limit=10, remaining=0, reset=90"}, None),
    ({"x-own": "90"}, RateLimitReset(header="X-Own", unit="seconds")),
    ({"x-own": "90000"}, RateLimitReset(header="X-Own", unit="milliseconds")),
    ({"x-own": f"{NOW + 90:.0f}"}, RateLimitReset(header="X-Own", unit="unix")),
    ({"x-own": f"{(NOW + 90) * 1000:.0f}"}, RateLimitReset(header="X-Own", unit="unix")),
    ({"x-own": format_datetime(_LATER, usegmt=True)}, RateLimitReset(header="X-Own", unit="date")),
    ({"x-own": _ISO}, RateLimitReset(header="X-Own", unit="date")),
    ({"x-own": _ISO + "Z"}, RateLimitReset(header="X-Own", unit="date")),
    ({"x-own": _ISO + "+00:00"}, RateLimitReset(header="X-Own", unit="date")),
]


@pytest.mark.parametrize(("headers", "reset"), FORMS, ids=str)
def test_every_form_is_read_and_has_the_same_bound(
    headers: dict[str, str], reset: RateLimitReset | None
) -> None:
    asked = retry_after(429, headers, NOW, reset)
    assert asked == 90.0
    assert after(policy("GET"), 429, asked) is None  # 60 seconds at most
    patient = replace(policy("GET"), retries=Retries(longest_wait=90.0))
    assert after(patient, 429, asked) == 90.0


@pytest.mark.parametrize("unit", ["seconds", "milliseconds", "unix", "date"])
def test_what_is_no_time_asks_for_nothing(unit: Any) -> None:
    reset = RateLimitReset(header="X-Own", unit=unit)
    for text in ("soon", "", "1_0", "nan"):
        assert retry_after(429, {"x-own": text}, NOW, reset) is None
