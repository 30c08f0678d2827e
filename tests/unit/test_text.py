"""Values that templates may print."""

import ast
import unicodedata

import pytest

from generator.diagnostics import Collector, Location
from generator.text import UnsafeText, docstring, link, literal, plain_url, prose, visible


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("https://a.test/x?y=1#z", "https://a.test/x?y=1#z"),
        ("https://a.test/a b/ü/{id}", "https://a.test/a%20b/%C3%BC/%7Bid%7D"),
        ("https://a.test/100%25", "https://a.test/100%25"),
        ('https://a.test/"onclick="x\n)', "https://a.test/%22onclick=%22x%0A)"),
        ("https://a.test/it's(1)", "https://a.test/it's(1)"),
        ("https://a.test/\ud800x", "https://a.test/x"),
        ("/docs/x", ""),
        ("javascript:alert(1)", ""),
        ("http://", ""),
        ("", ""),
    ],
)
def test_addresses_of_documentation(text: str, url: str) -> None:
    assert plain_url(text) == url
    if url:
        assert not set(link(url)) & set("()'\"")
    else:
        with pytest.raises(UnsafeText):
            link(text)


def test_a_name_of_the_document_begins_no_line_of_a_diagnostic() -> None:
    collector = Collector()
    pointer = "/paths/~1x\n::error::\r\n"
    collector.error("a-code", "found 'a\n::error::'", at=Location("a.yaml"), pointer=pointer)
    lines = str(collector.in_order()[0]).splitlines()
    assert len(lines) == 2
    assert not any(line.startswith("::") for line in lines)


# Of the signs that Unicode calls formats these are drawn: number signs and marks of Arabic and its like.
_DRAWN = frozenset(
    "\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd"
)


def test_nothing_is_printed_that_a_reader_cannot_see() -> None:
    everything = map(chr, range(0x110000))
    unseen = {s for s in everything if unicodedata.category(s) in ("Cc", "Cf", "Cs", "Zl", "Zp")}
    for sign in sorted(unseen - _DRAWN - set("\n\t\r")):
        text = f"a{sign}b"
        assert visible(text) == "ab", hex(ord(sign))
        assert docstring(text).text == '"""ab"""'
        assert prose(text).text == "ab"
        assert literal(text).text.isascii() and ast.literal_eval(literal(text).text) == text
