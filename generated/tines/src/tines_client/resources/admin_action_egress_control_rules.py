"""Where the steps of stories may send requests."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import inputs, models
from .._runtime.operation import Answer, Body, NumberPages, Operation, Parameter
from .._runtime.response import async_raw, async_raw_page, raw, raw_page
from .._runtime.streamed import async_streamed, async_streamed_page, streamed, streamed_page
from .._runtime.types import OMIT

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.pagination import AsyncPages, Pages
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Omit, Options
    from ..inputs.admin_action_egress_control_rules import EgressActionTypeInput
    from ..models.admin_action_egress_control_rules import EgressControlRule, EgressControlRuleList

_ERRORS = (
    Answer("401", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
    Answer("default", "application/json", lambda: models.Error),
)
_SECURITY = ((("bearerAuth", ()),), (("userToken", ()),))
_ERRORS_2 = (
    Answer("401", "application/json", lambda: models.Error),
    Answer("422", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
    Answer("default", "application/json", lambda: models.Error),
)
_ERRORS_3 = (
    Answer("401", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
    Answer("default", "application/json", lambda: models.Error),
)
_ERRORS_4 = (
    Answer("401", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("422", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
    Answer("default", "application/json", lambda: models.Error),
)
_LIST: Operation[EgressControlRuleList] = Operation(
    name="admin.action_egress_control_rules.list",
    method="GET",
    path="/api/v1/admin/action_egress_control_rules",
    parameters=(
        Parameter("per_page", "per_page", "query", "form", explode=True),
        Parameter("page", "page", "query", "form", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.EgressControlRuleList),),
    errors=_ERRORS,
    security=_SECURITY,
    pages=NumberPages(
        argument="page", next="/meta/next_page_number", items="/admin~1action_egress_control_rules"
    ),
)
_CREATE: Operation[EgressControlRule] = Operation(
    name="admin.action_egress_control_rules.create",
    method="POST",
    path="/api/v1/admin/action_egress_control_rules",
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.EgressControlRuleCreate,
        fields=(
            ("description", "description"),
            ("ip", "ip"),
            ("fqdn", "fqdn"),
            ("allowed_action_types", "allowed_action_types"),
        ),
        is_required=True,
    ),
    answers=(Answer("201", "application/json", lambda: models.EgressControlRule),),
    errors=_ERRORS_2,
    security=_SECURITY,
)
_GET: Operation[EgressControlRule] = Operation(
    name="admin.action_egress_control_rules.get",
    method="GET",
    path="/api/v1/admin/action_egress_control_rules/{id}",
    parameters=(Parameter("rule_id", "id", "path", "simple"),),
    answers=(Answer("2XX", "application/json", lambda: models.EgressControlRule),),
    errors=_ERRORS_3,
    security=_SECURITY,
)
_UPDATE: Operation[EgressControlRule] = Operation(
    name="admin.action_egress_control_rules.update",
    method="PUT",
    path="/api/v1/admin/action_egress_control_rules/{id}",
    parameters=(Parameter("rule_id", "id", "path", "simple"),),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.EgressControlRuleUpdate,
        fields=(
            ("ip", "ip"),
            ("fqdn", "fqdn"),
            ("description", "description"),
            ("allowed_action_types", "allowed_action_types"),
        ),
        is_required=True,
    ),
    answers=(Answer("200", "application/json", lambda: models.EgressControlRule),),
    errors=_ERRORS_4,
    security=_SECURITY,
)
_PATCH: Operation[EgressControlRule] = Operation(
    name="admin.action_egress_control_rules.patch",
    method="PATCH",
    path="/api/v1/admin/action_egress_control_rules/{id}",
    parameters=(Parameter("rule_id", "id", "path", "simple"),),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.EgressControlRuleUpdate,
        fields=(
            ("ip", "ip"),
            ("fqdn", "fqdn"),
            ("description", "description"),
            ("allowed_action_types", "allowed_action_types"),
        ),
        is_required=True,
    ),
    answers=(Answer("200", "application/json", lambda: models.EgressControlRule),),
    errors=_ERRORS_4,
    security=_SECURITY,
)
_DELETE: Operation[None] = Operation(
    name="admin.action_egress_control_rules.delete",
    method="DELETE",
    path="/api/v1/admin/action_egress_control_rules/{id}",
    parameters=(Parameter("rule_id", "id", "path", "simple"),),
    answers=(Answer("204"),),
    errors=_ERRORS_3,
    security=_SECURITY,
)


class AdminActionEgressControlRules:
    """Where the steps of stories may send requests."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawAdminActionEgressControlRules:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawAdminActionEgressControlRules(self)

    @cached_property
    def with_streaming_response(self) -> StreamedAdminActionEgressControlRules:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedAdminActionEgressControlRules(self)

    def list(
        self, *, per_page: int | Omit = OMIT, page: int | Omit = OMIT, **options: Unpack[Options]
    ) -> Pages[EgressControlRule, EgressControlRuleList]:
        """List egress control rules.

        Returns one page of the rules that say where the steps of stories may send requests.

        Args:
            per_page: How many entries a page holds, 500 at most. Default: `20`.
            page: The number of the page; the first is 1. Default: `1`.

        Returns:
            The items of every page, fetched as they are needed; `.pages()` gives the pages.

        Raises:
            AuthenticationError: The key is absent or not valid.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/admin/action_egress_control_rules/list/
        """
        return self._transport.pages(_LIST, {"per_page": per_page, "page": page}, options)

    def create(
        self,
        *,
        description: str,
        ip: str | Omit = OMIT,
        fqdn: str | Omit = OMIT,
        allowed_action_types: Sequence[EgressActionTypeInput] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> EgressControlRule:
        """Create an egress control rule.

        Allows steps to send requests to an address, to a range of addresses, or to a host.
        Emails can only be allowed to a host.

        Args:
            description: What the rule is for.
            ip: The address, or the range of addresses in CIDR notation.
            fqdn: The full name of the host.
            allowed_action_types: The kinds of steps that the rule is for. Each one of
                `http-request`, `send-email`.

        Returns:
            The rule that was created.

        Raises:
            AuthenticationError: The key is absent or not valid.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/admin/action_egress_control_rules/create/
        """
        return self._transport.send(
            _CREATE,
            {
                "description": description,
                "ip": ip,
                "fqdn": fqdn,
                "allowed_action_types": allowed_action_types,
            },
            options,
        )

    def get(self, rule_id: int, **options: Unpack[Options]) -> EgressControlRule:
        """Get an egress control rule.

        Returns one rule that says where steps may send requests.

        Inferred: not stated by the vendor's page.

        Args:
            rule_id: The id of the rule. Stated.

        Returns:
            The rule.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://github.com/1Doomdie1/Tapi
        """
        return self._transport.send(_GET, {"rule_id": rule_id}, options)

    def update(
        self,
        rule_id: int,
        *,
        ip: str | Omit = OMIT,
        fqdn: str | Omit = OMIT,
        description: str | Omit = OMIT,
        allowed_action_types: Sequence[EgressActionTypeInput] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> EgressControlRule:
        """Update an egress control rule.

        Changes what the body names and leaves the rest of the rule as it is.

        What is not passed stays as it is.

        Args:
            rule_id: The id of the rule.
            ip: The address, or the range of addresses in CIDR notation.
            fqdn: The full name of the host.
            description: What the rule is for.
            allowed_action_types: The kinds of steps that the rule is for. Each one of
                `http-request`, `send-email`.

        Returns:
            The rule after the change.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/admin/action_egress_control_rules/update/
        """
        return self._transport.send(
            _UPDATE,
            {
                "rule_id": rule_id,
                "ip": ip,
                "fqdn": fqdn,
                "description": description,
                "allowed_action_types": allowed_action_types,
            },
            options,
        )

    def patch(
        self,
        rule_id: int,
        *,
        ip: str | Omit = OMIT,
        fqdn: str | Omit = OMIT,
        description: str | Omit = OMIT,
        allowed_action_types: Sequence[EgressActionTypeInput] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> EgressControlRule:
        """Update an egress control rule, by PATCH.

        Does the same as the PUT of this path.

        What is not passed stays as it is.

        Args:
            rule_id: The id of the rule.
            ip: The address, or the range of addresses in CIDR notation.
            fqdn: The full name of the host.
            description: What the rule is for.
            allowed_action_types: The kinds of steps that the rule is for. Each one of
                `http-request`, `send-email`.

        Returns:
            The rule after the change.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/admin/action_egress_control_rules/update/
        """
        return self._transport.send(
            _PATCH,
            {
                "rule_id": rule_id,
                "ip": ip,
                "fqdn": fqdn,
                "description": description,
                "allowed_action_types": allowed_action_types,
            },
            options,
        )

    def delete(self, rule_id: int, **options: Unpack[Options]) -> None:
        """Delete an egress control rule.

        Deletes a rule.

        Args:
            rule_id: The id of the rule.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/admin/action_egress_control_rules/delete/
        """
        return self._transport.send(_DELETE, {"rule_id": rule_id}, options)


class AsyncAdminActionEgressControlRules:
    """Where the steps of stories may send requests."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawAdminActionEgressControlRules:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawAdminActionEgressControlRules(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedAdminActionEgressControlRules:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedAdminActionEgressControlRules(self)

    def list(
        self, *, per_page: int | Omit = OMIT, page: int | Omit = OMIT, **options: Unpack[Options]
    ) -> AsyncPages[EgressControlRule, EgressControlRuleList]:
        """See `AdminActionEgressControlRules.list`."""
        return self._transport.pages(_LIST, {"per_page": per_page, "page": page}, options)

    async def create(
        self,
        *,
        description: str,
        ip: str | Omit = OMIT,
        fqdn: str | Omit = OMIT,
        allowed_action_types: Sequence[EgressActionTypeInput] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> EgressControlRule:
        """See `AdminActionEgressControlRules.create`."""
        return await self._transport.send(
            _CREATE,
            {
                "description": description,
                "ip": ip,
                "fqdn": fqdn,
                "allowed_action_types": allowed_action_types,
            },
            options,
        )

    async def get(self, rule_id: int, **options: Unpack[Options]) -> EgressControlRule:
        """See `AdminActionEgressControlRules.get`."""
        return await self._transport.send(_GET, {"rule_id": rule_id}, options)

    async def update(
        self,
        rule_id: int,
        *,
        ip: str | Omit = OMIT,
        fqdn: str | Omit = OMIT,
        description: str | Omit = OMIT,
        allowed_action_types: Sequence[EgressActionTypeInput] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> EgressControlRule:
        """See `AdminActionEgressControlRules.update`."""
        return await self._transport.send(
            _UPDATE,
            {
                "rule_id": rule_id,
                "ip": ip,
                "fqdn": fqdn,
                "description": description,
                "allowed_action_types": allowed_action_types,
            },
            options,
        )

    async def patch(
        self,
        rule_id: int,
        *,
        ip: str | Omit = OMIT,
        fqdn: str | Omit = OMIT,
        description: str | Omit = OMIT,
        allowed_action_types: Sequence[EgressActionTypeInput] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> EgressControlRule:
        """See `AdminActionEgressControlRules.patch`."""
        return await self._transport.send(
            _PATCH,
            {
                "rule_id": rule_id,
                "ip": ip,
                "fqdn": fqdn,
                "description": description,
                "allowed_action_types": allowed_action_types,
            },
            options,
        )

    async def delete(self, rule_id: int, **options: Unpack[Options]) -> None:
        """See `AdminActionEgressControlRules.delete`."""
        return await self._transport.send(_DELETE, {"rule_id": rule_id}, options)


class RawAdminActionEgressControlRules:
    """The methods of `AdminActionEgressControlRules`, answering `RawResponse`."""

    def __init__(self, resource: AdminActionEgressControlRules) -> None:
        self.list = raw_page(resource.list)
        self.create = raw(resource.create)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.patch = raw(resource.patch)
        self.delete = raw(resource.delete)


class AsyncRawAdminActionEgressControlRules:
    """The methods of `AsyncAdminActionEgressControlRules`, answering `RawResponse`."""

    def __init__(self, resource: AsyncAdminActionEgressControlRules) -> None:
        self.list = async_raw_page(resource.list)
        self.create = async_raw(resource.create)
        self.get = async_raw(resource.get)
        self.update = async_raw(resource.update)
        self.patch = async_raw(resource.patch)
        self.delete = async_raw(resource.delete)


class StreamedAdminActionEgressControlRules:
    """The methods of `AdminActionEgressControlRules`, answering `StreamedResponse`."""

    def __init__(self, resource: AdminActionEgressControlRules) -> None:
        self.list = streamed_page(resource.list)
        self.create = streamed(resource.create)
        self.get = streamed(resource.get)
        self.update = streamed(resource.update)
        self.patch = streamed(resource.patch)
        self.delete = streamed(resource.delete)


class AsyncStreamedAdminActionEgressControlRules:
    """The methods of `AsyncAdminActionEgressControlRules`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncAdminActionEgressControlRules) -> None:
        self.list = async_streamed_page(resource.list)
        self.create = async_streamed(resource.create)
        self.get = async_streamed(resource.get)
        self.update = async_streamed(resource.update)
        self.patch = async_streamed(resource.patch)
        self.delete = async_streamed(resource.delete)
