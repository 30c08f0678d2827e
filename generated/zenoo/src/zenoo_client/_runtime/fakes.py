"""Methods of a fake client: each is called like the real one, and told what to be answered.

A call runs the real method, down to the transport; only the network's place is taken.
"""

import inspect
import sys
from collections.abc import Callable, Coroutine, Iterable, Mapping
from typing import (
    TYPE_CHECKING,
    Any,
    Concatenate,
    Generic,
    ParamSpec,
    Self,
    TypeGuard,
    TypeVar,
    cast,
)

from .doubles import FakeAsyncHttpClient, FakeHttpClient, Script
from .errors import ApiError, ClientError, ConnectionFailedError, RequestTimeoutError
from .fake_calls import Disagreement, FakeReply, Raw, RecordedCall
from .fake_examples import example, item, plain_items
from .fake_pages import Book
from .fake_replies import Replies
from .operation import Operation, Polling
from .pagination import AsyncPages, Pages
from .streams import AsyncStream, Stream

P = ParamSpec("P")
R = TypeVar("R")
T = TypeVar("T")
ItemT = TypeVar("ItemT")
PageT = TypeVar("PageT")
FakeT = TypeVar("FakeT")
CallT = TypeVar("CallT", bound=Callable[..., Any])
ResourceT = TypeVar("ResourceT")
Marked = Callable[[Any], None]
_JSON = Mapping[str, Any] | list[Any]


class Fake(Generic[P, R]):
    """A method of a fake client. Answers that are set are given in their turn, the last for ever."""

    def __init__(self, method: Callable[P, R], script: Script) -> None:
        self._method, self._script = method, script

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> R:
        """Call the real method."""
        return self._method(*args, **kwargs)

    @property
    def calls(self) -> tuple[RecordedCall, ...]:
        """The calls so far; of pages each is one."""
        return tuple(self._script.calls)

    def raises(
        self,
        error: type[ClientError],
        *,
        status: int | None = None,
        retry_after: float | None = None,
        body: object = None,
        headers: Mapping[str, str] | None = None,
        times: int = 1,
    ) -> Self:
        """Answer so that the client raises the error: with its status, and a body by the document.

        What may be tried again is tried again by the client: set `times`, or another answer behind
        this one, to say how long it lasts.

        Args:
            error: A class below `ApiError`; `RequestTimeoutError` and `ConnectionFailedError` too.
            status: Where the class stands for several.
            retry_after: Seconds, sent as `Retry-After`.
            body: In place of the example: of the documented type, or plain data.
            headers: Sent as well.
            times: How many attempts are answered so, before the next answer has its turn.
        """
        if issubclass(error, RequestTimeoutError):
            return self.times_out(times=times)
        if issubclass(error, ConnectionFailedError):
            return self.disconnects(times=times)
        if not issubclass(error, ApiError):
            raise Disagreement(f"no answer of a server makes the client raise {error.__name__}")
        reply = self._replies.error(error, status, retry_after, body, headers or {})
        return self._sends(f".raises({error.__name__})", reply, times)

    def times_out(self, *, times: int = 1) -> Self:
        """Never answer: the attempt ends at its `timeout`, which takes no real time."""
        return self._sends(".times_out()", FakeReply(fault="timeout"), times)

    def disconnects(self, *, before_sending: bool = False, times: int = 1) -> Self:
        """Break the connection in place of an answer, or refuse it to begin with."""
        fault = FakeReply(fault="refused" if before_sending else "disconnect")
        return self._sends(".disconnects()", fault, times)

    def answers_malformed(self, *, times: int = 1) -> Self:
        """Answer with JSON that breaks off."""
        return self._sends(".answers_malformed()", self._replies.malformed(), times)

    def answers_unknown_enum(self, *, times: int = 1) -> Self:
        """Answer with a value that the document's enum does not list, as it will come one day."""
        return self._sends(".answers_unknown_enum()", self._replies.with_unknown_enum(), times)

    def answers_raw(
        self,
        status: int = 200,
        *,
        json: object = ...,
        content: bytes | str = b"",
        headers: Mapping[str, str] | None = None,
        times: int = 1,
    ) -> Self:
        """Answer byte by byte, whatever the document says; arguments are those of `Raw`."""
        raw = Raw(status, json=json, content=content, headers=headers)
        return self._sends(f".answers_raw({status})", raw.reply(), times)

    def may_be_unused(self) -> Self:
        """Allow that what is set is never asked for."""
        self._script.may_be_unused = True
        return self

    def reset(self) -> Self:
        """Forget the answers that are set; calls stay."""
        self._script.clear()
        return self

    @property
    def _replies(self) -> Replies:
        return self._script.replies

    def _sends(self, what: str, reply: FakeReply, times: int) -> Self:
        self._script.add(what, lambda call: (reply, True), times)
        return self

    def _made(self, value: object) -> FakeReply:
        """The answer that a callable of the test's has made."""
        return value.reply() if isinstance(value, Raw) else self._replies.of(value)

    def __repr__(self) -> str:
        return f"<fake {self._replies.operation.name}>"


class MethodFake(Fake[P, R], Generic[P, R, T]):
    """A method of a fake client that returns `T`."""

    def returns(self, answer: T | _JSON, *, times: int = 1) -> Self:
        """Answer with this: of the method's own type, or plain data for it.

        Raises:
            Disagreement: The document has no such answer.
        """
        return self._sends(".returns()", self._replies.of(answer), times)

    def answers(self, make: Callable[[RecordedCall], T | _JSON | Raw]) -> Self:
        """Answer with what a callable makes of each call; a `Raw` is sent as it is."""
        self._script.add(".answers()", lambda call: (self._made(make(call)), True))
        return self

    def example(self, **changes: object) -> T:
        """What is answered where nothing is set, with fields changed: by their names in Python or
        on the wire."""
        return cast("T", example(self._replies, changes))


class PagesFake(Fake[P, R], Generic[P, R, ItemT, PageT]):
    """A method of a fake client that walks pages."""

    def returns(
        self, items: Iterable[ItemT | Mapping[str, Any]], *, page_size: int | None = None
    ) -> Self:
        """Answer with these items, in as many pages as it takes; each walk finds all of them.

        Raises:
            Disagreement: The document has no such items.
        """
        book = Book(self._replies, plain_items(self._replies, items), page_size)

        def answer(call: RecordedCall) -> tuple[FakeReply, bool]:
            page = book.page(call.request)
            return page.reply, page.is_last

        self._script.add(".returns()", answer)
        return self

    def returns_page(self, page: PageT | _JSON, *, times: int = 1) -> Self:
        """Answer one request with this page, as it stands."""
        return self._sends(".returns_page()", self._replies.of(page), times)

    def answers(self, make: Callable[[RecordedCall], PageT | _JSON | Raw]) -> Self:
        """Answer with the page that a callable makes of each request."""
        self._script.add(".answers()", lambda call: (self._made(make(call)), True))
        return self

    def example(self, **changes: object) -> PageT:
        """The page that is answered where nothing is set, with fields changed."""
        return cast("PageT", example(self._replies, changes))

    def item(self, **changes: object) -> ItemT:
        """An item of such a page, with fields changed: by their names in Python or on the wire."""
        return cast("ItemT", item(self._replies, changes))


class StreamFake(Fake[P, R], Generic[P, R, T]):
    """A method of a fake client that reads a stream of `T`."""

    def returns(
        self,
        events: Iterable[T | Mapping[str, Any]],
        *,
        breaks: bool = False,
        breaks_after: int | None = None,
        times: int = 1,
    ) -> Self:
        """Answer with a stream of these events.

        Args:
            events: Of the method's own type, or plain data.
            breaks: Whether the connection breaks behind them.
            breaks_after: Behind how many of them it breaks. They have ids then, and whoever comes
                back with `Last-Event-ID` is sent those that follow.
            times: How many streams are answered so, before the next answer has its turn.

        Raises:
            Disagreement: The document has no such events.
        """
        given = list(events)
        if breaks_after is None:
            return self._sends(".returns()", self._replies.stream(given, breaks=breaks), times)
        if breaks_after < 1:
            raise Disagreement("breaks_after must be 1 or more; .disconnects() breaks at once")
        self._replies.stream(given)

        def answer(call: RecordedCall) -> tuple[FakeReply, bool]:
            seen = call.request.headers.get("last-event-id", "")
            start = int(seen) if seen in map(str, range(len(given) + 1)) else 0
            breaks = start < breaks_after
            events = given[start : breaks_after if breaks else None]
            return self._replies.stream(events, first_id=start + 1, breaks=breaks), not breaks

        self._script.add(".returns()", answer, times)
        return self

    def example(self, **changes: object) -> T:
        """An event, with fields changed: by their names in Python or on the wire."""
        return cast("T", example(self._replies, changes))


if TYPE_CHECKING:

    class OverloadedFake(MethodFake[..., Any, T], Generic[CallT, T]):
        """A `MethodFake` that is called like a method with overloads."""

        @property
        def __call__(self) -> CallT:  # pyright: ignore[reportIncompatibleMethodOverride]
            """Call the real method."""
            ...

    class OverloadedStreamFake(StreamFake[..., Any, T], Generic[CallT, T]):
        """A `StreamFake` that is called like a method with overloads."""

        @property
        def __call__(self) -> CallT:  # pyright: ignore[reportIncompatibleMethodOverride]
            """Call the real method."""
            ...


class _Faked(Generic[FakeT]):
    """Gives each instance of a fake resource its fake of one method."""

    def __set_name__(self, owner: type[object], name: str) -> None:
        self._owner, self._name = owner, name

    def __get__(self, resource: object, owner: type[object]) -> FakeT:
        transport: Any = vars(resource)["_transport"]
        client = transport.http_client
        if not isinstance(client, (FakeHttpClient, FakeAsyncHttpClient)):
            raise Disagreement("a fake resource belongs to a fake client")
        # The class that is faked stands behind the fake one.
        behind = cast("object", super(self._owner, cast("Any", resource)))
        method = getattr(behind, self._name)
        operation, polling = _operation(method)
        script = client.double.script(operation, polling)
        kind = PagesFake if operation.pages else StreamFake if operation.is_stream else MethodFake
        return cast("FakeT", cast("Any", kind)(method, script))


def _operation(method: Callable[..., object]) -> tuple[Operation[Any], Polling[Any] | None]:
    """The operation behind a method: a constant of the method's module."""
    function = inspect.unwrap(method)
    found = vars(sys.modules[function.__module__]).values()
    for value in found:
        if _is_operation(value) and _is_called(value.name, function):
            return value, None
        if _is_polling(value) and _is_called(value.name, function):
            return value.operation, value
    raise Disagreement(f"{function.__qualname__} is no method of an operation")


def _is_operation(value: object) -> TypeGuard[Operation[Any]]:
    return isinstance(value, Operation)


def _is_polling(value: object) -> TypeGuard[Polling[Any]]:
    return isinstance(value, Polling)


def _is_called(name: str, function: Callable[..., object]) -> bool:
    return name.rpartition(".")[2] == function.__name__


def faked(
    method: Callable[Concatenate[Any, P], T],
) -> Callable[[Marked], _Faked[MethodFake[P, T, T]]]:
    """Marks what stands for a method in a fake resource."""
    return lambda mark: _Faked()


def faked_pages(
    method: Callable[Concatenate[Any, P], Pages[ItemT, PageT]],
) -> Callable[[Marked], _Faked[PagesFake[P, Pages[ItemT, PageT], ItemT, PageT]]]:
    """The same for a method that walks pages."""
    return lambda mark: _Faked()


def faked_stream(
    method: Callable[Concatenate[Any, P], Stream[T]],
) -> Callable[[Marked], _Faked[StreamFake[P, Stream[T], T]]]:
    """The same for a method that reads a stream."""
    return lambda mark: _Faked()


def async_faked(
    method: Callable[Concatenate[Any, P], Coroutine[Any, Any, T]],
) -> Callable[[Marked], _Faked[MethodFake[P, Coroutine[Any, Any, T], T]]]:
    """Marks what stands for a method in a fake asynchronous resource."""
    return lambda mark: _Faked()


def async_faked_pages(
    method: Callable[Concatenate[Any, P], AsyncPages[ItemT, PageT]],
) -> Callable[[Marked], _Faked[PagesFake[P, AsyncPages[ItemT, PageT], ItemT, PageT]]]:
    """The same for a method that walks pages."""
    return lambda mark: _Faked()


def async_faked_stream(
    method: Callable[Concatenate[Any, P], Coroutine[Any, Any, AsyncStream[T]]],
) -> Callable[[Marked], _Faked[StreamFake[P, Coroutine[Any, Any, AsyncStream[T]], T]]]:
    """The same for a method that reads a stream."""
    return lambda mark: _Faked()


def methods_of(resource: type[ResourceT]) -> ResourceT:
    """A class, as type checkers see what is made of it: methods, with their overloads, take no `self`."""
    return cast("ResourceT", resource)


def faked_overloads(
    method: CallT,
) -> "Callable[[Callable[[Any, T], None]], _Faked[OverloadedFake[CallT, T]]]":
    """Marks what stands for a method with overloads; the mark's argument says all that is answered."""
    return lambda mark: _Faked()


def faked_stream_overloads(
    method: CallT,
) -> "Callable[[Callable[[Any, T], None]], _Faked[OverloadedStreamFake[CallT, T]]]":
    """The same for a method that reads a stream."""
    return lambda mark: _Faked()
