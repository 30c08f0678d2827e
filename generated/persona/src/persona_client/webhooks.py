"""What the Persona API sends by itself: events, and their signatures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAliasType

from . import models
from ._runtime.signatures import HmacSignature
from ._runtime.webhooks import (
    Receiver,
    ReceiverSettings,
    UnknownEvent,
    WebhookDefinition,
    WebhookHeaders,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

__all__: tuple[str, ...] = (
    "ReceivedEvent",
    "UnknownEvent",
    "WebhookHeaders",
    "WebhookReceiver",
    "parse_unverified",
    "sign",
    "unwrap",
)

ReceivedEvent = TypeAliasType(
    "ReceivedEvent",
    "models.AccountEvent | models.CaseEvent | models.DocumentEvent | models.GraphQueryEvent | models.InquiryEvent | models.InquirySessionEvent | models.ImporterPipelineRunEvent | models.ReportEvent | models.SelfieEvent | models.TransactionEvent | models.TransactionTypeEvent | models.VerificationEvent | models.WorkflowRunEvent | UnknownEvent",
)
"""Any event that the vendor sends."""

WEBHOOKS: WebhookDefinition[ReceivedEvent] = WebhookDefinition(
    signature=HmacSignature(
        header="Persona-Signature",
        algorithm="sha256",
        encoding="hex",
        format="t={timestamp},v1={signature}",
        separator=" ",
        signed="{timestamp}.{body}",
        secret_encoding="text",
    ),
    argument="webhook_secret",
    variable="PERSONA_WEBHOOK_SECRET",
    pointer="/data/attributes/name",
    events={
        "account.created": "models.AccountEvent",
        "account.redacted": "models.AccountEvent",
        "account.archived": "models.AccountEvent",
        "account.restored": "models.AccountEvent",
        "account.consolidated": "models.AccountEvent",
        "account.consolidated-with": "models.AccountEvent",
        "account.tag-added": "models.AccountEvent",
        "account.tag-removed": "models.AccountEvent",
        "account.added-relation": "models.AccountEvent",
        "account.removed-relation": "models.AccountEvent",
        "account.status-updated": "models.AccountEvent",
        "account.updated-fields": "models.AccountEvent",
        "account.updated-tags": "models.AccountEvent",
        "case.assigned": "models.CaseEvent",
        "case.created": "models.CaseEvent",
        "case.exported": "models.CaseEvent",
        "case.queue-updated": "models.CaseEvent",
        "case.redacted": "models.CaseEvent",
        "case.reopened": "models.CaseEvent",
        "case.resolved": "models.CaseEvent",
        "case.sla-expired": "models.CaseEvent",
        "case.status-updated": "models.CaseEvent",
        "case.updated-fields": "models.CaseEvent",
        "case.updated-tags": "models.CaseEvent",
        "document.created": "models.DocumentEvent",
        "document.submitted": "models.DocumentEvent",
        "document.processed": "models.DocumentEvent",
        "document.errored": "models.DocumentEvent",
        "document.extracted": "models.DocumentEvent",
        "document.pending": "models.DocumentEvent",
        "graph-query.cancelled": "models.GraphQueryEvent",
        "graph-query.completed": "models.GraphQueryEvent",
        "graph-query.errored": "models.GraphQueryEvent",
        "graph-query.reran": "models.GraphQueryEvent",
        "graph-query.timed-out": "models.GraphQueryEvent",
        "inquiry.created": "models.InquiryEvent",
        "inquiry.started": "models.InquiryEvent",
        "inquiry.expired": "models.InquiryEvent",
        "inquiry.completed": "models.InquiryEvent",
        "inquiry.failed": "models.InquiryEvent",
        "inquiry.marked-for-review": "models.InquiryEvent",
        "inquiry.approved": "models.InquiryEvent",
        "inquiry.declined": "models.InquiryEvent",
        "inquiry.transitioned": "models.InquiryEvent",
        "inquiry.redacted": "models.InquiryEvent",
        "inquiry.reusable-persona-created": "models.InquiryEvent",
        "inquiry.reusable-persona-used": "models.InquiryEvent",
        "inquiry.updated-tags": "models.InquiryEvent",
        "inquiry-session.started": "models.InquirySessionEvent",
        "inquiry-session.expired": "models.InquirySessionEvent",
        "inquiry-session.canceled": "models.InquirySessionEvent",
        "importer-pipeline-run.canceled": "models.ImporterPipelineRunEvent",
        "importer-pipeline-run.completed": "models.ImporterPipelineRunEvent",
        "importer-pipeline-run.errored": "models.ImporterPipelineRunEvent",
        "importer-pipeline-run.paused": "models.ImporterPipelineRunEvent",
        "importer-pipeline-run.resumed": "models.ImporterPipelineRunEvent",
        "importer-pipeline-run.started": "models.ImporterPipelineRunEvent",
        "report/address-lookup.ready": "models.ReportEvent",
        "report/address-lookup.errored": "models.ReportEvent",
        "report/address-lookup.submitted": "models.ReportEvent",
        "report/adverse-media.ready": "models.ReportEvent",
        "report/adverse-media.errored": "models.ReportEvent",
        "report/adverse-media.matched": "models.ReportEvent",
        "report/adverse-media.dismissed": "models.ReportEvent",
        "report/business-adverse-media.ready": "models.ReportEvent",
        "report/business-adverse-media.errored": "models.ReportEvent",
        "report/business-adverse-media.matched": "models.ReportEvent",
        "report/business-adverse-media.dismissed": "models.ReportEvent",
        "report/business-associated-persons.ready": "models.ReportEvent",
        "report/business-associated-persons.errored": "models.ReportEvent",
        "report/business-lookup.ready": "models.ReportEvent",
        "report/business-lookup.errored": "models.ReportEvent",
        "report/business-registrations-lookup.ready": "models.ReportEvent",
        "report/business-registrations-lookup.errored": "models.ReportEvent",
        "report/business-watchlist.ready": "models.ReportEvent",
        "report/business-watchlist.errored": "models.ReportEvent",
        "report/business-watchlist.matched": "models.ReportEvent",
        "report/business-watchlist.dismissed": "models.ReportEvent",
        "report/crypto-address-watchlist.ready": "models.ReportEvent",
        "report/crypto-address-watchlist.errored": "models.ReportEvent",
        "report/crypto-address-watchlist.matched": "models.ReportEvent",
        "report/email-address.ready": "models.ReportEvent",
        "report/email-address.errored": "models.ReportEvent",
        "report/phone-number.ready": "models.ReportEvent",
        "report/phone-number.errored": "models.ReportEvent",
        "report/politically-exposed-person.ready": "models.ReportEvent",
        "report/politically-exposed-person.errored": "models.ReportEvent",
        "report/politically-exposed-person.matched": "models.ReportEvent",
        "report/politically-exposed-person.dismissed": "models.ReportEvent",
        "report/profile.ready": "models.ReportEvent",
        "report/profile.errored": "models.ReportEvent",
        "report/profile-non-authoritative.ready": "models.ReportEvent",
        "report/profile-non-authoritative.errored": "models.ReportEvent",
        "report/sentilink-scores.ready": "models.ReportEvent",
        "report/sentilink-scores.errored": "models.ReportEvent",
        "report/social-media.ready": "models.ReportEvent",
        "report/social-media.errored": "models.ReportEvent",
        "report/synthetic.ready": "models.ReportEvent",
        "report/synthetic.errored": "models.ReportEvent",
        "report/watchlist.ready": "models.ReportEvent",
        "report/watchlist.errored": "models.ReportEvent",
        "report/watchlist.matched": "models.ReportEvent",
        "report/watchlist.dismissed": "models.ReportEvent",
        "selfie.created": "models.SelfieEvent",
        "selfie.submitted": "models.SelfieEvent",
        "selfie.processed": "models.SelfieEvent",
        "selfie.errored": "models.SelfieEvent",
        "transaction.created": "models.TransactionEvent",
        "transaction.status-updated": "models.TransactionEvent",
        "transaction.updated-fields": "models.TransactionEvent",
        "transaction.labeled": "models.TransactionEvent",
        "transaction.redacted": "models.TransactionEvent",
        "transaction.added-relation": "models.TransactionEvent",
        "transaction.removed-relation": "models.TransactionEvent",
        "transaction.sentinel-session-processed": "models.TransactionEvent",
        "transaction-type.deleted-field": "models.TransactionTypeEvent",
        "verification.canceled": "models.VerificationEvent",
        "verification.created": "models.VerificationEvent",
        "verification.escalated": "models.VerificationEvent",
        "verification.failed": "models.VerificationEvent",
        "verification.passed": "models.VerificationEvent",
        "verification.requires-retry": "models.VerificationEvent",
        "verification.skipped": "models.VerificationEvent",
        "verification.submitted": "models.VerificationEvent",
        "verification.tentatively-failed": "models.VerificationEvent",
        "verification.tentatively-passed": "models.VerificationEvent",
        "verification.updated-tags": "models.VerificationEvent",
        "workflow-run.created": "models.WorkflowRunEvent",
        "workflow-run.errored": "models.WorkflowRunEvent",
        "workflow-run.resumed": "models.WorkflowRunEvent",
    },
    models=models,
)


class WebhookReceiver:
    """Reads what the vendor sends, once its signature has been checked; needs no client.

    Args:
        secret: The secret, or several while one is being replaced: one that fits is enough.
            Falls back to the environment variable PERSONA_WEBHOOK_SECRET, which may hold
            several, one on each line.
        settings: strict, on_drift and clock: see `ReceiverSettings`.
    """

    def __init__(
        self, secret: str | Sequence[str] | None = None, **settings: Unpack[ReceiverSettings]
    ) -> None:
        self._receiver: Receiver[ReceivedEvent] = Receiver(WEBHOOKS, secret, settings)

    def unwrap(
        self, body: bytes | str, headers: WebhookHeaders, *, tolerance: float | None = None
    ) -> ReceivedEvent:
        """Check the signature of a request and read its event.

        Args:
            body: The body as it came: its bytes, or its text where that is UTF-8. JSON that was
                read and written again has another signature.
            headers: The headers of the request: a mapping, or pairs; names in any case.
            tolerance: Seconds by which the signed time may differ from now; None does not look
                at it, and an old request can be sent again.

        Returns:
            The event; an `UnknownEvent` where the document does not describe it.

        Raises:
            WebhookSignatureError: The signature is missing, malformed, or does not fit.
            WebhookExpiredError: The signature fits, and is too old or not valid yet.
            ConfigurationError: There is no secret or key, or it cannot be used.
            DecodeError: The body is signed, and is not JSON.
        """
        return self._receiver.unwrap(body, headers, tolerance=tolerance)

    def parse_unverified(self, body: bytes | str, headers: WebhookHeaders = ()) -> ReceivedEvent:
        """Read the event of a request that anyone may have sent: no signature is looked at.

        Raises:
            DecodeError: The body is not JSON.
        """
        return self._receiver.parse_unverified(body, headers)

    def sign(self, body: bytes | str, *, timestamp: float | None = None) -> dict[str, str]:
        """The headers with which the vendor would send a body: for tests.

        Args:
            body: What will be sent, byte by byte.
            timestamp: Seconds since 1970; now.
        """
        return self._receiver.sign(body, timestamp=timestamp)


def unwrap(
    body: bytes | str,
    headers: WebhookHeaders,
    *,
    tolerance: float | None = None,
    secret: str | Sequence[str] | None = None,
) -> ReceivedEvent:
    """Check the signature of a request and read its event: see `WebhookReceiver`."""
    return WebhookReceiver(secret).unwrap(body, headers, tolerance=tolerance)


def sign(body: bytes | str, *, secret: str | None = None) -> dict[str, str]:
    """The headers with which the vendor would send a body: for tests."""
    return WebhookReceiver(secret).sign(body)


def parse_unverified(body: bytes | str, headers: WebhookHeaders = ()) -> ReceivedEvent:
    """Read the event of a request that anyone may have sent: no signature is looked at."""
    return WebhookReceiver().parse_unverified(body, headers)
