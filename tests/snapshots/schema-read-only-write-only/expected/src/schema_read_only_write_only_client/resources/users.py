"""Users."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import inputs, models
from .._runtime.operation import Answer, Body, Operation
from .._runtime.response import async_raw, raw
from .._runtime.streamed import async_streamed, streamed
from .._runtime.types import OMIT

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Omit, Options
    from ..inputs.typed_dicts import UserAddressInputDict
    from ..inputs.users import UserAddressInput
    from ..models.users import User

_CREATE: Operation[User] = Operation(
    name="users.create",
    method="POST",
    path="/users",
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.UserInput,
        fields=(("name", "name"), ("password", "password"), ("address", "address")),
        is_required=True,
    ),
    answers=(Answer("201", "application/json", lambda: models.User),),
)


class Users:
    """Users."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawUsers:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawUsers(self)

    @cached_property
    def with_streaming_response(self) -> StreamedUsers:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedUsers(self)

    def create(
        self,
        *,
        name: str,
        password: str,
        address: UserAddressInput | UserAddressInputDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> User:
        """POST /users.

        Args:
            name: Not described by the vendor.
            password: Not described by the vendor.
            address: Not described by the vendor.

        Returns:
            The user.
        """
        return self._transport.send(
            _CREATE, {"name": name, "password": password, "address": address}, options
        )


class AsyncUsers:
    """Users."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawUsers:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawUsers(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedUsers:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedUsers(self)

    async def create(
        self,
        *,
        name: str,
        password: str,
        address: UserAddressInput | UserAddressInputDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> User:
        """See `Users.create`."""
        return await self._transport.send(
            _CREATE, {"name": name, "password": password, "address": address}, options
        )


class RawUsers:
    """The methods of `Users`, answering `RawResponse`."""

    def __init__(self, resource: Users) -> None:
        self.create = raw(resource.create)


class AsyncRawUsers:
    """The methods of `AsyncUsers`, answering `RawResponse`."""

    def __init__(self, resource: AsyncUsers) -> None:
        self.create = async_raw(resource.create)


class StreamedUsers:
    """The methods of `Users`, answering `StreamedResponse`."""

    def __init__(self, resource: Users) -> None:
        self.create = streamed(resource.create)


class AsyncStreamedUsers:
    """The methods of `AsyncUsers`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncUsers) -> None:
        self.create = async_streamed(resource.create)
