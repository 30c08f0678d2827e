# pyright: reportDeprecated=false
"""Subscribers of v1 cases."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from typing_extensions import deprecated

from .. import inputs, models
from .._runtime.operation import Answer, Body, Operation, Parameter
from .._runtime.response import async_raw, raw
from .._runtime.streamed import async_streamed, streamed

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Options
    from ..models.v1_cases_subscribers import CaseSubscriptionV1

_ERRORS = (
    Answer("401", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("422", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
    Answer("default", "application/json", lambda: models.Error),
)
_SECURITY = ((("bearerAuth", ()),), (("userToken", ()),))
_CREATE: Operation[CaseSubscriptionV1] = Operation(
    name="v1.cases.subscribers.create",
    method="POST",
    path="/api/v1/cases/{case_id}/subscribers",
    parameters=(Parameter("case_id", "case_id", "path", "simple"),),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.CaseSubscriberCreate,
        fields=(("user_email", "user_email"),),
        is_required=True,
    ),
    answers=(Answer("2XX", "application/json", lambda: models.CaseSubscriptionV1),),
    errors=_ERRORS,
    security=_SECURITY,
    is_deprecated=True,
)
_DELETE: Operation[None] = Operation(
    name="v1.cases.subscribers.delete",
    method="DELETE",
    path="/api/v1/cases/{case_id}/unsubscribe",
    parameters=(Parameter("case_id", "case_id", "path", "simple"),),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.CaseSubscriberCreate,
        fields=(("user_email", "user_email"),),
        is_required=True,
    ),
    answers=(Answer("204"),),
    errors=_ERRORS,
    security=_SECURITY,
    is_deprecated=True,
)


class V1CasesSubscribers:
    """Subscribers of v1 cases."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawV1CasesSubscribers:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawV1CasesSubscribers(self)

    @cached_property
    def with_streaming_response(self) -> StreamedV1CasesSubscribers:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedV1CasesSubscribers(self)

    @deprecated("Deprecated by the vendor, to be removed on 2026-12-01.")
    def create(
        self, case_id: int, *, user_email: str, **options: Unpack[Options]
    ) -> CaseSubscriptionV1:
        """Subscribe a user to a case.

        Has a user told about changes of a case. The second version of this operation takes its
        place.

        Deprecated by the vendor, to be removed on 2026-12-01.

        Args:
            case_id: The id of the case.
            user_email: The email address of the user.

        Returns:
            The subscription.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/cases/subscribers/create-1-0/
        """
        return self._transport.send(
            _CREATE, {"case_id": case_id, "user_email": user_email}, options
        )

    @deprecated("Deprecated by the vendor, to be removed on 2026-12-01.")
    def delete(self, case_id: int, *, user_email: str, **options: Unpack[Options]) -> None:
        """Unsubscribe a user from a case.

        Ends the subscription of the user that the body names. The second version names the
        subscription in the path.

        Deprecated by the vendor, to be removed on 2026-12-01.

        Args:
            case_id: The id of the case.
            user_email: The email address of the user.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/cases/subscribers/delete-1-0/
        """
        return self._transport.send(
            _DELETE, {"case_id": case_id, "user_email": user_email}, options
        )


class AsyncV1CasesSubscribers:
    """Subscribers of v1 cases."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawV1CasesSubscribers:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawV1CasesSubscribers(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedV1CasesSubscribers:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedV1CasesSubscribers(self)

    @deprecated("Deprecated by the vendor, to be removed on 2026-12-01.")
    async def create(
        self, case_id: int, *, user_email: str, **options: Unpack[Options]
    ) -> CaseSubscriptionV1:
        """See `V1CasesSubscribers.create`."""
        return await self._transport.send(
            _CREATE, {"case_id": case_id, "user_email": user_email}, options
        )

    @deprecated("Deprecated by the vendor, to be removed on 2026-12-01.")
    async def delete(self, case_id: int, *, user_email: str, **options: Unpack[Options]) -> None:
        """See `V1CasesSubscribers.delete`."""
        return await self._transport.send(
            _DELETE, {"case_id": case_id, "user_email": user_email}, options
        )


class RawV1CasesSubscribers:
    """The methods of `V1CasesSubscribers`, answering `RawResponse`."""

    def __init__(self, resource: V1CasesSubscribers) -> None:
        self.create = raw(resource.create)
        self.delete = raw(resource.delete)


class AsyncRawV1CasesSubscribers:
    """The methods of `AsyncV1CasesSubscribers`, answering `RawResponse`."""

    def __init__(self, resource: AsyncV1CasesSubscribers) -> None:
        self.create = async_raw(resource.create)
        self.delete = async_raw(resource.delete)


class StreamedV1CasesSubscribers:
    """The methods of `V1CasesSubscribers`, answering `StreamedResponse`."""

    def __init__(self, resource: V1CasesSubscribers) -> None:
        self.create = streamed(resource.create)
        self.delete = streamed(resource.delete)


class AsyncStreamedV1CasesSubscribers:
    """The methods of `AsyncV1CasesSubscribers`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncV1CasesSubscribers) -> None:
        self.create = async_streamed(resource.create)
        self.delete = async_streamed(resource.delete)
