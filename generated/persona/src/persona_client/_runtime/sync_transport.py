"""Sends operations with a synchronous client."""

from __future__ import annotations

import copy
import threading
import time
from collections.abc import Iterator, Mapping
from functools import partial
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, cast

import httpx2

from .answers import Reply
from .connection import (
    FAULTS,
    Connecting,
    begun,
    foreign,
    is_foreign,
    make_fault,
    make_request,
    too_slow,
    whole,
)
from .content import Content, pieces
from .definition import Definition
from .errors import DeadlineExceededError
from .operation import Operation, Polling, T
from .request import Position
from .response import RawResponse
from .session import Session, check_names, closed
from .steps import Ask, Fault, Fetch, Outcome, Plan, Send, Steps, Told
from .types import Given, Options, RequestOptions, Settings, SharedSettings
from .wrapped import is_raw, is_streamed, is_wrapped


class _Connections:
    """The httpx2 client that a client and all made from it share; it is made when first needed."""

    def __init__(self, name: str, settings: Settings) -> None:
        self._name, self.given = name, settings.get("http_client")
        self._connecting = Connecting(name, settings)
        self._own: httpx2.Client | None = None
        self._is_closed = False
        self._opening = threading.Lock()

    def client(self) -> httpx2.Client:
        """The client that sends; raises ConfigurationError when it is closed."""
        with self._opening:
            if self._is_closed or (self.given is not None and self.given.is_closed):
                raise closed(self._name)
            if self.given is not None:
                return self.given
            if self._own is None:
                self._own = self._connecting.make(httpx2.Client)
            return self._own

    def release(self, response: httpx2.Response) -> None:
        """Close a connection that was made while the client was closed: nobody else knows of it."""
        if self._is_closed and self.given is None and "network_stream" in response.extensions:
            response.extensions["network_stream"].close()

    def close(self) -> None:
        """Close what is ours; nothing can be sent afterwards."""
        with self._opening:
            self._is_closed = True
            own, self._own = self._own, None
        if own is not None:
            own.close()


if TYPE_CHECKING:
    from .page_rules import Page, PageT
    from .pagination import Pages
    from .streamed import StreamedResponse
    from .streams import Connection, Stream
    from .webhooks import EventT, Receiver, WebhookDefinition


class SyncTransport:
    """The connection to one vendor: its address, credentials and settings.

    Takes the credentials and server variables by argument name; None where none was passed.

    Raises:
        ConfigurationError: The server's address or every credential is missing.
    """

    def __init__(
        self,
        definition: Definition,
        values: Given,
        environment: str | None,
        base_url: str | None,
        settings: Settings,
    ) -> None:
        check_names(f"{definition.name}", settings, Settings.__optional_keys__)
        self._session = Session(definition, values, environment, base_url, settings)
        self._connections = _Connections(self._session.name, settings)
        self._sleep = settings.get("sleep") or time.sleep
        self._fetching = threading.Lock()

    def derived(self, settings: SharedSettings) -> Self:
        """A transport with other settings, over the same connections, credentials and tokens."""
        check_names("with_options()", settings, SharedSettings.__optional_keys__)
        made = copy.copy(self)
        made._session = self._session.derived(settings)
        return made

    def send(self, operation: Operation[T], arguments: Mapping[str, object], options: Options) -> T:
        """Send an operation and return its decoded answer; raises below `ClientError`."""
        self._session.check(operation, options)
        plan = self._session.plan(operation, Position(arguments), options)
        reply = self._run(self._session.steps(plan))
        if is_raw(options):
            return cast("T", self._session.raw(operation, plan, reply))
        if is_streamed(options):
            return cast("T", self._streamed(operation, plan, reply))
        return self._session.finish(operation, plan, reply)

    def receiver(self, definition: WebhookDefinition[EventT]) -> Receiver[EventT]:
        """What reads webhooks with the client's secret and settings."""
        return self._session.receiver(definition)

    def request(
        self,
        method: str,
        path: str,
        path_parameters: Mapping[str, object],
        answer: type[Any] | None,
        options: RequestOptions,
    ) -> Any:
        """Send what no operation describes; see `request` of the client."""
        session = self._session
        operation, position, rest = session.free(method, path, path_parameters, answer, options)
        plan = session.plan(operation, position, rest)
        reply = self._run(session.steps(plan))
        if answer is RawResponse:
            return session.raw(operation, plan, reply)
        return session.finish(operation, plan, reply)

    def pages(
        self, operation: Operation[PageT], arguments: Mapping[str, object], options: Options
    ) -> Pages[Any, PageT]:
        """The pages of an operation; nothing is sent before the first one is needed."""
        self._session.check(operation, options)
        if is_wrapped(options):
            return cast("Pages[Any, PageT]", self.send(operation, arguments, options))

        from .page_rules import Page
        from .pagination import Pages

        def fetch(position: Position) -> Page[PageT]:
            plan = self._session.plan(operation, position, options)
            reply = self._run(self._session.steps(plan))
            body = self._session.finish(operation, plan, reply)
            return Page(body, reply.headers, reply.url)

        return Pages(operation, arguments, fetch, partial(self._session.home, operation))

    def poll(self, polling: Polling[T], arguments: Mapping[str, object], options: Options) -> T:
        """Send an operation until its answer is ready; raises below `ClientError`."""
        operation, waiting = polling.operation, self._session.waiting(polling, options)
        while True:
            plan = self._session.plan(operation, Position(arguments), waiting.options())
            try:
                reply = self._run(self._session.steps(plan))
            except DeadlineExceededError as error:
                raise waiting.late(error) from error.__cause__
            seconds = waiting.wait(reply)
            if seconds is None:
                return cast("T", self._session.finish(operation, plan, reply))
            self._sleep(seconds)

    def stream(
        self, operation: Operation[T], arguments: Mapping[str, object], options: Options
    ) -> Stream[T]:
        """Send an operation and return its answer as it comes; raises below `ClientError`."""
        from .streams import Stream

        self._session.check(operation, options)
        source = self._session.source(operation, Position(arguments), options)

        def connect(steps: Steps) -> Connection[T]:
            reply = self._run(steps)
            reading = source.reading(reply)
            is_open = reply.source is not None
            response: httpx2.Response = reply.source if is_open else httpx2.Response(reply.status)
            return reading, self._chunks(operation, response), response.close

        return Stream(source, connect, connect(source.open()))

    def close(self) -> None:
        """Close the connections; the client cannot be used afterwards, nor can those made from it."""
        self._connections.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @property
    def http_client(self) -> httpx2.Client | None:
        """What was passed to send requests with; None where it is our own."""
        return self._connections.given

    def __repr__(self) -> str:
        return f"<{self._session.name} {self._session.base_url}>"

    def _run(self, steps: Steps) -> Reply:
        outcome: Outcome = None
        while True:
            try:
                step = steps.send(outcome)
            except StopIteration as end:
                return cast("Reply", end.value)
            except BaseException:  # a hook's: nobody will read what was left open
                if isinstance(outcome, Reply) and outcome.source is not None:
                    outcome.source.close()
                raise
            outcome = None
            if isinstance(step, Send):
                try:
                    outcome = self._attempt(step)
                except BaseException as error:  # whoever watches must hear how it ended
                    steps.throw(error)
                    raise
            elif isinstance(step, Fetch):
                self._fetch(step)
            elif isinstance(step, Ask):
                outcome = Told(step.source())
            else:
                self._sleep(step.seconds)

    def _attempt(self, step: Send) -> Reply | Fault:
        client = self._connections.client()
        is_ours = self._connections.given is None
        request = make_request(client, step, self._session.clock, is_ours)
        try:
            response = client.send(request, stream=True, follow_redirects=False)
            if is_foreign(request):
                response.close()
                return foreign()
            reply = begun(response, step)
            if reply.source is not None:
                return reply
            limit = step.limit(self._session.clock.monotonic())
            try:
                content = Content(reply.headers, step.largest)
                for chunk in pieces(response, reply.headers):
                    if not content.takes(chunk):
                        break
                    # Of a client that was passed, which may not ask how much time is left.
                    if self._session.clock.monotonic() > limit:
                        return too_slow()
            finally:
                response.close()
                self._connections.release(response)
        except (*FAULTS, RuntimeError) as error:
            self._connections.client()  # what breaks because the client was closed is no fault
            if isinstance(error, RuntimeError):
                raise
            return make_fault(error)
        return whole(reply, content)

    def _streamed(self, operation: Operation[T], plan: Plan, reply: Reply) -> StreamedResponse[T]:
        from .streamed import StreamedResponse

        opened = self._session.opened(operation, plan, reply)
        if reply.source is None:  # an answer without content
            response = httpx2.Response(reply.status, content=b"")
        else:
            response = cast("httpx2.Response", reply.source)
        return StreamedResponse(opened, self._chunks(operation, response), response.close)

    def _chunks(self, operation: Operation[Any], response: httpx2.Response) -> Iterator[bytes]:
        try:
            yield from pieces(response, response.headers)
        except FAULTS as error:
            raise self._session.broken(operation, make_fault(error)) from error

    def _fetch(self, step: Fetch) -> None:
        with self._fetching:
            steps = self._session.token_steps(step)
            if steps is not None:
                self._run(steps)
