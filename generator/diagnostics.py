"""Findings about the input, as data: what is wrong, where, and how to mend it."""

from dataclasses import dataclass, field
from enum import IntEnum

from .records import record


class Severity(IntEnum):
    """How much a finding matters; only an error changes the exit status."""

    NOTE = 0
    WARNING = 1
    ERROR = 2


@dataclass(frozen=True, slots=True, order=True)
class Location:
    """A place in an input file: path as the user would type it, line and column from 1."""

    file: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@record(frozen=True, slots=True)
class Diagnostic:
    """One finding.

    `code` is kebab-case and stable (waivers name it); `message` says what was found and what was
    expected; `hint` says how to mend it; `pointer` is a JSON Pointer into the file of `location`.
    """

    code: str
    severity: Severity
    message: str
    hint: str
    pointer: str
    location: Location

    def __str__(self) -> str:
        lines = [f"{self.location}: {self.severity.name.lower()}[{self.code}]: {self.message}"]
        if self.pointer:
            lines.append(f"    at: {self.pointer}")
        if self.hint:
            lines.append(f"    help: {self.hint}")
        # A document's names may hold line ends: they begin no line, which could pass for ours.
        return "\n".join(line.replace("\r", "\\r").replace("\n", "\\n") for line in lines)


@record(slots=True)
class Collector:
    """Gathers the findings of all stages of one run, so that a user sees every problem at once."""

    diagnostics: list[Diagnostic] = field(default_factory=list)
    _seen: set[Diagnostic] = field(default_factory=set, repr=False, compare=False)

    def error(
        self, code: str, message: str, *, at: Location, pointer: str = "", hint: str = ""
    ) -> None:
        """Record a finding that makes the result unusable."""
        self._add(Diagnostic(code, Severity.ERROR, message, hint, pointer, at))

    def warning(
        self, code: str, message: str, *, at: Location, pointer: str = "", hint: str = ""
    ) -> None:
        """Record a finding that a person should look at, though the result is usable."""
        self._add(Diagnostic(code, Severity.WARNING, message, hint, pointer, at))

    def note(
        self, code: str, message: str, *, at: Location, pointer: str = "", hint: str = ""
    ) -> None:
        """Record something that was mended without any effect on the client."""
        self._add(Diagnostic(code, Severity.NOTE, message, hint, pointer, at))

    def _add(self, diagnostic: Diagnostic) -> None:
        if len(self._seen) != len(self.diagnostics):  # others were put there
            self._seen = set(self.diagnostics)
        if diagnostic not in self._seen:
            self._seen.add(diagnostic)
            self.diagnostics.append(diagnostic)

    @property
    def has_errors(self) -> bool:
        """Whether any finding is an error."""
        return any(found.severity is Severity.ERROR for found in self.diagnostics)

    def in_order(self) -> tuple[Diagnostic, ...]:
        """All findings by file and line."""
        return tuple(
            sorted(self.diagnostics, key=lambda d: (d.location, d.pointer, d.code, d.message))
        )
