"""Models of what calls send: several resources."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

from pydantic import MISSING
from typing_extensions import TypeAliasType

from .._runtime.models import Input
from .shared_owner_reference import OwnerReference

EventNameInput = TypeAliasType(
    "EventNameInput",
    Literal[
        "requests:created",
        "requests:updated",
        "requests:deleted",
        "requests:archived",
        "requests:unarchived",
        "responses:created",
        "responses:updated",
        "responses:deleted",
        "responses:completed",
    ],
)
"""Something that can happen to a form, which older words call a request, or to a response."""


WebhookSubscriptionsInput = TypeAliasType(
    "WebhookSubscriptionsInput", dict[str, list[EventNameInput]]
)
"""HTTPS addresses, each with the names of the events that are sent there."""


class BrandingReference(Input):
    """Names a look."""

    slug: str | MISSING = MISSING
    """Short name of the look."""


class CompanyReference(Input):
    """Names a workspace, which older words call a company."""

    slug: str | MISSING = MISSING
    """Short name of the workspace."""


class FlowReferenceInput(Input):
    """Names a form template, which older words call a flow."""

    slug: str
    """Short name of the form template."""


class FormCreate(Input):
    """A form to create."""

    flow: FlowReferenceInput
    """Template to make the form from."""
    company: CompanyReference | MISSING = MISSING
    """Workspace of the form."""
    user: FormRecipient | MISSING = MISSING
    """Who is to fill in the form."""
    data: dict[str, Any] | MISSING = MISSING
    """Values to fill in beforehand; the keys are those of the template's fields."""
    options: dict[str, Any] | MISSING = MISSING
    """Options of the template. A guide names `signature_method` (`sms`, `handwritten`, `email`
    or null), `invite_scenario_custom_frequency` and `handler_email`.
    """
    external_args: dict[str, Any] | MISSING = MISSING
    """Anything to keep with the form."""
    redirect_url: str | MISSING = MISSING
    """HTTPS address to lead to when the form is filled in."""
    draft: bool | MISSING = MISSING
    """Whether to make the form without sending it; false when not given."""
    active_from: datetime | MISSING = MISSING
    """From when on the form can be filled in."""
    active_until: datetime | MISSING = MISSING
    """Until when the form can be filled in."""
    owner: OwnerReference | None | MISSING = MISSING
    """User who is to be responsible for the form."""
    branding: BrandingReference | MISSING = MISSING
    """Look of the form."""
    webhooks: WebhookSubscriptionsInput | MISSING = MISSING
    """Who is to be told about the form."""


class FormRecipient(Input):
    """Person who is to fill in a form."""

    email: str | MISSING = MISSING
    """E-mail address."""
    phone: str | MISSING = MISSING
    """Phone number."""
    given_name: str | MISSING = MISSING
    """Given name."""
    family_name: str | MISSING = MISSING
    """Family name."""
    locale: str | MISSING = MISSING
    """Language in which the person is addressed, such as `en` or `fr`."""
    internal_ref: str | MISSING = MISSING
    """The caller's own id of the person. Seen in a guide only. Shown by example."""


class FormUpdate(Input):
    """What changes in a form."""

    archived: bool | MISSING = MISSING
    """Whether the form is archived."""
    draft: bool | MISSING = MISSING
    """False activates a draft and sends it."""
    processed: bool | MISSING = MISSING
    """Whether the form is marked as processed."""
    active_until: datetime | MISSING = MISSING
    """Until when the form can be filled in."""
