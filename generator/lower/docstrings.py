"""Docstrings of methods and resources, in Google style."""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from types import MappingProxyType

from ..api import Api, Basis, Operation
from ..text import Docstring, docstring, link, wrapped
from .arguments import Named
from .evidence import marked
from .limits import limits
from .types import Types
from .updates import of_field, of_object

_ERRORS = {
    "400": "BadRequestError",
    "401": "AuthenticationError",
    "403": "PermissionDeniedError",
    "404": "NotFoundError",
    "409": "ConflictError",
    "410": "GoneError",
    "422": "UnprocessableEntityError",
    "429": "RateLimitError",
    "5": "ServerError",
}
_FILES = {
    "FileContent": "A path, an open binary file, bytes, or an iterable of bytes.",
    "FileArgument": (
        "A path, an open binary file, bytes, or an iterable of bytes; or a tuple of name, one of"
        " these, media type and headers."
    ),
}
_RULES = {
    "never": "Never sent again by itself.",
    "rate_limited": "Sent again by itself only where the vendor refused it.",
    "idempotent": "Sent again by itself like a call that only reads.",
}
_BASES = {"example": "known from an example only", "inferred": "inferred", "assumed": "assumed"}


def sentence(text: str) -> str:
    """The text with a full stop at its end."""
    text = " ".join(text.split())
    return text if not text or text[-1] in ".!?:" else f"{text}."


def shortened(text: str, most: int = 1_000) -> str:
    """The text as one line of a table has room for: cut where a word ends, with a sign of it."""
    return text if len(text) <= most else f"{text[:most].rpartition(' ')[0] or text[:most]} …"


def api_title(api: Api) -> str:
    """How prose names the API: `the Tines API`."""
    return f"the {' '.join(api.title.split()).removesuffix(' API')} API"


def method_docstring(
    operation: Operation,
    arguments: Sequence[Named],
    returns: str,
    types: Types,
    rule: str | None = None,
    raises: Mapping[str, str] = MappingProxyType({}),
) -> Docstring:
    """Summary, description, lifecycle, retries, scopes, Args, Returns, Raises and the vendor's page.

    `rule` is what client.yaml says of sending it again, `raises` are errors that the document does
    not know.
    """
    title, description = summary(operation)
    parts = [wrapped(sentence(title or operation.key), 88)]
    if description:
        parts.append(wrapped(description, 88))
    parts.extend(_remarks(operation, rule))
    parts.extend(_evidence(operation, arguments))
    rows = [_argument(named, types) for named in arguments]
    if rows:
        parts.append("Args:\n" + "\n".join(rows))
    if returns:
        parts.append("Returns:\n" + wrapped(returns, 88, "    "))
    raised = _raises(operation, raises)
    if raised:
        parts.append("Raises:\n" + "\n".join(raised))
    if operation.url:
        parts.append(f"See {link(operation.url)}")
    return docstring("\n\n".join(parts))


def summary(operation: Operation) -> tuple[str, str]:
    """Summary and description; without a summary the first paragraph of the other is one."""
    description = operation.description.strip()
    if not operation.summary:
        first, _, rest = description.partition("\n\n")
        return first, rest
    return operation.summary, "" if description == operation.summary.strip() else description


def _remarks(operation: Operation, rule: str | None) -> list[str]:
    remarks = []
    if operation.others and operation.body is not None:
        others = ", ".join(f"`{name}` as `{media_type}`" for name, media_type in operation.others)
        remarks.append(f"Sends the body as `{operation.body.media_type}`; {others}.")
    if operation.is_draft:
        remarks.append(
            "Announced by the vendor, not yet available: raises NotYetAvailableError unless the"
            " client was made with `allow_draft=True`."
        )
    if operation.is_deprecated:
        remarks.append(deprecation(operation))
    if operation.stability in ("alpha", "beta"):
        remarks.append(f"In {operation.stability}: the vendor may still change it.")
    if operation.takes_idempotency_key:
        remarks.append("Carries an idempotency key, the same for each attempt.")
    if rule in _RULES:
        remarks.append(_RULES[rule])
    if said := of_object(operation.write_semantics):
        remarks.append(f"In `{operation.write_place}`: {said}" if operation.write_place else said)
    if scopes := _scopes(operation):
        remarks.append(f"{'Scope' if len(scopes) == 1 else 'Scopes'}: {', '.join(scopes)}.")
    return [wrapped(remark, 88) for remark in remarks]


def _scopes(operation: Operation) -> list[str]:
    return sorted({s for way in operation.security for _, scopes in way for s in scopes})


def _evidence(operation: Operation, arguments: Sequence[Named]) -> list[str]:
    """What the vendor's page does not state: the operation itself, and the object of its body."""
    remarks = []
    if operation.basis in _BASES:
        word = _BASES[operation.basis]
        remarks.append(f"{word[0].upper()}{word[1:]}: not stated by the vendor's page.")
    if (body := body_basis(operation, arguments)) is not None:
        remarks.append(f"Body: {_BASES.get(body, body)}.")
    return remarks


def body_basis(operation: Operation, arguments: Sequence[Named]) -> Basis | None:
    """What the object of the body rests on; None where that is as firm as the operation."""
    for named in arguments:
        if named.slot.kind == "field" and named.slot.whole != operation.basis:
            return named.slot.whole
    return None


def deprecation(operation: Operation) -> str:
    """What callers of a deprecated operation are told."""
    if operation.sunset:
        return f"Deprecated by the vendor, to be removed on {operation.sunset}."
    return "Deprecated by the vendor."


def _argument(named: Named, types: Types) -> str:
    told = sentence(named.slot.description)
    allowed = "" if named.slot.kind == "accept" else limits(named.slot.schema, types, told)
    text = f"{told} {allowed}".strip() or "Not described by the vendor."
    for kind, said in _FILES.items():
        if (".._runtime.files", kind) in named.typed.imports:
            text += f" {said}"
    if named.slot.is_deprecated and "deprecated" not in told.lower():
        text += " Deprecated."
    if named.slot.kind == "field" and (said := of_field(named.slot.schema, told)):
        text += f" {said}"
    text = marked(text, named.slot.basis, named.slot.whole)
    return _row(f"{named.name}: {text}")


@lru_cache(maxsize=10_000)  # of thousands of arguments and errors a few hundred differ
def _row(text: str) -> str:
    return wrapped(" ".join(text.split()), 88, "    ", "        ")


def error_name(status: str) -> str:
    """The class of the errors of a status, or of a class of them."""
    return _ERRORS.get(status) or _ERRORS.get(status[0]) or "ApiError"


def _raises(operation: Operation, own: Mapping[str, str]) -> list[str]:
    rows = dict(own)
    if operation.is_draft:
        rows["NotYetAvailableError"] = "The operation is not available yet."
    documented: dict[str, dict[str, str]] = {}
    for response in operation.errors:
        text = sentence(response.description) or f"Status {response.status.lower()}."
        documented.setdefault(error_name(response.status), {}).setdefault(response.status, text)
    for name, texts in documented.items():
        rows.setdefault(name, _by_status(texts))
    if scopes := _scopes(operation):
        rows.setdefault("PermissionDeniedError", f"Without {' or '.join(scopes)}.")
    return [_row(f"{name}: {text}") for name, text in rows.items()]


def _by_status(texts: Mapping[str, str]) -> str:
    """What a class stands for; where its statuses mean different things, each is told."""
    if len(set(texts.values())) == 1:
        return next(iter(texts.values()))
    return " ".join(
        text if text.startswith("Status ") else f"{status.lower()}: {text}"
        for status, text in texts.items()
    )
