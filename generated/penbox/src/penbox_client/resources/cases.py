"""Cases of the workspaces that the token reaches."""

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
    from ..inputs.cases import (
        CaseSchemaFieldInput,
        ContactDetails,
        ContactFilter,
        ParentStatusInput,
        TemplateFilter,
        TemplateReference,
        WaitingForInput,
    )
    from ..inputs.shared_owner_filter import OwnerFilter, WorkspaceFilter
    from ..inputs.shared_owner_reference import OwnerReference
    from ..inputs.shared_page_selection import PageSelection
    from ..inputs.shared_sort_order import SortOrder
    from ..inputs.shared_workspace_reference import WorkspaceReference
    from ..inputs.typed_dicts import (
        CaseSchemaFieldInputDict,
        ContactDetailsDict,
        ContactFilterDict,
        OwnerFilterDict,
        OwnerReferenceDict,
        PageSelectionDict,
        TemplateFilterDict,
        TemplateReferenceDict,
        WorkspaceFilterDict,
        WorkspaceReferenceDict,
    )
    from ..models.cases import CaseCount
    from ..models.shared_case import Case, CaseList, CaseSummary

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
_LIST: Operation[CaseList] = Operation(
    name="cases.list",
    method="GET",
    path="/cases",
    parameters=(
        Parameter(
            "template",
            "template",
            "query",
            "deepObject",
            explode=True,
            type=lambda: inputs.TemplateFilter,
        ),
        Parameter("status", "status", "query", "form", explode=True),
        Parameter("parent_status", "parent_status", "query", "form", explode=True),
        Parameter("archived", "archived", "query", "form", explode=True),
        Parameter("waiting_for", "waiting_for", "query", "form", explode=True),
        Parameter("reference", "reference", "query", "form", explode=True),
        Parameter(
            "owner", "owner", "query", "deepObject", explode=True, type=lambda: inputs.OwnerFilter
        ),
        Parameter(
            "workspace",
            "workspace",
            "query",
            "deepObject",
            explode=True,
            type=lambda: inputs.WorkspaceFilter,
        ),
        Parameter(
            "contact",
            "contact",
            "query",
            "deepObject",
            explode=True,
            type=lambda: inputs.ContactFilter,
        ),
        Parameter("filter", "filter", "query", "form", explode=True),
        Parameter(
            "page", "page", "query", "deepObject", explode=True, type=lambda: inputs.PageSelection
        ),
        Parameter("sort", "sort", "query", "form", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.CaseList),),
    errors=_ERRORS,
    security=_SECURITY,
    pages=NumberPages(argument="page.number", last="/meta/total_pages", items="/data"),
)
_CREATE: Operation[Case] = Operation(
    name="cases.create",
    method="POST",
    path="/cases",
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.CaseCreate,
        fields=(
            ("title", "title"),
            ("reference", "reference"),
            ("status", "status"),
            ("template", "template"),
            ("workspace", "workspace"),
            ("owner", "owner"),
            ("contacts", "contacts"),
            ("schema_", "schema_"),
        ),
        is_required=True,
    ),
    answers=(Answer("200", "application/json", lambda: models.Case),),
    errors=_ERRORS,
    security=_SECURITY,
)
_COUNT: Operation[CaseCount] = Operation(
    name="cases.count",
    method="GET",
    path="/cases/count",
    parameters=(
        Parameter(
            "template",
            "template",
            "query",
            "deepObject",
            explode=True,
            type=lambda: inputs.TemplateFilter,
        ),
        Parameter("status", "status", "query", "form", explode=True),
        Parameter("parent_status", "parent_status", "query", "form", explode=True),
        Parameter("archived", "archived", "query", "form", explode=True),
        Parameter("waiting_for", "waiting_for", "query", "form", explode=True),
        Parameter("reference", "reference", "query", "form", explode=True),
        Parameter(
            "owner", "owner", "query", "deepObject", explode=True, type=lambda: inputs.OwnerFilter
        ),
        Parameter(
            "workspace",
            "workspace",
            "query",
            "deepObject",
            explode=True,
            type=lambda: inputs.WorkspaceFilter,
        ),
        Parameter(
            "contact",
            "contact",
            "query",
            "deepObject",
            explode=True,
            type=lambda: inputs.ContactFilter,
        ),
        Parameter("filter", "filter", "query", "form", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.CaseCount),),
    errors=_ERRORS,
    security=_SECURITY,
)
_GET: Operation[Case] = Operation(
    name="cases.get",
    method="GET",
    path="/cases/{id}",
    parameters=(Parameter("id", "id", "path", "simple"),),
    answers=(Answer("200", "application/json", lambda: models.Case),),
    errors=_ERRORS,
    security=_SECURITY,
)
_UPDATE_DATA: Operation[Case] = Operation(
    name="cases.update_data",
    method="POST",
    path="/cases/{id}/data",
    parameters=(Parameter("id", "id", "path", "simple"),),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.CaseDataUpdate,
        fields=(("data", "data"),),
        is_required=True,
    ),
    answers=(Answer("200", "application/json", lambda: models.Case),),
    errors=_ERRORS,
    security=_SECURITY,
    retry="rate_limited",
)
_UPDATE_CONTACTS: Operation[Case] = Operation(
    name="cases.update_contacts",
    method="POST",
    path="/cases/{id}/contacts",
    parameters=(Parameter("id", "id", "path", "simple"),),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.CaseContactsUpdate,
        fields=(("contacts", "contacts"),),
        is_required=True,
    ),
    answers=(Answer("200", "application/json", lambda: models.Case),),
    errors=_ERRORS,
    security=_SECURITY,
    retry="rate_limited",
)
_START_STEP: Operation[Case] = Operation(
    name="cases.start_step",
    method="POST",
    path="/cases/{id}/start/{stepKey}",
    parameters=(
        Parameter("id", "id", "path", "simple"),
        Parameter("step_key", "stepKey", "path", "simple"),
    ),
    body=Body(
        media_type="application/json", kind="json", argument="body", type=lambda: inputs.StepInput
    ),
    answers=(Answer("200", "application/json", lambda: models.Case),),
    errors=_ERRORS,
    security=_SECURITY,
    retry="never",
)


class Cases:
    """Cases of the workspaces that the token reaches."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawCases:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawCases(self)

    @cached_property
    def with_streaming_response(self) -> StreamedCases:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedCases(self)

    def list(
        self,
        *,
        template: TemplateFilter | TemplateFilterDict | Omit = OMIT,
        status: str | Omit = OMIT,
        parent_status: ParentStatusInput | Omit = OMIT,
        archived: bool | Omit = OMIT,
        waiting_for: WaitingForInput | Omit = OMIT,
        reference: str | Omit = OMIT,
        owner: OwnerFilter | OwnerFilterDict | Omit = OMIT,
        workspace: WorkspaceFilter | WorkspaceFilterDict | Omit = OMIT,
        contact: ContactFilter | ContactFilterDict | Omit = OMIT,
        filter: str | Omit = OMIT,
        page: PageSelection | PageSelectionDict | Omit = OMIT,
        sort: SortOrder | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Pages[CaseSummary, CaseList]:
        """List cases.

        Returns cases page by page, without their steps and data fields. Several filters
        together narrow the result; `filter` switches all the others off.

        Args:
            template: Return only cases made from this template.
            status: Return only cases with this status of their template's own.
            parent_status: Return only cases that stand here. One of `draft`, `pending`,
                `in_progress`, `closed`.
            archived: Asks for archived cases; false when not given.
            waiting_for: Return only cases that wait for this side. One of `none`, `owner`,
                `contact`.
            reference: Return only cases with this reference.
            owner: Return only cases of this owner.
            workspace: Return only cases of this workspace.
            contact: Return only cases with such a contact.
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

        See https://docs.penbox.io/api-reference/cases/list-cases
        """
        return self._transport.pages(
            _LIST,
            {
                "template": template,
                "status": status,
                "parent_status": parent_status,
                "archived": archived,
                "waiting_for": waiting_for,
                "reference": reference,
                "owner": owner,
                "workspace": workspace,
                "contact": contact,
                "filter": filter,
                "page": page,
                "sort": sort,
            },
            options,
        )

    def create(
        self,
        *,
        title: str | Omit = OMIT,
        reference: str | Omit = OMIT,
        status: str | Omit = OMIT,
        template: TemplateReference | TemplateReferenceDict | Omit = OMIT,
        workspace: WorkspaceReference | WorkspaceReferenceDict | Omit = OMIT,
        owner: OwnerReference | OwnerReferenceDict | Omit = OMIT,
        contacts: Sequence[ContactDetails | ContactDetailsDict] | Omit = OMIT,
        schema_: Sequence[CaseSchemaFieldInput | CaseSchemaFieldInputDict] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Case:
        """Create a case.

        Makes a case, usually from a template, and creates or links its contacts. Before the
        case can send anything, its main contact needs an e-mail address or a phone number.

        Args:
            title: Name that people see.
            reference: The caller's own id of the case; cases can be filtered by it.
            status: Key of the status to start in, one of those that the template defines.
            template: Template to make the case from; a case without one starts without data
                fields.
            workspace: Workspace of the case; needed with a token that reaches several.
                Inferred.
            owner: User who is to be responsible for the case.
            contacts: People who will be asked for something; they are created, or linked where
                they exist.
            schema_: Data fields to have beside those of the template; none when empty.

        Returns:
            The case as it is after the call.

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

        See https://docs.penbox.io/api-reference/cases/create-case
        """
        return self._transport.send(
            _CREATE,
            {
                "title": title,
                "reference": reference,
                "status": status,
                "template": template,
                "workspace": workspace,
                "owner": owner,
                "contacts": contacts,
                "schema_": schema_,
            },
            options,
        )

    def count(
        self,
        *,
        template: TemplateFilter | TemplateFilterDict | Omit = OMIT,
        status: str | Omit = OMIT,
        parent_status: ParentStatusInput | Omit = OMIT,
        archived: bool | Omit = OMIT,
        waiting_for: WaitingForInput | Omit = OMIT,
        reference: str | Omit = OMIT,
        owner: OwnerFilter | OwnerFilterDict | Omit = OMIT,
        workspace: WorkspaceFilter | WorkspaceFilterDict | Omit = OMIT,
        contact: ContactFilter | ContactFilterDict | Omit = OMIT,
        filter: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> CaseCount:
        """Count cases.

        Returns how many cases fit the filters, which are those of the list.

        Args:
            template: Return only cases made from this template.
            status: Return only cases with this status of their template's own.
            parent_status: Return only cases that stand here. One of `draft`, `pending`,
                `in_progress`, `closed`.
            archived: Asks for archived cases; false when not given.
            waiting_for: Return only cases that wait for this side. One of `none`, `owner`,
                `contact`.
            reference: Return only cases with this reference.
            owner: Return only cases of this owner.
            workspace: Return only cases of this workspace.
            contact: Return only cases with such a contact.
            filter: Conditions as JSON text, under `attributes` and `relationships`, with
                operators such as `$eq`, `$ne`, `$gt`, `$lt` and `$ge`. The vendor ignores every
                other filter when this one is sent.

        Returns:
            The number of cases.

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

        See https://docs.penbox.io/api-reference/cases/count-cases
        """
        return self._transport.send(
            _COUNT,
            {
                "template": template,
                "status": status,
                "parent_status": parent_status,
                "archived": archived,
                "waiting_for": waiting_for,
                "reference": reference,
                "owner": owner,
                "workspace": workspace,
                "contact": contact,
                "filter": filter,
            },
            options,
        )

    def get(self, id: str, **options: Unpack[Options]) -> Case:
        """Get a case.

        Returns one case with its steps and its data fields.

        Args:
            id: Id of the case. A UUID.

        Returns:
            The case as it is after the call.

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

        See https://docs.penbox.io/api-reference/cases/get-case
        """
        return self._transport.send(_GET, {"id": id}, options)

    def update_data(
        self, id: str, *, data: Mapping[str, object], **options: Unpack[Options]
    ) -> Case:
        """Update data fields of a case.

        Writes several data fields of a case at once. Whether fields that are not sent keep
        their values is implied by the vendor, not stated.

        Sent again by itself only where the vendor refused it.

        Args:
            id: Id of the case. A UUID.
            data: Values by the keys of the case's data fields.

        Returns:
            The case as it is after the call.

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

        See https://docs.penbox.io/api-reference/cases/update-case-data
        """
        return self._transport.send(_UPDATE_DATA, {"id": id, "data": data}, options)

    def update_contacts(
        self,
        id: str,
        *,
        contacts: Sequence[ContactDetails | ContactDetailsDict] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Case:
        """Update the contacts of a case.

        Changes the contacts of a case. Whether it replaces them or adds to them is not
        documented, and the shapes of the body and of the answer are assumed from those of
        creating a case.

        Sent again by itself only where the vendor refused it.

        Assumed: not stated by the vendor's page.

        Args:
            id: Id of the case. A UUID. Stated.
            contacts: People to be contacts of the case.

        Returns:
            The case as it is after the call.

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

        See https://docs.penbox.io/api-reference/all-endpoints
        """
        return self._transport.send(_UPDATE_CONTACTS, {"id": id, "contacts": contacts}, options)

    def start_step(
        self,
        id: str,
        step_key: str,
        *,
        body: Mapping[str, object] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Case:
        """Start a step of a case.

        Starts a step, which sends e-mails, text messages or form requests, or runs notes, tasks
        and automations: a repeat sends them again, or is refused with 409. A step can have
        conditions of its own, and the steps of a template cannot be started.

        Never sent again by itself.

        Args:
            id: Id of the case. A UUID.
            step_key: Key of the step, as the configuration of the case's steps has it.
            body: Values for a step; what it understands depends on the step.

        Returns:
            The case as it is after the call.

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

        See https://docs.penbox.io/api-reference/cases/start-case-step
        """
        return self._transport.send(
            _START_STEP, {"id": id, "step_key": step_key, "body": body}, options
        )


class AsyncCases:
    """Cases of the workspaces that the token reaches."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawCases:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawCases(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedCases:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedCases(self)

    def list(
        self,
        *,
        template: TemplateFilter | TemplateFilterDict | Omit = OMIT,
        status: str | Omit = OMIT,
        parent_status: ParentStatusInput | Omit = OMIT,
        archived: bool | Omit = OMIT,
        waiting_for: WaitingForInput | Omit = OMIT,
        reference: str | Omit = OMIT,
        owner: OwnerFilter | OwnerFilterDict | Omit = OMIT,
        workspace: WorkspaceFilter | WorkspaceFilterDict | Omit = OMIT,
        contact: ContactFilter | ContactFilterDict | Omit = OMIT,
        filter: str | Omit = OMIT,
        page: PageSelection | PageSelectionDict | Omit = OMIT,
        sort: SortOrder | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AsyncPages[CaseSummary, CaseList]:
        """See `Cases.list`."""
        return self._transport.pages(
            _LIST,
            {
                "template": template,
                "status": status,
                "parent_status": parent_status,
                "archived": archived,
                "waiting_for": waiting_for,
                "reference": reference,
                "owner": owner,
                "workspace": workspace,
                "contact": contact,
                "filter": filter,
                "page": page,
                "sort": sort,
            },
            options,
        )

    async def create(
        self,
        *,
        title: str | Omit = OMIT,
        reference: str | Omit = OMIT,
        status: str | Omit = OMIT,
        template: TemplateReference | TemplateReferenceDict | Omit = OMIT,
        workspace: WorkspaceReference | WorkspaceReferenceDict | Omit = OMIT,
        owner: OwnerReference | OwnerReferenceDict | Omit = OMIT,
        contacts: Sequence[ContactDetails | ContactDetailsDict] | Omit = OMIT,
        schema_: Sequence[CaseSchemaFieldInput | CaseSchemaFieldInputDict] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Case:
        """See `Cases.create`."""
        return await self._transport.send(
            _CREATE,
            {
                "title": title,
                "reference": reference,
                "status": status,
                "template": template,
                "workspace": workspace,
                "owner": owner,
                "contacts": contacts,
                "schema_": schema_,
            },
            options,
        )

    async def count(
        self,
        *,
        template: TemplateFilter | TemplateFilterDict | Omit = OMIT,
        status: str | Omit = OMIT,
        parent_status: ParentStatusInput | Omit = OMIT,
        archived: bool | Omit = OMIT,
        waiting_for: WaitingForInput | Omit = OMIT,
        reference: str | Omit = OMIT,
        owner: OwnerFilter | OwnerFilterDict | Omit = OMIT,
        workspace: WorkspaceFilter | WorkspaceFilterDict | Omit = OMIT,
        contact: ContactFilter | ContactFilterDict | Omit = OMIT,
        filter: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> CaseCount:
        """See `Cases.count`."""
        return await self._transport.send(
            _COUNT,
            {
                "template": template,
                "status": status,
                "parent_status": parent_status,
                "archived": archived,
                "waiting_for": waiting_for,
                "reference": reference,
                "owner": owner,
                "workspace": workspace,
                "contact": contact,
                "filter": filter,
            },
            options,
        )

    async def get(self, id: str, **options: Unpack[Options]) -> Case:
        """See `Cases.get`."""
        return await self._transport.send(_GET, {"id": id}, options)

    async def update_data(
        self, id: str, *, data: Mapping[str, object], **options: Unpack[Options]
    ) -> Case:
        """See `Cases.update_data`."""
        return await self._transport.send(_UPDATE_DATA, {"id": id, "data": data}, options)

    async def update_contacts(
        self,
        id: str,
        *,
        contacts: Sequence[ContactDetails | ContactDetailsDict] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Case:
        """See `Cases.update_contacts`."""
        return await self._transport.send(
            _UPDATE_CONTACTS, {"id": id, "contacts": contacts}, options
        )

    async def start_step(
        self,
        id: str,
        step_key: str,
        *,
        body: Mapping[str, object] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Case:
        """See `Cases.start_step`."""
        return await self._transport.send(
            _START_STEP, {"id": id, "step_key": step_key, "body": body}, options
        )


class RawCases:
    """The methods of `Cases`, answering `RawResponse`."""

    def __init__(self, resource: Cases) -> None:
        self.list = raw_page(resource.list)
        self.create = raw(resource.create)
        self.count = raw(resource.count)
        self.get = raw(resource.get)
        self.update_data = raw(resource.update_data)
        self.update_contacts = raw(resource.update_contacts)
        self.start_step = raw(resource.start_step)


class AsyncRawCases:
    """The methods of `AsyncCases`, answering `RawResponse`."""

    def __init__(self, resource: AsyncCases) -> None:
        self.list = async_raw_page(resource.list)
        self.create = async_raw(resource.create)
        self.count = async_raw(resource.count)
        self.get = async_raw(resource.get)
        self.update_data = async_raw(resource.update_data)
        self.update_contacts = async_raw(resource.update_contacts)
        self.start_step = async_raw(resource.start_step)


class StreamedCases:
    """The methods of `Cases`, answering `StreamedResponse`."""

    def __init__(self, resource: Cases) -> None:
        self.list = streamed_page(resource.list)
        self.create = streamed(resource.create)
        self.count = streamed(resource.count)
        self.get = streamed(resource.get)
        self.update_data = streamed(resource.update_data)
        self.update_contacts = streamed(resource.update_contacts)
        self.start_step = streamed(resource.start_step)


class AsyncStreamedCases:
    """The methods of `AsyncCases`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncCases) -> None:
        self.list = async_streamed_page(resource.list)
        self.create = async_streamed(resource.create)
        self.count = async_streamed(resource.count)
        self.get = async_streamed(resource.get)
        self.update_data = async_streamed(resource.update_data)
        self.update_contacts = async_streamed(resource.update_contacts)
        self.start_step = async_streamed(resource.start_step)
