"""The timeline of a case."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import models
from .._runtime.operation import Answer, NumberPages, Operation, Parameter
from .._runtime.response import async_raw, async_raw_page, raw, raw_page
from .._runtime.streamed import async_streamed, async_streamed_page, streamed, streamed_page
from .._runtime.types import OMIT

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.pagination import AsyncPages, Pages
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Omit, Options
    from ..inputs.cases_activities import CaseActivityTypeInput
    from ..models.cases_activities import CaseActivityAnswer, CaseActivityList
    from ..models.shared_case_activity import CaseActivity

_ERRORS = (
    Answer("401", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("422", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
    Answer("default", "application/json", lambda: models.Error),
)
_SECURITY = ((("bearerAuth", ()),), (("userToken", ()),))
_ERRORS_2 = (
    Answer("401", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
    Answer("default", "application/json", lambda: models.Error),
)
_LIST: Operation[CaseActivityList] = Operation(
    name="cases.activities.list",
    method="GET",
    path="/api/v2/cases/{case_id}/activities",
    parameters=(
        Parameter("case_id", "case_id", "path", "simple"),
        Parameter("activity_type", "activity_type[]", "query", "form", explode=True),
        Parameter("per_page", "per_page", "query", "form", explode=True),
        Parameter("page", "page", "query", "form", explode=True),
        Parameter("resolve_mentions", "resolve_mentions", "query", "form", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.CaseActivityList),),
    errors=_ERRORS,
    security=_SECURITY,
    pages=NumberPages(argument="page", next="/meta/next_page_number", items="/activities"),
)
_GET: Operation[CaseActivityAnswer] = Operation(
    name="cases.activities.get",
    method="GET",
    path="/api/v2/cases/{case_id}/activities/{activity_id}",
    parameters=(
        Parameter("case_id", "case_id", "path", "simple"),
        Parameter("activity_id", "activity_id", "path", "simple"),
    ),
    answers=(Answer("200", "application/json", lambda: models.CaseActivityAnswer),),
    errors=_ERRORS_2,
    security=_SECURITY,
)


class CasesActivities:
    """The timeline of a case."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawCasesActivities:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawCasesActivities(self)

    @cached_property
    def with_streaming_response(self) -> StreamedCasesActivities:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedCasesActivities(self)

    def list(
        self,
        case_id: int,
        *,
        activity_type: Sequence[CaseActivityTypeInput] | Omit = OMIT,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        resolve_mentions: bool | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Pages[CaseActivity, CaseActivityList]:
        """List the activities of a case.

        Returns one page of the timeline of a case.

        Args:
            case_id: The id of the case.
            activity_type: Return only activities of these types. Each one of `CREATED`,
                `ASSIGNED`, `UNASSIGNED`, `STATUS_UPDATED`, `SUB_STATUS_UPDATED`,
                `SEVERITY_UPDATED`, `COMMENTED`, `DELETED_COMMENT` and 17 more. Inferred.
            per_page: How many entries a page holds, 50 at most. Default: `20`.
            page: The number of the page; the first is 1. Default: `1`.
            resolve_mentions: Whether texts show the names of mentioned users instead of the
                tokens that stand for them. Default: `False`.

        Returns:
            The items of every page, fetched as they are needed; `.pages()` gives the pages.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/cases/activities/list/
        """
        return self._transport.pages(
            _LIST,
            {
                "case_id": case_id,
                "activity_type": activity_type,
                "per_page": per_page,
                "page": page,
                "resolve_mentions": resolve_mentions,
            },
            options,
        )

    def get(self, case_id: int, activity_id: int, **options: Unpack[Options]) -> CaseActivityAnswer:
        """Get an activity of a case.

        Returns one entry of the timeline of a case.

        Args:
            case_id: The id of the case.
            activity_id: The id of the activity.

        Returns:
            The activity.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/cases/activities/get/
        """
        return self._transport.send(_GET, {"case_id": case_id, "activity_id": activity_id}, options)


class AsyncCasesActivities:
    """The timeline of a case."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawCasesActivities:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawCasesActivities(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedCasesActivities:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedCasesActivities(self)

    def list(
        self,
        case_id: int,
        *,
        activity_type: Sequence[CaseActivityTypeInput] | Omit = OMIT,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        resolve_mentions: bool | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AsyncPages[CaseActivity, CaseActivityList]:
        """See `CasesActivities.list`."""
        return self._transport.pages(
            _LIST,
            {
                "case_id": case_id,
                "activity_type": activity_type,
                "per_page": per_page,
                "page": page,
                "resolve_mentions": resolve_mentions,
            },
            options,
        )

    async def get(
        self, case_id: int, activity_id: int, **options: Unpack[Options]
    ) -> CaseActivityAnswer:
        """See `CasesActivities.get`."""
        return await self._transport.send(
            _GET, {"case_id": case_id, "activity_id": activity_id}, options
        )


class RawCasesActivities:
    """The methods of `CasesActivities`, answering `RawResponse`."""

    def __init__(self, resource: CasesActivities) -> None:
        self.list = raw_page(resource.list)
        self.get = raw(resource.get)


class AsyncRawCasesActivities:
    """The methods of `AsyncCasesActivities`, answering `RawResponse`."""

    def __init__(self, resource: AsyncCasesActivities) -> None:
        self.list = async_raw_page(resource.list)
        self.get = async_raw(resource.get)


class StreamedCasesActivities:
    """The methods of `CasesActivities`, answering `StreamedResponse`."""

    def __init__(self, resource: CasesActivities) -> None:
        self.list = streamed_page(resource.list)
        self.get = streamed(resource.get)


class AsyncStreamedCasesActivities:
    """The methods of `AsyncCasesActivities`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncCasesActivities) -> None:
        self.list = async_streamed_page(resource.list)
        self.get = async_streamed(resource.get)
