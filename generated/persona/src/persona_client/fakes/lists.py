# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `Lists` and `AsyncLists`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.fakes import async_faked, async_faked_pages, faked, faked_pages
from ..resources.lists import AsyncLists, Lists

if TYPE_CHECKING:
    from .lists_browser_fingerprints import (
        FakeAsyncListsBrowserFingerprints,
        FakeListsBrowserFingerprints,
    )
    from .lists_countries import FakeAsyncListsCountries, FakeListsCountries
    from .lists_email_addresses import FakeAsyncListsEmailAddresses, FakeListsEmailAddresses
    from .lists_faces import FakeAsyncListsFaces, FakeListsFaces
    from .lists_geolocations import FakeAsyncListsGeolocations, FakeListsGeolocations
    from .lists_government_id_numbers import (
        FakeAsyncListsGovernmentIdNumbers,
        FakeListsGovernmentIdNumbers,
    )
    from .lists_ip_addresses import FakeAsyncListsIpAddresses, FakeListsIpAddresses
    from .lists_names import FakeAsyncListsNames, FakeListsNames
    from .lists_phone_numbers import FakeAsyncListsPhoneNumbers, FakeListsPhoneNumbers
    from .lists_strings import FakeAsyncListsStrings, FakeListsStrings


class FakeLists(Lists):
    """`Lists`, whose methods can be told what they are answered."""

    @cached_property
    def browser_fingerprints(self) -> FakeListsBrowserFingerprints:
        """The fake of `ListsBrowserFingerprints`."""
        from .lists_browser_fingerprints import FakeListsBrowserFingerprints

        return FakeListsBrowserFingerprints(self._transport)

    @cached_property
    def countries(self) -> FakeListsCountries:
        """The fake of `ListsCountries`."""
        from .lists_countries import FakeListsCountries

        return FakeListsCountries(self._transport)

    @cached_property
    def email_addresses(self) -> FakeListsEmailAddresses:
        """The fake of `ListsEmailAddresses`."""
        from .lists_email_addresses import FakeListsEmailAddresses

        return FakeListsEmailAddresses(self._transport)

    @cached_property
    def geolocations(self) -> FakeListsGeolocations:
        """The fake of `ListsGeolocations`."""
        from .lists_geolocations import FakeListsGeolocations

        return FakeListsGeolocations(self._transport)

    @cached_property
    def government_id_numbers(self) -> FakeListsGovernmentIdNumbers:
        """The fake of `ListsGovernmentIdNumbers`."""
        from .lists_government_id_numbers import FakeListsGovernmentIdNumbers

        return FakeListsGovernmentIdNumbers(self._transport)

    @cached_property
    def ip_addresses(self) -> FakeListsIpAddresses:
        """The fake of `ListsIpAddresses`."""
        from .lists_ip_addresses import FakeListsIpAddresses

        return FakeListsIpAddresses(self._transport)

    @cached_property
    def names(self) -> FakeListsNames:
        """The fake of `ListsNames`."""
        from .lists_names import FakeListsNames

        return FakeListsNames(self._transport)

    @cached_property
    def phone_numbers(self) -> FakeListsPhoneNumbers:
        """The fake of `ListsPhoneNumbers`."""
        from .lists_phone_numbers import FakeListsPhoneNumbers

        return FakeListsPhoneNumbers(self._transport)

    @cached_property
    def strings(self) -> FakeListsStrings:
        """The fake of `ListsStrings`."""
        from .lists_strings import FakeListsStrings

        return FakeListsStrings(self._transport)

    @cached_property
    def faces(self) -> FakeListsFaces:
        """The fake of `ListsFaces`."""
        from .lists_faces import FakeListsFaces

        return FakeListsFaces(self._transport)

    @faked_pages(Lists.list)
    def list(self) -> None: ...

    @faked(Lists.archive)
    def archive(self) -> None: ...

    @faked(Lists.get)
    def get(self) -> None: ...


class FakeAsyncLists(AsyncLists):
    """`AsyncLists`, whose methods can be told what they are answered."""

    @cached_property
    def browser_fingerprints(self) -> FakeAsyncListsBrowserFingerprints:
        """The fake of `ListsBrowserFingerprints`."""
        from .lists_browser_fingerprints import FakeAsyncListsBrowserFingerprints

        return FakeAsyncListsBrowserFingerprints(self._transport)

    @cached_property
    def countries(self) -> FakeAsyncListsCountries:
        """The fake of `ListsCountries`."""
        from .lists_countries import FakeAsyncListsCountries

        return FakeAsyncListsCountries(self._transport)

    @cached_property
    def email_addresses(self) -> FakeAsyncListsEmailAddresses:
        """The fake of `ListsEmailAddresses`."""
        from .lists_email_addresses import FakeAsyncListsEmailAddresses

        return FakeAsyncListsEmailAddresses(self._transport)

    @cached_property
    def geolocations(self) -> FakeAsyncListsGeolocations:
        """The fake of `ListsGeolocations`."""
        from .lists_geolocations import FakeAsyncListsGeolocations

        return FakeAsyncListsGeolocations(self._transport)

    @cached_property
    def government_id_numbers(self) -> FakeAsyncListsGovernmentIdNumbers:
        """The fake of `ListsGovernmentIdNumbers`."""
        from .lists_government_id_numbers import FakeAsyncListsGovernmentIdNumbers

        return FakeAsyncListsGovernmentIdNumbers(self._transport)

    @cached_property
    def ip_addresses(self) -> FakeAsyncListsIpAddresses:
        """The fake of `ListsIpAddresses`."""
        from .lists_ip_addresses import FakeAsyncListsIpAddresses

        return FakeAsyncListsIpAddresses(self._transport)

    @cached_property
    def names(self) -> FakeAsyncListsNames:
        """The fake of `ListsNames`."""
        from .lists_names import FakeAsyncListsNames

        return FakeAsyncListsNames(self._transport)

    @cached_property
    def phone_numbers(self) -> FakeAsyncListsPhoneNumbers:
        """The fake of `ListsPhoneNumbers`."""
        from .lists_phone_numbers import FakeAsyncListsPhoneNumbers

        return FakeAsyncListsPhoneNumbers(self._transport)

    @cached_property
    def strings(self) -> FakeAsyncListsStrings:
        """The fake of `ListsStrings`."""
        from .lists_strings import FakeAsyncListsStrings

        return FakeAsyncListsStrings(self._transport)

    @cached_property
    def faces(self) -> FakeAsyncListsFaces:
        """The fake of `ListsFaces`."""
        from .lists_faces import FakeAsyncListsFaces

        return FakeAsyncListsFaces(self._transport)

    @async_faked_pages(AsyncLists.list)
    def list(self) -> None: ...

    @async_faked(AsyncLists.archive)
    def archive(self) -> None: ...

    @async_faked(AsyncLists.get)
    def get(self) -> None: ...
