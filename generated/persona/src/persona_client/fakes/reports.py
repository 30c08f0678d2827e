# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `Reports` and `AsyncReports`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, async_faked_pages, faked, faked_pages
from ..resources.reports import AsyncReports, Reports


class FakeReports(Reports):
    """`Reports`, whose methods can be told what they are answered."""

    @faked_pages(Reports.list)
    def list(self) -> None: ...

    @faked(Reports.create)
    def create(self) -> None: ...

    @faked(Reports.redact)
    def redact(self) -> None: ...

    @faked(Reports.get)
    def get(self) -> None: ...

    @faked(Reports.add_tag)
    def add_tag(self) -> None: ...

    @faked(Reports.dismiss)
    def dismiss(self) -> None: ...

    @faked_pages(Reports.history)
    def history(self) -> None: ...

    @faked(Reports.pause)
    def pause(self) -> None: ...

    @faked(Reports.print)
    def print(self) -> None: ...

    @faked(Reports.remove_tag)
    def remove_tag(self) -> None: ...

    @faked(Reports.resume)
    def resume(self) -> None: ...

    @faked(Reports.run)
    def run(self) -> None: ...

    @faked(Reports.set_tags)
    def set_tags(self) -> None: ...


class FakeAsyncReports(AsyncReports):
    """`AsyncReports`, whose methods can be told what they are answered."""

    @async_faked_pages(AsyncReports.list)
    def list(self) -> None: ...

    @async_faked(AsyncReports.create)
    def create(self) -> None: ...

    @async_faked(AsyncReports.redact)
    def redact(self) -> None: ...

    @async_faked(AsyncReports.get)
    def get(self) -> None: ...

    @async_faked(AsyncReports.add_tag)
    def add_tag(self) -> None: ...

    @async_faked(AsyncReports.dismiss)
    def dismiss(self) -> None: ...

    @async_faked_pages(AsyncReports.history)
    def history(self) -> None: ...

    @async_faked(AsyncReports.pause)
    def pause(self) -> None: ...

    @async_faked(AsyncReports.print)
    def print(self) -> None: ...

    @async_faked(AsyncReports.remove_tag)
    def remove_tag(self) -> None: ...

    @async_faked(AsyncReports.resume)
    def resume(self) -> None: ...

    @async_faked(AsyncReports.run)
    def run(self) -> None: ...

    @async_faked(AsyncReports.set_tags)
    def set_tags(self) -> None: ...
