"""Uses of the Zenoo package that both type checkers accept."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, assert_type

from opentelemetry.trace import TracerProvider
from zenoo_client import (
    OMIT,
    Answered,
    ApiError,
    AsyncPages,
    AsyncStreamedResponse,
    AsyncZenoo,
    Drift,
    NotFoundError,
    NotReadyError,
    Pages,
    RateLimitError,
    RawResponse,
    Retrying,
    Sending,
    StreamedResponse,
    Zenoo,
)
from zenoo_client.inputs import EntityCreate
from zenoo_client.models import (
    Alert,
    AlertList,
    AlertsResolvedAnswer,
    Case,
    CaseAnswer,
    CaseList,
    CaseStatus,
    FlowEvent,
    FlowTokens,
    VerificationResult,
)


def calls(zenoo: Zenoo) -> None:
    """Keywords, nested objects, what comes back."""
    answer = zenoo.cases.update(
        "cas_1", status="Closed", assigned_to="u-1", metadata={"a": 1}, timeout=5, max_retries=0
    )
    assert_type(answer, CaseAnswer)
    assert_type(answer.data, Case)
    assert_type(answer.data.status, CaseStatus | None)
    assert_type(answer.data.created_at, datetime | None)
    zenoo.cases.create(entity={"type": "Person", "first_name": "Ada"})
    zenoo.cases.create(entity=EntityCreate(type="Person", first_name="Ada"), type=OMIT)
    zenoo.cases.comments.create("cas_1", body="Looks fine.", mentions=("u-1", "u-2"))
    zenoo.cases.close("cas_1", decision="Approve", idempotency_key="k-1", deadline=None)
    resolved = zenoo.alerts.bulk.resolve(
        alert_tokens=("alt_1", "alt_2"), action="Approve with Conditions", rationale="Same name."
    )
    assert_type(resolved, AlertsResolvedAnswer)


def verifications(zenoo: Zenoo) -> None:
    """A report at once, or tokens to fetch it with."""
    report = zenoo.flow.companies.verify(
        "hash-1",
        company_name="Harbour Lane Ltd",
        registration_number="1",
        country="IE",
        directors=[{"first_name": "Ines", "last_name": "Okafor"}],
        sync_timeout_ms=60_000,
        timeout=90,
    )
    assert_type(report, VerificationResult)
    assert_type(report.tokens, FlowTokens | None)


def waiting(zenoo: Zenoo) -> None:
    """Asked again until it is ready, it is never None."""
    assert_type(zenoo.flow.results.get("pull_1"), VerificationResult | None)
    try:
        assert_type(zenoo.flow.results.wait("pull_1", deadline=60), VerificationResult)
    except NotReadyError as error:
        assert_type(error.waited, float)


def pages(zenoo: Zenoo) -> list[str]:
    """Items, and whole pages."""
    # A category that the vendor adds tomorrow is as good as those that are known.
    alerts = zenoo.alerts.list(category="Fraud Ring", status="Open", sort="-priority_score")
    assert_type(alerts, Pages[Alert, AlertList])
    listed = zenoo.cases.list(limit=50, status="In Progress")
    assert_type(listed, Pages[Case, CaseList])
    for page in listed.pages():
        assert_type(page, CaseList)
    return [case.token for case in listed]


def raw(zenoo: Zenoo) -> CaseAnswer:
    """Raw responses take the same arguments."""
    response = zenoo.cases.with_raw_response.get("cas_1", extra_headers={"X-Trace": "1"})
    assert_type(response, RawResponse[CaseAnswer])
    assert_type(zenoo.cases.with_raw_response.list(limit=5).parse(), CaseList)
    assert_type(response.status_code, int)
    return response.parse()


def errors(zenoo: Zenoo) -> float | None:
    """What an error carries."""
    try:
        zenoo.cases.get("cas_1")
    except RateLimitError as error:
        return error.retry_after
    except NotFoundError as error:
        assert_type(error.status, int)
    except ApiError as error:
        assert_type(error.request_id, str | None)
    return None


def settings(seen: list[Drift]) -> None:
    """Everything that a client takes."""
    with Zenoo(api_key="K", environment="staging", strict=True, allow_draft=True) as zenoo:
        assert_type(zenoo, Zenoo)
    Zenoo(base_url="http://127.0.0.1:1", on_drift=seen.append, headers={"X-Team": "a"}).close()


def told(answers: list[Answered], spans: TracerProvider) -> None:
    """Who may listen to a client, and what is heard."""

    def before(sending: Sending) -> None:
        assert_type(sending.headers, Mapping[str, str])

    def again(retrying: Retrying) -> None:
        assert_type(retrying.seconds, float)

    Zenoo(on_request=before, on_response=answers.append, on_retry=again, telemetry=True).close()
    AsyncZenoo(on_request=before, telemetry=spans).with_options(on_retry=again, telemetry=False)
    Zenoo(rate_limit=True).with_options(rate_limit=False).close()
    assert_type(answers[0].request_id, str | None)


def undescribed(zenoo: Zenoo) -> None:
    """What no operation of the package describes, other settings, and open answers."""
    assert_type(zenoo.request("GET", "/v2/x", answer=CaseAnswer), CaseAnswer)
    assert_type(zenoo.request("POST", "/v2/x", json={"a": 1}, answer=list[int]), list[int])
    assert_type(zenoo.request("GET", "/v2/x"), Any)
    zenoo.request("GET", "/v2/{id}", path_parameters={"id": 1}, query={"a": [1]}, timeout=2.0)
    assert_type(zenoo.with_options(timeout=1.0, headers={"X-Team": "a"}), Zenoo)
    with zenoo.cases.with_streaming_response.get("cas_1") as response:
        assert_type(response, StreamedResponse[CaseAnswer])
        assert_type(response.save("case.json"), int)
        assert_type(response.parse(), CaseAnswer)
    with zenoo.cases.with_streaming_response.list() as page:
        assert_type(page, StreamedResponse[CaseList])
    assert_type(zenoo.cases.get("cas_1").to_dict(), dict[str, Any])


async def asynchronous() -> None:
    """The same, awaited."""
    async with AsyncZenoo(api_key="K", timeout=3.5) as zenoo:
        assert_type(await zenoo.cases.update("cas_1", status="New"), CaseAnswer)
        listed = zenoo.cases.list()
        assert_type(listed, AsyncPages[Case, CaseList])
        async for case in listed:
            assert_type(case, Case)
        async for page in listed.pages():
            assert_type(page, CaseList)
        response = await zenoo.cases.with_raw_response.get("cas_1")
        assert_type(response, RawResponse[CaseAnswer])
        assert_type(await zenoo.request("GET", "/v2/x", answer=CaseAnswer), CaseAnswer)
        assert_type(zenoo.with_options(timeout=1.0), AsyncZenoo)
        async with await zenoo.cases.with_streaming_response.get("cas_1") as opened:
            assert_type(opened, AsyncStreamedResponse[CaseAnswer])
            assert_type(await opened.save("case.json"), int)


def events(zenoo: Zenoo, body: bytes, headers: dict[str, str]) -> None:
    """The resource of the vendor reads events, too."""
    event = zenoo.webhooks.unwrap(body, headers)
    if isinstance(event, FlowEvent):
        assert_type(event.journey_id, str)
    assert_type(zenoo.webhooks.sign(body), dict[str, str])
