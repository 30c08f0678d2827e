"""Models of what calls send: devices."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Input


class DeviceFilter(Input):
    """Which devices are returned."""

    inquiry_session_id: Annotated[str, Field(alias="inquiry-session-id")]
    """Devices of this inquiry session."""
