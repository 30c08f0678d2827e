"""Imports of many accounts or list items from a file."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import inputs, models
from .._runtime.operation import Answer, Body, LinkPages, Operation, Parameter
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
    from ..inputs.importers import AccountImportData, FaceListImportData, ListItemImportData
    from ..inputs.shared_page import Page
    from ..inputs.typed_dicts import (
        AccountImportDataDict,
        FaceListImportDataDict,
        ListItemImportDataDict,
        PageDict,
    )
    from ..models.importers import Importer, ImporterAnswer, ImporterList

_ERRORS = (
    Answer("400", "application/json", lambda: models.Error),
    Answer("401", "application/json", lambda: models.Error),
    Answer("403", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
)
_SECURITY = ((("bearerAuth", ()),),)
_ERRORS_2 = (
    Answer("400", "application/json", lambda: models.Error),
    Answer("401", "application/json", lambda: models.Error),
    Answer("403", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
)
_ERRORS_3 = (
    Answer("400", "application/json", lambda: models.Error),
    Answer("401", "application/json", lambda: models.Error),
    Answer("403", "application/json", lambda: models.Error),
    Answer("409", "application/json", lambda: models.Error),
    Answer("422", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
)
_ERRORS_4 = (Answer("400", "application/json", lambda: models.Error),)
_LIST: Operation[ImporterList] = Operation(
    name="importers.list",
    method="GET",
    path="/importers",
    parameters=(
        Parameter("page", "page", "query", "deepObject", explode=True, type=lambda: inputs.Page),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.ImporterList),),
    errors=_ERRORS,
    security=_SECURITY,
    pages=LinkPages(next="/links/next", items="/data"),
)
_GET: Operation[ImporterAnswer] = Operation(
    name="importers.get",
    method="GET",
    path="/importers/{importer-id}",
    parameters=(
        Parameter("importer_id", "importer-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.ImporterAnswer),),
    errors=_ERRORS_2,
    security=_SECURITY,
)
_IMPORT_ACCOUNTS: Operation[ImporterAnswer] = Operation(
    name="importers.import_accounts",
    method="POST",
    path="/importer/accounts",
    parameters=(
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.AccountImport,
        fields=(("data", "data"),),
        is_required=True,
    ),
    answers=(Answer("201", "application/json", lambda: models.ImporterAnswer),),
    errors=_ERRORS_3,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)
_IMPORT_EMAIL_ADDRESSES: Operation[ImporterAnswer] = Operation(
    name="importers.import_email_addresses",
    method="POST",
    path="/importer/list-item/email-addresses",
    parameters=(
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.ListItemImport,
        fields=(("data", "data"),),
        is_required=True,
    ),
    answers=(Answer("201", "application/json", lambda: models.ImporterAnswer),),
    errors=_ERRORS_3,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)
_IMPORT_GEOLOCATIONS: Operation[ImporterAnswer] = Operation(
    name="importers.import_geolocations",
    method="POST",
    path="/importer/list-item/geolocations",
    parameters=(
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.ListItemImport,
        fields=(("data", "data"),),
        is_required=True,
    ),
    answers=(Answer("201", "application/json", lambda: models.ImporterAnswer),),
    errors=_ERRORS_3,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)
_IMPORT_GOVERNMENT_ID_NUMBERS: Operation[ImporterAnswer] = Operation(
    name="importers.import_government_id_numbers",
    method="POST",
    path="/importer/list-item/government-id-numbers",
    parameters=(
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.ListItemImport,
        fields=(("data", "data"),),
        is_required=True,
    ),
    answers=(Answer("201", "application/json", lambda: models.ImporterAnswer),),
    errors=_ERRORS_3,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)
_IMPORT_IP_ADDRESSES: Operation[ImporterAnswer] = Operation(
    name="importers.import_ip_addresses",
    method="POST",
    path="/importer/list-item/ip-addresses",
    parameters=(
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.ListItemImport,
        fields=(("data", "data"),),
        is_required=True,
    ),
    answers=(Answer("201", "application/json", lambda: models.ImporterAnswer),),
    errors=_ERRORS_3,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)
_IMPORT_NAMES: Operation[ImporterAnswer] = Operation(
    name="importers.import_names",
    method="POST",
    path="/importer/list-item/names",
    parameters=(
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.ListItemImport,
        fields=(("data", "data"),),
        is_required=True,
    ),
    answers=(Answer("201", "application/json", lambda: models.ImporterAnswer),),
    errors=_ERRORS_3,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)
_IMPORT_PHONE_NUMBERS: Operation[ImporterAnswer] = Operation(
    name="importers.import_phone_numbers",
    method="POST",
    path="/importer/list-item/phone-numbers",
    parameters=(
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.ListItemImport,
        fields=(("data", "data"),),
        is_required=True,
    ),
    answers=(Answer("201", "application/json", lambda: models.ImporterAnswer),),
    errors=_ERRORS_3,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)
_IMPORT_FACES: Operation[ImporterAnswer] = Operation(
    name="importers.import_faces",
    method="POST",
    path="/importer/list-item/faces",
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.FaceListImport,
        fields=(("data", "data"),),
    ),
    answers=(Answer("201", "application/json", lambda: models.ImporterAnswer),),
    errors=_ERRORS_4,
    security=_SECURITY,
)


class Importers:
    """Imports of many accounts or list items from a file."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawImporters:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawImporters(self)

    @cached_property
    def with_streaming_response(self) -> StreamedImporters:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedImporters(self)

    def list(
        self,
        *,
        page: Page | PageDict | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Pages[Importer, ImporterList]:
        """List importers.

        Returns one page of importers of every kind, newest first.

        Args:
            page: Which page is returned, and how long it is.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The items of every page, fetched as they are needed; `.pages()` gives the pages.

        Raises:
            BadRequestError: The request was malformed.
            AuthenticationError: The API key is absent or not valid.
            PermissionDeniedError: The API key may not make this call.
            RateLimitError: The rate limit or a quota is used up. Wait longer from one try to
                the next.

        See https://github.com/persona-id/persona-openapi/blob/a1526b5/2025-12-08/openapi-bundled.yaml
        """
        return self._transport.pages(_LIST, {"page": page, "fields": fields}, options)

    def get(
        self,
        importer_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> ImporterAnswer:
        """Get an importer.

        Returns one importer, which says how many rows were imported and how many were not.

        Args:
            importer_id: The id of the importer, which starts with `mprt_`.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The importer, and what `include` asked for.

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
            _GET, {"importer_id": importer_id, "include": include, "fields": fields}, options
        )

    def import_accounts(
        self,
        *,
        data: AccountImportData | AccountImportDataDict,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> ImporterAnswer:
        """Import accounts.

        Makes accounts from the rows of a CSV file, whose columns can be `reference_id`,
        `name_first`, `name_middle`, `name_last`, `birthdate`, `social_security_number` and
        `tags`. The importer in the answer is `pending`; get it again to see what became of the
        rows.

        Carries an idempotency key, the same for each attempt.

        Args:
            data: The import.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The new importer, which is still at work.

        Raises:
            BadRequestError: The request was malformed.
            AuthenticationError: The API key is absent or not valid.
            PermissionDeniedError: The API key may not make this call.
            ConflictError: Another request got in the way, or what was asked for exists already.
            UnprocessableEntityError: A value in the request is not acceptable.
            RateLimitError: The rate limit or a quota is used up. Wait longer from one try to
                the next.

        See https://github.com/persona-id/persona-openapi/blob/a1526b5/2025-12-08/openapi-bundled.yaml
        """
        return self._transport.send(
            _IMPORT_ACCOUNTS, {"data": data, "include": include, "fields": fields}, options
        )

    def import_email_addresses(
        self,
        *,
        data: ListItemImportData | ListItemImportDataDict,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> ImporterAnswer:
        """Import email addresses into a list.

        Adds the rows of a CSV file to a list, whose columns can be `value` and `match_type`.
        The latter is `email_address` where the whole address has to be equal, or `domain` where
        only the part after the at sign has. The importer in the answer is `pending`; get it
        again to see what became of the rows.

        Carries an idempotency key, the same for each attempt.

        Args:
            data: The import.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The new importer, which is still at work.

        Raises:
            BadRequestError: The request was malformed.
            AuthenticationError: The API key is absent or not valid.
            PermissionDeniedError: The API key may not make this call.
            ConflictError: Another request got in the way, or what was asked for exists already.
            UnprocessableEntityError: A value in the request is not acceptable.
            RateLimitError: The rate limit or a quota is used up. Wait longer from one try to
                the next.

        See https://github.com/persona-id/persona-openapi/blob/a1526b5/2025-12-08/openapi-bundled.yaml
        """
        return self._transport.send(
            _IMPORT_EMAIL_ADDRESSES, {"data": data, "include": include, "fields": fields}, options
        )

    def import_geolocations(
        self,
        *,
        data: ListItemImportData | ListItemImportDataDict,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> ImporterAnswer:
        """Import geolocations into a list.

        Adds the rows of a CSV file to a list, whose columns can be `latitude`, `longitude` and
        `radius_meters`. The importer in the answer is `pending`; get it again to see what
        became of the rows.

        Carries an idempotency key, the same for each attempt.

        Args:
            data: The import.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The new importer, which is still at work.

        Raises:
            BadRequestError: The request was malformed.
            AuthenticationError: The API key is absent or not valid.
            PermissionDeniedError: The API key may not make this call.
            ConflictError: Another request got in the way, or what was asked for exists already.
            UnprocessableEntityError: A value in the request is not acceptable.
            RateLimitError: The rate limit or a quota is used up. Wait longer from one try to
                the next.

        See https://github.com/persona-id/persona-openapi/blob/a1526b5/2025-12-08/openapi-bundled.yaml
        """
        return self._transport.send(
            _IMPORT_GEOLOCATIONS, {"data": data, "include": include, "fields": fields}, options
        )

    def import_government_id_numbers(
        self,
        *,
        data: ListItemImportData | ListItemImportDataDict,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> ImporterAnswer:
        """Import government ID numbers into a list.

        Adds the rows of a CSV file to a list, whose columns can be `id_number` and `id_class`.
        The latter is a code, often `pp` for a passport or `dl` for a driver license. The
        importer in the answer is `pending`; get it again to see what became of the rows.

        Carries an idempotency key, the same for each attempt.

        Args:
            data: The import.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The new importer, which is still at work.

        Raises:
            BadRequestError: The request was malformed.
            AuthenticationError: The API key is absent or not valid.
            PermissionDeniedError: The API key may not make this call.
            ConflictError: Another request got in the way, or what was asked for exists already.
            UnprocessableEntityError: A value in the request is not acceptable.
            RateLimitError: The rate limit or a quota is used up. Wait longer from one try to
                the next.

        See https://github.com/persona-id/persona-openapi/blob/a1526b5/2025-12-08/openapi-bundled.yaml
        """
        return self._transport.send(
            _IMPORT_GOVERNMENT_ID_NUMBERS,
            {"data": data, "include": include, "fields": fields},
            options,
        )

    def import_ip_addresses(
        self,
        *,
        data: ListItemImportData | ListItemImportDataDict,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> ImporterAnswer:
        """Import IP addresses into a list.

        Adds the rows of a CSV file to a list, whose only column is `value`, an address of IPv4
        or IPv6. The importer in the answer is `pending`; get it again to see what became of the
        rows.

        Carries an idempotency key, the same for each attempt.

        Args:
            data: The import.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The new importer, which is still at work.

        Raises:
            BadRequestError: The request was malformed.
            AuthenticationError: The API key is absent or not valid.
            PermissionDeniedError: The API key may not make this call.
            ConflictError: Another request got in the way, or what was asked for exists already.
            UnprocessableEntityError: A value in the request is not acceptable.
            RateLimitError: The rate limit or a quota is used up. Wait longer from one try to
                the next.

        See https://github.com/persona-id/persona-openapi/blob/a1526b5/2025-12-08/openapi-bundled.yaml
        """
        return self._transport.send(
            _IMPORT_IP_ADDRESSES, {"data": data, "include": include, "fields": fields}, options
        )

    def import_names(
        self,
        *,
        data: ListItemImportData | ListItemImportDataDict,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> ImporterAnswer:
        """Import names into a list.

        Adds the rows of a CSV file to a list, whose columns can be `name_first` and
        `name_last`. The importer in the answer is `pending`; get it again to see what became of
        the rows.

        Carries an idempotency key, the same for each attempt.

        Args:
            data: The import.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The new importer, which is still at work.

        Raises:
            BadRequestError: The request was malformed.
            AuthenticationError: The API key is absent or not valid.
            PermissionDeniedError: The API key may not make this call.
            ConflictError: Another request got in the way, or what was asked for exists already.
            UnprocessableEntityError: A value in the request is not acceptable.
            RateLimitError: The rate limit or a quota is used up. Wait longer from one try to
                the next.

        See https://github.com/persona-id/persona-openapi/blob/a1526b5/2025-12-08/openapi-bundled.yaml
        """
        return self._transport.send(
            _IMPORT_NAMES, {"data": data, "include": include, "fields": fields}, options
        )

    def import_phone_numbers(
        self,
        *,
        data: ListItemImportData | ListItemImportDataDict,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> ImporterAnswer:
        """Import phone numbers into a list.

        Adds the rows of a CSV file to a list, whose only column is `value`. The importer in the
        answer is `pending`; get it again to see what became of the rows.

        Carries an idempotency key, the same for each attempt.

        Args:
            data: The import.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The new importer, which is still at work.

        Raises:
            BadRequestError: The request was malformed.
            AuthenticationError: The API key is absent or not valid.
            PermissionDeniedError: The API key may not make this call.
            ConflictError: Another request got in the way, or what was asked for exists already.
            UnprocessableEntityError: A value in the request is not acceptable.
            RateLimitError: The rate limit or a quota is used up. Wait longer from one try to
                the next.

        See https://github.com/persona-id/persona-openapi/blob/a1526b5/2025-12-08/openapi-bundled.yaml
        """
        return self._transport.send(
            _IMPORT_PHONE_NUMBERS, {"data": data, "include": include, "fields": fields}, options
        )

    def import_faces(
        self,
        *,
        data: FaceListImportData | FaceListImportDataDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> ImporterAnswer:
        """Import faces into a list.

        Adds the faces in image files to a list. Today's document of the vendor leaves this
        operation out; whether it still answers is open. Its answer is inferred from that of the
        other importers.

        Inferred: not stated by the vendor's page.

        Body: stated.

        Args:
            data: The import.

        Returns:
            The new importer, which is still at work.

        Raises:
            BadRequestError: The request was malformed.

        See https://github.com/fern-persona/persona-api
        """
        return self._transport.send(_IMPORT_FACES, {"data": data}, options)


class AsyncImporters:
    """Imports of many accounts or list items from a file."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawImporters:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawImporters(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedImporters:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedImporters(self)

    def list(
        self,
        *,
        page: Page | PageDict | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AsyncPages[Importer, ImporterList]:
        """See `Importers.list`."""
        return self._transport.pages(_LIST, {"page": page, "fields": fields}, options)

    async def get(
        self,
        importer_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> ImporterAnswer:
        """See `Importers.get`."""
        return await self._transport.send(
            _GET, {"importer_id": importer_id, "include": include, "fields": fields}, options
        )

    async def import_accounts(
        self,
        *,
        data: AccountImportData | AccountImportDataDict,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> ImporterAnswer:
        """See `Importers.import_accounts`."""
        return await self._transport.send(
            _IMPORT_ACCOUNTS, {"data": data, "include": include, "fields": fields}, options
        )

    async def import_email_addresses(
        self,
        *,
        data: ListItemImportData | ListItemImportDataDict,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> ImporterAnswer:
        """See `Importers.import_email_addresses`."""
        return await self._transport.send(
            _IMPORT_EMAIL_ADDRESSES, {"data": data, "include": include, "fields": fields}, options
        )

    async def import_geolocations(
        self,
        *,
        data: ListItemImportData | ListItemImportDataDict,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> ImporterAnswer:
        """See `Importers.import_geolocations`."""
        return await self._transport.send(
            _IMPORT_GEOLOCATIONS, {"data": data, "include": include, "fields": fields}, options
        )

    async def import_government_id_numbers(
        self,
        *,
        data: ListItemImportData | ListItemImportDataDict,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> ImporterAnswer:
        """See `Importers.import_government_id_numbers`."""
        return await self._transport.send(
            _IMPORT_GOVERNMENT_ID_NUMBERS,
            {"data": data, "include": include, "fields": fields},
            options,
        )

    async def import_ip_addresses(
        self,
        *,
        data: ListItemImportData | ListItemImportDataDict,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> ImporterAnswer:
        """See `Importers.import_ip_addresses`."""
        return await self._transport.send(
            _IMPORT_IP_ADDRESSES, {"data": data, "include": include, "fields": fields}, options
        )

    async def import_names(
        self,
        *,
        data: ListItemImportData | ListItemImportDataDict,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> ImporterAnswer:
        """See `Importers.import_names`."""
        return await self._transport.send(
            _IMPORT_NAMES, {"data": data, "include": include, "fields": fields}, options
        )

    async def import_phone_numbers(
        self,
        *,
        data: ListItemImportData | ListItemImportDataDict,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> ImporterAnswer:
        """See `Importers.import_phone_numbers`."""
        return await self._transport.send(
            _IMPORT_PHONE_NUMBERS, {"data": data, "include": include, "fields": fields}, options
        )

    async def import_faces(
        self,
        *,
        data: FaceListImportData | FaceListImportDataDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> ImporterAnswer:
        """See `Importers.import_faces`."""
        return await self._transport.send(_IMPORT_FACES, {"data": data}, options)


class RawImporters:
    """The methods of `Importers`, answering `RawResponse`."""

    def __init__(self, resource: Importers) -> None:
        self.list = raw_page(resource.list)
        self.get = raw(resource.get)
        self.import_accounts = raw(resource.import_accounts)
        self.import_email_addresses = raw(resource.import_email_addresses)
        self.import_geolocations = raw(resource.import_geolocations)
        self.import_government_id_numbers = raw(resource.import_government_id_numbers)
        self.import_ip_addresses = raw(resource.import_ip_addresses)
        self.import_names = raw(resource.import_names)
        self.import_phone_numbers = raw(resource.import_phone_numbers)
        self.import_faces = raw(resource.import_faces)


class AsyncRawImporters:
    """The methods of `AsyncImporters`, answering `RawResponse`."""

    def __init__(self, resource: AsyncImporters) -> None:
        self.list = async_raw_page(resource.list)
        self.get = async_raw(resource.get)
        self.import_accounts = async_raw(resource.import_accounts)
        self.import_email_addresses = async_raw(resource.import_email_addresses)
        self.import_geolocations = async_raw(resource.import_geolocations)
        self.import_government_id_numbers = async_raw(resource.import_government_id_numbers)
        self.import_ip_addresses = async_raw(resource.import_ip_addresses)
        self.import_names = async_raw(resource.import_names)
        self.import_phone_numbers = async_raw(resource.import_phone_numbers)
        self.import_faces = async_raw(resource.import_faces)


class StreamedImporters:
    """The methods of `Importers`, answering `StreamedResponse`."""

    def __init__(self, resource: Importers) -> None:
        self.list = streamed_page(resource.list)
        self.get = streamed(resource.get)
        self.import_accounts = streamed(resource.import_accounts)
        self.import_email_addresses = streamed(resource.import_email_addresses)
        self.import_geolocations = streamed(resource.import_geolocations)
        self.import_government_id_numbers = streamed(resource.import_government_id_numbers)
        self.import_ip_addresses = streamed(resource.import_ip_addresses)
        self.import_names = streamed(resource.import_names)
        self.import_phone_numbers = streamed(resource.import_phone_numbers)
        self.import_faces = streamed(resource.import_faces)


class AsyncStreamedImporters:
    """The methods of `AsyncImporters`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncImporters) -> None:
        self.list = async_streamed_page(resource.list)
        self.get = async_streamed(resource.get)
        self.import_accounts = async_streamed(resource.import_accounts)
        self.import_email_addresses = async_streamed(resource.import_email_addresses)
        self.import_geolocations = async_streamed(resource.import_geolocations)
        self.import_government_id_numbers = async_streamed(resource.import_government_id_numbers)
        self.import_ip_addresses = async_streamed(resource.import_ip_addresses)
        self.import_names = async_streamed(resource.import_names)
        self.import_phone_numbers = async_streamed(resource.import_phone_numbers)
        self.import_faces = async_streamed(resource.import_faces)
