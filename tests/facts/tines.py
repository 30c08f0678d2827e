"""What the facts about Tines say, statement by statement.

Objects are named once in the facts and used by name, as types of fields, in items and in answers;
short ones stand where they are used, in the notation of `notation.py`, some of them inside notes.
"""

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from .notation import Shape, braces, parse
from .statement import Statement

Facts = Mapping[str, Any]
# An answer, an item or a note in prose -> the same in notation. What has no body, or one that is no
# object, is "".
READINGS = {
    "empty": "",
    "empty body": "",
    "empty body (as siblings)": "",
    "unknown": "",
    "failure": "",
    "binary application/pdf to ordinary clients; FileDownload JSON inside a Tines HTTP action": "",
    "binary, Content-Type is the file MIME type; Content-Disposition inline for images else"
    " attachment": "",
    "the removed item itself as a string": "",
    "if_value did not match; the body holds the current value": "",
    "the updated value itself (string or array), no wrapper": "",
    "StoryExport (free JSON)": "",
    "totals (token counts, credits, cost in US dollars) and, with group_by, a list of groups; key"
    " names cut": "",
    "CaseFileActivity + case_id (flat), block_id when given": "CaseFileActivity + case_id",
    "FileDownload without base64encodedcontents (inferred)": "FileDownload without base64encodedcontents",
    "as v1 comment": "{case_id, id, action, value, user: UserV2, reactions}",
    "Action assumed (as remove_events)": "Action",
    "the updated mapping, as for get": "{mappings: [ScimGroupMapping], user_group_mapping}",
    "empty, or {message} when already accepted": "{message}",
    "the updated resource": "Resource",
    "ChangeRequestStatus with change_request null": "{id, draft_id, draft_name, change_request}",
    "ChangeRequestEnvelope (change_request may be absent)": "ChangeRequestEnvelope",
    "ChangeRequest with exports of the live story and of the draft; export key names cut": "ChangeRequest",
    "list of ChangeRequest and meta; list key cut (change_requests likely)": "{change_requests:"
    " [ChangeRequest], meta: Meta}",
    "Story-like draft (id is the draft id)": "Story",
    "{group_run_events: [{id, action_id, created_at} assumed as for story runs], meta: Meta}": "{group_run_events:"
    " [{id, action_id, created_at}], meta: Meta}",
    "http-request or send-email": "http-request|send-email",
    "object": "",
    "holds its own created_at and updated_at": "{created_at, updated_at}",
    "OBJECT has json_schema, OPTION has options and multi_select_enabled, CODE has code_language": "{json_schema,"
    " options, multi_select_enabled, code_language}",
}
# What only the notes of operations say.
ASIDES = {
    "GET /api/v1/admin/tunnel/{tunnel_name}/health": ("response", "{name}"),
    "GET /api/v1/admin/scim_user_group_mapping": ("response", "{user_group_mapping}"),
    "PUT /api/v1/global_resources/{resource_id}": ("body", "{value: {name, contents, type}}"),
    "POST /api/v1/stories/{story_id}/versions": ("response", "StoryVersion"),
    "GET /api/v1/stories/{story_id}/versions/{version_id}": ("response", "StoryVersion"),
}
# Webhooks: of the case in them no more is shown than this.
CASES = {
    "full case object with id (not case_id) and lower case status": "{id, status open|closed}",
    "case: full case object,": "case: {id, status open|closed},",
}
JOB_TYPES = ("dead", "in_progress", "queued", "retry")
_CONSTANT = re.compile(r"constant (\w+)")


def statements(facts: Facts) -> Iterator[Statement]:
    """Everything that the facts say of operations and webhooks. Raises ValueError for what has no
    known meaning.
    """
    return Reader(facts).statements()


class Reader:
    """Reads the operations of the facts with the objects that they use."""

    def __init__(self, facts: Facts) -> None:
        self._facts, self._objects = facts, facts["objects"]
        self.used: set[str] = set()

    def statements(self) -> Iterator[Statement]:
        for operation in self._facts["operations"]:
            for key, job_type in _keys(operation):
                yield from self._operation(key, job_type, operation)
        yield from self._credential_update()
        for webhook in self._facts["webhooks"]:
            text = webhook["body"]
            for prose, notation in CASES.items():
                text = text.replace(prose, notation)
            key = f"WEBHOOK {webhook['name']}"
            yield Statement(key, "operation")
            yield from self._shape(Statement(key, "body"), self._parse(next(braces(text))))

    def _operation(self, key: str, job_type: str, operation: Facts) -> Iterator[Statement]:
        yield Statement(key, "operation")
        yield from self._parameters(key, operation)
        for field in operation.get("body") or ():
            yield from self._field(Statement(key, "body", field["name"]), field)
        for response in operation["responses"].values():
            notation = response["object"].replace("{job_type}", job_type)
            yield from self._shape(Statement(key, "response"), self._parse(notation))
        if key in ASIDES:
            part, notation = ASIDES[key]
            yield from self._shape(Statement(key, part), self._parse(notation))

    def _parameters(self, key: str, operation: Facts) -> Iterator[Statement]:
        for location in "path", "query":
            for field in operation.get(f"{location}_params") or ():
                if field["name"] != "job_type":
                    name = f"{location} {field['name']}"
                    yield from self._parameter(Statement(key, "parameter", name), field)
        for header in operation.get("headers") or ():
            yield Statement(key, "parameter", f"header {header['name']}")

    def _parameter(self, place: Statement, field: Facts) -> Iterator[Statement]:
        """A parameter with its members, which stand in brackets behind its name."""
        for found in self._field(place, field):
            member = found.name.removeprefix(place.name).removeprefix("[]").removeprefix(".")
            # Items have no name of their own here, and nothing stands deeper than a member.
            name = f"{place.name}[{member.removesuffix('[]')}]" if member else place.name
            yield found._replace(name=name)

    def _field(self, place: Statement, field: Facts) -> Iterator[Statement]:
        yield place
        values = [*map(json.dumps, field.get("enum", ()))]
        notes = str(field.get("notes", ""))
        values.extend(map(json.dumps, _CONSTANT.findall(notes)))
        yield from (place._replace(value=value) for value in values)
        if field["type"] in self._objects:
            yield from self._object(place, field["type"])
        items = field.get("items")
        if items is not None:
            yield from self._shape(place._replace(name=f"{place.name}[]"), self._parse(items))
        if "object" in str(field["type"]) or items == "object":
            name = f"{place.name}[]" if items else place.name
            name = f"{name}{{}}" if field.get("additionalProperties") else name
            for notation in [READINGS[notes]] if notes in READINGS else braces(notes):
                yield from self._shape(place._replace(name=name), self._parse(notation))

    def _shape(self, place: Statement, shape: Shape) -> Iterator[Statement]:
        yield from (place._replace(value=value) for value in shape.values)
        for name, field in shape.properties.items():
            deeper = place._replace(name=f"{place.name}.{name}" if place.name else name)
            yield deeper
            yield from self._shape(deeper, field)
        if shape.items is not None:
            yield from self._shape(place._replace(name=f"{place.name}[]"), shape.items)
        for name, without in shape.objects:
            yield from self._object(place, name, without)
        for name, borrowed in shape.borrowed:
            field = next(each for each in self._objects[name] if each["name"] == borrowed)
            yield from self._field(place, field)

    def _object(
        self, place: Statement, name: str, without: frozenset[str] = frozenset()
    ) -> Iterator[Statement]:
        self.used.add(name)
        for field in self._objects[name]:
            if field["name"] == "enum":
                yield from (place._replace(value=json.dumps(value)) for value in field["enum"])
            elif field["name"] not in without:
                deeper = f"{place.name}.{field['name']}" if place.name else field["name"]
                yield from self._field(place._replace(name=deeper), field)

    def _credential_update(self) -> Iterator[Statement]:
        """An update takes the fields of the mode as well, "as on create"."""
        for operation in self._facts["operations"]:
            if operation["method"] == "POST" and operation["path"] == "/api/v1/user_credentials":
                for field in operation["body"]:
                    if field["name"] not in ("mode", "team_id", "live_credential_id"):
                        key = "PUT /api/v1/user_credentials/{credential_id}"
                        yield from self._field(Statement(key, "body", field["name"]), field)

    def _parse(self, text: str) -> Shape:
        return parse(READINGS.get(text, text), self._objects)


def _keys(operation: Facts) -> Iterator[tuple[str, str]]:
    """Method and path, one for each value of a parameter inside a segment."""
    key, notes = f"{operation['method']} {operation['path']}", operation.get("notes", "")
    if "{job_type}" in key:
        listed = re.findall(r"\w+", notes.split(";")[0])
        for job_type in JOB_TYPES:
            if job_type in listed:
                yield key.replace("{job_type}", job_type), job_type
        return
    yield key, ""
    if "PATCH is accepted too" in notes:
        yield key.replace("PUT", "PATCH", 1), ""
