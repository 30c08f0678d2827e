"""config: every key of client.yaml, its defaults, and the place of each."""

import pytest

from generator.config import (
    BasicCredential,
    Bodies,
    ClientCredential,
    Credential,
    ErrorCodes,
    Idempotency,
    Pagination,
    Polling,
    RateLimit,
    RateLimitHeaders,
    ServerVariable,
    Waiver,
)
from tests.unit.configs import read, refused


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


def test_what_stands_in_no_url_is_encoded() -> None:
    """An internal error before, where the address of a page was put into a docstring."""
    found = read("{upstream: 'https://a.test/{0}', documentation: 'https://a.test/<b>\"c'}")
    assert found.upstream == "https://a.test/%7B0%7D"
    assert found.documentation == "https://a.test/%3Cb%3E%22c"
    assert read("documentation: https://a.test/a?b=c#d").documentation == "https://a.test/a?b=c#d"


def test_a_client_hides_nothing_that_its_module_names() -> None:
    assert read("", "settings").package.class_name == "SettingsClient"
    assert read("package: {class: Stream}").package.class_name == "Stream"
    for name in ("Settings", "Unpack", "client", "str"):
        found = refused(f"package: {{class: {name}}}")
        assert found == [("invalid-name", "/package/class")], name


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
        "operations: {GET /a: things.all, POST /a text/csv; header=present: things.add_table}\n"
        "bodies: {POST /b: {only: [text/csv], reason: Nobody sends the other.}}\n"
    )
    assert found.idempotency == Idempotency("Idempotency-Key", 60, ("POST", "PATCH"))
    codes = ErrorCodes("/error/code", ("rate_limited",), ("quota_exceeded",))
    assert found.retries.codes == codes
    assert dict(found.retries.operations) == {"POST /a": "never", "GET /a": "rate_limited"}
    assert found.request_id == ("/meta/request_id", "Request-Id")
    assert found.waivers == (Waiver("some-code", "/paths/~1a/get", "Nobody calls it."),)
    assert dict(found.headers) == {"X-Version": "2025-12-08"}
    assert dict(found.names) == {"/components/schemas/Foo": "Bar"}
    named = {"GET /a": "things.all", "POST /a text/csv; header=present": "things.add_table"}
    assert dict(found.operations) == named
    assert dict(found.bodies) == {"POST /b": Bodies(("text/csv",), "Nobody sends the other.")}


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
        (
            "operations: {POST /a multipart: b.c}",
            "malformed-operation",
            "/operations/POST ~1a multipart",
        ),
        (
            "operations: {POST a text/csv: b.c}",
            "malformed-operation",
            "/operations/POST a text~1csv",
        ),
        ("bodies: {POST /a: {only: [text/csv]}}", "missing-key", "/bodies/POST ~1a"),
        ("bodies: {POST /a: {only: [], reason: b}}", "missing-key", "/bodies/POST ~1a/only"),
        (
            "bodies: {POST /a: {only: [text/csv], reason: ' '}}",
            "missing-key",
            "/bodies/POST ~1a/reason",
        ),
        ("bodies: {POST /a: {only: text/csv, reason: b}}", "wrong-type", "/bodies/POST ~1a/only"),
        ("bodies: {/a: {only: [text/csv], reason: b}}", "malformed-operation", "/bodies/~1a"),
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
        (
            "retries: {operations: {GET /a: {rule: nevr}}}",
            "unknown-value",
            "/retries/operations/GET ~1a/rule",
        ),
        (
            "retries: {operations: {GET /a: {status: {}}}}",
            "unknown-key",
            "/retries/operations/GET ~1a/status",
        ),
        (
            "retries: {operations: {GET /a: {statuses: {final: [200]}}}}",
            "wrong-type",
            "/retries/operations/GET ~1a/statuses/final/0",
        ),
        ("retries: {statuses: {notdone: [409]}}", "unknown-key", "/retries/statuses/notdone"),
        ("retries: {statuses: {final: ['409']}}", "wrong-type", "/retries/statuses/final/0"),
        (
            "retries: {statuses: {final: [409], not_done: [409]}}",
            "repeated-status",
            "/retries/statuses/final/0",
        ),
        ("retries: {max_retries: -1}", "wrong-type", "/retries/max_retries"),
        ("retries: {max_retries: some}", "wrong-type", "/retries/max_retries"),
        ("retries: {longest_wait: 0}", "wrong-type", "/retries/longest_wait"),
        ("retries: {backoff: {first: soon}}", "wrong-type", "/retries/backoff/first"),
        ("retries: {backoff: {last: 1}}", "unknown-key", "/retries/backoff/last"),
        ("retries: {max_retry: 1}", "unknown-key", "/retries/max_retry"),
        (
            "credentials: {o: {client_id: {}, client_secret: {}, token_endpoint_auth_method: post}}",
            "unknown-value",
            "/credentials/o/token_endpoint_auth_method",
        ),
        ("request_id: a b", "invalid-name", "/request_id"),
        ("waivers: [{code: a, pointer: /b, reason: ' '}]", "missing-key", "/waivers/0/reason"),
        ("waivers: {code: a}", "wrong-type", "/waivers"),
    ],
)
def test_refuses(text: str, code: str, pointer: str) -> None:
    assert refused(text) == [(code, pointer)]


def test_rate_limits_say_for_whom_where_and_how_long() -> None:
    found = read(
        "environments: {staging: https://s.example}\n"
        "rate_limits:\n"
        "  - {limit: 100, per: 60, scope: token}\n"
        "  - {limit: 5, per: 1, scope: project, paths: [/a], environment: staging}\n"
        "rate_limit_headers: {limit: X-Limit, reset: X-Reset, reset_unit: unix}\n"
    )
    assert found.rate_limits == (
        RateLimit(100, 60, "token", (), None),
        RateLimit(5, 1, "project", ("/a",), "staging"),
    )
    assert found.rate_limit_headers == RateLimitHeaders("X-Limit", None, "X-Reset", "unix")
    assert (read("").rate_limits, read("").rate_limit_headers) == ((), None)


@pytest.mark.parametrize(
    ("text", "code", "pointer"),
    [
        ("rate_limits: [{limit: 1, per: 60}]", "missing-key", "/rate_limits/0"),
        ("rate_limits: [{limit: 1, per: true, scope: a}]", "wrong-type", "/rate_limits/0/per"),
        ("rate_limits: [{limit: 1, per: 0, scope: a}]", "not-positive", "/rate_limits/0/per"),
        ("rate_limits: [{limit: 1, per: 6, scop: a}]", "unknown-key", "/rate_limits/0/scop"),
        (
            "rate_limits: [{limit: 1, per: 6, scope: a, environment: here}]",
            "unknown-value",
            "/rate_limits/0/environment",
        ),
        (
            "rate_limits: [{limit: 1, per: 6, scope: a, paths: [a]}]",
            "malformed-path",
            "/rate_limits/0/paths/0",
        ),
        ("rate_limit_headers: {limits: X}", "unknown-key", "/rate_limit_headers/limits"),
        ("rate_limit_headers: {limit: 'X Y'}", "invalid-name", "/rate_limit_headers/limit"),
        ("rate_limit_headers: {reset: X}", "missing-key", "/rate_limit_headers"),
        (
            "rate_limit_headers: {reset: X, reset_unit: minutes}",
            "unknown-value",
            "/rate_limit_headers/reset_unit",
        ),
    ],
)
def test_refuses_limits_that_say_nothing(text: str, code: str, pointer: str) -> None:
    assert (code, pointer) in refused(text)


def test_polling_by_status_and_by_value() -> None:
    found = read("""\
polling:
  GET /a: {pending: [204, 202], intervals: [10, 30], deadline: 600}
  GET /b: {method: wait_done, pending: {pointer: /state, values: [new, 1, true]}, deadline: 1.5}
  GET /c: {pending: {pointer: /results, empty: true}}
""")
    assert found.polling == {
        "GET /a": Polling("wait", (204, 202), None, (), False, (10.0, 30.0), 600.0),
        "GET /b": Polling(
            "wait_done", (), "/state", ("new", 1, True), False, (1.0, 2.0, 5.0, 10.0), 1.5
        ),
        "GET /c": Polling("wait", (), "/results", (), True, (1.0, 2.0, 5.0, 10.0), 600.0),
    }


def test_polling_that_makes_no_sense() -> None:
    assert (
        refused("""\
polling:
  GET /a: {pending: [two], intervals: [5, -1]}
  GET /b: {method: class, pending: {pointer: state, values: [new]}}
  GET /c: {pending: {pointer: /state, values: [null, 1.5]}}
  GET /d: {intervals: [1]}
  get /e: {pending: [204]}
""")
        == [
            ("wrong-type", "/polling/GET ~1a/pending/0"),
            ("wrong-type", "/polling/GET ~1a/intervals/1"),
            ("invalid-name", "/polling/GET ~1b/method"),
            ("malformed-pointer", "/polling/GET ~1b/pending/pointer"),
            ("wrong-type", "/polling/GET ~1c/pending/values/0"),
            ("wrong-type", "/polling/GET ~1c/pending/values/1"),
            ("missing-key", "/polling/GET ~1d"),
            ("malformed-operation", "/polling/get ~1e"),
        ]
    )
