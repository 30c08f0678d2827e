"""source: bounded, strict reading; the place of every pointer."""

import json
import os
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator import notation, source
from generator.diagnostics import Collector
from generator.document import Document, join


def read(text: str, shown: str = "x.yaml") -> tuple[Any, list[str]]:
    collector = Collector()
    parsed = notation.read(text, shown, collector)
    content = parsed.content if parsed is not None else None
    return content, [f"{found.location} {found.code}" for found in collector.in_order()]


def place(text: str, pointer: str, shown: str = "x.yaml") -> str:
    parsed = notation.read(text, shown, Collector())
    assert parsed is not None
    at = parsed.locate(pointer)
    return f"{at.line}:{at.column}"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("true", True),
        ("False", False),
        ("yes", "yes"),
        ("no", "no"),
        ("on", "on"),
        ("null", None),
        ("~", None),
        ("12", 12),
        ("-3", -3),
        ("010", 10),
        ("0o10", 8),
        ("0x1F", 31),
        ("1_000", "1_000"),
        ("12:30:00", "12:30:00"),
        ("1.5", 1.5),
        ("1e3", 1000.0),
        (".5", 0.5),
        (".", "."),
        ("1.2.3", "1.2.3"),
        ("2026-11-22", "2026-11-22"),
        ("2026-11-22T10:00:00Z", "2026-11-22T10:00:00Z"),
        ("'12'", "12"),
        ("'true'", "true"),
        ("!!str 12", "12"),
        ("=", "="),
    ],
)
def test_scalars_are_what_json_would_make_of_them(text: str, value: object) -> None:
    content, found = read(f"a: {text}\n")
    assert found == []
    assert content == {"a": value}
    assert type(content["a"]) is type(value)


def test_keys_are_texts() -> None:
    assert read("200: a\n1.0: b\non: c\n2026-01-01: d\n") == (
        {"200": "a", "1.0": "b", "on": "c", "2026-01-01": "d"},
        [],
    )


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("a: 1\nb: 2\na: 3\n", "x.yaml:3:1 duplicate-key"),
        ("a: {b: 1, b: 2}\n", "x.yaml:1:11 duplicate-key"),
        ("'200': 1\n200: 2\n", "x.yaml:2:1 duplicate-key"),
        ("true: 1\n", "x.yaml:1:1 key-not-text"),
        ("~: 1\n", "x.yaml:1:1 key-not-text"),
        ("? [a]\n: 1\n", "x.yaml:1:3 key-not-text"),
        ("a: .nan\n", "x.yaml:1:4 number-not-finite"),
        ("a: -.inf\n", "x.yaml:1:4 number-not-finite"),
        ("a: 1e999\n", "x.yaml:1:4 number-not-finite"),
        ("a: !!python/object:os.system x\n", "x.yaml:1:4 unknown-tag"),
        ("a: !!set {b}\n", "x.yaml:1:4 unknown-tag"),
        ("a: &x [*x]\n", "x.yaml:1:4 alias-loop"),
        ("a: &x {<<: *x}\n", "x.yaml:1:4 alias-loop"),
        ("a:\n\tb: 1\n", "x.yaml:2:1 not-yaml"),
        ("a: b: c\n", "x.yaml:1:5 not-yaml"),
        ("a: *nowhere\n", "x.yaml:1:4 not-yaml"),
        ("a: 1\n---\nb: 2\n", "x.yaml:2:1 not-yaml"),
        ("a: x\x07\n", "x.yaml:1:5 not-yaml"),
    ],
)
def test_yaml_is_refused_with_its_place(text: str, found: str) -> None:
    assert read(text)[1] == [found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('{"a": 1,\n "a": 2}', "x.json:2:2 duplicate-key"),
        ('[{"b": {"c": 1, "c": 2}}]', "x.json:1:17 duplicate-key"),
        ('{"a":\n  NaN}', "x.json:2:3 number-not-finite"),
        ('{"a": 1e999}', "x.json:1:7 number-not-finite"),
        ('{"a": }', "x.json:1:7 not-json"),
        ("", "x.json:1:1 not-json"),
        ('["\\ud800"]', "x.json:1:1 not-json"),
        ("9" * 5000, "x.json:1:1 not-json"),
    ],
)
def test_json_is_refused_with_its_place(text: str, found: str) -> None:
    assert read(text, "x.json")[1] == [found]


@pytest.mark.parametrize("shown", ["x.yaml", "x.json"])
@pytest.mark.parametrize(
    ("depth", "codes"), [(200, []), (201, ["too-deep"]), (10**5, ["too-deep"])]
)
def test_depth_is_bounded(shown: str, depth: int, codes: list[str]) -> None:
    found = read("[" * depth + "]" * depth, shown)[1]
    assert [line.split()[1] for line in found] == codes


def test_aliases_share_and_their_expansion_is_bounded() -> None:
    assert read("a: &x {b: 1}\nc: *x\n") == ({"a": {"b": 1}, "c": {"b": 1}}, [])
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 10)]
    assert read("\n".join(lines))[1] == ["x.yaml:1:1 too-large"]
    chain = ["a0: &a0 {b: 1}", *(f"a{n}: &a{n} {{b: *a{n - 1}}}" for n in range(1, 300))]
    assert read("\n".join(chain))[1] == ["x.yaml:1:1 too-deep"]


def test_merge_keys_give_what_is_missing() -> None:
    text = "a: &x {p: 1, q: 2}\nb: &y {q: 3, r: 4}\nc: {<<: [*x, *y], p: 0}\n"
    assert read(text)[0]["c"] == {"p": 0, "q": 2, "r": 4}
    assert place(text, "/c/r") == "2:14"


def test_merge_keys_take_no_exponential_time() -> None:
    lines = [f"k0_{n}: &k0_{n} {{a{n}: 1}}" for n in range(10)]
    for level in range(1, 30):
        names = ", ".join(f"*k{level - 1}_{n}" for n in range(10))
        lines += [f"k{level}_{n}: &k{level}_{n} {{<<: [{names}]}}" for n in range(10)]
    content, found = read("\n".join(lines))
    assert found == []
    assert content["k29_0"] == {f"a{n}": 1 for n in range(10)}


def test_size_and_encoding(monkeypatch: pytest.MonkeyPatch) -> None:
    collector = Collector()
    assert notation.decode(b"\xef\xbb\xbfa", "x.yaml", collector) == "a"
    assert notation.decode(b"a\nb\xff", "x.yaml", collector) is None
    monkeypatch.setattr(notation, "MAX_BYTES", 3)
    assert notation.decode(b"abcd", "x.yaml", collector) is None
    assert [(found.code, found.location.line) for found in collector.diagnostics] == [
        ("not-utf-8", 2),
        ("too-large", 1),
    ]


YAML = "openapi: 3.1.0\npaths:\n  /a/b:\n    get:\n      tags: [x, y]\n"
JSON = '{\n "openapi": "3.1.0",\n "paths": {\n  "/a/b": {"get": {"tags": ["x",\n   "y"]}}}}'


@pytest.mark.parametrize(
    ("pointer", "in_yaml", "in_json"),
    [
        ("", "1:1", "1:1"),
        ("/paths", "2:1", "3:2"),
        ("/paths/~1a~1b/get", "4:5", "4:12"),
        ("/paths/~1a~1b/get/tags/1", "5:17", "5:4"),
        ("/paths/~1a~1b/get/tags/7", "5:7", "4:20"),
        ("/paths/~1a~1b/put/x", "3:3", "4:3"),
        ("/paths/~1a~1b/get/tags/0/deeper", "5:14", "4:29"),
    ],
)
def test_pointers_are_located(pointer: str, in_yaml: str, in_json: str) -> None:
    assert place(YAML, pointer) == in_yaml
    assert place(JSON, pointer, "x.json") == in_json


data = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-9, 10**20)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=5),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(st.text('ab/~ "0', max_size=3), inner, max_size=3),
    max_leaves=10,
)


@pytest.mark.parametrize(
    ("pointer", "where"),
    [
        ("/used/b", "1:14"),  # where the anchor says it
        ("/merged/own", "3:21"),
        ("/merged/c/1", "1:27"),
        ("/twice", "4:1"),  # the first of two
        ("/after/0/x", "7:6"),
        ("/after/2", "6:1"),
    ],
)
def test_aliases_merges_and_repeated_keys_have_places(pointer: str, where: str) -> None:
    text = (
        "from: &from {b: 1, c: [1, 2]}\nused: *from\nmerged: {<<: *from, own: 2}\n"
        "twice: 1\ntwice: 2\nafter:\n- {  x: 1}\n"
    )
    assert place(text, pointer) == where


@given(data)
def test_json_reads_back_and_every_pointer_finds_its_text(value: Any) -> None:
    text = json.dumps(value, indent=1)
    parsed = notation.read(text, "x.json", Collector())
    assert parsed is not None
    assert parsed.content == value
    lines = text.split("\n")

    def check(part: Any, pointer: str) -> None:
        if isinstance(part, dict):
            for key, member in part.items():
                at = parsed.locate(join(pointer, key))
                assert lines[at.line - 1][at.column - 1 :].startswith(json.dumps(key) + ":")
                check(member, join(pointer, key))
        elif isinstance(part, list):
            for index, item in enumerate(part):
                at = parsed.locate(join(pointer, index))
                shown = json.dumps(item, indent=1).split("\n")[0]
                assert lines[at.line - 1][at.column - 1 :].startswith(shown)
                check(item, join(pointer, index))

    check(value, "")


@given(data)
def test_json_read_as_yaml_is_the_same(value: Any) -> None:
    text = json.dumps({"a": value}, ensure_ascii=False)
    assert read(text) == ({"a": value}, [])


def document(tmp_path: Path, text: str, name: str = "source.yaml") -> tuple[Document | None, Any]:
    (tmp_path / name).write_text(text)
    collector = Collector()
    found = source.read(tmp_path / name, f"specs/v/{name}", collector)
    return found, [(each.code, str(each.location), each.hint) for each in collector.diagnostics]


def test_what_may_never_end_is_not_read(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.yaml")
    (tmp_path / "zeros.yaml").symlink_to("/dev/zero")
    (tmp_path / "folder.yaml").mkdir()
    for name in ("pipe.yaml", "zeros.yaml", "folder.yaml"):
        collector = Collector()
        assert source.read(tmp_path / name, name, collector) is None
        assert [each.code for each in collector.diagnostics] == ["no-source"]


@pytest.mark.parametrize("version", ["3.0.0", "3.0.3", "3.1.0", "3.1.1", "3.1.0-rc1", "3.2.0"])
def test_reads_documents_of_3(tmp_path: Path, version: str) -> None:
    found, diagnostics = document(tmp_path, f"openapi: {version}\npaths: {{}}\n")
    assert diagnostics == []
    assert found is not None
    assert found.content == {"openapi": version, "paths": {}}
    assert str(found.location("/paths")) == "specs/v/source.yaml:2:1"


@pytest.mark.parametrize(
    ("text", "code", "hint"),
    [
        ("swagger: '1.2'\n", "unsupported-version", "converter"),
        ("openapi: 3.3.0\n", "unsupported-version", ""),
        ("openapi: 31\n", "unsupported-version", ""),
        ("openapi: {}\n", "unsupported-version", ""),
        ("openAPI: 3.1.0\n", "not-openapi", "'openAPI'"),
        ("a: 1\n", "not-openapi", "openapi: 3.1.0"),
        ("[]\n", "not-openapi", ""),
        ("text\n", "not-openapi", ""),
        ("", "not-openapi", ""),
    ],
)
def test_refuses_what_is_no_document(tmp_path: Path, text: str, code: str, hint: str) -> None:
    found, diagnostics = document(tmp_path, text)
    assert found is None
    assert [each[0] for each in diagnostics] == [code]
    assert hint in diagnostics[0][2]
