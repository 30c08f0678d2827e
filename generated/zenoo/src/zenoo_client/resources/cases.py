"""Investigations, from opening to decision."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import inputs, models
from .._runtime.operation import Answer, Body, CursorPages, Operation, Parameter
from .._runtime.response import async_raw, async_raw_page, raw, raw_page
from .._runtime.streamed import async_streamed, async_streamed_page, streamed, streamed_page
from .._runtime.types import OMIT

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.pagination import AsyncPages, Pages
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Omit, Options
    from ..inputs.cases import (
        CaseDecisionInput,
        CaseStatusInput,
        CaseTypeInput,
        EntityCategoryInput,
    )
    from ..inputs.shared_address_input import EntityCreate
    from ..inputs.shared_risk_tier_input import RiskTierInput
    from ..inputs.typed_dicts import EntityCreateDict
    from ..models.cases import Case, CaseAnswer, CaseList, ComplianceReportAnswer
    from ..models.shared_audit_actor import AuditLogEntry, AuditLogEntryList
    from .cases_alerts import AsyncCasesAlerts, CasesAlerts
    from .cases_checks import AsyncCasesChecks, CasesChecks
    from .cases_comments import AsyncCasesComments, CasesComments
    from .cases_entities import AsyncCasesEntities, CasesEntities
    from .cases_reviewers import AsyncCasesReviewers, CasesReviewers
    from .cases_risk_assessment import AsyncCasesRiskAssessment, CasesRiskAssessment

_ERRORS = (
    Answer("400", "application/json", lambda: models.Error),
    Answer("401", "application/json", lambda: models.Error),
    Answer("403", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
    Answer("500", "application/json", lambda: models.Error),
    Answer("502", "application/json", lambda: models.Error),
    Answer("503", "application/json", lambda: models.Error),
    Answer("default", "application/json", lambda: models.Error),
)
_SECURITY = ((("apiKey", ()),),)
_ERRORS_2 = (
    Answer("400", "application/json", lambda: models.Error),
    Answer("401", "application/json", lambda: models.Error),
    Answer("403", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
    Answer("500", "application/json", lambda: models.Error),
    Answer("502", "application/json", lambda: models.Error),
    Answer("503", "application/json", lambda: models.Error),
    Answer("default", "application/json", lambda: models.Error),
)
_ERRORS_3 = (
    Answer("400", "application/json", lambda: models.Error),
    Answer("401", "application/json", lambda: models.Error),
    Answer("403", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("422", "application/json", lambda: models.InvalidTransition),
    Answer("429", "application/json", lambda: models.Error),
    Answer("500", "application/json", lambda: models.Error),
    Answer("502", "application/json", lambda: models.Error),
    Answer("503", "application/json", lambda: models.Error),
    Answer("default", "application/json", lambda: models.Error),
)
_CREATE: Operation[CaseAnswer] = Operation(
    name="cases.create",
    method="POST",
    path="/v1/cases",
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.CaseCreate,
        fields=(
            ("type", "type"),
            ("entity_category", "entity_category"),
            ("assigned_to", "assigned_to"),
            ("entity", "entity"),
            ("external_reference", "external_reference"),
            ("metadata", "metadata"),
        ),
        is_required=True,
    ),
    answers=(Answer("2XX", "application/json", lambda: models.CaseAnswer),),
    errors=_ERRORS,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)
_LIST: Operation[CaseList] = Operation(
    name="cases.list",
    method="GET",
    path="/v1/cases",
    parameters=(
        Parameter("cursor", "cursor", "query", "form", explode=True),
        Parameter("limit", "limit", "query", "form", explode=True),
        Parameter("status", "status", "query", "form", explode=True),
        Parameter("type", "type", "query", "form", explode=True),
        Parameter("entity_category", "entity_category", "query", "form", explode=True),
        Parameter("risk_tier", "risk_tier", "query", "form", explode=True),
        Parameter("assigned_to", "assigned_to", "query", "form", explode=True),
    ),
    answers=(Answer("2XX", "application/json", lambda: models.CaseList),),
    errors=_ERRORS,
    security=_SECURITY,
    pages=CursorPages(
        argument="cursor", next="/meta/page/cursor", more="/meta/page/has_more", items="/data"
    ),
)
_GET: Operation[CaseAnswer] = Operation(
    name="cases.get",
    method="GET",
    path="/v1/cases/{case_token}",
    parameters=(Parameter("case_token", "case_token", "path", "simple"),),
    answers=(Answer("2XX", "application/json", lambda: models.CaseAnswer),),
    errors=_ERRORS_2,
    security=_SECURITY,
)
_UPDATE: Operation[CaseAnswer] = Operation(
    name="cases.update",
    method="PATCH",
    path="/v1/cases/{case_token}",
    parameters=(Parameter("case_token", "case_token", "path", "simple"),),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.CaseUpdate,
        fields=(("status", "status"), ("assigned_to", "assigned_to"), ("metadata", "metadata")),
        is_required=True,
    ),
    answers=(Answer("2XX", "application/json", lambda: models.CaseAnswer),),
    errors=_ERRORS_3,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)
_CLOSE: Operation[CaseAnswer] = Operation(
    name="cases.close",
    method="POST",
    path="/v1/cases/{case_token}/close",
    parameters=(Parameter("case_token", "case_token", "path", "simple"),),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.CaseClose,
        fields=(("decision", "decision"), ("summary", "summary")),
        is_required=True,
    ),
    answers=(Answer("2XX", "application/json", lambda: models.CaseAnswer),),
    errors=_ERRORS_3,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)
_ESCALATE: Operation[CaseAnswer] = Operation(
    name="cases.escalate",
    method="POST",
    path="/v1/cases/{case_token}/escalate",
    parameters=(Parameter("case_token", "case_token", "path", "simple"),),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.CaseEscalate,
        fields=(("reason", "reason"), ("escalate_to", "escalate_to")),
        is_required=True,
    ),
    answers=(Answer("2XX", "application/json", lambda: models.CaseAnswer),),
    errors=_ERRORS_3,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)
_TIMELINE: Operation[AuditLogEntryList] = Operation(
    name="cases.timeline",
    method="GET",
    path="/v1/cases/{case_token}/timeline",
    parameters=(
        Parameter("case_token", "case_token", "path", "simple"),
        Parameter("cursor", "cursor", "query", "form", explode=True),
        Parameter("limit", "limit", "query", "form", explode=True),
    ),
    answers=(Answer("2XX", "application/json", lambda: models.AuditLogEntryList),),
    errors=_ERRORS_2,
    security=_SECURITY,
    pages=CursorPages(
        argument="cursor", next="/meta/page/cursor", more="/meta/page/has_more", items="/data"
    ),
)
_COMPLIANCE_REPORT: Operation[ComplianceReportAnswer] = Operation(
    name="cases.compliance_report",
    method="GET",
    path="/v1/cases/{case_token}/compliance-report",
    parameters=(Parameter("case_token", "case_token", "path", "simple"),),
    answers=(Answer("2XX", "application/json", lambda: models.ComplianceReportAnswer),),
    errors=_ERRORS_2,
    security=_SECURITY,
)


class Cases:
    """Investigations, from opening to decision."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def entities(self) -> CasesEntities:
        """Entities of cases."""
        from .cases_entities import CasesEntities

        return CasesEntities(self._transport)

    @cached_property
    def checks(self) -> CasesChecks:
        """Checks of cases."""
        from .cases_checks import CasesChecks

        return CasesChecks(self._transport)

    @cached_property
    def comments(self) -> CasesComments:
        """Comments of cases."""
        from .cases_comments import CasesComments

        return CasesComments(self._transport)

    @cached_property
    def reviewers(self) -> CasesReviewers:
        """Reviewers of cases."""
        from .cases_reviewers import CasesReviewers

        return CasesReviewers(self._transport)

    @cached_property
    def risk_assessment(self) -> CasesRiskAssessment:
        """Risk assessment of cases."""
        from .cases_risk_assessment import CasesRiskAssessment

        return CasesRiskAssessment(self._transport)

    @cached_property
    def alerts(self) -> CasesAlerts:
        """Alerts of cases."""
        from .cases_alerts import CasesAlerts

        return CasesAlerts(self._transport)

    @cached_property
    def with_raw_response(self) -> RawCases:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawCases(self)

    @cached_property
    def with_streaming_response(self) -> StreamedCases:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedCases(self)

    def create(
        self,
        *,
        type: CaseTypeInput | Omit = OMIT,
        entity_category: EntityCategoryInput | Omit = OMIT,
        assigned_to: str | Omit = OMIT,
        entity: EntityCreate | EntityCreateDict | Omit = OMIT,
        external_reference: str | Omit = OMIT,
        metadata: Mapping[str, object] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> CaseAnswer:
        """Create a case.

        Opens a case, if wanted together with its first entity. A case always starts as `New`.

        Carries an idempotency key, the same for each attempt.

        Args:
            type: Why the case is opened. One of `Onboarding`, `Review`, `Perpetual`.
            entity_category: Whether the case is about a company or a person.
            assigned_to: Id of the user who is to work on the case.
            entity: First entity of the case, created with it.
            external_reference: The caller's own id of the case, at most 255 characters.
            metadata: Free keys and values to store with the case; no answer returns them.

        Returns:
            The case as it is after the call.

        Raises:
            BadRequestError: The request is not valid JSON, or a field is missing or has a wrong
                value.
            AuthenticationError: The key is missing, unknown or of the other environment.
            PermissionDeniedError: The key does not reach this project or object.
            RateLimitError: The project sent too many requests to this operation in the last 60
                seconds.
            ServerError: 500: Something broke at the vendor; trying again can help. 502: A
                provider that the vendor relies on failed; trying again can help. 503: The
                service is down for the moment; trying again can help.
            ApiError: Any other failure.

        See https://docs.zenoo.com/api-reference/cases/create-case
        """
        return self._transport.send(
            _CREATE,
            {
                "type": type,
                "entity_category": entity_category,
                "assigned_to": assigned_to,
                "entity": entity,
                "external_reference": external_reference,
                "metadata": metadata,
            },
            options,
        )

    def list(
        self,
        *,
        cursor: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        status: CaseStatusInput | Omit = OMIT,
        type: CaseTypeInput | Omit = OMIT,
        entity_category: EntityCategoryInput | Omit = OMIT,
        risk_tier: RiskTierInput | Omit = OMIT,
        assigned_to: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Pages[Case, CaseList]:
        """List cases.

        Returns the project's cases page by page. Several filters together narrow the result.

        Args:
            cursor: Where the page starts, as `meta.page.cursor` of the page before says;
                opaque.
            limit: Items per page, 1 to 100; 25 when not given.
            status: Return only cases in this status. One of `New`, `In Progress`, `In Review`,
                `Internal Review`, `Client Input`, `Closed`, `Escalated`.
            type: Return only cases opened for this reason. One of `Onboarding`, `Review`,
                `Perpetual`.
            entity_category: Return only cases about companies, or only cases about persons. One
                of `Company`, `Person`.
            risk_tier: Return only cases in this risk tier. One of `High`, `Medium`, `Low`.
            assigned_to: Return only cases that the user with this id works on.

        Returns:
            The items of every page, fetched as they are needed; `.pages()` gives the pages.

        Raises:
            BadRequestError: The request is not valid JSON, or a field is missing or has a wrong
                value.
            AuthenticationError: The key is missing, unknown or of the other environment.
            PermissionDeniedError: The key does not reach this project or object.
            RateLimitError: The project sent too many requests to this operation in the last 60
                seconds.
            ServerError: 500: Something broke at the vendor; trying again can help. 502: A
                provider that the vendor relies on failed; trying again can help. 503: The
                service is down for the moment; trying again can help.
            ApiError: Any other failure.

        See https://docs.zenoo.com/api-reference/cases/list-cases
        """
        return self._transport.pages(
            _LIST,
            {
                "cursor": cursor,
                "limit": limit,
                "status": status,
                "type": type,
                "entity_category": entity_category,
                "risk_tier": risk_tier,
                "assigned_to": assigned_to,
            },
            options,
        )

    def get(self, case_token: str, **options: Unpack[Options]) -> CaseAnswer:
        """Get a case.

        Returns one case with its deadline, its counts and its risk figures.

        Args:
            case_token: Token of the case, `cas_` followed by letters and digits.

        Returns:
            The case as it is after the call.

        Raises:
            BadRequestError: The request is not valid JSON, or a field is missing or has a wrong
                value.
            AuthenticationError: The key is missing, unknown or of the other environment.
            PermissionDeniedError: The key does not reach this project or object.
            NotFoundError: Nothing has this token.
            RateLimitError: The project sent too many requests to this operation in the last 60
                seconds.
            ServerError: 500: Something broke at the vendor; trying again can help. 502: A
                provider that the vendor relies on failed; trying again can help. 503: The
                service is down for the moment; trying again can help.
            ApiError: Any other failure.

        See https://docs.zenoo.com/api-reference/cases/get-case-details
        """
        return self._transport.send(_GET, {"case_token": case_token}, options)

    def update(
        self,
        case_token: str,
        *,
        status: CaseStatusInput | Omit = OMIT,
        assigned_to: str | Omit = OMIT,
        metadata: Mapping[str, object] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> CaseAnswer:
        """Update a case.

        Changes the status, the assignee or the metadata of a case; what is not sent stays as it
        is. A move that the life cycle of cases forbids, such as any move away from `Closed`, is
        refused with 422.

        Carries an idempotency key, the same for each attempt.

        What is not passed stays as it is.

        Args:
            case_token: Token of the case, `cas_` followed by letters and digits.
            status: Status to move the case to; only some moves are allowed. One of `New`, `In
                Progress`, `In Review`, `Internal Review`, `Client Input`, `Closed`,
                `Escalated`.
            assigned_to: Id of the user who is to work on the case.
            metadata: Free keys and values to store with the case; no answer returns them.

        Returns:
            The case as it is after the call.

        Raises:
            BadRequestError: The request is not valid JSON, or a field is missing or has a wrong
                value.
            AuthenticationError: The key is missing, unknown or of the other environment.
            PermissionDeniedError: The key does not reach this project or object.
            NotFoundError: Nothing has this token.
            UnprocessableEntityError: A case in its present status cannot move to the status
                asked for.
            RateLimitError: The project sent too many requests to this operation in the last 60
                seconds.
            ServerError: 500: Something broke at the vendor; trying again can help. 502: A
                provider that the vendor relies on failed; trying again can help. 503: The
                service is down for the moment; trying again can help.
            ApiError: Any other failure.

        See https://docs.zenoo.com/api-reference/cases/update-case
        """
        return self._transport.send(
            _UPDATE,
            {
                "case_token": case_token,
                "status": status,
                "assigned_to": assigned_to,
                "metadata": metadata,
            },
            options,
        )

    def close(
        self,
        case_token: str,
        *,
        decision: CaseDecisionInput,
        summary: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> CaseAnswer:
        """Close a case.

        Ends a case with a decision. Before that, every alert has to be resolved and a final
        risk assessment approved. The vendor writes an audit entry and sends the event
        `case.closed`.

        Carries an idempotency key, the same for each attempt.

        Args:
            case_token: Token of the case, `cas_` followed by letters and digits.
            decision: Outcome of the case. One of `Approve`, `Decline`.
            summary: Reasons for the decision, at most 5,000 characters.

        Returns:
            The case as it is after the call.

        Raises:
            BadRequestError: The request is not valid JSON, or a field is missing or has a wrong
                value.
            AuthenticationError: The key is missing, unknown or of the other environment.
            PermissionDeniedError: The key does not reach this project or object.
            NotFoundError: Nothing has this token.
            UnprocessableEntityError: A case in its present status cannot move to the status
                asked for.
            RateLimitError: The project sent too many requests to this operation in the last 60
                seconds.
            ServerError: 500: Something broke at the vendor; trying again can help. 502: A
                provider that the vendor relies on failed; trying again can help. 503: The
                service is down for the moment; trying again can help.
            ApiError: Any other failure.

        See https://docs.zenoo.com/api-reference/cases/close-case
        """
        return self._transport.send(
            _CLOSE, {"case_token": case_token, "decision": decision, "summary": summary}, options
        )

    def escalate(
        self,
        case_token: str,
        *,
        reason: str,
        escalate_to: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> CaseAnswer:
        """Escalate a case.

        Puts a case into the status `Escalated`, with a reason and, if wanted, a named person.

        Carries an idempotency key, the same for each attempt.

        Args:
            case_token: Token of the case, `cas_` followed by letters and digits.
            reason: Why the case needs attention, at most 2,000 characters.
            escalate_to: Id of the user who is to take over.

        Returns:
            The case as it is after the call.

        Raises:
            BadRequestError: The request is not valid JSON, or a field is missing or has a wrong
                value.
            AuthenticationError: The key is missing, unknown or of the other environment.
            PermissionDeniedError: The key does not reach this project or object.
            NotFoundError: Nothing has this token.
            UnprocessableEntityError: A case in its present status cannot move to the status
                asked for.
            RateLimitError: The project sent too many requests to this operation in the last 60
                seconds.
            ServerError: 500: Something broke at the vendor; trying again can help. 502: A
                provider that the vendor relies on failed; trying again can help. 503: The
                service is down for the moment; trying again can help.
            ApiError: Any other failure.

        See https://docs.zenoo.com/api-reference/cases/escalate-case
        """
        return self._transport.send(
            _ESCALATE,
            {"case_token": case_token, "reason": reason, "escalate_to": escalate_to},
            options,
        )

    def timeline(
        self,
        case_token: str,
        *,
        cursor: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Pages[AuditLogEntry, AuditLogEntryList]:
        """Get the audit trail of a case.

        Returns, page by page, who did what to a case and to the objects that belong to it.

        Args:
            case_token: Token of the case, `cas_` followed by letters and digits.
            cursor: Where the page starts, as `meta.page.cursor` of the page before says;
                opaque.
            limit: Items per page, 1 to 100; 25 when not given.

        Returns:
            The items of every page, fetched as they are needed; `.pages()` gives the pages.

        Raises:
            BadRequestError: The request is not valid JSON, or a field is missing or has a wrong
                value.
            AuthenticationError: The key is missing, unknown or of the other environment.
            PermissionDeniedError: The key does not reach this project or object.
            NotFoundError: Nothing has this token.
            RateLimitError: The project sent too many requests to this operation in the last 60
                seconds.
            ServerError: 500: Something broke at the vendor; trying again can help. 502: A
                provider that the vendor relies on failed; trying again can help. 503: The
                service is down for the moment; trying again can help.
            ApiError: Any other failure.

        See https://docs.zenoo.com/api-reference/cases/get-case-audit-trail
        """
        return self._transport.pages(
            _TIMELINE, {"case_token": case_token, "cursor": cursor, "limit": limit}, options
        )

    def compliance_report(
        self, case_token: str, **options: Unpack[Options]
    ) -> ComplianceReportAnswer:
        """Generate the compliance report of a case.

        Puts a case, its entities, its checks and its alerts together in one report. It fails as
        long as an alert of the case is open; with which status is not documented.

        Known from an example only: not stated by the vendor's page.

        Args:
            case_token: Token of the case, `cas_` followed by letters and digits. Stated.

        Returns:
            The report on the case.

        Raises:
            BadRequestError: The request is not valid JSON, or a field is missing or has a wrong
                value.
            AuthenticationError: The key is missing, unknown or of the other environment.
            PermissionDeniedError: The key does not reach this project or object.
            NotFoundError: Nothing has this token.
            RateLimitError: The project sent too many requests to this operation in the last 60
                seconds.
            ServerError: 500: Something broke at the vendor; trying again can help. 502: A
                provider that the vendor relies on failed; trying again can help. 503: The
                service is down for the moment; trying again can help.
            ApiError: Any other failure.

        See https://docs.zenoo.com/api-reference/cases/generate-compliance-report
        """
        return self._transport.send(_COMPLIANCE_REPORT, {"case_token": case_token}, options)


class AsyncCases:
    """Investigations, from opening to decision."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def entities(self) -> AsyncCasesEntities:
        """Entities of cases."""
        from .cases_entities import AsyncCasesEntities

        return AsyncCasesEntities(self._transport)

    @cached_property
    def checks(self) -> AsyncCasesChecks:
        """Checks of cases."""
        from .cases_checks import AsyncCasesChecks

        return AsyncCasesChecks(self._transport)

    @cached_property
    def comments(self) -> AsyncCasesComments:
        """Comments of cases."""
        from .cases_comments import AsyncCasesComments

        return AsyncCasesComments(self._transport)

    @cached_property
    def reviewers(self) -> AsyncCasesReviewers:
        """Reviewers of cases."""
        from .cases_reviewers import AsyncCasesReviewers

        return AsyncCasesReviewers(self._transport)

    @cached_property
    def risk_assessment(self) -> AsyncCasesRiskAssessment:
        """Risk assessment of cases."""
        from .cases_risk_assessment import AsyncCasesRiskAssessment

        return AsyncCasesRiskAssessment(self._transport)

    @cached_property
    def alerts(self) -> AsyncCasesAlerts:
        """Alerts of cases."""
        from .cases_alerts import AsyncCasesAlerts

        return AsyncCasesAlerts(self._transport)

    @cached_property
    def with_raw_response(self) -> AsyncRawCases:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawCases(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedCases:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedCases(self)

    async def create(
        self,
        *,
        type: CaseTypeInput | Omit = OMIT,
        entity_category: EntityCategoryInput | Omit = OMIT,
        assigned_to: str | Omit = OMIT,
        entity: EntityCreate | EntityCreateDict | Omit = OMIT,
        external_reference: str | Omit = OMIT,
        metadata: Mapping[str, object] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> CaseAnswer:
        """See `Cases.create`."""
        return await self._transport.send(
            _CREATE,
            {
                "type": type,
                "entity_category": entity_category,
                "assigned_to": assigned_to,
                "entity": entity,
                "external_reference": external_reference,
                "metadata": metadata,
            },
            options,
        )

    def list(
        self,
        *,
        cursor: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        status: CaseStatusInput | Omit = OMIT,
        type: CaseTypeInput | Omit = OMIT,
        entity_category: EntityCategoryInput | Omit = OMIT,
        risk_tier: RiskTierInput | Omit = OMIT,
        assigned_to: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AsyncPages[Case, CaseList]:
        """See `Cases.list`."""
        return self._transport.pages(
            _LIST,
            {
                "cursor": cursor,
                "limit": limit,
                "status": status,
                "type": type,
                "entity_category": entity_category,
                "risk_tier": risk_tier,
                "assigned_to": assigned_to,
            },
            options,
        )

    async def get(self, case_token: str, **options: Unpack[Options]) -> CaseAnswer:
        """See `Cases.get`."""
        return await self._transport.send(_GET, {"case_token": case_token}, options)

    async def update(
        self,
        case_token: str,
        *,
        status: CaseStatusInput | Omit = OMIT,
        assigned_to: str | Omit = OMIT,
        metadata: Mapping[str, object] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> CaseAnswer:
        """See `Cases.update`."""
        return await self._transport.send(
            _UPDATE,
            {
                "case_token": case_token,
                "status": status,
                "assigned_to": assigned_to,
                "metadata": metadata,
            },
            options,
        )

    async def close(
        self,
        case_token: str,
        *,
        decision: CaseDecisionInput,
        summary: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> CaseAnswer:
        """See `Cases.close`."""
        return await self._transport.send(
            _CLOSE, {"case_token": case_token, "decision": decision, "summary": summary}, options
        )

    async def escalate(
        self,
        case_token: str,
        *,
        reason: str,
        escalate_to: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> CaseAnswer:
        """See `Cases.escalate`."""
        return await self._transport.send(
            _ESCALATE,
            {"case_token": case_token, "reason": reason, "escalate_to": escalate_to},
            options,
        )

    def timeline(
        self,
        case_token: str,
        *,
        cursor: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AsyncPages[AuditLogEntry, AuditLogEntryList]:
        """See `Cases.timeline`."""
        return self._transport.pages(
            _TIMELINE, {"case_token": case_token, "cursor": cursor, "limit": limit}, options
        )

    async def compliance_report(
        self, case_token: str, **options: Unpack[Options]
    ) -> ComplianceReportAnswer:
        """See `Cases.compliance_report`."""
        return await self._transport.send(_COMPLIANCE_REPORT, {"case_token": case_token}, options)


class RawCases:
    """The methods of `Cases`, answering `RawResponse`."""

    def __init__(self, resource: Cases) -> None:
        self.create = raw(resource.create)
        self.list = raw_page(resource.list)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.close = raw(resource.close)
        self.escalate = raw(resource.escalate)
        self.timeline = raw_page(resource.timeline)
        self.compliance_report = raw(resource.compliance_report)


class AsyncRawCases:
    """The methods of `AsyncCases`, answering `RawResponse`."""

    def __init__(self, resource: AsyncCases) -> None:
        self.create = async_raw(resource.create)
        self.list = async_raw_page(resource.list)
        self.get = async_raw(resource.get)
        self.update = async_raw(resource.update)
        self.close = async_raw(resource.close)
        self.escalate = async_raw(resource.escalate)
        self.timeline = async_raw_page(resource.timeline)
        self.compliance_report = async_raw(resource.compliance_report)


class StreamedCases:
    """The methods of `Cases`, answering `StreamedResponse`."""

    def __init__(self, resource: Cases) -> None:
        self.create = streamed(resource.create)
        self.list = streamed_page(resource.list)
        self.get = streamed(resource.get)
        self.update = streamed(resource.update)
        self.close = streamed(resource.close)
        self.escalate = streamed(resource.escalate)
        self.timeline = streamed_page(resource.timeline)
        self.compliance_report = streamed(resource.compliance_report)


class AsyncStreamedCases:
    """The methods of `AsyncCases`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncCases) -> None:
        self.create = async_streamed(resource.create)
        self.list = async_streamed_page(resource.list)
        self.get = async_streamed(resource.get)
        self.update = async_streamed(resource.update)
        self.close = async_streamed(resource.close)
        self.escalate = async_streamed(resource.escalate)
        self.timeline = async_streamed_page(resource.timeline)
        self.compliance_report = async_streamed(resource.compliance_report)
