"""The people and companies that are investigated."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import inputs, models
from .._runtime.operation import Answer, Body, CursorPages, Operation, Parameter
from .._runtime.response import async_raw, async_raw_page, raw, raw_page
from .._runtime.streamed import async_streamed, async_streamed_page, streamed, streamed_page
from .._runtime.types import OMIT

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.pagination import AsyncPages, Pages
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Omit, Options
    from ..inputs.entities import VerificationStatusInput
    from ..inputs.shared_address_input import AddressInput, EntityTypeInput
    from ..inputs.typed_dicts import AddressInputDict
    from ..models.entities import EntityList
    from ..models.shared_entity import Entity
    from ..models.shared_entity_answer import EntityAnswer
    from .entities_alerts import AsyncEntitiesAlerts, EntitiesAlerts
    from .entities_checks import AsyncEntitiesChecks, EntitiesChecks

_ERRORS = (
    Answer("400", "application/json", lambda: models.Error),
    Answer("401", "application/json", lambda: models.Error),
    Answer("403", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
    Answer("500", "application/json", lambda: models.Error),
    Answer("502", "application/json", lambda: models.Error),
    Answer("503", "application/json", lambda: models.Error),
    Answer("default", "application/json", lambda: models.Error),
)
_SECURITY = ((("apiKey", ()),),)
_ERRORS_2 = (
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
_CREATE: Operation[EntityAnswer] = Operation(
    name="entities.create",
    method="POST",
    path="/v1/entities",
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.EntityCreate,
        fields=(
            ("type", "type"),
            ("first_name", "first_name"),
            ("last_name", "last_name"),
            ("date_of_birth", "date_of_birth"),
            ("nationality", "nationality"),
            ("company_name", "company_name"),
            ("registration_number", "registration_number"),
            ("country", "country"),
            ("address", "address"),
            ("external_reference", "external_reference"),
            ("metadata", "metadata"),
        ),
        is_required=True,
    ),
    answers=(Answer("2XX", "application/json", lambda: models.EntityAnswer),),
    errors=_ERRORS,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)
_LIST: Operation[EntityList] = Operation(
    name="entities.list",
    method="GET",
    path="/v1/entities",
    parameters=(
        Parameter("cursor", "cursor", "query", "form", explode=True),
        Parameter("limit", "limit", "query", "form", explode=True),
        Parameter("type", "type", "query", "form", explode=True),
        Parameter("verification_status", "verification_status", "query", "form", explode=True),
        Parameter("case_token", "case_token", "query", "form", explode=True),
    ),
    answers=(Answer("2XX", "application/json", lambda: models.EntityList),),
    errors=_ERRORS,
    security=_SECURITY,
    pages=CursorPages(
        argument="cursor", next="/meta/page/cursor", more="/meta/page/has_more", items="/data"
    ),
)
_GET: Operation[EntityAnswer] = Operation(
    name="entities.get",
    method="GET",
    path="/v1/entities/{entity_token}",
    parameters=(Parameter("entity_token", "entity_token", "path", "simple"),),
    answers=(Answer("2XX", "application/json", lambda: models.EntityAnswer),),
    errors=_ERRORS_2,
    security=_SECURITY,
)
_UPDATE: Operation[EntityAnswer] = Operation(
    name="entities.update",
    method="PATCH",
    path="/v1/entities/{entity_token}",
    parameters=(Parameter("entity_token", "entity_token", "path", "simple"),),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.EntityUpdate,
        fields=(
            ("first_name", "first_name"),
            ("last_name", "last_name"),
            ("date_of_birth", "date_of_birth"),
            ("nationality", "nationality"),
            ("company_name", "company_name"),
            ("registration_number", "registration_number"),
            ("country", "country"),
            ("address", "address"),
            ("metadata", "metadata"),
        ),
        is_required=True,
    ),
    answers=(Answer("2XX", "application/json", lambda: models.EntityAnswer),),
    errors=_ERRORS_2,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)


class Entities:
    """The people and companies that are investigated."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def checks(self) -> EntitiesChecks:
        """Checks of entities."""
        from .entities_checks import EntitiesChecks

        return EntitiesChecks(self._transport)

    @cached_property
    def alerts(self) -> EntitiesAlerts:
        """Alerts of entities."""
        from .entities_alerts import EntitiesAlerts

        return EntitiesAlerts(self._transport)

    @cached_property
    def with_raw_response(self) -> RawEntities:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawEntities(self)

    @cached_property
    def with_streaming_response(self) -> StreamedEntities:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedEntities(self)

    def create(
        self,
        *,
        type: EntityTypeInput | Omit = OMIT,
        first_name: str | Omit = OMIT,
        last_name: str | Omit = OMIT,
        date_of_birth: date | Omit = OMIT,
        nationality: str | Omit = OMIT,
        company_name: str | Omit = OMIT,
        registration_number: str | Omit = OMIT,
        country: str | Omit = OMIT,
        address: AddressInput | AddressInputDict | Omit = OMIT,
        external_reference: str | Omit = OMIT,
        metadata: Mapping[str, object] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> EntityAnswer:
        """Create an entity.

        Creates a person or a company. Which other fields are needed depends on `type`, and the
        server decides: a person needs both names, a company its name and its country.

        Carries an idempotency key, the same for each attempt.

        Args:
            type: Whether the entity is a person or a company.
            first_name: Given name of a person.
            last_name: Family name of a person.
            date_of_birth: Birthday of a person.
            nationality: Nationality of a person, ISO 3166-1 alpha-2.
            company_name: Name of a company.
            registration_number: Number of a company in its register; look-ups there need it.
            country: Country of a company, ISO 3166-1 alpha-2.
            address: Postal address.
            external_reference: The caller's own id of the entity, at most 255 characters. The
                page says in passing that it also keeps an entity from being created twice.
            metadata: Free keys and values to store with the entity.

        Returns:
            The entity as it is after the call.

        Raises:
            BadRequestError: The request is not valid JSON, or a field is missing or has a wrong
                value.
            AuthenticationError: The key is missing, unknown or of the other environment.
            PermissionDeniedError: The key does not reach this project or object.
            RateLimitError: The project sent too many requests to this operation in the last 60
                seconds.
            ServerError: 500: Something broke at the vendor; trying again can help. 502: A
                provider that the vendor relies on failed; trying again can help. 503: The
                service is down for the moment; trying again can help.
            ApiError: Any other failure.

        See https://docs.zenoo.com/api-reference/entities/create-person-or-company-entity
        """
        return self._transport.send(
            _CREATE,
            {
                "type": type,
                "first_name": first_name,
                "last_name": last_name,
                "date_of_birth": date_of_birth,
                "nationality": nationality,
                "company_name": company_name,
                "registration_number": registration_number,
                "country": country,
                "address": address,
                "external_reference": external_reference,
                "metadata": metadata,
            },
            options,
        )

    def list(
        self,
        *,
        cursor: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        type: EntityTypeInput | Omit = OMIT,
        verification_status: VerificationStatusInput | Omit = OMIT,
        case_token: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Pages[Entity, EntityList]:
        """List entities.

        Returns the project's entities page by page. Several filters together narrow the result.

        Args:
            cursor: Where the page starts, as `meta.page.cursor` of the page before says;
                opaque.
            limit: Items per page, 1 to 100; 25 when not given.
            type: Return only persons, or only companies. One of `Person`, `Company`.
            verification_status: Return only entities that are verified as far as this. One of
                `Not Started`, `In Progress`, `Verified`, `Expired`, `Failed`.
            case_token: Return only the entities of this case.

        Returns:
            The items of every page, fetched as they are needed; `.pages()` gives the pages.

        Raises:
            BadRequestError: The request is not valid JSON, or a field is missing or has a wrong
                value.
            AuthenticationError: The key is missing, unknown or of the other environment.
            PermissionDeniedError: The key does not reach this project or object.
            RateLimitError: The project sent too many requests to this operation in the last 60
                seconds.
            ServerError: 500: Something broke at the vendor; trying again can help. 502: A
                provider that the vendor relies on failed; trying again can help. 503: The
                service is down for the moment; trying again can help.
            ApiError: Any other failure.

        See https://docs.zenoo.com/api-reference/entities/list-entities-with-filters
        """
        return self._transport.pages(
            _LIST,
            {
                "cursor": cursor,
                "limit": limit,
                "type": type,
                "verification_status": verification_status,
                "case_token": case_token,
            },
            options,
        )

    def get(self, entity_token: str, **options: Unpack[Options]) -> EntityAnswer:
        """Get an entity.

        Returns one person or company, with its checks and its alerts in numbers.

        Args:
            entity_token: Token of the entity.

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

        See https://docs.zenoo.com/api-reference/entities/get-entity-details
        """
        return self._transport.send(_GET, {"entity_token": entity_token}, options)

    def update(
        self,
        entity_token: str,
        *,
        first_name: str | Omit = OMIT,
        last_name: str | Omit = OMIT,
        date_of_birth: date | Omit = OMIT,
        nationality: str | Omit = OMIT,
        company_name: str | Omit = OMIT,
        registration_number: str | Omit = OMIT,
        country: str | Omit = OMIT,
        address: AddressInput | AddressInputDict | Omit = OMIT,
        metadata: Mapping[str, object] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> EntityAnswer:
        """Update an entity.

        Changes what is known about a person or a company; what is not sent stays as it is. The
        type and the caller's own id cannot be changed. Another name or birthday can start a new
        screening.

        Carries an idempotency key, the same for each attempt.

        What is not passed stays as it is.

        Body: known from an example only.

        Args:
            entity_token: Token of the entity.
            first_name: Given name of a person.
            last_name: Family name of a person.
            date_of_birth: Birthday of a person.
            nationality: Nationality of a person, ISO 3166-1 alpha-2.
            company_name: Name of a company.
            registration_number: Number of a company in its register.
            country: Country of a company, ISO 3166-1 alpha-2.
            address: Postal address.
            metadata: Free keys and values to store with the entity; no answer returns them.

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

        See https://docs.zenoo.com/api-reference/entities/update-entity
        """
        return self._transport.send(
            _UPDATE,
            {
                "entity_token": entity_token,
                "first_name": first_name,
                "last_name": last_name,
                "date_of_birth": date_of_birth,
                "nationality": nationality,
                "company_name": company_name,
                "registration_number": registration_number,
                "country": country,
                "address": address,
                "metadata": metadata,
            },
            options,
        )


class AsyncEntities:
    """The people and companies that are investigated."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def checks(self) -> AsyncEntitiesChecks:
        """Checks of entities."""
        from .entities_checks import AsyncEntitiesChecks

        return AsyncEntitiesChecks(self._transport)

    @cached_property
    def alerts(self) -> AsyncEntitiesAlerts:
        """Alerts of entities."""
        from .entities_alerts import AsyncEntitiesAlerts

        return AsyncEntitiesAlerts(self._transport)

    @cached_property
    def with_raw_response(self) -> AsyncRawEntities:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawEntities(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedEntities:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedEntities(self)

    async def create(
        self,
        *,
        type: EntityTypeInput | Omit = OMIT,
        first_name: str | Omit = OMIT,
        last_name: str | Omit = OMIT,
        date_of_birth: date | Omit = OMIT,
        nationality: str | Omit = OMIT,
        company_name: str | Omit = OMIT,
        registration_number: str | Omit = OMIT,
        country: str | Omit = OMIT,
        address: AddressInput | AddressInputDict | Omit = OMIT,
        external_reference: str | Omit = OMIT,
        metadata: Mapping[str, object] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> EntityAnswer:
        """See `Entities.create`."""
        return await self._transport.send(
            _CREATE,
            {
                "type": type,
                "first_name": first_name,
                "last_name": last_name,
                "date_of_birth": date_of_birth,
                "nationality": nationality,
                "company_name": company_name,
                "registration_number": registration_number,
                "country": country,
                "address": address,
                "external_reference": external_reference,
                "metadata": metadata,
            },
            options,
        )

    def list(
        self,
        *,
        cursor: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        type: EntityTypeInput | Omit = OMIT,
        verification_status: VerificationStatusInput | Omit = OMIT,
        case_token: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AsyncPages[Entity, EntityList]:
        """See `Entities.list`."""
        return self._transport.pages(
            _LIST,
            {
                "cursor": cursor,
                "limit": limit,
                "type": type,
                "verification_status": verification_status,
                "case_token": case_token,
            },
            options,
        )

    async def get(self, entity_token: str, **options: Unpack[Options]) -> EntityAnswer:
        """See `Entities.get`."""
        return await self._transport.send(_GET, {"entity_token": entity_token}, options)

    async def update(
        self,
        entity_token: str,
        *,
        first_name: str | Omit = OMIT,
        last_name: str | Omit = OMIT,
        date_of_birth: date | Omit = OMIT,
        nationality: str | Omit = OMIT,
        company_name: str | Omit = OMIT,
        registration_number: str | Omit = OMIT,
        country: str | Omit = OMIT,
        address: AddressInput | AddressInputDict | Omit = OMIT,
        metadata: Mapping[str, object] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> EntityAnswer:
        """See `Entities.update`."""
        return await self._transport.send(
            _UPDATE,
            {
                "entity_token": entity_token,
                "first_name": first_name,
                "last_name": last_name,
                "date_of_birth": date_of_birth,
                "nationality": nationality,
                "company_name": company_name,
                "registration_number": registration_number,
                "country": country,
                "address": address,
                "metadata": metadata,
            },
            options,
        )


class RawEntities:
    """The methods of `Entities`, answering `RawResponse`."""

    def __init__(self, resource: Entities) -> None:
        self.create = raw(resource.create)
        self.list = raw_page(resource.list)
        self.get = raw(resource.get)
        self.update = raw(resource.update)


class AsyncRawEntities:
    """The methods of `AsyncEntities`, answering `RawResponse`."""

    def __init__(self, resource: AsyncEntities) -> None:
        self.create = async_raw(resource.create)
        self.list = async_raw_page(resource.list)
        self.get = async_raw(resource.get)
        self.update = async_raw(resource.update)


class StreamedEntities:
    """The methods of `Entities`, answering `StreamedResponse`."""

    def __init__(self, resource: Entities) -> None:
        self.create = streamed(resource.create)
        self.list = streamed_page(resource.list)
        self.get = streamed(resource.get)
        self.update = streamed(resource.update)


class AsyncStreamedEntities:
    """The methods of `AsyncEntities`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncEntities) -> None:
        self.create = async_streamed(resource.create)
        self.list = async_streamed_page(resource.list)
        self.get = async_streamed(resource.get)
        self.update = async_streamed(resource.update)
