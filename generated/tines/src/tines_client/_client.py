"""The two clients: where requests go, which credentials they carry, and the resources."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime import client, definition

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from typing import Unpack

    from ._runtime.types import AsyncSettings, Settings
    from .resources.cases import AsyncCases, Cases
    from .resources.case_inputs import AsyncCaseInputs, CaseInputs
    from .resources.case_sub_statuses import AsyncCaseSubStatuses, CaseSubStatuses
    from .resources.case_templates import AsyncCaseTemplates, CaseTemplates
    from .resources.case_webhooks import AsyncCaseWebhooks, CaseWebhooks
    from .resources.v1 import AsyncV1, V1
    from .resources.actions import AsyncActions, Actions
    from .resources.admin import AsyncAdmin, Admin
    from .resources.audit_logs import AsyncAuditLogs, AuditLogs
    from .resources.credentials import AsyncCredentials, Credentials
    from .resources.events import AsyncEvents, Events
    from .resources.folders import AsyncFolders, Folders
    from .resources.stories import AsyncStories, Stories
    from .resources.records import AsyncRecords, Records
    from .resources.record_types import AsyncRecordTypes, RecordTypes
    from .resources.record_views import AsyncRecordViews, RecordViews
    from .resources.reporting import AsyncReporting, Reporting
    from .resources.resources import AsyncResources, Resources
    from .resources.change_requests import AsyncChangeRequests, ChangeRequests
    from .resources.groups import AsyncGroups, Groups
    from .resources.teams import AsyncTeams, Teams
    from .resources.info import AsyncInfo, Info
    from .resources.workbench import AsyncWorkbench, Workbench
    from .resources.tags import AsyncTags, Tags
    from .resources.ai_usage import AsyncAiUsageResource, AiUsageResource
    from .resources.webhooks import AsyncWebhooks, Webhooks

_DEFINITION = definition.Definition(
    name="Tines",
    servers=(("production", "https://{tenantDomain}"),),
    base_url_variable="TINES_BASE_URL",
    variables=(
        definition.ServerVariable(
            wire_name="tenantDomain",
            argument="tenant",
            variable="TINES_TENANT",
            default=None,
            suffix=".tines.com",
            values=(),
        ),
    ),
    schemes=(
        ("bearerAuth", definition.Bearer(argument="api_key", variable="TINES_API_KEY")),
        (
            "userToken",
            definition.ApiKey(
                location="header",
                wire_name="x-user-token",
                argument="user_token",
                variable="TINES_USER_TOKEN",
            ),
        ),
    ),
    rate_limits=(
        definition.RateLimit(limit=5000, per=60.0),
        definition.RateLimit(limit=100, per=60.0, paths=("/api/v1/actions",)),
        definition.RateLimit(limit=500, per=60.0, paths=("/api/v1/admin/users",)),
        definition.RateLimit(limit=1000, per=60.0, paths=("/api/v1/audit_logs",)),
        definition.RateLimit(limit=400, per=60.0, paths=("/api/v1/records",)),
        definition.RateLimit(limit=200, per=60.0, paths=("/api/v1/records/query",)),
    ),
    security=((("bearerAuth", ()),), (("userToken", ()),)),
)


class Tines(client.ClientBase):
    """Client for the Tines API.

    A credential may be a callable instead of a text: it is asked for each attempt, and once
    more after a 401, so that keys can change while the client is used.

    Args:
        api_key: A personal, service or tenant owner key of the tenant. Falls back to the
            environment variable TINES_API_KEY.
        user_token: The older way to send the same key. Falls back to the environment
            variable TINES_USER_TOKEN.
        tenant: The host of the tenant, in the cloud or on the customer's own machines.
            Falls back to the environment variable TINES_TENANT.
        base_url: Replaces the server's whole URL; falls back to the environment variable
            TINES_BASE_URL.
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
        user_token: str | Callable[[], str] | None = None,
        tenant: str | None = None,
        base_url: str | None = None,
        **settings: Unpack[Settings],
    ) -> None:
        from ._runtime.sync_transport import SyncTransport

        self._transport = SyncTransport(
            _DEFINITION,
            {"api_key": api_key, "user_token": user_token, "tenant": tenant},
            "production",
            base_url,
            settings,
        )

    @cached_property
    def cases(self) -> Cases:
        """Cases of the teams that the key may see."""
        from .resources.cases import Cases

        return Cases(self._transport)

    @cached_property
    def case_inputs(self) -> CaseInputs:
        """The fields of a team, which all its cases have."""
        from .resources.case_inputs import CaseInputs

        return CaseInputs(self._transport)

    @cached_property
    def case_sub_statuses(self) -> CaseSubStatuses:
        """The finer statuses that a team has for its cases."""
        from .resources.case_sub_statuses import CaseSubStatuses

        return CaseSubStatuses(self._transport)

    @cached_property
    def case_templates(self) -> CaseTemplates:
        """What a new case of a team starts from."""
        from .resources.case_templates import CaseTemplates

        return CaseTemplates(self._transport)

    @cached_property
    def case_webhooks(self) -> CaseWebhooks:
        """Where a tenant sends word of changes to the cases of a team."""
        from .resources.case_webhooks import CaseWebhooks

        return CaseWebhooks(self._transport)

    @cached_property
    def v1(self) -> V1:
        """V1."""
        from .resources.v1 import V1

        return V1(self._transport)

    @cached_property
    def actions(self) -> Actions:
        """The steps that stories are made of."""
        from .resources.actions import Actions

        return Actions(self._transport)

    @cached_property
    def admin(self) -> Admin:
        """Admin."""
        from .resources.admin import Admin

        return Admin(self._transport)

    @cached_property
    def audit_logs(self) -> AuditLogs:
        """Who did what in the tenant."""
        from .resources.audit_logs import AuditLogs

        return AuditLogs(self._transport)

    @cached_property
    def credentials(self) -> Credentials:
        """What stories authenticate with."""
        from .resources.credentials import Credentials

        return Credentials(self._transport)

    @cached_property
    def events(self) -> Events:
        """What the steps of stories have sent to one another."""
        from .resources.events import Events

        return Events(self._transport)

    @cached_property
    def folders(self) -> Folders:
        """What stories, credentials and resources are sorted into."""
        from .resources.folders import Folders

        return Folders(self._transport)

    @cached_property
    def stories(self) -> Stories:
        """What a tenant automates, step by step."""
        from .resources.stories import Stories

        return Stories(self._transport)

    @cached_property
    def records(self) -> Records:
        """The rows that stories write, each of a record type."""
        from .resources.records import Records

        return Records(self._transport)

    @cached_property
    def record_types(self) -> RecordTypes:
        """The columns that records have."""
        from .resources.record_types import RecordTypes

        return RecordTypes(self._transport)

    @cached_property
    def record_views(self) -> RecordViews:
        """How records are shown."""
        from .resources.record_views import RecordViews

        return RecordViews(self._transport)

    @cached_property
    def reporting(self) -> Reporting:
        """What the stories of a tenant have saved."""
        from .resources.reporting import Reporting

        return Reporting(self._transport)

    @cached_property
    def resources(self) -> Resources:
        """Values that stories share."""
        from .resources.resources import Resources

        return Resources(self._transport)

    @cached_property
    def change_requests(self) -> ChangeRequests:
        """Changes of a story that another user reviews."""
        from .resources.change_requests import ChangeRequests

        return ChangeRequests(self._transport)

    @cached_property
    def groups(self) -> Groups:
        """Groups."""
        from .resources.groups import Groups

        return Groups(self._transport)

    @cached_property
    def teams(self) -> Teams:
        """The teams of the tenant."""
        from .resources.teams import Teams

        return Teams(self._transport)

    @cached_property
    def info(self) -> Info:
        """What the tenant is and runs on."""
        from .resources.info import Info

        return Info(self._transport)

    @cached_property
    def workbench(self) -> Workbench:
        """The conversations with the AI of the tenant."""
        from .resources.workbench import Workbench

        return Workbench(self._transport)

    @cached_property
    def tags(self) -> Tags:
        """What stories are marked with."""
        from .resources.tags import Tags

        return Tags(self._transport)

    @cached_property
    def ai_usage(self) -> AiUsageResource:
        """How much AI the tenant uses."""
        from .resources.ai_usage import AiUsageResource

        return AiUsageResource(self._transport)

    @cached_property
    def webhooks(self) -> Webhooks:
        """What the vendor sends by itself."""
        from .resources.webhooks import Webhooks

        return Webhooks(self._transport)


class AsyncTines(client.AsyncClientBase):
    """Asynchronous client for the Tines API.

    Arguments are those of `Tines`.
    """

    def __init__(
        self,
        *,
        api_key: str | Callable[[], str | Awaitable[str]] | None = None,
        user_token: str | Callable[[], str | Awaitable[str]] | None = None,
        tenant: str | None = None,
        base_url: str | None = None,
        **settings: Unpack[AsyncSettings],
    ) -> None:
        from ._runtime.async_transport import AsyncTransport

        self._transport = AsyncTransport(
            _DEFINITION,
            {"api_key": api_key, "user_token": user_token, "tenant": tenant},
            "production",
            base_url,
            settings,
        )

    @cached_property
    def cases(self) -> AsyncCases:
        """Cases of the teams that the key may see."""
        from .resources.cases import AsyncCases

        return AsyncCases(self._transport)

    @cached_property
    def case_inputs(self) -> AsyncCaseInputs:
        """The fields of a team, which all its cases have."""
        from .resources.case_inputs import AsyncCaseInputs

        return AsyncCaseInputs(self._transport)

    @cached_property
    def case_sub_statuses(self) -> AsyncCaseSubStatuses:
        """The finer statuses that a team has for its cases."""
        from .resources.case_sub_statuses import AsyncCaseSubStatuses

        return AsyncCaseSubStatuses(self._transport)

    @cached_property
    def case_templates(self) -> AsyncCaseTemplates:
        """What a new case of a team starts from."""
        from .resources.case_templates import AsyncCaseTemplates

        return AsyncCaseTemplates(self._transport)

    @cached_property
    def case_webhooks(self) -> AsyncCaseWebhooks:
        """Where a tenant sends word of changes to the cases of a team."""
        from .resources.case_webhooks import AsyncCaseWebhooks

        return AsyncCaseWebhooks(self._transport)

    @cached_property
    def v1(self) -> AsyncV1:
        """V1."""
        from .resources.v1 import AsyncV1

        return AsyncV1(self._transport)

    @cached_property
    def actions(self) -> AsyncActions:
        """The steps that stories are made of."""
        from .resources.actions import AsyncActions

        return AsyncActions(self._transport)

    @cached_property
    def admin(self) -> AsyncAdmin:
        """Admin."""
        from .resources.admin import AsyncAdmin

        return AsyncAdmin(self._transport)

    @cached_property
    def audit_logs(self) -> AsyncAuditLogs:
        """Who did what in the tenant."""
        from .resources.audit_logs import AsyncAuditLogs

        return AsyncAuditLogs(self._transport)

    @cached_property
    def credentials(self) -> AsyncCredentials:
        """What stories authenticate with."""
        from .resources.credentials import AsyncCredentials

        return AsyncCredentials(self._transport)

    @cached_property
    def events(self) -> AsyncEvents:
        """What the steps of stories have sent to one another."""
        from .resources.events import AsyncEvents

        return AsyncEvents(self._transport)

    @cached_property
    def folders(self) -> AsyncFolders:
        """What stories, credentials and resources are sorted into."""
        from .resources.folders import AsyncFolders

        return AsyncFolders(self._transport)

    @cached_property
    def stories(self) -> AsyncStories:
        """What a tenant automates, step by step."""
        from .resources.stories import AsyncStories

        return AsyncStories(self._transport)

    @cached_property
    def records(self) -> AsyncRecords:
        """The rows that stories write, each of a record type."""
        from .resources.records import AsyncRecords

        return AsyncRecords(self._transport)

    @cached_property
    def record_types(self) -> AsyncRecordTypes:
        """The columns that records have."""
        from .resources.record_types import AsyncRecordTypes

        return AsyncRecordTypes(self._transport)

    @cached_property
    def record_views(self) -> AsyncRecordViews:
        """How records are shown."""
        from .resources.record_views import AsyncRecordViews

        return AsyncRecordViews(self._transport)

    @cached_property
    def reporting(self) -> AsyncReporting:
        """What the stories of a tenant have saved."""
        from .resources.reporting import AsyncReporting

        return AsyncReporting(self._transport)

    @cached_property
    def resources(self) -> AsyncResources:
        """Values that stories share."""
        from .resources.resources import AsyncResources

        return AsyncResources(self._transport)

    @cached_property
    def change_requests(self) -> AsyncChangeRequests:
        """Changes of a story that another user reviews."""
        from .resources.change_requests import AsyncChangeRequests

        return AsyncChangeRequests(self._transport)

    @cached_property
    def groups(self) -> AsyncGroups:
        """Groups."""
        from .resources.groups import AsyncGroups

        return AsyncGroups(self._transport)

    @cached_property
    def teams(self) -> AsyncTeams:
        """The teams of the tenant."""
        from .resources.teams import AsyncTeams

        return AsyncTeams(self._transport)

    @cached_property
    def info(self) -> AsyncInfo:
        """What the tenant is and runs on."""
        from .resources.info import AsyncInfo

        return AsyncInfo(self._transport)

    @cached_property
    def workbench(self) -> AsyncWorkbench:
        """The conversations with the AI of the tenant."""
        from .resources.workbench import AsyncWorkbench

        return AsyncWorkbench(self._transport)

    @cached_property
    def tags(self) -> AsyncTags:
        """What stories are marked with."""
        from .resources.tags import AsyncTags

        return AsyncTags(self._transport)

    @cached_property
    def ai_usage(self) -> AsyncAiUsageResource:
        """How much AI the tenant uses."""
        from .resources.ai_usage import AsyncAiUsageResource

        return AsyncAiUsageResource(self._transport)

    @cached_property
    def webhooks(self) -> AsyncWebhooks:
        """What the vendor sends by itself."""
        from .resources.webhooks import AsyncWebhooks

        return AsyncWebhooks(self._transport)
