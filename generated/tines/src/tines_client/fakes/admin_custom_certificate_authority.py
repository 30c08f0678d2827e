# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `AdminCustomCertificateAuthority` and `AsyncAdminCustomCertificateAuthority`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, faked
from ..resources.admin_custom_certificate_authority import (
    AsyncAdminCustomCertificateAuthority,
    AdminCustomCertificateAuthority,
)


class FakeAdminCustomCertificateAuthority(AdminCustomCertificateAuthority):
    """`AdminCustomCertificateAuthority`, whose methods can be told what they are answered."""

    @faked(AdminCustomCertificateAuthority.set)
    def set(self) -> None: ...


class FakeAsyncAdminCustomCertificateAuthority(AsyncAdminCustomCertificateAuthority):
    """`AsyncAdminCustomCertificateAuthority`, whose methods can be told what they are answered."""

    @async_faked(AsyncAdminCustomCertificateAuthority.set)
    def set(self) -> None: ...
