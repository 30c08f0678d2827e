# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `Admin` and `AsyncAdmin`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..resources.admin import AsyncAdmin, Admin

if TYPE_CHECKING:
    from .admin_action_egress_control_rules import (
        FakeAdminActionEgressControlRules,
        FakeAsyncAdminActionEgressControlRules,
    )
    from .admin_custom_certificate_authority import (
        FakeAdminCustomCertificateAuthority,
        FakeAsyncAdminCustomCertificateAuthority,
    )
    from .admin_ip_access_control_rules import (
        FakeAdminIpAccessControlRules,
        FakeAsyncAdminIpAccessControlRules,
    )
    from .admin_jobs import FakeAdminJobs, FakeAsyncAdminJobs
    from .admin_scim_user_group_mapping import (
        FakeAdminScimUserGroupMapping,
        FakeAsyncAdminScimUserGroupMapping,
    )
    from .admin_sync_destinations import FakeAdminSyncDestinations, FakeAsyncAdminSyncDestinations
    from .admin_templates import FakeAdminTemplates, FakeAsyncAdminTemplates
    from .admin_tunnels import FakeAdminTunnels, FakeAsyncAdminTunnels
    from .admin_users import FakeAdminUsers, FakeAsyncAdminUsers


class FakeAdmin(Admin):
    """`Admin`, whose methods can be told what they are answered."""

    @cached_property
    def action_egress_control_rules(self) -> FakeAdminActionEgressControlRules:
        """The fake of `AdminActionEgressControlRules`."""
        from .admin_action_egress_control_rules import FakeAdminActionEgressControlRules

        return FakeAdminActionEgressControlRules(self._transport)

    @cached_property
    def custom_certificate_authority(self) -> FakeAdminCustomCertificateAuthority:
        """The fake of `AdminCustomCertificateAuthority`."""
        from .admin_custom_certificate_authority import FakeAdminCustomCertificateAuthority

        return FakeAdminCustomCertificateAuthority(self._transport)

    @cached_property
    def tunnels(self) -> FakeAdminTunnels:
        """The fake of `AdminTunnels`."""
        from .admin_tunnels import FakeAdminTunnels

        return FakeAdminTunnels(self._transport)

    @cached_property
    def ip_access_control_rules(self) -> FakeAdminIpAccessControlRules:
        """The fake of `AdminIpAccessControlRules`."""
        from .admin_ip_access_control_rules import FakeAdminIpAccessControlRules

        return FakeAdminIpAccessControlRules(self._transport)

    @cached_property
    def jobs(self) -> FakeAdminJobs:
        """The fake of `AdminJobs`."""
        from .admin_jobs import FakeAdminJobs

        return FakeAdminJobs(self._transport)

    @cached_property
    def scim_user_group_mapping(self) -> FakeAdminScimUserGroupMapping:
        """The fake of `AdminScimUserGroupMapping`."""
        from .admin_scim_user_group_mapping import FakeAdminScimUserGroupMapping

        return FakeAdminScimUserGroupMapping(self._transport)

    @cached_property
    def sync_destinations(self) -> FakeAdminSyncDestinations:
        """The fake of `AdminSyncDestinations`."""
        from .admin_sync_destinations import FakeAdminSyncDestinations

        return FakeAdminSyncDestinations(self._transport)

    @cached_property
    def templates(self) -> FakeAdminTemplates:
        """The fake of `AdminTemplates`."""
        from .admin_templates import FakeAdminTemplates

        return FakeAdminTemplates(self._transport)

    @cached_property
    def users(self) -> FakeAdminUsers:
        """The fake of `AdminUsers`."""
        from .admin_users import FakeAdminUsers

        return FakeAdminUsers(self._transport)


class FakeAsyncAdmin(AsyncAdmin):
    """`AsyncAdmin`, whose methods can be told what they are answered."""

    @cached_property
    def action_egress_control_rules(self) -> FakeAsyncAdminActionEgressControlRules:
        """The fake of `AdminActionEgressControlRules`."""
        from .admin_action_egress_control_rules import FakeAsyncAdminActionEgressControlRules

        return FakeAsyncAdminActionEgressControlRules(self._transport)

    @cached_property
    def custom_certificate_authority(self) -> FakeAsyncAdminCustomCertificateAuthority:
        """The fake of `AdminCustomCertificateAuthority`."""
        from .admin_custom_certificate_authority import FakeAsyncAdminCustomCertificateAuthority

        return FakeAsyncAdminCustomCertificateAuthority(self._transport)

    @cached_property
    def tunnels(self) -> FakeAsyncAdminTunnels:
        """The fake of `AdminTunnels`."""
        from .admin_tunnels import FakeAsyncAdminTunnels

        return FakeAsyncAdminTunnels(self._transport)

    @cached_property
    def ip_access_control_rules(self) -> FakeAsyncAdminIpAccessControlRules:
        """The fake of `AdminIpAccessControlRules`."""
        from .admin_ip_access_control_rules import FakeAsyncAdminIpAccessControlRules

        return FakeAsyncAdminIpAccessControlRules(self._transport)

    @cached_property
    def jobs(self) -> FakeAsyncAdminJobs:
        """The fake of `AdminJobs`."""
        from .admin_jobs import FakeAsyncAdminJobs

        return FakeAsyncAdminJobs(self._transport)

    @cached_property
    def scim_user_group_mapping(self) -> FakeAsyncAdminScimUserGroupMapping:
        """The fake of `AdminScimUserGroupMapping`."""
        from .admin_scim_user_group_mapping import FakeAsyncAdminScimUserGroupMapping

        return FakeAsyncAdminScimUserGroupMapping(self._transport)

    @cached_property
    def sync_destinations(self) -> FakeAsyncAdminSyncDestinations:
        """The fake of `AdminSyncDestinations`."""
        from .admin_sync_destinations import FakeAsyncAdminSyncDestinations

        return FakeAsyncAdminSyncDestinations(self._transport)

    @cached_property
    def templates(self) -> FakeAsyncAdminTemplates:
        """The fake of `AdminTemplates`."""
        from .admin_templates import FakeAsyncAdminTemplates

        return FakeAsyncAdminTemplates(self._transport)

    @cached_property
    def users(self) -> FakeAsyncAdminUsers:
        """The fake of `AdminUsers`."""
        from .admin_users import FakeAsyncAdminUsers

        return FakeAsyncAdminUsers(self._transport)
