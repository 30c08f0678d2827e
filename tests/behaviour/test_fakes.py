"""The fakes of a package: what tests of its users see."""

import importlib
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.support.fake_runs import runs_with
from tests.support.packages import Packages

SPEC = (Path(__file__).parent / "fakes-3.1.yaml").read_text("utf-8")
CLIENT = """\
pagination:
  GET /tickets: {style: cursor, argument: after, next: /next, more: /more, items: /tickets}
  GET /numbered-things: {style: page_number, argument: page, last: /pages, items: /items}
  GET /offsets: {style: offset, argument: offset, size: limit, items: ''}
  GET /linked-things: {style: link, next: /next, items: /items}
  GET /headed-things: {style: link_header, items: ''}
polling:
  GET /jobs/{id}: {method: wait, pending: {pointer: /state, values: [queued]}, intervals: [10], deadline: 60}
retries:
  codes: {pointer: /error/code, retry: [too_fast], final: [used_up]}
"""


@pytest.fixture
def acme(packages: Packages) -> ModuleType:
    return packages.inline(SPEC, CLIENT)


@pytest.fixture
def testing(acme: ModuleType) -> Any:
    return importlib.import_module(f"{acme.__name__}.testing")


@pytest.fixture(params=["FakeAcme", "FakeAsyncAcme"])
def run(request: pytest.FixtureRequest, testing: Any) -> Callable[..., Any]:
    """Runs a function with a fake of one of the clients; the function yields what is to be awaited."""
    return runs_with(getattr(testing, request.param))


def test_an_example_by_the_document_is_answered(run: Any) -> None:
    def use(fake: Any) -> Any:
        ticket = yield fake.tickets.get(7)
        return ticket

    ticket = run(use, strict=True)
    assert (ticket.id, ticket.state, ticket.code) == (1, "open", "AAA-11")
    assert ticket.parent is not None and ticket.parent.parent is None


def test_set_answers_come_in_their_turn(run: Any, acme: ModuleType) -> None:
    def use(fake: Any) -> Any:
        get = fake.tickets.get
        get.raises(acme.RateLimitError, retry_after=2).returns(get.example(id=9))
        first = yield get(7)
        second = yield get(8)
        plain = {"id": 3, "state": "done", "created_at": "2026-01-01T00:00:00Z"}
        get.returns(plain)
        third = yield get(8)
        assert fake.double.clock.waits == [2.0]
        return [first.id, second.id, third.id], get.calls

    ids, calls = run(use)
    assert ids == [9, 9, 3]
    assert [dict(one.arguments) for one in calls] == [{"ticket_id": 7}, {"ticket_id": 8}] + [
        {"ticket_id": 8}
    ]
    assert [len(one.requests) for one in calls] == [2, 1, 1]
    assert calls[0].request.path == "/tickets/7"


def test_a_rate_limit_is_one_that_may_be_tried_again(run: Any, acme: ModuleType) -> None:
    """The example's own code would be final."""

    def use(fake: Any) -> Any:
        fake.tickets.get.raises(acme.RateLimitError)
        with pytest.raises(acme.RateLimitError) as raised:
            yield fake.tickets.get(7)
        assert len(fake.tickets.get.calls[0].requests) == 3
        return raised.value.body.error.code

    assert run(use) == "too_fast"


def test_errors_have_the_documents_bodies(run: Any, acme: ModuleType) -> None:
    def use(fake: Any) -> Any:
        fake.tickets.get.raises(acme.NotFoundError, body={"error": {"code": "used_up"}})
        with pytest.raises(acme.NotFoundError) as found:
            yield fake.tickets.get(7)
        fake.tickets.create.raises(acme.UnprocessableEntityError)
        with pytest.raises(acme.UnprocessableEntityError) as refused:
            yield fake.tickets.create(title="abc")
        fake.tickets.delete.raises(acme.ServerError, status=503)
        with pytest.raises(acme.ServerError) as broken:
            yield fake.tickets.delete(7, max_retries=0)
        return found.value.body.error.code, refused.value.body.error.code, broken.value.status

    assert run(use) == ("used_up", "used_up", 503)


@pytest.mark.parametrize(
    ("set_", "error", "attempts"),
    [
        (lambda get: get.times_out(), "RequestTimeoutError", 3),
        (lambda get: get.disconnects(), "ConnectionFailedError", 3),
        (lambda get: get.disconnects(before_sending=True), "ConnectionFailedError", 3),
        (lambda get: get.answers_malformed(), "DecodeError", 1),
        (lambda get: get.answers_raw(200, content="<html>"), "DecodeError", 1),
        (lambda get: get.answers_raw(418, json={"a": 1}), "UnexpectedStatusError", 1),
    ],
)
def test_faults(run: Any, acme: ModuleType, set_: Any, error: str, attempts: int) -> None:
    def use(fake: Any) -> Any:
        set_(fake.tickets.get)
        with pytest.raises(getattr(acme, error)):
            yield fake.tickets.get(7)
        return len(fake.double.requests)

    assert run(use) == attempts


def test_an_unknown_value_of_an_enum_is_drift(run: Any) -> None:
    drift: list[Any] = []

    def use(fake: Any) -> Any:
        fake.tickets.get.answers_unknown_enum()
        return (yield fake.tickets.get(7))

    ticket = run(use, on_drift=drift.append)
    assert ticket.state not in ("open", "done")
    assert [str(one) for one in drift[0].findings] == ["unknown value at /state"]


def test_answers_may_depend_on_the_call(run: Any, testing: Any) -> None:
    def use(fake: Any) -> Any:
        get = fake.tickets.get

        def answer(call: Any) -> Any:
            number = call.arguments["ticket_id"]
            return testing.Raw(503) if number == 5 else get.example(id=number)

        get.answers(answer)
        found = yield get(4)
        return found.id

    assert run(use) == 4


@pytest.mark.parametrize("name", ["numbered_things", "offsets", "linked_things", "headed_things"])
def test_pages_are_walked(run: Any, name: str) -> None:
    def use(fake: Any) -> Any:
        method = getattr(fake, name).list
        example = yield method()
        method.returns(["a", "b", "c"], page_size=2)
        first = yield method()
        again = yield method()
        method.reset()
        return example, first, again

    example, first, again = run(use, strict=True)
    assert example == ["example"]
    assert first == again == ["a", "b", "c"]


def test_pages_by_cursor(run: Any) -> None:
    def use(fake: Any) -> Any:
        tickets = fake.tickets.list
        items = [tickets.item(id=1), tickets.item(id=2), {**_ticket(3)}]
        tickets.returns(items, page_size=1)
        found = yield fake.tickets.list(limit=50, tags=["a", "b"], filter={"state": "open"})
        cursors = [call.arguments.get("after") for call in tickets.calls]
        tickets.reset().returns_page({"tickets": [_ticket(5)], "next": None, "more": False})
        page = yield fake.tickets.list()
        return [one.id for one in found], cursors, [one.id for one in page]

    ids, cursors, page = run(use, strict=True)
    assert ids == [1, 2, 3]
    assert cursors == [None, "page-2", "page-3"]
    assert page == [5]


@pytest.mark.parametrize("name", ["tickets", "numbered_things", "offsets", "linked_things"])
def test_walks_are_cut_and_gone_on_with(run: Any, acme: ModuleType, name: str) -> None:
    marks = list[str]()
    items: list[Any] = ["a", "b", "c", "d", "e"]
    if name == "tickets":
        items = [_ticket(number) for number in range(5)]

    def begin(fake: Any) -> Any:
        method = getattr(fake, name).list
        method.returns(items, page_size=2)
        walk = method().limit(3).items()
        found = yield walk
        marks.append(walk.bookmark)
        return len(found), len(method.calls)

    def go_on(fake: Any) -> Any:
        method = getattr(fake, name).list
        method.returns(items, page_size=2)
        rest = yield method().resume(marks[0])
        with pytest.raises(acme.ArgumentError, match="the bookmark is damaged"):
            method().resume(marks[0][:-2])
        return len(rest)

    assert run(begin) == (3, 2)
    assert run(go_on) == 3


def _ticket(number: int) -> dict[str, object]:
    return {"id": number, "state": "open", "createdAt": "2026-01-01T00:00:00Z"}


def test_streams_files_polling_and_tokens(run: Any, acme: ModuleType) -> None:
    def use(fake: Any) -> Any:
        fake.events.list.returns([fake.events.list.example(n=2), {"n": 3}])
        events = yield fake.events.list()
        made = yield fake.files.create(file=b"\x00\xff", title="abc", tags=["a"])
        waited = yield fake.jobs.wait("1")
        fake.jobs.wait.returns({"state": "queued"}).returns({"state": "done"})
        again = yield fake.jobs.wait("1")
        token = yield fake.tokens.list()
        return [one.n for one in events], made.id, waited.state, again.state, token.id

    events, made, waited, again, token = run(use, strict=True)
    assert (events, waited, again, token) == ([2, 3], "done", "done", "example")
    assert made.count("-") == 4


def test_a_stream_may_break(run: Any, acme: ModuleType) -> None:
    def use(fake: Any) -> Any:
        fake.events.list.returns([{"n": 1}], breaks=True)
        yield fake.events.list()

    with pytest.raises(acme.ConnectionFailedError):
        run(use)


def test_a_stream_breaks_and_goes_on(run: Any, acme: ModuleType) -> None:
    def use(fake: Any) -> Any:
        method = fake.events.list
        method.returns([{"n": 1}, {"n": 2}, {"n": 3}], breaks_after=2).returns([{"n": 4}])
        first = yield method()
        second = yield method()
        assert fake.double.clock.waits == [0.25]
        sent = [one.headers.get("last-event-id") for one in method.calls[0].requests]
        return [one.n for one in first], [one.n for one in second], sent, len(method.calls)

    def give_up(fake: Any) -> Any:
        with pytest.raises(AssertionError, match="breaks_after must be 1 or more"):
            fake.events.list.returns([{"n": 1}], breaks_after=0)
        fake.events.list.returns([{"n": 1}, {"n": 2}], breaks_after=1)
        yield fake.events.list(max_retries=0)

    assert run(use) == ([1, 2, 3], [4], [None, "2"], 2)
    with pytest.raises(acme.ConnectionFailedError):
        run(give_up)


def test_media_types_raw_answers_and_drafts(run: Any, acme: ModuleType) -> None:
    def use(fake: Any) -> Any:
        pdf = yield fake.tickets.get(7, accept="application/pdf")
        raw = yield fake.tickets.with_raw_response.get(7)
        with pytest.raises(acme.NotYetAvailableError):
            yield fake.plans.list()
        nothing = yield fake.tickets.delete(7)
        return pdf, raw.status_code, raw.parse().id, nothing

    assert run(use) == (b"example", 200, 1, None)

    def use_drafts(fake: Any) -> Any:
        return (yield fake.plans.list())

    assert run(use_drafts, allow_draft=True).id == "example"


@pytest.mark.parametrize(
    ("call", "place", "rule"),
    [
        (lambda fake: fake.tickets.get(0), "/path/ticketId", "minimum"),
        (lambda fake: fake.tickets.create(title="a"), "/body/title", "minLength"),
        (
            lambda fake: fake.tickets.create(title="abc", extra_body={"colour": 1}),
            "/body/colour",
            "undocumented",
        ),
        (
            lambda fake: fake.tickets.create(title="abc", extra_body={"state": "lost"}),
            "/body/state",
            "enum",
        ),
        (lambda fake: fake.tickets.get(1, extra_query={"q": "1"}), "/query/q", "undocumented"),
        (lambda fake: fake.files.create(file=b"", title="too long"), "/body/title", "maxLength"),
        (lambda fake: fake.tickets.list(limit=51), "/query/limit", "maximum"),
        (lambda fake: fake.tickets.list(tags=["a", "B"]), "/query/tags/1", "pattern"),
        (
            lambda fake: fake.tickets.list(extra_query={"filter[state]": "lost"}),
            "/query/filter/state",
            "enum",
        ),
    ],
)
def test_requests_are_held_against_the_document(
    run: Any, testing: Any, call: Any, place: str, rule: str
) -> None:
    def use(fake: Any) -> Any:
        yield call(fake)

    with pytest.raises(testing.RequestMismatch) as raised:
        run(use)
    assert [(one.pointer, one.rule) for one in raised.value.misfits] == [(place, rule)]
    run(use, check_requests=False)


@pytest.mark.parametrize(
    "answer", [{"id": "x"}, {**_ticket(1), "colour": "red"}, {"id": 1}, b"bytes of what?", 3]
)
def test_answers_are_held_against_the_document(testing: Any, answer: Any) -> None:
    fake = testing.FakeAcme()
    with pytest.raises(testing.Disagreement):
        fake.tickets.create.returns(answer)


def test_unused_answers_fail(run: Any, testing: Any, acme: ModuleType) -> None:
    def use(fake: Any) -> Any:
        fake.tickets.get.returns(fake.tickets.get.example())
        fake.tickets.create.may_be_unused().times_out()
        yield fake.tickets.create(title="abc", max_retries=0)

    with pytest.raises(acme.RequestTimeoutError):  # it says more than what was not used
        run(use)

    def use_none(fake: Any) -> Any:
        fake.tickets.get.returns(fake.tickets.get.example())
        return
        yield

    with pytest.raises(testing.UnusedAnswer, match=r"tickets\.get\.returns\(\)"):
        run(use_none)
    run(use_none, allow_unused=True)


def test_a_fake_takes_the_clients_place(testing: Any, acme: ModuleType) -> None:
    with testing.FakeAcme() as fake:
        assert isinstance(fake, acme.Acme)
        assert type(fake.tickets).__mro__[1].__name__ == "Tickets"
        with pytest.raises(TypeError, match="http_client"):
            testing.FakeAcme(http_client=object())


def test_requests_by_hand_and_other_settings(run: Any, testing: Any) -> None:
    """They reach the operation at their address, or none."""

    def use(fake: Any) -> Any:
        plain = yield fake.request("GET", "/tickets/7")
        fake.tickets.get.returns(fake.tickets.get.example(id=5))
        set_ = yield fake.request("GET", "/tickets/{n}", path_parameters={"n": 8})
        other = yield fake.with_options(max_retries=0).tickets.get(9)
        return plain["id"], set_["id"], other.id, len(fake.tickets.get.calls)

    assert run(use) == (1, 5, 5, 2)

    def use_unknown(fake: Any) -> Any:
        yield fake.request("GET", "/nowhere")

    with pytest.raises(testing.Disagreement, match="no operation GET /nowhere"):
        run(use_unknown)
    assert run(use_unknown, check_requests=False) is None


def test_streamed_answers(testing: Any) -> None:
    fake = testing.FakeAcme()
    with fake.tickets.with_streaming_response.get(7, accept="application/pdf") as answer:
        assert answer.read() == b"example"
