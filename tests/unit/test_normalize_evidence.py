"""Evidence goes with the parts that normalisation moves, and stands where it differs."""

from typing import Any

from tests.support.normalized import answering, normalized, ref

ASSUMED = {"page": "a", "basis": "assumed"}
STATED = {"page": "a", "basis": "stated"}
_ASSUMED = "x-evidence: {page: a, basis: assumed}"
_STATED = "x-evidence: {page: a, basis: stated}"


def schemas(components: str, schema: str = "{$ref: '#/components/schemas/A'}") -> Any:
    return answering(schema, components).schemas()


def test_what_was_inside_of_an_object_keeps_its_evidence() -> None:
    found = schemas(f"{{A: {{{_ASSUMED}, properties: {{b: {{properties: {{c: {{}}}}}}}}}}}}")
    assert found["A"]["properties"] == {"b": ref("AB")}
    assert found["AB"]["x-evidence"] == ASSUMED
    assert "x-evidence" not in found["AB"]["properties"]["c"]


def test_properties_bring_their_evidence_along_with_all_of() -> None:
    found = schemas(
        f"{{A: {{{_STATED}, allOf: [{ref('B')}, {{properties: {{own: {{type: string}}}}}}]}},"
        f" B: {{{_ASSUMED}, properties: {{inherited: {{type: string}}}}}}}}"
    )
    assert found["A"]["properties"] == {
        "inherited": {"type": "string", "x-evidence": ASSUMED},
        "own": {"type": "string"},
    }
    assert found["A"]["x-evidence"] == STATED


def test_what_becomes_of_fields_is_inherited_by_all_of() -> None:
    found = schemas(
        f"{{A: {{allOf: [{ref('B')}, {{properties: {{own: {{type: string}}}}}}]}},"
        " B: {x-write: {arrays: replace}, properties: {tags: {type: array}}}}"
    )
    assert found["A"]["x-write"] == {"arrays": "replace"}


def test_a_reference_stays_one_when_two_pages_say_the_same() -> None:
    found = schemas(
        f"{{A: {{allOf: [{ref('B')}, {{properties: {{c: {{$ref: '#/components/schemas/C',"
        f" {_ASSUMED}}}}}}}]}}, B: {{properties: {{c: {ref('C')}}}}},"
        " C: {type: object, properties: {d: {type: string}}}}"
    )
    assert found["A"]["properties"] == {"c": {**ref("C"), "x-evidence": ASSUMED}}


def test_evidence_that_the_whole_has_is_not_repeated() -> None:
    found = schemas(
        f"{{A: {{{_ASSUMED}, properties: {{b: {{type: string, {_ASSUMED}}},"
        f" c: {{type: string, {_STATED}}}}}}}}}"
    )
    assert found["A"]["properties"] == {
        "b": {"type": "string"},
        "c": {"type": "string", "x-evidence": STATED},
    }


def test_the_page_of_a_path_is_that_of_its_operations() -> None:
    document = normalized(f"paths: {{/a: {{{_STATED}, get: {{responses: {{}}}}}}}}")
    assert document.content["paths"]["/a"]["get"]["x-evidence"] == STATED


def test_what_is_no_evidence_is_left_alone() -> None:
    found = schemas("{A: {x-evidence: sure, properties: {b: {properties: {c: {}}}}}}")
    assert found["A"]["x-evidence"] == "sure"
    assert "x-evidence" not in found["AB"]
