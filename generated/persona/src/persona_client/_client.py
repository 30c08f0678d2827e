"""The two clients: where requests go, which credentials they carry, and the resources."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime import client, definition

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence
    from typing import Unpack

    from ._runtime.types import AsyncSettings, Settings
    from .resources.cases import AsyncCases, Cases
    from .resources.case_templates import AsyncCaseTemplates, CaseTemplates
    from .resources.inquiries import AsyncInquiries, Inquiries
    from .resources.inquiry_sessions import AsyncInquirySessions, InquirySessions
    from .resources.inquiry_template_versions import (
        AsyncInquiryTemplateVersions,
        InquiryTemplateVersions,
    )
    from .resources.inquiry_templates import AsyncInquiryTemplates, InquiryTemplates
    from .resources.accounts import AsyncAccounts, Accounts
    from .resources.account_types import AsyncAccountTypes, AccountTypes
    from .resources.reports import AsyncReports, Reports
    from .resources.verifications import AsyncVerifications, Verifications
    from .resources.documents import AsyncDocuments, Documents
    from .resources.lists import AsyncLists, Lists
    from .resources.list_items import AsyncListItems, ListItems
    from .resources.transactions import AsyncTransactions, Transactions
    from .resources.transaction_types import AsyncTransactionTypes, TransactionTypes
    from .resources.events import AsyncEvents, Events
    from .resources.api_logs import AsyncApiLogs, ApiLogs
    from .resources.api_keys import AsyncApiKeys, ApiKeys
    from .resources.user_audit_logs import AsyncUserAuditLogs, UserAuditLogs
    from .resources.webhooks import AsyncWebhooks, Webhooks
    from .resources.webhook_events import AsyncWebhookEvents, WebhookEvents
    from .resources.workflows import AsyncWorkflows, Workflows
    from .resources.workflow_runs import AsyncWorkflowRuns, WorkflowRuns
    from .resources.workflow_versions import AsyncWorkflowVersions, WorkflowVersions
    from .resources.importers import AsyncImporters, Importers
    from .resources.connect import AsyncConnect, Connect
    from .resources.oauth import AsyncOauth, Oauth
    from .resources.devices import AsyncDevices, Devices
    from .resources.rate_limits import AsyncRateLimits, RateLimits
    from .resources.theme_sets import AsyncThemeSets, ThemeSets
    from .resources.graph_queries import AsyncGraphQueries, GraphQueries
    from .resources.privacy_passes import AsyncPrivacyPasses, PrivacyPasses
    from .resources.relays import AsyncRelays, Relays

_DEFINITION = definition.Definition(
    name="Persona",
    servers=(("production", "https://api.withpersona.com/api/v1"),),
    base_url_variable="PERSONA_BASE_URL",
    schemes=(
        ("bearerAuth", definition.Bearer(argument="api_key", variable="PERSONA_API_KEY")),
        (
            "privacyPass",
            definition.ApiKey(
                location="header",
                wire_name="Authorization",
                argument="privacy_pass",
                variable="PERSONA_PRIVACY_PASS",
            ),
        ),
    ),
    headers=(("Persona-Version", "2025-12-08"), ("Key-Inflection", "kebab")),
    reset=definition.RateLimitReset(header="RateLimit-Reset", unit="seconds"),
    rate_limits=(definition.RateLimit(limit=300, per=60.0),),
    request_id=("Request-Id",),
    security=((("bearerAuth", ()),),),
    idempotency=definition.Idempotency(header="Idempotency-Key", window=86400.0),
)


class Persona(client.ClientBase):
    """Client for the Persona API.

    A credential may be a callable instead of a text: it is asked for each attempt, and once
    more after a 401, so that keys can change while the client is used.

    Args:
        api_key: An API key. Each key belongs to one environment, so it decides whether a
            call acts on sandbox or production. A key may be limited to some scopes and to
            some IP addresses. Falls back to the environment variable PERSONA_API_KEY.
        privacy_pass: A privacy pass that was paid for with an API key and cannot be traced
            to it: `PrivateToken token=` and the pass. Falls back to the environment
            variable PERSONA_PRIVACY_PASS.
        webhook_secret: What signatures of webhooks are checked with; several while one is
            being replaced. Falls back to the environment variable PERSONA_WEBHOOK_SECRET.
        base_url: Replaces the server's whole URL; falls back to the environment variable
            PERSONA_BASE_URL.
        settings: timeout and deadline in seconds, max_retries, headers, strict, on_drift,
            on_request, on_response, on_retry, telemetry, rate_limit, allow_draft,
            ssl_context, proxy, http_client and more: see `Settings`.

    Raises:
        ConfigurationError: A credential or the server's address is missing.
    """

    def __init__(
        self,
        *,
        api_key: str | Callable[[], str] | None = None,
        privacy_pass: str | Callable[[], str] | None = None,
        webhook_secret: str | Sequence[str] | None = None,
        base_url: str | None = None,
        **settings: Unpack[Settings],
    ) -> None:
        from ._runtime.sync_transport import SyncTransport

        self._transport = SyncTransport(
            _DEFINITION,
            {
                "api_key": api_key,
                "privacy_pass": privacy_pass,
                "webhook_secret": definition.joined(webhook_secret),
            },
            "production",
            base_url,
            settings,
        )

    @cached_property
    def cases(self) -> Cases:
        """Cases of every case template in the environment of the API key."""
        from .resources.cases import Cases

        return Cases(self._transport)

    @cached_property
    def case_templates(self) -> CaseTemplates:
        """What a case is made from."""
        from .resources.case_templates import CaseTemplates

        return CaseTemplates(self._transport)

    @cached_property
    def inquiries(self) -> Inquiries:
        """One person or business going through an inquiry template."""
        from .resources.inquiries import Inquiries

        return Inquiries(self._transport)

    @cached_property
    def inquiry_sessions(self) -> InquirySessions:
        """The visits, each on one device, in which an inquiry is worked through."""
        from .resources.inquiry_sessions import InquirySessions

        return InquirySessions(self._transport)

    @cached_property
    def inquiry_template_versions(self) -> InquiryTemplateVersions:
        """What an inquiry is made from, its versions and its translations."""
        from .resources.inquiry_template_versions import InquiryTemplateVersions

        return InquiryTemplateVersions(self._transport)

    @cached_property
    def inquiry_templates(self) -> InquiryTemplates:
        """Inquiry templates."""
        from .resources.inquiry_templates import InquiryTemplates

        return InquiryTemplates(self._transport)

    @cached_property
    def accounts(self) -> Accounts:
        """People and businesses, and what is known of each over time."""
        from .resources.accounts import Accounts

        return Accounts(self._transport)

    @cached_property
    def account_types(self) -> AccountTypes:
        """What kinds of accounts there are, and their fields."""
        from .resources.account_types import AccountTypes

        return AccountTypes(self._transport)

    @cached_property
    def reports(self) -> Reports:
        """What other sources say about a person or a business."""
        from .resources.reports import Reports

        return Reports(self._transport)

    @cached_property
    def verifications(self) -> Verifications:
        """Proofs of every kind that a person or a business is what it claims to be."""
        from .resources.verifications import Verifications

        return Verifications(self._transport)

    @cached_property
    def documents(self) -> Documents:
        """Documents that were uploaded, and what was read from them."""
        from .resources.documents import Documents

        return Documents(self._transport)

    @cached_property
    def lists(self) -> Lists:
        """Lists of values that inquiries and other objects are compared with."""
        from .resources.lists import Lists

        return Lists(self._transport)

    @cached_property
    def list_items(self) -> ListItems:
        """List items."""
        from .resources.list_items import ListItems

        return ListItems(self._transport)

    @cached_property
    def transactions(self) -> Transactions:
        """What happens between accounts, as the caller tells it."""
        from .resources.transactions import Transactions

        return Transactions(self._transport)

    @cached_property
    def transaction_types(self) -> TransactionTypes:
        """What kinds of transactions there are, and their fields."""
        from .resources.transaction_types import TransactionTypes

        return TransactionTypes(self._transport)

    @cached_property
    def events(self) -> Events:
        """What happened to the objects of an environment."""
        from .resources.events import Events

        return Events(self._transport)

    @cached_property
    def api_logs(self) -> ApiLogs:
        """Requests that were made to this API."""
        from .resources.api_logs import ApiLogs

        return ApiLogs(self._transport)

    @cached_property
    def api_keys(self) -> ApiKeys:
        """Keys of this API; a key with the right permission manages others."""
        from .resources.api_keys import ApiKeys

        return ApiKeys(self._transport)

    @cached_property
    def user_audit_logs(self) -> UserAuditLogs:
        """What users did in the dashboard."""
        from .resources.user_audit_logs import UserAuditLogs

        return UserAuditLogs(self._transport)

    @cached_property
    def webhooks(self) -> Webhooks:
        """Where events are sent to."""
        from .resources.webhooks import Webhooks

        return Webhooks(self._transport)

    @cached_property
    def webhook_events(self) -> WebhookEvents:
        """Deliveries of events to webhooks."""
        from .resources.webhook_events import WebhookEvents

        return WebhookEvents(self._transport)

    @cached_property
    def workflows(self) -> Workflows:
        """Workflows."""
        from .resources.workflows import Workflows

        return Workflows(self._transport)

    @cached_property
    def workflow_runs(self) -> WorkflowRuns:
        """Workflows, their versions and their runs."""
        from .resources.workflow_runs import WorkflowRuns

        return WorkflowRuns(self._transport)

    @cached_property
    def workflow_versions(self) -> WorkflowVersions:
        """Workflow versions."""
        from .resources.workflow_versions import WorkflowVersions

        return WorkflowVersions(self._transport)

    @cached_property
    def importers(self) -> Importers:
        """Imports of many accounts or list items from a file."""
        from .resources.importers import Importers

        return Importers(self._transport)

    @cached_property
    def connect(self) -> Connect:
        """Connect."""
        from .resources.connect import Connect

        return Connect(self._transport)

    @cached_property
    def oauth(self) -> Oauth:
        """Access on behalf of a user."""
        from .resources.oauth import Oauth

        return Oauth(self._transport)

    @cached_property
    def devices(self) -> Devices:
        """Devices that inquiries were worked through on."""
        from .resources.devices import Devices

        return Devices(self._transport)

    @cached_property
    def rate_limits(self) -> RateLimits:
        """How many requests may be made, and are left."""
        from .resources.rate_limits import RateLimits

        return RateLimits(self._transport)

    @cached_property
    def theme_sets(self) -> ThemeSets:
        """How inquiries look."""
        from .resources.theme_sets import ThemeSets

        return ThemeSets(self._transport)

    @cached_property
    def graph_queries(self) -> GraphQueries:
        """Queries for accounts that are linked."""
        from .resources.graph_queries import GraphQueries

        return GraphQueries(self._transport)

    @cached_property
    def privacy_passes(self) -> PrivacyPasses:
        """Claims about a person that tell the caller nothing else, for privacy."""
        from .resources.privacy_passes import PrivacyPasses

        return PrivacyPasses(self._transport)

    @cached_property
    def relays(self) -> Relays:
        """Relays."""
        from .resources.relays import Relays

        return Relays(self._transport)


class AsyncPersona(client.AsyncClientBase):
    """Asynchronous client for the Persona API.

    Arguments are those of `Persona`.
    """

    def __init__(
        self,
        *,
        api_key: str | Callable[[], str | Awaitable[str]] | None = None,
        privacy_pass: str | Callable[[], str | Awaitable[str]] | None = None,
        webhook_secret: str | Sequence[str] | None = None,
        base_url: str | None = None,
        **settings: Unpack[AsyncSettings],
    ) -> None:
        from ._runtime.async_transport import AsyncTransport

        self._transport = AsyncTransport(
            _DEFINITION,
            {
                "api_key": api_key,
                "privacy_pass": privacy_pass,
                "webhook_secret": definition.joined(webhook_secret),
            },
            "production",
            base_url,
            settings,
        )

    @cached_property
    def cases(self) -> AsyncCases:
        """Cases of every case template in the environment of the API key."""
        from .resources.cases import AsyncCases

        return AsyncCases(self._transport)

    @cached_property
    def case_templates(self) -> AsyncCaseTemplates:
        """What a case is made from."""
        from .resources.case_templates import AsyncCaseTemplates

        return AsyncCaseTemplates(self._transport)

    @cached_property
    def inquiries(self) -> AsyncInquiries:
        """One person or business going through an inquiry template."""
        from .resources.inquiries import AsyncInquiries

        return AsyncInquiries(self._transport)

    @cached_property
    def inquiry_sessions(self) -> AsyncInquirySessions:
        """The visits, each on one device, in which an inquiry is worked through."""
        from .resources.inquiry_sessions import AsyncInquirySessions

        return AsyncInquirySessions(self._transport)

    @cached_property
    def inquiry_template_versions(self) -> AsyncInquiryTemplateVersions:
        """What an inquiry is made from, its versions and its translations."""
        from .resources.inquiry_template_versions import AsyncInquiryTemplateVersions

        return AsyncInquiryTemplateVersions(self._transport)

    @cached_property
    def inquiry_templates(self) -> AsyncInquiryTemplates:
        """Inquiry templates."""
        from .resources.inquiry_templates import AsyncInquiryTemplates

        return AsyncInquiryTemplates(self._transport)

    @cached_property
    def accounts(self) -> AsyncAccounts:
        """People and businesses, and what is known of each over time."""
        from .resources.accounts import AsyncAccounts

        return AsyncAccounts(self._transport)

    @cached_property
    def account_types(self) -> AsyncAccountTypes:
        """What kinds of accounts there are, and their fields."""
        from .resources.account_types import AsyncAccountTypes

        return AsyncAccountTypes(self._transport)

    @cached_property
    def reports(self) -> AsyncReports:
        """What other sources say about a person or a business."""
        from .resources.reports import AsyncReports

        return AsyncReports(self._transport)

    @cached_property
    def verifications(self) -> AsyncVerifications:
        """Proofs of every kind that a person or a business is what it claims to be."""
        from .resources.verifications import AsyncVerifications

        return AsyncVerifications(self._transport)

    @cached_property
    def documents(self) -> AsyncDocuments:
        """Documents that were uploaded, and what was read from them."""
        from .resources.documents import AsyncDocuments

        return AsyncDocuments(self._transport)

    @cached_property
    def lists(self) -> AsyncLists:
        """Lists of values that inquiries and other objects are compared with."""
        from .resources.lists import AsyncLists

        return AsyncLists(self._transport)

    @cached_property
    def list_items(self) -> AsyncListItems:
        """List items."""
        from .resources.list_items import AsyncListItems

        return AsyncListItems(self._transport)

    @cached_property
    def transactions(self) -> AsyncTransactions:
        """What happens between accounts, as the caller tells it."""
        from .resources.transactions import AsyncTransactions

        return AsyncTransactions(self._transport)

    @cached_property
    def transaction_types(self) -> AsyncTransactionTypes:
        """What kinds of transactions there are, and their fields."""
        from .resources.transaction_types import AsyncTransactionTypes

        return AsyncTransactionTypes(self._transport)

    @cached_property
    def events(self) -> AsyncEvents:
        """What happened to the objects of an environment."""
        from .resources.events import AsyncEvents

        return AsyncEvents(self._transport)

    @cached_property
    def api_logs(self) -> AsyncApiLogs:
        """Requests that were made to this API."""
        from .resources.api_logs import AsyncApiLogs

        return AsyncApiLogs(self._transport)

    @cached_property
    def api_keys(self) -> AsyncApiKeys:
        """Keys of this API; a key with the right permission manages others."""
        from .resources.api_keys import AsyncApiKeys

        return AsyncApiKeys(self._transport)

    @cached_property
    def user_audit_logs(self) -> AsyncUserAuditLogs:
        """What users did in the dashboard."""
        from .resources.user_audit_logs import AsyncUserAuditLogs

        return AsyncUserAuditLogs(self._transport)

    @cached_property
    def webhooks(self) -> AsyncWebhooks:
        """Where events are sent to."""
        from .resources.webhooks import AsyncWebhooks

        return AsyncWebhooks(self._transport)

    @cached_property
    def webhook_events(self) -> AsyncWebhookEvents:
        """Deliveries of events to webhooks."""
        from .resources.webhook_events import AsyncWebhookEvents

        return AsyncWebhookEvents(self._transport)

    @cached_property
    def workflows(self) -> AsyncWorkflows:
        """Workflows."""
        from .resources.workflows import AsyncWorkflows

        return AsyncWorkflows(self._transport)

    @cached_property
    def workflow_runs(self) -> AsyncWorkflowRuns:
        """Workflows, their versions and their runs."""
        from .resources.workflow_runs import AsyncWorkflowRuns

        return AsyncWorkflowRuns(self._transport)

    @cached_property
    def workflow_versions(self) -> AsyncWorkflowVersions:
        """Workflow versions."""
        from .resources.workflow_versions import AsyncWorkflowVersions

        return AsyncWorkflowVersions(self._transport)

    @cached_property
    def importers(self) -> AsyncImporters:
        """Imports of many accounts or list items from a file."""
        from .resources.importers import AsyncImporters

        return AsyncImporters(self._transport)

    @cached_property
    def connect(self) -> AsyncConnect:
        """Connect."""
        from .resources.connect import AsyncConnect

        return AsyncConnect(self._transport)

    @cached_property
    def oauth(self) -> AsyncOauth:
        """Access on behalf of a user."""
        from .resources.oauth import AsyncOauth

        return AsyncOauth(self._transport)

    @cached_property
    def devices(self) -> AsyncDevices:
        """Devices that inquiries were worked through on."""
        from .resources.devices import AsyncDevices

        return AsyncDevices(self._transport)

    @cached_property
    def rate_limits(self) -> AsyncRateLimits:
        """How many requests may be made, and are left."""
        from .resources.rate_limits import AsyncRateLimits

        return AsyncRateLimits(self._transport)

    @cached_property
    def theme_sets(self) -> AsyncThemeSets:
        """How inquiries look."""
        from .resources.theme_sets import AsyncThemeSets

        return AsyncThemeSets(self._transport)

    @cached_property
    def graph_queries(self) -> AsyncGraphQueries:
        """Queries for accounts that are linked."""
        from .resources.graph_queries import AsyncGraphQueries

        return AsyncGraphQueries(self._transport)

    @cached_property
    def privacy_passes(self) -> AsyncPrivacyPasses:
        """Claims about a person that tell the caller nothing else, for privacy."""
        from .resources.privacy_passes import AsyncPrivacyPasses

        return AsyncPrivacyPasses(self._transport)

    @cached_property
    def relays(self) -> AsyncRelays:
        """Relays."""
        from .resources.relays import AsyncRelays

        return AsyncRelays(self._transport)
