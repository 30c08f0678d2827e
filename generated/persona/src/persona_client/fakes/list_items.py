# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `ListItems` and `AsyncListItems`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..resources.list_items import AsyncListItems, ListItems

if TYPE_CHECKING:
    from .list_items_browser_fingerprints import (
        FakeAsyncListItemsBrowserFingerprints,
        FakeListItemsBrowserFingerprints,
    )
    from .list_items_countries import FakeAsyncListItemsCountries, FakeListItemsCountries
    from .list_items_device_fingerprints import (
        FakeAsyncListItemsDeviceFingerprints,
        FakeListItemsDeviceFingerprints,
    )
    from .list_items_email_addresses import (
        FakeAsyncListItemsEmailAddresses,
        FakeListItemsEmailAddresses,
    )
    from .list_items_faces import FakeAsyncListItemsFaces, FakeListItemsFaces
    from .list_items_fields import FakeAsyncListItemsFields, FakeListItemsFields
    from .list_items_geolocations import FakeAsyncListItemsGeolocations, FakeListItemsGeolocations
    from .list_items_government_id_numbers import (
        FakeAsyncListItemsGovernmentIdNumbers,
        FakeListItemsGovernmentIdNumbers,
    )
    from .list_items_ip_addresses import FakeAsyncListItemsIpAddresses, FakeListItemsIpAddresses
    from .list_items_names import FakeAsyncListItemsNames, FakeListItemsNames
    from .list_items_phone_numbers import FakeAsyncListItemsPhoneNumbers, FakeListItemsPhoneNumbers
    from .list_items_strings import FakeAsyncListItemsStrings, FakeListItemsStrings


class FakeListItems(ListItems):
    """`ListItems`, whose methods can be told what they are answered."""

    @cached_property
    def browser_fingerprints(self) -> FakeListItemsBrowserFingerprints:
        """The fake of `ListItemsBrowserFingerprints`."""
        from .list_items_browser_fingerprints import FakeListItemsBrowserFingerprints

        return FakeListItemsBrowserFingerprints(self._transport)

    @cached_property
    def countries(self) -> FakeListItemsCountries:
        """The fake of `ListItemsCountries`."""
        from .list_items_countries import FakeListItemsCountries

        return FakeListItemsCountries(self._transport)

    @cached_property
    def device_fingerprints(self) -> FakeListItemsDeviceFingerprints:
        """The fake of `ListItemsDeviceFingerprints`."""
        from .list_items_device_fingerprints import FakeListItemsDeviceFingerprints

        return FakeListItemsDeviceFingerprints(self._transport)

    @cached_property
    def email_addresses(self) -> FakeListItemsEmailAddresses:
        """The fake of `ListItemsEmailAddresses`."""
        from .list_items_email_addresses import FakeListItemsEmailAddresses

        return FakeListItemsEmailAddresses(self._transport)

    @cached_property
    def fields(self) -> FakeListItemsFields:
        """The fake of `ListItemsFields`."""
        from .list_items_fields import FakeListItemsFields

        return FakeListItemsFields(self._transport)

    @cached_property
    def geolocations(self) -> FakeListItemsGeolocations:
        """The fake of `ListItemsGeolocations`."""
        from .list_items_geolocations import FakeListItemsGeolocations

        return FakeListItemsGeolocations(self._transport)

    @cached_property
    def government_id_numbers(self) -> FakeListItemsGovernmentIdNumbers:
        """The fake of `ListItemsGovernmentIdNumbers`."""
        from .list_items_government_id_numbers import FakeListItemsGovernmentIdNumbers

        return FakeListItemsGovernmentIdNumbers(self._transport)

    @cached_property
    def ip_addresses(self) -> FakeListItemsIpAddresses:
        """The fake of `ListItemsIpAddresses`."""
        from .list_items_ip_addresses import FakeListItemsIpAddresses

        return FakeListItemsIpAddresses(self._transport)

    @cached_property
    def names(self) -> FakeListItemsNames:
        """The fake of `ListItemsNames`."""
        from .list_items_names import FakeListItemsNames

        return FakeListItemsNames(self._transport)

    @cached_property
    def phone_numbers(self) -> FakeListItemsPhoneNumbers:
        """The fake of `ListItemsPhoneNumbers`."""
        from .list_items_phone_numbers import FakeListItemsPhoneNumbers

        return FakeListItemsPhoneNumbers(self._transport)

    @cached_property
    def strings(self) -> FakeListItemsStrings:
        """The fake of `ListItemsStrings`."""
        from .list_items_strings import FakeListItemsStrings

        return FakeListItemsStrings(self._transport)

    @cached_property
    def faces(self) -> FakeListItemsFaces:
        """The fake of `ListItemsFaces`."""
        from .list_items_faces import FakeListItemsFaces

        return FakeListItemsFaces(self._transport)


class FakeAsyncListItems(AsyncListItems):
    """`AsyncListItems`, whose methods can be told what they are answered."""

    @cached_property
    def browser_fingerprints(self) -> FakeAsyncListItemsBrowserFingerprints:
        """The fake of `ListItemsBrowserFingerprints`."""
        from .list_items_browser_fingerprints import FakeAsyncListItemsBrowserFingerprints

        return FakeAsyncListItemsBrowserFingerprints(self._transport)

    @cached_property
    def countries(self) -> FakeAsyncListItemsCountries:
        """The fake of `ListItemsCountries`."""
        from .list_items_countries import FakeAsyncListItemsCountries

        return FakeAsyncListItemsCountries(self._transport)

    @cached_property
    def device_fingerprints(self) -> FakeAsyncListItemsDeviceFingerprints:
        """The fake of `ListItemsDeviceFingerprints`."""
        from .list_items_device_fingerprints import FakeAsyncListItemsDeviceFingerprints

        return FakeAsyncListItemsDeviceFingerprints(self._transport)

    @cached_property
    def email_addresses(self) -> FakeAsyncListItemsEmailAddresses:
        """The fake of `ListItemsEmailAddresses`."""
        from .list_items_email_addresses import FakeAsyncListItemsEmailAddresses

        return FakeAsyncListItemsEmailAddresses(self._transport)

    @cached_property
    def fields(self) -> FakeAsyncListItemsFields:
        """The fake of `ListItemsFields`."""
        from .list_items_fields import FakeAsyncListItemsFields

        return FakeAsyncListItemsFields(self._transport)

    @cached_property
    def geolocations(self) -> FakeAsyncListItemsGeolocations:
        """The fake of `ListItemsGeolocations`."""
        from .list_items_geolocations import FakeAsyncListItemsGeolocations

        return FakeAsyncListItemsGeolocations(self._transport)

    @cached_property
    def government_id_numbers(self) -> FakeAsyncListItemsGovernmentIdNumbers:
        """The fake of `ListItemsGovernmentIdNumbers`."""
        from .list_items_government_id_numbers import FakeAsyncListItemsGovernmentIdNumbers

        return FakeAsyncListItemsGovernmentIdNumbers(self._transport)

    @cached_property
    def ip_addresses(self) -> FakeAsyncListItemsIpAddresses:
        """The fake of `ListItemsIpAddresses`."""
        from .list_items_ip_addresses import FakeAsyncListItemsIpAddresses

        return FakeAsyncListItemsIpAddresses(self._transport)

    @cached_property
    def names(self) -> FakeAsyncListItemsNames:
        """The fake of `ListItemsNames`."""
        from .list_items_names import FakeAsyncListItemsNames

        return FakeAsyncListItemsNames(self._transport)

    @cached_property
    def phone_numbers(self) -> FakeAsyncListItemsPhoneNumbers:
        """The fake of `ListItemsPhoneNumbers`."""
        from .list_items_phone_numbers import FakeAsyncListItemsPhoneNumbers

        return FakeAsyncListItemsPhoneNumbers(self._transport)

    @cached_property
    def strings(self) -> FakeAsyncListItemsStrings:
        """The fake of `ListItemsStrings`."""
        from .list_items_strings import FakeAsyncListItemsStrings

        return FakeAsyncListItemsStrings(self._transport)

    @cached_property
    def faces(self) -> FakeAsyncListItemsFaces:
        """The fake of `ListItemsFaces`."""
        from .list_items_faces import FakeAsyncListItemsFaces

        return FakeAsyncListItemsFaces(self._transport)
