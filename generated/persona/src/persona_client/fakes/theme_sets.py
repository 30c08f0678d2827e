# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `ThemeSets` and `AsyncThemeSets`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, async_faked_pages, faked, faked_pages
from ..resources.theme_sets import AsyncThemeSets, ThemeSets


class FakeThemeSets(ThemeSets):
    """`ThemeSets`, whose methods can be told what they are answered."""

    @faked_pages(ThemeSets.list)
    def list(self) -> None: ...

    @faked(ThemeSets.create)
    def create(self) -> None: ...

    @faked(ThemeSets.archive)
    def archive(self) -> None: ...

    @faked(ThemeSets.get)
    def get(self) -> None: ...

    @faked(ThemeSets.update)
    def update(self) -> None: ...


class FakeAsyncThemeSets(AsyncThemeSets):
    """`AsyncThemeSets`, whose methods can be told what they are answered."""

    @async_faked_pages(AsyncThemeSets.list)
    def list(self) -> None: ...

    @async_faked(AsyncThemeSets.create)
    def create(self) -> None: ...

    @async_faked(AsyncThemeSets.archive)
    def archive(self) -> None: ...

    @async_faked(AsyncThemeSets.get)
    def get(self) -> None: ...

    @async_faked(AsyncThemeSets.update)
    def update(self) -> None: ...
