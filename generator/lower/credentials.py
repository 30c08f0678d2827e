"""The arguments of the client that nobody has named: of credentials and of server variables."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from ..api import Api, SecurityScheme
from ..config import (
    RESERVED,
    AnyCredential,
    BasicCredential,
    ClientCredential,
    Config,
    Credential,
    ServerVariable,
    named_arguments,
)
from ..document import join
from ..naming import NameBook, Wish, identifier

_PARTS = {"basic": ("username", "password"), "clientCredentials": ("client_id", "client_secret")}


def with_client_arguments(api: Api, config: Config, names: NameBook) -> Config:
    """The configuration with an argument and an environment variable for every credential and server
    variable; `names` learns those that the configuration does not name.

    The secret of the scheme that most operations need is `api_key`; others are called like theirs.
    """
    wishes: dict[tuple[str, str], Wish] = {}
    main = _main(api)
    schemes = [scheme for scheme in api.schemes if scheme.name not in config.credentials]
    for scheme in sorted(schemes, key=lambda scheme: (scheme.name != main, scheme.name)):
        for part in _PARTS.get(scheme.kind, ("secret",)):
            pointer = join("/x-client/credentials", scheme.name, part)
            found = tuple(_candidates(scheme, part, is_main=scheme.name == main))
            wishes[scheme.name, part] = Wish(pointer, found, is_always_locked=True)
    variables = [one.name for one in api.variables if one.name not in config.server_variables]
    for name in sorted(variables):
        own = identifier(name)
        pointer = join("/x-client/variables", name)
        wishes["", name] = Wish(pointer, (own, f"server_{own}"), is_always_locked=True)
    given = names.assign(
        list(wishes.values()), reserved=RESERVED | {one.argument for one in named_arguments(config)}
    )
    chosen = {key: given[wish.pointer] for key, wish in wishes.items()}

    def one(scheme: SecurityScheme, part: str) -> Credential:
        argument = chosen[scheme.name, part]
        return Credential(argument, f"{config.prefix}_{argument}".upper())

    def credential(scheme: SecurityScheme) -> AnyCredential:
        if scheme.kind == "basic":
            return BasicCredential(one(scheme, "username"), one(scheme, "password"))
        if scheme.kind == "clientCredentials":
            return ClientCredential(one(scheme, "client_id"), one(scheme, "client_secret"))
        return one(scheme, "secret")

    return replace(
        config,
        credentials={**config.credentials, **{one.name: credential(one) for one in schemes}},
        server_variables={
            **config.server_variables,
            **{name: _variable(chosen["", name], config) for name in variables},
        },
    )


def _main(api: Api) -> str:
    """The scheme that most operations need; of several, one that is sent in a header."""
    used = Counter(
        name
        for operation in api.operations
        for name in {name for alternative in operation.security for name, _ in alternative}
    )

    def rank(scheme: SecurityScheme) -> tuple[int, bool, str]:
        return -used[scheme.name], scheme.location not in (None, "header"), scheme.name

    return min(api.schemes, key=rank).name if api.schemes else ""


def _candidates(scheme: SecurityScheme, part: str, *, is_main: bool) -> Iterator[str]:
    own = identifier(scheme.name)
    if part != "secret":
        yield part if is_main else f"{own}_{part}"
        yield f"{own}_{part}"
        return
    if is_main:
        yield "api_key"
    yield own
    yield f"{own}_{scheme.location or scheme.kind}"


def _variable(argument: str, config: Config) -> ServerVariable:
    return ServerVariable(argument, f"{config.prefix}_{argument}".upper(), "", False)
