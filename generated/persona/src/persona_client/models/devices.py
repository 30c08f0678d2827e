"""Models of answers: devices."""

from __future__ import annotations

from .._runtime.models import Answer
from .shared_device import Device
from .shared_included import Included
from .shared_page_links import PageLinks


class DeviceAnswer(Answer):
    """One device."""

    data: Device
    included: Included | None = None


class DeviceList(Answer):
    """One page of devices."""

    data: list[Device]
    links: PageLinks
