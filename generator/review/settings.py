"""client.yaml and names.lock as data, so that a change of one of their lines can be named."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from ..diagnostics import Collector, Location
from ..document import join, unescape
from ..lockfile import locate as locate_name
from ..lockfile import read as read_names
from ..notation import read as read_notation
from ..records import record
from .change import Place

CLIENT, LOCK = "client.yaml", "names.lock"
# Sections whose members are named one by one; of the others the section itself is named.
_BY_MEMBER = frozenset(
    "package environments server_variables credentials headers operations names pagination".split()
)


@record(frozen=True, slots=True)
class Settings:
    """What one vendor's client.yaml and names.lock say.

    `locate` and `locate_name` map a pointer into them to file and line.
    """

    client: Mapping[str, Any]
    names: Mapping[str, str]
    locate: Callable[[str], Location]
    locate_name: Callable[[str], Location]

    def place(self, pointer: str) -> Place:
        """Where a key of client.yaml stands."""
        location = self.locate(pointer)
        return Place(pointer, location.file, location.line)

    def name_place(self, pointer: str) -> Place:
        """Where names.lock has the name of what a pointer names."""
        location = self.locate_name(pointer)
        return Place(pointer, location.file, location.line)

    def all_names(self) -> Iterator[tuple[str, str]]:
        """Pointers with the Python names that people or names.lock gave them."""
        yield from self.names.items()
        configured = self.client.get("names")
        if isinstance(configured, Mapping):
            yield from ((str(key), str(value)) for key, value in configured.items())


def read(client: str, client_path: str, lock: str, lock_path: str) -> Settings:
    """Takes both texts (empty for none) and their paths as printed; what is wrong is not said here."""
    parsed = read_notation(client, client_path, Collector())
    content = parsed.content if parsed is not None else None
    return Settings(
        content if isinstance(content, dict) else {},
        read_names(lock, lock_path, Collector()),
        parsed.locate if parsed is not None else lambda pointer: Location(client_path),
        lambda pointer: locate_name(lock, lock_path, pointer),
    )


def changed_keys(base: Settings, head: Settings) -> tuple[str, ...]:
    """Pointers of what client.yaml says otherwise in the head: a section, or one member of it.

    The version is left out: it follows from the changes and causes none.
    """
    found: list[str] = []
    for section in dict.fromkeys([*base.client, *head.client]):
        old, new = base.client.get(section), head.client.get(section)
        if old == new:
            continue
        if section in _BY_MEMBER and isinstance(old or {}, dict) and isinstance(new or {}, dict):
            before, after = old or {}, new or {}
            found += [
                join("", section, key)
                for key in dict.fromkeys([*before, *after])
                if before.get(key) != after.get(key)
            ]
        else:
            found.append(join("", section))
    return tuple(pointer for pointer in found if pointer != "/package/version")


def changed_names(base: Settings, head: Settings) -> tuple[str, ...]:
    """Pointers whose name in names.lock is another one; names that came or went follow the document."""
    return tuple(
        pointer for pointer, name in base.names.items() if head.names.get(pointer, name) != name
    )


def shown_key(pointer: str) -> str:
    """A pointer into client.yaml as people read it: `pagination` of `GET /cases`."""
    _, section, *rest = pointer.split("/", 2)
    return f"`{section}` of `{unescape(rest[0])}`" if rest else f"`{section}`"
