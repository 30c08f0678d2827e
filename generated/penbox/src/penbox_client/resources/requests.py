# pyright: reportDeprecated=false
"""Requests."""

from __future__ import annotations

import builtins
from functools import cached_property
from typing import TYPE_CHECKING

from typing_extensions import deprecated

from .. import inputs, models
from .._runtime.operation import Answer, Body, Operation, Parameter
from .._runtime.response import async_raw, raw
from .._runtime.streamed import async_streamed, streamed
from .._runtime.types import OMIT

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Omit, Options
    from ..inputs.shared_form_create import (
        BrandingReference,
        CompanyReference,
        EventNameInput,
        FlowReferenceInput,
        FormRecipient,
    )
    from ..inputs.shared_owner_reference import OwnerReference
    from ..inputs.shared_page_selection import PageSelection
    from ..inputs.typed_dicts import (
        BrandingReferenceDict,
        CompanyReferenceDict,
        FlowReferenceInputDict,
        FormRecipientDict,
        OwnerReferenceDict,
        PageSelectionDict,
    )
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
_LIST: Operation[builtins.list[Form]] = Operation(
    name="requests.list",
    method="GET",
    path="/requests",
    parameters=(
        Parameter("filter", "filter", "query", "form", explode=True),
        Parameter(
            "page", "page", "query", "deepObject", explode=True, type=lambda: inputs.PageSelection
        ),
    ),
    answers=(Answer("200", "application/json", lambda: list[models.Form]),),
    errors=_ERRORS,
    security=_SECURITY,
    is_deprecated=True,
)
_CREATE: Operation[Form] = Operation(
    name="requests.create",
    method="POST",
    path="/requests",
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
    is_deprecated=True,
)
_GET: Operation[Form] = Operation(
    name="requests.get",
    method="GET",
    path="/requests/{id}",
    parameters=(Parameter("id", "id", "path", "simple"),),
    answers=(Answer("200", "application/json", lambda: models.Form),),
    errors=_ERRORS,
    security=_SECURITY,
    is_deprecated=True,
)
_UPDATE: Operation[Form] = Operation(
    name="requests.update",
    method="PATCH",
    path="/requests/{id}",
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
    is_deprecated=True,
)


class Requests:
    """Requests."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawRequests:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawRequests(self)

    @cached_property
    def with_streaming_response(self) -> StreamedRequests:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedRequests(self)

    @deprecated("Deprecated by the vendor.")
    def list(
        self,
        *,
        filter: str | Omit = OMIT,
        page: PageSelection | PageSelectionDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> builtins.list[Form]:
        """List requests.

        Use `GET /forms`. Returns one page of forms as a plain array, without the numbers of
        pages and forms, and each form with its workspace.

        Deprecated by the vendor.

        Args:
            filter: Conditions as JSON text. An older form of it nests plain values, without
                operators, by the slug of `company` and `flow`, the fields of `user`, the e-mail
                address of `owner`, `active`, `archived`, `completed`, `processed` and
                `external_args`.
            page: Which page to return.

        Returns:
            The forms of the page.

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

        See https://docs.penbox.io/api-reference/previous-api-version/list-requests
        """
        return self._transport.send(_LIST, {"filter": filter, "page": page}, options)

    @deprecated("Deprecated by the vendor.")
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
        """Create a request.

        Use `POST /forms`, which takes the same and returns the same.

        Deprecated by the vendor.

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

    @deprecated("Deprecated by the vendor.")
    def get(self, id: str, **options: Unpack[Options]) -> Form:
        """Get a request.

        Use `GET /forms/{id}`, which returns the same.

        Deprecated by the vendor.

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

    @deprecated("Deprecated by the vendor.")
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
        """Update a request.

        Use `PATCH /forms/{id}`, which takes the same and returns the same.

        Deprecated by the vendor.

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


class AsyncRequests:
    """Requests."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawRequests:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawRequests(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedRequests:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedRequests(self)

    @deprecated("Deprecated by the vendor.")
    async def list(
        self,
        *,
        filter: str | Omit = OMIT,
        page: PageSelection | PageSelectionDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> builtins.list[Form]:
        """See `Requests.list`."""
        return await self._transport.send(_LIST, {"filter": filter, "page": page}, options)

    @deprecated("Deprecated by the vendor.")
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
        """See `Requests.create`."""
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

    @deprecated("Deprecated by the vendor.")
    async def get(self, id: str, **options: Unpack[Options]) -> Form:
        """See `Requests.get`."""
        return await self._transport.send(_GET, {"id": id}, options)

    @deprecated("Deprecated by the vendor.")
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
        """See `Requests.update`."""
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


class RawRequests:
    """The methods of `Requests`, answering `RawResponse`."""

    def __init__(self, resource: Requests) -> None:
        self.list = raw(resource.list)
        self.create = raw(resource.create)
        self.get = raw(resource.get)
        self.update = raw(resource.update)


class AsyncRawRequests:
    """The methods of `AsyncRequests`, answering `RawResponse`."""

    def __init__(self, resource: AsyncRequests) -> None:
        self.list = async_raw(resource.list)
        self.create = async_raw(resource.create)
        self.get = async_raw(resource.get)
        self.update = async_raw(resource.update)


class StreamedRequests:
    """The methods of `Requests`, answering `StreamedResponse`."""

    def __init__(self, resource: Requests) -> None:
        self.list = streamed(resource.list)
        self.create = streamed(resource.create)
        self.get = streamed(resource.get)
        self.update = streamed(resource.update)


class AsyncStreamedRequests:
    """The methods of `AsyncRequests`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncRequests) -> None:
        self.list = async_streamed(resource.list)
        self.create = async_streamed(resource.create)
        self.get = async_streamed(resource.get)
        self.update = async_streamed(resource.update)
