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
    from .resources.forms import AsyncForms, Forms
    from .resources.responses import AsyncResponses, Responses
    from .resources.form_templates import AsyncFormTemplates, FormTemplates
    from .resources.attachments import AsyncAttachments, Attachments
    from .resources.document_intelligence import AsyncDocumentIntelligence, DocumentIntelligence
    from .resources.signatures import AsyncSignatures, Signatures
    from .resources.workspaces import AsyncWorkspaces, Workspaces
    from .resources.requests import AsyncRequests, Requests
    from .resources.flows import AsyncFlows, Flows
    from .resources.companies import AsyncCompanies, Companies
    from .resources.webhooks import AsyncWebhooks, Webhooks

_DEFINITION = definition.Definition(
    name="Penbox",
    servers=(("production", "https://connect.penbox.io/v1"),),
    base_url_variable="PENBOX_BASE_URL",
    schemes=(("bearerAuth", definition.Bearer(argument="api_key", variable="PENBOX_API_KEY")),),
    rate_limits=(
        definition.RateLimit(limit=100, per=60.0),
        definition.RateLimit(limit=1000, per=3600.0),
    ),
    security=((("bearerAuth", ()),),),
)


class Penbox(client.ClientBase):
    """Client for the Penbox API.

    A credential may be a callable instead of a text: it is asked for each attempt, and once
    more after a 401, so that keys can change while the client is used.

    Args:
        api_key: Token that starts with `pnbx_`, made by an administrator; it can reach
            several workspaces. Falls back to the environment variable PENBOX_API_KEY.
        webhook_key: What signatures of webhooks are checked with; several while one is
            being replaced. Falls back to the environment variable PENBOX_WEBHOOK_KEY.
        base_url: Replaces the server's whole URL; falls back to the environment variable
            PENBOX_BASE_URL.
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
        webhook_key: str | Sequence[str] | None = None,
        base_url: str | None = None,
        **settings: Unpack[Settings],
    ) -> None:
        from ._runtime.sync_transport import SyncTransport

        self._transport = SyncTransport(
            _DEFINITION,
            {"api_key": api_key, "webhook_key": definition.joined(webhook_key)},
            "production",
            base_url,
            settings,
        )

    @cached_property
    def cases(self) -> Cases:
        """Cases of the workspaces that the token reaches."""
        from .resources.cases import Cases

        return Cases(self._transport)

    @cached_property
    def case_templates(self) -> CaseTemplates:
        """What new cases are made from."""
        from .resources.case_templates import CaseTemplates

        return CaseTemplates(self._transport)

    @cached_property
    def forms(self) -> Forms:
        """Forms, each for one person, and what people have filled in."""
        from .resources.forms import Forms

        return Forms(self._transport)

    @cached_property
    def responses(self) -> Responses:
        """Responses."""
        from .resources.responses import Responses

        return Responses(self._transport)

    @cached_property
    def form_templates(self) -> FormTemplates:
        """What new forms are made from."""
        from .resources.form_templates import FormTemplates

        return FormTemplates(self._transport)

    @cached_property
    def attachments(self) -> Attachments:
        """Files of cases and forms."""
        from .resources.attachments import Attachments

        return Attachments(self._transport)

    @cached_property
    def document_intelligence(self) -> DocumentIntelligence:
        """Data that is read out of files."""
        from .resources.document_intelligence import DocumentIntelligence

        return DocumentIntelligence(self._transport)

    @cached_property
    def signatures(self) -> Signatures:
        """Signatures that were asked for."""
        from .resources.signatures import Signatures

        return Signatures(self._transport)

    @cached_property
    def workspaces(self) -> Workspaces:
        """Parts of an organization."""
        from .resources.workspaces import Workspaces

        return Workspaces(self._transport)

    @cached_property
    def requests(self) -> Requests:
        """Requests."""
        from .resources.requests import Requests

        return Requests(self._transport)

    @cached_property
    def flows(self) -> Flows:
        """Flows."""
        from .resources.flows import Flows

        return Flows(self._transport)

    @cached_property
    def companies(self) -> Companies:
        """Routes of the previous version, each with one that takes its place."""
        from .resources.companies import Companies

        return Companies(self._transport)

    @cached_property
    def webhooks(self) -> Webhooks:
        """What the vendor sends by itself."""
        from .resources.webhooks import Webhooks

        return Webhooks(self._transport)


class AsyncPenbox(client.AsyncClientBase):
    """Asynchronous client for the Penbox API.

    Arguments are those of `Penbox`.
    """

    def __init__(
        self,
        *,
        api_key: str | Callable[[], str | Awaitable[str]] | None = None,
        webhook_key: str | Sequence[str] | None = None,
        base_url: str | None = None,
        **settings: Unpack[AsyncSettings],
    ) -> None:
        from ._runtime.async_transport import AsyncTransport

        self._transport = AsyncTransport(
            _DEFINITION,
            {"api_key": api_key, "webhook_key": definition.joined(webhook_key)},
            "production",
            base_url,
            settings,
        )

    @cached_property
    def cases(self) -> AsyncCases:
        """Cases of the workspaces that the token reaches."""
        from .resources.cases import AsyncCases

        return AsyncCases(self._transport)

    @cached_property
    def case_templates(self) -> AsyncCaseTemplates:
        """What new cases are made from."""
        from .resources.case_templates import AsyncCaseTemplates

        return AsyncCaseTemplates(self._transport)

    @cached_property
    def forms(self) -> AsyncForms:
        """Forms, each for one person, and what people have filled in."""
        from .resources.forms import AsyncForms

        return AsyncForms(self._transport)

    @cached_property
    def responses(self) -> AsyncResponses:
        """Responses."""
        from .resources.responses import AsyncResponses

        return AsyncResponses(self._transport)

    @cached_property
    def form_templates(self) -> AsyncFormTemplates:
        """What new forms are made from."""
        from .resources.form_templates import AsyncFormTemplates

        return AsyncFormTemplates(self._transport)

    @cached_property
    def attachments(self) -> AsyncAttachments:
        """Files of cases and forms."""
        from .resources.attachments import AsyncAttachments

        return AsyncAttachments(self._transport)

    @cached_property
    def document_intelligence(self) -> AsyncDocumentIntelligence:
        """Data that is read out of files."""
        from .resources.document_intelligence import AsyncDocumentIntelligence

        return AsyncDocumentIntelligence(self._transport)

    @cached_property
    def signatures(self) -> AsyncSignatures:
        """Signatures that were asked for."""
        from .resources.signatures import AsyncSignatures

        return AsyncSignatures(self._transport)

    @cached_property
    def workspaces(self) -> AsyncWorkspaces:
        """Parts of an organization."""
        from .resources.workspaces import AsyncWorkspaces

        return AsyncWorkspaces(self._transport)

    @cached_property
    def requests(self) -> AsyncRequests:
        """Requests."""
        from .resources.requests import AsyncRequests

        return AsyncRequests(self._transport)

    @cached_property
    def flows(self) -> AsyncFlows:
        """Flows."""
        from .resources.flows import AsyncFlows

        return AsyncFlows(self._transport)

    @cached_property
    def companies(self) -> AsyncCompanies:
        """Routes of the previous version, each with one that takes its place."""
        from .resources.companies import AsyncCompanies

        return AsyncCompanies(self._transport)

    @cached_property
    def webhooks(self) -> AsyncWebhooks:
        """What the vendor sends by itself."""
        from .resources.webhooks import AsyncWebhooks

        return AsyncWebhooks(self._transport)
