# pyright: reportDeprecated=false
"""Routes of the previous version, each with one that takes its place."""

from __future__ import annotations

import builtins
from functools import cached_property
from typing import TYPE_CHECKING

from typing_extensions import deprecated

from .. import models
from .._runtime.operation import Answer, Operation
from .._runtime.response import async_raw, raw
from .._runtime.streamed import async_streamed, streamed

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Options
    from ..models.shared_workspace import Workspace

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
_LIST: Operation[builtins.list[Workspace]] = Operation(
    name="companies.list",
    method="GET",
    path="/companies",
    answers=(Answer("200", "application/json", lambda: list[models.Workspace]),),
    errors=_ERRORS,
    security=_SECURITY,
    is_deprecated=True,
)


class Companies:
    """Routes of the previous version, each with one that takes its place."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawCompanies:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawCompanies(self)

    @cached_property
    def with_streaming_response(self) -> StreamedCompanies:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedCompanies(self)

    @deprecated("Deprecated by the vendor.")
    def list(self, **options: Unpack[Options]) -> builtins.list[Workspace]:
        """List companies.

        Use `GET /workspaces`. Returns all workspaces that the token reaches, as a plain array.

        Deprecated by the vendor.

        Returns:
            The workspaces.

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

        See https://docs.penbox.io/api-reference/previous-api-version/list-companies
        """
        return self._transport.send(_LIST, {}, options)


class AsyncCompanies:
    """Routes of the previous version, each with one that takes its place."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawCompanies:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawCompanies(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedCompanies:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedCompanies(self)

    @deprecated("Deprecated by the vendor.")
    async def list(self, **options: Unpack[Options]) -> builtins.list[Workspace]:
        """See `Companies.list`."""
        return await self._transport.send(_LIST, {}, options)


class RawCompanies:
    """The methods of `Companies`, answering `RawResponse`."""

    def __init__(self, resource: Companies) -> None:
        self.list = raw(resource.list)


class AsyncRawCompanies:
    """The methods of `AsyncCompanies`, answering `RawResponse`."""

    def __init__(self, resource: AsyncCompanies) -> None:
        self.list = async_raw(resource.list)


class StreamedCompanies:
    """The methods of `Companies`, answering `StreamedResponse`."""

    def __init__(self, resource: Companies) -> None:
        self.list = streamed(resource.list)


class AsyncStreamedCompanies:
    """The methods of `AsyncCompanies`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncCompanies) -> None:
        self.list = async_streamed(resource.list)
