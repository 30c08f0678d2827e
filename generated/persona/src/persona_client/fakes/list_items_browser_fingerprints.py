# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `ListItemsBrowserFingerprints` and `AsyncListItemsBrowserFingerprints`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, faked
from ..resources.list_items_browser_fingerprints import (
    AsyncListItemsBrowserFingerprints,
    ListItemsBrowserFingerprints,
)


class FakeListItemsBrowserFingerprints(ListItemsBrowserFingerprints):
    """`ListItemsBrowserFingerprints`, whose methods can be told what they are answered."""

    @faked(ListItemsBrowserFingerprints.create)
    def create(self) -> None: ...

    @faked(ListItemsBrowserFingerprints.archive)
    def archive(self) -> None: ...

    @faked(ListItemsBrowserFingerprints.get)
    def get(self) -> None: ...


class FakeAsyncListItemsBrowserFingerprints(AsyncListItemsBrowserFingerprints):
    """`AsyncListItemsBrowserFingerprints`, whose methods can be told what they are answered."""

    @async_faked(AsyncListItemsBrowserFingerprints.create)
    def create(self) -> None: ...

    @async_faked(AsyncListItemsBrowserFingerprints.archive)
    def archive(self) -> None: ...

    @async_faked(AsyncListItemsBrowserFingerprints.get)
    def get(self) -> None: ...
