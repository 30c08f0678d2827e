"""Decodes JSON answers: strictly first, and what does not fit leniently."""

import codecs
from typing import TYPE_CHECKING, Any

from pydantic import ValidationError
from pydantic_core import from_json

from .errors import DecodeError
from .models import adapter, reader

# A letter that stands more often than once in so many bytes is no faster to find than a word.
_RARE = 500

# What looks closer at an answer is loaded when one does not fit, or somebody wants to know.
if TYPE_CHECKING:
    from .drift import Finding


def decode(
    content: bytes, annotation: Any, *, want_findings: bool = True
) -> "tuple[object, tuple[Finding, ...]]":
    """The answer as models, and where it does not fit the vendor's document.

    Whatever JSON comes is returned: a part that does not fit stays plain data. Without
    `want_findings` there are none, and a good answer costs one validation.

    Raises:
        DecodeError: The content is not JSON, or is nested too deeply.
    """
    content = content.removeprefix(codecs.BOM_UTF8)
    if _holds(content, b"NaN") or _holds(
        content, b"Infinity"
    ):  # pydantic would read them as numbers
        plain(content)
    findings: list[Finding] = []
    try:
        value = reader(annotation).read(content)
    except ValidationError:
        value = _misfit(annotation, content, findings)
    if not want_findings:
        return value, ()
    from .drift import in_order
    from .scan import scan
    from .shapes import ref

    scan(ref(annotation), value, "", findings)
    return value, in_order(findings)


def _holds(content: bytes, word: bytes) -> bool:
    """`word in content`. That goes by each byte, a tenth of what decoding takes; the first letter
    alone is found at once, and most answers hold few of it."""
    first, at = word[:1], -1
    for _ in range(16 + len(content) // _RARE):
        at = content.find(first, at + 1)
        if at < 0 or content.startswith(word, at):
            return at >= 0
    return content.find(word, at + 1) >= 0


def takes_text(annotation: Any) -> bool:
    """Whether a string is documented where the annotation is, other than as one of few values."""
    if annotation in (object, Any):
        return False
    try:
        return isinstance(adapter(annotation).validate_python("", strict=True), str)
    except ValidationError:
        return False


def _misfit(annotation: Any, content: bytes, findings: "list[Finding]") -> object:
    from .lenient import build
    from .shapes import ref

    try:
        return build(ref(annotation), plain(content), "", findings)
    except RecursionError:
        raise DecodeError("the answer is nested too deeply") from None


def plain(content: bytes) -> object:
    """What JSON says, as plain data.

    Raises:
        DecodeError: The content is not JSON.
    """
    try:
        return from_json(content.removeprefix(codecs.BOM_UTF8), allow_inf_nan=False)
    except ValueError as error:  # its text names a place, never what stands there
        raise DecodeError(f"the answer is not JSON: {error}") from None
