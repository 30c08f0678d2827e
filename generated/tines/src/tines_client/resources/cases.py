"""Cases of the teams that the key may see."""

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
    from .._runtime.types import ArrayOf, Omit, Options
    from ..inputs.cases import CaseBlockCreate, CaseCreateTask, CaseFilters, CaseOrder
    from ..inputs.shared_case_status_choice import CasePriorityChoice, CaseStatusChoice
    from ..inputs.shared_closure_condition_input import ClosureConditionInput
    from ..inputs.typed_dicts import (
        CaseBlockCreateDict,
        CaseCreateTaskDict,
        CaseFiltersDict,
        ClosureConditionInputDict,
    )
    from ..models.cases import Case, CaseList
    from .cases_actions import AsyncCasesActions, CasesActions
    from .cases_activities import AsyncCasesActivities, CasesActivities
    from .cases_assignees import AsyncCasesAssignees, CasesAssignees
    from .cases_blocks import AsyncCasesBlocks, CasesBlocks
    from .cases_comments import AsyncCasesComments, CasesComments
    from .cases_fields import AsyncCasesFields, CasesFields
    from .cases_files import AsyncCasesFiles, CasesFiles
    from .cases_linked_cases import AsyncCasesLinkedCases, CasesLinkedCases
    from .cases_metadata import AsyncCasesMetadata, CasesMetadata
    from .cases_notes import AsyncCasesNotes, CasesNotes
    from .cases_records import AsyncCasesRecords, CasesRecords
    from .cases_subscribers import AsyncCasesSubscribers, CasesSubscribers
    from .cases_tasks import AsyncCasesTasks, CasesTasks

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
_LIST: Operation[CaseList] = Operation(
    name="cases.list",
    method="GET",
    path="/api/v2/cases",
    parameters=(
        Parameter("team_id", "team_id", "query", "form", explode=True),
        Parameter(
            "filters",
            "filters",
            "query",
            "deepObject",
            explode=True,
            type=lambda: inputs.CaseFilters,
        ),
        Parameter("order", "order", "query", "form", explode=True),
        Parameter("per_page", "per_page", "query", "form", explode=True),
        Parameter("page", "page", "query", "form", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.CaseList),),
    errors=_ERRORS,
    security=_SECURITY,
    pages=NumberPages(argument="page", next="/meta/next_page_number", items="/cases"),
)
_CREATE: Operation[Case] = Operation(
    name="cases.create",
    method="POST",
    path="/api/v2/cases",
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.CaseCreate,
        fields=(
            ("team_id", "team_id"),
            ("name", "name"),
            ("description", "description"),
            ("priority", "priority"),
            ("status", "status"),
            ("sub_status_id", "sub_status_id"),
            ("author_email", "author_email"),
            ("assignee_emails", "assignee_emails"),
            ("tag_names", "tag_names"),
            ("opened_at", "opened_at"),
            ("resolved_at", "resolved_at"),
            ("metadata", "metadata"),
            ("closure_conditions", "closure_conditions"),
            ("field_values", "field_values"),
            ("tasks", "tasks"),
            ("blocks", "blocks"),
            ("template_id", "template_id"),
        ),
        is_required=True,
    ),
    answers=(Answer("201", "application/json", lambda: models.Case),),
    errors=_ERRORS,
    security=_SECURITY,
)
_GET: Operation[Case] = Operation(
    name="cases.get",
    method="GET",
    path="/api/v2/cases/{case_id}",
    parameters=(
        Parameter("case_id", "case_id", "path", "simple"),
        Parameter("resolve_mentions", "resolve_mentions", "query", "form", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.Case),),
    errors=_ERRORS_2,
    security=_SECURITY,
)
_UPDATE: Operation[Case] = Operation(
    name="cases.update",
    method="PUT",
    path="/api/v2/cases/{case_id}",
    parameters=(Parameter("case_id", "case_id", "path", "simple"),),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.CaseUpdate,
        fields=(
            ("name", "name"),
            ("team_id", "team_id"),
            ("description", "description"),
            ("priority", "priority"),
            ("status", "status"),
            ("sub_status_id", "sub_status_id"),
            ("author_email", "author_email"),
            ("assignee_emails", "assignee_emails"),
            ("add_assignee_emails", "add_assignee_emails"),
            ("remove_assignee_emails", "remove_assignee_emails"),
            ("add_tag_names", "add_tag_names"),
            ("remove_tag_names", "remove_tag_names"),
            ("opened_at", "opened_at"),
            ("resolved_at", "resolved_at"),
            ("closure_conditions", "closure_conditions"),
        ),
        is_required=True,
    ),
    answers=(Answer("200", "application/json", lambda: models.Case),),
    errors=_ERRORS_3,
    security=_SECURITY,
)
_DELETE: Operation[None] = Operation(
    name="cases.delete",
    method="DELETE",
    path="/api/v2/cases/{case_id}",
    parameters=(Parameter("case_id", "case_id", "path", "simple"),),
    answers=(Answer("204"),),
    errors=_ERRORS_2,
    security=_SECURITY,
)
_PDF: Operation[bytes] = Operation(
    name="cases.pdf",
    method="GET",
    path="/api/v2/cases/{case_id}/pdf",
    parameters=(Parameter("case_id", "case_id", "path", "simple"),),
    answers=(Answer("200", "application/pdf", bytes),),
    errors=_ERRORS_2,
    security=_SECURITY,
)


class Cases:
    """Cases of the teams that the key may see."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def activities(self) -> CasesActivities:
        """The timeline of a case."""
        from .cases_activities import CasesActivities

        return CasesActivities(self._transport)

    @cached_property
    def actions(self) -> CasesActions:
        """The buttons on a case, which lead to a webhook or a page."""
        from .cases_actions import CasesActions

        return CasesActions(self._transport)

    @cached_property
    def assignees(self) -> CasesAssignees:
        """The users that work on a case."""
        from .cases_assignees import CasesAssignees

        return CasesAssignees(self._transport)

    @cached_property
    def blocks(self) -> CasesBlocks:
        """What a case shows under headings, such as notes and files."""
        from .cases_blocks import CasesBlocks

        return CasesBlocks(self._transport)

    @cached_property
    def comments(self) -> CasesComments:
        """What people write on a case, and the reactions to it."""
        from .cases_comments import CasesComments

        return CasesComments(self._transport)

    @cached_property
    def fields(self) -> CasesFields:
        """The values that a case has for the fields of its team."""
        from .cases_fields import CasesFields

        return CasesFields(self._transport)

    @cached_property
    def files(self) -> CasesFiles:
        """The files that are attached to a case."""
        from .cases_files import CasesFiles

        return CasesFiles(self._transport)

    @cached_property
    def linked_cases(self) -> CasesLinkedCases:
        """The cases that a case is linked to."""
        from .cases_linked_cases import CasesLinkedCases

        return CasesLinkedCases(self._transport)

    @cached_property
    def metadata(self) -> CasesMetadata:
        """Free pairs of a key and a value that a case carries."""
        from .cases_metadata import CasesMetadata

        return CasesMetadata(self._transport)

    @cached_property
    def notes(self) -> CasesNotes:
        """The notes on a case."""
        from .cases_notes import CasesNotes

        return CasesNotes(self._transport)

    @cached_property
    def records(self) -> CasesRecords:
        """The records on a case."""
        from .cases_records import CasesRecords

        return CasesRecords(self._transport)

    @cached_property
    def subscribers(self) -> CasesSubscribers:
        """The users that are told about changes of a case."""
        from .cases_subscribers import CasesSubscribers

        return CasesSubscribers(self._transport)

    @cached_property
    def tasks(self) -> CasesTasks:
        """The checklist of a case."""
        from .cases_tasks import CasesTasks

        return CasesTasks(self._transport)

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
        team_id: int | Omit = OMIT,
        filters: CaseFilters | CaseFiltersDict | Omit = OMIT,
        order: CaseOrder | Omit = OMIT,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Pages[Case, CaseList]:
        """List cases.

        Returns one page of the cases that the key may see, narrowed by the filters.

        Args:
            team_id: Return only cases of this team.
            filters: Return only cases that pass all these filters. Each filter is one key in
                brackets. Assumed.
            order: The order of the cases. One of `RECENTLY_EDITED`, `LEAST_RECENTLY_EDITED`,
                `PRIORITY_ASC`, `PRIORITY_DESC`, `OPENED_ASC`, `OPENED_DESC`, `CREATED_ASC`,
                `CREATED_DESC`.
            per_page: How many entries a page holds, 500 at most. Default: `20`.
            page: The number of the page; the first is 1. Default: `1`.

        Returns:
            The items of every page, fetched as they are needed; `.pages()` gives the pages.

        Raises:
            AuthenticationError: The key is absent or not valid.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/cases/list/
        """
        return self._transport.pages(
            _LIST,
            {
                "team_id": team_id,
                "filters": filters,
                "order": order,
                "per_page": per_page,
                "page": page,
            },
            options,
        )

    def create(
        self,
        *,
        team_id: int,
        name: str,
        description: str | Omit = OMIT,
        priority: CasePriorityChoice | Omit = OMIT,
        status: CaseStatusChoice | Omit = OMIT,
        sub_status_id: int | Omit = OMIT,
        author_email: str | Omit = OMIT,
        assignee_emails: ArrayOf[str] | Omit = OMIT,
        tag_names: ArrayOf[str] | Omit = OMIT,
        opened_at: datetime | Omit = OMIT,
        resolved_at: datetime | Omit = OMIT,
        metadata: Mapping[str, object] | Omit = OMIT,
        closure_conditions: (
            Sequence[ClosureConditionInput | ClosureConditionInputDict] | Omit
        ) = OMIT,
        field_values: Mapping[str, object] | Omit = OMIT,
        tasks: Sequence[CaseCreateTask | CaseCreateTaskDict] | Omit = OMIT,
        blocks: Sequence[CaseBlockCreate | CaseBlockCreateDict] | Omit = OMIT,
        template_id: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Case:
        """Create a case.

        Creates a case in a team, from a template if one is named. What the body says wins over
        what the template says. Without assignees the case is assigned to the user that the key
        belongs to.

        Args:
            team_id: The team that the case belongs to.
            name: What the case is called.
            description: What the case is about, in Markdown. A user is mentioned as
                `<@user-ID>` with the user's id.
            priority: How urgent the case is. One of `critical`, `high`, `medium`, `low`,
                `info`.
            status: Whether the case is open. One of `open`, `closed`.
            sub_status_id: The id of the team's finer status.
            author_email: The email address of the user that counts as the author.
            assignee_emails: The email addresses of the users that work on the case. Without
                this key it is the user that the key belongs to.
            tag_names: The names of the tags of the case.
            opened_at: When the case was opened.
            resolved_at: When the case was closed.
            metadata: The pairs that the case carries.
            closure_conditions: What must hold before the case can be closed.
            field_values: The values of the team's fields, keyed by the id of the field as a
                string. Several values of one field are one string with `|` between them.
            tasks: The checklist of the case.
            blocks: The blocks shown on the case.
            template_id: The case template to start from. What the other keys say wins over it.

        Returns:
            The case that was created.

        Raises:
            AuthenticationError: The key is absent or not valid.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/cases/create/
        """
        return self._transport.send(
            _CREATE,
            {
                "team_id": team_id,
                "name": name,
                "description": description,
                "priority": priority,
                "status": status,
                "sub_status_id": sub_status_id,
                "author_email": author_email,
                "assignee_emails": assignee_emails,
                "tag_names": tag_names,
                "opened_at": opened_at,
                "resolved_at": resolved_at,
                "metadata": metadata,
                "closure_conditions": closure_conditions,
                "field_values": field_values,
                "tasks": tasks,
                "blocks": blocks,
                "template_id": template_id,
            },
            options,
        )

    def get(
        self, case_id: int, *, resolve_mentions: bool | Omit = OMIT, **options: Unpack[Options]
    ) -> Case:
        """Get a case.

        Returns one case with its first activities and records.

        Args:
            case_id: The id of the case.
            resolve_mentions: Whether texts show the names of mentioned users instead of the
                tokens that stand for them. Default: `False`.

        Returns:
            The case.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/cases/get/
        """
        return self._transport.send(
            _GET, {"case_id": case_id, "resolve_mentions": resolve_mentions}, options
        )

    def update(
        self,
        case_id: int,
        *,
        name: str | Omit = OMIT,
        team_id: int | Omit = OMIT,
        description: str | Omit = OMIT,
        priority: CasePriorityChoice | Omit = OMIT,
        status: CaseStatusChoice | Omit = OMIT,
        sub_status_id: int | Omit = OMIT,
        author_email: str | Omit = OMIT,
        assignee_emails: ArrayOf[str] | Omit = OMIT,
        add_assignee_emails: ArrayOf[str] | Omit = OMIT,
        remove_assignee_emails: ArrayOf[str] | Omit = OMIT,
        add_tag_names: ArrayOf[str] | Omit = OMIT,
        remove_tag_names: ArrayOf[str] | Omit = OMIT,
        opened_at: datetime | Omit = OMIT,
        resolved_at: datetime | Omit = OMIT,
        closure_conditions: (
            Sequence[ClosureConditionInput | ClosureConditionInputDict] | Omit
        ) = OMIT,
        **options: Unpack[Options],
    ) -> Case:
        """Update a case.

        Changes what the body names and leaves the rest of the case as it is. Opening a closed
        case again sends an email to its assignees.

        What is not passed stays as it is.

        Args:
            case_id: The id of the case.
            name: What the case is called.
            team_id: The team or group that the case moves to.
            description: What the case is about, in Markdown. A user is mentioned as
                `<@user-ID>` with the user's id.
            priority: How urgent the case is. One of `critical`, `high`, `medium`, `low`,
                `info`.
            status: Whether the case is open. One of `open`, `closed`.
            sub_status_id: The id of the team's finer status.
            author_email: The email address of the user that counts as having made the change.
            assignee_emails: The email addresses of the users that work on the case.
            add_assignee_emails: The email addresses of users to assign.
            remove_assignee_emails: The email addresses of users to unassign.
            add_tag_names: The names of tags to add.
            remove_tag_names: The names of tags to take off.
            opened_at: When the case was opened.
            resolved_at: When the case was closed.
            closure_conditions: What must hold before the case can be closed.

        Returns:
            The case after the change.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/cases/update/
        """
        return self._transport.send(
            _UPDATE,
            {
                "case_id": case_id,
                "name": name,
                "team_id": team_id,
                "description": description,
                "priority": priority,
                "status": status,
                "sub_status_id": sub_status_id,
                "author_email": author_email,
                "assignee_emails": assignee_emails,
                "add_assignee_emails": add_assignee_emails,
                "remove_assignee_emails": remove_assignee_emails,
                "add_tag_names": add_tag_names,
                "remove_tag_names": remove_tag_names,
                "opened_at": opened_at,
                "resolved_at": resolved_at,
                "closure_conditions": closure_conditions,
            },
            options,
        )

    def delete(self, case_id: int, **options: Unpack[Options]) -> None:
        """Delete a case.

        Deletes a case.

        Args:
            case_id: The id of the case.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/cases/delete/
        """
        return self._transport.send(_DELETE, {"case_id": case_id}, options)

    def pdf(self, case_id: int, **options: Unpack[Options]) -> bytes:
        """Get a case as PDF.

        Returns the case as a PDF document.

        Args:
            case_id: The id of the case.

        Returns:
            The document.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/cases/pdf/get/
        """
        return self._transport.send(_PDF, {"case_id": case_id}, options)


class AsyncCases:
    """Cases of the teams that the key may see."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def activities(self) -> AsyncCasesActivities:
        """The timeline of a case."""
        from .cases_activities import AsyncCasesActivities

        return AsyncCasesActivities(self._transport)

    @cached_property
    def actions(self) -> AsyncCasesActions:
        """The buttons on a case, which lead to a webhook or a page."""
        from .cases_actions import AsyncCasesActions

        return AsyncCasesActions(self._transport)

    @cached_property
    def assignees(self) -> AsyncCasesAssignees:
        """The users that work on a case."""
        from .cases_assignees import AsyncCasesAssignees

        return AsyncCasesAssignees(self._transport)

    @cached_property
    def blocks(self) -> AsyncCasesBlocks:
        """What a case shows under headings, such as notes and files."""
        from .cases_blocks import AsyncCasesBlocks

        return AsyncCasesBlocks(self._transport)

    @cached_property
    def comments(self) -> AsyncCasesComments:
        """What people write on a case, and the reactions to it."""
        from .cases_comments import AsyncCasesComments

        return AsyncCasesComments(self._transport)

    @cached_property
    def fields(self) -> AsyncCasesFields:
        """The values that a case has for the fields of its team."""
        from .cases_fields import AsyncCasesFields

        return AsyncCasesFields(self._transport)

    @cached_property
    def files(self) -> AsyncCasesFiles:
        """The files that are attached to a case."""
        from .cases_files import AsyncCasesFiles

        return AsyncCasesFiles(self._transport)

    @cached_property
    def linked_cases(self) -> AsyncCasesLinkedCases:
        """The cases that a case is linked to."""
        from .cases_linked_cases import AsyncCasesLinkedCases

        return AsyncCasesLinkedCases(self._transport)

    @cached_property
    def metadata(self) -> AsyncCasesMetadata:
        """Free pairs of a key and a value that a case carries."""
        from .cases_metadata import AsyncCasesMetadata

        return AsyncCasesMetadata(self._transport)

    @cached_property
    def notes(self) -> AsyncCasesNotes:
        """The notes on a case."""
        from .cases_notes import AsyncCasesNotes

        return AsyncCasesNotes(self._transport)

    @cached_property
    def records(self) -> AsyncCasesRecords:
        """The records on a case."""
        from .cases_records import AsyncCasesRecords

        return AsyncCasesRecords(self._transport)

    @cached_property
    def subscribers(self) -> AsyncCasesSubscribers:
        """The users that are told about changes of a case."""
        from .cases_subscribers import AsyncCasesSubscribers

        return AsyncCasesSubscribers(self._transport)

    @cached_property
    def tasks(self) -> AsyncCasesTasks:
        """The checklist of a case."""
        from .cases_tasks import AsyncCasesTasks

        return AsyncCasesTasks(self._transport)

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
        team_id: int | Omit = OMIT,
        filters: CaseFilters | CaseFiltersDict | Omit = OMIT,
        order: CaseOrder | Omit = OMIT,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AsyncPages[Case, CaseList]:
        """See `Cases.list`."""
        return self._transport.pages(
            _LIST,
            {
                "team_id": team_id,
                "filters": filters,
                "order": order,
                "per_page": per_page,
                "page": page,
            },
            options,
        )

    async def create(
        self,
        *,
        team_id: int,
        name: str,
        description: str | Omit = OMIT,
        priority: CasePriorityChoice | Omit = OMIT,
        status: CaseStatusChoice | Omit = OMIT,
        sub_status_id: int | Omit = OMIT,
        author_email: str | Omit = OMIT,
        assignee_emails: ArrayOf[str] | Omit = OMIT,
        tag_names: ArrayOf[str] | Omit = OMIT,
        opened_at: datetime | Omit = OMIT,
        resolved_at: datetime | Omit = OMIT,
        metadata: Mapping[str, object] | Omit = OMIT,
        closure_conditions: (
            Sequence[ClosureConditionInput | ClosureConditionInputDict] | Omit
        ) = OMIT,
        field_values: Mapping[str, object] | Omit = OMIT,
        tasks: Sequence[CaseCreateTask | CaseCreateTaskDict] | Omit = OMIT,
        blocks: Sequence[CaseBlockCreate | CaseBlockCreateDict] | Omit = OMIT,
        template_id: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Case:
        """See `Cases.create`."""
        return await self._transport.send(
            _CREATE,
            {
                "team_id": team_id,
                "name": name,
                "description": description,
                "priority": priority,
                "status": status,
                "sub_status_id": sub_status_id,
                "author_email": author_email,
                "assignee_emails": assignee_emails,
                "tag_names": tag_names,
                "opened_at": opened_at,
                "resolved_at": resolved_at,
                "metadata": metadata,
                "closure_conditions": closure_conditions,
                "field_values": field_values,
                "tasks": tasks,
                "blocks": blocks,
                "template_id": template_id,
            },
            options,
        )

    async def get(
        self, case_id: int, *, resolve_mentions: bool | Omit = OMIT, **options: Unpack[Options]
    ) -> Case:
        """See `Cases.get`."""
        return await self._transport.send(
            _GET, {"case_id": case_id, "resolve_mentions": resolve_mentions}, options
        )

    async def update(
        self,
        case_id: int,
        *,
        name: str | Omit = OMIT,
        team_id: int | Omit = OMIT,
        description: str | Omit = OMIT,
        priority: CasePriorityChoice | Omit = OMIT,
        status: CaseStatusChoice | Omit = OMIT,
        sub_status_id: int | Omit = OMIT,
        author_email: str | Omit = OMIT,
        assignee_emails: ArrayOf[str] | Omit = OMIT,
        add_assignee_emails: ArrayOf[str] | Omit = OMIT,
        remove_assignee_emails: ArrayOf[str] | Omit = OMIT,
        add_tag_names: ArrayOf[str] | Omit = OMIT,
        remove_tag_names: ArrayOf[str] | Omit = OMIT,
        opened_at: datetime | Omit = OMIT,
        resolved_at: datetime | Omit = OMIT,
        closure_conditions: (
            Sequence[ClosureConditionInput | ClosureConditionInputDict] | Omit
        ) = OMIT,
        **options: Unpack[Options],
    ) -> Case:
        """See `Cases.update`."""
        return await self._transport.send(
            _UPDATE,
            {
                "case_id": case_id,
                "name": name,
                "team_id": team_id,
                "description": description,
                "priority": priority,
                "status": status,
                "sub_status_id": sub_status_id,
                "author_email": author_email,
                "assignee_emails": assignee_emails,
                "add_assignee_emails": add_assignee_emails,
                "remove_assignee_emails": remove_assignee_emails,
                "add_tag_names": add_tag_names,
                "remove_tag_names": remove_tag_names,
                "opened_at": opened_at,
                "resolved_at": resolved_at,
                "closure_conditions": closure_conditions,
            },
            options,
        )

    async def delete(self, case_id: int, **options: Unpack[Options]) -> None:
        """See `Cases.delete`."""
        return await self._transport.send(_DELETE, {"case_id": case_id}, options)

    async def pdf(self, case_id: int, **options: Unpack[Options]) -> bytes:
        """See `Cases.pdf`."""
        return await self._transport.send(_PDF, {"case_id": case_id}, options)


class RawCases:
    """The methods of `Cases`, answering `RawResponse`."""

    def __init__(self, resource: Cases) -> None:
        self.list = raw_page(resource.list)
        self.create = raw(resource.create)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)
        self.pdf = raw(resource.pdf)


class AsyncRawCases:
    """The methods of `AsyncCases`, answering `RawResponse`."""

    def __init__(self, resource: AsyncCases) -> None:
        self.list = async_raw_page(resource.list)
        self.create = async_raw(resource.create)
        self.get = async_raw(resource.get)
        self.update = async_raw(resource.update)
        self.delete = async_raw(resource.delete)
        self.pdf = async_raw(resource.pdf)


class StreamedCases:
    """The methods of `Cases`, answering `StreamedResponse`."""

    def __init__(self, resource: Cases) -> None:
        self.list = streamed_page(resource.list)
        self.create = streamed(resource.create)
        self.get = streamed(resource.get)
        self.update = streamed(resource.update)
        self.delete = streamed(resource.delete)
        self.pdf = streamed(resource.pdf)


class AsyncStreamedCases:
    """The methods of `AsyncCases`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncCases) -> None:
        self.list = async_streamed_page(resource.list)
        self.create = async_streamed(resource.create)
        self.get = async_streamed(resource.get)
        self.update = async_streamed(resource.update)
        self.delete = async_streamed(resource.delete)
        self.pdf = async_streamed(resource.pdf)
