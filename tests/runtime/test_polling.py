"""Asking again until an answer is ready, with both transports and a clock of our own."""

import dataclasses
from collections.abc import Callable

import pytest
from callers import Caller
from loopback import Reply, Server
from runtime.errors import (
    ClientError,
    DeadlineExceededError,
    NotFoundError,
    NotReadyError,
    NotYetAvailableError,
)
from runtime.operation import Answer, Polling
from runtime.records import replace
from sample_operations import GET, Thing

Make = Callable[..., Caller]
READY = Reply(body=b'{"id": 1, "name": "done"}')
PENDING = Reply(status=204, body=b"", content_type=None)
BY_STATUS: Polling[Thing] = Polling(
    operation=replace(GET, answers=(*GET.answers, Answer(status="204"))),
    name="things.wait",
    statuses=(204,),
    intervals=(10.0, 30.0),
    deadline=600.0,
)
BY_VALUE: Polling[Thing] = Polling(
    operation=GET,
    name="things.wait",
    pointer="/name",
    values=("new", "busy"),
    intervals=(1.0,),
    deadline=60.0,
)
ID = {"thing_id": 1}


def test_it_asks_until_the_status_is_another(make: Make, server: Server) -> None:
    server.answer(PENDING, PENDING, PENDING, READY)
    caller = make()
    assert caller.poll(BY_STATUS, ID) == Thing(id=1, name="done")
    assert caller.clock.slept == [10.0, 30.0, 30.0]


def test_it_asks_until_the_value_is_another(make: Make, server: Server) -> None:
    server.answer(
        Reply(body=b'{"id": 1, "name": "new"}'), Reply(body=b'{"id": 1, "name": "busy"}'), READY
    )
    caller = make()
    assert caller.poll(BY_VALUE, ID) == Thing(id=1, name="done")
    assert caller.clock.slept == [1.0, 1.0]


@pytest.mark.parametrize("value", [b"1", b'["busy"]', b"null"])
def test_a_value_of_another_type_is_ready(make: Make, server: Server, value: bytes) -> None:
    server.answer(Reply(body=b'{"id": 1, "name": %s}' % value))
    by_number = replace(BY_VALUE, values=(True, "busy"))
    assert make().poll(by_number, ID).id == 1
    assert len(server.asked) == 1


def test_what_is_ready_at_once_is_not_waited_for(make: Make, server: Server) -> None:
    server.answer(READY)
    caller = make()
    assert caller.poll(BY_STATUS, ID) == Thing(id=1, name="done")
    assert caller.clock.slept == []


def test_the_deadline(make: Make, server: Server) -> None:
    server.answer(PENDING)
    caller = make()
    with pytest.raises(NotReadyError, match="things.wait: not ready after 580 seconds") as caught:
        caller.poll(BY_STATUS, ID)
    assert isinstance(caught.value, (ClientError, TimeoutError))
    assert (caught.value.operation, caught.value.waited) == ("things.get", 580.0)
    assert caller.clock.slept == [10.0] + [30.0] * 19


def test_another_deadline_for_one_call(make: Make, server: Server) -> None:
    server.answer(PENDING)
    caller = make()
    with pytest.raises(NotReadyError):
        caller.poll(BY_STATUS, ID, deadline=50)
    assert caller.clock.slept == [10.0, 30.0]


def test_no_deadline(make: Make, server: Server) -> None:
    server.answer(*[PENDING] * 40, READY)
    caller = make()
    assert caller.poll(BY_STATUS, ID, deadline=None) == Thing(id=1, name="done")
    assert sum(caller.clock.slept) > 600


def test_the_deadline_holds_inside_one_attempt_too(make: Make, server: Server) -> None:
    server.answer(PENDING, Reply(503, headers={"Retry-After": "45"}))
    with pytest.raises(NotReadyError):
        make().poll(BY_STATUS, ID, deadline=50)
    # Nothing has said yet that it is pending: the network is to blame.
    server.answer(Reply(503, headers={"Retry-After": "55"}))
    with pytest.raises(DeadlineExceededError):
        make().poll(BY_STATUS, ID, deadline=50)


def test_the_vendor_may_ask_for_a_longer_wait(make: Make, server: Server) -> None:
    server.answer(
        dataclasses.replace(PENDING, headers={"Retry-After": "25"}),
        dataclasses.replace(PENDING, headers={"Retry-After": "1"}),
        READY,
    )
    caller = make()
    caller.poll(BY_STATUS, ID)
    assert caller.clock.slept == [25.0, 30.0]


def test_errors_end_it(make: Make, server: Server) -> None:
    server.answer(PENDING, Reply(404, b'{"code": "x"}', content_type="application/problem+json"))
    with pytest.raises(NotFoundError):
        make().poll(BY_STATUS, ID)


def test_an_error_may_mean_not_yet(make: Make, server: Server) -> None:
    server.answer(Reply(404), READY)
    not_yet = replace(BY_STATUS, statuses=(404,))
    assert make().poll(not_yet, ID) == Thing(id=1, name="done")


def test_drafts_are_not_asked(make: Make, server: Server) -> None:
    draft = replace(BY_STATUS, operation=replace(GET, is_draft=True))
    with pytest.raises(NotYetAvailableError):
        make().poll(draft, ID)
    assert server.asked == []


@pytest.mark.parametrize("name", [b', "name": null', b', "name": ""', b""])
def test_it_asks_until_something_is_there(make: Make, server: Server, name: bytes) -> None:
    server.answer(Reply(body=b'{"id": 1%s}' % name), READY)
    filled = replace(BY_VALUE, values=(), is_empty=True)
    assert make().poll(filled, ID) == Thing(id=1, name="done")
    assert len(server.asked) == 2
