"""Lists of values that inquiries and other objects are compared with."""

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
    from ..inputs.lists import ListFilter
    from ..inputs.shared_page import Page
    from ..inputs.typed_dicts import ListFilterDict, PageDict
    from ..models.lists import PersonaLists
    from ..models.shared_persona_list import PersonaList, PersonaListAnswer
    from .lists_browser_fingerprints import AsyncListsBrowserFingerprints, ListsBrowserFingerprints
    from .lists_countries import AsyncListsCountries, ListsCountries
    from .lists_email_addresses import AsyncListsEmailAddresses, ListsEmailAddresses
    from .lists_faces import AsyncListsFaces, ListsFaces
    from .lists_geolocations import AsyncListsGeolocations, ListsGeolocations
    from .lists_government_id_numbers import AsyncListsGovernmentIdNumbers, ListsGovernmentIdNumbers
    from .lists_ip_addresses import AsyncListsIpAddresses, ListsIpAddresses
    from .lists_names import AsyncListsNames, ListsNames
    from .lists_phone_numbers import AsyncListsPhoneNumbers, ListsPhoneNumbers
    from .lists_strings import AsyncListsStrings, ListsStrings

_ERRORS = (
    Answer("400", "application/json", lambda: models.Error),
    Answer("401", "application/json", lambda: models.Error),
    Answer("403", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
)
_SECURITY = ((("bearerAuth", ()),),)
_ERRORS_2 = (
    Answer("400", "application/json", lambda: models.Error),
    Answer("401", "application/json", lambda: models.Error),
    Answer("403", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("409", "application/json", lambda: models.Error),
    Answer("422", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
)
_LIST: Operation[PersonaLists] = Operation(
    name="lists.list",
    method="GET",
    path="/lists",
    parameters=(
        Parameter("page", "page", "query", "deepObject", explode=True, type=lambda: inputs.Page),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
        Parameter(
            "filter", "filter", "query", "deepObject", explode=True, type=lambda: inputs.ListFilter
        ),
    ),
    answers=(Answer("200", "application/json", lambda: models.PersonaLists),),
    errors=_ERRORS,
    security=_SECURITY,
    pages=LinkPages(next="/links/next", items="/data"),
)
_ARCHIVE: Operation[PersonaListAnswer] = Operation(
    name="lists.archive",
    method="DELETE",
    path="/lists/{list-id}",
    parameters=(
        Parameter("list_id", "list-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.PersonaListAnswer),),
    errors=_ERRORS_2,
    security=_SECURITY,
)
_GET: Operation[PersonaListAnswer] = Operation(
    name="lists.get",
    method="GET",
    path="/lists/{list-id}",
    parameters=(
        Parameter("list_id", "list-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.PersonaListAnswer),),
    errors=_ERRORS,
    security=_SECURITY,
)


class Lists:
    """Lists of values that inquiries and other objects are compared with."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def browser_fingerprints(self) -> ListsBrowserFingerprints:
        """Browser fingerprints of lists."""
        from .lists_browser_fingerprints import ListsBrowserFingerprints

        return ListsBrowserFingerprints(self._transport)

    @cached_property
    def countries(self) -> ListsCountries:
        """Countries of lists."""
        from .lists_countries import ListsCountries

        return ListsCountries(self._transport)

    @cached_property
    def email_addresses(self) -> ListsEmailAddresses:
        """Email addresses of lists."""
        from .lists_email_addresses import ListsEmailAddresses

        return ListsEmailAddresses(self._transport)

    @cached_property
    def geolocations(self) -> ListsGeolocations:
        """Geolocations of lists."""
        from .lists_geolocations import ListsGeolocations

        return ListsGeolocations(self._transport)

    @cached_property
    def government_id_numbers(self) -> ListsGovernmentIdNumbers:
        """Government id numbers of lists."""
        from .lists_government_id_numbers import ListsGovernmentIdNumbers

        return ListsGovernmentIdNumbers(self._transport)

    @cached_property
    def ip_addresses(self) -> ListsIpAddresses:
        """Ip addresses of lists."""
        from .lists_ip_addresses import ListsIpAddresses

        return ListsIpAddresses(self._transport)

    @cached_property
    def names(self) -> ListsNames:
        """Names of lists."""
        from .lists_names import ListsNames

        return ListsNames(self._transport)

    @cached_property
    def phone_numbers(self) -> ListsPhoneNumbers:
        """Phone numbers of lists."""
        from .lists_phone_numbers import ListsPhoneNumbers

        return ListsPhoneNumbers(self._transport)

    @cached_property
    def strings(self) -> ListsStrings:
        """Strings of lists."""
        from .lists_strings import ListsStrings

        return ListsStrings(self._transport)

    @cached_property
    def faces(self) -> ListsFaces:
        """Faces of lists."""
        from .lists_faces import ListsFaces

        return ListsFaces(self._transport)

    @cached_property
    def with_raw_response(self) -> RawLists:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawLists(self)

    @cached_property
    def with_streaming_response(self) -> StreamedLists:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedLists(self)

    def list(
        self,
        *,
        page: Page | PageDict | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        filter: ListFilter | ListFilterDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Pages[PersonaList, PersonaLists]:
        """List lists.

        Returns one page of lists of every kind, newest first.

        Args:
            page: Which page is returned, and how long it is.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.
            filter: Which lists are returned.

        Returns:
            The items of every page, fetched as they are needed; `.pages()` gives the pages.

        Raises:
            BadRequestError: The request was malformed.
            AuthenticationError: The API key is absent or not valid.
            PermissionDeniedError: The API key may not make this call.
            NotFoundError: An object that the request names does not exist.
            RateLimitError: The rate limit or a quota is used up. Wait longer from one try to
                the next.

        See https://github.com/persona-id/persona-openapi/blob/a1526b5/2025-12-08/openapi-bundled.yaml
        """
        return self._transport.pages(
            _LIST, {"page": page, "fields": fields, "filter": filter}, options
        )

    def archive(
        self,
        list_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> PersonaListAnswer:
        """Archive a list.

        Takes a list out of use: inquiries are no longer matched against it. It can still be
        read, but the API has no call that brings it back into use.

        Args:
            list_id: The id of the list.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The list.

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
            _ARCHIVE, {"list_id": list_id, "include": include, "fields": fields}, options
        )

    def get(
        self,
        list_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> PersonaListAnswer:
        """Get a list.

        Returns one list, archived or not. Its items are named by type and id; each kind of item
        has a call of its own that returns one.

        Args:
            list_id: The id of the list.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The list.

        Raises:
            BadRequestError: The request was malformed.
            AuthenticationError: The API key is absent or not valid.
            PermissionDeniedError: The API key may not make this call.
            NotFoundError: An object that the request names does not exist.
            RateLimitError: The rate limit or a quota is used up. Wait longer from one try to
                the next.

        See https://github.com/persona-id/persona-openapi/blob/a1526b5/2025-12-08/openapi-bundled.yaml
        """
        return self._transport.send(
            _GET, {"list_id": list_id, "include": include, "fields": fields}, options
        )


class AsyncLists:
    """Lists of values that inquiries and other objects are compared with."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def browser_fingerprints(self) -> AsyncListsBrowserFingerprints:
        """Browser fingerprints of lists."""
        from .lists_browser_fingerprints import AsyncListsBrowserFingerprints

        return AsyncListsBrowserFingerprints(self._transport)

    @cached_property
    def countries(self) -> AsyncListsCountries:
        """Countries of lists."""
        from .lists_countries import AsyncListsCountries

        return AsyncListsCountries(self._transport)

    @cached_property
    def email_addresses(self) -> AsyncListsEmailAddresses:
        """Email addresses of lists."""
        from .lists_email_addresses import AsyncListsEmailAddresses

        return AsyncListsEmailAddresses(self._transport)

    @cached_property
    def geolocations(self) -> AsyncListsGeolocations:
        """Geolocations of lists."""
        from .lists_geolocations import AsyncListsGeolocations

        return AsyncListsGeolocations(self._transport)

    @cached_property
    def government_id_numbers(self) -> AsyncListsGovernmentIdNumbers:
        """Government id numbers of lists."""
        from .lists_government_id_numbers import AsyncListsGovernmentIdNumbers

        return AsyncListsGovernmentIdNumbers(self._transport)

    @cached_property
    def ip_addresses(self) -> AsyncListsIpAddresses:
        """Ip addresses of lists."""
        from .lists_ip_addresses import AsyncListsIpAddresses

        return AsyncListsIpAddresses(self._transport)

    @cached_property
    def names(self) -> AsyncListsNames:
        """Names of lists."""
        from .lists_names import AsyncListsNames

        return AsyncListsNames(self._transport)

    @cached_property
    def phone_numbers(self) -> AsyncListsPhoneNumbers:
        """Phone numbers of lists."""
        from .lists_phone_numbers import AsyncListsPhoneNumbers

        return AsyncListsPhoneNumbers(self._transport)

    @cached_property
    def strings(self) -> AsyncListsStrings:
        """Strings of lists."""
        from .lists_strings import AsyncListsStrings

        return AsyncListsStrings(self._transport)

    @cached_property
    def faces(self) -> AsyncListsFaces:
        """Faces of lists."""
        from .lists_faces import AsyncListsFaces

        return AsyncListsFaces(self._transport)

    @cached_property
    def with_raw_response(self) -> AsyncRawLists:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawLists(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedLists:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedLists(self)

    def list(
        self,
        *,
        page: Page | PageDict | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        filter: ListFilter | ListFilterDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AsyncPages[PersonaList, PersonaLists]:
        """See `Lists.list`."""
        return self._transport.pages(
            _LIST, {"page": page, "fields": fields, "filter": filter}, options
        )

    async def archive(
        self,
        list_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> PersonaListAnswer:
        """See `Lists.archive`."""
        return await self._transport.send(
            _ARCHIVE, {"list_id": list_id, "include": include, "fields": fields}, options
        )

    async def get(
        self,
        list_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> PersonaListAnswer:
        """See `Lists.get`."""
        return await self._transport.send(
            _GET, {"list_id": list_id, "include": include, "fields": fields}, options
        )


class RawLists:
    """The methods of `Lists`, answering `RawResponse`."""

    def __init__(self, resource: Lists) -> None:
        self.list = raw_page(resource.list)
        self.archive = raw(resource.archive)
        self.get = raw(resource.get)


class AsyncRawLists:
    """The methods of `AsyncLists`, answering `RawResponse`."""

    def __init__(self, resource: AsyncLists) -> None:
        self.list = async_raw_page(resource.list)
        self.archive = async_raw(resource.archive)
        self.get = async_raw(resource.get)


class StreamedLists:
    """The methods of `Lists`, answering `StreamedResponse`."""

    def __init__(self, resource: Lists) -> None:
        self.list = streamed_page(resource.list)
        self.archive = streamed(resource.archive)
        self.get = streamed(resource.get)


class AsyncStreamedLists:
    """The methods of `AsyncLists`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncLists) -> None:
        self.list = async_streamed_page(resource.list)
        self.archive = async_streamed(resource.archive)
        self.get = async_streamed(resource.get)
