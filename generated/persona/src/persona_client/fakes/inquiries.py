# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `Inquiries` and `AsyncInquiries`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, async_faked_pages, faked, faked_pages
from ..resources.inquiries import AsyncInquiries, Inquiries


class FakeInquiries(Inquiries):
    """`Inquiries`, whose methods can be told what they are answered."""

    @faked_pages(Inquiries.list)
    def list(self) -> None: ...

    @faked(Inquiries.create)
    def create(self) -> None: ...

    @faked(Inquiries.redact)
    def redact(self) -> None: ...

    @faked(Inquiries.get)
    def get(self) -> None: ...

    @faked(Inquiries.update)
    def update(self) -> None: ...

    @faked(Inquiries.add_tag)
    def add_tag(self) -> None: ...

    @faked(Inquiries.approve)
    def approve(self) -> None: ...

    @faked(Inquiries.decline)
    def decline(self) -> None: ...

    @faked(Inquiries.mark_for_review)
    def mark_for_review(self) -> None: ...

    @faked(Inquiries.expire)
    def expire(self) -> None: ...

    @faked(Inquiries.generate_one_time_link)
    def generate_one_time_link(self) -> None: ...

    @faked(Inquiries.print)
    def print(self) -> None: ...

    @faked(Inquiries.remove_tag)
    def remove_tag(self) -> None: ...

    @faked(Inquiries.resume)
    def resume(self) -> None: ...

    @faked(Inquiries.set_tags)
    def set_tags(self) -> None: ...

    @faked(Inquiries.simulate)
    def simulate(self) -> None: ...

    @faked_pages(Inquiries.search)
    def search(self) -> None: ...


class FakeAsyncInquiries(AsyncInquiries):
    """`AsyncInquiries`, whose methods can be told what they are answered."""

    @async_faked_pages(AsyncInquiries.list)
    def list(self) -> None: ...

    @async_faked(AsyncInquiries.create)
    def create(self) -> None: ...

    @async_faked(AsyncInquiries.redact)
    def redact(self) -> None: ...

    @async_faked(AsyncInquiries.get)
    def get(self) -> None: ...

    @async_faked(AsyncInquiries.update)
    def update(self) -> None: ...

    @async_faked(AsyncInquiries.add_tag)
    def add_tag(self) -> None: ...

    @async_faked(AsyncInquiries.approve)
    def approve(self) -> None: ...

    @async_faked(AsyncInquiries.decline)
    def decline(self) -> None: ...

    @async_faked(AsyncInquiries.mark_for_review)
    def mark_for_review(self) -> None: ...

    @async_faked(AsyncInquiries.expire)
    def expire(self) -> None: ...

    @async_faked(AsyncInquiries.generate_one_time_link)
    def generate_one_time_link(self) -> None: ...

    @async_faked(AsyncInquiries.print)
    def print(self) -> None: ...

    @async_faked(AsyncInquiries.remove_tag)
    def remove_tag(self) -> None: ...

    @async_faked(AsyncInquiries.resume)
    def resume(self) -> None: ...

    @async_faked(AsyncInquiries.set_tags)
    def set_tags(self) -> None: ...

    @async_faked(AsyncInquiries.simulate)
    def simulate(self) -> None: ...

    @async_faked_pages(AsyncInquiries.search)
    def search(self) -> None: ...
