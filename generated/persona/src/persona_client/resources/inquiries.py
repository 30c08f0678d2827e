"""One person or business going through an inquiry template."""

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
    from ..inputs.inquiries import (
        InquiryCreateData,
        InquiryCreateMeta,
        InquiryDecisionMeta,
        InquiryFilter,
        InquirySimulationMeta,
        InquiryUpdateData,
        OneTimeLinkCreateMeta,
    )
    from ..inputs.shared_not_query import (
        AllOfQuery,
        AnyOfQuery,
        AttributeQuery,
        NotQuery,
        SearchSort,
    )
    from ..inputs.shared_page import Page
    from ..inputs.shared_tag_change_meta import TagChangeMeta, TagReplacementMeta
    from ..inputs.typed_dicts import (
        AllOfQueryDict,
        AnyOfQueryDict,
        AttributeQueryDict,
        InquiryCreateDataDict,
        InquiryCreateMetaDict,
        InquiryDecisionMetaDict,
        InquiryFilterDict,
        InquirySimulationMetaDict,
        InquiryUpdateDataDict,
        NotQueryDict,
        OneTimeLinkCreateMetaDict,
        PageDict,
        SearchSortDict,
        TagChangeMetaDict,
        TagReplacementMetaDict,
    )
    from ..models.inquiries import (
        InquiryAnswer,
        InquiryLinkAnswer,
        InquiryList,
        NewInquiryAnswer,
        ResumedInquiryAnswer,
    )
    from ..models.shared_inquiry import Inquiry

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
    Answer("404", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
)
_ERRORS_4 = (
    Answer("400", "application/json", lambda: models.Error),
    Answer("401", "application/json", lambda: models.Error),
    Answer("403", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("409", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
)
_LIST: Operation[InquiryList] = Operation(
    name="inquiries.list",
    method="GET",
    path="/inquiries",
    parameters=(
        Parameter("page", "page", "query", "deepObject", explode=True, type=lambda: inputs.Page),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
        Parameter(
            "filter",
            "filter",
            "query",
            "deepObject",
            explode=True,
            type=lambda: inputs.InquiryFilter,
        ),
    ),
    answers=(Answer("200", "application/json", lambda: models.InquiryList),),
    errors=_ERRORS,
    security=_SECURITY,
    pages=LinkPages(next="/links/next", items="/data"),
)
_CREATE: Operation[NewInquiryAnswer] = Operation(
    name="inquiries.create",
    method="POST",
    path="/inquiries",
    parameters=(
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.InquiryCreate,
        fields=(("data", "data"), ("meta", "meta")),
        is_required=True,
    ),
    answers=(Answer("201", "application/json", lambda: models.NewInquiryAnswer),),
    errors=_ERRORS_2,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)
_REDACT: Operation[InquiryAnswer] = Operation(
    name="inquiries.redact",
    method="DELETE",
    path="/inquiries/{inquiry-id}",
    parameters=(
        Parameter("inquiry_id", "inquiry-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.InquiryAnswer),),
    errors=_ERRORS_2,
    security=_SECURITY,
)
_GET: Operation[InquiryAnswer] = Operation(
    name="inquiries.get",
    method="GET",
    path="/inquiries/{inquiry-id}",
    parameters=(
        Parameter("inquiry_id", "inquiry-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.InquiryAnswer),),
    errors=_ERRORS_3,
    security=_SECURITY,
)
_UPDATE: Operation[InquiryAnswer] = Operation(
    name="inquiries.update",
    method="PATCH",
    path="/inquiries/{inquiry-id}",
    parameters=(
        Parameter("inquiry_id", "inquiry-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.InquiryUpdate,
        fields=(("data", "data"),),
    ),
    answers=(Answer("200", "application/json", lambda: models.InquiryAnswer),),
    errors=_ERRORS_2,
    security=_SECURITY,
)
_ADD_TAG: Operation[InquiryAnswer] = Operation(
    name="inquiries.add_tag",
    method="POST",
    path="/inquiries/{inquiry-id}/add-tag",
    parameters=(
        Parameter("inquiry_id", "inquiry-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.TagChange,
        fields=(("meta", "meta"),),
    ),
    answers=(Answer("200", "application/json", lambda: models.InquiryAnswer),),
    errors=_ERRORS_2,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)
_APPROVE: Operation[InquiryAnswer] = Operation(
    name="inquiries.approve",
    method="POST",
    path="/inquiries/{inquiry-id}/approve",
    parameters=(
        Parameter("inquiry_id", "inquiry-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.InquiryDecision,
        fields=(("meta", "meta"),),
    ),
    answers=(Answer("200", "application/json", lambda: models.InquiryAnswer),),
    errors=_ERRORS_2,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)
_DECLINE: Operation[InquiryAnswer] = Operation(
    name="inquiries.decline",
    method="POST",
    path="/inquiries/{inquiry-id}/decline",
    parameters=(
        Parameter("inquiry_id", "inquiry-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.InquiryDecision,
        fields=(("meta", "meta"),),
    ),
    answers=(Answer("200", "application/json", lambda: models.InquiryAnswer),),
    errors=_ERRORS_2,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)
_MARK_FOR_REVIEW: Operation[InquiryAnswer] = Operation(
    name="inquiries.mark_for_review",
    method="POST",
    path="/inquiries/{inquiry-id}/mark-for-review",
    parameters=(
        Parameter("inquiry_id", "inquiry-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.InquiryAnswer),),
    errors=_ERRORS_2,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)
_EXPIRE: Operation[InquiryAnswer] = Operation(
    name="inquiries.expire",
    method="POST",
    path="/inquiries/{inquiry-id}/expire",
    parameters=(
        Parameter("inquiry_id", "inquiry-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.InquiryAnswer),),
    errors=_ERRORS_2,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)
_GENERATE_ONE_TIME_LINK: Operation[InquiryLinkAnswer] = Operation(
    name="inquiries.generate_one_time_link",
    method="POST",
    path="/inquiries/{inquiry-id}/generate-one-time-link",
    parameters=(
        Parameter("inquiry_id", "inquiry-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.OneTimeLinkCreate,
        fields=(("meta", "meta"),),
    ),
    answers=(Answer("200", "application/json", lambda: models.InquiryLinkAnswer),),
    errors=_ERRORS_2,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)
_PRINT: Operation[bytes] = Operation(
    name="inquiries.print",
    method="GET",
    path="/inquiries/{inquiry-id}/print",
    parameters=(Parameter("inquiry_id", "inquiry-id", "path", "simple"),),
    answers=(Answer("200", "application/pdf", bytes),),
    errors=_ERRORS_4,
    security=_SECURITY,
)
_REMOVE_TAG: Operation[InquiryAnswer] = Operation(
    name="inquiries.remove_tag",
    method="POST",
    path="/inquiries/{inquiry-id}/remove-tag",
    parameters=(
        Parameter("inquiry_id", "inquiry-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.TagChange,
        fields=(("meta", "meta"),),
    ),
    answers=(Answer("200", "application/json", lambda: models.InquiryAnswer),),
    errors=_ERRORS_2,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)
_RESUME: Operation[ResumedInquiryAnswer] = Operation(
    name="inquiries.resume",
    method="POST",
    path="/inquiries/{inquiry-id}/resume",
    parameters=(
        Parameter("inquiry_id", "inquiry-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.ResumedInquiryAnswer),),
    errors=_ERRORS_2,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)
_SET_TAGS: Operation[InquiryAnswer] = Operation(
    name="inquiries.set_tags",
    method="POST",
    path="/inquiries/{inquiry-id}/set-tags",
    parameters=(
        Parameter("inquiry_id", "inquiry-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.TagReplacement,
        fields=(("meta", "meta"),),
    ),
    answers=(Answer("200", "application/json", lambda: models.InquiryAnswer),),
    errors=_ERRORS_2,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)
_SIMULATE: Operation[InquiryAnswer] = Operation(
    name="inquiries.simulate",
    method="POST",
    path="/inquiries/{inquiry-id}/perform-simulate-actions",
    parameters=(
        Parameter("inquiry_id", "inquiry-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.InquirySimulation,
        fields=(("meta", "meta"),),
        is_required=True,
    ),
    answers=(Answer("200", "application/json", lambda: models.InquiryAnswer),),
    errors=_ERRORS_2,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)
_SEARCH: Operation[InquiryList] = Operation(
    name="inquiries.search",
    method="POST",
    path="/inquiries/search",
    parameters=(
        Parameter("fields", "fields", "query", "deepObject", explode=True),
        Parameter("page", "page", "query", "deepObject", explode=True, type=lambda: inputs.Page),
    ),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.SearchRequest,
        fields=(("query", "query"), ("sort", "sort"), ("body_page", "body_page")),
    ),
    answers=(Answer("200", "application/json", lambda: models.InquiryList),),
    errors=_ERRORS_2,
    security=_SECURITY,
    retry="idempotent",
    pages=LinkPages(next="/links/next", items="/data"),
)


class Inquiries:
    """One person or business going through an inquiry template."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawInquiries:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawInquiries(self)

    @cached_property
    def with_streaming_response(self) -> StreamedInquiries:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedInquiries(self)

    def list(
        self,
        *,
        page: Page | PageDict | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        filter: InquiryFilter | InquiryFilterDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Pages[Inquiry, InquiryList]:
        """List inquiries.

        Returns one page of inquiries of every inquiry template, newest first.

        Args:
            page: Which page is returned, and how long it is.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.
            filter: Which inquiries are returned.

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
            _LIST, {"page": page, "fields": fields, "filter": filter}, options
        )

    def create(
        self,
        *,
        data: InquiryCreateData | InquiryCreateDataDict,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        meta: InquiryCreateMeta | InquiryCreateMetaDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> NewInquiryAnswer:
        """Create an inquiry.

        Makes an inquiry from a template, of which exactly one of `template-id`,
        `inquiry-template-id` and `inquiry-template-version-id` is given. Fields can be filled
        in beforehand. The options in `meta` decide whether an account, a session or a one-time
        link is made along with it; the token of the session and the link are in `meta` of the
        answer.

        Carries an idempotency key, the same for each attempt.

        Args:
            data: The inquiry itself.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.
            meta: What to make along with the inquiry, and when it ends.

        Returns:
            The new inquiry, what was made along with it, and what `include` asked for.

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

    def redact(
        self,
        inquiry_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> InquiryAnswer:
        """Redact an inquiry.

        Erases for good the personal data in an inquiry and in the verifications, reports and
        other objects that belong to it. The inquiry is redacted when the answer comes, what
        belongs to it some time later. This cannot be undone.

        Args:
            inquiry_id: The id of the inquiry, which starts with `inq_`.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The inquiry as it is now, and what `include` asked for.

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
            _REDACT, {"inquiry_id": inquiry_id, "include": include, "fields": fields}, options
        )

    def get(
        self,
        inquiry_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> InquiryAnswer:
        """Get an inquiry.

        Returns one inquiry. What the person entered is in `fields`; what it was made from is in
        the relationship `inquiry-template`, or in `template` for inquiries of the older kind.

        Args:
            inquiry_id: The id of the inquiry, which starts with `inq_`.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The inquiry as it is now, and what `include` asked for.

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
            _GET, {"inquiry_id": inquiry_id, "include": include, "fields": fields}, options
        )

    def update(
        self,
        inquiry_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        data: InquiryUpdateData | InquiryUpdateDataDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> InquiryAnswer:
        """Update an inquiry.

        Changes the note, fields, tags or the redirect of an inquiry. A change to an inquiry
        that is finished starts no webhook again, so the data that receivers have grow old.

        Args:
            inquiry_id: The id of the inquiry, which starts with `inq_`.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.
            data: The inquiry itself.

        Returns:
            The inquiry as it is now, and what `include` asked for.

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
            _UPDATE,
            {"inquiry_id": inquiry_id, "include": include, "fields": fields, "data": data},
            options,
        )

    def add_tag(
        self,
        inquiry_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        meta: TagChangeMeta | TagChangeMetaDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> InquiryAnswer:
        """Add a tag to an inquiry.

        Adds one tag, given by name or by id, to those of an inquiry.

        Carries an idempotency key, the same for each attempt.

        Args:
            inquiry_id: The id of the inquiry, which starts with `inq_`.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.
            meta: The tag.

        Returns:
            The inquiry as it is now, and what `include` asked for.

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
            _ADD_TAG,
            {"inquiry_id": inquiry_id, "include": include, "fields": fields, "meta": meta},
            options,
        )

    def approve(
        self,
        inquiry_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        meta: InquiryDecisionMeta | InquiryDecisionMetaDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> InquiryAnswer:
        """Approve an inquiry.

        Decides that an inquiry is approved, after which nobody can continue it. This sets off
        workflows and webhooks.

        Carries an idempotency key, the same for each attempt.

        Args:
            inquiry_id: The id of the inquiry, which starts with `inq_`.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.
            meta: Why it was taken.

        Returns:
            The inquiry as it is now, and what `include` asked for.

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
            _APPROVE,
            {"inquiry_id": inquiry_id, "include": include, "fields": fields, "meta": meta},
            options,
        )

    def decline(
        self,
        inquiry_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        meta: InquiryDecisionMeta | InquiryDecisionMetaDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> InquiryAnswer:
        """Decline an inquiry.

        Decides that an inquiry is declined, after which nobody can continue it. This sets off
        workflows and webhooks.

        Carries an idempotency key, the same for each attempt.

        Args:
            inquiry_id: The id of the inquiry, which starts with `inq_`.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.
            meta: Why it was taken.

        Returns:
            The inquiry as it is now, and what `include` asked for.

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
            _DECLINE,
            {"inquiry_id": inquiry_id, "include": include, "fields": fields, "meta": meta},
            options,
        )

    def mark_for_review(
        self,
        inquiry_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> InquiryAnswer:
        """Mark an inquiry for review.

        Leaves the decision on an inquiry to a person, after which nobody can continue it. An
        inquiry that is approved or declined is refused. This sets off workflows and webhooks.

        Carries an idempotency key, the same for each attempt.

        Args:
            inquiry_id: The id of the inquiry, which starts with `inq_`.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The inquiry as it is now, and what `include` asked for.

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
            _MARK_FOR_REVIEW,
            {"inquiry_id": inquiry_id, "include": include, "fields": fields},
            options,
        )

    def expire(
        self,
        inquiry_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> InquiryAnswer:
        """Expire an inquiry.

        Ends an inquiry and all of its sessions, and cancels its verifications that are under
        way. The inquiry can be resumed afterwards.

        Carries an idempotency key, the same for each attempt.

        Args:
            inquiry_id: The id of the inquiry, which starts with `inq_`.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The inquiry as it is now, and what `include` asked for.

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
            _EXPIRE, {"inquiry_id": inquiry_id, "include": include, "fields": fields}, options
        )

    def generate_one_time_link(
        self,
        inquiry_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        meta: OneTimeLinkCreateMeta | OneTimeLinkCreateMetaDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> InquiryLinkAnswer:
        """Generate a one-time link for an inquiry.

        Makes a session for an inquiry and a link that lets somebody continue it, once. The link
        is in `meta` of the answer.

        Carries an idempotency key, the same for each attempt.

        Args:
            inquiry_id: The id of the inquiry, which starts with `inq_`.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.
            meta: How long the link works.

        Returns:
            The inquiry with a link to it, and what `include` asked for.

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
            {"inquiry_id": inquiry_id, "include": include, "fields": fields, "meta": meta},
            options,
        )

    def print(self, inquiry_id: str, **options: Unpack[Options]) -> bytes:
        """Print an inquiry as PDF.

        Returns an inquiry as a PDF document.

        Args:
            inquiry_id: The id of the inquiry, which starts with `inq_`.

        Returns:
            The object as a PDF document.

        Raises:
            BadRequestError: The request was malformed.
            AuthenticationError: The API key is absent or not valid.
            PermissionDeniedError: The API key may not make this call.
            NotFoundError: An object that the request names does not exist.
            ConflictError: Another request got in the way, or what was asked for exists already.
            RateLimitError: The rate limit or a quota is used up. Wait longer from one try to
                the next.

        See https://github.com/persona-id/persona-openapi/blob/a1526b5/2025-12-08/openapi-bundled.yaml
        """
        return self._transport.send(_PRINT, {"inquiry_id": inquiry_id}, options)

    def remove_tag(
        self,
        inquiry_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        meta: TagChangeMeta | TagChangeMetaDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> InquiryAnswer:
        """Remove a tag from an inquiry.

        Takes one tag, given by name or by id, away from an inquiry.

        Carries an idempotency key, the same for each attempt.

        Args:
            inquiry_id: The id of the inquiry, which starts with `inq_`.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.
            meta: The tag.

        Returns:
            The inquiry as it is now, and what `include` asked for.

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
            _REMOVE_TAG,
            {"inquiry_id": inquiry_id, "include": include, "fields": fields, "meta": meta},
            options,
        )

    def resume(
        self,
        inquiry_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> ResumedInquiryAnswer:
        """Resume an inquiry.

        Lets somebody continue an inquiry. An expired inquiry becomes `pending` again, and a
        redacted one is refused. A session that nobody has used is taken if there is one,
        otherwise a new one is made; its token, without which a pending inquiry cannot be
        opened, is in `meta` of the answer.

        Carries an idempotency key, the same for each attempt.

        Args:
            inquiry_id: The id of the inquiry, which starts with `inq_`.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The inquiry with the token of a session, and what `include` asked for.

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
            _RESUME, {"inquiry_id": inquiry_id, "include": include, "fields": fields}, options
        )

    def set_tags(
        self,
        inquiry_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        meta: TagReplacementMeta | TagReplacementMetaDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> InquiryAnswer:
        """Set the tags of an inquiry.

        Replaces all tags of an inquiry. A tag that is not given is taken away.

        Carries an idempotency key, the same for each attempt.

        An array replaces the old one.

        Args:
            inquiry_id: The id of the inquiry, which starts with `inq_`.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.
            meta: The tags.

        Returns:
            The inquiry as it is now, and what `include` asked for.

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
            _SET_TAGS,
            {"inquiry_id": inquiry_id, "include": include, "fields": fields, "meta": meta},
            options,
        )

    def simulate(
        self,
        inquiry_id: str,
        *,
        meta: InquirySimulationMeta | InquirySimulationMetaDict,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> InquiryAnswer:
        """Simulate actions on an inquiry in the sandbox.

        Does to an inquiry, for a test, what a person or a reviewer would do, in the order
        given. Works in the sandbox only.

        Carries an idempotency key, the same for each attempt.

        Args:
            inquiry_id: The id of the inquiry, which starts with `inq_`.
            meta: The actions.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The inquiry as it is now, and what `include` asked for.

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
            _SIMULATE,
            {"inquiry_id": inquiry_id, "meta": meta, "include": include, "fields": fields},
            options,
        )

    def search(
        self,
        *,
        fields: Mapping[str, str] | Omit = OMIT,
        page: Page | PageDict | Omit = OMIT,
        query: (
            AllOfQuery
            | AllOfQueryDict
            | AnyOfQuery
            | AnyOfQueryDict
            | NotQuery
            | NotQueryDict
            | AttributeQuery
            | AttributeQueryDict
            | Omit
        ) = OMIT,
        sort: SearchSort | SearchSortDict | Omit = OMIT,
        body_page: Page | PageDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Pages[Inquiry, InquiryList]:
        """Search inquiries.

        Returns one page of the inquiries that meet conditions on `status`, `created_at`,
        `updated_at`, `reference_id` (of the inquiry's account) or `inquiry_template_id`. What
        was just written is found after a minute or so; where that is too late, list the
        inquiries instead.

        Sent again by itself like a call that only reads.

        Args:
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.
            page: Which page is returned, and how long it is.
            query: Which objects are returned.
            sort: In which order they are returned.
            body_page: Which page is returned, as the query parameter of the same name says.

        Returns:
            The items of every page, fetched as they are needed; `.pages()` gives the pages.

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
        return self._transport.pages(
            _SEARCH,
            {"fields": fields, "page": page, "query": query, "sort": sort, "body_page": body_page},
            options,
        )


class AsyncInquiries:
    """One person or business going through an inquiry template."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawInquiries:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawInquiries(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedInquiries:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedInquiries(self)

    def list(
        self,
        *,
        page: Page | PageDict | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        filter: InquiryFilter | InquiryFilterDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AsyncPages[Inquiry, InquiryList]:
        """See `Inquiries.list`."""
        return self._transport.pages(
            _LIST, {"page": page, "fields": fields, "filter": filter}, options
        )

    async def create(
        self,
        *,
        data: InquiryCreateData | InquiryCreateDataDict,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        meta: InquiryCreateMeta | InquiryCreateMetaDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> NewInquiryAnswer:
        """See `Inquiries.create`."""
        return await self._transport.send(
            _CREATE, {"data": data, "include": include, "fields": fields, "meta": meta}, options
        )

    async def redact(
        self,
        inquiry_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> InquiryAnswer:
        """See `Inquiries.redact`."""
        return await self._transport.send(
            _REDACT, {"inquiry_id": inquiry_id, "include": include, "fields": fields}, options
        )

    async def get(
        self,
        inquiry_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> InquiryAnswer:
        """See `Inquiries.get`."""
        return await self._transport.send(
            _GET, {"inquiry_id": inquiry_id, "include": include, "fields": fields}, options
        )

    async def update(
        self,
        inquiry_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        data: InquiryUpdateData | InquiryUpdateDataDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> InquiryAnswer:
        """See `Inquiries.update`."""
        return await self._transport.send(
            _UPDATE,
            {"inquiry_id": inquiry_id, "include": include, "fields": fields, "data": data},
            options,
        )

    async def add_tag(
        self,
        inquiry_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        meta: TagChangeMeta | TagChangeMetaDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> InquiryAnswer:
        """See `Inquiries.add_tag`."""
        return await self._transport.send(
            _ADD_TAG,
            {"inquiry_id": inquiry_id, "include": include, "fields": fields, "meta": meta},
            options,
        )

    async def approve(
        self,
        inquiry_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        meta: InquiryDecisionMeta | InquiryDecisionMetaDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> InquiryAnswer:
        """See `Inquiries.approve`."""
        return await self._transport.send(
            _APPROVE,
            {"inquiry_id": inquiry_id, "include": include, "fields": fields, "meta": meta},
            options,
        )

    async def decline(
        self,
        inquiry_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        meta: InquiryDecisionMeta | InquiryDecisionMetaDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> InquiryAnswer:
        """See `Inquiries.decline`."""
        return await self._transport.send(
            _DECLINE,
            {"inquiry_id": inquiry_id, "include": include, "fields": fields, "meta": meta},
            options,
        )

    async def mark_for_review(
        self,
        inquiry_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> InquiryAnswer:
        """See `Inquiries.mark_for_review`."""
        return await self._transport.send(
            _MARK_FOR_REVIEW,
            {"inquiry_id": inquiry_id, "include": include, "fields": fields},
            options,
        )

    async def expire(
        self,
        inquiry_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> InquiryAnswer:
        """See `Inquiries.expire`."""
        return await self._transport.send(
            _EXPIRE, {"inquiry_id": inquiry_id, "include": include, "fields": fields}, options
        )

    async def generate_one_time_link(
        self,
        inquiry_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        meta: OneTimeLinkCreateMeta | OneTimeLinkCreateMetaDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> InquiryLinkAnswer:
        """See `Inquiries.generate_one_time_link`."""
        return await self._transport.send(
            _GENERATE_ONE_TIME_LINK,
            {"inquiry_id": inquiry_id, "include": include, "fields": fields, "meta": meta},
            options,
        )

    async def print(self, inquiry_id: str, **options: Unpack[Options]) -> bytes:
        """See `Inquiries.print`."""
        return await self._transport.send(_PRINT, {"inquiry_id": inquiry_id}, options)

    async def remove_tag(
        self,
        inquiry_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        meta: TagChangeMeta | TagChangeMetaDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> InquiryAnswer:
        """See `Inquiries.remove_tag`."""
        return await self._transport.send(
            _REMOVE_TAG,
            {"inquiry_id": inquiry_id, "include": include, "fields": fields, "meta": meta},
            options,
        )

    async def resume(
        self,
        inquiry_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> ResumedInquiryAnswer:
        """See `Inquiries.resume`."""
        return await self._transport.send(
            _RESUME, {"inquiry_id": inquiry_id, "include": include, "fields": fields}, options
        )

    async def set_tags(
        self,
        inquiry_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        meta: TagReplacementMeta | TagReplacementMetaDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> InquiryAnswer:
        """See `Inquiries.set_tags`."""
        return await self._transport.send(
            _SET_TAGS,
            {"inquiry_id": inquiry_id, "include": include, "fields": fields, "meta": meta},
            options,
        )

    async def simulate(
        self,
        inquiry_id: str,
        *,
        meta: InquirySimulationMeta | InquirySimulationMetaDict,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> InquiryAnswer:
        """See `Inquiries.simulate`."""
        return await self._transport.send(
            _SIMULATE,
            {"inquiry_id": inquiry_id, "meta": meta, "include": include, "fields": fields},
            options,
        )

    def search(
        self,
        *,
        fields: Mapping[str, str] | Omit = OMIT,
        page: Page | PageDict | Omit = OMIT,
        query: (
            AllOfQuery
            | AllOfQueryDict
            | AnyOfQuery
            | AnyOfQueryDict
            | NotQuery
            | NotQueryDict
            | AttributeQuery
            | AttributeQueryDict
            | Omit
        ) = OMIT,
        sort: SearchSort | SearchSortDict | Omit = OMIT,
        body_page: Page | PageDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AsyncPages[Inquiry, InquiryList]:
        """See `Inquiries.search`."""
        return self._transport.pages(
            _SEARCH,
            {"fields": fields, "page": page, "query": query, "sort": sort, "body_page": body_page},
            options,
        )


class RawInquiries:
    """The methods of `Inquiries`, answering `RawResponse`."""

    def __init__(self, resource: Inquiries) -> None:
        self.list = raw_page(resource.list)
        self.create = raw(resource.create)
        self.redact = raw(resource.redact)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.add_tag = raw(resource.add_tag)
        self.approve = raw(resource.approve)
        self.decline = raw(resource.decline)
        self.mark_for_review = raw(resource.mark_for_review)
        self.expire = raw(resource.expire)
        self.generate_one_time_link = raw(resource.generate_one_time_link)
        self.print = raw(resource.print)
        self.remove_tag = raw(resource.remove_tag)
        self.resume = raw(resource.resume)
        self.set_tags = raw(resource.set_tags)
        self.simulate = raw(resource.simulate)
        self.search = raw_page(resource.search)


class AsyncRawInquiries:
    """The methods of `AsyncInquiries`, answering `RawResponse`."""

    def __init__(self, resource: AsyncInquiries) -> None:
        self.list = async_raw_page(resource.list)
        self.create = async_raw(resource.create)
        self.redact = async_raw(resource.redact)
        self.get = async_raw(resource.get)
        self.update = async_raw(resource.update)
        self.add_tag = async_raw(resource.add_tag)
        self.approve = async_raw(resource.approve)
        self.decline = async_raw(resource.decline)
        self.mark_for_review = async_raw(resource.mark_for_review)
        self.expire = async_raw(resource.expire)
        self.generate_one_time_link = async_raw(resource.generate_one_time_link)
        self.print = async_raw(resource.print)
        self.remove_tag = async_raw(resource.remove_tag)
        self.resume = async_raw(resource.resume)
        self.set_tags = async_raw(resource.set_tags)
        self.simulate = async_raw(resource.simulate)
        self.search = async_raw_page(resource.search)


class StreamedInquiries:
    """The methods of `Inquiries`, answering `StreamedResponse`."""

    def __init__(self, resource: Inquiries) -> None:
        self.list = streamed_page(resource.list)
        self.create = streamed(resource.create)
        self.redact = streamed(resource.redact)
        self.get = streamed(resource.get)
        self.update = streamed(resource.update)
        self.add_tag = streamed(resource.add_tag)
        self.approve = streamed(resource.approve)
        self.decline = streamed(resource.decline)
        self.mark_for_review = streamed(resource.mark_for_review)
        self.expire = streamed(resource.expire)
        self.generate_one_time_link = streamed(resource.generate_one_time_link)
        self.print = streamed(resource.print)
        self.remove_tag = streamed(resource.remove_tag)
        self.resume = streamed(resource.resume)
        self.set_tags = streamed(resource.set_tags)
        self.simulate = streamed(resource.simulate)
        self.search = streamed_page(resource.search)


class AsyncStreamedInquiries:
    """The methods of `AsyncInquiries`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncInquiries) -> None:
        self.list = async_streamed_page(resource.list)
        self.create = async_streamed(resource.create)
        self.redact = async_streamed(resource.redact)
        self.get = async_streamed(resource.get)
        self.update = async_streamed(resource.update)
        self.add_tag = async_streamed(resource.add_tag)
        self.approve = async_streamed(resource.approve)
        self.decline = async_streamed(resource.decline)
        self.mark_for_review = async_streamed(resource.mark_for_review)
        self.expire = async_streamed(resource.expire)
        self.generate_one_time_link = async_streamed(resource.generate_one_time_link)
        self.print = async_streamed(resource.print)
        self.remove_tag = async_streamed(resource.remove_tag)
        self.resume = async_streamed(resource.resume)
        self.set_tags = async_streamed(resource.set_tags)
        self.simulate = async_streamed(resource.simulate)
        self.search = async_streamed_page(resource.search)
