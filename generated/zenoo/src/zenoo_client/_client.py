"""The two clients: where requests go, which credentials they carry, and the resources."""

from __future__ import annotations

from functools import cached_property
from typing import Literal, TYPE_CHECKING

from ._runtime import client, definition

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence
    from typing import Unpack

    from ._runtime.types import AsyncSettings, Settings
    from .resources.cases import AsyncCases, Cases
    from .resources.entities import AsyncEntities, Entities
    from .resources.checks import AsyncChecks, Checks
    from .resources.alerts import AsyncAlerts, Alerts
    from .resources.risk_assessments import AsyncRiskAssessments, RiskAssessments
    from .resources.audit_logs import AsyncAuditLogs, AuditLogs
    from .resources.webhooks import AsyncWebhooks, Webhooks
    from .resources.flow import AsyncFlow, Flow

_DEFINITION = definition.Definition(
    name="Zenoo",
    servers=(
        ("production", "https://instance.prod.onboardapp.io"),
        ("staging", "https://instance.staging.onboardapp.io"),
    ),
    base_url_variable="ZENOO_BASE_URL",
    schemes=(
        (
            "apiKey",
            definition.ApiKey(
                location="header",
                wire_name="X-API-KEY",
                argument="api_key",
                variable="ZENOO_API_KEY",
            ),
        ),
    ),
    error_codes=definition.ErrorCodes(pointer="/error", retry=("RATE_LIMITED",), final=()),
    rate_limits=(
        definition.RateLimit(
            limit=100,
            per=60.0,
            paths=(
                "/api/gateway/execute/{project_hash}/api",
                "/api/gateway/execute/{project_hash}/init",
                "/api/gateway/execute/{project_hash}/kyc",
            ),
        ),
        definition.RateLimit(
            limit=200, per=60.0, paths=("/api/gateway/execute/{project_hash}/screening",)
        ),
        definition.RateLimit(limit=300, per=60.0, paths=("/api/gateway/sharable-payload",)),
        definition.RateLimit(limit=50, per=60.0, environment="staging"),
    ),
    request_id=("/meta/request_id", "/request_id"),
    security=((("apiKey", ()),),),
    idempotency=definition.Idempotency(header="Idempotency-Key", window=86400.0),
)

Environment = Literal["production", "staging"]


class Zenoo(client.ClientBase):
    """Client for the Zenoo API.

    A credential may be a callable instead of a text: it is asked for each attempt, and once
    more after a 401, so that keys can change while the client is used.

    Args:
        api_key: Key of one project; production and staging have different keys. The
            vendor's support changes it, and the old one is dead at once. Falls back to the
            environment variable ZENOO_API_KEY.
        webhook_secret: What signatures of webhooks are checked with; several while one is
            being replaced. Falls back to the environment variable ZENOO_WEBHOOK_SECRET.
        environment: Which of the vendor's servers: production, staging.
        base_url: Replaces the server's whole URL; falls back to the environment variable
            ZENOO_BASE_URL.
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
        webhook_secret: str | Sequence[str] | None = None,
        environment: Environment = "production",
        base_url: str | None = None,
        **settings: Unpack[Settings],
    ) -> None:
        from ._runtime.sync_transport import SyncTransport

        self._transport = SyncTransport(
            _DEFINITION,
            {"api_key": api_key, "webhook_secret": definition.joined(webhook_secret)},
            environment,
            base_url,
            settings,
        )

    @cached_property
    def cases(self) -> Cases:
        """Investigations, from opening to decision."""
        from .resources.cases import Cases

        return Cases(self._transport)

    @cached_property
    def entities(self) -> Entities:
        """The people and companies that are investigated."""
        from .resources.entities import Entities

        return Entities(self._transport)

    @cached_property
    def checks(self) -> Checks:
        """Verifications of an entity, by a provider or by hand."""
        from .resources.checks import Checks

        return Checks(self._transport)

    @cached_property
    def alerts(self) -> Alerts:
        """What checks found and a person has to judge."""
        from .resources.alerts import Alerts

        return Alerts(self._transport)

    @cached_property
    def risk_assessments(self) -> RiskAssessments:
        """How risky a case is."""
        from .resources.risk_assessments import RiskAssessments

        return RiskAssessments(self._transport)

    @cached_property
    def audit_logs(self) -> AuditLogs:
        """Who did what."""
        from .resources.audit_logs import AuditLogs

        return AuditLogs(self._transport)

    @cached_property
    def webhooks(self) -> Webhooks:
        """Events that the vendor sends."""
        from .resources.webhooks import Webhooks

        return Webhooks(self._transport)

    @cached_property
    def flow(self) -> Flow:
        """Verification and screening in one call, or in two."""
        from .resources.flow import Flow

        return Flow(self._transport)


class AsyncZenoo(client.AsyncClientBase):
    """Asynchronous client for the Zenoo API.

    Arguments are those of `Zenoo`.
    """

    def __init__(
        self,
        *,
        api_key: str | Callable[[], str | Awaitable[str]] | None = None,
        webhook_secret: str | Sequence[str] | None = None,
        environment: Environment = "production",
        base_url: str | None = None,
        **settings: Unpack[AsyncSettings],
    ) -> None:
        from ._runtime.async_transport import AsyncTransport

        self._transport = AsyncTransport(
            _DEFINITION,
            {"api_key": api_key, "webhook_secret": definition.joined(webhook_secret)},
            environment,
            base_url,
            settings,
        )

    @cached_property
    def cases(self) -> AsyncCases:
        """Investigations, from opening to decision."""
        from .resources.cases import AsyncCases

        return AsyncCases(self._transport)

    @cached_property
    def entities(self) -> AsyncEntities:
        """The people and companies that are investigated."""
        from .resources.entities import AsyncEntities

        return AsyncEntities(self._transport)

    @cached_property
    def checks(self) -> AsyncChecks:
        """Verifications of an entity, by a provider or by hand."""
        from .resources.checks import AsyncChecks

        return AsyncChecks(self._transport)

    @cached_property
    def alerts(self) -> AsyncAlerts:
        """What checks found and a person has to judge."""
        from .resources.alerts import AsyncAlerts

        return AsyncAlerts(self._transport)

    @cached_property
    def risk_assessments(self) -> AsyncRiskAssessments:
        """How risky a case is."""
        from .resources.risk_assessments import AsyncRiskAssessments

        return AsyncRiskAssessments(self._transport)

    @cached_property
    def audit_logs(self) -> AsyncAuditLogs:
        """Who did what."""
        from .resources.audit_logs import AsyncAuditLogs

        return AsyncAuditLogs(self._transport)

    @cached_property
    def webhooks(self) -> AsyncWebhooks:
        """Events that the vendor sends."""
        from .resources.webhooks import AsyncWebhooks

        return AsyncWebhooks(self._transport)

    @cached_property
    def flow(self) -> AsyncFlow:
        """Verification and screening in one call, or in two."""
        from .resources.flow import AsyncFlow

        return AsyncFlow(self._transport)
