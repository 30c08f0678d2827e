"""Models of answers: devices."""

from __future__ import annotations

from .._runtime.models import Answer
from .shared import Device, Included, PageLinks


class DeviceAnswer(Answer):
    """One device."""

    data: Device
    included: Included | None = None


class DeviceList(Answer):
    """One page of devices."""

    data: list[Device]
    links: PageLinks
