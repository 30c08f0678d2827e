"""Email addresses of list items."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import inputs, models
from .._runtime.operation import Answer, Body, Operation, Parameter
from .._runtime.response import async_raw, raw
from .._runtime.streamed import async_streamed, streamed
from .._runtime.types import OMIT

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import ArrayOf, Omit, Options
    from ..inputs.list_items_email_addresses import EmailAddressListItemCreateData
    from ..inputs.typed_dicts import EmailAddressListItemCreateDataDict
    from ..models.list_items_email_addresses import EmailAddressListItemAnswer

_ERRORS = (
    Answer("400", "application/json", lambda: models.Error),
    Answer("401", "application/json", lambda: models.Error),
    Answer("403", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("409", "application/json", lambda: models.Error),
    Answer("422", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
)
_SECURITY = ((("bearerAuth", ()),),)
_CREATE: Operation[EmailAddressListItemAnswer] = Operation(
    name="list_items.email_addresses.create",
    method="POST",
    path="/list-item/email-addresses",
    parameters=(
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.EmailAddressListItemCreate,
        fields=(("data", "data"),),
    ),
    answers=(Answer("201", "application/json", lambda: models.EmailAddressListItemAnswer),),
    errors=_ERRORS,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)
_ARCHIVE: Operation[EmailAddressListItemAnswer] = Operation(
    name="list_items.email_addresses.archive",
    method="DELETE",
    path="/list-item/email-addresses/{list-item-id}",
    parameters=(
        Parameter("list_item_id", "list-item-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.EmailAddressListItemAnswer),),
    errors=_ERRORS,
    security=_SECURITY,
)
_GET: Operation[EmailAddressListItemAnswer] = Operation(
    name="list_items.email_addresses.get",
    method="GET",
    path="/list-item/email-addresses/{list-item-id}",
    parameters=(
        Parameter("list_item_id", "list-item-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.EmailAddressListItemAnswer),),
    errors=_ERRORS,
    security=_SECURITY,
)


class ListItemsEmailAddresses:
    """Email addresses of list items."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawListItemsEmailAddresses:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawListItemsEmailAddresses(self)

    @cached_property
    def with_streaming_response(self) -> StreamedListItemsEmailAddresses:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedListItemsEmailAddresses(self)

    def create(
        self,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        data: EmailAddressListItemCreateData | EmailAddressListItemCreateDataDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> EmailAddressListItemAnswer:
        """Add an email address to a list.

        Puts an email address on the list that `list-id` names, which has to be one for email
        addresses. Inquiries that come later are matched against the item until it is archived.
        Its domain alone can be matched instead.

        Carries an idempotency key, the same for each attempt.

        Args:
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.
            data: The item to add.

        Returns:
            The new email address list item.

        Raises:
            BadRequestError: The request was malformed.
            AuthenticationError: The API key is absent or not valid.
            PermissionDeniedError: The API key may not make this call.
            NotFoundError: An object that the request names does not exist.
            ConflictError: Another request got in the way, or what was asked for exists already.
            UnprocessableEntityError: A value in the request is not acceptable.
            RateLimitError: The rate limit or a quota is used up. Wait longer from one try to
                the next.

        See https://github.com/persona-id/persona-openapi/blob/a1526b5/2025-12-08/openapi-bundled.yaml
        """
        return self._transport.send(
            _CREATE, {"include": include, "fields": fields, "data": data}, options
        )

    def archive(
        self,
        list_item_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> EmailAddressListItemAnswer:
        """Archive an email address in a list.

        Takes an email address on a list out of use: inquiries that come later are not matched
        against it. The API has no call that brings it back into use. Returns the item as it is
        then.

        Args:
            list_item_id: The id of the list item.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The email address list item.

        Raises:
            BadRequestError: The request was malformed.
            AuthenticationError: The API key is absent or not valid.
            PermissionDeniedError: The API key may not make this call.
            NotFoundError: An object that the request names does not exist.
            ConflictError: Another request got in the way, or what was asked for exists already.
            UnprocessableEntityError: A value in the request is not acceptable.
            RateLimitError: The rate limit or a quota is used up. Wait longer from one try to
                the next.

        See https://github.com/persona-id/persona-openapi/blob/a1526b5/2025-12-08/openapi-bundled.yaml
        """
        return self._transport.send(
            _ARCHIVE, {"list_item_id": list_item_id, "include": include, "fields": fields}, options
        )

    def get(
        self,
        list_item_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> EmailAddressListItemAnswer:
        """Get an email address in a list.

        Returns an email address that stands on a list, with its state and the count of its
        matches.

        Args:
            list_item_id: The id of the list item.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The email address list item.

        Raises:
            BadRequestError: The request was malformed.
            AuthenticationError: The API key is absent or not valid.
            PermissionDeniedError: The API key may not make this call.
            NotFoundError: An object that the request names does not exist.
            ConflictError: Another request got in the way, or what was asked for exists already.
            UnprocessableEntityError: A value in the request is not acceptable.
            RateLimitError: The rate limit or a quota is used up. Wait longer from one try to
                the next.

        See https://github.com/persona-id/persona-openapi/blob/a1526b5/2025-12-08/openapi-bundled.yaml
        """
        return self._transport.send(
            _GET, {"list_item_id": list_item_id, "include": include, "fields": fields}, options
        )


class AsyncListItemsEmailAddresses:
    """Email addresses of list items."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawListItemsEmailAddresses:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawListItemsEmailAddresses(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedListItemsEmailAddresses:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedListItemsEmailAddresses(self)

    async def create(
        self,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        data: EmailAddressListItemCreateData | EmailAddressListItemCreateDataDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> EmailAddressListItemAnswer:
        """See `ListItemsEmailAddresses.create`."""
        return await self._transport.send(
            _CREATE, {"include": include, "fields": fields, "data": data}, options
        )

    async def archive(
        self,
        list_item_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> EmailAddressListItemAnswer:
        """See `ListItemsEmailAddresses.archive`."""
        return await self._transport.send(
            _ARCHIVE, {"list_item_id": list_item_id, "include": include, "fields": fields}, options
        )

    async def get(
        self,
        list_item_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> EmailAddressListItemAnswer:
        """See `ListItemsEmailAddresses.get`."""
        return await self._transport.send(
            _GET, {"list_item_id": list_item_id, "include": include, "fields": fields}, options
        )


class RawListItemsEmailAddresses:
    """The methods of `ListItemsEmailAddresses`, answering `RawResponse`."""

    def __init__(self, resource: ListItemsEmailAddresses) -> None:
        self.create = raw(resource.create)
        self.archive = raw(resource.archive)
        self.get = raw(resource.get)


class AsyncRawListItemsEmailAddresses:
    """The methods of `AsyncListItemsEmailAddresses`, answering `RawResponse`."""

    def __init__(self, resource: AsyncListItemsEmailAddresses) -> None:
        self.create = async_raw(resource.create)
        self.archive = async_raw(resource.archive)
        self.get = async_raw(resource.get)


class StreamedListItemsEmailAddresses:
    """The methods of `ListItemsEmailAddresses`, answering `StreamedResponse`."""

    def __init__(self, resource: ListItemsEmailAddresses) -> None:
        self.create = streamed(resource.create)
        self.archive = streamed(resource.archive)
        self.get = streamed(resource.get)


class AsyncStreamedListItemsEmailAddresses:
    """The methods of `AsyncListItemsEmailAddresses`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncListItemsEmailAddresses) -> None:
        self.create = async_streamed(resource.create)
        self.archive = async_streamed(resource.archive)
        self.get = async_streamed(resource.get)
