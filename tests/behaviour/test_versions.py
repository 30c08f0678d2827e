"""Documents of the oldest and the newest version of OpenAPI, on the wire."""

from collections.abc import Callable
from typing import Any

from tests.support.clients import Mode
from tests.support.packages import Packages
from tests.support.server import RecordingServer, json_reply, status_reply

SWAGGER = """\
swagger: '2.0'
info: {title: Zoo, version: '1'}
host: zoo.example
basePath: /v2
consumes: [application/json]
produces: [application/json]
paths:
  /animals:
    get:
      parameters:
        - {name: ids, in: query, type: array, items: {type: integer}, collectionFormat: pipes}
        - {name: kinds, in: query, type: array, items: {type: string}, collectionFormat: multi}
      responses: {'200': {description: All, schema: {type: array, items: {$ref: '#/definitions/Animal'}}}}
    post:
      parameters: [{name: animal, in: body, required: true, schema: {$ref: '#/definitions/Animal'}}]
      responses: {'201': {description: Made, schema: {$ref: '#/definitions/Animal'}}}
  /animals/{id}/photo:
    put:
      consumes: [multipart/form-data]
      parameters:
        - {name: id, in: path, required: true, type: string}
        - {name: photo, in: formData, required: true, type: file}
        - {name: caption, in: formData, type: string}
      responses: {'204': {description: Kept}}
definitions:
  Animal: {type: object, properties: {name: {type: string}, age: {type: integer, x-nullable: true}}}
"""


def test_swagger_2_0_on_the_wire(packages: Packages, server: RecordingServer, mode: Mode) -> None:
    package = packages.inline(SWAGGER, name="zoo")
    seen: list[str] = []

    def call(act: Callable[[Any], Any]) -> Any:
        return mode.call(package, "Zoo", act, http_client=mode.rerouted(server.origin, seen))

    server.script = [
        json_reply([{"name": "Rex", "age": None}]),
        json_reply({}, 201),
        status_reply(204),
    ]
    (animal,) = call(lambda zoo: zoo.animals.list(ids=[1, 2], kinds=["a", "b"]))
    assert (animal.name, animal.age) == ("Rex", None)
    call(lambda zoo: zoo.animals.create(name="Rex", age=None))
    call(lambda zoo: zoo.animals.photo("1", photo=b"PNG"))
    listed, made, kept = server.requests
    assert seen[1] == "https://zoo.example/v2/animals"
    assert listed.query == "ids=1%7C2&kinds=a&kinds=b"
    assert made.json() == {"name": "Rex", "age": None}
    assert kept.path == "/v2/animals/1/photo"
    assert (kept.header("Content-Type") or "").startswith("multipart/form-data")
    assert b"PNG" in kept.body


NEWEST = """\
openapi: 3.2.0
info: {title: Zoo, version: '1'}
servers: [{url: 'https://zoo.example', name: production}]
paths:
  /animals: {$ref: '#/components/pathItems/Animals'}
  /search:
    query:
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Animal'}}}}
      responses: {'200': {description: Found, content: {application/json: {$ref: '#/components/mediaTypes/Found'}}}}
  /events:
    get:
      parameters: [{name: sid, in: cookie, style: cookie, schema: {type: string}}]
      responses: {'200': {summary: A stream, content: {text/event-stream: {itemSchema: {type: object}}}}}
components:
  mediaTypes: {Found: {schema: {type: array, items: {$ref: '#/components/schemas/Animal'}}}}
  pathItems: {Animals: {delete: {responses: {'204': {description: Gone}}}}}
  schemas: {Animal: {type: object, properties: {name: {type: string}}}}
"""


def test_openapi_3_2_on_the_wire(packages: Packages, server: RecordingServer, mode: Mode) -> None:
    package = packages.inline(NEWEST, name="zoo")
    server.script = [json_reply([{"name": "Rex"}]), status_reply(204)]
    (found,) = mode.call(
        package, "Zoo", lambda zoo: zoo.search.query(name="Rex"), base_url=server.origin
    )
    assert found.name == "Rex"
    mode.call(package, "Zoo", lambda zoo: zoo.animals.delete(), base_url=server.origin)
    searched, deleted = server.requests
    assert (searched.method, searched.json()) == ("QUERY", {"name": "Rex"})
    assert (deleted.method, deleted.path) == ("DELETE", "/animals")
