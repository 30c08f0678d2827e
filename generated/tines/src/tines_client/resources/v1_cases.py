# pyright: reportDeprecated=false
"""The first version of the case operations, which goes away on 1 December 2026."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from typing_extensions import deprecated

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
    from ..inputs.shared_case_status_choice import CasePriorityChoice, CaseStatusChoice
    from ..inputs.shared_closure_condition_input import ClosureConditionInput
    from ..inputs.typed_dicts import ClosureConditionInputDict, TeamCaseButtonInputDict
    from ..inputs.v1_cases import TeamCaseButtonInput
    from ..models.v1_cases import CaseListV1, CaseV1
    from .v1_cases_assignees import AsyncV1CasesAssignees, V1CasesAssignees
    from .v1_cases_comments import AsyncV1CasesComments, V1CasesComments
    from .v1_cases_files import AsyncV1CasesFiles, V1CasesFiles
    from .v1_cases_metadata import AsyncV1CasesMetadata, V1CasesMetadata
    from .v1_cases_subscribers import AsyncV1CasesSubscribers, V1CasesSubscribers

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
_LIST: Operation[CaseListV1] = Operation(
    name="v1.cases.list",
    method="GET",
    path="/api/v1/cases",
    parameters=(
        Parameter("team_id", "team_id", "query", "form", explode=True),
        Parameter("filters", "filters", "query", "deepObject", explode=True),
        Parameter("per_page", "per_page", "query", "form", explode=True),
        Parameter("page", "page", "query", "form", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.CaseListV1),),
    errors=_ERRORS,
    security=_SECURITY,
    pages=NumberPages(argument="page", next="/meta/next_page_number", items="/cases"),
    is_deprecated=True,
)
_CREATE: Operation[CaseV1] = Operation(
    name="v1.cases.create",
    method="POST",
    path="/api/v1/cases",
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.CaseCreateV1,
        fields=(
            ("team_id", "team_id"),
            ("name", "name"),
            ("description", "description"),
            ("priority", "priority"),
            ("status", "status"),
            ("author_email", "author_email"),
            ("assignee_emails", "assignee_emails"),
            ("tag_names", "tag_names"),
            ("record_ids", "record_ids"),
            ("opened_at", "opened_at"),
            ("resolved_at", "resolved_at"),
            ("metadata", "metadata"),
            ("team_case_buttons", "team_case_buttons"),
            ("closure_conditions", "closure_conditions"),
        ),
        is_required=True,
    ),
    answers=(Answer("2XX", "application/json", lambda: models.CaseV1),),
    errors=_ERRORS,
    security=_SECURITY,
    is_deprecated=True,
)
_GET: Operation[CaseV1] = Operation(
    name="v1.cases.get",
    method="GET",
    path="/api/v1/cases/{case_id}",
    parameters=(Parameter("case_id", "case_id", "path", "simple"),),
    answers=(Answer("200", "application/json", lambda: models.CaseV1),),
    errors=_ERRORS_2,
    security=_SECURITY,
    is_deprecated=True,
)
_UPDATE: Operation[CaseV1] = Operation(
    name="v1.cases.update",
    method="PUT",
    path="/api/v1/cases/{case_id}",
    parameters=(Parameter("case_id", "case_id", "path", "simple"),),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.CaseUpdateV1,
        fields=(
            ("name", "name"),
            ("description", "description"),
            ("priority", "priority"),
            ("status", "status"),
            ("add_assignee_emails", "add_assignee_emails"),
            ("remove_assignee_emails", "remove_assignee_emails"),
            ("add_tag_names", "add_tag_names"),
            ("remove_tag_names", "remove_tag_names"),
            ("add_record_ids", "add_record_ids"),
            ("remove_record_ids", "remove_record_ids"),
            ("author_email", "author_email"),
            ("opened_at", "opened_at"),
            ("resolved_at", "resolved_at"),
            ("metadata", "metadata"),
            ("team_case_buttons", "team_case_buttons"),
        ),
        is_required=True,
    ),
    answers=(Answer("200", "application/json", lambda: models.CaseV1),),
    errors=_ERRORS_3,
    security=_SECURITY,
    is_deprecated=True,
)
_DELETE: Operation[None] = Operation(
    name="v1.cases.delete",
    method="DELETE",
    path="/api/v1/cases/{case_id}",
    parameters=(Parameter("case_id", "case_id", "path", "simple"),),
    answers=(Answer("204"),),
    errors=_ERRORS_2,
    security=_SECURITY,
    is_deprecated=True,
)


class V1Cases:
    """The first version of the case operations, which goes away on 1 December 2026."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def metadata(self) -> V1CasesMetadata:
        """Metadata of v1 cases."""
        from .v1_cases_metadata import V1CasesMetadata

        return V1CasesMetadata(self._transport)

    @cached_property
    def comments(self) -> V1CasesComments:
        """Comments of v1 cases."""
        from .v1_cases_comments import V1CasesComments

        return V1CasesComments(self._transport)

    @cached_property
    def files(self) -> V1CasesFiles:
        """Files of v1 cases."""
        from .v1_cases_files import V1CasesFiles

        return V1CasesFiles(self._transport)

    @cached_property
    def subscribers(self) -> V1CasesSubscribers:
        """Subscribers of v1 cases."""
        from .v1_cases_subscribers import V1CasesSubscribers

        return V1CasesSubscribers(self._transport)

    @cached_property
    def assignees(self) -> V1CasesAssignees:
        """Assignees of v1 cases."""
        from .v1_cases_assignees import V1CasesAssignees

        return V1CasesAssignees(self._transport)

    @cached_property
    def with_raw_response(self) -> RawV1Cases:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawV1Cases(self)

    @cached_property
    def with_streaming_response(self) -> StreamedV1Cases:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedV1Cases(self)

    @deprecated("Deprecated by the vendor, to be removed on 2026-12-01.")
    def list(
        self,
        *,
        team_id: int | Omit = OMIT,
        filters: Mapping[str, object] | Omit = OMIT,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Pages[CaseV1, CaseListV1]:
        """List cases.

        Returns one page of cases. The second version of this operation takes its place.

        Deprecated by the vendor, to be removed on 2026-12-01.

        Args:
            team_id: Return only cases of this team.
            filters: Return only cases that pass all these filters. Each filter is one key in
                brackets. Assumed.
            per_page: How many entries a page holds, 50 at most. Default: `20`.
            page: The number of the page; the first is 1. Default: `1`.

        Returns:
            The items of every page, fetched as they are needed; `.pages()` gives the pages.

        Raises:
            AuthenticationError: The key is absent or not valid.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/cases/list-1-0/
        """
        return self._transport.pages(
            _LIST,
            {"team_id": team_id, "filters": filters, "per_page": per_page, "page": page},
            options,
        )

    @deprecated("Deprecated by the vendor, to be removed on 2026-12-01.")
    def create(
        self,
        *,
        team_id: int,
        name: str,
        description: str | Omit = OMIT,
        priority: CasePriorityChoice | Omit = OMIT,
        status: CaseStatusChoice | Omit = OMIT,
        author_email: str | Omit = OMIT,
        assignee_emails: ArrayOf[str] | Omit = OMIT,
        tag_names: ArrayOf[str] | Omit = OMIT,
        record_ids: Sequence[int] | Omit = OMIT,
        opened_at: datetime | Omit = OMIT,
        resolved_at: datetime | Omit = OMIT,
        metadata: Mapping[str, object] | Omit = OMIT,
        team_case_buttons: Sequence[TeamCaseButtonInput | TeamCaseButtonInputDict] | Omit = OMIT,
        closure_conditions: (
            Sequence[ClosureConditionInput | ClosureConditionInputDict] | Omit
        ) = OMIT,
        **options: Unpack[Options],
    ) -> CaseV1:
        """Create a case.

        Creates a case in a team. The second version of this operation takes its place.

        Deprecated by the vendor, to be removed on 2026-12-01.

        Args:
            team_id: The team that the case belongs to.
            name: What the case is called.
            description: What the case is about.
            priority: How urgent the case is. One of `critical`, `high`, `medium`, `low`,
                `info`.
            status: Whether the case is open. One of `open`, `closed`.
            author_email: The email address of the user that counts as the author.
            assignee_emails: The email addresses of the users that work on the case.
            tag_names: The names of the tags of the case.
            record_ids: The ids of the records on the case.
            opened_at: When the case was opened.
            resolved_at: When the case was closed.
            metadata: The pairs that the case carries.
            team_case_buttons: The buttons on the case.
            closure_conditions: What must hold before the case can be closed.

        Returns:
            The case that was created.

        Raises:
            AuthenticationError: The key is absent or not valid.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/cases/create-1-0/
        """
        return self._transport.send(
            _CREATE,
            {
                "team_id": team_id,
                "name": name,
                "description": description,
                "priority": priority,
                "status": status,
                "author_email": author_email,
                "assignee_emails": assignee_emails,
                "tag_names": tag_names,
                "record_ids": record_ids,
                "opened_at": opened_at,
                "resolved_at": resolved_at,
                "metadata": metadata,
                "team_case_buttons": team_case_buttons,
                "closure_conditions": closure_conditions,
            },
            options,
        )

    @deprecated("Deprecated by the vendor, to be removed on 2026-12-01.")
    def get(self, case_id: int, **options: Unpack[Options]) -> CaseV1:
        """Get a case.

        Returns one case. The second version of this operation takes its place.

        Deprecated by the vendor, to be removed on 2026-12-01.

        Args:
            case_id: The id of the case.

        Returns:
            The case.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/cases/get-1-0/
        """
        return self._transport.send(_GET, {"case_id": case_id}, options)

    @deprecated("Deprecated by the vendor, to be removed on 2026-12-01.")
    def update(
        self,
        case_id: int,
        *,
        name: str | Omit = OMIT,
        description: str | Omit = OMIT,
        priority: CasePriorityChoice | Omit = OMIT,
        status: CaseStatusChoice | Omit = OMIT,
        add_assignee_emails: ArrayOf[str] | Omit = OMIT,
        remove_assignee_emails: ArrayOf[str] | Omit = OMIT,
        add_tag_names: ArrayOf[str] | Omit = OMIT,
        remove_tag_names: ArrayOf[str] | Omit = OMIT,
        add_record_ids: Sequence[int] | Omit = OMIT,
        remove_record_ids: Sequence[int] | Omit = OMIT,
        author_email: str | Omit = OMIT,
        opened_at: datetime | Omit = OMIT,
        resolved_at: datetime | Omit = OMIT,
        metadata: Mapping[str, object] | Omit = OMIT,
        team_case_buttons: Sequence[TeamCaseButtonInput | TeamCaseButtonInputDict] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> CaseV1:
        """Update a case.

        Changes what the body names and leaves the rest of the case as it is. Opening a closed
        case again sends an email to its assignees. The second version of this operation takes
        its place.

        Deprecated by the vendor, to be removed on 2026-12-01.

        What is not passed stays as it is.

        Args:
            case_id: The id of the case.
            name: What the case is called.
            description: What the case is about.
            priority: How urgent the case is. One of `critical`, `high`, `medium`, `low`,
                `info`.
            status: Whether the case is open. One of `open`, `closed`.
            add_assignee_emails: The email addresses of users to assign.
            remove_assignee_emails: The email addresses of users to unassign.
            add_tag_names: The names of tags to add.
            remove_tag_names: The names of tags to take off.
            add_record_ids: The ids of records to add.
            remove_record_ids: The ids of records to take off.
            author_email: The email address of the user that counts as having made the change.
            opened_at: When the case was opened.
            resolved_at: When the case was closed.
            metadata: The pairs that the case carries.
            team_case_buttons: The buttons on the case.

        Returns:
            The case after the change.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/api/cases/update/
        """
        return self._transport.send(
            _UPDATE,
            {
                "case_id": case_id,
                "name": name,
                "description": description,
                "priority": priority,
                "status": status,
                "add_assignee_emails": add_assignee_emails,
                "remove_assignee_emails": remove_assignee_emails,
                "add_tag_names": add_tag_names,
                "remove_tag_names": remove_tag_names,
                "add_record_ids": add_record_ids,
                "remove_record_ids": remove_record_ids,
                "author_email": author_email,
                "opened_at": opened_at,
                "resolved_at": resolved_at,
                "metadata": metadata,
                "team_case_buttons": team_case_buttons,
            },
            options,
        )

    @deprecated("Deprecated by the vendor, to be removed on 2026-12-01.")
    def delete(self, case_id: int, **options: Unpack[Options]) -> None:
        """Delete a case.

        Deletes a case. The second version of this operation takes its place.

        Deprecated by the vendor, to be removed on 2026-12-01.

        Args:
            case_id: The id of the case.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/cases/delete-1-0/
        """
        return self._transport.send(_DELETE, {"case_id": case_id}, options)


class AsyncV1Cases:
    """The first version of the case operations, which goes away on 1 December 2026."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def metadata(self) -> AsyncV1CasesMetadata:
        """Metadata of v1 cases."""
        from .v1_cases_metadata import AsyncV1CasesMetadata

        return AsyncV1CasesMetadata(self._transport)

    @cached_property
    def comments(self) -> AsyncV1CasesComments:
        """Comments of v1 cases."""
        from .v1_cases_comments import AsyncV1CasesComments

        return AsyncV1CasesComments(self._transport)

    @cached_property
    def files(self) -> AsyncV1CasesFiles:
        """Files of v1 cases."""
        from .v1_cases_files import AsyncV1CasesFiles

        return AsyncV1CasesFiles(self._transport)

    @cached_property
    def subscribers(self) -> AsyncV1CasesSubscribers:
        """Subscribers of v1 cases."""
        from .v1_cases_subscribers import AsyncV1CasesSubscribers

        return AsyncV1CasesSubscribers(self._transport)

    @cached_property
    def assignees(self) -> AsyncV1CasesAssignees:
        """Assignees of v1 cases."""
        from .v1_cases_assignees import AsyncV1CasesAssignees

        return AsyncV1CasesAssignees(self._transport)

    @cached_property
    def with_raw_response(self) -> AsyncRawV1Cases:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawV1Cases(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedV1Cases:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedV1Cases(self)

    @deprecated("Deprecated by the vendor, to be removed on 2026-12-01.")
    def list(
        self,
        *,
        team_id: int | Omit = OMIT,
        filters: Mapping[str, object] | Omit = OMIT,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AsyncPages[CaseV1, CaseListV1]:
        """See `V1Cases.list`."""
        return self._transport.pages(
            _LIST,
            {"team_id": team_id, "filters": filters, "per_page": per_page, "page": page},
            options,
        )

    @deprecated("Deprecated by the vendor, to be removed on 2026-12-01.")
    async def create(
        self,
        *,
        team_id: int,
        name: str,
        description: str | Omit = OMIT,
        priority: CasePriorityChoice | Omit = OMIT,
        status: CaseStatusChoice | Omit = OMIT,
        author_email: str | Omit = OMIT,
        assignee_emails: ArrayOf[str] | Omit = OMIT,
        tag_names: ArrayOf[str] | Omit = OMIT,
        record_ids: Sequence[int] | Omit = OMIT,
        opened_at: datetime | Omit = OMIT,
        resolved_at: datetime | Omit = OMIT,
        metadata: Mapping[str, object] | Omit = OMIT,
        team_case_buttons: Sequence[TeamCaseButtonInput | TeamCaseButtonInputDict] | Omit = OMIT,
        closure_conditions: (
            Sequence[ClosureConditionInput | ClosureConditionInputDict] | Omit
        ) = OMIT,
        **options: Unpack[Options],
    ) -> CaseV1:
        """See `V1Cases.create`."""
        return await self._transport.send(
            _CREATE,
            {
                "team_id": team_id,
                "name": name,
                "description": description,
                "priority": priority,
                "status": status,
                "author_email": author_email,
                "assignee_emails": assignee_emails,
                "tag_names": tag_names,
                "record_ids": record_ids,
                "opened_at": opened_at,
                "resolved_at": resolved_at,
                "metadata": metadata,
                "team_case_buttons": team_case_buttons,
                "closure_conditions": closure_conditions,
            },
            options,
        )

    @deprecated("Deprecated by the vendor, to be removed on 2026-12-01.")
    async def get(self, case_id: int, **options: Unpack[Options]) -> CaseV1:
        """See `V1Cases.get`."""
        return await self._transport.send(_GET, {"case_id": case_id}, options)

    @deprecated("Deprecated by the vendor, to be removed on 2026-12-01.")
    async def update(
        self,
        case_id: int,
        *,
        name: str | Omit = OMIT,
        description: str | Omit = OMIT,
        priority: CasePriorityChoice | Omit = OMIT,
        status: CaseStatusChoice | Omit = OMIT,
        add_assignee_emails: ArrayOf[str] | Omit = OMIT,
        remove_assignee_emails: ArrayOf[str] | Omit = OMIT,
        add_tag_names: ArrayOf[str] | Omit = OMIT,
        remove_tag_names: ArrayOf[str] | Omit = OMIT,
        add_record_ids: Sequence[int] | Omit = OMIT,
        remove_record_ids: Sequence[int] | Omit = OMIT,
        author_email: str | Omit = OMIT,
        opened_at: datetime | Omit = OMIT,
        resolved_at: datetime | Omit = OMIT,
        metadata: Mapping[str, object] | Omit = OMIT,
        team_case_buttons: Sequence[TeamCaseButtonInput | TeamCaseButtonInputDict] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> CaseV1:
        """See `V1Cases.update`."""
        return await self._transport.send(
            _UPDATE,
            {
                "case_id": case_id,
                "name": name,
                "description": description,
                "priority": priority,
                "status": status,
                "add_assignee_emails": add_assignee_emails,
                "remove_assignee_emails": remove_assignee_emails,
                "add_tag_names": add_tag_names,
                "remove_tag_names": remove_tag_names,
                "add_record_ids": add_record_ids,
                "remove_record_ids": remove_record_ids,
                "author_email": author_email,
                "opened_at": opened_at,
                "resolved_at": resolved_at,
                "metadata": metadata,
                "team_case_buttons": team_case_buttons,
            },
            options,
        )

    @deprecated("Deprecated by the vendor, to be removed on 2026-12-01.")
    async def delete(self, case_id: int, **options: Unpack[Options]) -> None:
        """See `V1Cases.delete`."""
        return await self._transport.send(_DELETE, {"case_id": case_id}, options)


class RawV1Cases:
    """The methods of `V1Cases`, answering `RawResponse`."""

    def __init__(self, resource: V1Cases) -> None:
        self.list = raw_page(resource.list)
        self.create = raw(resource.create)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)


class AsyncRawV1Cases:
    """The methods of `AsyncV1Cases`, answering `RawResponse`."""

    def __init__(self, resource: AsyncV1Cases) -> None:
        self.list = async_raw_page(resource.list)
        self.create = async_raw(resource.create)
        self.get = async_raw(resource.get)
        self.update = async_raw(resource.update)
        self.delete = async_raw(resource.delete)


class StreamedV1Cases:
    """The methods of `V1Cases`, answering `StreamedResponse`."""

    def __init__(self, resource: V1Cases) -> None:
        self.list = streamed_page(resource.list)
        self.create = streamed(resource.create)
        self.get = streamed(resource.get)
        self.update = streamed(resource.update)
        self.delete = streamed(resource.delete)


class AsyncStreamedV1Cases:
    """The methods of `AsyncV1Cases`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncV1Cases) -> None:
        self.list = async_streamed_page(resource.list)
        self.create = async_streamed(resource.create)
        self.get = async_streamed(resource.get)
        self.update = async_streamed(resource.update)
        self.delete = async_streamed(resource.delete)
