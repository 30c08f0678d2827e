"""Rules of client.yaml for statuses, numbers of attempts and waits, as callers meet them."""

from types import ModuleType

import pytest

from tests.support.clients import FakeTime, Mode
from tests.support.packages import Packages
from tests.support.server import RecordingServer, json_reply, status_reply

SPEC = """\
openapi: 3.1.0
info: {title: Acme, version: '1'}
servers: [{url: 'https://api.acme.example'}]
paths:
  /things:
    get: {operationId: listThings, responses: {'200': {description: ok}}}
    post: {operationId: createThing, responses: {'200': {description: ok}}}
    patch: {operationId: updateThings, responses: {'200': {description: ok}}}
"""
CLIENT = """\
retries:
  statuses: {not_done: [409], passing: [520], final: [500]}
  operations:
    PATCH /things: {rule: idempotent, statuses: {passing: [500], final: [409]}}
  max_retries: 3
  longest_wait: 5
  backoff: {first: 1, most: 2}
operations:
  GET /things: things.list
  POST /things: things.create
  PATCH /things: things.update
rate_limit_headers: {reset: X-Reset, reset_unit: milliseconds}
"""


@pytest.fixture(scope="session")
def acme(packages: Packages) -> ModuleType:
    return packages.inline(SPEC, CLIENT)


@pytest.mark.parametrize(
    ("method", "status", "waits"),
    [
        ("list", 409, [1.0, 2.0, 2.0]),
        ("list", 520, [1.0, 2.0, 2.0]),
        ("list", 500, []),
        ("list", 503, [1.0, 2.0, 2.0]),
        ("create", 409, [1.0, 2.0, 2.0]),
        ("create", 520, []),
        ("create", 500, []),
        ("update", 409, []),
        ("update", 500, [1.0, 2.0, 2.0]),
        ("update", 520, [1.0, 2.0, 2.0]),
    ],
)
def test_statuses(
    acme: ModuleType, server: RecordingServer, mode: Mode, method: str, status: int,
    waits: list[float],
) -> None:  # fmt: skip
    time = FakeTime()
    server.always = status_reply(status)
    with pytest.raises(acme.ApiError) as caught:
        mode.call(acme, "Acme", lambda c: getattr(c.things, method)(), time, base_url=server.origin)
    assert (caught.value.status, time.slept) == (status, waits)
    assert len(server.requests) == len(waits) + 1


def test_a_longer_wait_is_an_error_at_once(
    acme: ModuleType, server: RecordingServer, mode: Mode
) -> None:
    time = FakeTime()
    server.will(
        status_reply(429, X_Reset="4500"), status_reply(503, Retry_After="5"),
        status_reply(429, X_Reset="5001"), json_reply({}),
    )  # fmt: skip
    with pytest.raises(acme.RateLimitError) as caught:
        mode.call(acme, "Acme", lambda c: c.things.create(), time, base_url=server.origin)
    assert (time.slept, caught.value.retry_after) == ([4.5, 5.0], 5.001)


def test_a_caller_s_number_comes_first(
    acme: ModuleType, server: RecordingServer, mode: Mode
) -> None:
    server.always = status_reply(503)
    for given, options, sent in (({}, {"max_retries": 0}, 1), ({"max_retries": 1}, {}, 2)):
        server.requests.clear()
        with pytest.raises(acme.ServerError):
            mode.call(
                acme, "Acme", lambda c, options=options: c.things.list(**options),
                base_url=server.origin, **given,
            )  # fmt: skip
        assert len(server.requests) == sent
