"""Apps of the project."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import inputs, models
from .._runtime.operation import Answer, Body, CursorPages, Operation, Parameter
from .._runtime.response import async_raw, async_raw_page, raw, raw_page
from .._runtime.streamed import async_streamed, async_streamed_page, streamed, streamed_page
from .._runtime.types import OMIT

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.pagination import AsyncPages, Pages
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Omit, Options
    from ..models.apps import App, AppList

_ERRORS = (
    Answer("401", "application/json", lambda: models.Error),
    Answer("403", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.LimitError),
    Answer("500", "application/json", lambda: models.Error),
)
_SECURITY = ((("bearerAuth", ("apps:read",)),),)
_ERRORS_2 = (
    Answer("400", "application/json", lambda: models.Error),
    Answer("401", "application/json", lambda: models.Error),
    Answer("403", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.LimitError),
    Answer("500", "application/json", lambda: models.Error),
)
_SECURITY_2 = ((("bearerAuth", ("apps:write",)),),)
_LIST: Operation[AppList] = Operation(
    name="apps.list",
    method="GET",
    path="/apps",
    parameters=(
        Parameter("limit", "limit", "query", "form", explode=True),
        Parameter("cursor", "cursor", "query", "form", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.AppList),),
    errors=_ERRORS,
    security=_SECURITY,
    pages=CursorPages(argument="cursor", next="/next_cursor", more="/has_more", items="/apps"),
    is_draft=True,
)
_SUBMIT: Operation[App] = Operation(
    name="apps.submit",
    method="POST",
    path="/apps",
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.AppSubmission,
        fields=(("name", "name"), ("description", "description")),
        is_required=True,
    ),
    answers=(Answer("201", "application/json", lambda: models.App),),
    errors=_ERRORS_2,
    security=_SECURITY_2,
    is_draft=True,
)


class Apps:
    """Apps of the project."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawApps:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawApps(self)

    @cached_property
    def with_streaming_response(self) -> StreamedApps:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedApps(self)

    def list(
        self, *, limit: int | Omit = OMIT, cursor: str | Omit = OMIT, **options: Unpack[Options]
    ) -> Pages[App, AppList]:
        """List apps.

        Returns one page of the apps.

        Announced by the vendor, not yet available: raises NotYetAvailableError unless the
        client was made with `allow_draft=True`.

        Scope: apps:read.

        Args:
            limit: How many entries a page holds at most, 1 to 100. Default: `50`.
            cursor: Where the page starts, as `next_cursor` of the page before says. The first
                page needs none.

        Returns:
            The items of every page, fetched as they are needed; `.pages()` gives the pages.

        Raises:
            NotYetAvailableError: The operation is not available yet.
            AuthenticationError: The token is absent or not valid (`unauthorized`).
            PermissionDeniedError: The token lacks the scope that this operation needs
                (`forbidden`).
            RateLimitError: Either the token was used too often, which passes (`rate_limited`),
                or a quota of the plan is used up (`quota_exceeded`), or the token watches too
                many queries at once (`tail_session_limit_exceeded`), which repeating does not
                mend. A token may make 60 requests a second and 1,000 a minute.
            ServerError: The service failed (`internal`).

        See https://serverops.gg/docs/api-reference/apps/listApps
        """
        return self._transport.pages(_LIST, {"limit": limit, "cursor": cursor}, options)

    def submit(
        self, *, name: str, description: str | Omit = OMIT, **options: Unpack[Options]
    ) -> App:
        """Submit an app.

        Hands in an app.

        Announced by the vendor, not yet available: raises NotYetAvailableError unless the
        client was made with `allow_draft=True`.

        Scope: apps:write.

        Body: known from an example only.

        Args:
            name: What the app is called.
            description: What the app does. An app has it; whether it can be given here is a
                guess. Assumed.

        Returns:
            The app.

        Raises:
            NotYetAvailableError: The operation is not available yet.
            BadRequestError: The request was malformed, or a value in it is not allowed
                (`bad_request`; for a query `soql_reserved_field` and others).
            AuthenticationError: The token is absent or not valid (`unauthorized`).
            PermissionDeniedError: The token lacks the scope that this operation needs
                (`forbidden`).
            RateLimitError: Either the token was used too often, which passes (`rate_limited`),
                or a quota of the plan is used up (`quota_exceeded`), or the token watches too
                many queries at once (`tail_session_limit_exceeded`), which repeating does not
                mend. A token may make 60 requests a second and 1,000 a minute.
            ServerError: The service failed (`internal`).

        See https://serverops.gg/docs/api-reference/apps/submitApp
        """
        return self._transport.send(_SUBMIT, {"name": name, "description": description}, options)


class AsyncApps:
    """Apps of the project."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawApps:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawApps(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedApps:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedApps(self)

    def list(
        self, *, limit: int | Omit = OMIT, cursor: str | Omit = OMIT, **options: Unpack[Options]
    ) -> AsyncPages[App, AppList]:
        """See `Apps.list`."""
        return self._transport.pages(_LIST, {"limit": limit, "cursor": cursor}, options)

    async def submit(
        self, *, name: str, description: str | Omit = OMIT, **options: Unpack[Options]
    ) -> App:
        """See `Apps.submit`."""
        return await self._transport.send(
            _SUBMIT, {"name": name, "description": description}, options
        )


class RawApps:
    """The methods of `Apps`, answering `RawResponse`."""

    def __init__(self, resource: Apps) -> None:
        self.list = raw_page(resource.list)
        self.submit = raw(resource.submit)


class AsyncRawApps:
    """The methods of `AsyncApps`, answering `RawResponse`."""

    def __init__(self, resource: AsyncApps) -> None:
        self.list = async_raw_page(resource.list)
        self.submit = async_raw(resource.submit)


class StreamedApps:
    """The methods of `Apps`, answering `StreamedResponse`."""

    def __init__(self, resource: Apps) -> None:
        self.list = streamed_page(resource.list)
        self.submit = streamed(resource.submit)


class AsyncStreamedApps:
    """The methods of `AsyncApps`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncApps) -> None:
        self.list = async_streamed_page(resource.list)
        self.submit = async_streamed(resource.submit)
