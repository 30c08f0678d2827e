"""Models of answers: several resources."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Answer
from .shared_to_one import ToOne
from .shared_to_one_or_none import ToOneOrNone

InquirySessionStatus = TypeAliasType(
    "InquirySessionStatus", Literal["new", "active", "expired"] | str
)
"""How far an inquiry session is."""


class InquirySession(Answer):
    """A visit, on one device, in which an inquiry is worked through. Inferred."""

    type: Literal["inquiry-session"]
    """Stated."""
    id: str
    """The id of the inquiry session. Those in the vendor's examples start with `iqse_`.
    Stated.
    """
    attributes: InquirySessionAttributes
    relationships: InquirySessionRelationships | None = None


class InquirySessionAttributes(Answer):
    """What is known of a visit, its device and its network."""

    status: InquirySessionStatus | None = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    started_at: Annotated[datetime | None, Field(alias="started-at")] = None
    """When the session started. Null before that."""
    expired_at: Annotated[datetime | None, Field(alias="expired-at")] = None
    """When the session ended. Null before that."""
    ip_address: Annotated[str | None, Field(alias="ip-address")] = None
    user_agent: Annotated[str | None, Field(alias="user-agent")] = None
    os_name: Annotated[str | None, Field(alias="os-name")] = None
    """The name of the operating system."""
    os_full_version: Annotated[str | None, Field(alias="os-full-version")] = None
    """The version of the operating system."""
    device_type: Annotated[str | None, Field(alias="device-type")] = None
    """The kind of device, such as `desktop`."""
    device_name: Annotated[str | None, Field(alias="device-name")] = None
    browser_name: Annotated[str | None, Field(alias="browser-name")] = None
    browser_full_version: Annotated[str | None, Field(alias="browser-full-version")] = None
    mobile_sdk_name: Annotated[str | None, Field(alias="mobile-sdk-name")] = None
    """The name of the vendor's library in an app."""
    mobile_sdk_full_version: Annotated[str | None, Field(alias="mobile-sdk-full-version")] = None
    """The version of the vendor's library in an app."""
    device_handoff_method: Annotated[str | None, Field(alias="device-handoff-method")] = None
    """How the person went from one device to another."""
    is_proxy: Annotated[bool | None, Field(alias="is-proxy")] = None
    """Whether the request came through a proxy."""
    is_tor: Annotated[bool | None, Field(alias="is-tor")] = None
    """Whether the request came through the Tor network."""
    is_datacenter: Annotated[bool | None, Field(alias="is-datacenter")] = None
    """Whether the request came from a data center."""
    is_vpn: Annotated[bool | None, Field(alias="is-vpn")] = None
    """Whether the request came through a private network (VPN)."""
    threat_level: Annotated[str | None, Field(alias="threat-level")] = None
    """How dangerous the connection seems, such as `low`."""
    country_code: Annotated[str | None, Field(alias="country-code")] = None
    """The country, by two letters in an example."""
    country_name: Annotated[str | None, Field(alias="country-name")] = None
    region_code: Annotated[str | None, Field(alias="region-code")] = None
    """The state, province or the like, by letters in an example."""
    region_name: Annotated[str | None, Field(alias="region-name")] = None
    latitude: float | None = None
    """The latitude in degrees."""
    longitude: float | None = None
    """The longitude in degrees."""
    gps_latitude: Annotated[float | None, Field(alias="gps-latitude")] = None
    """The latitude in degrees, from the GPS of the device."""
    gps_longitude: Annotated[float | None, Field(alias="gps-longitude")] = None
    """The longitude in degrees, from the GPS of the device."""
    gps_precision: Annotated[str | None, Field(alias="gps-precision")] = None
    """How exact the place from the GPS is."""
    ip_connection_type: Annotated[str | None, Field(alias="ip-connection-type")] = None
    """The kind of connection to the internet."""
    ip_isp: Annotated[str | None, Field(alias="ip-isp")] = None
    """The provider of the connection to the internet."""
    network_organization: Annotated[str | None, Field(alias="network-organization")] = None
    """The organization that the network belongs to."""


class InquirySessionRelationships(Answer):
    """The objects that an inquiry session is related to, by type and id."""

    inquiry: ToOne | None = None
    """The inquiry that is worked through (type `inquiry`)."""
    device: ToOneOrNone | None = None
    """The device (type `device`)."""
    network: ToOneOrNone | None = None
    """The network (type `network`)."""


class OneTimeLink(Answer):
    """A link that lets somebody continue an inquiry, once."""

    one_time_link: Annotated[str, Field(alias="one-time-link")]
    """The link."""
    one_time_link_short: Annotated[str, Field(alias="one-time-link-short")]
    """The same link, shorter."""
