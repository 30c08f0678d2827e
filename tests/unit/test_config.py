"""config: every key of client.yaml, its defaults, and the place of each."""

import pytest

from generator import config
from generator.config import (
    BasicCredential,
    ClientCredential,
    Config,
    Credential,
    ErrorCodes,
    Idempotency,
    Pagination,
    ServerVariable,
    Waiver,
)
from generator.diagnostics import Collector


def read(text: str, folder_name: str = "acme") -> Config:
    collector = Collector()
    found = config.read(text, "client.yaml", folder_name, collector)
    assert collector.diagnostics == []
    return found


def refused(text: str) -> list[tuple[str, str]]:
    collector = Collector()
    config.read(text, "client.yaml", "acme", collector)
    return [(found.code, found.pointer) for found in collector.in_order()]


def test_defaults_come_from_the_name_of_the_folder() -> None:
    found = read("", "acme-cases")
    assert found.package.distribution == "acme-cases-client"
    assert found.package.module == "acme_cases_client"
    assert found.package.class_name == "AcmeCases"
    assert (found.package.title, found.package.version) == (None, "0.1.0")
    assert (found.upstream, found.documentation, found.request_id) == (None, None, ())
    assert (found.idempotency, found.retries.codes, found.waivers) == (None, None, ())
    assert not found.environments and not found.credentials and not found.operations


def test_the_module_follows_the_distribution() -> None:
    assert read("package: {distribution: Acme.Cases}").package.module == "acme_cases"
    own = read(
        "package: {distribution: acme, module: cases, class: ACME, title: A, version: 2.0.1rc1}"
    )
    assert (own.package.module, own.package.class_name) == ("cases", "ACME")
    assert (own.package.title, own.package.version) == ("A", "2.0.1rc1")


def test_credentials_are_told_apart_by_their_parts() -> None:
    found = read(
        "credentials:\n"
        "  plain: {}\n"
        "  named: {argument: token, variable: TOKEN}\n"
        "  basic: {username: {argument: user}, password: {variable: SECRET}}\n"
        "  oauth: {client_id: {}, client_secret: {}}\n"
    )
    assert dict(found.credentials) == {
        "plain": Credential("api_key", "ACME_API_KEY"),
        "named": Credential("token", "TOKEN"),
        "basic": BasicCredential(Credential("user", "ACME_USER"), Credential("password", "SECRET")),
        "oauth": ClientCredential(
            Credential("client_id", "ACME_CLIENT_ID"),
            Credential("client_secret", "ACME_CLIENT_SECRET"),
        ),
    }


def test_server_variables() -> None:
    found = read(
        "server_variables:\n"
        "  tenantDomain: {argument: tenant, suffix: .acme.com, required: true}\n"
        "  Region: {}\n"
    )
    assert dict(found.server_variables) == {
        "tenantDomain": ServerVariable("tenant", "ACME_TENANT", ".acme.com", True),
        "Region": ServerVariable("region", "ACME_REGION", "", False),
    }


def test_pagination_of_every_style() -> None:
    found = read(
        "pagination:\n"
        "  GET /a: {style: cursor, argument: 'page[after]', next: /n, more: /m, items: /d}\n"
        "  GET /b: {style: page_number, argument: page, last: /l, items: /d}\n"
        "  GET /c: {style: offset, argument: offset, size: limit, items: /d}\n"
        "  POST /d: {style: link, next: /links/next, items: /d}\n"
        "  GET /e/{id}: {style: link_header, items: ''}\n"
    )
    assert dict(found.pagination) == {
        "GET /a": Pagination("cursor", "/d", argument="page[after]", next="/n", more="/m"),
        "GET /b": Pagination("page_number", "/d", argument="page", last="/l"),
        "GET /c": Pagination("offset", "/d", argument="offset", size="limit"),
        "POST /d": Pagination("link", "/d", next="/links/next"),
        "GET /e/{id}": Pagination("link_header", ""),
    }


def test_idempotency_retries_and_waivers() -> None:
    found = read(
        "idempotency: {window: 60}\n"
        "retries:\n"
        "  codes: {pointer: /error/code, retry: [rate_limited], final: [quota_exceeded]}\n"
        "  operations: {POST /a: never, GET /a: rate_limited}\n"
        "request_id: [/meta/request_id, Request-Id]\n"
        "waivers: [{code: some-code, pointer: /paths/~1a/get, reason: Nobody calls it.}]\n"
        "headers: {X-Version: 2025-12-08}\n"
        "names: {/components/schemas/Foo: Bar}\n"
        "operations: {GET /a: things.all}\n"
    )
    assert found.idempotency == Idempotency("Idempotency-Key", 60, ("POST", "PATCH"))
    codes = ErrorCodes("/error/code", ("rate_limited",), ("quota_exceeded",))
    assert found.retries.codes == codes
    assert dict(found.retries.operations) == {"POST /a": "never", "GET /a": "rate_limited"}
    assert found.request_id == ("/meta/request_id", "Request-Id")
    assert found.waivers == (Waiver("some-code", "/paths/~1a/get", "Nobody calls it."),)
    assert dict(found.headers) == {"X-Version": "2025-12-08"}
    assert dict(found.names) == {"/components/schemas/Foo": "Bar"}
    assert dict(found.operations) == {"GET /a": "things.all"}


def test_every_key_has_its_place() -> None:
    found = read("package:\n  class: Acme\noperations:\n  GET /a: a.list\n")
    assert str(found.locate("/operations/GET ~1a")) == "client.yaml:4:3"
    assert str(found.locate("/package/version")) == "client.yaml:1:1"


@pytest.mark.parametrize(
    ("text", "code", "pointer"),
    [
        ("[]", "wrong-type", ""),
        ("a: 1", "unknown-key", "/a"),
        ("package: 1", "wrong-type", "/package"),
        ("package: {version: 1.0.0.}", "invalid-name", "/package/version"),
        ("package: {version: 01.0}", "wrong-type", "/package/version"),
        ("package: {version: '01.0'}", "invalid-name", "/package/version"),
        ("package: {module: import}", "invalid-name", "/package/module"),
        ("package: {class: 'A; import os'}", "invalid-name", "/package/class"),
        ('package: {distribution: "a\\nb"}', "invalid-name", "/package/distribution"),
        ("upstream: file:///etc/passwd", "invalid-url", "/upstream"),
        ("environments: {a-b: https://x.com}", "invalid-name", "/environments/a-b"),
        ("environments: {a: 1}", "wrong-type", "/environments/a"),
        ('headers: {"A\\r\\nB": x}', "invalid-name", "/headers/A\r\nB"),
        ("credentials: {k: {variable: lower}}", "invalid-name", "/credentials/k/variable"),
        ("credentials: {k: {username: x}}", "wrong-type", "/credentials/k/username"),
        ("server_variables: {v: {required: 1}}", "wrong-type", "/server_variables/v/required"),
        ("operations: {GET a: b.c}", "malformed-operation", "/operations/GET a"),
        ("operations: {GET /a: b..c}", "invalid-name", "/operations/GET ~1a"),
        ("operations: {GET /a: b._c}", "invalid-name", "/operations/GET ~1a"),
        ("operations: {GET /a: b.class}", "invalid-name", "/operations/GET ~1a"),
        ("names: {/a: __b}", "invalid-name", "/names/~1a"),
        ("pagination: {GET /a: {items: /d}}", "missing-key", "/pagination/GET ~1a"),
        (
            "pagination: {GET /a: {style: link, next: n, items: /d}}",
            "malformed-pointer",
            "/pagination/GET ~1a/next",
        ),
        (
            "pagination: {GET /a: {style: link, next: /n, items: /d, last: /l}}",
            "unknown-key",
            "/pagination/GET ~1a/last",
        ),
        ("idempotency: {methods: [post]}", "unknown-value", "/idempotency/methods/0"),
        ("idempotency: {window: true}", "wrong-type", "/idempotency/window"),
        ("retries: {codes: {retry: [a]}}", "missing-key", "/retries/codes"),
        ("retries: {operations: {GET /a: nevr}}", "unknown-value", "/retries/operations/GET ~1a"),
        ("request_id: a b", "invalid-name", "/request_id"),
        ("waivers: [{code: a, pointer: /b, reason: ' '}]", "missing-key", "/waivers/0/reason"),
        ("waivers: {code: a}", "wrong-type", "/waivers"),
    ],
)
def test_refuses(text: str, code: str, pointer: str) -> None:
    assert refused(text) == [(code, pointer)]
