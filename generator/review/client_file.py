"""The version in client.yaml: one line is edited, and all else of the file stays as people wrote it."""

import re
from typing import Any

from .. import notation
from ..diagnostics import Collector

# What YAML takes for the end of a line.
_LINE = re.compile(r"(\r\n|[\n\r\x85\u2028\u2029])")
_KEY = re.compile(r"""(['"]?)version\1\s*:\s*""")
_VALUE = re.compile(r"""(['"]?)(?P<version>[0-9][0-9a-z.!]*)\1(?=\s|[,}#]|$)""")
_BLOCK = re.compile(r"""(['"]?)package\1\s*:\s*(#.*)?""")
_FLOW = re.compile(r"""(['"]?)package\1\s*:\s*\{\s*""")


class UneditableFile(ValueError):
    """The line cannot be found or changed safely; the message says what to do by hand."""


def with_version(text: str, shown: str, version: str) -> str:
    """The text of client.yaml with another version; `shown` is its path as printed.

    Raises UneditableFile where the result would say anything else than before but for the version.
    """
    mark = "\ufeff" if text.startswith("\ufeff") else ""
    text = text.removeprefix(mark)
    before = _content(text, shown)
    if before is None:
        raise UneditableFile(f"{shown} cannot be read: run `clientsmith validate`")
    edited = _edited(text, shown, before, version)
    expected = {**before, "package": {**(before.get("package") or {}), "version": version}}
    if edited is None or _content(edited, shown) != expected:
        raise UneditableFile(
            f"{shown} has no line with the version that can be edited safely;"
            f" write {version} under package: version: by hand, and run this again"
        )
    return mark + edited


def _content(text: str, shown: str) -> dict[str, Any] | None:
    """What the text says; None where it cannot be read, or holds something else than an object."""
    collector = Collector()
    parsed = notation.read(text, shown, collector)
    if parsed is None or collector.has_errors:
        return None
    content = {} if parsed.content is None else parsed.content
    package = content.get("package") if isinstance(content, dict) else None
    return content if isinstance(content, dict) and isinstance(package or {}, dict) else None


def _edited(text: str, shown: str, content: dict[str, Any], version: str) -> str | None:
    package = content.get("package")
    if "package" not in content:
        return _with_section(text, version)
    pointer = "/package/version" if package and "version" in package else "/package"
    parsed = notation.read(text, shown, Collector())
    assert parsed is not None
    place = parsed.locate(pointer)
    parts = _LINE.split(text)  # lines, with their ends between them
    index, column = 2 * (place.line - 1), place.column - 1
    if index >= len(parts):
        return None
    line = parts[index]
    if pointer == "/package":
        return _with_key(parts, index, column, version)
    key = _KEY.match(line, column)
    value = _VALUE.match(line, key.end()) if key is not None else None
    if value is None:
        return None
    parts[index] = line[: value.start("version")] + version + line[value.end("version") :]
    return "".join(parts)


def _with_key(parts: list[str], index: int, column: int, version: str) -> str | None:
    """The text with the version as the first member of a `package` that has none."""
    line = parts[index]
    flow = _FLOW.match(line, column)
    if flow is not None:
        comma = "" if line[flow.end() :].startswith("}") else ", "
        parts[index] = f"{line[: flow.end()]}version: {version}{comma}{line[flow.end() :]}"
        return "".join(parts)
    if _BLOCK.fullmatch(line, column) is None:
        return None
    end = parts[index + 1] if index + 1 < len(parts) else "\n"
    indent = " " * (column + 2)
    for following in parts[index + 2 :: 2]:
        if following.strip() and not following.lstrip().startswith("#"):
            deeper = len(following) - len(following.lstrip(" "))
            indent = " " * deeper if deeper > column else indent
            break
    if index + 1 >= len(parts):
        parts.append(end)
    parts.insert(index + 2, f"{indent}version: {version}{end}")
    return "".join(parts)


def _with_section(text: str, version: str) -> str:
    """The text with a section for the package behind all others."""
    end = "\r\n" if "\r\n" in text else "\n"
    start = text if not text or text.endswith(("\n", "\r")) else text + end
    return f"{start}package:{end}  version: {version}{end}"
