"""Sharing of data between organizations."""

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
    from ..inputs.connect_connections import ConnectionCreateData, ConnectionFilter
    from ..inputs.shared_page import Page
    from ..inputs.typed_dicts import ConnectionCreateDataDict, ConnectionFilterDict, PageDict
    from ..models.connect_connections import Connection, ConnectionAnswer, ConnectionList

_ERRORS = (
    Answer("400", "application/json", lambda: models.Error),
    Answer("401", "application/json", lambda: models.Error),
    Answer("403", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
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
_LIST: Operation[ConnectionList] = Operation(
    name="connect.connections.list",
    method="GET",
    path="/connect/connections",
    parameters=(
        Parameter("page", "page", "query", "deepObject", explode=True, type=lambda: inputs.Page),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
        Parameter(
            "filter",
            "filter",
            "query",
            "deepObject",
            explode=True,
            type=lambda: inputs.ConnectionFilter,
        ),
    ),
    answers=(Answer("200", "application/json", lambda: models.ConnectionList),),
    errors=_ERRORS,
    security=_SECURITY,
    pages=LinkPages(next="/links/next", items="/data"),
)
_CREATE: Operation[ConnectionAnswer] = Operation(
    name="connect.connections.create",
    method="POST",
    path="/connect/connections",
    parameters=(Parameter("fields", "fields", "query", "deepObject", explode=True),),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.ConnectionCreate,
        fields=(("data", "data"),),
    ),
    answers=(Answer("201", "application/json", lambda: models.ConnectionAnswer),),
    errors=_ERRORS_2,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)
_GET: Operation[ConnectionAnswer] = Operation(
    name="connect.connections.get",
    method="GET",
    path="/connect/connections/{connection-id}",
    parameters=(
        Parameter("connection_id", "connection-id", "path", "simple"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.ConnectionAnswer),),
    errors=_ERRORS_3,
    security=_SECURITY,
)
_DEACTIVATE: Operation[ConnectionAnswer] = Operation(
    name="connect.connections.deactivate",
    method="POST",
    path="/connect/connections/{connection-id}/deactivate",
    parameters=(Parameter("connection_id", "connection-id", "path", "simple"),),
    answers=(Answer("200", "application/json", lambda: models.ConnectionAnswer),),
    errors=_ERRORS_3,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)
_REACTIVATE: Operation[ConnectionAnswer] = Operation(
    name="connect.connections.reactivate",
    method="POST",
    path="/connect/connections/{connection-id}/reactivate",
    parameters=(Parameter("connection_id", "connection-id", "path", "simple"),),
    answers=(Answer("200", "application/json", lambda: models.ConnectionAnswer),),
    errors=_ERRORS_3,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)


class ConnectConnections:
    """Sharing of data between organizations."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawConnectConnections:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawConnectConnections(self)

    @cached_property
    def with_streaming_response(self) -> StreamedConnectConnections:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedConnectConnections(self)

    def list(
        self,
        *,
        page: Page | PageDict | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        filter: ConnectionFilter | ConnectionFilterDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Pages[Connection, ConnectionList]:
        """List connections.

        Returns one page of connections, newest first, both those to other organizations and
        those from them.

        Args:
            page: Which page is returned, and how long it is.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.
            filter: Which connections are returned.

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
            _LIST, {"page": page, "fields": fields, "filter": filter}, options
        )

    def create(
        self,
        *,
        fields: Mapping[str, str] | Omit = OMIT,
        data: ConnectionCreateData | ConnectionCreateDataDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> ConnectionAnswer:
        """Create a connection to another organization.

        Makes a connection from this organization to another one. It is `pending`, and no share
        token can be redeemed through it, until the other one accepts. There is no way to delete
        it, only to deactivate it.

        Carries an idempotency key, the same for each attempt.

        Args:
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.
            data: The connection itself.

        Returns:
            The new connection.

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
        return self._transport.send(_CREATE, {"fields": fields, "data": data}, options)

    def get(
        self,
        connection_id: str,
        *,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> ConnectionAnswer:
        """Get a connection.

        Returns one connection.

        Args:
            connection_id: The id of the connection. Those in the vendor's examples start with
                `cxn_`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The connection as it is now.

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
            _GET, {"connection_id": connection_id, "fields": fields}, options
        )

    def deactivate(self, connection_id: str, **options: Unpack[Options]) -> ConnectionAnswer:
        """Deactivate a connection.

        Ends access through a connection, which stays on record as `inactive`. Either
        organization can do this while the connection is `pending` or `active`.

        Carries an idempotency key, the same for each attempt.

        Args:
            connection_id: The id of the connection. Those in the vendor's examples start with
                `cxn_`.

        Returns:
            The connection as it is now.

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
        return self._transport.send(_DEACTIVATE, {"connection_id": connection_id}, options)

    def reactivate(self, connection_id: str, **options: Unpack[Options]) -> ConnectionAnswer:
        """Reactivate a connection.

        Makes a connection `pending` again, so that the other organization has to accept it once
        more. Only the organization that the connection starts from can do this, and only while
        it is `inactive`.

        Carries an idempotency key, the same for each attempt.

        Args:
            connection_id: The id of the connection. Those in the vendor's examples start with
                `cxn_`.

        Returns:
            The connection as it is now.

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
        return self._transport.send(_REACTIVATE, {"connection_id": connection_id}, options)


class AsyncConnectConnections:
    """Sharing of data between organizations."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawConnectConnections:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawConnectConnections(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedConnectConnections:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedConnectConnections(self)

    def list(
        self,
        *,
        page: Page | PageDict | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        filter: ConnectionFilter | ConnectionFilterDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AsyncPages[Connection, ConnectionList]:
        """See `ConnectConnections.list`."""
        return self._transport.pages(
            _LIST, {"page": page, "fields": fields, "filter": filter}, options
        )

    async def create(
        self,
        *,
        fields: Mapping[str, str] | Omit = OMIT,
        data: ConnectionCreateData | ConnectionCreateDataDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> ConnectionAnswer:
        """See `ConnectConnections.create`."""
        return await self._transport.send(_CREATE, {"fields": fields, "data": data}, options)

    async def get(
        self,
        connection_id: str,
        *,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> ConnectionAnswer:
        """See `ConnectConnections.get`."""
        return await self._transport.send(
            _GET, {"connection_id": connection_id, "fields": fields}, options
        )

    async def deactivate(self, connection_id: str, **options: Unpack[Options]) -> ConnectionAnswer:
        """See `ConnectConnections.deactivate`."""
        return await self._transport.send(_DEACTIVATE, {"connection_id": connection_id}, options)

    async def reactivate(self, connection_id: str, **options: Unpack[Options]) -> ConnectionAnswer:
        """See `ConnectConnections.reactivate`."""
        return await self._transport.send(_REACTIVATE, {"connection_id": connection_id}, options)


class RawConnectConnections:
    """The methods of `ConnectConnections`, answering `RawResponse`."""

    def __init__(self, resource: ConnectConnections) -> None:
        self.list = raw_page(resource.list)
        self.create = raw(resource.create)
        self.get = raw(resource.get)
        self.deactivate = raw(resource.deactivate)
        self.reactivate = raw(resource.reactivate)


class AsyncRawConnectConnections:
    """The methods of `AsyncConnectConnections`, answering `RawResponse`."""

    def __init__(self, resource: AsyncConnectConnections) -> None:
        self.list = async_raw_page(resource.list)
        self.create = async_raw(resource.create)
        self.get = async_raw(resource.get)
        self.deactivate = async_raw(resource.deactivate)
        self.reactivate = async_raw(resource.reactivate)


class StreamedConnectConnections:
    """The methods of `ConnectConnections`, answering `StreamedResponse`."""

    def __init__(self, resource: ConnectConnections) -> None:
        self.list = streamed_page(resource.list)
        self.create = streamed(resource.create)
        self.get = streamed(resource.get)
        self.deactivate = streamed(resource.deactivate)
        self.reactivate = streamed(resource.reactivate)


class AsyncStreamedConnectConnections:
    """The methods of `AsyncConnectConnections`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncConnectConnections) -> None:
        self.list = async_streamed_page(resource.list)
        self.create = async_streamed(resource.create)
        self.get = async_streamed(resource.get)
        self.deactivate = async_streamed(resource.deactivate)
        self.reactivate = async_streamed(resource.reactivate)
