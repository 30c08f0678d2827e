# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `StoriesChangeRequest` and `AsyncStoriesChangeRequest`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, faked
from ..resources.stories_change_request import AsyncStoriesChangeRequest, StoriesChangeRequest


class FakeStoriesChangeRequest(StoriesChangeRequest):
    """`StoriesChangeRequest`, whose methods can be told what they are answered."""

    @faked(StoriesChangeRequest.create)
    def create(self) -> None: ...

    @faked(StoriesChangeRequest.describe)
    def describe(self) -> None: ...

    @faked(StoriesChangeRequest.approve)
    def approve(self) -> None: ...

    @faked(StoriesChangeRequest.cancel)
    def cancel(self) -> None: ...

    @faked(StoriesChangeRequest.promote)
    def promote(self) -> None: ...

    @faked(StoriesChangeRequest.reject)
    def reject(self) -> None: ...

    @faked(StoriesChangeRequest.get)
    def get(self) -> None: ...


class FakeAsyncStoriesChangeRequest(AsyncStoriesChangeRequest):
    """`AsyncStoriesChangeRequest`, whose methods can be told what they are answered."""

    @async_faked(AsyncStoriesChangeRequest.create)
    def create(self) -> None: ...

    @async_faked(AsyncStoriesChangeRequest.describe)
    def describe(self) -> None: ...

    @async_faked(AsyncStoriesChangeRequest.approve)
    def approve(self) -> None: ...

    @async_faked(AsyncStoriesChangeRequest.cancel)
    def cancel(self) -> None: ...

    @async_faked(AsyncStoriesChangeRequest.promote)
    def promote(self) -> None: ...

    @async_faked(AsyncStoriesChangeRequest.reject)
    def reject(self) -> None: ...

    @async_faked(AsyncStoriesChangeRequest.get)
    def get(self) -> None: ...
