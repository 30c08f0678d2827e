# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `Cases` and `AsyncCases`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.fakes import async_faked, async_faked_pages, faked, faked_pages
from ..resources.cases import AsyncCases, Cases

if TYPE_CHECKING:
    from .cases_actions import FakeAsyncCasesActions, FakeCasesActions
    from .cases_activities import FakeAsyncCasesActivities, FakeCasesActivities
    from .cases_assignees import FakeAsyncCasesAssignees, FakeCasesAssignees
    from .cases_blocks import FakeAsyncCasesBlocks, FakeCasesBlocks
    from .cases_comments import FakeAsyncCasesComments, FakeCasesComments
    from .cases_fields import FakeAsyncCasesFields, FakeCasesFields
    from .cases_files import FakeAsyncCasesFiles, FakeCasesFiles
    from .cases_linked_cases import FakeAsyncCasesLinkedCases, FakeCasesLinkedCases
    from .cases_metadata import FakeAsyncCasesMetadata, FakeCasesMetadata
    from .cases_notes import FakeAsyncCasesNotes, FakeCasesNotes
    from .cases_records import FakeAsyncCasesRecords, FakeCasesRecords
    from .cases_subscribers import FakeAsyncCasesSubscribers, FakeCasesSubscribers
    from .cases_tasks import FakeAsyncCasesTasks, FakeCasesTasks


class FakeCases(Cases):
    """`Cases`, whose methods can be told what they are answered."""

    @cached_property
    def activities(self) -> FakeCasesActivities:
        """The fake of `CasesActivities`."""
        from .cases_activities import FakeCasesActivities

        return FakeCasesActivities(self._transport)

    @cached_property
    def actions(self) -> FakeCasesActions:
        """The fake of `CasesActions`."""
        from .cases_actions import FakeCasesActions

        return FakeCasesActions(self._transport)

    @cached_property
    def assignees(self) -> FakeCasesAssignees:
        """The fake of `CasesAssignees`."""
        from .cases_assignees import FakeCasesAssignees

        return FakeCasesAssignees(self._transport)

    @cached_property
    def blocks(self) -> FakeCasesBlocks:
        """The fake of `CasesBlocks`."""
        from .cases_blocks import FakeCasesBlocks

        return FakeCasesBlocks(self._transport)

    @cached_property
    def comments(self) -> FakeCasesComments:
        """The fake of `CasesComments`."""
        from .cases_comments import FakeCasesComments

        return FakeCasesComments(self._transport)

    @cached_property
    def fields(self) -> FakeCasesFields:
        """The fake of `CasesFields`."""
        from .cases_fields import FakeCasesFields

        return FakeCasesFields(self._transport)

    @cached_property
    def files(self) -> FakeCasesFiles:
        """The fake of `CasesFiles`."""
        from .cases_files import FakeCasesFiles

        return FakeCasesFiles(self._transport)

    @cached_property
    def linked_cases(self) -> FakeCasesLinkedCases:
        """The fake of `CasesLinkedCases`."""
        from .cases_linked_cases import FakeCasesLinkedCases

        return FakeCasesLinkedCases(self._transport)

    @cached_property
    def metadata(self) -> FakeCasesMetadata:
        """The fake of `CasesMetadata`."""
        from .cases_metadata import FakeCasesMetadata

        return FakeCasesMetadata(self._transport)

    @cached_property
    def notes(self) -> FakeCasesNotes:
        """The fake of `CasesNotes`."""
        from .cases_notes import FakeCasesNotes

        return FakeCasesNotes(self._transport)

    @cached_property
    def records(self) -> FakeCasesRecords:
        """The fake of `CasesRecords`."""
        from .cases_records import FakeCasesRecords

        return FakeCasesRecords(self._transport)

    @cached_property
    def subscribers(self) -> FakeCasesSubscribers:
        """The fake of `CasesSubscribers`."""
        from .cases_subscribers import FakeCasesSubscribers

        return FakeCasesSubscribers(self._transport)

    @cached_property
    def tasks(self) -> FakeCasesTasks:
        """The fake of `CasesTasks`."""
        from .cases_tasks import FakeCasesTasks

        return FakeCasesTasks(self._transport)

    @faked_pages(Cases.list)
    def list(self) -> None: ...

    @faked(Cases.create)
    def create(self) -> None: ...

    @faked(Cases.get)
    def get(self) -> None: ...

    @faked(Cases.update)
    def update(self) -> None: ...

    @faked(Cases.delete)
    def delete(self) -> None: ...

    @faked(Cases.pdf)
    def pdf(self) -> None: ...


class FakeAsyncCases(AsyncCases):
    """`AsyncCases`, whose methods can be told what they are answered."""

    @cached_property
    def activities(self) -> FakeAsyncCasesActivities:
        """The fake of `CasesActivities`."""
        from .cases_activities import FakeAsyncCasesActivities

        return FakeAsyncCasesActivities(self._transport)

    @cached_property
    def actions(self) -> FakeAsyncCasesActions:
        """The fake of `CasesActions`."""
        from .cases_actions import FakeAsyncCasesActions

        return FakeAsyncCasesActions(self._transport)

    @cached_property
    def assignees(self) -> FakeAsyncCasesAssignees:
        """The fake of `CasesAssignees`."""
        from .cases_assignees import FakeAsyncCasesAssignees

        return FakeAsyncCasesAssignees(self._transport)

    @cached_property
    def blocks(self) -> FakeAsyncCasesBlocks:
        """The fake of `CasesBlocks`."""
        from .cases_blocks import FakeAsyncCasesBlocks

        return FakeAsyncCasesBlocks(self._transport)

    @cached_property
    def comments(self) -> FakeAsyncCasesComments:
        """The fake of `CasesComments`."""
        from .cases_comments import FakeAsyncCasesComments

        return FakeAsyncCasesComments(self._transport)

    @cached_property
    def fields(self) -> FakeAsyncCasesFields:
        """The fake of `CasesFields`."""
        from .cases_fields import FakeAsyncCasesFields

        return FakeAsyncCasesFields(self._transport)

    @cached_property
    def files(self) -> FakeAsyncCasesFiles:
        """The fake of `CasesFiles`."""
        from .cases_files import FakeAsyncCasesFiles

        return FakeAsyncCasesFiles(self._transport)

    @cached_property
    def linked_cases(self) -> FakeAsyncCasesLinkedCases:
        """The fake of `CasesLinkedCases`."""
        from .cases_linked_cases import FakeAsyncCasesLinkedCases

        return FakeAsyncCasesLinkedCases(self._transport)

    @cached_property
    def metadata(self) -> FakeAsyncCasesMetadata:
        """The fake of `CasesMetadata`."""
        from .cases_metadata import FakeAsyncCasesMetadata

        return FakeAsyncCasesMetadata(self._transport)

    @cached_property
    def notes(self) -> FakeAsyncCasesNotes:
        """The fake of `CasesNotes`."""
        from .cases_notes import FakeAsyncCasesNotes

        return FakeAsyncCasesNotes(self._transport)

    @cached_property
    def records(self) -> FakeAsyncCasesRecords:
        """The fake of `CasesRecords`."""
        from .cases_records import FakeAsyncCasesRecords

        return FakeAsyncCasesRecords(self._transport)

    @cached_property
    def subscribers(self) -> FakeAsyncCasesSubscribers:
        """The fake of `CasesSubscribers`."""
        from .cases_subscribers import FakeAsyncCasesSubscribers

        return FakeAsyncCasesSubscribers(self._transport)

    @cached_property
    def tasks(self) -> FakeAsyncCasesTasks:
        """The fake of `CasesTasks`."""
        from .cases_tasks import FakeAsyncCasesTasks

        return FakeAsyncCasesTasks(self._transport)

    @async_faked_pages(AsyncCases.list)
    def list(self) -> None: ...

    @async_faked(AsyncCases.create)
    def create(self) -> None: ...

    @async_faked(AsyncCases.get)
    def get(self) -> None: ...

    @async_faked(AsyncCases.update)
    def update(self) -> None: ...

    @async_faked(AsyncCases.delete)
    def delete(self) -> None: ...

    @async_faked(AsyncCases.pdf)
    def pdf(self) -> None: ...
