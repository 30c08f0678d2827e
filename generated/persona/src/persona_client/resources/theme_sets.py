"""How inquiries look."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import inputs, models
from .._runtime.operation import Answer, Body, LinkPages, Operation, Parameter
from .._runtime.response import async_raw, async_raw_page, raw, raw_page
from .._runtime.streamed import async_streamed, async_streamed_page, streamed, streamed_page
from .._runtime.types import OMIT

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.pagination import AsyncPages, Pages
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Omit, Options
    from ..inputs.shared_page import Page
    from ..inputs.theme_sets import ThemeSetCreateData, ThemeSetUpdateData
    from ..inputs.typed_dicts import PageDict, ThemeSetCreateDataDict, ThemeSetUpdateDataDict
    from ..models.theme_sets import ThemeSet, ThemeSetAnswer, ThemeSetList

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
    Answer("409", "application/json", lambda: models.Error),
    Answer("422", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
)
_ERRORS_3 = (
    Answer("400", "application/json", lambda: models.Error),
    Answer("401", "application/json", lambda: models.Error),
    Answer("403", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("409", "application/json", lambda: models.Error),
    Answer("422", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
)
_ERRORS_4 = (
    Answer("400", "application/json", lambda: models.Error),
    Answer("401", "application/json", lambda: models.Error),
    Answer("403", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
)
_LIST: Operation[ThemeSetList] = Operation(
    name="theme_sets.list",
    method="GET",
    path="/theme-sets",
    parameters=(
        Parameter("page", "page", "query", "deepObject", explode=True, type=lambda: inputs.Page),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
        Parameter("filter_status", "filter[status]", "query", "form", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.ThemeSetList),),
    errors=_ERRORS,
    security=_SECURITY,
    pages=LinkPages(next="/links/next", items="/data"),
)
_CREATE: Operation[ThemeSetAnswer] = Operation(
    name="theme_sets.create",
    method="POST",
    path="/theme-sets",
    parameters=(Parameter("fields", "fields", "query", "deepObject", explode=True),),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.ThemeSetCreate,
        fields=(("data", "data"),),
        is_required=True,
    ),
    answers=(Answer("201", "application/json", lambda: models.ThemeSetAnswer),),
    errors=_ERRORS_2,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)
_ARCHIVE: Operation[ThemeSetAnswer] = Operation(
    name="theme_sets.archive",
    method="DELETE",
    path="/theme-sets/{theme-set-id}",
    parameters=(
        Parameter("theme_set_id", "theme-set-id", "path", "simple"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.ThemeSetAnswer),),
    errors=_ERRORS_3,
    security=_SECURITY,
)
_GET: Operation[ThemeSetAnswer] = Operation(
    name="theme_sets.get",
    method="GET",
    path="/theme-sets/{theme-set-id}",
    parameters=(
        Parameter("theme_set_id", "theme-set-id", "path", "simple"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.ThemeSetAnswer),),
    errors=_ERRORS_4,
    security=_SECURITY,
)
_UPDATE: Operation[ThemeSetAnswer] = Operation(
    name="theme_sets.update",
    method="PATCH",
    path="/theme-sets/{theme-set-id}",
    parameters=(
        Parameter("theme_set_id", "theme-set-id", "path", "simple"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.ThemeSetUpdate,
        fields=(("data", "data"),),
        is_required=True,
    ),
    answers=(Answer("200", "application/json", lambda: models.ThemeSetAnswer),),
    errors=_ERRORS_3,
    security=_SECURITY,
)


class ThemeSets:
    """How inquiries look."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawThemeSets:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawThemeSets(self)

    @cached_property
    def with_streaming_response(self) -> StreamedThemeSets:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedThemeSets(self)

    def list(
        self,
        *,
        page: Page | PageDict | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        filter_status: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Pages[ThemeSet, ThemeSetList]:
        """List theme sets.

        Returns one page of theme sets, newest first.

        Args:
            page: Which page is returned, and how long it is.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.
            filter_status: Only theme sets in this state, `active` or `archived`.

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
        return self._transport.pages(
            _LIST, {"page": page, "fields": fields, "filter_status": filter_status}, options
        )

    def create(
        self,
        *,
        data: ThemeSetCreateData | ThemeSetCreateDataDict,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> ThemeSetAnswer:
        """Create a theme set.

        Makes a theme set. Styles that are not known are refused with status 400, which names
        each of them, and those that do not go together with status 422.

        Carries an idempotency key, the same for each attempt.

        Args:
            data: The theme set to create.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The new theme set.

        Raises:
            BadRequestError: The request was malformed.
            AuthenticationError: The API key is absent or not valid.
            PermissionDeniedError: The API key may not make this call.
            ConflictError: Another request got in the way, or what was asked for exists already.
            UnprocessableEntityError: A value in the request is not acceptable.
            RateLimitError: The rate limit or a quota is used up. Wait longer from one try to
                the next.

        See https://github.com/persona-id/persona-openapi/blob/a1526b5/2025-12-08/openapi-bundled.yaml
        """
        return self._transport.send(_CREATE, {"data": data, "fields": fields}, options)

    def archive(
        self,
        theme_set_id: str,
        *,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> ThemeSetAnswer:
        """Archive a theme set.

        Takes a theme set out of use. Inquiry templates that it was assigned to lose it, and
        look as they do by default at once, for inquiries under way too. The theme set can still
        be read, but not assigned again. The default theme set of the organization cannot be
        archived: status 409.

        Args:
            theme_set_id: The id of the theme set, which starts with `theset_`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The theme set.

        Raises:
            BadRequestError: The request was malformed.
            AuthenticationError: The API key is absent or not valid.
            PermissionDeniedError: The API key may not make this call.
            NotFoundError: An object that the request names does not exist.
            ConflictError: Another request got in the way, or what was asked for exists already.
            UnprocessableEntityError: A value in the request is not acceptable.
            RateLimitError: The rate limit or a quota is used up. Wait longer from one try to
                the next.

        See https://github.com/persona-id/persona-openapi/blob/a1526b5/2025-12-08/openapi-bundled.yaml
        """
        return self._transport.send(
            _ARCHIVE, {"theme_set_id": theme_set_id, "fields": fields}, options
        )

    def get(
        self,
        theme_set_id: str,
        *,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> ThemeSetAnswer:
        """Get a theme set.

        Returns one theme set, archived or not.

        Args:
            theme_set_id: The id of the theme set, which starts with `theset_`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The theme set.

        Raises:
            BadRequestError: The request was malformed.
            AuthenticationError: The API key is absent or not valid.
            PermissionDeniedError: The API key may not make this call.
            NotFoundError: An object that the request names does not exist.
            RateLimitError: The rate limit or a quota is used up. Wait longer from one try to
                the next.

        See https://github.com/persona-id/persona-openapi/blob/a1526b5/2025-12-08/openapi-bundled.yaml
        """
        return self._transport.send(_GET, {"theme_set_id": theme_set_id, "fields": fields}, options)

    def update(
        self,
        theme_set_id: str,
        *,
        data: ThemeSetUpdateData | ThemeSetUpdateDataDict,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> ThemeSetAnswer:
        """Update a theme set.

        Changes the name of a theme set, or its styles, or both; what is not sent stays. Styles
        are replaced as a whole, so everything that is missing in them looks as by default from
        then on. Styles that are not known are refused with status 400, which names each of
        them, and those that do not go together with status 422.

        In `data.attributes`: What is not passed stays as it is.

        Args:
            theme_set_id: The id of the theme set, which starts with `theset_`.
            data: The changes to a theme set.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The theme set.

        Raises:
            BadRequestError: The request was malformed.
            AuthenticationError: The API key is absent or not valid.
            PermissionDeniedError: The API key may not make this call.
            NotFoundError: An object that the request names does not exist.
            ConflictError: Another request got in the way, or what was asked for exists already.
            UnprocessableEntityError: A value in the request is not acceptable.
            RateLimitError: The rate limit or a quota is used up. Wait longer from one try to
                the next.

        See https://github.com/persona-id/persona-openapi/blob/a1526b5/2025-12-08/openapi-bundled.yaml
        """
        return self._transport.send(
            _UPDATE, {"theme_set_id": theme_set_id, "data": data, "fields": fields}, options
        )


class AsyncThemeSets:
    """How inquiries look."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawThemeSets:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawThemeSets(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedThemeSets:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedThemeSets(self)

    def list(
        self,
        *,
        page: Page | PageDict | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        filter_status: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AsyncPages[ThemeSet, ThemeSetList]:
        """See `ThemeSets.list`."""
        return self._transport.pages(
            _LIST, {"page": page, "fields": fields, "filter_status": filter_status}, options
        )

    async def create(
        self,
        *,
        data: ThemeSetCreateData | ThemeSetCreateDataDict,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> ThemeSetAnswer:
        """See `ThemeSets.create`."""
        return await self._transport.send(_CREATE, {"data": data, "fields": fields}, options)

    async def archive(
        self,
        theme_set_id: str,
        *,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> ThemeSetAnswer:
        """See `ThemeSets.archive`."""
        return await self._transport.send(
            _ARCHIVE, {"theme_set_id": theme_set_id, "fields": fields}, options
        )

    async def get(
        self,
        theme_set_id: str,
        *,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> ThemeSetAnswer:
        """See `ThemeSets.get`."""
        return await self._transport.send(
            _GET, {"theme_set_id": theme_set_id, "fields": fields}, options
        )

    async def update(
        self,
        theme_set_id: str,
        *,
        data: ThemeSetUpdateData | ThemeSetUpdateDataDict,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> ThemeSetAnswer:
        """See `ThemeSets.update`."""
        return await self._transport.send(
            _UPDATE, {"theme_set_id": theme_set_id, "data": data, "fields": fields}, options
        )


class RawThemeSets:
    """The methods of `ThemeSets`, answering `RawResponse`."""

    def __init__(self, resource: ThemeSets) -> None:
        self.list = raw_page(resource.list)
        self.create = raw(resource.create)
        self.archive = raw(resource.archive)
        self.get = raw(resource.get)
        self.update = raw(resource.update)


class AsyncRawThemeSets:
    """The methods of `AsyncThemeSets`, answering `RawResponse`."""

    def __init__(self, resource: AsyncThemeSets) -> None:
        self.list = async_raw_page(resource.list)
        self.create = async_raw(resource.create)
        self.archive = async_raw(resource.archive)
        self.get = async_raw(resource.get)
        self.update = async_raw(resource.update)


class StreamedThemeSets:
    """The methods of `ThemeSets`, answering `StreamedResponse`."""

    def __init__(self, resource: ThemeSets) -> None:
        self.list = streamed_page(resource.list)
        self.create = streamed(resource.create)
        self.archive = streamed(resource.archive)
        self.get = streamed(resource.get)
        self.update = streamed(resource.update)


class AsyncStreamedThemeSets:
    """The methods of `AsyncThemeSets`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncThemeSets) -> None:
        self.list = async_streamed_page(resource.list)
        self.create = async_streamed(resource.create)
        self.archive = async_streamed(resource.archive)
        self.get = async_streamed(resource.get)
        self.update = async_streamed(resource.update)
