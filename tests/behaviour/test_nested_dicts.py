"""Nested bodies as plain dicts in Python names: translated, or refused with the place named."""

from types import ModuleType
from typing import Any

import pytest

from tests.support.clients import Mode
from tests.support.packages import Packages
from tests.support.server import RecordingServer, json_reply

SPEC = """\
openapi: 3.1.0
info: {title: Acme, version: '1'}
servers: [{url: 'https://api.acme.example'}]
paths:
  /orders:
    post:
      operationId: createOrder
      parameters:
        - name: filter
          in: query
          style: deepObject
          explode: true
          schema: {type: object, properties: {createdAfter: {type: string}, maxAge: {type: integer}}}
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: '#/components/schemas/OrderCreate'}}}
      responses: {'204': {description: done}}
    put:
      operationId: replaceOrders
      requestBody:
        required: true
        content:
          application/json:
            schema: {type: array, items: {$ref: '#/components/schemas/OrderCreate'}}
      responses: {'204': {description: done}}
components:
  schemas:
    OrderCreate:
      type: object
      properties:
        details: {$ref: '#/components/schemas/Details'}
        history: {type: array, items: {$ref: '#/components/schemas/Details'}}
        byPlace: {type: object, additionalProperties: {$ref: '#/components/schemas/Details'}}
        payment:
          oneOf: [{$ref: '#/components/schemas/Card'}, {$ref: '#/components/schemas/Transfer'}]
          discriminator:
            propertyName: kind
            mapping: {card: '#/components/schemas/Card', transfer: '#/components/schemas/Transfer'}
        either: {anyOf: [{$ref: '#/components/schemas/Details'}, {$ref: '#/components/schemas/Address'}]}
        open: {$ref: '#/components/schemas/Open'}
        typed: {$ref: '#/components/schemas/Typed'}
        closed: {$ref: '#/components/schemas/Closed'}
        free: {type: object}
    Details:
      type: object
      required: [title]
      properties:
        title: {type: string}
        address: {$ref: '#/components/schemas/Address'}
        previous: {$ref: '#/components/schemas/Details'}
    Address:
      type: object
      properties: {streetName: {type: string}, houseNumber: {type: integer}}
    Card:
      type: object
      required: [kind, number]
      properties: {kind: {const: card}, number: {type: string}}
    Transfer:
      type: object
      required: [kind, iban]
      properties: {kind: {const: transfer}, iban: {type: string}, owner: {$ref: '#/components/schemas/Address'}}
    Open:
      type: object
      properties: {firstName: {type: string}}
      additionalProperties: true
    Typed:
      type: object
      properties: {firstName: {type: string}}
      additionalProperties: {type: integer}
    Closed:
      type: object
      properties: {firstName: {type: string}}
      additionalProperties: false
"""


@pytest.fixture(scope="session")
def acme(packages: Packages) -> ModuleType:
    return packages.inline(SPEC)


def test_python_names_become_wire_names_at_any_depth(
    acme: ModuleType, server: RecordingServer, mode: Mode
) -> None:
    server.will(json_reply(None, 204))
    place = {"street_name": "s", "house_number": 1}
    body = {
        "details": {"title": "t", "previous": {"title": "p", "address": place}},
        "history": [{"title": "h", "address": place}],
        "by_place": {"street_name": {"title": "m", "address": place}},
        "payment": {"kind": "transfer", "iban": "i", "owner": place},
        "free": {"street_name": {"first_name": 1}},
    }
    mode.call(acme, "Acme", lambda c: c.orders.create(**body), base_url=server.origin)
    wire = {"streetName": "s", "houseNumber": 1}
    assert server.only.json() == {
        "details": {"title": "t", "previous": {"title": "p", "address": wire}},
        "history": [{"title": "h", "address": wire}],
        "byPlace": {"street_name": {"title": "m", "address": wire}},
        "payment": {"kind": "transfer", "iban": "i", "owner": wire},
        "free": {"street_name": {"first_name": 1}},
    }


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ({"details": {"titel": "s3"}}, "details.titel: unknown key; did you mean 'title'?"),
        (
            {"details": {"title": "t", "adress": {}}},
            "details.adress: unknown key; did you mean 'address'?",
        ),
        (
            {"details": {"title": "t", "address": {"streetName": "s3"}}},
            "details.address.streetName: unknown key; did you mean 'street_name'?",
        ),
        (
            {"details": {"title": "t", "previous": {"title": "t", "previous": {"titel": "s3"}}}},
            "details.previous.previous.titel: unknown key; did you mean 'title'?",
        ),
        (
            {"history": [{"title": "t"}, {"title": "t", "address": {"hose_number": 3}}]},
            "history[1].address.hose_number: unknown key; did you mean 'house_number'?",
        ),
        (
            {"by_place": {"New York": {"title": "t", "zip": 3}}},
            "by_place['New York'].zip: unknown key; known here: address, previous, title",
        ),
        (
            {"payment": {"kind": "transfer", "ibam": "s3"}},
            "payment.ibam: unknown key; did you mean 'iban'?",
        ),
        (
            {"payment": {"kind": "transfer", "iban": "i", "number": "s3"}},
            "payment.number: unknown key; known here: iban, kind, owner",
        ),
        (
            {"payment": {"kind": "transfer", "iban": "i", "owner": {"street": "s3"}}},
            "payment.owner.street: unknown key; did you mean 'street_name'?",
        ),
        ({"payment": {"kind": "cash"}}, "payment: 'kind' should be one of 'card', 'transfer'"),
        ({"payment": {"iban": "s3"}}, "payment: 'kind' is required"),
        (
            {"closed": {"first_nam": "s3"}},
            "closed.first_nam: unknown key; did you mean 'first_name'?",
        ),
        ({"details": {}}, "details.title: is required"),
        ({"details": "s3"}, "details: input should be a valid dictionary or instance of Details"),
        ({"history": [{"title": 33}]}, "history[0].title: input should be a valid string"),
        ({"history": {"title": "s3"}}, "history: input should be a valid list"),
        (
            {"details": {"title": "t", "address": {"house_number": "s3"}}},
            "details.address.house_number: input should be a valid integer",
        ),
    ],
    ids=str,
)
def test_what_does_not_fit_is_named_by_its_place(
    acme: ModuleType, server: RecordingServer, mode: Mode, body: Any, reason: str
) -> None:
    with pytest.raises(acme.ArgumentError) as caught:
        mode.call(acme, "Acme", lambda c: c.orders.create(**body), base_url=server.origin)
    assert str(caught.value) == f"orders.create: {reason}"
    assert server.requests == []


def test_the_nearest_key_of_any_member_of_a_union(
    acme: ModuleType, server: RecordingServer, mode: Mode
) -> None:
    body = {"either": {"street_nam": "s3", "house_number": 1}}
    with pytest.raises(acme.ArgumentError) as caught:
        mode.call(acme, "Acme", lambda c: c.orders.create(**body), base_url=server.origin)
    wanted = "orders.create: either.street_nam: unknown key; did you mean 'street_name'?"
    assert str(caught.value).startswith(wanted) and "s3" not in str(caught.value)


def test_the_whole_body_and_a_parameter_are_named_by_their_argument(
    acme: ModuleType, server: RecordingServer, mode: Mode
) -> None:
    given = {"base_url": server.origin}
    with pytest.raises(
        acme.ArgumentError, match=r"^orders.update: body\[1\].detials: unknown key; "
    ):
        mode.call(acme, "Acme", lambda c: c.orders.update(body=[{}, {"detials": {}}]), **given)
    with pytest.raises(acme.ArgumentError, match=r"^orders.create: filter.max_ag: unknown key; "):
        mode.call(acme, "Acme", lambda c: c.orders.create(filter={"max_ag": 1}), **given)


def test_objects_that_are_open_take_any_key_as_it_is(
    acme: ModuleType, server: RecordingServer, mode: Mode
) -> None:
    server.will(json_reply(None, 204))
    body = {
        "open": {"first_name": "a", "first_nam": 1, "x": {"street_name": 1}},
        "typed": {"first_name": "a", "first_nam": 1},
    }
    mode.call(acme, "Acme", lambda c: c.orders.create(**body), base_url=server.origin)
    assert server.only.json() == {
        "open": {"firstName": "a", "first_nam": 1, "x": {"street_name": 1}},
        "typed": {"firstName": "a", "first_nam": 1},
    }
