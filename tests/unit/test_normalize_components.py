"""What normalisation makes of components: inline schemas, both directions, names."""

from generator.naming import NameBook
from tests.support.normalized import answer, answering, normalized, ref, taking


def test_inline_schemas_become_components_named_from_their_place() -> None:
    document = normalized("""
paths:
  /cases:
    post:
      x-clientsmith-name: cases.comments.create
      parameters: [{name: sort-by, in: query, schema: {type: string, enum: [a, b]}}]
      requestBody:
        content:
          application/json:
            schema:
              properties:
                tags: {type: array, items: {properties: {name: {type: string}}}}
                owner: {type: [object, 'null'], properties: {name: {type: string}}}
                extra: {additionalProperties: {properties: {x: {type: string}}}}
                free: {type: object}
                either: {oneOf: [{type: string}, {type: integer}]}
                target: {oneOf: [{properties: {kind: {const: case}}}, {properties: {kind: {const: user}}}]}
      responses: {}
""")
    assert sorted(document.schemas()) == [
        "CasesCommentsCreateBody",
        "CasesCommentsCreateBodyExtraValue",
        "CasesCommentsCreateBodyOwner",
        "CasesCommentsCreateBodyTagsItem",
        "CasesCommentsCreateBodyTarget",
        "CasesCommentsCreateBodyTargetCase",
        "CasesCommentsCreateBodyTargetUser",
        "CasesCommentsCreateSortBy",
    ]
    properties = document.schemas()["CasesCommentsCreateBody"]["properties"]
    assert properties["owner"] == {"anyOf": [ref("CasesCommentsCreateBodyOwner"), {"type": "null"}]}
    assert properties["free"] == {"type": "object"}
    place = "/paths/~1cases/post/requestBody/content/application~1json/schema/properties/owner"
    assert document.origin("/components/schemas/CasesCommentsCreateBodyOwner") == place


def test_equal_inline_schemas_under_one_property_name_share_a_component() -> None:
    status = "{type: string, enum: [open, closed], description: %s}"
    document = answering(
        "{properties: {a: {$ref: '#/components/schemas/A'}, b: {$ref: '#/components/schemas/B'}}}",
        f"{{A: {{properties: {{status: {status % 'one'}, state: {status % 'two'}}}}},"
        f" B: {{properties: {{status: {status % 'three'}}}}}}}",
    )
    assert sorted(document.schemas()) == ["A", "AState", "AStatus", "B", "CasesGetAnswer"]
    assert document.schemas()["B"]["properties"]["status"] == {
        **ref("AStatus"),
        "description": "three",
    }


def test_what_is_read_is_open_and_what_is_written_is_closed() -> None:
    document = taking(
        "{$ref: '#/components/schemas/Case'}",
        """{Case: {type: object, additionalProperties: false, required: [id, secret], properties: {
            id: {type: string, readOnly: true}, secret: {type: string, writeOnly: true},
            status: {type: string, enum: [open, closed]},
            children: {type: array, items: {$ref: '#/components/schemas/Case'}}}}}""",
    )
    read, written = document.schemas()["Case"], document.schemas()["CaseInput"]
    assert read["required"] == ["id"]
    assert list(read["properties"]) == ["id", "status", "children"]
    assert "additionalProperties" not in read
    assert read["properties"]["children"]["items"] == ref("Case")
    assert written["required"] == ["secret"]
    assert list(written["properties"]) == ["secret", "status", "children"]
    assert written["properties"]["children"]["items"] == ref("CaseInput")
    assert written["properties"]["status"] == ref("CaseStatusInput")
    values = {"type": "string", "enum": ["open", "closed"]}
    assert document.schemas()["CaseStatusInput"] == values
    assert document.schemas()["CaseStatus"] == {"anyOf": [values, {"type": "string"}]}


def test_values_that_tell_alternatives_apart_stay_closed_and_are_mapped() -> None:
    document = answering(
        "{oneOf: [{$ref: '#/components/schemas/cat-type'}, {$ref: '#/components/schemas/Dog'}],"
        " discriminator: {propertyName: kind}}",
        "{cat-type: {type: object, properties: {kind: {const: cat}, other: {const: x}}},"
        " Dog: {type: object, properties: {kind: {type: string}}}}",
    )
    union = document.schemas()["CasesGetAnswer"]
    assert union["discriminator"]["mapping"] == {
        "cat": "#/components/schemas/CatType",
        "Dog": "#/components/schemas/Dog",
    }
    cat = document.schemas()["CatType"]["properties"]
    assert cat["kind"] == {"const": "cat"}
    assert cat["other"] == {"anyOf": [{"type": "string", "enum": ["x"]}, {"type": "string"}]}


def test_names_are_legal_unique_and_kept_by_the_lock() -> None:
    text = """
paths:
  /cases:
    post:
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/case_file'}}}}
      responses:
        '200':
          description: fine
          content:
            application/json:
              schema:
                properties: {a: {$ref: '#/components/schemas/case_file'}, b: {$ref: '#/components/schemas/Any'}}
components:
  schemas:
    case_file: {type: object, properties: {a: {type: string}}}
    Any: {type: object, properties: {a: {type: string}}}
    unused: {type: object, properties: {a: {type: string}}}
"""
    book = NameBook({}, {"/components/schemas/case_file#write": "NewFile"})
    document = normalized(text, book)
    assert sorted(document.schemas()) == ["AnyModel", "CaseFile", "CasesPostAnswer", "NewFile"]
    assert book.chosen["/components/schemas/case_file"] == "CaseFile"
    assert "/components/schemas/unused" not in book.chosen


def test_schemas_that_are_true_or_false_become_objects_or_go() -> None:
    document = answering(
        "{type: object, properties: {a: true, b: false, c: {oneOf: [{type: string}, false]}},"
        " additionalProperties: false}"
    )
    (schema,) = document.content["components"]["schemas"].values()
    assert schema["properties"]["a"] == {}
    assert set(schema["properties"]) == {"a", "c"}
    assert "false" not in str(schema["properties"]).lower()
    assert answer(answering("true")) == {}
    assert answer(answering("{type: array, items: true}")) == {"type": "array", "items": {}}


def test_a_required_name_without_a_schema_gets_the_one_of_other_properties() -> None:
    """Or is not required any more, where nobody could pass it; a map stays a map."""
    schemas = taking("""{
        type: object,
        properties: {
          free: {type: object, required: [a, b], properties: {a: {type: string}}},
          typed: {type: object, required: [b], properties: {a: {}},
                  additionalProperties: {type: integer}},
          closed: {type: object, required: [a, b], properties: {a: {}},
                   additionalProperties: false},
          map: {type: object, required: [b]}}}""").content["components"]["schemas"]
    body = schemas["CasesCreateBody"]["properties"]
    assert schemas[body["free"]["$ref"].rpartition("/")[2]]["properties"]["b"] == {}
    assert schemas[body["typed"]["$ref"].rpartition("/")[2]]["properties"]["b"] == {
        "type": "integer"
    }
    assert schemas[body["closed"]["$ref"].rpartition("/")[2]]["required"] == ["a"]
    assert "properties" not in body["map"]
