"""The templates of steps that the tenant has of its own."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import inputs, models
from .._runtime.operation import Answer, Body, NumberPages, Operation, Parameter
from .._runtime.response import async_raw, async_raw_page, raw, raw_page
from .._runtime.streamed import async_streamed, async_streamed_page, streamed, streamed_page
from .._runtime.types import OMIT

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.pagination import AsyncPages, Pages
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Omit, Options
    from ..inputs.admin_templates import ActionTemplateValueInput
    from ..inputs.typed_dicts import ActionTemplateValueInputDict
    from ..models.admin_templates import ActionTemplate, ActionTemplateList

_ERRORS = (
    Answer("401", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
    Answer("default", "application/json", lambda: models.Error),
)
_SECURITY = ((("bearerAuth", ()),), (("userToken", ()),))
_ERRORS_2 = (
    Answer("401", "application/json", lambda: models.Error),
    Answer("422", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
    Answer("default", "application/json", lambda: models.Error),
)
_ERRORS_3 = (
    Answer("401", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
    Answer("default", "application/json", lambda: models.Error),
)
_ERRORS_4 = (
    Answer("401", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("422", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
    Answer("default", "application/json", lambda: models.Error),
)
_LIST: Operation[ActionTemplateList] = Operation(
    name="admin.templates.list",
    method="GET",
    path="/api/v1/admin/templates",
    parameters=(
        Parameter("per_page", "per_page", "query", "form", explode=True),
        Parameter("page", "page", "query", "form", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.ActionTemplateList),),
    errors=_ERRORS,
    security=_SECURITY,
    pages=NumberPages(argument="page", next="/meta/next_page_number", items="/admin~1templates"),
)
_CREATE: Operation[ActionTemplate] = Operation(
    name="admin.templates.create",
    method="POST",
    path="/api/v1/admin/templates",
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.ActionTemplateCreate,
        fields=(
            ("name", "name"),
            ("description", "description"),
            ("vendor", "vendor"),
            ("product", "product"),
            ("agent_type", "agent_type"),
            ("agent_options", "agent_options"),
            ("action_inputs", "action_inputs"),
        ),
        is_required=True,
    ),
    answers=(Answer("200", "application/json", lambda: models.ActionTemplate),),
    errors=_ERRORS_2,
    security=_SECURITY,
)
_GET: Operation[ActionTemplate] = Operation(
    name="admin.templates.get",
    method="GET",
    path="/api/v1/admin/templates/{template_id}",
    parameters=(Parameter("template_id", "template_id", "path", "simple"),),
    answers=(Answer("200", "application/json", lambda: models.ActionTemplate),),
    errors=_ERRORS_3,
    security=_SECURITY,
)
_UPDATE: Operation[ActionTemplate] = Operation(
    name="admin.templates.update",
    method="PUT",
    path="/api/v1/admin/templates/{template_id}",
    parameters=(Parameter("template_id", "template_id", "path", "simple"),),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.ActionTemplateUpdate,
        fields=(
            ("name", "name"),
            ("description", "description"),
            ("vendor", "vendor"),
            ("product", "product"),
            ("agent_type", "agent_type"),
            ("agent_options", "agent_options"),
        ),
        is_required=True,
    ),
    answers=(Answer("200", "application/json", lambda: models.ActionTemplate),),
    errors=_ERRORS_4,
    security=_SECURITY,
)
_DELETE: Operation[None] = Operation(
    name="admin.templates.delete",
    method="DELETE",
    path="/api/v1/admin/templates/{template_id}",
    parameters=(Parameter("template_id", "template_id", "path", "simple"),),
    answers=(Answer("204"),),
    errors=_ERRORS_3,
    security=_SECURITY,
)


class AdminTemplates:
    """The templates of steps that the tenant has of its own."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawAdminTemplates:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawAdminTemplates(self)

    @cached_property
    def with_streaming_response(self) -> StreamedAdminTemplates:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedAdminTemplates(self)

    def list(
        self, *, per_page: int | Omit = OMIT, page: int | Omit = OMIT, **options: Unpack[Options]
    ) -> Pages[ActionTemplate, ActionTemplateList]:
        """List action templates.

        Returns one page of the templates of steps that the tenant has of its own.

        Args:
            per_page: How many entries a page holds, 500 at most. Default: `20`.
            page: The number of the page; the first is 1. Default: `1`.

        Returns:
            The items of every page, fetched as they are needed; `.pages()` gives the pages.

        Raises:
            AuthenticationError: The key is absent or not valid.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/admin/templates/list/
        """
        return self._transport.pages(_LIST, {"per_page": per_page, "page": page}, options)

    def create(
        self,
        *,
        name: str,
        description: str,
        vendor: str,
        product: str,
        agent_type: str,
        agent_options: Mapping[str, object],
        action_inputs: (
            Sequence[ActionTemplateValueInput | ActionTemplateValueInputDict] | Omit
        ) = OMIT,
        **options: Unpack[Options],
    ) -> ActionTemplate:
        """Create an action template.

        Creates a template from which steps of stories can be made. It answers 200, not 201.

        Args:
            name: What the template is called.
            description: What its steps do.
            vendor: Whose product the steps use.
            product: The product that the steps use.
            agent_type: The type of the steps, a name that begins with `Agents::`.
            agent_options: The options of the steps, which depend on their type.
            action_inputs: What is asked for when a step is made from the template.

        Returns:
            The template that was created.

        Raises:
            AuthenticationError: The key is absent or not valid.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/admin/templates/create/
        """
        return self._transport.send(
            _CREATE,
            {
                "name": name,
                "description": description,
                "vendor": vendor,
                "product": product,
                "agent_type": agent_type,
                "agent_options": agent_options,
                "action_inputs": action_inputs,
            },
            options,
        )

    def get(self, template_id: int, **options: Unpack[Options]) -> ActionTemplate:
        """Get an action template.

        Returns one template of steps.

        Args:
            template_id: The id of the template.

        Returns:
            The template.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/admin/templates/get/
        """
        return self._transport.send(_GET, {"template_id": template_id}, options)

    def update(
        self,
        template_id: int,
        *,
        name: str,
        description: str,
        vendor: str,
        product: str,
        agent_type: str,
        agent_options: Mapping[str, object],
        **options: Unpack[Options],
    ) -> ActionTemplate:
        """Update an action template.

        Gives a template other values; all but the inputs are sent. Whether the inputs can be
        changed is not known.

        Known from an example only: not stated by the vendor's page.

        Args:
            template_id: The id of the template. Stated.
            name: What the template is called.
            description: What its steps do.
            vendor: Whose product the steps use.
            product: The product that the steps use.
            agent_type: The type of the steps, a name that begins with `Agents::`.
            agent_options: The options of the steps, which depend on their type.

        Returns:
            The template after the change.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://github.com/1Doomdie1/Tapi
        """
        return self._transport.send(
            _UPDATE,
            {
                "template_id": template_id,
                "name": name,
                "description": description,
                "vendor": vendor,
                "product": product,
                "agent_type": agent_type,
                "agent_options": agent_options,
            },
            options,
        )

    def delete(self, template_id: int, **options: Unpack[Options]) -> None:
        """Delete an action template.

        Deletes a template of steps.

        Known from an example only: not stated by the vendor's page.

        Args:
            template_id: The id of the template. Stated.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://github.com/1Doomdie1/Tapi
        """
        return self._transport.send(_DELETE, {"template_id": template_id}, options)


class AsyncAdminTemplates:
    """The templates of steps that the tenant has of its own."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawAdminTemplates:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawAdminTemplates(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedAdminTemplates:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedAdminTemplates(self)

    def list(
        self, *, per_page: int | Omit = OMIT, page: int | Omit = OMIT, **options: Unpack[Options]
    ) -> AsyncPages[ActionTemplate, ActionTemplateList]:
        """See `AdminTemplates.list`."""
        return self._transport.pages(_LIST, {"per_page": per_page, "page": page}, options)

    async def create(
        self,
        *,
        name: str,
        description: str,
        vendor: str,
        product: str,
        agent_type: str,
        agent_options: Mapping[str, object],
        action_inputs: (
            Sequence[ActionTemplateValueInput | ActionTemplateValueInputDict] | Omit
        ) = OMIT,
        **options: Unpack[Options],
    ) -> ActionTemplate:
        """See `AdminTemplates.create`."""
        return await self._transport.send(
            _CREATE,
            {
                "name": name,
                "description": description,
                "vendor": vendor,
                "product": product,
                "agent_type": agent_type,
                "agent_options": agent_options,
                "action_inputs": action_inputs,
            },
            options,
        )

    async def get(self, template_id: int, **options: Unpack[Options]) -> ActionTemplate:
        """See `AdminTemplates.get`."""
        return await self._transport.send(_GET, {"template_id": template_id}, options)

    async def update(
        self,
        template_id: int,
        *,
        name: str,
        description: str,
        vendor: str,
        product: str,
        agent_type: str,
        agent_options: Mapping[str, object],
        **options: Unpack[Options],
    ) -> ActionTemplate:
        """See `AdminTemplates.update`."""
        return await self._transport.send(
            _UPDATE,
            {
                "template_id": template_id,
                "name": name,
                "description": description,
                "vendor": vendor,
                "product": product,
                "agent_type": agent_type,
                "agent_options": agent_options,
            },
            options,
        )

    async def delete(self, template_id: int, **options: Unpack[Options]) -> None:
        """See `AdminTemplates.delete`."""
        return await self._transport.send(_DELETE, {"template_id": template_id}, options)


class RawAdminTemplates:
    """The methods of `AdminTemplates`, answering `RawResponse`."""

    def __init__(self, resource: AdminTemplates) -> None:
        self.list = raw_page(resource.list)
        self.create = raw(resource.create)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)


class AsyncRawAdminTemplates:
    """The methods of `AsyncAdminTemplates`, answering `RawResponse`."""

    def __init__(self, resource: AsyncAdminTemplates) -> None:
        self.list = async_raw_page(resource.list)
        self.create = async_raw(resource.create)
        self.get = async_raw(resource.get)
        self.update = async_raw(resource.update)
        self.delete = async_raw(resource.delete)


class StreamedAdminTemplates:
    """The methods of `AdminTemplates`, answering `StreamedResponse`."""

    def __init__(self, resource: AdminTemplates) -> None:
        self.list = streamed_page(resource.list)
        self.create = streamed(resource.create)
        self.get = streamed(resource.get)
        self.update = streamed(resource.update)
        self.delete = streamed(resource.delete)


class AsyncStreamedAdminTemplates:
    """The methods of `AsyncAdminTemplates`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncAdminTemplates) -> None:
        self.list = async_streamed_page(resource.list)
        self.create = async_streamed(resource.create)
        self.get = async_streamed(resource.get)
        self.update = async_streamed(resource.update)
        self.delete = async_streamed(resource.delete)
