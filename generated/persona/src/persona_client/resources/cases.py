"""Cases of every case template in the environment of the API key."""

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
    from ..inputs.cases import (
        CaseAssignmentMeta,
        CaseCreateData,
        CaseCreateMeta,
        CaseFilter,
        CaseUpdateData,
        CaseUpdateMeta,
        ObjectChangeMeta,
        StatusChangeMeta,
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
        CaseAssignmentMetaDict,
        CaseCreateDataDict,
        CaseCreateMetaDict,
        CaseFilterDict,
        CaseUpdateDataDict,
        CaseUpdateMetaDict,
        NotQueryDict,
        ObjectChangeMetaDict,
        PageDict,
        SearchSortDict,
        StatusChangeMetaDict,
        TagChangeMetaDict,
        TagReplacementMetaDict,
    )
    from ..models.cases import Case, CaseAnswer, CaseList

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
    Answer("404", "application/json", lambda: models.Error),
    Answer("409", "application/json", lambda: models.Error),
    Answer("422", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
    Answer("503", "application/json", lambda: models.Error),
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
_LIST: Operation[CaseList] = Operation(
    name="cases.list",
    method="GET",
    path="/cases",
    parameters=(
        Parameter("page", "page", "query", "deepObject", explode=True, type=lambda: inputs.Page),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
        Parameter(
            "filter", "filter", "query", "deepObject", explode=True, type=lambda: inputs.CaseFilter
        ),
    ),
    answers=(Answer("200", "application/json", lambda: models.CaseList),),
    errors=_ERRORS,
    security=_SECURITY,
    pages=LinkPages(next="/links/next", items="/data"),
)
_CREATE: Operation[CaseAnswer] = Operation(
    name="cases.create",
    method="POST",
    path="/cases",
    parameters=(
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.CaseCreate,
        fields=(("data", "data"), ("meta", "meta")),
        is_required=True,
    ),
    answers=(Answer("201", "application/json", lambda: models.CaseAnswer),),
    errors=_ERRORS_2,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)
_REDACT: Operation[CaseAnswer] = Operation(
    name="cases.redact",
    method="DELETE",
    path="/cases/{case-id}",
    parameters=(
        Parameter("case_id", "case-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.CaseAnswer),),
    errors=_ERRORS_3,
    security=_SECURITY,
)
_GET: Operation[CaseAnswer] = Operation(
    name="cases.get",
    method="GET",
    path="/cases/{case-id}",
    parameters=(
        Parameter("case_id", "case-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.CaseAnswer),),
    errors=_ERRORS,
    security=_SECURITY,
)
_UPDATE: Operation[CaseAnswer] = Operation(
    name="cases.update",
    method="PATCH",
    path="/cases/{case-id}",
    parameters=(
        Parameter("case_id", "case-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.CaseUpdate,
        fields=(("data", "data"), ("meta", "meta")),
    ),
    answers=(Answer("200", "application/json", lambda: models.CaseAnswer),),
    errors=_ERRORS_3,
    security=_SECURITY,
)
_ADD_OBJECTS: Operation[CaseAnswer] = Operation(
    name="cases.add_objects",
    method="POST",
    path="/cases/{case-id}/add-objects",
    parameters=(
        Parameter("case_id", "case-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.ObjectChange,
        fields=(("meta", "meta"),),
    ),
    answers=(Answer("200", "application/json", lambda: models.CaseAnswer),),
    errors=_ERRORS_3,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)
_REMOVE_OBJECTS: Operation[CaseAnswer] = Operation(
    name="cases.remove_objects",
    method="POST",
    path="/cases/{case-id}/remove-objects",
    parameters=(
        Parameter("case_id", "case-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.ObjectChange,
        fields=(("meta", "meta"),),
    ),
    answers=(Answer("200", "application/json", lambda: models.CaseAnswer),),
    errors=_ERRORS_3,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)
_ASSIGN: Operation[CaseAnswer] = Operation(
    name="cases.assign",
    method="POST",
    path="/cases/{case-id}/assign",
    parameters=(
        Parameter("case_id", "case-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.CaseAssignment,
        fields=(("meta", "meta"),),
        is_required=True,
    ),
    answers=(Answer("200", "application/json", lambda: models.CaseAnswer),),
    errors=_ERRORS_3,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)
_SET_STATUS: Operation[CaseAnswer] = Operation(
    name="cases.set_status",
    method="POST",
    path="/cases/{case-id}/set-status",
    parameters=(
        Parameter("case_id", "case-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.StatusChange,
        fields=(("meta", "meta"),),
        is_required=True,
    ),
    answers=(Answer("200", "application/json", lambda: models.CaseAnswer),),
    errors=_ERRORS_3,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)
_ADD_TAG: Operation[CaseAnswer] = Operation(
    name="cases.add_tag",
    method="POST",
    path="/cases/{case-id}/add-tag",
    parameters=(
        Parameter("case_id", "case-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.TagChange,
        fields=(("meta", "meta"),),
    ),
    answers=(Answer("200", "application/json", lambda: models.CaseAnswer),),
    errors=_ERRORS_3,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)
_REMOVE_TAG: Operation[CaseAnswer] = Operation(
    name="cases.remove_tag",
    method="POST",
    path="/cases/{case-id}/remove-tag",
    parameters=(
        Parameter("case_id", "case-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.TagChange,
        fields=(("meta", "meta"),),
    ),
    answers=(Answer("200", "application/json", lambda: models.CaseAnswer),),
    errors=_ERRORS_3,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)
_SET_TAGS: Operation[CaseAnswer] = Operation(
    name="cases.set_tags",
    method="POST",
    path="/cases/{case-id}/set-tags",
    parameters=(
        Parameter("case_id", "case-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.TagReplacement,
        fields=(("meta", "meta"),),
    ),
    answers=(Answer("200", "application/json", lambda: models.CaseAnswer),),
    errors=_ERRORS_3,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)
_SEARCH: Operation[CaseList] = Operation(
    name="cases.search",
    method="POST",
    path="/cases/search",
    parameters=(
        Parameter("fields", "fields", "query", "deepObject", explode=True),
        Parameter("page", "page", "query", "deepObject", explode=True, type=lambda: inputs.Page),
    ),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.CaseSearch,
        fields=(("query", "query"), ("sort", "sort"), ("body_page", "body_page")),
    ),
    answers=(Answer("200", "application/json", lambda: models.CaseList),),
    errors=_ERRORS_3,
    security=_SECURITY,
    retry="idempotent",
    pages=LinkPages(next="/links/next", items="/data"),
)


class Cases:
    """Cases of every case template in the environment of the API key."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawCases:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawCases(self)

    @cached_property
    def with_streaming_response(self) -> StreamedCases:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedCases(self)

    def list(
        self,
        *,
        page: Page | PageDict | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        filter: CaseFilter | CaseFilterDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Pages[Case, CaseList]:
        """List cases.

        Returns one page of cases of every case template, newest first.

        Args:
            page: Which page is returned, and how long it is.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.
            filter: Conditions on the cases, all of which have to hold.

        Returns:
            The items of every page, fetched as they are needed; `.pages()` gives the pages.

        Raises:
            BadRequestError: The request was malformed.
            AuthenticationError: The API key is absent or not valid.
            PermissionDeniedError: The API key may not make this call.
            NotFoundError: An object that the request names does not exist.
            RateLimitError: The rate limit or a quota is used up. Wait longer from one try to
                the next.

        See https://docs.withpersona.com/api-reference/cases/list-all-cases
        """
        return self._transport.pages(
            _LIST, {"page": page, "fields": fields, "filter": filter}, options
        )

    def create(
        self,
        *,
        data: CaseCreateData | CaseCreateDataDict,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        meta: CaseCreateMeta | CaseCreateMetaDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> CaseAnswer:
        """Create a case.

        Makes a case from a case template. Objects can be related to it at once.

        Carries an idempotency key, the same for each attempt.

        Args:
            data: The case itself.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.
            meta: What to do with the case.

        Returns:
            The new case, and what `include` asked for.

        Raises:
            BadRequestError: The request was malformed.
            AuthenticationError: The API key is absent or not valid.
            PermissionDeniedError: The API key may not make this call.
            NotFoundError: An object that the request names does not exist.
            ConflictError: Another request got in the way, or what was asked for exists already.
            UnprocessableEntityError: A value in the request is not acceptable.
            RateLimitError: The rate limit or a quota is used up. Wait longer from one try to
                the next.
            ServerError: Persona cannot answer at the moment.

        See https://docs.withpersona.com/api-reference/cases/create-a-case
        """
        return self._transport.send(
            _CREATE, {"data": data, "include": include, "fields": fields, "meta": meta}, options
        )

    def redact(
        self,
        case_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> CaseAnswer:
        """Redact a case.

        Erases for good what a case and its fields hold, and returns the case as it is then. The
        objects related to it stay as they are; each has a call of its own to redact it. This
        cannot be undone.

        Args:
            case_id: The id of the case, which starts with `case_`.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The case as it is now, and what `include` asked for.

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
            _REDACT, {"case_id": case_id, "include": include, "fields": fields}, options
        )

    def get(
        self,
        case_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> CaseAnswer:
        """Get a case.

        Returns one case.

        Args:
            case_id: The id of the case, which starts with `case_`.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The case as it is now, and what `include` asked for.

        Raises:
            BadRequestError: The request was malformed.
            AuthenticationError: The API key is absent or not valid.
            PermissionDeniedError: The API key may not make this call.
            NotFoundError: An object that the request names does not exist.
            RateLimitError: The rate limit or a quota is used up. Wait longer from one try to
                the next.

        See https://docs.withpersona.com/api-reference/cases/retrieve-case
        """
        return self._transport.send(
            _GET, {"case_id": case_id, "include": include, "fields": fields}, options
        )

    def update(
        self,
        case_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        data: CaseUpdateData | CaseUpdateDataDict | Omit = OMIT,
        meta: CaseUpdateMeta | CaseUpdateMetaDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> CaseAnswer:
        """Update a case.

        Changes fields of a case, its case queue or its service level, and adds attachments.

        None clears a field that may be empty. An array is merged into the old one.

        Args:
            case_id: The id of the case, which starts with `case_`.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.
            data: The case itself.
            meta: What to do with the case.

        Returns:
            The case as it is now, and what `include` asked for.

        Raises:
            BadRequestError: The request was malformed.
            AuthenticationError: The API key is absent or not valid.
            PermissionDeniedError: The API key may not make this call.
            NotFoundError: An object that the request names does not exist.
            ConflictError: Another request got in the way, or what was asked for exists already.
            UnprocessableEntityError: A value in the request is not acceptable.
            RateLimitError: The rate limit or a quota is used up. Wait longer from one try to
                the next.

        See https://docs.withpersona.com/reference/update-a-case
        """
        return self._transport.send(
            _UPDATE,
            {"case_id": case_id, "include": include, "fields": fields, "data": data, "meta": meta},
            options,
        )

    def add_objects(
        self,
        case_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        meta: ObjectChangeMeta | ObjectChangeMetaDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> CaseAnswer:
        """Add objects to a case.

        Relates objects, such as accounts, inquiries and reports, to a case.

        Carries an idempotency key, the same for each attempt.

        Args:
            case_id: The id of the case, which starts with `case_`.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.
            meta: The objects.

        Returns:
            The case as it is now, and what `include` asked for.

        Raises:
            BadRequestError: The request was malformed.
            AuthenticationError: The API key is absent or not valid.
            PermissionDeniedError: The API key may not make this call.
            NotFoundError: An object that the request names does not exist.
            ConflictError: Another request got in the way, or what was asked for exists already.
            UnprocessableEntityError: A value in the request is not acceptable.
            RateLimitError: The rate limit or a quota is used up. Wait longer from one try to
                the next.

        See https://docs.withpersona.com/api-reference/cases/add-persona-objects
        """
        return self._transport.send(
            _ADD_OBJECTS,
            {"case_id": case_id, "include": include, "fields": fields, "meta": meta},
            options,
        )

    def remove_objects(
        self,
        case_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        meta: ObjectChangeMeta | ObjectChangeMetaDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> CaseAnswer:
        """Remove objects from a case.

        Ends the relation of objects to a case. The objects themselves stay.

        Carries an idempotency key, the same for each attempt.

        Args:
            case_id: The id of the case, which starts with `case_`.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.
            meta: The objects.

        Returns:
            The case as it is now, and what `include` asked for.

        Raises:
            BadRequestError: The request was malformed.
            AuthenticationError: The API key is absent or not valid.
            PermissionDeniedError: The API key may not make this call.
            NotFoundError: An object that the request names does not exist.
            ConflictError: Another request got in the way, or what was asked for exists already.
            UnprocessableEntityError: A value in the request is not acceptable.
            RateLimitError: The rate limit or a quota is used up. Wait longer from one try to
                the next.

        See https://docs.withpersona.com/api-reference/cases/remove-persona-objects
        """
        return self._transport.send(
            _REMOVE_OBJECTS,
            {"case_id": case_id, "include": include, "fields": fields, "meta": meta},
            options,
        )

    def assign(
        self,
        case_id: str,
        *,
        meta: CaseAssignmentMeta | CaseAssignmentMetaDict,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> CaseAnswer:
        """Assign a case.

        Makes a user of the organization responsible for a case.

        Carries an idempotency key, the same for each attempt.

        Args:
            case_id: The id of the case, which starts with `case_`.
            meta: The user.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The case as it is now, and what `include` asked for.

        Raises:
            BadRequestError: The request was malformed.
            AuthenticationError: The API key is absent or not valid.
            PermissionDeniedError: The API key may not make this call.
            NotFoundError: An object that the request names does not exist.
            ConflictError: Another request got in the way, or what was asked for exists already.
            UnprocessableEntityError: A value in the request is not acceptable.
            RateLimitError: The rate limit or a quota is used up. Wait longer from one try to
                the next.

        See https://docs.withpersona.com/api-reference/cases/assign-a-case
        """
        return self._transport.send(
            _ASSIGN,
            {"case_id": case_id, "meta": meta, "include": include, "fields": fields},
            options,
        )

    def set_status(
        self,
        case_id: str,
        *,
        meta: StatusChangeMeta | StatusChangeMetaDict,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> CaseAnswer:
        """Set the status of a case.

        Gives a case another of the statuses that its case template defines.

        Carries an idempotency key, the same for each attempt.

        Body: inferred.

        Args:
            case_id: The id of the case, which starts with `case_`.
            meta: The status.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The case as it is now, and what `include` asked for.

        Raises:
            BadRequestError: The request was malformed.
            AuthenticationError: The API key is absent or not valid.
            PermissionDeniedError: The API key may not make this call.
            NotFoundError: An object that the request names does not exist.
            ConflictError: Another request got in the way, or what was asked for exists already.
            UnprocessableEntityError: A value in the request is not acceptable.
            RateLimitError: The rate limit or a quota is used up. Wait longer from one try to
                the next.

        See https://docs.withpersona.com/api-reference/cases/set-status-for-a-case
        """
        return self._transport.send(
            _SET_STATUS,
            {"case_id": case_id, "meta": meta, "include": include, "fields": fields},
            options,
        )

    def add_tag(
        self,
        case_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        meta: TagChangeMeta | TagChangeMetaDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> CaseAnswer:
        """Add a tag to a case.

        Adds one tag, given by name or by id, to those of a case.

        Carries an idempotency key, the same for each attempt.

        Args:
            case_id: The id of the case, which starts with `case_`.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.
            meta: The tag.

        Returns:
            The case as it is now, and what `include` asked for.

        Raises:
            BadRequestError: The request was malformed.
            AuthenticationError: The API key is absent or not valid.
            PermissionDeniedError: The API key may not make this call.
            NotFoundError: An object that the request names does not exist.
            ConflictError: Another request got in the way, or what was asked for exists already.
            UnprocessableEntityError: A value in the request is not acceptable.
            RateLimitError: The rate limit or a quota is used up. Wait longer from one try to
                the next.

        See https://docs.withpersona.com/api-reference/cases/add-tag
        """
        return self._transport.send(
            _ADD_TAG,
            {"case_id": case_id, "include": include, "fields": fields, "meta": meta},
            options,
        )

    def remove_tag(
        self,
        case_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        meta: TagChangeMeta | TagChangeMetaDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> CaseAnswer:
        """Remove a tag from a case.

        Takes one tag, given by name or by id, away from a case.

        Carries an idempotency key, the same for each attempt.

        Args:
            case_id: The id of the case, which starts with `case_`.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.
            meta: The tag.

        Returns:
            The case as it is now, and what `include` asked for.

        Raises:
            BadRequestError: The request was malformed.
            AuthenticationError: The API key is absent or not valid.
            PermissionDeniedError: The API key may not make this call.
            NotFoundError: An object that the request names does not exist.
            ConflictError: Another request got in the way, or what was asked for exists already.
            UnprocessableEntityError: A value in the request is not acceptable.
            RateLimitError: The rate limit or a quota is used up. Wait longer from one try to
                the next.

        See https://docs.withpersona.com/api-reference/cases/remove-tag
        """
        return self._transport.send(
            _REMOVE_TAG,
            {"case_id": case_id, "include": include, "fields": fields, "meta": meta},
            options,
        )

    def set_tags(
        self,
        case_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        meta: TagReplacementMeta | TagReplacementMetaDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> CaseAnswer:
        """Set the tags of a case.

        Replaces all tags of a case. A tag that is not given is taken away.

        Carries an idempotency key, the same for each attempt.

        An array replaces the old one.

        Args:
            case_id: The id of the case, which starts with `case_`.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.
            meta: The tags.

        Returns:
            The case as it is now, and what `include` asked for.

        Raises:
            BadRequestError: The request was malformed.
            AuthenticationError: The API key is absent or not valid.
            PermissionDeniedError: The API key may not make this call.
            NotFoundError: An object that the request names does not exist.
            ConflictError: Another request got in the way, or what was asked for exists already.
            UnprocessableEntityError: A value in the request is not acceptable.
            RateLimitError: The rate limit or a quota is used up. Wait longer from one try to
                the next.

        See https://docs.withpersona.com/api-reference/cases/set-tags
        """
        return self._transport.send(
            _SET_TAGS,
            {"case_id": case_id, "include": include, "fields": fields, "meta": meta},
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
    ) -> Pages[Case, CaseList]:
        """Search cases.

        Returns one page of the cases that meet conditions on their attributes, joined as the
        caller likes. What was just written is found after a minute or so; where that is too
        late, list the cases instead.

        Sent again by itself like a call that only reads.

        Args:
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.
            page: Which page is returned, and how long it is.
            query: Which cases are returned.
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

        See https://docs.withpersona.com/api-reference/cases/search-cases
        """
        return self._transport.pages(
            _SEARCH,
            {"fields": fields, "page": page, "query": query, "sort": sort, "body_page": body_page},
            options,
        )


class AsyncCases:
    """Cases of every case template in the environment of the API key."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawCases:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawCases(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedCases:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedCases(self)

    def list(
        self,
        *,
        page: Page | PageDict | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        filter: CaseFilter | CaseFilterDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AsyncPages[Case, CaseList]:
        """See `Cases.list`."""
        return self._transport.pages(
            _LIST, {"page": page, "fields": fields, "filter": filter}, options
        )

    async def create(
        self,
        *,
        data: CaseCreateData | CaseCreateDataDict,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        meta: CaseCreateMeta | CaseCreateMetaDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> CaseAnswer:
        """See `Cases.create`."""
        return await self._transport.send(
            _CREATE, {"data": data, "include": include, "fields": fields, "meta": meta}, options
        )

    async def redact(
        self,
        case_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> CaseAnswer:
        """See `Cases.redact`."""
        return await self._transport.send(
            _REDACT, {"case_id": case_id, "include": include, "fields": fields}, options
        )

    async def get(
        self,
        case_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> CaseAnswer:
        """See `Cases.get`."""
        return await self._transport.send(
            _GET, {"case_id": case_id, "include": include, "fields": fields}, options
        )

    async def update(
        self,
        case_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        data: CaseUpdateData | CaseUpdateDataDict | Omit = OMIT,
        meta: CaseUpdateMeta | CaseUpdateMetaDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> CaseAnswer:
        """See `Cases.update`."""
        return await self._transport.send(
            _UPDATE,
            {"case_id": case_id, "include": include, "fields": fields, "data": data, "meta": meta},
            options,
        )

    async def add_objects(
        self,
        case_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        meta: ObjectChangeMeta | ObjectChangeMetaDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> CaseAnswer:
        """See `Cases.add_objects`."""
        return await self._transport.send(
            _ADD_OBJECTS,
            {"case_id": case_id, "include": include, "fields": fields, "meta": meta},
            options,
        )

    async def remove_objects(
        self,
        case_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        meta: ObjectChangeMeta | ObjectChangeMetaDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> CaseAnswer:
        """See `Cases.remove_objects`."""
        return await self._transport.send(
            _REMOVE_OBJECTS,
            {"case_id": case_id, "include": include, "fields": fields, "meta": meta},
            options,
        )

    async def assign(
        self,
        case_id: str,
        *,
        meta: CaseAssignmentMeta | CaseAssignmentMetaDict,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> CaseAnswer:
        """See `Cases.assign`."""
        return await self._transport.send(
            _ASSIGN,
            {"case_id": case_id, "meta": meta, "include": include, "fields": fields},
            options,
        )

    async def set_status(
        self,
        case_id: str,
        *,
        meta: StatusChangeMeta | StatusChangeMetaDict,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> CaseAnswer:
        """See `Cases.set_status`."""
        return await self._transport.send(
            _SET_STATUS,
            {"case_id": case_id, "meta": meta, "include": include, "fields": fields},
            options,
        )

    async def add_tag(
        self,
        case_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        meta: TagChangeMeta | TagChangeMetaDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> CaseAnswer:
        """See `Cases.add_tag`."""
        return await self._transport.send(
            _ADD_TAG,
            {"case_id": case_id, "include": include, "fields": fields, "meta": meta},
            options,
        )

    async def remove_tag(
        self,
        case_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        meta: TagChangeMeta | TagChangeMetaDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> CaseAnswer:
        """See `Cases.remove_tag`."""
        return await self._transport.send(
            _REMOVE_TAG,
            {"case_id": case_id, "include": include, "fields": fields, "meta": meta},
            options,
        )

    async def set_tags(
        self,
        case_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        meta: TagReplacementMeta | TagReplacementMetaDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> CaseAnswer:
        """See `Cases.set_tags`."""
        return await self._transport.send(
            _SET_TAGS,
            {"case_id": case_id, "include": include, "fields": fields, "meta": meta},
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
    ) -> AsyncPages[Case, CaseList]:
        """See `Cases.search`."""
        return self._transport.pages(
            _SEARCH,
            {"fields": fields, "page": page, "query": query, "sort": sort, "body_page": body_page},
            options,
        )


class RawCases:
    """The methods of `Cases`, answering `RawResponse`."""

    def __init__(self, resource: Cases) -> None:
        self.list = raw_page(resource.list)
        self.create = raw(resource.create)
        self.redact = raw(resource.redact)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.add_objects = raw(resource.add_objects)
        self.remove_objects = raw(resource.remove_objects)
        self.assign = raw(resource.assign)
        self.set_status = raw(resource.set_status)
        self.add_tag = raw(resource.add_tag)
        self.remove_tag = raw(resource.remove_tag)
        self.set_tags = raw(resource.set_tags)
        self.search = raw_page(resource.search)


class AsyncRawCases:
    """The methods of `AsyncCases`, answering `RawResponse`."""

    def __init__(self, resource: AsyncCases) -> None:
        self.list = async_raw_page(resource.list)
        self.create = async_raw(resource.create)
        self.redact = async_raw(resource.redact)
        self.get = async_raw(resource.get)
        self.update = async_raw(resource.update)
        self.add_objects = async_raw(resource.add_objects)
        self.remove_objects = async_raw(resource.remove_objects)
        self.assign = async_raw(resource.assign)
        self.set_status = async_raw(resource.set_status)
        self.add_tag = async_raw(resource.add_tag)
        self.remove_tag = async_raw(resource.remove_tag)
        self.set_tags = async_raw(resource.set_tags)
        self.search = async_raw_page(resource.search)


class StreamedCases:
    """The methods of `Cases`, answering `StreamedResponse`."""

    def __init__(self, resource: Cases) -> None:
        self.list = streamed_page(resource.list)
        self.create = streamed(resource.create)
        self.redact = streamed(resource.redact)
        self.get = streamed(resource.get)
        self.update = streamed(resource.update)
        self.add_objects = streamed(resource.add_objects)
        self.remove_objects = streamed(resource.remove_objects)
        self.assign = streamed(resource.assign)
        self.set_status = streamed(resource.set_status)
        self.add_tag = streamed(resource.add_tag)
        self.remove_tag = streamed(resource.remove_tag)
        self.set_tags = streamed(resource.set_tags)
        self.search = streamed_page(resource.search)


class AsyncStreamedCases:
    """The methods of `AsyncCases`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncCases) -> None:
        self.list = async_streamed_page(resource.list)
        self.create = async_streamed(resource.create)
        self.redact = async_streamed(resource.redact)
        self.get = async_streamed(resource.get)
        self.update = async_streamed(resource.update)
        self.add_objects = async_streamed(resource.add_objects)
        self.remove_objects = async_streamed(resource.remove_objects)
        self.assign = async_streamed(resource.assign)
        self.set_status = async_streamed(resource.set_status)
        self.add_tag = async_streamed(resource.add_tag)
        self.remove_tag = async_streamed(resource.remove_tag)
        self.set_tags = async_streamed(resource.set_tags)
        self.search = async_streamed_page(resource.search)
