"""What other sources say about a person or a business."""

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
    from ..inputs.reports import (
        AddressLookupReportCreate,
        AdverseMediaReportCreate,
        BusinessAdverseMediaReportCreate,
        BusinessLookupReportCreate,
        BusinessWatchlistReportCreate,
        CryptoAddressWatchlistReportCreate,
        EmailAddressReportCreate,
        PhoneNumberReportCreate,
        PoliticallyExposedPersonReportCreate,
        ProfileNonAuthoritativeReportCreate,
        ProfileReportCreate,
        ReportCreateMeta,
        ReportDismissalData,
        ReportFilter,
        SocialMediaReportCreate,
        SyntheticReportCreate,
        WatchlistReportCreate,
    )
    from ..inputs.shared_page import Page
    from ..inputs.shared_tag_change_meta import TagChangeMeta, TagReplacementMeta
    from ..inputs.typed_dicts import (
        AddressLookupReportCreateDict,
        AdverseMediaReportCreateDict,
        BusinessAdverseMediaReportCreateDict,
        BusinessLookupReportCreateDict,
        BusinessWatchlistReportCreateDict,
        CryptoAddressWatchlistReportCreateDict,
        EmailAddressReportCreateDict,
        PageDict,
        PhoneNumberReportCreateDict,
        PoliticallyExposedPersonReportCreateDict,
        ProfileNonAuthoritativeReportCreateDict,
        ProfileReportCreateDict,
        ReportCreateMetaDict,
        ReportDismissalDataDict,
        ReportFilterDict,
        SocialMediaReportCreateDict,
        SyntheticReportCreateDict,
        TagChangeMetaDict,
        TagReplacementMetaDict,
        WatchlistReportCreateDict,
    )
    from ..models.reports import ReportAnswer, ReportHistory, ReportHistoryEntry, ReportList
    from ..models.shared_report import Report

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
    Answer("408", "application/json", lambda: models.Error),
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
_ERRORS_5 = (
    Answer("400", "application/json", lambda: models.Error),
    Answer("401", "application/json", lambda: models.Error),
    Answer("403", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("409", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
)
_LIST: Operation[ReportList] = Operation(
    name="reports.list",
    method="GET",
    path="/reports",
    parameters=(
        Parameter("page", "page", "query", "deepObject", explode=True, type=lambda: inputs.Page),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
        Parameter(
            "filter",
            "filter",
            "query",
            "deepObject",
            explode=True,
            type=lambda: inputs.ReportFilter,
        ),
    ),
    answers=(Answer("200", "application/json", lambda: models.ReportList),),
    errors=_ERRORS,
    security=_SECURITY,
    pages=LinkPages(next="/links/next", items="/data"),
)
_CREATE: Operation[ReportAnswer] = Operation(
    name="reports.create",
    method="POST",
    path="/reports",
    parameters=(
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.ReportCreate,
        fields=(("data", "data"), ("meta", "meta")),
    ),
    answers=(Answer("201", "application/json", lambda: models.ReportAnswer),),
    errors=_ERRORS_2,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)
_REDACT: Operation[ReportAnswer] = Operation(
    name="reports.redact",
    method="DELETE",
    path="/reports/{report-id}",
    parameters=(
        Parameter("report_id", "report-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.ReportAnswer),),
    errors=_ERRORS_3,
    security=_SECURITY,
)
_GET: Operation[ReportAnswer] = Operation(
    name="reports.get",
    method="GET",
    path="/reports/{report-id}",
    parameters=(
        Parameter("report_id", "report-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.ReportAnswer),),
    errors=_ERRORS_4,
    security=_SECURITY,
)
_ADD_TAG: Operation[ReportAnswer] = Operation(
    name="reports.add_tag",
    method="POST",
    path="/reports/{report-id}/add-tag",
    parameters=(
        Parameter("report_id", "report-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.TagChange,
        fields=(("meta", "meta"),),
    ),
    answers=(Answer("200", "application/json", lambda: models.ReportAnswer),),
    errors=_ERRORS_3,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)
_DISMISS: Operation[ReportAnswer] = Operation(
    name="reports.dismiss",
    method="POST",
    path="/reports/{report-id}/dismiss",
    parameters=(
        Parameter("report_id", "report-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.ReportDismissal,
        fields=(("data", "data"),),
        is_required=True,
    ),
    answers=(Answer("200", "application/json", lambda: models.ReportAnswer),),
    errors=_ERRORS_3,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)
_HISTORY: Operation[ReportHistory] = Operation(
    name="reports.history",
    method="GET",
    path="/reports/{report-id}/history",
    parameters=(
        Parameter("report_id", "report-id", "path", "simple"),
        Parameter("page", "page", "query", "deepObject", explode=True, type=lambda: inputs.Page),
    ),
    answers=(Answer("200", "application/json", lambda: models.ReportHistory),),
    errors=_ERRORS_4,
    security=_SECURITY,
    pages=LinkPages(next="/links/next", items="/data"),
)
_PAUSE: Operation[ReportAnswer] = Operation(
    name="reports.pause",
    method="POST",
    path="/reports/{report-id}/pause",
    parameters=(
        Parameter("report_id", "report-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.ReportAnswer),),
    errors=_ERRORS_3,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)
_PRINT: Operation[bytes] = Operation(
    name="reports.print",
    method="GET",
    path="/reports/{report-id}/print",
    parameters=(Parameter("report_id", "report-id", "path", "simple"),),
    answers=(Answer("200", "application/pdf", bytes),),
    errors=_ERRORS_5,
    security=_SECURITY,
)
_REMOVE_TAG: Operation[ReportAnswer] = Operation(
    name="reports.remove_tag",
    method="POST",
    path="/reports/{report-id}/remove-tag",
    parameters=(
        Parameter("report_id", "report-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.TagChange,
        fields=(("meta", "meta"),),
    ),
    answers=(Answer("200", "application/json", lambda: models.ReportAnswer),),
    errors=_ERRORS_3,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)
_RESUME: Operation[ReportAnswer] = Operation(
    name="reports.resume",
    method="POST",
    path="/reports/{report-id}/resume",
    parameters=(
        Parameter("report_id", "report-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.ReportAnswer),),
    errors=_ERRORS_3,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)
_RUN: Operation[ReportAnswer] = Operation(
    name="reports.run",
    method="POST",
    path="/reports/{report-id}/run",
    parameters=(
        Parameter("report_id", "report-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.ReportAnswer),),
    errors=_ERRORS_3,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)
_SET_TAGS: Operation[ReportAnswer] = Operation(
    name="reports.set_tags",
    method="POST",
    path="/reports/{report-id}/set-tags",
    parameters=(
        Parameter("report_id", "report-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.TagReplacement,
        fields=(("meta", "meta"),),
    ),
    answers=(Answer("200", "application/json", lambda: models.ReportAnswer),),
    errors=_ERRORS_3,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)


class Reports:
    """What other sources say about a person or a business."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawReports:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawReports(self)

    @cached_property
    def with_streaming_response(self) -> StreamedReports:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedReports(self)

    def list(
        self,
        *,
        page: Page | PageDict | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        filter: ReportFilter | ReportFilterDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Pages[Report, ReportList]:
        """List reports.

        Returns one page of reports of every type, newest first.

        Args:
            page: Which page is returned, and how long it is.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.
            filter: Which reports are returned.

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
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        data: (
            AddressLookupReportCreate
            | AddressLookupReportCreateDict
            | AdverseMediaReportCreate
            | AdverseMediaReportCreateDict
            | BusinessAdverseMediaReportCreate
            | BusinessAdverseMediaReportCreateDict
            | BusinessLookupReportCreate
            | BusinessLookupReportCreateDict
            | BusinessWatchlistReportCreate
            | BusinessWatchlistReportCreateDict
            | CryptoAddressWatchlistReportCreate
            | CryptoAddressWatchlistReportCreateDict
            | EmailAddressReportCreate
            | EmailAddressReportCreateDict
            | PhoneNumberReportCreate
            | PhoneNumberReportCreateDict
            | PoliticallyExposedPersonReportCreate
            | PoliticallyExposedPersonReportCreateDict
            | ProfileReportCreate
            | ProfileReportCreateDict
            | ProfileNonAuthoritativeReportCreate
            | ProfileNonAuthoritativeReportCreateDict
            | SocialMediaReportCreate
            | SocialMediaReportCreateDict
            | SyntheticReportCreate
            | SyntheticReportCreateDict
            | WatchlistReportCreate
            | WatchlistReportCreateDict
            | Omit
        ) = OMIT,
        meta: ReportCreateMeta | ReportCreateMetaDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> ReportAnswer:
        """Create a report.

        Makes a report of the type that `data` names, with `query` as what to look for. While
        the report is `pending`, nothing is known yet; events such as `report/watchlist.ready`
        tell when it is done. Unless `meta` says otherwise, an account is made where there is
        none.

        Carries an idempotency key, the same for each attempt.

        Args:
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.
            data: The report to create, by its type.
            meta: How the report is made.

        Returns:
            The new report, and what `include` asked for.

        Raises:
            BadRequestError: The request was malformed.
            AuthenticationError: The API key is absent or not valid.
            PermissionDeniedError: The API key may not make this call.
            NotFoundError: An object that the request names does not exist.
            ApiError: The request took too long.
            ConflictError: Another request got in the way, or what was asked for exists already.
            UnprocessableEntityError: A value in the request is not acceptable.
            RateLimitError: The rate limit or a quota is used up. Wait longer from one try to
                the next.

        See https://github.com/persona-id/persona-openapi/blob/a1526b5/2025-12-08/openapi-bundled.yaml
        """
        return self._transport.send(
            _CREATE, {"include": include, "fields": fields, "data": data, "meta": meta}, options
        )

    def redact(
        self,
        report_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> ReportAnswer:
        """Redact a report.

        Erases for good the personal data that a report holds, and returns the report as it is
        then. Accounts, inquiries, verifications and whatever else belongs to it stay as they
        are. This cannot be undone.

        Args:
            report_id: The id of the report.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The report, and what `include` asked for.

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
            _REDACT, {"report_id": report_id, "include": include, "fields": fields}, options
        )

    def get(
        self,
        report_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> ReportAnswer:
        """Get a report.

        Returns one report. What `attributes` holds depends on its type.

        Args:
            report_id: The id of the report.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The report, and what `include` asked for.

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
            _GET, {"report_id": report_id, "include": include, "fields": fields}, options
        )

    def add_tag(
        self,
        report_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        meta: TagChangeMeta | TagChangeMetaDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> ReportAnswer:
        """Add a tag to a report.

        Adds one tag, given by name or by id, to those of a report.

        Carries an idempotency key, the same for each attempt.

        Args:
            report_id: The id of the report.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.
            meta: The tag.

        Returns:
            The report, and what `include` asked for.

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
            {"report_id": report_id, "include": include, "fields": fields, "meta": meta},
            options,
        )

    def dismiss(
        self,
        report_id: str,
        *,
        data: ReportDismissalData | ReportDismissalDataDict,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> ReportAnswer:
        """Dismiss matches of a report.

        Sets aside what a report found and you judged to be no match. In reports on adverse
        media, that is one entity or one article, which has to be named; other types take the
        reason alone. Not every type of report supports this.

        Carries an idempotency key, the same for each attempt.

        Args:
            report_id: The id of the report.
            data: What to set aside, and why.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The report, and what `include` asked for.

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
            _DISMISS,
            {"report_id": report_id, "data": data, "include": include, "fields": fields},
            options,
        )

    def history(
        self, report_id: str, *, page: Page | PageDict | Omit = OMIT, **options: Unpack[Options]
    ) -> Pages[ReportHistoryEntry, ReportHistory]:
        """List the history of a report.

        Returns one page of what happened to a report, newest first: when it ran and what it
        found, and when somebody dismissed, reviewed, paused or resumed it.

        Args:
            report_id: The id of the report.
            page: Which page is returned, and how long it is.

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
        return self._transport.pages(_HISTORY, {"report_id": report_id, "page": page}, options)

    def pause(
        self,
        report_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> ReportAnswer:
        """Pause the monitoring of a report.

        Stops the continuous monitoring of a report, until it is resumed. The call needs
        permissions beyond the usual ones.

        Carries an idempotency key, the same for each attempt.

        Args:
            report_id: The id of the report.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The report, and what `include` asked for.

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
            _PAUSE, {"report_id": report_id, "include": include, "fields": fields}, options
        )

    def print(self, report_id: str, **options: Unpack[Options]) -> bytes:
        """Print a report.

        Returns a report as a PDF document.

        Args:
            report_id: The id of the report.

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
        return self._transport.send(_PRINT, {"report_id": report_id}, options)

    def remove_tag(
        self,
        report_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        meta: TagChangeMeta | TagChangeMetaDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> ReportAnswer:
        """Remove a tag from a report.

        Takes one tag, given by name or by id, away from a report.

        Carries an idempotency key, the same for each attempt.

        Args:
            report_id: The id of the report.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.
            meta: The tag.

        Returns:
            The report, and what `include` asked for.

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
            {"report_id": report_id, "include": include, "fields": fields, "meta": meta},
            options,
        )

    def resume(
        self,
        report_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> ReportAnswer:
        """Resume the monitoring of a report.

        Takes up the continuous monitoring of a report again that was paused. The call needs
        permissions beyond the usual ones.

        Carries an idempotency key, the same for each attempt.

        Args:
            report_id: The id of the report.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The report, and what `include` asked for.

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
            _RESUME, {"report_id": report_id, "include": include, "fields": fields}, options
        )

    def run(
        self,
        report_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> ReportAnswer:
        """Run a report again.

        Runs a report under continuous monitoring once more, now and besides the runs that are
        scheduled.

        Carries an idempotency key, the same for each attempt.

        Args:
            report_id: The id of the report.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The report, and what `include` asked for.

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
            _RUN, {"report_id": report_id, "include": include, "fields": fields}, options
        )

    def set_tags(
        self,
        report_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        meta: TagReplacementMeta | TagReplacementMetaDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> ReportAnswer:
        """Set the tags of a report.

        Replaces all tags of a report. A tag that is not given is taken away.

        Carries an idempotency key, the same for each attempt.

        An array replaces the old one.

        Args:
            report_id: The id of the report.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.
            meta: The tags.

        Returns:
            The report, and what `include` asked for.

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
            {"report_id": report_id, "include": include, "fields": fields, "meta": meta},
            options,
        )


class AsyncReports:
    """What other sources say about a person or a business."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawReports:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawReports(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedReports:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedReports(self)

    def list(
        self,
        *,
        page: Page | PageDict | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        filter: ReportFilter | ReportFilterDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AsyncPages[Report, ReportList]:
        """See `Reports.list`."""
        return self._transport.pages(
            _LIST, {"page": page, "fields": fields, "filter": filter}, options
        )

    async def create(
        self,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        data: (
            AddressLookupReportCreate
            | AddressLookupReportCreateDict
            | AdverseMediaReportCreate
            | AdverseMediaReportCreateDict
            | BusinessAdverseMediaReportCreate
            | BusinessAdverseMediaReportCreateDict
            | BusinessLookupReportCreate
            | BusinessLookupReportCreateDict
            | BusinessWatchlistReportCreate
            | BusinessWatchlistReportCreateDict
            | CryptoAddressWatchlistReportCreate
            | CryptoAddressWatchlistReportCreateDict
            | EmailAddressReportCreate
            | EmailAddressReportCreateDict
            | PhoneNumberReportCreate
            | PhoneNumberReportCreateDict
            | PoliticallyExposedPersonReportCreate
            | PoliticallyExposedPersonReportCreateDict
            | ProfileReportCreate
            | ProfileReportCreateDict
            | ProfileNonAuthoritativeReportCreate
            | ProfileNonAuthoritativeReportCreateDict
            | SocialMediaReportCreate
            | SocialMediaReportCreateDict
            | SyntheticReportCreate
            | SyntheticReportCreateDict
            | WatchlistReportCreate
            | WatchlistReportCreateDict
            | Omit
        ) = OMIT,
        meta: ReportCreateMeta | ReportCreateMetaDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> ReportAnswer:
        """See `Reports.create`."""
        return await self._transport.send(
            _CREATE, {"include": include, "fields": fields, "data": data, "meta": meta}, options
        )

    async def redact(
        self,
        report_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> ReportAnswer:
        """See `Reports.redact`."""
        return await self._transport.send(
            _REDACT, {"report_id": report_id, "include": include, "fields": fields}, options
        )

    async def get(
        self,
        report_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> ReportAnswer:
        """See `Reports.get`."""
        return await self._transport.send(
            _GET, {"report_id": report_id, "include": include, "fields": fields}, options
        )

    async def add_tag(
        self,
        report_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        meta: TagChangeMeta | TagChangeMetaDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> ReportAnswer:
        """See `Reports.add_tag`."""
        return await self._transport.send(
            _ADD_TAG,
            {"report_id": report_id, "include": include, "fields": fields, "meta": meta},
            options,
        )

    async def dismiss(
        self,
        report_id: str,
        *,
        data: ReportDismissalData | ReportDismissalDataDict,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> ReportAnswer:
        """See `Reports.dismiss`."""
        return await self._transport.send(
            _DISMISS,
            {"report_id": report_id, "data": data, "include": include, "fields": fields},
            options,
        )

    def history(
        self, report_id: str, *, page: Page | PageDict | Omit = OMIT, **options: Unpack[Options]
    ) -> AsyncPages[ReportHistoryEntry, ReportHistory]:
        """See `Reports.history`."""
        return self._transport.pages(_HISTORY, {"report_id": report_id, "page": page}, options)

    async def pause(
        self,
        report_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> ReportAnswer:
        """See `Reports.pause`."""
        return await self._transport.send(
            _PAUSE, {"report_id": report_id, "include": include, "fields": fields}, options
        )

    async def print(self, report_id: str, **options: Unpack[Options]) -> bytes:
        """See `Reports.print`."""
        return await self._transport.send(_PRINT, {"report_id": report_id}, options)

    async def remove_tag(
        self,
        report_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        meta: TagChangeMeta | TagChangeMetaDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> ReportAnswer:
        """See `Reports.remove_tag`."""
        return await self._transport.send(
            _REMOVE_TAG,
            {"report_id": report_id, "include": include, "fields": fields, "meta": meta},
            options,
        )

    async def resume(
        self,
        report_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> ReportAnswer:
        """See `Reports.resume`."""
        return await self._transport.send(
            _RESUME, {"report_id": report_id, "include": include, "fields": fields}, options
        )

    async def run(
        self,
        report_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> ReportAnswer:
        """See `Reports.run`."""
        return await self._transport.send(
            _RUN, {"report_id": report_id, "include": include, "fields": fields}, options
        )

    async def set_tags(
        self,
        report_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        meta: TagReplacementMeta | TagReplacementMetaDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> ReportAnswer:
        """See `Reports.set_tags`."""
        return await self._transport.send(
            _SET_TAGS,
            {"report_id": report_id, "include": include, "fields": fields, "meta": meta},
            options,
        )


class RawReports:
    """The methods of `Reports`, answering `RawResponse`."""

    def __init__(self, resource: Reports) -> None:
        self.list = raw_page(resource.list)
        self.create = raw(resource.create)
        self.redact = raw(resource.redact)
        self.get = raw(resource.get)
        self.add_tag = raw(resource.add_tag)
        self.dismiss = raw(resource.dismiss)
        self.history = raw_page(resource.history)
        self.pause = raw(resource.pause)
        self.print = raw(resource.print)
        self.remove_tag = raw(resource.remove_tag)
        self.resume = raw(resource.resume)
        self.run = raw(resource.run)
        self.set_tags = raw(resource.set_tags)


class AsyncRawReports:
    """The methods of `AsyncReports`, answering `RawResponse`."""

    def __init__(self, resource: AsyncReports) -> None:
        self.list = async_raw_page(resource.list)
        self.create = async_raw(resource.create)
        self.redact = async_raw(resource.redact)
        self.get = async_raw(resource.get)
        self.add_tag = async_raw(resource.add_tag)
        self.dismiss = async_raw(resource.dismiss)
        self.history = async_raw_page(resource.history)
        self.pause = async_raw(resource.pause)
        self.print = async_raw(resource.print)
        self.remove_tag = async_raw(resource.remove_tag)
        self.resume = async_raw(resource.resume)
        self.run = async_raw(resource.run)
        self.set_tags = async_raw(resource.set_tags)


class StreamedReports:
    """The methods of `Reports`, answering `StreamedResponse`."""

    def __init__(self, resource: Reports) -> None:
        self.list = streamed_page(resource.list)
        self.create = streamed(resource.create)
        self.redact = streamed(resource.redact)
        self.get = streamed(resource.get)
        self.add_tag = streamed(resource.add_tag)
        self.dismiss = streamed(resource.dismiss)
        self.history = streamed_page(resource.history)
        self.pause = streamed(resource.pause)
        self.print = streamed(resource.print)
        self.remove_tag = streamed(resource.remove_tag)
        self.resume = streamed(resource.resume)
        self.run = streamed(resource.run)
        self.set_tags = streamed(resource.set_tags)


class AsyncStreamedReports:
    """The methods of `AsyncReports`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncReports) -> None:
        self.list = async_streamed_page(resource.list)
        self.create = async_streamed(resource.create)
        self.redact = async_streamed(resource.redact)
        self.get = async_streamed(resource.get)
        self.add_tag = async_streamed(resource.add_tag)
        self.dismiss = async_streamed(resource.dismiss)
        self.history = async_streamed_page(resource.history)
        self.pause = async_streamed(resource.pause)
        self.print = async_streamed(resource.print)
        self.remove_tag = async_streamed(resource.remove_tag)
        self.resume = async_streamed(resource.resume)
        self.run = async_streamed(resource.run)
        self.set_tags = async_streamed(resource.set_tags)
