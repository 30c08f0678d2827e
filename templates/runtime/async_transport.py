"""Sends operations with an asynchronous client; the twin of `sync_transport`."""

from __future__ import annotations

import asyncio
import copy
from collections.abc import AsyncIterator, Awaitable, Mapping
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
from .content import Content, async_pieces
from .definition import Definition
from .errors import DeadlineExceededError
from .operation import Operation, Polling, T
from .request import Position
from .response import RawResponse
from .session import Session, check_names, closed
from .steps import Ask, Fault, Fetch, Outcome, Plan, Send, Steps, Told
from .types import AsyncSettings, Given, Options, RequestOptions, SharedSettings
from .wrapped import is_raw, is_streamed, is_wrapped


class _Connections:
    """The httpx2 client that a client and all made from it share; it is made when first needed."""

    def __init__(self, name: str, settings: AsyncSettings) -> None:
        self._name, self.given = name, settings.get("http_client")
        self._connecting = Connecting(name, settings)
        self._own: httpx2.AsyncClient | None = None
        self._is_closed = False

    def client(self) -> httpx2.AsyncClient:
        """The client that sends; raises ConfigurationError when it is closed."""
        if self._is_closed or (self.given is not None and self.given.is_closed):
            raise closed(self._name)
        if self.given is not None:
            return self.given
        if self._own is None:
            self._own = self._connecting.make(httpx2.AsyncClient)
        return self._own

    async def release(self, response: httpx2.Response) -> None:
        """Close a connection that was made while the client was closed: nobody else knows of it."""
        if self._is_closed and self.given is None and "network_stream" in response.extensions:
            await response.extensions["network_stream"].aclose()

    async def aclose(self) -> None:
        """Close what is ours; nothing can be sent afterwards."""
        self._is_closed = True
        own, self._own = self._own, None
        if own is not None:
            await own.aclose()


if TYPE_CHECKING:
    from .page_rules import Page, PageT
    from .pagination import AsyncPages
    from .streamed import AsyncStreamedResponse
    from .streams import AsyncConnection, AsyncStream
    from .webhooks import EventT, Receiver, WebhookDefinition


class AsyncTransport:
    """The connection to one vendor; arguments and errors are those of `SyncTransport`."""

    def __init__(
        self,
        definition: Definition,
        values: Given,
        environment: str | None,
        base_url: str | None,
        settings: AsyncSettings,
    ) -> None:
        check_names(f"Async{definition.name}", settings, AsyncSettings.__optional_keys__)
        self._session = Session(definition, values, environment, base_url, settings)
        self._connections = _Connections(self._session.name, settings)
        self._sleep = settings.get("sleep") or asyncio.sleep
        self._fetching = asyncio.Lock()

    def derived(self, settings: SharedSettings) -> Self:
        """A transport with other settings, over the same connections, credentials and tokens."""
        check_names("with_options()", settings, SharedSettings.__optional_keys__)
        made = copy.copy(self)
        made._session = self._session.derived(settings)
        return made

    async def send(
        self, operation: Operation[T], arguments: Mapping[str, object], options: Options
    ) -> T:
        """Send an operation and return its decoded answer; raises below `ClientError`."""
        self._session.check(operation, options)
        plan = self._session.plan(operation, Position(arguments), options)
        reply = await self._run(self._session.steps(plan))
        if is_raw(options):
            return cast("T", self._session.raw(operation, plan, reply))
        if is_streamed(options):
            return cast("T", self._streamed(operation, plan, reply))
        return self._session.finish(operation, plan, reply)

    def receiver(self, definition: WebhookDefinition[EventT]) -> Receiver[EventT]:
        """What reads webhooks with the client's secret and settings."""
        return self._session.receiver(definition)

    async def request(
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
        reply = await self._run(session.steps(plan))
        if answer is RawResponse:
            return session.raw(operation, plan, reply)
        return session.finish(operation, plan, reply)

    def pages(
        self, operation: Operation[PageT], arguments: Mapping[str, object], options: Options
    ) -> AsyncPages[Any, PageT]:
        """The pages of an operation; nothing is sent before the first one is needed."""
        self._session.check(operation, options)
        if is_wrapped(options):  # the wrapper awaits it
            return cast("AsyncPages[Any, PageT]", self.send(operation, arguments, options))

        from .page_rules import Page
        from .pagination import AsyncPages

        async def fetch(position: Position) -> Page[PageT]:
            plan = self._session.plan(operation, position, options)
            reply = await self._run(self._session.steps(plan))
            body = self._session.finish(operation, plan, reply)
            return Page(body, reply.headers, reply.url)

        return AsyncPages(operation, arguments, fetch, partial(self._session.home, operation))

    async def poll(
        self, polling: Polling[T], arguments: Mapping[str, object], options: Options
    ) -> T:
        """Send an operation until its answer is ready; raises below `ClientError`."""
        operation, waiting = polling.operation, self._session.waiting(polling, options)
        while True:
            plan = self._session.plan(operation, Position(arguments), waiting.options())
            try:
                reply = await self._run(self._session.steps(plan))
            except DeadlineExceededError as error:
                raise waiting.late(error) from error.__cause__
            seconds = waiting.wait(reply)
            if seconds is None:
                return cast("T", self._session.finish(operation, plan, reply))
            await self._sleep(seconds)

    async def stream(
        self, operation: Operation[T], arguments: Mapping[str, object], options: Options
    ) -> AsyncStream[T]:
        """Send an operation and return its answer as it comes; raises below `ClientError`."""
        from .streams import AsyncStream

        self._session.check(operation, options)
        source = self._session.source(operation, Position(arguments), options)

        async def connect(steps: Steps) -> AsyncConnection[T]:
            reply = await self._run(steps)
            reading = source.reading(reply)
            is_open = reply.source is not None
            response: httpx2.Response = reply.source if is_open else httpx2.Response(reply.status)
            return reading, self._chunks(operation, response), response.aclose

        return AsyncStream(source, connect, await connect(source.open()))

    async def aclose(self) -> None:
        """Close the connections; the client cannot be used afterwards, nor can those made from it."""
        await self._connections.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.aclose()

    @property
    def http_client(self) -> httpx2.AsyncClient | None:
        """What was passed to send requests with; None where it is our own."""
        return self._connections.given

    def __repr__(self) -> str:
        return f"<Async{self._session.name} {self._session.base_url}>"

    async def _run(self, steps: Steps) -> Reply:
        outcome: Outcome = None
        while True:
            try:
                step = steps.send(outcome)
            except StopIteration as end:
                return cast("Reply", end.value)
            except BaseException:  # a hook's: nobody will read what was left open
                if isinstance(outcome, Reply) and outcome.source is not None:
                    await outcome.source.aclose()
                raise
            outcome = None
            if isinstance(step, Send):
                try:
                    outcome = await self._attempt(step)
                except BaseException as error:  # whoever watches must hear how it ended
                    steps.throw(error)
                    raise
            elif isinstance(step, Fetch):
                await self._fetch(step)
            elif isinstance(step, Ask):
                outcome = await _told(step)
            else:
                await self._sleep(step.seconds)

    async def _attempt(self, step: Send) -> Reply | Fault:
        client = self._connections.client()
        is_ours = self._connections.given is None
        request = make_request(client, step, self._session.clock, is_ours)
        try:
            response = await client.send(request, stream=True, follow_redirects=False)
            if is_foreign(request):
                await response.aclose()
                return foreign()
            reply = begun(response, step)
            if reply.source is not None:
                return reply
            limit = step.limit(self._session.clock.monotonic())
            try:
                content = Content(reply.headers, step.largest)
                async for chunk in async_pieces(response, reply.headers):
                    if not content.takes(chunk):
                        break
                    # Of a client that was passed, which may not ask how much time is left.
                    if self._session.clock.monotonic() > limit:
                        return too_slow()
            finally:
                await response.aclose()
                await self._connections.release(response)
        except (*FAULTS, RuntimeError) as error:
            self._connections.client()  # what breaks because the client was closed is no fault
            if isinstance(error, RuntimeError):
                raise
            return make_fault(error)
        return whole(reply, content)

    def _streamed(
        self, operation: Operation[T], plan: Plan, reply: Reply
    ) -> AsyncStreamedResponse[T]:
        from .streamed import AsyncStreamedResponse

        opened = self._session.opened(operation, plan, reply)
        if reply.source is None:  # an answer without content
            response = httpx2.Response(reply.status, content=b"")
        else:
            response = cast("httpx2.Response", reply.source)
        return AsyncStreamedResponse(opened, self._chunks(operation, response), response.aclose)

    async def _chunks(
        self, operation: Operation[Any], response: httpx2.Response
    ) -> AsyncIterator[bytes]:
        try:
            async for chunk in async_pieces(response, response.headers):
                yield chunk
        except FAULTS as error:
            raise self._session.broken(operation, make_fault(error)) from error

    async def _fetch(self, step: Fetch) -> None:
        async with self._fetching:
            steps = self._session.token_steps(step)
            if steps is not None:
                await self._run(steps)


async def _told(step: Ask) -> Told:
    """What a source gives, which is in no variable of a frame that an error goes through."""
    value = step.source()
    return Told(await value if isinstance(value, Awaitable) else value)
