"""Fakes of both clients, for the tests of those who use them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._client import AsyncPenbox, Penbox
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
    from .fakes.forms import FakeAsyncForms, FakeForms
    from .fakes.responses import FakeAsyncResponses, FakeResponses
    from .fakes.form_templates import FakeAsyncFormTemplates, FakeFormTemplates
    from .fakes.attachments import FakeAsyncAttachments, FakeAttachments
    from .fakes.document_intelligence import FakeAsyncDocumentIntelligence, FakeDocumentIntelligence
    from .fakes.signatures import FakeAsyncSignatures, FakeSignatures
    from .fakes.workspaces import FakeAsyncWorkspaces, FakeWorkspaces
    from .fakes.requests import FakeAsyncRequests, FakeRequests
    from .fakes.flows import FakeAsyncFlows, FakeFlows
    from .fakes.companies import FakeAsyncCompanies, FakeCompanies
    from .fakes.webhooks import FakeAsyncWebhooks, FakeWebhooks

__all__ = (
    "Disagreement",
    "Raw",
    "RecordedCall",
    "RecordedRequest",
    "RequestMismatch",
    "UnusedAnswer",
    "FakeAsyncPenbox",
    "FakePenbox",
)


class FakePenbox(Penbox):
    """`Penbox` for tests: no network, no time, no credentials.

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
        webhook_key: str | Sequence[str] | None = "fake-credential",
        check_requests: bool = True,
        allow_unused: bool = False,
        **settings: Unpack[Settings],
    ) -> None:
        self._double = Double(Penbox, check_requests=check_requests, allow_unused=allow_unused)
        super().__init__(
            api_key=api_key,
            webhook_key=webhook_key,
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
    def forms(self) -> FakeForms:
        """The fake of `Forms`."""
        from .fakes.forms import FakeForms

        return FakeForms(self._transport)

    @cached_property
    def responses(self) -> FakeResponses:
        """The fake of `Responses`."""
        from .fakes.responses import FakeResponses

        return FakeResponses(self._transport)

    @cached_property
    def form_templates(self) -> FakeFormTemplates:
        """The fake of `FormTemplates`."""
        from .fakes.form_templates import FakeFormTemplates

        return FakeFormTemplates(self._transport)

    @cached_property
    def attachments(self) -> FakeAttachments:
        """The fake of `Attachments`."""
        from .fakes.attachments import FakeAttachments

        return FakeAttachments(self._transport)

    @cached_property
    def document_intelligence(self) -> FakeDocumentIntelligence:
        """The fake of `DocumentIntelligence`."""
        from .fakes.document_intelligence import FakeDocumentIntelligence

        return FakeDocumentIntelligence(self._transport)

    @cached_property
    def signatures(self) -> FakeSignatures:
        """The fake of `Signatures`."""
        from .fakes.signatures import FakeSignatures

        return FakeSignatures(self._transport)

    @cached_property
    def workspaces(self) -> FakeWorkspaces:
        """The fake of `Workspaces`."""
        from .fakes.workspaces import FakeWorkspaces

        return FakeWorkspaces(self._transport)

    @cached_property
    def requests(self) -> FakeRequests:
        """The fake of `Requests`."""
        from .fakes.requests import FakeRequests

        return FakeRequests(self._transport)

    @cached_property
    def flows(self) -> FakeFlows:
        """The fake of `Flows`."""
        from .fakes.flows import FakeFlows

        return FakeFlows(self._transport)

    @cached_property
    def companies(self) -> FakeCompanies:
        """The fake of `Companies`."""
        from .fakes.companies import FakeCompanies

        return FakeCompanies(self._transport)

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


class FakeAsyncPenbox(AsyncPenbox):
    """`AsyncPenbox` for tests: no network, no time, no credentials.

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
        webhook_key: str | Sequence[str] | None = "fake-credential",
        check_requests: bool = True,
        allow_unused: bool = False,
        **settings: Unpack[AsyncSettings],
    ) -> None:
        self._double = Double(AsyncPenbox, check_requests=check_requests, allow_unused=allow_unused)
        super().__init__(
            api_key=api_key,
            webhook_key=webhook_key,
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
    def forms(self) -> FakeAsyncForms:
        """The fake of `Forms`."""
        from .fakes.forms import FakeAsyncForms

        return FakeAsyncForms(self._transport)

    @cached_property
    def responses(self) -> FakeAsyncResponses:
        """The fake of `Responses`."""
        from .fakes.responses import FakeAsyncResponses

        return FakeAsyncResponses(self._transport)

    @cached_property
    def form_templates(self) -> FakeAsyncFormTemplates:
        """The fake of `FormTemplates`."""
        from .fakes.form_templates import FakeAsyncFormTemplates

        return FakeAsyncFormTemplates(self._transport)

    @cached_property
    def attachments(self) -> FakeAsyncAttachments:
        """The fake of `Attachments`."""
        from .fakes.attachments import FakeAsyncAttachments

        return FakeAsyncAttachments(self._transport)

    @cached_property
    def document_intelligence(self) -> FakeAsyncDocumentIntelligence:
        """The fake of `DocumentIntelligence`."""
        from .fakes.document_intelligence import FakeAsyncDocumentIntelligence

        return FakeAsyncDocumentIntelligence(self._transport)

    @cached_property
    def signatures(self) -> FakeAsyncSignatures:
        """The fake of `Signatures`."""
        from .fakes.signatures import FakeAsyncSignatures

        return FakeAsyncSignatures(self._transport)

    @cached_property
    def workspaces(self) -> FakeAsyncWorkspaces:
        """The fake of `Workspaces`."""
        from .fakes.workspaces import FakeAsyncWorkspaces

        return FakeAsyncWorkspaces(self._transport)

    @cached_property
    def requests(self) -> FakeAsyncRequests:
        """The fake of `Requests`."""
        from .fakes.requests import FakeAsyncRequests

        return FakeAsyncRequests(self._transport)

    @cached_property
    def flows(self) -> FakeAsyncFlows:
        """The fake of `Flows`."""
        from .fakes.flows import FakeAsyncFlows

        return FakeAsyncFlows(self._transport)

    @cached_property
    def companies(self) -> FakeAsyncCompanies:
        """The fake of `Companies`."""
        from .fakes.companies import FakeAsyncCompanies

        return FakeAsyncCompanies(self._transport)

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
