# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `V1Cases` and `AsyncV1Cases`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.fakes import async_faked, async_faked_pages, faked, faked_pages
from ..resources.v1_cases import AsyncV1Cases, V1Cases

if TYPE_CHECKING:
    from .v1_cases_assignees import FakeAsyncV1CasesAssignees, FakeV1CasesAssignees
    from .v1_cases_comments import FakeAsyncV1CasesComments, FakeV1CasesComments
    from .v1_cases_files import FakeAsyncV1CasesFiles, FakeV1CasesFiles
    from .v1_cases_metadata import FakeAsyncV1CasesMetadata, FakeV1CasesMetadata
    from .v1_cases_subscribers import FakeAsyncV1CasesSubscribers, FakeV1CasesSubscribers


class FakeV1Cases(V1Cases):
    """`V1Cases`, whose methods can be told what they are answered."""

    @cached_property
    def metadata(self) -> FakeV1CasesMetadata:
        """The fake of `V1CasesMetadata`."""
        from .v1_cases_metadata import FakeV1CasesMetadata

        return FakeV1CasesMetadata(self._transport)

    @cached_property
    def comments(self) -> FakeV1CasesComments:
        """The fake of `V1CasesComments`."""
        from .v1_cases_comments import FakeV1CasesComments

        return FakeV1CasesComments(self._transport)

    @cached_property
    def files(self) -> FakeV1CasesFiles:
        """The fake of `V1CasesFiles`."""
        from .v1_cases_files import FakeV1CasesFiles

        return FakeV1CasesFiles(self._transport)

    @cached_property
    def subscribers(self) -> FakeV1CasesSubscribers:
        """The fake of `V1CasesSubscribers`."""
        from .v1_cases_subscribers import FakeV1CasesSubscribers

        return FakeV1CasesSubscribers(self._transport)

    @cached_property
    def assignees(self) -> FakeV1CasesAssignees:
        """The fake of `V1CasesAssignees`."""
        from .v1_cases_assignees import FakeV1CasesAssignees

        return FakeV1CasesAssignees(self._transport)

    @faked_pages(V1Cases.list)
    def list(self) -> None: ...

    @faked(V1Cases.create)
    def create(self) -> None: ...

    @faked(V1Cases.get)
    def get(self) -> None: ...

    @faked(V1Cases.update)
    def update(self) -> None: ...

    @faked(V1Cases.delete)
    def delete(self) -> None: ...


class FakeAsyncV1Cases(AsyncV1Cases):
    """`AsyncV1Cases`, whose methods can be told what they are answered."""

    @cached_property
    def metadata(self) -> FakeAsyncV1CasesMetadata:
        """The fake of `V1CasesMetadata`."""
        from .v1_cases_metadata import FakeAsyncV1CasesMetadata

        return FakeAsyncV1CasesMetadata(self._transport)

    @cached_property
    def comments(self) -> FakeAsyncV1CasesComments:
        """The fake of `V1CasesComments`."""
        from .v1_cases_comments import FakeAsyncV1CasesComments

        return FakeAsyncV1CasesComments(self._transport)

    @cached_property
    def files(self) -> FakeAsyncV1CasesFiles:
        """The fake of `V1CasesFiles`."""
        from .v1_cases_files import FakeAsyncV1CasesFiles

        return FakeAsyncV1CasesFiles(self._transport)

    @cached_property
    def subscribers(self) -> FakeAsyncV1CasesSubscribers:
        """The fake of `V1CasesSubscribers`."""
        from .v1_cases_subscribers import FakeAsyncV1CasesSubscribers

        return FakeAsyncV1CasesSubscribers(self._transport)

    @cached_property
    def assignees(self) -> FakeAsyncV1CasesAssignees:
        """The fake of `V1CasesAssignees`."""
        from .v1_cases_assignees import FakeAsyncV1CasesAssignees

        return FakeAsyncV1CasesAssignees(self._transport)

    @async_faked_pages(AsyncV1Cases.list)
    def list(self) -> None: ...

    @async_faked(AsyncV1Cases.create)
    def create(self) -> None: ...

    @async_faked(AsyncV1Cases.get)
    def get(self) -> None: ...

    @async_faked(AsyncV1Cases.update)
    def update(self) -> None: ...

    @async_faked(AsyncV1Cases.delete)
    def delete(self) -> None: ...
