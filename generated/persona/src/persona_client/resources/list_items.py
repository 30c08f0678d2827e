"""List items."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._runtime.async_transport import AsyncTransport
    from .._runtime.sync_transport import SyncTransport
    from .list_items_browser_fingerprints import (
        AsyncListItemsBrowserFingerprints,
        ListItemsBrowserFingerprints,
    )
    from .list_items_countries import AsyncListItemsCountries, ListItemsCountries
    from .list_items_device_fingerprints import (
        AsyncListItemsDeviceFingerprints,
        ListItemsDeviceFingerprints,
    )
    from .list_items_email_addresses import AsyncListItemsEmailAddresses, ListItemsEmailAddresses
    from .list_items_faces import AsyncListItemsFaces, ListItemsFaces
    from .list_items_fields import AsyncListItemsFields, ListItemsFields
    from .list_items_geolocations import AsyncListItemsGeolocations, ListItemsGeolocations
    from .list_items_government_id_numbers import (
        AsyncListItemsGovernmentIdNumbers,
        ListItemsGovernmentIdNumbers,
    )
    from .list_items_ip_addresses import AsyncListItemsIpAddresses, ListItemsIpAddresses
    from .list_items_names import AsyncListItemsNames, ListItemsNames
    from .list_items_phone_numbers import AsyncListItemsPhoneNumbers, ListItemsPhoneNumbers
    from .list_items_strings import AsyncListItemsStrings, ListItemsStrings


class ListItems:
    """List items."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def browser_fingerprints(self) -> ListItemsBrowserFingerprints:
        """The values in the lists."""
        from .list_items_browser_fingerprints import ListItemsBrowserFingerprints

        return ListItemsBrowserFingerprints(self._transport)

    @cached_property
    def countries(self) -> ListItemsCountries:
        """Countries of list items."""
        from .list_items_countries import ListItemsCountries

        return ListItemsCountries(self._transport)

    @cached_property
    def device_fingerprints(self) -> ListItemsDeviceFingerprints:
        """Device fingerprints of list items."""
        from .list_items_device_fingerprints import ListItemsDeviceFingerprints

        return ListItemsDeviceFingerprints(self._transport)

    @cached_property
    def email_addresses(self) -> ListItemsEmailAddresses:
        """Email addresses of list items."""
        from .list_items_email_addresses import ListItemsEmailAddresses

        return ListItemsEmailAddresses(self._transport)

    @cached_property
    def fields(self) -> ListItemsFields:
        """Fields of list items."""
        from .list_items_fields import ListItemsFields

        return ListItemsFields(self._transport)

    @cached_property
    def geolocations(self) -> ListItemsGeolocations:
        """Geolocations of list items."""
        from .list_items_geolocations import ListItemsGeolocations

        return ListItemsGeolocations(self._transport)

    @cached_property
    def government_id_numbers(self) -> ListItemsGovernmentIdNumbers:
        """Government id numbers of list items."""
        from .list_items_government_id_numbers import ListItemsGovernmentIdNumbers

        return ListItemsGovernmentIdNumbers(self._transport)

    @cached_property
    def ip_addresses(self) -> ListItemsIpAddresses:
        """Ip addresses of list items."""
        from .list_items_ip_addresses import ListItemsIpAddresses

        return ListItemsIpAddresses(self._transport)

    @cached_property
    def names(self) -> ListItemsNames:
        """Names of list items."""
        from .list_items_names import ListItemsNames

        return ListItemsNames(self._transport)

    @cached_property
    def phone_numbers(self) -> ListItemsPhoneNumbers:
        """Phone numbers of list items."""
        from .list_items_phone_numbers import ListItemsPhoneNumbers

        return ListItemsPhoneNumbers(self._transport)

    @cached_property
    def strings(self) -> ListItemsStrings:
        """Strings of list items."""
        from .list_items_strings import ListItemsStrings

        return ListItemsStrings(self._transport)

    @cached_property
    def faces(self) -> ListItemsFaces:
        """Faces of list items."""
        from .list_items_faces import ListItemsFaces

        return ListItemsFaces(self._transport)


class AsyncListItems:
    """List items."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def browser_fingerprints(self) -> AsyncListItemsBrowserFingerprints:
        """The values in the lists."""
        from .list_items_browser_fingerprints import AsyncListItemsBrowserFingerprints

        return AsyncListItemsBrowserFingerprints(self._transport)

    @cached_property
    def countries(self) -> AsyncListItemsCountries:
        """Countries of list items."""
        from .list_items_countries import AsyncListItemsCountries

        return AsyncListItemsCountries(self._transport)

    @cached_property
    def device_fingerprints(self) -> AsyncListItemsDeviceFingerprints:
        """Device fingerprints of list items."""
        from .list_items_device_fingerprints import AsyncListItemsDeviceFingerprints

        return AsyncListItemsDeviceFingerprints(self._transport)

    @cached_property
    def email_addresses(self) -> AsyncListItemsEmailAddresses:
        """Email addresses of list items."""
        from .list_items_email_addresses import AsyncListItemsEmailAddresses

        return AsyncListItemsEmailAddresses(self._transport)

    @cached_property
    def fields(self) -> AsyncListItemsFields:
        """Fields of list items."""
        from .list_items_fields import AsyncListItemsFields

        return AsyncListItemsFields(self._transport)

    @cached_property
    def geolocations(self) -> AsyncListItemsGeolocations:
        """Geolocations of list items."""
        from .list_items_geolocations import AsyncListItemsGeolocations

        return AsyncListItemsGeolocations(self._transport)

    @cached_property
    def government_id_numbers(self) -> AsyncListItemsGovernmentIdNumbers:
        """Government id numbers of list items."""
        from .list_items_government_id_numbers import AsyncListItemsGovernmentIdNumbers

        return AsyncListItemsGovernmentIdNumbers(self._transport)

    @cached_property
    def ip_addresses(self) -> AsyncListItemsIpAddresses:
        """Ip addresses of list items."""
        from .list_items_ip_addresses import AsyncListItemsIpAddresses

        return AsyncListItemsIpAddresses(self._transport)

    @cached_property
    def names(self) -> AsyncListItemsNames:
        """Names of list items."""
        from .list_items_names import AsyncListItemsNames

        return AsyncListItemsNames(self._transport)

    @cached_property
    def phone_numbers(self) -> AsyncListItemsPhoneNumbers:
        """Phone numbers of list items."""
        from .list_items_phone_numbers import AsyncListItemsPhoneNumbers

        return AsyncListItemsPhoneNumbers(self._transport)

    @cached_property
    def strings(self) -> AsyncListItemsStrings:
        """Strings of list items."""
        from .list_items_strings import AsyncListItemsStrings

        return AsyncListItemsStrings(self._transport)

    @cached_property
    def faces(self) -> AsyncListItemsFaces:
        """Faces of list items."""
        from .list_items_faces import AsyncListItemsFaces

        return AsyncListItemsFaces(self._transport)
