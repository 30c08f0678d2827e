"""Judges recorded requests: `python tests/exerciser/judge DOCUMENT < requests > verdicts`.

Runs where openapi-core is installed, and nowhere else. Takes and prints JSON lines. A request says
its operation and what it should mean; a verdict says what openapi-core read otherwise (`misjudged`
by known causes, where the second reader read it rightly) and what is wrong (`refused`).
"""

import base64
import json
import sys
from collections.abc import Iterator, Mapping
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

import reading
import yaml
from causes import Place, cause_of
from comparing import same
from core import BODY, Judge, Read, Recorded

Where = tuple[str, str]


def main() -> None:
    """Judge every line of the standard input."""
    text = Path(sys.argv[1]).read_text("utf-8")
    document = yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    judge = Judge(document)
    for line in sys.stdin:
        print(json.dumps(_Case(document, json.loads(line)).verdict(judge)), flush=True)


class _Case:
    """One request, its operation, and what it should mean."""

    def __init__(self, document: Mapping[str, Any], line: Mapping[str, Any]) -> None:
        self.document = document
        self.path: str = line["path"]
        self.operation = document["paths"][self.path][line["method"].lower()]
        self.recorded = Recorded(
            line["method"],
            line["target"],
            tuple((name, value) for name, value in line["headers"]),
            base64.b64decode(line["body"]),
        )
        self.meant: dict[Where, Any] = {
            (location, name): value for location, name, value in line["parameters"]
        }
        if "raw" in line:
            self.meant[BODY] = base64.b64decode(line["raw"])
        elif "json" in line:
            self.meant[BODY] = line["json"]
        self.media_type: str | None = line.get("media_type")
        self.parameters = {
            (one["in"], one["name"]): one for one in self.operation.get("parameters", ())
        }

    def verdict(self, judge: Judge) -> dict[str, list[str]]:
        """What was misjudged, and what is refused."""
        found = judge.read(self.recorded, self.path)
        misjudged: set[str] = set()
        refused = [f"undocumented: {name}" for name in self._undocumented()]
        for where in dict.fromkeys([*self.meant, *found.errors]):
            if self._is_right(found, where):
                continue
            error = found.errors.get(where, "read otherwise than it was meant")
            cause = (
                cause_of(self._place(where, error)) if where in (*self.parameters, BODY) else None
            )
            if cause is not None and self._is_read_again(where):
                misjudged.add(cause)
            else:
                read = repr(found.values.get(where, "nothing"))
                refused.append(f"{' '.join(where)}: {error}: {read[:200]}")
        return {"misjudged": sorted(misjudged), "refused": refused}

    def _is_right(self, found: Read, where: Where) -> bool:
        if where in found.errors or where not in self.meant or where not in found.values:
            return False
        read, meant = found.values[where], self.meant[where]
        if isinstance(read, str) and isinstance(meant, bytes):
            read = read.encode()
        return same(read, meant)

    def _place(self, where: Where, error: str) -> Place:
        if where == BODY:
            media_type, media = self._media()
            meant = self.meant.get(where)
            return Place(*where, "", False, media_type, self._schema(media), meant, error)
        described = self.parameters[where]
        style = described.get("style", "form" if where[0] in ("query", "cookie") else "simple")
        content = described.get("content") or {}
        media = next(iter(content.values()), described)
        return Place(
            *where,
            style,
            described.get("explode", style == "form"),
            next(iter(content), None),
            self._schema(media),
            self.meant.get(where),
            error,
        )

    def _is_read_again(self, where: Where) -> bool:
        """Whether the second reader reads what was meant; what is not meant must not be there."""
        if where == BODY:
            return where in self.meant and self._is_body_read()
        described, meant = self.parameters[where], self.meant.get(where, "")
        if where not in self.meant:  # it must have found something wrong where nothing is
            raw = reading.parameter(described, meant, self.recorded, self.path)[0]
            return raw is reading.MISSING or where[0] == "header"
        read, _ = reading.parameter(described, meant, self.recorded, self.path)
        if "content" in described:
            return read is not reading.MISSING and same(json.loads(read), meant)
        return reading.carries(read, meant)

    def _is_body_read(self) -> bool:
        meant, body = self.meant[BODY], self.recorded.body
        if isinstance(meant, bytes):
            return body == meant
        if self._is_form():
            return reading.carries(self._form()[0], meant)
        return same(json.loads(body), meant)

    def _is_form(self) -> bool:
        return (self.media_type or "").startswith(("application/x-www-form-", "multipart/"))

    def _form(self) -> tuple[dict[str, Any], set[str]]:
        """A form as the second reader reads it, and the names that it does not know."""
        meant, encodings = self.meant[BODY], self._media()[1].get("encoding", {})
        sent = self.recorded.header("Content-Type") or ""
        try:
            if sent.startswith("multipart/"):
                return reading.multipart(self.recorded.body, sent, encodings, meant)
            return reading.form(self.recorded.body.decode(), encodings, meant)
        except ValueError as error:
            return {}, {f"({error})"}

    def _undocumented(self) -> Iterator[str]:
        """Names in the query and in cookies that are neither parameters nor credentials."""
        schemes = self.document.get("components", {}).get("securitySchemes", {}).values()
        for location in ("query", "cookie"):
            known = {
                scheme["name"]
                for scheme in schemes
                if scheme.get("type") == "apiKey" and scheme.get("in") == location
            }
            for where, meant in self.meant.items():
                if where[0] == location:
                    described = self.parameters[where]
                    known |= reading.parameter(described, meant, self.recorded, self.path)[1]
            if location == "query":  # of a path that holds one itself
                known |= {name for name, _ in reading.query_pairs(self.path.partition("?")[2])}
            pairs = reading.sent(location, self.recorded)
            yield from sorted(f"{location} {name}" for name, _ in pairs if name not in known)

        if BODY in self.meant and self._is_form():
            yield from sorted(f"field {name}" for name in self._form()[1])

    def _media(self) -> tuple[str, Mapping[str, Any]]:
        """The body as documented: its media type, or the range that it is in."""
        content: Mapping[str, Mapping[str, Any]] = self.operation["requestBody"]["content"]
        sent = self.media_type or ""
        matching = (key for key in content if fnmatch(sent, key))
        key = sent if sent in content else next(matching, sent)
        return key, content.get(key, {})

    def _schema(self, media: Mapping[str, Any]) -> Any:
        schema = media.get("schema", True)
        while isinstance(schema, Mapping) and "$ref" in schema:
            target: Any = self.document
            for token in schema["$ref"].removeprefix("#/").split("/"):
                target = target[token.replace("~1", "/").replace("~0", "~")]
            schema = target
        return schema


if __name__ == "__main__":
    main()
