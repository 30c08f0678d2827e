"""Webhooks of generated packages: which event is which model, with a client and without one."""

import hmac
import json
import subprocess
import sys
from importlib import import_module
from types import ModuleType
from typing import Any

import pytest

from tests.support.clients import Mode
from tests.support.packages import Packages

PERSONA = (
    b'{"data": {"type": "event", "id": "evt_1", "attributes": {"name": "case.created",'
    b' "created-at": "2026-11-20T14:05:00Z", "payload": {"data": {"type": "case", "id": "case_1"}}}}}'
)
_EVENT = """\
    post:
      requestBody: {{content: {{application/json: {{schema: {schema}}}}}}}
      responses: {{'204': {{description: Received.}}}}
"""


def spec(operations: str = "{}", **schemas: str) -> str:
    """A document with a webhook for each schema; its name has a dot for `_`."""
    head = "openapi: 3.1.0\ninfo: {title: Acme, version: '1'}\n"
    head += "servers: [{url: 'https://api.acme.example'}]\n"
    hooks = "".join(
        f"  {name.replace('_', '.')}:\n{_EVENT.format(schema=schema)}"
        for name, schema in schemas.items()
    )
    return f"{head}paths: {operations}\nwebhooks:\n{hooks}"


def webhooks(package: ModuleType) -> Any:
    """The module `webhooks` of a package."""
    return import_module(f"{package.__name__}.webhooks")


def kinds(package: ModuleType, *bodies: object) -> list[str]:
    """The names of the classes that bodies are read as."""
    read = webhooks(package).parse_unverified
    return [type(read(json.dumps(body))).__name__ for body in bodies]


def test_an_event_with_a_client(packages: Packages, mode: Mode) -> None:
    package = packages.vendor("persona")
    made = hmac.new(b"new", b"1800001000." + PERSONA, "sha256").hexdigest()
    headers = {"persona-signature": f"t=1800001000,v1={'0' * 64} t=1800001000,v1={made}"}

    async def awaited(client: Any) -> Any:
        return client.webhooks.unwrap(PERSONA, headers, tolerance=5)

    def act(client: Any) -> Any:
        return awaited(client) if mode.is_async else client.webhooks.unwrap(
            PERSONA, headers, tolerance=5
        )  # fmt: skip

    event = mode.call(package, "Persona", act, api_key="K", webhook_secret=["old", "new"])
    assert type(event).__name__ == "CaseEvent"
    assert event.data.attributes.payload.data.id == "case_1"
    with pytest.raises(package.WebhookSignatureError):
        mode.call(package, "Persona", act, api_key="K", webhook_secret="other")


def test_a_receiver_needs_no_credentials(
    packages: Packages, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = packages.vendor("persona")
    module = webhooks(package)
    with pytest.raises(package.ConfigurationError, match="PERSONA_WEBHOOK_SECRET"):
        module.unwrap(PERSONA, {})
    monkeypatch.setenv("PERSONA_WEBHOOK_SECRET", "s")
    event = module.unwrap(PERSONA, module.sign(PERSONA), tolerance=60)
    assert type(event).__name__ == "CaseEvent"


def test_only_the_models_of_an_event_are_loaded(packages: Packages) -> None:
    """130 events must not cost what one costs."""
    folder = packages.vendor_folder("persona") / "src"
    code = (
        f"import sys; sys.path.insert(0, {str(folder)!r})\n"
        "from persona_client.webhooks import parse_unverified\n"
        "before = {'pydantic', 'httpx2', 'cryptography'} & set(sys.modules)\n"
        f"parse_unverified({PERSONA!r})\n"
        "prefix = 'persona_client.models.received_'\n"
        "print(sorted(before), [m for m in sys.modules if m.startswith(prefix)])\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[] ['persona_client.models.received_case_event']\n"


def test_every_event_of_a_vendor_has_a_type(packages: Packages) -> None:
    for vendor in ("persona", "zenoo"):
        module = webhooks(packages.vendor(vendor))
        models = import_module(f"{module.__package__}.models")
        for name, kind in module.WEBHOOKS.events.items():
            assert all(hasattr(models, one.removeprefix("models.")) for one in kind.split(" | "))
            assert name
    assert len(webhooks(packages.vendor("persona")).WEBHOOKS.events) == 130


def test_what_two_envelopes_call_alike(packages: Packages) -> None:
    package = packages.vendor("zenoo")
    failed = {"event_type": "check.failed"}
    assert kinds(
        package,
        {**failed, "event_id": "evt_1"},
        {**failed, "journey_id": "jrn_1"},
        {"event_type": "journey.expired", "journey_id": "jrn_1"},
        {"event_type": "journey.new", "journey_id": "jrn_1"},
    ) == ["Event", "FlowEvent", "FlowEvent", "UnknownEvent"]


def test_a_token_is_about_the_address(packages: Packages) -> None:
    package = packages.vendor("penbox")
    module = webhooks(package)
    body = b'{"events": ["requests:created"]}'
    with pytest.raises(TypeError, match="url"):
        module.unwrap(body, {})
    with pytest.raises(package.WebhookSignatureError, match="x-pnbx-signature is missing"):
        module.unwrap(body, {}, url="https://a.example/", secret="k")
    assert kinds(package, {"events": ["requests:created"]}) == ["FormEvent"]


def test_nothing_is_unwrapped_that_cannot_be_verified(packages: Packages) -> None:
    package = packages.vendor("tines")
    assert not hasattr(webhooks(package), "unwrap")
    client = package.Tines(tenant="acme", api_key="K")
    assert not hasattr(client.webhooks, "unwrap") and not hasattr(client.webhooks, "sign")
    assert type(client.webhooks.parse_unverified(b'{"button": {}}')).__name__ == "CaseActionCall"
    serverops = packages.vendor("serverops")
    assert not hasattr(serverops, "WebhookSignatureError")
    assert not hasattr(serverops.ServerOps(api_key="K"), "webhooks")


def test_the_place_of_the_name_is_found(packages: Packages) -> None:
    """Where every body is confined to its webhook's own name there."""
    kind = "{type: object, properties: {meta: {type: object, properties: {event: {const: %s}}}}}"
    package = packages.inline(spec(a_b=kind % "a.b", a_c=kind % "a.c"))
    assert webhooks(package).WEBHOOKS.pointer == "/meta/event"
    assert kinds(
        package, {"meta": {"event": "a.b"}}, {"meta": {"event": "a.c"}}, {"meta": {"event": "a"}}
    ) == ["ABEventBody", "ACEventBody", "UnknownEvent"]


def test_bodies_that_are_no_objects(packages: Packages) -> None:
    listed = "{type: array, items: {type: object, properties: {id: {type: integer}}}}"
    package = packages.inline(spec(listed=listed, counted="{type: integer}", any_="{}"))
    read = webhooks(package).parse_unverified
    assert read(b'[{"id": 1}]')[0].id == 1
    assert read(b"5") == 5
    assert read(b'"a"').data == "a"


def test_a_recursive_body_and_one_that_calls_also_send(packages: Packages) -> None:
    text = spec("{/nodes: {post: {requestBody: {content: {application/json: {schema:"
                " {$ref: '#/components/schemas/Node'}}}}, responses: {'204': {description: ok}}}}}",
                changed="{$ref: '#/components/schemas/Node'}")  # fmt: skip
    text += (
        "components: {schemas: {Node: {type: object, required: [id], properties:"
        " {id: {type: integer}, inner: {$ref: '#/components/schemas/Node'}}}}}\n"
    )
    package = packages.inline(text)
    event = webhooks(package).parse_unverified(b'{"id": 1, "inner": {"id": 2, "new": 3}}')
    assert (type(event).__name__, event.inner.id, event.inner.model_extra) == (
        "Node",
        2,
        {"new": 3},
    )
    assert import_module(f"{package.__name__}.inputs").NodeInput


def test_a_signature_without_webhooks(packages: Packages) -> None:
    client = "webhooks: {header: X-Sig, algorithm: hmac-sha1, format: 'sha1={signature}'}"
    text = "openapi: 3.0.0\ninfo: {title: Acme, version: '1'}\npaths: {}\n"
    module = webhooks(packages.inline(text, client))
    found = module.unwrap(b"a=1", module.sign(b"a=1", secret="s"), secret="s")
    assert found == module.UnknownEvent(None, None, b"a=1")


def test_names_that_are_taken(packages: Packages) -> None:
    """A model, a module and a credential may be called like what a receiver needs."""
    text = spec(
        "{'/received/{id}': {get: {parameters: [{name: id, in: path, required: true,"
        " schema: {type: string}}], responses: {'200': {description: ok, content:"
        " {application/json: {schema: {$ref: '#/components/schemas/WebhookReceiver'}}}}}}}}",
        opened="{$ref: '#/components/schemas/UnknownEvent'}",
        closed="{$ref: '#/components/schemas/ReceivedEvent'}",
    ) + (
        "security: [{webhook_secret: []}]\n"
        "components:\n  securitySchemes: {webhook_secret: {type: http, scheme: bearer},"
        " other: {type: apiKey, in: header, name: X}}\n  schemas:\n"
        "    WebhookReceiver: {type: object, properties: {id: {type: string}}}\n"
        "    UnknownEvent: {type: object, required: [id], properties: {id: {type: string}}}\n"
        "    ReceivedEvent: {type: object, required: [no], properties: {no: {type: integer}}}\n"
    )
    package = packages.inline(text, "webhooks: {header: S, algorithm: hmac-sha256}")
    event = webhooks(package).parse_unverified(b'{"id": "a"}')
    assert type(event).__module__.endswith(".models.received__unknown_event")
    assert type(webhooks(package).parse_unverified(b'{"no": 1}')).__name__ == "ReceivedEvent"
    client = package.Acme(api_key="K", webhook_secret="s")
    assert client.received.get and client.webhooks.unwrap
