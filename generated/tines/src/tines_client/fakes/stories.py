# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `Stories` and `AsyncStories`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.fakes import async_faked, async_faked_pages, faked, faked_pages
from ..resources.stories import AsyncStories, Stories

if TYPE_CHECKING:
    from .stories_change_request import FakeAsyncStoriesChangeRequest, FakeStoriesChangeRequest
    from .stories_drafts import FakeAsyncStoriesDrafts, FakeStoriesDrafts
    from .stories_notes import FakeAsyncStoriesNotes, FakeStoriesNotes
    from .stories_owners import FakeAsyncStoriesOwners, FakeStoriesOwners
    from .stories_pending_actions import FakeAsyncStoriesPendingActions, FakeStoriesPendingActions
    from .stories_recipients import FakeAsyncStoriesRecipients, FakeStoriesRecipients
    from .stories_runs import FakeAsyncStoriesRuns, FakeStoriesRuns
    from .stories_versions import FakeAsyncStoriesVersions, FakeStoriesVersions


class FakeStories(Stories):
    """`Stories`, whose methods can be told what they are answered."""

    @cached_property
    def notes(self) -> FakeStoriesNotes:
        """The fake of `StoriesNotes`."""
        from .stories_notes import FakeStoriesNotes

        return FakeStoriesNotes(self._transport)

    @cached_property
    def change_request(self) -> FakeStoriesChangeRequest:
        """The fake of `StoriesChangeRequest`."""
        from .stories_change_request import FakeStoriesChangeRequest

        return FakeStoriesChangeRequest(self._transport)

    @cached_property
    def drafts(self) -> FakeStoriesDrafts:
        """The fake of `StoriesDrafts`."""
        from .stories_drafts import FakeStoriesDrafts

        return FakeStoriesDrafts(self._transport)

    @cached_property
    def owners(self) -> FakeStoriesOwners:
        """The fake of `StoriesOwners`."""
        from .stories_owners import FakeStoriesOwners

        return FakeStoriesOwners(self._transport)

    @cached_property
    def recipients(self) -> FakeStoriesRecipients:
        """The fake of `StoriesRecipients`."""
        from .stories_recipients import FakeStoriesRecipients

        return FakeStoriesRecipients(self._transport)

    @cached_property
    def runs(self) -> FakeStoriesRuns:
        """The fake of `StoriesRuns`."""
        from .stories_runs import FakeStoriesRuns

        return FakeStoriesRuns(self._transport)

    @cached_property
    def pending_actions(self) -> FakeStoriesPendingActions:
        """The fake of `StoriesPendingActions`."""
        from .stories_pending_actions import FakeStoriesPendingActions

        return FakeStoriesPendingActions(self._transport)

    @cached_property
    def versions(self) -> FakeStoriesVersions:
        """The fake of `StoriesVersions`."""
        from .stories_versions import FakeStoriesVersions

        return FakeStoriesVersions(self._transport)

    @faked_pages(Stories.list)
    def list(self) -> None: ...

    @faked(Stories.create)
    def create(self) -> None: ...

    @faked(Stories.get)
    def get(self) -> None: ...

    @faked(Stories.update)
    def update(self) -> None: ...

    @faked(Stories.delete)
    def delete(self) -> None: ...

    @faked(Stories.delete_batch)
    def delete_batch(self) -> None: ...

    @faked(Stories.export)
    def export(self) -> None: ...

    @faked(Stories.import_)
    def import_(self) -> None: ...

    @faked(Stories.disable)
    def disable(self) -> None: ...


class FakeAsyncStories(AsyncStories):
    """`AsyncStories`, whose methods can be told what they are answered."""

    @cached_property
    def notes(self) -> FakeAsyncStoriesNotes:
        """The fake of `StoriesNotes`."""
        from .stories_notes import FakeAsyncStoriesNotes

        return FakeAsyncStoriesNotes(self._transport)

    @cached_property
    def change_request(self) -> FakeAsyncStoriesChangeRequest:
        """The fake of `StoriesChangeRequest`."""
        from .stories_change_request import FakeAsyncStoriesChangeRequest

        return FakeAsyncStoriesChangeRequest(self._transport)

    @cached_property
    def drafts(self) -> FakeAsyncStoriesDrafts:
        """The fake of `StoriesDrafts`."""
        from .stories_drafts import FakeAsyncStoriesDrafts

        return FakeAsyncStoriesDrafts(self._transport)

    @cached_property
    def owners(self) -> FakeAsyncStoriesOwners:
        """The fake of `StoriesOwners`."""
        from .stories_owners import FakeAsyncStoriesOwners

        return FakeAsyncStoriesOwners(self._transport)

    @cached_property
    def recipients(self) -> FakeAsyncStoriesRecipients:
        """The fake of `StoriesRecipients`."""
        from .stories_recipients import FakeAsyncStoriesRecipients

        return FakeAsyncStoriesRecipients(self._transport)

    @cached_property
    def runs(self) -> FakeAsyncStoriesRuns:
        """The fake of `StoriesRuns`."""
        from .stories_runs import FakeAsyncStoriesRuns

        return FakeAsyncStoriesRuns(self._transport)

    @cached_property
    def pending_actions(self) -> FakeAsyncStoriesPendingActions:
        """The fake of `StoriesPendingActions`."""
        from .stories_pending_actions import FakeAsyncStoriesPendingActions

        return FakeAsyncStoriesPendingActions(self._transport)

    @cached_property
    def versions(self) -> FakeAsyncStoriesVersions:
        """The fake of `StoriesVersions`."""
        from .stories_versions import FakeAsyncStoriesVersions

        return FakeAsyncStoriesVersions(self._transport)

    @async_faked_pages(AsyncStories.list)
    def list(self) -> None: ...

    @async_faked(AsyncStories.create)
    def create(self) -> None: ...

    @async_faked(AsyncStories.get)
    def get(self) -> None: ...

    @async_faked(AsyncStories.update)
    def update(self) -> None: ...

    @async_faked(AsyncStories.delete)
    def delete(self) -> None: ...

    @async_faked(AsyncStories.delete_batch)
    def delete_batch(self) -> None: ...

    @async_faked(AsyncStories.export)
    def export(self) -> None: ...

    @async_faked(AsyncStories.import_)
    def import_(self) -> None: ...

    @async_faked(AsyncStories.disable)
    def disable(self) -> None: ...
