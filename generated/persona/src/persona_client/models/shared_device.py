"""Models of answers: several resources."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Answer


class Device(Answer):
    """A device that an inquiry was worked through on. Inferred."""

    type: Literal["device"]
    """Stated."""
    id: str
    """The id of the device, which starts with `dev_`. Stated."""
    attributes: DeviceAttributes


class DeviceAttributes(Answer):
    """What is known of a device."""

    device_vendor_id: Annotated[str | None, Field(alias="device-vendor-id")] = None
    device_fingerprint: Annotated[str | None, Field(alias="device-fingerprint")] = None
    """What tells the device from others."""
    browser_fingerprint: Annotated[str | None, Field(alias="browser-fingerprint")] = None
    """What tells the browser from others."""
