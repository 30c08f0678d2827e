"""Fakes of both clients, for the tests of those who use them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._client import AsyncHostileText, HostileText
from ._runtime.doubles import BASE_URL, Double
from ._runtime.fake_calls import (
    Disagreement,
    Raw,
    RecordedCall,
    RecordedRequest,
    RequestMismatch,
    UnusedAnswer,
)

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from types import TracebackType
    from typing import Unpack

    from ._runtime.types import AsyncSettings, Settings
    from .fakes.it_s import FakeAsyncItS, FakeItS

__all__ = (
    "Disagreement",
    "Raw",
    "RecordedCall",
    "RecordedRequest",
    "RequestMismatch",
    "UnusedAnswer",
    "FakeAsyncHostileText",
    "FakeHostileText",
)


class FakeHostileText(HostileText):
    """`HostileText` for tests: no network, no time, no credentials.

    A call runs the real client and is answered by the vendor's document, or with what a test sets:
    `fake.<resource>.<method>.returns(...)`, `.raises(...)`, `.times_out()` and more.

    Args:
        check_requests: Hold each request against the document; what it does not allow raises
            `RequestMismatch`.
        allow_unused: Let an answer be set that nobody asks for; else leaving the `with` block raises
            `UnusedAnswer`.
        settings: Those of the client: max_retries, strict, on_drift, allow_draft and more.

    Attributes:
        double: What was asked: `double.calls`, `double.requests`, `double.clock.waits`.
    """

    def __init__(
        self,
        *,
        api_key: str | Callable[[], str] | None = "fake-credential",
        check_requests: bool = True,
        allow_unused: bool = False,
        **settings: Unpack[Settings],
    ) -> None:
        self._double = Double(HostileText, check_requests=check_requests, allow_unused=allow_unused)
        super().__init__(api_key=api_key, base_url=BASE_URL, **self._double.settings(settings))

    @cached_property
    def it_s(self) -> FakeItS:
        """The fake of `ItS`."""
        from .fakes.it_s import FakeItS

        return FakeItS(self._transport)

    @property
    def double(self) -> Double:
        """The server behind this client, and behind those made from it by `with_options`."""
        return self._double

    def assert_all_used(self) -> None:
        """Raise `UnusedAnswer` where an answer was set and never asked for."""
        self._double.assert_all_used()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        super().__exit__(kind, error, trace)
        self._double.left(kind)


class FakeAsyncHostileText(AsyncHostileText):
    """`AsyncHostileText` for tests: no network, no time, no credentials.

    A call runs the real client and is answered by the vendor's document, or with what a test sets:
    `fake.<resource>.<method>.returns(...)`, `.raises(...)`, `.times_out()` and more.

    Args:
        check_requests: Hold each request against the document; what it does not allow raises
            `RequestMismatch`.
        allow_unused: Let an answer be set that nobody asks for; else leaving the `with` block raises
            `UnusedAnswer`.
        settings: Those of the client: max_retries, strict, on_drift, allow_draft and more.

    Attributes:
        double: What was asked: `double.calls`, `double.requests`, `double.clock.waits`.
    """

    def __init__(
        self,
        *,
        api_key: str | Callable[[], str | Awaitable[str]] | None = "fake-credential",
        check_requests: bool = True,
        allow_unused: bool = False,
        **settings: Unpack[AsyncSettings],
    ) -> None:
        self._double = Double(
            AsyncHostileText, check_requests=check_requests, allow_unused=allow_unused
        )
        super().__init__(
            api_key=api_key, base_url=BASE_URL, **self._double.async_settings(settings)
        )

    @cached_property
    def it_s(self) -> FakeAsyncItS:
        """The fake of `ItS`."""
        from .fakes.it_s import FakeAsyncItS

        return FakeAsyncItS(self._transport)

    @property
    def double(self) -> Double:
        """The server behind this client, and behind those made from it by `with_options`."""
        return self._double

    def assert_all_used(self) -> None:
        """Raise `UnusedAnswer` where an answer was set and never asked for."""
        self._double.assert_all_used()

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await super().__aexit__(kind, error, trace)
        self._double.left(kind)
