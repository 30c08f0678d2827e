"""Models of answers: inquiry sessions."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Answer
from .shared import Device, Inquiry, InquirySession, OneTimeLink, PageLinks

NetworkProxyType = TypeAliasType(
    "NetworkProxyType", Literal["residential", "mobile", "corporate", "vpn", "unknown", "tor"] | str
)


NetworkServiceType = TypeAliasType(
    "NetworkServiceType",
    Literal["residential", "mobile", "datacenter", "corporate", "education"] | str,
)


NetworkThreatLevel = TypeAliasType(
    "NetworkThreatLevel", Literal["unknown", "low", "medium", "high"] | str
)


class ExpiredInquirySessions(Answer):
    data: list[InquirySession]
    included: list[InquirySessionIncluded] | None = None


class InquirySessionAnswer(Answer):
    data: InquirySession
    included: list[InquirySessionIncluded] | None = None


class InquirySessionLinkAnswer(Answer):
    data: InquirySession
    included: list[InquirySessionIncluded] | None = None
    meta: OneTimeLink


class InquirySessionList(Answer):
    data: list[InquirySession]
    links: PageLinks


class Network(Answer):
    """Inferred."""

    type: Literal["network"]
    """Stated."""
    id: str
    """Stated."""
    attributes: NetworkAttributes


class NetworkAttributes(Answer):
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    ip_address: Annotated[str | None, Field(alias="ip-address")] = None
    service_provider: Annotated[str | None, Field(alias="service-provider")] = None
    service_type: Annotated[NetworkServiceType | None, Field(alias="service-type")] = None
    proxy_type: Annotated[NetworkProxyType | None, Field(alias="proxy-type")] = None
    threat_level: Annotated[NetworkThreatLevel | None, Field(alias="threat-level")] = None
    country_code: Annotated[str | None, Field(alias="country-code")] = None
    country_name: Annotated[str | None, Field(alias="country-name")] = None
    region_code: Annotated[str | None, Field(alias="region-code")] = None
    region_name: Annotated[str | None, Field(alias="region-name")] = None
    latitude: float | None = None
    longitude: float | None = None


InquirySessionIncluded = TypeAliasType(
    "InquirySessionIncluded", Annotated[Device | Inquiry | Network, Field(discriminator="type")]
)
