"""Values that templates may print."""

import pytest

from generator.diagnostics import Collector, Location
from generator.text import UnsafeText, link, plain_url


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("https://a.test/x?y=1#z", "https://a.test/x?y=1#z"),
        ("https://a.test/a b/ü/{id}", "https://a.test/a%20b/%C3%BC/%7Bid%7D"),
        ("https://a.test/100%25", "https://a.test/100%25"),
        ('https://a.test/"onclick="x\n)', "https://a.test/%22onclick=%22x%0A)"),
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
        assert link(url)
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
