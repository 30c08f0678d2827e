"""Changes in plain sentences, for people who did not write the document.

What comes from a document stands in back quotes, on one line, and is cut where it is long; so a
sentence has a length that fits everywhere, and a report can show it as code.
"""

import re
from collections.abc import Iterable, Sequence

from ..text import visible
from .annotation_values import values_of
from .change import CallerChange, WireChange
from .checks import CHECKS, Check
from .phrases import BOTH, CALLERS, LIMIT_CHANGES, LIMITS, PHRASES, RESPONSES
from .subjects import SEVERAL, in_component, parts_of_parameter, spoken, status_of

_LONGEST_NAME = 90
_LONGEST_VALUE = 60
_VALUES = 20
_NAMES = 5
_LIMIT = re.compile(
    r"-((?:exclusive-)?(?:min|max)(?:-length|-items|-properties|-contains)?)-(increased|decreased|set|unset)$"
)
_STATUSES = 4


def wire_text(change: WireChange) -> str:
    """One sentence about what changed in the document."""
    check = CHECKS[change.id]
    both = BOTH.get(check.id) if change.before and change.after else None
    subject = _subject(check, change)
    values = change.before, change.after
    if not all(values) and any(coded(value) in subject for value in values if value):
        values = "", ""  # what came or went is what the sentence is about
    return _sentence(subject, both or _said(check), *values)


def caller_text(change: CallerChange) -> str:
    """One sentence about what a caller of the package meets."""
    return f"{_called(change.symbol)} {_happened(change)}."


def caller_texts(changes: Iterable[CallerChange]) -> list[str]:
    """A sentence for each thing that callers meet; what is said of several names all of them."""
    symbols: dict[str, dict[str, None]] = {}
    for change in changes:
        symbols.setdefault(_happened(change), {})[_called(change.symbol)] = None
    return [f"{_each_of([*names])} {said}." for said, names in symbols.items()]


def _each_of(names: Sequence[str]) -> str:
    if len(names) == 1:
        return names[0]
    more = len(names) - _NAMES
    last, shown = (f"{more:,} more", _NAMES) if more > 1 else (names[-1], len(names) - 1)
    return f"Each of {', '.join(names[:shown])} and {last}"


def _happened(change: CallerChange) -> str:
    """What is said of the symbol, without a full stop."""
    said = CALLERS.get(change.kind)
    if said is None:
        kind = change.kind.partition("-")[2] or change.kind
        said = next((CALLERS[end] for end in ("removed", "added", "renamed") if kind == end), None)
    if said is None:
        said = f"differs ({change.kind.replace('-', ' ')})"
    is_said = change.kind.endswith(("-added", "-removed"))
    before, after = ("", "") if is_said else (change.before, change.after)
    listed = "" if is_said else _listed(change)
    return listed or f"{said}{_values(before, after.removesuffix('.'))}"


def _called(symbol: str) -> str:
    """What callers write, and which of the two clients is meant where only one is."""
    name, _, client = symbol.removesuffix(")").rpartition(" (")
    if name and client in ("sync", "async"):
        return f"{coded(name)} of the {client} client"
    return coded(symbol)


def _listed(change: CallerChange) -> str:
    """Which values came and went, where that is all; else empty."""
    before, after = values_of(change.before), values_of(change.after)
    if before is None or after is None or before.others != after.others:
        return ""
    gone = [value for value in before.values if value not in after.values]
    come = [value for value in after.values if value not in before.values]
    if not before.values or not after.values or not (gone or come):
        return ""
    is_sent = "argument" in change.kind or change.symbol.startswith("inputs.")
    parts = [_counted(come, "more"), _counted(gone, "less")]
    return f"{'takes' if is_sent else 'holds'} {' and '.join(part for part in parts if part)}"


def _counted(values: Sequence[str], word: str) -> str:
    if not values:
        return ""
    more = len(values) - _VALUES
    shown = ", ".join(coded(value, _LONGEST_VALUE) for value in values[:_VALUES])
    shown += f" and {more:,} more" if more > 0 else ""
    count = "one value" if len(values) == 1 else f"{len(values):,} values"
    return f"{count} {word}: {shown}"


def general_text(check: Check) -> str:
    """What a check finds, without a full stop: `A webhook is new`."""
    subject = _GENERAL.get(check.element, f"a {check.element}")
    subject = next((said for start, said in _BEGINNINGS if check.id.startswith(start)), subject)
    if check.element in ("schema", "header", "parameter"):
        subject = _general_schema(check)
    return f"{_capital(subject)} {_said(check)}"


def lower(sentence: str) -> str:
    """A sentence that goes on after a colon: its article without the capital."""
    return f"t{sentence[1:]}" if sentence.startswith("The ") else sentence


def reached(operations: Sequence[str], text: str) -> tuple[str, ...]:
    """The operations that a sentence is about; none where it names the only one itself."""
    if len(operations) == 1 and coded(operations[0]) in text:
        return ()
    return tuple(operations)


def coded(text: str, longest: int = _LONGEST_NAME) -> str:
    """A text of a document in back quotes: on one line, cut in its middle where it is long."""
    return f"`{shortened(text.replace('`', chr(39)), longest)}`"


def shortened(text: str, longest: int) -> str:
    """The text on one line, without invisible characters, at most so many characters long."""
    line = " ".join(visible(text).split())
    if len(line) <= longest:
        return line
    end = longest // 3
    return f"{line[: longest - end - 1]}…{line[-end:]}"


def _sentence(subject: str, said: str, before: str, after: str) -> str:
    return f"{_capital(subject)} {said}{_values(before, after)}."


def _values(before: str, after: str) -> str:
    values = [coded(each, _LONGEST_VALUE) for each in (before, after) if each]
    return f": {' → '.join(values)}" if values else ""


def _capital(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}"


def _said(check: Check) -> str:
    """What is said of the subject: the longest phrase that the id ends with."""
    limit = _LIMIT.search(check.id)
    if limit is not None:
        return LIMIT_CHANGES[limit[2]].format(LIMITS[limit[1]])
    if check.direction == "response":
        found = [end for end in RESPONSES if check.id.endswith(end)]
        if found:
            return RESPONSES[max(found, key=len)]
    if check.id in PHRASES:
        return PHRASES[check.id]
    return PHRASES[max((end for end in PHRASES if check.id.endswith(f"-{end}")), key=len)]


def _subject(check: Check, change: WireChange) -> str:
    subject = change.subject
    is_parameter = check.id.startswith(("request-parameter", "request-header"))
    match check.element:
        case "parameter" | "schema" if is_parameter or check.element == "parameter":
            return _parameter(subject)
        case "schema":
            return _in_body(check, change)
        case "header":
            status, name = status_of(subject)
            return f"the header {coded(name)} of {_response(status)}"
        case "media type":
            return _media_type(check, change)
        case "response":
            return _response(subject)
        case "server":
            return _server(check, subject)
        case "request body" | "payload":
            return f"the {check.element}"
    return _named(check, change)


def _named(check: Check, change: WireChange) -> str:
    """What has a name of its own, or else the operation that it belongs to."""
    kind, _, name = (change.operations[0] if change.operations else "").partition(" ")
    if check.element in ("callback", "security scheme"):
        return f"the {check.element} {coded(change.subject)}"
    if check.element == "webhook" and len(change.operations) == 1:
        return f"the webhook {coded(name if kind == 'WEBHOOK' else change.operations[0])}"
    if check.element == "security" and not change.operations:
        return "the whole document"
    return _one(change.operations, f"the {check.element}")


def _one(operations: tuple[str, ...], otherwise: str) -> str:
    return coded(operations[0]) if len(operations) == 1 else otherwise


def _parameter(subject: str) -> str:
    location, name, inner = parts_of_parameter(subject)
    if not name:
        return "the parameter"
    whole = f"the {location} parameter {coded(name)}"
    return f"{coded(spoken(inner))} of {whole}" if spoken(inner) else whole


def _in_body(check: Check, change: WireChange) -> str:
    if check.id == "api-schema-removed":
        return f"the schema {coded(change.subject)}"
    is_request = _is_request(check, change)
    shared = in_component(change)
    if shared:
        is_webhook = all(each.startswith("WEBHOOK ") for each in change.operations)
        where = "requests" if check.direction == "request" else "responses"
        return f"{coded(shared)} in {'webhooks' if is_webhook else where}"
    status, path = ("", change.subject) if is_request else status_of(change.subject)
    path = spoken(path)
    if is_request:
        return f"{coded(path)} of the request" if path else "the request body"
    body = _response(status)
    if not path:
        return body if status == "payload" else f"the body of {body}"
    return f"{coded(path)} of {body}"


def _is_request(check: Check, change: WireChange) -> bool:
    """Not where a webhook or a callback is answered: there a response is what is sent."""
    is_received = any(
        each.startswith("WEBHOOK ") or " CALLBACK " in each for each in change.operations[:1]
    )
    return check.direction == "request" and not is_received


def _media_type(check: Check, change: WireChange) -> str:
    is_request = _is_request(check, change)
    status, name = ("", change.subject) if is_request else status_of(change.subject)
    whole = "the request body" if is_request else _response(status)
    return f"the media type {coded(name)} of {whole}" if name else f"the media type of {whole}"


def _server(check: Check, subject: str) -> str:
    if "variable" not in check.id:
        return f"the server {coded(subject)}"
    url, _, name = subject.rpartition(" ")
    return f"the variable {coded(name)} of the server {coded(url)}"


def _response(status: str) -> str:
    if status == "payload":
        return "the payload"
    if SEVERAL in status:
        each = status.split(SEVERAL)
        if len(each) > _STATUSES:
            return f"the responses of {len(each)} statuses"
        return f"the {', '.join(each[:-1])} and {each[-1]} responses"
    return f"the {shortened(status, _LONGEST_NAME)} response" if status else "the response"


_BEGINNINGS = (
    ("server-variable", "a variable of a server"),
    ("api-global", "the whole document"),
    ("response-success-status", "a response of success"),
    ("response-non-success-status", "a response of failure"),
)
_GENERAL = {
    "operation": "an operation",
    "path": "an operation, with its path,",
    "response": "a response",
    "request body": "a request body",
    "security": "an operation",
    "tag": "an operation",
}


def _general_schema(check: Check) -> str:
    if "parameter-property" in check.id or "request-header-property" in check.id:
        return "a part of a parameter"
    if check.element == "parameter" or check.id.startswith("request-parameter"):
        return "a path parameter" if "path-parameter" in check.id else "a parameter"
    if check.element == "header" or check.id.startswith("response-header"):
        return "a response header"
    if check.id == "api-schema-removed":
        return "a schema"
    side = "request" if check.direction == "request" else "response"
    is_body = check.id.startswith(f"{side}-body") or "mediatype" in check.id
    return f"a {side} body" if is_body else f"a property of a {side}"
