# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `InquirySessions` and `AsyncInquirySessions`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, async_faked_pages, faked, faked_pages
from ..resources.inquiry_sessions import AsyncInquirySessions, InquirySessions


class FakeInquirySessions(InquirySessions):
    """`InquirySessions`, whose methods can be told what they are answered."""

    @faked_pages(InquirySessions.list)
    def list(self) -> None: ...

    @faked(InquirySessions.create)
    def create(self) -> None: ...

    @faked(InquirySessions.expire_all)
    def expire_all(self) -> None: ...

    @faked(InquirySessions.get)
    def get(self) -> None: ...

    @faked(InquirySessions.expire)
    def expire(self) -> None: ...

    @faked(InquirySessions.generate_one_time_link)
    def generate_one_time_link(self) -> None: ...


class FakeAsyncInquirySessions(AsyncInquirySessions):
    """`AsyncInquirySessions`, whose methods can be told what they are answered."""

    @async_faked_pages(AsyncInquirySessions.list)
    def list(self) -> None: ...

    @async_faked(AsyncInquirySessions.create)
    def create(self) -> None: ...

    @async_faked(AsyncInquirySessions.expire_all)
    def expire_all(self) -> None: ...

    @async_faked(AsyncInquirySessions.get)
    def get(self) -> None: ...

    @async_faked(AsyncInquirySessions.expire)
    def expire(self) -> None: ...

    @async_faked(AsyncInquirySessions.generate_one_time_link)
    def generate_one_time_link(self) -> None: ...
