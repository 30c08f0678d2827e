"""Forms, each for one person, and what people have filled in."""

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
    from datetime import datetime
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.pagination import AsyncPages, Pages
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Omit, Options
    from ..inputs.forms import FormFlowFilter, FormOwnerFilter, FormUserFilter, FormWorkspaceFilter
    from ..inputs.shared_form_create import (
        BrandingReference,
        CompanyReference,
        EventNameInput,
        FlowReferenceInput,
        FormRecipient,
    )
    from ..inputs.shared_owner_reference import OwnerReference
    from ..inputs.shared_page_selection import PageSelection
    from ..inputs.shared_sort_order import SortOrder
    from ..inputs.typed_dicts import (
        BrandingReferenceDict,
        CompanyReferenceDict,
        FlowReferenceInputDict,
        FormFlowFilterDict,
        FormOwnerFilterDict,
        FormRecipientDict,
        FormUserFilterDict,
        FormWorkspaceFilterDict,
        OwnerReferenceDict,
        PageSelectionDict,
    )
    from ..models.forms import FormCount, FormList
    from ..models.shared_form import Form

_ERRORS = (
    Answer("400", "application/json", lambda: models.Errors),
    Answer("401", "application/json", lambda: models.Errors),
    Answer("403", "application/json", lambda: models.Errors),
    Answer("404", "application/json", lambda: models.Errors),
    Answer("409", "application/json", lambda: models.Errors),
    Answer("422", "application/json", lambda: models.Errors),
    Answer("429", "application/json", lambda: models.Errors),
    Answer("500", "application/json", lambda: models.Errors),
    Answer("502", "application/json", lambda: models.Errors),
    Answer("503", "application/json", lambda: models.Errors),
    Answer("504", "application/json", lambda: models.Errors),
)
_SECURITY = ((("bearerAuth", ()),),)
_LIST: Operation[FormList] = Operation(
    name="forms.list",
    method="GET",
    path="/forms",
    parameters=(
        Parameter(
            "workspace",
            "workspace",
            "query",
            "deepObject",
            explode=True,
            type=lambda: inputs.FormWorkspaceFilter,
        ),
        Parameter(
            "flow", "flow", "query", "deepObject", explode=True, type=lambda: inputs.FormFlowFilter
        ),
        Parameter(
            "owner",
            "owner",
            "query",
            "deepObject",
            explode=True,
            type=lambda: inputs.FormOwnerFilter,
        ),
        Parameter(
            "user", "user", "query", "deepObject", explode=True, type=lambda: inputs.FormUserFilter
        ),
        Parameter("archived", "archived", "query", "form", explode=True),
        Parameter("active", "active", "query", "form", explode=True),
        Parameter("completed", "completed", "query", "form", explode=True),
        Parameter("processed", "processed", "query", "form", explode=True),
        Parameter("filter", "filter", "query", "form", explode=True),
        Parameter(
            "page", "page", "query", "deepObject", explode=True, type=lambda: inputs.PageSelection
        ),
        Parameter("sort", "sort", "query", "form", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.FormList),),
    errors=_ERRORS,
    security=_SECURITY,
    pages=NumberPages(argument="page.number", last="/meta/total_pages", items="/data"),
)
_CREATE: Operation[Form] = Operation(
    name="forms.create",
    method="POST",
    path="/forms",
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.FormCreate,
        fields=(
            ("flow", "flow"),
            ("company", "company"),
            ("user", "user"),
            ("data", "data"),
            ("options_", "options"),
            ("external_args", "external_args"),
            ("redirect_url", "redirect_url"),
            ("draft", "draft"),
            ("active_from", "active_from"),
            ("active_until", "active_until"),
            ("owner", "owner"),
            ("branding", "branding"),
            ("webhooks", "webhooks"),
        ),
        is_required=True,
    ),
    answers=(Answer("201", "application/json", lambda: models.Form),),
    errors=_ERRORS,
    security=_SECURITY,
)
_COUNT: Operation[FormCount] = Operation(
    name="forms.count",
    method="GET",
    path="/forms/count",
    parameters=(
        Parameter(
            "workspace",
            "workspace",
            "query",
            "deepObject",
            explode=True,
            type=lambda: inputs.FormWorkspaceFilter,
        ),
        Parameter(
            "flow", "flow", "query", "deepObject", explode=True, type=lambda: inputs.FormFlowFilter
        ),
        Parameter(
            "owner",
            "owner",
            "query",
            "deepObject",
            explode=True,
            type=lambda: inputs.FormOwnerFilter,
        ),
        Parameter(
            "user", "user", "query", "deepObject", explode=True, type=lambda: inputs.FormUserFilter
        ),
        Parameter("archived", "archived", "query", "form", explode=True),
        Parameter("active", "active", "query", "form", explode=True),
        Parameter("completed", "completed", "query", "form", explode=True),
        Parameter("processed", "processed", "query", "form", explode=True),
        Parameter("filter", "filter", "query", "form", explode=True),
        Parameter("group_by", "group-by", "query", "form", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.FormCount),),
    errors=_ERRORS,
    security=_SECURITY,
)
_GET: Operation[Form] = Operation(
    name="forms.get",
    method="GET",
    path="/forms/{id}",
    parameters=(Parameter("id", "id", "path", "simple"),),
    answers=(Answer("200", "application/json", lambda: models.Form),),
    errors=_ERRORS,
    security=_SECURITY,
)
_UPDATE: Operation[Form] = Operation(
    name="forms.update",
    method="PATCH",
    path="/forms/{id}",
    parameters=(Parameter("id", "id", "path", "simple"),),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.FormUpdate,
        fields=(
            ("archived", "archived"),
            ("draft", "draft"),
            ("processed", "processed"),
            ("active_until", "active_until"),
        ),
        is_required=True,
    ),
    answers=(Answer("200", "application/json", lambda: models.Form),),
    errors=_ERRORS,
    security=_SECURITY,
)


class Forms:
    """Forms, each for one person, and what people have filled in."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawForms:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawForms(self)

    @cached_property
    def with_streaming_response(self) -> StreamedForms:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedForms(self)

    def list(
        self,
        *,
        workspace: FormWorkspaceFilter | FormWorkspaceFilterDict | Omit = OMIT,
        flow: FormFlowFilter | FormFlowFilterDict | Omit = OMIT,
        owner: FormOwnerFilter | FormOwnerFilterDict | Omit = OMIT,
        user: FormUserFilter | FormUserFilterDict | Omit = OMIT,
        archived: bool | Omit = OMIT,
        active: bool | Omit = OMIT,
        completed: bool | Omit = OMIT,
        processed: bool | Omit = OMIT,
        filter: str | Omit = OMIT,
        page: PageSelection | PageSelectionDict | Omit = OMIT,
        sort: SortOrder | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Pages[Form, FormList]:
        """List forms.

        Returns forms page by page. Several filters together narrow the result; `filter`
        switches all the others off.

        Args:
            workspace: Return only forms of this workspace.
            flow: Return only forms made from this template, or from one of these.
            owner: Return only forms of this owner.
            user: Return only forms for this person.
            archived: Asks for archived forms; false when not given.
            active: Return only forms that can be filled in now, or only the others.
            completed: Return only forms that were filled in, or only the others.
            processed: Return only forms that were marked as processed, or only the others.
            filter: Conditions as JSON text, under `attributes` and `relationships`, with
                operators such as `$eq`, `$ne`, `$gt`, `$lt` and `$ge`. The vendor ignores every
                other filter when this one is sent.
            page: Which page to return.
            sort: Order of the result; newest first when not given. One of `+created_at`,
                `-created_at`, `+updated_at`, `-updated_at`. Default: `-created_at`.

        Returns:
            The items of every page, fetched as they are needed; `.pages()` gives the pages.

        Raises:
            BadRequestError: Something in the request is missing or malformed, or it names a
                template or an owner that cannot be found.
            AuthenticationError: The token is missing, unknown or expired.
            PermissionDeniedError: The token does not reach the object or its workspace.
            NotFoundError: Nothing has this id.
            ConflictError: The request does not fit the present state, for example because the
                step was started before.
            UnprocessableEntityError: The request is well formed, and a rule of the workspace or
                of the template forbids it.
            RateLimitError: Too many requests: 100 a minute for a token, or 1,000 an hour for a
                client. A gateway sends this, so the body can be another one.
            ServerError: 500: Something broke at the vendor. 502: The service behind the gateway
                cannot be reached. 503: The service is down for the moment. 504: The service
                took longer than about 30 seconds; what it did is unknown.

        See https://docs.penbox.io/api-reference/requests/list-requests
        """
        return self._transport.pages(
            _LIST,
            {
                "workspace": workspace,
                "flow": flow,
                "owner": owner,
                "user": user,
                "archived": archived,
                "active": active,
                "completed": completed,
                "processed": processed,
                "filter": filter,
                "page": page,
                "sort": sort,
            },
            options,
        )

    def create(
        self,
        *,
        flow: FlowReferenceInput | FlowReferenceInputDict,
        company: CompanyReference | CompanyReferenceDict | Omit = OMIT,
        user: FormRecipient | FormRecipientDict | Omit = OMIT,
        data: Mapping[str, object] | Omit = OMIT,
        options_: Mapping[str, object] | Omit = OMIT,
        external_args: Mapping[str, object] | Omit = OMIT,
        redirect_url: str | Omit = OMIT,
        draft: bool | Omit = OMIT,
        active_from: datetime | Omit = OMIT,
        active_until: datetime | Omit = OMIT,
        owner: OwnerReference | OwnerReferenceDict | None | Omit = OMIT,
        branding: BrandingReference | BrandingReferenceDict | Omit = OMIT,
        webhooks: Mapping[str, Sequence[EventNameInput]] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Form:
        """Create a form.

        Makes a form from a template for one person and, unless it is a draft, sends it. A
        repeat sends another form. The answer is 404 when the template is not enabled for the
        person who calls, and 409 when more than one template fits.

        Args:
            flow: Template to make the form from.
            company: Workspace of the form.
            user: Who is to fill in the form.
            data: Values to fill in beforehand; the keys are those of the template's fields.
            options_: Options of the template. A guide names `signature_method` (`sms`,
                `handwritten`, `email` or null), `invite_scenario_custom_frequency` and
                `handler_email`.
            external_args: Anything to keep with the form.
            redirect_url: HTTPS address to lead to when the form is filled in.
            draft: Whether to make the form without sending it; false when not given.
            active_from: From when on the form can be filled in.
            active_until: Until when the form can be filled in.
            owner: User who is to be responsible for the form.
            branding: Look of the form.
            webhooks: Who is to be told about the form.

        Returns:
            The form as it is after the call.

        Raises:
            BadRequestError: Something in the request is missing or malformed, or it names a
                template or an owner that cannot be found.
            AuthenticationError: The token is missing, unknown or expired.
            PermissionDeniedError: The token does not reach the object or its workspace.
            NotFoundError: Nothing has this id.
            ConflictError: The request does not fit the present state, for example because the
                step was started before.
            UnprocessableEntityError: The request is well formed, and a rule of the workspace or
                of the template forbids it.
            RateLimitError: Too many requests: 100 a minute for a token, or 1,000 an hour for a
                client. A gateway sends this, so the body can be another one.
            ServerError: 500: Something broke at the vendor. 502: The service behind the gateway
                cannot be reached. 503: The service is down for the moment. 504: The service
                took longer than about 30 seconds; what it did is unknown.

        See https://docs.penbox.io/api-reference/previous-api-version/create-request
        """
        return self._transport.send(
            _CREATE,
            {
                "flow": flow,
                "company": company,
                "user": user,
                "data": data,
                "options_": options_,
                "external_args": external_args,
                "redirect_url": redirect_url,
                "draft": draft,
                "active_from": active_from,
                "active_until": active_until,
                "owner": owner,
                "branding": branding,
                "webhooks": webhooks,
            },
            options,
        )

    def count(
        self,
        *,
        workspace: FormWorkspaceFilter | FormWorkspaceFilterDict | Omit = OMIT,
        flow: FormFlowFilter | FormFlowFilterDict | Omit = OMIT,
        owner: FormOwnerFilter | FormOwnerFilterDict | Omit = OMIT,
        user: FormUserFilter | FormUserFilterDict | Omit = OMIT,
        archived: bool | Omit = OMIT,
        active: bool | Omit = OMIT,
        completed: bool | Omit = OMIT,
        processed: bool | Omit = OMIT,
        filter: str | Omit = OMIT,
        group_by: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> FormCount:
        """Count forms.

        Returns how many forms fit the filters, which are those of the list, in groups if
        wanted.

        Args:
            workspace: Return only forms of this workspace.
            flow: Return only forms made from this template, or from one of these.
            owner: Return only forms of this owner.
            user: Return only forms for this person.
            archived: Asks for archived forms; false when not given.
            active: Return only forms that can be filled in now, or only the others.
            completed: Return only forms that were filled in, or only the others.
            processed: Return only forms that were marked as processed, or only the others.
            filter: Conditions as JSON text, under `attributes` and `relationships`, with
                operators such as `$eq`, `$ne`, `$gt`, `$lt` and `$ge`. The vendor ignores every
                other filter when this one is sent.
            group_by: What to count by beside the total: `status`, `user.` and a field of the
                person who fills the form, or `data.` and a field of the form.

        Returns:
            The number of forms.

        Raises:
            BadRequestError: Something in the request is missing or malformed, or it names a
                template or an owner that cannot be found.
            AuthenticationError: The token is missing, unknown or expired.
            PermissionDeniedError: The token does not reach the object or its workspace.
            NotFoundError: Nothing has this id.
            ConflictError: The request does not fit the present state, for example because the
                step was started before.
            UnprocessableEntityError: The request is well formed, and a rule of the workspace or
                of the template forbids it.
            RateLimitError: Too many requests: 100 a minute for a token, or 1,000 an hour for a
                client. A gateway sends this, so the body can be another one.
            ServerError: 500: Something broke at the vendor. 502: The service behind the gateway
                cannot be reached. 503: The service is down for the moment. 504: The service
                took longer than about 30 seconds; what it did is unknown.

        See https://docs.penbox.io/api-reference/requests/count-requests
        """
        return self._transport.send(
            _COUNT,
            {
                "workspace": workspace,
                "flow": flow,
                "owner": owner,
                "user": user,
                "archived": archived,
                "active": active,
                "completed": completed,
                "processed": processed,
                "filter": filter,
                "group_by": group_by,
            },
            options,
        )

    def get(self, id: str, **options: Unpack[Options]) -> Form:
        """Get a form.

        Returns one form with its responses and notifications.

        Args:
            id: Id of the form. A UUID.

        Returns:
            The form as it is after the call.

        Raises:
            BadRequestError: Something in the request is missing or malformed, or it names a
                template or an owner that cannot be found.
            AuthenticationError: The token is missing, unknown or expired.
            PermissionDeniedError: The token does not reach the object or its workspace.
            NotFoundError: Nothing has this id.
            ConflictError: The request does not fit the present state, for example because the
                step was started before.
            UnprocessableEntityError: The request is well formed, and a rule of the workspace or
                of the template forbids it.
            RateLimitError: Too many requests: 100 a minute for a token, or 1,000 an hour for a
                client. A gateway sends this, so the body can be another one.
            ServerError: 500: Something broke at the vendor. 502: The service behind the gateway
                cannot be reached. 503: The service is down for the moment. 504: The service
                took longer than about 30 seconds; what it did is unknown.

        See https://docs.penbox.io/api-reference/requests/get-request
        """
        return self._transport.send(_GET, {"id": id}, options)

    def update(
        self,
        id: str,
        *,
        archived: bool | Omit = OMIT,
        draft: bool | Omit = OMIT,
        processed: bool | Omit = OMIT,
        active_until: datetime | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Form:
        """Update a form.

        Archives a form, marks it as processed, prolongs it, or activates a draft, which sends
        it. Nothing else of a form can be changed.

        Args:
            id: Id of the form. A UUID.
            archived: Whether the form is archived.
            draft: False activates a draft and sends it.
            processed: Whether the form is marked as processed.
            active_until: Until when the form can be filled in.

        Returns:
            The form as it is after the call.

        Raises:
            BadRequestError: Something in the request is missing or malformed, or it names a
                template or an owner that cannot be found.
            AuthenticationError: The token is missing, unknown or expired.
            PermissionDeniedError: The token does not reach the object or its workspace.
            NotFoundError: Nothing has this id.
            ConflictError: The request does not fit the present state, for example because the
                step was started before.
            UnprocessableEntityError: The request is well formed, and a rule of the workspace or
                of the template forbids it.
            RateLimitError: Too many requests: 100 a minute for a token, or 1,000 an hour for a
                client. A gateway sends this, so the body can be another one.
            ServerError: 500: Something broke at the vendor. 502: The service behind the gateway
                cannot be reached. 503: The service is down for the moment. 504: The service
                took longer than about 30 seconds; what it did is unknown.

        See https://docs.penbox.io/api-reference/requests/update-request
        """
        return self._transport.send(
            _UPDATE,
            {
                "id": id,
                "archived": archived,
                "draft": draft,
                "processed": processed,
                "active_until": active_until,
            },
            options,
        )


class AsyncForms:
    """Forms, each for one person, and what people have filled in."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawForms:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawForms(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedForms:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedForms(self)

    def list(
        self,
        *,
        workspace: FormWorkspaceFilter | FormWorkspaceFilterDict | Omit = OMIT,
        flow: FormFlowFilter | FormFlowFilterDict | Omit = OMIT,
        owner: FormOwnerFilter | FormOwnerFilterDict | Omit = OMIT,
        user: FormUserFilter | FormUserFilterDict | Omit = OMIT,
        archived: bool | Omit = OMIT,
        active: bool | Omit = OMIT,
        completed: bool | Omit = OMIT,
        processed: bool | Omit = OMIT,
        filter: str | Omit = OMIT,
        page: PageSelection | PageSelectionDict | Omit = OMIT,
        sort: SortOrder | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AsyncPages[Form, FormList]:
        """See `Forms.list`."""
        return self._transport.pages(
            _LIST,
            {
                "workspace": workspace,
                "flow": flow,
                "owner": owner,
                "user": user,
                "archived": archived,
                "active": active,
                "completed": completed,
                "processed": processed,
                "filter": filter,
                "page": page,
                "sort": sort,
            },
            options,
        )

    async def create(
        self,
        *,
        flow: FlowReferenceInput | FlowReferenceInputDict,
        company: CompanyReference | CompanyReferenceDict | Omit = OMIT,
        user: FormRecipient | FormRecipientDict | Omit = OMIT,
        data: Mapping[str, object] | Omit = OMIT,
        options_: Mapping[str, object] | Omit = OMIT,
        external_args: Mapping[str, object] | Omit = OMIT,
        redirect_url: str | Omit = OMIT,
        draft: bool | Omit = OMIT,
        active_from: datetime | Omit = OMIT,
        active_until: datetime | Omit = OMIT,
        owner: OwnerReference | OwnerReferenceDict | None | Omit = OMIT,
        branding: BrandingReference | BrandingReferenceDict | Omit = OMIT,
        webhooks: Mapping[str, Sequence[EventNameInput]] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Form:
        """See `Forms.create`."""
        return await self._transport.send(
            _CREATE,
            {
                "flow": flow,
                "company": company,
                "user": user,
                "data": data,
                "options_": options_,
                "external_args": external_args,
                "redirect_url": redirect_url,
                "draft": draft,
                "active_from": active_from,
                "active_until": active_until,
                "owner": owner,
                "branding": branding,
                "webhooks": webhooks,
            },
            options,
        )

    async def count(
        self,
        *,
        workspace: FormWorkspaceFilter | FormWorkspaceFilterDict | Omit = OMIT,
        flow: FormFlowFilter | FormFlowFilterDict | Omit = OMIT,
        owner: FormOwnerFilter | FormOwnerFilterDict | Omit = OMIT,
        user: FormUserFilter | FormUserFilterDict | Omit = OMIT,
        archived: bool | Omit = OMIT,
        active: bool | Omit = OMIT,
        completed: bool | Omit = OMIT,
        processed: bool | Omit = OMIT,
        filter: str | Omit = OMIT,
        group_by: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> FormCount:
        """See `Forms.count`."""
        return await self._transport.send(
            _COUNT,
            {
                "workspace": workspace,
                "flow": flow,
                "owner": owner,
                "user": user,
                "archived": archived,
                "active": active,
                "completed": completed,
                "processed": processed,
                "filter": filter,
                "group_by": group_by,
            },
            options,
        )

    async def get(self, id: str, **options: Unpack[Options]) -> Form:
        """See `Forms.get`."""
        return await self._transport.send(_GET, {"id": id}, options)

    async def update(
        self,
        id: str,
        *,
        archived: bool | Omit = OMIT,
        draft: bool | Omit = OMIT,
        processed: bool | Omit = OMIT,
        active_until: datetime | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Form:
        """See `Forms.update`."""
        return await self._transport.send(
            _UPDATE,
            {
                "id": id,
                "archived": archived,
                "draft": draft,
                "processed": processed,
                "active_until": active_until,
            },
            options,
        )


class RawForms:
    """The methods of `Forms`, answering `RawResponse`."""

    def __init__(self, resource: Forms) -> None:
        self.list = raw_page(resource.list)
        self.create = raw(resource.create)
        self.count = raw(resource.count)
        self.get = raw(resource.get)
        self.update = raw(resource.update)


class AsyncRawForms:
    """The methods of `AsyncForms`, answering `RawResponse`."""

    def __init__(self, resource: AsyncForms) -> None:
        self.list = async_raw_page(resource.list)
        self.create = async_raw(resource.create)
        self.count = async_raw(resource.count)
        self.get = async_raw(resource.get)
        self.update = async_raw(resource.update)


class StreamedForms:
    """The methods of `Forms`, answering `StreamedResponse`."""

    def __init__(self, resource: Forms) -> None:
        self.list = streamed_page(resource.list)
        self.create = streamed(resource.create)
        self.count = streamed(resource.count)
        self.get = streamed(resource.get)
        self.update = streamed(resource.update)


class AsyncStreamedForms:
    """The methods of `AsyncForms`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncForms) -> None:
        self.list = async_streamed_page(resource.list)
        self.create = async_streamed(resource.create)
        self.count = async_streamed(resource.count)
        self.get = async_streamed(resource.get)
        self.update = async_streamed(resource.update)
