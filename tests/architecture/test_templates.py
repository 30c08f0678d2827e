"""Templates only print: loops, flags, includes, macros and fields; all else is decided before."""

from collections.abc import Iterator

import jinja2
import pytest
from jinja2 import nodes

from generator.places import templates_folder
from generator.render import UnsafeValue, environment
from generator.text import Identifier

_TEMPLATES = sorted(
    path.relative_to(templates_folder()).as_posix() for path in templates_folder().rglob("*.jinja")
)
# A filter changes what is printed, so each needs a reason to be here.
_FILTERS: frozenset[str] = frozenset()
_ALLOWED = (
    nodes.Template, nodes.Output, nodes.TemplateData, nodes.Macro, nodes.Keyword, nodes.Name,
    nodes.Getattr,
)  # fmt: skip
_NAMES_A_TEMPLATE = (nodes.Include, nodes.Import, nodes.FromImport)


def broken_rules(source: str) -> list[str]:
    """What a template does that templates may not do, with its line."""
    found = []
    tree = environment().parse(source)
    macros = set(_macros(tree))
    for node in _walk(tree):
        problem = _problem(node, macros)
        if problem:
            found.append(f"line {node.lineno}: {problem}")
    return found


def _walk(node: nodes.Node) -> Iterator[nodes.Node]:
    """Every node but the names of other templates."""
    yield node
    for child in node.iter_child_nodes():
        is_name = isinstance(node, _NAMES_A_TEMPLATE) and isinstance(child, nodes.Const)
        if not is_name:
            yield from _walk(child)


def _macros(tree: nodes.Template) -> Iterator[str]:
    """Names of macros that the template defines or imports."""
    for macro in tree.find_all(nodes.Macro):
        yield macro.name
    for imported in tree.find_all(nodes.FromImport):
        yield from (name if isinstance(name, str) else name[1] for name in imported.names)


def _problem(node: nodes.Node, macros: set[str]) -> str:
    match node:
        case nodes.If(test=test):
            return "" if _is_field(test) else "a condition is more than a flag"
        case nodes.For():
            return _problem_of_loop(node)
        case nodes.Include() | nodes.Import() | nodes.FromImport():
            return "" if isinstance(node.template, nodes.Const) else "a template's name is computed"
        case nodes.Call(node=nodes.Name(name=name)) if name in macros:
            plain = [*node.args, *(keyword.value for keyword in node.kwargs)]
            return "" if all(map(_is_field, plain)) else "a macro's argument is more than a field"
        case nodes.Filter(name=name):
            return "" if name in _FILTERS else f"the filter {name} is not allowed"
        case _ if isinstance(node, _ALLOWED):
            return ""
    return f"{type(node).__name__} is not allowed"


def _problem_of_loop(loop: nodes.For) -> str:
    if not _is_field(loop.iter):
        return "a loop is over more than a field"
    return "a loop has a condition or calls itself" if loop.test or loop.recursive else ""


def _is_field(node: nodes.Node) -> bool:
    """A name, or a field of a field."""
    while isinstance(node, nodes.Getattr):
        node = node.node
    return isinstance(node, nodes.Name)


def test_there_are_templates() -> None:
    """The next test has something to judge."""
    assert len(_TEMPLATES) > 5


@pytest.mark.parametrize("template", _TEMPLATES)
def test_template_only_prints(template: str) -> None:
    """A template breaks no rule."""
    assert broken_rules((templates_folder() / template).read_text("utf-8")) == []


@pytest.mark.parametrize(
    "source",
    [
        "{% set x = y %}",
        "{{ a + b }}",
        "{{ a ~ b }}",
        "{{ -a }}",
        "{{ a.b() }}",
        "{{ a['b'] }}",
        "{{ 'text' }}",
        "{{ a | upper }}",
        "{{ a if b else c }}",
        "{{ a is defined }}",
        "{% if a == b %}x{% endif %}",
        "{% if not a %}x{% endif %}",
        "{% if a and b %}x{% endif %}",
        "{% if a.b(c) %}x{% endif %}",
        "{% for x in a if x.b %}x{% endfor %}",
        "{% for x in a[1:] %}x{% endfor %}",
        "{% for x in a recursive %}x{% endfor %}",
        "{% for x in range(3) %}x{% endfor %}",
        "{% include a.b %}",
        "{% include ['a', 'b'] %}",
        "{% import a as b %}",
        "{% from a.b import c %}",
        "{% from 'a' import c %}{{ c(x + 1) }}",
        "{% extends 'a' %}",
        "{% filter upper %}x{% endfilter %}",
        "{% macro m(a) %}{% endmacro %}{% call m(b) %}x{% endcall %}",
        "{% with a = b %}x{% endwith %}",
    ],
)
def test_the_rule_sees(source: str) -> None:
    """What templates may not do is found."""
    assert broken_rules(source)


@pytest.mark.parametrize(
    "source",
    [
        "{{ a.b.c }}",
        "{% for x in a.b %}{{ x }}{% if x.is_c %}d{% else %}{{ x.d }}{% endif %}{% endfor %}",
        "{% include 'a.jinja' %}",
        "{% from 'a.jinja' import m %}{{ m(a.b, c=d) }}",
        "{% macro m(a) %}{{ a.b }}{% endmacro %}{{ m(x) }}",
    ],
)
def test_the_rule_lets_pass(source: str) -> None:
    """What templates are for is allowed."""
    assert broken_rules(source) == []


@pytest.mark.parametrize("value", ["a text", 1, None, b"", ["x"], True])
def test_only_safe_values_are_printed(value: object) -> None:
    """Whatever is no safe value is refused, also where it would look right."""
    with pytest.raises(UnsafeValue, match=type(value).__name__):
        environment().from_string("{{ value }}").render(value=value)


def test_safe_values_are_printed() -> None:
    """A safe value is printed as it is."""
    template = environment().from_string("{{ value }}")
    assert template.render(value=Identifier("name")) == "name"


@pytest.mark.parametrize(
    "source", ["{{ absent }}", "{{ value.absent }}", "{% if absent %}{% endif %}"]
)
def test_undefined_names_are_refused(source: str) -> None:
    """A name that is not there is an error, not an empty text."""
    with pytest.raises(jinja2.UndefinedError, match="absent"):
        environment().from_string(source).render(value=Identifier("name"))
