"""The values in the lists."""

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
    from ..inputs.shared_value_list_item_create import ValueListItemCreateData
    from ..inputs.typed_dicts import ValueListItemCreateDataDict
    from ..models.list_items_browser_fingerprints import BrowserFingerprintListItemAnswer

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
_CREATE: Operation[BrowserFingerprintListItemAnswer] = Operation(
    name="list_items.browser_fingerprints.create",
    method="POST",
    path="/list-item/browser-fingerprints",
    parameters=(
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.ValueListItemCreate,
        fields=(("data", "data"),),
    ),
    answers=(Answer("201", "application/json", lambda: models.BrowserFingerprintListItemAnswer),),
    errors=_ERRORS,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)
_ARCHIVE: Operation[BrowserFingerprintListItemAnswer] = Operation(
    name="list_items.browser_fingerprints.archive",
    method="DELETE",
    path="/list-item/browser-fingerprints/{list-item-id}",
    parameters=(
        Parameter("list_item_id", "list-item-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.BrowserFingerprintListItemAnswer),),
    errors=_ERRORS,
    security=_SECURITY,
)
_GET: Operation[BrowserFingerprintListItemAnswer] = Operation(
    name="list_items.browser_fingerprints.get",
    method="GET",
    path="/list-item/browser-fingerprints/{list-item-id}",
    parameters=(
        Parameter("list_item_id", "list-item-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.BrowserFingerprintListItemAnswer),),
    errors=_ERRORS,
    security=_SECURITY,
)


class ListItemsBrowserFingerprints:
    """The values in the lists."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawListItemsBrowserFingerprints:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawListItemsBrowserFingerprints(self)

    @cached_property
    def with_streaming_response(self) -> StreamedListItemsBrowserFingerprints:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedListItemsBrowserFingerprints(self)

    def create(
        self,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        data: ValueListItemCreateData | ValueListItemCreateDataDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> BrowserFingerprintListItemAnswer:
        """Add a browser fingerprint to a list.

        Puts a browser fingerprint on the list that `list-id` names, which has to be one for
        browser fingerprints. Inquiries that come later are matched against the item until it is
        archived.

        Carries an idempotency key, the same for each attempt.

        Args:
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.
            data: The item to add.

        Returns:
            The new browser fingerprint list item.

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
    ) -> BrowserFingerprintListItemAnswer:
        """Archive a browser fingerprint in a list.

        Takes a browser fingerprint on a list out of use: inquiries that come later are not
        matched against it. The API has no call that brings it back into use. Returns the item
        as it is then.

        Args:
            list_item_id: The id of the list item.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The browser fingerprint list item.

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
    ) -> BrowserFingerprintListItemAnswer:
        """Get a browser fingerprint in a list.

        Returns a browser fingerprint that stands on a list, with its state and the count of its
        matches.

        Args:
            list_item_id: The id of the list item.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The browser fingerprint list item.

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


class AsyncListItemsBrowserFingerprints:
    """The values in the lists."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawListItemsBrowserFingerprints:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawListItemsBrowserFingerprints(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedListItemsBrowserFingerprints:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedListItemsBrowserFingerprints(self)

    async def create(
        self,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        data: ValueListItemCreateData | ValueListItemCreateDataDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> BrowserFingerprintListItemAnswer:
        """See `ListItemsBrowserFingerprints.create`."""
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
    ) -> BrowserFingerprintListItemAnswer:
        """See `ListItemsBrowserFingerprints.archive`."""
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
    ) -> BrowserFingerprintListItemAnswer:
        """See `ListItemsBrowserFingerprints.get`."""
        return await self._transport.send(
            _GET, {"list_item_id": list_item_id, "include": include, "fields": fields}, options
        )


class RawListItemsBrowserFingerprints:
    """The methods of `ListItemsBrowserFingerprints`, answering `RawResponse`."""

    def __init__(self, resource: ListItemsBrowserFingerprints) -> None:
        self.create = raw(resource.create)
        self.archive = raw(resource.archive)
        self.get = raw(resource.get)


class AsyncRawListItemsBrowserFingerprints:
    """The methods of `AsyncListItemsBrowserFingerprints`, answering `RawResponse`."""

    def __init__(self, resource: AsyncListItemsBrowserFingerprints) -> None:
        self.create = async_raw(resource.create)
        self.archive = async_raw(resource.archive)
        self.get = async_raw(resource.get)


class StreamedListItemsBrowserFingerprints:
    """The methods of `ListItemsBrowserFingerprints`, answering `StreamedResponse`."""

    def __init__(self, resource: ListItemsBrowserFingerprints) -> None:
        self.create = streamed(resource.create)
        self.archive = streamed(resource.archive)
        self.get = streamed(resource.get)


class AsyncStreamedListItemsBrowserFingerprints:
    """The methods of `AsyncListItemsBrowserFingerprints`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncListItemsBrowserFingerprints) -> None:
        self.create = async_streamed(resource.create)
        self.archive = async_streamed(resource.archive)
        self.get = async_streamed(resource.get)
