"""Package -> Tree: what is printed from which template."""

import base64
import hashlib
import json
import os
import sys
from collections.abc import Iterator
from functools import lru_cache
from importlib.util import cache_from_source
from pathlib import Path
from typing import TYPE_CHECKING, Any

import jinja2

from .cache import key, version
from .package import Package
from .places import templates_folder
from .text import Text
from .tree import Tree
from .vendors_page import VendorsPage

if TYPE_CHECKING:
    from .review_page import ReviewPage  # which only `diff` has need of


class UnsafeValue(TypeError):
    """A template printed a value that `lower` did not make safe."""


def _finalize(value: object) -> str:
    """Print nothing but safe values: a plain string in a template is a mistake of ours."""
    if isinstance(value, Text):
        return value.text
    if isinstance(value, jinja2.Undefined):
        return str(value)  # StrictUndefined raises here and says the name
    raise UnsafeValue(f"a template prints {type(value).__name__}, which is no safe value")


class Compiled(jinja2.BytecodeCache):
    """Compiled templates, beside the templates as Python keeps its modules beside their source."""

    def __init__(self) -> None:
        made_by = key(version("jinja2"), Path(__file__).read_text("utf-8"))
        self._made_by = made_by.encode("ascii")

    def get_cache_key(self, name: str, filename: str | None = None) -> str:
        """Where the template lies."""
        return filename or name

    def load_bytecode(self, bucket: Any) -> None:
        """What is kept of a template, unless another Jinja or another program has made it."""
        try:
            content = Path(cache_from_source(bucket.key)).read_bytes()
        except (OSError, NotImplementedError):
            return
        if content.startswith(self._made_by):
            bucket.bytecode_from_string(content.removeprefix(self._made_by))

    def dump_bytecode(self, bucket: Any) -> None:
        """Keep a template where Python keeps modules, if it does."""
        if sys.dont_write_bytecode:
            return
        try:
            place = Path(cache_from_source(bucket.key))
            new = place.with_name(f"{place.name}.{os.getpid()}")
            place.parent.mkdir(parents=True, exist_ok=True)
            new.write_bytes(self._made_by + bucket.bytecode_to_string())
            new.replace(place)
        except (OSError, NotImplementedError):
            return


@lru_cache(maxsize=1)
def environment() -> jinja2.Environment:
    """Jinja with undefined names, unsafe values and stray white space refused."""
    return jinja2.Environment(
        loader=jinja2.FileSystemLoader(templates_folder()),
        bytecode_cache=Compiled(),
        undefined=jinja2.StrictUndefined,
        finalize=_finalize,
        autoescape=False,  # Python, TOML and Markdown are escaped by the values themselves
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


# Output, its template and the attribute of Package that it prints; `src` stands for the module's
# folder, and a template of many prints one file for each, at the path that each has.
PLAN = (
    ("pyproject.toml", "package/pyproject.toml.jinja", "metadata"),
    ("README.md", "package/README.md.jinja", "readme"),
    ("api.md", "package/api.md.jinja", "metadata"),
    ("src/_version.py", "package/src/_version.py.jinja", "metadata"),
    ("src/_client.py", "package/src/_client.py.jinja", "client"),
    ("src/testing.py", "package/src/testing.py.jinja", "testing"),
    ("src/_pytest.py", "package/src/_pytest.py.jinja", "testing"),
)
PLAN_OF_MANY = (
    ("exports", "package/src/__init__.py.jinja"),
    ("webhooks", "package/src/webhooks.py.jinja"),
    ("resources", "package/src/resources/resource.py.jinja"),
    ("fakes", "package/src/fakes/fake.py.jinja"),
)


def render(package: Package) -> Tree:
    """The package's files before formatting, but those that no template prints: models, documents."""
    home = f"src/{package.module}"
    tree: dict[str, str] = {}
    for path, template, attribute in PLAN:
        value = getattr(package, attribute)
        tree[path.replace("src", home, 1)] = _print(template, attribute, value)
    for attribute, template in PLAN_OF_MANY:
        for value in getattr(package, attribute):
            name = attribute if attribute == "webhooks" else attribute.removesuffix("s")
            tree[f"{home}/{value.path}"] = _print(template, name, value)
    tree[f"{home}/resources/__init__.py"] = ""
    tree[f"{home}/fakes/__init__.py"] = ""
    tree[f"{home}/py.typed"] = ""
    tree.update({f"{home}/_runtime/{name}": text for name, text in runtime_files()})
    return dict(sorted(tree.items()))


def render_page(page: VendorsPage) -> str:
    """The page that compares all vendors."""
    return _print("VENDORS.md.jinja", "page", page)


def render_review(page: "ReviewPage") -> str:
    """The page that shows a review."""
    return _print("review/page.html.jinja", "page", page)


def part_hash(template: str) -> str:
    """SHA-256 of what a template without fields prints, as a Content-Security-Policy names it."""
    printed = environment().get_template(template).render()
    return base64.b64encode(hashlib.sha256(printed.encode()).digest()).decode()


def _print(template: str, name: str, value: Any) -> str:
    return environment().get_template(template).render({name: value})


def runtime_files() -> Iterator[tuple[str, str]]:
    """Name and text of every module of the run time."""
    for path in sorted((templates_folder() / "runtime").glob("*.py")):
        yield path.name, path.read_text(encoding="utf-8")


def template_files() -> Iterator[Path]:
    """Every file that a package is printed from or holds, for the hash in provenance.json."""
    yield from sorted(
        path
        for folder in ("package", "runtime")
        for path in (templates_folder() / folder).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    )


def to_json(value: object) -> str:
    """JSON as files hold it: indented, in the given order, with a final line end."""
    return json.dumps(value, indent=2, ensure_ascii=False) + "\n"
