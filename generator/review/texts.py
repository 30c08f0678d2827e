"""Changes in plain sentences, for people who did not write the document.

What comes from a document stands in back quotes, on one line, and is cut where it is long; so a
sentence has a length that fits everywhere, and a report can show it as code.
"""

import re

from ..text import visible
from .change import CallerChange, WireChange
from .checks import CHECKS, Check
from .phrases import BOTH, CALLERS, LIMIT_CHANGES, LIMITS, PHRASES, RESPONSES

_LONGEST_NAME = 90
_LONGEST_VALUE = 60
_LIMIT = re.compile(
    r"-((?:exclusive-)?(?:min|max)(?:-length|-items|-properties|-contains)?)-(increased|decreased|set|unset)$"
)
_STATUS = re.compile(r"[1-5][0-9]{2}|[1-5]XX|default")


def wire_text(change: WireChange) -> str:
    """One sentence about what changed in the document."""
    check = CHECKS[change.id]
    both = BOTH.get(check.id) if change.before and change.after else None
    values = ("" if value == change.subject else value for value in (change.before, change.after))
    return _sentence(_subject(check, change), both or _said(check), *values)


def caller_text(change: CallerChange) -> str:
    """One sentence about what a caller of the package meets."""
    said = CALLERS.get(change.kind)
    if said is None:
        kind = change.kind.partition("-")[2] or change.kind
        said = next((CALLERS[end] for end in ("removed", "added", "renamed") if kind == end), None)
    if said is None:
        said = f"differs ({change.kind.replace('-', ' ')})"
    is_said = change.kind.endswith(("-added", "-removed"))
    before, after = ("", "") if is_said else (change.before, change.after)
    return _sentence(coded(change.symbol), said, before, after)


def general_text(check: Check) -> str:
    """What a check finds, without a full stop: `A webhook is new`."""
    subject = _GENERAL.get(check.element, f"a {check.element}")
    subject = next((said for start, said in _BEGINNINGS if check.id.startswith(start)), subject)
    if check.element in ("schema", "header", "parameter"):
        subject = _general_schema(check)
    return f"{_capital(subject)} {_said(check)}"


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
    values = [coded(each, _LONGEST_VALUE) for each in (before, after) if each]
    told = f": {' → '.join(values)}" if values else ""
    return f"{_capital(subject)} {said}{told}."


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
            return _in_body(check, subject)
        case "header":
            status, name = _status(subject)
            return f"the header {coded(name)} of {_response(status)}"
        case "media type":
            return _media_type(check, subject)
        case "response":
            return _response(subject)
        case "server":
            return _server(check, subject)
        case "request body":
            return "the request body"
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
    location, _, rest = subject.partition(" ")
    name, _, inner = rest.partition(" ")
    if not name:
        return "the parameter"
    whole = f"the {location} parameter {coded(name)}"
    return f"{coded(inner)} of {whole}" if inner else whole


def _in_body(check: Check, subject: str) -> str:
    if check.id == "api-schema-removed":
        return f"the schema {coded(subject)}"
    if check.direction == "request":
        return f"{coded(subject)} of the request" if subject else "the request body"
    status, path = _status(subject)
    body = _response(status)
    return f"{coded(path)} of {body}" if path else f"the body of {body}"


def _media_type(check: Check, subject: str) -> str:
    status, name = ("", subject) if check.direction == "request" else _status(subject)
    whole = "the request body" if check.direction == "request" else _response(status)
    return f"the media type {coded(name)} of {whole}" if name else f"the media type of {whole}"


def _server(check: Check, subject: str) -> str:
    if "variable" not in check.id:
        return f"the server {coded(subject)}"
    url, _, name = subject.rpartition(" ")
    return f"the variable {coded(name)} of the server {coded(url)}"


def _status(subject: str) -> tuple[str, str]:
    """A status and what stands after it; no status where there is none."""
    first, _, rest = subject.partition(" ")
    return (first, rest) if _STATUS.fullmatch(first) else ("", subject)


def _response(status: str) -> str:
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
