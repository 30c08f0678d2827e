"""The comparison notices what it is there for: each kind of difference, planted in what was generated."""

import pytest

from generator.diagnostics import Diagnostic, Location, Severity
from generator.tree import Tree

from . import reports
from .outcomes import Outcome, fault, outcome
from .payloads import CANARY, PAYLOADS
from .places import base
from .search import difference

_NAME = "orders"
_RESOURCE = "src/orders_client/resources/orders.py"
_SAFE = '"""GET /orders/{id}."""'
_RUN = "__import__('os').system('true')"


@pytest.fixture(scope="module")
def tree() -> Tree:
    """What the base gives."""
    found = outcome(base(_NAME), _NAME).tree
    assert found is not None
    return found


def test_a_package_is_like_itself(tree: Tree) -> None:
    assert difference(tree, dict(tree)) == "" == fault(Outcome(tree, ()))


@pytest.mark.parametrize(
    "planted",
    [
        _RUN,
        "import os",
        "from os import system",
        f"x = {_RUN}",
        f"x: {_RUN}",
        f"x = [{_RUN} for _ in ()]",
        f"x = lambda: {_RUN}",
        f'x = f"{{{_RUN}}}"',
        f"@{_RUN}\nclass X: ...",
        f"class X({_RUN}): ...",
        f"def x(y={_RUN}): ...",
        f"def x(y: {_RUN}): ...",
        "del Operation",
        "Operation = print",
        "while True: ...",
        "assert open",
        "x = ''.__class__.__mro__",
        "exec('')",
        "...",
    ],
)
@pytest.mark.parametrize("path", [_RESOURCE, "src/orders_client/_client.py"])
def test_code_at_the_end_of_a_module(tree: Tree, path: str, planted: str) -> None:
    changed = {**tree, path: f"{tree[path]}\n\n{planted}\n"}
    assert difference(changed, tree, _RUN) and difference(tree, changed, _RUN)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('path="/orders/{id}"', f"path=str({_RUN})"),
        ('path="/orders/{id}"', f'path="/orders/{{id}}" + {_RUN}'),
        ('path="/orders/{id}"', f'path=f"{{{_RUN}}}"'),
        ('path="/orders/{id}"', "path=_DEFINITION"),
        ('path="/orders/{id}"', 'path=b"/orders/{id}"'),
        ('path="/orders/{id}"', 'path="/orders/{id}", final=True'),
        ("class OrdersResource:", f"class OrdersResource({_RUN}):"),
        ("class OrdersResource:", "class OrdersResource(metaclass=type):"),
        ("transport: SyncTransport", "transport: eval"),
        ("self._transport = transport", "self._transport = transport.__class__"),
        ("self._transport = transport", "self._transport = print"),
    ],
)
def test_code_in_the_place_of_other_code(tree: Tree, old: str, new: str) -> None:
    text = tree[_RESOURCE]
    assert old in text
    changed = {**tree, _RESOURCE: text.replace(old, new, 1)}
    assert difference(changed, tree, "orders")


def test_what_payloads_would_be_as_code() -> None:
    """Every payload that is Python by itself is noticed, put where a statement stands."""
    tree = outcome(base("tokens"), "tokens").tree
    assert tree is not None
    path, seen = "src/tokens_client/resources/tokens.py", 0
    small = {name: tree[name] for name in (path, "README.md", "api.md", "pyproject.toml")}
    for payload in PAYLOADS:
        planted = f"{small[path]}\n{payload.text}\n"
        if payload.text.strip() and not payload.text.startswith("#") and _compiles(planted):
            assert difference({**small, path: planted}, small, payload.text), payload.name
            seen += 1
    assert seen > 20


def _compiles(text: str) -> bool:
    try:
        compile(text, "planted.py", "exec")
    except (SyntaxError, ValueError, MemoryError):
        return False
    return True


@pytest.mark.parametrize(
    "path",
    ["src/orders_client/new.py", "setup.py", "src/orders_client/models/new.py", "src/other/x.py"],
)
def test_a_module_more(tree: Tree, path: str) -> None:
    assert difference({**tree, path: "x = 1\n"}, tree)


@pytest.mark.parametrize(
    "path", ["/etc/x.py", "../x.py", "src/../../x.md", "src/orders_client/\u202e.py"]
)
def test_a_file_elsewhere(tree: Tree, path: str) -> None:
    assert "there is a file" in fault(Outcome({**tree, path: ""}, ()))


@pytest.mark.parametrize(
    "sign", ["\0", "\x1b", "\r", "\u2028", "\u202e", "\u200b", "\x85", "\ufeff"]
)
@pytest.mark.parametrize("path", [_RESOURCE, "README.md", "pyproject.toml"])
def test_signs_that_nobody_sees(tree: Tree, path: str, sign: str) -> None:
    assert f"U+{ord(sign):04X}" in fault(Outcome({**tree, path: f"{tree[path]}# {sign}\n"}, ()))


@pytest.mark.parametrize(
    "planted",
    [
        "# Title",
        "- item",
        "<b>",
        "<script>alert(1)</script>",
        "<!-- hidden",
        "[x](javascript:alert)",
        "![x](https://evil.test/x.png)",
        "<https://evil.test>",
        "```\ncode\n```",
        "> quoted",
        "---",
    ],
)
def test_markup_on_a_page(tree: Tree, planted: str) -> None:
    for page in ("README.md", "api.md"):
        text = f"{tree[page]}\n\n{planted}\n"
        assert difference({**tree, page: text}, tree), page


@pytest.mark.parametrize(
    "planted", ["[tool.x]\ny = 1", '[project.scripts]\nx = "os:system"', '"', "x = "]
)
def test_keys_of_the_metadata(tree: Tree, planted: str) -> None:
    text = f"{tree['pyproject.toml']}\n{planted}\n"
    assert difference({**tree, "pyproject.toml": text}, tree)


def test_what_is_executed(
    monkeypatch: pytest.MonkeyPatch, tree: Tree, tmp_path_factory: pytest.TempPathFactory
) -> None:
    monkeypatch.chdir(tmp_path_factory.mktemp("work"))
    assert fault(Outcome(tree, ())) == ""
    eval(next(one.text for one in PAYLOADS if one.name == "an expression"))
    assert fault(Outcome(tree, ())) == "something was executed"
    assert CANARY


def test_findings_that_say_nothing_and_findings_about_us() -> None:
    assert "no error" in fault(Outcome(None, ()))
    found = Diagnostic("internal-error", Severity.ERROR, "KeyError", "", "", Location("x.yaml"))
    assert "internal-error" in fault(Outcome(None, (found,)))


@pytest.mark.parametrize(
    ("form", "planted"),
    [
        ("html", "<b>x</b>"),
        ("html", "<script>alert(1)</script>"),
        ("html", "<img src=x onerror=alert(1)>"),
        ("html", "<a href='javascript:x'>y</a>"),
        ("markdown", "<b>x</b>"),
        ("markdown", "[x](https://evil.test)"),
        ("markdown", "![x](https://evil.test/x.png)"),
        ("github", "::set-output name=x::y"),
        ("github", "text"),
        ("text", "\x1b[31mred"),
    ],
)
def test_what_stands_out_in_a_report(form: str, planted: str) -> None:
    twin = {"html": "<html><p>text</p></html>", "github": "::error file=x::y\n"}.get(form, "text\n")
    assert reports.report_fault(form, twin, twin) == ""
    changed = twin.replace("text", f"text {planted}") if form == "html" else f"{twin}\n{planted}\n"
    assert reports.report_fault(form, changed, twin)


def test_reports_that_are_no_json() -> None:
    for form in ("json", "sarif"):
        assert reports.report_fault(form, "{}", "{}") == ""
        assert reports.report_fault(form, "[]", "{}")
        with pytest.raises(ValueError, match="Expecting"):
            reports.report_fault(form, '{"a": "b" "c"}', "{}")
