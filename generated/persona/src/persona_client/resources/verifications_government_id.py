"""Check of a government ID by its photos."""

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
    from ..inputs.typed_dicts import (
        GovernmentIdVerificationCreateDataDict,
        GovernmentIdVerificationUpdateDataDict,
    )
    from ..inputs.verifications_government_id import (
        GovernmentIdVerificationCreateData,
        GovernmentIdVerificationUpdateData,
    )
    from ..models.verifications_government_id import GovernmentIdVerificationAnswer

_ERRORS = (
    Answer("400", "application/json", lambda: models.Error),
    Answer("401", "application/json", lambda: models.Error),
    Answer("403", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
)
_SECURITY = ((("bearerAuth", ()),),)
_ERRORS_2 = (Answer("400", "application/json", lambda: models.Error),)
_GET: Operation[GovernmentIdVerificationAnswer] = Operation(
    name="verifications.government_id.get",
    method="GET",
    path="/verification/government-ids/{verification-id}",
    parameters=(
        Parameter("verification_id", "verification-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.GovernmentIdVerificationAnswer),),
    errors=_ERRORS,
    security=_SECURITY,
)
_CREATE: Operation[GovernmentIdVerificationAnswer] = Operation(
    name="verifications.government_id.create",
    method="POST",
    path="/verification/government-ids",
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.GovernmentIdVerificationCreate,
        fields=(("data", "data"),),
        is_required=True,
    ),
    answers=(Answer("201", "application/json", lambda: models.GovernmentIdVerificationAnswer),),
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)
_SUBMIT: Operation[GovernmentIdVerificationAnswer] = Operation(
    name="verifications.government_id.submit",
    method="POST",
    path="/verification/government-ids/{verification-id}/submit",
    parameters=(Parameter("verification_id", "verification-id", "path", "simple"),),
    answers=(Answer("200", "application/json", lambda: models.GovernmentIdVerificationAnswer),),
    errors=_ERRORS_2,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)
_UPDATE: Operation[GovernmentIdVerificationAnswer] = Operation(
    name="verifications.government_id.update",
    method="PATCH",
    path="/verifications/government-ids/{verification-id}",
    parameters=(Parameter("verification_id", "verification-id", "path", "simple"),),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.GovernmentIdVerificationUpdate,
        fields=(("data", "data"),),
        is_required=True,
    ),
    answers=(Answer("200", "application/json", lambda: models.GovernmentIdVerificationAnswer),),
    errors=_ERRORS_2,
    security=_SECURITY,
)


class VerificationsGovernmentId:
    """Check of a government ID by its photos."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawVerificationsGovernmentId:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawVerificationsGovernmentId(self)

    @cached_property
    def with_streaming_response(self) -> StreamedVerificationsGovernmentId:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedVerificationsGovernmentId(self)

    def get(
        self,
        verification_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> GovernmentIdVerificationAnswer:
        """Get a government ID verification.

        Returns one check of a government ID, with its photos and what was read from them.

        Args:
            verification_id: The id of the verification. In examples it starts with `ver_`.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The government ID verification.

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
            {"verification_id": verification_id, "include": include, "fields": fields},
            options,
        )

    def create(
        self,
        *,
        data: GovernmentIdVerificationCreateData | GovernmentIdVerificationCreateDataDict,
        **options: Unpack[Options],
    ) -> GovernmentIdVerificationAnswer:
        """Create a government ID verification.

        Makes a check of a government ID. Its photos can be sent at once. The vendor's current
        document no longer has this call; its pages called such calls restricted to some
        customers.

        Carries an idempotency key, the same for each attempt.

        Inferred: not stated by the vendor's page.

        Body: stated.

        Args:
            data: The verification itself.

        Returns:
            The new government ID verification.

        See https://github.com/fern-persona/persona-api
        """
        return self._transport.send(_CREATE, {"data": data}, options)

    def submit(
        self, verification_id: str, **options: Unpack[Options]
    ) -> GovernmentIdVerificationAnswer:
        """Submit a government ID verification.

        Hands a verification over to be carried out, and returns it as it stands then. The
        vendor's current document no longer has this call; its pages called such calls
        restricted to some customers.

        Carries an idempotency key, the same for each attempt.

        Inferred: not stated by the vendor's page.

        Args:
            verification_id: The id of the verification. In examples it starts with `ver_`.
                Stated.

        Returns:
            The government ID verification.

        Raises:
            BadRequestError: The request was malformed.

        See https://github.com/fern-persona/persona-api
        """
        return self._transport.send(_SUBMIT, {"verification_id": verification_id}, options)

    def update(
        self,
        verification_id: str,
        *,
        data: GovernmentIdVerificationUpdateData | GovernmentIdVerificationUpdateDataDict,
        **options: Unpack[Options],
    ) -> GovernmentIdVerificationAnswer:
        """Update a government ID verification.

        Changes the photos of a government ID, or its class. The path is `/verifications/...`
        where that of the others is `/verification/...`. The vendor's current document no longer
        has this call; its pages called such calls restricted to some customers.

        Inferred: not stated by the vendor's page.

        Body: stated.

        Args:
            verification_id: The id of the verification. In examples it starts with `ver_`.
                Stated.
            data: The verification itself.

        Returns:
            The government ID verification.

        Raises:
            BadRequestError: The request was malformed.

        See https://github.com/fern-persona/persona-api
        """
        return self._transport.send(
            _UPDATE, {"verification_id": verification_id, "data": data}, options
        )


class AsyncVerificationsGovernmentId:
    """Check of a government ID by its photos."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawVerificationsGovernmentId:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawVerificationsGovernmentId(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedVerificationsGovernmentId:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedVerificationsGovernmentId(self)

    async def get(
        self,
        verification_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> GovernmentIdVerificationAnswer:
        """See `VerificationsGovernmentId.get`."""
        return await self._transport.send(
            _GET,
            {"verification_id": verification_id, "include": include, "fields": fields},
            options,
        )

    async def create(
        self,
        *,
        data: GovernmentIdVerificationCreateData | GovernmentIdVerificationCreateDataDict,
        **options: Unpack[Options],
    ) -> GovernmentIdVerificationAnswer:
        """See `VerificationsGovernmentId.create`."""
        return await self._transport.send(_CREATE, {"data": data}, options)

    async def submit(
        self, verification_id: str, **options: Unpack[Options]
    ) -> GovernmentIdVerificationAnswer:
        """See `VerificationsGovernmentId.submit`."""
        return await self._transport.send(_SUBMIT, {"verification_id": verification_id}, options)

    async def update(
        self,
        verification_id: str,
        *,
        data: GovernmentIdVerificationUpdateData | GovernmentIdVerificationUpdateDataDict,
        **options: Unpack[Options],
    ) -> GovernmentIdVerificationAnswer:
        """See `VerificationsGovernmentId.update`."""
        return await self._transport.send(
            _UPDATE, {"verification_id": verification_id, "data": data}, options
        )


class RawVerificationsGovernmentId:
    """The methods of `VerificationsGovernmentId`, answering `RawResponse`."""

    def __init__(self, resource: VerificationsGovernmentId) -> None:
        self.get = raw(resource.get)
        self.create = raw(resource.create)
        self.submit = raw(resource.submit)
        self.update = raw(resource.update)


class AsyncRawVerificationsGovernmentId:
    """The methods of `AsyncVerificationsGovernmentId`, answering `RawResponse`."""

    def __init__(self, resource: AsyncVerificationsGovernmentId) -> None:
        self.get = async_raw(resource.get)
        self.create = async_raw(resource.create)
        self.submit = async_raw(resource.submit)
        self.update = async_raw(resource.update)


class StreamedVerificationsGovernmentId:
    """The methods of `VerificationsGovernmentId`, answering `StreamedResponse`."""

    def __init__(self, resource: VerificationsGovernmentId) -> None:
        self.get = streamed(resource.get)
        self.create = streamed(resource.create)
        self.submit = streamed(resource.submit)
        self.update = streamed(resource.update)


class AsyncStreamedVerificationsGovernmentId:
    """The methods of `AsyncVerificationsGovernmentId`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncVerificationsGovernmentId) -> None:
        self.get = async_streamed(resource.get)
        self.create = async_streamed(resource.create)
        self.submit = async_streamed(resource.submit)
        self.update = async_streamed(resource.update)
