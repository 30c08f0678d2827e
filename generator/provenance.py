"""provenance.json: what a package was made from, and by what."""

import hashlib
from collections.abc import Iterable, Mapping

from .cache import version
from .render import template_files
from .vendor import Vendor

# What a vendor's folder may hold beside the document and its lock.
_INPUTS = ("client.yaml", "evidence.yaml", "overlay.yaml", "CHANGELOG.md")
# The tools whose version can change the output; provenance.json alone names them.
_TOOLS = ("black", "datamodel-code-generator", "jinja2", "pydantic", "ruff")


def provenance_of(vendor: Vendor, files: Iterable[str]) -> dict[str, object]:
    """What provenance.json says of a vendor; `files` are those of its document."""
    texts = {name: vendor.text(name) for name in _INPUTS}
    inputs = {name: text.encode() for name, text in texts.items() if text is not None}
    return provenance(inputs | {name: (vendor.folder / name).read_bytes() for name in files})


def provenance(inputs: Mapping[str, bytes]) -> dict[str, object]:
    """Takes the files that a package is made from, by name.

    Returns {"inputs": file -> hash, "templates": hash, "tools": name -> version}.
    """
    templates = hashlib.sha256()
    for path in template_files():
        templates.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    return {
        "inputs": {name: _hash(inputs[name]) for name in sorted(inputs)},
        "templates": f"sha256:{templates.hexdigest()}",
        "tools": {"clientsmith": version("clientsmith")} | {tool: version(tool) for tool in _TOOLS},
    }


def _hash(content: bytes) -> str:
    return f"sha256:{hashlib.sha256(content).hexdigest()}"
