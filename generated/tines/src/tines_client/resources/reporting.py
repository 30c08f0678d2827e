"""What the stories of a tenant have saved."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import models
from .._runtime.operation import Answer, NumberPages, Operation, Parameter
from .._runtime.response import async_raw_page, raw_page
from .._runtime.streamed import async_streamed_page, streamed_page
from .._runtime.types import OMIT

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.pagination import AsyncPages, Pages
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Omit, Options
    from ..inputs.reporting import (
        ReportingActionPerformanceFilterOption,
        ReportingTimeSavedDateUnit,
    )
    from ..models.reporting import (
        ActionPerformance,
        ActionPerformanceList,
        TimeSaved,
        TimeSavedList,
    )

_ERRORS = (
    Answer("401", "application/json", lambda: models.Error),
    Answer("422", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
    Answer("default", "application/json", lambda: models.Error),
)
_SECURITY = ((("bearerAuth", ()),), (("userToken", ()),))
_TIME_SAVED: Operation[TimeSavedList] = Operation(
    name="reporting.time_saved",
    method="GET",
    path="/api/v1/reporting/time_saved",
    parameters=(
        Parameter("start_date", "start_date", "query", "form", explode=True),
        Parameter("end_date", "end_date", "query", "form", explode=True),
        Parameter("date_unit", "date_unit", "query", "form", explode=True),
        Parameter("fill_gaps", "fill_gaps", "query", "form", explode=True),
        Parameter("team_id", "team_id", "query", "form", explode=True),
        Parameter("story_id", "story_id", "query", "form", explode=True),
        Parameter("action_id", "action_id", "query", "form", explode=True),
        Parameter("per_page", "per_page", "query", "form", explode=True),
        Parameter("page", "page", "query", "form", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.TimeSavedList),),
    errors=_ERRORS,
    security=_SECURITY,
    pages=NumberPages(argument="page", next="/meta/next_page_number", items="/time_saved"),
)
_ACTION_PERFORMANCE: Operation[ActionPerformanceList] = Operation(
    name="reporting.action_performance",
    method="GET",
    path="/api/v1/reporting/action_performance",
    parameters=(
        Parameter("team_id", "team_id", "query", "form", explode=True),
        Parameter("story_id", "story_id", "query", "form", explode=True),
        Parameter("action_id", "action_id", "query", "form", explode=True),
        Parameter("filter_option", "filter_option", "query", "form", explode=True),
        Parameter("per_page", "per_page", "query", "form", explode=True),
        Parameter("page", "page", "query", "form", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.ActionPerformanceList),),
    errors=_ERRORS,
    security=_SECURITY,
    pages=NumberPages(argument="page", next="/meta/next_page_number", items="/action_performance"),
)


class Reporting:
    """What the stories of a tenant have saved."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawReporting:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawReporting(self)

    @cached_property
    def with_streaming_response(self) -> StreamedReporting:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedReporting(self)

    def time_saved(
        self,
        *,
        start_date: datetime | Omit = OMIT,
        end_date: datetime | Omit = OMIT,
        date_unit: ReportingTimeSavedDateUnit | Omit = OMIT,
        fill_gaps: bool | Omit = OMIT,
        team_id: int | Omit = OMIT,
        story_id: int | Omit = OMIT,
        action_id: int | Omit = OMIT,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Pages[TimeSaved, TimeSavedList]:
        """Get the time saved.

        Returns how much time stories have saved, one entry for each hour, day, week or month.
        The unit of the values is not documented; by the look of them they are seconds.

        Args:
            start_date: The start of the time.
            end_date: The end of the time.
            date_unit: How much time one entry stands for. One of `hour`, `day`, `week`,
                `month`. Default: `day`.
            fill_gaps: Whether there is an entry also for a time in which nothing was saved.
                Default: `True`.
            team_id: Count only this team.
            story_id: Count only this story.
            action_id: Count only this step.
            per_page: How many entries a page holds, 500 at most. Default: `20`.
            page: The number of the page; the first is 1. Default: `1`.

        Returns:
            The items of every page, fetched as they are needed; `.pages()` gives the pages.

        Raises:
            AuthenticationError: The key is absent or not valid.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/reporting/time_saved/
        """
        return self._transport.pages(
            _TIME_SAVED,
            {
                "start_date": start_date,
                "end_date": end_date,
                "date_unit": date_unit,
                "fill_gaps": fill_gaps,
                "team_id": team_id,
                "story_id": story_id,
                "action_id": action_id,
                "per_page": per_page,
                "page": page,
            },
            options,
        )

    def action_performance(
        self,
        *,
        team_id: int | Omit = OMIT,
        story_id: int | Omit = OMIT,
        action_id: int | Omit = OMIT,
        filter_option: ReportingActionPerformanceFilterOption | Omit = OMIT,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Pages[ActionPerformance, ActionPerformanceList]:
        """Get the performance of actions.

        Returns how long steps took and how often they ran. The page was read in an older copy,
        and a client that had this operation has dropped it since: it may be gone.

        Args:
            team_id: Count only this team.
            story_id: Count only this story.
            action_id: Count only this step.
            filter_option: Which steps to return. One of `most_active_actions`,
                `action_with_least_activity`, `slowest_actions`, `fastest_actions`.
            per_page: How many entries a page holds, 500 at most. Default: `20`.
            page: The number of the page; the first is 1. Default: `1`.

        Returns:
            The items of every page, fetched as they are needed; `.pages()` gives the pages.

        Raises:
            AuthenticationError: The key is absent or not valid.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/reporting/
        """
        return self._transport.pages(
            _ACTION_PERFORMANCE,
            {
                "team_id": team_id,
                "story_id": story_id,
                "action_id": action_id,
                "filter_option": filter_option,
                "per_page": per_page,
                "page": page,
            },
            options,
        )


class AsyncReporting:
    """What the stories of a tenant have saved."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawReporting:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawReporting(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedReporting:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedReporting(self)

    def time_saved(
        self,
        *,
        start_date: datetime | Omit = OMIT,
        end_date: datetime | Omit = OMIT,
        date_unit: ReportingTimeSavedDateUnit | Omit = OMIT,
        fill_gaps: bool | Omit = OMIT,
        team_id: int | Omit = OMIT,
        story_id: int | Omit = OMIT,
        action_id: int | Omit = OMIT,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AsyncPages[TimeSaved, TimeSavedList]:
        """See `Reporting.time_saved`."""
        return self._transport.pages(
            _TIME_SAVED,
            {
                "start_date": start_date,
                "end_date": end_date,
                "date_unit": date_unit,
                "fill_gaps": fill_gaps,
                "team_id": team_id,
                "story_id": story_id,
                "action_id": action_id,
                "per_page": per_page,
                "page": page,
            },
            options,
        )

    def action_performance(
        self,
        *,
        team_id: int | Omit = OMIT,
        story_id: int | Omit = OMIT,
        action_id: int | Omit = OMIT,
        filter_option: ReportingActionPerformanceFilterOption | Omit = OMIT,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AsyncPages[ActionPerformance, ActionPerformanceList]:
        """See `Reporting.action_performance`."""
        return self._transport.pages(
            _ACTION_PERFORMANCE,
            {
                "team_id": team_id,
                "story_id": story_id,
                "action_id": action_id,
                "filter_option": filter_option,
                "per_page": per_page,
                "page": page,
            },
            options,
        )


class RawReporting:
    """The methods of `Reporting`, answering `RawResponse`."""

    def __init__(self, resource: Reporting) -> None:
        self.time_saved = raw_page(resource.time_saved)
        self.action_performance = raw_page(resource.action_performance)


class AsyncRawReporting:
    """The methods of `AsyncReporting`, answering `RawResponse`."""

    def __init__(self, resource: AsyncReporting) -> None:
        self.time_saved = async_raw_page(resource.time_saved)
        self.action_performance = async_raw_page(resource.action_performance)


class StreamedReporting:
    """The methods of `Reporting`, answering `StreamedResponse`."""

    def __init__(self, resource: Reporting) -> None:
        self.time_saved = streamed_page(resource.time_saved)
        self.action_performance = streamed_page(resource.action_performance)


class AsyncStreamedReporting:
    """The methods of `AsyncReporting`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncReporting) -> None:
        self.time_saved = async_streamed_page(resource.time_saved)
        self.action_performance = async_streamed_page(resource.action_performance)
