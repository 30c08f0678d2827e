"""The server behind a fake: it answers what was set or what the document shows, checks and keeps what
it is asked, and lets no time pass. No network: the client's own HTTP library hands it the requests.
"""

import json
import sys
import threading
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from typing import Any, cast
from urllib.parse import unquote_plus

import httpx2

from .definition import ApiKey, Definition
from .description import Described, Description, describe
from .fake_calls import (
    Disagreement,
    FakeReply,
    RecordedCall,
    RecordedRequest,
    RequestMismatch,
    UnusedAnswer,
)
from .fake_pages import PAGE_OF_LINKS, Book, default_items
from .fake_replies import Replies, operation_of
from .operation import Operation, Polling
from .request_check import RequestCheck, Wire
from .steps import Intent
from .types import OMIT, AsyncSettings, Settings

BASE_URL = "https://double.invalid"
"""Where a fake client sends its requests; they never leave the process."""
_STARTED = 1_767_225_600.0  # 2026-01-01T00:00:00Z
_TOKEN = {"access_token": "fake-token", "token_type": "Bearer", "expires_in": 3600}

# Answers one attempt, and says whether that was all that it has to say.
Answerer = Callable[[RecordedCall], tuple[FakeReply, bool]]


class FakeClock:
    """A clock that stands still but for waits, which it keeps."""

    def __init__(self) -> None:
        self.now = 0.0
        self.waits: list[float] = []

    def monotonic(self) -> float:
        """Seconds since the fake was made."""
        return self.now

    def time(self) -> float:
        """Seconds since 1970."""
        return _STARTED + self.now

    def sleep(self, seconds: float) -> None:
        """Let time pass at once."""
        self.waits.append(seconds)
        self.now += seconds

    async def asleep(self, seconds: float) -> None:
        """Let time pass at once."""
        self.sleep(seconds)


class _Setting:
    """One answer of a test's, and how often it was asked for."""

    def __init__(self, what: str, answer: Answerer, times: int) -> None:
        self.what, self.answer, self.times, self.uses = what, answer, times, 0


class Script:
    """What one operation is to answer: each setting in its turn, the last one for ever."""

    def __init__(self, replies: Replies) -> None:
        self.replies = replies
        self.calls: list[RecordedCall] = []
        self.may_be_unused = False
        self._settings: list[_Setting] = []
        self._at = 0

    def add(self, what: str, answer: Answerer, times: int = 1) -> None:
        """One more answer behind those that are set."""
        if times < 1:
            raise Disagreement("times must be 1 or more")
        self._settings.append(_Setting(what, answer, times))

    def clear(self) -> None:
        """Forget all answers that are set; calls stay."""
        self._settings, self._at = [], 0

    def answer(self, call: RecordedCall) -> FakeReply:
        """The answer to one attempt."""
        if not self._settings:
            return self._by_default(call)
        if self._settings[self._at].times <= 0 and self._at < len(self._settings) - 1:
            self._at += 1
        setting = self._settings[self._at]
        setting.uses += 1
        reply, is_over = setting.answer(call)
        setting.times -= is_over
        return reply

    def _by_default(self, call: RecordedCall) -> FakeReply:
        operation = self.replies.operation
        if operation.pages is not None:
            return Book(self.replies, default_items(self.replies), None).page(call.request).reply
        accept = operation.accept
        asked = (
            None if accept is None else call.arguments.get(accept.argument, accept.media_types[0])
        )
        return self.replies.by_default(asked)

    def unused(self) -> list[str]:
        """The answers that were set and never asked for, in words."""
        name = self.replies.operation.name
        return [
            f"{name}{one.what}" for one in self._settings if not one.uses and not self.may_be_unused
        ]


class Double:
    """The server of one fake client, whose class it takes.

    Without `check_requests` requests are not held against the document; with `allow_unused` an answer
    may be set and never asked for.

    Attributes:
        clock: What the client takes for time; `clock.waits` are the waits between attempts.
        calls: Every call of every operation, in the order of their first attempts.
        requests: Every attempt, those for tokens and those by hand too.
    """

    def __init__(
        self, client: type[object], *, check_requests: bool = True, allow_unused: bool = False
    ) -> None:
        module = sys.modules[client.__module__]
        definition: Definition = vars(module)["_DEFINITION"]
        self._allows_unused = allow_unused
        self.clock = FakeClock()
        self.calls: list[RecordedCall] = []
        self.requests: list[RecordedRequest] = []
        self._package, self._definition = client.__module__.rpartition(".")[0], definition
        self._checks_requests = check_requests
        self._scripts: dict[str, Script] = {}
        self._by_intent: dict[Intent, RecordedCall] = {}
        self._lock = threading.RLock()
        self._keys = frozenset(
            scheme.wire_name
            for _, scheme in definition.schemes
            if isinstance(scheme, ApiKey) and scheme.location == "query"
        )

    @property
    def description(self) -> Description:
        """What the package carries of the vendor's document."""
        return describe(self._package)

    def script(self, operation: Operation[Any], polling: Polling[Any] | None = None) -> Script:
        """What an operation is to answer."""
        with self._lock:
            known = self._scripts.get(operation.name)
            if known is None:
                replies = Replies(operation, self.description, self._definition, polling)
                known = self._scripts[operation.name] = Script(replies)
            elif polling is not None:
                known.replies.polling = polling
            return known

    def assert_all_used(self) -> None:
        """Fail for each answer that was set and never asked for.

        Raises:
            UnusedAnswer: There is one.
        """
        unused = [one for script in self._scripts.values() for one in script.unused()]
        if unused:
            said = "".join(f"\n  {one}" for one in unused)
            raise UnusedAnswer(f"set, and never asked for:{said}")

    def left(self, error: type[BaseException] | None) -> None:
        """The end of the `with` block; nothing is said of unused answers behind an error."""
        if error is None and not self._allows_unused:
            self.assert_all_used()

    def settings(self, given: Settings) -> Settings:
        """A client's settings, with the double in place of network, clock and chance."""
        given = cast("Settings", _without_network(given))
        ours: Settings = {"clock": self.clock, "sleep": self.clock.sleep, "random": _chance}
        http: Settings = {"http_client": FakeHttpClient(self)}
        return {**ours, **given, **http}

    def async_settings(self, given: AsyncSettings) -> AsyncSettings:
        """The same for an asynchronous client."""
        given = cast("AsyncSettings", _without_network(given))
        ours: AsyncSettings = {"clock": self.clock, "sleep": self.clock.asleep, "random": _chance}
        http: AsyncSettings = {"http_client": FakeAsyncHttpClient(self)}
        return {**ours, **given, **http}

    def handle(self, request: httpx2.Request, content: bytes) -> FakeReply:
        """The answer to one attempt.

        Raises:
            RequestMismatch: The document does not allow the request.
        """
        seen = _seen(request, content)
        intent = cast("Intent | None", request.extensions.get("intent"))
        with self._lock:
            self.requests.append(seen)
            if intent is None and b"grant_type=" in content:
                body = json.dumps(_TOKEN).encode()
                return FakeReply(200, (("Content-Type", "application/json"),), body)
            return self._answer(seen, intent)

    def _answer(self, seen: RecordedRequest, intent: Intent | None) -> FakeReply:
        described = self._described(seen, intent)
        script = self._script_of(described, intent)
        call = self._call(intent, script.replies.operation.name)
        call.requests.append(seen)
        if len(call.requests) == 1:
            script.calls.append(call)
            self.calls.append(call)
        if self._checks_requests:
            self._check(call, described, seen)
        return script.answer(call)

    def _described(self, seen: RecordedRequest, intent: Intent | None) -> Described:
        """The operation by its own name, or, of a request by hand, by its address."""
        description = self.description
        if intent is not None:
            key = f"{intent.operation.method} {intent.operation.path}"
            if key in description.operations:
                return description.operations[key]
        found = description.at(seen.method, seen.path)
        if found is not None:
            return found
        if self._checks_requests:
            raise Disagreement(f"the document has no operation {seen.method} {seen.path}")
        return Described(seen.method, seen.path, {})

    def _script_of(self, described: Described, intent: Intent | None) -> Script:
        """The operation's own script, also for a request by hand to its address."""
        key = f"{described.method} {described.path}"
        if intent is not None and f"{intent.operation.method} {intent.operation.path}" == key:
            return self.script(intent.operation)
        for script in self._scripts.values():
            operation = script.replies.operation
            if f"{operation.method} {operation.path}" == key != operation.name:
                return script
        return self.script(operation_of(described))

    def _call(self, intent: Intent | None, name: str) -> RecordedCall:
        if intent is None:
            return RecordedCall(name, {}, {})
        if intent not in self._by_intent:
            accept = intent.operation.accept
            usual = {accept.argument: accept.media_types[0]} if accept else {}
            given = {
                name: value
                for name, value in intent.arguments.items()
                if value is not OMIT and usual.get(name) != value
            }
            self._by_intent[intent] = RecordedCall(name, given, intent.options)
        return self._by_intent[intent]

    def _check(self, call: RecordedCall, described: Described, seen: RecordedRequest) -> None:
        wire = Wire(
            seen.method,
            seen.path,
            seen.url.partition("?")[2],
            seen.headers,
            seen.content,
            self._keys | {PAGE_OF_LINKS},
        )
        misfits = RequestCheck(self.description).misfits(described, wire)
        if misfits:
            raise RequestMismatch(call.operation, tuple(misfits))


def _without_network(given: Mapping[str, object]) -> dict[str, object]:
    """Settings without those that say how the network is reached."""
    if "http_client" in given:
        raise TypeError("a fake takes no http_client: it would send what must stay here")
    return {name: value for name, value in given.items() if name not in ("ssl_context", "proxy")}


def _chance() -> float:
    """What spreads the waits between attempts: always in the middle."""
    return 0.5


def _seen(request: httpx2.Request, content: bytes) -> RecordedRequest:
    # The class of URLs with a key in their query shows itself without it.
    url = httpx2.URL(request.url)
    raw_path, _, raw_query = url.raw_path.decode("ascii").partition("?")
    pairs = (pair.partition("=") for pair in raw_query.split("&") if pair)
    address = f"{url.scheme}://{url.netloc.decode('ascii')}{raw_path}"
    return RecordedRequest(
        request.method,
        f"{address}?{raw_query}" if raw_query else address,
        raw_path,
        tuple((unquote_plus(name), unquote_plus(value)) for name, _, value in pairs),
        {name.lower(): value for name, value in request.headers.items()},
        content,
    )


class _Wire(httpx2.BaseTransport, httpx2.AsyncBaseTransport):
    """Hands requests to a double in the place of a network."""

    def __init__(self, double: Double) -> None:
        self._double = double

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        """The answer, or the fault, that the double has for a request."""
        return _response(request, self._double.handle(request, request.read()), self._double.clock)

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        """The answer, or the fault, that the double has for a request."""
        content = await request.aread()
        return _response(request, self._double.handle(request, content), self._double.clock)


class _Broken(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    """A body behind which the connection breaks."""

    def __init__(self, content: bytes) -> None:
        self._content = content

    def __iter__(self) -> Iterator[bytes]:
        yield self._content
        raise httpx2.ReadError("the connection broke")

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield self._content
        raise httpx2.ReadError("the connection broke")


def _response(request: httpx2.Request, reply: FakeReply, clock: FakeClock) -> httpx2.Response:
    if reply.fault == "timeout":
        timeouts: Mapping[str, float | None] = request.extensions.get("timeout", {})
        clock.now += timeouts.get("read") or 0.0
        raise httpx2.ReadTimeout("the fake does not answer in time", request=request)
    if reply.fault == "disconnect":
        raise httpx2.RemoteProtocolError("the fake disconnects", request=request)
    if reply.fault == "refused":
        raise httpx2.ConnectError("the fake refuses the connection", request=request)
    headers = [(name.encode(), value.encode()) for name, value in reply.headers]
    if reply.breaks:
        return httpx2.Response(reply.status, headers=headers, stream=_Broken(reply.content))
    return httpx2.Response(reply.status, headers=headers, content=reply.content)


class FakeHttpClient(httpx2.Client):
    """The HTTP client of a fake."""

    def __init__(self, double: Double) -> None:
        super().__init__(transport=_Wire(double), trust_env=False)
        self.double = double


class FakeAsyncHttpClient(httpx2.AsyncClient):
    """The asynchronous HTTP client of a fake."""

    def __init__(self, double: Double) -> None:
        super().__init__(transport=_Wire(double), trust_env=False)
        self.double = double
