# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `Devices` and `AsyncDevices`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, async_faked_pages, faked, faked_pages
from ..resources.devices import AsyncDevices, Devices


class FakeDevices(Devices):
    """`Devices`, whose methods can be told what they are answered."""

    @faked_pages(Devices.list)
    def list(self) -> None: ...

    @faked(Devices.get)
    def get(self) -> None: ...


class FakeAsyncDevices(AsyncDevices):
    """`AsyncDevices`, whose methods can be told what they are answered."""

    @async_faked_pages(AsyncDevices.list)
    def list(self) -> None: ...

    @async_faked(AsyncDevices.get)
    def get(self) -> None: ...
