"""What a change of the package comes from when nothing changed on the wire."""

import re
from collections.abc import Iterator
from dataclasses import field

from ..document import split
from ..records import record
from .change import CallerChange, Cause, Place
from .edition import Edition
from .settings import changed_keys, changed_names, shown_key
from .symbols import Symbol, read_symbol, words

_CLIENT_SECTIONS = frozenset({"environments", "server_variables", "credentials"})
_PAGES = ("return-changed", "argument-", "required-argument-", "default-changed", "became-")


@record(frozen=True, slots=True)
class Explanation:
    """A cause, the sentence about it (empty where there is nothing to add), and where it stands."""

    cause: Cause
    text: str = ""
    base: Place | None = None
    head: Place | None = None


@record(slots=True)
class Causes:
    """Which line of client.yaml or names.lock, or what else, is behind a change for callers."""

    base: Edition
    head: Edition
    _keys: tuple[str, ...] = field(init=False)
    _names: tuple[str, ...] = field(init=False)

    def __post_init__(self) -> None:
        self._keys = changed_keys(self.base.settings, self.head.settings)
        self._names = changed_names(self.base.settings, self.head.settings)

    def configured(self, change: CallerChange) -> Explanation | None:
        """The changed line that says what changed for callers; None where none says just that."""
        symbol = read_symbol(change.symbol)
        for key in self._keys:
            if self._is_about(key, change, symbol):
                return self.key(key)
        for pointer in self._names:
            names = {self.base.settings.names[pointer], self.head.settings.names[pointer]}
            if _is_naming(change) and _mentions(change, symbol, names):
                return self._name(pointer)
        return None

    def otherwise(self, change: CallerChange) -> Explanation:
        """The cause of what neither the wire nor one line explains.

        Where client.yaml changed, that; else the document, where it differs in what is not on the
        wire (a component has another name); else the generator. What belongs to no operation and no
        component is the generator's, where another one may have made the package that was kept.
        """
        if self._keys:
            key = self._keys[0]
            return (
                self.key(key)
                if len(self._keys) == 1
                else Explanation(
                    "configuration", f"client.yaml has {len(self._keys)} other values."
                )
            )
        if self._names:
            return self._name(self._names[0])
        is_same = self.base.document.content == self.head.document.content
        if is_same or (self.base.is_kept and not self._is_described(change)):
            return Explanation("generator")
        return Explanation("document")

    def _is_described(self, change: CallerChange) -> bool:
        """Whether a change is about something that the document describes."""
        name = read_symbol(change.symbol).class_name.removesuffix("Dict")
        return bool(change.operation) or name in self.base.classes or name in self.head.classes

    def key(self, key: str) -> Explanation:
        """The explanation that one line of client.yaml is."""
        old, new = self.base.settings, self.head.settings
        text = f"client.yaml says otherwise: {shown_key(key)}."
        return Explanation("configuration", text, old.place(key), new.place(key))

    def _name(self, pointer: str) -> Explanation:
        old, new = self.base.settings, self.head.settings
        text = f"names.lock says otherwise: `{pointer}`."
        places = old.name_place(pointer), new.name_place(pointer)
        return Explanation("configuration", text, *places)

    def _is_about(self, key: str, change: CallerChange, symbol: Symbol) -> bool:
        """Whether a key of client.yaml decides what a change is about."""
        section, *rest = split(key)
        name = rest[0] if rest else ""
        match section:
            case "package":
                return change.kind in ("package-renamed", "client-renamed")
            case "operations":
                is_same = _form(name) == _form(change.operation)
                return is_same and change.kind.startswith(("method-", "resource-"))
            case "pagination":
                is_same = _form(name) == _form(change.operation)
                return is_same and change.kind.startswith(_PAGES)
            case "headers":
                is_argument = "argument-" in change.kind
                return is_argument and words(name) == words(symbol.member)
            case "names":
                return _is_naming(change) and _mentions(change, symbol, set(self._given(key)))
            case "waivers":
                return change.kind in ("method-removed", "method-added") and self._is_waived(
                    change.operation
                )
            case "webhooks":
                return "webhook" in change.symbol.lower()
            case _:
                return section in _CLIENT_SECTIONS and symbol.is_client

    def _given(self, key: str) -> Iterator[str]:
        pointer = split(key)[1]
        for edition in (self.base, self.head):
            given = edition.settings.client.get("names")
            if isinstance(given, dict) and isinstance(given.get(pointer), str):
                yield given[pointer]

    def _is_waived(self, operation: str) -> bool:
        """Whether one of the two client.yaml leaves the operation out."""
        method, _, path = operation.partition(" ")
        for edition in (self.base, self.head):
            given = edition.settings.client.get("waivers")
            for each in given if isinstance(given, list) else ():
                pointer = each.get("pointer") if isinstance(each, dict) else None
                tokens = split(pointer) if isinstance(pointer, str) else ()
                if tokens[:2] == ("paths", path) and tokens[2:3] in ((), (method.lower(),)):
                    return True
        return False


def _is_naming(change: CallerChange) -> bool:
    return change.kind.endswith(("-renamed", "-removed", "-added", "-changed"))


def _mentions(change: CallerChange, symbol: Symbol, names: set[str]) -> bool:
    """Whether a change is about something of one of these names."""
    said = {change.before, change.after, symbol.member, symbol.owner, change.symbol}
    said |= {symbol.owner.rpartition(".")[2], change.symbol.partition("(")[0]}
    if said & names:
        return True
    shown = f"{change.before} {change.after}"
    return any(re.search(rf"\b{re.escape(name)}\b", shown) for name in names)


def _form(operation: str) -> str:
    return re.sub(r"\{[^{}]*\}", "{}", operation)
