"""Types of components -> text of a module."""

import textwrap
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import field

from ..model_modules import ModelModule
from ..records import record
from ..text import Identifier, docstring, literal
from .disguise import Property, is_open, properties
from .seal import KNOWN_NAMES, Class, Sealed, Type

_PROSE_WIDTH = 92
_PYDANTIC = frozenset({"ConfigDict", "Field", "MISSING"})
_OPTIONAL = {
    "answer": ("{} | None", "None"),
    "input": ("{} | MISSING", "MISSING"),
    "typed_dict": ("NotRequired[{}]", None),
}


@record(frozen=True, slots=True)
class Names:
    """What components are called in a module, and the module that each is imported from."""

    printed: Mapping[str, str]
    modules: Mapping[str, str]


def printed_names(module: ModelModule, typed_dicts: frozenset[str]) -> Names:
    """The names of a module's own components and imports; `typed_dicts` are dotted modules."""
    suffix = "Dict" if module.kind == "typed_dict" else ""
    printed = {name: name + suffix for name in module.components}
    for name, home in module.imports.items():
        printed[name] = f"{name}Dict" if home in typed_dicts else name
    return Names(printed, dict(module.imports))


def print_module(
    module: ModelModule, sealed: Sealed, names: Names, discriminators: Mapping[str, str]
) -> str:
    """The text of a module."""
    printer = _Printer(module, sealed, names, discriminators)
    early, late = _alias_order(module, sealed)
    blocks = [printer.alias(name) for name in early]
    blocks += [printer.class_(name) for name in _class_order(module, sealed)]
    blocks += [printer.alias(name) for name in late]
    summary = docstring(module.summary).text
    # One empty line between imports and an assignment, as black has it; two before a class.
    head = f"{summary}\n\n{printer.imports()}" + ("" if early else "\n")
    return f"{head}\n" + "\n\n".join(blocks)


def _class_order(module: ModelModule, sealed: Sealed) -> list[str]:
    """Classes in the module's order, each after those that it inherits from."""
    ordered: list[str] = []

    def add(name: str) -> None:
        if name in ordered or name not in sealed.classes:
            return
        for base in sealed.classes[name].bases:
            add(base)
        ordered.append(name)

    for name in module.components:
        add(name)
    return ordered


def _alias_order(module: ModelModule, sealed: Sealed) -> tuple[list[str], list[str]]:
    """Aliases that stand before the classes, and the others; each after those that it names.

    One that names itself comes first even where it needs a class, and in quotes: type checkers want
    it before its first use, and pydantic looks its names up when they are needed.
    """
    ordered: list[str] = []
    visiting: set[str] = set()

    def add(name: str) -> None:
        if name in visiting or name not in sealed.aliases:
            return
        visiting.add(name)
        for needed in sorted(sealed.aliases[name].components):
            add(needed)
        ordered.append(name)

    for name in module.components:
        add(name)
    early: list[str] = []
    for name in ordered:
        inside = sealed.aliases[name].components & module.components.keys()
        if inside <= set(early) or name in _named_by(name, sealed):
            early.append(name)
    return early, [name for name in ordered if name not in early]


def _named_by(name: str, sealed: Sealed) -> set[str]:
    """All that an alias names, itself or through other aliases."""
    found: set[str] = set()
    waiting = [name]
    while waiting:
        one = waiting.pop()
        new = (sealed.aliases[one].components if one in sealed.aliases else set()) - found
        found |= new
        waiting.extend(new)
    return found


@record(slots=True)
class _Printer:
    """Prints one module's parts, and remembers what they need imported."""

    module: ModelModule
    sealed: Sealed
    names: Names
    discriminators: Mapping[str, str]
    needed: set[str] = field(default_factory=set)
    components: set[str] = field(default_factory=set)
    defined: set[str] = field(default_factory=set)

    def alias(self, name: str) -> str:
        """`Name = TypeAliasType("Name", ...)`; what is defined later is named in quotes."""
        found = self.sealed.aliases[name]
        text = self._use(found)
        if name in self.discriminators:
            self.needed |= {"Annotated", "Field"}
            text = f"Annotated[{text}, Field(discriminator={literal(self.discriminators[name])})]"
        inside = found.components & self.module.components.keys()
        if not inside <= self.defined:
            text = literal(text).text
        self.defined.add(name)
        printed = Identifier(self.names.printed[name]).text
        described = _docstring(self.module.docs.get(name, ""), "")
        if self.module.kind == "typed_dict":  # pyright knows no TypeAliasType that two classes name
            self.needed.add("TypeAlias")
            return f"{printed}: TypeAlias = {text}\n" + "".join(described)
        self.needed.add("TypeAliasType")
        return f'{printed} = TypeAliasType("{printed}", {text})\n' + "".join(described)

    def class_(self, name: str) -> str:
        """A class statement with its documentation."""
        found = self.sealed.classes[name]
        schema = self.module.components[name]
        own = properties(name, schema, self.module)
        body = list(_docstring(self.module.docs.get(name, "")))
        if body:
            body.append("\n")
        if is_open(schema):
            body += self._open()
        for one in own:
            body.append(f"    {self._field(one, found.fields[one.name])}\n")
            body += _docstring(self.module.field_docs.get((name, one.wire_name), ""))
        printed = Identifier(self.names.printed[name]).text
        self.defined.add(name)
        return f"class {printed}({self._bases(found)}):\n" + ("".join(body) or "    pass\n")

    def _bases(self, found: Class) -> str:
        if not found.bases:
            return self._base()
        self.components.update(found.bases)
        return ", ".join(Identifier(self.names.printed[base]).text for base in found.bases)

    def _base(self) -> str:
        if self.module.kind == "typed_dict":
            self.needed.add("TypedDict")
            return "TypedDict"
        return Identifier(self.module.base.rpartition(".")[2]).text

    def _open(self) -> Iterator[str]:
        # An answer keeps unknown fields anyway, and has to say only that they are no drift.
        if self.module.kind == "answer":
            self.needed.add("ClassVar")
            yield "    open_: ClassVar[bool] = True\n"
        elif self.module.kind == "input":
            self.needed.add("ConfigDict")
            yield '    model_config = ConfigDict(extra="allow")\n'

    def _field(self, one: Property, found: Type) -> str:
        text = self._use(found)
        default = None
        if not one.is_required:
            form, default = _OPTIONAL[self.module.kind]
            if not (default == "None" and _takes_none(text)):
                text = form.format(text)
            if self.module.kind != "answer":
                self.needed.add("MISSING" if default else "NotRequired")
        if one.wire_name != one.name and self.module.kind != "typed_dict":
            self.needed |= {"Annotated", "Field"}
            text = f"Annotated[{text}, Field(alias={literal(one.wire_name)})]"
        ending = f" = {default}" if default else ""
        return f"{Identifier(one.name)}: {text}{ending}"

    def _use(self, found: Type) -> str:
        self.components |= found.components
        self.needed |= found.names
        return found.text

    def imports(self) -> str:
        """All import statements, for what the printed parts use."""
        modules: dict[str, set[str]] = {}
        for name in self.needed:
            home = "pydantic" if name in _PYDANTIC else KNOWN_NAMES.get(name, "typing")
            if name == "TypeAliasType":
                home = "typing_extensions"
            if home is not None:
                modules.setdefault(home, set()).add(name)
        outside = self.components - self.module.components.keys()
        late = sorted(outside & self.module.late.keys())
        local = self._homes(outside - self.module.late.keys())
        if late:
            modules.setdefault("typing", set()).add("TYPE_CHECKING")
            local[relative(self.module.dotted, "_runtime.later")] = {"later"}
        if self.module.kind != "typed_dict" and self._derives_from_base():
            base_module, _, base = self.module.base.rpartition(".")
            local.setdefault(relative(self.module.dotted, base_module), set()).add(base)
        standard = {home: names for home, names in modules.items() if home in _STANDARD}
        others = {home: names for home, names in modules.items() if home not in _STANDARD}
        blocks = ["from __future__ import annotations"]
        blocks += [_statements(part) for part in (standard, others, local) if part]
        if late:
            blocks.append(self._late(late))
        return "\n\n".join(blocks) + "\n"

    def _homes(self, names: Iterable[str]) -> dict[str, set[str]]:
        """What components are called here, by the module that each is imported from."""
        homes: dict[str, set[str]] = {}
        for name in names:
            home = relative(self.module.dotted, self.names.modules[name])
            homes.setdefault(home, set()).add(self.names.printed[name])
        return homes

    def _late(self, names: Sequence[str]) -> str:
        """What type checkers import, and the program when an answer holds one."""
        lines = ["if TYPE_CHECKING:"]
        lines += textwrap.indent(_statements(self._homes(names)), "    ").splitlines()
        lines.append("else:")
        for name in names:
            tag = self.module.late[name]
            printed = Identifier(self.names.printed[name]).text
            home = relative(self.module.dotted, self.names.modules[name])
            told = ", ".join(literal(text).text for text in (tag.wire_name, *tag.values))
            if tag.field != tag.wire_name:
                told += f", field={literal(tag.field)}"
            lines.append(f'    {printed} = later(__package__, "{home}", "{printed}", {told})')
        return "\n".join(lines)

    def _derives_from_base(self) -> bool:
        return any(not found.bases for found in self.sealed.classes.values())


_STANDARD = frozenset({"datetime", "typing"})


def _takes_none(text: str) -> bool:
    return text == "Any" or text == "None" or text.endswith(" | None")


def _statements(modules: Mapping[str, Iterable[str]]) -> str:
    """Import statements in order: the furthest package first, constants before classes."""
    lines = []
    for home in sorted(modules, key=lambda home: (-len(home) + len(home.lstrip(".")), home)):
        names = sorted(modules[home], key=lambda name: (not name.isupper(), name))
        lines.append(f"from {home} import {', '.join(names)}")
    return "\n".join(lines)


def relative(module: str, other: str) -> str:
    """How `module` names `other`, both dotted inside the package: `.shared`, `.._runtime.models`."""
    folders = module.split(".")[:-1]
    parts = other.split(".")
    common = 0
    while common < min(len(folders), len(parts) - 1) and folders[common] == parts[common]:
        common += 1
    rest = ".".join(Identifier(part).text for part in parts[common:])
    return "." * (len(folders) - common + 1) + rest


def _docstring(text: str, indent: str = "    ") -> Iterator[str]:
    """The lines of a string literal that documents what stands before it; none for no text."""
    if not text.strip():
        return
    width = _PROSE_WIDTH - len(indent)
    folded = "\n".join(
        line if len(line) <= width else textwrap.fill(line, width, break_long_words=False)
        for line in text.splitlines()
    )
    lines = docstring(folded).text.splitlines()
    yield "\n".join(indent + line if line.strip() else "" for line in lines) + "\n"
