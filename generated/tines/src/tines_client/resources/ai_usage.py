"""How much AI the tenant uses."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import models
from .._runtime.operation import Answer, Operation, Parameter
from .._runtime.response import async_raw, raw
from .._runtime.streamed import async_streamed, streamed
from .._runtime.types import OMIT

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Omit, Options
    from ..inputs.ai_usage import AiUsageGetFeature, AiUsageGetGroupBy
    from ..models.ai_usage import AiUsage

_ERRORS = (
    Answer("401", "application/json", lambda: models.Error),
    Answer("422", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
    Answer("default", "application/json", lambda: models.Error),
)
_SECURITY = ((("bearerAuth", ()),), (("userToken", ()),))
_GET: Operation[AiUsage] = Operation(
    name="ai_usage.get",
    method="GET",
    path="/api/v1/ai_usage",
    parameters=(
        Parameter("relative_date", "relative_date", "query", "form", explode=True),
        Parameter("start_date", "start_date", "query", "form", explode=True),
        Parameter("end_date", "end_date", "query", "form", explode=True),
        Parameter("team_id", "team_id", "query", "form", explode=True),
        Parameter("model_id", "model_id", "query", "form", explode=True),
        Parameter("provider_id", "provider_id", "query", "form", explode=True),
        Parameter("feature", "feature", "query", "form", explode=True),
        Parameter("story_id", "story_id", "query", "form", explode=True),
        Parameter("action_id", "action_id", "query", "form", explode=True),
        Parameter("user_id", "user_id", "query", "form", explode=True),
        Parameter("group_by", "group_by", "query", "form", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.AiUsage),),
    errors=_ERRORS,
    security=_SECURITY,
)


class AiUsageResource:
    """How much AI the tenant uses."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawAiUsageResource:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawAiUsageResource(self)

    @cached_property
    def with_streaming_response(self) -> StreamedAiUsageResource:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedAiUsageResource(self)

    def get(
        self,
        *,
        relative_date: str | Omit = OMIT,
        start_date: datetime | Omit = OMIT,
        end_date: datetime | Omit = OMIT,
        team_id: int | Omit = OMIT,
        model_id: str | Omit = OMIT,
        provider_id: int | Omit = OMIT,
        feature: AiUsageGetFeature | Omit = OMIT,
        story_id: int | Omit = OMIT,
        action_id: int | Omit = OMIT,
        user_id: int | Omit = OMIT,
        group_by: AiUsageGetGroupBy | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AiUsage:
        """Get AI usage.

        Returns how much AI the tenant used: tokens, credits and the cost in US dollars, as
        totals and, where `group_by` is given, by group. Without dates it covers the last 30
        days.

        Args:
            relative_date: The time up to now, such as `today`, `7 days` or `3 months`. It goes
                with neither `start_date` nor `end_date`. Default: `30 days`.
            start_date: The start of the time.
            end_date: The end of the time, one year after its start at most.
            team_id: Count only this team.
            model_id: Count only this model.
            provider_id: Count only this provider.
            feature: Count only this use of AI. One of `workbench`, `workbench_storyboard`,
                `ai_agents`, `other`.
            story_id: Count only this story.
            action_id: Count only this step.
            user_id: Count only this user.
            group_by: What to count apart. One of `model`, `provider`, `team`, `feature`, `day`,
                `story`, `action`, `user`.

        Returns:
            The usage.

        Raises:
            AuthenticationError: The key is absent or not valid.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/ai-usage/list/
        """
        return self._transport.send(
            _GET,
            {
                "relative_date": relative_date,
                "start_date": start_date,
                "end_date": end_date,
                "team_id": team_id,
                "model_id": model_id,
                "provider_id": provider_id,
                "feature": feature,
                "story_id": story_id,
                "action_id": action_id,
                "user_id": user_id,
                "group_by": group_by,
            },
            options,
        )


class AsyncAiUsageResource:
    """How much AI the tenant uses."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawAiUsageResource:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawAiUsageResource(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedAiUsageResource:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedAiUsageResource(self)

    async def get(
        self,
        *,
        relative_date: str | Omit = OMIT,
        start_date: datetime | Omit = OMIT,
        end_date: datetime | Omit = OMIT,
        team_id: int | Omit = OMIT,
        model_id: str | Omit = OMIT,
        provider_id: int | Omit = OMIT,
        feature: AiUsageGetFeature | Omit = OMIT,
        story_id: int | Omit = OMIT,
        action_id: int | Omit = OMIT,
        user_id: int | Omit = OMIT,
        group_by: AiUsageGetGroupBy | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AiUsage:
        """See `AiUsageResource.get`."""
        return await self._transport.send(
            _GET,
            {
                "relative_date": relative_date,
                "start_date": start_date,
                "end_date": end_date,
                "team_id": team_id,
                "model_id": model_id,
                "provider_id": provider_id,
                "feature": feature,
                "story_id": story_id,
                "action_id": action_id,
                "user_id": user_id,
                "group_by": group_by,
            },
            options,
        )


class RawAiUsageResource:
    """The methods of `AiUsageResource`, answering `RawResponse`."""

    def __init__(self, resource: AiUsageResource) -> None:
        self.get = raw(resource.get)


class AsyncRawAiUsageResource:
    """The methods of `AsyncAiUsageResource`, answering `RawResponse`."""

    def __init__(self, resource: AsyncAiUsageResource) -> None:
        self.get = async_raw(resource.get)


class StreamedAiUsageResource:
    """The methods of `AiUsageResource`, answering `StreamedResponse`."""

    def __init__(self, resource: AiUsageResource) -> None:
        self.get = streamed(resource.get)


class AsyncStreamedAiUsageResource:
    """The methods of `AsyncAiUsageResource`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncAiUsageResource) -> None:
        self.get = async_streamed(resource.get)
