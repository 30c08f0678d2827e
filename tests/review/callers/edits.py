"""A small document with everything that callers meet, and edits of it."""

import copy
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import yaml

CLIENT = """\
package: {module: acme_client, class: Acme}
environments: {production: https://api.example.com, sandbox: https://sandbox.example.com}
pagination:
  GET /cases: {style: cursor, argument: after, next: /next, items: /data}
"""

DOCUMENT = """\
openapi: 3.1.0
info: {title: Acme, version: '1'}
servers: [{url: https://api.example.com}, {url: https://sandbox.example.com}]
security: [{key: []}]
paths:
  /cases:
    get:
      parameters:
        - {name: after, in: query, schema: {type: string}}
        - {name: limit, in: query, schema: {type: integer}}
        - {name: order, in: query, schema: {type: string, enum: [asc, desc]}}
        - {name: tag, in: query, schema: {type: array, items: {type: string}}}
        - {name: team, in: query, required: true, schema: {type: string}}
      responses:
        '200':
          description: Cases
          content: {application/json: {schema: {$ref: '#/components/schemas/CaseList'}}}
        '404': {$ref: '#/components/responses/Problem'}
    post:
      requestBody: {$ref: '#/components/requestBodies/Case'}
      responses:
        '201':
          description: The case
          content: {application/json: {schema: {$ref: '#/components/schemas/Case'}}}
  /cases/{case_id}:
    parameters: [{name: case_id, in: path, required: true, schema: {type: string}}]
    get:
      responses:
        '200':
          description: The case
          content: {application/json: {schema: {$ref: '#/components/schemas/Case'}}}
    delete: {responses: {'204': {description: Gone}}}
  /cases/{case_id}/comments:
    parameters: [{name: case_id, in: path, required: true, schema: {type: string}}]
    get:
      responses:
        '200':
          description: Comments
          content:
            application/json:
              schema: {type: array, items: {$ref: '#/components/schemas/Comment'}}
  /cases/{case_id}/count:
    parameters: [{name: case_id, in: path, required: true, schema: {type: string}}]
    get:
      responses:
        '200':
          description: A number
          content: {application/json: {schema: {type: integer}}}
  /teams/{team_id}/members/{member_id}:
    parameters:
      - {name: team_id, in: path, required: true, schema: {type: string}}
      - {name: member_id, in: path, required: true, schema: {type: integer}}
    put:
      requestBody:
        content: {application/json: {schema: {$ref: '#/components/schemas/Member'}}}
      responses: {'204': {description: Done}}
components:
  securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}
  responses:
    Problem:
      description: A problem
      content: {application/json: {schema: {$ref: '#/components/schemas/Problem'}}}
  requestBodies:
    Case:
      required: true
      content: {application/json: {schema: {$ref: '#/components/schemas/CaseCreate'}}}
  schemas:
    Problem: {type: object, properties: {message: {type: string}}}
    OtherProblem: {type: object, properties: {text: {type: string}}}
    CaseList:
      type: object
      required: [data]
      properties:
        data: {type: array, items: {$ref: '#/components/schemas/Case'}}
        next: {type: string}
    CaseCreate:
      type: object
      required: [title]
      properties:
        title: {type: string}
        priority: {$ref: '#/components/schemas/Priority'}
        due: {type: [string, 'null'], format: date-time}
        parts: {type: array, items: {$ref: '#/components/schemas/Part'}}
        weight: {type: integer}
        anything: {}
    Part:
      type: object
      required: [name]
      properties:
        name: {type: string}
        size: {type: integer}
        marks: {type: array, items: {type: string}}
    Member: {type: object, properties: {role: {type: string, enum: [user, admin]}}}
    Priority: {type: string, enum: [low, high]}
    Status: {type: string, enum: [open, closed]}
    Case:
      type: object
      required: [id, subject, count]
      properties:
        id: {type: string}
        status: {$ref: '#/components/schemas/Status'}
        score: {type: number}
        count: {type: integer}
        opened: {type: [string, 'null'], format: date-time}
        labels: {type: array, items: {type: string}}
        numbers: {type: array, items: {type: [integer, string]}}
        extra: {}
        subject: {$ref: '#/components/schemas/Subject'}
        owner: {$ref: '#/components/schemas/Owner'}
    Owner: {type: object, properties: {name: {type: string}}}
    Comment: {type: object, properties: {text: {type: string}}}
    Person:
      type: object
      required: [kind]
      properties: {kind: {type: string, const: person}, name: {type: string}}
    Company:
      type: object
      required: [kind]
      properties: {kind: {type: string, const: company}, tax: {type: string}}
    Subject:
      oneOf: [{$ref: '#/components/schemas/Person'}, {$ref: '#/components/schemas/Company'}]
      discriminator: {propertyName: kind}
"""


GONE = object()


@dataclass(frozen=True, slots=True)
class Edit:
    """Values to be set by JSON Pointer; `-` adds to an array, GONE removes.

    `client` is client.yaml afterwards; lines of names.lock with the text `forgotten` are taken out.
    """

    values: Mapping[str, object]
    client: str = CLIENT
    forgotten: str = ""

    def edited(self) -> str:
        """The document after the edit."""
        content = yaml.safe_load(DOCUMENT)
        for pointer, value in self.values.items():
            _set(content, pointer, value if value is GONE else copy.deepcopy(value))
        return yaml.safe_dump(content, sort_keys=False)


def _set(content: Any, pointer: str, value: object) -> None:
    *way, last = [one.replace("~1", "/").replace("~0", "~") for one in pointer.split("/")[1:]]
    for token in way:
        content = content[int(token) if isinstance(content, list) else token]
    if last == "-":
        content.append(value)
        return
    key: Any = int(last) if isinstance(content, list) else last
    if value is GONE:
        del content[key]
    else:
        content[key] = value


_S = "/components/schemas"
_P = "/paths/~1cases/get/parameters"
_CASE = f"{_S}/Case/properties"
_CREATE = f"{_S}/CaseCreate"
_ONE = "/paths/~1cases~1{case_id}"
_COUNT = "/paths/~1cases~1{case_id}~1count/get/responses/200/content/application~1json/schema"
_TEAMS = "/paths/~1teams~1{team_id}~1members~1{member_id}"


def _in(location: str, name: str, **others: object) -> dict[str, object]:
    return {"name": name, "in": location, "schema": {"type": "string"}, **others}


def _number(location: str, name: str, **others: object) -> dict[str, object]:
    return _in(location, name, schema={"type": "integer"}, **others)


def _members(*parameters: dict[str, object]) -> dict[str, object]:
    member = {"$ref": "#/components/schemas/Member"}
    body = {"content": {"application/json": {"schema": member}}}
    put = {"requestBody": body, "responses": {"204": {"description": "Done"}}}
    return {"parameters": list(parameters), "put": put}


_NOTHING = {"/info/description": "New"}
_DONE = {"responses": {"204": {"description": "Done"}}}
_GROUP = {
    "type": "object",
    "required": ["kind"],
    "properties": {"kind": {"type": "string", "const": "group"}},
}
_SANDBOX = ", sandbox: https://sandbox.example.com"

EDITS: Mapping[str, Edit] = {
    "prose": Edit(
        {**_NOTHING, f"{_CASE}/id/description": "New", "/paths/~1cases/get/summary": "N"}
    ),
    "argument-optional-added": Edit({f"{_P}/-": _in("query", "page_size")}),
    "argument-required-added": Edit({f"{_P}/-": _in("query", "zone", required=True)}),
    "argument-removed": Edit({f"{_P}/1": GONE}),
    "argument-renamed": Edit(
        _NOTHING, CLIENT + "names: {/paths/~1cases/get/parameters/query/limit: size}\n"
    ),
    "argument-widened": Edit({f"{_P}/1/schema/type": ["integer", "string"]}),
    "argument-narrowed": Edit({f"{_P}/2/schema/enum": ["asc"]}),
    "argument-value-added": Edit({f"{_P}/2/schema/enum": ["asc", "desc", "none"]}),
    "argument-became-float": Edit({f"{_P}/1/schema/type": "number"}),
    "argument-became-array": Edit(
        {f"{_P}/1/schema": {"type": "array", "items": {"type": "integer"}}}
    ),
    "argument-items-widened": Edit({f"{_P}/3/schema/items/type": ["string", "integer"]}),
    "argument-items-narrowed": Edit({f"{_P}/3/schema/items": {"type": "string", "enum": ["a"]}}),
    "argument-became-required": Edit({f"{_P}/1/required": True}),
    "argument-became-optional": Edit({f"{_P}/4/required": False}),
    "arguments-reordered": Edit(
        {f"{_P}/0": _number("query", "limit"), f"{_P}/1": _in("query", "after")}
    ),
    "path-parameters-moved": Edit(
        {
            _TEAMS: GONE,
            "/paths/~1members~1{member_id}~1teams~1{team_id}": _members(
                _number("path", "member_id", required=True), _in("path", "team_id", required=True)
            ),
        },
        CLIENT + "operations: {'PUT /members/{member_id}/teams/{team_id}': teams.members.update}\n",
    ),
    "path-parameter-renamed": Edit(
        {
            _TEAMS: GONE,
            "/paths/~1teams~1{team}~1members~1{member_id}": _members(
                _number("path", "member_id", required=True), _in("path", "team", required=True)
            ),
        }
    ),
    "operation-added": Edit({f"{_ONE}/patch": _DONE}),
    "operation-removed": Edit({f"{_ONE}/delete": GONE}),
    "operation-renamed": Edit(
        _NOTHING,
        CLIENT + "operations: {'DELETE /cases/{case_id}': cases.purge}\n",
        "{case_id}/delete",
    ),
    "operation-deprecated": Edit({f"{_ONE}/get/deprecated": True}),
    "operation-became-draft": Edit({f"{_ONE}/get/x-stability-level": "draft"}),
    "resource-removed": Edit({"/paths/~1cases~1{case_id}~1comments": GONE}),
    "resource-added": Edit({"/paths/~1rooms": {"get": _DONE}}),
    "answer-became-optional": Edit({f"{_ONE}/get/responses/204": {"description": "None"}}),
    "answer-changed": Edit({f"{_COUNT}/type": "string"}),
    "answer-narrowed": Edit({f"{_COUNT}/type": "boolean"}),
    "answer-unpaged": Edit(_NOTHING, CLIENT.partition("pagination")[0]),
    "error-changed": Edit(
        {
            "/components/responses/Problem/content/application~1json/schema/$ref": "#/components/schemas/OtherProblem"
        }
    ),
    "field-added": Edit({f"{_CASE}/place": {"type": "string"}}),
    "object-opened": Edit({f"{_S}/Owner/additionalProperties": True}),
    "field-removed": Edit({f"{_CASE}/score": GONE}),
    "field-renamed": Edit(
        _NOTHING, CLIENT + "names: {/components/schemas/Case/properties/score: rating}\n"
    ),
    "field-became-optional": Edit({f"{_S}/Case/required": ["id", "subject"]}),
    "field-became-required": Edit({f"{_S}/Case/required": ["id", "subject", "count", "score"]}),
    "field-widened": Edit({f"{_CASE}/count/type": ["integer", "string"]}),
    "field-became-boolean": Edit({f"{_S}/Owner/properties/name/type": "boolean"}),
    "field-became-float": Edit({f"{_CASE}/count/type": "number"}),
    "field-became-integer": Edit({f"{_CASE}/score/type": "integer"}),
    "field-became-date": Edit({f"{_CASE}/opened/format": "date"}),
    "field-items-widened": Edit({f"{_CASE}/labels/items/type": ["string", "integer"]}),
    "field-items-narrowed": Edit({f"{_CASE}/numbers/items/type": "integer"}),
    "field-became-known": Edit({f"{_CASE}/extra": {"type": "string"}}),
    "field-became-unknown": Edit({f"{_CASE}/owner": {}}),
    "open-enum-value-added": Edit({f"{_S}/Status/enum": ["open", "closed", "lost"]}),
    "open-enum-value-removed": Edit({f"{_S}/Status/enum": ["open"]}),
    "closed-enum-value-added": Edit({f"{_S}/Priority/enum": ["low", "middle", "high"]}),
    "closed-enum-value-removed": Edit({f"{_S}/Priority/enum": ["low"]}),
    "alternative-added": Edit(
        {f"{_S}/Group": _GROUP, f"{_S}/Subject/oneOf/-": {"$ref": "#/components/schemas/Group"}}
    ),
    "alternative-removed": Edit({f"{_S}/Subject/oneOf/1": GONE}),
    "body-field-added": Edit({f"{_CREATE}/properties/note": {"type": "string"}}),
    "body-field-removed": Edit({f"{_CREATE}/properties/weight": GONE}),
    "body-field-became-required": Edit({f"{_CREATE}/required": ["title", "weight"]}),
    "body-field-became-optional": Edit({f"{_CREATE}/required": []}),
    "body-field-not-nullable": Edit({f"{_CREATE}/properties/due/type": "string"}),
    "body-field-nullable": Edit({f"{_CREATE}/properties/weight/type": ["integer", "null"]}),
    "body-field-became-known": Edit({f"{_CREATE}/properties/anything": {"type": "string"}}),
    "part-field-added": Edit({f"{_S}/Part/properties/note": {"type": "string"}}),
    "part-field-removed": Edit({f"{_S}/Part/properties/size": GONE}),
    "part-field-became-required": Edit({f"{_S}/Part/required": ["name", "size"]}),
    "part-items-widened": Edit({f"{_S}/Part/properties/marks/items/type": ["string", "integer"]}),
    "environment-removed": Edit(_NOTHING, CLIENT.replace(_SANDBOX, "")),
    "environment-added": Edit(
        {"/servers/-": {"url": "https://third.example.com"}},
        CLIENT.replace(_SANDBOX, f"{_SANDBOX}, third: https://third.example.com"),
    ),
    "environment-default": Edit(
        _NOTHING,
        CLIENT.replace(_SANDBOX, "").replace(
            "{production", "{sandbox: https://sandbox.example.com, production"
        ),
    ),
    "credential-added": Edit(
        {
            "/components/securitySchemes/user": {"type": "http", "scheme": "basic"},
            "/security": [{"key": []}, {"user": []}],
        }
    ),
    "credential-renamed": Edit(_NOTHING, CLIENT + "credentials: {key: {argument: token}}\n"),
    "client-renamed": Edit(_NOTHING, CLIENT.replace("class: Acme", "class: Emca")),
}
