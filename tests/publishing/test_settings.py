"""Indexes in pyproject.toml, and which are public. No host of the public index is spelled here."""

from urllib.parse import urlsplit

import pytest
from twine import repository, utils

from generator.diagnostics import Collector
from generator.publishing import Index, UnusableIndex, index, read

FILE = "pyproject.toml"


def said(text: str) -> str:
    """What is reported about a file."""
    collector = Collector()
    read(text, FILE, collector)
    return "\n".join(map(str, collector.in_order()))


def test_none() -> None:
    for text in ("", "[project]\nname = 'x'\n", "[tool.other]\nindexes = 1\n"):
        found = read(text, FILE, Collector())
        with pytest.raises(UnusableIndex, match="no index is named"):
            found.named(None)


def test_one_is_meant_where_none_is_named() -> None:
    text = "[tool.clientsmith.indexes]\ninternal = {url = 'https://i.example/team/simple/'}\n"
    found = read(text, FILE, Collector())
    wanted = Index("internal", "https://i.example/team/simple", "https://i.example/team/")
    assert found.named(None) == found.named("internal") == wanted


TWO = """\
[tool.clientsmith.indexes.internal]
url = "https://i.example/simple"
publish-url = "https://i.example/upload"
{}
[tool.clientsmith.indexes.staging]
url = "https://s.example/u/+simple/"
{}
"""


def test_several() -> None:
    found = read(TWO.format("", "default = true"), FILE, Collector())
    assert found.named(None) == Index(
        "staging", "https://s.example/u/+simple", "https://s.example/u/"
    )
    assert found.named("internal").publish_url == "https://i.example/upload"
    with pytest.raises(UnusableIndex, match="did you mean 'staging'"):
        found.named("stagin")
    with pytest.raises(UnusableIndex, match="no index is named"):
        read(TWO.format("", ""), FILE, Collector()).named(None)


def test_two_defaults() -> None:
    assert said(TWO.format("default = true", "default = true")) == (
        "pyproject.toml:7:1: error[two-defaults]: 'staging' is a second default, besides 'internal'\n"
        "    at: /tool/clientsmith/indexes/staging/default\n"
        "    help: one index can be meant where none is named"
    )


def test_unknown_keys_are_refused() -> None:
    text = "[tool.clientsmith]\nindex = {}\n[tool.clientsmith.indexes.a]\nurl = 'https://h/simple'\npublish_url = 'https://h/'\n"
    assert said(text) == (
        "pyproject.toml:2:1: error[unknown-key]: /tool/clientsmith has the key 'index', which means"
        " nothing here\n    at: /tool/clientsmith/index\n    help: did you mean 'indexes'?\n"
        "pyproject.toml:5:1: error[unknown-key]: /tool/clientsmith/indexes/a has the key"
        " 'publish_url', which means nothing here\n    at: /tool/clientsmith/indexes/a/publish_url\n"
        "    help: did you mean 'publish-url'?"
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[tool", "pyproject.toml:1:1: error[not-toml]: the file is not TOML: "),
        ("[tool.clientsmith.indexes.a]\n", "1:1: error[missing-key]: the key 'url' is missing"),
        ("[tool.clientsmith.indexes]\na = 1979-05-27\n", "2:1: error[wrong-type]: 'a' is a date"),
        ("[tool.clientsmith.indexes.'a.b']\nurl = 7\n", "2:1: error[wrong-type]: 'url' is a whole"),
        ("[tool.clientsmith.indexes.a]\nurl = 'https://h/pypi'\n", "2:1: error[unusable-index]: "),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said_with_its_line(text: str, expected: str) -> None:
    assert expected in said(text)


@pytest.mark.parametrize(
    "url",
    ["ftp://h/simple", "h/simple", "https:///simple", "https://h:x/simple", "https://[::1/simple",
     "https://h/simple?a=b", "https://h/simple#a"],
)  # fmt: skip
def test_addresses_that_are_none(url: str) -> None:
    with pytest.raises(UnusableIndex):
        index(None, url, None)


PUBLIC = [
    repository.WAREHOUSE_WEB, repository.WAREHOUSE, repository.TEST_WAREHOUSE,
    repository.LEGACY_PYPI, repository.LEGACY_TEST_PYPI, repository.OLD_WAREHOUSE,
    utils.DEFAULT_REPOSITORY, utils.TEST_REPOSITORY,
]  # fmt: skip


@pytest.mark.parametrize("url", PUBLIC)
def test_public_hosts(url: str) -> None:
    """In any spelling, and whichever of the two addresses it is."""
    host = urlsplit(url).hostname or ""
    for spelled in (host, host.upper(), f"{host}.", f"{host}:443"):
        assert index(None, f"https://{spelled}/simple", None).is_public
        assert index(None, "https://i.example/simple", f"https://{spelled}/legacy/").is_public
    below = urlsplit(repository.WAREHOUSE_WEB).hostname
    for private in (f"{host}.i.example", f"my-{below}", "i.example"):
        assert not index(None, f"https://{private}/simple", None).is_public


def test_what_travels_in_the_clear() -> None:
    assert index(None, "http://i.example/simple", None).is_in_the_clear
    for url in ("https://i.example/simple", "http://127.0.0.1:8080/simple", "http://[::1]/simple"):
        assert not index(None, url, None).is_in_the_clear
