"""The only values that a template may print.

Spec text is hostile. Whatever comes from a document is turned into one of these types, each of
which knows how to be inert where it stands; Jinja's `finalize` refuses a plain `str`.
"""

import html
import keyword
import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from urllib.parse import quote

from .records import record

# Nothing that a reader of the source could not see: by the categories of Unicode all controls (but tab
# and line end), line and paragraph separators, lone surrogates, and what only formats: bidirectional and
# zero-width marks, the byte order mark, tags, interlinear notes. Arabic number signs, which are seen, stay.
_INVISIBLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u180e"
    "\u200b-\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufff9-\ufffb"
    "\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"
    "\U000e0001\U000e0020-\U000e007f]"
)
_IN_URLS = "._~:/?#@!$&'()*+,;=%-"
_URL = re.compile(rf"https?://[A-Za-z0-9{_IN_URLS}]+")
# Signs that mean something to Markdown; an underscore inside a word does not.
# Each alternative begins with a sign: then the search skips all that is none, in a tenth of the time.
_MARKDOWN = re.compile(r"([\\`*{}\[\]<>#|~!&]|_(?!\w)|_(?<!\w_))")


class UnsafeText(ValueError):
    """A text that cannot become the value asked for; says which."""


def visible(text: str) -> str:
    """The text with line ends as `\\n`, tabs as spaces, and nothing invisible in it."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").expandtabs(4)
    shown = text.replace("\n", "")
    if shown.isascii() and shown.isprintable():  # nearly every text: a twentieth of the time
        return text
    return _INVISIBLE.sub("", text)


@record(frozen=True, slots=True)
class Text:
    """A value that is safe to print where it stands; those of a kind have the order of their texts."""

    text: str

    def __lt__(self, other: "Text") -> bool:
        return self.text < other.text if type(self) is type(other) else NotImplemented

    def __str__(self) -> str:
        return self.text


class Identifier(Text):
    """A Python name; anything else is refused."""

    def __post_init__(self) -> None:
        if not (self.text.isascii() and self.text.isidentifier()) or keyword.iskeyword(self.text):
            raise UnsafeText(f"not an identifier: {self.text!r}")


class Dotted(Text):
    """Identifiers joined by dots, with leading dots for a relative module."""

    def __post_init__(self) -> None:
        for part in self.text.lstrip(".").split(".") if self.text.strip(".") else ():
            Identifier(part)


class Expression(Text):
    """Python expression text, made by the functions below only."""


class Annotation(Text):
    """Text of a type, composed of identifiers and literals by `lower`."""


class Docstring(Text):
    """A whole string literal in triple quotes."""


class Prose(Text):
    """Markdown in which the document's text has no meaning of its own."""


class Markup(Text):
    """Text in a page of HTML, between tags or in an attribute's double quotes."""


class TomlString(Text):
    """A basic string of TOML, with its quotes."""


class Path(Text):
    """A file name relative to the package, of plain segments."""

    def __post_init__(self) -> None:
        if not re.fullmatch(r"[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+)*", self.text) or ".." in self.text:
            raise UnsafeText(f"not a path of plain segments: {self.text!r}")


def literal(value: object) -> Expression:
    """The Python literal of a str, number, bool, None, or a tuple or mapping of these."""
    if isinstance(value, str):
        return _quoted(value)
    if value is None or isinstance(value, (bool, int, float)):
        return Expression(repr(value))
    if isinstance(value, tuple):
        return sequence([literal(item) for item in value])
    raise UnsafeText(f"no literal for {type(value).__name__}")


@lru_cache(maxsize=10_000)  # names of parameters and media types come again and again
def _quoted(value: str) -> Expression:
    text = ascii(value) if _INVISIBLE.search(value) else repr(value)
    return Expression(text if "'" in text[1:-1] or '"' in text else f'"{text[1:-1]}"')


def sequence(items: Sequence[Text]) -> Expression:
    """A tuple display of expressions."""
    inside = ", ".join(item.text for item in items)
    return Expression(f"({inside},)" if items else "()")


def mapping(items: Mapping[str, Text]) -> Expression:
    """A dict display with literal string keys."""
    inside = ", ".join(f"{literal(key)}: {value.text}" for key, value in items.items())
    return Expression("{" + inside + "}")


def call(function: str, /, *positional: Text, **arguments: Text) -> Expression:
    """A call of `function` with positional arguments and keyword arguments."""
    given = [value.text for value in positional]
    given += [f"{Identifier(key)}={value.text}" for key, value in arguments.items()]
    return Expression(f"{Dotted(function)}({', '.join(given)})")


def docstring(text: str) -> Docstring:
    """The text as a string literal in triple quotes that ends where it should.

    Every backslash and every double quote run that could end the literal is escaped.
    """
    body = visible(text).strip().replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    body = body.replace("\\\\\n", "\\x5c\n")  # black leaves a docstring with such a line alone
    if body.endswith('"'):
        body = body[:-1] + '\\"'
    end = "\n" if "\n" in body else ""
    return Docstring(f'"""{body or "Undocumented."}{end}"""')


def prose(text: str) -> Prose:
    """One paragraph of Markdown that shows the text; only its code spans keep their meaning."""
    line = " ".join(visible(text).split())
    parts = re.split(r"(?<!`)`([^`]+)`(?!`)", line) if "`" in line else [line]
    return Prose(
        "".join(
            code(part).text if place % 2 else _MARKDOWN.sub(r"\\\1", part)
            for place, part in enumerate(parts)
        )
    )


def code(text: str) -> Prose:
    """A Markdown code span that shows the text, whatever back quotes it holds."""
    line = " ".join(visible(text).split())
    runs = [len(run) for run in re.findall(r"`+", line)]
    fence = "`" * (max(runs, default=0) + 1)
    pad = " " if line.startswith("`") or line.endswith("`") else ""
    return Prose(f"{fence}{pad}{line}{pad}{fence}".replace("|", "\\|") if line else "")


def markup(text: str) -> Markup:
    """The text as HTML shows it, in which it has no meaning of its own."""
    return Markup(html.escape(visible(text)))


def plain_url(text: str) -> str:
    """An http(s) URL as `link` takes it, with all else percent-encoded; empty for anything else."""
    if not re.match(r"https?://[^/?#]", text):
        return ""
    url = quote(text.strip(), safe=_IN_URLS, errors="ignore")
    return url if _URL.fullmatch(url) else ""


def link(url: str) -> str:
    """An http(s) URL that cannot leave a docstring line or a Markdown link; others are refused."""
    if not _URL.fullmatch(url):
        raise UnsafeText(f"not a plain http(s) URL: {url!r}")
    return url.replace("(", "%28").replace(")", "%29").replace("'", "%27")


def toml(text: str) -> TomlString:
    """A basic TOML string."""
    line = " ".join(visible(text).split())
    return TomlString('"' + line.replace("\\", "\\\\").replace('"', '\\"') + '"')


def wrapped(text: str, width: int = 92, indent: str = "", hanging: str | None = None) -> str:
    """Paragraphs of a text, each folded to `width` columns."""
    rest = indent if hanging is None else hanging
    paragraphs = [" ".join(part.split()) for part in re.split(r"\n\s*\n", visible(text).strip())]
    return "\n\n".join(
        _folded(part, width, indent if place == 0 else rest, rest)
        for place, part in enumerate(paragraphs)
        if part
    )


def _folded(text: str, width: int, indent: str, rest: str) -> str:
    """Words with single spaces between them as lines; a word that is too long has a line of its own.

    As `textwrap.fill` does, which goes from word to word and takes 40 times as long.
    """
    lines, at = [], 0
    while len(text) - at > (room := max(width - len(indent), 1)):
        end = text.rfind(" ", at, at + room + 1)
        if end < 0:
            end = text.find(" ", at + room)
        if end < 0:
            break
        lines.append(indent + text[at:end])
        at, indent = end + 1, rest
    return "\n".join([*lines, indent + text[at:]])
