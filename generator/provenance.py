"""provenance.json: what a package was made from, and by what."""

import hashlib
from collections.abc import Mapping

from .cache import version
from .render import template_files

# The tools whose version can change the output; provenance.json alone names them.
_TOOLS = ("black", "datamodel-code-generator", "jinja2", "pydantic", "ruff")


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
