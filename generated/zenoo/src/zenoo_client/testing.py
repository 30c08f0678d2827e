"""Fakes of both clients, for the tests of those who use them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._client import AsyncZenoo, Zenoo
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
    from collections.abc import Awaitable, Callable, Sequence
    from types import TracebackType
    from typing import Unpack

    from ._runtime.types import AsyncSettings, Settings
    from .fakes.cases import FakeAsyncCases, FakeCases
    from .fakes.entities import FakeAsyncEntities, FakeEntities
    from .fakes.checks import FakeAsyncChecks, FakeChecks
    from .fakes.alerts import FakeAsyncAlerts, FakeAlerts
    from .fakes.risk_assessments import FakeAsyncRiskAssessments, FakeRiskAssessments
    from .fakes.audit_logs import FakeAsyncAuditLogs, FakeAuditLogs
    from .fakes.webhooks import FakeAsyncWebhooks, FakeWebhooks
    from .fakes.flow import FakeAsyncFlow, FakeFlow

__all__ = (
    "Disagreement",
    "Raw",
    "RecordedCall",
    "RecordedRequest",
    "RequestMismatch",
    "UnusedAnswer",
    "FakeAsyncZenoo",
    "FakeZenoo",
)


class FakeZenoo(Zenoo):
    """`Zenoo` for tests: no network, no time, no credentials.

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
        webhook_secret: str | Sequence[str] | None = "fake-credential",
        check_requests: bool = True,
        allow_unused: bool = False,
        **settings: Unpack[Settings],
    ) -> None:
        self._double = Double(Zenoo, check_requests=check_requests, allow_unused=allow_unused)
        super().__init__(
            api_key=api_key,
            webhook_secret=webhook_secret,
            base_url=BASE_URL,
            **self._double.settings(settings),
        )

    @cached_property
    def cases(self) -> FakeCases:
        """The fake of `Cases`."""
        from .fakes.cases import FakeCases

        return FakeCases(self._transport)

    @cached_property
    def entities(self) -> FakeEntities:
        """The fake of `Entities`."""
        from .fakes.entities import FakeEntities

        return FakeEntities(self._transport)

    @cached_property
    def checks(self) -> FakeChecks:
        """The fake of `Checks`."""
        from .fakes.checks import FakeChecks

        return FakeChecks(self._transport)

    @cached_property
    def alerts(self) -> FakeAlerts:
        """The fake of `Alerts`."""
        from .fakes.alerts import FakeAlerts

        return FakeAlerts(self._transport)

    @cached_property
    def risk_assessments(self) -> FakeRiskAssessments:
        """The fake of `RiskAssessments`."""
        from .fakes.risk_assessments import FakeRiskAssessments

        return FakeRiskAssessments(self._transport)

    @cached_property
    def audit_logs(self) -> FakeAuditLogs:
        """The fake of `AuditLogs`."""
        from .fakes.audit_logs import FakeAuditLogs

        return FakeAuditLogs(self._transport)

    @cached_property
    def webhooks(self) -> FakeWebhooks:
        """The fake of `Webhooks`."""
        from .fakes.webhooks import FakeWebhooks

        return FakeWebhooks(self._transport)

    @cached_property
    def flow(self) -> FakeFlow:
        """The fake of `Flow`."""
        from .fakes.flow import FakeFlow

        return FakeFlow(self._transport)

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


class FakeAsyncZenoo(AsyncZenoo):
    """`AsyncZenoo` for tests: no network, no time, no credentials.

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
        webhook_secret: str | Sequence[str] | None = "fake-credential",
        check_requests: bool = True,
        allow_unused: bool = False,
        **settings: Unpack[AsyncSettings],
    ) -> None:
        self._double = Double(AsyncZenoo, check_requests=check_requests, allow_unused=allow_unused)
        super().__init__(
            api_key=api_key,
            webhook_secret=webhook_secret,
            base_url=BASE_URL,
            **self._double.async_settings(settings),
        )

    @cached_property
    def cases(self) -> FakeAsyncCases:
        """The fake of `Cases`."""
        from .fakes.cases import FakeAsyncCases

        return FakeAsyncCases(self._transport)

    @cached_property
    def entities(self) -> FakeAsyncEntities:
        """The fake of `Entities`."""
        from .fakes.entities import FakeAsyncEntities

        return FakeAsyncEntities(self._transport)

    @cached_property
    def checks(self) -> FakeAsyncChecks:
        """The fake of `Checks`."""
        from .fakes.checks import FakeAsyncChecks

        return FakeAsyncChecks(self._transport)

    @cached_property
    def alerts(self) -> FakeAsyncAlerts:
        """The fake of `Alerts`."""
        from .fakes.alerts import FakeAsyncAlerts

        return FakeAsyncAlerts(self._transport)

    @cached_property
    def risk_assessments(self) -> FakeAsyncRiskAssessments:
        """The fake of `RiskAssessments`."""
        from .fakes.risk_assessments import FakeAsyncRiskAssessments

        return FakeAsyncRiskAssessments(self._transport)

    @cached_property
    def audit_logs(self) -> FakeAsyncAuditLogs:
        """The fake of `AuditLogs`."""
        from .fakes.audit_logs import FakeAsyncAuditLogs

        return FakeAsyncAuditLogs(self._transport)

    @cached_property
    def webhooks(self) -> FakeAsyncWebhooks:
        """The fake of `Webhooks`."""
        from .fakes.webhooks import FakeAsyncWebhooks

        return FakeAsyncWebhooks(self._transport)

    @cached_property
    def flow(self) -> FakeAsyncFlow:
        """The fake of `Flow`."""
        from .fakes.flow import FakeAsyncFlow

        return FakeAsyncFlow(self._transport)

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
