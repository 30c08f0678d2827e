"""The words of a URL path that can give names: what `/v1/users({id}).json` and its like say."""

import re
from typing import Literal

from ..records import record

PARAM = "{}"
"""What stands for any parameter where paths are compared."""

_ENDINGS = re.compile(
    r"\.(\{[^{}]*\}|json|xml|csv|txt|html?|ya?ml|pdf|png|jpe?g|svg|gif|zip|rss|atom|ics|geojson|php|aspx?"
    r"|ashx|asmx|jsp|do|cgi|svc|p12|pem|crt)$",
    re.IGNORECASE,
)
_PIECES = re.compile(r"\{[^{}]*\}|[^{}]+")
_CALL = re.compile(r"[a-z][a-z0-9_]*", re.IGNORECASE)
_NAMESPACE = re.compile(r"[a-z][a-z0-9]*(\.[a-z0-9]+)+", re.IGNORECASE)
# `v2`, `V1.0`, `v1beta1`, `2.0`, `2010-04-01`
_VERSION = re.compile(
    r"v[0-9]+(p[0-9]+)?([._-]?([0-9]+|(alpha|beta|rc|preview)[0-9]*))*|[0-9]+(\.[0-9]+)+"
    r"|[0-9]{4}-[0-9]{2}-[0-9]{2}",
    re.IGNORECASE,
)
_STAGES = ("alpha", "beta", "preview", "rc")
_FLAGS = ("true", "false", "yes", "no")
# What a path may begin with that says only that this is an API.
_LEADS = frozenset({"api", "rest", "json", "xml"})


@record(frozen=True, slots=True)
class Word:
    """A word of a path: one that gives a name, a parameter, or what is done to the words before it."""

    text: str
    kind: Literal["literal", "param", "action"] = "literal"

    @property
    def is_param(self) -> bool:
        """Whether it is a parameter."""
        return self.kind == "param"

    @property
    def key(self) -> str:
        """The word where paths are compared: parameters are alike."""
        return PARAM if self.is_param else self.text.lower()


def path_words(path: str) -> tuple[Word, ...]:
    """The words of a path, without file endings and signs.

    A verb behind a colon, a call with dots (`/chat.postMessage`) and a value in the fragment
    (`#Action=Stop`) are actions; `?beta=true` is a place of its own, `beta`.
    """
    body, fragment = _cut(path)
    segments = [segment for segment in body.split("/") if segment]
    found: list[Word] = []
    for place, segment in enumerate(segments, start=1):
        found += _segment(segment, is_last=place == len(segments))
    found += _fragment(fragment)
    if len(found) > 1 and found[-1].text.lower() in ("json", "xml"):
        found.pop()  # `/containers/json`
    return (*_stage(fragment), *_without_scope(found))


def without_lead(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words without those that say only that this is an API."""
    while len(words) > 1 and words[0].key in _LEADS and words[1].kind == "literal":
        words = words[1:]
    return words


def split_version(words: tuple[Word, ...]) -> tuple[str, tuple[Word, ...]]:
    """The version that a path names, empty when none, and the words without it."""
    for place, word in enumerate(words[:-1]):
        if word.kind == "literal" and _VERSION.fullmatch(word.text):
            return word.text.lower(), words[:place] + words[place + 1 :]
    return "", words


def version_order(version: str) -> tuple[int, int, list[int], str]:
    """Sorts versions by age: `v1beta1` before `v1`, `v9` before `v10`, no version first."""
    numbers = [int(number) for number in re.findall("[0-9]+", version)] or [-1]
    is_final = not any(stage in version for stage in _STAGES)
    return numbers[0], int(is_final), numbers[1:], version


def _cut(path: str) -> tuple[str, str]:
    found = re.search(r"[#?]", path)
    return (path, "") if found is None else (path[: found.start()], path[found.end() :])


def _segment(segment: str, *, is_last: bool) -> list[Word]:
    stem = _ENDINGS.sub("", segment)
    if re.search(r"\w", stem):
        segment = stem
    parts = segment.split(".")
    is_call = is_last and len(parts) > 1 and all(_CALL.fullmatch(part) for part in parts)
    if is_call:
        return [*(Word(part) for part in parts[:-1]), Word(parts[-1], "action")]
    found: list[Word] = []
    for piece in _PIECES.findall(segment):
        if piece.startswith("{"):
            found.append(Word(piece.strip("{}"), "param"))
        else:
            found += _literals(piece, follows=bool(found))
    return found


def _literals(piece: str, *, follows: bool) -> list[Word]:
    """The words of a piece of a segment that holds no parameter.

    What ends in `=` or in `v` alone introduces the parameter behind it.
    """
    before, colon, verb = piece.partition(":")
    words = [text for text in re.split(r"[(),;]+", before) if re.search(r"\w", text)]
    kept = [text for text in words if text.rstrip("'\"")[-1] != "=" and text.lower() != "v"]
    if follows:
        kept = [text for text in kept if not re.match(r"[._-]", text)]
    found = [Word(text.strip("_-.@$~!*")) for text in kept]
    if colon and re.search(r"\w", verb):
        found.append(Word(verb.strip("/"), "action"))
    return [word for word in found if word.text]


def _fragment(fragment: str) -> list[Word]:
    """The words behind `#` or `?`, where some documents tell operations of one path apart."""
    found: list[Word] = []
    for place, part in enumerate(one for one in re.split("[&;]", fragment) if one):
        key, equals, value = part.partition("=")
        if not equals:
            found.append(Word(key.strip("{}"), "param" if place or "{" in key else "literal"))
        elif value.lower() in _FLAGS:
            continue
        elif re.search("[A-Za-z]", value) and "{" not in value and not place:
            found.append(Word(value.rpartition(".")[2] or value, "action"))
    return found


def _stage(fragment: str) -> list[Word]:
    """`beta`, where the query says that this is one: its operations stand beside the final ones."""
    flags = [part.partition("=") for part in re.split("[&;]", fragment)]
    return [Word(key) for key, _, value in flags if key.lower() in _STAGES and value == "true"]


def _without_scope(words: list[Word]) -> list[Word]:
    """The words behind `providers/<Name.space>`: what stands before it is where the thing lives."""
    for place in range(len(words) - 2, 0, -1):
        is_namespace = _NAMESPACE.fullmatch(words[place].text) is not None
        if is_namespace and words[place - 1].key == "providers":
            return words[place + 1 :]
    return words
