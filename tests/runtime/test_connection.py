"""The seam with httpx2: what each of its exceptions means, and what its client adds."""

import time
from typing import NoReturn

import httpx2
import pytest
from callers import SyncCaller
from runtime.auth import SecretPairs
from runtime.connection import make_fault, make_request
from runtime.errors import ArgumentError, TransportError
from runtime.request import Call
from runtime.retry import FaultKind
from runtime.steps import Send
from sample_operations import GET, KEY


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (httpx2.ConnectError, "unsent"),
        (httpx2.ConnectTimeout, "unsent"),
        (httpx2.PoolTimeout, "unsent"),
        (httpx2.ProxyError, "unsent"),
        (httpx2.ReadTimeout, "timeout"),
        (httpx2.WriteTimeout, "timeout"),
        (httpx2.ReadError, "broken"),
        (httpx2.WriteError, "broken"),
        (httpx2.CloseError, "broken"),
        (httpx2.RemoteProtocolError, "broken"),
        (httpx2.LocalProtocolError, "invalid"),
        (httpx2.UnsupportedProtocol, "invalid"),
        (httpx2.DecodingError, "invalid"),
    ],
)
def test_faults(error: type[httpx2.RequestError], kind: FaultKind) -> None:
    fault = make_fault(error("no luck"))
    assert (fault.kind, fault.text) == (kind, f"{error.__name__}: no luck")

    def fail(request: httpx2.Request) -> NoReturn:
        raise error("no luck", request=request)

    with httpx2.Client(transport=httpx2.MockTransport(fail)) as client:
        caller = SyncCaller("https://a.test", http_client=client, max_retries=1)
        with pytest.raises(TransportError, match=f"things.get: {error.__name__}"):
            caller.send(GET, {"thing_id": 1})
        assert len(caller.clock.slept) == (0 if kind == "invalid" else 1)


def test_what_the_callers_own_client_adds() -> None:
    seen: list[httpx2.Request] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        seen.append(request)
        return httpx2.Response(200, json={"id": 1})

    with httpx2.Client(
        transport=httpx2.MockTransport(answer),
        headers={"X-Own": "1", "Authorization": "own"},
        params={"tenant": "a b"},
        cookies={"session": "s"},
    ) as client:
        SyncCaller("https://a.test", http_client=client).send(GET, {"thing_id": 1}, timeout=3.0)
    (request,) = seen
    assert dict(request.url.params) == {"tenant": "a b"}
    assert request.headers["X-Own"] == "1"
    assert request.headers.get_list("Authorization") == [f"Bearer {KEY}"]
    assert request.headers["Cookie"] == "session=s"
    assert set(request.extensions["timeout"].values()) == {3.0}


def test_a_url_that_is_too_long_is_the_callers_fault() -> None:
    with pytest.raises(ArgumentError) as caught:
        SyncCaller("https://a.test").send(GET, {"thing_id": "secret" * 20_000})
    assert len(str(caught.value)) < 200


@pytest.mark.parametrize("method", ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "QUERY"])
@pytest.mark.parametrize("content", [None, b"", b"{}"])
@pytest.mark.parametrize(
    "headers",
    [(), (("host", "b.test"),), (("Content-Length", "2"),), (("transfer-encoding", "chunked"),)],
)
def test_headers_of_http_are_those_that_httpx2_adds(
    method: str, content: bytes | None, headers: tuple[tuple[str, str], ...]
) -> None:
    url, headers = "http://a.test:81/things?a=b", (*headers, ("X-Own", "1"))
    send = Send(Call(method, url, content=content), SecretPairs(headers), "", 1.0, 1.0)
    with httpx2.Client(headers={"X-Other": "2"}) as client:
        ours = make_request(client, send, time, True)
        theirs = client.build_request(method, url, headers=[*headers], content=content)
        expected = {(name.lower(), value) for name, value in theirs.headers.raw}
        assert {(name.lower(), value) for name, value in ours.headers.raw} == expected
        assert len(ours.headers.raw) == len(theirs.headers.raw)
    assert ours.content == theirs.content  # a hook of the caller's may look at it
