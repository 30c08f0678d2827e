"""The arguments of the client that client.yaml names: none of them may mean two things."""

from collections.abc import Iterator

from ..diagnostics import Collector
from ..document import join
from ..records import record
from .values import Config, Credential, HmacSignature, JwtSignature

# What every client takes: a credential or a server variable of such a name is called otherwise.
RESERVED = frozenset(
    "self environment base_url settings timeout deadline max_retries headers strict on_drift"
    " on_request on_response on_retry telemetry rate_limit allow_draft clock random sleep"
    " ssl_context proxy http_client".split()
)


@record(frozen=True, slots=True)
class NamedArgument:
    """An argument, its environment variable, and what it belongs to: a credential, or a variable."""

    pointer: str
    argument: str
    variable: str
    owner: str
    is_secret: bool


def check_arguments(config: Config, collector: Collector) -> None:
    """Report every argument that every client has already, or that stands for two things.

    One secret may be that of two security schemes, if it is read from one environment variable.
    """
    first: dict[str, NamedArgument] = {}
    for one in named_arguments(config):
        other = first.setdefault(one.argument, one)
        if one.argument in RESERVED:
            what = f"every client takes {one.argument!r} already"
        elif other is not one and (what := _difference(one, other)):
            what = f"{one.argument!r} is the argument of {other.pointer}, too: {what}"
        else:
            continue
        pointer = join(one.pointer, "argument")
        hint = f"give {one.pointer} an argument of its own"
        collector.error(
            "name-conflict", what, at=config.locate(pointer), pointer=pointer, hint=hint
        )


def _difference(one: NamedArgument, other: NamedArgument) -> str:
    """Why one argument cannot be both; empty where it can."""
    if one.owner == other.owner:
        return "the parts of a credential differ"
    if one.is_secret != other.is_secret:
        return "a secret would become part of a URL"
    if one.variable != other.variable:
        return f"it would be read from {other.variable} and from {one.variable}"
    return ""


def named_arguments(config: Config) -> Iterator[NamedArgument]:
    """The arguments of credentials, of server variables, and of the secret of webhooks."""
    for name, credential in config.credentials.items():
        owner = join("/credentials", name)
        for field, part in credential.parts.items():
            yield _secret(owner, join(owner, field) if field else owner, part)
    for name, variable in config.server_variables.items():
        pointer = join("/server_variables", name)
        yield NamedArgument(pointer, variable.argument, variable.variable, pointer, False)
    match config.webhooks:
        case HmacSignature(secret=secret):
            yield _secret("/webhooks", "/webhooks/secret", secret)
        case JwtSignature(key=key):
            yield _secret("/webhooks", "/webhooks/key", key)
        case None:
            pass


def _secret(owner: str, pointer: str, credential: Credential) -> NamedArgument:
    return NamedArgument(pointer, credential.argument, credential.variable, owner, True)
