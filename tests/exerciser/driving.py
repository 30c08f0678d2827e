"""Calls every operation of both clients of a package against a server of our own."""

import asyncio
import inspect
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import httpx2
from pydantic import ValidationError

from tests.support.server import RecordingServer, Reply, Request

from .answers import Answer, answers_of
from .arguments import Call, asking, call_of
from .document import Document, Documented
from .judge.comparing import same
from .package import AsyncRerouted, Package, Rerouted
from .report import Report
from .texts import HARD
from .values import Unmakeable, Values
from .walk import Method, methods

_TOKEN = Reply(
    200,
    b'{"access_token": "secret", "token_type": "bearer", "expires_in": 3600}',
    (("Content-Type", "application/json"),),
)
_NOTHING = Answer(200, None, b"", None, None, None, False)


@dataclass(frozen=True, slots=True)
class Sent:
    """A request that left the client, and what it should say."""

    operation: Any
    described: Documented
    call: Call
    request: Request


@dataclass(slots=True)
class Driver:
    """Calls a package, and keeps the requests that are to be judged."""

    package: Package
    document: Document
    server: RecordingServer
    report: Report
    sent: list[Sent] = field(default_factory=list)
    _drift: list[str] = field(default_factory=list)
    _by_key: dict[str, Documented] = field(default_factory=dict)

    def drive(self) -> None:
        """Call everything, first synchronously and then asynchronously."""
        self._by_key = {one.key: one for one in self.document.operations()}
        self.report.operations = len(self._by_key)
        settings = self.package.settings(self.server.origin, self._note)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            self._drive(settings)
            asyncio.run(self._drive_async(settings))

    def _note(self, drift: Any) -> None:
        self._drift += [str(finding) for finding in drift.findings]

    def _drive(self, settings: dict[str, object]) -> None:
        class_ = getattr(self.package.module, self.package.class_name)
        with (
            httpx2.Client(transport=Rerouted(self.server.origin)) as http,
            class_(**settings, http_client=http) as client,
        ):
            found = list(methods(client))
            keys = [f"{one.operation.method} {one.operation.path}" for one in found]
            self.report.called, self.report.methods = len(set(keys)), len(keys)
            for key in self._by_key.keys() - set(keys):
                self.report.undrivable[key] = "the client has no such method"
            for number, method in enumerate(found):
                for call, answer, is_judged in self._exchanges(method, number, is_async=False):
                    self._expect(answer)
                    try:
                        outcome = _first(method.call(**call.arguments))
                    except Exception as error:
                        outcome = error
                    self._check(method, call, answer, outcome, is_judged)

    async def _drive_async(self, settings: dict[str, object]) -> None:
        class_ = getattr(self.package.module, f"Async{self.package.class_name}")
        async with (
            httpx2.AsyncClient(transport=AsyncRerouted(self.server.origin)) as http,
            class_(**settings, http_client=http) as client,
        ):
            for number, method in enumerate(methods(client)):
                for call, answer, is_judged in self._exchanges(method, number, is_async=True):
                    self._expect(answer)
                    try:
                        outcome = await _first_async(method.call(**call.arguments))
                    except Exception as error:
                        outcome = error
                    self._check(method, call, answer, outcome, is_judged)

    def _exchanges(
        self, method: Method, number: int, *, is_async: bool
    ) -> Iterator[tuple[Call, Answer, bool]]:
        """The calls of one method: every answer at least once, in one client or the other."""
        operation = method.operation
        described = self._by_key[f"{operation.method} {operation.path}"]
        try:
            calls = [
                call_of(operation, described, values, with_models=not is_async)
                for values in self._kinds_of_values(is_async)
            ]
        except Unmakeable as why:
            self.report.undrivable[described.key] = str(why)
            return
        except ValidationError as error:
            self._fail(described, "the package's types refuse a value that fits", str(error))
            return
        skipped = [reason for call in calls for reason in call.skipped]
        every = list(answers_of(operation, described, self.document, skipped))
        mine = every[(number + is_async) % 2 :: 2] or every or [_NOTHING]
        if not is_async:
            self._skip(described, skipped)
        for index in range(max(len(calls), len(mine))):
            call, answer = calls[min(index, len(calls) - 1)], mine[index % len(mine)]
            yield asking(operation, call, answer), answer, index < len(calls)

    def _kinds_of_values(self, is_async: bool) -> Iterator[Values]:
        """With all arguments, with other ones and null where it may stand, and with the fewest."""
        yield Values(self.document, is_full=True, template=HARD)
        if not is_async:
            yield Values(self.document, is_full=True, template=HARD, is_odd=True)
        yield Values(self.document, is_full=False, template=HARD)

    def _skip(self, described: Documented, skipped: list[str]) -> None:
        for reason in dict.fromkeys(skipped):
            self.report.skipped[reason.partition(": ")[2].partition(" (")[0]] += 1
            self.report.tell(f"skipped {described.key}: {reason}")

    def _expect(self, answer: Answer) -> None:
        content_type = answer.content_type
        headers = (("Content-Type", content_type),) if content_type is not None else ()
        reply = Reply(answer.status, answer.content, headers)
        self.server.requests.clear()
        self.server.always = lambda request: _TOKEN if _is_for_token(request) else reply
        self._drift.clear()

    def _check(
        self, method: Method, call: Call, answer: Answer, outcome: Any, is_judged: bool
    ) -> None:
        described = self._by_key[f"{method.operation.method} {method.operation.path}"]
        requests = [one for one in self.server.requests if not _is_for_token(one)]
        self.report.calls += 1
        if answer.status == 401 and len(requests) < len(self.server.requests):
            requests = requests[
                :1
            ]  # a token that was refused is fetched again, and tried once more
        if len(requests) != 1:
            reason = type(outcome).__name__ if isinstance(outcome, Exception) else "no error"
            self._fail(described, f"{len(requests)} requests, {reason}", str(outcome))
            return
        asked = (requests[0].header("Accept") or "").partition(", ")[0]
        if call.asked not in (None, asked):
            self._fail(described, "another Accept", f"{asked}, not {call.asked}")
        if is_judged:
            self.sent.append(Sent(method.operation, described, call, requests[0]))
        self.report.answers += 1
        place = f"{answer.status} {answer.content_type or 'without content'}"
        for kind, text in self._wrong(answer, outcome):
            self._fail(described, kind, f"{place}: {text}")
        for finding in self._drift:
            self.report.drifts[finding.partition(" at ")[0]] += 1
            self.report.tell(f"drift {described.key} {place}: {finding}")

    def _fail(self, described: Documented, kind: str, text: str) -> None:
        self.report.failed[kind] += 1
        self.report.tell(f"failed {described.key}: {kind}: {text}")

    def _wrong(self, answer: Answer, outcome: Any) -> Iterator[tuple[str, str]]:
        """What the client made of an answer that it should not have: a kind, and words."""
        if answer.error is None:
            if isinstance(outcome, Exception):
                yield f"{type(outcome).__name__} instead of an answer", str(outcome)
                return
            yield from self._wrong_value(answer, outcome)
            return
        if type(outcome).__name__ != answer.error:
            kind = type(outcome).__name__ if isinstance(outcome, Exception) else "an answer"
            yield f"{kind} instead of an error", f"{answer.error} was expected; {outcome}"
            return
        if (outcome.status, outcome.content) != (answer.status, answer.content):
            yield "another status or content in the error", str(outcome)
        if answer.is_json:
            decode: Callable[..., Any] = self.package.runtime("decode").decode
            self._drift += map(str, decode(answer.content, answer.type or object)[1])
            yield from self._wrong_value(answer, outcome.body)

    def _wrong_value(self, answer: Answer, value: Any) -> Iterator[tuple[str, str]]:
        if not answer.is_json:
            if value != answer.value:
                yield "another value than was sent", f"{value!r}, not {answer.value!r}"
            return
        adapter = self.package.runtime("models").adapter(answer.type or object)
        try:
            dumped = adapter.dump_python(value, mode="json", by_alias=True, exclude_unset=True)
        except Exception as error:
            yield "an answer that cannot be dumped", f"{type(error).__name__}: {error}"
            return
        if not same(dumped, answer.value):
            yield "another value than was sent", f"{dumped!r}, not {answer.value!r}"


def _is_for_token(request: Request) -> bool:
    return b"grant_type=client_credentials" in request.body


def _first(answer: Any) -> Any:
    """The answer, or the first page: our server says for ever that another one follows.

    Of a stream it is the list of its events.
    """
    if callable(getattr(answer, "events", None)) and hasattr(answer, "last_event_id"):
        with answer as stream:
            return list(stream)
    return next(answer.pages()) if callable(getattr(answer, "pages", None)) else answer


async def _first_async(answer: Any) -> Any:
    if inspect.isawaitable(answer):
        found = await answer
        if callable(getattr(found, "events", None)) and hasattr(found, "last_event_id"):
            async with found as stream:
                return [event async for event in stream]
        return found
    return await anext(answer.pages())
