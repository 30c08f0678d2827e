"""What new forms are made from."""

from __future__ import annotations

import builtins
from functools import cached_property
from typing import TYPE_CHECKING

from .. import inputs, models
from .._runtime.operation import Answer, NumberPages, Operation, Parameter
from .._runtime.response import async_raw, async_raw_page, raw, raw_page
from .._runtime.streamed import async_streamed, async_streamed_page, streamed, streamed_page
from .._runtime.types import OMIT

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.pagination import AsyncPages, Pages
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Omit, Options
    from ..inputs.shared_page_selection import PageSelection
    from ..inputs.shared_sort_order import SortOrder
    from ..inputs.typed_dicts import PageSelectionDict
    from ..models.form_templates import FormTemplate, FormTemplateList
    from ..models.shared_form_template_step import FormTemplateOptions, FormTemplateStep

_ERRORS = (
    Answer("400", "application/json", lambda: models.Errors),
    Answer("401", "application/json", lambda: models.Errors),
    Answer("403", "application/json", lambda: models.Errors),
    Answer("404", "application/json", lambda: models.Errors),
    Answer("409", "application/json", lambda: models.Errors),
    Answer("422", "application/json", lambda: models.Errors),
    Answer("429", "application/json", lambda: models.Errors),
    Answer("500", "application/json", lambda: models.Errors),
    Answer("502", "application/json", lambda: models.Errors),
    Answer("503", "application/json", lambda: models.Errors),
    Answer("504", "application/json", lambda: models.Errors),
)
_SECURITY = ((("bearerAuth", ()),),)
_LIST: Operation[FormTemplateList] = Operation(
    name="form_templates.list",
    method="GET",
    path="/form_templates",
    parameters=(
        Parameter("archived", "archived", "query", "form", explode=True),
        Parameter(
            "page", "page", "query", "deepObject", explode=True, type=lambda: inputs.PageSelection
        ),
        Parameter("sort", "sort", "query", "form", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.FormTemplateList),),
    errors=_ERRORS,
    security=_SECURITY,
    pages=NumberPages(argument="page.number", last="/meta/total_pages", items="/data"),
)
_GET_OPTIONS: Operation[FormTemplateOptions] = Operation(
    name="form_templates.get_options",
    method="GET",
    path="/form_templates/{slug}/options",
    parameters=(Parameter("slug", "slug", "path", "simple"),),
    answers=(Answer("200", "application/json", lambda: models.FormTemplateOptions),),
    errors=_ERRORS,
    security=_SECURITY,
)
_GET_STEPS: Operation[builtins.list[FormTemplateStep]] = Operation(
    name="form_templates.get_steps",
    method="GET",
    path="/form_templates/{slug}/steps",
    parameters=(Parameter("slug", "slug", "path", "simple"),),
    answers=(Answer("200", "application/json", lambda: list[models.FormTemplateStep]),),
    errors=_ERRORS,
    security=_SECURITY,
)


class FormTemplates:
    """What new forms are made from."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawFormTemplates:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawFormTemplates(self)

    @cached_property
    def with_streaming_response(self) -> StreamedFormTemplates:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedFormTemplates(self)

    def list(
        self,
        *,
        archived: bool | Omit = OMIT,
        page: PageSelection | PageSelectionDict | Omit = OMIT,
        sort: SortOrder | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Pages[FormTemplate, FormTemplateList]:
        """List form templates.

        Returns form templates page by page. A slug is unique within a workspace only, so
        templates of several workspaces are told apart by both slugs.

        Args:
            archived: Whether archived templates come too, beside the active ones; false when
                not given.
            page: Which page to return.
            sort: Order of the result; newest first when not given. One of `+created_at`,
                `-created_at`, `+updated_at`, `-updated_at`. Default: `-created_at`.

        Returns:
            The items of every page, fetched as they are needed; `.pages()` gives the pages.

        Raises:
            BadRequestError: Something in the request is missing or malformed, or it names a
                template or an owner that cannot be found.
            AuthenticationError: The token is missing, unknown or expired.
            PermissionDeniedError: The token does not reach the object or its workspace.
            NotFoundError: Nothing has this id.
            ConflictError: The request does not fit the present state, for example because the
                step was started before.
            UnprocessableEntityError: The request is well formed, and a rule of the workspace or
                of the template forbids it.
            RateLimitError: Too many requests: 100 a minute for a token, or 1,000 an hour for a
                client. A gateway sends this, so the body can be another one.
            ServerError: 500: Something broke at the vendor. 502: The service behind the gateway
                cannot be reached. 503: The service is down for the moment. 504: The service
                took longer than about 30 seconds; what it did is unknown.

        See https://docs.penbox.io/api-reference/flows/list-flows
        """
        return self._transport.pages(
            _LIST, {"archived": archived, "page": page, "sort": sort}, options
        )

    def get_options(self, slug: str, **options: Unpack[Options]) -> FormTemplateOptions:
        """Get the options of a form template.

        Returns the options that a form made from this template can have; which these are
        depends on the template. The answer is 404 when the template is unknown or not enabled.

        Inferred: not stated by the vendor's page.

        Args:
            slug: Short name of the form template. Stated.

        Returns:
            The options.

        Raises:
            BadRequestError: Something in the request is missing or malformed, or it names a
                template or an owner that cannot be found.
            AuthenticationError: The token is missing, unknown or expired.
            PermissionDeniedError: The token does not reach the object or its workspace.
            NotFoundError: Nothing has this id.
            ConflictError: The request does not fit the present state, for example because the
                step was started before.
            UnprocessableEntityError: The request is well formed, and a rule of the workspace or
                of the template forbids it.
            RateLimitError: Too many requests: 100 a minute for a token, or 1,000 an hour for a
                client. A gateway sends this, so the body can be another one.
            ServerError: 500: Something broke at the vendor. 502: The service behind the gateway
                cannot be reached. 503: The service is down for the moment. 504: The service
                took longer than about 30 seconds; what it did is unknown.

        See https://docs.penbox.io/api-reference/previous-api-version/get-flow-options
        """
        return self._transport.send(_GET_OPTIONS, {"slug": slug}, options)

    def get_steps(self, slug: str, **options: Unpack[Options]) -> builtins.list[FormTemplateStep]:
        """Get the steps of a form template.

        Returns all steps of a form template with their elements, not page by page. The answer
        is 404 when the template is unknown or not enabled.

        Args:
            slug: Short name of the form template.

        Returns:
            The steps in their order.

        Raises:
            BadRequestError: Something in the request is missing or malformed, or it names a
                template or an owner that cannot be found.
            AuthenticationError: The token is missing, unknown or expired.
            PermissionDeniedError: The token does not reach the object or its workspace.
            NotFoundError: Nothing has this id.
            ConflictError: The request does not fit the present state, for example because the
                step was started before.
            UnprocessableEntityError: The request is well formed, and a rule of the workspace or
                of the template forbids it.
            RateLimitError: Too many requests: 100 a minute for a token, or 1,000 an hour for a
                client. A gateway sends this, so the body can be another one.
            ServerError: 500: Something broke at the vendor. 502: The service behind the gateway
                cannot be reached. 503: The service is down for the moment. 504: The service
                took longer than about 30 seconds; what it did is unknown.

        See https://docs.penbox.io/api-reference/flows/get-flow-steps
        """
        return self._transport.send(_GET_STEPS, {"slug": slug}, options)


class AsyncFormTemplates:
    """What new forms are made from."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawFormTemplates:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawFormTemplates(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedFormTemplates:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedFormTemplates(self)

    def list(
        self,
        *,
        archived: bool | Omit = OMIT,
        page: PageSelection | PageSelectionDict | Omit = OMIT,
        sort: SortOrder | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AsyncPages[FormTemplate, FormTemplateList]:
        """See `FormTemplates.list`."""
        return self._transport.pages(
            _LIST, {"archived": archived, "page": page, "sort": sort}, options
        )

    async def get_options(self, slug: str, **options: Unpack[Options]) -> FormTemplateOptions:
        """See `FormTemplates.get_options`."""
        return await self._transport.send(_GET_OPTIONS, {"slug": slug}, options)

    async def get_steps(
        self, slug: str, **options: Unpack[Options]
    ) -> builtins.list[FormTemplateStep]:
        """See `FormTemplates.get_steps`."""
        return await self._transport.send(_GET_STEPS, {"slug": slug}, options)


class RawFormTemplates:
    """The methods of `FormTemplates`, answering `RawResponse`."""

    def __init__(self, resource: FormTemplates) -> None:
        self.list = raw_page(resource.list)
        self.get_options = raw(resource.get_options)
        self.get_steps = raw(resource.get_steps)


class AsyncRawFormTemplates:
    """The methods of `AsyncFormTemplates`, answering `RawResponse`."""

    def __init__(self, resource: AsyncFormTemplates) -> None:
        self.list = async_raw_page(resource.list)
        self.get_options = async_raw(resource.get_options)
        self.get_steps = async_raw(resource.get_steps)


class StreamedFormTemplates:
    """The methods of `FormTemplates`, answering `StreamedResponse`."""

    def __init__(self, resource: FormTemplates) -> None:
        self.list = streamed_page(resource.list)
        self.get_options = streamed(resource.get_options)
        self.get_steps = streamed(resource.get_steps)


class AsyncStreamedFormTemplates:
    """The methods of `AsyncFormTemplates`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncFormTemplates) -> None:
        self.list = async_streamed_page(resource.list)
        self.get_options = async_streamed(resource.get_options)
        self.get_steps = async_streamed(resource.get_steps)
