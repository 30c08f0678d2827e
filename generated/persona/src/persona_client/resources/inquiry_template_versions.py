"""What an inquiry is made from, its versions and its translations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import inputs, models
from .._runtime.operation import Answer, LinkPages, Operation, Parameter
from .._runtime.response import async_raw_page, raw_page
from .._runtime.streamed import async_streamed_page, streamed_page
from .._runtime.types import OMIT

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.pagination import AsyncPages, Pages
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Omit, Options
    from ..inputs.inquiry_template_versions import InquiryTemplateVersionFilter
    from ..inputs.shared_page import Page
    from ..inputs.typed_dicts import InquiryTemplateVersionFilterDict, PageDict
    from ..models.inquiry_template_versions import InquiryTemplateVersionList
    from ..models.shared_inquiry_theme import InquiryTemplateVersion

_ERRORS = (
    Answer("400", "application/json", lambda: models.Error),
    Answer("401", "application/json", lambda: models.Error),
    Answer("403", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
)
_SECURITY = ((("bearerAuth", ()),),)
_LIST: Operation[InquiryTemplateVersionList] = Operation(
    name="inquiry_template_versions.list",
    method="GET",
    path="/inquiry-template-versions",
    parameters=(
        Parameter(
            "filter",
            "filter",
            "query",
            "deepObject",
            explode=True,
            type=lambda: inputs.InquiryTemplateVersionFilter,
        ),
        Parameter("page", "page", "query", "deepObject", explode=True, type=lambda: inputs.Page),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.InquiryTemplateVersionList),),
    errors=_ERRORS,
    security=_SECURITY,
    pages=LinkPages(next="/links/next", items="/data"),
)


class InquiryTemplateVersions:
    """What an inquiry is made from, its versions and its translations."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawInquiryTemplateVersions:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawInquiryTemplateVersions(self)

    @cached_property
    def with_streaming_response(self) -> StreamedInquiryTemplateVersions:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedInquiryTemplateVersions(self)

    def list(
        self,
        *,
        filter: InquiryTemplateVersionFilter | InquiryTemplateVersionFilterDict,
        page: Page | PageDict | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Pages[InquiryTemplateVersion, InquiryTemplateVersionList]:
        """List versions of an inquiry template.

        Returns one page of the versions of an inquiry template, those that were published and
        the one that is a draft. Needs a key of production; no sandbox has inquiry templates.

        Args:
            filter: Of which inquiry template the versions are returned.
            page: Which page is returned, and how long it is.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The items of every page, fetched as they are needed; `.pages()` gives the pages.

        Raises:
            BadRequestError: The request was malformed.
            AuthenticationError: The API key is absent or not valid.
            PermissionDeniedError: The API key may not make this call.
            NotFoundError: An object that the request names does not exist.
            RateLimitError: The rate limit or a quota is used up. Wait longer from one try to
                the next.

        See https://github.com/persona-id/persona-openapi/blob/a1526b5/2025-12-08/openapi-bundled.yaml
        """
        return self._transport.pages(
            _LIST, {"filter": filter, "page": page, "fields": fields}, options
        )


class AsyncInquiryTemplateVersions:
    """What an inquiry is made from, its versions and its translations."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawInquiryTemplateVersions:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawInquiryTemplateVersions(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedInquiryTemplateVersions:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedInquiryTemplateVersions(self)

    def list(
        self,
        *,
        filter: InquiryTemplateVersionFilter | InquiryTemplateVersionFilterDict,
        page: Page | PageDict | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AsyncPages[InquiryTemplateVersion, InquiryTemplateVersionList]:
        """See `InquiryTemplateVersions.list`."""
        return self._transport.pages(
            _LIST, {"filter": filter, "page": page, "fields": fields}, options
        )


class RawInquiryTemplateVersions:
    """The methods of `InquiryTemplateVersions`, answering `RawResponse`."""

    def __init__(self, resource: InquiryTemplateVersions) -> None:
        self.list = raw_page(resource.list)


class AsyncRawInquiryTemplateVersions:
    """The methods of `AsyncInquiryTemplateVersions`, answering `RawResponse`."""

    def __init__(self, resource: AsyncInquiryTemplateVersions) -> None:
        self.list = async_raw_page(resource.list)


class StreamedInquiryTemplateVersions:
    """The methods of `InquiryTemplateVersions`, answering `StreamedResponse`."""

    def __init__(self, resource: InquiryTemplateVersions) -> None:
        self.list = streamed_page(resource.list)


class AsyncStreamedInquiryTemplateVersions:
    """The methods of `AsyncInquiryTemplateVersions`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncInquiryTemplateVersions) -> None:
        self.list = async_streamed_page(resource.list)
