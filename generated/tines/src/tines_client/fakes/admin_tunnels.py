# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `AdminTunnels` and `AsyncAdminTunnels`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, faked
from ..resources.admin_tunnels import AsyncAdminTunnels, AdminTunnels


class FakeAdminTunnels(AdminTunnels):
    """`AdminTunnels`, whose methods can be told what they are answered."""

    @faked(AdminTunnels.health)
    def health(self) -> None: ...


class FakeAsyncAdminTunnels(AsyncAdminTunnels):
    """`AsyncAdminTunnels`, whose methods can be told what they are answered."""

    @async_faked(AsyncAdminTunnels.health)
    def health(self) -> None: ...
