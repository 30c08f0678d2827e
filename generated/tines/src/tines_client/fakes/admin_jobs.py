# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `AdminJobs` and `AsyncAdminJobs`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, async_faked_pages, faked, faked_pages
from ..resources.admin_jobs import AsyncAdminJobs, AdminJobs


class FakeAdminJobs(AdminJobs):
    """`AdminJobs`, whose methods can be told what they are answered."""

    @faked_pages(AdminJobs.list_dead)
    def list_dead(self) -> None: ...

    @faked_pages(AdminJobs.list_in_progress)
    def list_in_progress(self) -> None: ...

    @faked_pages(AdminJobs.list_queued)
    def list_queued(self) -> None: ...

    @faked_pages(AdminJobs.list_retry)
    def list_retry(self) -> None: ...

    @faked(AdminJobs.delete_dead)
    def delete_dead(self) -> None: ...

    @faked(AdminJobs.delete_queued)
    def delete_queued(self) -> None: ...

    @faked(AdminJobs.delete_retry)
    def delete_retry(self) -> None: ...

    @faked(AdminJobs.delete_dead_of_action)
    def delete_dead_of_action(self) -> None: ...

    @faked(AdminJobs.delete_queued_of_action)
    def delete_queued_of_action(self) -> None: ...

    @faked(AdminJobs.delete_retry_of_action)
    def delete_retry_of_action(self) -> None: ...


class FakeAsyncAdminJobs(AsyncAdminJobs):
    """`AsyncAdminJobs`, whose methods can be told what they are answered."""

    @async_faked_pages(AsyncAdminJobs.list_dead)
    def list_dead(self) -> None: ...

    @async_faked_pages(AsyncAdminJobs.list_in_progress)
    def list_in_progress(self) -> None: ...

    @async_faked_pages(AsyncAdminJobs.list_queued)
    def list_queued(self) -> None: ...

    @async_faked_pages(AsyncAdminJobs.list_retry)
    def list_retry(self) -> None: ...

    @async_faked(AsyncAdminJobs.delete_dead)
    def delete_dead(self) -> None: ...

    @async_faked(AsyncAdminJobs.delete_queued)
    def delete_queued(self) -> None: ...

    @async_faked(AsyncAdminJobs.delete_retry)
    def delete_retry(self) -> None: ...

    @async_faked(AsyncAdminJobs.delete_dead_of_action)
    def delete_dead_of_action(self) -> None: ...

    @async_faked(AsyncAdminJobs.delete_queued_of_action)
    def delete_queued_of_action(self) -> None: ...

    @async_faked(AsyncAdminJobs.delete_retry_of_action)
    def delete_retry_of_action(self) -> None: ...
