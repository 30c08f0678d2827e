"""A text that is like a pattern, made by reading the pattern.

It reads what patterns of documents hold: characters, classes, groups, alternatives, repetitions. What
it passes over (looking ahead and behind, references to groups) is left to whoever checks the result.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

_PREFERRED: Final = "a1A0b2B-_ .x"
_PRINTABLE: Final = "".join(map(chr, range(32, 127)))
_DIGITS: Final = "0123456789"
_WORD: Final = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_"
_CLASSES: Final = {"d": _DIGITS, "w": _WORD, "s": " "}
_CONTROLS: Final = {"n": "\n", "t": "\t", "r": "\r", "f": "\f", "v": "\v", "0": "\0"}
_MOST: Final = 2000
# No text is longer: repetitions within repetitions multiply.
_LONGEST: Final = 100_000
_DEEPEST: Final = 50

# Makes the text of one part; takes how often a part that may repeat is to do so, at least.
_Part = Callable[[int], str]


def sample(pattern: str, least: int = 0) -> str:
    """A text that is probably like the pattern, with at least so many characters where it can be."""
    made = _Reader(pattern).alternatives()
    text = made(0)
    for times in (1, 2, least):
        if len(text) >= least:
            break
        text = made(min(times, _MOST))
    return text


@dataclass(slots=True)
class _Reader:
    """Reads a pattern from left to right."""

    pattern: str
    at: int = 0
    _depth: int = 0

    def alternatives(self) -> _Part:
        """The first of several parts between bars."""
        first = self._sequence()
        while self._skip("|"):
            self._sequence()
        return first

    def _sequence(self) -> _Part:
        parts: list[_Part] = []
        while self.at < len(self.pattern) and self.pattern[self.at] not in "|)":
            parts.append(self._repeated(self._atom()))
        return lambda times: "".join(part(times) for part in parts)[:_LONGEST]

    def _atom(self) -> _Part:
        sign = self._next()
        if sign == "(":
            return self._group()
        if sign == "[":
            return _always(_one_of(self._listed()))
        if sign == "\\":
            return _always(_one_of(self._escaped()))
        if sign in "^$":
            return _always("")
        return _always("a" if sign == "." else sign)

    def _group(self) -> _Part:
        is_around = False
        if self._skip("?"):
            is_named = self._skip("<") and self.pattern[self.at : self.at + 1] not in ("=", "!")
            if is_named or self._skip("P<"):
                self._until(">")
            else:
                is_around = self._next() != ":"
        if self._depth >= _DEEPEST:  # nobody writes so: the rest is passed over
            self.at = len(self.pattern)
            return _always("")
        self._depth += 1
        inner = self.alternatives()
        self._depth -= 1
        self._skip(")")
        return _always("") if is_around else inner

    def _repeated(self, part: _Part) -> _Part:
        least, most = 1, 1
        if self._skip("*"):
            least, most = 0, _MOST
        elif self._skip("+"):
            least, most = 1, _MOST
        elif self._skip("?"):
            least, most = 0, 1
        elif self.pattern[self.at : self.at + 1] == "{":
            bounds = self._bounds()
            if bounds is None:
                return part
            least, most = bounds
        else:
            return part
        self._skip("?")
        self._skip("+")

        def repeated(times: int) -> str:
            text = part(times)
            room = _LONGEST // len(text) + 1 if text else 0
            return (text * min(max(least, times), most, room))[:_LONGEST]

        return repeated

    def _bounds(self) -> tuple[int, int] | None:
        """The numbers of `{2}`, `{2,}`, `{2,3}` and `{,3}`; None for a brace that is one."""
        end = self.pattern.find("}", self.at)
        least, comma, most = self.pattern[self.at + 1 : max(end, self.at)].partition(",")
        if end < 0 or not (least or most) or not f"{least}{most}".isdecimal():
            return None
        self.at = end + 1
        lowest = min(int(least[:9] or 0), _MOST)
        return lowest, min(int(most[:9]), _MOST) if most else _MOST if comma else lowest

    def _listed(self) -> str:
        """The characters between brackets, as far as they can be seen."""
        is_not = self._skip("^")
        found: list[str] = []
        while self.at < len(self.pattern) and (self.pattern[self.at] != "]" or not found):
            sign = self._next()
            if sign == "[" and self._skip(":"):
                self._until(":]")
                found.append("a1")
                continue
            start = self._escaped() if sign == "\\" else sign
            follows = self.pattern[self.at : self.at + 2]
            if len(start) == 1 and follows[:1] == "-" and follows not in ("-", "-]"):
                start = self._range(start)
            found.append(start)
        self._skip("]")
        text = "".join(found)
        return "".join(sign for sign in _PRINTABLE if sign not in text) if is_not else text

    def _range(self, start: str) -> str:
        self.at += 1
        sign = self._next()
        end = (self._escaped()[:1] if sign == "\\" else sign) or start
        return "".join(map(chr, range(ord(start), min(ord(end), ord(start) + 200) + 1)))

    def _escaped(self) -> str:
        """The characters that an escape stands for; none for a boundary."""
        sign = self._next()
        if sign in _CLASSES:
            return _CLASSES[sign]
        if sign.lower() in _CLASSES:
            known = _CLASSES[sign.lower()]
            return "".join(one for one in _PRINTABLE if one not in known)
        if sign in "bBAzZGkQE" or sign in "123456789":
            return ""
        if sign in "pP":
            return self._property()
        digits = {"x": 2, "u": 4, "c": 1}.get(sign)
        if digits is None:
            return _CONTROLS.get(sign, sign)
        return self._code(digits)

    def _property(self) -> str:
        name = self._until("}") if self._skip("{") else self._next()
        if name.startswith("N"):
            return "1"
        return "A" if name in ("Lu", "Uppercase") else "a"

    def _code(self, digits: int) -> str:
        if self._skip("{"):
            text = self._until("}")
        else:
            text = self.pattern[self.at : self.at + digits]
            self.at += digits
        try:
            return chr(int(text, 16))
        except (ValueError, OverflowError):
            return "a"

    def _until(self, sign: str) -> str:
        """What stands before a sign, or to the end where there is none; the sign is passed."""
        end = self.pattern.find(sign, self.at)
        if end < 0:
            end = len(self.pattern)
        text, self.at = self.pattern[self.at : end], end + len(sign)
        return text

    def _next(self) -> str:
        sign = self.pattern[self.at : self.at + 1]
        self.at += 1
        return sign

    def _skip(self, sign: str) -> bool:
        is_there = self.pattern.startswith(sign, self.at)
        self.at += len(sign) if is_there else 0
        return is_there


def _one_of(signs: str) -> str:
    return next((sign for sign in _PREFERRED if sign in signs), signs[:1])


def _always(text: str) -> _Part:
    return lambda times: text
