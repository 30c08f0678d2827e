"""Where requests go."""

import pytest
from runtime.definition import Definition, ServerVariable
from runtime.errors import ConfigurationError
from runtime.servers import operation_url, resolve_base_url, same_origin

TENANT = ServerVariable(
    wire_name="host", argument="tenant", variable="X_TENANT", suffix=".vendor.test"
)
REGION = ServerVariable(
    wire_name="region", argument="region", variable="X_REGION", default="eu", values=("eu", "us")
)
PREFIX = ServerVariable(wire_name="prefix", argument="prefix", variable="X_PREFIX", default="v1")
DEFINITION = Definition(
    name="X",
    servers=(
        ("production", "https://{host}/{prefix}"),
        ("regional", "https://{region}.vendor.test/"),
        ("port", "https://vendor.test:{port}"),
    ),
    base_url_variable="X_BASE_URL",
    variables=(
        TENANT,
        REGION,
        PREFIX,
        ServerVariable(wire_name="port", argument="port", variable="X_PORT", default="8443"),
    ),
)


def url(environment: str | None = None, base_url: str | None = None, **values: str | None) -> str:
    return resolve_base_url(DEFINITION, values, environment, base_url, {})


def test_the_first_environment_is_the_default_and_variables_are_filled() -> None:
    assert url(tenant="acme") == "https://acme.vendor.test/v1"
    assert url(tenant="cases.acme.test", prefix="a/b") == "https://cases.acme.test/a/b"
    assert url("regional") == "https://eu.vendor.test"
    assert url("regional", region="us") == "https://us.vendor.test"
    assert url("port", port="1") == "https://vendor.test:1"


def test_what_comes_first_arguments_then_variables_then_defaults() -> None:
    variables = {"X_TENANT": "env", "X_BASE_URL": "http://localhost:1/base/"}
    assert resolve_base_url(DEFINITION, {"tenant": "arg"}, None, None, {"X_TENANT": "env"}) == (
        "https://arg.vendor.test/v1"
    )
    assert resolve_base_url(DEFINITION, {}, None, None, variables) == "http://localhost:1/base"
    assert resolve_base_url(DEFINITION, {}, None, "http://a", variables) == "http://a"


def test_what_is_missing_is_named_by_argument_and_variable() -> None:
    with pytest.raises(ConfigurationError, match=r"needs host: pass tenant= or X_TENANT"):
        url()
    with pytest.raises(ConfigurationError, match=r"'moon' is none of production, regional, port"):
        url("moon")
    nowhere = Definition(name="Y", servers=(), base_url_variable="Y_BASE_URL")
    with pytest.raises(ConfigurationError, match=r"pass base_url= or Y_BASE_URL"):
        resolve_base_url(nowhere, {}, None, None, {})


@pytest.mark.parametrize(
    "tenant",
    ["evil.test/", "evil.test#", "a@evil.test", "evil.test?", "a b", "x:y@z", "a\\b", "a\n"],
)
def test_a_variable_cannot_bring_in_another_host(tenant: str) -> None:
    with pytest.raises(ConfigurationError, match="tenant= or X_TENANT"):
        url(tenant=tenant)


@pytest.mark.parametrize("prefix", ["?q", "#f", "a b", "%2e", "\\"])
def test_a_variable_in_the_path_stays_there(prefix: str) -> None:
    with pytest.raises(ConfigurationError, match="prefix= or X_PREFIX"):
        url(tenant="acme", prefix=prefix)


def test_a_value_outside_the_list_is_refused() -> None:
    with pytest.raises(ConfigurationError, match=r"region= or X_REGION is 'asia', none of eu, us"):
        url("regional", region="asia")


@pytest.mark.parametrize(
    "base_url",
    ["vendor.test", "ftp://a", "/v1", "https://", "https://u:p@h", "https://h?x=1", "https://h#f",
     "https://h\\@e", "https://a b", "https://h:99999"],
)  # fmt: skip
def test_a_base_url_is_checked(base_url: str) -> None:
    with pytest.raises(ConfigurationError, match=r"base_url= or X_BASE_URL"):
        url(base_url=base_url)


def test_a_server_that_is_only_a_path_needs_a_base_url() -> None:
    relative = Definition(name="Z", servers=(("default", "/v1"),), base_url_variable="Z_BASE_URL")
    with pytest.raises(ConfigurationError, match="Z_BASE_URL"):
        resolve_base_url(relative, {}, None, None, {})


def test_an_operation_may_have_a_server_of_its_own() -> None:
    base = "https://acme.vendor.test/v1"
    assert (
        operation_url(DEFINITION, "https://{region}.up.test/", base, {}, {}) == "https://eu.up.test"
    )
    assert operation_url(DEFINITION, "/uploads", base, {}, {}) == "https://acme.vendor.test/uploads"


@pytest.mark.parametrize(
    ("link", "expected"),
    [
        ("https://a.test/x?c=1", "https://a.test/x?c=1"),
        ("https://a.test:443/x", "https://a.test/x"),
        ("/x?c=1#f", "https://a.test/x?c=1"),
        ("?c=2", "https://a.test/v1/cases?c=2"),
        ("//a.test/x", "https://a.test/x"),
        ("http://a.test/x", None),
        ("https://a.test:444/x", None),
        ("https://b.test/x", None),
        ("//b.test/x", None),
        ("https://a.test@b.test/", None),
        ("https://u:p@a.test/", None),
        ("https://a.test.b.test/", None),
        ("https://a.test\\@b.test/", None),
        ("javascript:alert(1)", None),
        ("https://[bad/", None),
    ],
)
def test_links_stay_on_their_origin(link: str, expected: str | None) -> None:
    assert same_origin("https://a.test/v1/cases?c=1", link) == expected
