"""Admin."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._runtime.async_transport import AsyncTransport
    from .._runtime.sync_transport import SyncTransport
    from .admin_action_egress_control_rules import (
        AdminActionEgressControlRules,
        AsyncAdminActionEgressControlRules,
    )
    from .admin_custom_certificate_authority import (
        AdminCustomCertificateAuthority,
        AsyncAdminCustomCertificateAuthority,
    )
    from .admin_ip_access_control_rules import (
        AdminIpAccessControlRules,
        AsyncAdminIpAccessControlRules,
    )
    from .admin_jobs import AdminJobs, AsyncAdminJobs
    from .admin_scim_user_group_mapping import (
        AdminScimUserGroupMapping,
        AsyncAdminScimUserGroupMapping,
    )
    from .admin_sync_destinations import AdminSyncDestinations, AsyncAdminSyncDestinations
    from .admin_templates import AdminTemplates, AsyncAdminTemplates
    from .admin_tunnels import AdminTunnels, AsyncAdminTunnels
    from .admin_users import AdminUsers, AsyncAdminUsers


class Admin:
    """Admin."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def action_egress_control_rules(self) -> AdminActionEgressControlRules:
        """Where the steps of stories may send requests."""
        from .admin_action_egress_control_rules import AdminActionEgressControlRules

        return AdminActionEgressControlRules(self._transport)

    @cached_property
    def custom_certificate_authority(self) -> AdminCustomCertificateAuthority:
        """Operations on the whole tenant."""
        from .admin_custom_certificate_authority import AdminCustomCertificateAuthority

        return AdminCustomCertificateAuthority(self._transport)

    @cached_property
    def tunnels(self) -> AdminTunnels:
        """Tunnels of admin."""
        from .admin_tunnels import AdminTunnels

        return AdminTunnels(self._transport)

    @cached_property
    def ip_access_control_rules(self) -> AdminIpAccessControlRules:
        """The addresses that the tenant can be used from."""
        from .admin_ip_access_control_rules import AdminIpAccessControlRules

        return AdminIpAccessControlRules(self._transport)

    @cached_property
    def jobs(self) -> AdminJobs:
        """The jobs that a tenant has in its queues."""
        from .admin_jobs import AdminJobs

        return AdminJobs(self._transport)

    @cached_property
    def scim_user_group_mapping(self) -> AdminScimUserGroupMapping:
        """Which groups of an identity provider stand for which teams."""
        from .admin_scim_user_group_mapping import AdminScimUserGroupMapping

        return AdminScimUserGroupMapping(self._transport)

    @cached_property
    def sync_destinations(self) -> AdminSyncDestinations:
        """Where stories are sent to."""
        from .admin_sync_destinations import AdminSyncDestinations

        return AdminSyncDestinations(self._transport)

    @cached_property
    def templates(self) -> AdminTemplates:
        """The templates of steps that the tenant has of its own."""
        from .admin_templates import AdminTemplates

        return AdminTemplates(self._transport)

    @cached_property
    def users(self) -> AdminUsers:
        """The users of the tenant."""
        from .admin_users import AdminUsers

        return AdminUsers(self._transport)


class AsyncAdmin:
    """Admin."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def action_egress_control_rules(self) -> AsyncAdminActionEgressControlRules:
        """Where the steps of stories may send requests."""
        from .admin_action_egress_control_rules import AsyncAdminActionEgressControlRules

        return AsyncAdminActionEgressControlRules(self._transport)

    @cached_property
    def custom_certificate_authority(self) -> AsyncAdminCustomCertificateAuthority:
        """Operations on the whole tenant."""
        from .admin_custom_certificate_authority import AsyncAdminCustomCertificateAuthority

        return AsyncAdminCustomCertificateAuthority(self._transport)

    @cached_property
    def tunnels(self) -> AsyncAdminTunnels:
        """Tunnels of admin."""
        from .admin_tunnels import AsyncAdminTunnels

        return AsyncAdminTunnels(self._transport)

    @cached_property
    def ip_access_control_rules(self) -> AsyncAdminIpAccessControlRules:
        """The addresses that the tenant can be used from."""
        from .admin_ip_access_control_rules import AsyncAdminIpAccessControlRules

        return AsyncAdminIpAccessControlRules(self._transport)

    @cached_property
    def jobs(self) -> AsyncAdminJobs:
        """The jobs that a tenant has in its queues."""
        from .admin_jobs import AsyncAdminJobs

        return AsyncAdminJobs(self._transport)

    @cached_property
    def scim_user_group_mapping(self) -> AsyncAdminScimUserGroupMapping:
        """Which groups of an identity provider stand for which teams."""
        from .admin_scim_user_group_mapping import AsyncAdminScimUserGroupMapping

        return AsyncAdminScimUserGroupMapping(self._transport)

    @cached_property
    def sync_destinations(self) -> AsyncAdminSyncDestinations:
        """Where stories are sent to."""
        from .admin_sync_destinations import AsyncAdminSyncDestinations

        return AsyncAdminSyncDestinations(self._transport)

    @cached_property
    def templates(self) -> AsyncAdminTemplates:
        """The templates of steps that the tenant has of its own."""
        from .admin_templates import AsyncAdminTemplates

        return AsyncAdminTemplates(self._transport)

    @cached_property
    def users(self) -> AsyncAdminUsers:
        """The users of the tenant."""
        from .admin_users import AsyncAdminUsers

        return AsyncAdminUsers(self._transport)
