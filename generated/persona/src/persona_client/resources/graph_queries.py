"""Queries for accounts that are linked."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import inputs, models
from .._runtime.operation import Answer, Body, Operation, Parameter
from .._runtime.response import async_raw, raw
from .._runtime.streamed import async_streamed, streamed
from .._runtime.types import OMIT

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import ArrayOf, Omit, Options
    from ..inputs.graph_queries import GraphQueryCreateData, GraphQueryCreateMeta
    from ..inputs.typed_dicts import GraphQueryCreateDataDict, GraphQueryCreateMetaDict
    from ..models.graph_queries import GraphQueryAnswer

_ERRORS = (
    Answer("400", "application/json", lambda: models.Error),
    Answer("401", "application/json", lambda: models.Error),
    Answer("403", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("409", "application/json", lambda: models.Error),
    Answer("422", "application/json", lambda: models.Error),
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
_CREATE: Operation[GraphQueryAnswer] = Operation(
    name="graph_queries.create",
    method="POST",
    path="/graph-queries",
    parameters=(
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.GraphQueryCreate,
        fields=(("data", "data"), ("meta", "meta")),
        is_required=True,
    ),
    answers=(Answer("201", "application/json", lambda: models.GraphQueryAnswer),),
    errors=_ERRORS,
    security=_SECURITY,
)
_GET: Operation[GraphQueryAnswer] = Operation(
    name="graph_queries.get",
    method="GET",
    path="/graph-queries/{graph-query-id}",
    parameters=(
        Parameter("graph_query_id", "graph-query-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.GraphQueryAnswer),),
    errors=_ERRORS_2,
    security=_SECURITY,
)


class GraphQueries:
    """Queries for accounts that are linked."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawGraphQueries:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawGraphQueries(self)

    @cached_property
    def with_streaming_response(self) -> StreamedGraphQueries:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedGraphQueries(self)

    def create(
        self,
        *,
        data: GraphQueryCreateData | GraphQueryCreateDataDict,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        meta: GraphQueryCreateMeta | GraphQueryCreateMetaDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> GraphQueryAnswer:
        """Create a graph query.

        Starts a search for accounts that are linked to one another, made from a graph query
        template. The answer comes at once and says `submitted`; get the graph query again until
        it is finished, or set `run-sync` to wait for the result in this call. The operation
        takes no idempotency key, so a call that is sent again starts another search.

        Args:
            data: The graph query itself.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.
            meta: How the graph query is run.

        Returns:
            The new graph query, and what `include` asked for.

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
            _CREATE, {"data": data, "include": include, "fields": fields, "meta": meta}, options
        )

    def get(
        self,
        graph_query_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> GraphQueryAnswer:
        """Get a graph query.

        Returns one graph query, with its result once the status is `completed`.

        Args:
            graph_query_id: The id of the graph query. Those in the vendor's examples start with
                `grphq_`.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The graph query as it is now.

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
            _GET, {"graph_query_id": graph_query_id, "include": include, "fields": fields}, options
        )


class AsyncGraphQueries:
    """Queries for accounts that are linked."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawGraphQueries:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawGraphQueries(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedGraphQueries:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedGraphQueries(self)

    async def create(
        self,
        *,
        data: GraphQueryCreateData | GraphQueryCreateDataDict,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        meta: GraphQueryCreateMeta | GraphQueryCreateMetaDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> GraphQueryAnswer:
        """See `GraphQueries.create`."""
        return await self._transport.send(
            _CREATE, {"data": data, "include": include, "fields": fields, "meta": meta}, options
        )

    async def get(
        self,
        graph_query_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> GraphQueryAnswer:
        """See `GraphQueries.get`."""
        return await self._transport.send(
            _GET, {"graph_query_id": graph_query_id, "include": include, "fields": fields}, options
        )


class RawGraphQueries:
    """The methods of `GraphQueries`, answering `RawResponse`."""

    def __init__(self, resource: GraphQueries) -> None:
        self.create = raw(resource.create)
        self.get = raw(resource.get)


class AsyncRawGraphQueries:
    """The methods of `AsyncGraphQueries`, answering `RawResponse`."""

    def __init__(self, resource: AsyncGraphQueries) -> None:
        self.create = async_raw(resource.create)
        self.get = async_raw(resource.get)


class StreamedGraphQueries:
    """The methods of `GraphQueries`, answering `StreamedResponse`."""

    def __init__(self, resource: GraphQueries) -> None:
        self.create = streamed(resource.create)
        self.get = streamed(resource.get)


class AsyncStreamedGraphQueries:
    """The methods of `AsyncGraphQueries`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncGraphQueries) -> None:
        self.create = async_streamed(resource.create)
        self.get = async_streamed(resource.get)
