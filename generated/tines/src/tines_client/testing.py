"""Fakes of both clients, for the tests of those who use them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._client import AsyncTines, Tines
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
    from .fakes.cases import FakeAsyncCases, FakeCases
    from .fakes.case_inputs import FakeAsyncCaseInputs, FakeCaseInputs
    from .fakes.case_sub_statuses import FakeAsyncCaseSubStatuses, FakeCaseSubStatuses
    from .fakes.case_templates import FakeAsyncCaseTemplates, FakeCaseTemplates
    from .fakes.case_webhooks import FakeAsyncCaseWebhooks, FakeCaseWebhooks
    from .fakes.v1 import FakeAsyncV1, FakeV1
    from .fakes.actions import FakeAsyncActions, FakeActions
    from .fakes.admin import FakeAsyncAdmin, FakeAdmin
    from .fakes.audit_logs import FakeAsyncAuditLogs, FakeAuditLogs
    from .fakes.credentials import FakeAsyncCredentials, FakeCredentials
    from .fakes.events import FakeAsyncEvents, FakeEvents
    from .fakes.folders import FakeAsyncFolders, FakeFolders
    from .fakes.stories import FakeAsyncStories, FakeStories
    from .fakes.records import FakeAsyncRecords, FakeRecords
    from .fakes.record_types import FakeAsyncRecordTypes, FakeRecordTypes
    from .fakes.record_views import FakeAsyncRecordViews, FakeRecordViews
    from .fakes.reporting import FakeAsyncReporting, FakeReporting
    from .fakes.resources import FakeAsyncResources, FakeResources
    from .fakes.change_requests import FakeAsyncChangeRequests, FakeChangeRequests
    from .fakes.groups import FakeAsyncGroups, FakeGroups
    from .fakes.teams import FakeAsyncTeams, FakeTeams
    from .fakes.info import FakeAsyncInfo, FakeInfo
    from .fakes.workbench import FakeAsyncWorkbench, FakeWorkbench
    from .fakes.tags import FakeAsyncTags, FakeTags
    from .fakes.ai_usage import FakeAsyncAiUsageResource, FakeAiUsageResource
    from .fakes.webhooks import FakeAsyncWebhooks, FakeWebhooks

__all__ = (
    "Disagreement",
    "Raw",
    "RecordedCall",
    "RecordedRequest",
    "RequestMismatch",
    "UnusedAnswer",
    "FakeAsyncTines",
    "FakeTines",
)


class FakeTines(Tines):
    """`Tines` for tests: no network, no time, no credentials.

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
        user_token: str | Callable[[], str] | None = "fake-credential",
        tenant: str | None = "fake-credential",
        check_requests: bool = True,
        allow_unused: bool = False,
        **settings: Unpack[Settings],
    ) -> None:
        self._double = Double(Tines, check_requests=check_requests, allow_unused=allow_unused)
        super().__init__(
            api_key=api_key,
            user_token=user_token,
            tenant=tenant,
            base_url=BASE_URL,
            **self._double.settings(settings),
        )

    @cached_property
    def cases(self) -> FakeCases:
        """The fake of `Cases`."""
        from .fakes.cases import FakeCases

        return FakeCases(self._transport)

    @cached_property
    def case_inputs(self) -> FakeCaseInputs:
        """The fake of `CaseInputs`."""
        from .fakes.case_inputs import FakeCaseInputs

        return FakeCaseInputs(self._transport)

    @cached_property
    def case_sub_statuses(self) -> FakeCaseSubStatuses:
        """The fake of `CaseSubStatuses`."""
        from .fakes.case_sub_statuses import FakeCaseSubStatuses

        return FakeCaseSubStatuses(self._transport)

    @cached_property
    def case_templates(self) -> FakeCaseTemplates:
        """The fake of `CaseTemplates`."""
        from .fakes.case_templates import FakeCaseTemplates

        return FakeCaseTemplates(self._transport)

    @cached_property
    def case_webhooks(self) -> FakeCaseWebhooks:
        """The fake of `CaseWebhooks`."""
        from .fakes.case_webhooks import FakeCaseWebhooks

        return FakeCaseWebhooks(self._transport)

    @cached_property
    def v1(self) -> FakeV1:
        """The fake of `V1`."""
        from .fakes.v1 import FakeV1

        return FakeV1(self._transport)

    @cached_property
    def actions(self) -> FakeActions:
        """The fake of `Actions`."""
        from .fakes.actions import FakeActions

        return FakeActions(self._transport)

    @cached_property
    def admin(self) -> FakeAdmin:
        """The fake of `Admin`."""
        from .fakes.admin import FakeAdmin

        return FakeAdmin(self._transport)

    @cached_property
    def audit_logs(self) -> FakeAuditLogs:
        """The fake of `AuditLogs`."""
        from .fakes.audit_logs import FakeAuditLogs

        return FakeAuditLogs(self._transport)

    @cached_property
    def credentials(self) -> FakeCredentials:
        """The fake of `Credentials`."""
        from .fakes.credentials import FakeCredentials

        return FakeCredentials(self._transport)

    @cached_property
    def events(self) -> FakeEvents:
        """The fake of `Events`."""
        from .fakes.events import FakeEvents

        return FakeEvents(self._transport)

    @cached_property
    def folders(self) -> FakeFolders:
        """The fake of `Folders`."""
        from .fakes.folders import FakeFolders

        return FakeFolders(self._transport)

    @cached_property
    def stories(self) -> FakeStories:
        """The fake of `Stories`."""
        from .fakes.stories import FakeStories

        return FakeStories(self._transport)

    @cached_property
    def records(self) -> FakeRecords:
        """The fake of `Records`."""
        from .fakes.records import FakeRecords

        return FakeRecords(self._transport)

    @cached_property
    def record_types(self) -> FakeRecordTypes:
        """The fake of `RecordTypes`."""
        from .fakes.record_types import FakeRecordTypes

        return FakeRecordTypes(self._transport)

    @cached_property
    def record_views(self) -> FakeRecordViews:
        """The fake of `RecordViews`."""
        from .fakes.record_views import FakeRecordViews

        return FakeRecordViews(self._transport)

    @cached_property
    def reporting(self) -> FakeReporting:
        """The fake of `Reporting`."""
        from .fakes.reporting import FakeReporting

        return FakeReporting(self._transport)

    @cached_property
    def resources(self) -> FakeResources:
        """The fake of `Resources`."""
        from .fakes.resources import FakeResources

        return FakeResources(self._transport)

    @cached_property
    def change_requests(self) -> FakeChangeRequests:
        """The fake of `ChangeRequests`."""
        from .fakes.change_requests import FakeChangeRequests

        return FakeChangeRequests(self._transport)

    @cached_property
    def groups(self) -> FakeGroups:
        """The fake of `Groups`."""
        from .fakes.groups import FakeGroups

        return FakeGroups(self._transport)

    @cached_property
    def teams(self) -> FakeTeams:
        """The fake of `Teams`."""
        from .fakes.teams import FakeTeams

        return FakeTeams(self._transport)

    @cached_property
    def info(self) -> FakeInfo:
        """The fake of `Info`."""
        from .fakes.info import FakeInfo

        return FakeInfo(self._transport)

    @cached_property
    def workbench(self) -> FakeWorkbench:
        """The fake of `Workbench`."""
        from .fakes.workbench import FakeWorkbench

        return FakeWorkbench(self._transport)

    @cached_property
    def tags(self) -> FakeTags:
        """The fake of `Tags`."""
        from .fakes.tags import FakeTags

        return FakeTags(self._transport)

    @cached_property
    def ai_usage(self) -> FakeAiUsageResource:
        """The fake of `AiUsageResource`."""
        from .fakes.ai_usage import FakeAiUsageResource

        return FakeAiUsageResource(self._transport)

    @cached_property
    def webhooks(self) -> FakeWebhooks:
        """The fake of `Webhooks`."""
        from .fakes.webhooks import FakeWebhooks

        return FakeWebhooks(self._transport)

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


class FakeAsyncTines(AsyncTines):
    """`AsyncTines` for tests: no network, no time, no credentials.

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
        user_token: str | Callable[[], str | Awaitable[str]] | None = "fake-credential",
        tenant: str | None = "fake-credential",
        check_requests: bool = True,
        allow_unused: bool = False,
        **settings: Unpack[AsyncSettings],
    ) -> None:
        self._double = Double(AsyncTines, check_requests=check_requests, allow_unused=allow_unused)
        super().__init__(
            api_key=api_key,
            user_token=user_token,
            tenant=tenant,
            base_url=BASE_URL,
            **self._double.async_settings(settings),
        )

    @cached_property
    def cases(self) -> FakeAsyncCases:
        """The fake of `Cases`."""
        from .fakes.cases import FakeAsyncCases

        return FakeAsyncCases(self._transport)

    @cached_property
    def case_inputs(self) -> FakeAsyncCaseInputs:
        """The fake of `CaseInputs`."""
        from .fakes.case_inputs import FakeAsyncCaseInputs

        return FakeAsyncCaseInputs(self._transport)

    @cached_property
    def case_sub_statuses(self) -> FakeAsyncCaseSubStatuses:
        """The fake of `CaseSubStatuses`."""
        from .fakes.case_sub_statuses import FakeAsyncCaseSubStatuses

        return FakeAsyncCaseSubStatuses(self._transport)

    @cached_property
    def case_templates(self) -> FakeAsyncCaseTemplates:
        """The fake of `CaseTemplates`."""
        from .fakes.case_templates import FakeAsyncCaseTemplates

        return FakeAsyncCaseTemplates(self._transport)

    @cached_property
    def case_webhooks(self) -> FakeAsyncCaseWebhooks:
        """The fake of `CaseWebhooks`."""
        from .fakes.case_webhooks import FakeAsyncCaseWebhooks

        return FakeAsyncCaseWebhooks(self._transport)

    @cached_property
    def v1(self) -> FakeAsyncV1:
        """The fake of `V1`."""
        from .fakes.v1 import FakeAsyncV1

        return FakeAsyncV1(self._transport)

    @cached_property
    def actions(self) -> FakeAsyncActions:
        """The fake of `Actions`."""
        from .fakes.actions import FakeAsyncActions

        return FakeAsyncActions(self._transport)

    @cached_property
    def admin(self) -> FakeAsyncAdmin:
        """The fake of `Admin`."""
        from .fakes.admin import FakeAsyncAdmin

        return FakeAsyncAdmin(self._transport)

    @cached_property
    def audit_logs(self) -> FakeAsyncAuditLogs:
        """The fake of `AuditLogs`."""
        from .fakes.audit_logs import FakeAsyncAuditLogs

        return FakeAsyncAuditLogs(self._transport)

    @cached_property
    def credentials(self) -> FakeAsyncCredentials:
        """The fake of `Credentials`."""
        from .fakes.credentials import FakeAsyncCredentials

        return FakeAsyncCredentials(self._transport)

    @cached_property
    def events(self) -> FakeAsyncEvents:
        """The fake of `Events`."""
        from .fakes.events import FakeAsyncEvents

        return FakeAsyncEvents(self._transport)

    @cached_property
    def folders(self) -> FakeAsyncFolders:
        """The fake of `Folders`."""
        from .fakes.folders import FakeAsyncFolders

        return FakeAsyncFolders(self._transport)

    @cached_property
    def stories(self) -> FakeAsyncStories:
        """The fake of `Stories`."""
        from .fakes.stories import FakeAsyncStories

        return FakeAsyncStories(self._transport)

    @cached_property
    def records(self) -> FakeAsyncRecords:
        """The fake of `Records`."""
        from .fakes.records import FakeAsyncRecords

        return FakeAsyncRecords(self._transport)

    @cached_property
    def record_types(self) -> FakeAsyncRecordTypes:
        """The fake of `RecordTypes`."""
        from .fakes.record_types import FakeAsyncRecordTypes

        return FakeAsyncRecordTypes(self._transport)

    @cached_property
    def record_views(self) -> FakeAsyncRecordViews:
        """The fake of `RecordViews`."""
        from .fakes.record_views import FakeAsyncRecordViews

        return FakeAsyncRecordViews(self._transport)

    @cached_property
    def reporting(self) -> FakeAsyncReporting:
        """The fake of `Reporting`."""
        from .fakes.reporting import FakeAsyncReporting

        return FakeAsyncReporting(self._transport)

    @cached_property
    def resources(self) -> FakeAsyncResources:
        """The fake of `Resources`."""
        from .fakes.resources import FakeAsyncResources

        return FakeAsyncResources(self._transport)

    @cached_property
    def change_requests(self) -> FakeAsyncChangeRequests:
        """The fake of `ChangeRequests`."""
        from .fakes.change_requests import FakeAsyncChangeRequests

        return FakeAsyncChangeRequests(self._transport)

    @cached_property
    def groups(self) -> FakeAsyncGroups:
        """The fake of `Groups`."""
        from .fakes.groups import FakeAsyncGroups

        return FakeAsyncGroups(self._transport)

    @cached_property
    def teams(self) -> FakeAsyncTeams:
        """The fake of `Teams`."""
        from .fakes.teams import FakeAsyncTeams

        return FakeAsyncTeams(self._transport)

    @cached_property
    def info(self) -> FakeAsyncInfo:
        """The fake of `Info`."""
        from .fakes.info import FakeAsyncInfo

        return FakeAsyncInfo(self._transport)

    @cached_property
    def workbench(self) -> FakeAsyncWorkbench:
        """The fake of `Workbench`."""
        from .fakes.workbench import FakeAsyncWorkbench

        return FakeAsyncWorkbench(self._transport)

    @cached_property
    def tags(self) -> FakeAsyncTags:
        """The fake of `Tags`."""
        from .fakes.tags import FakeAsyncTags

        return FakeAsyncTags(self._transport)

    @cached_property
    def ai_usage(self) -> FakeAsyncAiUsageResource:
        """The fake of `AiUsageResource`."""
        from .fakes.ai_usage import FakeAsyncAiUsageResource

        return FakeAsyncAiUsageResource(self._transport)

    @cached_property
    def webhooks(self) -> FakeAsyncWebhooks:
        """The fake of `Webhooks`."""
        from .fakes.webhooks import FakeAsyncWebhooks

        return FakeAsyncWebhooks(self._transport)

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
