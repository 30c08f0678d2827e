"""Checks of entities."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import models
from .._runtime.operation import Answer, CursorPages, Operation, Parameter
from .._runtime.response import async_raw_page, raw_page
from .._runtime.streamed import async_streamed_page, streamed_page
from .._runtime.types import OMIT

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.pagination import AsyncPages, Pages
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Omit, Options
    from ..inputs.entities_checks import CheckCategoryInput
    from ..inputs.shared_check_status_input import CheckStatusInput
    from ..models.shared_check import Check
    from ..models.shared_check_list import CheckList

_ERRORS = (
    Answer("400", "application/json", lambda: models.Error),
    Answer("401", "application/json", lambda: models.Error),
    Answer("403", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
    Answer("500", "application/json", lambda: models.Error),
    Answer("502", "application/json", lambda: models.Error),
    Answer("503", "application/json", lambda: models.Error),
    Answer("default", "application/json", lambda: models.Error),
)
_SECURITY = ((("apiKey", ()),),)
_LIST: Operation[CheckList] = Operation(
    name="entities.checks.list",
    method="GET",
    path="/v1/entities/{entity_token}/checks",
    parameters=(
        Parameter("entity_token", "entity_token", "path", "simple"),
        Parameter("cursor", "cursor", "query", "form", explode=True),
        Parameter("limit", "limit", "query", "form", explode=True),
        Parameter("status", "status", "query", "form", explode=True),
        Parameter("category", "category", "query", "form", explode=True),
    ),
    answers=(Answer("2XX", "application/json", lambda: models.CheckList),),
    errors=_ERRORS,
    security=_SECURITY,
    pages=CursorPages(
        argument="cursor", next="/meta/page/cursor", more="/meta/page/has_more", items="/data"
    ),
)


class EntitiesChecks:
    """Checks of entities."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawEntitiesChecks:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawEntitiesChecks(self)

    @cached_property
    def with_streaming_response(self) -> StreamedEntitiesChecks:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedEntitiesChecks(self)

    def list(
        self,
        entity_token: str,
        *,
        cursor: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        status: CheckStatusInput | Omit = OMIT,
        category: CheckCategoryInput | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Pages[Check, CheckList]:
        """List the checks of an entity.

        Returns, page by page, the checks that were run or planned for one person or company.

        Args:
            entity_token: Token of the entity.
            cursor: Where the page starts, as `meta.page.cursor` of the page before says;
                opaque.
            limit: Items per page, 1 to 100; 25 when not given.
            status: Return only checks in this status. One of `Pending`, `Queued`, `In
                Progress`, `Awaiting Document`, `Awaiting Client`, `Complete`, `Failed`,
                `Waived` and 3 more.
            category: Return only checks of this group. One of `Identity`, `Screening`,
                `Company`, `Financial`, `EDD`.

        Returns:
            The items of every page, fetched as they are needed; `.pages()` gives the pages.

        Raises:
            BadRequestError: The request is not valid JSON, or a field is missing or has a wrong
                value.
            AuthenticationError: The key is missing, unknown or of the other environment.
            PermissionDeniedError: The key does not reach this project or object.
            NotFoundError: Nothing has this token.
            RateLimitError: The project sent too many requests to this operation in the last 60
                seconds.
            ServerError: 500: Something broke at the vendor; trying again can help. 502: A
                provider that the vendor relies on failed; trying again can help. 503: The
                service is down for the moment; trying again can help.
            ApiError: Any other failure.

        See https://docs.zenoo.com/api-reference/entities/list-entity-checks
        """
        return self._transport.pages(
            _LIST,
            {
                "entity_token": entity_token,
                "cursor": cursor,
                "limit": limit,
                "status": status,
                "category": category,
            },
            options,
        )


class AsyncEntitiesChecks:
    """Checks of entities."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawEntitiesChecks:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawEntitiesChecks(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedEntitiesChecks:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedEntitiesChecks(self)

    def list(
        self,
        entity_token: str,
        *,
        cursor: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        status: CheckStatusInput | Omit = OMIT,
        category: CheckCategoryInput | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AsyncPages[Check, CheckList]:
        """See `EntitiesChecks.list`."""
        return self._transport.pages(
            _LIST,
            {
                "entity_token": entity_token,
                "cursor": cursor,
                "limit": limit,
                "status": status,
                "category": category,
            },
            options,
        )


class RawEntitiesChecks:
    """The methods of `EntitiesChecks`, answering `RawResponse`."""

    def __init__(self, resource: EntitiesChecks) -> None:
        self.list = raw_page(resource.list)


class AsyncRawEntitiesChecks:
    """The methods of `AsyncEntitiesChecks`, answering `RawResponse`."""

    def __init__(self, resource: AsyncEntitiesChecks) -> None:
        self.list = async_raw_page(resource.list)


class StreamedEntitiesChecks:
    """The methods of `EntitiesChecks`, answering `StreamedResponse`."""

    def __init__(self, resource: EntitiesChecks) -> None:
        self.list = streamed_page(resource.list)


class AsyncStreamedEntitiesChecks:
    """The methods of `AsyncEntitiesChecks`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncEntitiesChecks) -> None:
        self.list = async_streamed_page(resource.list)
