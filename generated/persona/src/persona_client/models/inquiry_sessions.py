"""Models of answers: inquiry sessions."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.later import later
from .._runtime.models import Answer
from .shared_device import Device
from .shared_one_time_link import InquirySession, OneTimeLink
from .shared_page_links import PageLinks

if TYPE_CHECKING:
    from .shared_inquiry import Inquiry
else:
    Inquiry = later(__package__, ".shared_inquiry", "Inquiry", "type", "inquiry")

NetworkProxyType = TypeAliasType(
    "NetworkProxyType", Literal["residential", "mobile", "corporate", "vpn", "unknown", "tor"] | str
)
"""What kind of proxy a network is."""


NetworkServiceType = TypeAliasType(
    "NetworkServiceType",
    Literal["residential", "mobile", "datacenter", "corporate", "education"] | str,
)
"""What a network is used for."""


NetworkThreatLevel = TypeAliasType(
    "NetworkThreatLevel", Literal["unknown", "low", "medium", "high"] | str
)
"""How dangerous a network seems."""


class ExpiredInquirySessions(Answer):
    """The inquiry sessions that were ended."""

    data: list[InquirySession]
    included: list[InquirySessionIncluded] | None = None


class InquirySessionAnswer(Answer):
    """One inquiry session."""

    data: InquirySession
    included: list[InquirySessionIncluded] | None = None


class InquirySessionLinkAnswer(Answer):
    """One inquiry session, and a link to it."""

    data: InquirySession
    included: list[InquirySessionIncluded] | None = None
    meta: OneTimeLink


class InquirySessionList(Answer):
    """One page of inquiry sessions."""

    data: list[InquirySession]
    links: PageLinks


class Network(Answer):
    """A network that an inquiry was worked through from. Inferred."""

    type: Literal["network"]
    """Stated."""
    id: str
    """The id of the network, which starts with `net_`. Stated."""
    attributes: NetworkAttributes


class NetworkAttributes(Answer):
    """What is known of a network."""

    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    ip_address: Annotated[str | None, Field(alias="ip-address")] = None
    service_provider: Annotated[str | None, Field(alias="service-provider")] = None
    """The provider of the connection to the internet."""
    service_type: Annotated[NetworkServiceType | None, Field(alias="service-type")] = None
    """What the network is used for."""
    proxy_type: Annotated[NetworkProxyType | None, Field(alias="proxy-type")] = None
    """What kind of proxy the network is, if it is one."""
    threat_level: Annotated[NetworkThreatLevel | None, Field(alias="threat-level")] = None
    """How dangerous the network seems."""
    country_code: Annotated[str | None, Field(alias="country-code")] = None
    """The country, by a code."""
    country_name: Annotated[str | None, Field(alias="country-name")] = None
    region_code: Annotated[str | None, Field(alias="region-code")] = None
    """The state, province or the like, by a code."""
    region_name: Annotated[str | None, Field(alias="region-name")] = None
    latitude: float | None = None
    """The latitude in degrees."""
    longitude: float | None = None
    """The longitude in degrees."""


InquirySessionIncluded = TypeAliasType(
    "InquirySessionIncluded", Annotated[Device | Inquiry | Network, Field(discriminator="type")]
)
"""An object that is related to an inquiry session."""
