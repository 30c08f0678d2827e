"""Names: the rules that turn words of a document into Python names, and the book that keeps them.

Names are API. One book decides all names of a vendor: what `client.yaml` says comes first, then what
`names.lock` remembers, then the rule. Nothing here knows OpenAPI.
"""

import keyword
import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import field
from functools import lru_cache
from typing import Literal

from .diagnostics import Location
from .records import record

_WORDS = re.compile(r"[A-Z]+(?![a-z])[0-9]*|[A-Z]?[a-z][a-z0-9]*|[A-Z]|[0-9]+")
_CAP_WORDS = re.compile(r"[A-Z][A-Za-z0-9]*")
# The same few words are named again and again: `id` in every class, the parameters of every list.
_MOST_REMEMBERED = 50_000
_SNAKE = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")
_SIGNS = {"+": "plus ", "-": "minus ", "<": "less ", ">": "greater ", "=": "equal ", "!": "not "}

# Names that a generated module imports or that mean something to pydantic: a class called so would
# shadow what the module needs.
RESERVED_CLASSES = frozenset(
    "Any Annotated Answer Awaitable BaseModel Body Callable ClassVar ConfigDict Decimal Definition"
    " Field Final Generic Input Iterable Iterator Literal Mapping Never NotRequired Omit Operation"
    " Optional Options Pages AsyncPages Parameter Part RootModel Self Sequence Settings TypeAlias"
    " TypeAliasType TypedDict Union Unpack Required RawResponse UUID MISSING OMIT FileArgument"
    " FileContent AsyncTransport SyncTransport CursorPages HeaderLinkPages LinkPages NumberPages"
    " OffsetPages AcceptChoice Polling Stream AsyncStream WEBHOOKS WebhookReceiver"
    " StreamedResponse AsyncStreamedResponse MethodFake StreamFake ArrayOf".split()
) | frozenset({"None", "True", "False"})

# Attributes of pydantic's BaseModel, and the types that annotations of a model name: a field called
# so would hide them from the annotations after it.
RESERVED_FIELDS = frozenset(
    "construct copy dict from_orm json model_computed_fields model_config model_construct"
    " model_copy model_dump model_dump_json model_extra model_fields model_fields_set"
    " model_json_schema model_parametrized_name model_post_init model_rebuild model_validate"
    " model_validate_json model_validate_strings parse_file parse_obj parse_raw schema schema_json"
    " to_dict to_json update_forward_refs validate open_"
    " bool bytes date datetime float int list object set str time timedelta tuple".split()
)


@record(frozen=True, slots=True)
class Wish:
    """A thing that needs a name: where it stands, and the names it would like, best first.

    `twins` are other places where it stands: of a class all are locked, of another thing where its
    name is not the first that it would like. `formerly` are pointers under
    which the lock may still hold it, or holds it for what is called alike. `is_always_locked` says that it may lose its own word to what
    comes beside it, `is_inline` that it is a class which several places may share. Its name with
    `ending` is taken, too.
    """

    pointer: str
    candidates: tuple[str, ...]
    twins: tuple[str, ...] = ()
    formerly: tuple[str, ...] = ()
    is_always_locked: bool = False
    is_inline: bool = False
    ending: str = ""

    @property
    def pointers(self) -> tuple[str, ...]:
        """All pointers under which its name may have been decided, the most telling first."""
        return (self.pointer, *self.twins, *self.formerly)


def words(text: str) -> list[str]:
    """The words of any text, in ASCII letters and digits: `createdAt`, `created-at` -> created, at."""
    if text[:1] in _SIGNS:  # "+1" and "-1" are different things
        text = _SIGNS[text[0]] + text[1:]
    found = _WORDS.findall(unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode())
    is_foreign = not text.isascii() and any(sign.isalpha() and not sign.isascii() for sign in text)
    if not found or is_foreign and "".join(found).isdigit():
        # Another script, or signs only: spell the characters out.
        found = [f"u{ord(sign):x}" for sign in text if not sign.isspace()]
    return found


@lru_cache(maxsize=_MOST_REMEMBERED)
def class_name(text: str) -> str:
    """CapWords without underscores: `case-status` -> CaseStatus, `2fa` -> N2Fa."""
    if _CAP_WORDS.fullmatch(text):
        return text
    name = "".join(word[0].upper() + word[1:].lower() for word in words(text)) or "Unnamed"
    return f"N{name}" if name[0].isdigit() else name


@lru_cache(maxsize=_MOST_REMEMBERED)
def identifier(text: str) -> str:
    """snake_case: `createdAt` -> created_at, `2fa` -> n2_fa; a keyword takes a trailing underscore."""
    name = text if _SNAKE.fullmatch(text) else "_".join(words(text)).lower() or "unnamed"
    name = f"n{name}" if name[0].isdigit() else name
    return f"{name}_" if keyword.iskeyword(name) else name


def is_public_identifier(text: str) -> bool:
    """Whether a text may stand in generated code as a name that callers use."""
    is_name = text.isascii() and text.isidentifier() and not keyword.iskeyword(text)
    return is_name and not text.startswith("_")


@record(frozen=True, slots=True)
class NameConflict:
    """A configured or locked name that cannot be given.

    It is taken by another, or different in the lock. A class `drifted` when the places that shared it
    are no longer alike; a word is `lost` when a name that people decided takes it from its thing.
    `other` is the pointer of what has the name already; None where nothing may be called so.
    """

    pointer: str
    wanted: str
    reason: Literal["taken", "would-change", "drifted", "lost"]
    locked: str
    other: str | None = None


@record(slots=True)
class NameBook:
    """Decides names and remembers them: `overrides` and `locked` map pointers to names.

    `chosen` fills up with every name given; `conflicts` with the names that could not be kept.
    `places` says under which pointers what stands inside a class is locked, by the class's name;
    `kept` are the pointers whose names are locked though they are the document's own word; `twins`
    are all pointers of the places that share a class, by its key before it is named, and `wanted`
    the names that it would have by each; `moved` are
    those whose names stand under others from now on; `locate` says where the lock holds a pointer.
    """

    overrides: Mapping[str, str]
    locked: Mapping[str, str]
    chosen: dict[str, str] = field(default_factory=dict)
    conflicts: list[NameConflict] = field(default_factory=list)
    places: dict[str, tuple[str, ...]] = field(default_factory=dict)
    kept: set[str] = field(default_factory=set)
    twins: dict[str, list[str]] = field(default_factory=dict)
    wanted: dict[str, list[str]] = field(default_factory=dict)
    moved: set[str] = field(default_factory=set)
    locate: Callable[[str], Location] = lambda pointer: Location("names.lock")

    def decided(self, *pointers: str) -> str | None:
        """The name that a person or an earlier run gave to what pointers name, if any."""
        for names in (self.overrides, self.locked):
            for pointer in pointers:
                if pointer in names:
                    return names[pointer]
        return None

    def assign(
        self,
        wishes: Sequence[Wish],
        reserved: Iterable[str] = (),
        *,
        avoided: Iterable[str] = (),
        beside: Mapping[str, str] | None = None,
    ) -> dict[str, str]:
        """A name for every wish, unique among them and none of `reserved`; pointer -> name.

        They differ from the names of `beside`, too, which maps pointers to names given before.

        Configured and locked names go first, then words that are names already, then each wish's
        candidates in order; the last one takes a number when everything is taken. Only names that
        nobody has decided yet leave `avoided` alone. The order of the wishes decides who is first.
        """
        taken = dict.fromkeys(reserved, "")
        taken |= {name: pointer for pointer, name in (beside or {}).items()}
        names: dict[str, str] = {}
        known = {wish.pointer: wish for wish in wishes}
        for wish in sorted(wishes, key=self._rank):
            self._keep(wish, names, taken, known)
        taken |= dict.fromkeys(avoided, "")
        for wish in wishes:  # a word that needs no change keeps itself, whatever comes beside it
            own = wish.pointer.rpartition("/")[2]
            if wish.pointer not in names and own == wish.candidates[0]:
                if _is_free(own, wish, taken):
                    names[wish.pointer] = own
                    _take(own, wish, taken)
                elif (other := known.get(taken.get(own, ""))) and other.candidates[0] != own:
                    # People have called something else so.
                    conflict = NameConflict(wish.pointer, own, "lost", own, other.pointer)
                    self.conflicts.append(conflict)
        for wish in wishes:
            if wish.pointer not in names:
                names[wish.pointer] = _first_free(wish, taken)
                _take(names[wish.pointer], wish, taken)
        for wish in wishes:
            name = names[wish.pointer]
            is_shared = wish.is_inline or name != wish.candidates[0]
            self.chosen.update(dict.fromkeys(wish.twins if is_shared else (), name))
            self.chosen[wish.pointer] = name
            self.kept.update([wish.pointer] if wish.is_always_locked else ())
            self.moved.update(wish.formerly)
        return names

    def _rank(self, wish: Wish) -> tuple[bool, int, bool]:
        """Configured names go first. Of classes that places shared, the one of most places keeps the
        name, and else the one that would be called so anyway."""
        decided = self.decided(*wish.pointers)
        return wish.pointer not in self.overrides, -len(wish.twins), decided != wish.candidates[0]

    def _keep(
        self, wish: Wish, names: dict[str, str], taken: dict[str, str], known: Mapping[str, Wish]
    ) -> None:
        """Give a wish the name that a person or an earlier run decided, if it has one."""
        locked = next((self.locked[one] for one in wish.pointers if one in self.locked), None)
        wanted = self.decided(*wish.pointers)
        if wanted is None:
            return
        if locked is not None and wanted != locked:
            self.conflicts.append(NameConflict(wish.pointer, wanted, "would-change", locked))
        if wanted in taken:
            other = taken[wanted] or None
            beside = known.get(other or "")
            is_shared = wish.is_inline and beside is not None and beside.is_inline
            reason: Literal["drifted", "taken"] = "drifted" if is_shared else "taken"
            self.conflicts.append(NameConflict(wish.pointer, wanted, reason, wanted, other))
            return
        names[wish.pointer] = wanted
        _take(wanted, wish, taken)

    def lock(self) -> dict[str, str]:
        """Pointer -> name for every name that is not simply the document's own word."""
        return {
            pointer: name
            for pointer, name in sorted(self.chosen.items())
            if name != pointer.rpartition("/")[2] or pointer in self.kept
        }


def _is_free(name: str, wish: Wish, taken: Mapping[str, str]) -> bool:
    return name not in taken and (not wish.ending or name + wish.ending not in taken)


def _take(name: str, wish: Wish, taken: dict[str, str]) -> None:
    taken[name] = taken[name + wish.ending] = wish.pointer


def _first_free(wish: Wish, taken: Mapping[str, str]) -> str:
    for candidate in wish.candidates:
        if _is_free(candidate, wish, taken):
            return candidate
    number = 2
    while not _is_free(f"{wish.candidates[-1]}{number}", wish, taken):
        number += 1
    return f"{wish.candidates[-1]}{number}"
