"""What a new case of a team starts from."""

from __future__ import annotations

from functools import cached_property
from typing import Any, TYPE_CHECKING

from .. import inputs, models
from .._runtime.operation import Answer, Body, NumberPages, Operation, Parameter
from .._runtime.response import async_raw, async_raw_page, raw, raw_page
from .._runtime.streamed import async_streamed, async_streamed_page, streamed, streamed_page
from .._runtime.types import OMIT

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.pagination import AsyncPages, Pages
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Omit, Options
    from ..inputs.case_templates import CaseTemplateExportInput, CaseTemplateOptionsInput
    from ..inputs.typed_dicts import CaseTemplateExportInputDict, CaseTemplateOptionsInputDict
    from ..models.case_templates import (
        CaseTemplate,
        CaseTemplateExport,
        CaseTemplateList,
        CaseTemplatePreview,
    )

_ERRORS = (
    Answer("401", "application/json", lambda: models.Error),
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
_ERRORS_3 = (
    Answer("401", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("422", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
    Answer("default", "application/json", lambda: models.Error),
)
_LIST: Operation[CaseTemplateList] = Operation(
    name="case_templates.list",
    method="GET",
    path="/api/v1/case_templates",
    parameters=(
        Parameter("team_id", "team_id", "query", "form", explode=True),
        Parameter("search", "search", "query", "form", explode=True),
        Parameter("per_page", "per_page", "query", "form", explode=True),
        Parameter("page", "page", "query", "form", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.CaseTemplateList),),
    errors=_ERRORS,
    security=_SECURITY,
    pages=NumberPages(argument="page", next="/meta/next_page_number", items="/case_templates"),
)
_CREATE: Operation[CaseTemplate] = Operation(
    name="case_templates.create",
    method="POST",
    path="/api/v1/case_templates",
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.CaseTemplateCreate,
        fields=(
            ("team_id", "team_id"),
            ("name", "name"),
            ("emoji", "emoji"),
            ("options_", "options"),
        ),
        is_required=True,
    ),
    answers=(Answer("2XX", "application/json", lambda: models.CaseTemplate),),
    errors=_ERRORS,
    security=_SECURITY,
)
_IMPORT_: Operation[Any] = Operation(
    name="case_templates.import_",
    method="POST",
    path="/api/v1/case_templates/import",
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.CaseTemplateImport,
        fields=(("team_id", "team_id"), ("data", "data")),
        is_required=True,
    ),
    answers=(Answer("2XX", "application/json", Any),),
    errors=_ERRORS,
    security=_SECURITY,
)
_GET: Operation[CaseTemplate] = Operation(
    name="case_templates.get",
    method="GET",
    path="/api/v1/case_templates/{id}",
    parameters=(Parameter("id", "id", "path", "simple"),),
    answers=(Answer("200", "application/json", lambda: models.CaseTemplate),),
    errors=_ERRORS_2,
    security=_SECURITY,
)
_UPDATE: Operation[CaseTemplate] = Operation(
    name="case_templates.update",
    method="PUT",
    path="/api/v1/case_templates/{id}",
    parameters=(Parameter("id", "id", "path", "simple"),),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.CaseTemplateUpdate,
        fields=(("name", "name"), ("emoji", "emoji"), ("options_", "options")),
        is_required=True,
    ),
    answers=(Answer("200", "application/json", lambda: models.CaseTemplate),),
    errors=_ERRORS_3,
    security=_SECURITY,
)
_DELETE: Operation[None] = Operation(
    name="case_templates.delete",
    method="DELETE",
    path="/api/v1/case_templates/{id}",
    parameters=(Parameter("id", "id", "path", "simple"),),
    answers=(Answer("204"),),
    errors=_ERRORS_2,
    security=_SECURITY,
)
_PREVIEW: Operation[CaseTemplatePreview | None] = Operation(
    name="case_templates.preview",
    method="GET",
    path="/api/v1/case_templates/{id}/preview",
    parameters=(Parameter("id", "id", "path", "simple"),),
    answers=(Answer("200", "application/json", lambda: models.CaseTemplatePreview | None),),
    errors=_ERRORS_2,
    security=_SECURITY,
)
_EXPORT: Operation[CaseTemplateExport] = Operation(
    name="case_templates.export",
    method="GET",
    path="/api/v1/case_templates/{id}/export",
    parameters=(Parameter("id", "id", "path", "simple"),),
    answers=(Answer("200", "application/json", lambda: models.CaseTemplateExport),),
    errors=_ERRORS_2,
    security=_SECURITY,
)


class CaseTemplates:
    """What a new case of a team starts from."""

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

    def list(
        self,
        *,
        team_id: int,
        search: str | Omit = OMIT,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Pages[CaseTemplate, CaseTemplateList]:
        """List the case templates of a team.

        Returns one page of the templates that the cases of a team can start from.

        Args:
            team_id: The team that the templates belong to.
            search: Return only templates with this text.
            per_page: How many entries a page holds, 100 at most. Default: `20`.
            page: The number of the page; the first is 1. Default: `1`.

        Returns:
            The items of every page, fetched as they are needed; `.pages()` gives the pages.

        Raises:
            AuthenticationError: The key is absent or not valid.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/cases/case_templates/list/
        """
        return self._transport.pages(
            _LIST,
            {"team_id": team_id, "search": search, "per_page": per_page, "page": page},
            options,
        )

    def create(
        self,
        *,
        team_id: int,
        name: str,
        emoji: str | Omit = OMIT,
        options_: CaseTemplateOptionsInput | CaseTemplateOptionsInputDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> CaseTemplate:
        """Create a case template.

        Creates a template that the cases of a team can start from.

        Inferred: not stated by the vendor's page.

        Args:
            team_id: The team that the template belongs to.
            name: What the template is called.
            emoji: Its sign, as a name between colons.
            options_: What the template puts into a case.

        Returns:
            The template that was created.

        Raises:
            AuthenticationError: The key is absent or not valid.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/stories/whats-new/manage-case-templates-via-api/
        """
        return self._transport.send(
            _CREATE,
            {"team_id": team_id, "name": name, "emoji": emoji, "options_": options_},
            options,
        )

    def import_(
        self,
        *,
        team_id: int,
        data: CaseTemplateExportInput | CaseTemplateExportInputDict,
        **options: Unpack[Options],
    ) -> Any:
        """Import case templates.

        Creates templates in a team from what an export returned. The path is known from the
        address of its page only.

        Inferred: not stated by the vendor's page.

        Body: stated.

        Args:
            team_id: The team to create the templates in.
            data: What an export returned, as it is.

        Returns:
            The templates are imported. No page shows what the answer says.

        Raises:
            AuthenticationError: The key is absent or not valid.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/cases/case_templates/import/
        """
        return self._transport.send(_IMPORT_, {"team_id": team_id, "data": data}, options)

    def get(self, id: int, **options: Unpack[Options]) -> CaseTemplate:
        """Get a case template.

        Returns one template, without what it puts into a case.

        Args:
            id: The id of the template.

        Returns:
            The template.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/stories/docs/api/cases/case_templates/get/
        """
        return self._transport.send(_GET, {"id": id}, options)

    def update(
        self,
        id: int,
        *,
        name: str | Omit = OMIT,
        emoji: str | Omit = OMIT,
        options_: CaseTemplateOptionsInput | CaseTemplateOptionsInputDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> CaseTemplate:
        """Update a case template.

        Changes what the body names and leaves the rest of the template as it is. Each option
        that is sent takes the place of the whole option.

        What is not passed stays as it is. An array replaces the old one.

        Args:
            id: The id of the template.
            name: What the template is called.
            emoji: Its sign, as a name between colons, such as `:mag:`.
            options_: The options to change. Each takes the place of the whole option; the
                others stay.

        Returns:
            The template after the change.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/stories/docs/api/cases/case_templates/update/
        """
        return self._transport.send(
            _UPDATE, {"id": id, "name": name, "emoji": emoji, "options_": options_}, options
        )

    def delete(self, id: int, **options: Unpack[Options]) -> None:
        """Delete a case template.

        Deletes a template.

        Args:
            id: The id of the template.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/stories/docs/api/cases/case_templates/delete/
        """
        return self._transport.send(_DELETE, {"id": id}, options)

    def preview(self, id: int, **options: Unpack[Options]) -> CaseTemplatePreview | None:
        """Preview a case template.

        Returns the case that the template would make, or null.

        Args:
            id: The id of the template.

        Returns:
            The case that the template would make; null when there is none.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/api/cases/case_templates/preview
        """
        return self._transport.send(_PREVIEW, {"id": id}, options)

    def export(self, id: int, **options: Unpack[Options]) -> CaseTemplateExport:
        """Export a case template.

        Returns all that a template consists of, to be imported into another team.

        Args:
            id: The id of the template.

        Returns:
            The template.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/cases/case_templates/export/
        """
        return self._transport.send(_EXPORT, {"id": id}, options)


class AsyncCaseTemplates:
    """What a new case of a team starts from."""

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

    def list(
        self,
        *,
        team_id: int,
        search: str | Omit = OMIT,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AsyncPages[CaseTemplate, CaseTemplateList]:
        """See `CaseTemplates.list`."""
        return self._transport.pages(
            _LIST,
            {"team_id": team_id, "search": search, "per_page": per_page, "page": page},
            options,
        )

    async def create(
        self,
        *,
        team_id: int,
        name: str,
        emoji: str | Omit = OMIT,
        options_: CaseTemplateOptionsInput | CaseTemplateOptionsInputDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> CaseTemplate:
        """See `CaseTemplates.create`."""
        return await self._transport.send(
            _CREATE,
            {"team_id": team_id, "name": name, "emoji": emoji, "options_": options_},
            options,
        )

    async def import_(
        self,
        *,
        team_id: int,
        data: CaseTemplateExportInput | CaseTemplateExportInputDict,
        **options: Unpack[Options],
    ) -> Any:
        """See `CaseTemplates.import_`."""
        return await self._transport.send(_IMPORT_, {"team_id": team_id, "data": data}, options)

    async def get(self, id: int, **options: Unpack[Options]) -> CaseTemplate:
        """See `CaseTemplates.get`."""
        return await self._transport.send(_GET, {"id": id}, options)

    async def update(
        self,
        id: int,
        *,
        name: str | Omit = OMIT,
        emoji: str | Omit = OMIT,
        options_: CaseTemplateOptionsInput | CaseTemplateOptionsInputDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> CaseTemplate:
        """See `CaseTemplates.update`."""
        return await self._transport.send(
            _UPDATE, {"id": id, "name": name, "emoji": emoji, "options_": options_}, options
        )

    async def delete(self, id: int, **options: Unpack[Options]) -> None:
        """See `CaseTemplates.delete`."""
        return await self._transport.send(_DELETE, {"id": id}, options)

    async def preview(self, id: int, **options: Unpack[Options]) -> CaseTemplatePreview | None:
        """See `CaseTemplates.preview`."""
        return await self._transport.send(_PREVIEW, {"id": id}, options)

    async def export(self, id: int, **options: Unpack[Options]) -> CaseTemplateExport:
        """See `CaseTemplates.export`."""
        return await self._transport.send(_EXPORT, {"id": id}, options)


class RawCaseTemplates:
    """The methods of `CaseTemplates`, answering `RawResponse`."""

    def __init__(self, resource: CaseTemplates) -> None:
        self.list = raw_page(resource.list)
        self.create = raw(resource.create)
        self.import_ = raw(resource.import_)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)
        self.preview = raw(resource.preview)
        self.export = raw(resource.export)


class AsyncRawCaseTemplates:
    """The methods of `AsyncCaseTemplates`, answering `RawResponse`."""

    def __init__(self, resource: AsyncCaseTemplates) -> None:
        self.list = async_raw_page(resource.list)
        self.create = async_raw(resource.create)
        self.import_ = async_raw(resource.import_)
        self.get = async_raw(resource.get)
        self.update = async_raw(resource.update)
        self.delete = async_raw(resource.delete)
        self.preview = async_raw(resource.preview)
        self.export = async_raw(resource.export)


class StreamedCaseTemplates:
    """The methods of `CaseTemplates`, answering `StreamedResponse`."""

    def __init__(self, resource: CaseTemplates) -> None:
        self.list = streamed_page(resource.list)
        self.create = streamed(resource.create)
        self.import_ = streamed(resource.import_)
        self.get = streamed(resource.get)
        self.update = streamed(resource.update)
        self.delete = streamed(resource.delete)
        self.preview = streamed(resource.preview)
        self.export = streamed(resource.export)


class AsyncStreamedCaseTemplates:
    """The methods of `AsyncCaseTemplates`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncCaseTemplates) -> None:
        self.list = async_streamed_page(resource.list)
        self.create = async_streamed(resource.create)
        self.import_ = async_streamed(resource.import_)
        self.get = async_streamed(resource.get)
        self.update = async_streamed(resource.update)
        self.delete = async_streamed(resource.delete)
        self.preview = async_streamed(resource.preview)
        self.export = async_streamed(resource.export)
