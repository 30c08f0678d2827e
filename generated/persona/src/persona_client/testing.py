"""Fakes of both clients, for the tests of those who use them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._client import AsyncPersona, Persona
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
    from .fakes.case_templates import FakeAsyncCaseTemplates, FakeCaseTemplates
    from .fakes.inquiries import FakeAsyncInquiries, FakeInquiries
    from .fakes.inquiry_sessions import FakeAsyncInquirySessions, FakeInquirySessions
    from .fakes.inquiry_template_versions import (
        FakeAsyncInquiryTemplateVersions,
        FakeInquiryTemplateVersions,
    )
    from .fakes.inquiry_templates import FakeAsyncInquiryTemplates, FakeInquiryTemplates
    from .fakes.accounts import FakeAsyncAccounts, FakeAccounts
    from .fakes.account_types import FakeAsyncAccountTypes, FakeAccountTypes
    from .fakes.reports import FakeAsyncReports, FakeReports
    from .fakes.verifications import FakeAsyncVerifications, FakeVerifications
    from .fakes.documents import FakeAsyncDocuments, FakeDocuments
    from .fakes.lists import FakeAsyncLists, FakeLists
    from .fakes.list_items import FakeAsyncListItems, FakeListItems
    from .fakes.transactions import FakeAsyncTransactions, FakeTransactions
    from .fakes.transaction_types import FakeAsyncTransactionTypes, FakeTransactionTypes
    from .fakes.events import FakeAsyncEvents, FakeEvents
    from .fakes.api_logs import FakeAsyncApiLogs, FakeApiLogs
    from .fakes.api_keys import FakeAsyncApiKeys, FakeApiKeys
    from .fakes.user_audit_logs import FakeAsyncUserAuditLogs, FakeUserAuditLogs
    from .fakes.webhooks import FakeAsyncWebhooks, FakeWebhooks
    from .fakes.webhook_events import FakeAsyncWebhookEvents, FakeWebhookEvents
    from .fakes.workflows import FakeAsyncWorkflows, FakeWorkflows
    from .fakes.workflow_runs import FakeAsyncWorkflowRuns, FakeWorkflowRuns
    from .fakes.workflow_versions import FakeAsyncWorkflowVersions, FakeWorkflowVersions
    from .fakes.importers import FakeAsyncImporters, FakeImporters
    from .fakes.connect import FakeAsyncConnect, FakeConnect
    from .fakes.oauth import FakeAsyncOauth, FakeOauth
    from .fakes.devices import FakeAsyncDevices, FakeDevices
    from .fakes.rate_limits import FakeAsyncRateLimits, FakeRateLimits
    from .fakes.theme_sets import FakeAsyncThemeSets, FakeThemeSets
    from .fakes.graph_queries import FakeAsyncGraphQueries, FakeGraphQueries
    from .fakes.privacy_passes import FakeAsyncPrivacyPasses, FakePrivacyPasses
    from .fakes.relays import FakeAsyncRelays, FakeRelays

__all__ = (
    "Disagreement",
    "Raw",
    "RecordedCall",
    "RecordedRequest",
    "RequestMismatch",
    "UnusedAnswer",
    "FakeAsyncPersona",
    "FakePersona",
)


class FakePersona(Persona):
    """`Persona` for tests: no network, no time, no credentials.

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
        privacy_pass: str | Callable[[], str] | None = "fake-credential",
        webhook_secret: str | Sequence[str] | None = "fake-credential",
        check_requests: bool = True,
        allow_unused: bool = False,
        **settings: Unpack[Settings],
    ) -> None:
        self._double = Double(Persona, check_requests=check_requests, allow_unused=allow_unused)
        super().__init__(
            api_key=api_key,
            privacy_pass=privacy_pass,
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
    def case_templates(self) -> FakeCaseTemplates:
        """The fake of `CaseTemplates`."""
        from .fakes.case_templates import FakeCaseTemplates

        return FakeCaseTemplates(self._transport)

    @cached_property
    def inquiries(self) -> FakeInquiries:
        """The fake of `Inquiries`."""
        from .fakes.inquiries import FakeInquiries

        return FakeInquiries(self._transport)

    @cached_property
    def inquiry_sessions(self) -> FakeInquirySessions:
        """The fake of `InquirySessions`."""
        from .fakes.inquiry_sessions import FakeInquirySessions

        return FakeInquirySessions(self._transport)

    @cached_property
    def inquiry_template_versions(self) -> FakeInquiryTemplateVersions:
        """The fake of `InquiryTemplateVersions`."""
        from .fakes.inquiry_template_versions import FakeInquiryTemplateVersions

        return FakeInquiryTemplateVersions(self._transport)

    @cached_property
    def inquiry_templates(self) -> FakeInquiryTemplates:
        """The fake of `InquiryTemplates`."""
        from .fakes.inquiry_templates import FakeInquiryTemplates

        return FakeInquiryTemplates(self._transport)

    @cached_property
    def accounts(self) -> FakeAccounts:
        """The fake of `Accounts`."""
        from .fakes.accounts import FakeAccounts

        return FakeAccounts(self._transport)

    @cached_property
    def account_types(self) -> FakeAccountTypes:
        """The fake of `AccountTypes`."""
        from .fakes.account_types import FakeAccountTypes

        return FakeAccountTypes(self._transport)

    @cached_property
    def reports(self) -> FakeReports:
        """The fake of `Reports`."""
        from .fakes.reports import FakeReports

        return FakeReports(self._transport)

    @cached_property
    def verifications(self) -> FakeVerifications:
        """The fake of `Verifications`."""
        from .fakes.verifications import FakeVerifications

        return FakeVerifications(self._transport)

    @cached_property
    def documents(self) -> FakeDocuments:
        """The fake of `Documents`."""
        from .fakes.documents import FakeDocuments

        return FakeDocuments(self._transport)

    @cached_property
    def lists(self) -> FakeLists:
        """The fake of `Lists`."""
        from .fakes.lists import FakeLists

        return FakeLists(self._transport)

    @cached_property
    def list_items(self) -> FakeListItems:
        """The fake of `ListItems`."""
        from .fakes.list_items import FakeListItems

        return FakeListItems(self._transport)

    @cached_property
    def transactions(self) -> FakeTransactions:
        """The fake of `Transactions`."""
        from .fakes.transactions import FakeTransactions

        return FakeTransactions(self._transport)

    @cached_property
    def transaction_types(self) -> FakeTransactionTypes:
        """The fake of `TransactionTypes`."""
        from .fakes.transaction_types import FakeTransactionTypes

        return FakeTransactionTypes(self._transport)

    @cached_property
    def events(self) -> FakeEvents:
        """The fake of `Events`."""
        from .fakes.events import FakeEvents

        return FakeEvents(self._transport)

    @cached_property
    def api_logs(self) -> FakeApiLogs:
        """The fake of `ApiLogs`."""
        from .fakes.api_logs import FakeApiLogs

        return FakeApiLogs(self._transport)

    @cached_property
    def api_keys(self) -> FakeApiKeys:
        """The fake of `ApiKeys`."""
        from .fakes.api_keys import FakeApiKeys

        return FakeApiKeys(self._transport)

    @cached_property
    def user_audit_logs(self) -> FakeUserAuditLogs:
        """The fake of `UserAuditLogs`."""
        from .fakes.user_audit_logs import FakeUserAuditLogs

        return FakeUserAuditLogs(self._transport)

    @cached_property
    def webhooks(self) -> FakeWebhooks:
        """The fake of `Webhooks`."""
        from .fakes.webhooks import FakeWebhooks

        return FakeWebhooks(self._transport)

    @cached_property
    def webhook_events(self) -> FakeWebhookEvents:
        """The fake of `WebhookEvents`."""
        from .fakes.webhook_events import FakeWebhookEvents

        return FakeWebhookEvents(self._transport)

    @cached_property
    def workflows(self) -> FakeWorkflows:
        """The fake of `Workflows`."""
        from .fakes.workflows import FakeWorkflows

        return FakeWorkflows(self._transport)

    @cached_property
    def workflow_runs(self) -> FakeWorkflowRuns:
        """The fake of `WorkflowRuns`."""
        from .fakes.workflow_runs import FakeWorkflowRuns

        return FakeWorkflowRuns(self._transport)

    @cached_property
    def workflow_versions(self) -> FakeWorkflowVersions:
        """The fake of `WorkflowVersions`."""
        from .fakes.workflow_versions import FakeWorkflowVersions

        return FakeWorkflowVersions(self._transport)

    @cached_property
    def importers(self) -> FakeImporters:
        """The fake of `Importers`."""
        from .fakes.importers import FakeImporters

        return FakeImporters(self._transport)

    @cached_property
    def connect(self) -> FakeConnect:
        """The fake of `Connect`."""
        from .fakes.connect import FakeConnect

        return FakeConnect(self._transport)

    @cached_property
    def oauth(self) -> FakeOauth:
        """The fake of `Oauth`."""
        from .fakes.oauth import FakeOauth

        return FakeOauth(self._transport)

    @cached_property
    def devices(self) -> FakeDevices:
        """The fake of `Devices`."""
        from .fakes.devices import FakeDevices

        return FakeDevices(self._transport)

    @cached_property
    def rate_limits(self) -> FakeRateLimits:
        """The fake of `RateLimits`."""
        from .fakes.rate_limits import FakeRateLimits

        return FakeRateLimits(self._transport)

    @cached_property
    def theme_sets(self) -> FakeThemeSets:
        """The fake of `ThemeSets`."""
        from .fakes.theme_sets import FakeThemeSets

        return FakeThemeSets(self._transport)

    @cached_property
    def graph_queries(self) -> FakeGraphQueries:
        """The fake of `GraphQueries`."""
        from .fakes.graph_queries import FakeGraphQueries

        return FakeGraphQueries(self._transport)

    @cached_property
    def privacy_passes(self) -> FakePrivacyPasses:
        """The fake of `PrivacyPasses`."""
        from .fakes.privacy_passes import FakePrivacyPasses

        return FakePrivacyPasses(self._transport)

    @cached_property
    def relays(self) -> FakeRelays:
        """The fake of `Relays`."""
        from .fakes.relays import FakeRelays

        return FakeRelays(self._transport)

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


class FakeAsyncPersona(AsyncPersona):
    """`AsyncPersona` for tests: no network, no time, no credentials.

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
        privacy_pass: str | Callable[[], str | Awaitable[str]] | None = "fake-credential",
        webhook_secret: str | Sequence[str] | None = "fake-credential",
        check_requests: bool = True,
        allow_unused: bool = False,
        **settings: Unpack[AsyncSettings],
    ) -> None:
        self._double = Double(
            AsyncPersona, check_requests=check_requests, allow_unused=allow_unused
        )
        super().__init__(
            api_key=api_key,
            privacy_pass=privacy_pass,
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
    def case_templates(self) -> FakeAsyncCaseTemplates:
        """The fake of `CaseTemplates`."""
        from .fakes.case_templates import FakeAsyncCaseTemplates

        return FakeAsyncCaseTemplates(self._transport)

    @cached_property
    def inquiries(self) -> FakeAsyncInquiries:
        """The fake of `Inquiries`."""
        from .fakes.inquiries import FakeAsyncInquiries

        return FakeAsyncInquiries(self._transport)

    @cached_property
    def inquiry_sessions(self) -> FakeAsyncInquirySessions:
        """The fake of `InquirySessions`."""
        from .fakes.inquiry_sessions import FakeAsyncInquirySessions

        return FakeAsyncInquirySessions(self._transport)

    @cached_property
    def inquiry_template_versions(self) -> FakeAsyncInquiryTemplateVersions:
        """The fake of `InquiryTemplateVersions`."""
        from .fakes.inquiry_template_versions import FakeAsyncInquiryTemplateVersions

        return FakeAsyncInquiryTemplateVersions(self._transport)

    @cached_property
    def inquiry_templates(self) -> FakeAsyncInquiryTemplates:
        """The fake of `InquiryTemplates`."""
        from .fakes.inquiry_templates import FakeAsyncInquiryTemplates

        return FakeAsyncInquiryTemplates(self._transport)

    @cached_property
    def accounts(self) -> FakeAsyncAccounts:
        """The fake of `Accounts`."""
        from .fakes.accounts import FakeAsyncAccounts

        return FakeAsyncAccounts(self._transport)

    @cached_property
    def account_types(self) -> FakeAsyncAccountTypes:
        """The fake of `AccountTypes`."""
        from .fakes.account_types import FakeAsyncAccountTypes

        return FakeAsyncAccountTypes(self._transport)

    @cached_property
    def reports(self) -> FakeAsyncReports:
        """The fake of `Reports`."""
        from .fakes.reports import FakeAsyncReports

        return FakeAsyncReports(self._transport)

    @cached_property
    def verifications(self) -> FakeAsyncVerifications:
        """The fake of `Verifications`."""
        from .fakes.verifications import FakeAsyncVerifications

        return FakeAsyncVerifications(self._transport)

    @cached_property
    def documents(self) -> FakeAsyncDocuments:
        """The fake of `Documents`."""
        from .fakes.documents import FakeAsyncDocuments

        return FakeAsyncDocuments(self._transport)

    @cached_property
    def lists(self) -> FakeAsyncLists:
        """The fake of `Lists`."""
        from .fakes.lists import FakeAsyncLists

        return FakeAsyncLists(self._transport)

    @cached_property
    def list_items(self) -> FakeAsyncListItems:
        """The fake of `ListItems`."""
        from .fakes.list_items import FakeAsyncListItems

        return FakeAsyncListItems(self._transport)

    @cached_property
    def transactions(self) -> FakeAsyncTransactions:
        """The fake of `Transactions`."""
        from .fakes.transactions import FakeAsyncTransactions

        return FakeAsyncTransactions(self._transport)

    @cached_property
    def transaction_types(self) -> FakeAsyncTransactionTypes:
        """The fake of `TransactionTypes`."""
        from .fakes.transaction_types import FakeAsyncTransactionTypes

        return FakeAsyncTransactionTypes(self._transport)

    @cached_property
    def events(self) -> FakeAsyncEvents:
        """The fake of `Events`."""
        from .fakes.events import FakeAsyncEvents

        return FakeAsyncEvents(self._transport)

    @cached_property
    def api_logs(self) -> FakeAsyncApiLogs:
        """The fake of `ApiLogs`."""
        from .fakes.api_logs import FakeAsyncApiLogs

        return FakeAsyncApiLogs(self._transport)

    @cached_property
    def api_keys(self) -> FakeAsyncApiKeys:
        """The fake of `ApiKeys`."""
        from .fakes.api_keys import FakeAsyncApiKeys

        return FakeAsyncApiKeys(self._transport)

    @cached_property
    def user_audit_logs(self) -> FakeAsyncUserAuditLogs:
        """The fake of `UserAuditLogs`."""
        from .fakes.user_audit_logs import FakeAsyncUserAuditLogs

        return FakeAsyncUserAuditLogs(self._transport)

    @cached_property
    def webhooks(self) -> FakeAsyncWebhooks:
        """The fake of `Webhooks`."""
        from .fakes.webhooks import FakeAsyncWebhooks

        return FakeAsyncWebhooks(self._transport)

    @cached_property
    def webhook_events(self) -> FakeAsyncWebhookEvents:
        """The fake of `WebhookEvents`."""
        from .fakes.webhook_events import FakeAsyncWebhookEvents

        return FakeAsyncWebhookEvents(self._transport)

    @cached_property
    def workflows(self) -> FakeAsyncWorkflows:
        """The fake of `Workflows`."""
        from .fakes.workflows import FakeAsyncWorkflows

        return FakeAsyncWorkflows(self._transport)

    @cached_property
    def workflow_runs(self) -> FakeAsyncWorkflowRuns:
        """The fake of `WorkflowRuns`."""
        from .fakes.workflow_runs import FakeAsyncWorkflowRuns

        return FakeAsyncWorkflowRuns(self._transport)

    @cached_property
    def workflow_versions(self) -> FakeAsyncWorkflowVersions:
        """The fake of `WorkflowVersions`."""
        from .fakes.workflow_versions import FakeAsyncWorkflowVersions

        return FakeAsyncWorkflowVersions(self._transport)

    @cached_property
    def importers(self) -> FakeAsyncImporters:
        """The fake of `Importers`."""
        from .fakes.importers import FakeAsyncImporters

        return FakeAsyncImporters(self._transport)

    @cached_property
    def connect(self) -> FakeAsyncConnect:
        """The fake of `Connect`."""
        from .fakes.connect import FakeAsyncConnect

        return FakeAsyncConnect(self._transport)

    @cached_property
    def oauth(self) -> FakeAsyncOauth:
        """The fake of `Oauth`."""
        from .fakes.oauth import FakeAsyncOauth

        return FakeAsyncOauth(self._transport)

    @cached_property
    def devices(self) -> FakeAsyncDevices:
        """The fake of `Devices`."""
        from .fakes.devices import FakeAsyncDevices

        return FakeAsyncDevices(self._transport)

    @cached_property
    def rate_limits(self) -> FakeAsyncRateLimits:
        """The fake of `RateLimits`."""
        from .fakes.rate_limits import FakeAsyncRateLimits

        return FakeAsyncRateLimits(self._transport)

    @cached_property
    def theme_sets(self) -> FakeAsyncThemeSets:
        """The fake of `ThemeSets`."""
        from .fakes.theme_sets import FakeAsyncThemeSets

        return FakeAsyncThemeSets(self._transport)

    @cached_property
    def graph_queries(self) -> FakeAsyncGraphQueries:
        """The fake of `GraphQueries`."""
        from .fakes.graph_queries import FakeAsyncGraphQueries

        return FakeAsyncGraphQueries(self._transport)

    @cached_property
    def privacy_passes(self) -> FakeAsyncPrivacyPasses:
        """The fake of `PrivacyPasses`."""
        from .fakes.privacy_passes import FakeAsyncPrivacyPasses

        return FakeAsyncPrivacyPasses(self._transport)

    @cached_property
    def relays(self) -> FakeAsyncRelays:
        """The fake of `Relays`."""
        from .fakes.relays import FakeAsyncRelays

        return FakeAsyncRelays(self._transport)

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
