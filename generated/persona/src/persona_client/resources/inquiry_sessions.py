"""The visits, each on one device, in which an inquiry is worked through."""

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
    from .._runtime.types import ArrayOf, Omit, Options
    from ..inputs.inquiry_sessions import (
        InquirySessionCreateData,
        InquirySessionFilter,
        InquirySessionsExpireMeta,
    )
    from ..inputs.typed_dicts import (
        InquirySessionCreateDataDict,
        InquirySessionFilterDict,
        InquirySessionsExpireMetaDict,
    )
    from ..models.inquiry_sessions import (
        ExpiredInquirySessions,
        InquirySessionAnswer,
        InquirySessionLinkAnswer,
        InquirySessionList,
    )
    from ..models.shared_one_time_link import InquirySession

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
    Answer("409", "application/json", lambda: models.Error),
    Answer("422", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
)
_ERRORS_3 = (
    Answer("400", "application/json", lambda: models.Error),
    Answer("401", "application/json", lambda: models.Error),
    Answer("403", "application/json", lambda: models.Error),
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
_LIST: Operation[InquirySessionList] = Operation(
    name="inquiry_sessions.list",
    method="GET",
    path="/inquiry-sessions",
    parameters=(
        Parameter(
            "filter",
            "filter",
            "query",
            "deepObject",
            explode=True,
            type=lambda: inputs.InquirySessionFilter,
        ),
    ),
    answers=(Answer("200", "application/json", lambda: models.InquirySessionList),),
    errors=_ERRORS,
    security=_SECURITY,
    pages=LinkPages(next="/links/next", items="/data"),
)
_CREATE: Operation[InquirySessionAnswer] = Operation(
    name="inquiry_sessions.create",
    method="POST",
    path="/inquiry-sessions",
    parameters=(
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.InquirySessionCreate,
        fields=(("data", "data"),),
    ),
    answers=(Answer("201", "application/json", lambda: models.InquirySessionAnswer),),
    errors=_ERRORS_2,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)
_EXPIRE_ALL: Operation[ExpiredInquirySessions] = Operation(
    name="inquiry_sessions.expire_all",
    method="POST",
    path="/inquiry-sessions/expire-all",
    parameters=(
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.InquirySessionsExpire,
        fields=(("meta", "meta"),),
    ),
    answers=(Answer("200", "application/json", lambda: models.ExpiredInquirySessions),),
    errors=_ERRORS_3,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)
_GET: Operation[InquirySessionAnswer] = Operation(
    name="inquiry_sessions.get",
    method="GET",
    path="/inquiry-sessions/{inquiry-session-id}",
    parameters=(
        Parameter("inquiry_session_id", "inquiry-session-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.InquirySessionAnswer),),
    errors=_ERRORS_4,
    security=_SECURITY,
)
_EXPIRE: Operation[InquirySessionAnswer] = Operation(
    name="inquiry_sessions.expire",
    method="POST",
    path="/inquiry-sessions/{inquiry-session-id}/expire",
    parameters=(
        Parameter("inquiry_session_id", "inquiry-session-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.InquirySessionAnswer),),
    errors=_ERRORS_2,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)
_GENERATE_ONE_TIME_LINK: Operation[InquirySessionLinkAnswer] = Operation(
    name="inquiry_sessions.generate_one_time_link",
    method="POST",
    path="/inquiry-sessions/{inquiry-session-id}/generate-one-time-link",
    parameters=(
        Parameter("inquiry_session_id", "inquiry-session-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.InquirySessionLinkAnswer),),
    errors=_ERRORS_2,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)


class InquirySessions:
    """The visits, each on one device, in which an inquiry is worked through."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawInquirySessions:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawInquirySessions(self)

    @cached_property
    def with_streaming_response(self) -> StreamedInquirySessions:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedInquirySessions(self)

    def list(
        self,
        *,
        filter: InquirySessionFilter | InquirySessionFilterDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Pages[InquirySession, InquirySessionList]:
        """List inquiry sessions.

        Returns one page of inquiry sessions, newest first. The vendor documents no parameter
        for the page, only the links to other pages.

        Args:
            filter: Which inquiry sessions are returned.

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
        return self._transport.pages(_LIST, {"filter": filter}, options)

    def create(
        self,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        data: InquirySessionCreateData | InquirySessionCreateDataDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> InquirySessionAnswer:
        """Create an inquiry session.

        Makes a session for an inquiry. An inquiry can have 25 sessions, unless the vendor
        allows more.

        Carries an idempotency key, the same for each attempt.

        Args:
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.
            data: The inquiry session itself.

        Returns:
            The new inquiry session, and what `include` asked for.

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
            _CREATE, {"include": include, "fields": fields, "data": data}, options
        )

    def expire_all(
        self,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        meta: InquirySessionsExpireMeta | InquirySessionsExpireMetaDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> ExpiredInquirySessions:
        """Expire all sessions of inquiries.

        Ends every active session of the inquiries given. Returns the sessions.

        Carries an idempotency key, the same for each attempt.

        Args:
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.
            meta: The inquiries.

        Returns:
            The inquiry sessions, and what `include` asked for.

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
        return self._transport.send(
            _EXPIRE_ALL, {"include": include, "fields": fields, "meta": meta}, options
        )

    def get(
        self,
        inquiry_session_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> InquirySessionAnswer:
        """Get an inquiry session.

        Returns one inquiry session, with what is known of its device and network.

        Args:
            inquiry_session_id: The id of the inquiry session. Those in the vendor's examples
                start with `iqse_`.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The inquiry session as it is now, and what `include` asked for.

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
            {"inquiry_session_id": inquiry_session_id, "include": include, "fields": fields},
            options,
        )

    def expire(
        self,
        inquiry_session_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> InquirySessionAnswer:
        """Expire an inquiry session.

        Ends one inquiry session.

        Carries an idempotency key, the same for each attempt.

        Args:
            inquiry_session_id: The id of the inquiry session. Those in the vendor's examples
                start with `iqse_`.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The inquiry session as it is now, and what `include` asked for.

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
            _EXPIRE,
            {"inquiry_session_id": inquiry_session_id, "include": include, "fields": fields},
            options,
        )

    def generate_one_time_link(
        self,
        inquiry_session_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> InquirySessionLinkAnswer:
        """Generate a one-time link for an inquiry session.

        Makes a link that lets somebody continue in an inquiry session, once. It is in `meta` of
        the answer.

        Carries an idempotency key, the same for each attempt.

        Args:
            inquiry_session_id: The id of the inquiry session. Those in the vendor's examples
                start with `iqse_`.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The inquiry session with a link to it, and what `include` asked for.

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
            _GENERATE_ONE_TIME_LINK,
            {"inquiry_session_id": inquiry_session_id, "include": include, "fields": fields},
            options,
        )


class AsyncInquirySessions:
    """The visits, each on one device, in which an inquiry is worked through."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawInquirySessions:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawInquirySessions(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedInquirySessions:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedInquirySessions(self)

    def list(
        self,
        *,
        filter: InquirySessionFilter | InquirySessionFilterDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AsyncPages[InquirySession, InquirySessionList]:
        """See `InquirySessions.list`."""
        return self._transport.pages(_LIST, {"filter": filter}, options)

    async def create(
        self,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        data: InquirySessionCreateData | InquirySessionCreateDataDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> InquirySessionAnswer:
        """See `InquirySessions.create`."""
        return await self._transport.send(
            _CREATE, {"include": include, "fields": fields, "data": data}, options
        )

    async def expire_all(
        self,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        meta: InquirySessionsExpireMeta | InquirySessionsExpireMetaDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> ExpiredInquirySessions:
        """See `InquirySessions.expire_all`."""
        return await self._transport.send(
            _EXPIRE_ALL, {"include": include, "fields": fields, "meta": meta}, options
        )

    async def get(
        self,
        inquiry_session_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> InquirySessionAnswer:
        """See `InquirySessions.get`."""
        return await self._transport.send(
            _GET,
            {"inquiry_session_id": inquiry_session_id, "include": include, "fields": fields},
            options,
        )

    async def expire(
        self,
        inquiry_session_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> InquirySessionAnswer:
        """See `InquirySessions.expire`."""
        return await self._transport.send(
            _EXPIRE,
            {"inquiry_session_id": inquiry_session_id, "include": include, "fields": fields},
            options,
        )

    async def generate_one_time_link(
        self,
        inquiry_session_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> InquirySessionLinkAnswer:
        """See `InquirySessions.generate_one_time_link`."""
        return await self._transport.send(
            _GENERATE_ONE_TIME_LINK,
            {"inquiry_session_id": inquiry_session_id, "include": include, "fields": fields},
            options,
        )


class RawInquirySessions:
    """The methods of `InquirySessions`, answering `RawResponse`."""

    def __init__(self, resource: InquirySessions) -> None:
        self.list = raw_page(resource.list)
        self.create = raw(resource.create)
        self.expire_all = raw(resource.expire_all)
        self.get = raw(resource.get)
        self.expire = raw(resource.expire)
        self.generate_one_time_link = raw(resource.generate_one_time_link)


class AsyncRawInquirySessions:
    """The methods of `AsyncInquirySessions`, answering `RawResponse`."""

    def __init__(self, resource: AsyncInquirySessions) -> None:
        self.list = async_raw_page(resource.list)
        self.create = async_raw(resource.create)
        self.expire_all = async_raw(resource.expire_all)
        self.get = async_raw(resource.get)
        self.expire = async_raw(resource.expire)
        self.generate_one_time_link = async_raw(resource.generate_one_time_link)


class StreamedInquirySessions:
    """The methods of `InquirySessions`, answering `StreamedResponse`."""

    def __init__(self, resource: InquirySessions) -> None:
        self.list = streamed_page(resource.list)
        self.create = streamed(resource.create)
        self.expire_all = streamed(resource.expire_all)
        self.get = streamed(resource.get)
        self.expire = streamed(resource.expire)
        self.generate_one_time_link = streamed(resource.generate_one_time_link)


class AsyncStreamedInquirySessions:
    """The methods of `AsyncInquirySessions`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncInquirySessions) -> None:
        self.list = async_streamed_page(resource.list)
        self.create = async_streamed(resource.create)
        self.expire_all = async_streamed(resource.expire_all)
        self.get = async_streamed(resource.get)
        self.expire = async_streamed(resource.expire)
        self.generate_one_time_link = async_streamed(resource.generate_one_time_link)
