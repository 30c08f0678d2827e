"""What a hostile document says where a text is expected; what is code in it would leave a file behind."""

from collections.abc import Iterator
from dataclasses import dataclass

CANARY = "hostile-canary"
"""The file, in the folder where a process works, that appears as soon as any payload is executed."""

_RUN = f"open('{CANARY}','w').close()"
_SHELL = f"__import__('os').system('touch {CANARY}')"


@dataclass(frozen=True, slots=True)
class Payload:
    """A text, and what it is called in reports."""

    name: str
    text: str
    is_exact: bool = False
    """Whether a text with a number behind it would be another attack."""

    def __str__(self) -> str:
        return self.name


# Ways out of a Python literal or docstring, a comment, an f-string, an annotation.
_PYTHON = {
    "single quote": f"'+{_SHELL}+'",
    "double quote": f'"+{_SHELL.replace(chr(39), chr(34))}+"',
    "triple double quotes": f'"""\n{_RUN}\n"""',
    "triple single quotes": f"'''\n{_RUN}\n'''",
    "four quotes": f'""""\n{_RUN}\n',
    "quote at the end": 'said "so"',
    "backslash at the end": "ends \\",
    "backslashes and a quote": f'\\\\\\"""\n{_RUN}\n#',
    "backslash and a line end": "one\\\ntwo\\",
    "named character": "\\N{QUOTATION MARK}\\N{QUOTATION MARK}\\N{QUOTATION MARK}",
    "escapes of a quote": "\\x22\\x22\\x22 \\u0022 \\42",
    "broken escapes": "\\x \\u12 \\N{ \\U99999999",
    "code on a new line": f"text\n{_RUN}\n",
    "code behind a semicolon": f"x; {_SHELL}",
    "code behind indentation": f"x\n        {_RUN}\n    {_RUN}",
    "end of an argument": f"x: int = {_SHELL}, *, y",
    "end of a call": f"x'), {_SHELL}, ('",
    "end of a Literal": f'"], {_SHELL}, list["',
    "decorator": f"x\n@{_SHELL}\nclass y",
    "an expression": _SHELL,
    "walrus": f"(x := {_SHELL})",
    "lambda": f"(lambda: {_SHELL})()",
    "eval of a reference": f"list[{_SHELL}]",
    "f-string": "{" + _SHELL + "}",
    "format field": "{0.__class__.__mro__[1].__subclasses__}",
    "percent field": "%s %(x)s %n %",
    "dollar field": "$x ${x} $(touch " + CANARY + ") `touch " + CANARY + "`",
    "comment": f"# {_SHELL}",
    "type comment": "# type: ignore",
    "format comment": "# fmt: off\n# fmt: skip",
    "coding cookie": "# -*- coding: utf-7 -*-\n+AG8AcABlAG4-",
    "pragma": "# pyright: basic\n# noqa # mypy: ignore-errors",
}
# What separates lines, for Python, YAML, a terminal or a browser.
_LINES = {
    f"line end U+{ord(sign):04X}": f"a{sign}{_RUN}{sign}b"
    for sign in "\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"
} | {"line ends alone": "\r\n\n\r", "blank": "   \t ", "empty": ""}
_CHARACTERS = {
    "null": f"a\0{_RUN}\0",
    "bidirectional": "\u202e\u2066 } ( x if \u2069\u202c",
    "zero width": "a\u200b\u200d\ufeffb\u00ad\u2060c",
    "byte order mark": "\ufeffx",
    "lone high surrogate": "a\ud800b",
    "lone low surrogate": "\udc00",
    "controls": "\x01\x02\x07\x08\x1a\x7f\x80\x9b\x9d",
    "astral": "\U0001f600\U0001d4cd\U000e0041\U0010ffff",
    "ligatures": "ﬁ ℌ ｅｖａｌ ª",
    "combining": "e\u0301" * 40,
    "other digits": "٣x² ½",
    "non-breaking": "a\u00a0b\u3000c",
}
_TEMPLATES = {
    "Jinja expression": "{{ 7 * 7 }}{{ self.__init__.__globals__ }}",
    "Jinja statement": "{% endfor %}{% endif %}{% include 'x' %}{% raw %}",
    "Jinja comment": "{# #} #} {#",
    "Jinja whitespace": "{%- set x = 1 -%}{{- x -}}",
}
_FILES = {
    "TOML string": f'"\n[tool.hatch.build.hooks.custom]\npath = "{CANARY}.py"\n[x]\ny = "',
    "TOML multiline": '"""\n[project.scripts]\nx = "os:system"\n',
    "YAML tag": f"!!python/object/apply:os.system ['touch {CANARY}']",
    "YAML anchor": "&a [*a, *a]",
    "YAML merge": "<<: *x\nkey: value",
    "YAML document": "---\n...\n%YAML 1.1\n",
    "JSON end": '"}],"results":[],"x":[{"y":"',
    "environment": "${HOME}:$PATH:%PATH%:~root",
    "traversal": "../../../hostile-canary",
    "absolute path": "/hostile-canary",
    "windows path": "C:\\hostile-canary\\..\\x",
    "network path": "\\\\host\\share//x",
    "null in a path": "../x\0.py",
    "dots": "..",
    "file URL": "file:///hostile-canary",
    "script URL": "javascript:alert(1)//",
    "data URL": "data:text/html,<script>alert(1)</script>",
    "JSON Pointer": "/a~1b~0c/%2e%2e/~2",
    "reference": "#/components/schemas/../../x",
}
_PAGES = {
    "Markdown link": "[x](javascript:alert(1)) [y]: https://evil.test 'z'",
    "Markdown image": "![x](https://evil.test/x.png) ![y][z]",
    "Markdown autolink": "<https://evil.test> <a@evil.test> https://evil.test www.evil.test",
    "Markdown fence": "```\n# x\n```\n~~~\n",
    "Markdown code": "`` ` `x` ``` <b>",
    "Markdown table": "a | b || \\| c \\\\| d |\n|---|---|\n| e | f |",
    "Markdown blocks": "\n\n# One\n\n- two\n\n> three\n\n1. four\n\n---\n\n    five\n\n<!-- six",
    "Markdown underline": "x\n===\ny\n---\n***bold***",
    "Markdown entities": "&lt;script&gt; &#60;b&#62; &colon;",
    "Markdown call": "@somebody #1 GH-1 user/repo#1 0123456789abcdef0123456789abcdef01234567",
    "HTML script": "</script><script>alert(1)</script><!--",
    "HTML attribute": "\" onerror='alert(1)' x=\"><img src=x onerror=alert(1)>",
    "HTML style": "</style></title></textarea><svg/onload=alert(1)>",
    "HTML comment": "--><b>x</b><!-- ]]> <![CDATA[",
    "ANSI colours": "\x1b[31mred\x1b[0m\x1b[2J\x1b[1A\r",
    "OSC title": "\x1b]0;title\x07\x1b]8;;https://evil.test\x1b\\link\x1b]8;;\x1b\\",
    "rich markup": "[bold red]x[/] [link=https://evil.test]y[/link] :smile:",
    "workflow command": "::error file=x,line=1::forged\n::set-output name=x::y\n::stop-commands::t",
    "workflow escapes": "%0A::error::forged%0D%0A##[error]forged",
}
_WORDS = {
    f"word {word}": word
    for word in (
        # keywords and soft keywords
        *("class", "None", "lambda", "match", "type", "_"),
        # special names
        *("__init__", "__class__", "__getattr__", "__all__", "__import__", "__debug__"),
        # builtins
        *("str", "list", "print", "property", "super", "repr", "type_", "builtins"),
        # our own: arguments, locals, imports, the run time, templates
        *("self", "options", "transport", "_transport", "OMIT", "MISSING", "Any", "Unpack"),
        *("Operation", "models", "inputs", "cached_property", "TYPE_CHECKING", "client", "body"),
        *("with_raw_response", "fake", "returns", "metadata", "loop", "base_url", "environment"),
        # pydantic's
        *("model_config", "model_fields", "model_dump", "copy", "json", "schema", "BaseModel"),
        # of collections that stages make
        *("$ref", "x-evidence", "default", "200", "0", "-1", "true", "null", "1e999", "2026-01-01"),
    )
}
_LONG = {
    "long name": "n" * 10_000,
    "long words": "word " * 2_000,
    "long path": "a/" * 3_000,
    "many quotes": "\"'" * 3_000,
}


_ENDINGS = ("quote at the end", "backslash at the end", "backslash and a line end", "empty")


def _all() -> Iterator[Payload]:
    for group in (_PYTHON, _LINES, _CHARACTERS, _TEMPLATES, _FILES, _PAGES, _LONG):
        for name, text in group.items():
            yield Payload(name, text, name in _ENDINGS)
    for name, text in _WORDS.items():
        yield Payload(name, text, is_exact=True)


PAYLOADS: tuple[Payload, ...] = tuple(_all())
