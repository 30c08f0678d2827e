"""Models of answers: devices."""

from __future__ import annotations

from .._runtime.models import Answer
from .shared import Device, Included, PageLinks


class DeviceAnswer(Answer):
    data: Device
    included: Included | None = None


class DeviceList(Answer):
    data: list[Device]
    links: PageLinks
