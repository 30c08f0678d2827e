"""What a case is made from."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import models
from .._runtime.operation import Answer, Operation, Parameter
from .._runtime.response import async_raw, raw
from .._runtime.streamed import async_streamed, streamed
from .._runtime.types import OMIT

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import ArrayOf, Omit, Options
    from ..models.case_templates import CaseTemplateAnswer

_ERRORS = (
    Answer("400", "application/json", lambda: models.Error),
    Answer("401", "application/json", lambda: models.Error),
    Answer("403", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
)
_SECURITY = ((("bearerAuth", ()),),)
_GET: Operation[CaseTemplateAnswer] = Operation(
    name="case_templates.get",
    method="GET",
    path="/case-templates/{case-template-id}",
    parameters=(
        Parameter("case_template_id", "case-template-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.CaseTemplateAnswer),),
    errors=_ERRORS,
    security=_SECURITY,
)


class CaseTemplates:
    """What a case is made from."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawCaseTemplates:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawCaseTemplates(self)

    @cached_property
    def with_streaming_response(self) -> StreamedCaseTemplates:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedCaseTemplates(self)

    def get(
        self,
        case_template_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> CaseTemplateAnswer:
        """Get a case template.

        Returns one case template: its resolutions and the fields that its cases have.

        Args:
            case_template_id: The id of the case template, which starts with `ctmpl_`.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The case template, and what `include` asked for.

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
            {"case_template_id": case_template_id, "include": include, "fields": fields},
            options,
        )


class AsyncCaseTemplates:
    """What a case is made from."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawCaseTemplates:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawCaseTemplates(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedCaseTemplates:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedCaseTemplates(self)

    async def get(
        self,
        case_template_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> CaseTemplateAnswer:
        """See `CaseTemplates.get`."""
        return await self._transport.send(
            _GET,
            {"case_template_id": case_template_id, "include": include, "fields": fields},
            options,
        )


class RawCaseTemplates:
    """The methods of `CaseTemplates`, answering `RawResponse`."""

    def __init__(self, resource: CaseTemplates) -> None:
        self.get = raw(resource.get)


class AsyncRawCaseTemplates:
    """The methods of `AsyncCaseTemplates`, answering `RawResponse`."""

    def __init__(self, resource: AsyncCaseTemplates) -> None:
        self.get = async_raw(resource.get)


class StreamedCaseTemplates:
    """The methods of `CaseTemplates`, answering `StreamedResponse`."""

    def __init__(self, resource: CaseTemplates) -> None:
        self.get = streamed(resource.get)


class AsyncStreamedCaseTemplates:
    """The methods of `AsyncCaseTemplates`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncCaseTemplates) -> None:
        self.get = async_streamed(resource.get)
