# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `Importers` and `AsyncImporters`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, async_faked_pages, faked, faked_pages
from ..resources.importers import AsyncImporters, Importers


class FakeImporters(Importers):
    """`Importers`, whose methods can be told what they are answered."""

    @faked_pages(Importers.list)
    def list(self) -> None: ...

    @faked(Importers.get)
    def get(self) -> None: ...

    @faked(Importers.import_accounts)
    def import_accounts(self) -> None: ...

    @faked(Importers.import_email_addresses)
    def import_email_addresses(self) -> None: ...

    @faked(Importers.import_geolocations)
    def import_geolocations(self) -> None: ...

    @faked(Importers.import_government_id_numbers)
    def import_government_id_numbers(self) -> None: ...

    @faked(Importers.import_ip_addresses)
    def import_ip_addresses(self) -> None: ...

    @faked(Importers.import_names)
    def import_names(self) -> None: ...

    @faked(Importers.import_phone_numbers)
    def import_phone_numbers(self) -> None: ...

    @faked(Importers.import_faces)
    def import_faces(self) -> None: ...


class FakeAsyncImporters(AsyncImporters):
    """`AsyncImporters`, whose methods can be told what they are answered."""

    @async_faked_pages(AsyncImporters.list)
    def list(self) -> None: ...

    @async_faked(AsyncImporters.get)
    def get(self) -> None: ...

    @async_faked(AsyncImporters.import_accounts)
    def import_accounts(self) -> None: ...

    @async_faked(AsyncImporters.import_email_addresses)
    def import_email_addresses(self) -> None: ...

    @async_faked(AsyncImporters.import_geolocations)
    def import_geolocations(self) -> None: ...

    @async_faked(AsyncImporters.import_government_id_numbers)
    def import_government_id_numbers(self) -> None: ...

    @async_faked(AsyncImporters.import_ip_addresses)
    def import_ip_addresses(self) -> None: ...

    @async_faked(AsyncImporters.import_names)
    def import_names(self) -> None: ...

    @async_faked(AsyncImporters.import_phone_numbers)
    def import_phone_numbers(self) -> None: ...

    @async_faked(AsyncImporters.import_faces)
    def import_faces(self) -> None: ...
