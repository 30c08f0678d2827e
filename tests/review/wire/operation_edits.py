"""What an operation can become: for each check its id, and the operation before and after."""

from typing import NamedTuple

_SUNSET = "deprecated: true, x-sunset: "
_LATER, _PAST, _LONG_PAST, _NEVER = "'2099-01-01'", "'2020-01-01'", "'2019-01-01'", "soon"


class OperationEdit(NamedTuple):
    """`before` and `after` are YAML of `POST /cases`; `beside` are checks that always come along."""

    id: str
    before: str
    after: str
    beside: tuple[str, ...] = ()


def _both(added: str, removed: str, without: str, having: str) -> tuple[OperationEdit, ...]:
    return OperationEdit(added, without, having), OperationEdit(removed, having, without)


def _parameter(more: str, place: str = "query") -> str:
    return f"{{parameters: [{{name: it, in: {place}, {more}}}]}}"


def _body(schema: str) -> str:
    return f"{{requestBody: {{content: {{application/json: {{schema: {schema}}}}}}}}}"


def _answer(text: str) -> str:
    return f"{{responses: {{'200': {{description: Fine, {text}}}}}}}"


def _given(schema: str) -> str:
    return _answer(f"content: {{application/json: {{schema: {schema}}}}}")


def _object(more: str = "", required: str = "") -> str:
    return f"{{type: object, required: [{required}], properties: {{it: {{type: string{more}}}}}}}"


_NONE = "{type: object, required: []}"

_LIFECYCLE = (
    OperationEdit("endpoint-deprecated", "{}", "{deprecated: true}"),
    OperationEdit("endpoint-deprecated-with-sunset", "{}", f"{{{_SUNSET}{_LATER}}}"),
    OperationEdit("endpoint-reactivated", "{deprecated: true}", "{}"),
    OperationEdit("api-deprecated-sunset-parse", "{}", f"{{{_SUNSET}{_NEVER}}}"),
    OperationEdit("api-path-sunset-parse", f"{{{_SUNSET}{_LATER}}}", f"{{{_SUNSET}{_NEVER}}}"),
    OperationEdit("api-sunset-date-too-small", "{}", f"{{{_SUNSET}{_PAST}}}"),
    OperationEdit(
        "api-sunset-date-changed-too-small", f"{{{_SUNSET}{_PAST}}}", f"{{{_SUNSET}{_LONG_PAST}}}"
    ),
    OperationEdit("sunset-deleted", f"{{{_SUNSET}{_LATER}}}", "{deprecated: true}"),
    *_both(
        "api-stability-decreased", "api-stability-increased", "{}", "{x-stability-level: beta}"
    ),
    OperationEdit("api-invalid-stability-level", "{}", "{x-stability-level: shaky}"),
    *_both("api-operation-id-added", "api-operation-id-removed", "{}", "{operationId: make}"),
    OperationEdit("api-operation-id-removed", "{operationId: make}", "{operationId: create}"),
    *_both("api-tag-added", "api-tag-removed", "{}", "{tags: [cases]}"),
    *_both("api-security-added", "api-security-removed", "{}", "{security: [{key: []}]}"),
    *_both(
        "api-security-scope-added", "api-security-scope-removed",
        "{security: [{oauth: [read]}]}", "{security: [{oauth: [read, write]}]}",
    ),
    *_both(
        "api-security-became-optional", "api-security-became-required",
        "{security: [{key: []}]}", "{security: [{key: []}, {}]}",
    ),
    *_both(
        "callback-added", "callback-removed",
        "{}", "{callbacks: {done: {'{$request.body#/url}': {post: {responses: {}}}}}}",
    ),
    *_both(
        "callback-added", "callback-removed",
        "{callbacks: {done: {'{$request.body#/url}': {post: {responses: {}}}}}}",
        "{callbacks: {done: {'{$request.body#/url}': {post: {responses: {}}, put: {responses: {}}}}}}",
    ),
    *_both(
        "server-added", "server-removed",
        "{servers: [{url: 'https://a.test'}]}",
        "{servers: [{url: 'https://a.test'}, {url: 'https://b.test'}]}",
    ),
)  # fmt: skip

_PARAMETERS = (
    OperationEdit("new-required-request-parameter", "{}", _parameter("required: true")),
    OperationEdit("new-optional-request-parameter", "{}", _parameter("required: false")),
    OperationEdit("new-request-path-parameter", "{}", _parameter("required: true", "path")),
    OperationEdit("request-parameter-removed", _parameter("required: true"), "{}"),
    OperationEdit(
        "request-parameter-removed-with-deprecation", _parameter("deprecated: true"), "{}"
    ),
    OperationEdit(
        "request-parameter-removed-before-sunset", _parameter(f"{_SUNSET}{_LATER}"), "{}"
    ),
    OperationEdit("request-parameter-sunset-parse", _parameter(f"{_SUNSET}{_NEVER}"), "{}"),
    OperationEdit(
        "request-parameter-sunset-parse",
        _parameter(f"{_SUNSET}{_LATER}"), _parameter(f"{_SUNSET}{_NEVER}"),
    ),
    OperationEdit(
        "request-parameter-deprecated", _parameter("required: false"), _parameter("deprecated: true")
    ),
    OperationEdit(
        "request-parameter-reactivated", _parameter("deprecated: true"), _parameter("required: false")
    ),
    OperationEdit(
        "request-parameter-sunset-date-too-small",
        _parameter("required: false"), _parameter(f"{_SUNSET}{_PAST}"),
    ),
    OperationEdit(
        "request-parameter-sunset-date-changed-too-small",
        _parameter(f"{_SUNSET}{_PAST}"), _parameter(f"{_SUNSET}{_LONG_PAST}"),
    ),
    OperationEdit(
        "request-parameter-sunset-deleted",
        _parameter(f"{_SUNSET}{_LATER}"), _parameter("deprecated: true"),
    ),
    *_both(
        "request-parameter-became-required", "request-parameter-became-optional",
        _parameter("required: false"), _parameter("required: true"),
    ),
    OperationEdit(
        "request-parameter-style-changed",
        _parameter("schema: {type: array}"), _parameter("schema: {type: array}, explode: false"),
    ),
    OperationEdit(
        "request-parameter-style-changed",
        _parameter("schema: {type: object}"),
        _parameter("content: {application/json: {schema: {type: object}}}"),
    ),
    OperationEdit(
        "new-required-request-parameter-property",
        _parameter(f"style: deepObject, schema: {_NONE}"),
        _parameter(f"style: deepObject, schema: {_object(required='it')}"),
    ),
    *_both(
        "new-optional-request-parameter-property", "request-parameter-property-removed",
        _parameter(f"style: deepObject, schema: {_NONE}"),
        _parameter(f"style: deepObject, schema: {_object()}"),
    ),
    *_both(
        "request-parameter-property-became-required", "request-parameter-property-became-optional",
        _parameter(f"style: deepObject, schema: {_object()}"),
        _parameter(f"style: deepObject, schema: {_object(required='it')}"),
    ),
    OperationEdit(
        "request-header-property-became-required",
        _parameter(f"schema: {_object()}", "header"),
        _parameter(f"schema: {_object(required='it')}", "header"),
    ),
    OperationEdit(
        "new-required-request-header-property",
        _parameter(f"schema: {_NONE}", "header"),
        _parameter(f"schema: {_object(required='it')}", "header"),
    ),
    OperationEdit(
        "request-header-property-became-enum",
        _parameter(f"schema: {_object()}", "header"),
        _parameter(f"schema: {_object(', enum: [a]')}", "header"),
        ("request-parameter-property-enum-value-added",),
    ),
)  # fmt: skip

_BODIES = (
    OperationEdit("request-body-added-required", "{}", "{requestBody: {required: true, content: {}}}"),
    *_both("request-body-added-optional", "request-body-removed", "{}", "{requestBody: {content: {}}}"),
    *_both(
        "request-body-became-required", "request-body-became-optional",
        "{requestBody: {content: {}}}", "{requestBody: {required: true, content: {}}}",
    ),
    *_both(
        "request-body-media-type-added", "request-body-media-type-removed",
        "{requestBody: {content: {}}}", "{requestBody: {content: {text/csv: {}}}}",
    ),
    *_both(
        "request-body-media-type-schema-added", "request-body-media-type-schema-removed",
        "{requestBody: {content: {text/csv: {}}}}",
        "{requestBody: {content: {text/csv: {schema: {type: string}}}}}",
    ),
    OperationEdit(
        "request-body-media-type-name-changed",
        "{requestBody: {content: {text/csv: {}}}}",
        "{requestBody: {content: {text/csv; header=absent: {}}}}",
    ),
    *_both(
        "request-body-media-type-name-generalized", "request-body-media-type-name-specialized",
        "{requestBody: {content: {application/merge-patch+json: {}}}}",
        "{requestBody: {content: {application/json: {}}}}",
    ),
    OperationEdit(
        "request-body-encoding-changed",
        "{requestBody: {content: {multipart/form-data: {schema: {type: object}}}}}",
        "{requestBody: {content: {multipart/form-data: {schema: {type: object},"
        " encoding: {it: {contentType: text/csv}}}}}}",
    ),
    *_both(
        "response-media-type-added", "response-media-type-removed",
        _answer("content: {}"), _answer("content: {text/csv: {}}"),
    ),
    OperationEdit(
        "response-media-type-name-changed",
        _answer("content: {text/csv: {}}"), _answer("content: {text/csv; header=absent: {}}"),
    ),
    *_both(
        "response-media-type-name-generalized", "response-media-type-name-specialized",
        _answer("content: {application/problem+json: {}}"), _answer("content: {application/json: {}}"),
    ),
    *_both(
        "response-body-media-type-schema-added", "response-body-media-type-schema-removed",
        _answer("content: {text/csv: {}}"), _answer("content: {text/csv: {schema: {type: string}}}"),
    ),
    *_both(
        "response-success-status-added", "response-success-status-removed",
        "{responses: {'200': {description: Fine}}}",
        "{responses: {'200': {description: Fine}, '202': {description: Later}}}",
    ),
    *_both(
        "response-non-success-status-added", "response-non-success-status-removed",
        "{responses: {'200': {description: Fine}}}",
        "{responses: {'200': {description: Fine}, '404': {description: Gone}}}",
    ),
    *_both(
        "response-header-added", "optional-response-header-removed",
        _answer("headers: {}"), _answer("headers: {X-It: {schema: {type: string}}}"),
    ),
    OperationEdit(
        "required-response-header-removed",
        _answer("headers: {X-It: {required: true, schema: {type: string}}}"), _answer("headers: {}"),
    ),
    *_both(
        "response-header-became-required", "response-header-became-optional",
        _answer("headers: {X-It: {schema: {type: string}}}"),
        _answer("headers: {x-it: {required: true, schema: {type: string}}}"),
    ),
)  # fmt: skip

_PROPERTIES = (
    OperationEdit("new-required-request-property", _body(_NONE), _body(_object(required="it"))),
    OperationEdit(
        "new-required-request-property-with-default",
        _body(_NONE), _body(_object(", default: a", "it")),
    ),
    *_both(
        "new-optional-request-property", "request-property-removed",
        _body(_NONE), _body(_object()),
    ),
    *_both(
        "request-property-became-required", "request-property-became-optional",
        _body(_object()), _body(_object(required="it")),
    ),
    OperationEdit(
        "request-property-became-required-with-default",
        _body(_object(", default: a")), _body(_object(", default: a", "it")),
    ),
    *_both(
        "response-required-property-added", "response-required-property-removed",
        _given(_NONE), _given(_object(required="it")),
    ),
    *_both(
        "response-optional-property-added", "response-optional-property-removed",
        _given(_NONE), _given(_object()),
    ),
    *_both(
        "response-required-write-only-property-added",
        "response-required-write-only-property-removed",
        _given(_NONE), _given(_object(", writeOnly: true", "it")),
    ),
    *_both(
        "response-optional-write-only-property-added",
        "response-optional-write-only-property-removed",
        _given(_NONE), _given(_object(", writeOnly: true")),
    ),
    *_both(
        "response-property-became-required", "response-property-became-optional",
        _given(_object()), _given(_object(required="it")),
    ),
    *_both(
        "response-write-only-property-became-required",
        "response-write-only-property-became-optional",
        _given(_object(", writeOnly: true")), _given(_object(", writeOnly: true", "it")),
    ),
    OperationEdit(
        "response-write-only-property-enum-value-added",
        _given(_object(", writeOnly: true, enum: [a]")),
        _given(_object(", writeOnly: true, enum: [a, b]")),
    ),
    *(
        edit
        for direction, around in (("request", _body), ("response", _given))
        for need, required in (("required", "it"), ("optional", ""))
        for word, keyword in (("read-only", "readOnly"), ("write-only", "writeOnly"))
        for edit in _both(
            f"{direction}-{need}-property-became-{word}",
            f"{direction}-{need}-property-became-not-{word}",
            around(_object(required=required)),
            around(_object(f", {keyword}: true", required)),
        )
    ),
    OperationEdit(
        "request-read-only-property-enum-value-removed",
        _body(_object(", readOnly: true, enum: [a, b]")),
        _body(_object(", readOnly: true, enum: [a]")),
    ),
    *(
        OperationEdit(
            f"request-read-only-property-{event}",
            _body(_object(f", readOnly: true, {keyword}: {before}")),
            _body(_object(f", readOnly: true, {keyword}: {after}")),
        )
        for event, keyword, before, after in (
            ("max-decreased", "maximum", 6, 5),
            ("exclusive-max-decreased", "exclusiveMaximum", 6, 5),
            ("min-increased", "minimum", 5, 6),
            ("exclusive-min-increased", "exclusiveMinimum", 5, 6),
            ("max-length-decreased", "maxLength", 6, 5),
        )
    ),
)  # fmt: skip

OPERATION_EDITS = (*_LIFECYCLE, *_PARAMETERS, *_BODIES, *_PROPERTIES)
