"""The client classes: where requests go, which credentials they carry, and the resources."""

from collections import Counter
from collections.abc import Sequence

from .. import config as configuration
from ..api import Api, SecurityScheme, ServerVariable
from ..config import Config
from ..package import Argument, Child, Client
from ..records import record
from ..text import (
    Annotation,
    Docstring,
    Expression,
    Identifier,
    call,
    docstring,
    literal,
    mapping,
    sequence,
    wrapped,
)
from .docstrings import api_title, sentence
from .imports import imports
from .webhooks import webhook_credential

_CALLABLE = (
    "A credential may be a callable instead of a text: it is asked for each attempt, and once more"
    " after a 401, so that keys can change while the client is used."
)
_PARTS = {  # what a credential's parts are called, by the keys of client.yaml
    "": "Secret",
    "username": "User name",
    "password": "Password",
    "client_id": "Client id",
    "client_secret": "Client secret",
}
_NEEDED = ("Awaitable", "Callable", "Sequence")  # what annotations of arguments name


@record(frozen=True, slots=True)
class ClientArgument:
    """An argument of the client's constructor, with the environment variable it falls back to.

    `is_several` says that it takes several values as well as one.
    """

    name: str
    variable: str
    description: str
    is_credential: bool
    is_several: bool = False


def servers(api: Api, config: Config) -> tuple[tuple[str, str], ...]:
    """Environment name and URL template of every server; the first one is the default."""
    if config.environments:
        return tuple(config.environments.items())
    named = [(server.name or f"server_{place}", server.url) for place, server in
             enumerate(api.servers, start=1)]  # fmt: skip
    if len(named) == 1:
        return (("default", named[0][1]),)
    return tuple(named)


def client(api: Api, config: Config, resources: Sequence[Child]) -> Client:
    """The sync and the async client of an API."""
    name = config.package.class_name
    environments = servers(api, config)
    arguments = client_arguments(api, config)
    has_choice = len(environments) > 1
    definition = _definition(api, config, environments)
    needed = {
        name
        for one in arguments
        for name in _NEEDED
        if f"{name}[" in _annotation(one, is_async=True)
    }
    return Client(
        class_name=Identifier(name),
        async_class_name=Identifier(f"Async{name}"),
        docstring=_docstring(api, environments if has_choice else (), arguments, config),
        async_docstring=docstring(
            f"Asynchronous client for {api_title(api)}.\n\n" f"Arguments are those of `{name}`."
        ),
        definition=definition,
        imports=imports(
            {
                "functools": {"cached_property"},
                "typing": {"TYPE_CHECKING", "Literal"} if has_choice else {"TYPE_CHECKING"},
                # Modules, because the client may be called like one of their classes.
                "._runtime": {"client", "definition"},
            }
        ),
        environment=_environment(environments) if has_choice else None,
        default_environment=literal(environments[0][0] if environments else ""),
        typing_imports=imports({"collections.abc": needed} if needed else {}),
        arguments=tuple(_argument(one, is_async=False) for one in arguments),
        async_arguments=tuple(_argument(one, is_async=True) for one in arguments),
        values=mapping(
            {
                one.name: Expression(
                    f"definition.joined({one.name})" if one.is_several else one.name
                )
                for one in arguments
            }
        ),
        resources=tuple(resources),
    )


def _argument(argument: ClientArgument, *, is_async: bool) -> Argument:
    annotation = Annotation(_annotation(argument, is_async=is_async))
    return Argument(Identifier(argument.name), annotation, literal(None), True)


def _annotation(argument: ClientArgument, *, is_async: bool) -> str:
    if argument.is_several:
        return "str | Sequence[str] | None"
    if not argument.is_credential:
        return "str | None"
    return f"str | Callable[[], {'str | Awaitable[str]' if is_async else 'str'}] | None"


def _environment(environments: Sequence[tuple[str, str]]) -> Annotation:
    return Annotation(f"Literal[{', '.join(literal(name).text for name, _ in environments)}]")


def client_arguments(api: Api, config: Config) -> tuple[ClientArgument, ...]:
    """Credentials, server variables and the secret of webhooks, each once."""
    found: dict[str, ClientArgument] = {}
    for scheme in api.schemes:
        for key, credential in config.credentials[scheme.name].parts.items():
            part = f"{_PARTS[key]} of the security scheme {scheme.name}."
            text = sentence(scheme.description) or part
            found.setdefault(
                credential.argument,
                ClientArgument(credential.argument, credential.variable, text, True),
            )
    for variable in api.variables:
        rule = config.server_variables[variable.name]
        text = sentence(variable.description) or f"Server variable {variable.name}."
        found.setdefault(rule.argument, ClientArgument(rule.argument, rule.variable, text, False))
    secret = webhook_credential(config)
    if secret is not None:
        text = "What signatures of webhooks are checked with; several while one is being replaced."
        found.setdefault(
            secret.argument, ClientArgument(secret.argument, secret.variable, text, False, True)
        )
    return tuple(found.values())


def _definition(api: Api, config: Config, environments: Sequence[tuple[str, str]]) -> Expression:
    parts: dict[str, Expression] = {
        "name": literal(config.package.class_name),
        "servers": literal(tuple(environments)),
        "base_url_variable": literal(f"{config.prefix}_BASE_URL"),
    }
    if api.variables:
        parts["variables"] = sequence([_variable(v, config) for v in api.variables])
    if api.schemes:
        parts["schemes"] = sequence(
            [sequence([literal(s.name), _scheme(s, config)]) for s in api.schemes]
        )
    if config.headers:
        parts["headers"] = literal(tuple(config.headers.items()))
    parts.update(_retrying(config))
    if config.rate_limits:
        parts["rate_limits"] = sequence([_rate_limit(rule) for rule in config.rate_limits])
    if config.request_id:
        parts["request_id"] = literal(config.request_id)
    security = _usual_security(api)
    if security:
        parts["security"] = literal(security)
    if config.idempotency is not None:
        parts["idempotency"] = call(
            "definition.Idempotency",
            header=literal(config.idempotency.header),
            window=literal(float(config.idempotency.window)),
        )
    return call("definition.Definition", **parts)


def _retrying(config: Config) -> dict[str, Expression]:
    """What says which answers are followed by another attempt, and when."""
    parts: dict[str, Expression] = {}
    if config.retries.codes is not None:
        codes = config.retries.codes
        parts["error_codes"] = call(
            "definition.ErrorCodes",
            pointer=literal(codes.pointer), retry=literal(codes.retry), final=literal(codes.final),
        )  # fmt: skip
    if retries := _retries(config.retries):
        parts["retries"] = call("definition.Retries", **retries)
    headers = config.rate_limit_headers
    if headers is not None and headers.reset is not None:
        parts["reset"] = call(
            "definition.RateLimitReset",
            header=literal(headers.reset),
            unit=literal(headers.reset_unit),
        )
    return parts


def _retries(rules: configuration.Retries) -> dict[str, Expression]:
    """What differs from the rules of every client."""
    usual = configuration.Retries(None, {})
    parts = {"statuses": literal(tuple(rules.statuses.items()))} if rules.statuses else {}
    for name in ("max_retries", "longest_wait", "first_wait", "most_wait"):
        value = getattr(rules, name)
        if value != getattr(usual, name):
            parts[name] = literal(value)
    return parts


def _rate_limit(rule: configuration.RateLimit) -> Expression:
    parts: dict[str, Expression] = {"limit": literal(rule.limit), "per": literal(float(rule.per))}
    if rule.paths:
        parts["paths"] = literal(rule.paths)
    if rule.environment is not None:
        parts["environment"] = literal(rule.environment)
    return call("definition.RateLimit", **parts)


def _usual_security(api: Api) -> tuple[tuple[tuple[str, tuple[str, ...]], ...], ...]:
    """The alternatives of schemes that most operations need; which scopes is not known."""
    counts = Counter(
        tuple(tuple((name, ()) for name, _ in alternative) for alternative in operation.security)
        for operation in api.methods
        if operation.security
    )
    return counts.most_common(1)[0][0] if counts else ()


def _variable(variable: ServerVariable, config: Config) -> Expression:
    rule = config.server_variables[variable.name]
    return call(
        "definition.ServerVariable",
        wire_name=literal(variable.name),
        argument=literal(rule.argument),
        variable=literal(rule.variable),
        default=literal(None if rule.required else variable.default),
        suffix=literal(rule.suffix or None),
        values=literal(variable.values),
    )


def _scheme(scheme: SecurityScheme, config: Config) -> Expression:
    rule = config.credentials[scheme.name]
    parts: dict[str, Expression] = {}
    for key, credential in rule.parts.items():
        name = f"{key}_" if key else ""
        parts[f"{name}argument"] = literal(credential.argument)
        parts[f"{name}variable"] = literal(credential.variable)
    if scheme.kind == "apiKey":
        return call(
            "definition.ApiKey", location=literal(scheme.location), wire_name=literal(scheme.wire_name),
            **parts,
        )  # fmt: skip
    if scheme.kind == "bearer":
        return call("definition.Bearer", **parts)
    if scheme.kind == "basic":
        return call("definition.Basic", **parts)
    assert isinstance(rule, configuration.ClientCredential)
    if rule.token_endpoint_auth_method == "client_secret_post":
        parts["token_endpoint_auth_method"] = literal(rule.token_endpoint_auth_method)
    return call(
        "definition.ClientCredentials",
        token_url=literal(scheme.token_url), scopes=literal(scheme.scopes), **parts,
    )  # fmt: skip


def _docstring(
    api: Api,
    environments: Sequence[tuple[str, str]],
    arguments: Sequence[ClientArgument],
    config: Config,
) -> Docstring:
    rows = [
        f"{one.name}: {one.description} Falls back to the environment variable {one.variable}."
        for one in arguments
    ]
    if environments:
        names = ", ".join(name for name, _ in environments)
        rows.append(f"environment: Which of the vendor's servers: {names}.")
    rows.append(
        "base_url: Replaces the server's whole URL; falls back to the environment variable"
        f" {config.prefix}_BASE_URL."
    )
    rows.append(
        "settings: timeout and deadline in seconds, max_retries, headers, strict, on_drift,"
        " on_request, on_response, on_retry, telemetry, rate_limit, allow_draft, ssl_context,"
        " proxy, http_client and more: see `Settings`."
    )
    credentials = (
        f"{wrapped(_CALLABLE, 88)}\n\n" if any(one.is_credential for one in arguments) else ""
    )
    folded = "\n".join(wrapped(row, 88, "    ", "        ") for row in rows)
    return docstring(
        f"Client for {api_title(api)}.\n\n{credentials}Args:\n{folded}\n\n"
        "Raises:\n    ConfigurationError: A credential or the server's address is missing."
    )
