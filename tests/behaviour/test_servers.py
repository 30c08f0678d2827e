"""Where requests go: environments, variables of the server, servers of one operation."""

from types import ModuleType
from typing import Any

import pytest

from tests.support.clients import Mode
from tests.support.packages import Packages
from tests.support.server import RecordingServer, status_reply

SPEC = """\
openapi: 3.1.0
info: {title: Acme, version: '1'}
servers:
  - url: https://{region}.acme.example/{base}
    variables:
      region: {default: eu, enum: [eu, us]}
      base: {default: v1}
  - url: https://sandbox.acme.example
paths:
  /things:
    get: {responses: {'204': {description: ok}}}
  /files:
    servers: [{url: 'https://files.acme.example/f'}]
    get: {responses: {'204': {description: ok}}}
"""
CLIENT = """\
environments:
  production: https://{region}.acme.example/{base}
  sandbox: https://sandbox.acme.example
server_variables:
  region: {argument: region, variable: ACME_REGION}
  base: {argument: version, variable: ACME_VERSION}
"""


@pytest.fixture(scope="session")
def acme(packages: Packages) -> ModuleType:
    return packages.inline(SPEC, CLIENT)


def url(
    acme: ModuleType, server: RecordingServer, mode: Mode, resource: str = "things", **given: Any
) -> str:
    """The URL that a call would reach."""
    server.will(status_reply(204))
    seen: list[str] = []
    given["http_client"] = mode.rerouted(server.origin, seen)
    mode.call(acme, "Acme", lambda c: getattr(c, resource).list(), **given)
    return seen[0]


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({}, "https://eu.acme.example/v1/things"),
        ({"region": "us"}, "https://us.acme.example/v1/things"),
        ({"version": "v2/beta"}, "https://eu.acme.example/v2/beta/things"),
        ({"environment": "sandbox"}, "https://sandbox.acme.example/things"),
        ({"environment": "production", "region": "us"}, "https://us.acme.example/v1/things"),
        ({"base_url": "https://proxy.example/a/"}, "https://proxy.example/a/things"),
        ({"base_url": "https://p.example", "region": "us"}, "https://p.example/things"),
    ],
)
def test_the_url(
    acme: ModuleType, server: RecordingServer, mode: Mode, given: dict[str, str], expected: str
) -> None:
    assert url(acme, server, mode, **given) == expected


def test_variables_from_the_environment(
    acme: ModuleType, server: RecordingServer, mode: Mode, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ACME_REGION", "us")
    assert url(acme, server, mode) == "https://us.acme.example/v1/things"
    assert url(acme, server, mode, region="eu") == "https://eu.acme.example/v1/things"


@pytest.mark.parametrize(
    "given",
    [
        {"region": "mars"},
        {"region": "eu.evil.example/"},
        {"version": "../../x?y"},
        {"environment": "staging"},
        {"base_url": "ftp://x.example"},
        {"base_url": "x.example"},
        {"base_url": "https://user:secret@x.example"},
        {"base_url": "https://x.example/?a=1"},
    ],
)
def test_what_cannot_be_an_address_is_refused(
    acme: ModuleType, mode: Mode, given: dict[str, str]
) -> None:
    with pytest.raises(acme.ConfigurationError) as raised:
        mode.call(acme, "Acme", lambda c: None, **given)
    assert "secret" not in str(raised.value)


def test_an_operation_may_have_a_server_of_its_own(
    acme: ModuleType, server: RecordingServer, mode: Mode
) -> None:
    assert url(acme, server, mode, "files") == "https://files.acme.example/f/files"
