"""Where a check looks twice: what it is told besides the change decides which id is given, or none."""

from typing import Any

import pytest
import yaml

from tests.review.wire.documents import changes, document_with, ids, with_operation, with_schema

_LIST = "{type: array, items: {type: string}}"
_NAMED = "{type: object, properties: {name: {type: string}}}"


def _operation(text: str) -> dict[str, Any]:
    return with_operation(yaml.safe_load(text))


def _query(schema: str) -> str:
    return f"{{parameters: [{{name: it, in: query, schema: {schema}}}]}}"


@pytest.mark.parametrize(
    ("before", "after", "found"),
    [
        ("{x-stability-level: draft, tags: [a]}", "{x-stability-level: draft}", ["api-tag-removed"]),
        ("{x-stability-level: alpha}", "{x-stability-level: beta}", []),
        ("{x-stability-level: draft}", "{}", []),
        ("{}", "{x-stability-level: draft}", ["api-stability-decreased"]),
        ("{x-stability-level: beta}", "{}", ["api-stability-increased"]),
        ("{x-stability-level: shaky}", "{x-stability-level: beta}", []),
    ],
)  # fmt: skip
def test_a_draft_may_become_anything(before: str, after: str, found: list[str]) -> None:
    """Its level was no promise; what else changed in it is said, for callers have its method."""
    assert ids(changes(_operation(before), _operation(after))) == found


def test_a_draft_may_go() -> None:
    """With its path, or alone."""
    answer = {"responses": {"200": {"description": "Fine"}}}
    kept, draft = {"get": answer}, {**answer, "x-stability-level": "alpha"}
    for head, base in (({}, {"/files": {"post": draft}}), ({"/files": kept}, {"/files": {**kept, "post": draft}})):  # fmt: skip
        assert changes(document_with(paths=base), document_with(paths=head)) == ()


@pytest.mark.parametrize(
    ("before", "after", "found"),
    [
        ("x-stability-level: alpha", "x-stability-level: beta", []),
        ("x-stability-level: draft", "x-stability-level: alpha", []),
        ("x-stability-level: beta", "x-stability-level: alpha", ["response-property-stability-decreased"]),
        ("x-stability-level: beta, writeOnly: true", "x-stability-level: alpha, writeOnly: true", ["response-property-stability-decreased"]),
        ("maxLength: 3", "x-stability-level: shaky, maxLength: 3", ["api-invalid-stability-level"]),
    ],
)  # fmt: skip
def test_levels_of_properties(before: str, after: str, found: list[str]) -> None:
    """A property that was alpha or a draft may become anything."""
    both = (
        with_schema("response-property", yaml.safe_load(f"{{type: string, {text}}}"))
        for text in (before, after)
    )
    assert ids(changes(*both)) == found


def test_a_path_that_lost_all_its_operations_is_still_there() -> None:
    """So the operation is gone, and not its path."""
    answer = {"responses": {"200": {"description": "Fine"}}}
    base = document_with(paths={"/cases": {"get": answer}})
    head = document_with(paths={"/cases": {"parameters": [{"name": "it", "in": "query"}]}})
    assert ids(changes(base, head)) == ["api-removed-without-deprecation"]
    assert ids(changes(base, document_with(paths={}))) == ["api-path-removed-without-deprecation"]


def test_a_parameter_that_kept_its_name_in_a_renamed_path_is_the_same() -> None:
    """Though then no path holds it any more."""
    parameter = {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
    item = {"get": {"parameters": [parameter], "responses": {"200": {"description": "Fine"}}}}
    base, head = (document_with(paths={f"/cases/{{{name}}}": item}) for name in ("id", "caseId"))
    assert ids(changes(base, head)) == []


@pytest.mark.parametrize(
    ("before", "after", "found"),
    [
        ("{type: string}", _LIST, ["request-parameter-type-generalized"]),
        (
            "{type: string}", '{type: [array, "null"], items: {type: string}}',
            ["request-parameter-type-generalized", "request-parameter-became-nullable"],
        ),
        ('{type: [string, "null"]}', _LIST, ["request-parameter-type-generalized", "request-parameter-became-not-nullable"]),
        ("{type: object}", _LIST, ["request-parameter-type-changed"]),
        ("{type: string}", "{type: array}", ["request-parameter-type-changed"]),
        (_LIST, "{type: array, items: {type: string, default: a}}", []),
        (_LIST, "{type: array, items: {type: string, minLength: 2}}", ["request-parameter-min-length-increased"]),
    ],
)  # fmt: skip
def test_lists_in_parameters(before: str, after: str, found: list[str]) -> None:
    """A list that takes what was a single value; items are limited, and a default of one says nothing."""
    assert ids(changes(_operation(_query(before)), _operation(_query(after)))) == found


@pytest.mark.parametrize(
    ("scope", "before", "after", "found"),
    [
        ("request", "readOnly: true", "readOnly: true, pattern: a", "request-property-pattern-added"),
        ("request", "readOnly: true, pattern: a", "readOnly: true, pattern: b", "request-property-pattern-changed"),
        ("request", "readOnly: true", "readOnly: true, default: a", "request-property-default-value-added"),
        ("request", "readOnly: true", "readOnly: true, maxLength: 3", ""),
        ("request", "readOnly: true", "readOnly: true, patternProperties: {a: {type: string}}", "request-property-pattern-property-added"),
        ("response", "writeOnly: true, maxContains: 2", "writeOnly: true, maxContains: 3", "response-property-max-contains-increased"),
        ("response", "writeOnly: true, maxLength: 2", "writeOnly: true, maxLength: 3", ""),
        ("response", "pattern: a", "pattern: .*", "response-property-pattern-changed"),
    ],
)  # fmt: skip
def test_read_only_and_write_only(scope: str, before: str, after: str, found: str) -> None:
    """Some keywords of a property that does not go this way are still looked at, as oasdiff does."""
    both = (with_schema(f"{scope}-property", yaml.safe_load(f"{{{text}}}")) for text in (before, after))  # fmt: skip
    assert ids(changes(*both)) == ([found] if found else [])


@pytest.mark.parametrize(
    ("before", "after", "found"),
    [
        ("application/json", "application/problem+json", "specialized"),
        ("application/json", "application/problem+json; v=1", "changed"),
        ("application/problem+json; v=1", "application/json", "changed"),
        ("application/json; v=1", "application/problem+json; v=1", "specialized"),
    ],
)
def test_media_types_with_parameters(before: str, after: str, found: str) -> None:
    """Where parameters changed too, nobody knows which of the two holds the other."""
    base, head = (
        with_operation({"responses": {"200": {"description": "Fine", "content": {name: {}}}}})
        for name in (before, after)
    )
    assert ids(changes(base, head)) == [f"response-media-type-name-{found}"]


def test_media_types_are_spelled_in_any_case() -> None:
    """And what they hold is compared all the same."""
    base, head = (
        with_schema("response-body", {"type": kind}, name)
        for kind, name in (("string", "application/json; v=1"), ("integer", "Application/JSON;V=1"))
    )
    assert ids(changes(base, head)) == ["response-body-type-changed"]
    assert ids(changes(base, with_schema("response-body", {"type": "string"}, "APPLICATION/json;v=1"))) == []  # fmt: skip


def _union(members: str, components: str) -> dict[str, Any]:
    schema = yaml.safe_load(f"{{anyOf: {members}}}")
    return {
        **with_schema("request-body", schema),
        "components": {"schemas": yaml.safe_load(components)},
    }


def test_two_components_are_two_members_though_they_say_the_same() -> None:
    """Where both are there before and after; one that was renamed is still the same."""
    cat, dog = ("[{$ref: '#/components/schemas/Cat'}]", "[{$ref: '#/components/schemas/Dog'}]")
    both = f"{{Cat: {_NAMED}, Dog: {_NAMED}}}"
    found = changes(_union(cat, both), _union(dog, both))
    assert ids(found) == ["request-body-any-of-added", "request-body-any-of-removed"]
    renamed = changes(_union(cat, f"{{Cat: {_NAMED}}}"), _union(dog, f"{{Dog: {_NAMED}}}"))
    assert ids(renamed) == []


def test_the_only_member_without_a_name_is_the_same_one_changed() -> None:
    """Also where another came, by reference."""
    components = f"{{Cat: {_NAMED}, Dog: {_NAMED}}}"
    before = "[{$ref: '#/components/schemas/Cat'}, {type: string, maxLength: 3}]"
    after = "[{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}, {type: string, maxLength: 2}]"
    assert ids(changes(_union(before, components), _union(after, components))) == [
        "request-body-any-of-added",
        "request-property-max-length-decreased",
    ]


@pytest.mark.parametrize(
    ("before", "after", "found"),
    [
        ("[{oauth: [a]}]", "[{oauth: [a, b]}]", ["api-security-scope-added"]),
        ("[{oauth: [a]}, {oauth: [b]}]", "[{oauth: [a]}, {oauth: [b, c]}]", ["api-security-scope-added"]),
        ("[{oauth: [a]}, {oauth: [b]}]", "[{oauth: [a, c]}, {oauth: [b, c]}]", ["api-security-removed", "api-security-added"]),
    ],
)  # fmt: skip
def test_alternatives_with_the_same_schemes(before: str, after: str, found: list[str]) -> None:
    """Of several that changed nobody can say which one became which."""
    base, head = (_operation(f"{{security: {text}}}") for text in (before, after))
    assert ids(changes(base, head)) == found
