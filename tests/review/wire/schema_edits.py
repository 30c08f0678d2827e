"""What a schema can become: for each event of the checks a schema before and after."""

from typing import NamedTuple

_BODIES = ("request-body", "request-property", "response-body", "response-property")
_PROPERTIES = ("request-property", "response-property")
_REQUESTS = ("request-body", "request-property", "request-parameter", "request-parameter-property")
_RESPONSES = ("response-body", "response-property", "response-header")


class SchemaEdit(NamedTuple):
    """`before` and `after` are YAML; `beside` are further events that such an edit always has.

    `scopes` are the places that the edit is for; where none are named, all that have the check.
    """

    event: str
    before: str
    after: str
    scopes: tuple[str, ...] = ()
    media_type: str = "application/json"
    beside: tuple[str, ...] = ()


def _both(
    added: str, removed: str, without: str, having: str, *beside: str
) -> tuple[SchemaEdit, ...]:
    return (
        SchemaEdit(added, without, having, beside=beside),
        SchemaEdit(removed, having, without, beside=beside),
    )


def _bound(name: str, keyword: str, least: int = 5) -> tuple[SchemaEdit, ...]:
    kinds = {"Length": "string", "Items": "array", "Contains": "array", "Properties": "object"}
    kind = next((kind for word, kind in kinds.items() if keyword.endswith(word)), "number")
    before, after = (f"{{type: {kind}, {keyword}: {value}}}" for value in (least, least + 1))
    none = f"{{type: {kind}}}"
    return (
        SchemaEdit(f"{name}-increased", before, after),
        SchemaEdit(f"{name}-decreased", after, before),
        SchemaEdit(f"{name}-set", none, before),
        SchemaEdit(f"{name}-unset", before, none),
    )


def _keyword(name: str, text: str, around: str = "type: object") -> tuple[SchemaEdit, ...]:
    with_it = f"{{{around}, {text}}}"
    return _both(f"{name}-added", f"{name}-removed", f"{{{around}}}", with_it)


_A, _B, _C = (
    f"{{type: object, title: {name}, properties: {{{name}: {{type: string}}}}}}" for name in "ABC"
)
_TYPES = (
    *_both("became-nullable", "became-not-nullable", "{type: string}", '{type: [string, "null"]}'),
    *_both(
        "became-nullable",
        "became-not-nullable",
        "{type: string, maxLength: 3}",
        '{oneOf: [{type: "null"}, {type: string, maxLength: 3}]}',
    ),
    *_both(
        "became-nullable",
        "became-not-nullable",
        f"{{anyOf: [{_A}, {_B}]}}",
        f'{{anyOf: [{_A}, {_B}, {{type: "null"}}]}}',
    ),
    SchemaEdit(
        "type-changed", "{type: string}", "{type: integer}",
        (*_BODIES, "request-parameter"),
    ),
    SchemaEdit(
        "type-changed", "{type: integer}", "{type: string}",
        ("request-parameter-property", "response-header"),
    ),
    SchemaEdit(
        "type-changed", "{type: string, format: uuid}", "{type: string, format: email}",
        (*_BODIES, "request-parameter", "response-header"),
    ),
    SchemaEdit("type-generalized", "{type: integer}", "{type: number}"),
    SchemaEdit(
        "type-generalized", "{type: integer, format: int32}", "{type: integer, format: int64}",
        _REQUESTS,
    ),
    SchemaEdit(
        "type-generalized", "{type: string}", "{type: array, items: {type: string}}",
        ("request-parameter",),
    ),
    SchemaEdit("type-specialized", "{type: number}", "{type: integer}", _RESPONSES),
    SchemaEdit(
        "type-specialized", "{type: string}", "{type: integer}", ("request-parameter-property",)
    ),
    SchemaEdit(
        "type-compatible", "{type: integer}", "{type: string}",
        ("request-body", "request-property"), "application/xml",
    ),
    SchemaEdit(
        "type-compatible", "{type: string}", "{type: integer}",
        ("response-body", "response-property"), "application/xml",
    ),
    SchemaEdit("type-compatible", "{type: string}", "{type: integer}", ("response-header",)),
    *_both(
        "list-of-types-widened", "list-of-types-narrowed",
        "{type: string}", "{oneOf: [{type: string}, {type: integer}]}",
    ),
    *_both(
        "list-of-types-widened", "list-of-types-narrowed",
        "{anyOf: [{type: string}, {type: boolean}]}",
        "{anyOf: [{type: string}, {type: integer}, {type: boolean}]}",
    ),
)  # fmt: skip

_VALUES = (
    SchemaEdit(
        "became-enum", "{type: string}", "{type: string, enum: [a]}", beside=("enum-value-added",)
    ),
    *_both(
        "enum-value-added", "enum-value-removed",
        "{type: string, enum: [a]}", "{type: string, enum: [a, b]}",
    ),
    SchemaEdit(
        "x-extensible-enum-value-removed",
        "{type: string, x-extensible-enum: [a, b]}", "{type: string, x-extensible-enum: [a]}",
    ),
    *_both("const-added", "const-removed", "{type: string}", "{type: string, const: a}"),
    SchemaEdit("const-changed", "{type: string, const: a}", "{type: string, const: b}"),
    *_bound("max", "maximum"),
    *_bound("min", "minimum"),
    *_bound("exclusive-max", "exclusiveMaximum"),
    *_bound("exclusive-min", "exclusiveMinimum"),
    *_bound("max-length", "maxLength"),
    *_bound("min-length", "minLength"),
    *_bound("max-items", "maxItems"),
    *_bound("min-items", "minItems"),
    *_both("pattern-added", "pattern-removed", "{type: string}", "{type: string, pattern: a}"),
    SchemaEdit("pattern-changed", "{type: string, pattern: a}", "{type: string, pattern: b}"),
    SchemaEdit("pattern-generalized", "{type: string, pattern: a}", "{type: string, pattern: .*}"),
    *_both(
        "default-value-added", "default-value-removed",
        "{type: string}", "{type: string, default: a}",
    ),
    SchemaEdit(
        "default-value-changed", "{type: string, default: a}", "{type: string, default: b}"
    ),
    SchemaEdit(
        "multiple-of-changed", "{type: integer, multipleOf: 2}", "{type: integer, multipleOf: 4}"
    ),
    SchemaEdit("unique-items-required", "{type: array}", "{type: array, uniqueItems: true}"),
)  # fmt: skip

_MEMBERS = (
    *_both("all-of-added", "all-of-removed", f"{{allOf: [{_A}]}}", f"{{allOf: [{_A}, {_B}]}}"),
    *_both(
        "all-of-added-annotation-only", "all-of-removed-annotation-only",
        f"{{allOf: [{_A}]}}", f"{{allOf: [{_A}, {{description: Said}}]}}",
    ),
    *_both(
        "any-of-added", "any-of-removed",
        f"{{anyOf: [{_A}, {_B}]}}", f"{{anyOf: [{_A}, {_B}, {_C}]}}",
    ),
    *_both(
        "one-of-added", "one-of-removed",
        f"{{oneOf: [{_A}, {_B}]}}", f"{{oneOf: [{_A}, {_B}, {_C}]}}",
    ),
    SchemaEdit("wrapped-in-one-of", _A, f"{{oneOf: [{_A}, {_B}]}}"),
    SchemaEdit(
        "one-of-added", _A, f"{{oneOf: [{_A}, {_B}]}}", ("request-property", "response-property")
    ),
    *_both(
        "discriminator-added", "discriminator-removed",
        f"{{oneOf: [{_A}, {_B}]}}",
        f"{{oneOf: [{_A}, {_B}], discriminator: {{propertyName: kind}}}}",
    ),
    SchemaEdit(
        "discriminator-property-name-changed",
        f"{{oneOf: [{_A}], discriminator: {{propertyName: kind}}}}",
        f"{{oneOf: [{_A}], discriminator: {{propertyName: sort}}}}",
    ),
    *_both(
        "discriminator-mapping-added", "discriminator-mapping-deleted",
        f"{{oneOf: [{_A}], discriminator: {{propertyName: kind, mapping: {{a: A}}}}}}",
        f"{{oneOf: [{_A}], discriminator: {{propertyName: kind, mapping: {{a: A, b: A}}}}}}",
    ),
    SchemaEdit(
        "discriminator-mapping-changed",
        f"{{oneOf: [{_A}], discriminator: {{propertyName: kind, mapping: {{a: A}}}}}}",
        f"{{oneOf: [{_A}], discriminator: {{propertyName: kind, mapping: {{a: B}}}}}}",
    ),
)  # fmt: skip

_JSON_SCHEMA = (
    *_both(
        "prefix-items-added", "prefix-items-removed",
        "{type: array, prefixItems: [{type: string}]}",
        "{type: array, prefixItems: [{type: string}, {type: integer}]}",
    ),
    *_keyword("if", "if: {required: [a]}"),
    *_keyword("then", "then: {required: [a]}", "if: {required: [b]}"),
    *_keyword("else", "else: {required: [a]}", "if: {required: [b]}"),
    *_keyword("contains", "contains: {type: string}", "type: array"),
    *_bound("min-contains", "minContains", 1),
    *_bound("max-contains", "maxContains", 1),
    *_keyword("dependent-required", "dependentRequired: {a: [b]}"),
    SchemaEdit(
        "dependent-required-changed",
        "{dependentRequired: {a: [b]}}", "{dependentRequired: {a: [b, c]}}",
    ),
    *_keyword("dependent-schema", "dependentSchemas: {a: {required: [b]}}"),
    *_keyword("pattern-property", "patternProperties: {^x: {type: string}}"),
    *_keyword("property-names", "propertyNames: {maxLength: 3}"),
    *_keyword("unevaluated-items", "unevaluatedItems: {type: string}", "type: array"),
    *_keyword("unevaluated-properties", "unevaluatedProperties: false"),
    *_keyword("content-schema", "contentSchema: {type: object}", "type: string"),
    SchemaEdit("content-media-type-changed", "{type: string}", "{contentMediaType: text/csv, type: string}"),
    SchemaEdit("content-encoding-changed", "{type: string}", "{contentEncoding: base64, type: string}"),
    *_both(
        "additional-properties-forbidden", "additional-properties-allowed",
        "{type: object}", "{type: object, additionalProperties: false}",
    ),
    *_both(
        "additional-properties-specialized", "additional-properties-generalized",
        "{type: object}", "{type: object, additionalProperties: {type: string}}",
    ),
    *_both("items-forbidden", "items-allowed", "{type: array}", "{type: array, items: false}"),
    *_both(
        "items-specialized", "items-generalized",
        "{type: array}", "{type: array, items: {type: string}}",
    ),
    *_keyword("not", "not: {type: string}"),
    *_bound("max-properties", "maxProperties"),
    *_bound("min-properties", "minProperties"),
)  # fmt: skip

_LIFECYCLE = tuple(
    edit._replace(scopes=_PROPERTIES)
    for edit in (
    SchemaEdit("deprecated", "{type: string}", "{type: string, deprecated: true}"),
    SchemaEdit(
        "deprecated-with-sunset", "{type: string}",
        "{type: string, deprecated: true, x-sunset: '2099-01-01'}",
    ),
    SchemaEdit(
        "deprecated-sunset-invalid", "{type: string}",
        "{type: string, deprecated: true, x-sunset: soon}",
    ),
    SchemaEdit(
        "sunset-date-too-small", "{type: string}",
        "{type: string, deprecated: true, x-sunset: '2020-01-01'}",
    ),
    SchemaEdit("reactivated", "{type: string, deprecated: true}", "{type: string}"),
    *_both(
        "stability-decreased", "stability-increased",
        "{type: string}", "{type: string, x-stability-level: beta}",
    ),
    )
)  # fmt: skip

SCHEMA_EDITS = (*_TYPES, *_VALUES, *_MEMBERS, *_JSON_SCHEMA, *_LIFECYCLE)
