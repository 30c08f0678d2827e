"""A vendor's document, whole or in part, and the packages that it and edits of it give."""

import copy
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

import yaml

from generator import pipeline
from generator.cache import FolderCache
from generator.diagnostics import Collector
from generator.vendor import Vendor
from tests.support.packages import vendor_of_ours

Content = dict[str, Any]
Tree = Mapping[str, str]

_METHODS = ("get", "put", "post", "delete", "patch")
_ABOUT_OPERATIONS = ("operations", "pagination", "polling", "bodies")
# So many operations and webhooks does a part have, and so many components or those of one operation.
_OPERATIONS, _WEBHOOKS, _COMPONENTS = 6, 1, 60


@dataclass(frozen=True, slots=True)
class Part:
    """A document with what its folder says of it; `client` is client.yaml, `lock` names.lock."""

    content: Content
    client: Content
    lock: str


def whole(vendor: str) -> Part:
    """All of a vendor's document, in one piece and corrected."""
    folder = vendor_of_ours(vendor)
    stages = pipeline.read(folder, Collector())
    assert stages.overlaid is not None
    client = yaml.safe_load(folder.text("client.yaml") or "") or {}
    client.pop("published_as", None)
    lock = folder.text("names.lock") or ""
    return Part(copy.deepcopy(dict(stages.overlaid.content)), client, lock)


class Slicer:
    """Cuts parts out of a document; what each operation and webhook reaches is looked up once."""

    def __init__(self, document: Part) -> None:
        content = document.content
        self._document = document
        self._operations = {key: _reached(content, node) for key, node in _operations(content)}
        self._webhooks = {
            name: _reached(content, item) for name, item in content.get("webhooks", {}).items()
        }
        self._users: dict[str, list[str]] = {}
        for key, pointers in self._operations.items():
            for pointer in pointers:
                self._users.setdefault(pointer, []).append(key)

    def part(self, random: Random) -> Part:
        """Some operations and webhooks with everything that they reach.

        The first operation is any one; then come others that reach the same components, the rarest
        first, and again any, as long as all of them do not reach much more than the first.
        """
        reached, users = self._operations, self._users
        first = random.choice(sorted(reached))
        kin = sorted(reached[first], key=lambda pointer: (len(users[pointer]), pointer))
        others = dict.fromkeys(key for pointer in kin for key in users[pointer])
        rest = [key for key in sorted(reached) if key not in others]
        random.shuffle(rest)
        room = max(_COMPONENTS, len(reached[first]))
        many = _OPERATIONS * 3 // 4
        operations, together = _fitting([first, *others], reached, set(), many, room)
        many = _OPERATIONS - len(operations)
        more, together = _fitting(rest, reached, together, many, room)
        names = sorted(self._webhooks)
        random.shuffle(names)
        webhooks, _ = _fitting(names, self._webhooks, together, _WEBHOOKS, room)
        content = _only(self._document.content, {*operations, *more}, {*webhooks})
        return Part(content, self._document.client, self._document.lock)


def _fitting(
    keys: list[str], reached: Mapping[str, set[str]], before: set[str], count: int, room: int
) -> tuple[list[str], set[str]]:
    """The first `count` keys with which no more than `room` is reached, and what is reached then."""
    chosen: list[str] = []
    for key in keys:
        together = before | reached[key]
        if len(chosen) < count and len(together) <= room:
            chosen.append(key)
            before = together
    return chosen, before


def _only(content: Content, keys: set[str], webhooks: set[str]) -> Content:
    paths: Content = {}
    for path, item in content["paths"].items():
        gone = {one for one in _METHODS if f"{one.upper()} {path}" not in keys}
        if any(method in item for method in _METHODS if method not in gone):
            paths[path] = {key: node for key, node in item.items() if key not in gone}
    made = {**content, "paths": paths}
    if "webhooks" in made:
        made["webhooks"] = {name: made["webhooks"][name] for name in sorted(webhooks)}
    reached = _reached(made, [made["paths"], made.get("webhooks", {})])
    made["components"] = {
        kind: {
            name: node
            for name, node in known.items()
            if kind == "securitySchemes" or _pointer(kind, name) in reached
        }
        for kind, known in made["components"].items()
    }
    return made


def _operations(content: Content) -> Iterator[tuple[str, Any]]:
    for path, item in content["paths"].items():
        for method in _METHODS:
            if method in item:
                yield f"{method.upper()} {path}", [item[method], item.get("parameters")]


def _reached(content: Content, root: Any) -> set[str]:
    """The references to components below a node, and below what they lead to."""
    found: set[str] = set()
    pending = [root]
    while pending:
        node = pending.pop()
        if isinstance(node, dict):
            pending += node.values()
        elif isinstance(node, list):
            pending += node
        elif isinstance(node, str) and node.startswith("#/components/") and node not in found:
            found.add(node)
            pending.append(_at(content, node))
    return found


def _pointer(kind: str, name: str) -> str:
    return f"#/components/{kind}/{name.replace('~', '~0').replace('/', '~1')}"


def _at(content: Content, pointer: str) -> Any:
    """What stands there; None for nothing."""
    node: Any = content
    for token in pointer.removeprefix("#").split("/")[1:]:
        token = token.replace("~1", "/").replace("~0", "~")
        if isinstance(node, list) and token.isdigit():
            node = node[int(token)] if int(token) < len(node) else None
        else:
            node = node.get(token) if isinstance(node, dict) else None
    return node


def client_of(client: Content, content: Content) -> Content:
    """What a client.yaml says of what a document has: people take out what goes with an operation."""
    keys = {key for key, _ in _operations(content)}
    made = copy.deepcopy(client)
    for owner in (made, made.get("retries", {})):
        for name in _ABOUT_OPERATIONS:
            kept = owner.get(name, {})
            if name in owner:
                owner[name] = {
                    key: one for key, one in kept.items() if " ".join(key.split()[:2]) in keys
                }
    if "names" in made:
        made["names"] = {
            pointer: name
            for pointer, name in made["names"].items()
            if _at(content, pointer.partition("#")[0]) is not None
        }
    # Those of an operation that went would be a mistake; no signature depends on them.
    made["rate_limits"] = [one for one in made.get("rate_limits", []) if "paths" not in one]
    made["waivers"] = [
        one for one in made.get("waivers", []) if _at(content, one["pointer"]) is not None
    ]
    return made


@dataclass(frozen=True, slots=True)
class Builder:
    """Makes packages below a folder, and keeps there what was costly."""

    folder: Path

    def made(self, part: Part) -> tuple[Tree, str]:
        """The package of a part, and its lock; both are empty where the document has errors."""
        folder = self.folder / "specs" / "acme"
        files = {
            "source.json": json.dumps(part.content),
            "client.yaml": json.dumps(client_of(part.client, part.content)),
            "names.lock": part.lock,
        }
        folder.mkdir(parents=True, exist_ok=True)
        for name, text in files.items():
            (folder / name).write_text(text, encoding="utf-8")
        vendor = Vendor(folder.name, folder, f"specs/{folder.name}")
        collector = Collector()
        stages = pipeline.build(vendor, collector, FolderCache(self.folder / "cache"))
        assert not any(one.code == "internal-error" for one in collector.diagnostics), [
            str(one) for one in collector.diagnostics
        ]
        return dict(stages.tree or {}), stages.lock or ""
