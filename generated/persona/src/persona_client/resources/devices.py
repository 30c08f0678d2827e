"""Devices that inquiries were worked through on."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import inputs, models
from .._runtime.operation import Answer, LinkPages, Operation, Parameter
from .._runtime.response import async_raw, async_raw_page, raw, raw_page
from .._runtime.streamed import async_streamed, async_streamed_page, streamed, streamed_page
from .._runtime.types import OMIT

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.pagination import AsyncPages, Pages
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import ArrayOf, Omit, Options
    from ..inputs.devices import DeviceFilter
    from ..inputs.typed_dicts import DeviceFilterDict
    from ..models.devices import DeviceAnswer, DeviceList
    from ..models.shared_device import Device

_ERRORS = (
    Answer("400", "application/json", lambda: models.Error),
    Answer("401", "application/json", lambda: models.Error),
    Answer("403", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
    Answer("503", "application/json", lambda: models.Error),
)
_SECURITY = ((("bearerAuth", ()),),)
_ERRORS_2 = (
    Answer("400", "application/json", lambda: models.Error),
    Answer("401", "application/json", lambda: models.Error),
    Answer("403", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
    Answer("503", "application/json", lambda: models.Error),
)
_LIST: Operation[DeviceList] = Operation(
    name="devices.list",
    method="GET",
    path="/devices",
    parameters=(
        Parameter(
            "filter",
            "filter",
            "query",
            "deepObject",
            explode=True,
            type=lambda: inputs.DeviceFilter,
        ),
    ),
    answers=(Answer("200", "application/json", lambda: models.DeviceList),),
    errors=_ERRORS,
    security=_SECURITY,
    pages=LinkPages(next="/links/next", items="/data"),
)
_GET: Operation[DeviceAnswer] = Operation(
    name="devices.get",
    method="GET",
    path="/devices/{device-id}",
    parameters=(
        Parameter("device_id", "device-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.DeviceAnswer),),
    errors=_ERRORS_2,
    security=_SECURITY,
)


class Devices:
    """Devices that inquiries were worked through on."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawDevices:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawDevices(self)

    @cached_property
    def with_streaming_response(self) -> StreamedDevices:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedDevices(self)

    def list(
        self, *, filter: DeviceFilter | DeviceFilterDict, **options: Unpack[Options]
    ) -> Pages[Device, DeviceList]:
        """List devices.

        Returns one page of the devices of an inquiry session, newest first. The vendor
        documents no parameter for the page, only the links to other pages.

        Args:
            filter: Which devices are returned.

        Returns:
            The items of every page, fetched as they are needed; `.pages()` gives the pages.

        Raises:
            BadRequestError: The request was malformed.
            AuthenticationError: The API key is absent or not valid.
            PermissionDeniedError: The API key may not make this call.
            RateLimitError: The rate limit or a quota is used up. Wait longer from one try to
                the next.
            ServerError: Persona cannot answer at the moment.

        See https://github.com/persona-id/persona-openapi/blob/a1526b5/2025-12-08/openapi-bundled.yaml
        """
        return self._transport.pages(_LIST, {"filter": filter}, options)

    def get(
        self,
        device_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> DeviceAnswer:
        """Get a device.

        Returns one device.

        Args:
            device_id: The id of the device, which starts with `dev_`.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The device.

        Raises:
            BadRequestError: The request was malformed.
            AuthenticationError: The API key is absent or not valid.
            PermissionDeniedError: The API key may not make this call.
            NotFoundError: An object that the request names does not exist.
            RateLimitError: The rate limit or a quota is used up. Wait longer from one try to
                the next.
            ServerError: Persona cannot answer at the moment.

        See https://github.com/persona-id/persona-openapi/blob/a1526b5/2025-12-08/openapi-bundled.yaml
        """
        return self._transport.send(
            _GET, {"device_id": device_id, "include": include, "fields": fields}, options
        )


class AsyncDevices:
    """Devices that inquiries were worked through on."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawDevices:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawDevices(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedDevices:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedDevices(self)

    def list(
        self, *, filter: DeviceFilter | DeviceFilterDict, **options: Unpack[Options]
    ) -> AsyncPages[Device, DeviceList]:
        """See `Devices.list`."""
        return self._transport.pages(_LIST, {"filter": filter}, options)

    async def get(
        self,
        device_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> DeviceAnswer:
        """See `Devices.get`."""
        return await self._transport.send(
            _GET, {"device_id": device_id, "include": include, "fields": fields}, options
        )


class RawDevices:
    """The methods of `Devices`, answering `RawResponse`."""

    def __init__(self, resource: Devices) -> None:
        self.list = raw_page(resource.list)
        self.get = raw(resource.get)


class AsyncRawDevices:
    """The methods of `AsyncDevices`, answering `RawResponse`."""

    def __init__(self, resource: AsyncDevices) -> None:
        self.list = async_raw_page(resource.list)
        self.get = async_raw(resource.get)


class StreamedDevices:
    """The methods of `Devices`, answering `StreamedResponse`."""

    def __init__(self, resource: Devices) -> None:
        self.list = streamed_page(resource.list)
        self.get = streamed(resource.get)


class AsyncStreamedDevices:
    """The methods of `AsyncDevices`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncDevices) -> None:
        self.list = async_streamed_page(resource.list)
        self.get = async_streamed(resource.get)
