"""The addresses that the tenant can be used from."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import inputs, models
from .._runtime.operation import Answer, Body, NumberPages, Operation, Parameter
from .._runtime.response import async_raw, async_raw_page, raw, raw_page
from .._runtime.streamed import async_streamed, async_streamed_page, streamed, streamed_page
from .._runtime.types import OMIT

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.pagination import AsyncPages, Pages
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Omit, Options
    from ..models.admin_ip_access_control_rules import IpAccessControlRule, IpAccessControlRuleList

_ERRORS = (
    Answer("401", "application/json", lambda: models.Error),
    Answer("422", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
    Answer("default", "application/json", lambda: models.Error),
)
_SECURITY = ((("bearerAuth", ()),), (("userToken", ()),))
_ERRORS_2 = (
    Answer("401", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
    Answer("default", "application/json", lambda: models.Error),
)
_ERRORS_3 = (
    Answer("401", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("422", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
    Answer("default", "application/json", lambda: models.Error),
)
_LIST: Operation[IpAccessControlRuleList] = Operation(
    name="admin.ip_access_control_rules.list",
    method="GET",
    path="/api/v1/admin/ip_access_control_rules",
    parameters=(
        Parameter("matching_ip", "matching_ip", "query", "form", explode=True),
        Parameter("per_page", "per_page", "query", "form", explode=True),
        Parameter("page", "page", "query", "form", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.IpAccessControlRuleList),),
    errors=_ERRORS,
    security=_SECURITY,
    pages=NumberPages(
        argument="page", next="/meta/next_page_number", items="/admin~1ip_access_control_rules"
    ),
)
_CREATE: Operation[IpAccessControlRule] = Operation(
    name="admin.ip_access_control_rules.create",
    method="POST",
    path="/api/v1/admin/ip_access_control_rules",
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.IpAccessControlRuleCreate,
        fields=(("ip", "ip"), ("description", "description")),
        is_required=True,
    ),
    answers=(Answer("201", "application/json", lambda: models.IpAccessControlRule),),
    errors=_ERRORS,
    security=_SECURITY,
)
_GET: Operation[IpAccessControlRule] = Operation(
    name="admin.ip_access_control_rules.get",
    method="GET",
    path="/api/v1/admin/ip_access_control_rules/{id}",
    parameters=(Parameter("rule_id", "id", "path", "simple"),),
    answers=(Answer("200", "application/json", lambda: models.IpAccessControlRule),),
    errors=_ERRORS_2,
    security=_SECURITY,
)
_UPDATE: Operation[IpAccessControlRule] = Operation(
    name="admin.ip_access_control_rules.update",
    method="PUT",
    path="/api/v1/admin/ip_access_control_rules/{id}",
    parameters=(Parameter("rule_id", "id", "path", "simple"),),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.IpAccessControlRuleUpdate,
        fields=(("ip", "ip"), ("description", "description")),
        is_required=True,
    ),
    answers=(Answer("200", "application/json", lambda: models.IpAccessControlRule),),
    errors=_ERRORS_3,
    security=_SECURITY,
)
_DELETE: Operation[None] = Operation(
    name="admin.ip_access_control_rules.delete",
    method="DELETE",
    path="/api/v1/admin/ip_access_control_rules/{id}",
    parameters=(Parameter("rule_id", "id", "path", "simple"),),
    answers=(Answer("204"),),
    errors=_ERRORS_2,
    security=_SECURITY,
)


class AdminIpAccessControlRules:
    """The addresses that the tenant can be used from."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawAdminIpAccessControlRules:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawAdminIpAccessControlRules(self)

    @cached_property
    def with_streaming_response(self) -> StreamedAdminIpAccessControlRules:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedAdminIpAccessControlRules(self)

    def list(
        self,
        *,
        matching_ip: str | Omit = OMIT,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Pages[IpAccessControlRule, IpAccessControlRuleList]:
        """List IP access control rules.

        Returns one page of the addresses that the tenant can be used from.

        Args:
            matching_ip: Return only rules that an address falls under.
            per_page: How many entries a page holds, 500 at most. Default: `20`.
            page: The number of the page; the first is 1. Default: `1`.

        Returns:
            The items of every page, fetched as they are needed; `.pages()` gives the pages.

        Raises:
            AuthenticationError: The key is absent or not valid.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/admin/ip_access_control/list/
        """
        return self._transport.pages(
            _LIST, {"matching_ip": matching_ip, "per_page": per_page, "page": page}, options
        )

    def create(
        self, *, ip: str, description: str, **options: Unpack[Options]
    ) -> IpAccessControlRule:
        """Create an IP access control rule.

        Lets the tenant be used from an address or a range of addresses.

        Known from an example only: not stated by the vendor's page.

        Args:
            ip: The address, or the range of addresses in CIDR notation.
            description: What the rule is for.

        Returns:
            The rule that was created.

        Raises:
            AuthenticationError: The key is absent or not valid.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://github.com/1Doomdie1/Tapi
        """
        return self._transport.send(_CREATE, {"ip": ip, "description": description}, options)

    def get(self, rule_id: int, **options: Unpack[Options]) -> IpAccessControlRule:
        """Get an IP access control rule.

        Returns one rule about where the tenant can be used from.

        Args:
            rule_id: The id of the rule.

        Returns:
            The rule.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/admin/ip_access_control/get/
        """
        return self._transport.send(_GET, {"rule_id": rule_id}, options)

    def update(
        self, rule_id: int, *, ip: str, description: str, **options: Unpack[Options]
    ) -> IpAccessControlRule:
        """Update an IP access control rule.

        Gives a rule another address and another description; both are sent.

        Known from an example only: not stated by the vendor's page.

        Args:
            rule_id: The id of the rule. Stated.
            ip: The address, or the range of addresses in CIDR notation.
            description: What the rule is for.

        Returns:
            The rule after the change.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://github.com/1Doomdie1/Tapi
        """
        return self._transport.send(
            _UPDATE, {"rule_id": rule_id, "ip": ip, "description": description}, options
        )

    def delete(self, rule_id: int, **options: Unpack[Options]) -> None:
        """Delete an IP access control rule.

        Deletes a rule.

        Known from an example only: not stated by the vendor's page.

        Args:
            rule_id: The id of the rule. Stated.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://github.com/1Doomdie1/Tapi
        """
        return self._transport.send(_DELETE, {"rule_id": rule_id}, options)


class AsyncAdminIpAccessControlRules:
    """The addresses that the tenant can be used from."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawAdminIpAccessControlRules:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawAdminIpAccessControlRules(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedAdminIpAccessControlRules:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedAdminIpAccessControlRules(self)

    def list(
        self,
        *,
        matching_ip: str | Omit = OMIT,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AsyncPages[IpAccessControlRule, IpAccessControlRuleList]:
        """See `AdminIpAccessControlRules.list`."""
        return self._transport.pages(
            _LIST, {"matching_ip": matching_ip, "per_page": per_page, "page": page}, options
        )

    async def create(
        self, *, ip: str, description: str, **options: Unpack[Options]
    ) -> IpAccessControlRule:
        """See `AdminIpAccessControlRules.create`."""
        return await self._transport.send(_CREATE, {"ip": ip, "description": description}, options)

    async def get(self, rule_id: int, **options: Unpack[Options]) -> IpAccessControlRule:
        """See `AdminIpAccessControlRules.get`."""
        return await self._transport.send(_GET, {"rule_id": rule_id}, options)

    async def update(
        self, rule_id: int, *, ip: str, description: str, **options: Unpack[Options]
    ) -> IpAccessControlRule:
        """See `AdminIpAccessControlRules.update`."""
        return await self._transport.send(
            _UPDATE, {"rule_id": rule_id, "ip": ip, "description": description}, options
        )

    async def delete(self, rule_id: int, **options: Unpack[Options]) -> None:
        """See `AdminIpAccessControlRules.delete`."""
        return await self._transport.send(_DELETE, {"rule_id": rule_id}, options)


class RawAdminIpAccessControlRules:
    """The methods of `AdminIpAccessControlRules`, answering `RawResponse`."""

    def __init__(self, resource: AdminIpAccessControlRules) -> None:
        self.list = raw_page(resource.list)
        self.create = raw(resource.create)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)


class AsyncRawAdminIpAccessControlRules:
    """The methods of `AsyncAdminIpAccessControlRules`, answering `RawResponse`."""

    def __init__(self, resource: AsyncAdminIpAccessControlRules) -> None:
        self.list = async_raw_page(resource.list)
        self.create = async_raw(resource.create)
        self.get = async_raw(resource.get)
        self.update = async_raw(resource.update)
        self.delete = async_raw(resource.delete)


class StreamedAdminIpAccessControlRules:
    """The methods of `AdminIpAccessControlRules`, answering `StreamedResponse`."""

    def __init__(self, resource: AdminIpAccessControlRules) -> None:
        self.list = streamed_page(resource.list)
        self.create = streamed(resource.create)
        self.get = streamed(resource.get)
        self.update = streamed(resource.update)
        self.delete = streamed(resource.delete)


class AsyncStreamedAdminIpAccessControlRules:
    """The methods of `AsyncAdminIpAccessControlRules`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncAdminIpAccessControlRules) -> None:
        self.list = async_streamed_page(resource.list)
        self.create = async_streamed(resource.create)
        self.get = async_streamed(resource.get)
        self.update = async_streamed(resource.update)
        self.delete = async_streamed(resource.delete)
