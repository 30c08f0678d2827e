"""A second reader of requests, written by OpenAPI's tables of styles and encodings.

It reads raw text, splits before it decodes, and returns text: what a value means is left to whoever
compares. openapi-core is asked first; this one only where it is known to be wrong.
"""

import json
import math
from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from urllib.parse import unquote, unquote_plus

from core import Recorded, path_values
from werkzeug.http import parse_options_header
from werkzeug.sansio.multipart import Data, Epilogue, Field, File, MultipartDecoder

Pairs = list[tuple[str, str]]
MISSING = object()
_DELIMITERS = {"form": (",",), "spaceDelimited": ("%20", "+"), "pipeDelimited": ("|", "%7C", "%7c")}


def parameter(
    described: Mapping[str, Any], meant: Any, recorded: Recorded, template: str
) -> tuple[Any, set[str]]:
    """The text of a parameter, in the form of `meant`, and the query or cookie names it came from."""
    location, name = described["in"], described["name"]
    style = described.get("style", "form" if location in ("query", "cookie") else "simple")
    style = "form" if style == "cookie" else style
    explode = described.get("explode", style == "form")
    if location in ("query", "cookie"):
        pairs = sent(location, recorded)
        if "content" in described:
            return _only(pairs, name), {name}
        return styled(pairs, name, style, explode, meant)
    if location == "header":
        raw = recorded.header(name)
        if raw is None or "content" in described:
            return (MISSING if raw is None else raw), set()
        return _joined(raw, ",", explode, meant, decode=str.strip), set()
    raw = (path_values(template, recorded) or {}).get(name)
    if raw is None or "content" in described:
        return (MISSING if raw is None else unquote(raw)), set()
    return _of_path(raw, name, style, explode, meant), set()


def sent(location: str, recorded: Recorded) -> Pairs:
    """Names and values of the query or of all cookies."""
    return query_pairs(recorded.query) if location == "query" else _cookies(recorded)


def query_pairs(text: str) -> Pairs:
    """Names, decoded, and values, as they were sent."""
    return [
        (unquote_plus(name), value)
        for name, _, value in (pair.partition("=") for pair in text.split("&") if pair)
    ]


def styled(pairs: Pairs, name: str, style: str, explode: bool, meant: Any) -> tuple[Any, set[str]]:
    """What pairs say of a value in a style of queries, and the names that belong to it."""
    if style == "deepObject" and isinstance(meant, (list, dict)):
        return _deep(pairs, name)
    if isinstance(meant, list) and explode:
        found = [unquote_plus(value) for key, value in pairs if key == name]
        return found or MISSING, {name}
    if isinstance(meant, dict) and explode:
        members = {key: unquote_plus(value) for key, value in pairs if key in meant}
        return members or MISSING, set(meant)
    raw = _only(pairs, name, is_raw=True)
    if raw is MISSING or not isinstance(meant, (list, dict)):
        return raw if raw is MISSING else unquote_plus(raw), {name}
    for delimiter in _DELIMITERS[style]:
        if delimiter in raw:
            return _joined(raw, delimiter, False, meant, decode=unquote_plus), {name}
    return _joined(raw, ",", False, meant, decode=unquote_plus), {name}


def form(
    text: str, encodings: Mapping[str, Any], meant: Mapping[str, Any]
) -> tuple[dict[str, Any], set[str]]:
    """The properties of a form-encoded body, and the names that belong to none of them."""
    pairs, read, known = query_pairs(text), dict[str, Any](), set[str]()
    for name, value in meant.items():
        encoding = encodings.get(name, {})
        if {"style", "explode", "allowReserved"} & encoding.keys():
            style = encoding.get("style", "form")
            found, names = styled(
                pairs, name, style, encoding.get("explode", style == "form"), value
            )
        else:
            texts = [unquote_plus(one) for key, one in pairs if key == name]
            found = _parts(texts, encoding.get("contentType", ""), value)
            names = {name}
        known |= names
        if found is not MISSING:
            read[name] = found
    return read, {key for key, _ in pairs} - known


def multipart(
    content: bytes, content_type: str, encodings: Mapping[str, Any], meant: Mapping[str, Any]
) -> tuple[dict[str, Any], set[str]]:
    """The properties of a multipart body, and the names that belong to none of them."""
    parts = list(_decoded(content, content_type))
    read: dict[str, Any] = {}
    for name, value in meant.items():
        mine = [(media_type, data) for key, media_type, data in parts if key == name]
        documented = encodings.get(name, {}).get("contentType", "")
        is_one = documented and "," not in documented and "*" not in documented
        if is_one and any(media_type != documented for media_type, _ in mine):
            continue  # not what the document asks for
        types = {media_type for media_type, _ in mine}
        texts = [data.decode("utf-8", "surrogateescape") for _, data in mine]
        found = _parts(texts, types.pop() if len(types) == 1 else "", value)
        if found is not MISSING:
            read[name] = found
    return read, {name for name, _, _ in parts} - meant.keys()


def carries(read: Any, meant: Any) -> bool:
    """Whether text says exactly what was meant; JSON that was read from text may stand in it."""
    if isinstance(meant, dict):
        return (
            isinstance(read, Mapping)
            and read.keys() == meant.keys()
            and all(carries(read[key], meant[key]) for key in meant)
        )
    if isinstance(meant, list):
        return (
            isinstance(read, Sequence)
            and not isinstance(read, str)
            and len(read) == len(meant)
            and all(map(carries, read, meant))
        )
    if not isinstance(read, str):
        return type(read) is type(meant) and bool(read == meant)
    if isinstance(meant, bool):
        return read == ("true" if meant else "false")
    if isinstance(meant, (int, float)):
        return _number(read) == meant
    return isinstance(meant, str) and read == meant


def _number(text: str) -> float:
    try:
        return int(text)
    except ValueError:
        try:
            return float(text)
        except ValueError:
            return math.nan


def _only(pairs: Pairs, name: str, *, is_raw: bool = False) -> Any:
    found = [value for key, value in pairs if key == name]
    if len(found) != 1:
        return MISSING
    return found[0] if is_raw else unquote_plus(found[0])


def _cookies(recorded: Recorded) -> Pairs:
    text = recorded.header("Cookie") or ""
    return [
        (unquote(name), value)
        for name, _, value in (pair.strip().partition("=") for pair in text.split(";") if pair)
    ]


def _of_path(raw: str, name: str, style: str, explode: bool, meant: Any) -> Any:
    if style == "simple":
        return _joined(raw, ",", explode, meant, decode=unquote)
    if style == "label":
        if not raw.startswith("."):
            return MISSING
        return _joined(raw[1:], "." if explode else ",", explode, meant, decode=unquote)
    if not raw.startswith(";"):
        return MISSING
    if explode and isinstance(meant, (list, dict)):
        pairs = [pair.partition("=") for pair in raw[1:].split(";")]
        if isinstance(meant, dict):
            return {unquote(key): unquote(value) for key, _, value in pairs}
        is_mine = all(unquote(key) == name for key, _, _ in pairs)
        return [unquote(value) for _, _, value in pairs] if is_mine else MISSING
    key, _, value = raw[1:].partition("=")
    return _joined(value, ",", False, meant, decode=unquote) if unquote(key) == name else MISSING


def _joined(raw: str, delimiter: str, explode: bool, meant: Any, *, decode: Any) -> Any:
    if isinstance(meant, list):
        return [decode(item) for item in raw.split(delimiter)]
    if not isinstance(meant, dict):
        return decode(raw)
    items = raw.split(delimiter)
    if explode:
        pairs: Iterable[tuple[str, str]] = (
            (key, value) for key, _, value in (item.partition("=") for item in items)
        )
    else:
        pairs = zip(items[::2], items[1::2], strict=len(items) % 2 == 0)
    return {decode(key): decode(value) for key, value in pairs}


def _deep(pairs: Pairs, name: str) -> tuple[Any, set[str]]:
    """`name[a][b]=c`; a key that comes again makes an array, and so do numbers as keys."""
    root: dict[str, Any] = {}
    names = {key for key, _ in pairs if key.startswith(f"{name}[") and key.endswith("]")}
    for key, value in pairs:
        if key not in names:
            continue
        *outer, last = key[len(name) + 1 : -1].split("][")
        place = root
        for token in outer:
            place = place.setdefault(token, {})
        place.setdefault(last, []).append(unquote_plus(value))
    return (_arranged(root) if names else MISSING), names


def _arranged(value: Any) -> Any:
    if isinstance(value, list):
        return value[0] if len(value) == 1 else value
    inner = {key: _arranged(item) for key, item in value.items()}
    if inner and all(key.isdecimal() for key in inner):
        return [inner[key] for key in sorted(inner, key=int)]
    return inner


def _parts(texts: list[str], media_type: str, meant: Any) -> Any:
    """The parts or pairs of one name: an array is one for each item; an object is JSON."""
    is_json = "json" in media_type
    if isinstance(meant, list) and not (is_json and len(texts) == 1 and len(meant) != 1):
        return [_part(text, is_json, item) for text, item in zip(texts, meant, strict=False)] + [
            MISSING for _ in range(abs(len(texts) - len(meant)))
        ]
    return _part(texts[0], is_json, meant) if len(texts) == 1 else MISSING


def _part(text: str, is_json: bool, meant: Any) -> Any:
    if not is_json and not isinstance(meant, (dict, list)):
        return text
    try:
        return json.loads(text)
    except ValueError:
        return MISSING


def _decoded(content: bytes, content_type: str) -> Iterable[tuple[str, str, bytes]]:
    """Name, media type and content of each part."""
    decoder = MultipartDecoder(parse_options_header(content_type)[1]["boundary"].encode())
    decoder.receive_data(content)
    decoder.receive_data(None)
    name, media_type, data = "", "", b""
    while not isinstance(event := decoder.next_event(), Epilogue):
        if isinstance(event, (Field, File)):
            name, media_type, data = event.name, event.headers.get("Content-Type", ""), b""
        elif isinstance(event, Data):
            data += event.data
            if not event.more_data:
                yield name, media_type, data
