"""What README.md of a package says of this API: its credentials, servers, errors, limits, and the
operations that its examples call."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from ..api import Api, Operation
from ..config import Config, RateLimit
from ..package_pages import (
    Access,
    ArgumentRow,
    EnvironmentRow,
    ErrorRow,
    Lifecycle,
    ReadmePage,
    Retries,
    Shown,
)
from ..text import Expression, Identifier, Prose, code, link, literal, prose, toml
from .client import ClientArgument, client_arguments, servers
from .docstrings import error_name
from .example_values import single_model
from .examples import Examples
from .fakes import fixture_name
from .methods import Context
from .webhook_documentation import documented_webhooks
from .webhooks import extra

_LISTED, _LIMITS = 6, 4
_LONGEST = 800
_SAID_BY_CLASS: Mapping[str, tuple[str, str]] = {
    "BadRequestError": ("400", "the request makes no sense to the vendor"),
    "AuthenticationError": ("401", "the credential is missing, wrong or expired"),
    "PermissionDeniedError": ("403", "the credential does not allow it; `required_scopes`"),
    "NotFoundError": ("404", "there is nothing there"),
    "ConflictError": ("409", "it does not fit the present state"),
    "GoneError": ("410", "what was there is gone for good"),
    "UnprocessableEntityError": ("422", "a value is refused"),
    "RateLimitError": ("429", "too many requests; `is_quota` where waiting does not help"),
    "ServerError": ("5xx", "the vendor failed"),
}


def readme(context: Context) -> ReadmePage:
    """The page of a package."""
    api, config = context.api, context.config
    names, documentation = config.package, config.documentation
    examples = Examples(context)
    shown = _shown(examples)
    body = _error_body(context)
    return ReadmePage(
        distribution_name=prose(names.distribution),
        distribution=toml(names.distribution),
        module=Identifier(names.module),
        class_name=Identifier(names.class_name),
        async_class_name=Identifier(f"Async{names.class_name}"),
        fixture=Identifier(fixture_name(names.class_name)),
        title=prose(api.title),
        description=prose(_lead(api.description)),
        has_description=bool(api.description.strip()),
        documentation_link=Prose(link(documentation)) if documentation else None,
        webhooks_extra=code(f"{names.distribution}[webhooks]") if extra(config) else None,
        construction=_construction(client_arguments(api, config), config),
        constructed=Expression(f"{names.class_name}()"),
        drift_import=_imported(names.class_name, "Drift"),
        draft_import=_imported(names.class_name, "NotYetAvailableError"),
        errors_import=_imported(
            names.class_name, "ApiError", "NotFoundError", "RateLimitError", "TransportError"
        ),
        hook_import=_imported(names.class_name, "Answered"),
        access=_access(api, config),
        shown=shown,
        error_body=body,
        has_error_body=bool(body.text),
        errors=tuple(_errors(api)),
        retries=_retries(api, config),
        lifecycle=_lifecycle(api, examples),
        webhooks=documented_webhooks(api, config),
    )


def _shown(examples: Examples) -> Shown:
    first, reading = examples.first(), examples.reading()
    upload, download = examples.upload(), examples.download()
    return Shown(
        first=first,
        reading=reading,
        requested=reading if reading is not None and reading.is_by_path else None,
        listing=examples.listing(),
        nested=examples.nested(),
        waiting=examples.waiting(),
        upload=upload,
        download=download,
        stream=examples.stream(),
        has_files=upload is not None or download is not None,
    )


def _access(api: Api, config: Config) -> Access:
    arguments = client_arguments(api, config)
    credentials = [one for one in arguments if one.is_credential]
    own = [one for one in arguments if not one.is_credential and not one.is_several]
    needed, environments = _needed(api, config), servers(api, config)
    return Access(
        credentials=tuple(map(_row, credentials)),
        has_credentials=bool(credentials),
        needed=needed,
        has_needed=bool(needed.text),
        has_tokens=any(scheme.kind == "clientCredentials" for scheme in api.schemes),
        server_arguments=tuple(map(_row, own)),
        has_server_arguments=bool(own),
        environments=tuple(EnvironmentRow(code(name), code(url)) for name, url in environments),
        has_environments=len(environments) > 1,
        environment=literal(environments[-1][0] if environments else ""),
        base_url_variable=code(f"{config.prefix}_BASE_URL"),
    )


def _lead(text: str) -> str:
    """The beginning of a long description: its first paragraph, cut behind a sentence."""
    first = " ".join(text.strip().partition("\n\n")[0].split())
    if len(first) <= _LONGEST:
        return first
    end = first.rfind(". ", 0, _LONGEST)
    return first[: end + 1] if end > 0 else f"{first[:_LONGEST].rpartition(' ')[0]} ..."


def _imported(class_name: str, *names: str) -> Expression:
    """Names in the order in which import statements have them."""
    return Expression(", ".join(Identifier(name).text for name in sorted({class_name, *names})))


def _row(argument: ClientArgument) -> ArgumentRow:
    return ArgumentRow(code(argument.name), code(argument.variable), prose(argument.description))


def _construction(arguments: Sequence[ClientArgument], config: Config) -> Expression:
    """`Tines(api_key="...", tenant="acme")` with the first credential and needed variables."""
    parts: list[str] = []
    for one in arguments:
        rule = next((r for r in config.server_variables.values() if r.argument == one.name), None)
        if one.is_credential and not any("..." in part for part in parts):
            parts.append(f"{one.name}={literal('...')}")
        elif rule is not None and rule.required:
            parts.append(f"{one.name}={literal('acme')}")
    return Expression(f"{config.package.class_name}({', '.join(parts)})")


def _needed(api: Api, config: Config) -> Prose:
    """Which credentials calls need: of those that most operations have alike, any one."""
    schemes = {scheme.name for scheme in api.schemes}
    counts = Counter(
        tuple(tuple(name for name, _ in way) for way in operation.security)
        for operation in api.methods
        if operation.security
    )
    if not counts:
        return Prose("")
    ways = [way for way in counts.most_common(1)[0][0] if way and set(way) <= schemes]
    said = [
        " with ".join(
            f"`{one.argument}`" for name in way for one in config.credentials[name].parts.values()
        )
        for way in ways
    ]
    if len(said) < 2 and not any(" with " in one for one in said):
        return Prose("")
    return prose(f"{'Calls' if len(counts) == 1 else 'Most calls'} need {', or else '.join(said)}.")


def _error_body(context: Context) -> Prose:
    """The class that most documented errors have as their body."""
    found = Counter(
        key
        for operation in context.api.operations
        for response in operation.errors
        if response.schema is not None
        and (key := single_model(response.schema, context.types)) is not None
    )
    return code(f"models.{found.most_common(1)[0][0]}") if found else Prose("")


def _errors(api: Api) -> Iterable[ErrorRow]:
    counts = Counter(
        name
        for operation in api.operations
        for name in {error_name(response.status) for response in operation.errors}
    )
    for name, (status, text) in _SAID_BY_CLASS.items():
        count = f"{counts[name]}" if counts[name] else ""
        yield ErrorRow(code(name), prose(status), prose(text), prose(count))


_CAREFUL = ("never", "rate_limited")
_STATUSES = {
    "not_done": "says that nothing was done, and any call is sent again",
    "passing": "may pass, for what may be repeated",
    "final": "is not tried again",
}


def _retries(api: Api, config: Config) -> Retries:
    rule, codes = config.idempotency, config.retries.codes
    keyed = [one for one in api.operations if one.takes_idempotency_key]
    idempotency, said = "", []
    if rule is not None and keyed:
        methods = " and ".join(sorted({one.method.upper() for one in keyed}))
        idempotency = (
            f"{methods} requests of {len(keyed)} operations carry a key in `{rule.header}`, made once"
            f" for each call and kept for its attempts, so that they may be sent again for"
            f" {_span(rule.window)}; `idempotency_key=` takes your own."
        )
    if codes is not None and codes.retry:
        said.append(f"{_codes(codes.retry)} in the body means that waiting helps")
    if codes is not None and codes.final:
        said.append(f"{_codes(codes.final)} that it does not, and the error comes at once")
    for word, meaning in _STATUSES.items():
        listed = [str(one) for one, own in config.retries.statuses.items() if own == word]
        said += [f"HTTP {', '.join(listed)} {meaning}"] if listed else []
    names = {one.key: one.name for one in api.operations}
    careful = [names[key] for key, how in config.retries.operations.items() if how in _CAREFUL and key in names]  # fmt: skip
    limits = [_limit(one) for one in config.rate_limits[:_LIMITS]]
    if (left := len(config.rate_limits) - len(limits)) > 0:
        limits.append(f"{left} more")
    return Retries(
        max_retries=literal(config.retries.max_retries),
        idempotency=prose(idempotency),
        has_idempotency=bool(idempotency),
        codes=prose(f"{'; '.join(said)}."),
        has_codes=bool(said),
        careful=prose(_names(careful)),
        has_careful=bool(careful),
        limits=prose("; ".join(limits)),
        has_limits=bool(limits),
    )


def _codes(values: Sequence[str]) -> str:
    return ", ".join(f"`{value}`" for value in values)


def _limit(rule: RateLimit) -> str:
    where = f" for {', '.join(f'`{path}`' for path in rule.paths)}" if rule.paths else ""
    inside = f" in `{rule.environment}`" if rule.environment else ""
    return f"{rule.limit} in {_span(rule.per)} for each {rule.scope}{where}{inside}"


def _span(seconds: int) -> str:
    for size, word in ((86400, "day"), (3600, "hour"), (60, "minute"), (1, "second")):
        if seconds % size == 0:
            count = seconds // size
            return f"a {word}".replace("a hour", "an hour") if count == 1 else f"{count} {word}s"
    return f"{seconds} seconds"


def _lifecycle(api: Api, examples: Examples) -> Lifecycle:
    deprecated = [one for one in api.operations if one.is_deprecated]
    unstable = [one for one in api.operations if one.stability in ("alpha", "beta")]
    drafts = [one for one in api.operations if one.is_draft]
    return Lifecycle(
        deprecated=prose(_names([_ending(one) for one in deprecated], ticked=False)),
        has_deprecated=bool(deprecated),
        unstable=prose(_names([f"{one.name} ({one.stability})" for one in unstable])),
        has_unstable=bool(unstable),
        drafts=prose(_names([one.name for one in drafts])),
        has_drafts=bool(drafts),
        draft=examples.draft(),
    )


def _ending(operation: Operation) -> str:
    """The name of an operation, and when it ends."""
    return f"`{operation.name}`" + (f" (until {operation.sunset})" if operation.sunset else "")


def _names(names: Sequence[str], *, ticked: bool = True) -> str:
    """The first names, and how many there are beside them."""
    shown = [f"`{name}`" if ticked else name for name in names[:_LISTED]]
    left = len(names) - len(shown)
    return ", ".join(shown) + (f" and {left} more" if left > 0 else "")
