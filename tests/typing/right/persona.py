"""Uses of the Persona package that both type checkers accept."""

from collections.abc import Mapping
from datetime import datetime
from typing import assert_type

from persona_client import AsyncPersona, Pages, Persona, webhooks
from persona_client.inputs import AttributeQuery, CaseUpdateAttributes, CaseUpdateData
from persona_client.models import CaseEvent
from persona_client.models.cases import Case, CaseAnswer, CaseList


def calls(persona: Persona) -> None:
    """Python names inside nested objects; null where the vendor takes it."""
    answer = persona.cases.update("case_1", data={"attributes": {"case_queue_id": None}})
    assert_type(answer, CaseAnswer)
    assert_type(answer.data.attributes.created_at, datetime | None)
    attributes = CaseUpdateAttributes(case_queue_id=None)
    persona.cases.update("case_1", data=CaseUpdateData(attributes=attributes))
    persona.cases.assign(
        "case_1", meta={"user_email_address": "a@example.com"}, include=["account"]
    )
    persona.cases.set_tags("case_1", meta={"tag_name": ["a", "b"]})


def pages(persona: Persona) -> None:
    """A query that contains itself, as dicts and as models."""
    listed = persona.cases.search(
        query={"and_": [{"attribute": "status", "operator": "eq", "value": "Open"}]},
        sort={"attribute": "created_at", "direction": "desc"},
        body_page={"size": 10},
    )
    assert_type(listed, Pages[Case, CaseList])
    persona.cases.search(query=AttributeQuery(attribute="status", operator="eq", value=True))


async def asynchronous() -> None:
    """The same, awaited."""
    async with AsyncPersona(api_key="K") as persona:
        assert_type(await persona.cases.redact("case_1"), CaseAnswer)
        async for case in persona.cases.list(page={"size": 5}, filter={"status": "Open"}):
            assert_type(case.id, str)


def events(persona: Persona, body: bytes, headers: Mapping[str, str]) -> str:
    """Events are told apart by their class; secrets may be several, headers pairs."""
    event = persona.webhooks.unwrap(body, headers, tolerance=300)
    assert_type(event, webhooks.ReceivedEvent)
    match event:
        case CaseEvent():
            if event.data and event.data.attributes and event.data.attributes.payload:
                assert_type(event.data.attributes.payload.data, Case | None)
            return "case"
        case webhooks.UnknownEvent():
            assert_type(event.name, str | None)
            return event.name or ""
        case _:
            pass
    receiver = webhooks.WebhookReceiver(secret=["old", "new"], strict=True)
    assert_type(
        receiver.unwrap(body.decode(), [("persona-signature", "x")]), webhooks.ReceivedEvent
    )
    assert_type(webhooks.unwrap(body, [(b"a", b"b")], secret="s"), webhooks.ReceivedEvent)
    assert_type(webhooks.sign(body, secret="s"), dict[str, str])
    Persona(api_key="K", webhook_secret="s").webhooks.parse_unverified(body)
    AsyncPersona(api_key="K", webhook_secret=("s", "t")).webhooks.unwrap(body, {"A": ["b"]})
    return "other"
