"""Faults that have a status: redirects, refusals, limits, failures."""

from typing import Any

from tests.faults.connecting import FILE, INVITATION, answering
from tests.faults.server import Peer, Play, answer, of_json
from tests.faults.table import KEY, QUERY, Fault, answers, ask, raises, write

_NOW = "Tue, 05 Jan 2027 10:00:00 GMT"
_OK = answer(FILE)
_MADE = answer(INVITATION, "201 Created")


def _status(
    name: str, status: str, *headers: str, then: bytes | None = None, body: bytes = b"", **more: Any
) -> Fault:
    first = answer(body, status, *headers)
    return Fault(name=name, serve=answering(first, *([] if then is None else [then])), **more)


def _limited(name: str, *headers: str, wait: float | None) -> Fault:
    """429 once, and then the answer: nothing was done, so a POST is sent again."""
    date = (f"Date: {_NOW}", *headers)
    if wait is None:
        return _status(
            f"429, {name}",
            "429 Too Many Requests",
            *date,
            act=write,
            expected=raises("RateLimitError", status=429, is_quota=False),
        )
    return _status(
        f"429, {name}",
        "429 Too Many Requests",
        *date,
        then=_MADE,
        act=write,
        expected=answers(id="i_1"),
        requests=2,
        slept=(wait,),
    )


def _to(location: str) -> Any:
    return answering(answer(b"", "302 Found", f"Location: {location}"))


def _away(peer: Peer) -> None:
    """Leads to another server, which would learn what is sent there."""
    while peer.request():
        peer.answer(b"", "307 Temporary Redirect", f"Location: {peer.play.other_origin}/media/f_1")


def _onward(peer: Peer) -> None:
    while peer.request():
        peer.answer(b"", "302 Found", f"Location: /media/{peer.number}")


def _repeats(peer: Peer) -> None:
    """Shows the credential that it was sent, as some servers do in their errors."""
    while request := peer.request():
        said = f"not allowed: {request.header('authorization')}"
        peer.answer(said.encode(), "500 Oops", kind="text/plain")


def _one_key(play: Play) -> None:
    """The credential came with each request, and the query as it was given."""
    assert {request.header("authorization") for request in play.requests} == {f"Bearer {KEY}"}
    assert all(QUERY in request.target for request in play.requests)


_ENDLESS = raises("UnexpectedStatusError", status=302)
_TWICE: Any = {"requests": 2, "slept": (0.5,)}

FAULTS = (
    Fault(name="redirects for ever", serve=_onward, expected=_ENDLESS, requests=6),
    Fault(name="a redirect to itself", serve=_to("/media/f_1"), expected=_ENDLESS, requests=6),
    Fault(
        name="a redirect to another host",
        serve=_away,
        expected=raises("UnexpectedStatusError", status=307),
    ),
    Fault(
        name="a redirect of POST to another host",
        serve=_away,
        act=write,
        expected=raises("UnexpectedStatusError", status=307),
    ),
    Fault(name="a redirect to another scheme", serve=_to("https://127.0.0.1/x"), expected=_ENDLESS),
    Fault(name="a redirect to a file", serve=_to("file:///etc/passwd"), expected=_ENDLESS),
    Fault(name="a redirect to no URL", serve=_to("http://[::1:x/"), expected=_ENDLESS),
    _status("a redirect without Location", "302 Found", expected=_ENDLESS),
    _status(
        "a redirect of POST", "302 Found", "Location: /elsewhere", act=write, expected=_ENDLESS
    ),
    _status(
        "401 once", "401 Unauthorized", then=_OK, expected=raises("AuthenticationError", status=401)
    ),
    _status("408: GET", "408 Request Timeout", then=_OK, expected=answers(id="f_1"), **_TWICE),
    _status(
        "408: POST",
        "408 Request Timeout",
        act=write,
        expected=raises("UnexpectedStatusError", status=408),
    ),
    _status("409", "409 Conflict", expected=raises("ConflictError", status=409)),
    _status("425", "425 Too Early", expected=raises("UnexpectedStatusError", status=425)),
    _limited("Retry-After in seconds", "Retry-After: 7", wait=7.0),
    _limited("Retry-After as date", "Retry-After: Tue, 05 Jan 2027 10:00:09 GMT", wait=9.0),
    _limited(
        "Retry-After as date in the past", "Retry-After: Tue, 05 Jan 2027 09:00:00 GMT", wait=0.0
    ),
    _limited("Retry-After below zero", "Retry-After: -5", wait=0.0),
    _limited("Retry-After of an hour", "Retry-After: 3600", wait=None),
    _limited("Retry-After of 10**400", "Retry-After: 1" + "0" * 400, wait=0.5),
    _limited("Retry-After: soon", "Retry-After: soon", wait=0.5),
    _limited("Retry-After: nan", "Retry-After: nan", wait=0.5),
    _limited("Retry-After with a fraction", "Retry-After: 1.25", wait=1.25),
    _limited("no Retry-After", wait=0.5),
    _limited("Retry-After twice", "Retry-After: 3", "Retry-After: 4", wait=0.5),
    _limited("X-RateLimit-Reset, at a time", "X-RateLimit-Reset: 1799143204", wait=4.0),
    _status(
        "429, quota_exceeded in the body",
        "429 Too Many Requests",
        "Retry-After: 1",
        body=of_json({"error": {"code": "quota_exceeded"}}),
        expected=raises("RateLimitError", status=429, is_quota=True, retry_after=1.0),
    ),
    _status(
        "429 for ever",
        "429 Too Many Requests",
        "Retry-After: 2",
        act=write,
        expected=raises("RateLimitError", status=429, retry_after=2.0),
        requests=2,
        slept=(2.0,),
    ),
    _status("500 then 200: GET", "500 Oops", then=_OK, expected=answers(id="f_1"), **_TWICE),
    _status(
        "500: POST", "500 Oops", then=_MADE, act=write, expected=raises("ServerError", status=500)
    ),
    _status(
        "500 then 200: POST that client.yaml lets repeat",
        "500 Oops",
        then=answer(of_json({"rows": []})),
        act=ask,
        expected=answers(value={"rows": []}),
        **_TWICE,
    ),
    _status("503 for ever: GET", "503 Away", expected=raises("ServerError", status=503), **_TWICE),
    _status(
        "503: POST", "503 Away", then=_MADE, act=write, expected=raises("ServerError", status=503)
    ),
    _status(
        "503 with Retry-After: POST",
        "503 Away",
        "Retry-After: 3",
        then=_MADE,
        act=write,
        expected=answers(id="i_1"),
        requests=2,
        slept=(3.0,),
    ),
    _status(
        "503 with Retry-After beyond the deadline",
        "503 Away",
        "Retry-After: 30",
        settings={"deadline": 20.0},
        expected=raises("DeadlineExceededError", "HTTP 503"),
    ),
    _status(
        "HTML with 502",
        "502 Bad Gateway",
        body=b"<html><h1>Bad Gateway</h1>" + b"x" * 100_000,
        expected=raises("ServerError", "Bad Gateway", status=502, body=None),
        **_TWICE,
    ),
    _status(
        "an error nested 100,000 deep",
        "400 Bad Request",
        body=b"[" * 100_000,
        expected=raises("BadRequestError", status=400, body=None),
    ),
    Fault(
        name="500 that shows the credential",
        serve=_repeats,
        act=write,
        expected=raises("ServerError", "not allowed: Bearer ***", status=500),
        after=_one_key,
    ),
)
