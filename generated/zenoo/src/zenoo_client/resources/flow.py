"""Verification and screening in one call, or in two."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import inputs, models
from .._runtime.operation import Answer, Body, Operation, Parameter
from .._runtime.response import async_raw, raw
from .._runtime.streamed import async_streamed, streamed
from .._runtime.types import OMIT

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Omit, Options
    from ..inputs.flow import ScreeningCategory, ScreeningEntityType
    from ..models.shared_hit_status import ScreeningResult
    from .flow_companies import AsyncFlowCompanies, FlowCompanies
    from .flow_persons import AsyncFlowPersons, FlowPersons
    from .flow_results import AsyncFlowResults, FlowResults

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
_SCREEN: Operation[ScreeningResult] = Operation(
    name="flow.screen",
    method="POST",
    path="/api/gateway/execute/{project_hash}/screening/api",
    parameters=(
        Parameter("project_hash", "project_hash", "path", "simple"),
        Parameter("sync_timeout_ms", "X-SYNC-TIMEOUT", "header", "simple"),
    ),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.ScreeningRequest,
        fields=(
            ("name", "name"),
            ("date_of_birth", "date_of_birth"),
            ("country", "country"),
            ("entity_type", "entity_type"),
            ("categories", "categories"),
        ),
        is_required=True,
    ),
    answers=(Answer("200", "application/json", lambda: models.ScreeningResult),),
    errors=_ERRORS,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)


class Flow:
    """Verification and screening in one call, or in two."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def companies(self) -> FlowCompanies:
        """Companies of flow."""
        from .flow_companies import FlowCompanies

        return FlowCompanies(self._transport)

    @cached_property
    def persons(self) -> FlowPersons:
        """Persons of flow."""
        from .flow_persons import FlowPersons

        return FlowPersons(self._transport)

    @cached_property
    def results(self) -> FlowResults:
        """Results of flow."""
        from .flow_results import FlowResults

        return FlowResults(self._transport)

    @cached_property
    def with_raw_response(self) -> RawFlow:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawFlow(self)

    @cached_property
    def with_streaming_response(self) -> StreamedFlow:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedFlow(self)

    def screen(
        self,
        project_hash: str,
        *,
        name: str,
        sync_timeout_ms: int | Omit = OMIT,
        date_of_birth: date | Omit = OMIT,
        country: str | Omit = OMIT,
        entity_type: ScreeningEntityType | Omit = OMIT,
        categories: Sequence[ScreeningCategory] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> ScreeningResult:
        """Screen a person or a company.

        Looks a name up among politically exposed persons, sanctions, adverse media and
        watchlists. The client's own timeout has to be longer than `X-SYNC-TIMEOUT`.

        Carries an idempotency key, the same for each attempt.

        Args:
            project_hash: Id of the project as Zenoo Studio shows it; the same in production and
                in staging.
            name: Name of the person or the company.
            sync_timeout_ms: Milliseconds that the server may take, 5,000 to 120,000, before it
                answers with what it has.
            date_of_birth: Birthday of a person; ignored for companies.
            country: Country of the person or the company.
            entity_type: Whether the name is of a person or of a company; `person` when not
                given.
            categories: Lists to look the name up in; all of them when not given. Each one of
                `pep`, `sanctions`, `adverse_media`, `watchlist`.

        Returns:
            What was found.

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

        See https://docs.zenoo.com/api-reference/flow-api/screen-entity-for-pepsanctionsadverse-media
        """
        return self._transport.send(
            _SCREEN,
            {
                "project_hash": project_hash,
                "name": name,
                "sync_timeout_ms": sync_timeout_ms,
                "date_of_birth": date_of_birth,
                "country": country,
                "entity_type": entity_type,
                "categories": categories,
            },
            options,
        )


class AsyncFlow:
    """Verification and screening in one call, or in two."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def companies(self) -> AsyncFlowCompanies:
        """Companies of flow."""
        from .flow_companies import AsyncFlowCompanies

        return AsyncFlowCompanies(self._transport)

    @cached_property
    def persons(self) -> AsyncFlowPersons:
        """Persons of flow."""
        from .flow_persons import AsyncFlowPersons

        return AsyncFlowPersons(self._transport)

    @cached_property
    def results(self) -> AsyncFlowResults:
        """Results of flow."""
        from .flow_results import AsyncFlowResults

        return AsyncFlowResults(self._transport)

    @cached_property
    def with_raw_response(self) -> AsyncRawFlow:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawFlow(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedFlow:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedFlow(self)

    async def screen(
        self,
        project_hash: str,
        *,
        name: str,
        sync_timeout_ms: int | Omit = OMIT,
        date_of_birth: date | Omit = OMIT,
        country: str | Omit = OMIT,
        entity_type: ScreeningEntityType | Omit = OMIT,
        categories: Sequence[ScreeningCategory] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> ScreeningResult:
        """See `Flow.screen`."""
        return await self._transport.send(
            _SCREEN,
            {
                "project_hash": project_hash,
                "name": name,
                "sync_timeout_ms": sync_timeout_ms,
                "date_of_birth": date_of_birth,
                "country": country,
                "entity_type": entity_type,
                "categories": categories,
            },
            options,
        )


class RawFlow:
    """The methods of `Flow`, answering `RawResponse`."""

    def __init__(self, resource: Flow) -> None:
        self.screen = raw(resource.screen)


class AsyncRawFlow:
    """The methods of `AsyncFlow`, answering `RawResponse`."""

    def __init__(self, resource: AsyncFlow) -> None:
        self.screen = async_raw(resource.screen)


class StreamedFlow:
    """The methods of `Flow`, answering `StreamedResponse`."""

    def __init__(self, resource: Flow) -> None:
        self.screen = streamed(resource.screen)


class AsyncStreamedFlow:
    """The methods of `AsyncFlow`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncFlow) -> None:
        self.screen = async_streamed(resource.screen)
