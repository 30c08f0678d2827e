# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `Cases` and `AsyncCases`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, async_faked_pages, faked, faked_pages
from ..resources.cases import AsyncCases, Cases


class FakeCases(Cases):
    """`Cases`, whose methods can be told what they are answered."""

    @faked_pages(Cases.list)
    def list(self) -> None: ...

    @faked(Cases.create)
    def create(self) -> None: ...

    @faked(Cases.redact)
    def redact(self) -> None: ...

    @faked(Cases.get)
    def get(self) -> None: ...

    @faked(Cases.update)
    def update(self) -> None: ...

    @faked(Cases.add_objects)
    def add_objects(self) -> None: ...

    @faked(Cases.remove_objects)
    def remove_objects(self) -> None: ...

    @faked(Cases.assign)
    def assign(self) -> None: ...

    @faked(Cases.set_status)
    def set_status(self) -> None: ...

    @faked(Cases.add_tag)
    def add_tag(self) -> None: ...

    @faked(Cases.remove_tag)
    def remove_tag(self) -> None: ...

    @faked(Cases.set_tags)
    def set_tags(self) -> None: ...

    @faked_pages(Cases.search)
    def search(self) -> None: ...


class FakeAsyncCases(AsyncCases):
    """`AsyncCases`, whose methods can be told what they are answered."""

    @async_faked_pages(AsyncCases.list)
    def list(self) -> None: ...

    @async_faked(AsyncCases.create)
    def create(self) -> None: ...

    @async_faked(AsyncCases.redact)
    def redact(self) -> None: ...

    @async_faked(AsyncCases.get)
    def get(self) -> None: ...

    @async_faked(AsyncCases.update)
    def update(self) -> None: ...

    @async_faked(AsyncCases.add_objects)
    def add_objects(self) -> None: ...

    @async_faked(AsyncCases.remove_objects)
    def remove_objects(self) -> None: ...

    @async_faked(AsyncCases.assign)
    def assign(self) -> None: ...

    @async_faked(AsyncCases.set_status)
    def set_status(self) -> None: ...

    @async_faked(AsyncCases.add_tag)
    def add_tag(self) -> None: ...

    @async_faked(AsyncCases.remove_tag)
    def remove_tag(self) -> None: ...

    @async_faked(AsyncCases.set_tags)
    def set_tags(self) -> None: ...

    @async_faked_pages(AsyncCases.search)
    def search(self) -> None: ...
