"""People and businesses, and what is known of each over time."""

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
    from ..inputs.accounts import (
        AccountActionData,
        AccountConsolidationMeta,
        AccountCreateData,
        AccountCreateMeta,
        AccountFilter,
        AccountObjectChangeMeta,
        AccountUpdateData,
    )
    from ..inputs.shared_not_query import (
        AllOfQuery,
        AnyOfQuery,
        AttributeQuery,
        NotQuery,
        SearchSort,
    )
    from ..inputs.shared_page import Page
    from ..inputs.shared_relation_change import RelationChangeMeta
    from ..inputs.shared_tag_change_meta import TagChangeMeta, TagReplacementMeta
    from ..inputs.typed_dicts import (
        AccountActionDataDict,
        AccountConsolidationMetaDict,
        AccountCreateDataDict,
        AccountCreateMetaDict,
        AccountFilterDict,
        AccountObjectChangeMetaDict,
        AccountUpdateDataDict,
        AllOfQueryDict,
        AnyOfQueryDict,
        AttributeQueryDict,
        NotQueryDict,
        PageDict,
        RelationChangeMetaDict,
        SearchSortDict,
        TagChangeMetaDict,
        TagReplacementMetaDict,
    )
    from ..models.accounts import AccountActionAnswer, AccountAnswer, AccountList
    from ..models.shared_account import Account
    from .accounts_relations import AccountsRelations, AsyncAccountsRelations

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
    Answer("409", "application/json", lambda: models.Error),
    Answer("422", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
)
_ERRORS_3 = (
    Answer("400", "application/json", lambda: models.Error),
    Answer("401", "application/json", lambda: models.Error),
    Answer("403", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("409", "application/json", lambda: models.Error),
    Answer("422", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
)
_LIST: Operation[AccountList] = Operation(
    name="accounts.list",
    method="GET",
    path="/accounts",
    parameters=(
        Parameter("page", "page", "query", "deepObject", explode=True, type=lambda: inputs.Page),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
        Parameter(
            "filter",
            "filter",
            "query",
            "deepObject",
            explode=True,
            type=lambda: inputs.AccountFilter,
        ),
    ),
    answers=(Answer("200", "application/json", lambda: models.AccountList),),
    errors=_ERRORS,
    security=_SECURITY,
    pages=LinkPages(next="/links/next", items="/data"),
)
_CREATE: Operation[AccountAnswer] = Operation(
    name="accounts.create",
    method="POST",
    path="/accounts",
    parameters=(
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.AccountCreate,
        fields=(("data", "data"), ("meta", "meta")),
    ),
    answers=(
        Answer("200", "application/json", lambda: models.AccountAnswer),
        Answer("201", "application/json", lambda: models.AccountAnswer),
    ),
    errors=_ERRORS_2,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)
_REDACT: Operation[AccountAnswer] = Operation(
    name="accounts.redact",
    method="DELETE",
    path="/accounts/{account-id}",
    parameters=(
        Parameter("account_id", "account-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.AccountAnswer),),
    errors=_ERRORS_3,
    security=_SECURITY,
)
_GET: Operation[AccountAnswer] = Operation(
    name="accounts.get",
    method="GET",
    path="/accounts/{account-id}",
    parameters=(
        Parameter("account_id", "account-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.AccountAnswer),),
    errors=_ERRORS,
    security=_SECURITY,
)
_UPDATE: Operation[AccountAnswer] = Operation(
    name="accounts.update",
    method="PATCH",
    path="/accounts/{account-id}",
    parameters=(
        Parameter("account_id", "account-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.AccountUpdate,
        fields=(("data", "data"),),
    ),
    answers=(Answer("200", "application/json", lambda: models.AccountAnswer),),
    errors=_ERRORS_3,
    security=_SECURITY,
)
_ADD_RELATION: Operation[AccountAnswer] = Operation(
    name="accounts.add_relation",
    method="POST",
    path="/accounts/{account-id}/add-relation",
    parameters=(
        Parameter("account_id", "account-id", "path", "simple"),
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
    answers=(Answer("200", "application/json", lambda: models.AccountAnswer),),
    errors=_ERRORS_3,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)
_ADD_TAG: Operation[AccountAnswer] = Operation(
    name="accounts.add_tag",
    method="POST",
    path="/accounts/{account-id}/add-tag",
    parameters=(
        Parameter("account_id", "account-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.AccountTagChange,
        fields=(("meta", "meta"),),
        is_required=True,
    ),
    answers=(Answer("200", "application/json", lambda: models.AccountAnswer),),
    errors=_ERRORS_3,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)
_CONSOLIDATE: Operation[AccountAnswer] = Operation(
    name="accounts.consolidate",
    method="POST",
    path="/accounts/{account-id}/consolidate",
    parameters=(
        Parameter("account_id", "account-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.AccountConsolidation,
        fields=(("meta", "meta"),),
        is_required=True,
    ),
    answers=(Answer("202", "application/json", lambda: models.AccountAnswer),),
    errors=_ERRORS_3,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)
_REMOVE_RELATION: Operation[AccountAnswer] = Operation(
    name="accounts.remove_relation",
    method="POST",
    path="/accounts/{account-id}/remove-relation",
    parameters=(
        Parameter("account_id", "account-id", "path", "simple"),
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
    answers=(Answer("200", "application/json", lambda: models.AccountAnswer),),
    errors=_ERRORS_3,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)
_REMOVE_TAG: Operation[AccountAnswer] = Operation(
    name="accounts.remove_tag",
    method="POST",
    path="/accounts/{account-id}/remove-tag",
    parameters=(
        Parameter("account_id", "account-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.AccountTagChange,
        fields=(("meta", "meta"),),
        is_required=True,
    ),
    answers=(Answer("200", "application/json", lambda: models.AccountAnswer),),
    errors=_ERRORS_3,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)
_SET_TAGS: Operation[AccountAnswer] = Operation(
    name="accounts.set_tags",
    method="POST",
    path="/accounts/{account-id}/set-tags",
    parameters=(
        Parameter("account_id", "account-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.AccountTagReplacement,
        fields=(("meta", "meta"),),
        is_required=True,
    ),
    answers=(Answer("200", "application/json", lambda: models.AccountAnswer),),
    errors=_ERRORS_3,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)
_RUN_ACTION: Operation[AccountActionAnswer] = Operation(
    name="accounts.run_action",
    method="POST",
    path="/accounts/{account-id}/run-action",
    parameters=(Parameter("account_id", "account-id", "path", "simple"),),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.AccountAction,
        fields=(("data", "data"),),
        is_required=True,
    ),
    answers=(Answer("200", "application/json", lambda: models.AccountActionAnswer),),
    errors=_ERRORS_3,
    security=_SECURITY,
)
_SEARCH: Operation[AccountList] = Operation(
    name="accounts.search",
    method="POST",
    path="/accounts/search",
    parameters=(
        Parameter("fields", "fields", "query", "deepObject", explode=True),
        Parameter("page", "page", "query", "deepObject", explode=True, type=lambda: inputs.Page),
    ),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.SearchRequest,
        fields=(("query", "query"), ("sort", "sort"), ("body_page", "body_page")),
    ),
    answers=(Answer("200", "application/json", lambda: models.AccountList),),
    errors=_ERRORS_3,
    security=_SECURITY,
    retry="idempotent",
    pages=LinkPages(next="/links/next", items="/data"),
)
_ADD_OBJECTS: Operation[AccountAnswer] = Operation(
    name="accounts.add_objects",
    method="POST",
    path="/accounts/{account-id}/add-objects",
    parameters=(
        Parameter("account_id", "account-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.AccountObjectChange,
        fields=(("meta", "meta"),),
        is_required=True,
    ),
    answers=(Answer("200", "application/json", lambda: models.AccountAnswer),),
    errors=_ERRORS_3,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)


class Accounts:
    """People and businesses, and what is known of each over time."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def relations(self) -> AccountsRelations:
        """Relations of accounts."""
        from .accounts_relations import AccountsRelations

        return AccountsRelations(self._transport)

    @cached_property
    def with_raw_response(self) -> RawAccounts:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawAccounts(self)

    @cached_property
    def with_streaming_response(self) -> StreamedAccounts:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedAccounts(self)

    def list(
        self,
        *,
        page: Page | PageDict | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        filter: AccountFilter | AccountFilterDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Pages[Account, AccountList]:
        """List accounts.

        Returns one page of accounts of every account type, newest first.

        Args:
            page: Which page is returned, and how long it is.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.
            filter: Which accounts are returned.

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
        data: AccountCreateData | AccountCreateDataDict | Omit = OMIT,
        meta: AccountCreateMeta | AccountCreateMetaDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AccountAnswer:
        """Create an account.

        Makes an account, with the attributes and with values of the fields that its account
        type defines. With `upsert-by`, an account that has the same value in that field is
        updated instead.

        Carries an idempotency key, the same for each attempt.

        Args:
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.
            data: The account itself.
            meta: What to do if the account exists already.

        Returns:
            200: The account as it is now, and what `include` asked for. 201: The new account,
            and what `include` asked for.

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
            _CREATE, {"include": include, "fields": fields, "data": data, "meta": meta}, options
        )

    def redact(
        self,
        account_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AccountAnswer:
        """Redact an account.

        Erases for good the personal data in an account and in the inquiries, verifications and
        reports that belong to it. The account is redacted when the answer comes, what belongs
        to it some time later. This cannot be undone, but the account can still be written to,
        and what is written stays.

        Args:
            account_id: The id of the account, which starts with `act_`.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The account as it is now, and what `include` asked for.

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
            _REDACT, {"account_id": account_id, "include": include, "fields": fields}, options
        )

    def get(
        self,
        account_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AccountAnswer:
        """Get an account.

        Returns one account. What is known of the person or business is in `fields`.

        Args:
            account_id: The id of the account, which starts with `act_`.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The account as it is now, and what `include` asked for.

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
            _GET, {"account_id": account_id, "include": include, "fields": fields}, options
        )

    def update(
        self,
        account_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        data: AccountUpdateData | AccountUpdateDataDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AccountAnswer:
        """Update an account.

        Changes attributes and fields of an account. Only the selfie photo is said to be removed
        by null.

        Args:
            account_id: The id of the account, which starts with `act_`.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.
            data: The account itself.

        Returns:
            The account as it is now, and what `include` asked for.

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
            {"account_id": account_id, "include": include, "fields": fields, "data": data},
            options,
        )

    def add_relation(
        self,
        account_id: str,
        *,
        meta: RelationChangeMeta | RelationChangeMetaDict,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AccountAnswer:
        """Add a relation to an account.

        Relates an account to another account or to a transaction, by a relation that a relation
        schema defines.

        Carries an idempotency key, the same for each attempt.

        Args:
            account_id: The id of the account, which starts with `act_`.
            meta: The relation.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The account as it is now, and what `include` asked for.

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
            {"account_id": account_id, "meta": meta, "include": include, "fields": fields},
            options,
        )

    def add_tag(
        self,
        account_id: str,
        *,
        meta: TagChangeMeta | TagChangeMetaDict,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AccountAnswer:
        """Add a tag to an account.

        Adds one tag, given by name or by id, to those of an account.

        Carries an idempotency key, the same for each attempt.

        Args:
            account_id: The id of the account, which starts with `act_`.
            meta: The tag.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The account as it is now, and what `include` asked for.

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
            {"account_id": account_id, "meta": meta, "include": include, "fields": fields},
            options,
        )

    def consolidate(
        self,
        account_id: str,
        *,
        meta: AccountConsolidationMeta | AccountConsolidationMetaDict,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AccountAnswer:
        """Consolidate other accounts into an account.

        Moves everything that belongs to other accounts to this one, and archives the others.
        What the accounts say about themselves is not moved; update this account to add it. An
        account can be consolidated only once, and no inquiry can be created for it afterwards.

        Carries an idempotency key, the same for each attempt.

        Args:
            account_id: The id of the account, which starts with `act_`.
            meta: The accounts.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The account that the others are consolidated into, and what `include` asked for.

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
            _CONSOLIDATE,
            {"account_id": account_id, "meta": meta, "include": include, "fields": fields},
            options,
        )

    def remove_relation(
        self,
        account_id: str,
        *,
        meta: RelationChangeMeta | RelationChangeMetaDict,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AccountAnswer:
        """Remove a relation from an account.

        Ends one relation of an account to another account or to a transaction. Both objects
        stay.

        Carries an idempotency key, the same for each attempt.

        Args:
            account_id: The id of the account, which starts with `act_`.
            meta: The relation.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The account as it is now, and what `include` asked for.

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
            {"account_id": account_id, "meta": meta, "include": include, "fields": fields},
            options,
        )

    def remove_tag(
        self,
        account_id: str,
        *,
        meta: TagChangeMeta | TagChangeMetaDict,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AccountAnswer:
        """Remove a tag from an account.

        Takes one tag, given by name or by id, away from an account.

        Carries an idempotency key, the same for each attempt.

        Args:
            account_id: The id of the account, which starts with `act_`.
            meta: The tag.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The account as it is now, and what `include` asked for.

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
            {"account_id": account_id, "meta": meta, "include": include, "fields": fields},
            options,
        )

    def set_tags(
        self,
        account_id: str,
        *,
        meta: TagReplacementMeta | TagReplacementMetaDict,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AccountAnswer:
        """Set the tags of an account.

        Replaces all tags of an account. A tag that is not given is taken away.

        Carries an idempotency key, the same for each attempt.

        An array replaces the old one.

        Args:
            account_id: The id of the account, which starts with `act_`.
            meta: The tags.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The account as it is now, and what `include` asked for.

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
            {"account_id": account_id, "meta": meta, "include": include, "fields": fields},
            options,
        )

    def run_action(
        self,
        account_id: str,
        *,
        data: AccountActionData | AccountActionDataDict,
        **options: Unpack[Options],
    ) -> AccountActionAnswer:
        """Run an account action on an account.

        Starts a workflow that was set up as an action for accounts. The answer holds the
        account, and in `meta` the id of the workflow run. The vendor declares no idempotency
        key here, so a call that is sent again may run the action again.

        Args:
            account_id: The id of the account, which starts with `act_`.
            data: The account action.

        Returns:
            The account, and the workflow run that was started.

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
        return self._transport.send(_RUN_ACTION, {"account_id": account_id, "data": data}, options)

    def search(
        self,
        *,
        fields: Mapping[str, str] | Omit = OMIT,
        page: Page | PageDict | Omit = OMIT,
        query: (
            AllOfQuery
            | AllOfQueryDict
            | AnyOfQuery
            | AnyOfQueryDict
            | NotQuery
            | NotQueryDict
            | AttributeQuery
            | AttributeQueryDict
            | Omit
        ) = OMIT,
        sort: SearchSort | SearchSortDict | Omit = OMIT,
        body_page: Page | PageDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Pages[Account, AccountList]:
        """Search accounts.

        Returns one page of the accounts that meet conditions on `type` (the id of an account
        type), `status` (the id of a status), `created_at`, `updated_at`, `identifiers.` and the
        name of an identifier, or `fields.` and the name of a field that the account type marks
        as searchable. What was just written is found after a minute or so; where that is too
        late, list the accounts instead.

        Sent again by itself like a call that only reads.

        Args:
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.
            page: Which page is returned, and how long it is.
            query: Which objects are returned.
            sort: In which order they are returned.
            body_page: Which page is returned, as the query parameter of the same name says.

        Returns:
            The items of every page, fetched as they are needed; `.pages()` gives the pages.

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
        return self._transport.pages(
            _SEARCH,
            {"fields": fields, "page": page, "query": query, "sort": sort, "body_page": body_page},
            options,
        )

    def add_objects(
        self,
        account_id: str,
        *,
        meta: AccountObjectChangeMeta | AccountObjectChangeMetaDict,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AccountAnswer:
        """Add objects to an account.

        Relates up to 100 objects to an account. Documented for version 2026-09-29 of the API;
        whether earlier versions have it is open.

        Carries an idempotency key, the same for each attempt.

        Args:
            account_id: The id of the account, which starts with `act_`.
            meta: The objects.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The account as it is now, and what `include` asked for.

        Raises:
            BadRequestError: The request was malformed.
            AuthenticationError: The API key is absent or not valid.
            PermissionDeniedError: The API key may not make this call.
            NotFoundError: An object that the request names does not exist.
            ConflictError: Another request got in the way, or what was asked for exists already.
            UnprocessableEntityError: A value in the request is not acceptable.
            RateLimitError: The rate limit or a quota is used up. Wait longer from one try to
                the next.

        See https://github.com/persona-id/persona-openapi/tree/HEAD/2026-09-29
        """
        return self._transport.send(
            _ADD_OBJECTS,
            {"account_id": account_id, "meta": meta, "include": include, "fields": fields},
            options,
        )


class AsyncAccounts:
    """People and businesses, and what is known of each over time."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def relations(self) -> AsyncAccountsRelations:
        """Relations of accounts."""
        from .accounts_relations import AsyncAccountsRelations

        return AsyncAccountsRelations(self._transport)

    @cached_property
    def with_raw_response(self) -> AsyncRawAccounts:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawAccounts(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedAccounts:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedAccounts(self)

    def list(
        self,
        *,
        page: Page | PageDict | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        filter: AccountFilter | AccountFilterDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AsyncPages[Account, AccountList]:
        """See `Accounts.list`."""
        return self._transport.pages(
            _LIST, {"page": page, "fields": fields, "filter": filter}, options
        )

    async def create(
        self,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        data: AccountCreateData | AccountCreateDataDict | Omit = OMIT,
        meta: AccountCreateMeta | AccountCreateMetaDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AccountAnswer:
        """See `Accounts.create`."""
        return await self._transport.send(
            _CREATE, {"include": include, "fields": fields, "data": data, "meta": meta}, options
        )

    async def redact(
        self,
        account_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AccountAnswer:
        """See `Accounts.redact`."""
        return await self._transport.send(
            _REDACT, {"account_id": account_id, "include": include, "fields": fields}, options
        )

    async def get(
        self,
        account_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AccountAnswer:
        """See `Accounts.get`."""
        return await self._transport.send(
            _GET, {"account_id": account_id, "include": include, "fields": fields}, options
        )

    async def update(
        self,
        account_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        data: AccountUpdateData | AccountUpdateDataDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AccountAnswer:
        """See `Accounts.update`."""
        return await self._transport.send(
            _UPDATE,
            {"account_id": account_id, "include": include, "fields": fields, "data": data},
            options,
        )

    async def add_relation(
        self,
        account_id: str,
        *,
        meta: RelationChangeMeta | RelationChangeMetaDict,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AccountAnswer:
        """See `Accounts.add_relation`."""
        return await self._transport.send(
            _ADD_RELATION,
            {"account_id": account_id, "meta": meta, "include": include, "fields": fields},
            options,
        )

    async def add_tag(
        self,
        account_id: str,
        *,
        meta: TagChangeMeta | TagChangeMetaDict,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AccountAnswer:
        """See `Accounts.add_tag`."""
        return await self._transport.send(
            _ADD_TAG,
            {"account_id": account_id, "meta": meta, "include": include, "fields": fields},
            options,
        )

    async def consolidate(
        self,
        account_id: str,
        *,
        meta: AccountConsolidationMeta | AccountConsolidationMetaDict,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AccountAnswer:
        """See `Accounts.consolidate`."""
        return await self._transport.send(
            _CONSOLIDATE,
            {"account_id": account_id, "meta": meta, "include": include, "fields": fields},
            options,
        )

    async def remove_relation(
        self,
        account_id: str,
        *,
        meta: RelationChangeMeta | RelationChangeMetaDict,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AccountAnswer:
        """See `Accounts.remove_relation`."""
        return await self._transport.send(
            _REMOVE_RELATION,
            {"account_id": account_id, "meta": meta, "include": include, "fields": fields},
            options,
        )

    async def remove_tag(
        self,
        account_id: str,
        *,
        meta: TagChangeMeta | TagChangeMetaDict,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AccountAnswer:
        """See `Accounts.remove_tag`."""
        return await self._transport.send(
            _REMOVE_TAG,
            {"account_id": account_id, "meta": meta, "include": include, "fields": fields},
            options,
        )

    async def set_tags(
        self,
        account_id: str,
        *,
        meta: TagReplacementMeta | TagReplacementMetaDict,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AccountAnswer:
        """See `Accounts.set_tags`."""
        return await self._transport.send(
            _SET_TAGS,
            {"account_id": account_id, "meta": meta, "include": include, "fields": fields},
            options,
        )

    async def run_action(
        self,
        account_id: str,
        *,
        data: AccountActionData | AccountActionDataDict,
        **options: Unpack[Options],
    ) -> AccountActionAnswer:
        """See `Accounts.run_action`."""
        return await self._transport.send(
            _RUN_ACTION, {"account_id": account_id, "data": data}, options
        )

    def search(
        self,
        *,
        fields: Mapping[str, str] | Omit = OMIT,
        page: Page | PageDict | Omit = OMIT,
        query: (
            AllOfQuery
            | AllOfQueryDict
            | AnyOfQuery
            | AnyOfQueryDict
            | NotQuery
            | NotQueryDict
            | AttributeQuery
            | AttributeQueryDict
            | Omit
        ) = OMIT,
        sort: SearchSort | SearchSortDict | Omit = OMIT,
        body_page: Page | PageDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AsyncPages[Account, AccountList]:
        """See `Accounts.search`."""
        return self._transport.pages(
            _SEARCH,
            {"fields": fields, "page": page, "query": query, "sort": sort, "body_page": body_page},
            options,
        )

    async def add_objects(
        self,
        account_id: str,
        *,
        meta: AccountObjectChangeMeta | AccountObjectChangeMetaDict,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AccountAnswer:
        """See `Accounts.add_objects`."""
        return await self._transport.send(
            _ADD_OBJECTS,
            {"account_id": account_id, "meta": meta, "include": include, "fields": fields},
            options,
        )


class RawAccounts:
    """The methods of `Accounts`, answering `RawResponse`."""

    def __init__(self, resource: Accounts) -> None:
        self.list = raw_page(resource.list)
        self.create = raw(resource.create)
        self.redact = raw(resource.redact)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.add_relation = raw(resource.add_relation)
        self.add_tag = raw(resource.add_tag)
        self.consolidate = raw(resource.consolidate)
        self.remove_relation = raw(resource.remove_relation)
        self.remove_tag = raw(resource.remove_tag)
        self.set_tags = raw(resource.set_tags)
        self.run_action = raw(resource.run_action)
        self.search = raw_page(resource.search)
        self.add_objects = raw(resource.add_objects)


class AsyncRawAccounts:
    """The methods of `AsyncAccounts`, answering `RawResponse`."""

    def __init__(self, resource: AsyncAccounts) -> None:
        self.list = async_raw_page(resource.list)
        self.create = async_raw(resource.create)
        self.redact = async_raw(resource.redact)
        self.get = async_raw(resource.get)
        self.update = async_raw(resource.update)
        self.add_relation = async_raw(resource.add_relation)
        self.add_tag = async_raw(resource.add_tag)
        self.consolidate = async_raw(resource.consolidate)
        self.remove_relation = async_raw(resource.remove_relation)
        self.remove_tag = async_raw(resource.remove_tag)
        self.set_tags = async_raw(resource.set_tags)
        self.run_action = async_raw(resource.run_action)
        self.search = async_raw_page(resource.search)
        self.add_objects = async_raw(resource.add_objects)


class StreamedAccounts:
    """The methods of `Accounts`, answering `StreamedResponse`."""

    def __init__(self, resource: Accounts) -> None:
        self.list = streamed_page(resource.list)
        self.create = streamed(resource.create)
        self.redact = streamed(resource.redact)
        self.get = streamed(resource.get)
        self.update = streamed(resource.update)
        self.add_relation = streamed(resource.add_relation)
        self.add_tag = streamed(resource.add_tag)
        self.consolidate = streamed(resource.consolidate)
        self.remove_relation = streamed(resource.remove_relation)
        self.remove_tag = streamed(resource.remove_tag)
        self.set_tags = streamed(resource.set_tags)
        self.run_action = streamed(resource.run_action)
        self.search = streamed_page(resource.search)
        self.add_objects = streamed(resource.add_objects)


class AsyncStreamedAccounts:
    """The methods of `AsyncAccounts`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncAccounts) -> None:
        self.list = async_streamed_page(resource.list)
        self.create = async_streamed(resource.create)
        self.redact = async_streamed(resource.redact)
        self.get = async_streamed(resource.get)
        self.update = async_streamed(resource.update)
        self.add_relation = async_streamed(resource.add_relation)
        self.add_tag = async_streamed(resource.add_tag)
        self.consolidate = async_streamed(resource.consolidate)
        self.remove_relation = async_streamed(resource.remove_relation)
        self.remove_tag = async_streamed(resource.remove_tag)
        self.set_tags = async_streamed(resource.set_tags)
        self.run_action = async_streamed(resource.run_action)
        self.search = async_streamed_page(resource.search)
        self.add_objects = async_streamed(resource.add_objects)
