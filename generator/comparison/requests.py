"""What a caller must know to send requests: operations, updates, repeated requests, pages."""

from collections import Counter
from collections.abc import Iterator, Mapping

from ..api import Api, Operation, Schema, write_semantics
from ..config import Config, RateLimit
from ..text import Prose, code, prose
from ..vendors_page import Rows
from .words import NOTHING, codes, counted, lines, number, sentence

METHODS = ("get", "post", "put", "patch", "delete")
_UPDATING = ("put", "patch")
_STYLES = {
    "cursor": "cursor",
    "page_number": "page number",
    "offset": "offset",
    "link": "link in the answer",
    "link_header": "link in a header",
}


def operations(api: Api) -> Rows:
    """How many there are: all, deprecated, announced, and by method."""
    found = api.operations
    by_method = Counter(one.method for one in found)
    return (
        (
            number(len(found)),
            number(sum(one.is_deprecated for one in found)),
            number(sum(one.is_draft for one in found)),
            *(number(by_method[method]) for method in METHODS),
            number(len(found) - sum(by_method[method] for method in METHODS)),
        ),
    )


def updates(api: Api) -> Rows:
    """Operations that change something, and what they make of omitted fields, null and arrays."""
    found = [one for one in api.operations if one.method in _UPDATING or one.write_semantics]
    by_method = Counter(one.method.upper() for one in found)
    return (
        (
            counted(by_method),
            *(_said(found, key, api.schemas) for key in ("omitted", "null", "arrays")),
        ),
    )


def _said(operations: list[Operation], key: str, schemas: Mapping[str, Schema]) -> Prose:
    return counted(Counter(_of_body(one, key, schemas) for one in operations))


def _of_body(operation: Operation, key: str, schemas: Mapping[str, Schema]) -> str:
    """What is said of a body, or of some of its fields."""
    if key in operation.write_semantics:
        return operation.write_semantics[key]
    body: Schema = operation.body.schema if operation.body else {}
    body = schemas.get(str(body.get("$ref", "")).rpartition("/")[2], body)
    fields = (write_semantics(field).get(key) for field in (body.get("properties") or {}).values())
    found = dict.fromkeys(said for said in fields if said is not None)
    return f"{' or '.join(found)}, of some fields" if found else "not said"


def idempotency(api: Api, config: Config) -> Rows:
    """The header that carries a key, how long a key holds, and which operations take one."""
    rule = config.idempotency
    if rule is None:
        return ((NOTHING,) * 4,)
    takers = [one for one in api.operations if one.takes_idempotency_key]
    return (
        (code(rule.header), prose(duration(rule.window)), codes(rule.methods), number(len(takers))),
    )


def pagination(config: Config) -> Rows:
    """The ways to page, each with how many operations page that way."""
    ways: Counter[tuple[str, str, str]] = Counter()
    for rule in config.pagination.values():
        argument = code(rule.argument).text if rule.argument else NOTHING.text
        follows = [one for one in (rule.next, rule.last, rule.more) if one is not None]
        ways[_STYLES[rule.style], argument, codes(follows).text] += 1
    rows = sorted(ways.items(), key=lambda item: (-item[1], item[0]))
    return tuple(
        (Prose(style), Prose(argument), Prose(follows), number(count))
        for (style, argument, follows), count in rows
    ) or ((NOTHING,) * 4,)


def retries(config: Config) -> Rows:
    """Operations whose rule is not that of their method, and error codes that waiting mends or not."""
    rules = Counter(config.retries.operations.values())
    codes_ = config.retries.codes
    return (
        (
            number(rules["never"]),
            number(rules["rate_limited"]),
            number(rules["idempotent"]),
            codes(codes_.retry if codes_ else ()),
            codes(codes_.final if codes_ else ()),
            lines(_statuses(config)),
        ),
    )


def _statuses(config: Config) -> Iterator[Prose]:
    """Statuses with a rule of their own, where that holds for all operations."""
    for rule, words in (("not_done", "not done"), ("passing", "pass"), ("final", "stay")):
        listed = [str(status) for status, own in config.retries.statuses.items() if own == rule]
        if listed:
            yield sentence(words, codes(listed))


def rate_limits(config: Config) -> Rows:
    """How many requests are taken, and which headers tell what is left."""
    return ((lines(map(_limit, config.rate_limits)), lines(_limit_headers(config))),)


def _limit(limit: RateLimit) -> Prose:
    parts: list[Prose | str] = [f"{limit.limit:,} {_each(limit.per)} per", prose(limit.scope)]
    if limit.paths:
        parts += ["for", codes(limit.paths)]
    if limit.environment is not None:
        parts += ["in", code(limit.environment)]
    return sentence(*parts)


def _each(seconds: int) -> str:
    """How often: `a minute`, `in 10 seconds`."""
    words = duration(seconds)
    if not words.startswith("1 "):
        return f"in {words}"
    return f"{'an' if words == '1 hour' else 'a'} {words[2:]}"


def _limit_headers(config: Config) -> Iterator[Prose]:
    headers = config.rate_limit_headers
    if headers is None:
        return
    named: Mapping[str, str | None] = {"limit": headers.limit, "remaining": headers.remaining}
    yield from (code(name) for name in named.values() if name is not None)
    if headers.reset is not None:
        unit = "seconds from now" if headers.reset_unit == "seconds" else "unix time"
        yield sentence(code(headers.reset), f"({unit})")


def duration(seconds: int) -> str:
    """A number of seconds in the largest unit that divides it."""
    for size, unit in ((86400, "day"), (3600, "hour"), (60, "minute"), (1, "second")):
        if seconds % size == 0:
            count = seconds // size
            return f"{count} {unit}{'' if count == 1 else 's'}"
    return f"{seconds} seconds"
