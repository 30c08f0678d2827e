"""What a sync and an async client have in common: all of a call that is not I/O."""

import copy
import math
import os
import random
import time
import uuid
from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, Self, cast

from .answers import Reply, is_success, read_answer, request_id, stream_of
from .auth import Alternative, Credentials, SecretTexts
from .definition import Definition
from .errors import (
    ArgumentError,
    ConfigurationError,
    ConnectionFailedError,
    DecodeError,
    DriftError,
    NotYetAvailableError,
    TransportError,
)
from .exchange import exchange, failure
from .observation import Observer
from .operation import Operation, Polling, T
from .parameters import checked_header
from .rate_limit import RateLimiter
from .records import record, replace
from .request import Around, Position, around_operation, build, chosen_media_type
from .response import RawResponse
from .retry import RetryPolicy
from .servers import operation_url, resolve_base_url
from .steps import Fault, Fetch, Intent, Opening, Plan, Steps, Surroundings
from .tokens import TokenStore, read_token, token_call
from .types import Given, Options, RequestOptions, SharedSettings
from .wrapped import RAW, STREAMED, is_streamed

# What few calls need is loaded by the first of them.
if TYPE_CHECKING:
    from .errors import ApiError
    from .event_source import EventSource, Read
    from .page_rules import Home
    from .polling import Waiting
    from .streamed import Opened
    from .webhooks import EventT, Receiver, WebhookDefinition

_TIMEOUT = 30.0
_LARGEST_ANSWER = 64 << 20
_OPTIONS = Options.__optional_keys__ | {RAW, STREAMED}
_TOKEN = Operation[None](name="(token)", method="POST", path="")


@record(frozen=True, slots=True)
class _Known:
    """What a client knows of an operation before it is called."""

    around: Around
    alternative: Alternative
    policy: RetryPolicy
    is_answer: Callable[[int], bool]


class Session:
    """A client's configuration, and the decisions made by it.

    Raises:
        ConfigurationError: The server's address or every credential is missing.
    """

    def __init__(
        self,
        definition: Definition,
        values: Given,
        environment: str | None,
        base_url: str | None,
        settings: SharedSettings,
    ) -> None:
        variables = os.environ
        self.name = definition.name
        self._definition, self._settings = definition, settings
        self._values = SecretTexts(
            (name, value) for name, value in values.items() if isinstance(value, str)
        )
        self.base_url = resolve_base_url(definition, self._values, environment, base_url, variables)
        # Whoever sends a client elsewhere (to a proxy or a fake) means all of its requests.
        self._is_moved = bool(base_url or variables.get(definition.base_url_variable))
        self.clock = settings.get("clock") or time
        self._around = Surroundings(
            Credentials(definition, values, variables),
            TokenStore(),
            self.clock,
            settings.get("random") or random.random,
            definition.reset,
        )
        here = None if self._is_moved else environment or definition.servers[0][0]
        rules = [rule for rule in definition.rate_limits if rule.environment in (None, here)]
        self._limiter = RateLimiter(rules, self.clock) if rules else None
        self._around = self._listening(self._around)
        self._requests = Around(self.base_url, self._headers())
        self._known = dict[Operation[Any], _Known]()

    def derived(self, settings: SharedSettings) -> Self:
        """This session with other settings; headers are added to those that there are."""
        made = copy.copy(self)
        headers = {**(self._settings.get("headers") or {}), **(settings.get("headers") or {})}
        made._settings = {**self._settings, **settings, "headers": headers}
        made.clock = settings.get("clock") or self.clock
        made._around = replace(
            self._around, clock=made.clock, random=settings.get("random") or self._around.random
        )
        made._around = made._listening(made._around)
        made._requests = Around(self.base_url, made._headers())
        made._known = {}
        return made

    def check(self, operation: Operation[Any], options: Options) -> None:
        """What is wrong whatever the arguments are.

        Raises:
            NotYetAvailableError: The operation is a draft, and the settings do not allow drafts.
            TypeError: There is no such option. Python cannot tell: a method takes any keyword.
        """
        if options:
            check_names(f"{operation.name}()", options, _OPTIONS)
        if operation.is_draft and not self._settings.get("allow_draft"):
            raise NotYetAvailableError(
                f"{operation.name}: {self.name} has announced this operation but not opened it;"
                " allow_draft=True sends it all the same"
            )

    def plan(self, operation: Operation[Any], position: Position, options: Options) -> Plan:
        """All of a call that is known before it is sent.

        Raises:
            ArgumentError: An argument cannot be sent.
            ConfigurationError: The credential that the operation needs is missing.
        """
        key, settings = _idempotency_key(operation, options), self._settings
        known = self._known.get(operation) or self._make_known(operation)
        policy = known.policy
        if key is not None or "max_retries" in options:
            window = operation.idempotency_window
            policy = replace(
                policy,
                max_retries=options.get("max_retries", policy.max_retries),
                key_window=None if key is None else math.inf if window is None else window,
            )
        deadline = options.get("deadline", settings.get("deadline"))
        timeout = options.get("timeout", settings.get("timeout", _TIMEOUT))
        call = build(operation, position, options, known.around, key)
        return Plan(
            operation.name,
            call,
            policy,
            timeout,
            None if deadline is None else self.clock.monotonic() + deadline,
            [],
            known.alternative,
            self._definition.error_codes,
            known.is_answer,
            chosen_media_type(operation, position.arguments),
            _opening(operation, options, timeout),
            Intent(operation, position.arguments, options),
            template=operation.path,
            path=operation.path or call.address.removeprefix(self.base_url),
            largest=settings.get("largest_answer", _LARGEST_ANSWER),
        )

    def _make_known(self, operation: Operation[Any]) -> _Known:
        retries = self._definition.retries
        made = _Known(
            around_operation(operation, self._requests_of(operation)),
            self._around.credentials.choose(operation.security),
            RetryPolicy(
                operation.retry,
                operation.method,
                self._settings.get("max_retries", retries.max_retries),
                statuses=operation.retry_statuses,
                retries=retries,
            ),
            partial(is_success, operation),
        )
        if operation.path:  # what stands for a request that no operation describes has none
            self._known[operation] = made
        return made

    def home(self, operation: Operation[Any]) -> "Home":
        """Where the pages of a list are.

        Raises:
            ConfigurationError: The server's address is missing.
        """
        from .page_rules import Home

        base_url = self._requests_of(operation).base_url
        return Home(base_url, self._around.credentials.query_names)

    def free(
        self,
        method: str,
        path: str,
        path_parameters: Mapping[str, object],
        answer: type[Any] | None,
        options: RequestOptions,
    ) -> tuple[Operation[Any], Position, Options]:
        """A request that no operation describes: what stands for one, its place and its options.

        Raises:
            ArgumentError: It cannot be sent.
            TypeError: There is no such option.
        """
        from .free_request import free_operation, free_position

        if options:
            check_names("request()", options, RequestOptions.__optional_keys__)
        operation = free_operation(self._definition, method, answer, options)
        position = free_position(self.base_url, path, path_parameters, options)
        rest = {name: value for name, value in options.items() if name in _OPTIONS}
        return operation, position, cast("Options", rest)

    def steps(self, plan: Plan) -> Steps:
        """The steps of a call; see `exchange`."""
        return exchange(plan, self._around)

    def token_steps(self, fetch: Fetch) -> Steps | None:
        """The steps that fetch a token; None when another call has fetched it meanwhile."""
        if self._around.tokens.fresh(fetch.scheme, self.clock.monotonic()) is not None:
            return None
        retries = self._settings.get("max_retries", self._definition.retries.max_retries)
        plan = Plan(
            operation=_TOKEN.name,
            call=token_call(self._around.credentials.client(fetch.scheme), self.base_url),
            policy=RetryPolicy("idempotent", "POST", retries),
            timeout=self._settings.get("timeout", _TIMEOUT),
            deadline=fetch.deadline,
            told=[],
            client=fetch.scheme,
            largest=_LARGEST_ANSWER,
        )
        return self._keep_token(fetch.scheme, plan)

    def finish(self, operation: Operation[T], plan: Plan, reply: Reply) -> T:
        """The decoded answer.

        Raises:
            ApiError: The vendor answered with an error, or with an undocumented status.
            DecodeError: The answer is not what it is documented as.
            DriftError: In strict mode, the answer does not fit the document.
        """
        if not is_success(operation, reply.status):
            raise self._refused(operation, plan, reply)
        read = partial(read_answer, operation, reply, asked=plan.asked)
        return cast("T", self._decoded(operation, reply, read))

    def waiting(self, polling: Polling[Any], options: Options) -> "Waiting":
        """When to ask again in one call of a polling method; nothing is asked of a draft."""
        from .polling import Waiting

        self.check(polling.operation, options)
        return Waiting(polling, options, self._around)

    def source(
        self, operation: Operation[T], position: Position, options: Options
    ) -> "EventSource[T]":
        """The connections of a stream; see `plan` for what is raised."""
        from .event_source import EventSource

        plan = self.plan(operation, position, options)
        read = partial(self._decoded, operation)
        return EventSource(operation, plan, self._around, self._definition, read)

    def broken(self, operation: Operation[Any], fault: Fault) -> TransportError:
        """The error of a stream that broke while it was read."""
        return failure(operation.name, fault.kind, self._around.credentials.redact(fault.text))

    def _decoded(self, operation: Operation[Any], reply: Reply, read: "Read") -> object:
        """What `read` makes of an answer or an event; tells where that does not fit the document."""
        hook, is_strict = self._settings.get("on_drift"), self._settings.get("strict", False)
        try:
            value, findings = read(want_findings=is_strict or hook is not None)
        except DecodeError as error:
            error.request_id = request_id(self._definition.request_id, reply)
            raise
        if findings and hook is not None:
            from .drift import Drift

            hook(Drift(operation.name, findings))
        if findings and is_strict:
            raise DriftError(operation.name, findings)
        return value

    def receiver(self, definition: "WebhookDefinition[EventT]") -> "Receiver[EventT]":
        """What reads webhooks with the client's secret and settings."""
        from .webhooks import Receiver

        return Receiver(definition, self._values.get(definition.argument), self._settings)

    def raw(self, operation: Operation[T], plan: Plan, reply: Reply) -> RawResponse[T]:
        """The answer with its decoding put off."""
        return RawResponse(
            status_code=reply.status,
            headers=reply.headers,
            content=reply.content,
            request_id=request_id(self._definition.request_id, reply),
            parser=lambda: self.finish(operation, plan, reply),
        )

    def opened(self, operation: Operation[T], plan: Plan, reply: Reply) -> "Opened[T]":
        """An answer whose content is still to come.

        Raises:
            ApiError: The vendor answered with an error, or with an undocumented status.
        """
        if not is_success(operation, reply.status):
            raise self._refused(operation, plan, reply)
        from .streamed import Opened

        return Opened(
            status=reply.status,
            headers=reply.headers,
            request_id=request_id(self._definition.request_id, reply),
            parse=lambda content: self.finish(operation, plan, replace(reply, content=content)),
            failed=lambda text: ConnectionFailedError(f"{operation.name}: {text}"),
        )

    def _refused(self, operation: Operation[Any], plan: Plan, reply: Reply) -> "ApiError":
        from .api_errors import api_error

        return api_error(operation, plan, reply, self._definition, self._around)

    def _listening(self, around: Surroundings) -> Surroundings:
        """What calls share, with whom they tell and what holds them back by the settings."""
        is_limited, ids = self._settings.get("rate_limit", False), self._definition.request_id
        if is_limited and self._limiter is None:
            raise ConfigurationError(f"rate_limit=True: no limits of {self.name} are known here")
        return replace(
            around,
            observer=Observer(self._settings, around.credentials, around.tokens, self.clock, ids),
            limiter=self._limiter if is_limited else None,
        )

    def _headers(self) -> dict[str, tuple[str, str]]:
        """The headers of every request: the document's, and over them the caller's."""
        given = (self._settings.get("headers") or {}).items()
        pairs = [("User-Agent", f"{self.name}-client"), *self._definition.headers]
        pairs += [checked_header(name, value, "headers") for name, value in given]
        return {name.lower(): (name, value) for name, value in pairs}

    def _requests_of(self, operation: Operation[Any]) -> Around:
        if operation.server is None or self._is_moved:
            return self._requests
        url = operation_url(
            self._definition, operation.server, self.base_url, self._values, os.environ
        )
        return replace(self._requests, base_url=url)

    def _keep_token(self, scheme: str, plan: Plan) -> Steps:
        reply = yield from self.steps(plan)
        if not plan.is_answer(reply.status):
            raise self._refused(_TOKEN, plan, reply)
        self._around.tokens.put(scheme, read_token(reply.content, self.clock.monotonic()))
        return reply


def _is_stream(operation: Operation[Any], status: int, media_type: str) -> bool:
    return stream_of(operation, status, media_type) is not None


def _opening(operation: Operation[Any], options: Options, timeout: float) -> Opening | None:
    """Which answers are left open: those that the caller reads, and events."""
    if is_streamed(options):
        return Opening(lambda status, _: is_success(operation, status), timeout)
    return Opening(partial(_is_stream, operation), timeout) if operation.is_stream else None


def check_names(what: str, given: Mapping[str, object], known: frozenset[str]) -> None:
    """Raises TypeError for a keyword that is not known, which would otherwise have no effect."""
    unknown = given.keys() - known
    if unknown:
        raise TypeError(f"{what} got an unexpected keyword argument {min(unknown)!r}")


def _idempotency_key(operation: Operation[Any], options: Options) -> str | None:
    """One key for all attempts of a call; None where the operation takes none."""
    key = options.get("idempotency_key")
    if operation.idempotency_header is not None:
        return key or str(uuid.uuid4())
    if key is not None:  # the caller would believe that nothing is done twice
        raise ArgumentError(f"{operation.name}: this operation takes no idempotency_key")
    return None


def closed(name: str) -> ConfigurationError:
    """The error of a call through a closed client."""
    return ConfigurationError(f"this {name} client is closed")
