"""Inquiry templates."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import inputs, models
from .._runtime.operation import Answer, LinkPages, Operation, Parameter
from .._runtime.response import async_raw, async_raw_page, raw, raw_page
from .._runtime.streamed import async_streamed, async_streamed_page, streamed, streamed_page
from .._runtime.types import OMIT

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.pagination import AsyncPages, Pages
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import ArrayOf, Omit, Options
    from ..inputs.shared_page import Page
    from ..inputs.typed_dicts import PageDict
    from ..models.inquiry_templates import InquiryTemplateAnswer, InquiryTemplateList
    from ..models.shared_inquiry_template import InquiryTemplate
    from .inquiry_templates_translations import (
        AsyncInquiryTemplatesTranslations,
        InquiryTemplatesTranslations,
    )

_ERRORS = (
    Answer("400", "application/json", lambda: models.Error),
    Answer("401", "application/json", lambda: models.Error),
    Answer("403", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
)
_SECURITY = ((("bearerAuth", ()),),)
_ERRORS_2 = (
    Answer("400", "application/json", lambda: models.Error),
    Answer("401", "application/json", lambda: models.Error),
    Answer("403", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
)
_LIST: Operation[InquiryTemplateList] = Operation(
    name="inquiry_templates.list",
    method="GET",
    path="/inquiry-templates",
    parameters=(
        Parameter("page", "page", "query", "deepObject", explode=True, type=lambda: inputs.Page),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.InquiryTemplateList),),
    errors=_ERRORS,
    security=_SECURITY,
    pages=LinkPages(next="/links/next", items="/data"),
)
_GET: Operation[InquiryTemplateAnswer] = Operation(
    name="inquiry_templates.get",
    method="GET",
    path="/inquiry-templates/{inquiry-template-id}",
    parameters=(
        Parameter("inquiry_template_id", "inquiry-template-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.InquiryTemplateAnswer),),
    errors=_ERRORS_2,
    security=_SECURITY,
)


class InquiryTemplates:
    """Inquiry templates."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def translations(self) -> InquiryTemplatesTranslations:
        """Translations of inquiry templates."""
        from .inquiry_templates_translations import InquiryTemplatesTranslations

        return InquiryTemplatesTranslations(self._transport)

    @cached_property
    def with_raw_response(self) -> RawInquiryTemplates:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawInquiryTemplates(self)

    @cached_property
    def with_streaming_response(self) -> StreamedInquiryTemplates:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedInquiryTemplates(self)

    def list(
        self,
        *,
        page: Page | PageDict | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Pages[InquiryTemplate, InquiryTemplateList]:
        """List inquiry templates.

        Returns one page of inquiry templates of the organization, newest first. Needs a key of
        production; no sandbox has inquiry templates.

        Args:
            page: Which page is returned, and how long it is.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The items of every page, fetched as they are needed; `.pages()` gives the pages.

        Raises:
            BadRequestError: The request was malformed.
            AuthenticationError: The API key is absent or not valid.
            PermissionDeniedError: The API key may not make this call.
            RateLimitError: The rate limit or a quota is used up. Wait longer from one try to
                the next.

        See https://github.com/persona-id/persona-openapi/blob/a1526b5/2025-12-08/openapi-bundled.yaml
        """
        return self._transport.pages(_LIST, {"page": page, "fields": fields}, options)

    def get(
        self,
        inquiry_template_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> InquiryTemplateAnswer:
        """Get an inquiry template.

        Returns one inquiry template with the fields that its inquiries have. Needs a key of
        production; no sandbox has inquiry templates.

        Args:
            inquiry_template_id: The id of the inquiry template, which starts with `itmpl_`.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The inquiry template, and what `include` asked for.

        Raises:
            BadRequestError: The request was malformed.
            AuthenticationError: The API key is absent or not valid.
            PermissionDeniedError: The API key may not make this call.
            NotFoundError: An object that the request names does not exist.
            RateLimitError: The rate limit or a quota is used up. Wait longer from one try to
                the next.

        See https://github.com/persona-id/persona-openapi/blob/a1526b5/2025-12-08/openapi-bundled.yaml
        """
        return self._transport.send(
            _GET,
            {"inquiry_template_id": inquiry_template_id, "include": include, "fields": fields},
            options,
        )


class AsyncInquiryTemplates:
    """Inquiry templates."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def translations(self) -> AsyncInquiryTemplatesTranslations:
        """Translations of inquiry templates."""
        from .inquiry_templates_translations import AsyncInquiryTemplatesTranslations

        return AsyncInquiryTemplatesTranslations(self._transport)

    @cached_property
    def with_raw_response(self) -> AsyncRawInquiryTemplates:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawInquiryTemplates(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedInquiryTemplates:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedInquiryTemplates(self)

    def list(
        self,
        *,
        page: Page | PageDict | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AsyncPages[InquiryTemplate, InquiryTemplateList]:
        """See `InquiryTemplates.list`."""
        return self._transport.pages(_LIST, {"page": page, "fields": fields}, options)

    async def get(
        self,
        inquiry_template_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> InquiryTemplateAnswer:
        """See `InquiryTemplates.get`."""
        return await self._transport.send(
            _GET,
            {"inquiry_template_id": inquiry_template_id, "include": include, "fields": fields},
            options,
        )


class RawInquiryTemplates:
    """The methods of `InquiryTemplates`, answering `RawResponse`."""

    def __init__(self, resource: InquiryTemplates) -> None:
        self.list = raw_page(resource.list)
        self.get = raw(resource.get)


class AsyncRawInquiryTemplates:
    """The methods of `AsyncInquiryTemplates`, answering `RawResponse`."""

    def __init__(self, resource: AsyncInquiryTemplates) -> None:
        self.list = async_raw_page(resource.list)
        self.get = async_raw(resource.get)


class StreamedInquiryTemplates:
    """The methods of `InquiryTemplates`, answering `StreamedResponse`."""

    def __init__(self, resource: InquiryTemplates) -> None:
        self.list = streamed_page(resource.list)
        self.get = streamed(resource.get)


class AsyncStreamedInquiryTemplates:
    """The methods of `AsyncInquiryTemplates`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncInquiryTemplates) -> None:
        self.list = async_streamed_page(resource.list)
        self.get = async_streamed(resource.get)
