# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `ListsBrowserFingerprints` and `AsyncListsBrowserFingerprints`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, faked
from ..resources.lists_browser_fingerprints import (
    AsyncListsBrowserFingerprints,
    ListsBrowserFingerprints,
)


class FakeListsBrowserFingerprints(ListsBrowserFingerprints):
    """`ListsBrowserFingerprints`, whose methods can be told what they are answered."""

    @faked(ListsBrowserFingerprints.create)
    def create(self) -> None: ...


class FakeAsyncListsBrowserFingerprints(AsyncListsBrowserFingerprints):
    """`AsyncListsBrowserFingerprints`, whose methods can be told what they are answered."""

    @async_faked(AsyncListsBrowserFingerprints.create)
    def create(self) -> None: ...
