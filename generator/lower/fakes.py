"""Resources -> their fakes: what `testing.py` and the modules of `fakes/` hold."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ..naming import identifier
from ..package import Argument, Child, Client, FakeMethod, FakeResource, Method, Resource, Testing
from ..text import Identifier, Path, docstring, literal
from .imports import imports

# A name, or a text in quotes, whose words are no names.
_WORD = re.compile(
    r""" "(?:[^"\\]|\\.)*" | '(?:[^'\\]|\\.)*' | ([A-Za-z_][A-Za-z0-9_]*) """, re.VERBOSE
)
# Fixtures that pytest brings, which a package must not replace in every test of its users.
_OF_PYTEST = frozenset(
    "cache capfd capfdbinary caplog capsys capsysbinary capteesys config doctest_namespace"
    " event_loop monkeypatch pytestconfig record_property record_testsuite_property"
    " record_xml_attribute recwarn request subtests testdir pytester tmp_path tmp_path_factory tmpdir"
    " tmpdir_factory mocker anyio_backend client".split()
)


def fake_resources(resources: Sequence[Resource]) -> tuple[FakeResource, ...]:
    """The fake of every resource."""
    return tuple(map(_fake, resources))


def testing(client: Client, module: str) -> Testing:
    """The fakes of both clients; takes the package's name."""
    name, async_name = f"Fake{client.class_name}", f"Fake{client.async_class_name}"
    fixture = fixture_name(client.class_name.text)
    return Testing(
        class_name=Identifier(name),
        async_class_name=Identifier(async_name),
        client=client,
        arguments=tuple(map(_argument, client.arguments)),
        async_arguments=tuple(map(_argument, client.async_arguments)),
        resources=tuple(map(_child, client.resources)),
        module=literal(f"{module}.testing"),
        class_text=literal(name),
        async_class_text=literal(async_name),
        fixture=Identifier(fixture),
        async_fixture=Identifier(f"async_{fixture}"),
        fixture_text=literal(fixture),
        async_fixture_text=literal(f"async_{fixture}"),
    )


def _argument(argument: Argument) -> Argument:
    """No test needs credentials of its own."""
    return replace(argument, default=literal("fake-credential"))


def fixture_name(class_name: str) -> str:
    """What the fixture of a client's fake is called: no fixture of pytest may be called so."""
    name = identifier(class_name)
    return f"{name.rstrip('_')}_client" if name in _OF_PYTEST else name


def _fake(resource: Resource) -> FakeResource:
    module = resource.path.text.removeprefix("resources/").removesuffix(".py")
    methods = tuple(map(_method, resource.methods))
    answers = [one.signature.returns.text for one in resource.methods if one.overloads]
    words = set(_WORD.findall(" ".join(answers)))
    typing_imports = _typing_imports(resource, words)
    children = tuple(map(_child, resource.children))
    return FakeResource(
        path=Path(f"fakes/{module}.py"),
        module=Identifier(module),
        class_name=Identifier(f"Fake{resource.class_name}"),
        async_class_name=Identifier(f"Fake{resource.async_class_name}"),
        real=resource,
        decorators=tuple(map(Identifier, sorted(set(_decorators(methods))))),
        typing_imports=imports(typing_imports),
        methods=methods,
        has_methods=bool(methods),
        has_builtins="builtins" in words,
        has_typing=bool(typing_imports),
        has_children=bool(children),
        children=children,
    )


def _method(method: Method) -> FakeMethod:
    return FakeMethod(
        method=method,
        is_overloaded=bool(method.overloads),
        decorator=Identifier("faked_stream_overloads" if method.is_stream else "faked_overloads"),
    )


def _decorators(methods: Sequence[FakeMethod]) -> Iterator[str]:
    for one in methods:
        if one.is_overloaded:
            yield from (one.decorator.text, "methods_of")
        else:
            kind = "_pages" if one.method.is_paged else "_stream" if one.method.is_stream else ""
            yield from (f"faked{kind}", f"async_faked{kind}")


def _typing_imports(resource: Resource, words: set[str]) -> dict[str, set[str]]:
    """What answers name, as the resource's module imports it, for both lie equally deep; and the
    fakes of inner resources."""
    found: dict[str, set[str]] = {}
    for child in resource.children:
        names = {f"Fake{child.async_class_name}", f"Fake{child.class_name}"}
        found.setdefault(f".{child.module}", set()).update(names)
    for line in (*resource.imports, *resource.typing_imports):
        used = {name.text for name in line.names} & words
        if used:
            found.setdefault(line.module.text, set()).update(used)
    return found


def _child(child: Child) -> Child:
    return Child(
        attribute=child.attribute,
        module=child.module,
        class_name=Identifier(f"Fake{child.class_name}"),
        async_class_name=Identifier(f"Fake{child.async_class_name}"),
        docstring=docstring(f"The fake of `{child.class_name}`."),
    )
