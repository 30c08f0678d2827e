"""Are paths and components such that later stages can look into them?"""

from .diagnostics import Collector
from .document import Document, join
from .fields import kind_of

_OBJECTS = ("paths", "components", "definitions", "parameters", "responses", "securityDefinitions")


def check(document: Document, collector: Collector) -> Document:
    """Takes a document and returns it with nothing where an object was left empty.

    Reports what is no object, without which nothing else can be said of the document.
    """
    content = _without_empty(document.content)
    components = content.get("components", {})
    if isinstance(components, dict):
        components = _without_empty(components)
        content |= {"components": components} if "components" in content else {}
    parts = {join("", key): content[key] for key in _OBJECTS if key in content}
    if isinstance(components, dict):
        parts |= {join("/components", key): part for key, part in components.items()}
    for pointer, part in parts.items():
        if not isinstance(part, dict) and not pointer.startswith("/components/x-"):
            collector.error(
                "invalid-document",
                f"{pointer} is {kind_of(part)}; an object is expected",
                at=document.location(pointer),
                pointer=pointer,
            )
    return document.with_content(content)


def _without_empty(content: dict[str, object]) -> dict[str, object]:
    """`schemas:` with nothing behind it is how YAML says that there are none."""
    return {key: part for key, part in content.items() if part is not None}
