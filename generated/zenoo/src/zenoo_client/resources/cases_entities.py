"""Entities of cases."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import inputs, models
from .._runtime.operation import Answer, Body, Operation, Parameter
from .._runtime.response import async_raw, raw
from .._runtime.streamed import async_streamed, streamed
from .._runtime.types import OMIT

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Omit, Options
    from ..inputs.cases_entities import EntityRoleInput
    from ..inputs.shared_address_input import EntityCreate
    from ..inputs.typed_dicts import EntityCreateDict
    from ..models.shared_entity_answer import EntityAnswer

_ERRORS = (
    Answer("400", "application/json", lambda: models.Error),
    Answer("401", "application/json", lambda: models.Error),
    Answer("403", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
    Answer("500", "application/json", lambda: models.Error),
    Answer("502", "application/json", lambda: models.Error),
    Answer("503", "application/json", lambda: models.Error),
    Answer("default", "application/json", lambda: models.Error),
)
_SECURITY = ((("apiKey", ()),),)
_ADD: Operation[EntityAnswer] = Operation(
    name="cases.entities.add",
    method="POST",
    path="/v1/cases/{case_token}/entities",
    parameters=(Parameter("case_token", "case_token", "path", "simple"),),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.CaseEntityAdd,
        fields=(("entity_token", "entity_token"), ("entity", "entity"), ("role", "role")),
        is_required=True,
    ),
    answers=(Answer("2XX", "application/json", lambda: models.EntityAnswer),),
    errors=_ERRORS,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)


class CasesEntities:
    """Entities of cases."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawCasesEntities:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawCasesEntities(self)

    @cached_property
    def with_streaming_response(self) -> StreamedCasesEntities:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedCasesEntities(self)

    def add(
        self,
        case_token: str,
        *,
        entity_token: str | Omit = OMIT,
        entity: EntityCreate | EntityCreateDict | Omit = OMIT,
        role: EntityRoleInput | Omit = OMIT,
        **options: Unpack[Options],
    ) -> EntityAnswer:
        """Add an entity to a case.

        Adds a person or a company to a case: either one that exists already, by its token, or a
        new one that is created on the way.

        Carries an idempotency key, the same for each attempt.

        Body: known from an example only.

        Args:
            case_token: Token of the case, `cas_` followed by letters and digits.
            entity_token: Token of an entity that exists; leave `entity` out then.
            entity: An entity to create; leave `entity_token` out then.
            role: What the entity is in the case. One of `Primary`, `UBO`, `Director`,
                `Shareholder`.

        Returns:
            The entity as it is after the call.

        Raises:
            BadRequestError: The request is not valid JSON, or a field is missing or has a wrong
                value.
            AuthenticationError: The key is missing, unknown or of the other environment.
            PermissionDeniedError: The key does not reach this project or object.
            NotFoundError: Nothing has this token.
            RateLimitError: The project sent too many requests to this operation in the last 60
                seconds.
            ServerError: 500: Something broke at the vendor; trying again can help. 502: A
                provider that the vendor relies on failed; trying again can help. 503: The
                service is down for the moment; trying again can help.
            ApiError: Any other failure.

        See https://docs.zenoo.com/api-reference/cases/add-entity-to-case
        """
        return self._transport.send(
            _ADD,
            {
                "case_token": case_token,
                "entity_token": entity_token,
                "entity": entity,
                "role": role,
            },
            options,
        )


class AsyncCasesEntities:
    """Entities of cases."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawCasesEntities:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawCasesEntities(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedCasesEntities:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedCasesEntities(self)

    async def add(
        self,
        case_token: str,
        *,
        entity_token: str | Omit = OMIT,
        entity: EntityCreate | EntityCreateDict | Omit = OMIT,
        role: EntityRoleInput | Omit = OMIT,
        **options: Unpack[Options],
    ) -> EntityAnswer:
        """See `CasesEntities.add`."""
        return await self._transport.send(
            _ADD,
            {
                "case_token": case_token,
                "entity_token": entity_token,
                "entity": entity,
                "role": role,
            },
            options,
        )


class RawCasesEntities:
    """The methods of `CasesEntities`, answering `RawResponse`."""

    def __init__(self, resource: CasesEntities) -> None:
        self.add = raw(resource.add)


class AsyncRawCasesEntities:
    """The methods of `AsyncCasesEntities`, answering `RawResponse`."""

    def __init__(self, resource: AsyncCasesEntities) -> None:
        self.add = async_raw(resource.add)


class StreamedCasesEntities:
    """The methods of `CasesEntities`, answering `StreamedResponse`."""

    def __init__(self, resource: CasesEntities) -> None:
        self.add = streamed(resource.add)


class AsyncStreamedCasesEntities:
    """The methods of `AsyncCasesEntities`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncCasesEntities) -> None:
        self.add = async_streamed(resource.add)
