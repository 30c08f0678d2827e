"""What a document can become around its operations: for each check its id, before and after."""

from typing import NamedTuple

_OPERATION = "{responses: {'200': {description: Fine}}}"
_DEPRECATED = "{deprecated: true, responses: {'200': {description: Fine}}}"
_HOST = "url: 'https://{zone}.test'"


class DocumentEdit(NamedTuple):
    """`before` and `after` are YAML of everything but `openapi` and `info`."""

    id: str
    before: str
    after: str


def _both(added: str, removed: str, without: str, having: str) -> tuple[DocumentEdit, ...]:
    return DocumentEdit(added, without, having), DocumentEdit(removed, having, without)


def _one(more: str = "") -> str:
    return f"{{paths: {{/cases: {{get: {_OPERATION}{more}}}}}}}"


def _sunset(day: str) -> str:
    return f"{{deprecated: true, x-sunset: {day}, responses: {{'200': {{description: Fine}}}}}}"


def _path(operation: str) -> str:
    return f"{{paths: {{/cases: {{get: {_OPERATION}}}, /files: {{get: {operation}}}}}}}"


def _webhook(more: str = "") -> str:
    called = f"{{responses: {{'200': {{description: Fine}}}}{more and f', {more}'}}}"
    return f"{{paths: {{}}, webhooks: {{closed: {{post: {called}}}}}}}"


def _scheme(text: str) -> str:
    return f"{{paths: {{}}, components: {{securitySchemes: {{it: {text}}}}}}}"


def _flow(text: str) -> str:
    return _scheme(f"{{type: oauth2, flows: {{implicit: {{{text}}}}}}}")


def _server(variables: str) -> str:
    return f"{{paths: {{}}, servers: [{{{_HOST}, variables: {{{variables}}}}}]}}"


_OPERATIONS = (
    DocumentEdit("endpoint-added", _one(), _one(f", put: {_OPERATION}")),
    DocumentEdit("api-removed-without-deprecation", _one(f", put: {_OPERATION}"), _one()),
    DocumentEdit("api-removed-with-deprecation", _one(f", put: {_DEPRECATED}"), _one()),
    DocumentEdit("api-removed-before-sunset", _one(f", put: {_sunset('2099-01-01')}"), _one()),
    DocumentEdit("api-removed-with-deprecation", _one(f", put: {_sunset('2020-01-01')}"), _one()),
    DocumentEdit("api-path-sunset-parse", _one(f", put: {_sunset('soon')}"), _one()),
    DocumentEdit("api-path-removed-without-deprecation", _path(_OPERATION), _one()),
    DocumentEdit("api-path-removed-with-deprecation", _path(_DEPRECATED), _one()),
    DocumentEdit("api-path-removed-before-sunset", _path(_sunset("2099-01-01")), _one()),
    DocumentEdit(
        "new-required-request-default-parameter-to-existing-path",
        _one(), _one(", parameters: [{name: it, in: query, required: true}]"),
    ),
    *_both(
        "new-optional-request-default-parameter-to-existing-path", "request-parameter-removed",
        _one(), _one(", parameters: [{name: it, in: query}]"),
    ),
    DocumentEdit(
        "request-path-parameter-renamed",
        f"{{paths: {{'/cases/{{id}}': {{get: {_OPERATION}, parameters: [{{name: id, in: path}}]}}}}}}",
        f"{{paths: {{'/cases/{{it}}': {{get: {_OPERATION}, parameters: [{{name: it, in: path}}]}}}}}}",
    ),
    *_both(
        "webhook-added", "webhook-removed",
        _one(), f"{{paths: {{/cases: {{get: {_OPERATION}}}}}, webhooks: {{closed: {{post: {_OPERATION}}}}}}}",
    ),
    *_both("payload-added", "payload-removed", _webhook(), _webhook("requestBody: {content: {}}")),
    *_both(
        "payload-became-required", "payload-became-optional",
        _webhook("requestBody: {content: {}}"),
        _webhook("requestBody: {required: true, content: {}}"),
    ),
    DocumentEdit(
        "api-schema-removed",
        "{paths: {}, components: {schemas: {A: {type: string}, B: {type: integer}}}}",
        "{paths: {}, components: {schemas: {A: {type: string}}}}",
    ),
)  # fmt: skip

_SECURITY = (
    *_both(
        "api-global-security-added", "api-global-security-removed",
        "{paths: {}}", "{paths: {}, security: [{key: []}]}",
    ),
    *_both(
        "api-global-security-scope-added", "api-global-security-scope-removed",
        "{paths: {}, security: [{oauth: [read]}]}", "{paths: {}, security: [{oauth: [read, write]}]}",
    ),
    *_both(
        "api-global-security-became-optional", "api-global-security-became-required",
        "{paths: {}, security: [{key: []}]}", "{paths: {}, security: [{key: []}, {}]}",
    ),
    *_both(
        "api-security-component-added", "api-security-component-removed",
        "{paths: {}}", _scheme("{type: http, scheme: basic}"),
    ),
    DocumentEdit(
        "api-security-component-type-changed",
        _scheme("{type: http, scheme: basic}"),
        _scheme("{type: apiKey, in: header, name: X-Key}"),
    ),
    DocumentEdit(
        "api-security-component-changed",
        _scheme("{type: apiKey, in: header, name: X-Key}"),
        _scheme("{type: apiKey, in: header, name: X-Token}"),
    ),
    DocumentEdit(
        "api-security-component-oauth-url-changed",
        _flow("authorizationUrl: 'https://a.test', scopes: {}"),
        _flow("authorizationUrl: 'https://b.test', scopes: {}"),
    ),
    DocumentEdit(
        "api-security-component-oauth-token-url-changed",
        _flow("tokenUrl: 'https://a.test', scopes: {}"),
        _flow("tokenUrl: 'https://b.test', scopes: {}"),
    ),
    *_both(
        "api-security-component-oauth-scope-added", "api-security-component-oauth-scope-removed",
        _flow("scopes: {read: Reads}"), _flow("scopes: {read: Reads, write: Writes}"),
    ),
    DocumentEdit(
        "api-security-component-oauth-scope-changed",
        _flow("scopes: {read: Reads}"), _flow("scopes: {read: Reads all}"),
    ),
)  # fmt: skip

_SERVERS = (
    *_both(
        "server-added", "server-removed",
        "{paths: {}, servers: [{url: 'https://a.test'}]}",
        "{paths: {}, servers: [{url: 'https://a.test'}, {url: 'https://b.test'}]}",
    ),
    *_both(
        "server-variable-added", "server-variable-removed",
        _server("zone: {default: a}"), _server("zone: {default: a}, port: {default: '1'}"),
    ),
    DocumentEdit(
        "server-variable-default-changed",
        _server("zone: {default: a}"), _server("zone: {default: b}"),
    ),
    *_both(
        "server-variable-enum-value-added", "server-variable-enum-value-removed",
        _server("zone: {default: a, enum: [a]}"), _server("zone: {default: a, enum: [a, b]}"),
    ),
    *_both(
        "server-variable-became-enum", "server-variable-enum-dropped",
        _server("zone: {default: a}"), _server("zone: {default: a, enum: [a]}"),
    ),
)  # fmt: skip

DOCUMENT_EDITS = (*_OPERATIONS, *_SECURITY, *_SERVERS)
