"""What happens between accounts, as the caller tells it."""

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
    from ..inputs.shared_page import Page
    from ..inputs.shared_relation_change import RelationChangeMeta
    from ..inputs.shared_tag_change_meta import TagChangeMeta, TagReplacementMeta
    from ..inputs.transactions import (
        TransactionCreateData,
        TransactionFilter,
        TransactionLabelCreateMeta,
        TransactionUpdateData,
    )
    from ..inputs.typed_dicts import (
        PageDict,
        RelationChangeMetaDict,
        TagChangeMetaDict,
        TagReplacementMetaDict,
        TransactionCreateDataDict,
        TransactionFilterDict,
        TransactionLabelCreateMetaDict,
        TransactionUpdateDataDict,
    )
    from ..models.shared_transaction import Transaction
    from ..models.transactions import TransactionAnswer, TransactionList

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
_LIST: Operation[TransactionList] = Operation(
    name="transactions.list",
    method="GET",
    path="/transactions",
    parameters=(
        Parameter("page", "page", "query", "deepObject", explode=True, type=lambda: inputs.Page),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
        Parameter(
            "filter",
            "filter",
            "query",
            "deepObject",
            explode=True,
            type=lambda: inputs.TransactionFilter,
        ),
    ),
    answers=(Answer("200", "application/json", lambda: models.TransactionList),),
    errors=_ERRORS,
    security=_SECURITY,
    pages=LinkPages(next="/links/next", items="/data"),
)
_CREATE: Operation[TransactionAnswer] = Operation(
    name="transactions.create",
    method="POST",
    path="/transactions",
    parameters=(
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.TransactionCreate,
        fields=(("data", "data"), ("meta", "meta")),
    ),
    answers=(
        Answer("200", "application/json", lambda: models.TransactionAnswer),
        Answer("201", "application/json", lambda: models.TransactionAnswer),
    ),
    errors=_ERRORS_2,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)
_REDACT: Operation[TransactionAnswer] = Operation(
    name="transactions.redact",
    method="DELETE",
    path="/transactions/{transaction-id}",
    parameters=(
        Parameter("transaction_id", "transaction-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.TransactionAnswer),),
    errors=_ERRORS_2,
    security=_SECURITY,
)
_GET: Operation[TransactionAnswer] = Operation(
    name="transactions.get",
    method="GET",
    path="/transactions/{transaction-id}",
    parameters=(
        Parameter("transaction_id", "transaction-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.TransactionAnswer),),
    errors=_ERRORS,
    security=_SECURITY,
)
_UPDATE: Operation[TransactionAnswer] = Operation(
    name="transactions.update",
    method="PATCH",
    path="/transactions/{transaction-id}",
    parameters=(
        Parameter("transaction_id", "transaction-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.TransactionUpdate,
        fields=(("data", "data"),),
    ),
    answers=(Answer("200", "application/json", lambda: models.TransactionAnswer),),
    errors=_ERRORS_2,
    security=_SECURITY,
)
_ADD_RELATION: Operation[TransactionAnswer] = Operation(
    name="transactions.add_relation",
    method="POST",
    path="/transactions/{transaction-id}/add-relation",
    parameters=(
        Parameter("transaction_id", "transaction-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.RelationChange,
        fields=(("meta", "meta"),),
        is_required=True,
    ),
    answers=(Answer("200", "application/json", lambda: models.TransactionAnswer),),
    errors=_ERRORS_2,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)
_ADD_TAG: Operation[TransactionAnswer] = Operation(
    name="transactions.add_tag",
    method="POST",
    path="/transactions/{transaction-id}/add-tag",
    parameters=(
        Parameter("transaction_id", "transaction-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.TagChange,
        fields=(("meta", "meta"),),
    ),
    answers=(Answer("200", "application/json", lambda: models.TransactionAnswer),),
    errors=_ERRORS_2,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)
_LABEL: Operation[TransactionAnswer] = Operation(
    name="transactions.label",
    method="POST",
    path="/transactions/{transaction-id}/label",
    parameters=(
        Parameter("transaction_id", "transaction-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.TransactionLabelCreate,
        fields=(("meta", "meta"),),
    ),
    answers=(Answer("200", "application/json", lambda: models.TransactionAnswer),),
    errors=_ERRORS_2,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)
_REMOVE_RELATION: Operation[TransactionAnswer] = Operation(
    name="transactions.remove_relation",
    method="POST",
    path="/transactions/{transaction-id}/remove-relation",
    parameters=(
        Parameter("transaction_id", "transaction-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.RelationChange,
        fields=(("meta", "meta"),),
        is_required=True,
    ),
    answers=(Answer("200", "application/json", lambda: models.TransactionAnswer),),
    errors=_ERRORS_2,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)
_REMOVE_TAG: Operation[TransactionAnswer] = Operation(
    name="transactions.remove_tag",
    method="POST",
    path="/transactions/{transaction-id}/remove-tag",
    parameters=(
        Parameter("transaction_id", "transaction-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.TagChange,
        fields=(("meta", "meta"),),
    ),
    answers=(Answer("200", "application/json", lambda: models.TransactionAnswer),),
    errors=_ERRORS_2,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)
_SET_TAGS: Operation[TransactionAnswer] = Operation(
    name="transactions.set_tags",
    method="POST",
    path="/transactions/{transaction-id}/set-tags",
    parameters=(
        Parameter("transaction_id", "transaction-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.TagReplacement,
        fields=(("meta", "meta"),),
    ),
    answers=(Answer("200", "application/json", lambda: models.TransactionAnswer),),
    errors=_ERRORS_2,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)
_REDACT_BIOMETRICS: Operation[TransactionAnswer] = Operation(
    name="transactions.redact_biometrics",
    method="POST",
    path="/transactions/{transaction-id}/redact-biometrics",
    parameters=(
        Parameter("transaction_id", "transaction-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.TransactionAnswer),),
    errors=_ERRORS_2,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)


class Transactions:
    """What happens between accounts, as the caller tells it."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawTransactions:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawTransactions(self)

    @cached_property
    def with_streaming_response(self) -> StreamedTransactions:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedTransactions(self)

    def list(
        self,
        *,
        page: Page | PageDict | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        filter: TransactionFilter | TransactionFilterDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Pages[Transaction, TransactionList]:
        """List transactions.

        Returns one page of transactions of every transaction type, newest first.

        Args:
            page: Which page is returned, and how long it is.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.
            filter: Which transactions are returned.

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

    def create(
        self,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        data: TransactionCreateData | TransactionCreateDataDict | Omit = OMIT,
        meta: Mapping[str, object] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> TransactionAnswer:
        """Create a transaction.

        Makes a transaction of one transaction type. The vendor lists status 200 beside 201
        without saying when it is sent.

        Carries an idempotency key, the same for each attempt.

        Args:
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.
            data: The transaction itself.
            meta: No name that could stand here is documented.

        Returns:
            200: The transaction, and what `include` asked for. 201: The new transaction, and
            what `include` asked for.

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
            _CREATE, {"include": include, "fields": fields, "data": data, "meta": meta}, options
        )

    def redact(
        self,
        transaction_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> TransactionAnswer:
        """Redact a transaction.

        Erases for good the personal data that a transaction holds, and returns the transaction
        as it is then. The objects that belong to it are redacted too, but later, which may take
        a while. This cannot be undone.

        Args:
            transaction_id: The id of the transaction, which starts with `txn_`.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The transaction, and what `include` asked for.

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
            _REDACT,
            {"transaction_id": transaction_id, "include": include, "fields": fields},
            options,
        )

    def get(
        self,
        transaction_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> TransactionAnswer:
        """Get a transaction.

        Returns one transaction.

        Args:
            transaction_id: The id of the transaction, which starts with `txn_`.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The transaction, and what `include` asked for.

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
            _GET, {"transaction_id": transaction_id, "include": include, "fields": fields}, options
        )

    def update(
        self,
        transaction_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        data: TransactionUpdateData | TransactionUpdateDataDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> TransactionAnswer:
        """Update a transaction.

        Changes the fields, the status, the reference id, the label or the tags of a
        transaction.

        Args:
            transaction_id: The id of the transaction, which starts with `txn_`.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.
            data: The transaction itself.

        Returns:
            The transaction, and what `include` asked for.

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
            _UPDATE,
            {"transaction_id": transaction_id, "include": include, "fields": fields, "data": data},
            options,
        )

    def add_relation(
        self,
        transaction_id: str,
        *,
        meta: RelationChangeMeta | RelationChangeMetaDict,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> TransactionAnswer:
        """Add a relation to a transaction.

        Relates a transaction to an account or to another transaction, in the way that a
        relation schema names. Nothing changes where they are related in that way already.

        Carries an idempotency key, the same for each attempt.

        Args:
            transaction_id: The id of the transaction, which starts with `txn_`.
            meta: The relation.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The transaction, and what `include` asked for.

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
            _ADD_RELATION,
            {"transaction_id": transaction_id, "meta": meta, "include": include, "fields": fields},
            options,
        )

    def add_tag(
        self,
        transaction_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        meta: TagChangeMeta | TagChangeMetaDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> TransactionAnswer:
        """Add a tag to a transaction.

        Adds a tag to a transaction, by name or by id. A tag that does not exist is created.
        Nothing changes where the transaction has it already.

        Carries an idempotency key, the same for each attempt.

        Args:
            transaction_id: The id of the transaction, which starts with `txn_`.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.
            meta: The tag.

        Returns:
            The transaction, and what `include` asked for.

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
            _ADD_TAG,
            {"transaction_id": transaction_id, "include": include, "fields": fields, "meta": meta},
            options,
        )

    def label(
        self,
        transaction_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        meta: TransactionLabelCreateMeta | TransactionLabelCreateMetaDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> TransactionAnswer:
        """Add a label to a transaction.

        Puts a new label on a transaction, and with it a score and the version of a model where
        there are any.

        Carries an idempotency key, the same for each attempt.

        Args:
            transaction_id: The id of the transaction, which starts with `txn_`.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.
            meta: The label.

        Returns:
            The transaction, and what `include` asked for.

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
            _LABEL,
            {"transaction_id": transaction_id, "include": include, "fields": fields, "meta": meta},
            options,
        )

    def remove_relation(
        self,
        transaction_id: str,
        *,
        meta: RelationChangeMeta | RelationChangeMetaDict,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> TransactionAnswer:
        """Remove a relation from a transaction.

        Takes away a relation between a transaction and an account or another transaction.
        Nothing changes where there is none.

        Carries an idempotency key, the same for each attempt.

        Args:
            transaction_id: The id of the transaction, which starts with `txn_`.
            meta: The relation.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The transaction, and what `include` asked for.

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
            _REMOVE_RELATION,
            {"transaction_id": transaction_id, "meta": meta, "include": include, "fields": fields},
            options,
        )

    def remove_tag(
        self,
        transaction_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        meta: TagChangeMeta | TagChangeMetaDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> TransactionAnswer:
        """Remove a tag from a transaction.

        Takes a tag away from a transaction, by name or by id. Nothing changes where the
        transaction does not have it.

        Carries an idempotency key, the same for each attempt.

        Args:
            transaction_id: The id of the transaction, which starts with `txn_`.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.
            meta: The tag.

        Returns:
            The transaction, and what `include` asked for.

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
            _REMOVE_TAG,
            {"transaction_id": transaction_id, "include": include, "fields": fields, "meta": meta},
            options,
        )

    def set_tags(
        self,
        transaction_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        meta: TagReplacementMeta | TagReplacementMetaDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> TransactionAnswer:
        """Set the tags of a transaction.

        Gives a transaction exactly the tags in the request: the others that it has are taken
        away.

        Carries an idempotency key, the same for each attempt.

        An array replaces the old one.

        Args:
            transaction_id: The id of the transaction, which starts with `txn_`.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.
            meta: The tags.

        Returns:
            The transaction, and what `include` asked for.

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
            _SET_TAGS,
            {"transaction_id": transaction_id, "include": include, "fields": fields, "meta": meta},
            options,
        )

    def redact_biometrics(
        self,
        transaction_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> TransactionAnswer:
        """Redact the biometrics of a transaction.

        Erases for good the biometric data of a transaction and of all objects that belong to
        it. This cannot be undone.

        Carries an idempotency key, the same for each attempt.

        Args:
            transaction_id: The id of the transaction, which starts with `txn_`.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The transaction, and what `include` asked for.

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
            _REDACT_BIOMETRICS,
            {"transaction_id": transaction_id, "include": include, "fields": fields},
            options,
        )


class AsyncTransactions:
    """What happens between accounts, as the caller tells it."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawTransactions:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawTransactions(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedTransactions:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedTransactions(self)

    def list(
        self,
        *,
        page: Page | PageDict | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        filter: TransactionFilter | TransactionFilterDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AsyncPages[Transaction, TransactionList]:
        """See `Transactions.list`."""
        return self._transport.pages(
            _LIST, {"page": page, "fields": fields, "filter": filter}, options
        )

    async def create(
        self,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        data: TransactionCreateData | TransactionCreateDataDict | Omit = OMIT,
        meta: Mapping[str, object] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> TransactionAnswer:
        """See `Transactions.create`."""
        return await self._transport.send(
            _CREATE, {"include": include, "fields": fields, "data": data, "meta": meta}, options
        )

    async def redact(
        self,
        transaction_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> TransactionAnswer:
        """See `Transactions.redact`."""
        return await self._transport.send(
            _REDACT,
            {"transaction_id": transaction_id, "include": include, "fields": fields},
            options,
        )

    async def get(
        self,
        transaction_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> TransactionAnswer:
        """See `Transactions.get`."""
        return await self._transport.send(
            _GET, {"transaction_id": transaction_id, "include": include, "fields": fields}, options
        )

    async def update(
        self,
        transaction_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        data: TransactionUpdateData | TransactionUpdateDataDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> TransactionAnswer:
        """See `Transactions.update`."""
        return await self._transport.send(
            _UPDATE,
            {"transaction_id": transaction_id, "include": include, "fields": fields, "data": data},
            options,
        )

    async def add_relation(
        self,
        transaction_id: str,
        *,
        meta: RelationChangeMeta | RelationChangeMetaDict,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> TransactionAnswer:
        """See `Transactions.add_relation`."""
        return await self._transport.send(
            _ADD_RELATION,
            {"transaction_id": transaction_id, "meta": meta, "include": include, "fields": fields},
            options,
        )

    async def add_tag(
        self,
        transaction_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        meta: TagChangeMeta | TagChangeMetaDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> TransactionAnswer:
        """See `Transactions.add_tag`."""
        return await self._transport.send(
            _ADD_TAG,
            {"transaction_id": transaction_id, "include": include, "fields": fields, "meta": meta},
            options,
        )

    async def label(
        self,
        transaction_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        meta: TransactionLabelCreateMeta | TransactionLabelCreateMetaDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> TransactionAnswer:
        """See `Transactions.label`."""
        return await self._transport.send(
            _LABEL,
            {"transaction_id": transaction_id, "include": include, "fields": fields, "meta": meta},
            options,
        )

    async def remove_relation(
        self,
        transaction_id: str,
        *,
        meta: RelationChangeMeta | RelationChangeMetaDict,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> TransactionAnswer:
        """See `Transactions.remove_relation`."""
        return await self._transport.send(
            _REMOVE_RELATION,
            {"transaction_id": transaction_id, "meta": meta, "include": include, "fields": fields},
            options,
        )

    async def remove_tag(
        self,
        transaction_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        meta: TagChangeMeta | TagChangeMetaDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> TransactionAnswer:
        """See `Transactions.remove_tag`."""
        return await self._transport.send(
            _REMOVE_TAG,
            {"transaction_id": transaction_id, "include": include, "fields": fields, "meta": meta},
            options,
        )

    async def set_tags(
        self,
        transaction_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        meta: TagReplacementMeta | TagReplacementMetaDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> TransactionAnswer:
        """See `Transactions.set_tags`."""
        return await self._transport.send(
            _SET_TAGS,
            {"transaction_id": transaction_id, "include": include, "fields": fields, "meta": meta},
            options,
        )

    async def redact_biometrics(
        self,
        transaction_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> TransactionAnswer:
        """See `Transactions.redact_biometrics`."""
        return await self._transport.send(
            _REDACT_BIOMETRICS,
            {"transaction_id": transaction_id, "include": include, "fields": fields},
            options,
        )


class RawTransactions:
    """The methods of `Transactions`, answering `RawResponse`."""

    def __init__(self, resource: Transactions) -> None:
        self.list = raw_page(resource.list)
        self.create = raw(resource.create)
        self.redact = raw(resource.redact)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.add_relation = raw(resource.add_relation)
        self.add_tag = raw(resource.add_tag)
        self.label = raw(resource.label)
        self.remove_relation = raw(resource.remove_relation)
        self.remove_tag = raw(resource.remove_tag)
        self.set_tags = raw(resource.set_tags)
        self.redact_biometrics = raw(resource.redact_biometrics)


class AsyncRawTransactions:
    """The methods of `AsyncTransactions`, answering `RawResponse`."""

    def __init__(self, resource: AsyncTransactions) -> None:
        self.list = async_raw_page(resource.list)
        self.create = async_raw(resource.create)
        self.redact = async_raw(resource.redact)
        self.get = async_raw(resource.get)
        self.update = async_raw(resource.update)
        self.add_relation = async_raw(resource.add_relation)
        self.add_tag = async_raw(resource.add_tag)
        self.label = async_raw(resource.label)
        self.remove_relation = async_raw(resource.remove_relation)
        self.remove_tag = async_raw(resource.remove_tag)
        self.set_tags = async_raw(resource.set_tags)
        self.redact_biometrics = async_raw(resource.redact_biometrics)


class StreamedTransactions:
    """The methods of `Transactions`, answering `StreamedResponse`."""

    def __init__(self, resource: Transactions) -> None:
        self.list = streamed_page(resource.list)
        self.create = streamed(resource.create)
        self.redact = streamed(resource.redact)
        self.get = streamed(resource.get)
        self.update = streamed(resource.update)
        self.add_relation = streamed(resource.add_relation)
        self.add_tag = streamed(resource.add_tag)
        self.label = streamed(resource.label)
        self.remove_relation = streamed(resource.remove_relation)
        self.remove_tag = streamed(resource.remove_tag)
        self.set_tags = streamed(resource.set_tags)
        self.redact_biometrics = streamed(resource.redact_biometrics)


class AsyncStreamedTransactions:
    """The methods of `AsyncTransactions`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncTransactions) -> None:
        self.list = async_streamed_page(resource.list)
        self.create = async_streamed(resource.create)
        self.redact = async_streamed(resource.redact)
        self.get = async_streamed(resource.get)
        self.update = async_streamed(resource.update)
        self.add_relation = async_streamed(resource.add_relation)
        self.add_tag = async_streamed(resource.add_tag)
        self.label = async_streamed(resource.label)
        self.remove_relation = async_streamed(resource.remove_relation)
        self.remove_tag = async_streamed(resource.remove_tag)
        self.set_tags = async_streamed(resource.set_tags)
        self.redact_biometrics = async_streamed(resource.redact_biometrics)
